#include "indexer/extract/content.h"

#include <algorithm>

namespace onrecord::extract {
namespace {

bool is_ender(const Token& t) {
  return t.is(Symbol::period) || t.is(Symbol::exclamation) || t.is(Symbol::question);
}

bool ends_left_quote(const Token& t) {
  return is_ender(t) || t.is(Symbol::comma) || t.is(Symbol::ellipsis) || t.is(Symbol::dash) ||
         t.is(Symbol::hyphen) || t.is(Symbol::apostrophe);
}

/// Does the text before a quotation in its sentence have a tag of its own, so that only the quotation is the
/// content?
bool has_own_tag(const Text& text, TokenIndex first, TokenIndex quote) {
  const Token& before = text[quote - 1];
  if (before.is(Symbol::colon)) return true;
  for (TokenIndex i = first; i < quote; ++i) {
    if (before.is(Symbol::comma) && text[i].word->cue) return true;
    if (text[i].quote == 0 && is_finite_speech_cue(text[i])) return true;
  }
  return false;
}

}  // namespace

bool is_title(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 8;
  if (quote.size() > kLongest) return false;
  for (TokenIndex i = quote.first + 1; i < quote.last; ++i)
    if (text[i].initial == Initial::lower && (i == quote.first + 1 || !text[i].in(WordSet::title_word)))
      return false;
  return true;
}

namespace {

/// "Speaking on “Morning Lane,” she said": the name of a programme, a book, an advertisement; no clause
/// stands before.
bool is_title_in_phrase(const Text& text, TokenIndex first, TokenIndex close) {
  const Range quote = text.quote_of(close);
  if (quote.first == first || !is_title(text, quote) || text[quote.first - 1].is(Symbol::colon)) return false;
  if (text[quote.first - 1].in(WordSet::titled)) return true;
  for (TokenIndex i = first; i < quote.first; ++i)
    if (text[i].in(kFiniteOrBase)) return false;
  return true;
}

/// "N was not impressed - “…,” M said - but …": a quotation thrown in between dashes.
bool stands_between_dashes(const Text& text, TokenIndex open, TokenIndex cue) {
  const auto is_dash = [&](TokenIndex i) { return text[i].is(Symbol::dash) || text[i].is(Symbol::hyphen); };
  if (text[open - 1].is(Symbol::semicolon)) return true;  // "Board tables plan; “…,” neighbour says"
  return is_dash(open - 1) && (text[open].sentence == 0 || (cue + 1 < text.size() && is_dash(cue + 1)));
}

std::optional<LeftContent> quote_before(const Text& text, TokenIndex close, TokenIndex cue) {
  const Range quote = text.quote_of(close);
  const TokenIndex length = quote.last - quote.first;
  if (length == 0) return std::nullopt;
  const Token& inner = text[quote.last - 1];
  if (length < 3 && !is_ender(inner) && !inner.is(Symbol::comma)) return std::nullopt;
  if (length < 8 && !ends_left_quote(inner)) return std::nullopt;
  const TokenIndex first = text.sentence_of(quote.first).first;
  if (is_title_in_phrase(text, first, close)) return std::nullopt;
  const bool own_tag = quote.first > first && has_own_tag(text, first, quote.first);
  // "admitted they had “been friends,” he said he …": a fragment inside an earlier tag's content is no
  // content of this one.
  if (own_tag && text[quote.first - 1].is(Symbol::word) && !text[quote.first + 1].upper())
    return std::nullopt;
  const bool mixed = quote.first > first && !own_tag && !stands_between_dashes(text, quote.first, cue);
  return LeftContent{{mixed ? first : quote.first, close}, LeftSide::quote};
}

/// "DRIVING THE DAY: C", "NEW DELHI, Jul 22 (BW) C": the clause begins behind a label or a dateline.
TokenIndex behind_label(const Text& text, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex kLongest = 12;
  bool capitals = true;
  for (TokenIndex i = first; i + 2 < end && i - first < kLongest; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon) && capitals) return i + 1;
    if (token.is(Symbol::close_bracket) && i > first + 3 && text[i + 1].upper() &&
        text[i - 2].is(Symbol::open_bracket) && text[i - 1].all_upper)
      return i + 1;
    if (token.is(Symbol::word) && !token.all_upper) capitals = false;
  }
  return first;
}

