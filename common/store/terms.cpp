#include "common/store/terms.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "common/model/statement_id.h"

namespace onrecord {
namespace {

constexpr std::size_t kLongestTerm = 230;  // Xapian takes 245, and a zero byte counts twice

constexpr std::array<std::string_view, 48> kFunctionWords{
    "a",    "about", "an",   "and",  "are",  "as",   "at",   "be",    "been", "but",  "by",   "for",
    "from", "had",   "has",  "have", "he",   "her",  "his",  "in",    "into", "is",   "it",   "its",
    "of",   "on",    "or",   "our",  "she",  "that", "the",  "their", "them", "they", "this", "to",
    "was",  "we",    "were", "will", "with", "you",  "your", "my",    "i",    "than", "then", "us"};

constexpr std::uint32_t kUndated = 0;
constexpr std::size_t kIdBytes = 8;

/// Days since 0001-01-01 plus one, so that 0 can mean undated.
std::uint32_t day_key(const Statement& statement, const DocumentInfo& document) {
  const auto& date = statement.said.date ? statement.said.date : document.published;
  if (!date) return kUndated;
  return static_cast<std::uint32_t>(first_day_number(*date) - first_day_number(Date{1, 1, 1}) + 1);
}

unsigned hex_digit(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

std::string three_bytes(std::uint32_t value) {
  return {static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

void cover_days(std::vector<std::string>& out, std::string_view day_prefix, const Date& first,
                const Date& last) {
  const int end = last_day_number(last);
  for (int day = first_day_number(first); day <= end; ++day) {
    const Date date = from_day_number(day);
    out.push_back(fmt::format("{}{:04}{:02}{:02}", day_prefix, date.year, date.month, date.day));
  }
}

/// A stretch inside one year, not all of it.
void cover_months(std::vector<std::string>& out, const DatePrefixes& prefixes, const Date& first,
                  const Date& last) {
  for (int month = first.month; month <= last.month; ++month) {
    const Date begin{first.year, month, month == first.month ? first.day : 1};
    const Date whole_end = last_day(Date{first.year, month, 0});
    const Date end = month == last.month ? last : whole_end;
    if (begin.day == 1 && end == whole_end) {
      out.push_back(fmt::format("{}{:04}{:02}", prefixes.month, first.year, month));
    } else {
      cover_days(out, prefixes.day, begin, end);
    }
  }
}

}  // namespace

std::string make_term(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  if (prefix.size() + value.size() <= kLongestTerm) return term += value;
  return (term += '#') += hash_hex(value);
}

std::vector<std::string> date_terms(const DatePrefixes& prefixes, const Date& date) {
  std::vector<std::string> terms;
  if (date.year) terms.push_back(fmt::format("{}{:04}", prefixes.year, date.year));
  if (date.month) terms.push_back(fmt::format("{}{:04}{:02}", prefixes.month, date.year, date.month));
  if (date.day)
    terms.push_back(fmt::format("{}{:04}{:02}{:02}", prefixes.day, date.year, date.month, date.day));
  return terms;
}

std::vector<std::string> period_terms(const DatePrefixes& prefixes, const Date& first, const Date& last) {
  std::vector<std::string> terms;
  for (int year = first.year; year <= last.year; ++year) {
    const Date begin = year == first.year ? first : Date{year, 1, 1};
    const Date end = year == last.year ? last : Date{year, 12, 31};
    if (begin == Date{year, 1, 1} && end == Date{year, 12, 31}) {
      terms.push_back(fmt::format("{}{:04}", prefixes.year, year));
    } else if (begin <= end) {
      cover_months(terms, prefixes, begin, end);
    }
  }
  return terms;
}

std::string confidence_bucket(double confidence) {
  // As precise as it is stored: the same before and after the index has held it.
  const double stored = static_cast<double>(std::lround(confidence * kConfidenceSteps));
  return fmt::format("{:03}", std::clamp(std::lround(stored * 100 / kConfidenceSteps), 0L, 100L));
}

std::string newest_key(const Statement& statement, const DocumentInfo& document) {
  std::string key = three_bytes(day_key(statement, document));
  const std::string_view id = std::string_view(statement.id).substr(0, 2 * kIdBytes);
  for (std::size_t i = 0; i + 1 < id.size(); i += 2)
    key += static_cast<char>(~(hex_digit(id[i]) << 4 | hex_digit(id[i + 1])));
  return key;
}

std::string oldest_key(const Statement& statement, const DocumentInfo& document) {
  const std::uint32_t day = day_key(statement, document);
  std::string key = three_bytes(day == kUndated ? 0xFFFFFF : day);
  const std::string newest = newest_key(statement, document);
  for (std::size_t i = 3; i < newest.size(); ++i) key += static_cast<char>(~newest[i]);
  return key;
}

bool is_function_word(std::string_view folded) {
  return std::find(kFunctionWords.begin(), kFunctionWords.end(), folded) != kFunctionWords.end();
}

}  // namespace onrecord
