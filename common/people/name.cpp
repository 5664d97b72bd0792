#include "common/people/name.h"

#include <fmt/core.h>
#include <xxhash.h>

#include <algorithm>
#include <array>

#include "common/base/utf8.h"
#include "common/people/name_words.h"
#include "common/people/sound.h"
#include "common/text/fold.h"

namespace onrecord {
namespace {

constexpr std::size_t kIdCut = 200;
constexpr std::size_t kHashDigits = 16;

constexpr std::array<std::string_view, 37> kParticles{
    "al", "el", "bin", "ibn", "bint", "ben", "abu", "de",   "del",  "della", "der", "den", "di",
    "da", "do", "dos", "das", "du",   "la",  "le",  "van",  "von",  "zu",    "ter", "ten", "y",
    "af", "av", "st",  "of",  "dal",  "lo",  "las", "ogli", "oglu", "kizi",  "kyzy"};
constexpr std::array<std::string_view, 16> kSuffixes{"jr",  "sr",   "ii",  "iii", "iv",  "vii", "viii", "ix",
                                                     "xii", "xiii", "xiv", "xvi", "phd", "md",  "qc",   "kc"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// A word of a name between white space: as written, and folded without points, commas and apostrophes.
struct NameWord {
  std::string_view written;
  std::string folded;
  bool comma_behind = false;
};

std::string bare_word(std::string_view word) {
  std::string folded = fold(word);
  std::erase_if(folded, [](char c) { return c == '\'' || c == ',' || c == '.' || c == '"' || c == '`'; });
  const auto first = folded.find_first_not_of('-');
  if (first == std::string::npos) return {};
  return folded.substr(first, folded.find_last_not_of('-') - first + 1);
}

void add_word(std::vector<NameWord>& out, std::string_view written, bool comma) {
  NameWord word{written, bare_word(written), comma};
  if (!word.folded.empty()) out.push_back(std::move(word));
}

/// "J.K." is two words, "Mekdad," one with a comma behind.
void add_written(std::vector<NameWord>& out, std::string_view written) {
  const bool comma = written.ends_with(',');
  if (comma) written.remove_suffix(1);
  while (true) {
    const std::size_t point = written.find('.');
    if (point == std::string_view::npos || point + 1 >= written.size()) break;
    add_word(out, written.substr(0, point), false);
    written.remove_prefix(point + 1);
  }
  add_word(out, written, comma);
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::vector<NameWord> split_words(std::string_view name) {
  std::vector<NameWord> out;
  for (std::size_t at = 0; at < name.size();) {
    while (at < name.size() && is_space(name[at])) ++at;
    std::size_t end = at;
    while (end < name.size() && !is_space(name[end])) ++end;
    if (end > at) add_written(out, name.substr(at, end - at));
    at = end;
  }
  return out;
}

/// "Mekdad, Faisal" -> "Faisal Mekdad", but "King, Jr." stays.
void turn_catalogue_form(std::vector<NameWord>& words) {
  const auto comma =
      std::find_if(words.begin(), words.end(), [](const NameWord& word) { return word.comma_behind; });
  if (comma == words.end() || comma + 1 == words.end() || is_one_of(kSuffixes, (comma + 1)->folded)) return;
  std::rotate(words.begin(), comma + 1, words.end());
}

bool is_lower_case(std::string_view written) { return is_lower(code_point_at(written, 0).value); }

/// Cuts a leading al-/el- that is joined by a hyphen.
std::string_view without_article(std::string_view folded) {
  if ((folded.starts_with("al-") || folded.starts_with("el-")) && folded.size() > 3) folded.remove_prefix(3);
  return folded;
}

void append_parts(std::vector<std::string>& out, std::string_view hyphened) {
  while (true) {
    const std::size_t hyphen = hyphened.find('-');
    if (hyphen != 0) out.emplace_back(hyphened.substr(0, hyphen));
    if (hyphen == std::string_view::npos) return;
    hyphened.remove_prefix(hyphen + 1);
  }
}

/// "Ban Ki-moon", "Kim Jong-un": family name first, told by the lower case behind the hyphen.
bool is_family_name_first(const std::vector<NameWord>& words) {
  if (words.size() != 2) return false;
  const std::string_view given = words[1].written;
  const std::size_t hyphen = given.find('-');
  return hyphen != std::string_view::npos && hyphen + 1 < given.size() &&
         is_upper(code_point_at(given, 0).value) && is_lower(code_point_at(given, hyphen + 1).value) &&
         !is_one_of(kParticles, bare_word(given.substr(0, hyphen)));
}

/// "-ович", "-евна": the father's name.
bool is_patronymic(std::string_view folded) {
  constexpr std::array<std::string_view, 8> kEndings{"ович", "евич", "івич", "овна",
                                                     "евна", "івна", "ична", "ьич"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

/// "Сидоров Иван Петрович": the surname first, told by the father's name at the end.
void turn_official_order(std::vector<NameWord>& words) {
  if (words.size() == 3 && is_patronymic(words[2].folded) && !is_patronymic(words[1].folded))
    std::rotate(words.begin(), words.begin() + 1, words.end());
}

NameParts take_apart(std::vector<NameWord> words) {
  NameParts parts;
  if (words.size() > 1 && is_one_of(kSuffixes, words.back().folded)) {
    parts.suffix = words.back().folded;
    words.pop_back();
  }
  if (words.empty()) return parts;
  if (is_family_name_first(words)) std::swap(words[0], words[1]);
  turn_official_order(words);
  std::string_view surname = words.back().folded;
  const std::string_view bare = without_article(surname);
  const bool has_article = bare.size() != surname.size();
  std::size_t first = words.size() - 1;
  while (!has_article && first > 0 && is_one_of(kParticles, words[first - 1].folded) &&
         (first > 1 || is_lower_case(words[0].written)))
    --first;
  for (std::size_t i = 0; i < first; ++i) append_parts(parts.given, words[i].folded);
  for (std::size_t i = first; i + 1 < words.size(); ++i) parts.particles.push_back(words[i].folded);
  if (has_article) parts.particles.emplace_back(surname.substr(0, 2));
  parts.surname = bare;
  return parts;
}

/// True for a free-standing Arabic article; "Al" in front is a first name ("Al Gore").
bool is_article(const std::vector<NameWord>& words, std::size_t i) {
  if (i + 1 == words.size()) return false;
  return words[i].folded == "el" || (words[i].folded == "al" && (i > 0 || is_lower_case(words[i].written)));
}

void append_spaced(std::string& out, std::string_view hyphened) {
  if (!out.empty()) out += ' ';
  for (char c : hyphened) out += c == '-' ? ' ' : c;
}

bool is_id_letter(char32_t c) { return is_letter_or_digit(c); }

/// Cuts a long id to 200 bytes and the hash of the whole, so that the result is left alone when cut again.
std::string cut_id(std::string id) {
  if (id.size() <= kIdCut + 1 + kHashDigits) return id;
  const auto hash = XXH3_64bits(id.data(), id.size());
  std::size_t end = kIdCut;
  while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xC0U) == 0x80U) --end;
  while (end > 0 && id[end - 1] == '-') --end;
  id.resize(end);
  return id + fmt::format("-{:016x}", hash);
}

}  // namespace

bool is_particle(std::string_view folded) { return is_one_of(kParticles, folded); }

std::vector<std::string> folded_name_words(std::string_view name) {
  auto words = split_words(name);
  turn_catalogue_form(words);
  turn_official_order(words);
  if (words.size() > 1 && is_one_of(kSuffixes, words.back().folded)) words.pop_back();
  std::vector<std::string> folded;
  for (NameWord& word : words) folded.push_back(std::move(word.folded));
  return folded;
}

NameParts parse_name(std::string_view name) {
  auto words = split_words(name);
  turn_catalogue_form(words);
  return take_apart(std::move(words));
}

std::string name_id(std::string_view full_name) {
  const std::string folded = fold(full_name);
  std::string id;
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] >= 'a' && folded[at] <= 'z') {  // nearly always
      id += folded[at++];
      continue;
    }
    const CodePoint point = code_point_at(folded, at);
    if (is_id_letter(point.value)) {
      id.append(folded, at, point.size);
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
    at += point.size;
  }
  if (id.ends_with('-')) id.pop_back();
  return cut_id(std::move(id));
}

std::string name_key(std::string_view full_name) {
  auto words = split_words(full_name);
  turn_catalogue_form(words);
  turn_official_order(words);
  std::string key;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!is_article(words, i)) append_spaced(key, without_article(words[i].folded));
  return key;
}

std::string sound_words(std::string_view key) {
  std::string out;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (!out.empty()) out += ' ';
    if (end > at) out += sound_key(sound_of(key.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

std::string merge_key(std::string_view full_name) { return sound_words(name_key(full_name)); }

std::string surname_key(std::string_view name) {
  std::string key;
  append_spaced(key, parse_name(name).surname);
  return key;
}

}  // namespace onrecord
