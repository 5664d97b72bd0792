#include "indexer/extract/trigger.h"

#include <algorithm>

#include "indexer/extract/subject.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kReach = 28;
constexpr TokenIndex kShortQuote = 4;
constexpr TokenIndex kParenthesis = 10;

}  // namespace

RightTrigger::RightTrigger(const Text& text, const CueUse& use, TokenIndex unit_end,
                           const std::optional<LeftContent>& left)
    : text_(text),
      use_(use),
      left_(left),
      unit_end_(unit_end),
      last_(text.sentence_of(use.at).last),
      begin_(unit_end + 1) {}

RightStart RightTrigger::find() {
  skip_particle();
  if (use_.lemma().has(CueTrait::valuing)) return find_complement(), result_;
  const bool that =
      begin_ <= last_ && text_[begin_].is("that") && use_.takes(Complement::that);  // "ruled that"
  if (use_.lemma().has(CueTrait::phrasal) && !result_.particle && !that) return result_;
  const TokenIndex limit = begin_ + kReach;
  skip_addressee();
  for (TokenIndex i = begin_; i <= last_ && i < limit;) {
    const Step step = look_at(i);
    if (step == Step::stop) break;
    i = step == Step::skip_to ? jump_ : i + 1;
  }
  if (use_.lemma().has(CueTrait::quote)) return result_;
  if (result_.trigger == Trigger::none && !left_) find_clause_behind_phrase();
  if (result_.trigger == Trigger::none) {
    if (!left_) find_complement();
  } else if (!left_) {
    widen_to_clause();
  }
  return result_;
}

void RightTrigger::found(Trigger trigger, TokenIndex start) {
  result_.trigger = trigger;
  result_.start = start;
}

void RightTrigger::skip_particle() {
  const auto& particles = use_.lemma().particles;
  if (begin_ > last_ ||
      std::find(particles.begin(), particles.end(), text_[begin_].word->lower) == particles.end())
    return;
  result_.particle = true;
  ++begin_;
}

/// "told the committee that": the noun phrase behind tell-verbs.
void RightTrigger::skip_addressee() {
  if (!use_.takes(Complement::tell) || left_ || !use_.lemma().has(CueTrait::addressee) || begin_ > last_ ||
      use_.form == CueForm::passive)  // whoever is told stands in front
    return;
  const Token& token = text_[begin_];
  constexpr PosSet kOpeners{Pos::object_pronoun, Pos::name,       Pos::noun,
                            Pos::determiner,     Pos::possessive, Pos::adjective};
  const bool phrase = token.in(kOpeners) && !token.is("that") && is_own(token);
  if (!phrase && !token.in(WordSet::accusative_subject)) return;
  const TokenIndex start = begin_;
  if (token.in({Pos::object_pronoun, Pos::subject_pronoun})) {
    ++begin_;
  } else {
    const auto goes_on = [&](TokenIndex i) {
      if (!is_own(text_[i])) return false;
      // "told Reuters the bridge": a determiner begins the clause
      const bool opens =
          text_[i].pos == Pos::determiner || (text_[i].pos == Pos::possessive && !text_[i].is("'s"));
      if (i > start && opens && text_[i - 1].in(kNominal)) return false;
      if (text_[i].in(kNounPhrase)) return !text_[i].is("that");
      if (text_[i].is(Symbol::ampersand)) return true;
      if (text_[i].in(WordSet::name_particle) && i < last_) return text_[i + 1].pos == Pos::name;
      // "told the hearing that", "told the meeting"
      if (i > start && text_[i].pos == Pos::ing && text_[i].in(WordSet::assembly_noun))
        return text_[i - 1].in(kNounPhrase);
      return text_[i].in(WordSet::addressee_link) && i < last_ &&
             text_[i + 1].in({Pos::name, Pos::noun, Pos::determiner});
    };
    while (begin_ <= last_ && (goes_on(begin_) || skip_title(start))) ++begin_;
    // "told local radio growers had been warned": the last noun is the clause's subject; "warned a further
    // fall might come": there is only the clause.
    const bool clause = begin_ <= last_ && begin_ > start && is_own(text_[begin_]) &&
                        text_[begin_].in({Pos::be, Pos::have, Pos::modal}) && text_[begin_ - 1].in(kNominal);
    // "promised a response “in days”": only what can hear is spoken to
    const Token& hearer = text_[begin_ > start ? begin_ - 1 : begin_];
    const bool thing = use_.lemma().act == Act::promise && hearer.pos == Pos::noun && !names_people(hearer) &&
                       hearer.word->noun == NounDomain::other && !hearer.in(WordSet::assembly_noun);
    const bool somebody =
        begin_ > start && !thing && !text_[begin_ - 1].in({Pos::determiner, Pos::adjective});
    if (!somebody || (clause && !use_.lemma().has(CueTrait::telling))) {
      begin_ = start;
    } else if (clause && begin_ > start + 1 && text_[begin_ - 2].in(kNominal)) {
      --begin_;
    }
  }
  if (begin_ > start) result_.addressee = Range{start, begin_ - 1};
  skip_relative();
}

