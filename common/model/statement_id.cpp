#include "common/model/statement_id.h"

#include <xxhash.h>

#include <charconv>

namespace onrecord {
namespace {

constexpr std::size_t kLongestNumber = 10;

/// Both numbers at once: each append costs more than the digits.
void append_span(std::string& out, Span span) {
  char digits[2 * kLongestNumber + 1];
  char* at = std::to_chars(digits, digits + kLongestNumber, span.begin).ptr;
  *at++ = '-';
  out.append(digits, std::to_chars(at, at + kLongestNumber, span.end).ptr);
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
  std::string hex(2 * sizeof canonical.digest, '0');
  for (std::size_t i = 0; i < sizeof canonical.digest; ++i) {
    hex[2 * i] = kDigits[canonical.digest[i] >> 4];
    hex[2 * i + 1] = kDigits[canonical.digest[i] & 15U];
  }
  return hex;
}

std::string statement_id(std::string_view document, Part part, const StatementSpans& bytes) {
  std::string lines;
  constexpr std::size_t kNumbers = 128;
  lines.reserve(document.size() + kNumbers);
  lines += document;
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