/// "N said A; B, he added": behind the semicolon, where the part in front of it has a cue of its own.
TokenIndex behind_told_part(const Text& text, TokenIndex start, TokenIndex end) {
  bool told = false;
  TokenIndex part = start;
  for (TokenIndex i = start; i + 1 < end; ++i) {
    told = told || (is_finite_speech_cue(text[i]) && text[i].in({Pos::past, Pos::third_person}));
    if (text[i].is(Symbol::semicolon) && told) part = i + 1;
  }
  return part;
}

}  // namespace

std::optional<LeftContent> content_before(const Text& text, TokenIndex tag, TokenIndex cue) {
  const TokenIndex first = text.sentence_of(tag).first;
  if (tag == first) return std::nullopt;
  const TokenIndex end = tag - 1;
  const Token& last = text[end];
  if (text.closes_quote(end) && last.quote != text[cue].quote) return quote_before(text, end, cue);
  if (!last.is(Symbol::comma) && !last.is(Symbol::dash) && !last.is(Symbol::question) &&
      !last.is(Symbol::exclamation))
    return std::nullopt;
  if (end > first && text.closes_quote(end - 1) && text[end - 1].quote != text[cue].quote) {
    const TokenIndex opening = text.sentence_of(text.quote_of(end - 1).first).first;
    if (is_title_in_phrase(text, opening, end - 1)) return std::nullopt;
    return LeftContent{{opening, end - 1}, LeftSide::quote};
  }
  if (end == first) return std::nullopt;
  TokenIndex start = behind_label(text, first, end);
  if (text[cue].quote) start = std::max(start, text.quote_of(cue).first + 1);
  start = behind_told_part(text, start, end);
  if (start > end - 1) return std::nullopt;
  return LeftContent{{start, end - 1}, LeftSide::clause};
}

TokenIndex clause_opener(const Text& text, TokenIndex first) {
  constexpr TokenIndex kLongest = 5;
  const TokenIndex last = text.sentence_of(first).last;
  TokenIndex i = first;
  while (i < last && i - first < 2 && text[i].in({Pos::conjunction, Pos::adverb})) ++i;
  TokenIndex behind = i;  // "A few weeks after"
  while (behind < last && behind - i < kLongest && text[behind].in(kNounPhrase)) ++behind;
  const bool time =
      behind > i && (text[behind - 1].in(WordSet::time) || text[behind - 1].in(WordSet::date_word));
  return time && text[behind].in(WordSet::clause_subordinator) ? behind : i;
}

namespace {

bool has_comma(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].is(Symbol::comma)) return true;
  return false;
}

/// Walks from a content's start to where it ends.
class EndFinder {
 public:
  EndFinder(const Text& text, TokenIndex start, TokenIndex cue, bool complement)
      : text_(text), start_(start), at_(start), cue_quote_(text[cue].quote), complement_(complement) {
    const TokenIndex last = text.sentence_of(cue).last;
    const TokenIndex first = text.sentence_of(cue).first;
    const bool
        participle_opens =  // "Stressing that C, the minister left", "By saying C, …", "With N saying C, …"
        text[cue].pos == Pos::ing &&
        (cue == first || (text[first].pos == Pos::preposition && !any_of(text, {first, cue}, kFinite) &&
                          !has_comma(text, {first, cue})));
    in_subordinate_ =
        (text[first].in(WordSet::stop_subordinate) || participle_opens || opens_clause(first, cue)) &&
        last >= start;
    participle_ = text[cue].pos == Pos::ing;
    const TokenIndex group = verb_group_start(text, cue);
    in_relative_ = group > first + 1 && text[group - 1].is("who") && text[group - 2].is(Symbol::comma);
    last_ = last >= start ? last : text.sentence_of(start).last;
    headline_ = first == 0 && !is_ender(text[last]) && !text[last].is_quote_mark();
  }

  TokenIndex find() {
    if (is_foreign_quote(start_))
      if (const auto end = opening_quotation_end()) return *end;
    while (at_ <= last_) {
      if (cue_quote_ && text_[at_].quote != cue_quote_) return at_ - 1;
      if (is_foreign_quote(at_) && text_.quote_of(at_).first == at_) {
        if (const auto end = inner_quotation_end()) return *end;
        continue;
      }
      if (at_ > start_ && stops_at(at_)) return at_ - 1;
      ++at_;
    }
    return last_;
  }

