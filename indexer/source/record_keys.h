#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace onrecord::source {

/// What a JSONL record may tell of a document.
enum class RecordKey : std::size_t {
  id,
  text,
  title,
  date,
  source,
  url,
  lang,
  author,
  speaker,
  speaker_id,
  topic
};
inline constexpr std::size_t kRecordKeyCount = 11;

struct RecordKeyName {
  std::string_view name;
  RecordKey key;
};

/// All names of all keys; of two synonyms in one record the one that stands first here is taken.
inline constexpr std::array<RecordKeyName, 22> kRecordKeyNames{{
    {"id", RecordKey::id},
    {"text", RecordKey::text},
    {"body", RecordKey::text},
    {"content", RecordKey::text},
    {"maintext", RecordKey::text},
    {"title", RecordKey::title},
    {"headline", RecordKey::title},
    {"date", RecordKey::date},
    {"published", RecordKey::date},
    {"date_publish", RecordKey::date},
    {"datePublished", RecordKey::date},
    {"source", RecordKey::source},
    {"publisher", RecordKey::source},
    {"source_domain", RecordKey::source},
    {"site", RecordKey::source},
    {"url", RecordKey::url},
    {"lang", RecordKey::lang},
    {"language", RecordKey::lang},
    {"author", RecordKey::author},
    {"speaker", RecordKey::speaker},
    {"speaker_id", RecordKey::speaker_id},
    {"topic", RecordKey::topic},
}};

/// The key of that name ("text", "date"): what the left side of --map names. Synonyms are no names here.
[[nodiscard]] constexpr std::optional<RecordKey> find_record_key(std::string_view name) {
  RecordKey before = RecordKey::topic;
  for (const RecordKeyName& entry : kRecordKeyNames) {
    const bool first = &entry == kRecordKeyNames.data() || entry.key != before;
    if (first && entry.name == name) return entry.key;
    before = entry.key;
  }
  return std::nullopt;
}

}  // namespace onrecord::source
