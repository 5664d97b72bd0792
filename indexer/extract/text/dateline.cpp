#include "indexer/extract/text/dateline.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongest = 18;

bool is_stroke(const Text& text, TokenIndex i) {
  return text[i].is(Symbol::dash) || (text[i].is(Symbol::hyphen) && text.spaced(i) && text.spaced(i + 1));
}

bool may_stand_in_dateline(const Token& token) {
  return token.upper() || token.initial == Initial::digit || !token.is(Symbol::word) ||
         token.in(WordSet::date_word) || token.in(WordSet::name_particle) || token.is("and") ||
         token.is("of");
}

/// "Oldtown (npa) -": an agency's letters.
bool is_agency(const Text& text, TokenIndex i) {
  constexpr std::size_t kMostLetters = 5;
  return text[i].span.size() <= kMostLetters && text[i - 1].is(Symbol::open_bracket) &&
         text[i + 1].is(Symbol::close_bracket);
}

bool may_begin(const Token& token) {
  return token.upper() || token.is_quote_mark() || token.initial == Initial::digit;
}

/// What tells a dateline from a name in front of a dash.
class Signs {
 public:
  void add(const Token& token) {
    shouted_ = shouted_ || (token.all_upper && token.span.size() > 2);
    bracket_ = bracket_ || token.is(Symbol::close_bracket);
    dated_ = dated_ || token.in(WordSet::date_word);
    numbered_ = numbered_ || token.initial == Initial::digit;
  }
  [[nodiscard]] bool hold(TokenIndex length, const Token& first) const {
    const bool place = first.all_upper && (first.span.size() > 2 || shouted_);  // "OL TOWN, Oldland –"
    const bool lead = first.sentence == 0 && length <= 2;                       // "Lusaka – "
    return place || lead || bracket_ || dated_;
  }
  [[nodiscard]] bool dated() const { return dated_ && numbered_; }
  [[nodiscard]] bool bracketed() const { return bracket_ && (shouted_ || dated()); }

 private:
  bool shouted_ = false, bracket_ = false, dated_ = false, numbered_ = false;
};

/// "5:12pm —", "11.42am:"
std::optional<TokenIndex> stamp_end(const Text& text, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex kLongestStamp = 5;
  for (TokenIndex i = first + 1; i + 1 < end && i - first <= kLongestStamp; ++i) {
    if (is_stroke(text, i) || text[i].is(Symbol::colon))
      return may_begin(text[i + 1]) ? std::optional(i) : std::nullopt;
    if (text[i].initial != Initial::digit && !text[i].in(WordSet::stamp_word)) return std::nullopt;
  }
  return std::nullopt;
}

/// "15:10", "9:05"
bool is_clock(std::string_view token) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t colon = token.find(':');
  return (colon == 1 || colon == 2) && token.size() == colon + 3 && is_digit(token[0]) &&
         is_digit(token[colon - 1]) && is_digit(token[colon + 1]) && is_digit(token[colon + 2]);
}

/// "🛡 09:02 The Air Force reports", "15:10 Two officials said": the time in front of a post.
std::optional<TokenIndex> clock_before_post(const Text& text, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex kMostSigns = 3;
  TokenIndex at = first;
  while (at < end && at - first < kMostSigns && text[at].is(Symbol::other)) ++at;
  const bool clock = at + 1 < end && is_clock(text.text(at)) && text[at + 1].upper();
  return clock ? std::optional(at) : std::nullopt;
}

/// "REED WARNS: PLAN WILL FAIL": a headline in capitals.
bool is_shouted_on(const Text& text, TokenIndex i) {
  return i + 1 < text.size() && text[i].all_upper && text[i + 1].all_upper && text[i].upper() &&
         text[i + 1].upper() && text[i].span.size() > 1;
}

/// "NEW OLDTOWN: Police have": capitals that open the text in front of a colon, that begin with no first name
/// or title, and no paragraph behind is labelled so.
bool is_lead_place(const Text& text, TokenIndex first, TokenIndex colon) {
  constexpr TokenIndex kLongestPlace = 4;
  if (!text.begins_paragraph(first)) return false;
  if (text[first].paragraph > 1 || text[first].word->first_name || text[first].in(WordSet::name_title) ||
      colon - first < 2 || colon - first > kLongestPlace || is_shouted_on(text, colon + 1))
    return false;
  for (TokenIndex i = first; i < colon; ++i)
    if (!text[i].all_upper || text[i].in(WordSet::role_noun)) return false;
  for (TokenIndex i = colon + 1; i + 1 < text.size(); ++i) {
    const bool label = text[i].all_upper && text.begins_paragraph(i);
    TokenIndex end = i;
    while (label && end + 1 < text.size() && text[end].all_upper && !text[end].is(Symbol::colon)) ++end;
    if (label && text[end].is(Symbol::colon)) return false;
  }
  return true;
}

}  // namespace

std::optional<TokenIndex> dateline_end(const Text& text, TokenIndex first) {
  TokenIndex end = first;
  while (end < text.size() && end - first < kLongest && text[end].paragraph == text[first].paragraph) ++end;
  if (const auto clock = clock_before_post(text, first, end)) return clock;
  if (text[first].initial == Initial::digit) return stamp_end(text, first, end);
  if (!text[first].upper()) return std::nullopt;
  Signs signs;
  for (TokenIndex i = first; i + 1 < end; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon) && i > first)  // "DHAKA, Mar 1: At least", no speaker's label
      return may_begin(text[i + 1]) &&
                     ((signs.dated() && signs.hold(i - first, text[first])) || is_lead_place(text, first, i))
                 ? std::optional(i)
                 : std::nullopt;
    if (token.is_quote_mark() || token.is(Symbol::colon) || token.is(Symbol::semicolon) ||
        !(may_stand_in_dateline(token) || is_agency(text, i)))
      return std::nullopt;
    if (i > first && is_stroke(text, i))
      return may_begin(text[i + 1]) && signs.hold(i - first, text[first]) ? std::optional(i) : std::nullopt;
    signs.add(token);
    // "NEW DELHI, Jul 22 (BW) The court"
    if (token.is(Symbol::close_bracket) && signs.bracketed() && i > first + 3 && text[i - 1].all_upper &&
        text[i - 2].is(Symbol::open_bracket) && text[i + 1].upper())
      return i;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
