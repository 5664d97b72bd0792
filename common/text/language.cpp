#include "common/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>

namespace onrecord {
namespace {

constexpr std::size_t kBytes = 600;

/// The first bytes of the text, cut at a code point.
std::string_view head(std::string_view text) {
  if (text.size() <= kBytes) return text;
  std::size_t end = kBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

/// CLD2 still says "iw" and "jw", and adds scripts ("zh-Hant").
std::string to_iso_639(std::string_view code) {
  code = code.substr(0, code.find('-'));
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  return std::string(code);
}

}  // namespace

std::optional<std::string> detect_language(std::string_view text) {
  const std::string_view sample = head(text);
  bool reliable = false;
  CLD2::Language languages[3];
  int percent[3];
  int text_bytes = 0;
  const CLD2::Language language = CLD2::DetectLanguageSummary(
      sample.data(), static_cast<int>(sample.size()), /*is_plain_text=*/true, "", CLD2::UNKNOWN_ENCODING,
      CLD2::UNKNOWN_LANGUAGE, languages, percent, &text_bytes, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return std::nullopt;
  return to_iso_639(CLD2::LanguageCode(language));
}

}  // namespace onrecord
