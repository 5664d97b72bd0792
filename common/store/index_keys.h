#pragma once
#include <string>
#include <string_view>

// Private to common/store and searcher/search: the keys of the index's metadata.

namespace onrecord::key {

/// "onrecord" and the schema version.
inline constexpr std::string_view kSchema = "schema";
/// The number of documents, those without statements included.
inline constexpr std::string_view kDocumentCount = "documents";
/// The report of the last run that read documents (JSON).
inline constexpr std::string_view kReport = "report";
/// + 16 bytes of the document's key -> stored document.
inline constexpr std::string_view kDocument = "D";
/// + path (or its hash) -> file stamp.
inline constexpr std::string_view kFile = "F";
/// + family key -> names table of that surname or organisation.
inline constexpr std::string_view kNames = "N";

/// + lookup key (people/name_sounds.h) + tab + family key -> "1": in which families the sounds of a name
/// occur.
inline constexpr std::string_view kSounds = "K";

/// + family key -> what the people list says of the family.
inline constexpr std::string_view kListed = "L";

}  // namespace onrecord::key

namespace onrecord {
/// What all entries of a lookup key begin with.
[[nodiscard]] inline std::string sounds_entry(std::string_view lookup) {
  return std::string(key::kSounds).append(lookup) += '\t';
}
}  // namespace onrecord
