#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "indexer/source/input.h"

namespace onrecord::source {

/// A line without its end, and where it stands.
struct Line {
  std::string_view text;  ///< valid until the next call; `padding` readable bytes follow it
  std::uint64_t number = 0;
  std::uint64_t begin = 0;  ///< byte in the file
  std::uint64_t end = 0;    ///< the byte behind its line end
  bool too_long = false;    ///< longer than the limit: `text` is empty, the line was passed over
};

/// Cuts an input into lines; memory is bounded by the longest line that is allowed.
class LineReader {
 public:
  LineReader(Input input, std::uint64_t max_bytes, std::size_t padding);

  /// Goes on behind an earlier run: the byte and line number the input was opened at.
  void start_at(std::uint64_t byte, std::uint64_t line);

  /// The next line; nothing at the end. Errors: io.
  [[nodiscard]] Result<std::optional<Line>> next();
  [[nodiscard]] const FileStamp& stamp() const { return input_.stamp(); }
  /// Where the next line would begin: after an error the place in doubt.
  [[nodiscard]] std::uint64_t byte() const { return byte_; }
  [[nodiscard]] std::uint64_t line() const { return line_ + 1; }

 private:
  [[nodiscard]] Result<bool> fill();
  [[nodiscard]] Result<std::optional<Line>> pass_over(std::uint64_t begin);
  [[nodiscard]] Line take(std::size_t size, std::size_t end_size);

  Input input_;
  std::uint64_t max_bytes_;
  std::size_t padding_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;   ///< of what is not yet handed out
  std::size_t end_ = 0;     ///< of what has been read
  std::uint64_t byte_ = 0;  ///< place of `begin_` in the file
  std::uint64_t line_ = 0;
  bool at_end_ = false;
};

}  // namespace onrecord::source