 private:
  /// "When N said C, the minister left", "After N said C, …": the cue stands in the clause that opens the
  /// sentence.
  [[nodiscard]] bool opens_clause(TokenIndex first, TokenIndex cue) const {
    const bool asked =
        first < cue && text_[first].word->cue && text_[first].pos == Pos::past;  // "Asked whether …"
    first = clause_opener(text_, first);
    const bool subordinate =
        text_[first].in(WordSet::clause_subordinator) || text_[first].in(WordSet::stop_subordinate);
    if (!asked && !subordinate) return false;
    for (TokenIndex i = first + 1; i < cue; ++i)
      if (text_[i].is(Symbol::comma) || text_[i].is_quote_mark()) return false;
    return true;
  }
  [[nodiscard]] bool is_foreign_quote(TokenIndex i) const {
    return text_[i].is_quote_mark() && text_[i].quote && text_[i].quote != cue_quote_;
  }

  /// The content begins with a quotation: does it end with it?
  std::optional<TokenIndex> opening_quotation_end() {
    const Range quote = text_.quote_of(start_);
    if (quote.last >= last_) return quote.last;
    const Token& inner = text_[quote.last - 1];
    if (is_ender(inner) && text_[quote.last + 1].upper()) return quote.last;
    if (inner.is(Symbol::comma) && quote.last - quote.first > 4) return quote.last;
    if (pronoun_goes_on(quote.last + 1)) return quote.last;  // promised “a spade” and she left
    at_ = quote.last + 1;
    return std::nullopt;
  }

  /// A quotation inside the content at `at_`: the end of the content if it ends with it; else goes past it.
  std::optional<TokenIndex> inner_quotation_end() {
    const Range quote = text_.quote_of(at_);
    if (quote.last > last_) return quote.last;
    const Token& inner = text_[quote.last - (quote.last > quote.first ? 1 : 0)];
    if (quote.last - 1 > quote.first && is_ender(inner) && quote.last + 1 >= last_) return quote.last;
    at_ = quote.last + 1;
    if (complement_ && at_ <= last_ && text_[at_].in(WordSet::behind_quote)) return quote.last;
    if (complement_ && pronoun_goes_on(at_)) return quote.last;
    if (at_ <= last_ && (text_[at_].is(Symbol::semicolon) || names_venue(at_))) return quote.last;
    if (!inner.is(Symbol::comma) || at_ > last_) return std::nullopt;
    const Token& next = text_[at_];
    const bool list =
        at_ < last_ && (text_[at_ + 1].is_quote_mark() || (next.is("but") && text_[at_ + 1].is("because")));
    if (list) return std::nullopt;                         // a “…,” a “…” and a “…”
    if (next.is("a") || next.is("an")) return quote.last;  // “…,” a reference to …
    if (next.word->cue && next.word->cue->is(Form::ing)) return quote.last;
    if (is_finite_speech_cue(next) && next.in({Pos::past, Pos::third_person})) return quote.last;
    if (next.in({Pos::subject_pronoun, Pos::name}) && cue_within(at_ + 1, at_ + 3)) return quote.last;
    if (next.in(WordSet::resume)) return quote.last;
    return std::nullopt;
  }

  [[nodiscard]] bool cue_within(TokenIndex from, TokenIndex to) const {
    for (TokenIndex i = from; i <= std::min(to, last_); ++i)
      if (text_[i].word->cue) return true;
    return false;
  }

  [[nodiscard]] TokenIndex skip_adverbs(TokenIndex i) const {
    while (i < last_ && text_[i].pos == Pos::adverb) ++i;
    return i;
  }

  [[nodiscard]] bool stops_at(TokenIndex i) const {
    const Token& token = text_[i];
    const bool comma = token.is(Symbol::comma);
    const bool behind_that = i == start_ + 1 && text_[start_].is("that");  // "that, while …, C"
    if (i < last_ && !behind_that && (comma || token.is(Symbol::dash) || token.is(Symbol::semicolon)) &&
        stops_behind_mark(i, comma))
      return true;
    if (token.is(Symbol::semicolon) && i < last_ && (own_subject_speaks(i + 1) || is_tagged_part(i)))
      return true;
    if (token.is("while") && i < last_ && reports_meanwhile(text_[i + 1])) return true;
    if (token.is("when") && i < last_ && (text_[i + 1].is("asked") || text_[i + 1].is("pressed")))
      return true;
    if (token.in(WordSet::and_but) && i < last_ && stops_at_conjunction(i)) return true;
    if (text_[start_].pos == Pos::to && pronoun_goes_on(i)) return true;  // "told N to wait and he left"
    if (comma && i + 2 < last_ && text_[start_].in(WordSet::question_word) && text_[i + 1].is("and") &&
        clause_ahead(text_, i + 2))
      return true;  // "asked what it was, and there was silence"
    if (complement_ && i < last_ && goes_on_without_content(i)) return true;
    if (headline_ && token.in(WordSet::headline_link) && !is_early(i) && i > start_ + (complement_ ? 0U : 1U))
      return true;
    return token.is("according") && i < last_ && text_[i + 1].is("to") && !text_[i - 1].is("that");
  }

