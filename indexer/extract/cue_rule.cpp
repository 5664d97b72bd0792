#include "indexer/extract/cue_rule.h"

#include <algorithm>

#include "indexer/extract/source_head.h"
#include "indexer/extract/subject.h"

namespace onrecord::extract {

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
  if (is_as_reported()) return find_as_reported() ? std::optional(std::move(result_)) : std::nullopt;
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
