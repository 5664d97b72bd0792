// The part for a match, hearing or meeting that the lead is about: its day, its place, and who spoke there.
#include <algorithm>
#include <array>
#include <span>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/occasion/date_attachment.h"
#include "indexer/extract/occasion/occasion.h"
#include "indexer/extract/occasion/venue.h"

namespace onrecord::extract {
namespace {

/// The paragraphs that may tell what the article is about, header lines included.
constexpr std::uint32_t kLead = 6;
constexpr std::uint32_t kOpening = 2;  ///< the headline's paragraph and the one below

/// One of the words, outside of quotations.
bool is_one_of(const Token& token, std::span<const std::string_view> words) {
  return !token.quote && std::any_of(words.begin(), words.end(), [&](auto word) { return token.is(word); });
}

bool any_in(const Text& text, Range range, WordSet set) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].in(set) && !text[i].quote) return true;
  return false;
}

/// "the witness", "the Vale manager", "both": somebody without a name who was there; where the place is
/// known, "one mother" too. No spokesman or source.
bool is_participant(const Text& text, const Attribution& attribution, bool place_known) {
  if (!attribution.source || attribution.source->size() > 6) return false;
  const Range source = *attribution.source;
  if (text[source.first].is("both")) return true;
  if (text[source.first].is("the") && text[source.last].is("witness")) return place_known;
  if (any_in(text, source, WordSet::unnamed_source) || text[source.last].in(WordSet::outlet_word))
    return false;
  const bool person = text[source.last].in(WordSet::person_noun) ||
                      text[source.last].in(WordSet::role_noun) || text[source.last].in(WordSet::title);
  return (text[source.first].is("the") && person) || (place_known && text[source.first].is("one"));
}

/// "The council shut the bridge on Friday": a body that does not sit there.
bool does_something_else(const Text& text, TokenIndex body) {
  constexpr std::array<std::string_view, 16> kSits{
      "adjourned", "agreed", "approved", "backed", "decided", "debated",  "discussed", "heard",
      "held",      "met",    "opened",   "passed", "refused", "rejected", "resumed",   "voted"};
  if (!(text[body].is("council") || text[body].is("committee")) || body + 1 >= text.size()) return false;
  const Token& verb = text[body + 1];
  return verb.pos == Pos::past && !verb.word->cue && !is_one_of(verb, kSits);
}

bool is_house(const Token& token) { return token.is("commons") || token.is("dáil"); }

/// "Speaking outside, N said C. “C2”": not at the sitting.
bool is_said_outside(const Text& text, const Attribution& attribution) {
  constexpr TokenIndex kReach = 60;  // a paragraph may be of any length
  const TokenIndex cue = attribution.cue.first;
  for (TokenIndex i = cue; i-- > 0 && cue - i < kReach && text[i].paragraph == text[cue].paragraph;)
    if (!text[i].quote && text[i].is("outside") && text[i + 1].pos == Pos::punctuation) return true;
  return false;
}

}  // namespace

/// "told the hearing" by someone whose day is known; "told the council meeting".
void Occasions::note_assembly(const Occasion& occasion, const Attribution& attribution) {
  if (!assembly_.venue && occasion.sitting && text_[attribution.cue.first].paragraph < kLead) {
    assembly_.venue = occasion.venue;
    assembly_.at = attribution.cue.first;
    if (!assembly_.said && occasion.said && occasion.said->date->day) assembly_.said = occasion.said;
  }
  const TokenIndex noun = attribution.cue.last + 2;
  if (assembly_.said || !occasion.said || !occasion.said->date->day || noun >= text_.size()) return;
  if (is_house(text_[noun]) && text_[noun].paragraph >= kOpening) return;  // where he said this, no more
  const bool heard =
      attribution.addressee && text_[attribution.addressee->first].is("the") &&
      text_[attribution.cue.first].paragraph < kLead &&
      any_in(text_, *attribution.addressee, WordSet::hearing_noun) &&
      attribution.addressee->first > attribution.cue.last;  // "told the Royal Commission into N"
  if (heard || (text_[noun - 1].is("the") && text_[noun].in(WordSet::assembly_noun)))
    assembly_.said = occasion.said;
}

