#include "indexer/extract/clause/adverbial.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// A phrase by its last word, which is compared first, and the words in front of it.
struct Phrase {
  std::string_view front, last;
};

/// Phrases that tell of the verb, wherever they stand.
constexpr Phrase kOfVerb[]{{"at", "first"},
                           {"at", "last"},
                           {"at", "least"},
                           {"at", "once"},
                           {"at", "length"},
                           {"at", "times"},
                           {"at the", "time"},
                           {"at the", "outset"},
                           {"at one", "point"},
                           {"at some", "point"},
                           {"at every", "turn"},
                           {"in the", "end"},
                           {"in", "turn"},
                           {"in", "fact"},
                           {"in", "effect"},
                           {"in", "advance"},
                           {"in no uncertain", "terms"},
                           {"of", "course"},
                           {"by", "contrast"},
                           {"by", "then"},
                           {"by", "now"},
                           {"as", "usual"},
                           {"as", "well"},
                           {"as", "ever"},
                           {"to this", "day"},
                           {"from the", "start"},
                           {"from the", "outset"},
                           {"from the", "beginning"},
                           {"for a long", "time"},
                           {"for", "once"},
                           {"without", "hesitation"},
                           {"over and", "over"},
                           {"time and", "again"},
                           {"once", "again"},
                           {"once", "more"},
                           {"more than", "once"},
                           {"not long", "after"}};

/// Phrases that tell of the verb, or where somebody was: "a woman on the phone".
constexpr Phrase kOfEither[]{
    {"at", "trial"},      {"in", "private"},   {"in", "public"},    {"in", "court"},        {"in", "tears"},
    {"in", "person"},     {"on", "air"},       {"on", "camera"},    {"on", "arrival"},      {"on", "oath"},
    {"on the", "record"}, {"on the", "phone"}, {"on the", "stand"}, {"on social", "media"}, {"under", "oath"},
    {"by", "phone"},      {"by", "telephone"}};

/// By the length of a word, the letters that the last word of a phrase begins with: few other words pass.
constexpr auto kLastLetters = [] {
  std::array<std::uint32_t, 16> letters{};
  for (const Phrase& phrase : kOfVerb) letters.at(phrase.last.size()) |= 1U << (phrase.last.front() - 'a');
  for (const Phrase& phrase : kOfEither) letters.at(phrase.last.size()) |= 1U << (phrase.last.front() - 'a');
  return letters;
}();

bool may_end_phrase(const Token& token) {
  const std::string_view word = token.word->lower;
  if (word.empty() || word.size() >= kLastLetters.size() || word.front() < 'a' || word.front() > 'z')
    return false;
  return (kLastLetters[word.size()] >> (word.front() - 'a') & 1U) != 0;
}

/// The first token of `phrase`, if it ends at `last`.
std::optional<TokenIndex> start_of(const Text& text, const Phrase& phrase, TokenIndex last,
                                   TokenIndex first) {
  if (!text[last].is(phrase.last)) return std::nullopt;
  std::string_view front = phrase.front;
  for (TokenIndex at = last; at > first;) {
    --at;
    const std::size_t space = front.rfind(' ');
    const bool opens = space == std::string_view::npos;
    if (!text[at].is(opens ? front : front.substr(space + 1))) return std::nullopt;
    if (opens) return at;
    front = front.substr(0, space);
  }
  return std::nullopt;
}

bool is_span(const Token& t) {
  return t.in(WordSet::time_span_noun) || t.in(WordSet::date_word) || t.is("moment") || t.is("moments") ||
         t.is("decades") || t.is("seconds") || t.is("fortnight");
}

bool is_comparing(const Token& t) {
  return t.is("later") || t.is("earlier") || t.is("before") || t.is("after") || t.is("ago");
}