  /// "ahead of schedule", "ahead of time"
  [[nodiscard]] bool is_early(TokenIndex i) const {
    return text_[i].is("ahead") && i + 2 <= last_ && (text_[i + 2].is("schedule") || text_[i + 2].is("time"));
  }

  /// "welcomed it while promising that", "said it was late while adding that".
  [[nodiscard]] bool reports_meanwhile(const Token& next) const {
    const CueForms* cue = next.pos == Pos::ing ? next.word->cue : nullptr;
    return cue && cue->lemma->speech && (complement_ || cue->lemma->has(CueTrait::plain));
  }

  /// "in a tweet on Sunday", "during an interview": where it was said.
  [[nodiscard]] bool names_venue(TokenIndex i) const {
    constexpr TokenIndex kReach = 6;
    if (!text_[i].in(WordSet::venue_preposition)) return false;
    TokenIndex end = i + 1;
    while (end <= last_ && end - i < kReach && !text_[end].in(WordSet::venue_noun) &&
           text_[end].in(kNounPhrase | PosSet{Pos::adverb, Pos::past, Pos::ing}))
      ++end;
    return end <= last_ && end > i + 1 && text_[end].in(WordSet::venue_noun);
  }

  /// "promised a spade and she left", "promised “a spade” and she did": a clause of the report.
  [[nodiscard]] bool pronoun_goes_on(TokenIndex conjunction) const {
    return conjunction + 2 <= last_ && text_[conjunction].in(WordSet::and_but) &&
           text_[conjunction + 1].pos == Pos::subject_pronoun &&
           text_[conjunction + 2].in(kFinite | PosSet{Pos::do_});
  }

  /// "…, a target they reached yesterday.": the last phrase of the sentence, a remark of the reporter's.
  [[nodiscard]] bool closes_with_apposition(TokenIndex comma) const {
    if (!opens_apposition(comma + 1)) return false;
    for (TokenIndex k = comma + 1; k <= last_; ++k)
      if (text_[k].is(Symbol::comma) || text_[k].is_quote_mark()) return false;
    return true;
  }

  /// "called for his release, a step that …": a remark on the noun, unless it is one of a list.
  [[nodiscard]] bool opens_apposition(TokenIndex i) const {
    if (!text_[i].is("a") && !text_[i].is("an")) return false;
    for (TokenIndex k = i + 1; k < last_ && !text_[k].in(kFinite); ++k)
      if (text_[k].in(WordSet::and_or) && text_[k + 1].in({Pos::determiner, Pos::number, Pos::possessive}))
        return false;
    return true;
  }

  /// "called for an inquiry after a weir was drained", "confirmed the closure, and the coastguard asked": a
  /// clause behind a noun phrase goes on with the report.
  [[nodiscard]] bool goes_on_without_content(TokenIndex i) const {
    if (text_[start_].pos == Pos::to || has_own_verb(i)) return false;
    if (participle_ && (text_[i].is(Symbol::comma) || text_[i].in(WordSet::and_but)) &&
        text_[i + 1].pos == Pos::ing && !any_of(text_, {start_, i - 1}, {Pos::ing}))
      return true;  // "calling N a liar and leaving"
    if (text_[i].is("after")) return clause_ahead(text_, i + 1);
    if (text_[i].is(Symbol::comma) && (text_[i + 1].pos == Pos::wh || opens_apposition(i + 1)))
      return !goes_on_behind_aside(i);
    if (text_[i].is(Symbol::semicolon) || names_venue(i)) return true;
    if (pronoun_goes_on(i)) return true;
    if (text_[i].in(WordSet::and_but))
      return text_[skip_adverbs(i + 1)].in(kFinite);  // "called N a liar and left"
    const bool mark = text_[i].is(Symbol::comma) || text_[i].is(Symbol::dash);
    return mark && text_[i + 1].in(WordSet::and_but) && i + 2 <= last_ && !text_[i + 2].in(kFinite) &&
           clause_ahead(text_, i + 2);
  }