/// "said the vote on Monday was rigged", "called for an inquiry into yesterday’s fire": a day that is only
/// spoken of is not that of the speaking.
void Occasions::drop_day_spoken_of(const std::vector<Attribution>& attributions) {
  if (!assembly_.said || assembly_.day == 0) return;
  const auto goes_on = [&](Range content) {  // not "pleaded guilty to theft on Thursday"
    if (!content.holds(assembly_.day)) return false;
    const TokenIndex next = assembly_.day + 1;
    return next < content.last && (text_[next].is("'s") || text_[next].in(WordSet::article) ||
                                   any_of(text_, {next, content.last}, kFinite));
  };
  for (const Attribution& attribution : attributions)
    if (attribution.left == LeftSide::none &&
        std::any_of(attribution.content.begin(), attribution.content.end(), goes_on)) {
      assembly_.said.reset();
      assembly_.venue.reset();
      return;
    }
}

/// "In the Dáil yesterday she said", "Afterwards the director said": later than the meeting of the lead; what
/// follows was not said there.
bool Occasions::ends_assembly(const Occasion& occasion, const Attribution& attribution) const {
  if (attribution.outer || !assembly_.said) return false;
  const bool later =
      occasion.said && occasion.said->date->day && *occasion.said->date > *assembly_.said->date;
  const TokenIndex first = text_.sentence_of(attribution.cue.first).first;
  return later || ((assembly_.decides || assembly_.venue) && text_[first].is("afterwards"));
}

/// What people say after the lead told of a sitting was said at it, unless the text says otherwise.
void Occasions::take_assembly(Occasion& occasion, const Attribution& attribution,
                              const Resolved& speaker) const {
  if (attribution.anonymous || (assembly_.over && !occasion.venue) ||
      (!speaker.person && !is_participant(text_, attribution, assembly_.venue.has_value())))
    return;
  const Token& opener = text_[attribution.cue.first];  // "N has denied it": at no time that is told
  const bool perfect = (opener.is("has") || opener.is("have")) && opener.paragraph > kOpening;
  if (perfect || is_present(attribution) || begins_anew(attribution) || is_said_outside(text_, attribution))
    return;
  if (occasion.venue && occasion.venue != assembly_.venue) return;
  if (!occasion.said) occasion.said = assembly_.said;
  const bool same_day = occasion.said == assembly_.said || !assembly_.said;
  if (same_day && assembly_.venue && attribution.cue.last >= assembly_.at && !attribution.outer)
    occasion.venue = assembly_.venue;
}

/// "a private meeting"
bool Occasions::is_indefinite(TokenIndex noun) const {
  constexpr TokenIndex kReach = 4;
  for (TokenIndex i = noun; i-- > 0 && noun - i <= kReach;) {
    if (text_[i].is("a") || text_[i].is("an")) return true;
    if (!text_[i].in({Pos::adjective, Pos::noun})) return false;
  }
  return false;
}

/// "The council met on Monday", not "on a conference call", "a report tabled at the council", "Tuesday's
/// meeting".
bool Occasions::is_about_assembly(Range sentence) const {
  if (!has_any(sentence, WordSet::assembly_noun)) return false;
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
    if (!text_[i].in(WordSet::assembly_noun) || text_[i].quote) continue;
    const bool call = text_[i].is("conference") && i < sentence.last && text_[i + 1].is("call");
    bool tabled = false;
    for (TokenIndex k = i; k > sentence.first && i - k < 5; --k)
      tabled = tabled || text_[k - 1].is("tabled") || text_[k - 1].is("submitted");
    const bool dated = i > sentence.first + 1 && text_[i - 1].is("'s") && text_[i - 2].in(WordSet::date_word);
    const bool house = is_house(text_[i]) && text_[i].paragraph >= kOpening;  // "In the Dáil N said"
    const bool another = text_[i].is("conference") && text_[i].paragraph >= kOpening &&
                         is_indefinite(i);  // "At a press conference N said"
    if (!call && !tabled && !dated && !house && !another && !does_something_else(text_, i)) return true;
  }
  return false;
}

