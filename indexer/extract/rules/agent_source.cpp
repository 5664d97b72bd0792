// Whose words a passive reports: "was told by N that", "was urged to resign by N", "is said to have warned".
#include "indexer/extract/rules/agent_source.h"

#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

/// "was told in September by N": the first token behind the time that stands at `at`.
TokenIndex behind_time(const CueSite& s, TokenIndex at) {
  const auto is_time = [&](TokenIndex i) {
    return i < s.sentence.last &&
           (s.text[i].in(WordSet::time) || s.text[i].in(WordSet::date_word) || s.text[i].pos == Pos::number);
  };
  TokenIndex i = at;
  if (i + 1 < s.sentence.last && s.text[i].pos == Pos::adverb && s.text[i + 1].is("by"))
    return i + 1;                                             // "told repeatedly by"
  if (i >= s.sentence.last || s.text[i].is("by")) return at;  // "told by 12 doctors"
  if (s.text[i].pos == Pos::preposition && is_time(i + 1)) ++i;
  while (is_time(i)) ++i;
  return i;
}

/// "by an official in the Department": the end of the place behind somebody at `last`; `last` if there is
/// none.
TokenIndex behind_place(const CueSite& s, TokenIndex last) {
  const auto is_place_link = [](const Token& t) {
    return t.is("in") || t.is("at") || t.is("from") || t.is("of");
  };
  if (last + 2 > s.sentence.last) return last;
  const bool share =
      s.text[last].in(WordSet::quantity) && s.text[last + 1].is("of");  // "by 60 percent of voters"
  const bool place = is_place_link(s.text[last + 1]) && names_people(s.text[last]) &&
                     s.text[last + 2].in({Pos::determiner, Pos::name});
  if (!share && !place) return last;
  TokenIndex end = last + 2;
  const auto is_time = [&](TokenIndex i) {
    return s.text[i].in(WordSet::time) || s.text[i].in(WordSet::date_word) ||
           s.text[i].in(WordSet::time_span_noun);
  };
  for (; end < s.sentence.last && s.text[end + 1].in(kNounPhrase) && !s.text[end + 1].is("that"); ++end)
    if (is_time(end)) return last;
  return s.text[end].in(kNominal) && !is_time(end) ? end : last;
}

/// "by the mayor, N, of", "by N, the mayor, to": the comma that closes the apposition behind somebody at
/// `last`; `last` if there is none.
TokenIndex behind_apposition(const CueSite& s, TokenIndex last) {
  constexpr TokenIndex kLongest = 12;
  constexpr std::array<std::string_view, 7> kLinks{"of", "that", "to", "for", "as", "whether", "over"};
  const bool somebody = s.text[last].pos == Pos::name || names_people(s.text[last]);
  if (!somebody || last + 4 > s.sentence.last || !s.text[last + 1].is(Symbol::comma)) return last;
  if (s.text[last + 2].is("who") || s.text[last + 2].in(kPrepositional)) return last;
  for (TokenIndex i = last + 2; i < s.sentence.last && i - last < kLongest; ++i) {
    if (s.text[i].is(Symbol::comma)) return s.text[i + 1].is_any(kLinks) ? i : last;
    if (!s.text[i].in(kNounPhrase | kPrepositional) || s.text[i].is("that")) return last;
  }
  return last;
}

/// "by someone who was in the room that": the end of the clause that tells of somebody at `last`; `last` if
/// there is none.
TokenIndex behind_relative(const CueSite& s, TokenIndex last) {
  constexpr TokenIndex kLongest = 14;
  if (last + 3 > s.sentence.last || !is_who(s.text[last + 1])) return last;
  for (TokenIndex i = last + 3; i < s.sentence.last && i - last < kLongest; ++i) {
    if (s.text[i].pos == Pos::punctuation) return last;
    if (s.text[i].is("that")) return any_of(s.text, {last + 2, i - 1}, kFinite) ? i - 1 : last;
  }
  return last;
}

/// "by the Evening Post": no time.
bool is_in_name(const CueSite& s, TokenIndex i) {
  return i < s.sentence.last && s.text[i].pos == Pos::name && s.text[i + 1].pos == Pos::name &&
         s.text[i - 1].in(WordSet::article);
}

/// "was reported by N to have said": others only report it.
bool is_hearsay(const CueSite& s, TokenIndex last) {
  return last + 2 < s.sentence.last && s.text[last + 1].pos == Pos::to &&
         s.text[last + 2].in({Pos::have, Pos::be}) && s.act() != Act::demand;
}

}  // namespace

