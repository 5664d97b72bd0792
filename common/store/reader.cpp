#include "common/store/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "common/store/codec.h"
#include "common/store/file_stamp.h"
#include "common/store/index_keys.h"
#include "common/store/name_table.h"
#include "common/store/people_list.h"
#include "common/store/reader_impl.h"
#include "common/store/schema_check.h"
#include "common/store/terms.h"

namespace onrecord {
namespace {

std::string metadata_key(std::string_view prefix, std::string_view name) { return make_term(prefix, name); }

std::size_t stored_document_count(const Xapian::Database& part) {
  const std::string text = part.get_metadata(std::string(key::kDocumentCount));
  std::size_t count = 0;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return count;
}

}  // namespace

Status IndexReader::Impl::open() {
  generations.clear();
  parts.clear();
  texts.clear();
  Xapian::Database all;
  for (const auto& path : paths) {
    auto generation = current_generation(path);
    if (!generation) return fail(generation.error());
    auto part = guard_xapian([&] { return Xapian::Database(generation->statements().string()); });
    if (!part) return fail(part.error());
    if (auto fits = check_schema(*part, path); !fits) return fits;
    auto reader = TextsReader::open(generation->texts());
    if (!reader) return fail(reader.error());
    if (auto added = guard_xapian([&] { all.add_database(*part); }); !added) return added;
    generations.push_back(std::move(*generation));
    parts.push_back(std::move(*part));
    texts.push_back(std::move(*reader));
  }
  database = all;
  ++state;
  return {};
}

Status IndexReader::Impl::refresh() {
  for (std::size_t i = 0; i < paths.size(); ++i) {
    auto generation = current_generation(paths[i]);
    if (!generation) return fail(generation.error());
    if (*generation != generations[i]) return open();
  }
  for (int attempt = 1;; ++attempt) {  // a commit under way may look like damage
    auto done = guard_xapian([&] {
      if (database.reopen()) ++state;
    });
    if (done || done.error().code != ErrorCode::corrupt || attempt == kTries) return done;
  }
}

Result<StoredStatement> IndexReader::Impl::statement(Xapian::docid row) const {
  return decode_statement(database.get_document(row).get_data());
}

Result<StoredDocument> IndexReader::Impl::document(std::string_view document_key) const {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string bytes = parts[i].get_metadata(metadata_key(key::kDocument, document_key));
    if (bytes.empty()) continue;
    auto document = decode_document(bytes);
    if (document) document->index = static_cast<std::uint32_t>(i);
    return document;
  }
  return fail(ErrorCode::not_found, "no such document in the index");
}

Result<std::vector<NameRow>> IndexReader::Impl::names(std::string_view family) const {
  NameSums sums;
  for (const Xapian::Database& part : parts) {
    auto rows = decode_rows(part.get_metadata(metadata_key(key::kNames, family)));
    if (!rows || parts.size() == 1) return rows;
    for (const NameRow& row : *rows) sums.add(row);
  }
  return sums.rows();
}

std::vector<std::string> IndexReader::Impl::families(std::string_view prefix) const {
  std::set<std::string> keys;
  const std::string begin = std::string(key::kNames) + std::string(prefix);
  for (const Xapian::Database& part : parts)
    for (auto key = part.metadata_keys_begin(begin); key != part.metadata_keys_end(begin); ++key)
      keys.insert((*key).substr(key::kNames.size()));
  return {keys.begin(), keys.end()};
}

