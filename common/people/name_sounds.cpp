#include "common/people/name_sounds.h"

#include <algorithm>
#include <array>

#include "common/base/utf8.h"
#include "common/people/name.h"
#include "common/people/name_words.h"

namespace onrecord {
namespace {

constexpr std::size_t kMostParts = 6;  // names of more parts are found by the first ones

void add_part(std::vector<NamePart>& parts, std::string_view folded) {
  if (folded.empty() || parts.size() == kMostParts) return;
  NamePart part;
  part.folded = folded;
  part.sound = sound_of(folded);
  part.initial = code_point_at(folded, 0).size == folded.size();
  if (!parts.empty() && is_particle(part.sound.plain ? part.sound.letters : part.folded)) return;
  part.key = sound_key(part.sound);
  part.skeleton = skeleton(part.sound);
  parts.push_back(std::move(part));
}

/// What stands in front of names of ready-made speech. strip_titles knows more, but takes longer.
bool is_honorific(std::string_view folded) {
  constexpr std::array<std::string_view, 24> kHonorifics{
      "mr", "mrs", "ms",  "miss", "dr",  "hon", "sir", "lord", "lady", "dame", "baroness", "prof",
      "rt", "hr",  "mag", "shri", "smt", "sen", "rep", "gen",  "col",  "capt", "drs",      "ing"};
  return std::find(kHonorifics.begin(), kHonorifics.end(), folded) != kHonorifics.end();
}

void add_unique(std::vector<std::string>& keys, std::string key) {
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
}

}  // namespace

std::vector<NamePart> name_sounds(std::string_view name) {
  std::vector<NamePart> parts;
  parts.reserve(4);
  for (const std::string& word : folded_name_words(name)) {
    std::string_view rest = word;
    for (std::size_t hyphen = rest.find('-'); hyphen != std::string_view::npos; hyphen = rest.find('-')) {
      add_part(parts, rest.substr(0, hyphen));
      rest.remove_prefix(hyphen + 1);
    }
    add_part(parts, rest);
  }
  while (parts.size() > 2 && is_honorific(parts.front().folded)) parts.erase(parts.begin());
  // "al-Mekdad": kept only as long as it could be a name.
  if (parts.size() == 2 && (parts.front().folded == "al" || parts.front().folded == "el") &&
      name.find('-') != std::string_view::npos)
    parts.erase(parts.begin());
  return parts;
}

std::vector<std::string> lookup_keys(const std::vector<NamePart>& parts) {
  std::vector<std::string> keys;
  Sound joined;
  std::size_t written_out = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].initial) continue;
    joined.letters += parts[i].sound.letters;
    joined.unvowelled |= parts[i].sound.unvowelled;
    joined.plain &= parts[i].sound.plain;
    ++written_out;
    for (std::size_t j = i + 1; j < parts.size(); ++j) {
      if (parts[j].initial) continue;
      const auto& [first, second] = std::minmax(parts[i].skeleton, parts[j].skeleton);
      std::string pair = first;
      (pair += ' ') += second;
      add_unique(keys, std::move(pair));
    }
  }
  if (parts.size() > 1 && written_out > 0) add_unique(keys, "+" + skeleton(joined));
  return keys;
}

std::vector<std::string> part_keys(const std::vector<NamePart>& parts) {
  std::vector<std::string> keys;
  for (const NamePart& part : parts)
    if (!part.initial) add_unique(keys, part.skeleton);
  return keys;
}

}  // namespace onrecord
