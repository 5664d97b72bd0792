// Any file, read as JSONL, as plain text and as what it looks like: documents of valid text, or rejects.
#include <sys/mman.h>
#include <unistd.h>

#include "indexer/source/document_source.h"
#include "tests/fuzz/expect.h"
#include "tests/support/statement_checks.h"

using namespace onrecord;

namespace {

/// A file in memory with a path.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : fd_(::memfd_create("fuzz", 0)) {
    fuzz::expect(::write(fd_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()), "written");
  }
  ~MemoryFile() { ::close(fd_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(fd_); }

 private:
  int fd_;
};

void check(const Document& document) {
  fuzz::expect(!find_invalid_utf8(document.text), "the text is valid UTF-8");
  fuzz::expect(!document.info.id.empty(), "a document has an id");
  std::uint32_t end = 0;
  for (const Span span : document.readable) {
    fuzz::expect(test::is_place_in(span, document.text) && span.begin >= end, "readable stretches in order");
    end = span.end;
  }
  if (document.headline)
    fuzz::expect(test::is_place_in(*document.headline, document.text), "the headline's place");
  if (document.title_apart) fuzz::expect(document.info.title.has_value(), "a title apart is a title");
  if (document.info.title) fuzz::expect(!find_invalid_utf8(*document.info.title), "the title is valid UTF-8");
}

void read(const std::string& path, const std::string& format) {
  SourceOptions options;
  options.format = format;
  options.max_document_bytes = 1 << 16;
  auto source = DocumentSource::open({path}, options);
  if (!source) return;
  std::uint64_t end = 0;
  while (const auto item = source->next()) {
    if (const auto* sourced = std::get_if<SourcedDocument>(&*item)) {
      check(sourced->document);
      fuzz::expect(sourced->origin.end >= end, "reading goes forward");
      end = sourced->origin.end;
    } else {
      fuzz::expect(!to_string(std::get<Reject>(*item)).empty(), "a reject says why");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const MemoryFile file({reinterpret_cast<const char*>(data), size});
  for (const std::string format : {"", "jsonl", "text"}) read(file.path(), format);
  return 0;
}
