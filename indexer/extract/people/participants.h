#pragma once
#include <string_view>
#include <vector>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// Who is meant by "I" and "you" inside what somebody says ("“I told them yes,” she said", and in an
/// interview "You once said …"): the speaker around, and the only other one who takes turns, or whom the
/// words are said to ("“You wrote that it was late,” she told N"). To be called when the others are resolved:
/// the speaker around may be named behind his words. `speakers` go with `all`, one each.
void resolve_participants(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                          std::vector<Resolved>& speakers);

/// Who is meant by "I" outside of quotations ("I told her that …") and by the initials of a label: whom the
/// document names as its one author. `author`: as the metadata give it, "N N, Retail Editor".
void resolve_author(const Text& text, const std::vector<Attribution>& all, std::string_view author,
                    std::vector<Resolved>& speakers);

/// "HOST: Good morning, I’m N.": who takes a part in a talk and says who he is, in all his turns.
void resolve_self_named(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                        std::vector<Resolved>& speakers);

/// "Five questions for N", "(Direct examination of N by M)": whose turns "A:" labels, and M's "Q:", where the
/// turns name nobody.
void resolve_letters(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                     std::vector<Resolved>& speakers);

}  // namespace onrecord::extract
