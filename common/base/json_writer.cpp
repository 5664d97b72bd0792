#include "common/base/json_writer.h"

#include <fmt/core.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace onrecord {

struct JsonWriter::Impl {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
  std::string key;
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

/// Keys are plain ASCII words of ours: written as they stand, without the writer's look at every character.
void JsonWriter::key(std::string_view name) {
  impl_->key.assign(1, '"').append(name).append(1, '"');
  impl_->writer.RawValue(impl_->key.data(), impl_->key.size(), rapidjson::kStringType);
}

void JsonWriter::string(std::string_view value) { impl_->writer.String(value.data(), size_of(value)); }
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
  std::string digits = fmt::format("{:.{}f}", value, decimals);
  while (digits.ends_with('0') && !digits.ends_with(".0")) digits.pop_back();
  impl_->writer.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

std::string_view JsonWriter::text() const { return {impl_->buffer.GetString(), impl_->buffer.GetSize()}; }

void JsonWriter::clear() {
  impl_->buffer.Clear();
  impl_->writer.Reset(impl_->buffer);
}

}  // namespace onrecord
