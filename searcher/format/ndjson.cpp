#include "searcher/format/formatters.h"
#include "searcher/format/json_parts.h"

namespace onrecord::format {
namespace {

class NdjsonFormatter : public Formatter {
 public:
  explicit NdjsonFormatter(std::ostream& out) : out_(out) {}

  void begin(std::size_t, const search::Meta&) override {}

  void row(const search::Hit& hit) override {
    write_hit(json_, hit);
    end_line();
  }

  void end(std::span<const search::FacetResult> facets) override {
    for (const search::FacetResult& facet : facets) {
      write_facet(json_, facet);
      end_line();
    }
  }

 private:
  void end_line() {
    out_ << json_.text() << '\n';
    json_.clear();
  }

  std::ostream& out_;
  JsonWriter json_;
};

}  // namespace

std::unique_ptr<Formatter> make_ndjson(std::ostream& out) { return std::make_unique<NdjsonFormatter>(out); }

}  // namespace onrecord::format
