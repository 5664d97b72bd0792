#include "indexer/extract/occasion/venue.h"

#include <array>
#include <utility>

#include "indexer/extract/clause/noun_phrase.h"

namespace onrecord::extract {
namespace {

constexpr PosSet kModifier{Pos::adjective, Pos::noun, Pos::name, Pos::number, Pos::past, Pos::ing};

bool in_content(const Attribution* attribution, TokenIndex i) {
  return attribution && attribution->content_holds(i);
}

/// A noun where it stands, although its form can be a verb's ("T.V. channels last night", "conference call
/// on").
bool reads_as_noun(const Text& text, TokenIndex i, TokenIndex last) {
  if (text[i].in(kNounPhrase)) return !text[i].is("that");
  if (text[i].pos == Pos::ing && text[i].in(WordSet::assembly_noun)) return true;  // "read to the meeting"
  if (text[i].is("'s") || text[i].is(Symbol::ampersand))
    return i < last && text[i + 1].in(kNominal | PosSet{Pos::adjective});
  if (!text[i].in({Pos::third_person, Pos::verb}) || text[i].word->classes.weight[OpenClasses::noun] <= 0)
    return false;
  return i == last || text[i + 1].in({Pos::punctuation, Pos::preposition, Pos::to}) ||
         text[i + 1].in(WordSet::time);
}

bool is_link(const Token& token) { return token.in({Pos::preposition, Pos::to}) || token.is("and"); }

/// "statement read by the coroner's officer", "video posted on Facebook": how it came about.
bool is_participle(const Text& text, TokenIndex i, TokenIndex last) {
  if (!text[i].in(WordSet::dated_participle) && !text[i].is("read")) return false;
  return i + 2 <= last && (text[i + 1].is("by") || text[i + 1].is("on") || text[i + 1].is("to")) &&
         text[i + 2].in(kNounPhrase) && !text[i + 2].in(WordSet::time);
}

/// "with his counterpart, Aibek Toktonaliev, in the capital": the comma behind the name, if `comma` opens it.
std::optional<TokenIndex> apposed_name(const Text& text, TokenIndex comma, TokenIndex last) {
  TokenIndex i = comma + 1;
  while (i <= last && text[i].pos == Pos::name) ++i;
  const bool named = i > comma + 2 && i + 1 < last && text[i].is(Symbol::comma);
  const bool goes_on = named && (text[i + 1].is("in") || text[i + 1].is("at")) &&
                       text[i + 2].in(kNounPhrase) && !text[i + 2].in(WordSet::time);
  return goes_on ? std::optional(i) : std::nullopt;
}

/// "last week", "this month", "the time".
bool begins_time(const Text& text, TokenIndex i, TokenIndex last) {
  return text[i].in(WordSet::time) ||
         (text[i].pos == Pos::determiner && i < last && text[i + 1].in(WordSet::time));
}

/// Behind a link: "with Radio Delta", "to staff", but not "at the time".
bool is_object(const Text& text, TokenIndex i, TokenIndex last) {
  if (i > last || begins_time(text, i, last)) return false;
  return text[i].in(kNounPhrase) || reads_as_noun(text, i, last);
}

/// The last token of "interview with al-Suriya and al-Ikhbariya T.V. channels", from its noun on.
TokenIndex venue_end(const Text& text, TokenIndex noun, TokenIndex last,
                     const Attribution* attribution = nullptr) {
  TokenIndex end = noun;
  bool with = false;
  while (end < last) {
    const Token& next = text[end + 1];
    if (next.is_quote_mark() || begins_time(text, end + 1, last) || in_content(attribution, end + 1)) break;
    if (next.pos == Pos::determiner && !is_link(text[end]) && !text[end].is("before"))
      break;  // "said in a statement the plan was late"
    // "At an airport news conference Howard denied": the speaker
    if (end == noun && next.pos == Pos::name && text[noun].in(WordSet::spoken_occasion)) break;
    if (with && next.is(Symbol::comma)) {
      const auto comma = apposed_name(text, end + 1, last);
      if (!comma) break;
      end = *comma + 1;
      continue;
    }
    if (is_participle(text, end + 1, last)) {
      end += 2;
      continue;
    }
    with = with || next.is("with");
    constexpr std::array<std::string_view, 7> kLinks{"with", "to", "of", "and", "on", "at", "in"};
    const bool before = next.is("before") && text[noun].is("testimony");
    const bool link = before || (is_link(next) && next.is_any(kLinks));
    if (link ? !is_object(text, end + 2, last) : !reads_as_noun(text, end + 1, last)) break;
    ++end;
  }
  return end;
}

/// The phrase's first token, behind article, genitive and words of time.
TokenIndex bare_start(const Text& text, TokenIndex first, TokenIndex noun) {
  for (TokenIndex i = first; i < noun; ++i)
    if (text[i].in({Pos::determiner, Pos::possessive}) || text[i].is("'s") || text[i].in(WordSet::time))
      first = i + 1;
  return first;
}

/// The noun of the venue behind the preposition at `i`.
std::optional<TokenIndex> venue_noun(const Text& text, TokenIndex i, TokenIndex last) {
  TokenIndex noun = i + 1;
  bool determined = false;
  while (noun <= last && !text[noun].in(WordSet::venue_noun) && !text[noun].in(WordSet::venue_document)) {
    const bool opens = text[noun].in({Pos::determiner, Pos::possessive});
    determined = determined || opens || text[noun].is("'s");
    if (!opens && !text[noun].in(kModifier) && !text[noun].is("'s") && !text[noun].in(WordSet::time))
      return std::nullopt;
    ++noun;
  }
  if (noun > last || text[noun].in(WordSet::time)) return std::nullopt;
  if (text[noun].is("press") && noun < last && text[noun + 1].is("release")) return noun + 1;
  if (text[noun].is("post") && text[noun].upper()) return std::nullopt;  // "The Harrow Post"
  const bool document = text[noun].in(WordSet::venue_document);
  if (text[i].is("by")) return !determined && document ? std::optional(noun) : std::nullopt;
  // "in response", "on that note"
  if (document && (!determined || text[i].is("on")) && noun == i + 1 + (determined ? 1 : 0) &&
      !(determined && text[i].is("in")))
    return std::nullopt;
  // "video message", "court filing": the last of them
  const auto aired = [&](TokenIndex k) {  // "interview broadcast on Sunday"
    return text[k].is("broadcast") && k < last &&
           (text[k + 1].in(kPrepositional) || text[k + 1].in(WordSet::time));
  };
  while (noun < last && !aired(noun + 1) &&
         (text[noun + 1].in(WordSet::venue_noun) || text[noun + 1].in(WordSet::venue_document)))
    ++noun;
  return noun;
}

/// "via video link", "via email"; "by phone" is how, and no place.
std::optional<Range> medium_at(const Text& text, TokenIndex i, TokenIndex last) {
  if (i >= last || !(text[i].is("by") || text[i].is("via"))) return std::nullopt;
  const TokenIndex noun = i + 1;
  if (noun < last && text[noun + 1].is("link") && (text[noun].is("video") || text[noun].is("satellite")))
    return Range{noun, noun + 1};
  return text[noun].is("email") || text[noun].is("e-mail") ? std::optional(Range{noun, noun}) : std::nullopt;
}

/// "on Truth Social", "on social media platform X", "on Fox News", "on state television"
std::optional<Range> channel_at(const Text& text, TokenIndex i, TokenIndex last) {
  if (!text[i].is("on") || i >= last) return std::nullopt;
  TokenIndex first = i + 1;
  while (first < last && text[first].in({Pos::determiner, Pos::possessive})) ++first;
  if (text[first].is("weibo") || text[first].is("threads")) return Range{first, first};
  if (first < last && text[first].is("truth") && text[first + 1].is("social")) return Range{first, first + 1};
  if (first < last && text[first].is("social") && text[first + 1].is("media")) {
    const bool named = first + 3 <= last && text[first + 2].is("platform") && text[first + 3].upper();
    return Range{first, named ? first + 3 : first + 1};
  }
  TokenIndex end = first;
  bool outlet = false;
  while (end <= last && (text[end].in(kNominal | PosSet{Pos::adjective}) || text[end].is("'s")) &&
         !text[end].in(WordSet::time)) {
    outlet = outlet || (text[end].in(WordSet::outlet_word) && text[end].upper()) ||
             text[end].is("television") || text[end].is("tv") || text[end].is("radio");
    ++end;
    if (!text[end - 1].upper() && outlet) break;  // "on state television Reed"
  }
  if (!outlet || end == first) return std::nullopt;
  if (!text[end - 1].is("'s")) return Range{first, end - 1};
  const bool titled = end <= last && text.opens_quote(end) &&  // "on ABC’s “This Week”"
                      is_title(text, text.quote_of(end)) &&
                      text[text.quote_of(end).last - 1].is(Symbol::word);
  return titled ? std::optional(Range{first, text.quote_of(end).last}) : std::optional(Range{first, end - 2});
}

/// "in the House of Commons", "in parliament", "at the White House", "at a vigil", "during a visit to the
/// site"
std::optional<Range> place_at(const Text& text, TokenIndex i, TokenIndex last) {
  constexpr std::array<std::string_view, 8> kHouses{"commons",  "lords",   "senate",    "parliament",
                                                    "congress", "knesset", "bundestag", "dáil"};
  constexpr std::array<std::string_view, 12> kEvents{"vigil",     "visit",   "ceremony", "forum",
                                                     "event",     "protest", "service",  "funeral",
                                                     "reception", "dinner",  "launch",   "tour"};
  const bool at = text[i].is("at") || text[i].is("during");
  if (!at && !text[i].is("in")) return std::nullopt;
  TokenIndex noun = i + 1;
  while (noun < last && text[noun].in({Pos::determiner, Pos::possessive, Pos::adjective})) ++noun;
  if (!at && noun + 2 <= last && text[noun].is("house") && text[noun + 1].is("of") &&
      text[noun + 2].is_any(kHouses))
    return Range{noun, noun + 2};
  if (!at) return text[noun].is_any(kHouses) ? std::optional(Range{noun, noun}) : std::nullopt;
  if (noun < last && text[noun].is("white") && text[noun + 1].is("house")) return Range{noun, noun + 1};
  if (text[noun].is("house") && text[noun - 1].is("white")) return Range{noun - 1, noun};
  if (noun < last && text[noun].is("town") && text[noun + 1].is("hall")) return Range{noun, noun + 1};
  const TokenIndex first = noun;
  while (noun < last && text[noun + 1].pos == Pos::noun && !text[noun].is_any(kEvents)) ++noun;
  return text[noun].is_any(kEvents) ? std::optional(Range{first, venue_end(text, noun, last)}) : std::nullopt;
}

/// "in evidence to the inquiry", "in a news release", "in an opinion piece"
std::optional<Range> paper_at(const Text& text, TokenIndex i, TokenIndex last) {
  if (!text[i].is("in") || i + 2 > last) return std::nullopt;
  TokenIndex noun = i + 1;
  while (noun < last && text[noun].in({Pos::determiner, Pos::possessive, Pos::adjective})) ++noun;
  const TokenIndex first = noun;
  const bool made = (text[noun].is("evidence") || text[noun].is("submission") || text[noun].is("comments")) &&
                    noun < last && (text[noun + 1].is("to") || text[noun + 1].is("before"));
  if (made) return Range{first, venue_end(text, noun, last)};
  const bool release =
      noun < last && text[noun + 1].is("release") && (text[noun].is("press") || text[noun].is("news"));
  const bool opinion = noun < last && text[noun].is("opinion") && text[noun + 1].is("piece");
  return release || opinion ? std::optional(Range{first, noun + 1}) : std::nullopt;
}

/// A place that is one only beside the tag: right behind the verb, or where the sentence begins.
std::optional<Range> place_beside(const Text& text, Range sentence, const Attribution& attribution) {
  constexpr TokenIndex kReach = 10;
  const auto at = [&](TokenIndex i) -> std::optional<Range> {
    if (text[i].quote != text[attribution.cue.last].quote || in_content(&attribution, i)) return std::nullopt;
    for (const auto find : {medium_at, channel_at, place_at, paper_at})
      if (auto found = find(text, i, sentence.last); found && !in_content(&attribution, found->last))
        return found;
    return std::nullopt;
  };
  if (sentence.first < sentence.last)
    if (auto found = at(sentence.first)) return found;
  for (TokenIndex i = attribution.cue.last + 1; i < sentence.last && i - attribution.cue.last < kReach; ++i) {
    if (text[i].is(Symbol::comma) || text[i].is(Symbol::colon) || in_content(&attribution, i)) break;
    if (auto found = at(i)) return found;
  }
  return std::nullopt;
}

/// What is named by capitals in front of `noun` too: "Harrowby Crown Court".
TokenIndex name_start(const Text& text, TokenIndex noun, TokenIndex first) {
  TokenIndex start = noun;
  while (start > first && text[start - 1].upper() &&
         text[start - 1].in({Pos::name, Pos::noun, Pos::adjective}))
    --start;
  return start;
}

bool is_capital_body(const Text& text, TokenIndex noun, TokenIndex first) {
  constexpr std::array<std::string_view, 3> kBodies{"court", "committee", "tribunal"};
  return text[noun].upper() && !text[noun].all_upper && text[noun].is_any(kBodies) &&
         name_start(text, noun, first) < noun;
}

/// Does the phrase from `start` to `end` stand where a sitting does: "told an inquest", "an inquest heard",
/// "at the hearing", "members of the committee"?
bool sits(const Text& text, Range sentence, TokenIndex start, TokenIndex end) {
  if (end < sentence.last && (text[end + 1].is("heard") || text[end + 1].is("hears"))) return true;
  TokenIndex before = start;
  while (before > sentence.first && text[before - 1].in({Pos::determiner})) --before;
  if (before == sentence.first) return false;
  const Token& head = text[before - 1];
  if (head.is("told") || head.is("at") || head.is("before")) return true;
  if (head.is("in")) return text[start].is("commons") || text[start].is("lords");
  return (head.is("of") || head.is("on")) && before >= sentence.first + 2 &&
         (text[before - 2].is("members") || text[before - 2].is("falls") || text[before - 2].is("fell"));
}

}  // namespace

std::optional<Range> venue_in(const Text& text, Range sentence, const Attribution* attribution) {
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    if (!text[i].in(WordSet::venue_preposition) || text[i].quote || in_content(attribution, i)) continue;
    if (text[i].is("on") && (text.text(i + 1) == "X" || text.text(i + 1) == "X.") && !text[i + 1].quote &&
        (i + 1 == sentence.last || !text[i + 2].in(kNominal)))
      return Range{i + 1, i + 1};
    const auto noun = venue_noun(text, i, sentence.last);
    if (!noun || in_content(attribution, *noun) || text[*noun].quote) continue;
    return Range{bare_start(text, i + 1, *noun), venue_end(text, *noun, sentence.last, attribution)};
  }
  return attribution ? place_beside(text, sentence, *attribution) : std::nullopt;
}

