#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "common/base/span.h"
#include "indexer/extract/text/pos.h"
#include "indexer/extract/text/spelling.h"
#include "indexer/extract/text/vocabulary.h"

namespace onrecord::extract {

using TokenIndex = std::uint32_t;

/// Tokens `first` to `last`, both included.
struct Range {
  TokenIndex first = 0;
  TokenIndex last = 0;
  [[nodiscard]] constexpr bool holds(TokenIndex i) const { return first <= i && i <= last; }
  [[nodiscard]] constexpr TokenIndex size() const { return last - first + 1; }
  friend constexpr bool operator==(Range, Range) = default;
};

struct Token {
  Span span;  ///< bytes of the analysed text
  const Word* word = nullptr;
  Symbol symbol = Symbol::word;
  Initial initial = Initial::other;
  Pos pos = Pos::none;
  bool all_upper : 1 = false;    ///< see Spelling
  bool name_prefix : 1 = false;  ///< see Spelling
  std::uint32_t quote = 0;       ///< 1 + index into Text::quotes; 0 = outside quotation marks
  std::uint32_t paragraph = 0;
  std::uint32_t sentence = 0;

  /// Is it this word? `lower` is a literal: its first eight bytes are compared as a number.
  [[nodiscard]] bool is(std::string_view lower) const {
    return word->head == head_of(lower) && word->lower.size() == lower.size() &&
           (lower.size() <= 8 || std::string_view(word->lower).substr(8) == lower.substr(8));
  }
  /// Is it one of these words?
  template <std::size_t N>
  [[nodiscard]] bool is_any(const std::array<std::string_view, N>& words) const {
    return std::any_of(words.begin(), words.end(), [&](std::string_view one) { return is(one); });
  }
  [[nodiscard]] bool in(WordSet set) const { return word->in(set); }
  [[nodiscard]] bool is(Symbol s) const { return symbol == s; }
  [[nodiscard]] bool in(PosSet set) const { return set.has(pos); }
  [[nodiscard]] bool upper() const { return initial == Initial::upper; }
  [[nodiscard]] bool is_quote_mark() const {
    return symbol == Symbol::opening_quote || symbol == Symbol::closing_quote ||
           symbol == Symbol::straight_quote;
  }
};

/// "who", not "the WHO".
[[nodiscard]] inline bool is_who(const Token& token) { return token.is("who") && token.pos != Pos::name; }

/// A quotation: its tokens including the marks, and how it ended.
struct Quote {
  enum class End : std::uint8_t {
    closed,
    continued,
    open
  };  ///< continued: the next paragraph begins with a mark
  Range range;
  End end = End::closed;
};

/// What stands in front of a text and behind it.
inline const Word kNoWord;
inline const Token kNoToken{.span = {}, .word = &kNoWord, .symbol = Symbol::nothing};

/// The tokens of a text between margins of `kNoToken`: a rule may ask for what stands a few tokens in front
/// of the first or behind the last, and finds nothing there. An index below zero is one that has wrapped
/// around.
class Tokens {
 public:
  static constexpr std::size_t kMargin = 8;

  [[nodiscard]] const Token& operator[](std::size_t i) const { return begin()[static_cast<std::int32_t>(i)]; }
  [[nodiscard]] Token& operator[](std::size_t i) { return begin()[static_cast<std::int32_t>(i)]; }
  [[nodiscard]] std::size_t size() const { return padded_.size() - 2 * kMargin; }
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t capacity() const { return padded_.capacity(); }
  [[nodiscard]] const Token* begin() const { return padded_.data() + kMargin; }
  [[nodiscard]] const Token* end() const { return begin() + size(); }
  [[nodiscard]] Token* begin() { return padded_.data() + kMargin; }
  [[nodiscard]] Token* end() { return begin() + size(); }
  /// A new last token, to be filled: an empty one.
  [[nodiscard]] Token& emplace_back() {
    padded_.push_back(kNoToken);
    return end()[-1] = Token{};
  }
  void clear() {
    padded_.resize(kMargin);
    padded_.resize(2 * kMargin, kNoToken);
  }

 private:
  std::vector<Token> padded_ = std::vector<Token>(2 * kMargin, kNoToken);
};

/// A text taken apart: the input of all rules.
struct Text {
  std::string_view source;
  Tokens tokens;
  std::vector<Quote> quotes;
  std::vector<Range> inner_quotes;  ///< quotations inside of `quotes`, with their marks, in order
  std::vector<Range> sentences;

  [[nodiscard]] const Token& operator[](std::size_t i) const { return tokens[i]; }
  [[nodiscard]] TokenIndex size() const { return static_cast<TokenIndex>(tokens.size()); }
  [[nodiscard]] Range sentence_of(std::size_t i) const { return sentences[tokens[i].sentence]; }
  [[nodiscard]] Range quote_of(std::size_t i) const { return quotes[tokens[i].quote - 1].range; }
  /// The quotation inside a quotation that holds token i or has it for a mark.
  [[nodiscard]] std::optional<Range> inner_quote_of(TokenIndex i) const;
  [[nodiscard]] std::string_view text(std::size_t i) const { return tokens[i].span.of(source); }
  [[nodiscard]] Span span(Range range) const {
    return {tokens[range.first].span.begin, tokens[range.last].span.end};
  }
  /// Is token i the closing mark of a quotation?
  [[nodiscard]] bool closes_quote(std::size_t i) const {
    return tokens[i].is_quote_mark() && tokens[i].quote && quote_of(i).last == i;
  }
  /// Is token i the opening mark of a quotation?
  [[nodiscard]] bool opens_quote(std::size_t i) const {
    return tokens[i].is_quote_mark() && tokens[i].quote && quote_of(i).first == i;
  }
  [[nodiscard]] bool begins_paragraph(TokenIndex i) const {
    return i == 0 || tokens[i - 1].paragraph != tokens[i].paragraph;
  }
  [[nodiscard]] bool ends_paragraph(TokenIndex i) const {
    return i + 1 == tokens.size() || tokens[i + 1].paragraph != tokens[i].paragraph;
  }
  /// True if white space or anything else stands between token i and the one before.
  [[nodiscard]] bool spaced(std::size_t i) const {
    return i > 0 && tokens[i].span.begin > tokens[i - 1].span.end;
  }
};

}  // namespace onrecord::extract
