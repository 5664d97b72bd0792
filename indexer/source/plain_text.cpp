#include "indexer/source/plain_text.h"

#include <fmt/core.h>

#include "common/base/utf8.h"
#include "indexer/source/compose.h"
#include "indexer/source/utf16.h"

namespace onrecord::source {
namespace {

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

class PlainTextReader final : public FormatReader {
 public:
  explicit PlainTextReader(OpenFile file) : input_(std::move(file.input)), options_(file.options) {}

  std::optional<SourceItem> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    auto text = read_text();
    if (!text) return Reject{{input_.stamp(), 0, 0, read_}, std::move(text.error())};
    SourcedDocument out;
    out.origin = {input_.stamp(), 0, 0, read_};
    out.document.info.id = input_.stamp().id;
    out.document.text = std::move(*text);
    compose(out.document, {file_name(input_.stamp().id), options_.source_name});
    return out;
  }

 private:
  Result<std::string> read_text();
  Result<std::string> read_bytes();

  Input input_;
  const SourceOptions& options_;
  std::uint64_t read_ = 0;
  bool done_ = false;
};

Result<std::string> PlainTextReader::read_bytes() {
  std::string bytes;
  if (input_.stamp().member.empty())
    bytes.reserve(std::min(input_.stamp().size, options_.max_document_bytes) + 1);
  char buffer[1 << 16];
  while (true) {
    const auto got = input_.read(buffer, sizeof buffer);
    if (!got) return fail(got.error());
    if (*got == 0) return bytes;
    bytes.append(buffer, *got);
    read_ = bytes.size();
    if (bytes.size() > options_.max_document_bytes)
      return fail(ErrorCode::bad_input, fmt::format("longer than {} bytes", options_.max_document_bytes));
  }
}

Result<std::string> PlainTextReader::read_text() {
  auto bytes = read_bytes();
  if (!bytes) return bytes;
  if (is_utf16(*bytes)) return decode_utf16(*bytes);
  if (const auto bad = find_invalid_utf8(*bytes)) {
    const auto place = static_cast<std::uint32_t>(*bad);
    return fail_at(ErrorCode::bad_input, {place, place + 1}, "not valid UTF-8",
                   "convert it, e.g. with iconv -t UTF-8");
  }
  if (const auto zero = bytes->find('\0'); zero != std::string::npos) {
    const auto place = static_cast<std::uint32_t>(zero);
    return fail_at(ErrorCode::bad_input, {place, place + 1}, "a NUL byte: this is no text");
  }
  return bytes;
}

}  // namespace

std::unique_ptr<FormatReader> open_plain_text(OpenFile file) {
  return std::make_unique<PlainTextReader>(std::move(file));
}

}  // namespace onrecord::source
