#include "common/store/check.h"

#include <fmt/core.h>
#include <xapian.h>
#include <xxhash.h>

#include <algorithm>

#include "common/store/bytes.h"
#include "common/store/codec.h"
#include "common/store/codec_fields.h"
#include "common/store/generation.h"
#include "common/store/index_keys.h"
#include "common/store/name_table.h"
#include "common/store/names_metadata.h"
#include "common/store/schema_check.h"
#include "common/store/statement_document.h"
#include "common/store/texts.h"
#include "common/store/xapian_guard.h"

namespace onrecord {
namespace {

constexpr std::size_t kMostFindings = 100;

/// Sums of hashes: the same things in any order come to the same sum, whatever memory there is.
class Sum {
 public:
  void add(std::string_view what, std::uint64_t times) {
    value_ += XXH3_64bits(what.data(), what.size()) * times;
  }
  friend bool operator==(const Sum&, const Sum&) = default;

 private:
  std::uint64_t value_ = 0;
};

void add_row(Sum& sum, NameRow row) {
  const std::uint64_t documents = row.documents, statements = row.statements;
  row.documents = row.statements = 0;
  const std::string key = encode_rows({row});
  sum.add(key + 'd', documents);
  sum.add(key + 's', statements);
}

void add_posting(Sum& sum, std::string_view term, Xapian::docid row, Xapian::termcount wdf) {
  std::string posting(term);
  posting.append(reinterpret_cast<const char*>(&row), sizeof row);
  posting.append(reinterpret_cast<const char*>(&wdf), sizeof wdf);
  sum.add(posting, 1);
}

/// What stands in the text at the spans; nothing where they do not fit.
std::optional<std::string> joined_spans(const StatementSpans& spans, std::string_view text) {
  std::string out;
  for (const Span span : spans.content) {
    if (span.begin > span.end || span.end > text.size()) return std::nullopt;
    out += span.of(text);
    out += ' ';
  }
  if (!out.empty()) out.pop_back();
  return out;
}

class Check {
 public:
  Check(Generation generation, Xapian::Database database, TextsReader texts)
      : generation_(std::move(generation)), database_(std::move(database)), texts_(std::move(texts)) {}

  CheckReport run(const std::function<void(std::size_t, std::size_t)>& on_progress) {
    guarded("engine", [&] { check_engine(); });
    guarded("documents", [&] { check_documents(on_progress); });
    guarded("posting lists", [&] { check_postings(); });
    guarded("stamps", [&] { check_sealed(); });
    guarded("names", [&] { check_names(); });
    return std::move(report_);
  }

 private:
  void found(std::string what) {
    if (++report_.damaged <= kMostFindings) report_.findings.push_back(std::move(what));
  }

  /// What cannot be read any further is a finding, and the next check goes on.
  template <class Work>
  void guarded(std::string_view what, Work&& work) {
    if (auto done = guard_xapian(work); !done) found(fmt::format("{}: {}", what, done.error().message));
  }

  void check_engine() {
    const std::size_t errors = Xapian::Database::check(generation_.statements().string());
    if (errors > 0) found(fmt::format("the engine's own check finds {} errors", errors));
  }

  void check_documents(const std::function<void(std::size_t, std::size_t)>& on_progress) {
    const std::string begin(key::kDocument);
    const std::string counted = database_.get_metadata(std::string(key::kDocumentCount));
    const std::size_t total = std::strtoull(counted.c_str(), nullptr, 10);
    for (auto at = database_.metadata_keys_begin(begin); at != database_.metadata_keys_end(begin); ++at) {
      const std::string key = *at;
      guarded("a document", [&] { check_document(key.substr(begin.size()), database_.get_metadata(key)); });
      ++report_.documents;
      if (on_progress) on_progress(report_.documents, std::max(total, report_.documents));
    }
    if (report_.documents != total)
      found(fmt::format("{} documents are counted, {} are there", counted, report_.documents));
    if (report_.statements != database_.get_doccount())
      found(fmt::format("documents have {} statements, {} are there", report_.statements,
                        database_.get_doccount()));
  }

  void check_document(std::string_view key, const std::string& bytes) {
    const auto stored = decode_document(bytes);
    if (!stored) return found("a document: " + stored.error().message);
    const std::string& id = stored->info.id;
    if (document_key(id) != key) found(fmt::format("document {}: stands under another key", id));
    const auto text = texts_.read(stored->text);
    if (!text) found(fmt::format("document {}: {}", id, text.error().message));
    if (text && stored->text.packed_size > 0) ++report_.texts;
    const auto rows = rows_of_document(database_, *stored);
    if (rows.size() != stored->statements)
      found(fmt::format("document {}: {} statements of {}", id, rows.size(), stored->statements));
    report_.statements += rows.size();
    std::vector<Statement> statements;
    for (const Xapian::docid row : rows) {
      auto statement = decode_statement(database_.get_document(row).get_data());
      if (!statement) {
        found(fmt::format("document {}, row {}: {}", id, row, statement.error().message));
        continue;
      }
      check_statement(*stored, statement->statement, row);
      if (text) check_spans(*stored, statement->statement, *text);
      statements.push_back(std::move(statement->statement));
    }
    for (const NameRow& name : rows_of(stored->info, statements)) add_row(names_expected_, name);
  }

