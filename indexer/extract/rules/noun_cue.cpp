#include "indexer/extract/rules/noun_cue.h"

#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kShortQuote = 5;

/// The possessor in front of the noun: "the minister's (latest) claim", "his claim".
std::optional<Range> possessor(const Text& text, TokenIndex noun, TokenIndex first) {
  TokenIndex at = noun;
  while (at > first && text[at - 1].in({Pos::adjective, Pos::noun, Pos::number}) && noun - at < 4) --at;
  if (at == first) return std::nullopt;
  const Token& before = text[at - 1];
  const bool bare = before.is(Symbol::apostrophe) && at > first + 1 &&  // "Voss’ contention"
                    text[at - 2].word->lower.ends_with('s') && !text.spaced(at - 1);
  if (before.pos != Pos::possessive && !bare) return std::nullopt;
  if (!before.is("'s") && !bare) return Range{at - 1, at - 1};
  if (at < first + 2) return std::nullopt;
  const auto start = noun_phrase_start(text, at - 2, first);
  return start ? std::optional(Range{*start, at - 2}) : std::nullopt;
}

/// "made the (obvious) point that": the verb in front of the noun and its determiner.
std::optional<TokenIndex> maker(const Text& text, TokenIndex noun, TokenIndex first) {
  TokenIndex at = noun;
  while (at > first && text[at - 1].pos == Pos::adjective) --at;
  if (at > first && text[at - 1].in(WordSet::article))
    --at;
  else if (!text[noun].is("evidence") && !text[noun].is("assurances"))  // "gave evidence that"
    return std::nullopt;
  if (at == first) return std::nullopt;
  const Token& verb = text[at - 1];
  const bool makes = verb.in(WordSet::occasion_verb) && verb.in({Pos::past, Pos::third_person});
  return makes ? std::optional(at - 1) : std::nullopt;
}

/// Who made it: nobody where it is denied or only supposed.
std::optional<Range> maker_of(const Text& text, TokenIndex verb, TokenIndex first) {
  const TokenIndex group = verb_group_start(text, verb);
  const auto source = subject_left(text, group);
  if (!source || text[source->first].in(WordSet::negation)) return std::nullopt;
  for (TokenIndex i = group; i < verb; ++i)
    if (text[i].in(WordSet::negation)) return std::nullopt;
  const bool supposed = source->first > first && text[source->first - 1].pos == Pos::subordinator;
  return supposed ? std::nullopt : source;
}

/// "a warning last week that", "her statement on Wednesday that": the last word of the time behind the noun.
TokenIndex behind_time(const Text& text, TokenIndex noun, TokenIndex last) {
  constexpr TokenIndex kLongest = 4;
  TokenIndex end = noun;
  while (end < last && end - noun < kLongest &&
         (text[end + 1].in(WordSet::time) || text[end + 1].in(WordSet::date_word) ||
          text[end + 1].in(WordSet::time_span_noun) || text[end + 1].is("on") || text[end + 1].is("last") ||
          text[end + 1].is("earlier") || text[end + 1].is("this") || text[end + 1].pos == Pos::number))
    ++end;
  return text[end].is("on") || text[end].is("this") ? noun : end;
}

/// "N’s complaint was that", "N’s complaint, so far as one could hear, was that": the last token in front of
/// "that"; `noun` where no form of "be" follows.
TokenIndex behind_copula(const Text& text, TokenIndex noun, TokenIndex last) {
  constexpr TokenIndex kLongestAside = 14;
  TokenIndex be = noun + 1;
  if (be < last && text[be].is(Symbol::comma)) {
    TokenIndex close = be + 1;
    while (close < last && close - noun < kLongestAside && !text[close].is(Symbol::comma) &&
           text[close].quote == text[noun].quote)
      ++close;
    if (!text[close].is(Symbol::comma)) return noun;
    be = close + 1;
  }
  const bool copula = be < last && (text[be].is("was") || text[be].is("is"));
  const bool clause = copula && text[be + 1].is("that") && clause_ahead(text, be + 2);
  const bool infinitive = copula && be + 2 < last && text[noun].is("advice") && text[be + 1].pos == Pos::to;
  return clause || infinitive ? be : noun;
}

