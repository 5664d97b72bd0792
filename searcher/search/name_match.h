#pragma once
#include <string_view>

#include "searcher/search/speaker_match.h"

// Private to searcher/search: the people whom a name means, and those whose name is near.

namespace onrecord::search {

/// Adds somebody who is not in the match yet.
void add(SpeakerMatch& match, const Person& person, double distance);

/// A lone name: everybody of that surname, in every script.
[[nodiscard]] Status match_surname(PeopleIndex& people, std::string_view name, SpeakerMatch& match);

/// A full name: everybody whose forms have equal keys, whatever their order, with initials, nicknames and
/// more or less parts; else the bare mentions of the surname, if nobody has a full name with it.
[[nodiscard]] Status match_full_name(PeopleIndex& people, std::string_view name, SpeakerMatch& match);

/// The nearest people, at most five. In the field speaker: every part of the shorter name must be near one of
/// the longer; in a question all parts must be equal but for one letter of one of at least five letters.
[[nodiscard]] Status match_near_name(PeopleIndex& people, std::string_view name, Asking asking,
                                     SpeakerMatch& match);

}  // namespace onrecord::search
