// The subject in front of a clause that tells of it: "N, who said", "the Audit Office, which found", "a group
// led by N said".
#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject_phrases.h"

namespace onrecord::extract {

bool is_deed(const Text& text, TokenIndex from, TokenIndex to) {
  constexpr TokenIndex kLongest = 8;
  if (text[from].pos != Pos::ing || !text[from].word->cue || to - from > kLongest || to < from + 2 ||
      text[from].word->cue->lemma->has(CueTrait::general))
    return false;
  const Token& object = text[from + 1];
  return (object.in(kNounPhrase) || object.in(kPrepositional)) && !object.is("that") &&
         !any_token(text, from + 1, to, [](const Token& t) {
           return t.in(kFiniteOrBase) || t.is(Symbol::comma) || t.is_quote_mark() ||
                  t.pos == Pos::conjunction;
         });
}

bool has_person(const Text& text, TokenIndex from, TokenIndex to) {
  return any_token(text, from, to, [](const Token& t) {
    return t.pos == Pos::name || t.in(WordSet::person_noun) || t.in(WordSet::venue_document) ||
           t.in(WordSet::speaking_thing) || t.in(WordSet::finder) || t.word->noun == NounDomain::person ||
           t.word->noun == NounDomain::group || t.word->lower.ends_with("-old");
  });
}

TokenIndex described_name(const Text& text, TokenIndex start, TokenIndex first, Governor governor) {
  constexpr PosSet kDescription{Pos::determiner, Pos::possessive, Pos::noun, Pos::adjective};
  while (start > first + 1 && text[start - 1].is(Symbol::comma) && text[start - 2].in(kNominal) &&
         !text[start - 2].in(WordSet::time)) {
    const bool place = text[start].pos == Pos::name &&
                       (text[start].in(WordSet::place_word) || text[start].in(WordSet::abbreviation));
    if (!text[start].in(kDescription) && !place) break;
    const auto before = noun_phrase_start(text, start - 2, first);
    if (!before || opens_place(text, *before) || !has_person(text, *before, start - 1)) break;
    if (governor == Governor::none && *before > first &&
        text[*before - 1].in(
            {Pos::preposition, Pos::to, Pos::verb, Pos::third_person, Pos::past, Pos::ing, Pos::be}))
      break;
    start = *before;
  }
  return start;
}

TokenIndex last_before_bracket(const Text& text, TokenIndex close, TokenIndex first) {
  for (;;) {  // "N (“the Company”) (NVB)"
    TokenIndex open = close;
    while (open > first && !text[open].is(Symbol::open_bracket)) --open;
    if (open == first) return first;
    if (!text[open - 1].is(Symbol::close_bracket)) return open - 1;
    close = open - 1;
  }
}

namespace {

/// "the objections of the engineer", "the spell of N": where the person begins, if what is his is none; else
/// the phrase's start.
TokenIndex person_behind_of(const Text& text, Range phrase) {
  for (TokenIndex i = phrase.last; i > phrase.first; --i) {
    if (!text[i].is("of")) continue;
    const bool person = names_people(text[phrase.last]) ||
                        (text[phrase.last].pos == Pos::name && text[i + 1].word->first_name);
    return person && !names_people(text[i - 1]) && text[i - 1].pos == Pos::noun &&
                   text[i - 1].word->noun == NounDomain::other && !text[i - 1].in(WordSet::role_noun)
               ? i + 1
               : phrase.first;
  }
  return phrase.first;
}

/// "two hours of testimony from residents", "a chapter on his mother": the people, whom a thing has to do
/// with.
TokenIndex people_behind_thing(const Text& text, Range phrase) {
  const Token& head = text[nominal_head(text, phrase)];
  const bool somebody = names_people(text[phrase.last]) || text[phrase.last].pos == Pos::name;
  if (!somebody || names_people(head) || head.pos == Pos::name || head.in(WordSet::body_noun) ||
      head.word->noun == NounDomain::group)
    return phrase.first;
  for (TokenIndex i = phrase.last; i-- > phrase.first + 1;) {
    if (text[i].in({Pos::determiner, Pos::adjective, Pos::noun, Pos::name, Pos::possessive, Pos::number}))
      continue;
    return text[i].pos == Pos::preposition && !text[i].is("of") ? i + 1 : phrase.first;
  }
  return phrase.first;
}

/// "It was N, by then in charge of the till, who said": N.
std::optional<Range> cleft_subject(const Text& text, TokenIndex who, TokenIndex first) {
  if (who < first + 5 || !text[who - 1].is(Symbol::comma) || !text[first].is("it") ||
      text[first + 1].pos != Pos::be)
    return std::nullopt;
  TokenIndex comma = first + 2;
  while (comma < who && text[comma].in(kNounPhrase)) ++comma;
  const bool name = comma > first + 2 && text[comma - 1].pos == Pos::name;
  return name && text[comma].is(Symbol::comma) ? std::optional(Range{first + 2, comma - 1}) : std::nullopt;
}

/// "I had a manager once, I won’t name him, who swore": who stands in front of the remark.
std::optional<Range> before_remark(const Text& text, TokenIndex who, TokenIndex first) {
  constexpr TokenIndex kLongest = 8;
  if (who < first + 4 || !text[who - 1].is(Symbol::comma) || text[who - 2].pos != Pos::object_pronoun)
    return std::nullopt;
  TokenIndex comma = who - 3;
  while (comma > first + 1 && who - comma < kLongest && !text[comma].is(Symbol::comma)) --comma;
  const bool remark = text[comma].is(Symbol::comma) && text[comma + 1].pos == Pos::subject_pronoun;
  if (!remark) return std::nullopt;
  const bool time = text[comma - 1].pos == Pos::adverb || text[comma - 1].is("once");
  const TokenIndex last = time ? comma - 2 : comma - 1;
  const auto start = noun_phrase_start(text, last, first);
  return start ? std::optional(Range{*start, last}) : std::nullopt;
}

/// "N, of Mill Lane, Oldtown, who": N, behind whose name only the address stands.
std::optional<TokenIndex> before_address(const Text& text, TokenIndex place, TokenIndex first) {
  if (place < first + 5 || text[place].pos != Pos::name || !text[place - 1].is(Symbol::comma))
    return std::nullopt;
  TokenIndex of = place - 2;
  while (of > first + 2 && text[of].pos == Pos::name) --of;
  const bool address = text[of].is("of") && of < place - 2 && text[of - 1].is(Symbol::comma);
  return address && text[of - 2].in(kNominal) ? noun_phrase_start(text, of - 2, first) : std::nullopt;
}

/// "N, D-Oldtown, who", "N, 49, who", "N, now 49, who": the last token in front of the party and seat, or of
/// the age; else in front of the comma.
TokenIndex before_seat_or_age(const Text& text, TokenIndex who) {
  const TokenIndex plain = who - 2;
  if (who < 5) return plain;
  const bool number = text[plain].initial == Initial::digit;
  const bool now =
      number && (text[who - 3].is("now") || text[who - 3].is("then") || text[who - 3].is("aged"));
  const TokenIndex comma = now ? who - 4 : who - 3;
  if (!text[comma].is(Symbol::comma)) return plain;
  if (number) return text[comma - 1].pos == Pos::name ? comma - 1 : plain;
  const std::string_view seat = text.text(plain);
  return seat.size() > 3 && (seat[0] == 'D' || seat[0] == 'R') && seat[1] == '-' ? comma - 1 : plain;
}

}  // namespace

std::optional<Range> relative_subject(const Text& text, TokenIndex who, TokenIndex first) {
  if (const auto one = cleft_subject(text, who, first)) return one;
  if (const auto told_of = before_remark(text, who, first)) return told_of;
  if (who > first + 1 && text[who - 1].is(Symbol::comma))
    if (const auto start = noun_phrase_start(text, before_seat_or_age(text, who), first)) {
      if (*start > first + 2 && text[*start - 1].is("not") && text[*start - 2].is(Symbol::comma))
        if (const auto meant = noun_phrase_start(text, *start - 3, first))
          return Range{*meant, *start - 3};  // "It was N, not M, who said"
      if (const auto lives = before_address(text, *start, first)) return Range{*lives, who};
      const bool there = *start > first + 2 && *start + 2 == who && text[*start].pos == Pos::name &&
                         text[*start - 1].is("in") && names_people(text[*start - 2]);
      if (there)  // "went to a healer in Oldtown, who"
        return Range{noun_phrase_start(text, *start - 2, first).value_or(*start), who};
      // "N, of the institute, who": N is meant
      const bool of_place =
          *start > first + 2 && text[*start - 1].in({Pos::preposition}) &&
          text[*start - 2].is(Symbol::comma) &&
          !names_people(text[who - 2]);  // not "in 1983, over the protest of the engineer, who"
      if (const TokenIndex person = person_behind_of(text, {*start, who - 2}); person > *start)
        return Range{person, who};
      const auto before = of_place ? noun_phrase_start(text, *start - 3, first) : std::nullopt;
      const TokenIndex named = people_behind_thing(text, {*start, who - 2});  // "cut little ice with N, who"
      if (named > *start) return Range{named, who};
      return Range{before.value_or(described_name(text, *start, first, Governor::any)), who};
    }
  if (who > first)
    if (const auto start = noun_phrase_start(text, who - 1, first))
      return Range{people_behind_thing(text, {*start, who - 1}), who};
  return Range{who, who};
}

std::optional<Range> body_before_which(const Text& text, TokenIndex which, TokenIndex first) {
  if (which < first + 2 || !text[which - 1].is(Symbol::comma)) return std::nullopt;
  if (text[which - 2].is(Symbol::close_bracket)) {  // "the Institute for F (IF), which"
    const TokenIndex last = last_before_bracket(text, which - 2, first);
    auto named = text[last].pos == Pos::name ? noun_phrase_start(text, last, first) : std::nullopt;
    while (named && *named > first + 1 && text[*named - 1].in(kPrepositional) &&
           text[*named - 2].pos == Pos::name)
      named = noun_phrase_start(text, *named - 2, first);  // "Institute for F"
    return named ? std::optional(Range{*named, last}) : std::nullopt;
  }
  const bool numbered = text[which - 2].pos == Pos::number && which > first + 2 &&
                        text[which - 3].pos == Pos::name;  // "Channel 12, which"
  const Token& head = text[numbered ? which - 3 : which - 2];
  const bool speaks = head.pos == Pos::name || head.word->noun == NounDomain::group ||
                      head.in(WordSet::finder) || head.in(WordSet::firm_noun) ||
                      head.in(WordSet::body_noun) || head.in(WordSet::venue_document);
  if (!speaks || head.in(WordSet::time) || head.in(WordSet::place_word)) return std::nullopt;
  const auto start = noun_phrase_start(text, which - 2, first);
  return start ? std::optional(Range{*start, which - 2}) : std::nullopt;
}

std::optional<TokenIndex> head_of_clause(const Text& text, TokenIndex start, TokenIndex first) {
  constexpr TokenIndex kReach = 24;
  constexpr PosSet kGovernor{Pos::verb, Pos::third_person, Pos::past, Pos::ing,
                             Pos::be,   Pos::preposition,  Pos::to};
  if (start <= first + 1 || !text[start - 1].in(kGovernor)) return std::nullopt;
  const bool clause =
      text[start - 1].in(WordSet::clause_subordinator) &&  // "a letter that came after N said"
      text[start].in({Pos::name, Pos::subject_pronoun}) && !text[start].in(WordSet::time) &&
      !text[start].in(WordSet::date_word) &&
      (text[start - 1].is("as") || !any_token(text, first, start, is_who));  // "who left before N"
  if (clause) return std::nullopt;
  const CueForms* says = is_finite_report(text[start - 1]) ? text[start - 1].word->cue : nullptr;
  if (says && says->lemma->takes(Complement::say))
    return std::nullopt;  // "the fans who had come and said the manager had promised"
  bool verb = false;      // a finite one was passed: only "who" can still make it the phrase's own
  for (TokenIndex i = start - 1; i > first && start - i < kReach; --i) {
    const Token& token = text[i];
    if (token.is("that") && text[i + 1].in(kFinite) && text[start - 1].pos != Pos::be &&
        text[i - 1].pos == Pos::noun)  // "groups that back him say"
      return noun_phrase_start(text, i - 1, first);
    if (token.quote != text[start].quote || token.is(Symbol::comma) || token.is(Symbol::semicolon) ||
        token.is(Symbol::colon) || token.is("that"))
      return std::nullopt;
    if (is_who(token) || token.is("whose"))
      return text[i - 1].in(kNounPhrase) ? noun_phrase_start(text, i - 1, first) : std::nullopt;
    const bool state =  // "A driver caught speeding in his van", "An MP caught asleep during it"
        text[i + 1].in({Pos::ing, Pos::adjective}) && text[i + 2].in(kPrepositional | kNounPhrase);
    const bool passive =
        token.pos == Pos::past &&
        (text[i + 1].in(kPrepositional) || text[i + 1].pos == Pos::adverb || (state && !token.word->cue));
    const TokenIndex described = text[i - 1].in(WordSet::negation) && i > first + 1 ? i - 2 : i - 1;
    const bool led = token.is("led") || token.is("headed") || token.is("backed");  // "A group led by N"
    const bool group = passive && !text[i + 1].in(WordSet::clause_subordinator) &&
                       (text[described].word->noun == NounDomain::group ||  // "Families forced out by …"
                        (led && text[described].in(WordSet::firm_noun)));
    const bool document = (passive || token.pos == Pos::ing) &&
                          text[described].in(WordSet::speaking_thing);  // "One post shared in F claims"
    const bool reduced =
        group || document ||
        ((token.pos == Pos::ing || passive) &&
         (names_people(text[described]) || text[described].in(WordSet::honour)));  // "A Tory MP caught in it"
    if (reduced && !verb) {
      const auto head = noun_phrase_start(text, described, first);
      const bool opens = head && (*head == first || text[*head - 1].in({Pos::conjunction, Pos::punctuation}));
      if (opens) return head;
    }
    verb = verb || token.in(kFinite);
  }
  return std::nullopt;
}

std::optional<TokenIndex> head_of_relative_clause(const Text& text, TokenIndex start, TokenIndex first) {
  constexpr TokenIndex kReach = 12;
  if (start < first + 3 || !text[start - 1].in(kPrepositional | kFinite)) return std::nullopt;
  for (TokenIndex i = start - 1; i > first + 1 && start - i < kReach; --i) {
    if (text[i].quote != text[start].quote || text[i].pos == Pos::punctuation) return std::nullopt;
    if (is_who(text[i])) return noun_phrase_start(text, i - 1, first);
  }
  return std::nullopt;
}

std::optional<TokenIndex> head_of_relative(const Text& text, TokenIndex last, TokenIndex first) {
  constexpr TokenIndex kLongest = 8;
  if (text[last].pos != Pos::past) return std::nullopt;
  for (TokenIndex i = last; i > first && last - i < kLongest; --i) {
    if (text[i].pos == Pos::punctuation) return std::nullopt;
    if (text[i].is("whose")) return noun_phrase_start(text, i - 1, first);
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
