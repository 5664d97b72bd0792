#include "indexer/extract/clause/subject.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/clause_opening.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject_phrases.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestApposition = 36;

/// May tokens `from` to `to` (behind a comma or dash) be an apposition, participle or relative clause?
bool is_apposition(const Text& text, TokenIndex from, TokenIndex to) {
  constexpr PosSet kOpeners{Pos::determiner, Pos::possessive, Pos::name,   Pos::noun,
                            Pos::adjective,  Pos::adverb,     Pos::number, Pos::past};
  const Token& opener = text[from];
  const bool also =
      opener.in(WordSet::and_or) &&  // "N — and some M — said", "one who did it, and who asked M, said"
      (text[from - 1].is(Symbol::dash) || is_who(text[from + 1]));
  const bool doing =  // "N, wearing a sash, said", "N, defending, said"
      opener.pos == Pos::ing && (!opener.word->cue || opener.in(WordSet::advocate_word) ||
                                 opener.is("requesting") ||  // "requesting anonymity"
                                 (opener.is("writing") && text[from + 1].pos == Pos::preposition));
  const bool doing_so = is_deed(text, from, to);
  const bool compound = opener.pos == Pos::third_person && names_people(text[from + 1]);  // "drinks analyst"
  if (!also && !doing && !doing_so && !compound && !opener.in(kOpeners) &&
      !opener.in(WordSet::apposition_opener))
    return false;
  const bool relative = opener.pos == Pos::wh || any_token(text, from - 1, to, is_who);
  return relative || opener.is("speaking") ||
         !any_token(text, from - 1, to, [](const Token& t) { return t.in(kAuxiliary); });
}

/// "for example", "however", "she revealed", "when asked": a few words that say nothing of the subject.
bool is_parenthesis(const Text& text, TokenIndex from, TokenIndex to) {
  constexpr TokenIndex kLongest = 3, kLongestTag = 5;
  constexpr TokenIndex kLongestPhrase = 12;  // ", in a statement that runs to one sentence,"
  if (from >= to) return false;
  const bool tag = text[from].in({Pos::subject_pronoun, Pos::name}) && is_finite_speech_cue(text[to - 1]);
  if (to - from > 1 && to - from <= kLongestTag && (tag || text[from].is("when"))) return true;
  if (to - from <= kLongest && text[from].in(WordSet::parenthesis_opener)) return true;
  return to - from <= kLongestPhrase && text[from].pos == Pos::preposition && !text[from].is("of") &&
         !text[from].is("from");
}

std::optional<Range> subject_before_bracket(const Text& text, TokenIndex close, TokenIndex first) {
  const TokenIndex last = last_before_bracket(text, close, first);
  if (text[last + 1].symbol != Symbol::open_bracket) return std::nullopt;
  const auto start = noun_phrase_start(text, last, first);
  if (!start) return std::nullopt;
  return Range{*start, close};
}

/// "A memo dated March 14, which", "A letter sent on Monday, seen by N,": start of the phrase that a date at
/// `last` only describes.
std::optional<TokenIndex> dated_phrase(const Text& text, TokenIndex last, TokenIndex first) {
  const auto is_date = [](const Token& t) {
    return t.in(WordSet::time) || t.in(WordSet::date_word) || t.pos == Pos::number;
  };
  TokenIndex at = last + 1;
  while (at > first && is_date(text[at - 1])) --at;
  if (at == last + 1) return std::nullopt;
  if (at > first && text[at - 1].pos == Pos::preposition) --at;
  const bool participle = at > first + 1 && text[at - 1].pos == Pos::past && text[at - 2].pos == Pos::noun;
  return participle ? noun_phrase_start(text, at - 2, first) : std::nullopt;
}

/// "a friend of his"
bool is_owner(const Token& token) { return token.is("his") || token.is("hers") || token.is("mine"); }