  /// A finite verb before `end`, outside the quotations of the content.
  [[nodiscard]] bool has_own_verb(TokenIndex end) const {
    for (TokenIndex k = start_; k < end; ++k)
      if (text_[k].quote == cue_quote_ && text_[k].in(kFinite)) return true;
    return false;
  }

  /// "thanked N, who is leaving, for her patience": behind the aside the complement goes on with its
  /// preposition.
  [[nodiscard]] bool goes_on_behind_aside(TokenIndex comma) const {
    constexpr TokenIndex kLongest = 16;
    for (TokenIndex k = comma + 1; k < last_ && k - comma < kLongest && !text_[k].is_quote_mark(); ++k)
      if (text_[k].is(Symbol::comma))
        return text_[k + 1].is("for") || text_[k + 1].is("of") || text_[k + 1].pos == Pos::to;
    return false;
  }

  /// "… and said Y".
  [[nodiscard]] bool stops_at_conjunction(TokenIndex i) const {
    if (text_[i + 1].in({Pos::name, Pos::subject_pronoun}) && own_subject_speaks(i + 1) &&
        any_of(text_, {start_, i - 1}, kFinite))
      return true;  // "said A and N said B"
    TokenIndex verb = skip_adverbs(i + 1);
    if (falls_silent(i)) return true;
    const bool perfect = text_[verb].pos == Pos::have && verb < last_;  // "and has offered to"
    if (perfect) verb = skip_adverbs(verb + 1);
    const CueForms* cue = text_[verb].word->cue;
    if (cue && cue->is(Form::ing) && cue->lemma->speech && text_[verb].pos == Pos::ing && verb < last_ &&
        text_[verb + 1].is("that"))
      return true;
    if (cue && cue->is(Form::base) && any_of(text_, {start_, i - 1}, {Pos::to}))
      return false;  // "to pay and read"
    return is_finite_speech_cue(text_[verb]) && text_[verb].in({Pos::past, Pos::third_person, Pos::verb}) &&
           i - start_ > (complement_ ? 0U : 2U);
  }

  /// "but did not elaborate", "but gave no details"
  [[nodiscard]] bool falls_silent(TokenIndex but) const {
    const TokenIndex verb = but + 1;
    if (!text_[but].is("but") || verb + 1 > last_) return false;
    if (text_[verb].in(WordSet::speaking_past)) return text_[verb + 1].is("no") || text_[verb + 1].is("few");
    if (text_[verb].pos != Pos::do_ && !text_[verb].is("would")) return false;
    if (!text_[verb + 1].in(WordSet::negation)) return false;
    const TokenIndex word = skip_adverbs(verb + 2);
    return word <= last_ && (text_[word].in(WordSet::speaking) || text_[word].word->cue);
  }

  [[nodiscard]] bool stops_behind_mark(TokenIndex mark, bool comma) const {
    const Token& next = text_[mark + 1];
    if (next.is("according") || next.in(WordSet::stop_subordinate)) return true;
    if (next.is("even") && mark + 2 <= last_ &&
        (text_[mark + 2].in(WordSet::stop_subordinate) || text_[mark + 2].is("as")))
      return true;
    if (comma && in_relative_ && next.in(kFinite) &&
        (complement_ || any_of(text_, {start_, mark - 1}, kFinite)))
      return true;
    if (comma && in_subordinate_ && mark - start_ > 2 &&
        (next.in({Pos::subject_pronoun, Pos::name, Pos::determiner, Pos::possessive, Pos::noun}) ||
         is_approximate_subject(mark + 1)))
      return true;
    if (participle_follows(mark) || coordination_follows(mark)) return true;
    if (comma && next.is("so") && mark + 2 <= last_ && speaker_resumes(mark, mark + 2)) return true;
    if (comma && mark + 2 <= last_ && next.is("without") && text_[mark + 2].pos == Pos::ing)
      return true;  // "…, without giving a cause"
    if (comma && is_reporters_verdict(mark + 1)) return true;
    if (comma && complement_ && next.is("as") && clause_ahead(text_, mark + 2))
      return true;  // "vowed an inquiry, as trains resumed"
    if (comma && complement_ && !text_[start_].in({Pos::to}) && is_finite_speech_cue(next) &&
        next.in({Pos::past, Pos::third_person}))
      return true;  // "condemns the strike, vows response"
    if (comma && next.is("with") && absolute_follows(mark + 2)) return true;
    if (comma && !cue_quote_ && closes_with_apposition(mark)) return true;
    return comma && mark - start_ > 3 && tag_follows(mark);
  }