/// "tells voters who wonder why he is calm that C": past what is told of those who hear it.
void RightTrigger::skip_relative() {
  constexpr TokenIndex kLongest = 24;
  if (!result_.addressee || begin_ > last_ || !text_[begin_].is("who")) return;
  for (TokenIndex i = begin_ + 1; i < last_ && i - begin_ < kLongest && is_own(text_[i]); ++i)
    if (text_[i].is("that") && !text_[i - 1].in(kNominal) && clause_ahead(text_, i + 1)) {
      begin_ = i;
      return;
    }
}

/// "told the “Salt & Lemon” podcast": to the last mark of a short title that a noun follows.
bool RightTrigger::skip_title(TokenIndex start) {
  constexpr TokenIndex kLongest = 7;
  const Token& mark = text_[begin_];
  if (begin_ == start || !mark.is_quote_mark() || !mark.quote || is_own(mark)) return false;
  const Range title = text_.quote_of(begin_);
  if (title.first != begin_ || title.size() > kLongest || title.last + 1 > last_) return false;
  const Token& noun = text_[title.last + 1];
  if (noun.pos != Pos::noun && !noun.in(WordSet::venue_noun)) return false;
  begin_ = title.last + 1;
  return true;
}

RightTrigger::Step RightTrigger::look_at(TokenIndex i) {
  const Token& token = text_[i];
  if (use_.lemma().has(CueTrait::quote)) return look_for_quote_only(i);
  if (token.is("that") && is_own(token) && !is_demonstrative_end(i) && !is_relative(i) && !points_at_noun(i))
    return found(demonstrates(i) ? Trigger::bare : Trigger::that, i), Step::stop;
  if (token.is_quote_mark() && token.quote && !is_own(token) && text_.quote_of(i).first == i)
    return look_at_quote(i);
  if (token.is(Symbol::colon)) {
    if (i < last_) found(Trigger::colon, i + 1);
    return Step::stop;
  }
  if (token.is(Symbol::open_bracket) && is_own(token)) {  // "claims (July 11) that"
    TokenIndex close = i + 1;
    while (close < last_ && close - i < kParenthesis && !text_[close].is(Symbol::close_bracket)) ++close;
    jump_ = close + 1;
    return text_[close].is(Symbol::close_bracket) ? Step::skip_to : Step::stop;
  }
  if (token.is(Symbol::comma)) return look_at_comma(i);
  if (left_ && left_->side == LeftSide::clause && token.in(WordSet::tag_subordinator) && is_own(token))
    return look_behind_tag(i);
  if (token.is(Symbol::period) || token.is(Symbol::semicolon)) return Step::stop;
  if (first_ && !left_) {
    if (!result_.particle && bare_clause_at(i)) return found(Trigger::bare, i), Step::stop;
    if (result_.addressee && (is_infinitive(i) || token.in(WordSet::object_clause)))
      return found_request(i), Step::stop;
    if (use_.lemma().has(CueTrait::general) && i == begin_ && is_infinitive(i))  // "she said to wait"
      return found(Trigger::addressee, i), Step::stop;
  }
  if (first_ && !left_ && token.in(WordSet::question_word) && use_.lemma().has(CueTrait::question))
    return found(Trigger::question, i), Step::stop;
  return pass(i);
}

/// "to wait", "to not wait": not "to my face".
bool RightTrigger::is_infinitive(TokenIndex to) const {
  constexpr PosSet kPhrase{Pos::determiner, Pos::name, Pos::possessive, Pos::object_pronoun, Pos::number};
  return text_[to].pos == Pos::to && to < last_ && !text_[to + 1].in(kPhrase);
}

/// "promised a pint to every volunteer": what stands before "to" is promised, not spoken to.
bool RightTrigger::is_given(TokenIndex to) const {
  constexpr PosSet kReceiver{Pos::determiner, Pos::possessive, Pos::name, Pos::object_pronoun};
  return use_.lemma().act == Act::promise && to < last_ && text_[to + 1].in(kReceiver);
}

