#pragma once
#include <optional>
#include <vector>

#include "indexer/extract/attribution.h"
#include "indexer/extract/content.h"
#include "indexer/extract/trigger.h"

namespace onrecord::extract {

/// The rules for one cue verb, step by step: subject, content left of it, content right of it
/// (extraction.md 4.6).
class CueRule {
 public:
  /// `found`: the attributions before this one, for shared subjects ("and said", ", adding").
  CueRule(const Text& text, const CueUse& use, const std::vector<Attribution>& found);

  [[nodiscard]] std::optional<Attribution> apply();

 private:
  [[nodiscard]] bool is_finding() const;
  [[nodiscard]] bool is_request_of_silence(TokenIndex next) const;
  [[nodiscard]] bool any_negation() const;
  [[nodiscard]] bool is_silence() const;
  [[nodiscard]] bool has_negative_subject() const;
  [[nodiscard]] bool is_on_a_sign() const;
  [[nodiscard]] bool is_reading() const;
  [[nodiscard]] bool is_only_possible() const;
  [[nodiscard]] bool follows_object() const;
  [[nodiscard]] bool is_no_speech() const;
  [[nodiscard]] bool is_quoting_of_words() const;
  [[nodiscard]] bool find_agent();
  [[nodiscard]] bool is_told();
  [[nodiscard]] bool is_told_headline() const;
  [[nodiscard]] std::optional<Attribution> with_left_content();
  [[nodiscard]] std::optional<Range> who_took_to() const;
  [[nodiscard]] std::optional<Range> quoted_subject() const;
  [[nodiscard]] bool begins_clause(TokenIndex i) const;
  void find_subject();
  void find_participle_subject();
  [[nodiscard]] bool is_document_of_somebody(Range source) const;
  [[nodiscard]] std::optional<Range> shared_subject() const;
  [[nodiscard]] std::optional<Range> earlier_subject(TokenIndex from) const;
  [[nodiscard]] std::optional<Range> subject_behind_comma() const;

  [[nodiscard]] bool find_relative();
  [[nodiscard]] bool is_as_reported() const;
  [[nodiscard]] bool find_as_reported();
  [[nodiscard]] bool find_as_said();
  void find_left();
  [[nodiscard]] bool clause_may_stand_left(const LeftContent& left) const;
  [[nodiscard]] bool has_own_complement() const;
  [[nodiscard]] bool is_subordinate_only(Range left) const;
  [[nodiscard]] TokenIndex comma_behind_tag() const;
  [[nodiscard]] bool that_behind_aside() const;
  [[nodiscard]] bool is_interrupted(const LeftContent& left) const;
  [[nodiscard]] bool own_content_follows() const;
  void find_distant_quote();
  void find_inverted();
  [[nodiscard]] TokenIndex behind_relative(TokenIndex subject_end) const;
  [[nodiscard]] bool inversion_holds(const LeftContent& left, Range subject) const;

  void find_right();
  void end_before_second_tag(Range& content) const;
  void find_next_paragraph();
  [[nodiscard]] bool quotes_behind() const;
  [[nodiscard]] TokenIndex behind_remarks(TokenIndex end) const;
  void join_follow_on();
  [[nodiscard]] bool can_speak(Range source) const;
  [[nodiscard]] bool needs_subject() const;

  const Text& text_;
  const CueUse& use_;
  const std::vector<Attribution>& found_;
  Range sentence_;
  Attribution result_;
  std::optional<LeftContent> left_;
  std::optional<Range> passive_subject_;  ///< who was told
  bool quoted_ = false;                   ///< "was quoted as saying"
  bool shared_ = false;                   ///< the subject is another attribution's
  TokenIndex unit_end_ = 0;               ///< last token of "S V" or "V S"
};

}  // namespace onrecord::extract
