#include <fmt/core.h>

#include <array>
#include <string_view>

#include "common/model/record.h"
#include "searcher/format/formatters.h"

namespace onrecord::format {
namespace {

using search::Hit;

std::string text_of(const std::optional<std::string>& value) { return value.value_or(""); }
std::string text_of(const std::optional<Date>& value) { return value ? to_string(*value) : ""; }

std::string list_of(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "" : "; ") + value;
  return out;
}

std::string names_of(const std::vector<Speaker>& speakers) {
  std::vector<std::string> names;
  names.reserve(speakers.size());
  for (const Speaker& speaker : speakers) names.push_back(text_of(speaker.name));
  return list_of(names);
}

std::string confidence_of(const Hit& hit) {
  JsonWriter number;
  number.decimal(hit.statement.confidence, 2);
  return std::string(number.text());
}

struct Column {
  std::string_view name;
  std::string (*cell)(const Hit&);
};

/// The keys of the record in its order, but for the spans.
constexpr std::array<Column, 34> kColumns{{
    {"type", [](const Hit&) -> std::string { return "statement"; }},
    {"format_version", [](const Hit&) { return fmt::format("{}", kFormatVersion); }},
    {"id", [](const Hit& h) { return h.statement.id; }},
    {"document", [](const Hit& h) { return h.document.id; }},
    {"part", [](const Hit& h) { return std::string(to_string(h.statement.part)); }},
    {"source", [](const Hit& h) { return text_of(h.document.source); }},
    {"url", [](const Hit& h) { return text_of(h.document.url); }},
    {"title", [](const Hit& h) { return text_of(h.document.title); }},
    {"lang", [](const Hit& h) { return text_of(h.document.lang); }},
    {"published", [](const Hit& h) { return text_of(h.document.published); }},
    {"speaker.name", [](const Hit& h) { return text_of(h.statement.speaker.name); }},
    {"speaker.id", [](const Hit& h) { return text_of(h.statement.speaker.id); }},
    {"speaker.kind", [](const Hit& h) { return std::string(to_string(h.statement.speaker.kind)); }},
    {"speaker.role", [](const Hit& h) { return text_of(h.statement.speaker.role); }},
    {"speaker.as_written", [](const Hit& h) { return text_of(h.statement.speaker.as_written); }},
    {"speaker.resolved_by",
     [](const Hit& h) { return std::string(to_string(h.statement.speaker.resolved_by)); }},
    {"co_speakers", [](const Hit& h) { return names_of(h.statement.co_speakers); }},
    {"via", [](const Hit& h) { return list_of(h.statement.via); }},
    {"cue.text", [](const Hit& h) { return text_of(h.statement.cue.text); }},
    {"cue.lemma", [](const Hit& h) { return text_of(h.statement.cue.lemma); }},
    {"cue.act", [](const Hit& h) { return std::string(to_string(h.statement.cue.act)); }},
    {"kind", [](const Hit& h) { return std::string(to_string(h.statement.kind)); }},
    {"polarity", [](const Hit& h) { return std::string(to_string(h.statement.polarity)); }},
    {"text", [](const Hit& h) { return h.statement.text; }},
    {"said.date", [](const Hit& h) { return text_of(h.statement.said.date); }},
    {"said.precision",
     [](const Hit& h) {
       const auto& date = h.statement.said.date;
       return std::string(to_string(date ? date->precision() : Precision::unknown));
     }},
    {"said.basis", [](const Hit& h) { return std::string(to_string(h.statement.said.basis)); }},
    {"said.as_written", [](const Hit& h) { return text_of(h.statement.said.as_written); }},
    {"topics", [](const Hit& h) { return list_of(h.statement.topics); }},
    {"topics_carried", [](const Hit& h) { return list_of(h.statement.topics_carried); }},
    {"to", [](const Hit& h) { return text_of(h.statement.to); }},
    {"venue", [](const Hit& h) { return text_of(h.statement.venue); }},
    {"nested", [](const Hit& h) -> std::string { return h.statement.nested ? "true" : "false"; }},
    {"confidence", confidence_of},
}};

/// A cell by RFC 4180: quoted where it holds a comma, a quotation mark or a line end.
std::string escaped(std::string_view cell) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(cell);
  std::string out = "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

class CsvFormatter : public Formatter {
 public:
  explicit CsvFormatter(std::ostream& out) : out_(out) {}

  void begin(std::size_t, const search::Meta&) override {
    write_line([](const Column& column) { return std::string(column.name); });
  }

  void row(const Hit& hit) override {
    write_line([&](const Column& column) { return column.cell(hit); });
  }

  void end(std::span<const search::FacetResult>) override {}

 private:
  template <class Cell>
  void write_line(const Cell& cell) {
    std::string_view between;
    for (const Column& column : kColumns) {
      out_ << between << escaped(cell(column));
      between = ",";
    }
    out_ << "\r\n";
  }

  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Formatter> make_csv(std::ostream& out) { return std::make_unique<CsvFormatter>(out); }

}  // namespace onrecord::format