std::optional<Range> venue_of_addressee(const Text& text, Range addressee) {
  const TokenIndex last = addressee.last;
  for (TokenIndex i = addressee.first; i <= last; ++i) {
    if (is_capital_body(text, i, addressee.first)) return Range{name_start(text, i, addressee.first), last};
    constexpr std::array<std::string_view, 5> kEvents{"conference", "briefing", "inquest", "hearing",
                                                      "meeting"};
    const bool event = text[i].is_any(kEvents);
    if (!event && !(text[i].is("radio") && i == last && !text[i].upper())) continue;
    TokenIndex end = last;
    const TokenIndex sentence_end = text.sentence_of(i).last;
    if (end + 2 <= sentence_end && (text[end + 1].is("in") || text[end + 1].is("at")) &&
        text[end + 2].pos == Pos::name && !text[end + 2].in(WordSet::time)) {
      end += 2;
      while (end < sentence_end && text[end + 1].pos == Pos::name) ++end;
    }
    return Range{bare_start(text, addressee.first, i), end};
  }
  return std::nullopt;
}

std::optional<Range> sitting_in(const Text& text, Range sentence) {
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
    const bool inquest = text[i].is("inquest");
    if ((!text[i].upper() && !inquest) || text[i].quote) continue;
    const bool capital = is_capital_body(text, i, sentence.first);
    const bool house = text[i].upper() && (text[i].is("commons") || text[i].is("lords"));
    if (!capital && !house && !inquest) continue;
    const TokenIndex start = capital ? name_start(text, i, sentence.first) : i;
    const TokenIndex end = inquest ? venue_end(text, i, sentence.last) : i;
    if (sits(text, sentence, start, end)) return Range{start, end};
  }
  return std::nullopt;
}

