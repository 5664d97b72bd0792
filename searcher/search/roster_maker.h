#pragma once
#include "searcher/search/answering.h"
#include "searcher/search/roster.h"
#include "searcher/search/speaker_match.h"

// Private to searcher/search.

namespace onrecord::search {

/// Everybody whose name or a part of it begins with `prefix` (all for ""), most statements first, ties by
/// name.
[[nodiscard]] Result<std::vector<ListedSpeaker>> list_speakers(PeopleIndex& people, std::string_view prefix);

/// The topics of all statements as the topic facet counts them, of which a word begins with `prefix`.
[[nodiscard]] Result<std::vector<FacetValue>> list_topics(Workshop& workshop, std::string_view prefix);

[[nodiscard]] Result<Profile> make_profile(IndexReader& reader, PeopleIndex& people, const Person& person);

/// Everybody whom the name means by the rules of speaker:, best first.
[[nodiscard]] Result<std::vector<Profile>> who_is(IndexReader& reader, PeopleIndex& people,
                                                  std::string_view name);

}  // namespace onrecord::search
