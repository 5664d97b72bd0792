#pragma once
#include "common/store/reader_impl.h"
#include "searcher/search/speaker_match.h"

// Private to searcher/search: who held an office, and when.

namespace onrecord::search {

/// True if the people list gives the office to anybody who speaks here.
[[nodiscard]] Result<bool> is_listed_office(PeopleIndex& people, const Office& office);

/// True if a document gives somebody this very role.
[[nodiscard]] Result<bool> is_role_here(const IndexReader::Impl& index, PeopleIndex& people,
                                        const Office& office);

/// Adds to the match who held its office: by the people list with its dates, and by the names tables in the
/// quarters in which at least half of the documents that give a role say so. Statements of theirs from then
/// count although their own document does not give the role. Throws Xapian's errors.
[[nodiscard]] Status add_holders(IndexReader& reader, PeopleIndex& people, SpeakerMatch& match);

}  // namespace onrecord::search
