// Where the content of a relative clause or a reduced passive ends: in front of the main verb.
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// "to leave the house", "because of the smell": does the noun phrase that ends at `last` stand behind a
/// preposition or an infinitive, so that it is no subject?
bool is_object_at(const Text& text, TokenIndex last, TokenIndex first) {
  if (!text[last].in(kNominal)) return false;
  const auto start = noun_phrase_start(text, last, first);
  return start && *start > first + 1 &&
         (text[*start - 1].in({Pos::preposition}) ||
          (text[*start - 1].pos == Pos::verb && text[*start - 2].pos == Pos::to));
}

}  // namespace

void end_before_second_verb(const CueSite& s, Range& content) {
  const TokenIndex who = s.use.group - 1;
  if (s.use.group < s.sentence.first + 2 || !is_who(s.text[who]) || s.text[who - 1].is(Symbol::comma)) return;
  const auto start = noun_phrase_start(s.text, who - 1, s.sentence.first);
  if (start != s.sentence.first) return;
  bool clause = s.text[content.first].pos == Pos::to;  // "refused to enter has been cautioned"
  for (TokenIndex i = content.first + 1; i <= content.last; ++i) {
    const Token& token = s.text[i];
    if (token.is(Symbol::comma) || token.pos == Pos::wh || token.is("that") || !s.is_own(token)) return;
    const Token& before = s.text[i - 1];
    const bool described = before.in({Pos::past, Pos::adjective, Pos::adverb, Pos::ing}) && !before.is("not");
    const bool complete = clause && (described || is_object_at(s.text, i - 1, content.first));
    if (complete && (token.pos == Pos::be || token.pos == Pos::have || token.pos == Pos::modal)) {
      content.last = i - 1;
      return;
    }
    clause = clause || token.in(kFinite);
  }
}

void end_before_verb_of_noun(const CueSite& s, Range& content) {
  const bool reduced = s.use.form == CueForm::passive && s.use.group == s.use.at &&
                       s.use.at > s.sentence.first && s.text[s.use.at - 1].in(kNominal) &&
                       s.text[content.first].is("as");
  for (TokenIndex i = content.first + 2; reduced && i <= content.last; ++i) {
    if (s.text[i].pos == Pos::wh || s.text[i].is("that") || !s.is_own(s.text[i])) return;
    if (!s.text[i].in(kAuxiliary)) continue;
    content.last = i - 1;
    return;
  }
}

}  // namespace onrecord::extract
