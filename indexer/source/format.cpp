#include "indexer/source/format.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/base/utf8.h"
#include "indexer/source/jsonl.h"
#include "indexer/source/plain_text.h"
#include "indexer/source/records.h"
#include "indexer/source/utf16.h"

namespace onrecord::source {
namespace {

constexpr std::array<std::string_view, 2> kTextExtensions{".txt", ".text"};
constexpr std::array<std::string_view, 2> kJsonlExtensions{".jsonl", ".ndjson"};
constexpr std::array<Format, 3> kFormats{{{"text", kTextExtensions, open_plain_text},
                                          {"jsonl", kJsonlExtensions, open_jsonl},
                                          {"records", {}, open_records}}};

/// True for bytes that can be the beginning of a text: no control characters, valid UTF-8 but for a cut at
/// the end.
bool looks_like_text(std::string_view head) {
  if (is_utf16(head)) return true;
  const auto is_control = [](char c) {
    return c >= 0 && c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  };
  if (std::any_of(head.begin(), head.end(), is_control)) return false;
  const auto bad = find_invalid_utf8(head);
  return !bad || *bad + 4 > head.size();
}

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* format_by_name(std::string_view name) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                  [&](const Format& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : &*found;
}

const Format* format_by_file_name(std::string_view file_name) {
  const std::size_t point = file_name.rfind('.');
  if (point == std::string_view::npos) return nullptr;
  std::string extension(file_name.substr(point));
  for (char& c : extension)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  for (const Format& format : kFormats)
    if (std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end())
      return &format;
  return nullptr;
}

Result<const Format*> format_by_content(Input& input) {
  const auto first = input.peek_first();
  if (!first) return fail(first.error());
  if (*first == '{') return format_by_name("jsonl");
  const auto head = input.peek();
  if (!head) return fail(head.error());
  return looks_like_text(*head) ? format_by_name("text") : nullptr;
}

}  // namespace onrecord::source