/// "a jury was told yesterday", "a coroner said on Monday": a hearing and its day, told in the lead by who
/// sits there.
Occasion Occasions::of_court(Range sentence) const {
  constexpr std::array<std::string_view, 4> kSit{"coroner", "jury", "magistrates", "inquest"};
  constexpr std::array<std::string_view, 4> kHear{"told", "heard", "said", "ruled"};
  constexpr TokenIndex kReach = 3;
  if (text_[sentence.first].paragraph >= kOpening || dates_.in(sentence).empty()) return {};
  for (const DatedPlace& place : dates_.in(sentence)) {
    if (place.tokens.first == sentence.first || (published_ && place.date > *published_)) continue;
    TokenIndex verb = place.tokens.first - 1;
    if (verb > sentence.first && text_[verb].pos == Pos::preposition) --verb;
    if (!is_one_of(text_[verb], kHear)) continue;
    for (TokenIndex i = verb; i-- > sentence.first && verb - i <= kReach;)
      if (is_one_of(text_[i], kSit)) {
        Occasion occasion;
        occasion.said = said(place, place.date);
        return occasion;
      }
  }
  return {};
}

/// "It put them in the final", "They trailed at half-time".
bool Occasions::is_about_match(Range sentence) const {
  constexpr std::array<std::string_view, 9> kMatch{
      "final", "match", "game", "half-time", "full-time", "extra-time", "kick-off", "injury-time", "whistle"};
  const auto is_word = [&](const Token& token) { return is_one_of(token, kMatch); };
  return any_token(text_, sentence.first, sentence.last + 1, is_word);
}

/// "At the Croft yesterday they did nothing right. Then it put them in the final."
Occasion Occasions::in_sentence_before(Range sentence) const {
  if (text_.begins_paragraph(sentence.first)) return {};
  return in_sentence(text_.sentence_of(sentence.first - 1));
}

/// "Plans for the site were thrown out last night. ¶ The planning committee voted by nine to two": the day of
/// the sentence before, if that tells of a decision.
Occasion Occasions::of_decision_before(Range sentence) const {
  constexpr std::array<std::string_view, 9> kDecided{"approved", "backed", "granted", "passed", "refused",
                                                     "rejected", "thrown", "turned",  "voted"};
  const auto votes = [](const Token& token) { return !token.quote && token.is("voted"); };
  if (sentence.first == 0 || !any_token(text_, sentence.first, sentence.last + 1, votes)) return {};
  const Range before = text_.sentence_of(sentence.first - 1);
  const auto decides = [&](const Token& token) { return is_one_of(token, kDecided); };
  return any_token(text_, before.first, before.last + 1, decides) ? in_sentence(before) : Occasion{};
}

/// "… ‘bought a boat’, court told. ¶ N, 52, faced the court on Monday": a hearing that the headline or the
/// lead tells of, and the first day near that one of the sentences below tells.
Occasion Occasions::of_hearing() const {
  constexpr std::array<std::string_view, 7> kHearers{"court",   "jury",      "inquest",    "tribunal",
                                                     "inquiry", "committee", "magistrates"};
  constexpr std::array<std::string_view, 4> kHear{"heard", "hears", "hear", "told"};
  constexpr std::array<std::string_view, 8> kThere{"told",   "heard",    "faced", "appeared",
                                                   "opened", "evidence", "court", "jury"};
  constexpr int kDaysBack = 4;
  bool heard = false;
  for (const Range sentence : text_.sentences) {
    const std::uint32_t paragraph = text_[sentence.first].paragraph;
    if (paragraph >= kLead || (!heard && paragraph >= kOpening)) break;
    const bool names = has_any(sentence, WordSet::hearing_noun) || has_any(sentence, WordSet::assembly_noun);
    for (TokenIndex i = sentence.first; names && i + 1 <= sentence.last && paragraph < kOpening; ++i) {
      const TokenIndex verb = text_[i + 1].pos == Pos::have && i + 2 <= sentence.last ? i + 2 : i + 1;
      heard = heard || (is_one_of(text_[i], kHearers) && is_one_of(text_[verb], kHear));
    }
    const auto there = [&](const Token& token) { return is_one_of(token, kThere); };
    if (!heard || !published_ || dates_.in(sentence).empty() ||
        !any_token(text_, sentence.first, sentence.last + 1, there))
      continue;
    for (const DatedPlace& place : dates_.in(sentence)) {
      if (!place.date.day || place.date > *published_ || add_days(place.date, kDaysBack) < *published_)
        continue;
      Occasion occasion;
      occasion.said = said(place, place.date);
      return occasion;
    }
  }
  return {};
}

