#include "common/dates/month_names.h"

#include <string>
#include <unordered_map>
#include <vector>

#include "common/data/embedded.h"
#include "common/data/tsv.h"
#include "common/text/fold.h"

namespace onrecord::dates {
namespace {

constexpr std::size_t kLongest = 80;

/// The months by their folded names. "_" in the list is a blank.
const std::unordered_map<std::string, int>& months() {
  static const auto table = [] {
    std::unordered_map<std::string, int> out;
    for (const TsvRow& row : parse_tsv(embedded_file("dates/months.tsv").value_or(""))) {
      std::string_view names = row.cell(1);
      while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        std::string name = fold(names.substr(0, end));
        for (char& c : name)
          if (c == '_') c = ' ';
        out.emplace(std::move(name), std::stoi(std::string(row.cell(0))));
        names.remove_prefix(std::min(end + 1, names.size()));
      }
    }
    return out;
  }();
  return table;
}

struct Piece {
  std::string word;  ///< folded letters; empty for a number
  int number = -1;
  std::size_t digits = 0;
  bool of_time = false;  ///< beside a colon
};

/// Arabic and Persian digits as ASCII.
std::string with_plain_digits(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    const int zero = byte == 0xD9 ? 0xA0 : byte == 0xDB ? 0xB0 : 0;
    if (zero && next >= zero && next < zero + 10) {
      out += static_cast<char>('0' + (next - zero));
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::vector<Piece> pieces(const std::string& text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  std::vector<Piece> out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    Piece piece;
    if (is_digit(text[at])) {
      piece.number = 0;
      for (; end < text.size() && is_digit(text[end]); ++end)
        if (end - at < 8) piece.number = piece.number * 10 + (text[end] - '0');
      piece.digits = end - at;
      piece.of_time = (at > 0 && text[at - 1] == ':') || (end < text.size() && text[end] == ':');
    } else {
      while (end < text.size() && (is_letter(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
        ++end;
      if (end == at) {
        ++at;
        continue;
      }
      piece.word = fold(std::string_view(text).substr(at, end - at));
    }
    out.push_back(std::move(piece));
    at = end;
  }
  return out;
}

bool is_day(const Piece& piece) {
  return piece.digits >= 1 && piece.digits <= 2 && !piece.of_time && piece.number >= 1 && piece.number <= 31;
}

}  // namespace

std::optional<Date> date_by_month_name(std::string_view text) {
  if (text.size() > kLongest) return std::nullopt;
  const std::vector<Piece> all = pieces(with_plain_digits(text));
  Date date;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].digits == 4 && !date.year && all[i].number >= 1500 && all[i].number < 2200)
      date.year = all[i].number;
    if (date.month || all[i].word.empty()) continue;
    const bool pair = i + 1 < all.size() && months().contains(all[i].word + ' ' + all[i + 1].word);
    const auto found = months().find(pair ? all[i].word + ' ' + all[i + 1].word : all[i].word);
    if (found == months().end()) continue;
    date.month = found->second;
    first = i;
    last = i + pair;
  }
  if (!date.month || !date.year) return std::nullopt;
  // The day stands before the month, a small word between ("24 de mayo", "1er mars"), else behind it.
  for (std::size_t back = 1; back <= 2 && back <= first && !date.day; ++back)
    if (is_day(all[first - back])) date.day = all[first - back].number;
  if (!date.day && last + 1 < all.size() && is_day(all[last + 1])) date.day = all[last + 1].number;
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

}  // namespace onrecord::dates