/// "two days later", "the day before", "moments later", "long ago", "the next day", "later that day", "only
/// last week"
std::optional<TokenIndex> time_start(const Text& text, TokenIndex last, TokenIndex first) {
  TokenIndex at = last;
  if (is_comparing(text[at])) {
    if (at == first) return std::nullopt;
    --at;
    if (text[at].is("long")) return at;
    if (!is_span(text[at])) return std::nullopt;
  } else {
    const bool which = is_span(text[at]) && at > first &&
                       (!text[at - 1].is("that") || text[at].in(WordSet::date_word)) &&
                       (text[at - 1].is("next") || text[at - 1].is("following") || text[at - 1].is("same") ||
                        text[at - 1].is("previous") || text[at - 1].is("last") || text[at - 1].is("that") ||
                        text[at - 1].is("every") || text[at - 1].is("each") || text[at - 1].is("this"));
    if (!which) return std::nullopt;
    --at;
  }
  const auto goes_on = [](const Token& t) {
    return t.pos == Pos::number || t.in(WordSet::quantity) || t.is("the") || t.is("that") || t.is("very") ||
           t.is("a") || t.is("only") || t.is("just") || t.is("earlier") || t.is("later") || t.is("few");
  };
  while (at > first && goes_on(text[at - 1])) --at;
  return at;
}

/// "for months", "for two years"
std::optional<TokenIndex> duration_start(const Text& text, TokenIndex last, TokenIndex first) {
  if (!is_span(text[last])) return std::nullopt;
  TokenIndex at = last;
  while (at > first && (text[at - 1].pos == Pos::number || text[at - 1].in(WordSet::quantity))) --at;
  return at > first && text[at - 1].is("for") ? std::optional(at - 1) : std::nullopt;
}

/// "after the vote", "during the debate", "following the verdict": what happens, and cannot speak.
bool is_event(const Token& noun) {
  return noun.pos == Pos::noun && noun.word->noun == NounDomain::other && !names_people(noun) &&
         !noun.in(WordSet::firm_noun) && !noun.in(WordSet::body_noun) && !noun.in(WordSet::finder) &&
         !noun.in(WordSet::speaking_thing) && !noun.in(WordSet::venue_document) && !is_plural(noun);
}

bool is_venue(const Token& noun) {
  return noun.in(WordSet::venue_noun) || noun.in(WordSet::venue_document) ||
         noun.in(WordSet::spoken_occasion) || noun.in(WordSet::assembly_noun) || noun.is("evidence") ||
         noun.is("lawyer") || noun.is("solicitor") || noun.is("spokesman") || noun.is("spokeswoman") ||
         noun.is("parliament") || noun.is("smile") || noun.is("laugh") || noun.is("grin") ||
         noun.is("shrug") || noun.is("sigh") || noun.is("part");
}

/// "in a tweet", "at a later hearing", "through her lawyer", "after the vote", "on leaving court"
std::optional<TokenIndex> preposition_start(const Text& text, TokenIndex last, TokenIndex first) {
  constexpr TokenIndex kLongest = 5;
  TokenIndex at = last;
  if (is_venue(text[last]) && last > first) --at;  // "hearing", whatever its class
  while (at > first && last - at < kLongest && text[at].in(kNounPhrase)) --at;
  if (text[at].pos == Pos::ing && at > first &&
      (text[at - 1].is("on") || text[at - 1].is("before") || text[at - 1].is("after") ||
       text[at - 1].is("upon")))
    return text[at - 1].pos == Pos::preposition || !text[at].word->cue ? std::optional(at - 1) : std::nullopt;
  const Token& link = text[at];
  if (at == last) return std::nullopt;
  const bool when = link.is("after") || link.is("before") || link.is("during") || link.is("following");
  if (when) return is_event(text[last]) ? std::optional(at) : std::nullopt;
  const bool where = link.is("in") || link.is("at") || link.is("on") || link.is("through") ||
                     link.is("via") || link.is("by") || link.is("with") || link.is("for");
  const bool part = text[last].is("part");
  if (!where || !is_venue(text[last]) || link.is("for") != part) return std::nullopt;
  return at;
}

