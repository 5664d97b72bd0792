#include "indexer/extract/clause/clause.h"

#include <algorithm>

namespace onrecord::extract {

bool is_ender(const Token& t) {
  return t.is(Symbol::period) || t.is(Symbol::exclamation) || t.is(Symbol::question);
}

bool any_of(const Text& text, Range range, PosSet classes) {
  for (TokenIndex i = range.first; i <= range.last && i < text.size(); ++i)
    if (text[i].in(classes)) return true;
  return false;
}

bool any_of(const Text& text, Range range, WordSet set) {
  return any_token(text, range.first, range.last + 1, [&](const Token& token) { return token.in(set); });
}

TokenIndex clause_opener(const Text& text, TokenIndex first) {
  constexpr TokenIndex kLongest = 5;
  const TokenIndex last = text.sentence_of(first).last;
  TokenIndex i = first;
  while (i < last && i - first < 2 && text[i].in({Pos::conjunction, Pos::adverb})) ++i;
  TokenIndex behind = i;  // "A few weeks after"
  while (behind < last && behind - i < kLongest && text[behind].in(kNounPhrase)) ++behind;
  const bool time =
      behind > i && (text[behind - 1].in(WordSet::time) || text[behind - 1].in(WordSet::date_word) ||
                     text[behind - 1].is("hours") || text[behind - 1].is("minutes"));
  return time && text[behind].in(WordSet::clause_subordinator) ? behind : i;
}

namespace {

/// Looks for the finite verb of a clause. Each relative clause or question on the way has one of its own
/// ("the man who left", "a note about why they left").
class VerbFinder {
 public:
  VerbFinder(const Text& text, TokenIndex start, TokenIndex last) : text_(text), start_(start), last_(last) {}

  [[nodiscard]] bool find() {
    bool seen = false;  // a comma
    for (TokenIndex i = start_ + 1; i <= last_; ++i) {
      const Token& token = text_[i];
      const bool first_comma = token.is(Symbol::comma) && !seen;
      seen = seen || first_comma;
      const bool ends =
          text_[i + 1].pos == Pos::past || (text_[i + 1].in(kAuxiliary) && text_[start_].pos != Pos::past);
      if (first_comma && i < last_ && ends && inner_ == 0 && !is_reduced(i))
        return false;  // "N, who admitted two counts of theft, sat still", "… theft, will be sentenced"
      if (const TokenIndex behind = behind_relative(i); behind > i) return text_[behind].in(kFinite);
      if (is_age(i)) {
        i += 2;
        continue;
      }
      if (ends_clause(i)) return false;
      if (inner_ > 0 && text_[i - 1].in(kAuxiliary)) continue;  // the same verb group
      const bool relative =
          token.is("that") && i < last_ && text_[i + 1].in(kFinite) &&
          (text_[i - 1].in(kNominal) || text_[i - 1].is("something") || text_[i - 1].is("anything"));
      if (token.pos == Pos::wh || relative) {
        ++inner_;
      } else if (is_verb(i)) {
        if (inner_ == 0) return true;
        --inner_;
      }
    }
    return false;
  }

 private:
  /// "keeper N, whose slip cost a goal, would stay": the token behind the clause between the commas.
  [[nodiscard]] TokenIndex behind_relative(TokenIndex comma) const {
    constexpr TokenIndex kLongest = 14;
    if (!text_[comma].is(Symbol::comma) || comma + 1 >= last_ || text_[comma + 1].pos != Pos::wh)
      return comma;
    const TokenIndex end = std::min(comma + kLongest, text_.sentence_of(start_).last);
    for (TokenIndex k = comma + 2; k < end; ++k)
      if (text_[k].is(Symbol::comma)) return text_[k + 1].in(kFinite) ? k + 1 : comma;
    return comma;
  }

  /// "articles, written by students, were wrong": does a verb follow the comma that closes the participle?
  [[nodiscard]] bool is_reduced(TokenIndex comma) const {
    for (TokenIndex k = comma + 1; k < last_; ++k) {
      if (!text_[k].is(Symbol::comma)) continue;
      const TokenIndex verb = text_[k + 1].pos == Pos::adverb && k + 2 <= last_ ? k + 2 : k + 1;
      if (text_[verb].in(kFinite)) return true;  // "backed by firms, unions and banks, would"
    }
    return false;
  }

  /// ", 44,"
  [[nodiscard]] bool is_age(TokenIndex comma) const {
    return comma + 2 < last_ && text_[comma].is(Symbol::comma) &&
           text_[comma + 1].initial == Initial::digit && text_[comma + 2].is(Symbol::comma);
  }

  /// A mark; "…, which"; "… and left": the verb in front of the clause goes on; "… because they": all that
  /// follows is the reason.
  [[nodiscard]] bool ends_clause(TokenIndex i) const {
    const Token& token = text_[i];
    if (token.is(Symbol::semicolon) || token.is(Symbol::colon) || token.is(Symbol::period)) return true;
    if (token.in(WordSet::clause_sure) && !token.is("there")) return true;
    if (i >= last_) return false;
    const Token& next = text_[i + 1];
    if (token.in(WordSet::and_but) && inner_ == 0 && next.word->cue &&
        next.in({Pos::past, Pos::third_person}))
      return true;
    if (token.in(WordSet::and_but) && inner_ == 0 && next.pos == Pos::modal)
      return true;  // "confirmed the fire but could not give figures"
    const bool reports = next.pos == Pos::ing && next.word->cue && next.word->cue->lemma->speech;
    const bool other_clause = next.pos == Pos::wh || next.in(WordSet::and_but) || reports;
    return token.is(Symbol::comma) && (i - start_ <= 1 || other_clause);
  }

  [[nodiscard]] bool is_verb(TokenIndex i) const {
    const Token& token = text_[i];
    const Token& before = text_[text_[i - 1].is_quote_mark() && i > start_ + 1 ? i - 2 : i - 1];  // he “lied”
    if (token.in({Pos::be, Pos::have, Pos::modal, Pos::do_, Pos::third_person})) return true;
    const bool relative = before.is("that") && i < last_ && text_[i + 1].in(kAuxiliary);  // "that failed was"
    if (token.pos == Pos::past)
      return before.in({Pos::name, Pos::noun, Pos::subject_pronoun, Pos::adverb}) ||
             (i > start_ + 3 && is_age(i - 3)) || (inner_ > 0 && (before.pos == Pos::wh || relative));
    return token.pos == Pos::verb && (before.in({Pos::subject_pronoun, Pos::wh}) ||
                                      (before.in(kNominal) && before.word->lower.ends_with('s')));
  }

  const Text& text_;
  TokenIndex start_, last_;
  std::size_t inner_ = 0;  ///< inner clauses whose verb has not come yet
};

}  // namespace

bool clause_ahead(const Text& text, TokenIndex start, TokenIndex end) {
  constexpr TokenIndex kReach = 14;
  constexpr PosSet kNoSubject{Pos::preposition, Pos::adverb, Pos::be,  Pos::do_,
                              Pos::have,        Pos::modal,  Pos::ing, Pos::to};
  const Token& opener = text[start];
  if (opener.in(kNoSubject) && !opener.in(WordSet::clause_start)) return false;
  if (opener.in(WordSet::clause_sure)) return true;
  return VerbFinder(text, start, std::min({text.sentence_of(start).last, start + kReach - 1, end})).find();
}

}  // namespace onrecord::extract
