#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "searcher/format/formatters.h"

namespace onrecord::format {
namespace {

using search::FacetResult;
using search::Hit;

constexpr std::string_view kNamePaint = "\x1b[1m";
constexpr std::string_view kMatchPaint = "\x1b[1;31m";
constexpr std::string_view kFaintPaint = "\x1b[2m";
constexpr std::string_view kPlain = "\x1b[0m";

/// The text on one line and harmless to a terminal: control characters become blanks, byte for byte, so that
/// spans stay right.
std::string one_line(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool c1 = byte == 0xC2 && i + 1 < out.size() && static_cast<unsigned char>(out[i + 1]) < 0xA0;
    if (c1) out[i + 1] = ' ';
    if (c1 || byte < 0x20 || byte == 0x7F) out[i] = ' ';
  }
  return out;
}

std::string speaker_name(const Speaker& speaker) {
  return one_line(speaker.name.value_or("unknown speaker"));
}

class TextFormatter : public Formatter {
 public:
  TextFormatter(std::ostream& out, const Style& style) : out_(out), color_(style.color) {}

  void begin(std::size_t, const search::Meta&) override {}

  void row(const Hit& hit) override {
    if (!first_) out_ << '\n';
    first_ = false;
    write_attribution(hit.statement);
    out_ << "  " << quotation(hit) << '\n';
    write_origin(hit);
  }

  void paragraph(std::string_view text, std::span<const Span> statement) override {
    out_ << "\n  " << highlighted(text, statement) << '\n';
  }

  void end(std::span<const FacetResult> facets) override {
    for (const FacetResult& facet : facets) {
      if (!first_) out_ << '\n';
      first_ = false;
      write_facet(facet);
    }
  }

 private:
  [[nodiscard]] std::string painted(std::string_view paint, std::string_view text) const {
    return color_ ? fmt::format("{}{}{}", paint, text, kPlain) : std::string(text);
  }

  /// "Halvard Brenn (Minister of Trade) and Mara Okoro, to Northern Wire, via SANA · denied · 2022-02-23"
  void write_attribution(const Statement& statement) {
    out_ << painted(kNamePaint, speaker_name(statement.speaker));
    const auto& role = statement.speaker.role;
    const bool told = role && statement.speaker.name && statement.speaker.name->starts_with(*role + ' ');
    if (role && !told) out_ << " (" << one_line(*role) << ')';  // "Pope Leo" tells it
    for (const Speaker& other : statement.co_speakers)
      out_ << " and " << painted(kNamePaint, speaker_name(other));
    if (statement.to) out_ << ", to " << one_line(*statement.to);
    for (const std::string& via : statement.via) out_ << ", via " << one_line(via);
    // "denied that A" must not be read as "said A".
    if (statement.cue.text && statement.cue.act != Act::say) out_ << " · " << one_line(*statement.cue.text);
    if (statement.said.date) out_ << " · " << to_string(*statement.said.date);
    out_ << '\n';
  }

  /// The snippet, in quotation marks where the words are the speaker's own.
  [[nodiscard]] std::string quotation(const Hit& hit) const {
    const std::string text = highlighted(hit.snippet, hit.highlights);
    return hit.statement.kind == StatementKind::direct ? "“" + text + "”" : text;
  }

  [[nodiscard]] std::string highlighted(std::string_view raw, std::span<const Span> spans) const {
    std::string text = one_line(raw);
    if (!color_) return text;
    std::string out;
    std::size_t at = 0;
    for (const Span span : spans) {
      const std::size_t begin = std::clamp<std::size_t>(span.begin, at, text.size());
      const std::size_t end = std::clamp<std::size_t>(span.end, begin, text.size());
      out += text.substr(at, begin - at);
      if (begin < end) out += painted(kMatchPaint, std::string_view(text).substr(begin, end - begin));
      at = end;
    }
    return out + text.substr(at);
  }

  /// "SANA, 2022-02-24, articles/a.txt, also in 3 documents · 08f3…"
  void write_origin(const Hit& hit) {
    std::string line;
    const auto add = [&](std::string_view part) { line += (line.empty() ? "" : ", ") + one_line(part); };
    if (hit.document.source) add(*hit.document.source);
    if (hit.document.published) add(to_string(*hit.document.published));
    add(hit.document.id);
    if (hit.copies > 1) add(fmt::format("also in {} document{}", hit.copies - 1, hit.copies > 2 ? "s" : ""));
    out_ << "  " << painted(kFaintPaint, line + " · " + hit.statement.id) << '\n';
  }

  void write_facet(const FacetResult& facet) {
    out_ << painted(kNamePaint, onrecord::to_string(facet.facet));
    out_ << fmt::format(" ({} value{})\n", facet.distinct, facet.distinct == 1 ? "" : "s");
    for (const auto& value : facet.values) write_count(value.count, one_line(value.value), facet.exact);
    if (facet.other > 0) write_count(facet.other, painted(kFaintPaint, "(other)"), facet.exact);
    if (facet.none > 0) write_count(facet.none, painted(kFaintPaint, "(none)"), facet.exact);
  }

  void write_count(std::size_t count, std::string_view label, bool exact) {
    out_ << fmt::format("{:>8}  {}\n", (exact ? "" : "~") + std::to_string(count), label);
  }

  std::ostream& out_;
  bool color_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Formatter> make_text(std::ostream& out, const Style& style) {
  return std::make_unique<TextFormatter>(out, style);
}

}  // namespace onrecord::format
