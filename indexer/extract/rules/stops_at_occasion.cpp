// A content ends before what else happened when it was said: how, when and amid what, and what the speaker or
// the audience did.
#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

/// Does one of the words stand within `reach` tokens of `first`?
template <std::size_t N>
bool any_near(const OpenContent& c, TokenIndex first, TokenIndex reach,
              const std::array<std::string_view, N>& words) {
  return any_token(c.text, first, std::min(first + reach, c.last + 1),
                   [&](const Token& t) { return t.is_any(words); });
}

/// The first verb of the content before `end`, the end where there is none.
TokenIndex first_verb(const OpenContent& c, TokenIndex end) {
  TokenIndex i = c.start;
  while (i < end && !c.text[i].in(kFinite)) ++i;
  return i;
}

/// "would not resign", "was late", "there was no proof": what will be or is the case has no time in the past.
bool tells_no_event(const OpenContent& c, TokenIndex end) {
  constexpr PosSet kState{Pos::adjective, Pos::determiner, Pos::adverb};
  const TokenIndex verb = first_verb(c, end);
  return verb == end || c.text[verb].pos == Pos::modal ||
         (c.text[verb].pos == Pos::be && c.text[verb + 1].in(kState));
}

// ---- when it was said

/// ", as protesters gathered outside", ", as fighting continued", ", as she opened a hospital": what happened
/// meanwhile. Not ", as some had claimed", ", as ice made it unsafe".
bool as_clause_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongestSubject = 8;
  constexpr std::array<std::string_view, 10> kStates{"needed", "wanted",   "made", "required", "lacked",
                                                     "meant",  "believed", "knew", "thought",  "seemed"};
  constexpr std::array<std::string_view, 16> kScenes{
      "gathered", "queued",    "looked",  "watched", "marched", "rallied", "fought",  "searched",
      "chanted",  "continued", "clashed", "raced",   "moved",   "fired",   "mourned", "prepared"};
  constexpr std::array<std::string_view, 8> kGoingOn{"gathering", "queuing",  "watching",  "marching",
                                                     "fighting",  "chanting", "preparing", "searching"};
  if (!c.text[comma + 1].is("as") || !c.told_before || c.resumed) return false;
  const TokenIndex first = comma + 2;
  TokenIndex verb = first;
  if (verb <= c.last && c.text[verb].pos == Pos::subject_pronoun && !has_somebody(c, comma))
    verb += c.text[verb].is("he") || c.text[verb].is("she") ? 1 : 0;
  else
    while (verb < c.last && verb - first < kLongestSubject &&
           (c.text[verb].in(kNounPhrase) || c.text[verb].pos == Pos::ing ||
            (verb > first && c.text[verb].in(WordSet::np_link))))
      ++verb;
  if (verb == first || verb >= c.last) return false;
  const bool goes_on = c.text[verb].pos == Pos::be && c.text[verb + 1].pos == Pos::ing;
  const bool event =
      c.text[verb].pos == Pos::past && !c.text[verb].is_any(kStates) && !is_finite_report(c.text[verb]);
  const bool scene = c.text[verb].is_any(kScenes) || (goes_on && c.text[verb + 1].is_any(kGoingOn)) ||
                     c.text[verb - 1].pos == Pos::subject_pronoun;
  return (event || goes_on) && (scene || tells_no_event(c, comma));
}

/// ", shortly before boarding", ", two weeks before the vote", ", less than a week after she took office"
bool time_tail_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 6;
  constexpr std::array<std::string_view, 4> kSoon{"shortly", "moments", "minutes", "immediately"};
  const auto is_span = [](const Token& t) {
    return t.in(WordSet::time_span_noun) || t.in(WordSet::date_word);
  };
  const Token& end = c.text[comma - 1];
  const bool dated = end.in(WordSet::time) || end.in(WordSet::date_word) || end.pos == Pos::number;
  if (!c.told_before || dated) return false;  // "would begin in June, two weeks after the election"
  TokenIndex i = comma + 1;
  while (i < c.last && i - comma <= kLongest && !is_span(c.text[i]) && !c.text[i].is_any(kSoon) &&
         (c.text[i].in({Pos::number, Pos::determiner, Pos::adjective, Pos::adverb}) ||
          c.text[i].in(WordSet::quantity) || c.text[i].is("than")))
    ++i;
  if (i + 2 > c.last || !(is_span(c.text[i]) || c.text[i].is_any(kSoon))) return false;
  const Token& link = c.text[i + 1];
  if (!link.is("before") && !link.is("after")) return false;
  return tells_no_event(c, comma) ||
         (link.is("before") && c.text[i + 2].pos == Pos::ing && !has_somebody(c, comma));
}