  /// ", in a move that will dismay many"
  [[nodiscard]] bool is_reporters_verdict(TokenIndex in) const {
    if (!text_[in].is("in") || in + 2 > last_ || !(text_[in + 1].is("a") || text_[in + 1].is("what")))
      return false;
    for (TokenIndex k = in + 2; k <= last_ && k < in + 5; ++k)
      if (text_[k].in(WordSet::verdict_noun)) return true;
    return false;
  }

  /// ", at least 200 left", ", even a union left".
  [[nodiscard]] bool is_approximate_subject(TokenIndex i) const {
    const bool approximate = text_[i].in({Pos::adverb, Pos::number}) ||
                             (text_[i].is("at") && (text_[i + 1].is("least") || text_[i + 1].is("most")));
    return approximate && i < last_ && clause_ahead(text_, i + 1);
  }

  /// ", adding that", ", and adding that".
  [[nodiscard]] bool participle_follows(TokenIndex mark) const {
    TokenIndex i = skip_adverbs(mark + 1);
    if (text_[i].in(WordSet::and_but) && i < last_) ++i;
    const CueForms* cue = text_[i].word->cue;
    return cue && cue->is(Form::ing) && !text_[i].in(WordSet::not_participle);
  }

  /// ", with his lawyer calling it …": an aside of the reporter.
  [[nodiscard]] bool absolute_follows(TokenIndex first) const {
    constexpr TokenIndex kLongest = 8;
    for (TokenIndex i = first; i <= last_ && i - first < kLongest; ++i) {
      if (text_[i].pos == Pos::ing) return i > first && text_[i].word->cue;
      if (!text_[i].in(kNounPhrase) && !text_[i].is("of")) return false;
    }
    return false;
  }

  /// ", and said", ", but Smith …".
  [[nodiscard]] bool coordination_follows(TokenIndex mark) const {
    if (!text_[mark + 1].in(WordSet::and_but) || mark + 2 > last_) return false;
    TokenIndex i = skip_adverbs(mark + 2);
    if (is_finite_speech_cue(text_[i])) return true;
    if (text_[i].pos == Pos::have && i < last_ && is_finite_speech_cue(text_[skip_adverbs(i + 1)]))
      return true;  // ", but has offered to"
    if (text_[mark + 1].is("but") && text_[i].in({Pos::subject_pronoun, Pos::name})) return true;
    if (speaker_resumes(mark, i)) return true;
    return own_subject_speaks(i);
  }

  /// "“They said it was late, and I agreed”": who tells of others' words goes on with his own.
  [[nodiscard]] bool speaker_resumes(TokenIndex mark, TokenIndex i) const {
    const auto is_self = [&](TokenIndex k) { return text_[k].is("i") || text_[k].is("we"); };
    if (!is_self(i) || i >= last_ || !text_[i + 1].in(kFinite | PosSet{Pos::do_, Pos::verb})) return false;
    for (TokenIndex k = start_; k < mark; ++k)
      if (is_self(k)) return false;
    return true;
  }

  /// ", and officials said": a new subject with a plain cue of its own.
  [[nodiscard]] bool own_subject_speaks(TokenIndex first) const {
    constexpr TokenIndex kLongestSubject = 7;
    TokenIndex i = first;
    while (i <= last_ && i - first < kLongestSubject &&
           (text_[i].in(kNounPhrase) || text_[i].pos == Pos::subject_pronoun || text_[i].is("of") ||
            joins_quantities(i)))
      ++i;
    while (i <= last_ && text_[i].in({Pos::adverb, Pos::have})) ++i;
    return i <= last_ && i > first && is_plain_cue(text_[i]) &&
           text_[i].in({Pos::past, Pos::third_person, Pos::verb});
  }

  /// "4 in 10", "one in three".
  [[nodiscard]] bool joins_quantities(TokenIndex i) const {
    return text_[i].is("in") && i < last_ &&
           (text_[i + 1].pos == Pos::number || text_[i + 1].in(WordSet::quantity));
  }