bool find_agent(const CueSite& s, Report& r) {
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::subject_pronoun};
  const TokenIndex first = behind_time(s, s.use.at + 1) + 1;
  if (s.has(CueTrait::citing)) return false;  // "was quoted by N as saying": the saying counts
  if (first > s.sentence.last || !s.text[first - 1].is("by") || !s.text[first].in(kPhrase)) return false;
  if (s.text[first].pos == Pos::noun && s.text[first].in(WordSet::venue_document))
    return false;  // "by letter"
  TokenIndex last = first;
  while (last < s.sentence.last && s.text[last + 1].in(kPhrase) && !s.text[last + 1].is("that") &&
         (!s.text[last + 1].in(WordSet::time) || is_in_name(s, last + 1)))
    ++last;
  last = end_of_body_name(s.text, last, s.sentence.last);
  if (is_hearsay(s, last)) return false;
  const bool ago = last < s.sentence.last && s.text[last + 1].is("ago");  // "by inspectors two years ago"
  while (ago && last > first &&
         (s.text[last].in(WordSet::date_word) || s.text[last].in(WordSet::time_span_noun) ||
          s.text[last].in(WordSet::quantity) || s.text[last].pos == Pos::number))
    --last;
  last = behind_relative(s, behind_place(s, last));
  if (const auto list = list_behind(s.text, first); list && list->last > last) last = list->last;
  if (const TokenIndex comma = behind_apposition(s, last); comma > last) {
    r.made.source = Range{first, comma - 1};
    r.unit_end = comma;
    return true;
  }
  if (last + 2 < s.sentence.last && is_naming(s.text, last + 1)) {  // "told by a nurse called N that"
    ++last;
    while (last < s.sentence.last && s.text[last + 1].pos == Pos::name) ++last;
  }
  r.made.source = Range{first, last};
  r.unit_end = last;
  return true;
}

namespace {

/// Somebody who ends the clause at `first`: "by N.", "by the mayor on Monday".
std::optional<Range> agent_that_ends(const CueSite& s, TokenIndex first) {
  TokenIndex last = first;
  if (!s.text[first].in(kNounPhrase) || s.text[first].is("that")) return std::nullopt;
  while (last < s.sentence.last && s.text[last + 1].in(kNounPhrase) && !s.text[last + 1].is("that") &&
         !s.text[last + 1].in(WordSet::time))
    ++last;
  const Token& noun = s.text[last];
  const bool somebody = noun.pos == Pos::name || names_people(noun) || noun.in(WordSet::body_noun) ||
                        noun.in(WordSet::role_noun);
  if (!somebody || noun.in(WordSet::date_word) || noun.in(WordSet::venue_document)) return std::nullopt;
  const Token& next = s.text[last + 1];
  const bool ends = last + 1 >= s.sentence.last || next.is(Symbol::comma) || next.is_quote_mark() ||
                    next.is("on") || next.in(WordSet::time) || next.in(WordSet::clause_subordinator);
  return ends ? std::optional(Range{first, last}) : std::nullopt;
}

}  // namespace

/// "was urged to resign by N", "was accused of lying by N": the agent behind what was urged.
bool agent_at_end(const CueSite& s, Report& r) {
  constexpr TokenIndex kLongest = 9;
  constexpr std::array<std::string_view, 5> kLinks{"to", "of", "for", "over", "as"};
  const TokenIndex link = s.use.at + 1;
  if (link + 3 > s.sentence.last || s.has(CueTrait::citing)) return false;
  const bool called = s.has(CueTrait::two) &&  // "called “C” by N", "branded a “C” by N"
                      (s.is_other_quote(s.text[link]) || s.text[link].in(WordSet::article));
  if (!s.text[link].is_any(kLinks) && !called) return false;
  for (TokenIndex i = called ? link : link + 1; i < s.sentence.last && i - link < kLongest; ++i) {
    const Token& token = s.text[i];
    if (s.is_other_quote(token) && s.text.quote_of(i).first == i && s.text.quote_of(i).size() <= kLongest) {
      i = s.text.quote_of(i).last;
      continue;
    }
    if (!s.is_own(token) || token.pos == Pos::punctuation || token.in(kFinite) || token.pos == Pos::wh ||
        token.is("that"))
      return false;
    if (!token.is("by")) continue;
    const Token& before = s.text[i - 1];  // "accused of being attacked by", "of stealing a book by"
    if (before.pos == Pos::past || (before.pos == Pos::adjective && !called && !s.text[link].is("as")) ||
        before.in(WordSet::authored_noun) || before.in(WordSet::venue_document) ||
        any_of(s.text, {link, i}, {Pos::be}))
      return false;
    const auto agent = agent_that_ends(s, i + 1);
    if (!agent) return false;
    r.made.source = agent;
    return true;
  }
  return false;
}

/// "N is said to have warned", "N was reported by M to have said": N’s words.
bool said_to_have_said(const CueSite& s, Report& r) {
  constexpr std::array<std::string_view, 9> kHearsay{
      "said", "reported", "understood", "believed", "thought", "alleged", "known", "rumoured", "claimed"};
  constexpr TokenIndex kLongestName = 6;
  if (!s.text[s.use.group].is("have") || s.use.group < s.sentence.first + 4 ||
      s.text[s.use.group - 1].pos != Pos::to)
    return false;
  TokenIndex verb = s.use.group - 2;
  TokenIndex by = verb;  // "was reported by M to have said"
  while (by > s.sentence.first + 2 && verb - by < kLongestName && s.text[by].in(kNounPhrase)) --by;
  const bool outlet = by < verb && s.text[by].is("by");
  if (outlet) verb = by - 1;
  if (!s.text[verb].is_any(kHearsay)) return false;
  const TokenIndex group = verb_group_start(s.text, verb);
  if (!any_of(s.text, {group, verb}, {Pos::be}) || any_of(s.text, {group, verb}, WordSet::negation))
    return false;
  r.made.source = subject_left(s.text, group);
  if (outlet && r.made.source) r.made.relayed_by = Range{by + 1, s.use.group - 2};
  return r.made.source.has_value();
}

}  // namespace onrecord::extract
