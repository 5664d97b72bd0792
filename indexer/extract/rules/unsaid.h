#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "did not say that", "has never claimed", "neither confirmed nor denied": it was not said.
[[nodiscard]] bool is_not_said(const CueSite& site, const Report& report);

/// "denied ever saying", "avoided calling it a lie": it was not said.
[[nodiscard]] bool is_disowned(const CueSite& site, const Report& report);

/// "Had N said so, it would": it was not said either.
[[nodiscard]] bool is_unreal(const CueSite& site, const Report& report);

/// "slammed the door", "threatened him with a knife", "welcomed guests to the hall", "ordered a pizza": the
/// verb tells of a deed.
[[nodiscard]] bool is_deed(const CueSite& site, const Report& report);

/// "called back to say that": the saying is the cue.
[[nodiscard]] bool only_calls(const CueSite& site, const Report& report);

/// "called on the commissioner, N, in March": a visit, where nobody is called on to do anything.
[[nodiscard]] bool visits(const CueSite& site, const Report& report);

}  // namespace onrecord::extract
