#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/occasion/date_mentions.h"

namespace onrecord::extract {

/// What a tag's own sentence tells of when it was said.
struct Attachment {
  const DatedPlace* place = nullptr;  ///< null: no date there
  Date date;                          ///< the place's, never after the document
  bool of_occasion = false;           ///< the date of a speech, hearing, letter … that is named with it
  bool undated = false;               ///< "has long said": no day can be told
};

/// Finds the date that belongs to the act of saying, not to what is spoken of: "said on Tuesday that the
/// bridge fell in 2019" is Tuesday; "the men arrested on Monday said" has none. `foreign`: contents of other
/// statements of the sentence, whose dates are not this one's.
[[nodiscard]] Attachment attached_date(const Text& text, const Attribution& attribution,
                                       const DateMentions& dates, const std::vector<Range>& foreign);

/// True if the place dates a thing or an event of its sentence ("the treaty of 1998", "who was elected in
/// May", "ahead of the vote on Friday").
[[nodiscard]] bool dates_an_event(const Text& text, const DatedPlace& place, const Attribution* attribution);

}  // namespace onrecord::extract
