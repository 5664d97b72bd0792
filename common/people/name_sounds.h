#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/people/sound.h"

namespace onrecord {

/// One part of a name as it sounds.
struct NamePart {
  std::string folded;
  Sound sound;
  std::string key;       ///< sound_key
  std::string skeleton;  ///< see people/sound.h
  bool initial = false;  ///< one letter
};

/// The parts of a name in the order written (turned where a comma says so), titles and suffix off. Particles
/// ("al", "van der") are left out behind the first part.
[[nodiscard]] std::vector<NamePart> name_sounds(std::string_view name);

/// Under which keys a name is looked up whatever its order: one for each two parts, one for the whole joined.
[[nodiscard]] std::vector<std::string> lookup_keys(const std::vector<NamePart>& parts);
/// One for each part: near names share at least one.
[[nodiscard]] std::vector<std::string> part_keys(const std::vector<NamePart>& parts);

}  // namespace onrecord
