#include "indexer/extract/people/apposition.h"

#include <algorithm>

#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// ", of Oldtown", ", from Mill Lane, Oldtown": the token behind the place whose comma stands at `at`.
std::optional<TokenIndex> behind_place(const Text& text, TokenIndex at) {
  constexpr TokenIndex kLongest = 10;
  const TokenIndex end = std::min<TokenIndex>(text.size(), at + kLongest);
  if (at + 3 >= end || !text[at].is(Symbol::comma)) return std::nullopt;
  if (!text[at + 1].is("of") && !text[at + 1].is("from")) return std::nullopt;
  TokenIndex i = at + 2;
  if (text[i].is("the")) ++i;
  if (text[i].pos != Pos::name) return std::nullopt;
  const auto part = [&](TokenIndex k) {
    return text[k].pos == Pos::name ||
           (text[k].is(Symbol::comma) && k + 1 < end && text[k + 1].pos == Pos::name) || text[k].is("in") ||
           text[k].is("near");
  };
  while (i < end && part(i)) ++i;
  return i < end ? std::optional(i) : std::nullopt;
}

/// "is", "works as", "has worked as": the token behind, if an article.
std::optional<TokenIndex> behind_link(const Text& text, TokenIndex at) {
  constexpr TokenIndex kLongest = 4;
  if (at + kLongest + 1 >= text.size()) return std::nullopt;
  TokenIndex i = at;
  if (text[i].is("has") && text[i + 1].is("worked")) ++i;
  if ((text[i].is("works") || text[i].is("worked") || text[i].is("working")) && text[i + 1].is("as"))
    i += 2;
  else if (text[i].is("is"))
    ++i;
  else
    return std::nullopt;
  return text[i].in(WordSet::article) ? std::optional(i) : std::nullopt;
}

}  // namespace

bool is_age(const Text& text, TokenIndex i) {
  constexpr std::size_t kDigits = 3;
  const std::string_view word = text.text(i);
  return !word.empty() && word.size() <= kDigits && word.find_first_not_of("0123456789") == word.npos;
}

bool is_adjectival(const Text& text, TokenIndex i) {
  if (!text[i].in({Pos::past, Pos::ing}) || i + 1 >= text.size() || text[i + 1].sentence != text[i].sentence)
    return false;
  if (text[i].pos == Pos::ing && !names_people(text[i + 1])) return false;  // "a managing director"
  const bool opened = i > 0 && text[i - 1].in({Pos::determiner, Pos::adjective});
  return (opened || text[i].is("retired")) && text[i + 1].in({Pos::noun, Pos::adjective});
}

std::optional<TokenIndex> behind_age(const Text& text, TokenIndex at) {
  if (at + 3 >= text.size()) return std::nullopt;
  const bool bracket = text[at].is(Symbol::open_bracket);
  if (!bracket && !text[at].is(Symbol::comma)) return std::nullopt;
  TokenIndex i = at + 1;
  if (text[i].is("aged")) ++i;
  if (!is_age(text, i)) return std::nullopt;
  if (bracket) return text[i + 1].is(Symbol::close_bracket) ? std::optional(i + 2) : std::nullopt;
  return text[i + 1].is(Symbol::comma) ? std::optional(i + 1) : std::nullopt;
}

std::optional<TokenIndex> description_apart(const Text& text, TokenIndex last) {
  TokenIndex at = last + 1;
  if (at + 3 >= text.size() || text[at].sentence != text[last].sentence) return std::nullopt;
  if (const auto link = behind_link(text, at)) return link;
  const auto aged = behind_age(text, at);
  if (aged) at = *aged;
  const auto placed = behind_place(text, at);
  if (placed) at = *placed;
  if (!aged && text[at].is(Symbol::comma) && is_age(text, at + 1) && text[at + 2].is(Symbol::dash))
    at += 2;  // "N, 54 – a baker –"
  const bool dash = text[at].is(Symbol::dash);
  if ((!text[at].is(Symbol::comma) && !dash) || text[at].sentence != text[last].sentence ||
      at + 2 >= text.size())
    return std::nullopt;
  const TokenIndex next = at + 1;
  if (is_who(text[next])) return behind_link(text, next + 1);
  return (aged || placed || dash) && text[next].in(WordSet::article) ? std::optional(next) : std::nullopt;
}

}  // namespace onrecord::extract
