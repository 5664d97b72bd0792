// "found", "concluded": what bodies and studies publish, and not what somebody thinks.
#include "indexer/extract/rules/finding.h"

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {
namespace {

/// "The tribunal did not accept it. It found that": the sentence before begins with who finds.
bool follows_finder(const CueSite& s) {
  constexpr TokenIndex kReach = 4;
  const std::uint32_t sentence = s.cue().sentence;
  if (sentence == 0 || s.text[s.sentence.first].in(WordSet::finder)) return false;
  const Range before = s.text.sentences[sentence - 1];
  for (TokenIndex i = before.first; i < before.last && i - before.first < kReach; ++i) {
    if (s.text[i].in(kFinite | PosSet{Pos::do_})) return false;
    if (s.text[i].in(WordSet::finder)) return true;
  }
  return false;
}

/// "In his report, published in May, he found that": the sentence opens with where it stands.
bool is_in_report(const CueSite& s) {
  constexpr TokenIndex kLongest = 6;
  const TokenIndex first = s.sentence.first;
  if (!s.text[first].is("in")) return false;
  for (TokenIndex i = first + 1; i < s.use.group && i - first < kLongest; ++i) {
    if (s.text[i].in(kFinite) || s.text[i].is(Symbol::comma)) return false;
    if (s.text[i].in(WordSet::finder) || s.text[i].is("paper") || s.text[i].is("ruling")) return true;
  }
  return false;
}

/// "Many, he found, missed home.", "For months, the Echo has found, C", "C, the auditor-general has found.":
/// the verb ends a tag.
bool is_tag_of_finding(const CueSite& s, Range subject) {
  if (subject.first < s.sentence.first + 2 || !s.text[subject.first - 1].is(Symbol::comma) ||
      s.use.at >= s.sentence.last)
    return false;
  const Token& who = s.text[nominal_head(s.text, subject)];
  const bool inserted = s.behind().is(Symbol::comma) && s.use.at + 2 < s.sentence.last;
  const bool outlet = who.in(WordSet::outlet_word) || who.in(WordSet::organisation_word);
  const bool perfect = any_of(s.text, {s.use.group, s.use.at}, {Pos::have});  // not "the burglar found"
  if (inserted) return who.in(WordSet::finder) || outlet || perfect || who.pos == Pos::subject_pronoun;
  return is_ender(s.behind()) && (names_people(who) || who.pos == Pos::name || who.in(WordSet::finder)) &&
         !is_who(who);
}

}  // namespace

bool is_holding(const CueSite& s) {
  if (s.use.lemma().lemma != "hold" || s.use.form != CueForm::finite || !s.stands_before("that") ||
      s.use.at + 2 >= s.sentence.last || !clause_ahead(s.text, s.use.at + 2))
    return false;
  const auto subject = subject_left(s.text, s.use.group);
  return subject && any_token(s.text, subject->first, subject->last + 1, [](const Token& t) {
           return t.in(WordSet::court_noun) || t.is("court") || t.is("tribunal") || t.is("bench");
         });
}

bool is_finding(const CueSite& s) {
  if (!s.has(CueTrait::finding) || s.use.form != CueForm::finite) return false;
  auto subject = subject_left(s.text, s.use.group);
  const bool joined = s.use.group > s.sentence.first + 2 && s.text[s.use.group - 1].in(WordSet::and_but);
  for (TokenIndex i = s.use.group; joined && !subject && i-- > s.sentence.first + 1;)
    if (s.is_own(s.text[i]) && s.text[i].in(kFinite))  // "A survey put it at £61m and found that"
      subject = subject_left(s.text, verb_group_start(s.text, i));
  if (!subject) return false;
  if (is_tag_of_finding(s, *subject)) return true;
  const bool office = s.text[subject->last].is("office");  // "the inspector general’s office"
  const auto finds = [&](const Token& t) { return (t.upper() || office) && t.in(WordSet::finder); };
  if (any_token(s.text, subject->first, subject->last + 1, finds)) return true;  // "the Auditor"’s office
  if (is_in_report(s) || s.text[subject->last].is("colleagues")) return true;
  const TokenIndex head = nominal_head(s.text, *subject);  // "A trial of 400 patients found"
  const bool trial = s.text[head].is("trial") && s.text[head + 1].in(kPrepositional);
  const Token& before = s.text[subject->first > s.sentence.first ? subject->first - 1 : subject->first];
  const bool opens = subject->first == s.sentence.first || before.is(Symbol::comma) || before.is("that");
  const bool states = s.stands_before("that") ||  // "finds in a report released on Thursday that"
                      (s.behind().is("in") && any_of(s.text, {s.use.at + 2, s.use.at + 4}, WordSet::finder));
  const bool regulator = opens && s.text[head].upper() && states &&  // "The Conduct Board found that"
                         (s.text[head].in(WordSet::body_noun) || s.text[head].in(WordSet::organisation_word));
  return s.text[head].in(WordSet::finder) || trial || regulator ||
         (s.text[subject->last].is("it") && follows_finder(s));
}

}  // namespace onrecord::extract
