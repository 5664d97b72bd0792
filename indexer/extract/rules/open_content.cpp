#include "indexer/extract/rules/open_content.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

bool has_comma(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].is(Symbol::comma)) return true;
  return false;
}

/// "Stressing that C, the minister left", "By saying C, …", "With N saying C, …"
bool opens_participle(const Text& text, TokenIndex first, TokenIndex cue) {
  const bool remark =  // "Commenting on N’s remark that", "In response to N’s claim that"
      text[cue].pos == Pos::noun && text[first].in({Pos::ing, Pos::preposition});
  if (remark) return !any_of(text, {first, cue}, kFinite) && !has_comma(text, {first, cue});
  if (text[cue].pos != Pos::ing) return false;
  return cue == first || (text[first].pos == Pos::preposition && !any_of(text, {first, cue}, kFinite) &&
                          !has_comma(text, {first, cue}));
}

/// "As N said, C": the content is the clause that follows.
bool stands_behind_tag(const Text& text, TokenIndex first, TokenIndex cue, TokenIndex start) {
  return text[clause_opener(text, first)].is("as") && start > cue + 1 && text[start - 1].is(Symbol::comma);
}

/// "When N said C, the minister left", "After N said C, …": the cue stands in the clause that opens the
/// sentence.
bool opens_clause(const Text& text, TokenIndex first, TokenIndex cue) {
  const bool asked =
      first < cue && text[first].word->cue && text[first].pos == Pos::past;  // "Asked whether …"
  TokenIndex opener = clause_opener(text, first);
  if (text[opener].is("so") && text[opener + 1].in(WordSet::clause_subordinator)) ++opener;
  const bool now_that = (text[opener].is("now") && opener < cue && text[opener + 1].is("that")) ||
                        (text[opener].is("by") && opener + 2 < cue && text[opener + 2].is("time"));
  const bool subordinate =
      now_that || text[opener].in(WordSet::clause_subordinator) || text[opener].in(WordSet::stop_subordinate);
  if (!asked && !subordinate) return false;
  TokenIndex commas = 0;
  bool named = false, timed = false;  // "When the head, N N, announced", "After N, who chairs it, said"
  bool relative = false;
  for (TokenIndex i = opener + 1; i < cue; ++i) {
    if (text[i].is_quote_mark()) return false;
    commas += text[i].is(Symbol::comma) ? 1 : 0;
    const bool dated = text[opener + 1].is(Symbol::comma) &&  // "When, in 1984, it announced"
                       text[i].in({Pos::preposition, Pos::number, Pos::name});
    timed = timed || dated;
    relative = relative || (text[i].is(Symbol::comma) && commas == 1 && is_who(text[i + 1]));
    if (commas == 1 && !text[i].is(Symbol::comma) && text[i].pos != Pos::name && !dated && !relative)
      return false;
    named = named || commas == 1;
  }
  return commas == 0 || (commas == 2 && timed) || (commas == 2 && named && text[cue - 1].is(Symbol::comma));
}

/// ", and when they asked C, it replied", "that if N denies C, he lies": the cue at `group` is the verb of a
/// clause that opens another one inside the sentence.
bool opens_inner_clause(const Text& text, TokenIndex first, TokenIndex group) {
  constexpr TokenIndex kLongestSubject = 6;
  TokenIndex i = group;
  while (i > first + 1 && group - i < kLongestSubject &&
         text[i - 1].in(kNounPhrase | PosSet{Pos::subject_pronoun}))
    --i;
  if (i == group || i < first + 2) return false;
  const Token& opener = text[i - 1];
  const Token& before = text[i - 2];
  const bool opens = opener.is("when") || opener.is("if") || opener.is("once") || opener.is("after");
  return opens && (before.in(WordSet::and_but) || before.is("that") || before.is(Symbol::comma) ||
                   before.is(Symbol::dash) || (before.is_quote_mark() && before.quote));
}

