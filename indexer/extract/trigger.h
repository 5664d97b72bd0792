#pragma once
#include <optional>

#include "indexer/extract/attribution.h"
#include "indexer/extract/content.h"

namespace onrecord::extract {

/// Where and by what the content right of a tag begins.
struct RightStart {
  Trigger trigger = Trigger::none;
  TokenIndex start = 0;
  std::optional<Range> addressee;
  bool particle = false;  ///< a particle follows the cue
};

/// Looks right of "S V" or "V S" for the first thing that begins a content: that, a quotation, a colon, a
/// clause, an indirect question, an infinitive behind an addressee, or the complement of the verb
/// (extraction.md 4.6, RIGHT).
class RightTrigger {
 public:
  RightTrigger(const Text& text, const CueUse& use, TokenIndex unit_end,
               const std::optional<LeftContent>& left);
  [[nodiscard]] RightStart find();

 private:
  enum class Step { next, skip_to, stop };

  void skip_particle();
  void skip_addressee();
  void skip_relative();
  Step look_at(TokenIndex i);
  Step look_at_comma(TokenIndex i);
  Step look_at_quote(TokenIndex i);
  Step look_for_quote_only(TokenIndex i);
  [[nodiscard]] bool is_told_before_quote(TokenIndex i) const;
  Step look_behind_tag(TokenIndex i);
  Step pass(TokenIndex i);
  [[nodiscard]] bool is_demonstrative_end(TokenIndex that) const;
  [[nodiscard]] bool points_at_noun(TokenIndex that) const;
  [[nodiscard]] bool demonstrates(TokenIndex that) const;
  [[nodiscard]] bool is_relative(TokenIndex that) const;
  [[nodiscard]] bool is_noun_phrase(Range range) const;
  [[nodiscard]] bool clause_behind(Range quote) const;
  void find_clause_behind_phrase();
  [[nodiscard]] bool is_infinitive(TokenIndex to) const;
  [[nodiscard]] bool is_given(TokenIndex to) const;
  bool skip_title(TokenIndex start);
  [[nodiscard]] bool is_time_phrase(TokenIndex i) const;
  [[nodiscard]] bool bare_clause_at(TokenIndex i) const;
  void found(Trigger trigger, TokenIndex start);
  void found_request(TokenIndex infinitive);
  void find_complement();
  [[nodiscard]] bool has_quotation(TokenIndex start) const;
  [[nodiscard]] bool has_figure(TokenIndex start) const;
  [[nodiscard]] bool has_speech_object(TokenIndex start) const;
  [[nodiscard]] bool has_predicate(TokenIndex start) const;
  void widen_to_clause();
  [[nodiscard]] TokenIndex infinitive_behind_phrase(TokenIndex start) const;
  [[nodiscard]] TokenIndex complement_start() const;
  [[nodiscard]] TokenIndex behind_recipient(TokenIndex start) const;
  /// A mark that ends a phrase.
  [[nodiscard]] static bool is_stop(const Token& t) { return t.is(Symbol::comma) || t.is(Symbol::period); }
  [[nodiscard]] bool is_own(const Token& token) const { return token.quote == text_[use_.at].quote; }

  const Text& text_;
  const CueUse& use_;
  const std::optional<LeftContent>& left_;
  TokenIndex unit_end_;
  TokenIndex last_;   ///< of the sentence
  TokenIndex begin_;  ///< behind particle and addressee
  TokenIndex jump_ = 0;
  bool first_ = true;  ///< only adverbs and words of time were passed so far
  RightStart result_;
};

}  // namespace onrecord::extract
