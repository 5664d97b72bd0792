#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "searcher/search/people_index.h"

// Private to searcher/search. Step "resolve": whom the text of a speaker: condition means.

namespace onrecord::search {

/// By which rule a speaker fits, the better first. The words are those of Hit::match.
enum class NameRule { exact, key, variant, surname, organisation, role, descriptor };
[[nodiscard]] std::string_view to_string(NameRule rule);

/// What a name of a query was resolved to. A phrase of offices ("finance minister", "king") is read as name
/// and as role, every other one as a role or description only where no name fits. All empty: nobody fits.
struct SpeakerMatch {
  /// Who fits by name. With `whole_surname` every statement under that surname key counts, given to one of
  /// them or not.
  std::vector<const Person*> people;
  std::string whole_surname;
  std::string name_id;   ///< of the asked name: statements under this very name are `exact`
  std::string name_key;  ///< of the asked name: … under this key are `key`
  /// Nobody has the full name, but the index knows only bare mentions of its surname: these were taken.
  bool fell_back_on_surname = false;
  /// Words that must stand in this order in the role …
  std::vector<std::string> role_words;
  /// … or in the name or description of a speaker who is no person.
  std::vector<std::string> descriptor_words;
  /// speaker:=Name: only statements under this very name.
  bool only_exact = false;

  [[nodiscard]] bool nobody() const {
    return people.empty() && whole_surname.empty() && role_words.empty() && descriptor_words.empty() &&
           !only_exact;
  }
};

/// Finds whom `text` means: people and organisations by name, else a role, else a description. Throws
/// Xapian's errors.
[[nodiscard]] Result<SpeakerMatch> match_speaker(IndexReader& reader, PeopleIndex& people,
                                                 std::string_view text, bool exact);

/// By which rule a speaker who is meant by name fits: the name under which the statement stands decides.
[[nodiscard]] NameRule name_rule(const SpeakerMatch& match, const SpeakerRef& ref, std::string_view name);

}  // namespace onrecord::search
