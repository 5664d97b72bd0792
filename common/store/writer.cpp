#include "common/store/writer.h"

#include <fmt/core.h>

#include <charconv>
#include <map>

#include "common/store/bytes.h"
#include "common/store/codec.h"
#include "common/store/file_stamp.h"
#include "common/store/index_keys.h"
#include "common/store/people_list.h"
#include "common/store/writer_impl.h"

namespace onrecord {
namespace {

/// True if `path` is `prefix` or lies in that folder.
bool is_below(std::string_view path, std::string_view prefix) {
  while (prefix.size() > 1 && prefix.ends_with('/')) prefix.remove_suffix(1);
  if (!path.starts_with(prefix)) return false;
  return path.size() == prefix.size() || prefix.ends_with('/') || path[prefix.size()] == '/';
}

}  // namespace

IndexWriter::IndexWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;
IndexWriter::~IndexWriter() = default;

Result<IndexWriter> IndexWriter::open(const std::filesystem::path& path, const WriterOptions& options) {
  auto impl = Impl::open(path, options);
  if (!impl) return fail(impl.error());
  return IndexWriter(std::move(*impl));
}

Result<std::optional<StoredDocument>> IndexWriter::find_document(std::string_view id) const {
  return guard_xapian([&] { return impl_->find(document_key(id)); });
}

Result<std::optional<DocumentStamp>> IndexWriter::find_stamp(std::string_view id) const {
  auto found = find_document(id);
  if (!found) return fail(found.error());
  return *found ? std::optional(std::move((*found)->stamp)) : std::nullopt;
}

Status IndexWriter::replace_document(const Document& document, const std::vector<Statement>& statements,
                                     const DocumentStamp& stamp) {
  auto replaced = impl_->change([&] { return impl_->replace(document, statements, stamp); });
  if (!replaced) return replaced;
  return impl_->commit_if_due();
}

Status IndexWriter::restamp_document(std::string_view id, const DocumentStamp& stamp) {
  return impl_->change([&]() -> Status {
    const std::string key = document_key(id);
    auto stored = impl_->find(key);
    if (!stored) return fail(stored.error());
    if (!*stored) return fail(ErrorCode::not_found, fmt::format("{}: no such document in the index", id));
    (*stored)->stamp = stamp;
    impl_->put(key, **stored);
    return {};
  });
}

Result<bool> IndexWriter::remove_document(std::string_view id) {
  bool found = false;
  auto removed = impl_->change([&] { return impl_->remove(document_key(id), found); });
  if (!removed) return fail(removed.error());
  if (auto committed = impl_->commit_if_due(); !committed) return fail(committed.error());
  return found;
}

Result<std::vector<IndexWriter::DocumentAt>> IndexWriter::documents_below(
    const std::filesystem::path& prefix) const {
  return guard_xapian([&]() -> Result<std::vector<DocumentAt>> {
    std::vector<DocumentAt> found;
    const std::string begin(key::kDocument);
    for (auto at = impl_->database.metadata_keys_begin(begin); at != impl_->database.metadata_keys_end(begin);
         ++at) {
      auto stored = decode_document(impl_->database.get_metadata(*at));
      if (!stored) return fail(stored.error());
      if (!stored->stamp.path.empty() && is_below(stored->stamp.path, prefix.string()))
        found.push_back({stored->info.id, stored->stamp.path});
    }
    return found;
  });
}

Result<std::optional<CompletedFile>> IndexWriter::find_file(std::string_view path) const {
  return guard_xapian(
      [&] { return decode_file(impl_->database.get_metadata(make_term(key::kFile, path)), path); });
}

Status IndexWriter::put_file(std::string_view path, const CompletedFile& stamp) {
  return impl_->change([&]() -> Status {
    impl_->database.set_metadata(make_term(key::kFile, path), encode_file(path, stamp));
    return {};
  });
}

Status IndexWriter::forget_file(std::string_view path) {
  return impl_->change([&]() -> Status {
    impl_->database.set_metadata(make_term(key::kFile, path), "");
    return {};
  });
}

Status IndexWriter::put_people(const std::vector<ListedPerson>& people) {
  return impl_->change([&]() -> Status {
    Xapian::WritableDatabase& database = impl_->database;
    for (const std::string_view prefix : {key::kListed, key::kListedRoles}) {
      const std::string begin(prefix);
      const std::vector<std::string> old(database.metadata_keys_begin(begin),
                                         database.metadata_keys_end(begin));
      for (const std::string& key : old) database.set_metadata(key, "");
    }
    for (const auto& [family, entries] : by_family(people)) {
      database.set_metadata(make_term(key::kListed, family), encode_listed(entries));
      for (const std::string& word : role_words_of(entries)) {
        const std::string entry = lookup_entry(key::kListedRoles, word) + family;
        if (entry.size() <= kLongestEntry) database.set_metadata(entry, "1");
      }
    }
    return {};
  });
}

Status IndexWriter::put_report(std::string_view json) {
  return impl_->change([&]() -> Status {
    impl_->database.set_metadata(std::string(key::kReport), std::string(json));
    return {};
  });
}

Status IndexWriter::commit() { return impl_->commit(); }

std::size_t IndexWriter::document_count() const { return impl_->documents; }
std::size_t IndexWriter::statement_count() const { return impl_->database.get_doccount(); }

}  // namespace onrecord