/// ", before she was led away", ", before he left": what became of the speaker.
bool speaker_leaves_then(const OpenContent& c, TokenIndex comma) {
  if (comma + 3 > c.last || !c.text[comma + 1].is("before") || !c.told_before || has_somebody(c, comma))
    return false;
  const Token& who = c.text[comma + 2];
  return (who.is("he") || who.is("she")) && c.text[comma + 3].in({Pos::past, Pos::be});
}

// ---- amid what

/// ", despite calls from her own party", ", amid a row over expenses", ", following talks in Geneva"
bool stir_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 5;
  constexpr std::array<std::string_view, 10> kStirs{"calls",       "pressure", "row",     "criticism",
                                                    "speculation", "scandal",  "rumours", "backlash",
                                                    "outrage",     "anger"};
  constexpr std::array<std::string_view, 8> kHurdles{"warnings", "opposition", "protests", "objections",
                                                     "appeals",  "demands",    "tensions", "concerns"};
  constexpr std::array<std::string_view, 7> kTalks{"meeting", "talks", "discussions", "summit",
                                                   "visit",   "call",  "conversation"};
  const Token& link = c.text[comma + 1];
  if (link.is("following"))
    return c.complement ||
           (c.told_before && tells_no_event(c, comma) && any_near(c, comma + 2, kReach, kTalks));
  if (!link.is("despite") && !link.is("amid")) return false;
  const TokenIndex having = comma + 2;
  const bool broken = having < c.last &&
                      c.text[having].is("having") &&  // "despite having promised the opposite"
                      c.text[having + 1].word->cue && c.text[having + 1].word->cue->lemma->speech;
  return broken || any_near(c, comma + 2, kReach, kStirs) ||
         (c.told_before && tells_no_event(c, comma) && any_near(c, comma + 2, kReach, kHurdles));
}

/// ", in response to a question", ", in her first comments since", ", on the eve of a visit", ", to the
/// delight of N", ", under questioning", ", at which point they left"
bool setting_follows(const OpenContent& c, TokenIndex comma) {
  constexpr std::array<std::string_view, 10> kFeelings{"surprise",     "delight",  "dismay", "fury",
                                                       "astonishment", "horror",   "relief", "anger",
                                                       "alarm",        "amusement"};
  constexpr std::array<std::string_view, 18> kWords{
      "question",    "questions",   "query",     "criticism",  "comments",  "remarks",
      "claims",      "allegations", "reporter",  "reporters",  "statement", "accusations",
      "suggestions", "reports",     "interview", "appearance", "speech",    "reaction"};
  if (comma + 3 > c.last) return false;
  const Token &first = c.text[comma + 1], &second = c.text[comma + 2], &third = c.text[comma + 3];
  if (first.is("in") && second.is("response")) return third.is("to") && any_near(c, comma + 4, 4, kWords);
  if (first.is("in"))
    return second.pos == Pos::possessive && third.is("first") && any_near(c, comma + 4, 3, kWords);
  if (first.is("on")) return second.is("the") && (third.is("eve") || third.is("sidelines"));
  if (first.is("to")) return second.is("the") && third.is_any(kFeelings);
  if (first.is("under")) return second.is("questioning") || second.is("cross-examination");
  return first.is("at") && second.is("which") && third.is("point");
}

// ---- what came of it, and how the speaker bore it

/// ", fuelling speculation", ", throwing the party into crisis", ", paving the way for a vote"
bool effect_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 6;
  constexpr std::array<std::string_view, 12> kStirs{"speculation", "calls",    "anger",     "outrage",
                                                    "criticism",   "protests", "backlash",  "condemnation",
                                                    "fears",       "hopes",    "questions", "row"};
  constexpr std::array<std::string_view, 5> kTurmoil{"crisis", "chaos", "doubt", "turmoil", "disarray"};
  constexpr std::array<std::string_view, 10> kRaises{"triggering", "fuelling", "fueling",   "stoking",
                                                     "provoking",  "sparking", "prompting", "drawing",
                                                     "dashing",    "raising"};
  const Token &verb = c.text[comma + 1], &next = c.text[comma + 2];
  if (verb.is("ending"))
    return next.is("weeks") || next.is("months") || next.is("days") || next.is("speculation") ||
           next.is("years");
  if (verb.is("throwing") || verb.is("plunging")) return any_near(c, comma + 2, kReach, kTurmoil);
  if (verb.is("paving")) return next.is("the");
  if (verb.is("dealing")) return any_near(c, comma + 2, kReach, std::array<std::string_view, 1>{"blow"});
  if (verb.is("leading")) {
    constexpr std::array<std::string_view, 2> kCalls{"call", "calls"};
    return any_near(c, comma + 2, kReach, kCalls) ||
           (next.is("to") && any_near(c, comma + 2, kReach, kStirs));
  }
  return verb.is_any(kRaises) && any_near(c, comma + 2, kReach, kStirs);
}