  static bool is_plain_cue(const Token& token) {
    const CueForms* cue = token.word->cue;
    return cue && cue->lemma->has(CueTrait::plain) && (cue->is(Form::past) || cue->is(Form::third));
  }

  /// "; the gate, she added, had been …": a part with a tag of its own.
  [[nodiscard]] bool is_tagged_part(TokenIndex semicolon) const {
    constexpr TokenIndex kReach = 10;
    for (TokenIndex k = semicolon + 2; k < last_ && k - semicolon < kReach && !text_[k].is(Symbol::semicolon);
         ++k)
      if (text_[k].is(Symbol::comma) && tag_follows(k)) return true;
    return false;
  }

  /// ", said Smith" or ", Smith said" behind the comma at `mark`.
  [[nodiscard]] bool tag_follows(TokenIndex mark) const {
    const Token& next = text_[mark + 1];
    if (is_plain_cue(next) && next.in({Pos::past, Pos::third_person, Pos::verb})) return true;
    TokenIndex i = mark + 1;
    while (i <= last_ && i - mark < 9 &&
           (text_[i].in(kNounPhrase) || text_[i].pos == Pos::subject_pronoun || text_[i].is("of") ||
            text_[i].is("for")))
      ++i;
    while (i <= last_ && text_[i].in({Pos::adverb, Pos::be, Pos::have})) ++i;
    if (i > last_ || i == mark + 1 || !is_plain_cue(text_[i])) return false;
    if (i == last_) return true;
    const Token& after = text_[i + 1];
    return after.is(Symbol::comma) || after.is(Symbol::period) || after.pos == Pos::preposition ||
           after.in(WordSet::time);
  }

  const Text& text_;
  TokenIndex start_;
  TokenIndex at_;
  TokenIndex last_ = 0;
  std::uint32_t cue_quote_;
  bool complement_;
  bool participle_ = false;      ///< the cue is an -ing form
  bool headline_ = false;        ///< "N warns C as prices fall": what the headline ties to the report
  bool in_relative_ = false;     ///< "N, who said C, left": the main verb follows
  bool in_subordinate_ = false;  ///< "While he said C, …": the main clause follows
};

bool is_edge(const Token& t, bool leading) {
  return t.is(Symbol::comma) || t.is(Symbol::colon) || t.is(Symbol::semicolon) || t.is(Symbol::dash) ||
         (!leading && t.is(Symbol::period));
}

}  // namespace

TokenIndex content_end(const Text& text, TokenIndex start, TokenIndex cue, bool complement) {
  return EndFinder(text, start, cue, complement).find();
}

Range trim(const Text& text, Range range) {
  while (range.last > range.first && is_edge(text[range.last], false)) --range.last;
  while (range.first < range.last && is_edge(text[range.first], true)) ++range.first;
  return range;
}

namespace {

/// Looks for the finite verb of a clause. Each relative clause or question on the way has one of its own
/// ("the man who left", "a note about why they left").
class VerbFinder {
 public:
  VerbFinder(const Text& text, TokenIndex start, TokenIndex last) : text_(text), start_(start), last_(last) {}

  [[nodiscard]] bool find() {
    for (TokenIndex i = start_ + 1; i <= last_; ++i) {
      const Token& token = text_[i];
      if (const TokenIndex behind = behind_relative(i); behind > i) return text_[behind].in(kFinite);
      if (ends_clause(i)) return false;
      if (inner_ > 0 && text_[i - 1].in(kAuxiliary)) continue;  // the same verb group
      const bool relative = token.is("that") && text_[i - 1].in(kNominal) && text_[i + 1].in(kFinite);
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
    const bool other_clause = next.pos == Pos::wh || next.in(WordSet::and_but);
    return token.is(Symbol::comma) && (i - start_ <= 1 || other_clause);
  }

  [[nodiscard]] bool is_verb(TokenIndex i) const {
    const Token& token = text_[i];
    const Token& before = text_[i - 1];
    if (token.in({Pos::be, Pos::have, Pos::modal, Pos::do_, Pos::third_person})) return true;
    if (token.pos == Pos::past)
      return before.in({Pos::name, Pos::noun, Pos::subject_pronoun, Pos::adverb}) ||
             (inner_ > 0 && before.pos == Pos::wh);
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

bool any_of(const Text& text, Range range, PosSet classes) {
  for (TokenIndex i = range.first; i <= range.last && i < text.size(); ++i)
    if (text[i].in(classes)) return true;
  return false;
}

}  // namespace onrecord::extract
