#include "indexer/pipeline/reject_file.h"

#include <fmt/core.h>

#include "indexer/source/clean_name.h"

namespace onrecord {
namespace {

void number_or_null(JsonWriter& json, std::string_view key, std::optional<std::uint64_t> value) {
  json.key(key);
  if (value) {
    json.integer(static_cast<std::int64_t>(*value));
  } else {
    json.null();
  }
}

void string_member(JsonWriter& json, std::string_view key, const std::string& value) {
  json.key(key);
  json.string_or_null(value.empty() ? std::nullopt : std::optional(source::clean_name(value)));
}

}  // namespace

Result<RejectFile> RejectFile::create(const std::filesystem::path& path) {
  RejectFile file(path);
  file.out_.open(path, std::ios::binary | std::ios::trunc);
  if (!file.out_) return fail(ErrorCode::io, fmt::format("{}: cannot be written", path.string()));
  return file;
}

void RejectFile::add(const Reject& reject) {
  const FileStamp& file = reject.origin.file;
  json_.clear();
  json_.begin_object();
  string_member(json_, "type", "reject");
  string_member(json_, "file", file.path);
  string_member(json_, "member", file.member);
  number_or_null(json_, "line", reject.origin.line ? std::optional(reject.origin.line) : std::nullopt);
  number_or_null(json_, "byte", byte_of(reject));
  string_member(json_, "reason", reject.error.message);
  string_member(json_, "hint", reject.error.hint);
  json_.end_object();
  // A night is watched by its rejects: each is there at once.
  out_ << json_.text() << '\n' << std::flush;
}

Status RejectFile::close() {
  out_.close();
  if (out_) return {};
  return fail(ErrorCode::io, fmt::format("{}: cannot be written", path_.string()));
}

}  // namespace onrecord
