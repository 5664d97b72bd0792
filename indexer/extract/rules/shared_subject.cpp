#include "indexer/extract/rules/shared_subject.h"

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

/// "was |confident M would stay but said", "is sorry that |M left but says": what somebody feels about M.
bool is_feeling(const CueSite& s, TokenIndex subject) {
  if (subject < s.sentence.first + 2) return false;
  if (s.text[subject].pos == Pos::adjective) return s.text[subject - 1].pos == Pos::be;
  return subject > s.sentence.first + 2 && s.text[subject - 1].is("that") &&
         s.text[subject - 2].in({Pos::adjective, Pos::past}) && s.text[subject - 3].pos == Pos::be;
}

}  // namespace

bool hangs_on_subordinator(const CueSite& s) {
  if (s.use.form != CueForm::participle || s.use.group == s.sentence.first) return false;
  const Token& link = s.text[s.use.group - 1];
  return link.in(WordSet::clause_subordinator) || link.is("while");
}

std::optional<Range> shared_subject(const CueSite& s, TokenIndex from) {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition, Pos::to};
  constexpr PosSet kOpeners{Pos::name, Pos::subject_pronoun, Pos::determiner, Pos::possessive,
                            Pos::noun, Pos::number,          Pos::adjective};
  const bool adjunct = hangs_on_subordinator(s);
  std::optional<Range> inner;  // the subject of a clause with "after", "when"
  for (TokenIndex k = from; k > s.sentence.first; --k) {
    if (!s.is_own(s.text[k]) || !s.text[k].in(kFinite | PosSet{Pos::do_})) continue;
    const TokenIndex group = verb_group_start(s.text, k);
    if (group > s.sentence.first && s.text[group - 1].in(WordSet::and_but))
      continue;  // "rose but cut its outlook, warning"
    const auto subject = subject_left(s.text, group);
    if (!subject || !s.text[subject->first].in(kOpeners)) continue;
    if (s.text[subject->last].in({Pos::determiner, Pos::possessive})) continue;
    const Token& before = s.text[subject->first > s.sentence.first ? subject->first - 1 : subject->first];
    const Token& noun = s.text[nominal_head(s.text, *subject)];
    const bool thing = noun.pos == Pos::noun && !names_people(noun) && !noun.in(WordSet::venue_document) &&
                       !noun.in(WordSet::speaking_thing) && noun.word->noun != NounDomain::group &&
                       !noun.in(WordSet::firm_noun) && !noun.in(WordSet::body_noun) &&
                       !noun.in(WordSet::organisation_word);
    const TokenIndex asked = subject->first > s.sentence.first + 1 ? subject->first - 2 : subject->first;
    const bool question = (before.is("which") || before.is("where")) &&
                          s.text[asked].in({Pos::verb, Pos::past, Pos::third_person});
    if (question || (before.is("where") && thing) || before.is("how") || before.is("why") ||
        before.is("whether") || (before.is("when") && thing))
      continue;  // "declined to say how many staff were affected but confirmed", "fell when it rained and
                 // said"
    if (is_feeling(s, subject->first)) continue;
    if (before.is("that") && (s.use.form == CueForm::finite || adjunct) &&
        s.text[asked].in({Pos::past, Pos::third_person}))
      continue;  // "saw that M was tired and said"
    if (adjunct && before.in(WordSet::clause_subordinator) &&
        !thing) {  // "listened as M spoke before saying"
      if (!inner) inner = subject;
      continue;
    }
    const bool inside = (before.is("when") || before.is("after") || before.is("because") ||
                         before.is("before") || before.is("until")) &&
                        s.use.form == CueForm::finite && asked > s.sentence.first;
    if (inside && !thing) {  // "N left when M was hurt and said"
      if (!inner) inner = subject;
      continue;
    }
    const bool relative = is_who(s.text[group - 1]) && !s.text[from].is(Symbol::comma);
    const bool subordinate = before.in(WordSet::clause_subordinator) && s.use.form == CueForm::participle;
    const bool clause = subordinate && s.text[from].pos == Pos::punctuation &&
                        !s.text[from].is(Symbol::other);   // but "fell 6% after saying"
    if (subordinate && !clause && !thing) return subject;  // "after a man came in asking"
    if (clause && !thing && !inner) inner = subject;
    if (clause) continue;  // "N left when M arrived, saying"
    if (!relative && subject->first > s.sentence.first && s.text[subject->first - 1].in(kGovernor)) continue;
    const bool parenthesis =  // "In 2012, she says, her husband did and asked"
        s.use.form == CueForm::finite && before.is(Symbol::comma) && s.text[k].word->cue && k < from &&
        s.text[k + 1].is(Symbol::comma);
    if (parenthesis) continue;
    const bool expletive = s.text[subject->last].is("it") || s.text[subject->last].is("there");
    return (thing || expletive) && inner ? inner : subject;  // "Shares rose after the firm raised it, saying"
  }
  return inner;
}

}  // namespace onrecord::extract
