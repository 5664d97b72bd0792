// Any text: dates that are days, in places that are in the text.
#include "common/dates/expressions.h"
#include "tests/fuzz/expect.h"

using namespace onrecord;

namespace {

void check(const std::optional<Period>& period) {
  if (!period) return;
  for (const auto& end : {period->first, period->last})
    if (end) fuzz::expect(is_valid(*end), "a period's ends are days");
}

void check_mentions(std::string_view text, const std::optional<Date>& anchor) {
  std::uint32_t end = 0;
  for (const DateMention& mention : find_dates(text, anchor)) {
    fuzz::expect(mention.span.begin >= end && mention.span.begin < mention.span.end, "in order, not empty");
    fuzz::expect(mention.span.end <= text.size(), "in the text");
    fuzz::expect(is_valid(mention.date), "a date");
    end = mention.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::valid_utf8({reinterpret_cast<const char*>(data), size});
  const Date today{2024, 2, 29};
  check_mentions(text, today);
  check_mentions(text, std::nullopt);
  check(parse_period(text, today));
  check(parse_date_range(text));
  if (const auto date = parse_document_date(text)) fuzz::expect(is_valid(*date), "a document's date");
  if (const auto date = parse_iso_date(text))
    fuzz::expect(to_string(*date) == text, "an ISO date is written as it was");
  return 0;
}
