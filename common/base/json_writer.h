#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// Streams JSON without white space into a buffer: the one writer of records, facets and answers.
/// Members keep the order in which they are written. Strings must be valid UTF-8.
class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  JsonWriter(JsonWriter&&) noexcept;
  JsonWriter& operator=(JsonWriter&&) noexcept;

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  /// `name` must need no escapes.
  void key(std::string_view name);

  void string(std::string_view value);
  void string_or_null(const std::optional<std::string>& value);
  void integer(std::int64_t value);
  void boolean(bool value);
  void null();
  /// A number with at most `decimals` digits behind the point, trailing zeros cut: 0.9, 1.0.
  void decimal(double value, int decimals);

  /// Ends a line of JSON Lines: what comes next is a value of its own.
  void end_line();

  /// What has been written since the last `clear`; valid until the next call.
  [[nodiscard]] std::string_view text() const;
  void clear();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
