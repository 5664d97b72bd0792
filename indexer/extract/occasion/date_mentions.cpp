#include "indexer/extract/occasion/date_mentions.h"

#include <algorithm>

#include "common/dates/expressions.h"

namespace onrecord::extract {
namespace {

/// "2.5", "12.50%": a decimal, which the reader of dates takes for one word that means nothing.
bool is_amount(std::string_view number) {
  return std::count(number.begin(), number.end(), '.') == 1 &&
         number.find_first_of(":/-") == std::string_view::npos;
}

/// "mid-October".
bool begins_with_mid(const Word& word) { return static_cast<std::uint32_t>(word.head) == head_of("mid-"); }

}  // namespace

DateMentions::DateMentions(const Text& text, const std::optional<Date>& published)
    : text_(text), published_(published) {
  read(published);
}

Range DateMentions::tokens_of(Span span, Range within) const {
  Range out = within;
  while (out.first < within.last && text_[out.first].span.end <= span.begin) ++out.first;
  out.last = out.first;
  while (out.last < within.last && text_[out.last + 1].span.begin < span.end) ++out.last;
  return out;
}

/// Nothing but numbers, signs and words of time.
bool DateMentions::is_stamp(Range range) const {
  constexpr TokenIndex kLongest = 14;
  if (range.size() > kLongest) return false;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    const Token& token = text_[i];
    if (token.is(Symbol::word) && token.initial != Initial::digit && !token.in(WordSet::stamp_word))
      return false;
  }
  return true;
}

/// "HOUSE OF ASSEMBLY, Wednesday, July 8": what stands behind the place in capitals.
Range DateMentions::behind_place(Range line) const {
  TokenIndex i = line.first;
  while (i < line.last && text_[i].is(Symbol::word) && text_[i].all_upper && text_[i].upper()) ++i;
  return i > line.first + 1 && i < line.last && text_[i].is(Symbol::comma) ? Range{i + 1, line.last} : line;
}

/// The day that a paragraph's first line stamps: the whole paragraph, or what stands before ":" or a dash.
std::optional<DatedPlace> DateMentions::read_heading(Range paragraph) const {
  Range line = behind_place(paragraph);
  if (!is_stamp(line)) {
    line = paragraph;
    constexpr TokenIndex kReach = 9;
    const TokenIndex end = std::min(paragraph.last, paragraph.first + kReach);
    TokenIndex stop = paragraph.first + 1;
    while (stop <= end && !text_[stop].is(Symbol::dash) && !text_[stop].is(Symbol::colon)) ++stop;
    if (stop > end || text_[paragraph.first].is(Symbol::open_bracket)) return std::nullopt;
    line.last = stop - 1;
    if (!is_stamp(line)) return std::nullopt;
  }
  const Span span = text_.span(line);
  for (const DateMention& mention : find_dates(span.of(text_.source), published_)) {
    if (!mention.date.day || (published_ && mention.date > *published_)) continue;
    const Span place{span.begin + mention.span.begin, span.begin + mention.span.end};
    return DatedPlace{tokens_of(place, line), mention.date, place, mention.year_given};
  }
  return std::nullopt;
}

void DateMentions::read(const std::optional<Date>& published) {
  DateContext context{published, {}, {}, {}, {}};
  // A number alone is no date: a year is, and what stands beside a month's name or a stroke.
  const auto is_parted = [&](TokenIndex i) {
    return text_.text(i).find_first_of(".:/-") != std::string_view::npos;
  };
  const auto is_dating_number = [&](TokenIndex i, TokenIndex first) {
    const std::string_view digits = text_.text(i);
    if (digits.size() == 4 && (digits[0] == '1' || digits[0] == '2')) return true;
    const bool behind_stop = i > first && text_.text(i - 1).ends_with('.');
    return (is_parted(i) && (behind_stop || !is_amount(digits))) ||
           (i + 1 < text_.size() && !text_.spaced(i + 1) &&
            (text_[i + 1].is(Symbol::hyphen) || text_[i + 1].is(Symbol::word) ||
             text_[i + 1].is(Symbol::other)));
  };
  const auto has_date = [&](Range range) {
    for (TokenIndex i = range.first; i <= range.last; ++i)
      if ((text_[i].initial == Initial::digit && is_dating_number(i, range.first)) ||
          text_[i].in(WordSet::date_word) || begins_with_mid(*text_[i].word))
        return true;
    return false;
  };
  // "10.30. 4 March": what a stamp begins with may be no date by itself.
  const auto has_parted_number = [&](Range range) {
    for (TokenIndex i = range.first; i <= range.last; ++i)
      if (text_[i].initial == Initial::digit && is_parted(i)) return true;
    return false;
  };
  std::uint32_t paragraph = ~0U;
  std::size_t story = 0;  // the sentence that gave a full date last
  for (std::size_t s = 0; s < text_.sentences.size(); ++s) {
    const Range sentence = text_.sentences[s];
    const bool dated = has_date(sentence);
    if (text_[sentence.first].paragraph != paragraph) {
      paragraph = text_[sentence.first].paragraph;
      if (dated || has_parted_number(sentence)) {
        Range whole = sentence;
        while (whole.last + 1 < text_.size() && text_[whole.last + 1].paragraph == paragraph) ++whole.last;
        if (auto heading = read_heading(whole)) {
          context.anchor = heading->date;
          context.note(heading->date);
          heading_of_.resize(paragraph, static_cast<std::uint32_t>(headings_.size()));
          headings_.push_back(*heading);
        }
      }
    }
    if (s > story + 1) context.story.reset();
    if (!dated) continue;
    const Span span = text_.span(sentence);
    for (const DateMention& mention : find_dates(span.of(text_.source), context)) {
      if (mention.year_given && mention.date.day) story = s;
      const Span place{span.begin + mention.span.begin, span.begin + mention.span.end};
      places_.push_back({tokens_of(place, sentence), mention.date, place, mention.year_given});
    }
  }
}

std::span<const DatedPlace> DateMentions::in(Range sentence) const {
  const auto begin = std::partition_point(places_.begin(), places_.end(), [&](const DatedPlace& place) {
    return place.tokens.first < sentence.first;
  });
  auto end = begin;
  while (end != places_.end() && end->tokens.first <= sentence.last) ++end;
  return {begin, end};
}

const DatedPlace* DateMentions::heading(std::uint32_t paragraph) const {
  if (headings_.empty()) return nullptr;
  const std::size_t count = paragraph < heading_of_.size() ? heading_of_[paragraph] : headings_.size();
  if (count == 0) return nullptr;
  const DatedPlace& heading = headings_[count - 1];
  return published_ == heading.date ? nullptr : &heading;
}

std::optional<Date> DateMentions::day_of(std::uint32_t paragraph) const {
  const DatedPlace* stamp = heading(paragraph);
  return stamp ? std::optional(stamp->date) : published_;
}

}  // namespace onrecord::extract
