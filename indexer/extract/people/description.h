#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/extract/people/cast.h"
#include "indexer/extract/people/office_words.h"

namespace onrecord::extract {

/// A statement's speaker and where he is named.
struct Spoken {
  TokenIndex at;
  PersonIndex person;
  bool asked = false;   ///< a question: who puts it is no witness
  bool inside = false;  ///< in what somebody else says
};

/// Finds whom or what a source without a name stands for: "the minister", "the Damascus-born diplomat", "the
/// company", and in a headline or first sentences "senior diplomat", "a coroner". Rather nobody than the
/// wrong one: where two fit, none is found.
class Descriptions {
 public:
  Descriptions(const Text& text, const Cast& cast);

  /// The person whose own title it is.
  [[nodiscard]] std::optional<PersonIndex> titled(Range source) const;
  /// Whom the next sentence names, where this one calls him by his office.
  [[nodiscard]] std::optional<PersonIndex> introduced_behind(Range source) const;
  /// “The referee told me,” where "The referee, N," follows somewhere.
  [[nodiscard]] std::optional<PersonIndex> apposed_below(Range source) const;
  /// "The Clerk", "Chair:" where the document lists "N N (Town Clerk)" and "M M (Chair)": the only one whose
  /// bracket ends with these words.
  [[nodiscard]] std::optional<PersonIndex> listed_as(Range source) const;
  /// The person meant though called otherwise before. `spoken`: the speakers so far, the latest last.
  [[nodiscard]] std::optional<PersonIndex> person(Range source, std::span<const Spoken> spoken) const;

  /// "“…,” the hotelier said": the person in focus, whom the tag of a quotation calls otherwise; in an answer
  /// to somebody without a name only by the age.
  enum class Whose : bool { words, answer };
  [[nodiscard]] std::optional<PersonIndex> in_tag(Range source, std::span<const Spoken> spoken,
                                                  Whose whose) const;

  /// "the boy": the only one of that age whom the text has just named.
  [[nodiscard]] std::optional<PersonIndex> child(Range source) const;

  /// "the mum-of-three": whom a text is about, if she is the first one of her gender it names and named most.
  [[nodiscard]] std::optional<PersonIndex> main_parent(Range source) const;

  /// "“…,” said the Oregon Democrat" right behind a senator's words: may the tag call him so?
  [[nodiscard]] bool may_call(Range source, PersonIndex person) const;

  /// The named body meant: the tokens of its name where it stands.
  [[nodiscard]] std::optional<Range> body(Range source) const;

  /// From now on `source` (as "the minister") means this person.
  void learn(Range source, PersonIndex person);

  /// Neither a date, an office, an authority, a person nor a place, as the last word of the name tells.
  [[nodiscard]] bool may_be_body(const Mention& mention) const;

 private:
  /// A noun phrase taken apart.
  struct Phrase {
    TokenIndex noun = 0;
    const Token* modifier = nullptr;    ///< a name in front of the noun: "the Algerian minister"
    const Word* people = nullptr;       ///< "the Pole": of a people that is called otherwise than the country
    const Word* party = nullptr;        ///< "the Tory MP", "the Ohio Democrat"
    std::uint8_t owner = 0;             ///< whose office: the number of a country ("Oldland’s minister")
    std::uint8_t country = 0;           ///< "the Turkish minister", "the Turk"; 0: of none
    bool definite = false;              ///< the, this, that
    bool opening_sentence = false;      ///< among the first of the text
    bool opening = false;               ///< without them, where a text may speak of what it names later
    std::optional<Range> complement;    ///< behind the noun: "the head of the office"
    unsigned youngest = 0, oldest = 0;  ///< "51-year-old", "teenager"; 0 where no age is told
    bool owned = false;                 ///< "Oldland’s disaster chief"
    bool former = false;                ///< "the former minister"
    bool retired = false;               ///< not said of the young
    bool shadow = false;                ///< the opposition's office: "the shadow chancellor"
    bool position = false;              ///< "the centre half"
    bool variation = false;  ///< "Damascus-born", "54-year-old", "former": says no more than who is meant

