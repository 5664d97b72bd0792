#pragma once
#include <xapian.h>

#include <string>
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/store/name_table.h"
#include "common/store/terms.h"

// Private to common/store.

namespace onrecord {

/// Turns a document's statements into Xapian documents by the schema (schema.h, docs/schema.md).
class StatementDocuments {
 public:
  StatementDocuments(const Document& document, std::string document_key, Stemmer& stemmer);
  [[nodiscard]] Xapian::Document make(const Statement& statement) const;
  /// The same, where the statement's bytes (codec.h: encode_statement) are at hand.
  [[nodiscard]] Xapian::Document make(const Statement& statement, const std::string& encoded) const;

 private:
  void add_content(Xapian::Document& out, const Statement& statement) const;
  void add_speakers(Xapian::Document& out, const Statement& statement,
                    const std::vector<SpeakerRef>& refs) const;
  void add_choices(Xapian::Document& out, const Statement& statement) const;
  void add_values(Xapian::Document& out, const Statement& statement,
                  const std::vector<SpeakerRef>& refs) const;
  [[nodiscard]] bool in_headline(const Statement& statement) const;

  const Document& document_;
  std::string document_key_;
  Stemmer& stemmer_;
  std::vector<std::string> shared_terms_;  ///< the same for all statements of the document
  std::vector<std::string> title_stems_;
};

}  // namespace onrecord
