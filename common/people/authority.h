#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/base/date.h"
#include "common/people/overlay.h"

namespace onrecord {

/// One row of the additive names table: a name as documents of one outlet and quarter give it. A document
/// counts in exactly one row per name id, so sums over rows, runs and indexes are exact.
struct NameRow {
  std::string id;       ///< name id; of the bare surname where `bare`
  std::string form;     ///< the name as the document has it: "Faisal al-Mekdad"
  std::string role;     ///< as given, may be empty
  std::string outlet;   ///< folded source, may be empty
  std::string quarter;  ///< "2022Q1" of the document's date, empty where unknown
  bool person = true;   ///< false: an organisation or group
  bool bare = false;    ///< a person of whom the document gives only the surname
  std::uint32_t documents = 0;
  std::uint32_t statements = 0;
  std::string given{};  ///< the speaker's id as ready-made speech gives it, mostly empty
  friend bool operator==(const NameRow&, const NameRow&) = default;
};

/// Bare mentions of a surname in one outlet and quarter: the smallest unit that can be given to a person.
struct Bucket {
  std::string outlet;
  std::string quarter;
  friend auto operator<=>(const Bucket&, const Bucket&) = default;
};

/// Somebody (or an organisation) as the archive knows them.
struct Person {
  std::string id;    ///< the list's, else the smallest name id of `members`
  std::string name;  ///< most documents among the fullest forms, ties by bytes
  /// Sorted: name ids; where speaker ids part a name, name id + tab + speaker id.
  std::vector<std::string> members;
  std::vector<Bucket> buckets;  ///< bare mentions that are theirs, sorted
  bool person = true;
  bool bare = false;            ///< only a surname: nobody to whom it could be given
  std::uint32_t documents = 0;  ///< of members and buckets
  std::uint32_t statements = 0;
  /// Of somebody united from several families: (family key, bucket) of all bare mentions, instead of
  /// `buckets`.
  std::vector<std::pair<std::string, Bucket>> far_buckets{};
  bool cut = false;       ///< the user parted them from somebody
  std::string list_id{};  ///< of the people list, else empty
  friend bool operator==(const Person&, const Person&) = default;
};

/// Who is who in the rows of one surname (or of one organisation's key): a pure function of the rows' sums,
/// whatever their order or split. Equal keys (name_key) are one person; a form that lacks something (an
/// initial for a first name, no middle name, no Jr.) joins, fullest first, only where exactly one fuller
/// person fits. A bucket of bare mentions goes to a person with at least 5 documents and 90 % of the
/// full-name documents in it, if no rival's full name stands there; all other bare mentions stay together as
/// a `bare` person. Rows of different surnames may be mixed: they never meet. Sorted by id, the bare one
/// last.
/// What `overlay` says comes first: a person of the list is one under all its spellings, what is cut stands
/// alone.
[[nodiscard]] std::vector<Person> derive_people(std::span<const NameRow> rows, const Overlay& overlay = {});

/// One person out of several, of any family: the user or a list says so. At least one.
[[nodiscard]] Person unite(const std::vector<const Person*>& people);

/// The name id of an entry of Person::members.
[[nodiscard]] std::string_view name_id_of(std::string_view member);

/// Under which key a name's rows are kept and derived together: "P" + surname key as it sounds for people,
/// "O" + name key for others.
[[nodiscard]] std::string family_key(std::string_view name, bool person);

/// True if `name` is a single name ("Mekdad", "al-Mekdad"): of a person it is a bare surname.
[[nodiscard]] bool is_bare_name(std::string_view name);

/// "2022Q1"; empty for a date without month.
[[nodiscard]] std::string quarter_of(const Date& date);

/// True if a name with `shorter`'s parts can be that of somebody whose full name is `fuller`: same surname,
/// given names equal or cut to initials from the first on, suffix equal or missing. True for equal names.
[[nodiscard]] bool name_fits(std::string_view shorter, std::string_view fuller);

}  // namespace onrecord
