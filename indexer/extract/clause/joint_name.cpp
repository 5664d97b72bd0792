#include "indexer/extract/clause/joint_name.h"

#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// "N N", "Mr N", "the mayor"
bool is_person(const Text& text, Range core) {
  return any_token(text, core.first, core.last + 1, [](const Token& t) {
    return t.word->first_name || t.in(WordSet::honorific) || is_office_word(t) || names_people(t);
  });
}

/// "Savings", "Livestock": a field with a capital, no body and nobody.
bool is_field(const Text& text, TokenIndex i) {
  constexpr std::array<std::string_view, 4> kForms{"co", "corp", "inc", "ltd"};
  const Token& token = text[i];
  return token.upper() && is_plain_word(text, {i, i}) && !token.in(WordSet::body_noun) &&
         !token.is_any(kForms) && !tells_office(token) && token.word->country == 0;
}

/// "N, a geologist and the sister of M", "N, founder and CEO": nobody but the first has a name.
bool is_one_with_offices(const Text& text, std::span<const Range> list, bool marked) {
  if (!marked || list.size() < 3 || !has_own_name(text, list.front())) return false;
  for (std::size_t one = 1; one < list.size(); ++one) {
    TokenIndex head = list[one].first;
    while (head < list[one].last && !text[head + 1].in(kPrepositional)) ++head;
    if (!tells_office(text[head])) return false;
  }
  return true;
}

/// "Sears, Roebuck and Co", "Smith Barney, Upham and Co", "EG and G", "N and Co analyst M": one firm.
bool is_one_firm(const Text& text, std::span<const Range> list) {
  const auto is_suffixed = [&](Range one) { return text[one.last].in(WordSet::firm_suffix); };
  const auto is_letter = [](const Token& token) { return token.span.size() == 1; };
  const Range front = list.front(), last = list.back();
  const bool letter = (last.size() == 1 && is_letter(text[last.first])) || is_letter(text[front.last]);
  return letter || text[last.first].in(WordSet::firm_suffix) ||
         (is_suffixed(last) && last.size() <= 2 && !is_suffixed(front));
}

/// "F Savings and Loan Association", "F Minerals and Chemical Corp", "the Coffee, Sugar and Cocoa Exchange",
/// "Agriculture, Livestock and Fisheries Under-Secretary N": what one body or office is for.
bool is_one_body(const Text& text, std::span<const Range> list) {
  constexpr std::array<std::string_view, 7> kOpeners{"american",      "federal",  "first", "general",
                                                     "international", "national", "united"};
  const Range front = list.front(), last = list.back();
  if (!is_field(text, last.first) || text[last.first].is_any(kOpeners)) return false;
  const bool bare = front.size() == 1 && last.size() == 1 && is_field(text, front.first);
  if (bare && front.first > 0 && text[front.first - 1].is(Symbol::comma))
    return true;  // "Academies of Sciences, Engineering and Medicine"
  if (list.size() > 2) {
    const bool fields = is_field(text, list[list.size() - 2].last);
    return fields && (last.size() > 1 || any_of(text, front, kPrepositional));
  }
  const auto is_body = [](const Token& t) {
    return t.in(WordSet::organisation_word) || t.in(WordSet::firm_suffix);
  };
  return front.size() > 1 && last.size() > 1 && is_field(text, front.last) && !is_person(text, front) &&
         any_token(text, last.first + 1, last.last + 1, is_body) &&
         (text[front.last].in(WordSet::firm_suffix) || !is_body(text[front.last]));
}

/// "French, West German and Dutch officials", "the State and Defense Departments", "the Kiel, Hamburg and
/// Essen institutes": one noun for all.
bool share_noun(const Text& text, std::span<const Range> list, bool marked) {
  const Range last = list.back();
  if (!text[last.first].upper() || last.size() < 2 || !is_plural(text[last.last]) ||
      text[last.last].pos == Pos::name)
    return false;
  const bool demonym = text[last.first].in(WordSet::demonym) || text[last.last - 1].in(WordSet::demonym);
  const auto may_share = [&](Range one) {
    return demonym ? text[one.last].in(WordSet::demonym)
                   : text[one.last].in(kNominal) && text[one.last].upper() && !is_person(text, one);
  };
  for (std::size_t one = 0; one + 1 < list.size(); ++one)
    if (!may_share(list[one])) return false;
  return demonym || marked || text[list.front().first].is("the");
}

/// "director for F and the Caribbean N N": the holder stands behind the last of what the office is for.
bool ends_office(const Text& text, std::span<const Range> list) {
  const Range last = list.back();
  return last.size() > 3 && text[last.first].is("the") && text[last.last].pos == Pos::name &&
         text[last.last - 1].word->first_name && list.front().size() > 2 &&
         any_of(text, list.front(), kPrepositional);
}

/// "Culture, Media and Sport Secretary N N", "the Water, Power and Roads Committee": what one is in charge
/// of.
bool is_field_of_office(const Text& text, std::span<const Range> list, bool marked) {
  const Range last = list.back();
  if (marked && last.size() == 2 && is_plain_word(text, {last.first, last.first}) &&
      text[last.last].in(WordSet::organisation_word) && is_plain_word(text, list[list.size() - 2]))
    return true;
  if (text[last.last].pos != Pos::name || !any_token(text, last.first + 1, last.last, is_office_word))
    return false;
  return is_plain_word(text, list.front()) ||
         (!marked && text[last.first].upper() && !is_person(text, list.front()));
}

}  // namespace

bool tells_office(const Token& token) {
  return is_office_word(token) || token.in(WordSet::member_noun) || names_people(token);
}

bool is_plain_word(const Text& text, Range core) {
  const Word& word = *text[core.first].word;
  return core.size() == 1 && word.classes.any() && !word.proper_noun && !word.first_name &&
         !text[core.first].all_upper;
}

bool has_own_name(const Text& text, Range one) {
  for (TokenIndex i = one.last + 1; i-- > one.first;) {
    if (text[i].is("'s") || text[i].is(Symbol::apostrophe)) return false;
    if (text[i].pos == Pos::name) return true;
  }
  return false;
}

bool is_joint_name(const Text& text, std::span<const Range> list, bool marked) {
  return is_field_of_office(text, list, marked) || is_one_with_offices(text, list, marked) ||
         is_one_firm(text, list) || is_one_body(text, list) || share_noun(text, list, marked) ||
         ends_office(text, list);
}

}  // namespace onrecord::extract
