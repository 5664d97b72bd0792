#include "common/people/sound.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/people/letters.h"

namespace onrecord {
namespace {

/// How a group of Latin letters sounds. The longest one at a place holds.
struct Group {
  std::string_view letters;
  std::string_view sound;
};

constexpr std::array<Group, 53> kGroups{{
    {"schtsch", "S"}, {"shch", "S"}, {"stch", "S"}, {"szcz", "S"}, {"tsch", "C"}, {"dsch", "j"},
    {"tch", "C"},     {"tsh", "C"},  {"dzh", "j"},  {"sch", "S"},  {"cz", "C"},   {"ch", "C"},
    {"sh", "S"},      {"zh", "Z"},   {"kh", "h"},   {"ph", "f"},   {"th", "t"},   {"gh", "g"},
    {"dh", "d"},      {"bh", "b"},   {"rh", "r"},   {"wh", "v"},   {"ck", "k"},   {"qu", "k"},
    {"tz", "c"},      {"ts", "c"},   {"dj", "j"},   {"dz", "z"},   {"sz", "s"},   {"ou", "u"},
    {"oo", "u"},      {"ee", "i"},   {"oe", "o"},   {"ae", "a"},   {"ue", "u"},   {"q", "k"},
    {"x", "ks"},      {"w", "v"},    {"y", "i"},    {"a", "a"},    {"e", "e"},    {"i", "i"},
    {"o", "o"},       {"u", "u"},    {"b", "b"},    {"d", "d"},    {"f", "f"},    {"tts", "c"},
    {"eaux", "o"},    {"eau", "o"},  {"aux", "o"},  {"gn", "n"},   {"rz", "Z"},
}};

constexpr bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
constexpr bool is_vowel_letter(char c) { return is_vowel(c) || c == 'y'; }

/// Where the groups of each first letter stand.
struct GroupsByLetter {
  std::array<std::array<std::uint8_t, 8>, 26> places{};
  constexpr GroupsByLetter() {
    std::array<std::uint8_t, 26> counts{};
    for (auto& row : places) row.fill(255);
    for (std::size_t i = 0; i < kGroups.size(); ++i) {
      const auto letter = static_cast<std::size_t>(kGroups[i].letters.front() - 'a');
      places[letter][counts[letter]++] = static_cast<std::uint8_t>(i);
    }
  }
};
constexpr GroupsByLetter kByLetter;

const Group* group_at(std::string_view rest) {
  if (rest.front() < 'a' || rest.front() > 'z') return nullptr;
  const Group* best = nullptr;
  for (const std::uint8_t place : kByLetter.places[static_cast<std::size_t>(rest.front() - 'a')]) {
    if (place == 255) break;
    const Group& group = kGroups[place];
    if (rest.starts_with(group.letters) && (!best || group.letters.size() > best->letters.size()))
      best = &group;
  }
  return best;
}

/// Letters whose sound hangs on what stands around them.
char sound_of_letter(std::string_view word, std::size_t at) {
  const char c = word[at];
  const char next = at + 1 < word.size() ? word[at + 1] : '\0';
  if (c == 'c') {
    if (next == '\0' && at > 0 && word[at - 1] == 'i') return 'C';  // -ić
    return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
  }
  if (c == 'j') {
    if (word.size() == 1) return 'j';
    const bool between = at == 0 || is_vowel_letter(word[at - 1]);
    return between && is_vowel_letter(next) ? 'j' : 'i';
  }
  return c;
}

void append(std::string& out, char c) {
  if (out.empty() || out.back() != c) out += c;
}

/// "-off", "-eff" sound like "-ov", "-ev".
void soften_ending(std::string& letters) {
  if (letters.size() > 3 && letters.back() == 'f' &&
      (letters[letters.size() - 2] == 'o' || letters[letters.size() - 2] == 'e'))
    letters.back() = 'v';
}

/// "-chev", "-chov", "-tschow", "-chyov": behind a hissing sound Russian ё is written as either.
void unify_yo(std::string& letters) {
  const bool woman = letters.ends_with("va");
  const std::size_t v = letters.size() - (woman ? 2 : 1);
  if (letters.size() < 4 || letters[v] != 'v' || (letters[v - 1] != 'o' && letters[v - 1] != 'e')) return;
  std::size_t at = v - 2;
  if (letters[at] == 'i' && at > 0) --at;
  if (letters[at] != 'S' && letters[at] != 'C' && letters[at] != 'Z') return;
  letters = letters.substr(0, at + 1) + "ev" + (woman ? "a" : "");
}

/// h is heard before a vowel only.
std::string without_mute_h(const std::string& letters) {
  std::string out;
  for (std::size_t i = 0; i < letters.size(); ++i)
    if (letters[i] != 'h' || (i + 1 < letters.size() && is_vowel(letters[i + 1]))) append(out, letters[i]);
  return out;
}

char vowel_class(char c) { return c == 'e' ? 'i' : c == 'o' ? 'u' : c; }

/// The nine classes; '\0' for what a skeleton leaves out.
char consonant_class(char c) {
  switch (c) {
    case 'b':
    case 'p':
      return 'p';
    case 'f':
    case 'v':
      return 'f';
    case 'd':
    case 't':
      return 't';
    case 'g':
    case 'k':
      return 'k';
    case 's':
    case 'S':
    case 'z':
    case 'Z':
    case 'c':
    case 'C':
    case 'j':
      return 's';
    case 'l':
    case 'm':
    case 'n':
    case 'r':
      return c;
    default:
      return '\0';
  }
}

/// Consonants that other spellings of a name do not have: an Arabic w between letters is mostly a long u, a w
/// or v behind a vowel and before a consonant often half of a diphthong (Brown), and Greek writes d as nt.
bool is_unsteady(const Sound& sound, std::size_t at) {
  const std::string& letters = sound.letters;
  if (at == 0) return false;
  const char next = at + 1 < letters.size() ? letters[at + 1] : '\0';
  if (letters[at] == 'v')
    return sound.unvowelled || (is_vowel(letters[at - 1]) && next != '\0' && !is_vowel(next));
  return letters[at] == 'n' && (next == 't' || next == 'd');
}

}  // namespace

Sound sound_of(std::string_view folded) {
  LatinWord word = to_latin(folded);
  Sound sound;
  sound.unvowelled = word.unvowelled;
  sound.greek = word.greek;
  if (!word.plain) {
    sound.plain = false;
    sound.letters = folded;
    return sound;
  }
  const std::string_view latin = word.letters;
  std::string letters;
  for (std::size_t at = 0; at < latin.size();) {
    if (const Group* group = group_at(latin.substr(at))) {
      for (const char c : group->sound) append(letters, c);
      at += group->letters.size();
    } else {
      append(letters, sound_of_letter(latin, at));
      ++at;
    }
  }
  soften_ending(letters);
  unify_yo(letters);
  sound.letters = without_mute_h(letters);
  if (sound.letters.empty()) sound.letters = std::move(letters);
  return sound;
}

std::string sound_key(const Sound& sound) {
  if (!sound.plain) return sound.letters;
  std::string key;
  for (const char c : sound.letters) append(key, vowel_class(c));
  return key;
}

std::string skeleton(const Sound& sound) {
  if (!sound.plain) return sound.letters;
  std::string key;
  for (std::size_t i = 0; i < sound.letters.size(); ++i) {
    if (is_unsteady(sound, i)) continue;
    if (const char c = consonant_class(sound.letters[i])) append(key, c);
  }
  return key.empty() ? "_" + sound_key(sound) : key;
}

}  // namespace onrecord
