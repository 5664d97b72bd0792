#include "common/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <array>
#include <bitset>
#include <cstdint>

#include "common/base/letters.h"
#include "common/base/word_table.h"

namespace onrecord {
namespace {

constexpr std::size_t kBytes = 600;

/// English words, most of them function words, that no other language of the Latin alphabet shares in this
/// spelling; two to seven letters.
constexpr auto kEnglishWords = [] {
  std::array words{
      head_of("about"), head_of("after"), head_of("against"), head_of("and"),    head_of("because"),
      head_of("been"),  head_of("being"), head_of("company"), head_of("could"),  head_of("first"),
      head_of("from"),  head_of("has"),   head_of("he"),      head_of("his"),    head_of("its"),
      head_of("month"), head_of("not"),   head_of("other"),   head_of("people"), head_of("said"),
      head_of("says"),  head_of("share"), head_of("shares"),  head_of("should"), head_of("than"),
      head_of("that"),  head_of("the"),   head_of("their"),   head_of("there"),  head_of("these"),
      head_of("they"),  head_of("this"),  head_of("three"),   head_of("were"),   head_of("when"),
      head_of("where"), head_of("which"), head_of("while"),   head_of("who"),    head_of("will"),
      head_of("with"),  head_of("would"), head_of("year"),    head_of("years")};
  return words;
}();

constexpr WordTable<8> kEnglishTable{kEnglishWords};

/// True if at least one word in fourteen of the sample, and three different ones, is an English function
/// word: then CLD2, which takes as long as a fifth of the whole extraction, need not be asked. Reads no
/// further than to where that is certain, however many words follow.
bool is_plainly_english(std::string_view sample) {
  constexpr std::size_t kShare = 14, kDifferent = 3, kLongest = 7;
  std::bitset<kEnglishWords.size()> met;
  std::size_t words = 0, hits = 0;
  for (std::size_t at = 0, end = 0; at < sample.size(); at = end + 1) {
    end = visible_end(sample, at);
    const std::size_t size = end - at;
    words += size > 0;
    if (size < 2 || size > kLongest) continue;
    const std::size_t known = kEnglishTable.find(lower_head_of(sample.substr(at, size)));
    if (known == 0) continue;
    ++hits;
    met.set(known - 1);
    const std::size_t most_words = words + (sample.size() - end) / 2;
    if (hits * kShare >= most_words && met.count() >= kDifferent) return true;
  }
  return hits * kShare >= words && met.count() >= kDifferent;
}

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
