#include "common/store/writer_impl.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "common/store/codec.h"
#include "common/store/index_keys.h"
#include "common/store/names_metadata.h"
#include "common/store/schema_check.h"
#include "common/store/statement_document.h"

namespace onrecord {
Result<std::unique_ptr<IndexWriter::Impl>> IndexWriter::Impl::open(const std::filesystem::path& path,
                                                                   const WriterOptions& options) {
  auto impl = std::make_unique<Impl>();
  impl->options = options;
  std::error_code error;
  if (options.create) std::filesystem::create_directories(path, error);
  if (error) return fail(ErrorCode::io, fmt::format("{}: cannot create: {}", path.string(), error.message()));
  auto generation = current_generation(path);
  if (!generation) {
    if (generation.error().code != ErrorCode::index_missing || !options.create)
      return fail(generation.error());
    if (auto free = check_free(path); !free) return fail(free.error());
  }
  auto lock = IndexLock::acquire(path);
  if (!lock) return fail(lock.error());
  impl->lock = std::move(*lock);
  generation = current_generation(path);  // another writer may have made it before the lock was ours
  Status ready = generation ? impl->attach(path, *generation) : impl->create(path);
  if (!ready) return fail(ready.error());
  if (generation) remove_stale_generations(path, *generation);
  return impl;
}

Status IndexWriter::Impl::create(const std::filesystem::path& path) {
  auto generation = make_first_generation(path);
  if (!generation) return fail(generation.error());
  auto made = guard_xapian([&] {
    Xapian::WritableDatabase fresh(generation->statements().string(),
                                   Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    fresh.set_metadata(std::string(key::kSchema), schema_mark());
    fresh.commit();
    fresh.close();
  });
  if (!made) return made;
  if (auto attached = attach(path, *generation); !attached) return attached;
  return publish(path, *generation);
}

Status IndexWriter::Impl::attach(const std::filesystem::path& path, const Generation& generation) {
  auto texts_writer = TextsWriter::open(generation.texts());
  if (!texts_writer) return fail(texts_writer.error());
  texts = std::move(*texts_writer);
  return guard_xapian([&]() -> Status {
    database = Xapian::WritableDatabase(generation.statements().string(), Xapian::DB_OPEN);
    if (auto fits = check_schema(database, path); !fits) return fits;
    const std::string count = database.get_metadata(std::string(key::kDocumentCount));
    std::from_chars(count.data(), count.data() + count.size(), documents);
    // Inside a transaction Xapian never commits by itself, so a commit never falls between two parts of a
    // document.
    database.begin_transaction();
    return {};
  });
}

Result<std::optional<StoredDocument>> IndexWriter::Impl::find(const std::string& document_key) const {
  const std::string bytes = database.get_metadata(make_term(key::kDocument, document_key));
  if (bytes.empty()) return std::nullopt;
  auto stored = decode_document(bytes);
  if (!stored) return fail(stored.error());
  return std::move(*stored);
}

void IndexWriter::Impl::put(const std::string& document_key, const StoredDocument& document) {
  database.set_metadata(make_term(key::kDocument, document_key), encode_document(document));
}

void IndexWriter::Impl::count_names(const DocumentInfo& document, const std::vector<Statement>& statements,
                                    bool add) {
  for (const NameRow& row : rows_of(document, statements)) {
    NameSums& sums = name_changes[family_key(row.form, row.person)];
    if (add) {
      sums.add(row);
    } else {
      sums.subtract(row);
    }
  }
}

Result<std::vector<Statement>> IndexWriter::Impl::take_out_statements(const StoredDocument& document) {
  auto statements = statements_of(database, document);
  if (!statements) return statements;
  for (const Xapian::docid row : rows_of_document(database, document)) database.delete_document(row);
  return statements;
}

Status IndexWriter::Impl::remove(const std::string& document_key, bool& found) {
  auto stored = find(document_key);
  if (!stored) return fail(stored.error());
  found = stored->has_value();
  if (!found) return {};
  auto statements = take_out_statements(**stored);
  if (!statements) return fail(statements.error());
  count_names((*stored)->info, *statements, false);
  database.set_metadata(make_term(key::kDocument, document_key), "");
  pending += statements->size() + 1;
  --documents;
  return {};
}

Status IndexWriter::Impl::replace(const Document& document, const std::vector<Statement>& statements,
                                  const DocumentStamp& stamp) {
  const std::string key = document_key(document.info.id);
  bool was_there = false;
  if (auto removed = remove(key, was_there); !removed) return removed;
  auto place = texts->append(document.text);
  if (!place) return fail(place.error());
  const StatementDocuments documents_of(document, key, stemmer);
  for (const Statement& statement : statements) database.add_document(documents_of.make(statement));
  count_names(document.info, statements, true);
  put(key, StoredDocument{document.info, stamp, *place, static_cast<std::uint32_t>(statements.size()), 0});
  pending += statements.size() + 1;
  ++documents;
  return {};
}

void IndexWriter::Impl::write_sounds(const std::string& family, const std::vector<std::string>& before,
                                     const std::vector<std::string>& after) {
  const auto put = [&](const std::vector<std::string>& keys, const std::vector<std::string>& others,
                       std::string_view value) {
    std::vector<std::string> changed;
    std::set_difference(keys.begin(), keys.end(), others.begin(), others.end(), std::back_inserter(changed));
    for (const std::string& entry : sounds_entries(family, changed))
      database.set_metadata(entry, std::string(value));
  };
  put(before, after, "");
  put(after, before, kSoundMark);
}

Status IndexWriter::Impl::write_names() {
  for (const auto& [family, changes] : name_changes) {
    const std::string key = make_term(key::kNames, family);
    auto rows = decode_rows(database.get_metadata(key));
    if (!rows) return fail(rows.error());
    NameSums sums = changes;
    for (const NameRow& row : *rows) sums.add(row);
    const auto left = sums.rows();
    write_sounds(family, sounds_of(*rows), sounds_of(left));
    database.set_metadata(key, left.empty() ? std::string() : encode_rows(left));
  }
  name_changes.clear();
  return {};
}

Status IndexWriter::Impl::commit() {
  // Texts first: what the commit refers to must be there whatever happens next.
  auto done = change([&]() -> Status {
    if (auto synced = texts->sync(); !synced) return synced;
    if (auto written = write_names(); !written) return written;
    database.set_metadata(std::string(key::kDocumentCount), std::to_string(documents));
    database.commit_transaction();
    database.begin_transaction();
    return {};
  });
  pending = 0;
  committed_at = std::chrono::steady_clock::now();
  return done;
}

Status IndexWriter::Impl::commit_if_due() {
  const bool many = pending >= options.commit_statements;
  const bool long_ago = std::chrono::steady_clock::now() - committed_at >= options.commit_after;
  return many || long_ago ? commit() : Status();
}

}  // namespace onrecord
