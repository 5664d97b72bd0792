// The subject behind an inverted tag: "said N, the mayor,".
#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"

namespace onrecord::extract {
namespace {

/// "his chief", "the cardinal": somebody, by what he is.
bool is_somebody(const Token& noun) { return names_people(noun) || is_office_word(noun); }

/// "the firm’s recently named chairman": the adverb of a participle in front of a noun.
bool is_newly_named(const Text& text, TokenIndex i, TokenIndex last) {
  return text[i].pos == Pos::adverb && text[i - 1].in({Pos::possessive, Pos::determiner}) && i + 2 <= last &&
         text[i + 1].pos == Pos::past && text[i + 2].in({Pos::noun, Pos::adjective});
}

/// "an aide to opposition leader N", "a source close to party leader N": not "said a guard to N".
bool is_of_somebody(const Text& text, TokenIndex i, TokenIndex last) {
  const TokenIndex to = text[i].is("to") ? i : i + 1;
  if (i == 0 || to + 2 > last || !text[to].is("to") || (to > i && !text[i].in(WordSet::familiar)) ||
      !text[i - 1].in(WordSet::unnamed_source))
    return false;
  TokenIndex noun = to + 1;
  while (noun < last && text[noun].in({Pos::noun, Pos::adjective, Pos::verb}) && noun - to < 4) ++noun;
  return noun > to + 1 && text[noun].pos == Pos::name && is_somebody(text[noun - 1]);
}

bool continues_right(const Text& text, TokenIndex i, TokenIndex last, bool unnamed) {
  const Token& token = text[i];
  if (token.is("that") && i < last && text[i + 1].in(kFinite)) return false;  // "a man in a video that has"
  if (tells_how_long_ago(text, i)) return false;                              // "said N two days ago"
  if (token.in(kNounPhrase) || token.is(Symbol::ampersand)) return true;
  if (i == last) return false;
  if (is_inside_description(text, i)) return true;  // "a very young dispatcher", "a recently retired officer"
  if (is_newly_named(text, i, last) || is_newly_named(text, i - 1, last)) return true;
  if (is_attributive(text, i) || is_naming(text, i)) return true;
  const bool behind_to = text[i - 1].is("to") && is_somebody(text[i + 1]);  // "to party leader N"
  if (is_of_somebody(text, i, last) || (behind_to && token.pos == Pos::verb) ||
      (text[i - 1].in(WordSet::familiar) && is_of_somebody(text, i - 1, last)))
    return true;
  if (token.in(WordSet::np_link_right)) return text[i + 1].in(kNounPhrase) || is_attributive(text, i + 1);
  if (unnamed && token.in(WordSet::np_link) && !token.is("on") && !token.is("to"))  // "a man near the front"
    return text[i + 1].in(kNounPhrase) && !text[i + 1].in(WordSet::time) &&
           !text[i + 1].in(WordSet::date_word);
  return token.is("and") &&
         (text[i + 1].in({Pos::name, Pos::determiner}) ||
          (names_people(text[i - 1]) &&  // "his friend and rival", "welder and shop steward N"
           (names_people(text[i + 1]) || (text[i + 1].pos == Pos::noun && names_people(text[i + 2])))));
}

/// The end of an apposition behind a comma at `comma`, or the token before the comma if there is none.
TokenIndex apposition_end(const Text& text, TokenIndex comma, TokenIndex last) {
  TokenIndex m = comma + 1;
  constexpr PosSet kEnds{Pos::be, Pos::have, Pos::modal, Pos::wh};
  bool relative = false;  // "said N, a fitter who moved here for the job."
  while (m <= last && !text[m].is(Symbol::comma) && !text[m].is(Symbol::period) && !text[m].is_quote_mark() &&
         (relative || !text[m].in(kEnds)) && m - (comma - 1) < 20) {
    ++m;
    const bool introduced = text[comma + 1].in(WordSet::article) || text[comma + 1].is("one");
    relative = relative || (m <= last && is_who(text[m]) && is_somebody(text[m - 1]) && introduced);
  }
  if (m <= last && !text[m].is(Symbol::comma) && !text[m].is(Symbol::period)) return comma - 1;
  const bool office = any_token(text, comma, m,
                                [](const Token& t) {
                                  return t.pos == Pos::noun || t.in(WordSet::title) ||
                                         t.in(WordSet::role_noun) || t.in(WordSet::member_noun) ||
                                         t.in(WordSet::party_word);
                                }) ||
                      is_somebody(text[comma - 1]);
  const bool clause = any_token(text, comma, comma + 2, [](const Token& t) { return t.pos == Pos::ing; });
  return office && !clause ? m - 1 : comma - 1;
}

/// "one person whose call was heard", "the woman who lives there": the end of a relative clause behind
/// somebody without a name that closes the tag; else the phrase's.
TokenIndex relative_end(const Text& text, Range phrase, TokenIndex last) {
  constexpr TokenIndex kLongest = 16;
  const TokenIndex who = phrase.last + 1;
  const bool unnamed = is_somebody(text[phrase.last]) && !any_of(text, phrase, {Pos::name});
  if (!unnamed || who + 1 > last || !(is_who(text[who]) || text[who].is("whose"))) return phrase.last;
  for (TokenIndex i = who + 1; i <= last && i - who < kLongest; ++i) {
    if (text[i].quote != text[phrase.first].quote) return phrase.last;
    if (text[i].is(Symbol::comma) || text[i].is(Symbol::period)) return i - 1;
  }
  return phrase.last;
}

/// "my neighbour on the bench, N N": behind somebody and where he is, the name that closes the tag; else the
/// phrase's end.
TokenIndex name_behind_place(const Text& text, Range phrase, TokenIndex last) {
  constexpr TokenIndex kLongest = 7;
  TokenIndex noun = phrase.first;
  while (noun < phrase.last && text[noun + 1].in({Pos::noun, Pos::adjective})) ++noun;
  TokenIndex comma = noun + 1;
  const bool place =
      comma < last && (text[comma].is("at") || text[comma].is("behind") || text[comma].is("in") ||
                       text[comma].is("near") || text[comma].is("of") || text[comma].is("on"));
  if (!place || !is_somebody(text[noun]) || text[phrase.first].upper()) return phrase.last;
  while (comma < last && comma - noun < kLongest && text[comma].in(kNounPhrase | kPrepositional)) ++comma;
  TokenIndex end = comma;  // ", N N", ", former adviser N N"
  while (end < last && end - comma < kLongest && text[end + 1].in({Pos::name, Pos::noun, Pos::adjective}))
    ++end;
  const bool named = comma > noun + 1 && text[comma].is(Symbol::comma) && end > comma + 1 &&
                     text[end].pos == Pos::name && text[end - 1].word->first_name &&
                     text[end].quote == text[phrase.first].quote;
  const bool closes = end == last || is_ender(text[end + 1]) || text[end + 1].is(Symbol::comma);
  return named && closes ? end : phrase.last;
}

/// "Inspector (Cyber Crime) N": the end of the name behind the bracket that opens at `open`; else the token
/// in front of it.
TokenIndex name_behind_bracket(const Text& text, TokenIndex open, TokenIndex last) {
  constexpr TokenIndex kLongest = 6;
  if (open > last || !text[open].is(Symbol::open_bracket) ||
      !(is_somebody(text[open - 1]) || text[open - 1].in(WordSet::name_title)))
    return open - 1;
  TokenIndex close = open + 1;
  while (close < last && close - open < kLongest && !text[close].is(Symbol::close_bracket)) ++close;
  TokenIndex end = close;
  while (text[close].is(Symbol::close_bracket) && end < last && text[end + 1].pos == Pos::name &&
         !text[end + 1].in(WordSet::date_word) && !text[end + 1].in(WordSet::time))
    ++end;
  return end > close ? end : open - 1;
}

/// "said “Quiet Sea” author N": behind the title that opens at `first`, if somebody follows it; else `first`.
TokenIndex behind_title(const Text& text, TokenIndex first, TokenIndex last) {
  if (!text.opens_quote(first)) return first;
  const TokenIndex noun = text.quote_of(first).last + 1;
  const bool somebody = noun < last && text[noun].pos == Pos::noun && is_somebody(text[noun]) &&
                        text[noun + 1].pos == Pos::name;
  return somebody && is_title(text, text.quote_of(first)) ? noun : first;
}

/// "a [source]", "someone": opens the phrase of somebody without a name.
bool is_some(const Token& opener) {
  return opener.is("a") || opener.is("an") || opener.is("one") || opener.is("someone") ||
         opener.is("somebody");
}

/// Where the phrase behind the verb at `cue` that begins at `first` ends, in front of a time: "said the
/// minister the next day".
TokenIndex phrase_end(const Text& text, TokenIndex first, TokenIndex cue) {
  const TokenIndex last = text.sentence_of(cue).last;
  TokenIndex end = first;
  const bool unnamed = is_some(text[first]);
  const auto tells_when = [&](TokenIndex i) {
    const bool of_noun = (text[i].pos == Pos::adjective || text[i - 1].in(WordSet::article)) && i < last &&
                         names_people(text[i + 1]);  // "said one early visitor", "said a night nurse"
    const bool beside = text[i].is("next") && text[i - 1].is("the") &&  // "the man at the next table"
                        !text[i + 1].in(WordSet::time) && !text[i + 1].in(WordSet::time_span_noun);
    return text[i].in(WordSet::time) && !of_noun && !beside && !is_newly_named(text, i, last) &&
           !is_inside_description(text, i);
  };
  while (end < last && text[end + 1].quote == text[cue].quote &&
         continues_right(text, end + 1, last, unnamed) && !tells_when(end + 1))
    ++end;
  const bool day = end < last && end > first && text[end].is("the") && tells_when(end + 1);
  return day ? end - 1 : end;
}

}  // namespace

std::optional<Range> subject_right(const Text& text, TokenIndex cue) {
  const TokenIndex last = text.sentence_of(cue).last;
  TokenIndex first = cue + 1;
  while (first <= last && text[first].pos == Pos::adverb) ++first;
  if (first <= last) first = behind_title(text, first, last);
  if (first > last || text[first].quote != text[cue].quote) return std::nullopt;
  if (text[first].pos == Pos::subject_pronoun) return Range{first, first};
  constexpr PosSet kOpeners{Pos::name,       Pos::noun,      Pos::determiner,
                            Pos::possessive, Pos::adjective, Pos::number};
  const bool participle =  // "said retired judge N", "said presiding judge N"
      first < last &&
      ((text[first].pos == Pos::past && text[first + 1].in(kNounPhrase) &&
        text[first + 1].pos != Pos::determiner) ||
       (text[first].pos == Pos::verb && text[first].word->classes.weight[OpenClasses::noun] > 0 &&
        names_people(text[first + 1])) ||  // "say sleep scientists"
       (text[first].pos == Pos::ing && is_somebody(text[first + 1]) && !is_plural(text[first + 1])));
  if ((!text[first].in(kOpeners) && !participle) || text[first].is("that")) return std::nullopt;
  if (const auto list = list_behind(text, first)) return list;
  const bool unnamed = is_some(text[first]);
  TokenIndex end = phrase_end(text, first, cue);
  if (end == first && text[first].in(WordSet::article) && end < last && text[end + 1].pos == Pos::ing)
    ++end;  // "said the recording"
  end = end_of_body_name(text, end, last);
  end = name_behind_bracket(text, end + 1, last);
  end = relative_end(text, {first, end}, last);
  if (const TokenIndex name = name_behind_place(text, {first, end}, last); name > end)
    return Range{first, name};
  const Token& only = text[first];
  const bool thing = first == end && only.pos == Pos::noun && !only.upper() && !is_plural(only) &&
                     only.word->noun == NounDomain::other && !only.in(WordSet::speaking_thing) &&
                     !only.in(WordSet::finder) && !only.in(WordSet::firm_noun) && !is_somebody(only);
  const CueForms* forms = text[cue].word->cue;
  if (thing && text[cue].sentence == 0 && forms && forms->lemma->takes(Complement::top))
    return std::nullopt;  // "rejects plan, denies fraud" over a text
  const bool named =
      end + 2 <= last && text[end + 2].pos == Pos::name;  // "wrote the cardinal, N, in a letter"
  const bool one_of =
      text[first].is("one") && text[end].pos == Pos::object_pronoun && named;  // "one of them, N"
  const bool office = one_of || (is_somebody(text[end]) &&
                                 (text[first].pos == Pos::possessive || text[first].is("another") ||
                                  ((text[first].is("the") || unnamed) && named)));  // "said its chief, N."
  constexpr PosSet kAppositionOpeners{Pos::determiner, Pos::possessive, Pos::name, Pos::adjective, Pos::noun};
  const bool one_of_them = end + 3 <= last && text[end + 2].is("one") && text[end + 3].is("of");
  if (end + 2 <= last && text[end + 1].is(Symbol::comma) &&
      (text[end + 2].in(kAppositionOpeners) || one_of_them) && !text[end + 2].in(WordSet::time) &&
      (office || any_token(text, first, end + 1, [](const Token& t) { return t.pos == Pos::name; })))
    end = apposition_end(text, end + 1, last);
  return Range{first, end};
}

}  // namespace onrecord::extract
