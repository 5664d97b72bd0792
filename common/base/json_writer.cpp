#include "common/base/json_writer.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cstring>

namespace onrecord {

namespace {

/// rapidjson's writer, whose strings go in one copy up to the first character that needs an escape.
class FastWriter : public rapidjson::Writer<rapidjson::StringBuffer> {
 public:
  explicit FastWriter(rapidjson::StringBuffer& buffer) : Writer(buffer) {}

  /// A string without characters that need escapes.
  void plain(std::string_view text) {
    Prefix(rapidjson::kStringType);
    char* at = os_->Push(text.size() + 2);
    *at = '"';
    std::memcpy(at + 1, text.data(), text.size());
    at[text.size() + 1] = '"';
  }
};

/// True if JSON wants an escape for one of the bytes. All are looked at: without a way out of the loop the
/// compiler takes sixteen at once.
bool needs_escape(std::string_view text) {
  unsigned char found = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    found |= static_cast<unsigned char>((byte < 0x20) | (byte == '"') | (byte == '\\'));
  }
  return found != 0;
}

}  // namespace

struct JsonWriter::Impl {
  rapidjson::StringBuffer buffer;
  FastWriter writer{buffer};
};

namespace {
rapidjson::SizeType size_of(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }
}  // namespace

JsonWriter::JsonWriter() : impl_(std::make_unique<Impl>()) {}
JsonWriter::~JsonWriter() = default;
JsonWriter::JsonWriter(JsonWriter&&) noexcept = default;
JsonWriter& JsonWriter::operator=(JsonWriter&&) noexcept = default;

void JsonWriter::begin_object() { impl_->writer.StartObject(); }
void JsonWriter::end_object() { impl_->writer.EndObject(); }
void JsonWriter::begin_array() { impl_->writer.StartArray(); }
void JsonWriter::end_array() { impl_->writer.EndArray(); }

void JsonWriter::key(std::string_view name) { impl_->writer.plain(name); }

void JsonWriter::string(std::string_view value) {
  if (needs_escape(value)) {
    impl_->writer.String(value.data(), size_of(value));
  } else {
    impl_->writer.plain(value);
  }
}
void JsonWriter::integer(std::int64_t value) { impl_->writer.Int64(value); }
void JsonWriter::boolean(bool value) { impl_->writer.Bool(value); }
void JsonWriter::null() { impl_->writer.Null(); }

void JsonWriter::string_or_null(const std::optional<std::string>& value) {
  if (value) {
    string(*value);
  } else {
    null();
  }
}

void JsonWriter::decimal(double value, int decimals) {
  char digits[64];
  const auto [end, error] =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
  std::string_view text(digits, error == std::errc{} ? static_cast<std::size_t>(end - digits) : 0);
  while (decimals > 0 && text.ends_with('0') && !text.ends_with(".0")) text.remove_suffix(1);
  impl_->writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
}

void JsonWriter::end_line() {
  impl_->buffer.Put('\n');
  impl_->writer.Reset(impl_->buffer);
}

std::string_view JsonWriter::text() const { return {impl_->buffer.GetString(), impl_->buffer.GetSize()}; }

void JsonWriter::clear() {
  impl_->buffer.Clear();
  impl_->writer.Reset(impl_->buffer);
}

}  // namespace onrecord
