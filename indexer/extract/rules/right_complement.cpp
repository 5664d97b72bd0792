// The complement of "accuse", "call for", "reject": what stands behind the cue where nothing else begins a
// content.
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// May a word that was taken for a verb be a plural?
bool is_noun_too(const Token& t) { return t.word->classes.weight[OpenClasses::noun] > 0; }

/// A noun, or a plural that was taken for a verb.
bool may_be_noun(const Token& t) {
  return t.pos == Pos::noun || (t.pos == Pos::third_person && is_noun_too(t));
}

// ---- where the complement begins: each is past something, or where it was

/// "apologised to the town for the delay": what it is for.
TokenIndex behind_recipient(const RightWalk& w, TokenIndex start) {
  constexpr TokenIndex kLongest = 8;
  if (!w.site.has(CueTrait::recipient) || start + 2 > w.last || !w.text[start].is("to")) return start;
  for (TokenIndex i = start + 2; i <= w.last && i - start < kLongest; ++i)
    if (w.text[i].is("for")) return i;
  return start;
}

/// "promised in a written answer to": the infinitive behind where it was said.
TokenIndex behind_venue(const RightWalk& w, TokenIndex start) {
  constexpr TokenIndex kLongest = 8;
  if (start >= w.last || !w.text[start].in(WordSet::venue_preposition)) return start;
  for (TokenIndex i = start + 1; i < w.last && i - start < kLongest; ++i) {
    if (is_infinitive(w, i)) return i;
    const bool another = (w.text[i].is("a") || w.text[i].is("an")) &&  // "on Nov. 18 a plan to"
                         (w.text[i - 1].in(kNominal) || w.text[i - 1].pos == Pos::number);
    if (another) return i;  // "demanded in the Commons a review"
    if (!w.text[i].in(kNounPhrase) && !is_attributive(w.text, i)) break;
  }
  return start;
}

/// "offered the family her apologies", "promised staff a free disco": past who gets it.
TokenIndex behind_receiver(const RightWalk& w, TokenIndex start) {
  constexpr TokenIndex kLongest = 5;
  const std::string& lemma = w.site.use.lemma().lemma;
  if (lemma != "offer" && lemma != "promise") return start;
  TokenIndex end = start;
  while (end < w.last && end - start < kLongest && w.text[end].in(kNounPhrase) &&
         (end == start || !w.text[end].in({Pos::determiner, Pos::possessive, Pos::number})))
    ++end;
  if (end == start || end >= w.last) return start;
  const Token& noun = w.text[end - 1];
  const bool somebody = names_people(noun) || noun.word->noun == NounDomain::group || noun.pos == Pos::name;
  const bool thing = w.text[end].in({Pos::determiner, Pos::possessive, Pos::number}) &&
                     !w.text[end].is("'s") && !w.text[end].is("that");
  return somebody && thing ? end : start;
}

TokenIndex behind_words_of_time(const RightWalk& w, TokenIndex i) {
  if (i < w.last && w.text[i].is("this") && w.text[i + 1].in(WordSet::time))
    ++i;                                      // "announced this Monday a march"
  const auto is_money = [&](TokenIndex at) {  // "predicted $2.52 a share"
    return w.text[at].is(Symbol::other) || w.text[at].initial != Initial::digit;
  };
  while (i <= w.last && (w.text[i].in(WordSet::time) || (w.text[i].pos == Pos::number && !is_money(i)))) ++i;
  return i;
}

/// "apologised on Monday for"
TokenIndex behind_day(const RightWalk& w, TokenIndex start) {
  if (start >= w.last || w.text[start].pos != Pos::preposition) return start;
  const bool year = w.text[start].is("in") && w.text[start + 1].pos == Pos::number &&
                    w.text[start + 1].span.size() == 4;  // "described in 2019 as"
  if (!year && !w.text[start + 1].in(WordSet::time)) return start;
  const TokenIndex end = behind_words_of_time(w, start + 1);
  return end <= w.last && w.text[end].in({Pos::preposition, Pos::to, Pos::determiner}) ? end : start;
}

/// "condemned in the strongest terms the attack"
TokenIndex behind_terms(const RightWalk& w, TokenIndex start) {
  constexpr TokenIndex kLongest = 5;
  if (start >= w.last || !w.text[start].is("in")) return start;
  for (TokenIndex i = start + 1; i < w.last && i - start < kLongest; ++i)
    if (w.text[i].is("terms")) return w.text[i + 1].in(kNounPhrase) ? i + 1 : start;
  return start;
}

