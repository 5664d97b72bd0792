#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Splits the readable stretches of `source` into tokens with paragraphs (extraction.md 2): URLs, @x and
/// #x, U.S.-type abbreviations, numbers, words with inner - . & / ', clitics ('s, n't), quotation marks as ``
/// and '', everything else a character each. A paragraph ends at a line end; in hard-wrapped text at a blank
/// line.
void tokenize(std::string_view source, std::span<const Span> readable, Vocabulary& vocabulary,
              Tokens& tokens);

/// True if the text is wrapped by line breaks inside its paragraphs: blocks of lines of like width between
/// blank lines.
[[nodiscard]] bool is_hard_wrapped(std::string_view text);

}  // namespace onrecord::extract
