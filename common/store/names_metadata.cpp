#include "common/store/names_metadata.h"

#include "common/store/codec.h"
#include "common/store/terms.h"

namespace onrecord {

std::vector<std::string> sounds_entries(const std::string& family, const std::vector<std::string>& sounds) {
  std::vector<std::string> entries;
  for (const std::string& sound : sounds) {
    std::string entry = lookup_entry(key::kSounds, sound) + family;
    if (entry.size() <= kLongestEntry) entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<Xapian::docid> rows_of_document(const Xapian::Database& database,
                                            const StoredDocument& document) {
  if (document.statements == 0) return {};
  const std::string term = make_term(prefix::kDocument, document.info.id);
  return {database.postlist_begin(term), database.postlist_end(term)};
}

Result<std::vector<Statement>> statements_of(const Xapian::Database& database,
                                             const StoredDocument& document) {
  std::vector<Statement> statements;
  for (const Xapian::docid row : rows_of_document(database, document)) {
    auto stored = decode_statement(database.get_document(row).get_data());
    if (!stored) return fail(stored.error());
    statements.push_back(std::move(stored->statement));
  }
  return statements;
}

}  // namespace onrecord