/// Start of the phrase before a comma that an apposition may describe: a noun phrase, a bracket behind one, a
/// share.
std::optional<TokenIndex> described_phrase(const Text& text, TokenIndex last, TokenIndex first,
                                           bool parenthesis) {
  if (text[last].is(Symbol::close_bracket)) {
    const auto subject = subject_before_bracket(text, last, first);
    return subject ? std::optional(subject->first) : std::nullopt;
  }
  if (const auto dated = dated_phrase(text, last, first)) return dated;
  if (text[last].is("'s") && last > first &&
      text[last - 1].pos == Pos::name)  // "The vicar of St Oswald's, N,"
    return noun_phrase_start(text, last - 1, first);
  const bool adjective =  // "the chief, N, said"
      text[last].pos == Pos::adjective &&
      (parenthesis || text[last + 2].pos == Pos::name || text[last].in(WordSet::role_noun) ||
       text[last].in(WordSet::firm_noun));                              // "The firm, which is small, said"
  const bool field = text[last].pos == Pos::ing && last > first + 1 &&  // "member for housing, Mrs N, said"
                     text[last - 1].in(kPrepositional) &&
                     text[last].word->classes.weight[OpenClasses::noun] > 0;
  const bool opens = last == first || text[last - 1].is(Symbol::semicolon);
  const bool lone = opens && text[last].in(WordSet::lone_determiner);  // "Another, a welder, said"
  if (last > first + 1 && is_owner(text[last]) && text[last - 1].is("of"))
    return noun_phrase_start(text, last - 2, first);  // "A friend of his, a welder, said"
  const bool pronoun = parenthesis && text[last].pos == Pos::subject_pronoun;  // "He, however, said"
  if (lone || pronoun) return last;
  if (!text[last].in(kNominal) && !text[last].in({Pos::number, Pos::object_pronoun}) && !adjective && !field)
    return std::nullopt;
  return noun_phrase_start(text, last, first);
}

/// "A trial of 400 patients, published in May, found": where the work begins that is of them, else `start`.
TokenIndex work_in_front(const Text& text, TokenIndex start, TokenIndex first) {
  if (start < first + 2 ||
      !(text[start - 1].is("of") || text[start - 1].is("on") || text[start - 1].is("by")))
    return start;
  const Token& work = text[start - 2];
  if (!work.in(WordSet::finder) && !work.is("trial")) return start;
  return noun_phrase_start(text, start - 2, first).value_or(start);
}

/// "The head of a costly school, who": where the person begins to whom a phrase that names nobody belongs.
TokenIndex person_in_front(const Text& text, Range phrase, TokenIndex first) {
  const Token& noun = text[phrase.last];
  if (noun.word->noun == NounDomain::person || noun.pos != Pos::noun || phrase.first < first + 2 ||
      !text[phrase.first - 1].in(kPrepositional))
    return phrase.first;
  const auto start = noun_phrase_start(text, phrase.first - 2, first);
  const Token& person = text[phrase.first - 2];  // "The principal of" may be taken for an adjective
  const bool somebody = names_people(person) || person.in(WordSet::role_noun) ||
                        (person.pos == Pos::adjective && person.word->noun == NounDomain::person);
  return start && somebody ? *start : phrase.first;
}

bool is_short_quote_end(const Text& text, TokenIndex i) {
  constexpr TokenIndex kTitle = 8;
  return text.closes_quote(i) && text.quote_of(i).size() <= kTitle;
}

/// "N, host of “Morning Lane,” said": the comma before the verb group stands inside the marks.
bool closes_title(const Text& text, TokenIndex i) {
  return is_short_quote_end(text, i) && text.quote_of(i).size() > 2 && text[i - 1].is(Symbol::comma);
}

/// "The founder, former colonel N, said": the apposition is one phrase and ends with a name.
bool is_named_by(const Text& text, Range phrase, Range apposition) {
  return text[phrase.last].pos == Pos::noun && text[phrase.first].in({Pos::possessive, Pos::determiner}) &&
         text[apposition.last].pos == Pos::name && !text[apposition.last].in(WordSet::date_word) &&
         noun_phrase_start(text, apposition.last, apposition.first) == apposition.first;
}

/// "The runner who moves up, N N, said": a full name between commas, whatever stands in front.
std::optional<Range> name_between(const Text& text, TokenIndex comma, TokenIndex first) {
  TokenIndex name = comma;
  const auto is_part = [&](TokenIndex i) {
    return text[i].pos == Pos::name && text[i].quote == text[comma].quote;
  };
  while (name > first && is_part(name - 1)) --name;
  TokenIndex open = name;  // "Colonel (ret.) N"
  while (name > 0 && text[name - 1].is(Symbol::close_bracket) && open > first + 2 && name - open < 5 &&
         !text[open].is(Symbol::open_bracket))
    --open;
  const bool retired = open < name && text[open].is(Symbol::open_bracket) && is_part(open - 1);
  if (retired && comma - name >= 2 && text[open - 2].is(Symbol::comma)) return Range{open - 1, comma - 1};
  const bool full = comma - name >= 2 && name > first + 1 && text[name].word->first_name;
  if (!text[comma].is(Symbol::comma) || !full || !text[name - 1].is(Symbol::comma)) return std::nullopt;
  return Range{name, comma - 1};
}

