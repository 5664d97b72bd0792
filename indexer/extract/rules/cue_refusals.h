#pragma once
#include <string_view>

#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// What is known of a report when a refusal is asked.
enum class Stage : std::uint8_t {
  cue,      ///< the cue and its surroundings
  source,   ///< and whose words they are
  left,     ///< and the content in front of the tag
  content,  ///< and all content
};

/// What looks like a report and is none. A new one is a function and a row of its stage's table in
/// cue_refusals.cpp, or content_refusals.cpp.
struct Refusal {
  std::string_view name;
  bool (*holds)(const CueSite& site, const Report& report);
};

/// The first refusal of the stage that holds; null if there is none.
[[nodiscard]] const Refusal* refusal(Stage stage, const CueSite& site, const Report& report);

/// "I would urge the Committee to wait", "I’d ask you to wait": the speaker does it by saying so.
[[nodiscard]] bool is_own_appeal(const Text& text, const Attribution& one);

}  // namespace onrecord::extract
