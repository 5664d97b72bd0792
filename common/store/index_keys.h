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

/// + word of an office + tab + family key -> "1": in which families somebody of the people list held one.
inline constexpr std::string_view kListedRoles = "R";

}  // namespace onrecord::key

namespace onrecord {
/// What all entries of a lookup key, or of a word of offices, begin with.
[[nodiscard]] inline std::string lookup_entry(std::string_view prefix, std::string_view lookup) {
  return std::string(prefix).append(lookup) += '\t';
}
/// Xapian takes 245 bytes, and a zero byte counts twice; longer entries are left out.
inline constexpr std::size_t kLongestEntry = 230;
}  // namespace onrecord