/// "refused for six years to", "recommended as long ago as 2019 an inspectorate"
TokenIndex behind_span(const RightWalk& w, TokenIndex start) {
  if (start + 4 > w.last) return start;
  const Token& unit = w.text[start + 2];
  const bool years =
      w.text[start].is("for") &&
      (unit.in(WordSet::time_span_noun) || unit.in(WordSet::time) || unit.in(WordSet::date_word)) &&
      w.text[start + 3].pos == Pos::to;
  if (years) return start + 3;
  const bool ago = w.text[start].is("as") && w.text[start + 1].is("long") && w.text[start + 2].is("ago") &&
                   w.text[start + 3].is("as");
  return ago && start + 5 <= w.last ? start + 5 : start;
}

/// "vowed last night to", "denounced today the plan"
TokenIndex behind_time(const RightWalk& w, TokenIndex start) {
  const TokenIndex end = behind_words_of_time(w, start);
  const bool object = end == start + 1 && end <= w.last &&
                      w.text[end].in({Pos::determiner, Pos::possessive}) && !w.text[end].is("'s");
  const bool cause = end <= w.last && end > start && w.site.has(CueTrait::recipient) &&
                     w.text[end].is("for");  // "apologised Thursday for"
  return end <= w.last && (w.text[end].pos == Pos::to || object || cause) ? end : start;
}

/// "warned yesterday of a bad winter", "apologised in a statement for the delay"
TokenIndex behind_when_or_where(const RightWalk& w, TokenIndex start) {
  const TokenIndex end = behind_adjunct(w, start);
  if (end == start || end >= w.last) return start;
  const Token& link = w.text[end];
  const bool warns = w.site.act() == Act::warn && (link.is("of") || link.is("about") || link.is("against"));
  const bool for_it = link.is("for") && (w.site.has(CueTrait::recipient) || w.site.act() == Act::demand);
  return warns || for_it ? end : start;
}

/// Behind the verb, its particle, adverbs, and one of these.
TokenIndex complement_start(const RightWalk& w) {
  const bool hearer = w.site.act() == Act::promise && w.addressee &&
                      w.addressee->size() == 1 &&  // "promised us asphalt"
                      w.text[w.addressee->first].pos == Pos::object_pronoun;
  TokenIndex start = hearer || w.apart ? w.begin : w.unit_end + 1 + (w.particle ? 1 : 0);
  while (start < w.last && w.text[start].pos == Pos::adverb && !w.text[start].is("not") &&
         !negates_infinitive(w, start) && !(w.particle && w.text[start].is("more")) &&  // "called for more"
         !may_be_noun(w.text[start + 1]))  // "vowed again to", not "promised daily updates"
    ++start;
  const auto is_of = [](const Token& token) { return token.is("of"); };
  const bool warned =
      w.site.act() == Act::warn && w.addressee && w.begin <= w.last &&
      !w.text[w.addressee->first].is("this") &&
      !any_token(w.text, w.addressee->first, w.addressee->last, is_of) &&
      (w.text[w.begin].is("against") || w.text[w.begin].is("about") || w.text[w.begin].is("of"));
  if (warned) return w.begin;  // "warned spectators against C"
  for (const auto behind : {behind_recipient, behind_receiver, behind_venue, behind_day, behind_span,
                            behind_terms, behind_time, behind_when_or_where})
    if (const TokenIndex end = behind(w, start); end > start) return end;
  return start;
}

// ---- what a verb asks of its complement

/// Does a quotation stand in the clause from `start` on?
bool has_quotation(const RightWalk& w, TokenIndex start) {
  for (TokenIndex i = start; i <= w.last && !w.text[i].is(Symbol::semicolon); ++i)
    if (w.text[i].is_quote_mark() && !w.site.is_own(w.text[i])) return true;
  return false;
}

/// "raised concerns about", "offered an apology": does the object mean words?
bool has_speech_object(const RightWalk& w, TokenIndex start) {
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::ing, Pos::adverb, Pos::conjunction};
  if (w.text[start].pos == Pos::to || negates_infinitive(w, start)) return true;
  if (w.text[start].is("no")) return false;                                    // "raised no objection"
  if (w.site.has(CueTrait::quotable) && has_quotation(w, start)) return true;  // "expressed “sorrow”"
  TokenIndex i = start;
  for (; i <= w.last && (w.text[i].in(kPhrase) || w.text[i].is_quote_mark()); ++i)
    if (w.text[i].in(WordSet::speech_object)) return true;
  return w.site.use.lemma().lemma == "claim" && i > start && i < w.last && w.text[i].is("as") &&
         w.text[i + 1].in(WordSet::article);  // "claimed it as a stray"
}