/// "by X" or "from X" behind the noun.
std::optional<Range> agent(const Text& text, TokenIndex noun, TokenIndex last) {
  if (noun + 2 > last || !(text[noun + 1].is("by") || text[noun + 1].is("from")) ||
      !text[noun + 2].in(kNounPhrase))
    return std::nullopt;
  TokenIndex end = noun + 2;
  while (end < last && !text[end + 1].is("that") &&
         (text[end + 1].in(kNounPhrase) || text[end + 1].is(Symbol::apostrophe)))  // "employers’ groups"
    ++end;
  end = end_of_body_name(text, end, last);
  const auto list = list_behind(text, noun + 2);  // "from N and M that"
  if (list && list->last > end) return list;
  if (end + 2 <= last && text[end + 1].is("of") &&
      text[end + 2].pos == Pos::name)  // "by N of the Oldland Party"
    for (end += 2; end < last && text[end + 1].pos == Pos::name;) ++end;
  constexpr TokenIndex kLongestAside = 12;
  TokenIndex close = end + 1;  // "from N, an analyst at M, that"
  const bool aside = close < last && text[close].is(Symbol::comma);
  if (aside) ++close;
  while (aside && close < last && close - end < kLongestAside && !text[close].is(Symbol::comma) &&
         !text[close].in(kFinite))
    ++close;
  if (close < last && text[close].is(Symbol::comma) && text[close + 1].is("that")) end = close;
  return Range{noun + 2, end};
}

/// "had run out": the particle that ends a verb, in front of token i.
bool is_behind_particle(const Text& text, TokenIndex i) {
  constexpr std::array<std::string_view, 6> kParticles{"away", "down", "off", "out", "over", "up"};
  const Token& verb = text[i - 2];
  const bool particle = text[i - 1].in({Pos::adverb, Pos::preposition}) || text[i - 1].is_any(kParticles);
  return particle && (verb.in({Pos::verb, Pos::past}) || (i > 2 && text[i - 3].in(kAuxiliary)));
}

/// "… at F drew rebukes", "… in May went unheeded": a verb that cannot describe the noun before it.
bool is_main_verb(const Text& text, TokenIndex i, TokenIndex last) {
  constexpr PosSet kEnds = kNominal | PosSet{Pos::past, Pos::verb, Pos::adjective, Pos::number};
  if (i >= last || !(text[i - 1].in(kEnds) || is_behind_particle(text, i))) return false;
  if (text[i].is("went") || text[i].is("came") || (text[i].is("led") && text[i + 1].pos == Pos::to))
    return true;
  return text[i].pos == Pos::past &&
         text[i + 1].in({Pos::determiner, Pos::possessive, Pos::noun, Pos::name}) &&
         !text[i + 1].in(WordSet::time) && !text[i + 1].in(WordSet::date_word);
}

}  // namespace

TokenIndex before_main_verb(const Text& text, Range content) {
  constexpr PosSet kLink{Pos::conjunction, Pos::wh, Pos::subordinator, Pos::subject_pronoun};
  std::optional<TokenIndex> verb;
  if (text[content.first].is("that") && text[content.first + 1].in(kFinite)) return content.last;
  for (TokenIndex i = content.first + 1; i <= content.last; ++i) {
    if (!verb) {
      if (text[i].pos == Pos::wh) return content.last;  // "that the man who was shot was a thief"
      if (text[i].in(kFinite)) verb = i;
      continue;
    }
    if (text[i].in(kLink) || text[i].is("that") || text[i].is(Symbol::comma) || text[i].is(Symbol::dash))
      return content.last;
    if (text[i - 1].is("there")) return content.last;
    const bool predicate = text[i - 1].pos == Pos::adjective && text[*verb].pos == Pos::be;
    const bool apart = predicate || i > *verb + 2 ||
                       text[i - 1].in({Pos::past, Pos::verb});  // "that the brakes failed drew a laugh"
    if (apart && is_main_verb(text, i, content.last)) return i - 1;
    const bool group = text[i - 1].in(kAuxiliary) ||  // "had not been"
                       (text[i - 1].pos == Pos::adverb && !is_behind_particle(text, i));
    if (i > *verb + 1 && text[i].in(kAuxiliary) && !group) return i - 1;
  }
  return content.last;
}

TokenIndex before_main_clause(const Text& text, Range content, bool has_verb) {
  bool clause = !has_verb;
  for (TokenIndex i = content.first; i < content.last; ++i) {
    clause = clause || text[i].in(kFiniteOrBase);
    if (clause && i > content.first && text[i].is(Symbol::comma) &&
        text[i].quote == text[content.first].quote && clause_ahead(text, i + 1))
      return i - 1;
  }
  return content.last;
}

