#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Finds the quotations and gives each of their tokens its quote (extraction.md 4): opening and closing
/// marks, straight ones toggle; an opening mark inside a quotation of more than three tokens closes and
/// reopens; a paragraph's end ends a quotation, and where the next paragraph begins with an opening mark it
/// is continued there. Quotations of the other marks inside of them are kept apart.
void find_quotes(Text& text);

}  // namespace onrecord::extract
