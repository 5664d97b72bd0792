#include "common/dates/tokens.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "common/base/letters.h"
#include "common/base/word_table.h"

namespace onrecord::dates {
namespace {

struct Entry {
  std::string_view word;
  Kind kind;
  int value;
  bool abbreviated = false;
};

constexpr Entry word_entry(std::string_view word, Word value) {
  return {word, Kind::word, static_cast<int>(value)};
}

constexpr auto kWords = [] {
  std::array entries{Entry{"january", Kind::month, 1},
                     Entry{"february", Kind::month, 2},
                     Entry{"march", Kind::month, 3},
                     Entry{"april", Kind::month, 4},
                     Entry{"may", Kind::month, 5},
                     Entry{"june", Kind::month, 6},
                     Entry{"july", Kind::month, 7},
                     Entry{"august", Kind::month, 8},
                     Entry{"september", Kind::month, 9},
                     Entry{"october", Kind::month, 10},
                     Entry{"november", Kind::month, 11},
                     Entry{"december", Kind::month, 12},
                     Entry{"jan", Kind::month, 1, true},
                     Entry{"feb", Kind::month, 2, true},
                     Entry{"mar", Kind::month, 3, true},
                     Entry{"apr", Kind::month, 4, true},
                     Entry{"jun", Kind::month, 6, true},
                     Entry{"jul", Kind::month, 7, true},
                     Entry{"aug", Kind::month, 8, true},
                     Entry{"sep", Kind::month, 9, true},
                     Entry{"sept", Kind::month, 9, true},
                     Entry{"oct", Kind::month, 10, true},
                     Entry{"nov", Kind::month, 11, true},
                     Entry{"dec", Kind::month, 12, true},
                     Entry{"sunday", Kind::weekday, 0},
                     Entry{"monday", Kind::weekday, 1},
                     Entry{"tuesday", Kind::weekday, 2},
                     Entry{"wednesday", Kind::weekday, 3},
                     Entry{"thursday", Kind::weekday, 4},
                     Entry{"friday", Kind::weekday, 5},
                     Entry{"saturday", Kind::weekday, 6},
                     Entry{"sun", Kind::weekday, 0, true},
                     Entry{"mon", Kind::weekday, 1, true},
                     Entry{"tue", Kind::weekday, 2, true},
                     Entry{"tues", Kind::weekday, 2, true},
                     Entry{"wed", Kind::weekday, 3, true},
                     Entry{"thu", Kind::weekday, 4, true},
                     Entry{"thur", Kind::weekday, 4, true},
                     Entry{"thurs", Kind::weekday, 4, true},
                     Entry{"fri", Kind::weekday, 5, true},
                     Entry{"sat", Kind::weekday, 6, true},
                     Entry{"a", Kind::number, 1},
                     Entry{"an", Kind::number, 1},
                     Entry{"one", Kind::number, 1},
                     Entry{"two", Kind::number, 2},
                     Entry{"three", Kind::number, 3},
                     Entry{"four", Kind::number, 4},
                     Entry{"five", Kind::number, 5},
                     Entry{"six", Kind::number, 6},
                     Entry{"seven", Kind::number, 7},
                     Entry{"eight", Kind::number, 8},
                     Entry{"nine", Kind::number, 9},
                     Entry{"ten", Kind::number, 10},
                     Entry{"eleven", Kind::number, 11},
                     Entry{"twelve", Kind::number, 12},
                     Entry{"twenty", Kind::number, 20},
                     Entry{"thirty", Kind::number, 30},
                     Entry{"q1", Kind::quarter, 1},
                     Entry{"q2", Kind::quarter, 2},
                     Entry{"q3", Kind::quarter, 3},
                     Entry{"q4", Kind::quarter, 4},
                     word_entry("yesterday", Word::yesterday),
                     word_entry("today", Word::today),
                     word_entry("tonight", Word::tonight),
                     word_entry("tomorrow", Word::tomorrow),
                     word_entry("last", Word::last),
                     word_entry("previous", Word::last),
                     word_entry("past", Word::past),
                     word_entry("this", Word::this_),
                     word_entry("next", Word::next),
                     word_entry("the", Word::the),
                     word_entry("day", Word::day),
                     word_entry("days", Word::day),
                     word_entry("week", Word::week),
                     word_entry("weeks", Word::week),
                     word_entry("weekend", Word::weekend),
                     word_entry("month", Word::month),
                     word_entry("months", Word::month),
                     word_entry("year", Word::year),
                     word_entry("years", Word::year),
                     word_entry("night", Word::night),
                     word_entry("morning", Word::morning),
                     word_entry("afternoon", Word::afternoon),
                     word_entry("evening", Word::evening),
                     word_entry("ago", Word::ago),
                     word_entry("before", Word::before),
                     word_entry("after", Word::after),
                     word_entry("since", Word::since),
                     word_entry("until", Word::until),
                     word_entry("till", Word::until),
                     word_entry("between", Word::between),
                     word_entry("and", Word::and_),
                     word_entry("from", Word::from),
                     word_entry("to", Word::to),
                     word_entry("through", Word::to),
                     word_entry("in", Word::in),
                     word_entry("on", Word::on),
                     word_entry("during", Word::during),
                     word_entry("of", Word::of),
                     word_entry("by", Word::by),
                     word_entry("within", Word::within),
                     word_entry("over", Word::over),
                     word_entry("earlier", Word::earlier),
                     word_entry("onwards", Word::onwards),
                     word_entry("onward", Word::onwards),
                     word_entry("up", Word::up),
                     word_entry("early", Word::early),
                     word_entry("late", Word::late),
                     word_entry("mid", Word::early),
                     Entry{"spring", Kind::season, 3},
                     Entry{"summer", Kind::season, 6},
                     Entry{"autumn", Kind::season, 9},
                     Entry{"fall", Kind::season, 9},
                     Entry{"winter", Kind::season, 12},
                     word_entry("that", Word::that),
                     word_entry("later", Word::later),
                     word_entry("afterwards", Word::later),
                     word_entry("following", Word::following),
                     word_entry("same", Word::same),
                     word_entry("few", Word::vague),
                     word_entry("several", Word::vague),
                     word_entry("couple", Word::vague),
                     word_entry("half", Word::half),
                     word_entry("quarter", Word::quarter),
                     word_entry("percent", Word::percent),
                     word_entry("per", Word::percent),
                     word_entry("million", Word::percent),
                     word_entry("billion", Word::percent),
                     word_entry("people", Word::percent)};
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return entries;
}();

constexpr std::size_t kLongestWord = 10;

/// `kWords` by their heads, which all differ.
constexpr WordTable<9> kTable{[] {
  std::array<std::uint64_t, kWords.size()> heads{};
  for (std::size_t i = 0; i < kWords.size(); ++i) heads[i] = head_of(kWords[i].word);
  return heads;
}()};

constexpr char lower(char letter_or_digit) { return static_cast<char>(letter_or_digit | 0x20); }

/// The entry of a word of ASCII letters and digits in any case; null for most words of a text.
const Entry* find_word(std::string_view written) {
  const std::size_t number = kTable.find(lower_head_of(written));
  if (number == 0) return nullptr;
  const Entry& entry = kWords[number - 1];
  if (entry.word.size() != written.size()) return nullptr;
  for (std::size_t i = 8; i < written.size(); ++i)
    if (lower(written[i]) != entry.word[i]) return nullptr;
  return &entry;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// Reads one text from front to back.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Token> run() {
    out_.reserve(text_.size() / 5 + 4);
    bool glued = false;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        glued = false;
        ++at_;
        continue;
      }
      Token& token = is_digit(c) ? number() : is_ascii_letter(c) ? word() : sign();
      token.glued = glued;
      glued = true;
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  /// Made in place: copying what was just written member by member stalls the processor.
  Token& take(std::size_t size, Kind kind, int value) {
    Token& token = out_.emplace_back();
    token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_ + size)};
    token.kind = kind;
    token.value = value;
    at_ += size;
    return token;
  }
  Token& sign();
  Token& word();
  Token& number();
  [[nodiscard]] bool is_amount(std::size_t digits) const;
  [[nodiscard]] std::size_t letters_from(std::size_t ahead) const {
    return letters_end(text_, at_ + ahead) - at_ - ahead;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> out_;
};

