#include "indexer/extract/quotes.h"

#include <optional>

namespace onrecord::extract {
namespace {

/// The state while walking over the tokens: at most one quotation is open.
class QuoteFinder {
 public:
  explicit QuoteFinder(Text& text) : text_(text) {}

  void run() {
    for (TokenIndex i = 0; i < text_.size(); ++i) {
      if (open_ && i > 0 && text_[i].paragraph != text_[i - 1].paragraph) end_paragraph(i);
      meet(i);
    }
    if (open_) close(text_.size() - 1, Quote::End::open);
  }

 private:
  void end_paragraph(TokenIndex next) {
    const Symbol symbol = text_[next].symbol;
    const bool goes_on = symbol == Symbol::opening_quote || symbol == Symbol::straight_quote;
    close(next - 1, goes_on ? Quote::End::continued : Quote::End::open);
  }

  /// The role a mark plays by the space around it, where that tells: `“` behind a word closes, `"` before one opens.
  [[nodiscard]] Symbol role_of(TokenIndex i) const {
    const Symbol symbol = text_[i].symbol;
    const bool space_before = i == 0 || text_.spaced(i) || text_[i - 1].paragraph != text_[i].paragraph;
    const bool space_behind = i + 1 == text_.size() || text_.spaced(i + 1) || text_[i + 1].paragraph != text_[i].paragraph;
    if (symbol == Symbol::opening_quote && open_ && !space_before && space_behind) return Symbol::closing_quote;
    if (symbol == Symbol::closing_quote && !open_ && space_before && !space_behind) return Symbol::opening_quote;
    if (symbol == Symbol::straight_quote && open_ && space_before && !space_behind && i - *open_ > kShort) return Symbol::opening_quote;
    if (symbol == Symbol::straight_quote && !open_ && !space_before && space_behind) return Symbol::other;  // closes nothing
    return symbol;
  }

  void meet(TokenIndex i) {
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
      default: break;
    }
  }

  void close(TokenIndex last, Quote::End end) {
    text_.quotes.push_back({{*open_, last}, end});
    const auto number = static_cast<std::uint32_t>(text_.quotes.size());
    for (TokenIndex i = *open_; i <= last; ++i) text_.tokens[i].quote = number;
    open_.reset();
  }

  static constexpr TokenIndex kShort = 3;
  Text& text_;
  std::optional<TokenIndex> open_;
};

}  // namespace

void find_quotes(Text& text) {
  text.quotes.clear();
  if (text.size() > 0) QuoteFinder(text).run();
}

}  // namespace onrecord::extract