/// "… as Albion fall at the last. ¶ Castlebridge 2 Albion 1 ¶ There were 93 minutes on the clock yesterday":
/// the day of a match, where the lead has several of its words.
Occasion Occasions::of_match() const {
  constexpr std::array<std::string_view, 30> kWords{
      "batsman", "bowler",     "captain",    "coach",     "cup",     "defender", "derby",  "equaliser",
      "goal",    "goalkeeper", "goals",      "half-time", "innings", "keeper",   "league", "leg-spinner",
      "manager", "match",      "midfielder", "penalty",   "referee", "runs",     "scrum",  "sin-bin",
      "skipper", "striker",    "tries",      "wicket",    "wickets", "winger"};
  static_assert(std::is_sorted(kWords.begin(), kWords.end()));
  constexpr std::size_t kLeast = 3;
  constexpr int kDaysBack = 3;
  const auto in_lead = [&](Range sentence) { return text_[sentence.first].paragraph < kLead; };
  Occasion day;
  for (std::size_t s = 0; s < text_.sentences.size() && in_lead(text_.sentences[s]) && !day.said; ++s) {
    if (dates_.in(text_.sentences[s]).empty()) continue;
    Occasion told = in_sentence(text_.sentences[s]);
    const bool near = told.said && published_ && told.said->date->day &&
                      add_days(*told.said->date, kDaysBack) >= *published_;
    if (near) day = std::move(told);
  }
  std::vector<const Word*> words;
  for (TokenIndex i = 0; day.said && i < text_.size() && text_[i].paragraph < kLead; ++i)
    if (text_[i].pos == Pos::noun && std::binary_search(kWords.begin(), kWords.end(), text_[i].word->lower) &&
        std::find(words.begin(), words.end(), text_[i].word) == words.end())
      words.push_back(text_[i].word);
  return words.size() >= kLeast ? day : Occasion{};
}

/// "Almost 40 people packed the hall on Monday night", not "a crowded flower".
bool Occasions::is_gathering(Range sentence) const {
  if (dates_.in(sentence).empty()) return false;
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    const Token& verb = text_[i];
    const bool gathers = verb.is("packed") || verb.is("crowded") || verb.is("attended");
    if (gathers && !verb.quote && (text_[i + 1].is("the") || text_[i + 1].is("into") || text_[i + 1].is("a")))
      return true;
  }
  return false;
}

/// A lead about a match, hearing or meeting, its day and its place.
void Occasions::find_assembly() {
  for (const Range sentence : text_.sentences) {
    if (text_[sentence.first].paragraph >= kLead || (assembly_.said && assembly_.venue)) break;
    if (!assembly_.venue)
      if (const auto sitting = sitting_in(text_, sentence)) {
        assembly_.venue = words(*sitting);
        assembly_.at = sentence.first;
      }
    if (!assembly_.said) assembly_.said = of_court(sentence).said;
    if (assembly_.said || !(is_about_assembly(sentence) || is_gathering(sentence))) continue;
    const auto is_past = [](const Token& token) { return token.pos == Pos::past && !token.quote; };
    const bool present = any_of(text_, sentence, {Pos::third_person, Pos::have, Pos::modal}) &&
                         std::none_of(text_.tokens.begin() + sentence.first,
                                      text_.tokens.begin() + sentence.last + 1, is_past);
    if (present) continue;  // "has the votes to sink it on Monday"
    Occasion occasion = in_sentence(sentence);
    const TokenIndex next = sentence.last + 1;  // "A hush falls on the Commons … It fell yesterday"
    if (!occasion.said && next < text_.size() && text_[next].is("it") &&
        text_[next].paragraph == text_[sentence.first].paragraph)
      occasion = in_sentence(text_.sentence_of(next));
    if (!occasion.said && is_about_match(sentence)) occasion = in_sentence_before(sentence);
    if (!occasion.said) occasion = of_decision_before(sentence);
    if (!occasion.said || !occasion.said->date->day) continue;
    assembly_.said = occasion.said;
    for (const DatedPlace& place : dates_.in(sentence))
      if (place.span.of(text_.source) == *occasion.said->as_written) assembly_.day = place.tokens.first;
    const auto decides = [](const Token& t) {
      return t.is("meeting") || t.is("committee") || t.is("council") || t.is("hearing") || t.is("court");
    };
    assembly_.decides = any_token(text_, sentence.first, sentence.last + 1, decides);
  }
  if (!assembly_.said) assembly_.said = of_hearing().said;
  if (!assembly_.said && !assembly_.venue) assembly_.said = of_match().said;
}

}  // namespace onrecord::extract