Token& Scanner::sign() {
  const char c = text_[at_];
  if (c == ',' || c == '.' || c == '-' || c == '/' || c == ':') return take(1, Kind::sign, c);
  if (static_cast<unsigned char>(c) < 0x80) return take(1, Kind::other, c == '%' ? '%' : 0);
  const std::string_view rest = text_.substr(at_, 3);
  if (rest == "–" || rest == "—" || rest == "‐" || rest == "‑") return take(3, Kind::sign, '-');
  std::size_t size = 1;
  while ((static_cast<unsigned char>(peek(size)) & 0xC0U) == 0x80U) ++size;
  return take(size, Kind::other, 0);
}

Token& Scanner::word() {
  const std::size_t letters = letters_from(0);
  std::size_t size = letters;
  while (is_ascii_letter(peek(size)) || is_digit(peek(size))) ++size;
  const char first = text_[at_];
  const bool quarter = size == 2 && (first | 0x20) == 'q' && peek(1) >= '1' && peek(1) <= '4';
  const Entry* found = nullptr;
  if (size <= kLongestWord && (letters == size || quarter)) found = find_word(text_.substr(at_, size));
  Token& token = found ? take(size + (found->abbreviated && peek(size) == '.'), found->kind, found->value)
                       : take(size, Kind::other, 0);
  token.abbreviated = found && found->abbreviated;
  token.capital = is_upper(first);
  return token;
}