/// "told N to …": N is spoken to. "asked ministers to …": what is asked is that they do it.
void RightTrigger::found_request(TokenIndex infinitive) {
  const Range addressee = *result_.addressee;
  const bool asks = use_.lemma().act == Act::ask || use_.lemma().act == Act::demand ||
                    use_.lemma().has(CueTrait::request) || is_given(infinitive);
  if (!asks || text_[infinitive].pos != Pos::to || text_[addressee.first].in({Pos::object_pronoun}))
    return found(Trigger::addressee, infinitive);
  found(Trigger::complement, addressee.first);
  result_.addressee.reset();
}

/// "said that.", "added that, he left": not "added that, in Oldtown, the bridge was safe".
bool RightTrigger::is_demonstrative_end(TokenIndex that) const {
  constexpr TokenIndex kLongestPhrase = 12;
  if (that == last_ || !is_stop(text_[that + 1])) return false;
  if (text_[that + 1].is(Symbol::period) || that + 2 > last_) return true;
  if (!text_[that + 2].in({Pos::preposition, Pos::subordinator, Pos::past}) &&
      !text_[that + 2].in(WordSet::clause_subordinator))
    return true;
  for (TokenIndex i = that + 3; i < last_ && i - that < kLongestPhrase; ++i)
    if (text_[i].is(Symbol::comma)) return !clause_ahead(text_, i + 1);
  return true;
}

/// "disputed that account, insisting": a noun and no clause.
bool RightTrigger::points_at_noun(TokenIndex that) const {
  return that + 2 <= last_ && text_[that + 1].pos == Pos::noun &&
         !text_[that + 1].word->lower.ends_with('s') &&
         (is_stop(text_[that + 2]) || text_[that + 2].in(WordSet::and_but));
}

/// "said that was not enough": the word is the subject, right behind the verb and before another one.
bool RightTrigger::demonstrates(TokenIndex that) const {
  return that == begin_ && that < last_ && text_[that + 1].in(kFinite);
}

/// "asked agencies that dealt with it", "recalled a bill that failed": a noun before, a verb behind.
bool RightTrigger::is_relative(TokenIndex that) const {
  return that > begin_ && that < last_ && text_[that - 1].in(kNominal) &&
         !text_[that - 1].in(WordSet::time) && text_[that + 1].in(kFinite);
}

/// "fumed: “…”", "laughed, “…”".
RightTrigger::Step RightTrigger::look_for_quote_only(TokenIndex i) {
  const Token& token = text_[i];
  const bool mark = token.is(Symbol::comma) || token.is(Symbol::colon);
  if (mark && i < last_ && text_[i + 1].is_quote_mark() && !is_own(text_[i + 1])) {
    found(left_ ? Trigger::resumed_quote : Trigger::quote, i + 1);
    return Step::stop;
  }
  return token.is(Symbol::word) && !left_ && i < begin_ + 6 ? Step::next : Step::stop;
}

RightTrigger::Step RightTrigger::look_at_quote(TokenIndex i) {
  const Range quote = text_.quote_of(i);
  const Token& before = text_[i - 1];
  if (left_ && before.pos == Pos::preposition && is_title(text_, quote))
    return Step::stop;  // "said on “Morning Lane.”"
  if (quote.last - quote.first > kShortQuote || before.is(Symbol::comma) || before.is(Symbol::colon))
    return found(Trigger::quote, i), Step::stop;
  if (left_ || !use_.takes(Complement::say)) return Step::stop;
  const bool opens_clause = i == begin_ && quote.last < last_ && clause_behind(quote);
  const bool is_predicate =
      i > begin_ && before.in(kNominal) && text_[i + 1].in(kFinite) && is_noun_phrase({begin_, i - 1});
  // "said “zero” voters would follow", "admits the company ‘got it wrong’"
  if (opens_clause || is_predicate) found(Trigger::bare, begin_);
  return Step::stop;
}

bool RightTrigger::is_noun_phrase(Range range) const {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (!text_[i].in(kNounPhrase)) return false;
  return true;
}

/// Is the quotation the beginning of a clause that goes on behind it?
bool RightTrigger::clause_behind(Range quote) const {
  const TokenIndex next = quote.last + 1;
  const bool verb = text_[next].in(kFinite) || any_of(text_, quote, kFinite);
  return text_[next].is(Symbol::word) && (verb || clause_ahead(text_, next));
}

