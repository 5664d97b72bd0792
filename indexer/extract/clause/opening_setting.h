#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// "In recent years |ministers said", "This week |N said", "In some places |residents say": the first token
/// of the subject behind the time or place that opens its clause, of a `phrase` in which the two stand
/// without a comma; the phrase's own first token if it holds no such thing. Nothing before `first` is looked
/// at.
[[nodiscard]] TokenIndex behind_opening_setting(const Text& text, Range phrase, TokenIndex first);

}  // namespace onrecord::extract
