#include "indexer/extract/text/quotes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace onrecord::extract {
namespace {

/// The state while walking over the tokens: at most one quotation is open.
class QuoteFinder {
 public:
  explicit QuoteFinder(Text& text) : text_(text) {}

  void run() {
    note_marks();
    for (const TokenIndex i : marks_) {
      if (open_ && text_[i].paragraph != text_[*open_].paragraph) end_paragraph();
      meet(i);
    }
    if (open_) end_paragraph();
    for (const Quote& quote : text_.quotes)  // where no mark closes it, the last token is inside
      find_inner(quote.range, quote.range.last + (quote.end == Quote::End::closed ? 0 : 1));
  }

 private:
  /// “I said, ‘No,’ and left,” ‘He said, “No”’: quotations of the other marks.
  void find_inner(Range outer, TokenIndex end) {
    const bool single = single_opens_.contains(outer.first);
    for (TokenIndex i = outer.first + 1; i < end; ++i) {
      const auto close = single ? closing_double(i, end) : inner_closing_single(i, end);
      if (!close || *close - i < 2) continue;
      text_.inner_quotes.push_back({i, *close});
      i = *close;
    }
  }

  [[nodiscard]] std::optional<TokenIndex> closing_double(TokenIndex open, TokenIndex end) const {
    if (!text_[open].is_quote_mark() || space_behind(open)) return std::nullopt;
    const bool straight = text_[open].is(Symbol::straight_quote);
    if (!straight && !text_[open].is(Symbol::opening_quote)) return std::nullopt;
    for (TokenIndex i = open + 1; i < end && i - open < kLongestSingle; ++i)
      if (text_[i].is(straight ? Symbol::straight_quote : Symbol::closing_quote)) return i;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TokenIndex> inner_closing_single(TokenIndex open, TokenIndex end) const {
    const bool straight = text_[open].is(Symbol::apostrophe) && text_.text(open) == "'";
    if (!straight && !text_[open].is(Symbol::opening_single_quote)) return std::nullopt;
    if (space_behind(open) || !space_before(open) || text_[open + 1].initial == Initial::digit)
      return std::nullopt;
    const auto close = closing_single(open);
    if (!close || *close >= end) return std::nullopt;
    constexpr std::array<std::string_view, 7> kElided{"em", "til", "tis", "twas", "cause", "n", "cos"};
    const bool elided =  // "I told 'em"
        text_[open + 1].is_any(kElided);
    const bool possessive = text_[*close - 1].is(Symbol::word) &&
                            text_[*close - 1].word->lower.ends_with('s') &&
                            text_[*close + 1].initial == Initial::lower;  // "the dogs' owner"
    const bool told_apart = !straight || !(elided || possessive);
    return told_apart ? close : std::nullopt;
  }

  /// Closes the open quotation with its paragraph.
  void end_paragraph() {
    TokenIndex next = *open_ + 1;
    while (next < text_.size() && text_[next].paragraph == text_[*open_].paragraph) ++next;
    single_close_.reset();
    if (next == text_.size()) return close(next - 1, Quote::End::open);
    const Symbol symbol = text_[next].symbol;
    const bool goes_on = symbol == Symbol::opening_quote || symbol == Symbol::straight_quote ||
                         symbol == Symbol::opening_single_quote ||
                         (single_opens_.contains(*open_) && opens_straight(next));
    close(next - 1, goes_on ? Quote::End::continued : Quote::End::open);
  }

  /// The role a mark plays by the space around it, where that tells: `“` behind a word closes, `"` before one
  /// opens.
  [[nodiscard]] Symbol role_of(TokenIndex i) const {
    const Symbol symbol = text_[i].symbol;
    const bool before = space_before(i), behind = space_behind(i);
    const bool german =
        symbol == Symbol::opening_quote && open_ && text_.text(*open_) == "„" && text_.text(i) == "“";
    if (german || (symbol == Symbol::opening_quote && open_ && !before && behind))
      return Symbol::closing_quote;
    if (symbol == Symbol::closing_quote && !open_ && before && !behind) return Symbol::opening_quote;
    if (symbol == Symbol::straight_quote && open_ && before && !behind && i - *open_ > kShort)
      return Symbol::opening_quote;
    if (symbol == Symbol::straight_quote && !open_ && !before && behind)
      return Symbol::other;  // closes nothing
    return symbol;
  }

  [[nodiscard]] bool space_before(TokenIndex i) const { return text_.spaced(i) || text_.begins_paragraph(i); }
  [[nodiscard]] bool space_behind(TokenIndex i) const {
    return text_.ends_paragraph(i) || text_.spaced(i + 1);
  }

  /// Single marks quote where no quotation is open: ‘ by itself, a straight one where the paragraph has no
  /// double marks.
  [[nodiscard]] bool opens_single(TokenIndex i) {
    if (open_ || space_behind(i) ||
        !(space_before(i) || text_[i - 1].is(Symbol::open_bracket) || text_[i - 1].is(Symbol::dash)))
      return false;
    if (text_[i].is(Symbol::apostrophe)) {
      const bool straight = text_.text(i) == "'";
      const TokenIndex first_double =
          double_marks_[text_[i].paragraph];  // in front of it they may stand inside
      if (!straight || text_[i + 1].initial == Initial::digit || (first_double > 0 && first_double - 1 < i))
        return false;
    }
    return closing_single(i).has_value() || goes_on_single(i);
  }

  /// 'We: a straight single mark in front of a capital.
  [[nodiscard]] bool opens_straight(TokenIndex i) const {
    return text_[i].is(Symbol::apostrophe) && text_.text(i) == "'" && space_before(i) && !space_behind(i) &&
           text_[i + 1].upper();
  }

  /// ‘ without a closing mark, and the next paragraph begins with another: a quotation of several paragraphs.
  [[nodiscard]] bool goes_on_single(TokenIndex open) const {
    const bool straight = opens_straight(open);
    const auto opens = [&](TokenIndex i) {
      return straight ? opens_straight(i) : text_[i].is(Symbol::opening_single_quote);
    };
    if (!opens(open)) return false;
    TokenIndex i = open + 1;
    const TokenIndex end = std::min(text_.size(), open + kLongestSingle);
    while (i < end && text_[i].paragraph == text_[open].paragraph) {
      if (opens(i)) return false;
      ++i;
    }
    return i < end && opens(i);
  }

  /// The apostrophe that closes a single quotation opened at `i`, in its paragraph. A plural's possessive
  /// (players’) is passed over while another apostrophe behind punctuation follows.
  [[nodiscard]] std::optional<TokenIndex> closing_single(TokenIndex open) const {
    std::optional<TokenIndex> possessive;
    const TokenIndex end = std::min(text_.size(), open + kLongestSingle);
    for (TokenIndex i = open + 1; i < end && text_[i].paragraph == text_[open].paragraph; ++i) {
      if (text_[i].is(Symbol::opening_single_quote)) break;
      const bool opens_next = possessive && text_[i].is(Symbol::apostrophe) && text_.spaced(i) &&
                              !space_behind(i) && text_[i + 1].upper();  // "'grown-up talks' with us. 'We"
      if (opens_next) break;
      if (!text_[i].is(Symbol::apostrophe) || text_.spaced(i)) continue;
      const bool plural = text_[i - 1].is(Symbol::word) && text_[i - 1].word->lower.ends_with('s') &&
                          i + 1 < text_.size() && text_[i + 1].initial == Initial::lower &&
                          text_.spaced(i + 1);
      if (!plural) return i;
      if (!possessive) possessive = i;
    }
    return possessive;
  }

  /// Where marks stand: few tokens, and the only ones that change anything.
  void note_marks() {
    for (TokenIndex i = 0; i < text_.size(); ++i) {
      const Token& token = text_[i];
      if (!token.is_quote_mark() && !token.is(Symbol::apostrophe) && !token.is(Symbol::opening_single_quote))
        continue;
      marks_.push_back(i);
      if (token.paragraph >= double_marks_.size()) double_marks_.resize(token.paragraph + 1);
      if (token.is_quote_mark() && double_marks_[token.paragraph] == 0)
        double_marks_[token.paragraph] = i + 1;
    }
  }

  void open_single(TokenIndex i) {
    const auto closing = closing_single(i);
    single_close_ = closing.value_or(text_.size());
    single_opens_.insert(i);
    text_.tokens[i].symbol = Symbol::opening_quote;
    if (closing) text_.tokens[*closing].symbol = Symbol::closing_quote;
    open_ = i;
  }

  void meet(TokenIndex i) {
    if ((text_[i].is(Symbol::opening_single_quote) || text_[i].is(Symbol::apostrophe)) && opens_single(i))
      return open_single(i);
    if (single_close_ && open_) {  // double marks inside a single quotation are part of it
      if (i != *single_close_) return;
      single_close_.reset();
      return close(i, Quote::End::closed);
    }
    switch (role_of(i)) {
      case Symbol::opening_quote:
        if (open_ && i - *open_ > kShort) close(i - 1, Quote::End::closed);
        if (!open_) open_ = i;
        break;
      case Symbol::closing_quote:
        if (open_) close(i, Quote::End::closed);
        break;
      case Symbol::straight_quote:
        if (open_) {
          close(i, Quote::End::closed);
        } else {
          open_ = i;
        }
        break;
      default:
        break;
    }
  }

  void close(TokenIndex last, Quote::End end) {
    text_.quotes.push_back({{*open_, last}, end});
    const auto number = static_cast<std::uint32_t>(text_.quotes.size());
    for (TokenIndex i = *open_; i <= last; ++i) text_.tokens[i].quote = number;
    open_.reset();
  }

  static constexpr TokenIndex kShort = 3;
  static constexpr TokenIndex kLongestSingle = 1000;  ///< keeps the search for a closing mark linear
  Text& text_;
  std::vector<TokenIndex> marks_;
  std::optional<TokenIndex> open_;
  std::vector<TokenIndex> double_marks_;    ///< by paragraph: 1 + the first one, 0 for none
  std::optional<TokenIndex> single_close_;  ///< where the open single quotation ends
  std::unordered_set<TokenIndex> single_opens_;
};

}  // namespace

std::optional<Range> Text::inner_quote_of(TokenIndex i) const {
  const auto at = std::partition_point(inner_quotes.begin(), inner_quotes.end(),
                                       [&](Range quote) { return quote.last < i; });
  return at != inner_quotes.end() && at->first <= i ? std::optional(*at) : std::nullopt;
}

void find_quotes(Text& text) {
  text.quotes.clear();
  text.inner_quotes.clear();
  if (text.size() > 0) QuoteFinder(text).run();
}

}  // namespace onrecord::extract