/// ", flanked by her lawyers", ", wiping away tears", ", banging his fist", ", her eyes red", ", echoing the
/// mayor"
bool bearing_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 5;
  constexpr std::array<std::string_view, 3> kBy{"flanked", "accompanied", "joined"};
  constexpr std::array<std::string_view, 5> kGestures{"banging", "thumping", "waving", "clenching",
                                                      "slamming"};
  constexpr std::array<std::string_view, 5> kBody{"voice", "eyes", "hands", "face", "arms"};
  constexpr std::array<std::string_view, 6> kTaken{"position", "stance", "earlier",
                                                   "previous", "pledge", "promise"};
  constexpr std::array<std::string_view, 8> kWords{"comments", "words",    "remarks",   "criticism",
                                                   "warnings", "concerns", "statement", "account"};
  const Token &first = c.text[comma + 1], &second = c.text[comma + 2];
  if (!c.told_before) return false;
  if (first.is("reversing")) return second.pos == Pos::possessive && any_near(c, comma + 3, 3, kTaken);
  if (first.is("contradicting")) return true;
  if (first.is("echoing")) return any_near(c, comma + 2, kReach, kWords);
  if (has_somebody(c, comma)) return false;  // "said he lay there, his face red"
  if (first.is_any(kBy))
    return second.is("by") &&
           any_token(c.text, comma + 3, std::min(comma + 3 + kReach, c.last + 1), names_people);
  if (first.pos == Pos::possessive) return second.is_any(kBody);
  if (first.is_any(kGestures)) return second.pos == Pos::possessive;
  return first.is("wiping") ? second.is("away") : first.is("dressed") && second.is("in");
}

/// ", and the crowd cheered", ", and its shares fell 3%": how it was taken.
bool echo_follows(const OpenContent& c, TokenIndex mark) {
  constexpr TokenIndex kReach = 3;
  constexpr std::array<std::string_view, 8> kHearers{"crowd",   "audience", "gallery", "room",
                                                     "chamber", "hall",     "fans",    "supporters"};
  constexpr std::array<std::string_view, 7> kSounds{"cheered", "booed",  "applauded", "laughed",
                                                    "jeered",  "roared", "clapped"};
  constexpr std::array<std::string_view, 6> kMoves{"fell", "rose", "jumped", "dropped", "slid", "tumbled"};
  const bool joined = c.text[mark + 1].is("and");
  if (!joined && !c.text[mark].is(Symbol::semicolon)) return false;
  const TokenIndex first = mark + (joined ? 2 : 1);
  for (TokenIndex i = first; i < c.last && i - first <= kReach; ++i) {
    if (c.text[i].is_any(kHearers)) return c.text[i + 1].is_any(kSounds);
    if (c.text[i].is("shares") || c.text[i].is("stock"))
      return c.told_before && c.text[i + 1].is_any(kMoves) && c.text[i - 1].pos == Pos::possessive;
    if (!c.text[i].in(kNounPhrase)) return false;
  }
  return false;
}

/// " — a decision that stunned residents", "— a move which was criticised": a remark on the words behind a
/// dash, up to the end.
bool remark_behind_dash(const OpenContent& c, TokenIndex dash) {
  constexpr TokenIndex kLongest = 6;
  if (!c.text[dash].is(Symbol::dash) || !(c.text[dash + 1].is("a") || c.text[dash + 1].is("an")))
    return false;
  TokenIndex i = dash + 2;
  while (i < c.last && i - dash < kLongest && c.text[i].in(kNounPhrase) && !c.text[i].is("that")) ++i;
  const auto closes = [](const Token& t) { return t.is(Symbol::dash); };
  const Token& noun = c.text[i - 1];
  const bool remark = noun.in(WordSet::verdict_noun) || noun.in(WordSet::remark_noun) || noun.word->noun_of;
  return remark && (c.text[i].is("that") || c.text[i].is("which")) && !any_token(c.text, i, c.last, closes);
}

constexpr Stop kAtMark[]{
    // S said C, as protesters gathered outside.
    {"what happened meanwhile", as_clause_follows},
    // S said C, two weeks before the election.
    {"time of saying", time_tail_follows},
    // S said C, before he was led away.
    {"the speaker leaves", speaker_leaves_then},
    // S said C, despite calls from her own party.
    {"amid what it was said", stir_follows},
    // S said C, in her first comments since the fire.
    {"setting", setting_follows},
    // S said C, ending weeks of speculation.
    {"what came of it", effect_follows},
    // S said C, flanked by her lawyers.
    {"bearing", bearing_follows},
    // S said C, and the crowd cheered.
    {"how it was taken", echo_follows},
    // S said C — a decision that stunned residents.
    {"remark behind a dash", remark_behind_dash},
};

// ---- what the speaker did then

