#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"

namespace onrecord {

/// One line of a lexicon file: its cells, and its number for messages.
struct TsvRow {
  std::vector<std::string_view> cells;
  std::size_t line = 0;

  /// Cell `i`, empty where the row is shorter.
  [[nodiscard]] std::string_view cell(std::size_t i) const {
    return i < cells.size() ? cells[i] : std::string_view{};
  }
};

/// Splits lexicon text into rows: cells by tab, `#` at the start of a line begins a comment, empty lines are
/// left out. The cells point into `text`.
[[nodiscard]] std::vector<TsvRow> parse_tsv(std::string_view text);

/// The items of a cell that is a list, "a; b", without white space around them.
[[nodiscard]] std::vector<std::string_view> split_list(std::string_view cell);

/// Where lexicons come from: compiled in, unless a folder given by the user holds a file of the same name.
class DataSource {
 public:
  DataSource() = default;
  explicit DataSource(std::filesystem::path overrides) : overrides_(std::move(overrides)) {}

  /// The text of lexicon `name` ("en/cues.tsv").
  [[nodiscard]] Result<std::string> text(std::string_view name) const;

  /// A file of the user's own topics (--topics).
  void set_topics(std::filesystem::path file) { topics_ = std::move(file); }
  /// Its text; empty if none was set.
  [[nodiscard]] Result<std::string> topics() const;

 private:
  std::optional<std::filesystem::path> overrides_;
  std::optional<std::filesystem::path> topics_;
};

}  // namespace onrecord
