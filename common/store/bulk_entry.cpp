#include "common/store/bulk_entry.h"

#include "common/store/bytes.h"
#include "common/store/codec.h"
#include "common/store/name_table.h"
#include "common/store/terms.h"
#include "common/store/texts.h"

namespace onrecord {
namespace {

constexpr std::size_t kOrderBytes = 11;

tl::unexpected<Error> damaged() {
  return fail(ErrorCode::corrupt, "the log of the bulk build is damaged",
              "remove the folder 'bulk' of the index");
}

BulkHead read_head(ByteReader& in, std::string& document) {
  BulkHead head;
  document = in.string();
  if (in.number() == 0) return head;
  const std::uint32_t begin = in.number32();
  head.headline = Span{begin, in.number32()};
  return head;
}

}  // namespace

std::string newest_first(std::string_view newest) {
  std::string key(newest);
  for (char& byte : key) byte = static_cast<char>(~byte);
  return key;
}

struct BulkEntryMaker::Impl {
  TextPacker packer;
};

BulkEntryMaker::BulkEntryMaker() : impl_(std::make_unique<Impl>()) {}
BulkEntryMaker::BulkEntryMaker(BulkEntryMaker&&) noexcept = default;
BulkEntryMaker& BulkEntryMaker::operator=(BulkEntryMaker&&) noexcept = default;
BulkEntryMaker::~BulkEntryMaker() = default;

Result<BulkEntry> BulkEntryMaker::make(const Document& document, const std::vector<Statement>& statements,
                                       const DocumentStamp& stamp) {
  BulkEntry entry;
  if (auto packed = impl_->packer.pack(document.text, entry.packed_text); !packed)
    return fail(packed.error());
  entry.document = {document.info, stamp, {}, static_cast<std::uint32_t>(statements.size()), 0};
  entry.document.text.size = static_cast<std::uint32_t>(document.text.size());
  const std::string key = document_key(document.info.id);
  ByteWriter out;
  out.number(document.headline ? 1 : 0);
  if (document.headline) {
    out.number(document.headline->begin);
    out.number(document.headline->end);
  }
  out.string(encode_rows(rows_of(document.info, statements)));
  out.number(statements.size());
  for (const Statement& statement : statements) {
    out.raw(newest_first(newest_key(statement, document.info)));
    out.string(encode_statement(statement, key));
  }
  entry.rest = out.take();
  return entry;
}

std::string encode_entry(const BulkEntry& entry) {
  ByteWriter out;
  out.string(encode_document(entry.document));
  out.raw(entry.rest);
  return out.take();
}

Result<EntryParts> decode_entry(std::string_view bytes) {
  ByteReader in(bytes);
  EntryParts parts;
  std::string document;
  parts.head = read_head(in, document);
  const auto place = [&] { return static_cast<std::uint32_t>(bytes.size() - in.left()); };
  parts.head_size = place();
  auto stored = decode_document(document);
  if (!stored) return fail(stored.error());
  parts.head.document = std::move(*stored);
  auto rows = decode_rows(in.raw(in.number()));
  if (!rows) return fail(rows.error());
  parts.names = std::move(*rows);
  parts.statements.resize(in.count());
  for (BulkStatement& statement : parts.statements) {
    statement.order = in.raw(kOrderBytes);
    statement.size = in.number32();
    statement.at = place();
    in.raw(statement.size);
  }
  if (in.failed() || in.left() > 0) return damaged();
  return parts;
}

Result<BulkHead> decode_head(std::string_view bytes) {
  ByteReader in(bytes);
  std::string document;
  BulkHead head = read_head(in, document);
  if (in.failed()) return damaged();
  auto stored = decode_document(document);
  if (!stored) return fail(stored.error());
  head.document = std::move(*stored);
  return head;
}

}  // namespace onrecord
