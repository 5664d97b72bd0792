#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"

namespace onrecord::query {

/// Longer queries are refused: it bounds the work of every stage behind.
inline constexpr std::size_t kMaxQueryBytes = 4096;
/// NEAR and ADJ without a number.
inline constexpr int kDefaultDistance = 10;
inline constexpr int kMaxDistance = 1000;

enum class TokenKind {
  word,
  prefix,      ///< word*
  phrase,      ///< "…"
  field,       ///< name:value, name:"value", name:=value
  everything,  ///< *
  minus,       ///< - in front of what it excludes
  op_not,
  op_and,
  op_or,
  op_xor,
  op_near,
  op_adjacent,
  open,
  close
};

struct Token {
  TokenKind kind = TokenKind::word;
  Span span{};          ///< all of it, bytes in the query
  std::string text{};   ///< the word (without the *), the phrase (without its quotes) or the field's value
  std::string name{};   ///< a field's name in lower case
  Span value{};         ///< where a field's value stands, with its quotes
  bool quoted = false;  ///< a field's value in quotes
  bool exact = false;   ///< name:=value
  int distance = 0;     ///< op_near, op_adjacent
};

/// Splits a query from byte `from` on into tokens; spans count from the start of `query`. Operators are upper
/// case. Quotes are " or the typographic “ ” „; a quote inside is doubled. Punctuation that stands alone
/// holds no word and is no token. Errors (bad_query, with their span): too long, not UTF-8, unclosed quote, a
/// * inside a word, a lone -, NEAR/n without a number.
[[nodiscard]] Result<std::vector<Token>> lex(std::string_view query, std::size_t from = 0);

}  // namespace onrecord::query