/// ", who said", ", which friends said": the cue at `group` is the verb of a relative clause.
bool opens_relative(const Text& text, TokenIndex first, TokenIndex group) {
  constexpr TokenIndex kLongestSubject = 4;
  TokenIndex i = group;
  while (i > first && group - i < kLongestSubject &&
         text[i - 1].in(kNounPhrase | PosSet{Pos::subject_pronoun}))
    --i;
  if (i > first + 2 && i < group && text[i - 1].in(kPrepositional) && is_who(text[i - 2]))
    return text[i - 3].is(Symbol::comma);                    // ", who in opposition vowed"
  if (i == group && i > first + 2 && is_who(text[i - 1])) {  // "N, a deacon who said"
    TokenIndex noun = i - 1;
    while (noun > first + 1 && text[noun - 1].in(kNounPhrase)) --noun;
    return text[noun - 1].is(Symbol::comma);
  }
  TokenIndex whose = i;  // "N, whose chairman, M, said C, did not respond"
  if (i == group && i > first + 4 && text[i - 1].is(Symbol::comma)) {
    for (whose = i - 1; whose > first && text[whose - 1].pos == Pos::name;) --whose;
    if (whose < i - 1 && text[whose - 1].is(Symbol::comma)) --whose;
    while (whose > first + 1 && group - whose < kLongestSubject * 3 && text[whose - 1].in(kNounPhrase))
      --whose;
  }
  if (whose > first + 1 && text[whose - 1].is("whose") && text[whose - 2].is(Symbol::comma)) return true;
  if (i <= first + 1 || !text[i - 2].is(Symbol::comma)) return false;
  return i == group ? is_who(text[i - 1]) || text[i - 1].is("which")
                    : text[i - 1].is("which") || text[i - 1].is("whom");
}

}  // namespace

OpenContent open_content(const Text& text, TokenIndex start, TokenIndex cue, bool complement) {
  const auto [first, last] = text.sentence_of(cue);
  const TokenIndex group = verb_group_start(text, cue);
  OpenContent content{text, start};
  content.last = last >= start ? last : text.sentence_of(start).last;
  content.quote = text[cue].quote;
  content.complement = complement;
  const bool according = text[cue].is("according");  // no participle
  content.told_now = text[cue].pos == Pos::third_person;
  content.told_before = text[cue].pos == Pos::past && !any_of(text, {group, cue}, {Pos::have, Pos::be});
  content.told_earlier = any_token(text, group, cue, [](const Token& t) { return t.is("had"); });
  content.told_lately =
      any_token(text, group, cue, [](const Token& t) { return t.is("has") || t.is("have"); });
  content.participle = text[cue].pos == Pos::ing && !according;
  const bool quoted = text[last].is_quote_mark() && (last == first || is_ender(text[last - 1]));
  content.headline = first == 0 && !is_ender(text[last]) && !quoted;
  const bool called =  // "The plan, described by N as “mad”, was"
      group == cue && group > first && text[group - 1].is(Symbol::comma) && text[cue].pos == Pos::past &&
      cue < last && text[cue + 1].is("by");
  content.resumed = start > cue && start > first && text[start - 1].is(Symbol::comma);
  content.in_relative = called || opens_relative(text, first, group);
  content.behind_who = group > first && is_who(text[group - 1]) && !text[group - 2].is(Symbol::comma);
  content.in_subordinate =
      last >= start &&
      (text[first].in(WordSet::stop_subordinate) || (!according && opens_participle(text, first, cue)) ||
       (opens_clause(text, first, cue) && !stands_behind_tag(text, first, cue, start)) ||
       opens_inner_clause(text, first, group));
  return content;
}

bool is_plain_cue(const Token& token) {
  const CueForms* cue = token.word->cue;
  return cue && cue->lemma->has(CueTrait::plain) && (cue->is(Form::past) || cue->is(Form::third));
}

bool plainly_reports(const Token& token) {
  return is_plain_cue(token) && token.in({Pos::past, Pos::third_person, Pos::verb});
}

