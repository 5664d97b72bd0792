#pragma once
#include <memory>
#include <span>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"
#include "common/model/document.h"
#include "common/model/statement.h"

namespace onrecord {

/// Bump when the same text may give other records: documents of an older version are read again.
inline constexpr int kExtractorVersion = 8;

/// Document -> statements: the whole extraction behind one call. Holds lexicons (shared, immutable) and
/// scratch memory: one instance per thread.
class Extractor {
 public:
  [[nodiscard]] static Result<Extractor> make(const DataSource& data);
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  /// The statements in text order (first content byte, outer before inner). A function of the document alone.
  /// Languages without rules give none.
  [[nodiscard]] std::vector<Statement> extract(const Document& document);

  /// The statements of each of several documents: what `extract` gives, sooner. Each stage goes over all of
  /// them before the next begins (decision 0018). Takes memory in proportion to the documents' size.
  [[nodiscard]] std::vector<std::vector<Statement>> extract_each(std::span<const Document* const> documents);

  /// From now on each statement says why it was found (Statement::trace).
  void trace(bool wanted);

  /// An extractor for another thread: the same lexicons, scratch memory of its own.
  [[nodiscard]] Extractor another() const;

  /// True if there are rules for the language ("en").
  [[nodiscard]] static bool knows_language(std::string_view lang);

 private:
  struct Impl;
  explicit Extractor(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
