#include "indexer/extract/rules/according_to.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/subject_phrases.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {
namespace {

/// Does the bracket that is open at `i` close within a few words?
bool closes_soon(const Text& text, TokenIndex i) {
  constexpr TokenIndex kReach = 4;
  return any_token(text, i, std::min(i + kReach, text.size()),
                   [](const Token& t) { return t.is(Symbol::close_bracket); });
}

/// The source: up to the next comma, full stop, quotation mark or clause.
TokenIndex source_end(const Text& text, TokenIndex first, TokenIndex last) {
  TokenIndex end = first;
  bool bracket = false;
  while (end < last) {
    const Token& next = text[end + 1];
    bracket = bracket || next.is(Symbol::open_bracket);
    if (next.is(Symbol::close_bracket) && !bracket) break;
    if (next.is(Symbol::comma) && bracket && closes_soon(text, end + 1)) {  // "N (Lab, Oldtown)"
      ++end;
      continue;
    }
    bracket = bracket && !next.is(Symbol::close_bracket);
    if (next.is(Symbol::comma) || next.is(Symbol::period) || next.is(Symbol::semicolon) ||
        next.is_quote_mark())
      break;
    const bool who =
        is_who(next) && names_people(text[end]) &&
        (is_plural(text[end]) || text[end].in(WordSet::plural_noun));  // "two people who were there"
    if ((next.pos == Pos::wh && !who) || next.in(WordSet::stop_subordinate)) break;
    ++end;
  }
  return end;
}

/// "according to the conductor, N N, C": the apposition names the source.
TokenIndex with_name(const Text& text, TokenIndex first, TokenIndex end, TokenIndex last) {
  const Token& head = text[nominal_head(text, {first, end})];  // "its [head] of forecasting, N N,"
  if (!text[end].in(WordSet::role_noun) && !names_people(text[end]) && !head.in(WordSet::role_noun))
    return end;
  if (end + 3 > last || !text[end + 1].is(Symbol::comma)) return end;
  const bool described =
      text[end + 2].is("the") && names_people(text[end + 3]);  // "his wife, the potter N N"
  TokenIndex name = described ? end + 4 : end + 2;
  if (name >= last || text[name].pos != Pos::name || text[name].in(WordSet::time)) return end;
  while (name < last && text[name + 1].pos == Pos::name) ++name;
  return name < last && (text[name + 1].is(Symbol::comma) || text[name + 1].is(Symbol::period)) ? name : end;
}

/// "According to the plan, which the judge called in, C": the end of the relative clause that begins behind
/// `end`; `end` if none does.
TokenIndex with_relative(const Text& text, TokenIndex end, TokenIndex last) {
  constexpr TokenIndex kLongest = 24;
  if (end + 4 > last || !(text[end + 2].is("which") || text[end + 2].is("whose") || is_who(text[end + 2])))
    return end;
  for (TokenIndex i = end + 3; i < last && i - end < kLongest; ++i) {
    if (text[i].is_quote_mark()) return end;
    if (text[i].is(Symbol::comma)) return clause_ahead(text, i + 1) || text[i + 1].in(kFinite) ? i - 1 : end;
  }
  return end;
}

/// "According to N, head of the unit, C": the end of the apposition.
TokenIndex with_apposition(const Text& text, TokenIndex end, TokenIndex last) {
  constexpr TokenIndex kLongest = 24, kLongestTitle = 8;
  if (end + 3 > last || !text[end + 1].is(Symbol::comma)) return end;
  if (const TokenIndex relative = with_relative(text, end, last); relative > end) return relative;
  TokenIndex noun = end + 2;
  const bool adverb = text[noun].is("now") || text[noun].is("then") || text[noun].is("once") ||
                      text[noun].in(WordSet::reflexive);  // "N, herself a nurse,"
  if (adverb && noun + 2 < last) ++noun;
  const bool age = text[noun].initial == Initial::digit && text[end].pos == Pos::name;  // "N, 34,"
  const bool seat =
      !adverb && text[noun].pos == Pos::name && text.text(noun).find('-') != std::string_view::npos;
  if ((age || seat) && noun + 2 < last && text[noun + 1].is(Symbol::comma)) return noun;  // "N, D-Ohio,"
  if (text[noun].is("speaking"))  // "the official, speaking on condition of anonymity, C"
    for (TokenIndex i = noun + 1; i < last && i - end < kLongest && !text[i].in(kFinite); ++i)
      if (text[i].is(Symbol::comma)) return clause_ahead(text, i + 1) ? i - 1 : end;
  const bool filed = text[noun].pos == Pos::past && !text[noun].word->cue;  // "the complaint, filed in F, C"
  if (text[end].pos != Pos::name && !filed) return end;
  const bool of_firm = (text[noun].is("of") || text[noun].is("from") || text[noun].is("at")) &&
                       text[noun + 1].pos == Pos::name;
  const TokenIndex owner = noun;  // "N, Mark Hale's lawyer,"
  while (noun < last && text[noun].pos == Pos::name) ++noun;
  if (!text[noun].is("'s")) noun = owner;
  while (noun < last && text[noun].in({Pos::determiner, Pos::possessive, Pos::adjective})) ++noun;
  while (noun < last && text[noun].pos == Pos::noun && text[noun + 1].pos == Pos::noun) ++noun;
  const bool body = text[end + 2].in(WordSet::article) && text[noun].pos == Pos::noun;  // "a research group"
  if (!filed && !of_firm && !body && !text[noun].in(WordSet::role_noun) && !names_people(text[noun]) &&
      !text[noun].in(WordSet::party_word))
    return end;
  for (TokenIndex i = noun + 1; i < last && i - end < kLongest; ++i) {
    const bool title = text[i].is_quote_mark() && text[i].quote && !text.closes_quote(i) &&
                       text.quote_of(i).last < std::min(last, i + kLongestTitle);  // "author of “Blue Day”,"
    if (title) i = text.quote_of(i).last + 1;
    if (text[i].in(kFinite) || text[i].is_quote_mark()) return end;
    if (!text[i].is(Symbol::comma)) continue;
    const bool clause = text[i + 1].pos != Pos::wh && any_of(text, {i + 1, last}, kFiniteOrBase);
    return clause ? i - 1 : end;
  }
  return end;
}

/// "according to plan", "according to schedule": a bare noun that names nobody is no source.
bool is_manner(const Text& text, Range source) {
  const Token& noun = text[source.first];
  if (noun.sentence == 0 && noun.in(WordSet::finder)) return false;  // a headline's "according to study"
  const bool common =
      noun.in({Pos::noun, Pos::verb}) && !noun.upper();  // behind "to" a noun may look like a verb
  if (source.size() != 1 || !common || noun.word->lower.ends_with('s')) return false;
  return !noun.in(WordSet::unnamed_source) && !noun.in(WordSet::group_noun) &&
         !noun.in(WordSet::organisation_word) && !noun.in(WordSet::outlet_word);
}

/// "shared according to gross domestic product", "paid according to their age", "priced according to the
/// quality of the crude": a measure, not a source.
bool is_measure(const Text& text, TokenIndex according, Range source) {
  constexpr std::array<std::string_view, 47> kMeasures{
      "ability",    "age",     "area",         "category",  "circumstances", "conscience",  "date",
      "degree",     "demand",  "earnings",     "expertise", "formula",       "gender",      "grade",
      "height",     "income",  "instructions", "kind",      "level",         "location",    "means",
      "merit",      "method",  "need",         "needs",     "preference",    "preferences", "price",
      "proportion", "quality", "rank",         "ratio",     "region",        "risk",        "season",
      "seniority",  "set",     "severity",     "sex",       "size",          "status",      "taste",
      "type",       "types",   "value",        "weight",    "wishes"};
  if (text[source.first].is("where") || text[source.first].is("how") || text[source.first].is("whether"))
    return true;  // "according to where they live"
  const Token& noun = text[nominal_head(text, source)];
  if (noun.is_any(kMeasures) && !noun.upper() && according > 1 && !text[according - 1].is(Symbol::comma))
    return true;
  if (according < 2 || text[according - 1].pos != Pos::past || any_of(text, source, {Pos::name}))
    return false;
  if (text[source.first].in({Pos::determiner, Pos::possessive, Pos::number}))
    return false;  // "seized according to a relative"
  return noun.word->noun == NounDomain::other && !noun.in(WordSet::venue_document) &&
         !noun.in(WordSet::finder) && !noun.in(WordSet::unnamed_source) && !noun.in(WordSet::group_noun) &&
         !noun.in(WordSet::speaking_thing) && !noun.in(WordSet::outlet_word) &&
         !noun.in(WordSet::organisation_word) && !is_plural(noun);
}

std::optional<Range> content_behind(const Text& text, TokenIndex i, TokenIndex source_last, TokenIndex last) {
  if (source_last + 2 > last || !text[source_last + 1].is(Symbol::comma)) return std::nullopt;
  return Range{source_last + 2, content_end(text, source_last + 2, i)};
}

std::optional<Range> content_in_front(const Text& text, TokenIndex i, TokenIndex first) {
  if (i == first) return std::nullopt;
  const TokenIndex end = i - 1;
  constexpr TokenIndex kLongestBracket = 16;
  TokenIndex start = behind_label(text, first, end);
  for (TokenIndex k = end; k > start && end - k < kLongestBracket && !text[k].is(Symbol::close_bracket); --k)
    if (text[k].is(Symbol::open_bracket) && k < end)
      return Range{k + 1, end};  // "(“a joke”, according to N)"
  if (end > start && text[end].is_quote_mark() && text[end].quote)
    start = std::min(start, text.sentence_of(text.quote_of(end).first).first);
  return Range{start, end};
}

/// "There was, according to N, no plan", "The plan, according to N, is dead": a tag inside a clause, whose
/// first half ends with an auxiliary or is but a subject.
bool interrupts_clause(const Text& text, Range sentence, TokenIndex cue, TokenIndex source_last) {
  const TokenIndex behind = source_last + 2;
  if (cue < sentence.first + 2 || behind > sentence.last || !text[cue - 1].is(Symbol::comma) ||
      !text[source_last + 1].is(Symbol::comma))
    return false;
  const Token& before = text[cue - 2];
  if (is_who(text[behind])) return false;  // "It has, according to N, who runs it."
  if (before.in(kAuxiliary))
    return !text[behind].in(WordSet::and_but);  // not "One in ten does, according to N, and"
  const Range front{sentence.first, cue - 2};
  const bool phrase =
      before.in(kNominal) || before.pos == Pos::object_pronoun;  // "Half of them, according to N,"
  return phrase && text[behind].in(kFinite) && !any_of(text, front, kFiniteOrBase) &&
         !text[front.first].in({Pos::preposition, Pos::adverb, Pos::subordinator}) &&
         !text[front.first].in(WordSet::time);
}

/// What is said stands in front of the tag at `cue` and goes on from `rest`.
void resume(const Text& text, Attribution& found, Range front, TokenIndex rest, TokenIndex cue) {
  found.left = LeftSide::clause;
  found.right = Trigger::resumed_clause;
  found.content.push_back(front);
  TokenIndex end = content_end(text, rest, cue);
  const bool quoted =
      text[rest].is_quote_mark() && text[rest].quote;  // "It was, according to N, “late”; we slept"
  if (const TokenIndex close = quoted ? text.quote_of(rest).last : end;
      close < end && text[close + 1].is(Symbol::semicolon))
    end = close;
  found.content.push_back(trim(text, {rest, end}));
}

/// "Per Variety, C": a name and a comma open the sentence.
std::optional<Attribution> per_opening(const Text& text, Range sentence) {
  TokenIndex comma = sentence.first + 1;
  while (comma < sentence.last && (text[comma].pos == Pos::name || text[comma].is("the"))) ++comma;
  if (comma == sentence.first + 1 || text[comma - 1].pos != Pos::name || !text[comma].is(Symbol::comma) ||
      text[comma - 1].in(WordSet::date_word) || comma + 2 > sentence.last || !clause_ahead(text, comma + 1))
    return std::nullopt;
  Attribution found;
  found.source = Range{sentence.first + 1, comma - 1};
  found.cue = {sentence.first, sentence.first};
  found.mark = Mark::according_to;
  found.right = Trigger::according_to;
  found.content.push_back(trim(text, {comma + 1, content_end(text, comma + 1, sentence.first)}));
  return found;
}

/// "C, per the company.": behind a comma, and nothing but the source behind it.
std::optional<Attribution> per(const Text& text, TokenIndex i) {
  const Range sentence = text.sentence_of(i);
  if (i == sentence.first) return per_opening(text, sentence);
  const TokenIndex open = i > sentence.first && text[i - 1].is("as") ? i - 1 : i;  // ", as per N"
  if (open < sentence.first + 3 || i == sentence.last || text[i].quote || text[i].upper())
    return std::nullopt;  // ", Per Lundgren, a miner,"
  const bool quoted = text.closes_quote(open - 1) && text[open - 2].is(Symbol::comma);  // "“C,” per N"
  if (!quoted && !text[open - 1].is(Symbol::comma)) return std::nullopt;
  const bool several =
      text[i + 1].in(WordSet::quantity) && i + 2 <= sentence.last && names_people(text[i + 2]);
  const bool people =
      text[i + 1].in(WordSet::unnamed_source) && is_plural(text[i + 1]);  // "per officials of F"
  if (!several && !people &&
      (!text[i + 1].in({Pos::name, Pos::determiner, Pos::possessive}) || text[i + 1].in(WordSet::date_word)))
    return std::nullopt;
  const TokenIndex end = source_end(text, i + 1, sentence.last);
  const auto speaks = [](const Token& t) {  // not "per the agreement"
    return t.pos == Pos::name || names_people(t) || t.in(WordSet::firm_noun) || t.in(WordSet::body_noun) ||
           t.word->noun == NounDomain::group || t.in(WordSet::finder) || t.in(WordSet::venue_document) ||
           t.in(WordSet::speaking_thing) || t.in(WordSet::unnamed_source);
  };
  if (!several && !any_token(text, i + 1, end + 1, speaks)) return std::nullopt;
  if (interrupts_clause(text, sentence, open, end)) {  // "The germ, per N, is found in fleas"
    Attribution found;
    found.source = Range{i + 1, end};
    found.cue = {open, i};
    found.mark = Mark::according_to;
    resume(text, found, {sentence.first, open - 2}, end + 2, i);
    return found;
  }
  if (open < sentence.first + 4) return std::nullopt;
  if (end < sentence.last && !text[end + 1].is(Symbol::period) && !is_who(text[end + 1])) return std::nullopt;
  Attribution found;
  found.source = Range{i + 1, end};
  found.cue = {open, i};
  found.mark = Mark::according_to;
  found.left = LeftSide::clause;
  const auto content = content_in_front(text, open, sentence.first);
  if (!content || !any_of(text, *content, kFinite)) return std::nullopt;
  found.content.push_back(trim(text, *content));
  return found;
}

/// "Debt will peak in May, according to N, the treasurer, and fall by July": where what is said goes on
/// behind the source, its first half being a clause.
std::optional<TokenIndex> tail_behind(const Text& text, TokenIndex cue, TokenIndex source_last,
                                      Range sentence) {
  const TokenIndex comma = with_apposition(text, source_last, sentence.last) + 1;
  if (cue < sentence.first + 3 || comma + 3 > sentence.last || !text[comma].is(Symbol::comma) ||
      !text[cue - 1].is(Symbol::comma) || !any_of(text, {sentence.first, cue - 2}, kFinite))
    return std::nullopt;
  const Token& next = text[comma + 1];
  const Token& verb = text[comma + 2];
  const bool joined =
      next.in(WordSet::and_but) && !verb.word->cue && (verb.in(kFiniteOrBase) || verb.in(WordSet::negation));
  const bool clause = next.is("and") && comma > source_last + 1 && verb.in({Pos::noun, Pos::determiner}) &&
                      clause_ahead(text, comma + 2);  // "according to N, the grid, and shops were shut"
  const bool participle = next.is("having");
  const bool reason = next.is("because") || next.is("when");  // "She slept there, according to N, because"
  return joined || clause || participle || reason ? std::optional(comma + 1) : std::nullopt;
}

/// "and according to N, C": a comma behind the source, and then a clause.
bool is_clause_behind(const Text& text, TokenIndex i, TokenIndex last) {
  const TokenIndex comma = source_end(text, i + 2, last) + 1;
  return comma < last && text[comma].is(Symbol::comma) && clause_ahead(text, comma + 1);
}

/// "That’s", "This is" and no more.
bool is_pointer(const Text& text, Range content) {
  return content.size() == 2 && (text[content.first].is("that") || text[content.first].is("this")) &&
         text[content.last].pos == Pos::be;
}

/// "It fell by half. That’s according to N": what the sentence before says, if nobody says it there.
std::optional<Range> pointed_at(const Text& text, TokenIndex pointer) {
  const Range before = text.sentence_of(pointer - 1);
  const auto has_source = [](const Token& t) { return is_finite_report(t) || t.is("according"); };
  const bool told = any_token(text, before.first, before.last, has_source) ||
                    text[before.last].is(Symbol::question) || text[before.first].quote;
  return told ? std::nullopt : std::optional(before);
}

/// "The money, which according to the council was spent on repairs": the pronoun and its verb.
std::optional<Attribution> in_relative(const Text& text, TokenIndex i, Range sentence) {
  constexpr TokenIndex kLongest = 6;
  if (i < sentence.first + 2 || !(text[i - 1].is("which") || is_who(text[i - 1]))) return std::nullopt;
  TokenIndex verb = i + 3;  // behind "to" a noun may look like a verb
  while (verb < sentence.last && verb - i - 2 < kLongest &&
         (text[verb].in(kNounPhrase) || text[verb].is("of")))
    ++verb;
  if (verb >= sentence.last || !text[verb].in(kFinite)) return std::nullopt;
  Attribution found;
  found.source = Range{i + 2, verb - 1};
  found.cue = {i, i + 1};
  found.mark = Mark::according_to;
  TokenIndex last = verb;
  while (last < sentence.last && !text[last + 1].is(Symbol::comma) && !is_ender(text[last + 1])) ++last;
  found.left = LeftSide::clause;
  found.right = Trigger::resumed_clause;
  found.content.push_back({i - 1, i - 1});
  found.content.push_back({verb, last});
  return found;
}

/// "N, founder of F, according to whom the tool was free": who stands in front of the comma.
std::optional<Attribution> according_to_whom(const Text& text, TokenIndex i, Range sentence) {
  if (i < sentence.first + 2 || i + 4 > sentence.last || !text[i + 2].is("whom") ||
      !text[i - 1].is(Symbol::comma))
    return std::nullopt;
  const auto who = relative_subject(text, i, sentence.first);
  if (!who || who->first >= i - 1) return std::nullopt;
  Attribution found;
  found.source = Range{who->first, i - 2};
  found.cue = {i, i + 1};
  found.mark = Mark::according_to;
  found.right = Trigger::according_to;
  found.content.push_back(trim(text, {i + 3, content_end(text, i + 3, i)}));
  return found;
}

}  // namespace

