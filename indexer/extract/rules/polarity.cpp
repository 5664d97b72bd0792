// Is what is said denied? The main clause of the first content decides.
#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/spans.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kSubjectReach = 16;

/// "not only", "no later than": no denial.
bool limits_only(const Text& text, TokenIndex i, TokenIndex last) {
  if (i >= last) return false;
  const Token& next = text[i + 1];
  if (text[i].is("not") || text[i].is("n't")) return next.is("only");
  const bool compares = next.is("later") || next.is("more") || next.is("fewer") || next.is("less");
  return text[i].is("no") && compares && i + 2 <= last && text[i + 2].is("than");
}

bool denies(const Text& text, TokenIndex i, TokenIndex last) {
  return (text[i].in(WordSet::negation) || text[i].is("no-one")) && !limits_only(text, i, last);
}

/// "if nothing changed, the school would close": where the main clause begins.
TokenIndex main_clause(const Text& text, Range content) {
  constexpr TokenIndex kReach = 24;
  constexpr std::array<std::string_view, 12> kOpeners{"if",    "when",    "although", "though",
                                                      "while", "because", "unless",   "until",
                                                      "once",  "after",   "since",    "whereas"};
  const TokenIndex opener =
      text[content.first].is("even") || text[content.first].is("that") ? content.first + 1 : content.first;
  if (opener >= content.last || !text[opener].is_any(kOpeners)) return content.first;
  for (TokenIndex i = opener + 2; i < content.last && i - opener < kReach; ++i)
    if (text[i].is(Symbol::comma) && !text[i + 1].in(WordSet::and_or) && clause_ahead(text, i + 1))
      return i + 1;
  return content.first;
}

/// "the bridge, which was old, was": the comma that closes the clause behind `comma`; `comma` if none opens
/// there.
TokenIndex behind_relative(const Text& text, TokenIndex comma, TokenIndex last) {
  if (comma + 2 > last || !text[comma].is(Symbol::comma) || text[comma + 1].pos != Pos::wh) return comma;
  for (TokenIndex i = comma + 2; i < last && i - comma < kSubjectReach; ++i)
    if (text[i].is(Symbol::comma)) return i;
  return comma;
}

/// "the company that built it", "those who had paid": does a clause of the noun in front begin here?
bool opens_relative(const Text& text, TokenIndex i, Range content) {
  const bool asks = i == content.first && !text[i].is("what") && !text[i].is("whatever") &&
                    !text[i].is("whoever");  // "why it had not been built"
  if (text[i].pos == Pos::wh) return !asks;
  return i > content.first && i < content.last && text[i].is("that") && text[i - 1].in(kNominal) &&
         text[i + 1].in(kFinite);
}

/// "the road closed on Monday had": a participle, as the verb behind it shows.
bool is_of_subject(const Text& text, TokenIndex i, TokenIndex last) {
  constexpr TokenIndex kReach = 8;
  if (!is_reduced_relative(text, i) || text[i + 1].pos == Pos::to) return false;
  for (TokenIndex k = i + 2; k <= last && k - i < kReach; ++k) {
    if (text[k].pos == Pos::punctuation || text[k].is("that") ||
        text[k].in({Pos::conjunction, Pos::wh, Pos::subject_pronoun}))
      return false;
    if (text[k].in(kAuxiliary)) return text[k - 1].in(kNominal);
  }
  return false;
}

bool is_denied(const Text& text, Range content) {
  constexpr TokenIndex kVerbReach = 3;
  const TokenIndex first = main_clause(text, content);
  const TokenIndex limit = std::min(content.last, first + kSubjectReach);
  std::size_t inner = 0;
  for (TokenIndex i = first; i <= limit; ++i) {
    if (const TokenIndex close = behind_relative(text, i, content.last); close > i) {
      i = close;
      continue;
    }
    if (is_ender(text[i])) inner = 0;
    if (opens_relative(text, i, content)) ++inner;
    const bool base = inner > 0 && text[i].pos == Pos::verb && text[i - 1].pos == Pos::wh;  // "who come"
    if (!(base || text[i].in(kFinite | PosSet{Pos::do_})) || is_of_subject(text, i, content.last)) {
      if (inner == 0 && i < first + 3 && denies(text, i, content.last)) return true;
      continue;
    }
    if (inner > 0) {
      while (i < limit && text[i].in(kAuxiliary | PosSet{Pos::do_, Pos::adverb}) &&
             (text[i + 1].in(kFiniteOrBase) || text[i + 1].pos == Pos::adverb))
        ++i;  // its whole group
      --inner;
      continue;
    }
    for (TokenIndex k = i; k <= std::min(content.last, i + kVerbReach); ++k) {
      if (text[k].is(Symbol::comma)) break;
      if (denies(text, k, content.last)) return true;
    }
    return false;
  }
  return false;
}

}  // namespace

Polarity polarity_of(const Text& text, const Attribution& attribution, const std::vector<Range>& content) {
  if (attribution.act() == Act::deny) return Polarity::negative;
  return is_denied(text, content.front()) ? Polarity::negative : Polarity::affirmative;
}

}  // namespace onrecord::extract
