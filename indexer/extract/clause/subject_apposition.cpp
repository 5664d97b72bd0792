// The subject in front of an apposition, a bracket or a parenthesis: "N, the mayor of X, said".
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/clause_opening.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject_phrases.h"

namespace onrecord::extract {

std::optional<Range> subject_before_bracket(const Text& text, TokenIndex close, TokenIndex first) {
  const TokenIndex last = last_before_bracket(text, close, first);
  if (text[last + 1].symbol != Symbol::open_bracket) return std::nullopt;
  const auto start = noun_phrase_start(text, last, first);
  if (!start) return std::nullopt;
  return Range{*start, close};
}

TokenIndex work_in_front(const Text& text, TokenIndex start, TokenIndex first) {
  if (start < first + 2 ||
      !(text[start - 1].is("of") || text[start - 1].is("on") || text[start - 1].is("by")))
    return start;
  const Token& work = text[start - 2];
  if (!work.in(WordSet::finder) && !work.is("trial")) return start;
  return noun_phrase_start(text, start - 2, first).value_or(start);
}

bool is_owner(const Token& token) { return token.is("his") || token.is("hers") || token.is("mine"); }

bool is_short_quote_end(const Text& text, TokenIndex i) {
  constexpr TokenIndex kTitle = 8;
  return text.closes_quote(i) && text.quote_of(i).size() <= kTitle;
}

bool closes_title(const Text& text, TokenIndex i) {
  return is_short_quote_end(text, i) && text.quote_of(i).size() > 2 && text[i - 1].is(Symbol::comma);
}

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
      (opener.pos == Pos::ing || opener.is("having")) &&
      (!opener.word->cue || opener.in(WordSet::advocate_word) ||
       opener.is("requesting") ||  // "requesting anonymity"
       (opener.is("writing") && text[from + 1].pos == Pos::preposition));
  const bool doing_so = is_deed(text, from, to);
  const bool compound = opener.pos == Pos::third_person && names_people(text[from + 1]);  // "drinks analyst"
  if (!also && !doing && !doing_so && !compound && !opener.in(kOpeners) &&
      !opener.in(WordSet::apposition_opener))
    return false;
  const bool asked = (opener.is("asked") || opener.is("told") || opener.is("pressed")) &&
                     text[from - 1].is(Symbol::comma);  // "N, asked whether it was late, said"
  const bool relative = asked || opener.pos == Pos::wh || any_token(text, from - 1, to, is_who);
  return relative || opener.is("speaking") ||
         !any_token(text, opener.is("having") ? from + 1 : from - 1, to,
                    [](const Token& t) { return t.in(kAuxiliary); });
}

/// "while praising the firm", "although he voted for it", "to be fair", "if anything", "once a critic"
bool is_reduced_clause(const Text& text, TokenIndex from) {
  const Token& opener = text[from];
  const Token& next = text[from + 1];
  if (opener.is("to")) return next.is("be") || (next.pos == Pos::possessive && text[from + 2].is("credit"));
  if (opener.is("once")) return next.in(WordSet::article);
  if (opener.is("if")) return next.is("anything") || next.in({Pos::adjective, Pos::adverb});
  const bool links = opener.is("while") || opener.is("when") || opener.is("though") ||
                     opener.is("although") || opener.is("after") || opener.is("before");
  return links && next.in({Pos::ing, Pos::past, Pos::adjective, Pos::preposition, Pos::subject_pronoun});
}