bool is_sitting(const Text& text, Range venue) {
  constexpr std::array<std::string_view, 5> kNouns{"hearing", "meeting", "session", "inquest", "debate"};
  for (TokenIndex i = venue.first; i <= venue.last && !is_link(text[i]); ++i) {
    for (const std::string_view noun : kNouns)
      if (text[i].is(noun)) return true;
    if (is_capital_body(text, i, venue.first)) return true;
  }
  return false;
}

bool is_spoken(const Text& text, Range venue) {
  for (TokenIndex i = venue.first; i <= venue.last && !is_link(text[i]); ++i)
    if (text[i].in(WordSet::spoken_occasion)) return true;
  return is_sitting(text, venue);
}

bool is_named_before(const Text& text, Range addressee) {
  return addressee.size() == 2 && text[addressee.first].is("the") &&
         text[addressee.last].in(WordSet::assembly_noun);
}

std::optional<std::string> venue_of_verb(const Attribution& attribution) {
  using Pair = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Pair, 4> kVerbs{
      {{"tweet", "Twitter"}, {"email", "email"}, {"e-mail", "email"}, {"text", "text message"}}};
  if (!attribution.lemma || !attribution.has_cue()) return std::nullopt;
  for (const auto& [verb, venue] : kVerbs)
    if (attribution.lemma->lemma == verb) return std::string(venue);
  return std::nullopt;
}

}  // namespace onrecord::extract
