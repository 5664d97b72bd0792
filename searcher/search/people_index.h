#pragma once
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/people/authority.h"
#include "common/store/name_table.h"
#include "common/store/reader.h"

// Private to searcher/search.

namespace onrecord::search {

/// Who is who in the opened index: families of names are read and derived when first asked for.
class PeopleIndex {
 public:
  explicit PeopleIndex(IndexReader& reader) : reader_(reader) {}

  /// Forgets what another state of the index said. To be called at the start of each query.
  void follow_index();

  /// The people of a family (people/authority.h), possibly none. Valid until `follow_index`. Throws Xapian's
  /// errors.
  [[nodiscard]] Result<const std::vector<Person>*> family(const std::string& key);

  /// Whom a speaker's reference means; null if the tables do not know it. Valid until `follow_index`.
  [[nodiscard]] Result<const Person*> find(const SpeakerRef& ref);

  /// As `find`, for an entry of Slot::speakers. Remembered: counting asks for the same entries again and
  /// again.
  [[nodiscard]] Result<const Person*> find_value(const std::string& entry);

  /// The families in which a lookup key (people/name_sounds.h) occurs; none if they are more than `most`.
  [[nodiscard]] std::vector<std::string> families_of_sound(const std::string& lookup, std::size_t most) const;

  /// The family keys that begin with `prefix`.
  [[nodiscard]] const std::vector<std::string>& family_keys(const std::string& prefix);

 private:
  struct Family {
    std::vector<Person> people;
    std::unordered_map<std::string, const Person*> by_id;
    std::map<Bucket, const Person*> by_bucket;
    const Person* bare = nullptr;
  };
  [[nodiscard]] Result<const Family*> load(const std::string& key);

  IndexReader& reader_;
  std::uint64_t state_ = 0;
  std::unordered_map<std::string, Family> families_;
  std::unordered_map<std::string, const Person*> values_;
  std::unordered_map<std::string, std::vector<std::string>> keys_;
};

}  // namespace onrecord::search