/// "for example", "however", "she revealed", "when asked": a few words that say nothing of the subject.
bool is_parenthesis(const Text& text, TokenIndex from, TokenIndex to) {
  constexpr TokenIndex kLongest = 3, kLongestTag = 5;
  constexpr TokenIndex kLongestPhrase = 12;  // ", in a statement that runs to one sentence,"
  if (from >= to) return false;
  const bool tag = text[from].in({Pos::subject_pronoun, Pos::name}) && is_finite_speech_cue(text[to - 1]);
  if (to - from > 1 && to - from <= kLongestTag && (tag || text[from].is("when"))) return true;
  if (to - from > 1 && to - from <= kLongestPhrase && is_reduced_clause(text, from)) return true;
  if (to - from <= kLongest && text[from].in(WordSet::parenthesis_opener)) return true;
  return to - from <= kLongestPhrase && text[from].pos == Pos::preposition && !text[from].is("of") &&
         !text[from].is("from");
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

/// "A nurse who worked there until spring, and who left, said": where the phrase begins that both clauses
/// tell of, the second behind the comma at `comma`.
std::optional<TokenIndex> before_two_relatives(const Text& text, TokenIndex comma, TokenIndex first) {
  if (!text[comma + 1].in(WordSet::and_or) || !is_who(text[comma + 2])) return std::nullopt;
  for (TokenIndex i = comma - 1; i > first && text[i].pos != Pos::punctuation; --i)
    if (is_who(text[i])) return noun_phrase_start(text, i - 1, first);
  return std::nullopt;
}

/// "N’s book, “The Salt Road,” argues": the work in front of its title, which opens at `mark`.
std::optional<Range> work_before_title(const Text& text, TokenIndex mark, TokenIndex first) {
  if (mark < first + 2 || !text[mark - 1].is(Symbol::comma)) return std::nullopt;
  const auto start = noun_phrase_start(text, mark - 2, first);
  const Token& noun = text[mark - 2];
  const bool named = noun.in(WordSet::authored_noun) || noun.is("book") || noun.is("memoir") ||
                     noun.is("novel") || noun.is("essay") || noun.is("documentary");
  const bool work = start && *start == first && named;
  return work ? std::optional(Range{first, mark - 2}) : std::nullopt;
}

/// "when a wall fell in Mill Road, Oldtown, said medics": nobody, and of nobody.
bool is_only_address(const Text& text, Range place, TokenIndex first) {
  const auto speaks = [](const Token& t) { return names_people(t) || t.in(WordSet::organisation_word); };
  return !head_of_clause(text, place.first, first) && !any_token(text, place.first, place.last + 1, speaks);
}

/// Does the phrase name somebody, or something that speaks, of whom an apposition may tell?
bool may_be_described(const Text& text, Range phrase, Range apposition) {
  const Token &opener = text[phrase.first], &last = text[phrase.last], &next = text[apposition.first];
  const bool one_of =  // "One of them, N,"
      opener.in(WordSet::quantity) && last.pos == Pos::object_pronoun &&
      next.in({Pos::name, Pos::determiner, Pos::wh, Pos::past});
  const bool named = next.pos == Pos::name && last.in({Pos::noun, Pos::adjective}) &&
                     opener.in({Pos::possessive, Pos::determiner});
  const bool lone = last.in(WordSet::lone_determiner) ||
                    (opener.is("one") && phrase.size() == 2 &&  // "One regular, a retired miner, says"
                     next.in(WordSet::article) && has_person(text, apposition.first, apposition.last + 1));
  const bool numbered = last.pos == Pos::number && phrase.size() > 1 && text[phrase.last - 1].upper() &&
                        !text[phrase.last - 1].in(WordSet::date_word);  // "Channel 12, which"
  return one_of || named || lone || numbered || is_named_by(text, phrase, apposition) ||
         last.in(WordSet::body_noun) || last.in(WordSet::firm_noun) ||
         has_person(text, phrase.first, phrase.last + 1);
}

/// "N, who lives in Oldtown, Essex, said": where it is, in a relative clause that opened before.
bool is_place_in_relative(const Text& text, Range phrase, Range apposition, TokenIndex first) {
  constexpr TokenIndex kLongestPlace = 3;
  if (apposition.size() > kLongestPlace || text[phrase.last].pos != Pos::name ||
      any_token(text, apposition.first, apposition.last + 1,
                [](const Token& t) { return t.pos != Pos::name; }))
    return false;
  TokenIndex i = phrase.last;
  while (i > first && !text[i].is(Symbol::comma)) --i;
  const bool placed =
      any_token(text, i, phrase.last, [](const Token& t) { return t.is("in") || t.is("near"); });
  return placed && text[i].is(Symbol::comma) && is_who(text[i + 1]);
}

/// The subject that the phrase and the apposition up to `mark` are, with what stands in front of the phrase;
/// nothing where they are only a place.
std::optional<Range> with_apposition(const Text& text, Range phrase, TokenIndex mark, TokenIndex first) {
  const TokenIndex name = described_name(text, phrase.first, first, Governor::none);
  const bool place = name > first + 1 && text[name - 1].is("in") &&  // "A team in F, G, said"
                     text[phrase.last].pos == Pos::name && phrase.last + 3 == mark &&
                     text[mark - 1].pos == Pos::name;
  const bool governed =  // "A pastor backing M, N N, said", "A group led by N, seeking to buy it, said"
      name > first + 1 &&
      (text[name - 1].pos == Pos::ing || (text[name - 1].is("by") && text[name - 2].pos == Pos::past));
  if (place && is_only_address(text, {name, mark - 1}, first)) {
    const auto who = noun_phrase_start(text, name - 2, first);  // "said a judge in F, G, ruled that"
    return who && names_people(text[name - 2]) ? std::optional(Range{*who, mark - 1}) : std::nullopt;
  }
  return Range{place || governed ? head_of_clause(text, name, first).value_or(name) : name, mark - 1};
}

}  // namespace

