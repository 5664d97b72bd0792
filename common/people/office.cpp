#include "common/people/office.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/people/country_forms.h"
#include "common/people/office_words.h"
#include "common/people/titles.h"
#include "common/text/tokenize.h"

namespace onrecord {
namespace {

constexpr std::array<std::string_view, 9> kLinks{"of", "for", "to", "at", "in", "on", "from", "with", "by"};
constexpr std::array<std::string_view, 9> kEmpty{"the", "a", "an", "his", "her", "its", "their", "our", "my"};
constexpr std::string_view kBreaks = ",;/&";

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_office_title(const std::string& word) {
  const Title* title = Titles::built_in().find(word);
  return title && title->kind == TitleKind::office;
}

/// A word of a role, with whether a comma, "and" or the like stands before it.
struct RoleWord {
  std::string folded;
  bool breaks;
};

std::vector<RoleWord> role_words(std::string_view text) {
  std::vector<RoleWord> out;
  std::size_t end = 0;
  bool breaks = false;
  for (Word& word : words(text)) {
    const std::string_view between = text.substr(end, word.span.begin - end);
    end = word.span.end;
    breaks |= between.find_first_of(kBreaks) != std::string_view::npos || word.folded == "and";
    if (word.folded == "and" || is_one_of(kEmpty, word.folded)) continue;
    out.push_back(RoleWord{std::move(word.folded), std::exchange(breaks, false)});
  }
  return out;
}

using Iterator = std::vector<RoleWord>::const_iterator;

bool has_title(Iterator begin, Iterator end) {
  return std::any_of(begin, end, [](const RoleWord& word) { return is_office_title(word.folded); });
}

bool speaks_for_others(const Office& office) {
  return OfficeWords::built_in().kind(office.head) == OfficeWord::around;
}

/// One office out of a stretch of words. Where somebody sits ("minister at the Department of …") is part of
/// the office only of those who speak for it.
Office make_office(Iterator begin, Iterator end) {
  Office office;
  std::vector<std::string> folded;
  for (auto at = begin; at != end; ++at) folded.push_back(at->folded);
  bool linked = false, joined = false;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    joined = joined && !(begin + static_cast<std::ptrdiff_t>(at))->breaks;
    if (const auto country = CountryForms::built_in().longest_at(folded, at); country.words > 0) {
      office.countries.emplace(country.code);
      at += country.words - 1;
      joined = false;
    } else if (is_one_of(kLinks, folded[at])) {
      if (folded[at] == "at" && is_office_title(office.head) && !speaks_for_others(office)) break;
      linked = linked || !office.words.empty();
      joined = false;
    } else {
      office.words.push_back(OfficeWords::built_in().canonical(folded[at]));
      office.joined.push_back(std::exchange(joined, true));
      if (!linked) office.head = office.words.back();
    }
  }
  return office;
}

/// The offices of a role, each with the countries of all.
std::vector<Office> offices_of(std::string_view role) {
  const auto words = role_words(role);
  std::vector<Office> offices;
  auto begin = words.begin();
  for (auto at = words.begin(); at != words.end(); ++at)
    if (at != begin && at->breaks && is_office_title((at - 1)->folded) && has_title(at, words.end())) {
      offices.push_back(make_office(begin, at));
      begin = at;
    }
  offices.push_back(make_office(begin, words.end()));
  std::set<std::string> countries;
  for (const Office& office : offices) countries.insert(office.countries.begin(), office.countries.end());
  for (Office& office : offices) office.countries = countries;
  return offices;
}

bool has(const Office& office, const std::string& word) {
  return std::find(office.words.begin(), office.words.end(), word) != office.words.end();
}

/// "Foreign trade minister" for "foreign minister": a word more directly behind one that was asked for.
bool has_compound(const Office& asked, const Office& held) {
  for (std::size_t at = 1; at < held.words.size(); ++at) {
    const std::string &before = held.words[at - 1], &word = held.words[at];
    if (!held.joined[at] || before == asked.head || !has(asked, before) || has(asked, word)) continue;
    if (OfficeWords::built_in().kind(word) != OfficeWord::filler) return true;
  }
  return false;
}

bool is_held(const Office& asked, const Office& held) {
  if (held.head != asked.head) return false;
  const auto is_in = [&](const std::string& word) { return has(held, word); };
  if (!std::all_of(asked.words.begin(), asked.words.end(), is_in) ||
      (is_titled(asked) && has_compound(asked, held)))
    return false;
  return std::none_of(held.words.begin(), held.words.end(), [&](const std::string& word) {
    return OfficeWords::built_in().kind(word) == OfficeWord::other && !has(asked, word);
  });
}

}  // namespace

Office parse_office(std::string_view text) {
  auto words = role_words(text);
  std::erase_if(words, [](const RoleWord& word) {
    return OfficeWords::built_in().kind(word.folded) == OfficeWord::now;
  });
  return make_office(words.begin(), words.end());
}

bool is_titled(const Office& office) { return !office.head.empty() && is_office_title(office.head); }

bool holds(const Office& office, std::string_view role) {
  const auto offices = offices_of(role);
  if (!std::includes(offices.front().countries.begin(), offices.front().countries.end(),
                     office.countries.begin(), office.countries.end()))
    return false;
  return std::any_of(offices.begin(), offices.end(),
                     [&](const Office& held) { return is_held(office, held); });
}

bool says_less(const Office& office, std::string_view role) {
  const auto offices = offices_of(role);
  // "Foreign minister" is not less than "former foreign minister".
  const bool is_other = std::any_of(office.words.begin(), office.words.end(), [](const std::string& word) {
    return OfficeWords::built_in().kind(word) == OfficeWord::other;
  });
  return std::all_of(offices.begin(), offices.end(), [&](const Office& one) {
    if (is_other && one.head == office.head) return false;
    return std::all_of(one.words.begin(), one.words.end(),
                       [&](const std::string& word) { return has(office, word); });
  });
}

}  // namespace onrecord
