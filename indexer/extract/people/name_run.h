#pragma once
#include <optional>
#include <string>
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A run of capitalised tokens ("Foreign Minister Dr. Faisal al-Mekdad"), taken apart.
struct NameRun {
  Range range;
  std::vector<TokenIndex> titles;  ///< tokens in front that are titles, places, parties
  std::vector<TokenIndex> core;    ///< the name itself, without suffix
  std::vector<TokenIndex> suffix;  ///< Jr., III
  Gender honorific = Gender::unknown;
  bool has_honorific = false;
  bool organisation = false;  ///< looks like an organisation or is preceded by "the" without a title
  bool known_first_name = false;

  /// First and last word of the name in lower case, al-/el- cut off the last: what tells people of one
  /// document apart.
  std::string first;
  std::string last;
  std::string nickname;  ///< in marks behind the first name, in lower case
};

/// All name runs of the text, in order.
[[nodiscard]] std::vector<NameRun> find_name_runs(const Text& text);

/// "Minister of Foreign Affairs of", "president of the Republic of": the office whose complement ends before
/// `at`; a name there begins with its seat and goes on to who holds it.
[[nodiscard]] std::optional<TokenIndex> office_before(const Text& text, TokenIndex at);

/// Words of the name that count: inner initials do not.
[[nodiscard]] std::size_t counted_words(const Text& text, const NameRun& run);

/// "al-Mekdad" -> "mekdad" (input in lower case).
[[nodiscard]] std::string without_article(const std::string& lower);

}  // namespace onrecord::extract