std::optional<Range> subject_before_apposition(const Text& text, TokenIndex mark, TokenIndex group) {
  const TokenIndex first = text.sentence_of(group).first;
  if (mark == first) return std::nullopt;
  const bool title = closes_title(text, mark);
  const Symbol symbol = title ? Symbol::comma : text[mark].symbol;
  const TokenIndex end = title ? text.quote_of(mark).first : mark;
  if (end <= first) return std::nullopt;
  if (const auto work = title ? work_before_title(text, end, first) : std::nullopt) return work;
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
    if (const auto both = before_two_relatives(text, m, first)) return Range{*both, mark - 1};
    const bool parenthesis = is_parenthesis(text, m + 1, mark);
    const bool pronoun = text[m - 1].pos == Pos::subject_pronoun && !text[m - 1].is("it") &&
                         (m - 1 == first || text[m - 2].pos == Pos::conjunction || text[m - 2].is("that"));
    if (pronoun && is_apposition(text, m + 1, mark))
      return Range{m - 1, m - 1};  // "She, visibly angry, said"
    auto start = described_phrase(text, m - 1, first, parenthesis);
    if (!start || text[*start].is("whose")) continue;
    if (is_who(text[m + 1])) start = person_in_front(text, {*start, m - 1}, first);
    const TokenIndex work = text[m + 1].pos == Pos::past ? work_in_front(text, *start, first) : *start;
    const bool is_work = work != *start;
    start = work;
    const auto head = between ? std::nullopt : head_of_relative_clause(text, *start, first);
    if (head) start = head;
    const bool described = parenthesis && *start > first + 1 && text[*start - 1].is(Symbol::comma) &&
                           (text[*start].pos == Pos::number || text[*start].is("a") || text[*start].is("an"));
    if (described)  // "N, 63, when met by M, said"
      if (const auto whole = subject_before_apposition(text, m, group)) return whole;
    if (parenthesis) return Range{*start, m - 1};
    const Range phrase{*start, m - 1};
    const bool somebody = is_work || opens_sentence(text, phrase, first, group) ||
                          may_be_described(text, phrase, {m + 1, mark - 1});
    if (!somebody || !is_apposition(text, m + 1, mark)) continue;
    if (is_place_in_relative(text, phrase, {m + 1, mark - 1}, first)) continue;
    if (const auto subject = with_apposition(text, phrase, mark, first)) return subject;
  }
  if (title) return std::nullopt;
  return between ? between : called_between(text, mark, first);
}

}  // namespace onrecord::extract
