// The rules for one cue verb: whose words they are.
#include <algorithm>

#include "indexer/extract/cue_rule.h"
#include "indexer/extract/subject.h"

namespace onrecord::extract {
namespace {

/// How many attributions back a shared subject is looked for; they stand in one sentence.
constexpr std::size_t kSharedReach = 32;

constexpr PosSet kSubjectOpeners{Pos::name, Pos::subject_pronoun, Pos::determiner, Pos::possessive,
                                 Pos::noun};

/// "but on Tuesday wrote": the token the time phrase before `group` begins with.
TokenIndex before_time_phrase(const Text& text, TokenIndex group, TokenIndex first) {
  TokenIndex at = group;
  while (at > first + 1 &&
         (text[at - 1].in(WordSet::time) || (at < group && text[at - 1].pos == Pos::preposition)))
    --at;
  return at;
}

}  // namespace

/// "N took to the radio to say": who took to it.
std::optional<Range> CueRule::who_took_to() const {
  constexpr TokenIndex kReach = 8;
  for (TokenIndex i = use_.at; i > sentence_.first + 1 && use_.at - i < kReach; --i) {
    if (!text_[i].in(WordSet::take) || !text_[i + 1].is("to")) continue;
    return subject_left(text_, verb_group_start(text_, i));
  }
  return std::nullopt;
}

/// "the committee was told that C", "C, the court was told": whoever was told is the addressee, nobody the
/// speaker.
bool CueRule::is_told() {
  if (!use_.lemma().has(CueTrait::told)) return false;
  const auto told = subject_left(text_, use_.group);
  if (!told) return false;
  passive_subject_ = *told;
  result_.anonymous = true;
  result_.addressee = told;
  return true;
}

/// "Harbour master ‘sold berths’, court told": a headline's passive.
bool CueRule::is_told_headline() const {
  if (!use_.lemma().has(CueTrait::telling) || use_.at != sentence_.last || use_.at < sentence_.first + 3)
    return false;
  return text_[use_.at - 1].in(WordSet::hearing_noun) &&
         !text_[use_.at - 2].in({Pos::determiner, Pos::possessive}) &&
         (text_[use_.at].sentence == 0 || text_[use_.at].paragraph == 0);
}

/// What stands left of the passive is all there is.
std::optional<Attribution> CueRule::with_left_content() {
  left_ = content_before(text_, passive_subject_->first, use_.at);
  if (!left_) return std::nullopt;
  result_.left = left_->side;
  result_.content.push_back(trim(text_, left_->range));
  return std::move(result_);
}

/// "was told by X that": the agent behind the participle is the source.
bool CueRule::find_agent() {
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::subject_pronoun};
  if (use_.lemma().has(CueTrait::citing)) return false;  // "was quoted by X as saying": the saying counts
  if (use_.at + 2 > sentence_.last || !text_[use_.at + 1].is("by") || !text_[use_.at + 2].in(kPhrase))
    return false;
  TokenIndex last = use_.at + 2;
  while (last < sentence_.last && text_[last + 1].in(kPhrase) && !text_[last + 1].is("that") &&
         !text_[last + 1].in(WordSet::time))
    ++last;
  result_.source = Range{use_.at + 2, last};
  unit_end_ = last;
  return true;
}

/// "a strike that executives said …": behind a noun the word begins a clause and is no part of the subject.
bool CueRule::begins_clause(TokenIndex i) const {
  return text_[i].is("that") && i > sentence_.first && text_[i - 1].in(kNominal) && i < result_.source->last;
}

void CueRule::find_subject() {
  if (use_.form == CueForm::participle) return find_participle_subject();
  result_.source = subject_left(text_, use_.group);
  if (result_.source && (text_[result_.source->last].is("that") || text_[result_.source->last].is("which")))
    result_.source.reset();
  if (result_.source && begins_clause(result_.source->first)) ++result_.source->first;
  if (result_.source && result_.source->first < result_.source->last &&
      text_[result_.source->first].is("that") &&
      text_[result_.source->first + 1].in({Pos::determiner, Pos::possessive, Pos::number}))
    ++result_.source->first;  // "remembered that one skipper claimed"
  if (result_.source || use_.group == sentence_.first) return;
  const TokenIndex joint = before_time_phrase(text_, use_.group, sentence_.first) - 1;
  const Token& before = text_[joint];
  const bool headline = before.is(Symbol::comma) && !text_[sentence_.last].is(Symbol::period) &&
                        text_[use_.at].pos == Pos::third_person;  // "Bank holds rates, says C"
  if (!headline && (before.pos != Pos::conjunction || !before.in(WordSet::and_but_or))) return;
  shared_ = true;
  result_.source = shared_subject();
  if (!result_.source && joint > sentence_.first) result_.source = earlier_subject(joint - 1);
}