bool is_in_fronted_phrase(const Text& text, TokenIndex i) {
  constexpr TokenIndex kLongest = 16;
  constexpr PosSet kParts = kNounPhrase | kPrepositional | PosSet{Pos::ing, Pos::past, Pos::adverb};
  const TokenIndex first = text.sentence_of(i).first;
  const Token& opener = text[first];
  const bool phrase = opener.in({Pos::preposition, Pos::ing, Pos::past}) || opener.is("despite") ||
                      opener.is("amid") || opener.is("following") || opener.is("after");
  if (!phrase || i - first > kLongest) return false;
  for (TokenIndex k = first + 1; k < i; ++k)
    if (!text[k].in(kParts) && !text[k].is(Symbol::apostrophe)) return false;
  return true;
}

namespace {

/// "acknowledged in its statement that": the verb reports, and the noun says where.
bool is_venue_of_report(const Text& text, Range possessor, TokenIndex first) {
  return possessor.first > first + 1 && text[possessor.first - 1].is("in") &&
         is_finite_speech_cue(text[possessor.first - 2]);
}

/// "called the remarks from Oldland “hasty”": the quotation is what they are called.
bool is_called_something(const Text& text, TokenIndex noun, TokenIndex first) {
  constexpr TokenIndex kLongest = 5;
  TokenIndex at = noun;
  while (at > first && noun - at < kLongest &&
         text[at - 1].in({Pos::adjective, Pos::noun, Pos::determiner, Pos::possessive}))
    --at;
  const CueForms* cue = at > first ? text[at - 1].word->cue : nullptr;
  return cue && cue->lemma->has(CueTrait::two);
}

}  // namespace

std::optional<Attribution> noun_cue(const Text& text, TokenIndex i) {
  const Range sentence = text.sentence_of(i);
  const bool noun = text[i].pos == Pos::noun ||  // "N’s warning that"
                    (text[i].pos == Pos::ing && i > sentence.first && text[i - 1].pos == Pos::possessive);
  if (!noun || i >= sentence.last) return std::nullopt;
  const TokenIndex timed = behind_time(text, i, sentence.last);
  const auto by = text[i].is("evidence") ? std::nullopt : agent(text, timed, sentence.last);
  auto source = by ? by : possessor(text, i, sentence.first);
  if (source && !by && is_venue_of_report(text, *source, sentence.first)) return std::nullopt;
  const bool called = is_called_something(text, i, sentence.first);
  if (by && called) return std::nullopt;
  const auto made = source ? std::nullopt : maker(text, i, sentence.first);
  TokenIndex begin = i;
  if (made) {
    source = maker_of(text, *made, sentence.first);
    begin = *made;
  }
  const TokenIndex copula = source && !by ? behind_copula(text, i, sentence.last) : i;
  const TokenIndex that = (by ? by->last : copula > i ? copula : timed) + 1;
  if (!source || that >= sentence.last) return std::nullopt;
  Attribution found;
  const Token& opener = text[that];
  if (opener.is_quote_mark() && opener.quote && opener.quote != text[i].quote) {
    if (called || text.quote_of(that).first != that || text.quote_of(that).size() <= kShortQuote)
      return std::nullopt;
    found.content.push_back(text.quote_of(that));
    found.right = Trigger::quote;
  } else {
    const bool relative = made && text[that + 1].in(kFinite);  // "issued a statement that sought to"
    const bool to = copula > i && opener.pos == Pos::to;       // "Her advice is to wait"
    if (!(to || opener.is("that")) || opener.quote != text[i].quote || relative ||
        !(to || clause_ahead(text, that + 1)))
      return std::nullopt;
    Range content{that, content_end(text, that, i)};
    const TokenIndex open = that + 1;
    const bool quoted = text[open].is_quote_mark() && text[open].quote && text[open].quote != text[i].quote;
    const TokenIndex close = quoted ? text.quote_of(open).last : open;
    content.last = copula > i ? content.last
                   : quoted && close < sentence.last &&
                           text[close + 1].in(kFinite)  // "N’s remark that “C” drew laughter"
                       ? close
                       : before_main_verb(text, content);
    if (is_in_fronted_phrase(text, i)) content.last = before_main_clause(text, content, true);
    found.content.push_back(trim(text, content));
    found.right = Trigger::that;
  }
  found.source = source;
  found.cue = {begin, i};
  found.mark = Mark::noun;
  found.lemma = text[i].word->noun_of;
  return found;
}

}  // namespace onrecord::extract
