#include "indexer/extract/cue_rule.h"

#include <algorithm>

#include "indexer/extract/source_head.h"
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

CueRule::CueRule(const Text& text, const CueUse& use, const std::vector<Attribution>& found)
    : text_(text), use_(use), found_(found), sentence_(text.sentence_of(use.at)) {
  result_.cue = {use.group, use.at};
  result_.lemma = &use.lemma();
  result_.form = use.form;
}

std::optional<Attribution> CueRule::apply() {
  if (!use_.lemma().speech && !is_finding())
    return std::nullopt;  // mental states are no statements; they only end others' contents
  if (is_silence() || is_quoting_of_words() || is_no_speech()) return std::nullopt;
  if (is_told_headline()) return is_told() ? with_left_content() : std::nullopt;
  if (use_.form == CueForm::passive && !find_agent() && !is_told()) return std::nullopt;
  const auto taker = use_.form == CueForm::infinitive && use_.group == use_.at ? who_took_to() : std::nullopt;
  if (use_.form == CueForm::infinitive && use_.group == use_.at && !taker) return std::nullopt;
  if (taker) {
    result_.source = taker;
  } else if (use_.form != CueForm::passive) {
    find_subject();
  }
  if (has_negative_subject() || is_on_a_sign()) return std::nullopt;
  if (find_relative() || find_as_said()) return std::move(result_);
  find_left();
  if (!left_) find_inverted();
  if (is_reading() || is_only_possible()) return std::nullopt;
  if (left_) {
    result_.left = left_->side;
    result_.content.push_back(trim(text_, left_->range));
  }
  if (unit_end_ == 0) unit_end_ = use_.at;
  find_right();
  if (result_.content.empty()) find_next_paragraph();
  if (result_.content.empty()) return std::nullopt;
  if (!result_.source && needs_subject()) return std::nullopt;
  if (result_.left == LeftSide::clause && result_.right == Trigger::none && result_.source &&
      text_[use_.at].pos == Pos::third_person && !can_speak(*result_.source))
    return std::nullopt;  // "names, birth dates and therapy notes"
  const bool object = result_.right == Trigger::complement ||
                      (result_.right == Trigger::mixed && use_.lemma().has(CueTrait::two));
  if (object && result_.left == LeftSide::none && !can_speak(*result_.source)) return std::nullopt;
  join_follow_on();
  return std::move(result_);
}

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
  return use_.lemma().lemma == "read" && use_.group > sentence_.first &&
         text_[use_.group - 1].in(WordSet::sign_noun);
}

/// "I have read it": only what is written reads something ("The statement read: …").
bool CueRule::is_reading() const {
  if (use_.lemma().lemma != "read") return false;
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
  if (use_.lemma().lemma == "thank" && next.is("to")) return true;
  if (use_.lemma().lemma == "state" && before.is("member")) return true;
  if (use_.form == CueForm::finite && use_.lemma().lemma == "deny" && next.in(WordSet::withheld)) return true;
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

// ---- subject

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
  if (use_.lemma().lemma != "tell" && use_.lemma().lemma != "inform") return false;
  const auto told = subject_left(text_, use_.group);
  if (!told) return false;
  passive_subject_ = *told;
  result_.anonymous = true;
  result_.addressee = told;
  return true;
}

/// "Harbour master ‘sold berths’, court told": a headline's passive.
bool CueRule::is_told_headline() const {
  if (use_.lemma().lemma != "tell" || use_.at != sentence_.last || use_.at < sentence_.first + 3)
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
  if (use_.lemma().lemma == "quote") return false;  // "was quoted by X as saying": the saying counts
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
  if (use_.lemma().lemma != "quote") return false;
  for (TokenIndex i = use_.at + 1; i < sentence_.last && i - use_.at < kReach; ++i)
    if (text_[i].is("as") && text_[i + 1].pos == Pos::ing) return true;
  return false;
}

