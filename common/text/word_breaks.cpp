#include "common/text/word_breaks.h"

#include <unicode/ubrk.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <memory>

namespace onrecord {
namespace {

struct Close {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
  void operator()(UText* text) const { utext_close(text); }
};

/// One iterator per thread: making one is slow, and it must not be shared.
UBreakIterator* thread_iterator() {
  thread_local const std::unique_ptr<UBreakIterator, Close> iterator = [] {
    UErrorCode error = U_ZERO_ERROR;
    return std::unique_ptr<UBreakIterator, Close>(ubrk_open(UBRK_WORD, "", nullptr, 0, &error));
  }();
  return iterator.get();
}

}  // namespace

bool is_written_without_spaces(char32_t c) {
  if (c < 0x0E00) return false;
  UErrorCode error = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

std::vector<Span> word_breaks(std::string_view text) {
  const auto whole = [&] { return std::vector<Span>{{0, static_cast<std::uint32_t>(text.size())}}; };
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UText, Close> source(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error));
  UBreakIterator* iterator = thread_iterator();
  if (U_FAILURE(error) || !iterator) return whole();
  ubrk_setUText(iterator, source.get(), &error);
  if (U_FAILURE(error)) return whole();
  std::vector<Span> out;
  std::int32_t begin = ubrk_first(iterator);
  for (std::int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    if (ubrk_getRuleStatus(iterator) != UBRK_WORD_NONE)
      out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end;
  }
  return out;
}

}  // namespace onrecord
