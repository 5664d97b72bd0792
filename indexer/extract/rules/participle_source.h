#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "was quoted by N as saying", "N quoted S as saying": the words are S’s.
[[nodiscard]] bool quoted_as_saying(const CueSite& s, Report& r);

/// "criticised N for saying": the words are N’s.
[[nodiscard]] bool blamed_for_saying(const CueSite& s, Report& r);

/// "woke up to an email from N asking them to": its sender’s words.
[[nodiscard]] bool sender_in_front(const CueSite& s, Report& r);

/// "The video shows him telling them": who is seen or heard to say it.
[[nodiscard]] bool object_in_front(const CueSite& s, Report& r);

/// "a letter from residents saying": the noun phrase right in front.
[[nodiscard]] bool noun_in_front(const CueSite& s, Report& r);

/// "with staff telling the paper that C": the phrase between "with" and the participle.
[[nodiscard]] bool phrase_behind_with(const CueSite& s, Report& r);

}  // namespace onrecord::extract
