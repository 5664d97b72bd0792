// Quotations that follow a sentence with a tag.
#include "indexer/extract/rules/follow_on.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/quote_leads.h"

namespace onrecord::extract {

bool somebody_takes_over(const Text& text, Range sentence) {
  for (TokenIndex i = sentence.last; i > sentence.first + 1; --i) {
    if (text[i].quote) return false;
    if (!text[i].in(WordSet::and_but) || !text[i - 1].is(Symbol::comma)) continue;
    TokenIndex verb = i + 1;
    while (verb < sentence.last && text[verb].in(kNounPhrase)) ++verb;
    if (verb == i + 1 || !text[verb].in(kFinite)) return false;
    const Token& head = text[nominal_head(text, {i + 1, verb - 1})];
    return (head.pos == Pos::name || names_people(head)) && !is_plural(head);
  }
  return false;
}

bool is_gesture(const Text& text, TokenIndex verb, TokenIndex end) {
  constexpr TokenIndex kLongest = 4;  // "threw up his hands"
  constexpr std::array<std::string_view, 13> kParts{"arm",      "arms", "brow",     "eye",    "eyebrow",
                                                    "eyebrows", "eyes", "fist",     "finger", "hand",
                                                    "hands",    "head", "shoulders"};
  const bool object = text[verb].in(kFinite) && end > verb + 2 && end - verb <= kLongest &&
                      (text[end - 2].pos == Pos::possessive || text[end - 2].in(WordSet::article));
  return object && text[end - 1].is_any(kParts);
}

namespace {

/// “Will it?” S asked. N was not sure. “C”: does a question stand before the tag?
bool has_asked(const Text& text, const Report& r) {
  return r.made.left == LeftSide::quote && text[r.made.content.back().last - 1].is(Symbol::question);
}

/// Does somebody else than the source make a gesture in the remark, or do anything where the source asked?
bool somebody_else_acts(const Text& text, Range remark, const Report& r) {
  const auto& source = r.made.source;
  TokenIndex verb = remark.first;
  while (verb < remark.last && !text[verb].in(kFinite)) ++verb;
  if (verb == remark.first || !(is_gesture(text, verb, remark.last) || has_asked(text, r))) return false;
  const Token& subject = text[verb - 1];
  const bool pronoun = subject.pos == Pos::subject_pronoun;
  const bool named = subject.pos == Pos::name || (verb == remark.first + 1 && subject.upper());
  if (!pronoun && !named && !names_people(subject)) return false;
  const auto same = [&](const Token& t) { return t.word == subject.word; };
  if (!source || any_token(text, source->first, source->last + 1, same)) return false;
  const Token& speaker = text[source->last];
  if (!pronoun) return true;
  if (speaker.pos == Pos::subject_pronoun) return true;  // "she asked. He shook his head."
  const auto known = [](const Token& t) { return t.word->first_name_gender != Gender::unknown; };
  return any_token(text, source->first, source->last + 1, [&](const Token& t) {
    return known(t) && t.word->first_name_gender != (subject.is("he") ? Gender::male : Gender::female);
  });
}

/// A quotation that is the whole paragraph right behind `before`, with no signature ("— N") below.
bool fills_next_paragraph(const Text& text, Range before, Range quote) {
  const TokenIndex next = quote.last + 1;
  const bool alone = quote.first == before.last + 1 &&
                     text[quote.first].paragraph != text[before.last].paragraph && quote.size() > 2 &&
                     is_ender(text[quote.last - 1]) && text.closes_quote(quote.last);
  return alone && (next == text.size() ||
                   (text[next].paragraph != text[quote.last].paragraph && !text[next].is(Symbol::dash)));
}

/// The quotations that fill the paragraphs from quotation `number` on: those that a mark at the next
/// paragraph’s start carries on, and, each closed, those that nothing else stands beside.
std::vector<Range> quoted_paragraphs(const Text& text, std::size_t number) {
  const auto& quotes = text.quotes;
  std::vector<Range> found{quotes[number - 1].range};
  while (number < quotes.size() && quotes[number - 1].end == Quote::End::continued)
    found.push_back(quotes[number++].range);
  while (number < quotes.size() && fills_next_paragraph(text, found.back(), quotes[number].range))
    found.push_back(quotes[number++].range);
  return found;
}

/// "The minister said: ¶ We will not sign.": words that have lost their marks, as each paragraph is in the
/// first person of several or one, up to the first that is not, or holds a report or a quotation.
std::vector<Range> unmarked_paragraphs(const Text& text, TokenIndex first) {
  constexpr std::size_t kMost = 4;
  constexpr TokenIndex kLongest = 300;
  constexpr std::array<std::string_view, 6> kOwn{"i", "we", "our", "us", "my", "me"};
  std::vector<Range> found;
  while (found.size() < kMost && first < text.size()) {
    Range paragraph{first, first};
    while (!text.ends_paragraph(paragraph.last)) ++paragraph.last;
    const TokenIndex end = paragraph.last + 1;
    const bool own = any_token(text, first, end, [&](const Token& t) { return t.is_any(kOwn); });
    const bool others =
        any_token(text, first, end, [](const Token& t) { return t.quote || is_finite_report(t); });
    if (!own || others || paragraph.size() > kLongest || !text[paragraph.last].is(Symbol::period) ||
        !text[first].upper())
      break;
    found.push_back(paragraph);
    first = end;
  }
  return found;
}

}  // namespace

void find_next_paragraph(const CueSite& s, Report& r) {
  const TokenIndex next = s.sentence.last + 1;
  const bool reports =  // "confirmed it, reporting:"
      s.use.form == CueForm::finite || (s.use.form == CueForm::participle && s.use.at + 1 == s.sentence.last);
  if (!s.text[s.sentence.last].is(Symbol::colon) || !reports || next >= s.text.size() ||
      s.text[next].paragraph == s.cue().paragraph)
    return;
  if (!s.takes(Complement::say) && !s.takes(Complement::tell) && !s.takes(Complement::that)) return;
  const bool quoted = s.text[next].is_quote_mark() && s.text[next].quote;
  const bool said =
      s.use.form == CueForm::finite && s.has(CueTrait::general) && s.use.at + 1 == s.sentence.last;
  const std::vector<Range> words = quoted ? quoted_paragraphs(s.text, s.text[next].quote)
                                   : said ? unmarked_paragraphs(s.text, next)
                                          : std::vector<Range>{};
  if (words.empty()) return;
  r.made.content.insert(r.made.content.end(), words.begin(), words.end());
  r.made.right = Trigger::next_paragraph;
}

namespace {

/// S said it was “C1”. “C1” about it, S said. Does a quotation stand in the content?
bool is_mixed(const CueSite& s, const Report& r) {
  if (r.made.content.empty()) return false;
  const Range content = r.made.content.back();
  for (TokenIndex i = content.first; i <= content.last; ++i)
    if (s.is_other_quote(s.text[i])) return true;
  return false;
}

/// “C1,” S said. It was late. “C2”: the end of the remarks in between, if nobody speaks in them and a whole
/// quotation of the same paragraph follows; else `end`.
TokenIndex behind_remarks(const CueSite& s, const Report& r, TokenIndex end) {
  constexpr std::size_t kMost = 2;
  TokenIndex last = end;
  for (std::size_t n = 0; n < kMost && last + 2 < s.text.size(); ++n) {
    if (s.text[last + 1].paragraph != s.cue().paragraph) return end;
    if (s.text[last + 1].is_quote_mark()) return last;
    const Range remark = s.text.sentence_of(last + 1);
    if (somebody_else_acts(s.text, remark, r) || somebody_else_takes_floor(s.text, remark, r.made.source))
      return end;
    for (TokenIndex i = remark.first; i <= remark.last; ++i)
      if (s.text[i].is_quote_mark() || s.text[i].word->cue || s.text[i].is("according")) return end;
    last = remark.last;
  }
  const bool follows = last + 2 < s.text.size() && s.text[last + 1].is_quote_mark() &&
                       s.text[last + 1].paragraph == s.cue().paragraph && s.text[last + 2].upper();
  return follows ? last : end;
}

/// “…,” a detail that fits the plot well: no verb of speech up to the sentence's end.
bool is_spoken_remark(const Text& text, TokenIndex first) {
  const Token& noun = text[first + 1];
  return (noun.is("detail") || noun.is("reference") || noun.is("nod") || noun.in(WordSet::remark_noun)) &&
         !any_token(text, first, text.sentence_of(first).last + 1,
                    [](const Token& t) { return is_finite_speech_cue(t) || t.is("according"); });
}

/// “C2,” he said. “C2?” Reed asked. Not: “C2?” Reed put her house up for sale.
bool has_own_tag(const Text& text, Range quote) {
  constexpr TokenIndex kReach = 20;
  if (quote.last + 1 >= text.size() || text[quote.last + 1].sentence != text[quote.last].sentence)
    return false;
  const Token& mark = text[quote.last - 1];
  const bool remark = mark.is(Symbol::comma) && text[quote.last + 1].in(WordSet::article) &&
                      is_spoken_remark(text, quote.last + 1);
  if (mark.is(Symbol::comma)) return !remark;
  if (!is_tag_mark(mark)) return false;
  if (text[quote.last + 1].in(kFinite)) return true;  // “C2!” blared the front page.
  const TokenIndex end = std::min(text.sentence_of(quote.last).last, quote.last + kReach);
  return std::any_of(text.tokens.begin() + quote.last + 1, text.tokens.begin() + end + 1,
                     [](const Token& token) { return is_finite_speech_cue(token); });
}

/// “No,” N replied. “Did you hear it?” “Yes.”: a question of whoever asked before, and N's answer.
bool is_answered_at_once(const Text& text, Range quote) {
  const TokenIndex next = quote.last + 1;
  return text[quote.last - 1].is(Symbol::question) && next < text.size() && text[next].is_quote_mark() &&
         text[next].quote && text[next].paragraph == text[quote.last].paragraph;
}

}  // namespace

/// "S said the whips had rung to tell him C. “C2.”": what stands inside another's report does not go on.
static bool is_told_inside(const CueSite& s) {
  constexpr std::size_t kReach = 4;
  const std::size_t end = s.found.size();
  for (std::size_t k = end > kReach ? end - kReach : 0; k < end; ++k)
    if (s.found[k].source && s.found[k].content_holds(s.use.at) && s.found[k].cue.last < s.use.at)
      return true;
  return false;
}

void join_follow_on(const CueSite& s, Report& r) {
  if (r.made.left != LeftSide::quote && (!is_mixed(s, r) || is_told_inside(s))) return;
  const Range sentence = s.text.sentence_of(std::max(r.unit_end, r.made.content.back().last));
  if (r.made.left == LeftSide::quote && somebody_takes_over(s.text, sentence)) return;
  const TokenIndex told = sentence.last;
  const TokenIndex end = behind_remarks(s, r, told);
  const TokenIndex next = end + 1;
  if (next >= s.text.size() || !s.is_other_quote(s.text[next])) return;
  if (s.text[next].paragraph != s.cue().paragraph || s.text[end].paragraph != s.text[next].paragraph) return;
  const Range quote = s.text.quote_of(next);
  const bool title = r.made.left != LeftSide::quote &&  // "“Jaws” is better"
                     quote.last < s.text.sentence_of(quote.last).last &&
                     !s.text[quote.last - 1].is(Symbol::comma);
  if (title) return;
  if (quote.first != next || quote.last == quote.first || has_own_tag(s.text, quote)) return;
  if (is_answered_at_once(s.text, quote)) return;
  r.made.content.push_back(quote);
  r.made.joined_quote = true;
}

}  // namespace onrecord::extract
