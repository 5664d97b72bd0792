#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "It was left to N, who chairs it, to announce that": the source is N.
[[nodiscard]] bool whom_it_was_left_to(const CueSite& s, Report& r);

/// "The plan prompted shopkeepers to say that": the source is who was led to speak.
[[nodiscard]] bool who_was_led_to(const CueSite& s, Report& r);

/// "took to the radio to say", "rang me to ask", "leaned across to explain": the verb's subject is the
/// source.
[[nodiscard]] bool who_turned_to(const CueSite& s, Report& r);

}  // namespace onrecord::extract