  /// The row as it would be written now is the row as it stands.
  void check_statement(const StoredDocument& stored, const Statement& statement, Xapian::docid row) {
    const Xapian::Document is = database_.get_document(row);
    Document document;
    document.info = stored.info;
    if (statement.part == Part::text && has_term(is, make_term(prefix::kHeadline, "1")))
      document.headline = statement.bytes.content.front();
    const Xapian::Document must =
        StatementDocuments(document, document_key(stored.info.id), stemmer_).make(statement);
    if (is.serialise() != must.serialise())
      found(fmt::format("statement {}: its terms, values or data are not what they must be", statement.id));
    for (auto term = must.termlist_begin(); term != must.termlist_end(); ++term)
      add_posting(postings_expected_, *term, row, term.get_wdf());
  }

  static bool has_term(const Xapian::Document& document, const std::string& term) {
    auto at = document.termlist_begin();
    at.skip_to(term);
    return at != document.termlist_end() && *at == term;
  }

  void check_spans(const StoredDocument& stored, const Statement& statement, std::string_view text) {
    if (statement.part == Part::text && text.empty()) return;  // ready-made records bring no text
    const std::string title = stored.info.title.value_or("");
    const std::string_view part = statement.part == Part::title ? title : text;
    if (joined_spans(statement.bytes, part) != statement.text)
      found(fmt::format("statement {}: its text is not what stands at its place in {}", statement.id,
                        stored.info.id));
  }

  void check_postings() {
    Sum sum;
    for (auto term = database_.allterms_begin(); term != database_.allterms_end(); ++term)
      for (auto row = database_.postlist_begin(*term); row != database_.postlist_end(*term); ++row)
        add_posting(sum, *term, *row, row.get_wdf());
    if (sum != postings_expected_) found("the posting lists do not agree with the statements");
  }

  void check_sealed() {
    for (auto at = database_.metadata_keys_begin(); at != database_.metadata_keys_end(); ++at) {
      const std::string key = *at;
      if (!key.starts_with(key::kFile) && !key.starts_with(key::kListed)) continue;
      if (!unsealed(database_.get_metadata(key))) found("a stamp of a file or the people list is damaged");
    }
  }

  void check_names() {
    Sum sum, sounds_expected;
    const std::string begin(key::kNames);
    for (auto at = database_.metadata_keys_begin(begin); at != database_.metadata_keys_end(begin); ++at) {
      const auto rows = decode_rows(database_.get_metadata(*at));
      if (!rows) return found("a names table: " + rows.error().message);
      for (const NameRow& row : *rows) add_row(sum, row);
      const std::string family = (*at).substr(begin.size());
      for (const std::string& entry : sounds_entries(family, sounds_of(*rows))) sounds_expected.add(entry, 1);
    }
    if (sum != names_expected_) found("the names tables do not agree with the statements");
    Sum sounds;
    const std::string sound(key::kSounds);
    for (auto at = database_.metadata_keys_begin(sound); at != database_.metadata_keys_end(sound); ++at)
      sounds.add(*at, 1);
    if (sounds != sounds_expected) found("the sounds of names do not agree with the names tables");
  }

  Generation generation_;
  Xapian::Database database_;
  TextsReader texts_;
  Stemmer stemmer_{kStemsForIndexing};
  CheckReport report_;
  Sum names_expected_;
  Sum postings_expected_;
};

}  // namespace

Result<CheckReport> check_index(const std::filesystem::path& index,
                                const std::function<void(std::size_t, std::size_t)>& on_progress) {
  // While somebody writes, states of different moments would be compared.
  if (const auto there = current_generation(index); !there) return fail(there.error());
  const auto lock = IndexLock::acquire(index);
  if (!lock) return fail(lock.error());
  const auto generation = current_generation(index);
  if (!generation) return fail(generation.error());
  auto database = guard_xapian([&] { return Xapian::Database(generation->statements().string()); });
  auto texts = TextsReader::open(generation->texts());
  if (!texts) return fail(texts.error());
  if (!database) {
    if (database.error().code != ErrorCode::corrupt) return fail(database.error());
    return CheckReport{0, 0, 0, 1, {database.error().message}};
  }
  if (auto fits = check_schema(*database, index); !fits) {
    if (fits.error().code != ErrorCode::corrupt) return fail(fits.error());
    return CheckReport{0, 0, 0, 1, {fits.error().message}};
  }
  return Check(*generation, std::move(*database), std::move(*texts)).run(on_progress);
}

}  // namespace onrecord