namespace {

/// "4 in 10", "one in three".
bool joins_quantities(const OpenContent& c, TokenIndex i) {
  return c.text[i].is("in") && i < c.last &&
         (c.text[i + 1].pos == Pos::number || c.text[i + 1].in(WordSet::quantity));
}

/// "Oldtown’s mayor, N N, said": behind the name between commas; the comma where none stands there.
TokenIndex behind_apposition(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 4;
  TokenIndex i = comma + 1;
  while (i < c.last && i - comma <= kLongest &&
         (c.text[i].pos == Pos::name || (names_people(c.text[i]) && !is_plural(c.text[i]))))
    ++i;
  return i > comma + 1 && c.text[i].is(Symbol::comma) && c.text[i - 1].pos == Pos::name ? i + 1 : comma;
}

/// "and N, who chairs the board, has warned": behind the relative clause or description between commas.
TokenIndex behind_relative(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 12;
  if (comma + 3 > c.last || !c.text[comma].is(Symbol::comma) ||
      !(is_who(c.text[comma + 1]) || c.text[comma + 1].in(WordSet::article)))
    return comma;
  for (TokenIndex i = comma + 2; i < c.last && i - comma < kLongest; ++i) {
    if (c.text[i].is_quote_mark()) return comma;
    if (c.text[i].is(Symbol::comma)) return i + 1;
  }
  return comma;
}

/// "a spokesman for the union", "a lady from the bank".
bool joins_somebody(const OpenContent& c, TokenIndex i) {
  return i < c.last && c.text[i].in(WordSet::np_link) && names_people(c.text[i - 1]) &&
         c.text[i + 1].in(kNounPhrase);
}

/// "officials close to the talks", "people familiar with it".
bool is_close_to(const OpenContent& c, TokenIndex i) {
  const bool link = c.text[i].is("to") || c.text[i].is("with");
  return (c.text[i].in(WordSet::familiar) && names_people(c.text[i - 1])) ||
         (link && c.text[i - 1].in(WordSet::familiar));
}

constexpr PosSet kSubject = kNounPhrase | PosSet{Pos::subject_pronoun};

/// The verb of the clause that begins at `first`, if a short subject stands before it.
std::optional<TokenIndex> verb_of_own_subject(const OpenContent& c, TokenIndex first) {
  constexpr TokenIndex kLongestSubject = 7;
  TokenIndex i = first;
  while (i <= c.last && i - first < kLongestSubject &&
         (c.text[i].in(kSubject) || c.text[i].is("of") || joins_quantities(c, i) ||
          (i > first && (joins_somebody(c, i) || is_close_to(c, i)))))
    ++i;
  if (i > first && i < c.last && c.text[i].is(Symbol::comma)) i = behind_relative(c, behind_apposition(c, i));
  while (i <= c.last && c.text[i].in({Pos::adverb, Pos::have})) ++i;
  return i <= c.last && i > first ? std::optional(i) : std::nullopt;
}

}  // namespace

bool admits(const Token& verb) {
  constexpr std::array<std::string_view, 4> kAdmits{"accept", "acknowledge", "admit", "concede"};
  const CueForms* cue = verb.word->cue;
  return cue && verb.in({Pos::past, Pos::third_person}) &&
         std::find(kAdmits.begin(), kAdmits.end(), cue->lemma->lemma) != kAdmits.end();
}

bool is_about_somebody(const OpenContent& c, TokenIndex end) {
  for (TokenIndex i = c.start + 1; i < end; ++i) {
    const Token& subject = c.text[i - 1];
    if (c.text[i].pos == Pos::past &&
        (subject.in({Pos::subject_pronoun, Pos::name}) || names_people(subject)))
      return true;
  }
  return false;
}

bool are_of_two_genders(const Token& name, const Token& pronoun) {
  const Gender gender = pronoun.is("he")    ? Gender::male
                        : pronoun.is("she") ? Gender::female
                                            : Gender::unknown;
  return !agree(gender, name.word->first_name_gender);
}

bool own_subject_admits(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  return verb && admits(c.text[*verb]);
}

bool own_subject_speaks(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  return verb && plainly_reports(c.text[*verb]);
}

bool own_subject_reports(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  return verb && is_finite_report(c.text[*verb]);
}

bool own_subject_reports_more(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  return verb && is_finite_report(c.text[*verb]) && *verb < c.last &&
         c.text[*verb + 1].pos != Pos::punctuation;
}

bool own_subject_quotes(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  if (!verb || !is_finite_report(c.text[*verb]) || *verb + 2 > c.last) return false;
  const Token& mark = c.text[*verb + 1];
  return (mark.is(Symbol::comma) || mark.is(Symbol::colon)) && c.is_other_quote(*verb + 2);
}

bool source_reports(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  return verb && *verb > first && is_finite_report(c.text[*verb]) &&
         c.text[*verb - 1].in(WordSet::unnamed_source);
}

bool others_report(const OpenContent& c, TokenIndex first) {
  const auto verb = verb_of_own_subject(c, first);
  if (!verb || *verb == first || !c.text[*verb].in({Pos::verb, Pos::third_person, Pos::noun})) return false;
  const CueForms* cue = c.text[*verb].word->cue;
  const Token& noun = c.text[*verb - 1];
  return cue && cue->is(Form::base) && cue->lemma->has(CueTrait::plain) && is_plural(noun) &&
         names_people(noun) && !noun.upper();
}

/// "when the negotiator, N N, told them C": the name between commas says who the subject is.
bool is_behind_apposition(const OpenContent& c, TokenIndex comma) {
  TokenIndex name = comma;
  while (name > c.start && c.text[name - 1].pos == Pos::name) --name;
  return name < comma && name > c.start + 1 && c.text[name - 1].is(Symbol::comma) &&
         names_people(c.text[name - 2]) && comma + 2 < c.last &&
         (c.text[comma + 1].word->cue->lemma->has(CueTrait::telling) || clause_ahead(c.text, comma + 2));
}