Result<std::vector<Overlay::Entry>> IndexReader::Impl::listed(std::string_view family) const {
  std::vector<Overlay::Entry> all;
  for (const Xapian::Database& part : parts) {
    auto entries = decode_listed(part.get_metadata(metadata_key(key::kListed, family)));
    if (!entries) return entries;
    for (Overlay::Entry& entry : *entries)
      if (std::none_of(all.begin(), all.end(),
                       [&](const Overlay::Entry& known) { return known.id == entry.id; }))
        all.push_back(std::move(entry));
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return all;
}

std::vector<std::string> IndexReader::Impl::families_of_sound(std::string_view lookup,
                                                              std::size_t most) const {
  return families_behind(lookup_entry(key::kSounds, lookup), most);
}

std::vector<std::string> IndexReader::Impl::families_of_listed_role(std::string_view word,
                                                                    std::size_t most) const {
  return families_behind(lookup_entry(key::kListedRoles, word), most);
}

std::vector<std::string> IndexReader::Impl::families_behind(const std::string& begin,
                                                            std::size_t most) const {
  std::set<std::string> keys;
  for (const Xapian::Database& part : parts) {
    for (auto key = part.metadata_keys_begin(begin); key != part.metadata_keys_end(begin); ++key) {
      keys.insert((*key).substr(begin.size()));
      if (keys.size() > most) return {};
    }
  }
  return {keys.begin(), keys.end()};
}

IndexReader::IndexReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;
IndexReader::~IndexReader() = default;

Result<IndexReader> IndexReader::open(const std::vector<std::filesystem::path>& paths) {
  if (paths.empty()) return fail(ErrorCode::usage, "no index named", "name one with --db DB");
  auto impl = std::make_unique<Impl>();
  impl->paths = paths;
  if (auto opened = impl->open(); !opened) return fail(opened.error());
  return IndexReader(std::move(impl));
}

Status IndexReader::refresh() { return impl_->refresh(); }

Result<std::optional<StoredStatement>> IndexReader::find_statement(std::string_view id) {
  return impl_->run([&]() -> Result<std::optional<StoredStatement>> {
    const std::string term = make_term(prefix::kStatementId, id);
    const auto row = impl_->database.postlist_begin(term);
    if (row == impl_->database.postlist_end(term)) return std::nullopt;
    auto statement = impl_->statement(*row);
    if (!statement) return fail(statement.error());
    return std::move(*statement);
  });
}

Result<std::optional<StoredDocument>> IndexReader::find_document(std::string_view id) {
  return impl_->run([&]() -> Result<std::optional<StoredDocument>> {
    auto document = impl_->document(document_key(id));
    if (document) return std::move(*document);
    if (document.error().code == ErrorCode::not_found) return std::nullopt;
    return fail(document.error());
  });
}

Result<std::optional<CompletedFile>> IndexReader::find_file(std::string_view path) {
  return impl_->run([&]() -> Result<std::optional<CompletedFile>> {
    for (const Xapian::Database& part : impl_->parts) {
      auto found = decode_file(part.get_metadata(metadata_key(key::kFile, path)), path);
      if (!found || *found) return found;
    }
    return std::nullopt;
  });
}

Result<StoredDocument> IndexReader::document_of(const StoredStatement& statement) {
  return impl_->run([&]() -> Result<StoredDocument> {
    auto document = impl_->document(statement.document_key);
    if (!document && document.error().code == ErrorCode::not_found)
      return fail(ErrorCode::corrupt, "a statement's document is not in the index", "build the index anew");
    return document;
  });
}

Result<std::string> IndexReader::text(const StoredDocument& document) {
  if (document.index >= impl_->texts.size()) return fail(ErrorCode::internal, "a document of another reader");
  return impl_->texts[document.index].read(document.text);
}

Result<std::vector<NameRow>> IndexReader::names(std::string_view family) {
  return impl_->run([&] { return impl_->names(family); });
}

Result<std::vector<std::string>> IndexReader::families(std::string_view prefix) {
  return impl_->run([&] { return impl_->families(prefix); });
}

Result<std::vector<std::string>> IndexReader::reports() {
  return impl_->run([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> found;
    for (const Xapian::Database& part : impl_->parts)
      if (std::string report = part.get_metadata(std::string(key::kReport)); !report.empty())
        found.push_back(std::move(report));
    return found;
  });
}

std::size_t IndexReader::document_count() const {
  std::size_t count = 0;
  for (const Xapian::Database& part : impl_->parts) count += stored_document_count(part);
  return count;
}

std::uint64_t IndexReader::texts_size() const {
  std::uint64_t size = 0;
  std::error_code ignored;
  for (const Generation& generation : impl_->generations)
    if (const auto bytes = std::filesystem::file_size(generation.texts(), ignored); !ignored) size += bytes;
  return size;
}

std::size_t IndexReader::statement_count() const { return impl_->database.get_doccount(); }

}  // namespace onrecord
