#pragma once
#include <optional>
#include <string>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// "interview with al-Suriya", without the article: the first phrase in `sentence` outside of quotations and
/// of the attribution's content that tells where words were said. `attribution` may be null.
std::optional<Range> venue_in(const Text& text, Range sentence, const Attribution* attribution);

/// "told Harrowby Crown Court", "told Thursday’s press conference", "told a conference in Lisbon", "told
/// local radio": the venue from an addressee on that is a place where words are said, not somebody they are
/// said to.
std::optional<Range> venue_of_addressee(const Text& text, Range addressee);

/// "the Justice Committee", "an inquest at Brindleford Town Hall", "the Commons": the sitting that a sentence
/// is about, at which more than one speaks.
std::optional<Range> sitting_in(const Text& text, Range sentence);

/// Is this the phrase of a sitting ("council meeting"), at which others speak as well?
bool is_sitting(const Text& text, Range venue);

/// Is it an occasion at which its speaker goes on ("lecture"), no document that may be cited in passing?
bool is_spoken(const Text& text, Range venue);

/// "the hearing": a sitting that was told of before.
bool is_named_before(const Text& text, Range addressee);

/// "tweeted" -> "Twitter": what the verb says of the place.
std::optional<std::string> venue_of_verb(const Attribution& attribution);

}  // namespace onrecord::extract
