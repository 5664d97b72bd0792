#include "common/store/file_stamp.h"

#include "common/store/bytes.h"
#include "common/store/codec_fields.h"

namespace onrecord {

std::string encode_file(std::string_view path, const CompletedFile& stamp) {
  ByteWriter out;
  out.string(path);
  out.signed_number(stamp.modified);
  out.number(stamp.size);
  out.signed_number(stamp.extractor_version);
  return sealed(out.take());
}

Result<StoredFile> decode_file(std::string_view bytes) {
  const auto whole = unsealed(bytes);
  ByteReader in(whole.value_or(std::string_view()));
  StoredFile file;
  file.path = in.string();
  file.stamp.modified = in.signed_number();
  file.stamp.size = in.number();
  file.stamp.extractor_version = static_cast<int>(in.signed_number());
  if (in.failed()) return fail(ErrorCode::corrupt, "a stored file stamp is damaged", "build the index anew");
  return file;
}

Result<std::optional<CompletedFile>> decode_file(std::string_view bytes, std::string_view path) {
  if (bytes.empty()) return std::nullopt;
  auto file = decode_file(bytes);
  if (!file) return fail(file.error());
  return file->path == path ? std::optional(file->stamp) : std::nullopt;
}

}  // namespace onrecord
