#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/dates/expressions.h"
#include "common/people/office.h"
#include "searcher/search/people_index.h"

// Private to searcher/search. Step "resolve": whom the text of a speaker: condition means.

namespace onrecord::search {

/// By which rule a speaker fits, the better first. The words are those of Hit::match.
enum class NameRule { exact, key, variant, surname, organisation, role, descriptor, near };
[[nodiscard]] std::string_view to_string(NameRule rule);

/// How a name is asked for: exactly (speaker:=Name), in the field speaker:, which goes on to near names where
/// nothing else fits, or in a question, which accepts one wrong letter and no more.
enum class Asking { exact, field, question };

/// The folded words of a role or description, function words left out: as they stand in the index.
[[nodiscard]] std::vector<std::string> meaning_words(std::string_view text);

/// Somebody who held an office, and when.
struct Holder {
  const Person* person = nullptr;
  std::vector<Period> periods;  ///< open ends: not known
  /// Other roles that documents give them, as words: statements with one of these are not the office's.
  std::vector<std::vector<std::string>> other_roles;
};

/// What a name of a query was resolved to. A phrase of offices ("finance minister", "king") is read as name
/// and as role, every other one as a role or description only where no name fits. All empty: nobody fits.
struct SpeakerMatch {
  /// Who fits by name. With `whole_surnames` every statement under that surname key counts, given to one of
  /// them or not.
  std::vector<const Person*> people;
  /// For each of them how far the name is from the asked one; best first.
  std::vector<double> distances;
  std::vector<std::string> whole_surnames;  ///< as they sound
  bool near = false;                        ///< nobody has the name: these are the nearest
  std::string name_id;    ///< of the asked name: statements under this very name are `exact`
  std::string merge_key;  ///< of the asked name: … under this key are `key`
  /// Nobody has the full name, but the index knows only bare mentions of its surname: these were taken.
  bool fell_back_on_surname = false;
  /// An office, or another role, that the archive or the people list knows …
  std::optional<Office> office;
  std::vector<Holder> holders;  ///< … and who had it, see add_holders
  /// Roles of its words that are another office, as words: "foreign trade minister".
  std::vector<std::vector<std::string>> other_offices;
  /// Words that must stand in this order in the name or description of a speaker who is no person.
  std::vector<std::string> descriptor_words;
  /// Statements that the user gave to them, and to others.
  std::vector<std::string> given_to_them, given_to_others;
  /// speaker:=Name: only statements under this very name.
  bool only_exact = false;

  [[nodiscard]] bool nobody() const {
    return people.empty() && whole_surnames.empty() && !office && descriptor_words.empty() &&
           given_to_them.empty() && !only_exact;
  }
};

/// Finds whom `text` means: people and organisations by name, else a role, else a description. Throws
/// Xapian's errors.
[[nodiscard]] Result<SpeakerMatch> match_speaker(IndexReader& reader, PeopleIndex& people,
                                                 std::string_view text, Asking asking);

/// By which rule a speaker who is meant by name fits: the name under which the statement stands decides.
[[nodiscard]] NameRule name_rule(const SpeakerMatch& match, const SpeakerRef& ref, std::string_view name);

}  // namespace onrecord::search
