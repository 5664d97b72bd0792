#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "indexer/extract/clause/cue.h"

namespace onrecord::extract {

/// What began the content right of a cue.
enum class Trigger : std::uint8_t {
  none,
  that,            ///< said that …
  quote,           ///< said: “…”
  colon,           ///< behind a colon
  bare,            ///< said he would …
  mixed,           ///< said he was “…”: a clause with a quotation in it
  question,        ///< asked whether …
  addressee,       ///< told N to …, told N how …
  complement,      ///< accused N of …, called for …
  resumed_quote,   ///< “…,” he said, “…”
  resumed_clause,  ///< In May, he said, prices rose
  next_paragraph,  ///< said: and a quotation in the next paragraph
  according_to
};

/// What stands left of a tag.
enum class LeftSide : std::uint8_t { none, quote, clause };

/// What marks an attribution.
enum class Mark : std::uint8_t {
  verb,
  according_to,
  noun,         ///< "X's claim that"
  phrase,       ///< "in the words of X", "as X put it", "the court heard"
  turn,         ///< a speaker's label in a transcript
  headline,     ///< "Mayor: We will rebuild"
  caption,      ///< "N, the mayor: “…”", "“…” — N"
  continuation  ///< nothing: a quotation by itself behind its speaker's words
};

/// An attribution in tokens: who, by which words, what. The rules make them; everything later reads them.
struct Attribution {
  std::optional<Range> source;
  std::optional<Range> same_as;  ///< "Q:", "A:": the label that names them elsewhere
  Range cue;  ///< where there is none (turns, continuations): the token before or at the content's start
  Mark mark = Mark::verb;
  std::vector<Range> content;  ///< in text order
  LeftSide left = LeftSide::none;
  Trigger right = Trigger::none;
  bool joined_quote = false;        ///< a follow-on quotation was joined
  const CueLemma* lemma = nullptr;  ///< null where no verb is behind the cue
  CueForm form = CueForm::finite;
  std::optional<Range> addressee;   ///< told N
  std::optional<Range> relayed_by;  ///< the outlet, in "N reported C, citing S"
  bool particle = false;            ///< a particle belongs to the cue ("called for")
  bool apart = false;               ///< it stands behind when or where ("called on Tuesday for")
  bool orders = false;              ///< "told N to wait", "said to wait"
  bool anonymous = false;           ///< "the court heard": nobody is said to speak
  bool nested = false;
  std::optional<std::size_t> outer;  ///< index of the innermost attribution around it

  [[nodiscard]] bool has_cue() const { return mark <= Mark::phrase; }
  /// What is done by saying it. "Ruled out" denies and "called for" demands; without their particles they
  /// say.
  [[nodiscard]] Act act() const {
    if (!lemma || relayed_by) return Act::say;
    const bool by_particle = lemma->has(CueTrait::two) || lemma->has(CueTrait::phrasal);
    if (orders) return Act::demand;
    return by_particle && !lemma->particles.empty() && !particle && !apart ? Act::say : lemma->act;
  }
  [[nodiscard]] bool content_holds(TokenIndex i) const {
    for (Range range : content)
      if (range.holds(i)) return true;
    return false;
  }
};

}  // namespace onrecord::extract
