#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/model/statement.h"
#include "indexer/extract/attribution.h"
#include "indexer/extract/resolver.h"

namespace onrecord::extract {

/// When and where something was said, as far as the text tells.
struct Occasion {
  std::optional<Said> said;          ///< only if the text gives a date
  std::optional<std::string> venue;  ///< "interview with al-Suriya"
};

/// Finds dates and venues of statements: in the tag's sentence outside the content, else in a sentence that
/// tells it for all of a speaker's words ("Mekdad’s remarks came during an interview … last night"), else
/// those of the speaker's statement right before.
class Occasions {
 public:
  Occasions(const Text& text, const Cast& cast, const std::optional<Date>& published);

  [[nodiscard]] Occasion of(const Attribution& attribution, const Resolved& speaker);

 private:
  struct Last {
    PersonIndex person;
    std::uint32_t paragraph;
    Occasion occasion;
  };

  [[nodiscard]] Occasion in_sentence(Range sentence, const Attribution* attribution) const;
  [[nodiscard]] std::optional<Said> date_in(Range sentence, const Attribution* attribution) const;
  [[nodiscard]] std::optional<std::string> venue_in(Range sentence, const Attribution* attribution) const;
  void find_remarks();
  [[nodiscard]] std::optional<PersonIndex> remarks_of(Range sentence) const;

  const Text& text_;
  const Cast& cast_;
  std::optional<Date> published_;
  std::map<PersonIndex, Occasion> remarks_;
  std::optional<Last> last_;
};

}  // namespace onrecord::extract
