#pragma once
#include "searcher/search/compile.h"
#include "searcher/search/people_index.h"
#include "searcher/search/response.h"

// Private to searcher/search. What a person should know about an answer.

namespace onrecord::search {

/// Notes about people: several fit, a surname or role was taken; and near names where nobody fits. With
/// `strict` several people are an error (bad_query). Throws Xapian's errors.
[[nodiscard]] Status explain_people(IndexReader& reader, PeopleIndex& people, const Request& request,
                                    const Resolution& resolution, Meta& meta);

/// "3 more statements have no date and are left out".
[[nodiscard]] std::string undated_note(std::size_t count);

/// Adds the note of the undated: rows that only a said: condition hides because they have none.
[[nodiscard]] Status note_undated(IndexReader& reader, Stemmer& stemmer, const Request& request,
                                  const Resolution& resolution, Meta& meta);

/// Where nothing was found: what is asked about and in no statement of the index, and topics near it.
[[nodiscard]] Status note_topics(IndexReader& reader, TopicResolver& topics, const Resolution& resolution,
                                 Meta& meta);

}  // namespace onrecord::search
