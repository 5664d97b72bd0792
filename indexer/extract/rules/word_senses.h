#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "a communiqué read on state television", "warning signs", "recalled 8,000 cars", "police called to the
/// house": the verb is used for something else.
[[nodiscard]] bool has_another_sense(const CueSite& site, const Report& report);

/// "The van, said to be worth £9,000, was": what people say of it.
[[nodiscard]] bool is_said_to_be(const CueSite& site, const Report& report);

/// "Norholm’s recommended dose", "the continuing spat": in front of what the word stands it is no verb.
[[nodiscard]] bool is_inside_phrase(const CueSite& site, const Report& report);

/// "thanks to N"
[[nodiscard]] bool is_preposition(const CueSite& site, const Report& report);

/// "Five questions for N"
[[nodiscard]] bool is_counted(const CueSite& site, const Report& report);

/// "a member state"
[[nodiscard]] bool is_compound(const CueSite& site, const Report& report);

/// "reviewed a loan note agreement", "zero coupon notes": a noun, as the singular in front could not say it.
[[nodiscard]] bool is_noun_of_compound(const CueSite& s, const Report& r);

/// "Friend denied bail"
[[nodiscard]] bool is_withheld(const CueSite& site, const Report& report);

/// "a party called N", not "the paper called N a liar".
[[nodiscard]] bool is_name_of_thing(const CueSite& site, const Report& report);

/// "a farmer named N", "three people briefed on it": who they are, not what they say.
[[nodiscard]] bool describes_people(const CueSite& site, const Report& report);

}  // namespace onrecord::extract
