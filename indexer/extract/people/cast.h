#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/extract/people/name_run.h"
#include "indexer/extract/people/titles.h"

namespace onrecord::extract {

using PersonIndex = std::uint32_t;

/// A person of one document.
struct Person {
  std::string name;  ///< fullest form met, with initials and suffix
  std::size_t name_words = 0;
  std::string first, last;  ///< keys, see NameRun
  std::string nickname;
  std::string lady;  ///< "miss" or "mrs", whichever she is called
  Gender gender = Gender::unknown;
  bool told_by_name = false;  ///< nobody of that first name has another gender
  bool known_first_name = false;
  bool mistered = false;  ///< called "Mr" or "Ms" with the surname: so "Dr Marsh" is a namesake
  std::size_t mentions = 0;
  TokenIndex first_named = ~TokenIndex{0};
  std::optional<unsigned> age;
  Titles titles;
  std::vector<TokenIndex> offices;  ///< where the nouns of offices and occupations stand, few
  std::optional<std::string> role;  ///< office as the document first gives it
  bool role_of_kin = false;         ///< "wife", until the text tells an office or occupation
  [[nodiscard]] bool has_full_name() const { return name_words > 1; }
};

/// A name run and whom it names, if a person.
struct Mention {
  Range range;
  Range core;  ///< the name without titles
  std::optional<PersonIndex> person;
  bool organisation = false;
  bool surname_only = false;
};

/// A few words of a document, gathered before they are asked for: a sorted list is quicker than a table.
class WordList {
 public:
  void add(const Word* word) { words_.push_back(word); }
  /// Once, between the last word added and the first asked for.
  void sort() { std::sort(words_.begin(), words_.end()); }
  [[nodiscard]] bool contains(const Word* word) const {
    return std::binary_search(words_.begin(), words_.end(), word);
  }

 private:
  std::vector<const Word*> words_;
};

/// The people of a document and where they are named (extraction.md 9).
class Cast {
 public:
  explicit Cast(const Text& text);

  [[nodiscard]] const std::vector<Person>& people() const { return people_; }
  [[nodiscard]] const Person& operator[](PersonIndex i) const { return people_[i]; }
  /// Who wrote the text, as its head tells; empty where it names nobody or several.
  [[nodiscard]] const std::string& author() const { return author_; }
  /// Has somebody else of the document the same surname?
  [[nodiscard]] bool has_namesake(PersonIndex i) const;
  [[nodiscard]] const std::vector<Mention>& mentions() const { return mentions_; }
  /// The mention that covers token `i`, if one does.
  [[nodiscard]] const Mention* mention_at(TokenIndex i) const;
  /// The longest organisation's name that begins with these tokens and goes on ("Brightpath" -> "Brightpath
  /// Learning").
  [[nodiscard]] std::optional<Range> fuller_organisation(Range name) const;
  /// More mentions than an article has.
  static constexpr std::size_t kMentionsBack = 2000;
  /// Where a search back from mention `m` ends, so that a document of any length takes linear time.
  [[nodiscard]] static std::size_t furthest_back(std::size_t m) {
    return m > kMentionsBack ? m - kMentionsBack : 0;
  }
  /// Index of the first mention that starts at token `i` or later.
  [[nodiscard]] std::size_t first_mention_from(TokenIndex i) const;

