#pragma once
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/model/enums.h"
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/people/description.h"
#include "indexer/extract/people/source_head.h"

namespace onrecord::extract {

/// Whom a source means.
struct Resolved {
  SpeakerKind kind = SpeakerKind::unknown;
  ResolvedBy by = ResolvedBy::none;
  std::optional<PersonIndex> person;
  std::string name;  ///< empty for unknown
  /// How sure the choice of person is, 0 to 1 (a pronoun with rivals is less sure than a full name).
  double certainty = 1;
  std::vector<PersonIndex> rivals;  ///< people who fitted nearly as well
  std::vector<Resolved> others{};   ///< who speaks together with them: "A, B and C said"
};

/// Resolves the sources of a document's attributions in text order: names, surnames, roles, pronouns,
/// continuations (extraction.md 10).
class Resolver {
 public:
  /// `all`: the attributions, in the order of their cues.
  Resolver(const Text& text, const Cast& cast, const std::vector<Attribution>& all)
      : text_(text), cast_(cast), all_(all), descriptions_(text, cast) {}

  /// To be called for all attributions in turn.
  [[nodiscard]] Resolved resolve(const Attribution& attribution);

 private:
  /// A source without a name that spoke last ("a senior diplomat"): later "he" or "the diplomat".
  struct Unnamed {
    TokenIndex at;    ///< where it was introduced
    TokenIndex head;  ///< its noun
    TokenIndex end;   ///< its last token
    bool inside;      ///< in what somebody else says
    bool aside;       ///< "according to"
    Gender told;      ///< of the pronoun it speaks to ("a man advised her")
    std::string name;
  };

  /// A source without a name that is meant again, and where it was introduced.
  struct Again {
    TokenIndex at;
    Resolved resolved;
  };

  /// Not past a sentence about somebody known; or, where he is not found, past it.
  enum class Search : bool { near, far };
  /// Somebody of whom a sentence tells.
  struct Told {
    Range range;
    const Mention* named;  ///< null for one without a name
    double score;
  };