void CueRule::find_participle_subject() {
  shared_ = true;
  const bool room = use_.group > sentence_.first;
  if (room && text_[use_.group - 1].is("as")) {
    result_.source = quoted_subject();
    quoted_ = result_.source.has_value();
    if (quoted_) shared_ = false;
    if (quoted_) return;
  }
  if (use_.takes(Complement::say) && room) {
    const Token& before = text_[use_.group - 1];
    if (before.in(kNominal) && before.quote == text_[use_.at].quote)
      result_.source = subject_left(text_, use_.group);
    if (result_.source && is_document_of_somebody(*result_.source))
      result_.source.reset();  // "issued a statement saying"
  }
  if (!result_.source) result_.source = shared_subject();
  if (!result_.source && room) result_.source = earlier_subject(use_.group - 1);
  if (!result_.source) result_.source = subject_behind_comma();
}

/// "quotes N as saying": the saying is the cue.
bool CueRule::is_quoting_of_words() const {
  constexpr TokenIndex kReach = 16;
  if (!use_.lemma().has(CueTrait::citing)) return false;
  for (TokenIndex i = use_.at + 1; i < sentence_.last && i - use_.at < kReach; ++i)
    if (text_[i].is("as") && text_[i + 1].pos == Pos::ing) return true;
  return false;
}

/// "N was quoted by the paper as saying", "the paper quoted N as saying": N said it.
std::optional<Range> CueRule::quoted_subject() const {
  constexpr TokenIndex kReach = 16;
  for (TokenIndex i = use_.group - 1; i > sentence_.first && use_.group - i < kReach; --i) {
    const CueForms* cue = text_[i].word->cue;
    if (!cue || !cue->lemma->has(CueTrait::citing)) continue;
    const TokenIndex group = verb_group_start(text_, i);
    if (any_of(text_, {group, i}, {Pos::be})) return subject_left(text_, group);
    const TokenIndex object = use_.group - 2;
    return object > i ? std::optional(Range{i + 1, object}) : std::nullopt;
  }
  return std::nullopt;
}

/// "Mr. X issued a statement saying", "in a letter saying": the words are not the statement's but its
/// sender's.
bool CueRule::is_document_of_somebody(Range source) const {
  if (source.first == sentence_.first || !text_[source.last].in(WordSet::venue_noun)) return false;
  return text_[source.first - 1].in(
      {Pos::verb, Pos::past, Pos::third_person, Pos::ing, Pos::preposition, Pos::adverb});
}

/// The source of the nearest attribution of this sentence whose cue is not inside another one's content.
std::optional<Range> CueRule::shared_subject() const {
  const std::size_t first = found_.size() > kSharedReach ? found_.size() - kSharedReach : 0;
  std::optional<Range> nearest;
  for (std::size_t i = found_.size(); i-- > first;) {
    const Attribution& one = found_[i];
    if (text_[one.cue.last].sentence != text_[use_.at].sentence || !one.source ||
        text_[one.cue.last].quote != text_[use_.at].quote)
      continue;
    if (!nearest) nearest = one.source;
    const bool inside = std::any_of(
        found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(),
        [&](const Attribution& other) { return &other != &one && other.content_holds(one.cue.last); });
    if (!inside) return one.source;
  }
  return nearest;
}

/// The subject of the last finite verb before `from`; an object ("his withdrawal plans") is none.
std::optional<Range> CueRule::earlier_subject(TokenIndex from) const {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition, Pos::to};
  for (TokenIndex k = from; k > sentence_.first; --k) {
    if (text_[k].quote != text_[use_.at].quote || !text_[k].in(kFinite | PosSet{Pos::do_})) continue;
    const TokenIndex group = verb_group_start(text_, k);
    if (group > sentence_.first && text_[group - 1].in(WordSet::and_but))
      continue;  // "rose but cut its outlook, warning"
    const auto subject = subject_left(text_, group);
    if (!subject || !text_[subject->first].in(kSubjectOpeners)) continue;
    const Token& last = text_[subject->last];
    if (last.pos == Pos::determiner || last.pos == Pos::possessive) continue;
    if (subject->first > sentence_.first && text_[subject->first - 1].in(kGovernor)) continue;
    return subject;
  }
  return std::nullopt;
}

/// "Stressing that …, the minister left": the subject of the clause behind the participle's.
std::optional<Range> CueRule::subject_behind_comma() const {
  for (TokenIndex z = use_.at + 1; z < sentence_.last; ++z) {
    if (!text_[z].is(Symbol::comma) || text_[z].quote != text_[use_.at].quote) continue;
    if (!text_[z + 1].in({Pos::subject_pronoun, Pos::name, Pos::determiner, Pos::noun})) continue;
    TokenIndex m = z + 1;
    while (m <= sentence_.last && (text_[m].in(kNounPhrase) || text_[m].pos == Pos::subject_pronoun)) ++m;
    if (m <= sentence_.last && m > z + 1 && text_[m].in(kFinite | PosSet{Pos::adverb}))
      return Range{z + 1, m - 1};
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