/// "N, whose sons work there, a job she likes, said", "N, of Mill Way, Oldtown, said": a full name that opens
/// the sentence, whatever is told of it up to the comma at `mark`.
std::optional<Range> name_that_opens(const Text& text, TokenIndex mark, TokenIndex first) {
  TokenIndex comma = first;
  while (comma < mark && text[comma].pos == Pos::name && text[comma].quote == text[mark].quote) ++comma;
  if (comma < first + 2 || comma + 2 >= mark || !text[comma].is(Symbol::comma) ||
      !text[mark].is(Symbol::comma))
    return std::nullopt;
  const Token& opener = text[comma + 1];
  const bool address = opener.is("of") && text[comma + 2].pos == Pos::name &&
                       !any_token(text, comma + 1, mark, [](const Token& t) { return t.in(kFinite); });
  TokenIndex inner = 0;
  for (TokenIndex i = comma + 1; i < mark; ++i) inner += text[i].is(Symbol::comma) ? 1 : 0;
  bool told = (is_who(opener) || opener.is("whose")) && inner > 0;
  for (TokenIndex i = comma + 1; i + 1 < mark; ++i)  // "N, who leads it, said the driver, a clerk, had"
    if (text[i].is(Symbol::comma) && is_finite_report(text[i + 1])) told = false;
  TokenIndex name = mark;  // "N, whose agent, M, told"
  while (name > comma && text[name - 1].pos == Pos::name) --name;
  if (opener.is("whose") && name < mark && text[name - 1].is(Symbol::comma) &&
      !any_of(text, {comma + 2, name - 1}, kFinite))
    told = false;
  return address || told ? std::optional(Range{first, mark - 1}) : std::nullopt;
}

/// "The radio, which did not specify them, said", "A cellarer, writing in 1742, complained": nothing else can
/// be the subject than the phrase that opens the sentence, in front of "said" or if its noun is not one of
/// the dictionary's.
bool opens_sentence(const Text& text, Range phrase, TokenIndex first, TokenIndex group) {
  const Token& noun = text[phrase.last];
  const bool says = text[group].in(WordSet::said) && text[phrase.last + 2].in({Pos::wh, Pos::past, Pos::ing});
  const bool date = noun.in(WordSet::time) || noun.in(WordSet::time_span_noun) || noun.in(WordSet::date_word);
  return phrase.first == first && phrase.size() > 1 && noun.pos == Pos::noun && !date &&
         (says || !noun.word->classes.any()) && text[first].in({Pos::determiner, Pos::possessive});
}

/// "One of the few who could be reached, a teacher named N, said": the apposition that ends at `mark` by
/// itself.
std::optional<Range> called_between(const Text& text, TokenIndex mark, TokenIndex first) {
  constexpr TokenIndex kLongest = 8;
  TokenIndex name = mark;
  while (name > first && text[name - 1].pos == Pos::name) --name;
  if (name == mark || name < first + 4 || !(text[name - 1].is("named") || text[name - 1].is("called")))
    return std::nullopt;
  TokenIndex start = name - 1;
  while (start > first && name - start < kLongest && text[start - 1].in(kNounPhrase)) --start;
  const bool somebody = (text[start].is("a") || text[start].is("an")) && names_people(text[name - 2]);
  const bool apposed = somebody && start > first && text[start - 1].is(Symbol::comma);
  return apposed ? std::optional(Range{start, mark - 1}) : std::nullopt;
}

