// The rules for one cue verb: what looks like a report and is none.
#include <algorithm>

#include "indexer/extract/cue_rule.h"
#include "indexer/extract/source_head.h"
#include "indexer/extract/subject.h"

namespace onrecord::extract {

/// "The inquiry found that", "researchers have found": what they publish.
bool CueRule::is_finding() const {
  if (!use_.lemma().has(CueTrait::finding) || use_.form != CueForm::finite) return false;
  const auto subject = subject_left(text_, use_.group);
  return subject && text_[nominal_head(text_, *subject)].in(WordSet::finder);
}

/// "asked not to be named", "refused to be drawn".
bool CueRule::is_request_of_silence(TokenIndex next) const {
  if (next + 2 > sentence_.last) return false;
  if (text_[next].is("not")) ++next;
  return next + 2 <= sentence_.last && text_[next].is("to") && text_[next + 1].is("be") &&
         text_[next + 2].in(WordSet::silenced);
}

bool CueRule::any_negation() const {
  for (TokenIndex i = use_.group; i < use_.at; ++i)
    if (text_[i].in(WordSet::negation)) return true;
  return false;
}

/// "declined to comment", "did not say when", "said nothing": words that were not said.
bool CueRule::is_silence() const {
  const TokenIndex next = use_.at + 1;
  if (next <= sentence_.last && text_[next].is("anonymity")) return true;  // "requested anonymity"
  if (any_of(text_, {use_.group, use_.at}, {Pos::modal}) && any_of(text_, {use_.group, use_.at}, {Pos::have}))
    return true;  // "would have asked"
  if (is_request_of_silence(next)) return true;
  if (use_.lemma().act == Act::deny && next + 1 <= sentence_.last && text_[next].is("to"))
    return text_[next + 1].in(WordSet::speaking) ||
           (text_[next + 1].word->cue && text_[next + 1].word->cue->takes(Complement::say));
  if (use_.lemma().act == Act::deny && any_negation()) return true;  // "did not dispute it"
  if (!use_.takes(Complement::say) && !use_.takes(Complement::tell)) return false;
  if (next <= sentence_.last && text_[next].in(WordSet::nothing)) return true;
  return any_negation() && use_.lemma().act != Act::ask &&
         !(next <= sentence_.last && text_[next].is("that"));
}

/// "Nobody said", "Neither manager mentioned".
bool CueRule::has_negative_subject() const {
  return result_.source && text_[result_.source->first].in(WordSet::negation);
}

/// "A banner says", "unfurled a banner reading": what is written on a sign nobody says.
bool CueRule::is_on_a_sign() const {
  if (result_.source && text_[nominal_head(text_, *result_.source)].in(WordSet::sign_noun)) return true;
  return use_.lemma().has(CueTrait::written) && use_.group > sentence_.first &&
         text_[use_.group - 1].in(WordSet::sign_noun);
}

/// "I have read it": only what is written reads something ("The statement read: …").
bool CueRule::is_reading() const {
  if (!use_.lemma().has(CueTrait::written)) return false;
  if (!result_.source) return true;
  const Token& reader = text_[result_.source->last];
  const bool document = reader.is("it") && left_ && left_->side == LeftSide::quote;  // “…,” it read.
  return reader.in({Pos::subject_pronoun, Pos::name}) && !document;
}

/// "critics might argue that", "she must declare whether": not said yet. “…,” he would say: often said.
bool CueRule::is_only_possible() const {
  if (use_.form != CueForm::finite || (left_ && left_->side == LeftSide::quote)) return false;
  bool modal = false;
  for (TokenIndex i = use_.group; i < use_.at; ++i) {
    if (text_[i].is("only")) return false;  // "would only say"
    modal = modal || text_[i].pos == Pos::modal;
  }
  return modal && use_.forms->is(Form::base);  // "she'd said" had
}

/// "joined a movement called N": what stands in front is a verb's object.
bool CueRule::follows_object() const {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition};
  const auto start = noun_phrase_start(text_, use_.at - 1, sentence_.first);
  if (!start || *start == sentence_.first || !text_[*start - 1].in(kGovernor)) return false;
  const Token& opener = text_[*start];
  return opener.is("a") || opener.is("an") || opener.is("another") || opener.pos == Pos::number;
}

/// "a party called Bridge Night", "friend denied bail", "thanks to N": the form of a cue, and another
/// meaning.
bool CueRule::is_no_speech() const {
  if (use_.at == sentence_.first || use_.at == sentence_.last) return false;
  const Token& before = text_[use_.at - 1];
  const Token& next = text_[use_.at + 1];
  if (use_.lemma().has(CueTrait::not_to) && next.is("to")) return true;
  if (use_.lemma().has(CueTrait::compound) && before.in(WordSet::compound_opener)) return true;
  if (use_.form == CueForm::finite && use_.lemma().has(CueTrait::withholding) && next.in(WordSet::withheld))
    return true;
  const bool thing =
      (before.pos == Pos::noun && before.word->noun == NounDomain::other && !names_people(before)) ||
      follows_object();
  if (!use_.lemma().has(CueTrait::two) || use_.form != CueForm::finite || !thing) return false;
  TokenIndex behind = use_.at + 1;  // "a party called N", not "the paper called N a liar"
  if (next.is_quote_mark() && next.quote && next.quote != text_[use_.at].quote) return true;
  while (behind <= sentence_.last && text_[behind].pos == Pos::name) ++behind;
  return next.pos == Pos::name &&
         (behind > sentence_.last || !text_[behind].in({Pos::determiner, Pos::adjective, Pos::noun}));
}

}  // namespace onrecord::extract