/// "put the number of dead at more than 80": a figure behind "at".
bool has_figure(const RightWalk& w, TokenIndex start) {
  constexpr TokenIndex kReach = 14;
  const Token& valued = w.text[start];
  if (valued.pos == Pos::object_pronoun && !valued.is("it") && !valued.is("them")) return false;
  for (TokenIndex i = start + 1; i < w.last && i - start < kReach && !ends_phrase(w.text[i]); ++i) {
    if (!w.text[i].is("at")) continue;
    const bool quoted = w.text[i + 1].is_quote_mark() && i + 2 < w.last;  // "at ‘below five per cent’"
    const Token& next = w.text[quoted ? i + 2 : i + 1];
    return quoted || next.pos == Pos::number || next.in(WordSet::quantity) ||
           next.in(WordSet::approximator) || next.is("more") || next.is("less") || next.is("between") ||
           next.is(Symbol::other);
  }
  return false;
}

/// "called the plan a mistake", "called it “absurd”": does something follow the object that says what it is
/// called?
bool has_predicate(const RightWalk& w, TokenIndex start) {
  constexpr PosSet kOpeners{Pos::determiner, Pos::adjective, Pos::possessive};
  constexpr PosSet kNoPredicate{Pos::preposition, Pos::subordinator, Pos::conjunction, Pos::to};
  const Token& first = w.text[start];
  if (w.particle || first.pos == Pos::ing || first.is("being") || first.is_quote_mark())
    return true;  // "called for", "described being paid to sit there"
  if (first.pos == Pos::object_pronoun) {
    if (start >= w.last) return false;
    const Token& next = w.text[start + 1];
    return !ends_phrase(next) && !next.in(WordSet::time) && (next.is("as") || !next.in(kNoPredicate));
  }
  TokenIndex i = start;
  while (i < w.last && w.text[i].in(kOpeners | PosSet{Pos::number})) ++i;
  for (++i; i <= w.last && !ends_phrase(w.text[i]); ++i) {
    if (w.text[i].is_quote_mark() || w.text[i].in(kOpeners)) return true;
    const bool attribute = w.text[i].pos == Pos::ing &&  // "called the vote disappointing"
                           w.text[i].word->classes.weight[OpenClasses::adjective] > 0;
    if (attribute && (i == w.last || ends_phrase(w.text[i + 1]) || w.text[i + 1].in(WordSet::and_or)))
      return true;
    const bool joins = w.text[i].pos == Pos::conjunction && i < w.last && w.text[i + 1].in(kNounPhrase);
    if (w.text[i].in(kFinite) || (w.text[i].pos == Pos::conjunction && !joins)) return false;
    if (joins) ++i;
  }
  return false;
}

/// What verbs of a trait report only with.
struct Condition {
  CueTrait trait;
  bool (*holds)(const RightWalk& walk, TokenIndex start);
};

constexpr Condition kConditions[]{
    // raised concerns about C
    {CueTrait::object, has_speech_object},
    // attacked it as “C”
    {CueTrait::quoting, has_quotation},
    // put the loss at C
    {CueTrait::valuing, has_figure},
    // called the plan C
    {CueTrait::two, has_predicate},
};

/// "the woman who accused N", "police questioned N on Monday": whom, and nothing that was said.
bool is_somebody_only(const RightWalk& w, TokenIndex start) {
  const std::string& lemma = w.site.use.lemma().lemma;
  const auto says_what = [](const Token& t) { return t.is("of") || t.is_quote_mark() || t.is("over"); };
  if (lemma == "accuse") return !w.particle && !any_token(w.text, start, w.last, says_what);
  const Token& whom = w.text[start];
  const bool person = (whom.pos == Pos::name && !whom.in(WordSet::organisation_word)) || whom.is("him") ||
                      whom.is("her") || whom.is("them") || names_people(whom);
  return lemma == "question" && person && start + 1 <= w.last && !w.text[start + 1].is("'s") &&
         !any_token(w.text, start, w.last, says_what);
}