/// "N was quoted by the paper as saying", "the paper quoted N as saying": N said it.
std::optional<Range> CueRule::quoted_subject() const {
  constexpr TokenIndex kReach = 16;
  for (TokenIndex i = use_.group - 1; i > sentence_.first && use_.group - i < kReach; --i) {
    const CueForms* cue = text_[i].word->cue;
    if (!cue || cue->lemma->lemma != "quote") continue;
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
    const auto subject = subject_left(text_, verb_group_start(text_, k));
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

// ---- content around the tag

/// "which aides say will pass", "what he called was": the relative pronoun and what follows the verb are the
/// content.
bool CueRule::find_relative() {
  if (use_.form != CueForm::finite || !use_.takes(Complement::say) || !use_.lemma().speech ||
      !result_.source || shared_ || result_.source->first == sentence_.first)
    return false;
  TokenIndex pronoun = result_.source->first - 1;
  if (text_[pronoun].pos == Pos::adverb && pronoun > sentence_.first) --pronoun;  // "which even critics say"
  if (!text_[pronoun].in(WordSet::relative_object) || text_[pronoun].quote != text_[use_.at].quote)
    return false;
  TokenIndex next = use_.at + 1;
  while (next < sentence_.last && text_[next].pos == Pos::adverb) ++next;
  constexpr PosSet kVerb{Pos::be, Pos::have, Pos::modal, Pos::do_, Pos::third_person, Pos::past};
  if (next >= sentence_.last || !text_[next].in(kVerb)) return false;
  Range rest{use_.at + 1, content_end(text_, use_.at + 1, use_.at)};
  if (pronoun > sentence_.first &&
      text_[pronoun - 1].is(Symbol::comma))  // ", which he says is wrong, …": up to the next comma
    for (TokenIndex i = rest.first; i <= rest.last; ++i)
      if (text_[i].is(Symbol::comma) && text_[i].quote == text_[use_.at].quote) rest.last = i - 1;
  result_.content.push_back({pronoun, pronoun});
  result_.content.push_back(trim(text_, rest));
  result_.right = Trigger::resumed_clause;
  return true;
}

// ---- content right of the tag

void CueRule::find_right() {
  const auto found = RightTrigger(text_, use_, unit_end_, left_).find();
  if (found.addressee) result_.addressee = found.addressee;
  result_.particle = found.particle;
  if (found.trigger == Trigger::none) return;
  Trigger trigger = found.trigger;
  const bool quoted = trigger == Trigger::resumed_quote || trigger == Trigger::quote;
  // "After X, Beck said, "We …": the clause in front is no content.
  if (left_ && left_->side == LeftSide::clause && quoted && found.start < sentence_.last &&
      text_[found.start + 1].upper() && !text_[found.start + 1].in(WordSet::first_person)) {
    result_.content.clear();
    result_.left = LeftSide::none;
    left_.reset();
    trigger = Trigger::quote;
  }
  Range content{found.start, content_end(text_, found.start, use_.at, trigger == Trigger::complement)};
  end_before_second_tag(content);
  if (content.last < content.first || content.last == static_cast<TokenIndex>(-1)) return;
  result_.content.push_back(trim(text_, content));
  result_.right = trigger;
}

/// "people who say X said Y": the relative clause's content ends before the main verb.
void CueRule::end_before_second_tag(Range& content) const {
  if (use_.group == sentence_.first || !text_[use_.group - 1].is("who")) return;
  constexpr PosSet kBefore{Pos::name, Pos::noun, Pos::adjective, Pos::adverb, Pos::punctuation, Pos::verb};
  for (TokenIndex z = content.first + 1; z <= std::min(content.last, sentence_.last); ++z) {
    if (!text_[z].in(WordSet::said) || text_[z].quote != text_[use_.at].quote || !text_[z - 1].in(kBefore))
      continue;
    if (z >= sentence_.last || text_[z + 1].is(Symbol::period) || text_[z + 1].is(Symbol::comma)) continue;
    content.last = z - 1;
    return;
  }
}

/// "He said:" and a quotation in the next paragraph, with those that continue it.
void CueRule::find_next_paragraph() {
  const TokenIndex next = sentence_.last + 1;
  if (!text_[sentence_.last].is(Symbol::colon) || use_.form != CueForm::finite || next >= text_.size() ||
      !text_[next].is_quote_mark())
    return;
  if (!use_.takes(Complement::say) && !use_.takes(Complement::tell)) return;
  std::size_t quote = text_[next].quote;
  if (quote == 0) return;
  while (quote < text_.quotes.size() && text_.quotes[quote - 1].end == Quote::End::continued) ++quote;
  result_.content.push_back({next, text_.quotes[quote - 1].range.last});
  result_.right = Trigger::next_paragraph;
}

namespace {

/// "a bill called “…”": a common noun that is neither somebody nor a body.
bool names_thing(const Token& noun) {
  return noun.pos == Pos::noun &&
         (noun.word->noun == NounDomain::other || noun.word->noun == NounDomain::place) &&
         !noun.in(WordSet::person_noun) && !noun.in(WordSet::unnamed_source) &&
         !noun.in(WordSet::group_noun) && !noun.in(WordSet::role_noun) &&
         !noun.in(WordSet::organisation_word) && !noun.in(WordSet::outlet_word) &&
         !noun.in(WordSet::body_noun) && !noun.in(WordSet::speaking_thing) &&
         !noun.word->lower.ends_with("-old");
}

}  // namespace

/// Complement verbs have other senses ("its practices threaten security"): their subject must be somebody, a
/// body, or a document.
bool CueRule::can_speak(Range source) const {
  if (use_.lemma().has(CueTrait::two) && names_thing(text_[nominal_head(text_, source)])) return false;
  for (TokenIndex i = source.first; i <= source.last; ++i) {
    const Token& token = text_[i];
    if (token.in({Pos::name, Pos::subject_pronoun, Pos::number}) || token.is("who")) return true;
    if (token.word->noun == NounDomain::person || token.word->lower.ends_with("-old")) return true;
    for (const WordSet set :
         {WordSet::person_noun, WordSet::unnamed_source, WordSet::group_noun, WordSet::role_noun,
          WordSet::organisation_word, WordSet::outlet_word, WordSet::venue_noun, WordSet::remark_noun,
          WordSet::quantity, WordSet::speaking_thing, WordSet::firm_noun, WordSet::body_noun})
      if (token.in(set)) return true;
  }
  return false;
}

bool CueRule::needs_subject() const {
  if (passive_subject_)
    return result_.left == LeftSide::none && result_.right != Trigger::that &&
           result_.right != Trigger::bare && result_.right != Trigger::mixed;
  if (use_.form == CueForm::finite && result_.left == LeftSide::quote) return false;
  if (use_.form == CueForm::participle) return true;
  return result_.right == Trigger::complement || result_.right == Trigger::bare ||
         result_.right == Trigger::mixed || result_.right == Trigger::question ||
         (result_.right == Trigger::colon && !text_[result_.content.front().first].is_quote_mark());
}

/// S said it was “C1”: does a quotation stand in the content behind the cue?
bool CueRule::quotes_behind() const {
  if (result_.left != LeftSide::none || result_.content.empty()) return false;
  const Range content = result_.content.back();
  for (TokenIndex i = content.first; i <= content.last; ++i)
    if (text_[i].is_quote_mark() && text_[i].quote && text_[i].quote != text_[use_.at].quote) return true;
  return false;
}

/// “C1,” S said. It was late. “C2”: the end of the remarks in between, if nobody speaks in them and a whole
/// quotation of the same paragraph follows; else `end`.
TokenIndex CueRule::behind_remarks(TokenIndex end) const {
  constexpr std::size_t kMost = 2;
  TokenIndex last = end;
  for (std::size_t n = 0; n < kMost && last + 2 < text_.size(); ++n) {
    if (text_[last + 1].paragraph != text_[use_.at].paragraph) return end;
    if (text_[last + 1].is_quote_mark()) return last;
    const Range remark = text_.sentence_of(last + 1);
    for (TokenIndex i = remark.first; i <= remark.last; ++i)
      if (text_[i].is_quote_mark() || text_[i].word->cue || text_[i].is("according")) return end;
    last = remark.last;
  }
  const bool follows = last + 2 < text_.size() && text_[last + 1].is_quote_mark() &&
                       text_[last + 1].paragraph == text_[use_.at].paragraph && text_[last + 2].upper();
  return follows ? last : end;
}

/// “C1,” S said. “C2”: the next quotation of the paragraph goes on, unless it has a tag of its own.
void CueRule::join_follow_on() {
  if (result_.left != LeftSide::quote && !quotes_behind()) return;
  const TokenIndex end =
      behind_remarks(text_.sentence_of(std::max(unit_end_, result_.content.back().last)).last);
  const TokenIndex next = end + 1;
  if (next >= text_.size() || !text_[next].is_quote_mark() || !text_[next].quote) return;
  if (text_[next].paragraph != text_[use_.at].paragraph || text_[end].paragraph != text_[next].paragraph)
    return;
  const Range quote = text_.quote_of(next);
  if (text_[next].quote == text_[use_.at].quote || quote.first != next || quote.last == quote.first) return;
  const Token& inner = text_[quote.last - 1];
  const bool tag_mark =
      inner.is(Symbol::comma) || inner.is(Symbol::question) || inner.is(Symbol::exclamation);
  const bool own_tag = quote.last + 1 < text_.size() &&
                       text_[quote.last + 1].sentence == text_[quote.last].sentence && tag_mark;
  if (own_tag) return;
  result_.content.push_back(quote);
  result_.joined_quote = true;
}

}  // namespace onrecord::extract
