#include "indexer/extract/clause/subject.h"

#include <algorithm>

#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/clause_opening.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/opening_setting.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject_phrases.h"

namespace onrecord::extract {
namespace {

/// "Mr. Beck last week said", "Friends in the past said": the token before a time phrase that ends at `last`.
TokenIndex before_time(const Text& text, TokenIndex last, TokenIndex first) {
  const bool part = last > first + 3 && text[last].in(WordSet::time_span_noun) && text[last - 1].is("the") &&
                    text[last - 2].is("in") && text[last - 3].pos == Pos::adverb;
  if (part) return last - 4;                                      // "N earlier in the day said"
  const auto is_day = [&](TokenIndex number, TokenIndex month) {  // "March 3", "3 March"
    return number >= first && text[number].pos == Pos::number && month >= first &&
           text[month].in(WordSet::date_word);
  };
  const bool day = last > first && (is_day(last, last - 1) || is_day(last - 1, last));
  const bool ago = text[last].is("ago");  // "The ministry less than two weeks ago said"
  const auto counts = [&](const Token& t) {
    return ago && (t.in(WordSet::quantity) || t.in(WordSet::date_word) || t.in(WordSet::time_span_noun));
  };
  if (!day && !ago && !text[last].in(WordSet::time) && !text[last].in(WordSet::time_noun)) return last;
  TokenIndex at = day ? last - 1 : last;
  while (at > first && (text[at - 1].in(WordSet::time) || text[at - 1].pos == Pos::determiner ||
                        text[at - 1].pos == Pos::number || counts(text[at - 1])))
    --at;
  if (at > first + 2 && text[at - 1].is("than") && (text[at - 2].is("less") || text[at - 2].is("more")))
    at -= 2;
  const bool dated = at > first && text[at - 1].is("dated");  // "A letter dated 4 August said"
  if (at > first && (dated || text[at - 1].pos == Pos::preposition)) --at;
  if (at > first && (text[at - 1].is("late") || text[at - 1].is("early"))) --at;  // "N late on Tuesday said"
  if (at == first) return last;
  const Token& before = text[at - 1];
  return before.in(kNominal) || before.pos == Pos::subject_pronoun || before.is(Symbol::close_bracket) ||
                 before.is(Symbol::comma)
             ? at - 1
             : last;
}

/// "those surveyed said", "voters polled say": the people a participle behind them describes.
TokenIndex before_participle(const Text& text, TokenIndex last, TokenIndex first) {
  const bool there = text[last].is("present");  // "one of those present said"
  if (last == first || !(text[last].pos == Pos::past || there) || text[last].word->cue) return last;
  const Token& people = text[last - 1];
  return people.in(WordSet::demonstrative) || names_people(people) || people.pos == Pos::name ? last - 1
                                                                                              : last;
}

/// "Anna Reed, president of the Oldtown Bank said", without the second comma: the name that begins the
/// sentence, in front of what it is called.
std::optional<TokenIndex> named_before_comma(const Text& text, TokenIndex start, TokenIndex first) {
  if (start < first + 3 || !text[start - 1].is(Symbol::comma) || text[start].upper()) return std::nullopt;
  if (!text[start].in(WordSet::article) && !text[start].in(WordSet::role_noun)) return std::nullopt;
  if (!text[start - 2].is(Symbol::close_bracket) && text[start - 2].pos != Pos::name) return std::nullopt;
  TokenIndex name = first;
  while (name < start && (text[name].in(WordSet::name_title) || text[name].in(WordSet::honorific))) ++name;
  if (!text[name].word->first_name || text[name].pos != Pos::name) return std::nullopt;
  TokenIndex end = name;
  while (end + 1 < start && text[end + 1].pos == Pos::name) ++end;
  if (end == name) return std::nullopt;
  if (text[end + 1].is(Symbol::open_bracket))
    while (end + 1 < start && !text[end].is(Symbol::close_bracket)) ++end;
  return end == start - 2 ? std::optional(first) : std::nullopt;
}

/// "one of those in charge of it told": over the prepositions back to the phrase that the pronoun at `last`
/// belongs to.
std::optional<Range> phrase_of_object(const Text& text, TokenIndex last, TokenIndex first) {
  TokenIndex of = last - 1;
  for (;;) {
    const auto start = noun_phrase_start(text, of - 1, first);
    if (!start) return std::nullopt;
    if (*start < first + 2 || !text[*start - 1].in(kPrepositional)) return Range{*start, last};
    of = *start - 1;
  }
}

/// "It had to do with his maths and the teacher said": what is joined to an object that cannot speak is the
/// subject alone.
TokenIndex behind_object(const Text& text, Range phrase, TokenIndex first) {
  const Token& speaker = text[phrase.last];
  const bool body = speaker.in(WordSet::firm_noun) || speaker.in(WordSet::body_noun);
  if (phrase.first <= first || !(names_people(speaker) || body)) return phrase.first;
  if (text[phrase.first - 1].in({Pos::past, Pos::third_person}) &&
      !is_finite_speech_cue(text[phrase.first - 1]))  // "I rang the council and the girl told"
    for (TokenIndex i = phrase.first + 1; i < phrase.last; ++i)
      if (text[i].is("and") && text[i + 1].in({Pos::determiner, Pos::possessive})) return i + 1;
  if (!text[phrase.first - 1].in(kPrepositional)) return phrase.first;
  for (TokenIndex i = phrase.first + 1; i < phrase.last; ++i) {
    if (text[i].is("and") && text[i + 1].is("this"))
      return i + 1;  // "I spoke to a manager and this girl goes"
    const Token& thing = text[i - 1];
    const bool joins = text[i].is("and") && text[i + 1].in({Pos::determiner, Pos::possessive});
    if (joins && thing.pos == Pos::noun && thing.word->noun == NounDomain::other && !names_people(thing) &&
        !thing.in(WordSet::finder) && !thing.in(WordSet::firm_noun) && !thing.in(WordSet::body_noun))
      return i + 1;
  }
  return phrase.first;
}

/// "The couple, from Goole, East Yorks, say": the phrase in front of where they are from.
std::optional<Range> before_home(const Text& text, TokenIndex comma, TokenIndex first) {
  if (!text[comma].is(Symbol::comma)) return std::nullopt;
  TokenIndex from = comma;
  bool county = false;
  while (from > first + 2 && (text[from - 1].pos == Pos::name || text[from - 1].is(Symbol::comma))) {
    --from;
    county = county || text[from].is(Symbol::comma);
  }
  --from;
  const bool home = county && text[from].is("from") && text[from - 1].is(Symbol::comma);
  if (!home || from < first + 3 || !text[from - 2].in(kNominal)) return std::nullopt;
  const auto start = noun_phrase_start(text, from - 2, first);
  return start ? std::optional(Range{*start, from - 2}) : std::nullopt;
}

/// ", a remark N dismissed as": who dismissed it, behind what was said.
std::optional<TokenIndex> behind_remark(const Text& text, Range phrase, TokenIndex first) {
  const bool remark = phrase.size() > 2 && phrase.first > first && text[phrase.first - 1].is(Symbol::comma) &&
                      text[phrase.first].in(WordSet::article) && text[phrase.first + 1].pos == Pos::noun &&
                      !names_people(text[phrase.first + 1]) &&
                      !text[phrase.first + 1].in(WordSet::role_noun) &&
                      !text[phrase.first + 1].in(WordSet::firm_noun);
  return remark && text[phrase.first + 2].pos == Pos::name && text[phrase.last].pos == Pos::name
             ? std::optional(phrase.first + 2)
             : std::nullopt;
}

/// "a “senior source” said": the article and the description in quotation marks that ends at `last`.
std::optional<Range> quoted_description(const Text& text, TokenIndex last, TokenIndex first) {
  if (!is_short_quote_end(text, last)) return std::nullopt;
  const TokenIndex open = text.quote_of(last).first;
  const bool article = open > first && (text[open - 1].is("a") || text[open - 1].is("one"));
  const bool somebody = last > open + 1 && names_people(text[last - 1]) && text[last - 1].pos == Pos::noun &&
                        !is_plural(text[last - 1]);
  return article && somebody ? std::optional(Range{open - 1, last}) : std::nullopt;
}

/// "more", "least": degrees that a participle or verb may have in front of it.
bool is_degree(const Token& token) {
  return token.is("more") || token.is("most") || token.is("less") || token.is("least");
}

/// "N, at least admitted": the token before "at least" that ends at `last`.
TokenIndex before_degree(const Text& text, TokenIndex last, TokenIndex first) {
  return last > first + 2 && is_degree(text[last]) && text[last - 1].is("at") ? last - 2 : last;
}

/// "Paul Hale, Jr. said", "Larkspur Foods, Inc. said": the last word of the name the suffix belongs to.
TokenIndex before_suffix(const Text& text, TokenIndex last, TokenIndex first) {
  const bool suffix = text[last].in(WordSet::name_suffix) || is_incorporated(text[last]);
  const bool behind_comma = last > first + 1 && text[last - 1].is(Symbol::comma);
  return suffix && behind_comma && text[last - 2].pos == Pos::name ? last - 2 : last;
}

/// The last token of the subject in front of the time, the degree and the adverbial that end at `last`, or,
/// "at |first denied", with the first token of the verb group.
TokenIndex before_adverbials(const Text& text, TokenIndex last, TokenIndex group, TokenIndex first) {
  last = before_time(text, before_degree(text, last, first), first);
  if (text[group].pos == Pos::adverb || text[group].in(WordSet::time))
    last = std::min(last, before_adverbial(text, group, first));
  return before_adverbial(text, last, first);
}

/// The subject that stands next to the verb group.
std::optional<Range> nearest_subject(const Text& text, TokenIndex group) {
  const TokenIndex first = text.sentence_of(group).first;
  if (group == first) return std::nullopt;
  TokenIndex last = group - 1;
  if (text[last].in(WordSet::after_subject) && last > first && !text[last - 1].in(kFinite)) --last;
  if ((text[last].is("all") || text[last].is("both") || text[last].is("each")) && last > first &&
      text[last - 1].pos == Pos::subject_pronoun)
    --last;  // "They all said"
  if (last > first + 1 && text[last - 1].is("in") && text[last].in(WordSet::in_phrase))
    last -= 2;  // "N in turn said"
  if (last > first + 1 && is_degree(text[last]) && text[last - 1].in(kAuxiliary))
    return std::nullopt;  // "was more guarded"
  last = before_adverbials(text, last, group, first);
  if (is_who(text[last])) return relative_subject(text, last, first);
  if (text[last].is("which")) return body_before_which(text, last, first);
  const bool object = (text[last].in(WordSet::accusative_subject) || is_owner(text[last])) &&
                      last > first + 2 && text[last - 1].is("of");
  if (object) return phrase_of_object(text, last, first);
  const bool around = text[last].pos == Pos::object_pronoun && last > first + 1 &&  // "those around him said"
                      text[last - 1].in(WordSet::np_link) &&
                      (text[last - 2].is("those") || names_people(text[last - 2]));
  if (around)
    if (const auto start = noun_phrase_start(text, last - 2, first)) return Range{*start, last};
  if (text[last].is("it") && last > first + 2 &&
      !text[last - 1].in(WordSet::clause_subordinator))  // "The man who was fitting it said"
    if (const auto head = head_of_clause(text, last, first)) return Range{*head, last};
  if (text[last].pos == Pos::subject_pronoun) return Range{last, last};
  if (const auto home = before_home(text, last, first)) return home;
  if (text[last].is(Symbol::comma) || text[last].is(Symbol::dash) || closes_title(text, last))
    return subject_before_apposition(text, last, group);
  if (text[last].is(Symbol::close_bracket)) return subject_before_bracket(text, last, first);
  if (const auto quoted = quoted_description(text, last, first)) return quoted;
  last = before_participle(text, last, first);
  const bool counted = last > first + 1 && text[last - 1].is("of") && text[last].in(WordSet::quantity) &&
                       names_people(text[last - 2]);  // "a mother of four said"
  auto start = noun_phrase_start(text, counted ? last - 2 : before_suffix(text, last, first), first);
  if (!start) start = head_of_relative(text, last, first);
  if (!start) return std::nullopt;
  if (*start > first + 2 && text[*start - 1].in(kPrepositional) && is_who(text[*start - 2]))
    return relative_subject(text, *start - 2, first);  // "N, who in opposition said"
  if (*start > first + 1 && text[*start - 1].is("and") && text[*start - 2].pos == Pos::subject_pronoun)
    *start -= 2;  // "he and N said"
  const auto is_time = [](const Token& t) { return t.in(WordSet::time) || t.pos == Pos::determiner; };
  if (std::all_of(text.tokens.begin() + *start, text.tokens.begin() + last + 1, is_time) &&
      text[last].in(WordSet::time))
    return std::nullopt;
  if (const auto named = named_before_comma(text, *start, first)) return Range{*named, last};
  const bool as =
      text[std::min<TokenIndex>(group + 1, text.size() - 1)].is("as");  // ", a remark N dismissed as"
  if (const auto named = as ? behind_remark(text, {*start, last}, first) : std::nullopt)
    return Range{*named, last};
  *start = behind_object(text, {*start, last}, first);
  const TokenIndex behind = behind_opening_setting(text, {*start, last}, first);
  if (behind > *start) return Range{behind, last};  // "For years managers said"
  if (*start > first && text[*start - 1].in(WordSet::clause_subordinator) && names_people(text[last]))
    return Range{*start, last};  // "A councillor walked out on Wednesday after the mayor told"
  const TokenIndex work = work_in_front(text, *start, first);  // "a study by N found"
  if (work != *start && text[*start - 1].is("by")) return Range{work, last};
  return Range{head_of_clause(text, *start, first).value_or(*start), last};
}

}  // namespace

std::optional<Range> subject_left(const Text& text, TokenIndex group) {
  if (const auto list = list_before(text, group)) return list;
  const auto nearest = nearest_subject(text, group);
  const TokenIndex first = text.sentence_of(group).first;
  const bool somebody = group > first + 1 &&
                        text[group - 2].is("and") &&  // "on my dad’s arm and somebody yelled"
                        (text[group - 1].is("somebody") || text[group - 1].is("someone") ||
                         text[group - 1].is("everyone") || text[group - 1].is("everybody"));
  if (somebody) return Range{group - 1, group - 1};
  if (group == first || is_who(text[group - 1]) || text[group - 1].pos == Pos::subject_pronoun ||
      text[group - 1].is(Symbol::dash))
    return nearest;
  const TokenIndex end = text[group - 1].is(Symbol::comma) ? group - 1 : group;
  if (end == first) return nearest;  // ", said N": a sentence that begins with a comma
  const auto opening = phrase_that_opens(text, end);
  if (!opening || (nearest && nearest->first <= *opening)) return nearest;
  if (nearest && behind_opening_setting(text, {nearest->first - 1, nearest->last}, first) == nearest->first)
    return nearest;
  const bool clause = nearest && text[nearest->first].pos == Pos::name &&
                      text[nearest->first - 1].is("and") && text[end].is(Symbol::word) &&
                      any_of(text, {*opening, nearest->first - 2}, {Pos::past});
  if (clause) return nearest;  // "a woman asked for it and N said"
  return Range{*opening, nearest ? nearest->last : end - 1};
}

}  // namespace onrecord::extract