    /// What a word in front of the noun says: "former", "shadow", "54-year-old".
    void read_attribute(const Token& token);
  };
  [[nodiscard]] const Token* origin_of_office(TokenIndex noun, TokenIndex first) const;
  void read_origin(Phrase& phrase, Range source) const;
  [[nodiscard]] bool is_place_of_member(const Phrase& phrase, TokenIndex link) const;
  [[nodiscard]] std::optional<Phrase> parse(Range source) const;
  enum class Wording { own, other, modifier };  ///< the title itself, a word it stands for, only the modifier
  [[nodiscard]] bool is_called(const Person& person, const Phrase& phrase, Wording wording) const;
  [[nodiscard]] std::optional<PersonIndex> by_title(const Phrase& phrase, TokenIndex before,
                                                    Wording wording) const;
  [[nodiscard]] std::optional<PersonIndex> learned_as(const Phrase& phrase, const std::string& noun) const;
  [[nodiscard]] std::optional<PersonIndex> learned_otherwise(const Phrase& phrase) const;
  [[nodiscard]] bool is_named_in_paragraph(PersonIndex person, TokenIndex at) const;
  [[nodiscard]] bool is_nameless_in_focus(TokenIndex at) const;
  [[nodiscard]] std::optional<PersonIndex> subject_here(TokenIndex at) const;
  [[nodiscard]] bool is_alone(PersonIndex person, const Phrase& phrase, Range stretch) const;
  [[nodiscard]] std::optional<PersonIndex> whom_it_varies(const Phrase& phrase, Range source,
                                                          std::span<const Spoken> spoken) const;
  [[nodiscard]] std::optional<PersonIndex> named_later(const Phrase& phrase, Range source) const;
  [[nodiscard]] bool is_official_elsewhere(const Person& person, const Phrase& phrase, Range source) const;
  [[nodiscard]] std::optional<PersonIndex> only_before(
      TokenIndex before, const std::function<bool(const Person&)>& is_meant) const;
  [[nodiscard]] std::optional<PersonIndex> only_later(
      TokenIndex from, const std::function<bool(const Person&)>& is_meant) const;
  [[nodiscard]] const Mention* first_in(Range sentence) const;
  [[nodiscard]] bool is_counsel(const Mention& mention) const;
  [[nodiscard]] std::optional<PersonIndex> bare_subject(Range sentence, Range source) const;
  [[nodiscard]] std::optional<PersonIndex> speaks_next(Range sentence, Range source) const;
  [[nodiscard]] std::optional<Range> same_in_lead(const Phrase& phrase, Range lead) const;
  [[nodiscard]] std::optional<PersonIndex> first_to_speak(const Phrase& phrase, Range source) const;
  [[nodiscard]] bool is_anybody_named_in(Range stretch) const;
  [[nodiscard]] bool is_titled_only(PersonIndex person, const Token& noun) const;
  [[nodiscard]] std::optional<PersonIndex> introduced_next(const Phrase& phrase, Range source) const;
  [[nodiscard]] std::optional<PersonIndex> speaks_of_child(const Phrase& phrase, Range source) const;
  [[nodiscard]] std::uint32_t lines_above_lead() const;
  [[nodiscard]] bool is_retired(TokenIndex who) const;
  [[nodiscard]] std::optional<PersonIndex> apposed_later(const Phrase& phrase) const;
  [[nodiscard]] bool is_said_aside(std::span<const Spoken> spoken) const;
  [[nodiscard]] std::optional<PersonIndex> only_here(const Phrase& phrase, TokenIndex at) const;
  void note_aged();
  [[nodiscard]] std::optional<PersonIndex> aged_so(TokenIndex noun) const;
  [[nodiscard]] std::optional<PersonIndex> named_next(const Phrase& phrase, Range source) const;
  enum class Whom : bool { same, others };
  [[nodiscard]] std::optional<PersonIndex> only_named(const Phrase& phrase, TokenIndex before,
                                                      std::uint32_t paragraphs) const;
  [[nodiscard]] bool is_anybody_named_before(TokenIndex at) const;
  [[nodiscard]] bool is_known(PersonIndex person, Range source) const;
  [[nodiscard]] bool is_named_in(Range stretch, PersonIndex person, Whom whom) const;
  [[nodiscard]] static bool is_from(const Person& person, const Phrase& phrase);
  [[nodiscard]] static bool is_of_other_country(const Person& person, const Phrase& phrase);
  [[nodiscard]] static bool is_of_rival_party(const Person& person, const Phrase& phrase);
  [[nodiscard]] bool is_of_other_office(const Person& person, const Phrase& phrase) const;
  [[nodiscard]] std::optional<PersonIndex> only_from(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] bool is_field_of_another(PersonIndex person, const OfficeWords& wanted,
                                         TokenIndex before) const;
  [[nodiscard]] std::optional<PersonIndex> parent_so_called(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] std::optional<PersonIndex> of_party(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] static bool is_countryman(const Person& person, const Phrase& phrase);
  [[nodiscard]] bool is_counterpart(TokenIndex name) const;
  [[nodiscard]] bool is_second_holder(TokenIndex office) const;
  [[nodiscard]] std::optional<PersonIndex> of_team(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] std::optional<PersonIndex> compatriot(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] bool speaks_soon(PersonIndex person, std::uint32_t sentence) const;
  [[nodiscard]] bool speaks_in(PersonIndex person, Range sentence) const;
  [[nodiscard]] bool has_words(const Person& person, Range words) const;
  [[nodiscard]] bool has_office_again(const Person& person, const Phrase& phrase) const;
  [[nodiscard]] std::optional<PersonIndex> by_age(const Phrase& phrase) const;
  [[nodiscard]] std::optional<PersonIndex> in_focus(const Phrase& phrase, TokenIndex at,
                                                    std::span<const Spoken> spoken) const;
  [[nodiscard]] std::optional<PersonIndex> subject_of(Range sentence, TokenIndex before) const;
  [[nodiscard]] bool is_of_somebody_else(const Phrase& phrase, TokenIndex before) const;
  [[nodiscard]] std::optional<PersonIndex> turned_to(const Phrase& phrase, TokenIndex at,
                                                     const Spoken& spoke) const;
  [[nodiscard]] std::optional<PersonIndex> last_spoken(const Phrase& phrase, TokenIndex at,
                                                       std::span<const Spoken> spoken) const;
  [[nodiscard]] bool is_held_by_another(PersonIndex person, const Phrase& phrase, TokenIndex at) const;
  [[nodiscard]] bool is_public_post(const Phrase& phrase, TokenIndex at) const;
  [[nodiscard]] std::optional<PersonIndex> by_job(const Phrase& phrase, Range source,
                                                  std::span<const Spoken> spoken, std::uint32_t reach) const;
  [[nodiscard]] std::optional<PersonIndex> varied_speaker(const Phrase& phrase, TokenIndex at,
                                                          std::span<const Spoken> spoken,
                                                          std::uint32_t paragraphs) const;
  /// Who has the office, or one it stands for, anywhere in the document: all if that is nobody or one.
  [[nodiscard]] std::set<PersonIndex> holders(const Phrase& phrase) const;
  [[nodiscard]] bool may_be_told(PersonIndex person, Range source) const;
  [[nodiscard]] bool is_plain(const Phrase& phrase, Range source) const;
  [[nodiscard]] std::optional<PersonIndex> by_plain_noun(const Phrase& phrase, Range source,
                                                         std::span<const Spoken> spoken) const;
  [[nodiscard]] std::optional<PersonIndex> holder_here(const Phrase& phrase, TokenIndex at) const;
  [[nodiscard]] bool is_parent_of_several(const Phrase& phrase) const;
  [[nodiscard]] bool is_child_told(TokenIndex first, TokenIndex end) const;
  /// Does nobody in the document have it, nor its shadow?
  [[nodiscard]] bool is_vacant(const Phrase& phrase) const;
  [[nodiscard]] std::optional<PersonIndex> only_untitled(TokenIndex at) const;
  [[nodiscard]] bool fits(PersonIndex person, const Phrase& phrase) const;
  [[nodiscard]] bool means(const Mention& mention, const Token& noun) const;
  [[nodiscard]] bool is_firm(const Mention& mention) const;
  [[nodiscard]] std::optional<Range> firm_right_before(TokenIndex before) const;
  [[nodiscard]] bool has_executive_or_shares(const Mention& mention) const;
  [[nodiscard]] std::unordered_map<const Word*, std::size_t> times_named(TokenIndex before) const;
  [[nodiscard]] std::optional<Range> lead_firm(TokenIndex before) const;
  [[nodiscard]] std::optional<Range> last_firm(TokenIndex before) const;
  [[nodiscard]] std::optional<Range> body_in_focus(TokenIndex before) const;
  [[nodiscard]] const Mention* subject_mention(Range sentence) const;
  [[nodiscard]] bool may_be_firm(const Mention& mention) const;
  [[nodiscard]] bool is_called_so(const Mention& mention) const;
  [[nodiscard]] bool is_apposed(const Mention& mention, const Token& noun) const;
  [[nodiscard]] std::optional<Range> main_body(TokenIndex before) const;
  [[nodiscard]] std::optional<Range> only_body(TokenIndex before) const;
  [[nodiscard]] bool same_name(const Mention& a, const Mention& b) const;
  [[nodiscard]] Range without_description(Range name) const;

  const Text& text_;
  const Cast& cast_;
  std::unordered_map<std::string, PersonIndex> learned_;
  std::multimap<unsigned, PersonIndex> by_age_;
  std::unordered_map<const Word*, PersonIndex> aged_;  ///< "the director, 52,": who was named before
  std::unordered_map<std::string, std::vector<PersonIndex>>
      holders_;                                   ///< of each word of an office, two at most
  std::unordered_set<PersonIndex> counterparts_;  ///< of another holder of the same office
  std::unordered_set<std::string> shadow_offices_;
};

}  // namespace onrecord::extract