RightTrigger::Step RightTrigger::look_at_comma(TokenIndex i) {
  if (i == last_) return Step::stop;
  const Token& next = text_[i + 1];
  const bool quote_follows = next.is_quote_mark() && !is_own(next);
  if (left_) {
    constexpr PosSet kNoResumption{Pos::ing, Pos::wh};
    const bool after_doing = i + 2 <= last_ && text_[i + 2].pos == Pos::ing &&  // ", after looking at it"
                             (next.is("after") || next.is("before") || next.is("while"));
    const bool resumes = left_->side == LeftSide::clause && !after_doing && !next.in(kNoResumption) &&
                         !next.in(WordSet::not_interrupted);
    const bool goes_on = left_->side == LeftSide::clause && next.in(WordSet::and_but) && i + 2 <= last_ &&
                         !is_finite_speech_cue(text_[i + 2]);
    const bool interrupted =
        resumes && (left_->interrupted || left_->range.last - left_->range.first < 8 || unit_end_ == use_.at);
    const bool predicate = left_->side == LeftSide::quote &&
                           next.in({Pos::be, Pos::have, Pos::modal, Pos::third_person}) &&
                           !any_of(text_, left_->range, kFinite);  // “All of it,” she said, was lost
    if (quote_follows) {
      found(Trigger::resumed_quote, i + 1);
    } else if ((i == unit_end_ + 1 && (goes_on || interrupted || predicate)) || left_->interrupted) {
      found(Trigger::resumed_clause, i + 1);
    }
    return Step::stop;
  }
  if (next.pos == Pos::adverb && i + 2 < last_ && text_[i + 2].is(Symbol::colon))
    return Step::next;                                              // "replied, simply: “…”"
  if (quote_follows || next.pos == Pos::number) return Step::next;  // "on Feb. 24, 2022 that"
  TokenIndex close = i + 1;
  while (close <= last_ && close - i < kParenthesis && !text_[close].is(Symbol::comma)) ++close;
  if (close >= last_ || !text_[close].is(Symbol::comma)) return Step::stop;
  const bool phrase = next.in({Pos::preposition, Pos::subordinator}) || next.is("when");
  if (use_.lemma().has(CueTrait::general) && phrase && first_ && bare_clause_at(close + 1))
    return found(Trigger::bare, close + 1), Step::stop;  // "said, when asked, the call was brief"
  if (!text_[close + 1].is("that") && !text_[close + 1].is_quote_mark()) return Step::stop;
  jump_ = close + 1;
  return Step::skip_to;
}

/// “…,” he told the Courier, “…”: whoever is told, and the quotation goes on.
bool RightTrigger::is_told_before_quote(TokenIndex i) const {
  constexpr TokenIndex kLongest = 6;
  TokenIndex end = i;
  while (end < last_ && end - i < kLongest && text_[end].in(kNounPhrase)) ++end;
  return end > i && end < last_ && text_[end].is(Symbol::comma) &&
         (text_[end + 1].is_quote_mark() || (left_ && left_->interrupted));
}

/// "It was, she said as we walked up the track, “a long day”": on to the comma a quotation stands behind.
RightTrigger::Step RightTrigger::look_behind_tag(TokenIndex i) {
  constexpr TokenIndex kLongest = 14;
  for (TokenIndex k = i + 1; k < last_ && k - i < kLongest && is_own(text_[k]); ++k) {
    if (!text_[k].is(Symbol::comma)) continue;
    if (text_[k + 1].is_quote_mark()) found(Trigger::resumed_quote, k + 1);
    break;
  }
  return Step::stop;
}

/// Words that may stand between the tag and its content.
RightTrigger::Step RightTrigger::pass(TokenIndex i) {
  const Token& token = text_[i];
  if (token.pos == Pos::adverb || token.in(WordSet::time) || token.pos == Pos::number || token.is("out") ||
      (token.is("times") && text_[i - 1].in({Pos::number, Pos::determiner, Pos::adjective})))
    return Step::next;
  const bool told_someone =
      use_.lemma().has(CueTrait::telling) &&
      (token.in({Pos::object_pronoun, Pos::name, Pos::noun}) || is_told_before_quote(i));
  const bool span = token.pos == Pos::noun && text_[i - 1].pos == Pos::number && token.in(WordSet::date_word);
  if (left_ && first_ && !token.in(kPrepositional) && !told_someone && !span) return Step::stop;
  first_ = false;
  constexpr PosSet kPassed{Pos::conjunction, Pos::ing, Pos::subordinator, Pos::wh};
  if (token.in(kPrepositional) || token.in(kNounPhrase) || token.in(kPassed)) return Step::next;
  if (token.in(WordSet::familiar)) return Step::next;  // "told people close to him that"
  if (is_attributive(text_, i)) return Step::next;     // "said in a written statement that"
  constexpr PosSet kVerbs{Pos::past, Pos::verb, Pos::third_person};
  constexpr PosSet kBeforeVerb{Pos::name, Pos::noun, Pos::subject_pronoun, Pos::to, Pos::adverb};
  if (token.in(kVerbs) && text_[i - 1].in(kBeforeVerb) && use_.takes(Complement::say)) return Step::next;
  return Step::stop;
}