/// "at 9am", "around 4.30 p.m."
std::optional<TokenIndex> clock_start(const Text& text, TokenIndex last, TokenIndex first) {
  const Token& half = text[last];
  if (!(half.is("am") || half.is("pm") || half.is("a.m.") || half.is("p.m.")) || last < first + 2 ||
      text[last - 1].initial != Initial::digit)
    return std::nullopt;
  const Token& link = text[last - 2];
  return link.is("at") || link.is("around") || link.is("about") || link.is("by") ? std::optional(last - 2)
                                                                                 : std::nullopt;
}

/// "as early as 2019", "as recently as last May"
std::optional<TokenIndex> degree_start(const Text& text, TokenIndex last, TokenIndex first) {
  TokenIndex as = last;
  while (as > first && (is_span(text[as]) || text[as].in(WordSet::time) || text[as].pos == Pos::number ||
                        text[as].is("the") || text[as].is("last") || text[as].is("this")))
    --as;
  const bool degree = as < last && as > first + 1 && text[as].is("as") && text[as - 2].is("as");
  return degree ? std::optional(as - 2) : std::nullopt;
}

/// "rather grudgingly", "even now", "yesterday morning", "late on Friday": between commas, nothing but
/// adverbs and words of time.
std::optional<TokenIndex> words_start(const Text& text, TokenIndex last, TokenIndex first) {
  constexpr TokenIndex kLongest = 4;
  TokenIndex at = last + 1;
  while (at > first && last + 1 - at < kLongest &&
         (text[at - 1].pos == Pos::adverb || text[at - 1].in(WordSet::time) || text[at - 1].is("on") ||
          text[at - 1].is("all")))
    --at;
  return at <= last && at > first && text[at - 1].is(Symbol::comma) ? std::optional(at) : std::nullopt;
}

/// An adverbial, and whether it may describe somebody instead.
struct Adverbial {
  TokenIndex first = 0;
  bool may_describe = false;
};

std::optional<Adverbial> adverbial_at(const Text& text, TokenIndex last, TokenIndex first) {
  const Token& end = text[last];
  const bool somebody = end.pos == Pos::subject_pronoun ||
                        (end.word->noun == NounDomain::person && !end.is("private")) ||
                        (end.pos == Pos::name && !is_span(end));
  if (somebody) {  // most subjects; but "through her lawyer", "on Twitter"
    const auto at = end.pos == Pos::subject_pronoun ? std::nullopt : preposition_start(text, last, first);
    return at ? std::optional(Adverbial{*at, true}) : std::nullopt;
  }
  if (may_end_phrase(end)) {
    for (const Phrase& phrase : kOfVerb)
      if (const auto at = start_of(text, phrase, last, first)) return Adverbial{*at, false};
    for (const Phrase& phrase : kOfEither)
      if (const auto at = start_of(text, phrase, last, first)) return Adverbial{*at, true};
  }
  if (const auto at = time_start(text, last, first)) return Adverbial{*at, false};
  if (const auto at = duration_start(text, last, first)) return Adverbial{*at, false};
  if (const auto at = clock_start(text, last, first)) return Adverbial{*at, false};
  if (const auto at = degree_start(text, last, first)) return Adverbial{*at, false};
  if (const auto at = preposition_start(text, last, first)) {
    const Token& link = text[*at];
    const bool of_verb = link.is("for") || link.is("after") || link.is("before") || link.is("during") ||
                         link.is("following") || text[*at + 1].pos == Pos::ing;
    return Adverbial{*at, !of_verb};
  }
  return std::nullopt;
}

/// "a source |on the show", "officials |at the hearing": may a place tell who is meant?
bool is_indefinite(const Text& text, Range phrase) {
  const Token& opener = text[phrase.first];
  return opener.in({Pos::noun, Pos::adjective, Pos::number}) || opener.in(WordSet::quantity) ||
         opener.is("a") || opener.is("an") || opener.is("one") || opener.is("another") ||
         (is_plural(text[phrase.last]) && text[phrase.last].pos != Pos::name);
}

