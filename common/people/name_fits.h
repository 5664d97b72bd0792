#pragma once
#include "common/people/name.h"

namespace onrecord {

/// A higher number for a name that says more: given names, those written out, a suffix. If A fits B and they
/// differ, B's is higher.
[[nodiscard]] int fullness(const NameParts& name);

/// See people/authority.h: name_fits.
[[nodiscard]] bool parts_fit(const NameParts& shorter, const NameParts& fuller);

}  // namespace onrecord
