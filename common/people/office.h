#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// An office taken apart: "the Syrian foreign minister", "Minister of Foreign Affairs of Syria".
struct Office {
  std::vector<std::string> words;   ///< folded, canonical (people/offices.tsv), without countries and links
  std::vector<bool> joined;         ///< which of them stand directly behind the one before
  std::string head;                 ///< the word that says what it is: "minister"; empty if there is none
  std::set<std::string> countries;  ///< codes
};

/// An office as somebody asks for it. Words that say nothing ("the then …") are left out.
[[nodiscard]] Office parse_office(std::string_view text);

/// True if `office` asks for what a kind of office is called ("minister", "president"), not for any other
/// description.
[[nodiscard]] bool is_titled(const Office& office);

/// True if somebody of this role, as a document or list gives it, holds the office: the same head, all of
/// its words in any order, its country under any name; but not the former one, the deputy,
/// the spokesman, nor ("foreign trade minister") one with a word more behind its own.
/// "President and Prime Minister" is two roles.
[[nodiscard]] bool holds(const Office& office, std::string_view role);

/// True if the role has no word that the office lacks and so says nothing against it: "Minister" beside
/// "foreign minister".
[[nodiscard]] bool says_less(const Office& office, std::string_view role);

}  // namespace onrecord