/// "said this week", but not "said the next step would …", "said the week was …".
bool RightTrigger::is_time_phrase(TokenIndex i) const {
  if (text_[i].pos != Pos::determiner || i == last_ || text_[i].in(WordSet::approximator)) return false;
  TokenIndex end = i + 1;
  while (end <= last_ && (text_[end].in(WordSet::time) || text_[end].in(WordSet::time_span_noun))) ++end;
  if (end == i + 1 || end > last_) return end > i + 1;
  const bool goes_on = text_[end].in(kNominal) && !text_[end].upper() && text_[end - 1].pos == Pos::adjective;
  return !goes_on && !text_[end].in(kFinite);
}

bool RightTrigger::bare_clause_at(TokenIndex i) const {
  const Token& token = text_[i];
  const bool takes_bare = use_.takes(Complement::say) || result_.addressee ||
                          use_.lemma().has(CueTrait::bare) ||
                          (use_.form == CueForm::passive && use_.takes(Complement::tell));
  const bool pronoun_clause = use_.takes(Complement::that) && i < last_ &&
                              (token.pos == Pos::subject_pronoun || token.is("there")) &&
                              text_[i + 1].in(kFinite | PosSet{Pos::do_, Pos::adverb});
  if (!takes_bare && !pronoun_clause) return false;
  constexpr PosSet kOpeners{
      Pos::determiner, Pos::subject_pronoun, Pos::name, Pos::noun,         Pos::possessive,
      Pos::adjective,  Pos::number,          Pos::wh,   Pos::subordinator, Pos::ing};
  const bool time_phrase =
      token.in(WordSet::time) && !(i < last_ && (text_[i + 1].is("'s") || text_[i + 1].in(kFinite)));
  if (is_time_phrase(i) || (i < last_ && text_[i + 1].is("times"))) return false;
  const bool attributive =
      token.pos == Pos::past && i < last_ && text_[i + 1].in(kNominal);  // "bottled water"
  if (!is_own(token) || !(token.in(kOpeners) || token.is("there") || attributive) || time_phrase)
    return false;
  if (clause_ahead(text_, i)) return true;
  if (!use_.lemma().has(CueTrait::general) || i != begin_ || last_ - i < 3 || token.in(WordSet::time))
    return false;
  // ", said Smith": a name behind an inverted verb is the speaker.
  const bool inverted = token.pos == Pos::name && use_.group > text_.sentence_of(use_.at).first &&
                        text_[use_.group - 1].is(Symbol::comma);
  return !inverted;
}

/// "said in a statement he would …", "said at the hearing on Friday they had …": the clause behind where it
/// was said, known by its pronoun. "said of the talks he had" is about them.
void RightTrigger::find_clause_behind_phrase() {
  constexpr TokenIndex kLongest = 12;
  if (!(use_.takes(Complement::say) || result_.addressee) || begin_ > last_) return;
  const Token& opener = text_[begin_];
  if (opener.pos != Pos::preposition || opener.is("of") || opener.is("about") || opener.is("as")) return;
  for (TokenIndex i = begin_ + 2; i < last_ && i - begin_ < kLongest; ++i) {
    const Token& token = text_[i];
    if (is_attributive(text_, i)) continue;  // "in an emailed statement"
    if (token.in(kFinite) || token.pos == Pos::punctuation || !is_own(token)) return;
    const bool day = text_[i - 1].in(WordSet::time) &&
                     !token.in(WordSet::time) &&  // "said on Thursday profit had fallen"
                     token.in({Pos::noun, Pos::adjective, Pos::name});
    const bool after_time =
        day || (token.in({Pos::determiner, Pos::possessive}) &&
                (text_[i - 1].in(WordSet::time) || text_[i - 1].in(WordSet::venue_noun) ||
                 text_[i - 1].pos == Pos::name || text_[i - 1].in(WordSet::venue_document)));
    if (after_time && !is_time_phrase(i) && clause_ahead(text_, i)) return found(Trigger::bare, i);
    if (token.pos != Pos::subject_pronoun) continue;
    if (text_[i - 1].in({Pos::noun, Pos::name, Pos::number}) && text_[i + 1].in(kFinite | PosSet{Pos::do_}))
      found(Trigger::bare, i);
    return;
  }
}

}  // namespace onrecord::extract