/// Does a subject of its own clause end at `last`, in front of the adverbial: a pronoun, a name, a body, or
/// the comma behind an aside?
bool ends_subject(const Text& text, TokenIndex last, TokenIndex first, bool may_describe) {
  if (text[last].pos == Pos::subject_pronoun) return true;
  if (text[last].is(Symbol::comma)) {  // "N, a nurse,"
    TokenIndex open = last;
    while (open > first && !text[open - 1].is(Symbol::comma)) --open;
    return open > first + 1 && (text[open - 2].in(kNominal) || text[open - 2].in(WordSet::firm_noun)) &&
           text[open].in(kNounPhrase) && noun_phrase_start(text, open - 2, first) == first;
  }
  if (!text[last].in(kNominal)) return false;
  const auto start = noun_phrase_start(text, last, first);
  if (!start || (may_describe && is_indefinite(text, {*start, last}))) return false;
  const Token* before = *start > first ? &text[*start - 1] : nullptr;
  return !before || before->in({Pos::conjunction, Pos::punctuation}) || before->is("that");
}

}  // namespace

TokenIndex before_adverbial(const Text& text, TokenIndex last, TokenIndex first) {
  const bool aside = text[last].is(Symbol::comma) && last > first;  // "She, once again, said"
  auto adverbial = adverbial_at(text, aside ? last - 1 : last, first);
  if (const auto words = aside && !adverbial ? words_start(text, last - 1, first) : std::nullopt)
    adverbial = Adverbial{*words, false};
  if (!adverbial || adverbial->first <= first + (aside ? 1 : 0)) return last;
  TokenIndex subject = adverbial->first - 1;
  if (aside && !text[subject].is(Symbol::comma)) return last;
  if (aside) --subject;
  return ends_subject(text, subject, first, adverbial->may_describe) ? subject : last;
}

/// Is it a word that can begin an adverbial? Most contents begin otherwise.
static bool may_open(const Text& text, TokenIndex first) {
  const Token& opener = text[first];
  if (opener.is("the") || opener.is("that") || opener.is("this"))
    return is_span(text[first + 1]) || text[first + 1].in({Pos::adjective, Pos::ing, Pos::noun, Pos::adverb});
  return opener.in(kPrepositional) || opener.in({Pos::adverb, Pos::number, Pos::to, Pos::conjunction}) ||
         opener.in(WordSet::quantity) || is_span(opener) || opener.is("a") || opener.is("every") ||
         opener.is("each") || opener.is("more") || opener.is("once") || opener.is("as") ||
         opener.is("time") || opener.is("following");
}

TokenIndex behind_adverbial(const Text& text, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kLongest = 6;
  TokenIndex behind = first;
  if (first >= last || !may_open(text, first)) return behind;
  for (TokenIndex end = first + 1; end < last && end - first < kLongest; ++end) {
    if (text[end].pos == Pos::punctuation) break;
    const auto adverbial = adverbial_at(text, end, first);
    if (adverbial && adverbial->first == first) behind = end + 1;
  }
  return behind;
}

bool tells_how_long_ago(const Text& text, TokenIndex i) {
  if (i + 2 >= text.size()) return false;
  const bool count =
      text[i].pos == Pos::number || text[i].in(WordSet::quantity) || text[i].is("a") || text[i].is("an");
  if (!count || !(text[i + 2].is("ago") || text[i + 2].is("later") || text[i + 2].is("earlier")))
    return false;
  return text[i + 1].in(WordSet::date_word) || text[i + 1].in(WordSet::time_span_noun) ||
         text[i + 1].is("moment") || text[i + 1].is("moments") || text[i + 1].is("while");
}

bool opens_place(const Text& text, TokenIndex i) {
  if (!(text[i].is("outside") || text[i].is("inside")) || i + 2 >= text.size()) return false;
  const Token& next = text[i + 1];
  const Token& behind = text[i + 2];
  if (i > 0 && text[i - 1].in({Pos::determiner, Pos::possessive, Pos::adjective})) return false;
  return next.in({Pos::determiner, Pos::possessive, Pos::name}) ||
         (next.pos == Pos::noun &&
          (behind.pos == Pos::punctuation || behind.in(kPrepositional) || behind.in(WordSet::time) ||
           behind.is("there") ||
           behind.in({Pos::determiner, Pos::possessive, Pos::subject_pronoun, Pos::name})));
}

}  // namespace onrecord::extract
