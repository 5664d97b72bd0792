#include "indexer/source/compose.h"

#include <algorithm>

#include "common/base/letters.h"
#include "common/text/fold.h"
#include "common/text/language.h"
#include "indexer/source/date_line.h"
#include "indexer/source/dateline.h"
#include "indexer/source/header.h"

namespace onrecord::source {
namespace {

/// The letters titles are compared by: folded, without blanks, the end without punctuation.
std::string comparable(std::string_view text) {
  std::string out = fold(text);
  std::erase_if(out, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
  constexpr std::string_view kFinal[] = {".", "!", "?", ",", ";", ":", "\"", "'", "…", "”", "“", "»"};
  const auto cut = [&] {
    return std::any_of(std::begin(kFinal), std::end(kFinal), [&](std::string_view mark) {
      if (!out.ends_with(mark)) return false;
      out.resize(out.size() - mark.size());
      return true;
    });
  };
  while (cut()) {
  }
  return out;
}

void take(std::optional<std::string>& member, const std::optional<std::string_view>& value) {
  if (!member && value) member = std::string(*value);
}

/// A coarse date and the day of a dateline, where they agree.
Date refined(const Date& base, const Date& dateline) {
  if (base.day || !dateline.day || (base.month && base.month != dateline.month)) return base;
  const Date date{base.year ? base.year : dateline.year, dateline.month, dateline.day};
  return date.year && is_valid(date) ? date : base;
}

void take_date(DocumentInfo& info, const Header& header, const Hints& hints, const Date& dateline) {
  if (info.published) return;
  Date base = header.date.value_or(Date{});
  const bool by_name = !base.year && !dateline.year;
  if (by_name) base = date_in_name(hints.file_name).value_or(Date{});
  if (by_name && info.url && !base.day)
    if (const auto date = date_in_url(*info.url)) base = *date;
  const Date date = refined(base, dateline);
  if (date.year && (date.month || !by_name)) info.published = date;  // a year in a name may be any number
}

/// "03/04/2022": by the order of the feed's dates, else of the text's, else by a date in URL or file name;
/// else the month.
void settle_doubtful_date(Document& document, const Hints& hints) {
  if (document.info.published || !document.doubtful_date) return;
  DateOrder order = hints.date_order;
  if (order == DateOrder::unknown) order = order_of_dates(document.text);
  for (const DateOrder tried : {DateOrder::day_first, DateOrder::month_first}) {
    if (order != DateOrder::unknown) break;
    const auto read = read_document_date(*document.doubtful_date, tried);
    const auto by_url = document.info.url ? date_in_url(*document.info.url) : std::nullopt;
    const auto by_name = date_in_name(hints.file_name);
    if (read && (by_url == read->date || by_name == read->date)) order = tried;
  }
  const auto read = read_document_date(*document.doubtful_date, order);
  if (!read) return;
  document.info.published = read->date;
  document.date_in_doubt = read->in_doubt;
}

/// The dateline of the second line that is not blank, where the first is a headline without a key.
std::optional<Dateline> dateline_below_headline(std::string_view body) {
  constexpr std::size_t kLongestHeadline = 200;
  const std::size_t end = body.find('\n');
  if (end > kLongestHeadline) return std::nullopt;  // also where there is but one line
  const std::string_view headline = trimmed(body, 0, end).of(body);
  if (headline.empty() || headline.ends_with('.')) return std::nullopt;
  return read_dateline(body.substr(trimmed(body, end, body.size()).begin));
}

/// The date that a page prints under its headline, where nothing else tells one.
void read_date_line(Document& document, Header& header, std::size_t body) {
  const auto words = find_date_line(std::string_view(document.text).substr(body));
  if (!words) return;
  header.date = parse_document_date(*words);
  if (!header.date) document.doubtful_date = std::string(*words);
}

void take_source(DocumentInfo& info, const Header& header, const Hints& hints,
                 const std::optional<Dateline>& dateline, std::string_view body) {
  if (!info.source) info.source = hints.source_name;
  take(info.source, header.source);
  if (!info.source && dateline) info.source = dateline->source;
  if (!info.source) info.source = read_credit(body);
  if (!info.source && info.title) info.source = read_headline_credit(*info.title);
}

void push_if_any(std::vector<Span>& out, Span span) {
  if (!span.empty()) out.push_back(span);
}

void detect(Document& document, std::string_view body) {
  if (document.info.lang) return;
  document.info.lang = detect_language(body.empty() && document.info.title ? *document.info.title : body);
}

/// Ready-made speech is read as it stands.
void compose_speech(Document& document, const Hints& hints) {
  settle_doubtful_date(document, hints);
  const Span all = trimmed(document.text, 0, document.text.size());
  push_if_any(document.readable, all);
  document.title_apart = document.info.title.has_value();
  if (!document.info.source) document.info.source = hints.source_name;
  detect(document, all.of(document.text));
}

/// The first letter, if it is of ASCII, in lower case; else 0.
char first_letter(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && is_ascii_letter(text[at]) ? static_cast<char>(text[at] | 0x20)
                                                                   : '\0';
}

}  // namespace

std::optional<Span> find_repeated_title(std::string_view text, std::size_t begin, std::string_view title) {
  constexpr int kMostLines = 4;
  const char begins_text = first_letter(text.substr(std::min(begin, text.size()))),
             begins_title = first_letter(title);
  if (begins_text && begins_title && begins_text != begins_title) return std::nullopt;  // nearly always
  const std::string wanted = comparable(title);
  if (wanted.empty()) return std::nullopt;
  std::size_t end = begin;
  for (int line = 0; line < kMostLines && end < text.size(); ++line) {
    end = std::min(text.find('\n', end + (line > 0)), text.size());
    if (end - begin > 4 * title.size() + 64) return std::nullopt;
    const std::string seen = comparable(text.substr(begin, end - begin));
    if (seen == wanted) return trimmed(text, begin, end);
    if (seen.size() >= wanted.size()) return std::nullopt;
  }
  return std::nullopt;
}

void compose(Document& document, const Hints& hints) {
  if (document.speech) return compose_speech(document, hints);
  const std::string_view text = document.text;
  Header header = read_header(text);
  DocumentInfo& info = document.info;
  const bool title_given = info.title.has_value();
  if (!title_given && header.headline) info.title = std::string(header.headline->of(text));
  take(info.url, header.url);
  take(info.author, header.author);

  document.headline = header.headline;
  std::size_t body = header.body;
  if (!document.headline && info.title) document.headline = find_repeated_title(text, body, *info.title);
  if (document.headline && !header.headline) body = trimmed(text, document.headline->end, text.size()).begin;
  document.title_apart = title_given && !(document.headline &&
                                          comparable(*info.title) == comparable(document.headline->of(text)));

  auto dateline = read_dateline(text.substr(body));
  const Span readable = trimmed(text, body + (dateline ? dateline->size : 0), text.size());
  if (header.doubtful_date && !document.doubtful_date)
    document.doubtful_date = std::string(*header.doubtful_date);
  if (!info.published && !header.date && !document.doubtful_date) read_date_line(document, header, body);
  settle_doubtful_date(document, hints);
  if (!dateline) dateline = dateline_below_headline(text.substr(body));
  take_date(info, header, hints, dateline ? dateline->date : Date{});
  take_source(info, header, hints, dateline, readable.of(text));
  if (document.headline) document.readable.push_back(*document.headline);
  push_if_any(document.readable, readable);
  detect(document, readable.of(text));
}

}  // namespace onrecord::source
