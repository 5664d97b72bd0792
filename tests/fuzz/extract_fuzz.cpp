// Any text, with a title apart, as a speech, with a date, or plain: statements that keep their contract.
#include "indexer/extract/extractor.h"
#include "tests/fuzz/expect.h"
#include "tests/support/statement_checks.h"

using namespace onrecord;

namespace {

/// The first byte says what kind of document the rest is; a title ends at the first line's end.
Document document_of(std::string_view bytes) {
  const unsigned kind = static_cast<unsigned char>(bytes.front()) - '0';
  std::string text = fuzz::valid_utf8(bytes.substr(1));
  Document document;
  document.info.id = "fuzz";
  if (kind & 1U) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    document.info.title = text.substr(0, end);
    document.title_apart = true;
    text.erase(0, std::min(end + 1, text.size()));
  }
  if (kind & 2U) document.speech = ReadySpeech{"Anna Reed", std::nullopt, "The bridge"};
  if (kind & 4U) document.info.published = Date{2024, 3, 6};
  document.text = std::move(text);
  document.readable = {{0, static_cast<std::uint32_t>(document.text.size())}};
  return document;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Extractor extractor = Extractor::make(DataSource{}).value();
  if (size == 0) return 0;
  const Document document = document_of({reinterpret_cast<const char*>(data), size});
  const auto statements = extractor.extract(document);
  const std::string fault = test::statements_fault(statements, document);
  fuzz::expect(fault.empty(), fault);
  return 0;
}
