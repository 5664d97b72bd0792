// Where a content ends because the sentence goes on: in front of the main verb, the subject, the agent, the
// day.
#include <algorithm>
#include <optional>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/noun_cue.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// Looks for a second verb group right behind a complete clause: the main verb of the sentence around it.
class SecondVerb {
 public:
  SecondVerb(const CueSite& site, Range content, std::size_t expected)
      : s_(site), content_(content), expected_(expected) {}

  std::optional<TokenIndex> find() {
    for (TokenIndex i = content_.first; i <= content_.last; ++i) {
      const Token& token = s_.text[i];
      if (token.pos == Pos::punctuation || !s_.is_own(token)) return std::nullopt;
      if (token.pos == Pos::to) {  // "to have been too ill"
        i = group_end(i);
      } else if (opens_inner_clause(i)) {
        ++expected_;
      } else if (is_finite(i)) {
        if (expected_ == 0 && !is_joined(i)) return closes_before(i) ? std::optional(i) : std::nullopt;
        expected_ -= expected_ > 0 ? 1 : 0;
        i = group_end(i);
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool opens_inner_clause(TokenIndex i) const {
    const Token& token = s_.text[i];
    if (i == content_.first) return false;
    if (token.is("because")) return i < content_.last && !s_.text[i + 1].is("of");
    return token.pos == Pos::wh || token.pos == Pos::subordinator || token.is("that") ||
           (token.in(WordSet::clause_subordinator) && clause_ahead(s_.text, i + 1));
  }
  [[nodiscard]] bool is_finite(TokenIndex i) const {
    const Token& token = s_.text[i];
    if (i > content_.first && s_.text[i - 1].in({Pos::to, Pos::modal})) return false;
    const bool plural = s_.cue().pos == Pos::verb && token.pos == Pos::verb && expected_ == 0 &&
                        i > content_.first &&
                        s_.text[i - 1].pos == Pos::adjective;  // "who say it is unsafe point"
    return plural || (token.in(kFinite | PosSet{Pos::do_}) && !is_attributive(s_.text, i));
  }
  /// "and would have to close"
  [[nodiscard]] bool is_joined(TokenIndex i) const {
    TokenIndex before = i;
    while (before > content_.first && s_.text[before - 1].pos == Pos::adverb) --before;
    return before > content_.first && s_.text[before - 1].in(WordSet::and_but_or);
  }
  /// The last token of the verb group that begins at `i`: "would have to close", "was sent".
  [[nodiscard]] TokenIndex group_end(TokenIndex i) const {
    constexpr PosSet kGroup = kFiniteOrBase | PosSet{Pos::adverb, Pos::to, Pos::ing};
    const bool full = s_.text[i].in({Pos::past, Pos::third_person});
    while (
        !full && i < content_.last && s_.text[i + 1].in(kGroup) &&
        (s_.text[i].in(kAuxiliary | PosSet{Pos::adverb, Pos::to, Pos::do_}) || s_.text[i + 1].pos == Pos::to))
      ++i;
    return i;
  }
  /// "was unsafe", "would have to close", "to leave the house": does a clause end in front of `verb`?
  [[nodiscard]] bool closes_before(TokenIndex verb) const {
    if (verb <= content_.first + 1) return false;
    const Token& before = s_.text[verb - 1];
    const bool auxiliary = s_.text[verb].in(kAuxiliary | PosSet{Pos::do_});
    if (before.in({Pos::adjective, Pos::past})) return true;
    if (!auxiliary) return false;
    if (before.in({Pos::verb, Pos::ing}) || (before.pos == Pos::adverb && !before.is("not"))) return true;
    if (!before.in(kNominal)) return false;
    const auto start = noun_phrase_start(s_.text, verb - 1, content_.first);
    return start && *start > content_.first &&
           s_.text[*start - 1].in({Pos::preposition, Pos::verb, Pos::past, Pos::third_person});
  }

  const CueSite& s_;
  Range content_;
  std::size_t expected_;  ///< verbs that have not come yet
};

/// Does the noun phrase that ends at `last` begin the sentence, and have no verb in front of `last`?
bool opens_sentence(const CueSite& s, TokenIndex last) {
  return noun_phrase_start(s.text, last, s.sentence.first) == s.sentence.first;
}

}  // namespace

void end_before_second_verb(const CueSite& s, Range& content) {
  if (s.use.group < s.sentence.first + 2) return;
  const TokenIndex before = s.use.group - 1;
  const bool who =
      is_who(s.text[before]) && !s.text[before - 1].is(Symbol::comma) && opens_sentence(s, before - 1);
  const bool saying =  // "A report saying C was published"
      s.use.form == CueForm::participle && s.cue().pos == Pos::ing && s.text[before].in(kNominal) &&
      opens_sentence(s, before);
  if (!who && !saying) return;
  const bool infinitive = s.text[content.first].pos == Pos::to;  // "refused to enter has been cautioned"
  const TokenIndex first = s.text[content.first].is("that") ? content.first + 1 : content.first;
  if (first >= content.last) return;
  if (const auto verb = SecondVerb(s, {first, content.last}, infinitive ? 0 : 1).find())
    content.last = *verb - 1;
}

void end_before_verb_of_antecedent(const CueSite& s, TokenIndex pronoun, Range& rest) {
  if (pronoun < s.sentence.first + 1 || s.text[pronoun - 1].is(Symbol::comma) ||
      !opens_sentence(s, pronoun - 1))
    return;
  if (const auto verb = SecondVerb(s, rest, 1).find()) rest.last = *verb - 1;
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

namespace {

/// "people who say X said Y": the relative clause's content ends before the main verb.
void end_before_main_verb(const CueSite& s, Range& content) {
  constexpr PosSet kBefore{Pos::name, Pos::noun, Pos::adjective, Pos::adverb, Pos::punctuation, Pos::verb};
  if (s.use.group == s.sentence.first || !is_who(s.text[s.use.group - 1])) return;
  for (TokenIndex i = content.first + 1; i <= std::min(content.last, s.sentence.last); ++i) {
    if (!s.text[i].in(WordSet::said) || !s.is_own(s.text[i]) || !s.text[i - 1].in(kBefore)) continue;
    if (i >= s.sentence.last || ends_phrase(s.text[i + 1])) continue;
    content.last = i - 1;
    return;
  }
}

/// "calling the plan a farce, N asked C": the participle’s content ends in front of its subject.
void end_before_subject(const CueSite& s, const Report& r, Range& content) {
  const bool behind = r.shared && r.made.source && s.use.form == CueForm::participle &&
                      r.made.source->first > content.first + 1;
  if (behind && content.last >= r.made.source->first) content.last = r.made.source->first - 2;
}

/// "was urged to resign by N": the content ends in front of who urged it.
void end_before_agent(const CueSite& s, const Report& r, Range& content) {
  const bool behind = s.use.form == CueForm::passive && r.made.source &&
                      r.made.source->first > content.first + 1 && content.last >= r.made.source->first &&
                      s.text[r.made.source->first - 1].is("by");
  if (behind) content.last = r.made.source->first - 2;
}

/// "A report saying C was published", "Told by N that C, M left", "Following a report accusing him of theft,
/// N left": the phrase ends in front of what the sentence says of it.
void end_before_own_verb(const CueSite& s, const Report& r, Trigger trigger, Range& content) {
  if (trigger == Trigger::quote) return;
  const bool passive = s.use.form == CueForm::passive || s.stands_before("by");
  const bool opens = s.use.group == s.sentence.first && passive && r.made.source;
  const bool document = s.use.form == CueForm::participle && s.use.group > s.sentence.first &&
                        r.made.source && r.made.source->last + 1 == s.use.group;
  if (opens || (document && is_in_fronted_phrase(s.text, s.use.group)))
    content.last = before_main_clause(s.text, content, trigger != Trigger::complement);
  else if (document && r.made.source->first == s.sentence.first &&
           (trigger == Trigger::that || trigger == Trigger::bare))
    content.last = before_main_verb(s.text, content);
}

/// "were told to leave their homes on Monday as the river rose": when they were told.
void end_before_day(const CueSite& s, const Report& r, Range& content) {
  const bool told_to = r.told && s.use.form == CueForm::passive && s.text[content.first].pos == Pos::to;
  for (TokenIndex i = content.first + 2; told_to && i < content.last; ++i) {
    const bool day = s.text[i].is("on") && s.text[i + 1].in(WordSet::time);
    if (!s.is_own(s.text[i]) || !(day || s.text[i].is("yesterday"))) continue;
    content.last = i - 1;
    return;
  }
}

}  // namespace

void end_before_rest(const CueSite& s, const Report& r, Trigger trigger, Range& content) {
  end_before_main_verb(s, content);
  end_before_second_verb(s, content);
  end_before_verb_of_noun(s, content);
  end_before_subject(s, r, content);
  end_before_agent(s, r, content);
  end_before_own_verb(s, r, trigger, content);
  end_before_day(s, r, content);
}

}  // namespace onrecord::extract
