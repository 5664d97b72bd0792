#pragma once
#include <cstddef>
#include <memory>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "common/model/enums.h"
#include "searcher/search/response.h"

namespace onrecord::format {

enum class Format { text, json, ndjson, csv };

struct Style {
  bool color = false;  ///< escape sequences of a terminal; only the text format has any
};

/// Writes one answer to a stream, row by row, so that an answer of any length needs no memory of its own.
/// Calls in this order: `begin` once, `row` for each hit, `end` once. Only data is written: the reading and
/// the notes are for a person, and stand in the output only where the format has a place for them (json).
/// Errors of the stream are left in its state.
class Formatter {
 public:
  virtual ~Formatter() = default;
  virtual void begin(std::size_t hits, const search::Meta& meta) = 0;
  virtual void row(const search::Hit& hit) = 0;
  /// Behind a row: the paragraph in which its statement stands, and where in it. Formats without a place for
  /// it leave it out.
  virtual void paragraph(std::string_view, std::span<const Span>) {}
  virtual void end(std::span<const search::FacetResult> facets) = 0;

 protected:
  Formatter() = default;
  Formatter(const Formatter&) = default;
  Formatter(Formatter&&) = default;
  Formatter& operator=(const Formatter&) = default;
  Formatter& operator=(Formatter&&) = default;
};

/// A formatter that writes to `out`, which must outlive it.
[[nodiscard]] std::unique_ptr<Formatter> make_formatter(Format format, std::ostream& out, const Style& style);

/// Writes a whole answer.
void write(Formatter& formatter, const search::Response& response);

/// True if the format has a place for facets.
[[nodiscard]] constexpr bool holds_facets(Format format) { return format != Format::csv; }

}  // namespace onrecord::format

namespace onrecord {

/// The words of --format.
template <>
struct EnumNames<format::Format> {
  static constexpr std::array<std::string_view, 4> kNames{"text", "json", "ndjson", "csv"};
};

}  // namespace onrecord
