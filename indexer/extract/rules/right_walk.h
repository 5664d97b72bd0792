#pragma once
#include <optional>
#include <utility>

#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// What the walk does at a token.
enum class Step : std::uint8_t {
  other,  ///< this is something else
  next,   ///< passes the token
  jump,   ///< goes on at RightWalk::jump
  stop,   ///< ends, with a content or without
};

/// The way from a tag to the content behind it, and where it has led to.
struct RightWalk {
  const CueSite& site;
  const Text& text;
  std::optional<LeftContent> left;  ///< what stands in front of the tag
  TokenIndex unit_end;              ///< last token of the tag
  TokenIndex last;                  ///< of the sentence
  TokenIndex begin;                 ///< behind particle and addressee
  TokenIndex jump = 0;              ///< where Step::jump leads to
  bool first = true;                ///< only adverbs and words of time were passed so far
  std::optional<Range> addressee;
  bool particle = false;  ///< a particle follows the cue
  bool apart = false;     ///< with when or where in front of it
  Trigger trigger = Trigger::none;
  TokenIndex start = 0;        ///< of the content
  std::optional<Range> inner;  ///< the quotation inside a quotation that is the content

  RightWalk(const CueSite& its_site, const Report& report)
      : site(its_site),
        text(its_site.text),
        left(report.left),
        unit_end(report.unit_end),
        last(its_site.sentence.last),
        begin(report.unit_end + 1) {}

  void found(Trigger its_trigger, TokenIndex its_start) {
    trigger = its_trigger;
    start = its_start;
  }
};

/// The content begins here: the walk is over.
inline Step begins(RightWalk& walk, Trigger trigger, TokenIndex start) {
  walk.found(trigger, start);
  return Step::stop;
}

/// A mark that ends a phrase.
[[nodiscard]] inline bool ends_phrase(const Token& t) { return t.is(Symbol::comma) || t.is(Symbol::period); }

/// "told the committee that": past the noun phrase behind verbs that have one (right_addressee.cpp).
void skip_addressee(RightWalk& walk);

/// "to wait", "to not wait": not "to my face".
[[nodiscard]] bool is_infinitive(const RightWalk& walk, TokenIndex to);

/// "not to wait", "never to wait"
[[nodiscard]] inline bool negates_infinitive(const RightWalk& walk, TokenIndex i) {
  return (walk.text[i].is("not") || walk.text[i].is("never")) && i < walk.last &&
         walk.text[i + 1].pos == Pos::to;
}

/// "hit back at claims that": does the conjunction at `that` belong to a noun behind the verb’s preposition?
[[nodiscard]] bool is_of_noun(const RightWalk& walk, TokenIndex that);

/// Does a clause without "that" begin here (right_clause.cpp)?
[[nodiscard]] bool bare_clause_at(const RightWalk& walk, TokenIndex i);

/// "said in a statement he would …", "said at the hearing on Friday they had …": the clause behind where it
/// was said.
void find_clause_behind_phrase(RightWalk& walk);

/// Behind adverbs, a time or a document at `i`: "again", "on Tuesday night", "last week", "in a statement";
/// `i` where none stands.
[[nodiscard]] TokenIndex behind_adjunct(const RightWalk& walk, TokenIndex i);

/// "accused the council last week of waste": the two halves of a complement with when between them.
[[nodiscard]] std::optional<std::pair<Range, Range>> parted_by_time(const RightWalk& walk, Range content);

/// The complement of "accuse", "call for", "reject" (right_complement.cpp).
void find_complement(RightWalk& walk);

/// A complement verb's content begins behind the verb; a quotation in a clause begins with the clause.
void widen_to_clause(RightWalk& walk);

// right_ends.cpp

/// "A man who told them the landings were faked has been fired": a second verb group right behind the first,
/// where the sentence's subject still lacks one.
void end_before_second_verb(const CueSite& site, Range& content);

/// "The money that N said had been stolen was found": the same behind a relative pronoun that is what is told
/// of.
void end_before_verb_of_antecedent(const CueSite& site, TokenIndex pronoun, Range& rest);

/// "A car described by police as silver was found": the passive’s noun has a verb of its own.
void end_before_verb_of_noun(const CueSite& site, Range& content);

/// All of these, and: in front of the main verb behind "who", the participle's subject, the passive's agent
/// or day.
void end_before_rest(const CueSite& site, const Report& report, Trigger trigger, Range& content);

// Steps of the table in right_content.cpp, one file a family.

// right_opening.cpp: what opens a content, a word or a mark of quotation
[[nodiscard]] Step inner_quotation(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step something_like(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step quotation_only(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step while_it_was_said(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step that_clause(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step quotation(RightWalk& walk, TokenIndex i);

// right_marks.cpp: what a mark behind the tag means
[[nodiscard]] Step colon(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step bracket(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step dashes(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step comma_behind_tag(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step aside(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step circumstance(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step rest_of_tag(RightWalk& walk, TokenIndex i);
[[nodiscard]] Step end_of_clause(RightWalk& walk, TokenIndex i);

}  // namespace onrecord::extract
