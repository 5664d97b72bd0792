#include "common/model/record.h"
#include "searcher/format/formatters.h"
#include "searcher/format/json_parts.h"

namespace onrecord::format {
namespace {

/// One object over the whole answer. Its frame is written by hand, so that the rows can be streamed one by
/// one.
class JsonFormatter : public Formatter {
 public:
  explicit JsonFormatter(std::ostream& out) : out_(out) {}

  void begin(std::size_t hits, const search::Meta& meta) override {
    out_ << R"({"format_version":)" << kFormatVersion << R"(,"meta":)";
    write_meta(json_, meta);
    flush();
    out_ << R"(,"hits":)" << hits << R"(,"statements":[)";
  }

  void row(const search::Hit& hit) override {
    comma();
    write_hit(json_, hit);
    flush();
  }

  void end(std::span<const search::FacetResult> facets) override {
    out_ << R"(],"facets":[)";
    first_ = true;
    for (const search::FacetResult& facet : facets) {
      comma();
      write_facet(json_, facet);
      flush();
    }
    out_ << "]}\n";
  }

 private:
  void comma() {
    if (!first_) out_ << ',';
    first_ = false;
  }

  void flush() {
    out_ << json_.text();
    json_.clear();
  }

  std::ostream& out_;
  JsonWriter json_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Formatter> make_json(std::ostream& out) { return std::make_unique<JsonFormatter>(out); }

}  // namespace onrecord::format