/// "left the stage", "left without taking questions": not "left 300 homeless", "left the town without power".
bool is_leaving(const OpenContent& c, TokenIndex left) {
  constexpr std::array<std::string_view, 9> kRooms{"room",   "stage",      "meeting", "building", "court",
                                                   "podium", "courthouse", "hall",    "chamber"};
  const Token& next = c.text[left + 1];
  if (is_ender(next) || next.is("without") || next.is("for")) return true;
  return next.is("the") && left + 2 <= c.last && c.text[left + 2].is_any(kRooms);
}

/// "walked out of the room", "held up a photograph", "showed reporters a copy"
bool is_move(const OpenContent& c, TokenIndex verb) {
  constexpr std::array<std::string_view, 7> kMoves{"walked", "strode",   "bowed",  "smiled",
                                                   "nodded", "shrugged", "stormed"};
  constexpr std::array<std::string_view, 5> kWays{"up", "down", "aside", "beside", "silently"};
  const Token& token = c.text[verb];
  if (token.is_any(kMoves)) return true;
  if (verb >= c.last) return false;
  const Token& next = c.text[verb + 1];
  if (token.is("left")) return is_leaving(c, verb);
  if (token.is("sat") || token.is("stood")) return next.is_any(kWays);
  if (token.is("showed")) return names_people(next);
  if (verb + 2 > c.last) return false;
  const Token& object = c.text[verb + 2];
  if (token.is("took")) return next.is("no") && object.is("questions");
  const bool thing = object.in({Pos::determiner, Pos::possessive, Pos::number});
  return thing &&
         ((token.is("held") && next.is("up")) || (token.is("handed") && (next.is("over") || next.is("out"))));
}

/// "but was unable to say when"
bool is_unable_to_say(const OpenContent& c, TokenIndex was) {
  if (was + 3 > c.last || c.text[was].pos != Pos::be) return false;
  const Token& unable = c.text[was + 1];
  return (unable.is("unable") || unable.is("reluctant") || unable.is("unwilling")) &&
         c.text[was + 2].pos == Pos::to && c.text[was + 3].in(WordSet::speaking);
}

}  // namespace

bool has_somebody(const OpenContent& c, TokenIndex end) {
  for (TokenIndex i = c.start; i + 1 < end; ++i) {
    const Token& subject = c.text[i];
    if (subject.in(WordSet::finder) || subject.in(WordSet::remark_noun)) continue;
    const bool body = subject.in(WordSet::body_noun) || subject.in(WordSet::firm_noun);
    const bool person = body || (subject.pos == Pos::subject_pronoun && !subject.is("it")) ||
                        subject.pos == Pos::name || is_who(subject) ||
                        (subject.pos == Pos::noun && names_people(subject));
    if (person && c.text[c.behind_adverbs(i + 1)].in(kFinite)) return true;
  }
  return false;
}

const Stop* stop_at_occasion(const OpenContent& c, TokenIndex mark) {
  if (c.quote || mark + 2 > c.last) return nullptr;
  return first_of(kAtMark, c, mark);
}

bool speaker_moves_behind(const OpenContent& c, TokenIndex link) {
  if (c.quote || !c.told_before || link + 1 > c.last) return false;
  TokenIndex verb = c.text[link].in(WordSet::and_but) ? link + 1 : link;
  if (verb < c.last && c.text[verb].is("then")) ++verb;
  return is_move(c, verb) || is_unable_to_say(c, verb);
}

bool speaker_moves(const OpenContent& c, TokenIndex link) {
  return speaker_moves_behind(c, link) && !has_somebody(c, link) &&
         (c.any_before(link, kFinite) || c.complement);
}

bool speaker_moves_before(const OpenContent& c, TokenIndex link) {
  constexpr std::array<std::string_view, 10> kMoves{"leaving", "walking", "storming",  "boarding", "heading",
                                                    "flying",  "sitting", "departing", "stepping", "turning"};
  const bool comma =
      link > c.start && c.text[link - 1].is(Symbol::comma);  // "left two hours before leaving Leeds"
  const bool when = c.text[link].is("before") || (comma && c.text[link].is("after"));
  return when && !c.quote && c.told_before && link < c.last && (comma || tells_no_event(c, link)) &&
         c.text[link + 1].is_any(kMoves) && !has_somebody(c, link) && c.any_before(link, kFinite);
}

bool another_acts(const OpenContent& c, TokenIndex first) {
  if (c.quote || !c.told_before || c.text[first].pos != Pos::name || !own_subject_reports(c, first))
    return false;
  TokenIndex verb = first + 1;
  while (verb < c.last && !c.text[verb].in(kFinite)) ++verb;
  return c.text[verb].pos == Pos::past && c.any_before(first, {Pos::modal, Pos::have});
}

}  // namespace onrecord::extract
