#include "indexer/extract/rules/rules.h"

#include <algorithm>
#include <iterator>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/rules/according_to.h"
#include "indexer/extract/rules/captions.h"
#include "indexer/extract/rules/cue_refusals.h"
#include "indexer/extract/rules/cue_rule.h"
#include "indexer/extract/rules/headlines.h"
#include "indexer/extract/rules/loose_quotes.h"
#include "indexer/extract/rules/noun_cue.h"
#include "indexer/extract/rules/phrase_tag.h"
#include "indexer/extract/rules/turns.h"
#include "indexer/extract/rules/unlabelled_interview.h"
#include "indexer/extract/text/paragraphs.h"

namespace onrecord::extract {
namespace {

/// Cues inside longer quotations belong to the quoted person's own words: only what is plainly reported there
/// counts.
constexpr TokenIndex kLongestQuotedCue = 6;

bool is_inside_long_quote(const Text& text, TokenIndex i) {
  if (!text[i].quote) return false;
  const Range quote = text.quote_of(i);
  return quote.last - quote.first > kLongestQuotedCue;
}

/// “I blamed my glasses”: short, but the speaker’s own.
bool is_inside_own_quote(const Text& text, const Attribution& one) {
  if (is_inside_long_quote(text, one.cue.last)) return true;
  return text[one.cue.last].quote && one.right == Trigger::complement && one.source &&
         one.source->size() == 1 && text[one.source->first].is("i");
}

/// "used to say", "texted to say": the verb in front of the infinitive carries the tense.
bool is_tensed(const Text& text, const Attribution& one) {
  if (one.form != CueForm::infinitive || one.cue.first < 2) return false;
  const TokenIndex to = text[one.cue.first - 1].pos == Pos::to ? one.cue.first - 1 : one.cue.first;
  constexpr TokenIndex kReach = 8;  // "have been emailing me to ask"
  const TokenIndex from = to > kReach ? to - kReach : 0;
  if (any_token(text, from, to,
                [](const Token& t) { return t.pos == Pos::ing && t.in(WordSet::turning_verb); }))
    return true;
  return text[one.cue.first].pos == Pos::past || text[to - 1].pos == Pos::past;
}

/// "The commander ordered them to stay": a demand with whoever is to do it.
bool is_order(const Text& text, const Attribution& one) {
  constexpr TokenIndex kReach = 8;
  const bool demands = one.act() == Act::demand || one.act() == Act::ask;
  const Range content = one.content.front();
  const TokenIndex end = std::min(content.last, content.first + kReach);
  return demands && !one.particle && text[one.cue.last].pos != Pos::verb &&
         text[content.first].in(kNounPhrase | PosSet{Pos::object_pronoun}) &&
         any_of(text, {content.first, end}, {Pos::to});
}

/// "One man reckoned he was late", "The mayor revealed the bank had known", not "I reckon he is", "wrote a
/// check": a clause, told of somebody else.
bool is_clause_told(const Text& text, const Attribution& one) {
  constexpr TokenIndex kLongestSubject = 6;
  const Range content = one.content.front();
  const Token& speaker = text[one.source->last];
  if (text[one.cue.last].pos != Pos::past || speaker.is("i") || speaker.is("we") || speaker.is("you") ||
      is_who(text[one.cue.first - 1]))
    return false;
  TokenIndex verb = content.first;
  while (verb < content.last && verb - content.first < kLongestSubject &&
         (text[verb].in(kNounPhrase | PosSet{Pos::subject_pronoun}) || text[verb].is("there") ||
          text[verb].is("no") || text[verb].is("nobody")))
    ++verb;
  return verb > content.first && text[verb].in(kFinite);
}

/// "I asked for better maps": not "he asked for her autograph".
bool asked_for_something(const Text& text, const Attribution& one) {
  const Token& who = text[one.source->first];
  const bool asked = text[one.cue.last].is("asked") || text[one.cue.last - 1].is("asked");
  const bool definite = who.is("i") || who.is("we") || who.is("the") || who.pos == Pos::name;
  if (!asked || !definite) return false;
  const Range content = one.content.front();
  for (TokenIndex i = content.first; i < content.last; ++i)  // the comma before the mark is none
    if (text[i].in(WordSet::and_but) || (text[i].is(Symbol::comma) && !text[i + 1].is_quote_mark()))
      return false;
  return true;
}

/// "She asked to see our books": not "asked to see him and he goes, ‘C’".
bool asked_to_do(const Text& text, const Attribution& one) {
  const Range content = one.content.front();
  if (!text[one.cue.last].is("asked") || text[content.first].pos != Pos::to ||
      is_who(text[one.cue.first - 1]))
    return false;
  for (TokenIndex i = content.first; i <= content.last; ++i)
    if (text.inner_quote_of(i)) return false;
  return true;
}

/// "The auditors have warned us that we cannot afford it": somebody's words inside somebody's words.
bool is_plain_report(const Text& text, const Attribution& one) {
  const bool told = one.form == CueForm::passive && one.left == LeftSide::none;
  const bool clause = one.right == Trigger::that || one.right == Trigger::bare;
  if (told && one.anonymous) return clause;  // "We were told it was late"
  if (one.left != LeftSide::none ||
      (one.form != CueForm::finite && one.form != CueForm::progressive && !is_tensed(text, one) &&
       !(told && clause)) ||  // "We were told by the council that it was late"
      !one.source)
    return false;
  const Range quote = text.quote_of(one.cue.last);
  if (one.source->first <= quote.first || one.content.back().last > quote.last) return false;
  if (text[one.source->first - 1].is("if")) return false;  // “If I had said, ‘C’”
  for (TokenIndex i = one.cue.first; i < one.cue.last; ++i)
    if (text[i].in({Pos::modal, Pos::do_}) && one.right != Trigger::quote && !is_own_appeal(text, one))
      return false;  // "I can tell you that …", "they did not ask"
  switch (one.right) {
    case Trigger::bare:
      return one.addressee || one.lemma->has(CueTrait::general) || is_clause_told(text, one);
    case Trigger::that:
    case Trigger::question:
    case Trigger::addressee:
    case Trigger::quote:
      return true;
    case Trigger::complement:  // "They promised me an audit", "I have asked for it to be closed"
      return one.addressee.has_value() || is_own_appeal(text, one) || is_order(text, one) ||
             asked_to_do(text, one) ||
             (one.particle && one.act() == Act::ask &&
              (asked_for_something(text, one) || any_of(text, one.content.front(), {Pos::to})));
    default:
      return false;
  }
}

/// "I thank the gulls", "we ask it to knock", "I wonder if": in a turn the speaker does it rather than report
/// it.
bool is_performed(const Text& text, const Attribution& one) {
  return (one.right == Trigger::complement || text[one.cue.last].is("wonder")) && !is_own_appeal(text, one) &&
         one.source && one.source->size() == 1 &&
         (text[one.source->first].is("i") || text[one.source->first].is("we"));
}

/// What a token is to turns and captions.
struct Place {
  bool cue = false, said = false, in_turn = false;
};

/// Of each token: a transcript has as many turns as reports inside them.
std::vector<Place> places_of(const Text& text, const std::vector<Attribution>& turns) {
  std::vector<Place> places(text.size());
  for (const Attribution& turn : turns) {
    places[turn.cue.last].cue = true;
    for (Range range : turn.content)
      for (TokenIndex i = range.first; i <= range.last; ++i) {
        places[i].said = true;
        places[i].in_turn = places[i].in_turn || turn.mark == Mark::turn;
      }
  }
  return places;
}

/// Turns of a transcript, or the label of a headline, among what was found: in the order of cues. A paragraph
/// that is a turn has no loose quotations.
void add_turns(const Text& text, std::vector<Attribution>& found) {
  const std::vector<Range> paragraphs = paragraphs_of(text);
  if (paragraphs.empty()) return;
  std::vector<Attribution> turns = find_turns(text, paragraphs);
  if (turns.empty()) turns = find_unlabelled_interview(text, paragraphs);
  if (turns.empty()) {
    turns = find_captions(text, paragraphs);
    auto headline = labelled_headline(text);
    const auto same = [&](const Attribution& one) { return one.cue == headline->cue; };
    if (headline && std::none_of(turns.begin(), turns.end(), same)) turns.push_back(std::move(*headline));
  }
  if (turns.empty()) return;
  const std::vector<Place> places = places_of(text, turns);
  std::erase_if(found, [&](const Attribution& one) {
    const Place& place = places[one.cue.last];
    return place.cue || (place.said && one.mark == Mark::continuation) ||
           (place.in_turn && is_performed(text, one));
  });
  found.insert(found.end(), std::make_move_iterator(turns.begin()), std::make_move_iterator(turns.end()));
  std::stable_sort(found.begin(), found.end(),
                   [](const Attribution& a, const Attribution& b) { return a.cue.last < b.cue.last; });
}

/// “C,” N went on to say; N texted to say: “C”: both verbs are cues of one report, which the last one tells.
bool is_said_again(const Attribution& one, const Attribution& again) {
  constexpr TokenIndex kReach = 3;  // "called in to say"
  const bool behind = one.cue.last < again.cue.last &&
                      (again.cue.first <= one.cue.first ||
                       (again.form == CueForm::infinitive && again.cue.first - one.cue.last <= kReach));
  return behind && one.source == again.source && one.content == again.content;
}

}  // namespace

std::vector<Attribution> find_attributions(const Text& text) {
  std::vector<Attribution> found;
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (!text[i].word->may_report) continue;
    if (text[i].in(WordSet::according_word)) {
      if (auto attribution = according_to(text, i)) found.push_back(std::move(*attribution));
      continue;
    }
    if (text[i].in(WordSet::phrase_tag_word) && text[i].quote == 0) {
      auto attribution = phrase_tag(text, i);
      if (!attribution) attribution = hearing(text, i);
      if (attribution) {
        found.push_back(std::move(*attribution));
        continue;
      }
    }
    if (text[i].word->noun_of && !is_inside_long_quote(text, i))
      if (auto attribution = noun_cue(text, i)) {
        found.push_back(std::move(*attribution));
        continue;
      }
    if (!text[i].word->cue) continue;
    const auto use = find_cue(text, i);
    auto attribution = use ? cue_rule(text, *use, found).report : std::nullopt;
    if (!attribution || (is_inside_own_quote(text, *attribution) && !is_plain_report(text, *attribution)))
      continue;
    if (!found.empty() && is_said_again(found.back(), *attribution)) found.pop_back();
    found.push_back(std::move(*attribution));
  }
  add_loose_quotes(text, found);
  add_turns(text, found);
  return found;
}

}  // namespace onrecord::extract
