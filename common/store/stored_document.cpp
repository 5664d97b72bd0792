#include "common/store/stored_document.h"

#include "common/store/bytes.h"
#include "common/store/codec_fields.h"

namespace onrecord {
namespace {

constexpr std::uint64_t kVersion = 3;

void write_stamp(ByteWriter& out, const DocumentStamp& stamp) {
  out.string(stamp.signature);
  out.signed_number(stamp.extractor_version);
  out.string(stamp.path);
  out.signed_number(stamp.modified);
  out.number(stamp.size);
}

DocumentStamp read_stamp(ByteReader& in) {
  DocumentStamp stamp;
  stamp.signature = in.string();
  stamp.extractor_version = static_cast<int>(in.signed_number());
  stamp.path = in.string();
  stamp.modified = in.signed_number();
  stamp.size = in.number();
  return stamp;
}

}  // namespace

std::string encode_stamp(const DocumentStamp& stamp) {
  ByteWriter out;
  write_stamp(out, stamp);
  return out.take();
}

Result<DocumentStamp> decode_stamp(std::string_view bytes) {
  ByteReader in(bytes);
  DocumentStamp stamp = read_stamp(in);
  if (in.failed() || in.left() > 0) return fail(ErrorCode::corrupt, "a stored stamp is damaged");
  return stamp;
}

std::string encode_document(const StoredDocument& document) {
  ByteWriter out;
  out.number(kVersion);
  const DocumentInfo& info = document.info;
  out.string(info.id);
  for (const auto* value : {&info.source, &info.url, &info.title, &info.author, &info.lang, &info.speaker_id})
    out.optional(*value);
  write_date(out, info.published);
  write_stamp(out, document.stamp);
  out.number(document.text.offset);
  out.number(document.text.packed_size);
  out.number(document.text.size);
  out.number(document.statements);
  return sealed(out.take());
}

Result<StoredDocument> decode_document(std::string_view bytes) {
  const auto whole = unsealed(bytes);
  if (!whole) return fail(ErrorCode::corrupt, "a stored document is damaged", "index it again");
  ByteReader in(*whole);
  StoredDocument document;
  if (in.number() != kVersion) return fail(ErrorCode::corrupt, "a stored document has an unknown version");
  DocumentInfo& info = document.info;
  info.id = in.string();
  for (auto* value : {&info.source, &info.url, &info.title, &info.author, &info.lang, &info.speaker_id})
    *value = in.optional();
  info.published = read_date(in);
  document.stamp = read_stamp(in);
  document.text.offset = in.number();
  document.text.packed_size = in.number32();
  document.text.size = in.number32();
  document.statements = in.number32();
  if (in.failed() || in.left() > 0)
    return fail(ErrorCode::corrupt, "a stored document is damaged", "index it again");
  return document;
}

}  // namespace onrecord
