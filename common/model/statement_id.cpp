#include "common/model/statement_id.h"

#include <xxhash.h>

#include <charconv>

namespace onrecord {
namespace {

void append_number(std::string& out, std::uint32_t number) {
  char digits[16];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
  if (error == std::errc{}) out.append(digits, end);
}

void append_span(std::string& out, Span span) {
  append_number(out, span.begin);
  out += '-';
  append_number(out, span.end);
}

void append_span(std::string& out, const std::optional<Span>& span) {
  if (span) {
    append_span(out, *span);
  } else {
    out += '-';
  }
}

}  // namespace

std::string hash_hex(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  hex.reserve(32);
  for (unsigned char byte : canonical.digest) {
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  return hex;
}

std::string statement_id(std::string_view document, Part part, const StatementSpans& bytes) {
  std::string lines(document);
  lines += '\n';
  lines += to_string(part);
  lines += '\n';
  for (std::size_t i = 0; i < bytes.content.size(); ++i) {
    if (i) lines += ',';
    append_span(lines, bytes.content[i]);
  }
  lines += '\n';
  append_span(lines, bytes.speaker);
  lines += '\n';
  append_span(lines, bytes.cue);
  return hash_hex(lines);
}

}  // namespace onrecord
