#include "indexer/extract/rules/printed_words.h"

#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

/// "This is what she told them.", "Here is what N said:": who.
std::optional<Range> who_said_this(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 24;
  if (quote.first < 4 || text[quote.first - 1].quote) return std::nullopt;
  const Range sentence = text.sentence_of(quote.first - 1);
  const TokenIndex what = sentence.first + 2;
  const bool opens = (text[sentence.first].is("this") || text[sentence.first].is("here")) &&
                     text[sentence.first + 1].pos == Pos::be && text[what].is("what");
  if (!opens || sentence.size() > kLongest) return std::nullopt;
  TokenIndex verb = what + 1;
  while (verb < sentence.last && text[verb].in(kNounPhrase | PosSet{Pos::subject_pronoun})) ++verb;
  const bool said = verb > what + 1 && (text[verb].is("said") || text[verb].is("told") ||
                                        text[verb].is("says") || text[verb].is("wrote"));
  return said ? std::optional(Range{what + 1, verb - 1}) : std::nullopt;
}

/// "The following is the address given by N at F.", "Full text of the speech made by N": who.
std::optional<Range> who_gave_this(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 30;
  constexpr std::array<std::string_view, 4> kGiven{"given", "delivered", "made", "issued"};
  if (quote.first < 6 || text[quote.first - 1].quote) return std::nullopt;
  const Range sentence = text.sentence_of(quote.first - 1);
  const bool opens = text[sentence.first].is("the") || text[sentence.first].is("this") ||
                     text[sentence.first].is("below") || text[sentence.first].is("here");
  const bool heads = text[sentence.first].is("full") &&
                     (text[sentence.first + 1].is("text") || text[sentence.first + 1].is("transcript"));
  const bool told = opens && any_of(text, {sentence.first, sentence.first + 2}, {Pos::be});
  if (!(told || heads) || sentence.size() > kLongest) return std::nullopt;
  for (TokenIndex i = sentence.first + 3; i + 2 < sentence.last; ++i) {
    const Token& noun = text[i - 1];
    if (!text[i].is_any(kGiven) || !text[i + 1].is("by") ||
        !(noun.in(WordSet::venue_noun) || noun.in(WordSet::venue_document) || noun.in(WordSet::remark_noun)))
      continue;
    TokenIndex last = i + 2;
    while (last + 1 < sentence.last && text[last + 1].pos == Pos::name) ++last;
    return text[last].pos == Pos::name ? std::optional(Range{i + 2, last}) : std::nullopt;
  }
  return std::nullopt;
}

/// "This is her speech in full.", "Here is the full text of Reed’s letter:": whose it is.
std::optional<Range> whose_full_text(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 14;
  if (quote.first < 4 || text[quote.first - 1].quote) return std::nullopt;
  const Range sentence = text.sentence_of(quote.first - 1);
  const auto is_full = [](const Token& token) { return token.is("full"); };
  if (sentence.size() > kLongest || !any_token(text, sentence.first, sentence.last, is_full))
    return std::nullopt;
  for (TokenIndex noun = sentence.first + 1; noun < sentence.last; ++noun) {
    if (!text[noun].in(WordSet::venue_noun) && !text[noun].in(WordSet::venue_document)) continue;
    const TokenIndex owner = noun - 1;
    if (text[owner].is("his") || text[owner].is("her")) return Range{owner, owner};
    const auto start = text[owner].is("'s") && owner > sentence.first
                           ? noun_phrase_start(text, owner - 1, sentence.first)
                           : std::nullopt;
    if (start) return Range{*start, owner - 1};
  }
  return std::nullopt;
}

/// "N retired on Friday. This is what the hall heard.": N, whom the paragraph is about.
std::optional<Range> who_was_heard(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 80;
  if (quote.first < 6 || text[quote.first - 1].quote || !text.begins_paragraph(quote.first))
    return std::nullopt;
  const Range sentence = text.sentence_of(quote.first - 1);
  const bool opens = (text[sentence.first].is("this") || text[sentence.first].is("here")) &&
                     text[sentence.first + 1].pos == Pos::be && text[sentence.first + 2].is("what");
  if (!opens ||
      !any_token(text, sentence.first + 3, sentence.last, [](const Token& t) { return t.is("heard"); }))
    return std::nullopt;
  TokenIndex first = sentence.first;
  while (first > 0 && text[first - 1].paragraph == text[sentence.first].paragraph) --first;
  if (first == sentence.first || sentence.last - first > kLongest) return std::nullopt;
  TokenIndex verb = first + 1;
  while (verb < sentence.first && !text[verb].in(kFinite)) ++verb;
  const auto subject = verb < sentence.first ? subject_left(text, verb) : std::nullopt;
  return subject && any_of(text, *subject, {Pos::name}) ? subject : std::nullopt;
}

/// "N gave his last address on Monday. Several of you asked for his words. We print them in full": N, where
/// the paragraph in front of the quotation is about that.
std::optional<Range> who_is_printed(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 80, kReach = 6;
  constexpr std::array<std::string_view, 8> kGives{"gave",  "gives", "delivered", "delivers",
                                                   "makes", "made",  "read",      "reads"};
  if (quote.first < 4 || text[quote.first - 1].quote || !text.begins_paragraph(quote.first))
    return std::nullopt;
  TokenIndex first = quote.first - 1;
  while (first > 0 && text[first - 1].paragraph == text[quote.first - 1].paragraph) --first;
  const Range paragraph{first, quote.first - 1};
  const auto in_full = [&](TokenIndex i) { return text[i].is("in") && text[i + 1].is("full"); };
  TokenIndex full = text.sentence_of(paragraph.last).first;
  while (full < paragraph.last && !in_full(full)) ++full;
  if (full == paragraph.last || paragraph.size() > kLongest) return std::nullopt;
  for (TokenIndex verb = paragraph.first + 1; verb < full; ++verb) {
    if (!text[verb].is_any(kGives)) continue;
    const auto speech = [](const Token& t) {
      return t.in(WordSet::venue_noun) || t.in(WordSet::remark_noun);
    };
    if (any_token(text, verb + 1, std::min(verb + kReach, full), speech))
      return subject_left(text, verb_group_start(text, verb));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Range> whose_printed_words(const Text& text, Range quote) {
  for (const auto& who : {whose_full_text, who_said_this, who_gave_this, who_was_heard, who_is_printed})
    if (const auto found = who(text, quote)) return found;
  return std::nullopt;
}

}  // namespace onrecord::extract