  [[nodiscard]] std::optional<PersonIndex> who_was_heckled(std::uint32_t paragraph) const;
  [[nodiscard]] Resolved who_goes_on(const Attribution& attribution) const;
  [[nodiscard]] Resolved resolve_one(const Attribution& attribution);
  [[nodiscard]] bool goes_on_in_sentence(const Attribution& attribution) const;
  [[nodiscard]] std::optional<PersonIndex> speaker_around(const Attribution& attribution);
  [[nodiscard]] bool may_go_on(const Unnamed& source) const;
  [[nodiscard]] bool is_beside_pronoun(const Mention& mention, Gender gender,
                                       TokenIndex sentence_first) const;
  [[nodiscard]] bool is_owned(TokenIndex name, TokenIndex sentence_first, Gender gender) const;
  [[nodiscard]] bool answers() const;
  [[nodiscard]] std::optional<PersonIndex> speaks_right_before() const;
  [[nodiscard]] bool has_rival(const Attribution& words, PersonIndex speaker) const;
  [[nodiscard]] std::optional<PersonIndex> asker(TokenIndex at, Gender gender) const;
  [[nodiscard]] bool is_agent(TokenIndex name) const;
  [[nodiscard]] bool is_topic_of(TokenIndex name) const;
  [[nodiscard]] std::optional<PersonIndex> who_disputes(TokenIndex pronoun) const;
  [[nodiscard]] bool is_named_in_words(PersonIndex person) const;
  [[nodiscard]] bool is_told_of(PersonIndex person) const;
  [[nodiscard]] bool may_be_meant(const Mention& mention, TokenIndex at, Gender gender) const;
  [[nodiscard]] bool is_inside_words() const;
  [[nodiscard]] bool is_in_other_words(TokenIndex i, TokenIndex at) const;
  [[nodiscard]] bool describes_speaker(Range phrase) const;
  [[nodiscard]] bool is_hearer(TokenIndex i) const;
  [[nodiscard]] double score_of_place(Range phrase, Range sentence) const;
  [[nodiscard]] bool may_be_told_of(const Mention& mention, TokenIndex at, Gender gender) const;
  [[nodiscard]] bool may_be_told_of(Range phrase, TokenIndex at, Gender gender) const;
  [[nodiscard]] std::optional<PersonIndex> attendant(Range phrase) const;
  [[nodiscard]] std::optional<PersonIndex> spouse(Range phrase) const;
  [[nodiscard]] std::optional<PersonIndex> other_of_couple(TokenIndex at, Gender gender) const;
  [[nodiscard]] std::optional<PersonIndex> relative_of_relative(Range phrase) const;
  [[nodiscard]] std::optional<PersonIndex> parent_of(TokenIndex noun) const;
  [[nodiscard]] std::optional<Resolved> whose_relative(TokenIndex kin) const;
  [[nodiscard]] std::optional<PersonIndex> own_relative(TokenIndex kin) const;
  [[nodiscard]] std::span<const Mention> first_mentions() const;
  [[nodiscard]] std::optional<PersonIndex> only_parent(TokenIndex kin) const;
  [[nodiscard]] std::optional<Resolved> relative_named(Range phrase) const;
  [[nodiscard]] std::optional<PersonIndex> relative_by_name(Range phrase, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> meant_by(Range phrase, Gender gender, Search search);
  [[nodiscard]] std::vector<Told> told_in(Range sentence, TokenIndex at, Gender gender,
                                          bool names_only) const;
  [[nodiscard]] std::optional<Resolved> told_of(TokenIndex at, Gender gender, Search search);
  [[nodiscard]] Resolved pronoun_in_words(TokenIndex at, Gender gender);
  [[nodiscard]] Resolved resolve_source(Range source);
  [[nodiscard]] Resolved person(PersonIndex person, ResolvedBy by, double certainty) const;
  [[nodiscard]] Resolved by_name(const SourceHead& head, Range source) const;
  [[nodiscard]] std::optional<PersonIndex> titled_by_initials(TokenIndex acronym) const;
  [[nodiscard]] std::optional<Range> spelled_out(TokenIndex acronym) const;
  [[nodiscard]] bool is_given_for(Range whole, TokenIndex acronym) const;
  [[nodiscard]] std::optional<Range> given_in_brackets(TokenIndex form) const;
  [[nodiscard]] std::optional<Resolved> by_acronym(TokenIndex name);
  [[nodiscard]] std::optional<Range> defined_as(TokenIndex term) const;
  [[nodiscard]] std::optional<Resolved> by_defined_term(Range source);
  [[nodiscard]] std::optional<PersonIndex> introduces_himself(Gender gender) const;
  [[nodiscard]] std::vector<PersonIndex> told_of_in_words() const;
  [[nodiscard]] std::optional<PersonIndex> named_in_front(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> named_after(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> named_behind_same_words(Range source);
  [[nodiscard]] std::optional<PersonIndex> by_initials(Range label);
  void note_initials();
  [[nodiscard]] std::optional<Resolved> by_part(Range label) const;
  [[nodiscard]] std::optional<Resolved> by_label(Range label);
  [[nodiscard]] std::optional<Resolved> by_shouted_name(Range name) const;
  void note_labels();
  [[nodiscard]] std::optional<PersonIndex> who_is_talked_to();
  [[nodiscard]] Resolved by_pronoun(const SourceHead& head);
  [[nodiscard]] Resolved by_he_or_she(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> told_beforehand(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Range> name_in_small(Range asked) const;
  [[nodiscard]] std::optional<Range> spelled_in_brackets(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> behind_bracket(Range source) const;
  [[nodiscard]] bool is_spoken_to(PersonIndex person) const;
  [[nodiscard]] Resolved by_nominal(Range source);
  [[nodiscard]] PersonIndex generic_again(Range asked, PersonIndex titled) const;
  [[nodiscard]] std::optional<Resolved> lone_name_again(Range asked) const;
  [[nodiscard]] bool is_kept_unnamed(Range source) const;
  [[nodiscard]] bool is_newly_reached(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> styled(Range source) const;
  [[nodiscard]] std::optional<Resolved> told_beside(Range source);
  [[nodiscard]] bool tells_asker() const;
  [[nodiscard]] std::optional<PersonIndex> alone_here(TokenIndex at, Gender gender) const;
  [[nodiscard]] bool tells_of_paper(Range sentence, const Token& paper) const;
  [[nodiscard]] std::optional<Resolved> writer_of(Range source) const;
  [[nodiscard]] std::optional<Resolved> unnamed_of_tag(Range source, bool near);
  [[nodiscard]] std::optional<Resolved> somebody_unnamed(Range subject, TokenIndex at, Gender gender,
                                                         TokenIndex genitive, bool alone);
  [[nodiscard]] bool is_nobody_named_before(TokenIndex at) const;
  [[nodiscard]] bool is_told_of_by_name(PersonIndex who) const;
  [[nodiscard]] bool is_other_in_front(PersonIndex who, TokenIndex source) const;
  [[nodiscard]] bool is_owner_of(PersonIndex who, Range source) const;
  [[nodiscard]] bool is_one_ministry(Range source) const;
  [[nodiscard]] bool stands_in_front(Range name, TokenIndex source) const;
  [[nodiscard]] bool is_apposed_otherwise(PersonIndex who, Range source) const;
  [[nodiscard]] bool may_say(PersonIndex who, Range source, bool tag) const;
  [[nodiscard]] std::optional<Resolved> called_otherwise(Range source, Range asked, bool tag, bool near);
  [[nodiscard]] std::optional<TokenIndex> handle_of(TokenIndex noun) const;
  [[nodiscard]] bool is_told_as_handle(TokenIndex word) const;
  [[nodiscard]] std::optional<Resolved> by_handle(Range source) const;
  [[nodiscard]] std::optional<Resolved> body_that_spoke(Range asked) const;
  [[nodiscard]] bool is_of_nameless(Range asked) const;
  [[nodiscard]] std::optional<Resolved> named_body(Range asked);
  [[nodiscard]] std::optional<PersonIndex> one_of_named(Range source) const;
  [[nodiscard]] std::optional<Range> body_in_apposition(Range source) const;
  [[nodiscard]] bool is_advocate(PersonIndex person, TokenIndex at) const;
  [[nodiscard]] std::optional<PersonIndex> counsel(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> charged(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> witness(Range source) const;
  [[nodiscard]] std::optional<Resolved> self_named(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> one_of_two(Range source) const;
  [[nodiscard]] std::optional<Resolved> who_was_rung(TokenIndex they);
  [[nodiscard]] std::optional<Resolved> sender(Range source) const;
  [[nodiscard]] std::optional<Resolved> author(Range source) const;
  [[nodiscard]] std::optional<Resolved> same_firm_again(Range asked) const;
  [[nodiscard]] const Mention* name_before_verb(TokenIndex first) const;
  [[nodiscard]] std::optional<PersonIndex> named_hearer() const;
  [[nodiscard]] std::optional<PersonIndex> set_apart(TokenIndex pronoun) const;
  [[nodiscard]] std::vector<PersonIndex> who_is_not_meant(TokenIndex pronoun) const;
  [[nodiscard]] std::optional<PersonIndex> national_in_tag(Range source) const;
  [[nodiscard]] bool is_quoted_by_another(Range source) const;
  [[nodiscard]] bool brings_work(const Token& work, TokenIndex from) const;
  [[nodiscard]] std::optional<Resolved> body_of_work(Range source) const;
  [[nodiscard]] std::optional<Resolved> of_owner(Range source);
  [[nodiscard]] std::optional<PersonIndex> named_behind(Range source) const;
  [[nodiscard]] std::optional<Range> body_behind(Range source) const;
  [[nodiscard]] std::optional<TokenIndex> owner_in_name(Range name) const;
  [[nodiscard]] std::optional<Range> longer_name(Range name) const;
  [[nodiscard]] std::optional<Range> name_that_ends_so(Range name) const;
  [[nodiscard]] TokenIndex with_name_in_front(Range name, Range source) const;
  [[nodiscard]] std::optional<Range> body_named_below(Range asked) const;
  [[nodiscard]] std::optional<Range> firm_named_next(Range asked) const;
  [[nodiscard]] bool is_listed_firm(Range asked) const;
  [[nodiscard]] bool stands_in_journal(TokenIndex paper) const;
  [[nodiscard]] bool is_authority(TokenIndex at) const;
  [[nodiscard]] std::optional<Resolved> firm_in_words(Range asked) const;
  [[nodiscard]] bool is_called_group(const Again& spoke) const;
  [[nodiscard]] std::optional<Resolved> firm_right_before(Range asked) const;
  [[nodiscard]] std::optional<Range> agency_in_capitals(Range asked) const;
  [[nodiscard]] std::optional<Resolved> firm_taken_for_person(TokenIndex at) const;
  [[nodiscard]] std::optional<Resolved> firm_that_spoke(TokenIndex at, bool public_too) const;
  [[nodiscard]] bool names_field(Range name) const;
  [[nodiscard]] Range last_part(Range name) const;
  [[nodiscard]] bool names_joint_field(Range name, TokenIndex next) const;
  [[nodiscard]] Range whole_name(Range name, TokenIndex limit) const;
  [[nodiscard]] Range with_genitive(Range range) const;
  [[nodiscard]] TokenIndex behind_country(Range name, Range source) const;
  [[nodiscard]] bool is_joint_body(Range one, Range other) const;
  [[nodiscard]] bool is_person_of(Range one) const;
  [[nodiscard]] bool speaks_besides(Range one, Range other) const;
  [[nodiscard]] bool is_apart(const Mention& left, Range other) const;
  [[nodiscard]] bool are_partners(const std::vector<Range>& list) const;
  [[nodiscard]] bool ends_clause_before(Range source, Range other) const;
  [[nodiscard]] std::vector<Range> who_speak(Range source) const;
  [[nodiscard]] Resolved resolve_together(Range source);
  [[nodiscard]] bool agrees_with_several(Range source) const;
  [[nodiscard]] bool is_firm_told_of(std::uint32_t sentence) const;
  [[nodiscard]] bool is_firm_of_two(Range source) const;
  [[nodiscard]] bool is_called_body(TokenIndex name) const;
  [[nodiscard]] bool is_described_body(TokenIndex name, TokenIndex limit) const;
  [[nodiscard]] std::optional<Range> fuller_joined(Range name) const;
  [[nodiscard]] TokenIndex behind_label(Range sentence) const;
  [[nodiscard]] std::optional<Resolved> employer_of_speaker(Range asked) const;
  [[nodiscard]] const Mention* opening_name(Range sentence) const;
  [[nodiscard]] std::optional<Range> only_organisation(Range sentence) const;
  [[nodiscard]] std::string called_in_text(Range name, Range sentence) const;
  [[nodiscard]] std::optional<Resolved> body_again(TokenIndex at) const;
  [[nodiscard]] std::optional<Range> whose_shares(TokenIndex at) const;
  [[nodiscard]] bool is_only_body(std::string_view name) const;
  [[nodiscard]] std::optional<Resolved> last_of(const std::vector<Again>& spoken, TokenIndex at,
                                                std::uint32_t paragraphs) const;
  [[nodiscard]] static Resolved organisation(std::string name);
  [[nodiscard]] bool is_body(Range source, const Token& noun) const;
  [[nodiscard]] std::optional<Range> called_in_full(Range source) const;
  [[nodiscard]] std::string common_words(Range phrase) const;
  [[nodiscard]] std::optional<Range> described_by(Range source) const;
  [[nodiscard]] Resolved describe(Range source) const;
  [[nodiscard]] std::optional<Again> unnamed_again(Range source) const;
  [[nodiscard]] bool named_between(PersonIndex person, TokenIndex first, TokenIndex end) const;
  [[nodiscard]] bool is_told_of_by_known(const Unnamed& source, Gender gender) const;
  [[nodiscard]] bool turns_to_another(TokenIndex last_of_subject, TokenIndex at, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> unnamed_they(TokenIndex at) const;
  [[nodiscard]] bool is_about_another(Range phrase, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> unnamed_pronoun(TokenIndex at, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> unnamed_subject(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> told_to_exist(Range sentence, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> asked_about(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> unnamed_subject_of(Range sentence, TokenIndex at, Gender gender);
  [[nodiscard]] TokenIndex behind_aside(TokenIndex comma) const;
  [[nodiscard]] TokenIndex behind_opening(Range sentence) const;
  [[nodiscard]] std::optional<Resolved> several_again(Range source) const;
  [[nodiscard]] std::optional<Resolved> unnamed_in_tag(Range asked) const;
  [[nodiscard]] std::optional<Range> one_before(Range source) const;
  [[nodiscard]] std::optional<Resolved> introduced_before(Range source) const;
  [[nodiscard]] bool owned_by_somebody(Range subject) const;
  [[nodiscard]] std::optional<PersonIndex> named_in_tail(Range tail) const;
  [[nodiscard]] std::optional<PersonIndex> namesake_who_spoke(PersonIndex named, TokenIndex at) const;
  [[nodiscard]] bool is_of_several(const Mention& mention) const;
  [[nodiscard]] bool is_named_between(TokenIndex first, TokenIndex end, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> who_was_asked(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> who_heard(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> one_spoken_to(Range heard, Gender gender,
                                                      std::optional<PersonIndex> speaker);
  [[nodiscard]] std::optional<Resolved> who_it_was_put_to(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> who_was_addressed(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<Resolved> named_speaker(TokenIndex at, Gender gender) const;
  [[nodiscard]] std::optional<Resolved> unnamed_before(TokenIndex at, Gender gender);
  enum class Number : bool { singular, plural };
  [[nodiscard]] TokenIndex behind_tag(TokenIndex comma) const;
  [[nodiscard]] std::optional<Range> name_between_commas(TokenIndex comma) const;
  [[nodiscard]] std::optional<Range> plain_subject(Range sentence) const;
  [[nodiscard]] std::optional<Again> subject_again(TokenIndex at, Number number);
  [[nodiscard]] std::optional<Again> whose_shares(Range subject, TokenIndex at);
  [[nodiscard]] std::optional<Resolved> organisation_again(const SourceHead& head) const;
  [[nodiscard]] std::optional<Range> named_below(Range name) const;
  [[nodiscard]] Range without_kind(Range name) const;
  void note_body(Range source, const Resolved& resolved);
  [[nodiscard]] Gender gender_told() const;
  void remember(Range source, const Resolved& resolved);
  [[nodiscard]] bool is_shouted(Range source) const;
  [[nodiscard]] std::optional<PersonIndex> who_is_interviewed() const;
  [[nodiscard]] std::optional<PersonIndex> who_is_introduced() const;
  [[nodiscard]] bool tells_of_another(Gender gender) const;
  [[nodiscard]] std::optional<PersonIndex> last_of_two(PersonIndex named, TokenIndex at, Gender gender) const;
  [[nodiscard]] bool opens_with(TokenIndex at, Gender gender) const;
  [[nodiscard]] bool only_in_words(PersonIndex person) const;
  [[nodiscard]] bool is_named_only_later(PersonIndex who, TokenIndex at) const;
  [[nodiscard]] bool is_owner(const Spoken& spoken) const;
  [[nodiscard]] std::optional<PersonIndex> person_of_headline(Gender gender, PersonIndex than) const;
  [[nodiscard]] std::optional<Resolved> hearer_of_last(TokenIndex at);
  [[nodiscard]] std::optional<PersonIndex> named_before_asked(Range sentence) const;
  [[nodiscard]] std::optional<Resolved> named_who_is_asked(TokenIndex at, Gender gender) const;
  [[nodiscard]] bool has_just_asked(PersonIndex who, Range source) const;
  [[nodiscard]] bool is_in_custody(PersonIndex who, Range source) const;
  [[nodiscard]] std::optional<Resolved> who_was_asked_there(TokenIndex at, Gender gender);
  [[nodiscard]] std::optional<PersonIndex> relative(TokenIndex who) const;
  [[nodiscard]] std::optional<PersonIndex> main_person(Gender gender, PersonIndex than) const;
  [[nodiscard]] bool is_left_behind(PersonIndex person, TokenIndex at) const;
  [[nodiscard]] const Spoken* spoken_inside() const;
  [[nodiscard]] std::optional<PersonIndex> he_or_she(TokenIndex at, Gender gender, Resolved& result) const;
  [[nodiscard]] double score(const Mention& mention, TokenIndex at, Gender gender,
                             TokenIndex sentence_first) const;
  [[nodiscard]] bool fits(PersonIndex person, Gender gender) const;

  const Text& text_;
  const Cast& cast_;
  const std::vector<Attribution>& all_;
  const Attribution* current_ = nullptr;             ///< the one at hand
  std::vector<std::optional<PersonIndex>> results_;  ///< whom those before came to
  std::optional<PersonIndex> asker_;                 ///< whom a pronoun that answers cannot mean
  std::vector<PersonIndex> told_of_;                 ///< whom the words tell of, so that they are not his
  std::optional<PersonIndex> outer_;                 ///< in whose words the one at hand stands
  std::optional<PersonIndex> quoted_;                ///< the same, if they are a quotation: never its "he"
  Descriptions descriptions_;
  std::vector<Spoken> history_;        ///< who spoke so far
  std::vector<Again> bodies_;          ///< organisations, reports and the like that spoke so far
  bool several_bodies_ = false;        ///< more than one of them
  std::vector<Again> plurals_;         ///< groups and unnamed people in the plural that spoke so far
  std::vector<Unnamed> unnamed_;       ///< sources without a name so far
  std::optional<Again> last_speaker_;  ///< who spoke last, if without a person of the cast
  /// Whom two initials mean: none where several have them.
  std::unordered_map<std::string, std::optional<PersonIndex>> initials_;
  std::unordered_map<const Word*, std::optional<Range>> spelled_out_;  ///< of each acronym asked for
  /// The mentions that stand right behind each word, made when first asked for.
  std::unordered_map<const Word*, std::vector<std::size_t>> names_behind_;
  std::unordered_map<PersonIndex, Gender> called_;  ///< "he" or "she" so far, where no name tells the gender
  std::unordered_map<const Word*, Range> full_labels_;  ///< of each surname, the label with a first name
  std::unordered_map<std::string, Range> holders_;  ///< of each office in a label, the name in its bracket
  std::unordered_set<const Word*> turn_takers_;     ///< the last words of all labels
  bool labels_noted_ = false;
  bool shouted_labels_ = true;                 ///< all labels are in capitals
  bool labelled_ = false;                      ///< the source at hand is a transcript's label
  std::optional<TokenIndex> last_speaker_at_;  ///< where the last speaker of any kind stands
};

}  // namespace onrecord::extract
