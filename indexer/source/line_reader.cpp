#include "indexer/source/line_reader.h"

#include <cstring>

namespace onrecord::source {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 18;

}  // namespace

LineReader::LineReader(Input input, std::uint64_t max_bytes, std::size_t padding)
    : input_(std::move(input)), max_bytes_(max_bytes), padding_(padding) {}

void LineReader::start_at(std::uint64_t byte, std::uint64_t line) {
  byte_ = byte;
  line_ = line;
}

/// Reads a chunk more; false at the end of the file.
Result<bool> LineReader::fill() {
  if (begin_ > 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + kChunk + padding_) buffer_.resize(std::max(2 * end_, end_ + kChunk) + padding_);
  const auto got = input_.read(buffer_.data() + end_, buffer_.size() - padding_ - end_);
  if (!got) return fail(got.error());
  end_ += *got;
  at_end_ = *got == 0;
  return !at_end_;
}

Line LineReader::take(std::size_t size, std::size_t end_size) {
  Line line{{buffer_.data() + begin_, size}, ++line_, byte_, byte_ + size + end_size, false};
  begin_ += size + end_size;
  byte_ = line.end;
  if (line.text.ends_with('\r')) line.text.remove_suffix(1);
  return line;
}

/// Drops the rest of a line that is too long without keeping it.
Result<std::optional<Line>> LineReader::pass_over(std::uint64_t begin) {
  while (true) {
    const void* found = std::memchr(buffer_.data() + begin_, '\n', end_ - begin_);
    if (found) {
      const auto size = static_cast<std::size_t>(static_cast<const char*>(found) - (buffer_.data() + begin_));
      begin_ += size + 1;
      byte_ += size + 1;
      break;
    }
    byte_ += end_ - begin_;
    begin_ = end_ = 0;
    const auto more = fill();
    if (!more) return fail(more.error());
    if (!*more) break;
  }
  return Line{{}, ++line_, begin, byte_, true};
}

Result<std::optional<Line>> LineReader::next() {
  std::size_t searched = 0;
  while (true) {
    const char* from = buffer_.data() + begin_;
    const void* found =
        end_ > begin_ + searched ? std::memchr(from + searched, '\n', end_ - begin_ - searched) : nullptr;
    const std::size_t size =
        found ? static_cast<std::size_t>(static_cast<const char*>(found) - from) : end_ - begin_;
    if (size > max_bytes_) return pass_over(byte_);
    if (found) return take(size, 1);
    if (at_end_) break;
    searched = size;
    const auto more = fill();
    if (!more) return fail(more.error());
  }
  if (begin_ == end_) return std::optional<Line>{};
  return take(end_ - begin_, 0);
}

}  // namespace onrecord::source