/// "N, the mayor of X, said" and "N — the mayor of X — said": `mark` is the comma or dash before the verb
/// group, or the end of a title with the comma in it.
std::optional<Range> subject_before_apposition(const Text& text, TokenIndex mark, TokenIndex group) {
  const TokenIndex first = text.sentence_of(group).first;
  if (mark == first) return std::nullopt;
  const bool title = closes_title(text, mark);
  const Symbol symbol = title ? Symbol::comma : text[mark].symbol;
  const TokenIndex end = title ? text.quote_of(mark).first : mark;
  if (end <= first) return std::nullopt;
  const auto between = name_between(text, mark, first);
  if (const auto opening = between ? std::nullopt : name_that_opens(text, mark, first)) return opening;
  for (TokenIndex m = end - 1; m > first && mark - m < kLongestApposition; --m) {
    if (text[m].is_quote_mark()) {  // past a short title: "best known for “Nil Return”, said"
      if (!is_short_quote_end(text, m)) break;
      m = text.quote_of(m).first;
      if (m <= first) break;
      continue;
    }
    if (text[m].symbol != symbol || text[m].quote != text[group].quote || m + 1 > mark - 1) continue;
    const bool parenthesis = is_parenthesis(text, m + 1, mark);
    auto start = described_phrase(text, m - 1, first, parenthesis);
    if (!start) continue;
    if (is_who(text[m + 1])) start = person_in_front(text, {*start, m - 1}, first);
    const TokenIndex work = text[m + 1].pos == Pos::past ? work_in_front(text, *start, first) : *start;
    const bool is_work = work != *start;
    start = work;
    const auto head = between ? std::nullopt : head_of_relative_clause(text, *start, first);
    if (head) start = head;
    if (parenthesis) return Range{*start, m - 1};
    const bool one_of =
        text[*start].in(WordSet::quantity) && text[m - 1].pos == Pos::object_pronoun;  // "One of them, N,"
    const bool named = (one_of && text[m + 1].in({Pos::name, Pos::determiner, Pos::wh, Pos::past})) ||
                       (text[m + 1].pos == Pos::name && text[m - 1].in({Pos::noun, Pos::adjective}) &&
                        text[*start].in({Pos::possessive, Pos::determiner})) ||
                       is_named_by(text, {*start, m - 1}, {m + 1, mark - 1});
    const bool lone = text[m - 1].in(WordSet::lone_determiner) ||
                      (text[*start].is("one") && *start + 2 == m &&  // "One regular, a retired miner, says"
                       text[m + 1].in(WordSet::article) && has_person(text, m + 1, mark));
    const bool numbered = text[m - 1].pos == Pos::number && *start < m - 1 && text[m - 2].upper() &&
                          !text[m - 2].in(WordSet::date_word);  // "Channel 12, which"
    const bool body = numbered || text[m - 1].in(WordSet::body_noun) || text[m - 1].in(WordSet::firm_noun);
    const bool somebody = named || body || lone || is_work || has_person(text, *start, m) ||
                          opens_sentence(text, {*start, m - 1}, first, group);
    if (!somebody || !is_apposition(text, m + 1, mark)) continue;
    const TokenIndex name = described_name(text, *start, first, Governor::none);
    const bool place = name > first + 1 && text[name - 1].is("in") &&  // "A team in F, G, said"
                       text[m - 1].pos == Pos::name && m + 2 == mark && text[m + 1].pos == Pos::name;
    const bool governed =  // "A pastor backing M, N N, said", "A group led by N, seeking to buy it, said"
        name > first + 1 &&
        (text[name - 1].pos == Pos::ing || (text[name - 1].is("by") && text[name - 2].pos == Pos::past));
    const bool object = place || governed;
    return Range{object ? head_of_clause(text, name, first).value_or(name) : name, mark - 1};
  }
  if (title) return std::nullopt;
  return between ? between : called_between(text, mark, first);
}

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
  if (at > first && text[at - 1].pos == Pos::preposition) --at;
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

/// "For [years]": how long, in front of the subject.
bool is_duration(const Text& text, TokenIndex noun, TokenIndex first) {
  return noun > first && text[noun - 1].is("for") && is_plural(text[noun]) &&
         (text[noun].in(WordSet::time) || text[noun].in(WordSet::time_span_noun) ||
          text[noun].in(WordSet::date_word));
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
  last = before_time(text, last, first);
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
  auto start = noun_phrase_start(text, counted ? last - 2 : last, first);
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
  if (is_duration(text, *start, first) && *start < last) ++*start;  // "For years managers said"
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
  if (nearest && is_duration(text, nearest->first - 1, first)) return nearest;
  const bool clause = nearest && text[nearest->first].pos == Pos::name &&
                      text[nearest->first - 1].is("and") && text[end].is(Symbol::word) &&
                      any_of(text, {*opening, nearest->first - 2}, {Pos::past});
  if (clause) return nearest;  // "a woman asked for it and N said"
  return Range{*opening, nearest ? nearest->last : end - 1};
}

}  // namespace onrecord::extract
