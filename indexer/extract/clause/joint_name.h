#pragma once
#include <span>

#include "indexer/extract/text/token.h"

// Names with "and" in them: "Marl Savings and Loan Association", as against "N and M".
namespace onrecord::extract {

/// "mayor", "Mr", "MP", "teacher": what somebody is.
[[nodiscard]] bool tells_office(const Token& token);

/// "Culture": a word of the dictionary that stands by itself.
[[nodiscard]] bool is_plain_word(const Text& text, Range core);

/// Has it a name of its own: "N", "Mayor N", not "N’s wife"?
[[nodiscard]] bool has_own_name(const Text& text, Range one);

/// True if what looks like a list is one firm, body or person, or shares one noun. `marked`: a comma parts
/// two of them.
[[nodiscard]] bool is_joint_name(const Text& text, std::span<const Range> list, bool marked);

}  // namespace onrecord::extract
