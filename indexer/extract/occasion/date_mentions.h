#pragma once
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/base/date.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A date expression and where it stands.
struct DatedPlace {
  Range tokens;
  Date date;
  Span span;  ///< bytes of the analysed text
  bool year_given = false;
};

/// The date expressions of a document, found once. Each paragraph is read from its own day: that of the last
/// line above it that is nothing but a date ("31 July, 23:55" in a live blog), else the document's.
class DateMentions {
 public:
  DateMentions(const Text& text, const std::optional<Date>& published);

  /// Those of a sentence, in order.
  [[nodiscard]] std::span<const DatedPlace> in(Range sentence) const;
  /// The date line above a paragraph; null if there is none, or if it only repeats the document's date.
  [[nodiscard]] const DatedPlace* heading(std::uint32_t paragraph) const;
  /// The day from which a paragraph is read.
  [[nodiscard]] std::optional<Date> day_of(std::uint32_t paragraph) const;

 private:
  void read(const std::optional<Date>& published);
  [[nodiscard]] std::optional<DatedPlace> read_heading(Range paragraph) const;
  [[nodiscard]] bool is_stamp(Range range) const;
  [[nodiscard]] Range behind_place(Range line) const;
  [[nodiscard]] Range tokens_of(Span span, Range within) const;

  const Text& text_;
  std::optional<Date> published_;
  std::vector<DatedPlace> places_;
  std::vector<DatedPlace> headings_;
  std::vector<std::uint32_t> heading_of_;  ///< by paragraph: index + 1 into headings_; empty if there is none
};

}  // namespace onrecord::extract
