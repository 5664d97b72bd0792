#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/people/authority.h"

namespace onrecord {

/// How outlets, topics, languages and the like are compared: folded, white space runs as one blank.
[[nodiscard]] std::string keyword_key(std::string_view value);

/// Who is named by a speaker of a statement: what the names table and the speaker terms are made of.
struct SpeakerRef {
  std::string family;   ///< family_key
  std::string id;       ///< name id
  bool bare = false;    ///< a person's surname only
  Bucket bucket;        ///< where `bare`
  std::string given{};  ///< the speaker's id as ready-made speech gives it
  friend auto operator<=>(const SpeakerRef&, const SpeakerRef&) = default;
};

/// Nothing for unnamed and unknown speakers.
[[nodiscard]] std::optional<SpeakerRef> speaker_ref(const Speaker& speaker, const DocumentInfo& document);
/// The different ones of speaker and co-speakers, in order.
[[nodiscard]] std::vector<SpeakerRef> speaker_refs(const Statement& statement, const DocumentInfo& document);

/// One entry of Slot::speakers, and back.
[[nodiscard]] std::string to_value(const SpeakerRef& ref);
[[nodiscard]] SpeakerRef parse_speaker_value(std::string_view entry);

/// The value behind prefix::kNameId under which also the speaker id counts: name id, tab, speaker id (or
/// nothing).
[[nodiscard]] std::string parted_name(const SpeakerRef& ref);

/// The term behind prefix::kBucket of bare mentions.
[[nodiscard]] std::string bucket_term(std::string_view family, const Bucket& bucket);

/// What a document adds to the names table: one row per name id, under its most frequent form and role there
/// (ties by bytes).
[[nodiscard]] std::vector<NameRow> rows_of(const DocumentInfo& document,
                                           const std::vector<Statement>& statements);

/// Sums of rows: adding and subtracting commute, rows that come to no document vanish.
class NameSums {
 public:
  void add(const NameRow& row) { change(row, 1); }
  void subtract(const NameRow& row) { change(row, -1); }
  /// Sorted by id, form, role, outlet, quarter.
  [[nodiscard]] std::vector<NameRow> rows() const;
  void add(const NameSums& other);
  /// The row under other counts than its own; they may be negative.
  void add(const NameRow& row, std::int64_t documents, std::int64_t statements);

 private:
  struct Less {
    bool operator()(const NameRow& a, const NameRow& b) const;
  };
  struct Sum {
    std::int64_t documents = 0;
    std::int64_t statements = 0;
  };
  void change(const NameRow& row, std::int64_t sign);
  std::map<NameRow, Sum, Less> sums_;
};

/// The lookup keys (people/name_sounds.h) under which a family's people are found, sorted.
[[nodiscard]] std::vector<std::string> sounds_of(const std::vector<NameRow>& rows);

[[nodiscard]] std::string encode_rows(const std::vector<NameRow>& rows);
/// Errors: corrupt.
[[nodiscard]] Result<std::vector<NameRow>> decode_rows(std::string_view bytes);

}  // namespace onrecord
