#include "common/people/letters.h"

#include <algorithm>
#include <array>
#include <vector>

#include "common/base/utf8.h"
#include "common/data/embedded.h"
#include "common/data/tsv.h"

namespace onrecord {
namespace {

constexpr char32_t kFirst = 0x140;
constexpr char32_t kLast = 0x6FF;
constexpr std::size_t kShortestWithArticle = 8;  // bytes: four letters of Arabic

/// One line of the table.
struct Spelling {
  std::string_view letters;
  std::string_view latin;
  char script = 'c';
  char place = '-';
};

/// The table by first letter, the longest spelling first.
class Table {
 public:
  Table() {
    for (const TsvRow& row : parse_tsv(embedded_file("people/letters.tsv").value_or(""))) {
      const Spelling spelling{row.cell(0), row.cell(1), first_of(row.cell(2)), first_of(row.cell(3))};
      const char32_t letter = code_point_at(spelling.letters, 0).value;
      if (letter >= kFirst && letter <= kLast) by_letter_[letter - kFirst].push_back(spelling);
    }
    for (auto& spellings : by_letter_)
      std::stable_sort(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
        return a.letters.size() > b.letters.size();
      });
  }

  [[nodiscard]] const Spelling* find(std::string_view word, std::size_t at, char32_t letter) const {
    if (letter < kFirst || letter > kLast) return nullptr;
    for (const Spelling& spelling : by_letter_[letter - kFirst])
      if (word.substr(at).starts_with(spelling.letters) && stands_right(spelling, word, at)) return &spelling;
    return nullptr;
  }

 private:
  static char first_of(std::string_view cell) { return cell.empty() ? '-' : cell.front(); }
  static bool stands_right(const Spelling& spelling, std::string_view word, std::size_t at) {
    const bool at_end = at + spelling.letters.size() == word.size();
    switch (spelling.place) {
      case '^':
        return at == 0 && !at_end && (spelling.script != 'a' || word.size() >= kShortestWithArticle);
      case '$':
        return at_end;
      case '.':
        return !at_end;
      default:
        return true;
    }
  }
  std::array<std::vector<Spelling>, kLast - kFirst + 1> by_letter_;
};

}  // namespace

LatinWord to_latin(std::string_view folded) {
  LatinWord word;
  const auto is_plain = [](char c) { return c >= 'a' && c <= 'z'; };
  if (std::all_of(folded.begin(), folded.end(), is_plain)) {
    word.letters = folded;
    return word;
  }
  static const Table table;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    if (const Spelling* spelling = table.find(folded, at, point.value)) {
      word.letters += spelling->latin;
      word.unvowelled |= spelling->script == 'a';
      word.greek |= spelling->script == 'g';
      at += spelling->letters.size();
      continue;
    }
    word.plain &= point.value < 0x80 && is_plain(static_cast<char>(point.value));
    word.letters.append(folded, at, point.size);
    at += point.size;
  }
  return word;
}

}  // namespace onrecord
