#pragma once
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/people/authority.h"
#include "common/people/corrections.h"
#include "common/store/name_table.h"
#include "common/store/reader.h"

// Private to searcher/search.

namespace onrecord::search {

/// Who is who in the opened index, by its names tables, its people list and the user's corrections: families
/// of names are read and derived when first asked for.
class PeopleIndex {
 public:
  explicit PeopleIndex(IndexReader& reader, Corrections corrections = {})
      : reader_(reader), corrections_(std::move(corrections)) {}

  /// Forgets what another state of the index said. To be called at the start of each query.
  void follow_index();

  /// The people of a family (people/authority.h), possibly none; somebody of several families stands in each.
  /// Valid until `follow_index`. Throws Xapian's errors.
  [[nodiscard]] Result<const std::vector<const Person*>*> family(const std::string& key);

  /// Whom a speaker's reference means; null if the tables do not know it. Valid until `follow_index`.
  [[nodiscard]] Result<const Person*> find(const SpeakerRef& ref);

  /// As `find`, for an entry of Slot::speakers. Remembered: counting asks for the same entries again and
  /// again.
  [[nodiscard]] Result<const Person*> find_value(const std::string& entry);

  /// The rows of the names tables that are the person's.
  [[nodiscard]] Result<std::vector<NameRow>> rows_of(const Person& person);

  /// The families in which a lookup key (people/name_sounds.h) occurs; none if they are more than `most`.
  [[nodiscard]] std::vector<std::string> families_of_sound(const std::string& lookup, std::size_t most) const;

  /// The families in which somebody of the people list held an office with this word; none if they are more
  /// than `most`.
  [[nodiscard]] std::vector<std::string> families_of_listed_role(const std::string& word,
                                                                 std::size_t most) const;

  /// The offices that the people list gives to one of its people who stands in this family.
  [[nodiscard]] Result<std::vector<ListedRole>> listed_roles(const std::string& family,
                                                             const std::string& list_id);

  /// Those who speak here and have this name, in one or several words, in the people list.
  [[nodiscard]] Result<std::vector<const Person*>> listed_as(std::string_view name);

  /// The family keys that begin with `prefix`.
  [[nodiscard]] const std::vector<std::string>& family_keys(const std::string& prefix);

  [[nodiscard]] const Corrections& corrections() const { return corrections_; }

 private:
  /// A family by its own rows alone.
  struct Family {
    std::vector<Person> people;
    std::unordered_map<std::string, const Person*> by_id;
    std::map<Bucket, const Person*> by_bucket;
    const Person* bare = nullptr;
    std::vector<Overlay::Entry> listed;
    std::vector<const Person*> united;  ///< as `family` gives them; empty until asked for
  };
  [[nodiscard]] Result<Family*> load(const std::string& key);
  [[nodiscard]] Result<const Person*> find_own(const SpeakerRef& ref);
  [[nodiscard]] Result<const Person*> united(const std::string& family, const Person* person);
  /// Somebody by the rows of one family.
  struct Place {
    std::string family;
    const Person* person;
  };
  static std::vector<const Person*> named(const Family& family, const std::string& name_id);
  static void add_place(std::vector<Place>& group, Place place);
  Status add_merged(const std::string& family, const Person& person, std::vector<Place>& group);
  Status add_listed(const std::string& family, const Person& person, std::vector<Place>& group);
  const Person& unite_group(std::vector<Place> group);

  IndexReader& reader_;
  Corrections corrections_;
  std::uint64_t state_ = 0;
  std::unordered_map<std::string, Family> families_;
  std::unordered_map<const Person*, const Person*> united_;
  std::unordered_map<const Person*, std::vector<std::string>> families_of_;  ///< of united people
  std::deque<Person> united_people_;
  std::unordered_map<std::string, const Person*> values_;
  std::unordered_map<std::string, std::vector<std::string>> keys_;
};

}  // namespace onrecord::search