bool may_open_complement(const RightWalk& w, TokenIndex start) {
  constexpr PosSet kOpeners{Pos::determiner, Pos::name,   Pos::noun, Pos::possessive, Pos::object_pronoun,
                            Pos::adjective,  Pos::number, Pos::ing,  Pos::to,         Pos::subject_pronoun,
                            Pos::wh};
  const Token& token = w.text[start];
  if (token.in(kOpeners) || token.is("being") || token.is("having") || token.is_quote_mark() ||
      token.in(WordSet::top_opener))
    return true;
  if (token.in({Pos::third_person, Pos::verb}) && is_noun_too(token)) return true;  // "denies talks"
  if (start >= w.last) return false;
  const Token& next = w.text[start + 1];
  const bool figure =
      (token.is(Symbol::other) && next.pos == Pos::number) ||  // "called for £100m", "for at least"
      (token.is("at") && next.is("least")) || (token.is("up") && next.is("to"));
  if ((w.particle || w.site.act() == Act::promise) && figure) return true;
  if (token.pos == Pos::past && (w.particle || !token.word->cue) && next.in(kNominal))
    return true;                                             // "called for unified standards"
  return negates_infinitive(w, start) ||                     // "promised not to", "vowed never to"
         (token.is("not") && next.pos == Pos::adjective) ||  // "pleaded not guilty"
         (token.pos == Pos::adverb && may_be_noun(next));    // "promised daily updates"
}

/// "last week’s bombing"
bool is_genitive_of_time(const RightWalk& w, TokenIndex start) {
  const TokenIndex end = behind_words_of_time(w, start);
  return end > start && end <= w.last && w.text[end].is("'s");
}

}  // namespace

TokenIndex behind_adjunct(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  const TokenIndex start = i;
  const auto is_time = [&](TokenIndex k) {
    return w.text[k].in(WordSet::time) || w.text[k].in(WordSet::date_word) ||
           (w.text[k].pos == Pos::number && k > start && w.text[k - 1].in(WordSet::date_word));
  };
  while (i < w.last && w.text[i].pos == Pos::adverb && !w.text[i].in(WordSet::negation) &&
         !w.text[i].is("more"))
    ++i;
  if (i + 1 < w.last && (w.text[i].is("late") || w.text[i].is("early")) && w.text[i + 1].is("on")) ++i;
  const bool opens =
      i < w.last && (w.text[i].is("on") || w.text[i].is("this") || w.text[i].is("in")) && is_time(i + 1);
  if (opens) ++i;
  while (i < w.last && i - start < kLongest && is_time(i)) ++i;
  if (i < w.last && w.text[i].is("'s")) return start;  // "condemned yesterday’s attack"
  if (i + 3 >= w.last || !w.text[i].is("in") || !w.text[i + 1].in({Pos::determiner, Pos::possessive}))
    return i;
  TokenIndex noun = i + 2;
  while (noun < w.last && noun - i < kLongest && w.text[noun].in({Pos::noun, Pos::adjective, Pos::past}) &&
         w.text[noun + 1].in({Pos::noun, Pos::verb}))
    ++noun;
  const bool document = w.text[noun].in(WordSet::venue_noun) || w.text[noun].in(WordSet::venue_document);
  if (!document) return i;
  const TokenIndex behind = noun + 1;
  const bool day = behind + 1 < w.last && w.text[behind].is("on") && w.text[behind + 1].in(WordSet::time);
  return day ? behind + 2 : behind;
}

std::optional<std::pair<Range, Range>> parted_by_time(const RightWalk& w, Range content) {
  constexpr TokenIndex kLongestObject = 8;
  if (w.particle && !w.site.has(CueTrait::two)) return std::nullopt;
  TokenIndex end = content.first;
  const auto may_be_ruling = [&](TokenIndex i) {
    return w.text[i].pos == Pos::ing && i > content.first && w.text[i - 1].pos == Pos::determiner;
  };
  const auto is_object = [&](TokenIndex i) {
    return (w.text[i].in(kNounPhrase) || w.text[i].is("of") || may_be_ruling(i)) &&
           !w.text[i].in(WordSet::time) && !w.text[i].is("this");
  };
  while (end < w.last && end - content.first < kLongestObject && is_object(end)) ++end;
  if (end == content.first || w.text[end - 1].is("of")) return std::nullopt;
  const TokenIndex behind = behind_adjunct(w, end);
  if (behind == end || behind + 1 >= w.last ||
      (w.text[end].pos == Pos::adverb && !w.text[end].in(WordSet::time)))
    return std::nullopt;
  const Token& link = w.text[behind];
  const bool acts = w.site.act() == Act::demand && is_infinitive(w, behind);
  const bool of = w.site.act() == Act::accuse && link.is("of");
  const bool cause = (w.site.act() == Act::accuse || w.site.act() == Act::praise) && link.is("for");
  const bool as = link.is("as") && !w.particle && w.text[behind + 1].in({Pos::determiner, Pos::adjective});
  const bool asks = w.site.act() == Act::ask && (link.is("for") || is_infinitive(w, behind));
  if (!acts && !of && !cause && !as && !asks) return std::nullopt;
  return std::pair{Range{content.first, end - 1},
                   Range{behind, content_end(w.text, behind, w.site.use.at, true)}};
}

