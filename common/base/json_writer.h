#pragma once
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// Streams JSON without white space into a buffer: the one writer of records, facets and answers.
/// Members keep the order in which they are written. Strings must be valid UTF-8. One value between two
/// `clear`s.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// `name` must need no escapes.
  void key(std::string_view name) {
    quoted(name);
    *room(1) = ':';
    ++size_;
    follows_ = false;
  }

  void string(std::string_view value);
  void string_or_null(const std::optional<std::string>& value);
  void integer(std::int64_t value);
  void boolean(bool value) { raw(value ? "true" : "false"); }
  void null() { raw("null"); }
  /// A number with at most `decimals` digits behind the point, trailing zeros cut: 0.9, 1.0.
  void decimal(double value, int decimals);

  /// What has been written since the last `clear`; valid until the next call.
  [[nodiscard]] std::string_view text() const { return {buffer_.data(), size_}; }
  void clear() {
    size_ = 0;
    follows_ = false;
  }

 private:
  /// Where the next bytes go; at least `bytes` may be written there.
  char* room(std::size_t bytes) {
    if (buffer_.size() - size_ < bytes) grow(bytes);
    return buffer_.data() + size_;
  }
  void grow(std::size_t bytes);
  void append(std::string_view bytes) {
    std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void append_escaped(char c);
  /// The comma before every value or key but the first of its container.
  void separate() {
    if (follows_) {
      *room(1) = ',';
      ++size_;
    }
    follows_ = true;
  }
  void open(char bracket) {
    separate();
    *room(1) = bracket;
    ++size_;
    follows_ = false;
  }
  void close(char bracket) {
    *room(1) = bracket;
    ++size_;
    follows_ = true;
  }
  void raw(std::string_view value) {
    separate();
    append(value);
  }
  /// A string without characters that need escapes.
  void quoted(std::string_view value) {
    separate();
    char* at = room(value.size() + 2);
    *at = '"';
    std::memcpy(at + 1, value.data(), value.size());
    at[value.size() + 1] = '"';
    size_ += value.size() + 2;
  }

  std::string buffer_;  ///< `size_` bytes are written, the rest is room
  std::size_t size_ = 0;
  bool follows_ = false;  ///< behind a value: the next one needs a comma
};

}  // namespace onrecord
