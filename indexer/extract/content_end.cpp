// Where a content ends.
#include <algorithm>

#include "indexer/extract/content.h"
#include "indexer/extract/cue.h"

namespace onrecord::extract {
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
    if (comma && complement_ && text_[start_].pos != Pos::to && is_finite_speech_cue(next) &&
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

}  // namespace

TokenIndex content_end(const Text& text, TokenIndex start, TokenIndex cue, bool complement) {
  return EndFinder(text, start, cue, complement).find();
}

}  // namespace onrecord::extract
