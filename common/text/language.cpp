#include "common/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <bitset>

namespace onrecord {
namespace {

/// English function words that no other language of the Latin alphabet shares in this spelling.
constexpr std::array<std::string_view, 24> kEnglishWords{
    "about", "after", "and",   "been", "from", "has",  "he",   "his",   "its", "not",  "said", "than",
    "that",  "the",   "their", "they", "this", "were", "when", "which", "who", "will", "with", "would"};

/// True if at least one word in six of the sample, and four different ones, is an English function word: then
/// CLD2, which takes as long as a fifth of the whole extraction, need not be asked.
bool is_plainly_english(std::string_view sample) {
  std::bitset<kEnglishWords.size()> met;
  std::size_t words = 0, hits = 0;
  for (std::size_t at = 0; at < sample.size();) {
    const std::size_t end = std::min(sample.find_first_of(" \n\t\r", at), sample.size());
    if (end > at) ++words;
    const auto found =
        std::lower_bound(kEnglishWords.begin(), kEnglishWords.end(), sample.substr(at, end - at));
    if (found != kEnglishWords.end() && *found == sample.substr(at, end - at)) {
      ++hits;
      met.set(static_cast<std::size_t>(found - kEnglishWords.begin()));
    }
    at = end + 1;
  }
  return hits * 6 >= words && met.count() >= 4;
}

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
  if (is_plainly_english(sample)) return "en";
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
