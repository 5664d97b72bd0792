#include "indexer/extract/text/inflection.h"

#include <string_view>

namespace onrecord::extract {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool takes_es(std::string_view verb) {
  for (std::string_view end : {"s", "x", "z", "ch", "sh"})
    if (verb.ends_with(end)) return true;
  return false;
}

/// "pro-reform", "anti-war"
bool is_for_or_against(std::string_view lower) {
  return (lower.starts_with("pro-") || lower.starts_with("anti-") || lower.starts_with("pre-") ||
          lower.starts_with("post-")) &&
         !lower.ends_with('s');
}

}  // namespace

std::array<std::string, 4> inflect(const std::string& verb) {
  const std::string stem = verb.substr(0, verb.size() - 1);
  if (verb.ends_with('e')) return {verb + "s", verb + "d", verb + "d", stem + "ing"};
  if (verb.ends_with('y') && verb.size() > 1 && !is_vowel(verb[verb.size() - 2]))
    return {stem + "ies", stem + "ied", stem + "ied", verb + "ing"};
  return {verb + (takes_es(verb) ? "es" : "s"), verb + "ed", verb + "ed", verb + "ing"};
}

std::vector<std::string> doubled_forms(const std::string& verb) {
  const std::size_t size = verb.size();
  if (size < 3 || is_vowel(verb[size - 1]) ||
      std::string_view("wxy").find(verb[size - 1]) != std::string_view::npos)
    return {};
  if (!is_vowel(verb[size - 2]) || is_vowel(verb[size - 3])) return {};
  const std::string stem = verb + verb.back();
  return {stem + "ed", stem + "ing"};
}

Pos unknown_word_class(std::string_view lower) {
  return is_for_or_against(lower) || lower.ends_with("eastern") || lower.ends_with("western") ? Pos::adjective
         : lower.ends_with("ly")                                                              ? Pos::adverb
         : lower.ends_with("ing")                                                             ? Pos::ing
         : lower.ends_with("ed")                                                              ? Pos::past
                                                                                              : Pos::noun;
}

}  // namespace onrecord::extract