/// "9,000 people, which is half of the town, reported a fall", "M, a doctor at F, wrote that": the verb
/// behind the comma is the first of the clause, but for those of relative clauses, and no tag.
bool is_first_verb(const OpenContent& c, TokenIndex comma) {
  bool relative = false;
  for (TokenIndex i = c.start; i < comma; ++i) {
    const Token& token = c.text[i];
    if (token.quote != c.quote) return false;
    if (token.pos == Pos::wh) relative = true;
    if (token.is(Symbol::comma)) relative = false;
    const bool reduced = token.pos == Pos::past && c.text[i + 1].in(kPrepositional);  // "people aged over 12"
    if (!relative && !reduced && token.in(kFiniteOrBase)) return false;
  }
  return c.text[c.start].in(kNounPhrase);
}

bool tag_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 9;
  if (plainly_reports(c.text[comma + 1])) return !is_behind_apposition(c, comma) && !is_first_verb(c, comma);
  TokenIndex i = comma + 1;
  while (i <= c.last && i - comma < kReach &&
         (c.text[i].in(kSubject) || c.text[i].is("of") || c.text[i].is("for")))
    ++i;
  const bool can = i < c.last && c.text[i].is("can");  // ", the Courier can reveal"
  if (can) ++i;
  while (i <= c.last && c.text[i].in({Pos::adverb, Pos::be, Pos::have})) ++i;
  if (can && i <= c.last) {
    const CueForms* cue = c.text[i].word->cue;
    return cue && cue->is(Form::base) && (i == c.last || is_ender(c.text[i + 1]));
  }
  if (i > c.last || i == comma + 1) return false;
  const bool ends = i == c.last || c.text[i + 1].is(Symbol::period);
  const bool other = ends && c.text[i].in({Pos::past, Pos::third_person}) && is_finite_report(c.text[i]) &&
                     c.text[i].word->cue->lemma->takes(Complement::say) &&
                     c.text[i - 1].in({Pos::name, Pos::subject_pronoun});  // ", she recalled."
  if (!is_plain_cue(c.text[i]) && !other) return false;
  if (i == c.last) return true;
  const Token& after = c.text[i + 1];
  return after.is(Symbol::comma) || after.is(Symbol::period) || after.pos == Pos::preposition ||
         after.in(WordSet::time);
}

bool pronoun_goes_on(const OpenContent& c, TokenIndex conjunction) {
  if (conjunction + 3 > c.last || !c.text[conjunction].in(WordSet::and_but)) return false;
  const TokenIndex pronoun = c.text[conjunction + 1].is("then") ? conjunction + 2 : conjunction + 1;
  return c.text[pronoun].pos == Pos::subject_pronoun && c.text[pronoun + 1].in(kFinite | PosSet{Pos::do_});
}

namespace {

/// "on X"; at a sentence's end the full stop looks like an initial's.
bool is_x(const Text& text, TokenIndex i) { return text.text(i) == "X" || text.text(i) == "X."; }

}  // namespace

bool names_venue(const OpenContent& c, TokenIndex i) {
  constexpr TokenIndex kReach = 6;
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::adverb, Pos::past, Pos::ing};
  if (!c.text[i].in(WordSet::venue_preposition)) return false;
  if (i + 2 <= c.last && c.text[i + 1].pos == Pos::ing && c.text[i + 2].pos == Pos::determiner)
    return false;  // "in hosting the conference"
  TokenIndex end = i + 1;
  while (end <= c.last && end - i < kReach && !c.text[end].in(WordSet::venue_noun) &&
         !c.text[end].in(WordSet::venue_document) && c.text[end].in(kPhrase) &&
         (end > i + 1 || !is_x(c.text, end)))
    ++end;
  if (end > c.last) return false;
  const bool platform = end == i + 1 && c.text[i].is("on") && c.text[end].upper();  // "on Facebook", "on X"
  if (platform) return c.text[end].in(WordSet::venue_noun) || is_x(c.text, end);
  const bool document =
      c.text[end].in(WordSet::venue_document) && c.text[i].is("in") && c.text[i + 1].in(WordSet::article);
  return end > i + 1 && (document || c.text[end].in(WordSet::venue_noun));
}

bool opens_apposition(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].is("a") && !c.text[i].is("an")) return false;
  const bool parallel =
      c.text[c.start].in(WordSet::article);  // "blamed a hot June, a wet May and import duties"
  for (TokenIndex k = i + 1; k < c.last && !c.text[k].in(kFinite); ++k)
    if (c.text[k].in(WordSet::and_or) &&
        (c.text[k + 1].in({Pos::determiner, Pos::number, Pos::possessive}) ||
         (parallel && c.text[k + 1].in({Pos::noun, Pos::adjective}) && is_plural(c.text[c.last - 1]))))
      return false;
  return true;
}

}  // namespace onrecord::extract
