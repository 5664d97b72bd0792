#pragma once
#include <xapian.h>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/store/generation.h"
#include "common/store/name_table.h"
#include "common/store/terms.h"
#include "common/store/texts.h"
#include "common/store/writer.h"
#include "common/store/xapian_guard.h"

// Private to common/store.

namespace onrecord {

struct IndexWriter::Impl {
  WriterOptions options;
  std::optional<IndexLock> lock;
  std::optional<TextsWriter> texts;
  Xapian::WritableDatabase database;
  Stemmer stemmer{kStemsForIndexing};
  std::map<std::string, NameSums> name_changes;  ///< by family, since the last commit
  std::size_t documents = 0;
  std::size_t pending = 0;  ///< statements written or removed since the last commit
  std::chrono::steady_clock::time_point committed_at = std::chrono::steady_clock::now();
  std::optional<Error>
      failure;  ///< the pending changes may hold half a document: nothing may be committed any more

  [[nodiscard]] static Result<std::unique_ptr<Impl>> open(const std::filesystem::path& path,
                                                          const WriterOptions& options);

  [[nodiscard]] Result<std::optional<StoredDocument>> find(const std::string& document_key) const;
  void put(const std::string& document_key, const StoredDocument& document);
  [[nodiscard]] Status replace(const Document& document, const std::vector<Statement>& statements,
                               const DocumentStamp& stamp);
  [[nodiscard]] Status remove(const std::string& document_key, bool& found);
  [[nodiscard]] Status commit();
  [[nodiscard]] Status commit_if_due();

  /// Runs a change; after a failed one every further change and commit fails alike.
  template <class Work>
  [[nodiscard]] Status change(Work&& work) {
    if (failure) return fail(*failure);
    Status done = guard_xapian([&]() -> Status { return work(); });
    if (!done && done.error().code != ErrorCode::not_found) failure = done.error();
    return done;
  }

 private:
  [[nodiscard]] Status create(const std::filesystem::path& path);
  [[nodiscard]] Status attach(const std::filesystem::path& path, const Generation& generation);
  [[nodiscard]] Result<std::vector<Statement>> take_out_statements(const StoredDocument& document);
  void count_names(const DocumentInfo& document, const std::vector<Statement>& statements, bool add);
  [[nodiscard]] Status write_names();
  void write_sounds(const std::string& family, const std::vector<std::string>& before,
                    const std::vector<std::string>& after);
};

}  // namespace onrecord