std::optional<Attribution> according_to(const Text& text, TokenIndex i) {
  if (text[i].is("per")) return per(text, i);
  const Range sentence = text.sentence_of(i);
  if (i + 2 > sentence.last || !text[i + 1].is("to")) return std::nullopt;
  if (auto in_clause = in_relative(text, i, sentence)) return in_clause;
  if (text[i + 2].is("whom")) return according_to_whom(text, i, sentence);
  if (text[i].quote && text.quote_of(i).first + 1 == i && i > sentence.first + 1)
    return std::nullopt;  // "are sent “according to risk”": words of the one quoted
  // "a dinner at which, according to N, ministers …": what follows is meant.
  const bool relative = i > sentence.first + 1 && text[i - 1].is(Symbol::comma) && text[i - 2].pos == Pos::wh;
  const TokenIndex joint = i > sentence.first + 1 && text[i - 1].is(Symbol::comma) ? i - 2 : i - 1;
  const bool reported = i > sentence.first && text[joint].is("that");  // "said that according to N, C"
  const bool joined = i > sentence.first + 1 && text[joint].in(WordSet::and_but) &&
                      (joint < i - 1 || is_clause_behind(text, i, sentence.last));
  const bool subordinate =
      i > sentence.first + 1 && text[i - 1].is(Symbol::comma) &&
      (text[joint].is("because") || text[joint].is("although") || text[joint].is("while")) &&
      is_clause_behind(text, i, sentence.last);  // "closed because, according to N, C"
  const bool behind_semicolon = i > sentence.first && text[i - 1].is(Symbol::semicolon);
  bool initial = relative || reported || joined || subordinate || behind_semicolon || i == sentence.first ||
                 (i == sentence.first + 1 && text[i - 1].in(WordSet::according_opener));
  Attribution found;
  found.source = Range{i + 2, with_name(text, i + 2, source_end(text, i + 2, sentence.last), sentence.last)};
  const auto list = list_behind(text, i + 2);
  if (list && list->last > found.source->last) found.source = list;
  if (is_manner(text, *found.source) || is_measure(text, i, *found.source)) return std::nullopt;
  found.cue = {i, i + 1};
  found.mark = Mark::according_to;
  const TokenIndex named = with_apposition(text, found.source->last, sentence.last);
  if (!initial && named > found.source->last && interrupts_clause(text, sentence, i, named))
    found.source->last = named;
  if (!initial && interrupts_clause(text, sentence, i, found.source->last)) {
    resume(text, found, {sentence.first, i - 2}, found.source->last + 2, i);
    return found;
  }
  if (const auto tail = initial ? std::nullopt : tail_behind(text, i, found.source->last, sentence)) {
    resume(text, found, trim(text, *content_in_front(text, i, sentence.first)), *tail, i);
    return found;
  }
  // "In addition, according to N, C": the phrase in front is no content.
  initial = initial || (i > sentence.first + 1 && text[i - 1].is(Symbol::comma) &&
                        !any_of(text, {sentence.first, i - 2}, kFiniteOrBase | PosSet{Pos::do_}) &&
                        any_of(text, {found.source->last + 1, sentence.last}, kFinite));
  found.right = initial ? Trigger::according_to : Trigger::none;
  found.left = initial ? LeftSide::none : LeftSide::clause;
  if (initial) found.source->last = with_apposition(text, found.source->last, sentence.last);
  auto content = initial ? content_behind(text, i, found.source->last, sentence.last)
                         : content_in_front(text, i, sentence.first);
  if (content && sentence.first > 0 && is_pointer(text, *content)) content = pointed_at(text, sentence.first);
  if (!content || content->first > content->last) return std::nullopt;
  found.content.push_back(trim(text, *content));
  return found;
}

}  // namespace onrecord::extract