/// "1,000" and "24.5", but not "24.02.2022".
bool Scanner::is_amount(std::size_t digits) const {
  if (peek(digits) == ',')
    return is_digit(peek(digits + 1)) && is_digit(peek(digits + 2)) && is_digit(peek(digits + 3));
  if (peek(digits) != '.' || !is_digit(peek(digits + 1))) return false;
  std::size_t end = digits + 1;
  while (is_digit(peek(end))) ++end;
  return peek(end) != '.' || !is_digit(peek(end + 1));
}

Token& Scanner::number() {
  std::size_t digits = 0;
  int value = 0;
  for (; is_digit(peek(digits)); ++digits)
    if (digits < 8) value = value * 10 + (peek(digits) - '0');
  const std::size_t letters = letters_from(digits);
  const std::string_view suffix = text_.substr(at_ + digits, letters);
  const bool inside_date = !out_.empty() && out_.back().is_sign('.');
  if (is_amount(digits) && !inside_date) {
    std::size_t size = digits + 1;
    while (is_digit(peek(size)) || ((peek(size) == ',' || peek(size) == '.') && is_digit(peek(size + 1))))
      ++size;
    return take(size, Kind::other, 0);
  }
  if (digits == 4 && suffix == "s" && value % 10 == 0) return take(digits + 1, Kind::decade, value);
  const bool ordinal = digits <= 2 && (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th");
  const bool time_behind = (suffix == "T" && is_digit(peek(digits + 1))) || suffix == "Z";
  if (letters > 0 && !ordinal && !time_behind) return take(digits + letters, Kind::other, 0);
  Token& token = take(digits + (ordinal ? 2 : 0), digits > 8 ? Kind::other : Kind::number, value);
  token.digits = static_cast<std::uint8_t>(std::min<std::size_t>(digits, 255));
  token.ordinal = ordinal;
  return token;
}

}  // namespace

std::vector<Token> tokens(std::string_view text) { return Scanner(text).run(); }

}  // namespace onrecord::dates
