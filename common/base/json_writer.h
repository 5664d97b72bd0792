#pragma once
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// Streams JSON without white space into a buffer: the one writer of records, facets and answers.
/// Members keep the order in which they are written. Strings must be valid UTF-8.
class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// `name` must need no escapes.
  void key(std::string_view name) {
    char* at = room(name.size() + 4);
    at = put_quoted(at, name);
    *at++ = ':';
    end_at(at, false);
  }

  void string(std::string_view value);
  void string_or_null(const std::optional<std::string>& value);
  /// A string that needs no escapes: a word of a fixed list, an id, a date.
  void plain_string(std::string_view value) { end_at(put_quoted(room(value.size() + 3), value), true); }
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  /// A number with at most `decimals` digits behind the point, trailing zeros cut: 0.9, 1.0.
  void decimal(double value, int decimals);

  /// Ends a line of JSON Lines: what comes next is a value of its own.
  void end_line();

  /// What has been written since the last `clear`; valid until the next call.
  [[nodiscard]] std::string_view text() const { return {buffer_.get(), size_}; }
  void clear();

 private:
  /// Memory for so many bytes behind what is written.
  [[nodiscard]] char* room(std::size_t bytes) {
    if (capacity_ - size_ < bytes) grow(bytes);
    return buffer_.get() + size_;
  }
  void grow(std::size_t bytes);
  /// The end of what was written into `room`; does a comma stand before what comes next?
  void end_at(const char* end, bool behind_value) {
    size_ = static_cast<std::size_t>(end - buffer_.get());
    behind_value_ = behind_value;
  }
  /// The comma is always written and mostly overwritten: no branch that cannot be foreseen.
  char* put_comma(char* at) const {
    *at = ',';
    return at + behind_value_;
  }
  char* put_quoted(char* at, std::string_view plain) const {
    at = put_comma(at);
    *at++ = '"';
    if (!plain.empty()) std::memcpy(at, plain.data(), plain.size());
    at += plain.size();
    *at++ = '"';
    return at;
  }
  void open(char bracket) {
    char* at = put_comma(room(2));
    *at++ = bracket;
    end_at(at, false);
  }
  void close(char bracket) {
    char* at = room(1);
    *at++ = bracket;
    end_at(at, true);
  }
  void bare(std::string_view word);

  std::unique_ptr<char[]> buffer_;
  std::size_t size_ = 0, capacity_ = 0;
  bool behind_value_ = false;
};

}  // namespace onrecord
