#include "common/topics/word_scan.h"

#include <algorithm>
#include <string>

#include "common/base/letters.h"
#include "common/text/fold.h"

namespace onrecord::topics {
namespace {

enum : unsigned char { kBreak = 0, kLower = 1, kUpper = 2, kHigh = 3, kDigit = 4 };

constexpr auto kClasses = [] {
  std::array<unsigned char, 256> classes{};
  for (int c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = kLower;
  for (int c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = kUpper;
  for (int c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = kDigit;
  for (std::size_t c = 0x80; c < 256; ++c) classes[c] = kHigh;
  return classes;
}();

unsigned char class_at(std::string_view text, std::size_t at) {
  return kClasses[static_cast<unsigned char>(text[at])];
}

/// True where non-ASCII punctuation begins (U+2000-206F and U+00A0-00BF): quotes, dashes, no-break space.
bool is_high_break(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0);
  };
  return (byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81)) || (byte(0) == 0xC2 && byte(1) < 0xC0);
}

std::size_t break_size(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) == 0xE2 ? 3 : 2;
}

}  // namespace

bool WordScan::next(ScannedWord& word) {
  while (at_ < text_.size()) {
    const unsigned char kind = class_at(text_, at_);
    if (kind == kBreak) {
      ++at_;
    } else if (kind == kHigh && is_high_break(text_, at_)) {
      at_ += break_size(text_, at_);
    } else {
      break;
    }
  }
  if (at_ >= text_.size()) return false;
  word = {at_, at_, false};
  at_ = letters_end(text_, at_);  // most words to their end
  while (at_ < text_.size() && class_at(text_, at_) != kBreak) {
    if (class_at(text_, at_) == kHigh && is_high_break(text_, at_)) break;
    ++at_;
  }
  const auto is_letter = [&](std::size_t i) { return i < text_.size() && class_at(text_, i) == kUpper; };
  const auto is_lone = [&](std::size_t i) {
    return i + 1 >= text_.size() || class_at(text_, i + 1) == kBreak || is_high_break(text_, i + 1);
  };
  if (at_ - word.begin == 1 && is_letter(word.begin)) {
    while (at_ < text_.size() && text_[at_] == '.' && is_letter(at_ + 1) && is_lone(at_ + 1)) {
      at_ += 2;
      word.dotted = true;
    }
  }
  at_ = std::min(at_, text_.size());
  word.end = at_;
  return true;
}

LookupKey::LookupKey(std::string_view text, const ScannedWord& word) {
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  if (written.size() > buffer_.size()) return;
  if (written.size() <= 8 && word.begin + 8 <= text.size() &&
      count_letters(text.data() + word.begin) >= written.size()) {  // most words: all letters at once
    for (std::size_t i = 0; i < 8; ++i) buffer_[i] = static_cast<char>(text[word.begin + i] | 0x20);
    size_ = written.size();
    return;
  }
  bool high = false;
  for (char c : written) {
    if (c == '.') continue;
    high |= static_cast<unsigned char>(c) >= 0x80;
    buffer_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  if (!high) return;
  const std::string folded = fold(written);
  size_ = folded.size() > buffer_.size() ? 0 : folded.size();
  std::copy_n(folded.begin(), size_, buffer_.begin());
}

/// A letter outside ASCII counts as upper case: Latin ones are rare in front, others are in no lexicon.
bool starts_upper(std::string_view text, const ScannedWord& word) {
  const unsigned char kind = class_at(text, word.begin);
  return kind == kUpper || (kind == kHigh && static_cast<unsigned char>(text[word.begin]) < 0xCE);
}

bool is_all_upper(std::string_view text, const ScannedWord& word) {
  for (std::size_t i = word.begin; i < word.end; ++i)
    if (class_at(text, i) != kUpper && text[i] != '.') return false;
  return true;
}

}  // namespace onrecord::topics