void find_complement(RightWalk& w) {
  if (!w.site.takes(Complement::top) || !w.site.use.lemma().speech) return;
  const TokenIndex start = complement_start(w);
  if (start > w.last || (w.text[start].in(WordSet::time) && !is_genitive_of_time(w, start))) return;
  if (w.text[start].is("that") && start < w.last && w.text[start + 1].pos == Pos::to) return;
  const bool confesses = w.site.use.lemma().lemma == "confess";  // "confessed to the theft"
  if (w.text[start].pos == Pos::to && !w.particle && !w.site.has(CueTrait::recipient) && !confesses &&
      !is_infinitive(w, start))
    return;                                                                     // "reported to N"
  const bool to_somebody = w.text[start].is("to") && !is_infinitive(w, start);  // "apologised to her family"
  if (w.site.has(CueTrait::recipient) &&
      (to_somebody || (w.text[start].pos == Pos::preposition && !w.text[start].is("for"))))
    return;  // "apologised on Instagram"
  if (w.site.has(CueTrait::relaying) && w.text[start].is("on") && start < w.last &&
      !w.text[start + 1].in(WordSet::time))
    return;  // "reported on the trial"
  for (const Condition& condition : kConditions)
    if (w.site.has(condition.trait) && !condition.holds(w, start)) return;
  if (is_somebody_only(w, start)) return;
  if (may_open_complement(w, start)) w.found(Trigger::complement, start);
}

void widen_to_clause(RightWalk& w) {
  constexpr PosSet kClause{Pos::subject_pronoun, Pos::be, Pos::have, Pos::modal, Pos::third_person};
  const bool top = w.site.takes(Complement::top);
  const bool other =
      w.site.takes(Complement::say) || w.site.takes(Complement::that) || w.site.takes(Complement::tell);
  // "expressed the hope that": the clause is what is said.
  if (w.trigger == Trigger::that && w.site.has(CueTrait::object) &&
      w.text[w.start - 1].in(WordSet::speech_object))
    return;
  const bool denied =  // "denied a report by N that": what is denied is the report
      w.trigger == Trigger::that &&
      (w.site.act() == Act::deny || w.site.act() == Act::demand || w.site.use.lemma().lemma == "question") &&
      top && !w.addressee && w.start > w.begin && w.text[w.begin].in(kNounPhrase) &&
      w.text[w.start - 1].in(kNominal) &&
      !w.text[w.start - 1].in(WordSet::time) &&  // "denied last night that"
      !w.text[w.start - 1].in(WordSet::time_span_noun);
  if (denied || ((w.trigger == Trigger::that || w.trigger == Trigger::quote) && top && !other))
    return w.found(Trigger::complement, complement_start(w));
  const bool begs = w.trigger == Trigger::quote && !w.inner && w.addressee && w.site.act() == Act::demand &&
                    w.start == w.begin && negates_infinitive(w, w.start + 1);  // "begged them “not to go”"
  if (begs) return w.found(Trigger::mixed, w.addressee->first);
  if (w.trigger != Trigger::quote || w.inner || w.start <= w.begin) return;
  const Token& before = w.text[w.start - 1];
  const bool gerund = top && before.is(Symbol::comma) && w.text[w.begin].pos == Pos::ing &&
                      w.begin == w.unit_end + 1;  // "suggested pushing it back, “C”"
  if (gerund) return w.found(Trigger::mixed, w.begin);
  if (before.is(Symbol::comma) || before.is(Symbol::colon) || before.is("reading")) return;
  const bool clause = top || any_of(w.text, {w.begin, w.start - 1}, kClause) ||
                      w.text[w.begin].in({Pos::determiner, Pos::possessive, Pos::ing});
  if (!clause) return;
  const bool infinitive = before.pos == Pos::to && w.start - 1 > w.begin;  // "vowed in May to “go on”"
  const TokenIndex to = w.start - 1 - (infinitive && negates_infinitive(w, w.start - 2) ? 1 : 0);
  w.found(Trigger::mixed, infinitive && complement_start(w) == to ? to : w.begin);
}

}  // namespace onrecord::extract