 private:
  void note_organisations(const std::vector<NameRun>& runs);
  [[nodiscard]] bool is_called_body_somewhere(const NameRun& run) const;
  void note_surname(const NameRun& run);
  void drop_headline_word(NameRun& run) const;
  void drop_place(NameRun& run) const;
  [[nodiscard]] bool opens_with_epithet(const NameRun& run) const;
  void add_full_names(const std::vector<NameRun>& runs);
  [[nodiscard]] bool opens_with_place(const NameRun& run) const;
  [[nodiscard]] bool is_full_name(const NameRun& run) const;
  [[nodiscard]] bool is_place(const NameRun& run) const;
  [[nodiscard]] bool is_sign_off(const NameRun& run) const;
  [[nodiscard]] bool names_place(const NameRun& run) const;
  [[nodiscard]] bool is_of_common_words(const NameRun& run) const;
  [[nodiscard]] bool may_be_thing(const NameRun& run) const;
  [[nodiscard]] bool is_seat(const NameRun& run) const;
  [[nodiscard]] bool is_field_of_body(const NameRun& run) const;
  [[nodiscard]] bool is_deed_of(const NameRun& run) const;
  [[nodiscard]] bool is_portfolio(const NameRun& run) const;
  [[nodiscard]] bool tells_which(const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> same_person(const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> by_whole_name(const NameRun& run) const;
  void add_namesake(const NameRun& run, PersonIndex person);
  PersonIndex add_person(const NameRun& run);
  [[nodiscard]] std::optional<PersonIndex> by_short_name(const NameRun& run) const;
  void spell_out_initial(Person& person, PersonIndex index, const NameRun& run);
  static void take_given_name(Person& person, const NameRun& run);
  void keep_fuller_name(Person& person, const NameRun& run);
  void add_mention(const NameRun& run);
  [[nodiscard]] std::optional<PersonIndex> person_of(const NameRun& run);
  [[nodiscard]] bool is_somebody_else(const std::vector<PersonIndex>& rivals, const NameRun& run) const;
  void note_first_part(const NameRun& run, PersonIndex person);
  [[nodiscard]] std::optional<PersonIndex> by_first_part(const NameRun& run) const;
  void note_first_surname(const NameRun& run);
  [[nodiscard]] bool is_one_of_family(const NameRun& run) const;
  [[nodiscard]] bool is_relative(const NameRun& run) const;
  [[nodiscard]] bool is_heard(const NameRun& run) const;
  void add_married(const std::vector<NameRun>& runs);
  void add_family(const std::vector<NameRun>& runs);
  void add_relative(const NameRun& run, const std::string& last, const std::string& relative);
  void add_partner(const NameRun& run, const NameRun* previous);
  [[nodiscard]] std::optional<PersonIndex> by_first_surname(const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> by_two_part_surname(const std::vector<PersonIndex>& rivals,
                                                               const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> born_so(const NameRun& run, const NameRun* previous) const;
  [[nodiscard]] std::string of_place(const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> by_first_word(const NameRun& run) const;
  [[nodiscard]] std::optional<PersonIndex> person_by_first_name(const NameRun& run);
  [[nodiscard]] bool is_given_name_alone(const NameRun& run) const;
  [[nodiscard]] bool is_between_kin(const NameRun& run) const;
  [[nodiscard]] bool is_introduced(const NameRun& run) const;
  [[nodiscard]] PersonIndex pick(const std::vector<PersonIndex>& rivals, const NameRun& run) const;
  void add_title(Person& person, TokenIndex word) const;
  [[nodiscard]] bool is_shadow_office(TokenIndex word) const;
  [[nodiscard]] bool is_office_now(TokenIndex word) const;
  void note_description_apart(Person& person, TokenIndex last) const;
  void note_titles(Person& person, const NameRun& run);
  void note_introduction(Person& person, const NameRun& run);
  [[nodiscard]] std::optional<TokenIndex> noun_in_front(TokenIndex end) const;
  [[nodiscard]] std::optional<TokenIndex> noun_of_relative(TokenIndex name) const;
  void note_naming(Person& person, const NameRun& run);
  void note_role(Person& person, const NameRun& run);
  void note_seat(Person& person, const NameRun& run) const;
  void note_party(Person& person, const NameRun& run) const;
  void note_kinship(Person& person, const NameRun& run) const;
  [[nodiscard]] std::optional<unsigned> age_of_description(TokenIndex last) const;
  void note_age(Person& person, const NameRun& run) const;
  void vote_on_gender();
  [[nodiscard]] bool is_either(const Mention& mention) const;
  [[nodiscard]] std::optional<PersonIndex> only_without_mister(const std::vector<PersonIndex>& rivals) const;
  void add_relatives(const std::vector<NameRun>& runs);
  void settle_namesakes(const std::vector<NameRun>& runs);

  const Text& text_;
  std::string author_;
  std::vector<Person> people_;
  std::vector<Mention> mentions_;
  std::unordered_map<std::string, std::vector<PersonIndex>> by_last_;  ///< of each surname, the first ones
  std::unordered_map<std::string, std::optional<PersonIndex>> by_first_surname_;  ///< see note_first_surname
  std::unordered_map<std::string, PersonIndex> by_first_part_;  ///< "juan carlos" of a longer name
  std::unordered_map<std::string, PersonIndex> by_whole_name_;  ///< those who are not among them
  struct FirstName {
    PersonIndex person;  ///< who had it first
    std::size_t people = 0;
    TokenIndex second_at = 0;  ///< where the next one is named
  };
  std::unordered_map<std::string, FirstName> by_first_;
  WordList surnames_;                                     ///< words that stand as a name by themselves
  WordList known_surnames_;                               ///< behind a known given name
  std::unordered_map<const Word*, Range> bodies_;         ///< said to be firms and the like, by first word
  std::unordered_map<const Word*, Range> organisations_;  ///< by first word, the longest of that beginning
};

}  // namespace onrecord::extract
