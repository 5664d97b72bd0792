// The content in front of an inverted tag: "C, said N".

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/left_content.h"
#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {

bool is_verbless(const Text& text, Range left) {
  for (TokenIndex i = left.first; i <= left.last; ++i) {
    const bool infinitive = i > left.first + 1 && text[i].pos == Pos::verb && text[i - 1].pos == Pos::to &&
                            text[i - 2].in(kNominal);
    if (text[i].in(kFiniteOrBase) && !infinitive) return false;
  }
  return true;
}

namespace {

/// “…,” said Mrs N, whose cottage fronts the road, “…”: the end of the relative clause, if a quotation
/// follows it.
TokenIndex behind_relative(const CueSite& s, TokenIndex subject_end) {
  constexpr TokenIndex kLongest = 20;
  constexpr PosSet kDescription{Pos::wh, Pos::determiner, Pos::possessive, Pos::noun, Pos::adjective};
  if (subject_end + 2 <= s.sentence.last && s.text[subject_end + 1].is("that") &&
      s.text[subject_end + 2].in(kFinite))
    return s.sentence.last;  // "warns a man in a video that has been shared"
  if (subject_end + 2 > s.sentence.last || !s.text[subject_end + 1].is(Symbol::comma) ||
      !s.text[subject_end + 2].in(kDescription))
    return subject_end;
  for (TokenIndex i = subject_end + 3; i < s.sentence.last && i - subject_end < kLongest; ++i)
    if (s.text[i].is(Symbol::comma) && s.text[i + 1].is_quote_mark()) return i - 1;
  return subject_end;
}

/// "said N, 34.", "said N, of Oldtown, on Monday", "said N (Labour)": the end of what is told of who says it.
TokenIndex behind_detail(const CueSite& s, TokenIndex end) {
  const TokenIndex last = s.sentence.last;
  const auto ends = [&](TokenIndex i) {
    return i >= last || s.text[i + 1].is(Symbol::comma) || s.text[i + 1].is(Symbol::period);
  };
  if (end + 2 <= last && s.text[end + 1].is(Symbol::open_bracket)) {
    TokenIndex close = end + 2;
    while (close < last && !s.text[close].is(Symbol::close_bracket)) ++close;
    return close;
  }
  if (end + 2 > last || !s.text[end + 1].is(Symbol::comma)) return end;
  if (s.text[end + 2].initial == Initial::digit && ends(end + 2)) return end + 2;
  const Token& link = s.text[end + 2];
  if (!(link.is("of") || link.is("from") || link.is("at")) || s.text[end].pos != Pos::name) return end;
  TokenIndex name = end + 3;
  while (name < last && (s.text[name].pos == Pos::name || s.text[name].is("the") || s.text[name].is("of")))
    ++name;
  return name > end + 3 && ends(name - 1) ? name - 1 : end;
}

/// "said N, who chairs the council,", "said N on Monday,": the last token of the tag whose subject ends at
/// `end`.
TokenIndex behind_inverted_tag(const CueSite& s, TokenIndex end) {
  constexpr TokenIndex kLongest = 14;
  constexpr PosSet kTag = kNounPhrase | PosSet{Pos::adverb} | kPrepositional;
  const TokenIndex last = s.sentence.last;
  if (end + 3 > last) return end;
  const bool who = s.text[end + 1].is(Symbol::comma) && is_who(s.text[end + 2]);
  const bool phrase = s.text[end + 1].in(kPrepositional) || s.text[end + 1].in(WordSet::time);
  if (!who && !phrase) return end;
  for (TokenIndex i = end + (who ? 3 : 1); i < last && i - end < kLongest; ++i) {
    if (s.text[i].is(Symbol::comma)) return s.text[i + 1].in(kFinite) ? i - 1 : end;
    if (!s.is_own(s.text[i]) || (phrase && !s.text[i].in(kTag) && !s.text[i].in(WordSet::time))) return end;
  }
  return end;
}

/// "In May, said N, sales fell": a phrase in front, its clause behind.
bool clause_behind_phrase(const CueSite& s, Range left, TokenIndex comma) {
  return s.text[left.first].pos == Pos::preposition && s.cue().in(WordSet::said) &&
         !any_of(s.text, left, kFiniteOrBase) && !s.text[comma + 1].in(WordSet::article) &&
         (clause_ahead(s.text, comma + 1) ||
          (s.text[comma + 1].pos == Pos::noun && is_plural(s.text[comma + 1])));
}

/// "That, replied N, was why": a subject in front, its verb behind.
bool resumes_behind(const CueSite& s, Range left, Range subject) {
  constexpr TokenIndex kShortPart = 16;
  TokenIndex comma = behind_inverted_tag(s, subject.last) + 1;
  const Token& speaker = s.text[subject.last];
  const bool somebody = speaker.in({Pos::name, Pos::subject_pronoun}) || names_people(speaker) ||
                        speaker.in(WordSet::firm_noun) || speaker.in(WordSet::body_noun);
  if (!somebody || speaker.in(WordSet::time)) return false;  // "a plan, announced today, is"
  if (comma + 2 > s.sentence.last || !s.text[comma].is(Symbol::comma) || left.size() >= kShortPart ||
      !s.text[left.last].in(kNounPhrase) || !is_verbless(s.text, left))
    return false;
  if (clause_behind_phrase(s, left, comma)) return true;
  const bool says = s.cue().in(WordSet::said);  // "This, says N, a nurse, helps": the verb of what is said
  return s.text[comma + 1].in(kAuxiliary) ||
         (says && s.text[comma + 1].in({Pos::third_person, Pos::past}) && !s.text[comma + 1].word->cue);
}

/// "In May, said N, sales fell by a fifth": a bare plural is no apposition to a name.
Range without_resumed_clause(const Text& text, Range left, Range subject) {
  if (text[left.first].pos != Pos::preposition || any_of(text, left, kFiniteOrBase)) return subject;
  for (TokenIndex i = subject.first + 1; i < subject.last; ++i)
    if (text[i].is(Symbol::comma))
      return text[i - 1].pos == Pos::name && text[i + 1].pos == Pos::noun && is_plural(text[i + 1]) &&
                     !names_people(text[i + 1])
                 ? Range{subject.first, i - 1}
                 : subject;
  return subject;
}

/// "Slowly, says N.", "Not so, says the company:", "Which road, inquired the postmistress.": a few words that
/// open the sentence, no circumstance.
bool is_short_answer(const CueSite& s, const LeftContent& left, Range subject) {
  constexpr TokenIndex kLongest = 4;
  const Token& opener = s.text[left.range.first];
  const Token& who = s.text[nominal_head(s.text, subject)];
  const bool somebody = who.pos == Pos::name || names_people(who) || who.in(WordSet::firm_noun) ||
                        who.in(WordSet::body_noun) || who.in(WordSet::role_noun);
  if (left.range.first != s.sentence.first || left.range.size() > kLongest || !s.takes(Complement::say) ||
      !somebody || s.sentence.first == 0 || opener.in(WordSet::time) || opener.in({Pos::past, Pos::ing}) ||
      opener.in(WordSet::and_but) || opener.in(WordSet::clause_subordinator) ||
      (opener.pos == Pos::preposition && left.range.size() > 1))
    return false;
  const bool whole = subject.last >= s.sentence.last;
  const Token& next = s.text[whole ? s.sentence.last : subject.last + 1];
  const bool asked = is_asked_before(s) || s.text[left.range.last].is(Symbol::question) ||
                     s.text[left.range.first].is("not");
  const bool clause = any_of(s.text, subject, kFinite);  // "Outside, says N, the crowd grew"
  const bool ends = (whole || is_ender(next)) && !clause;
  if (!asked && !ends) return false;  // "Outside, says N, the crowd grew"
  return is_ender(next) || next.is(Symbol::colon) ||
         (next.is(Symbol::comma) && subject.last + 2 <= s.sentence.last &&
          (s.text[subject.last + 2].in({Pos::wh, Pos::determiner, Pos::possessive}) ||
           s.text[subject.last + 2].initial == Initial::digit));
}

/// "The maker of chips, based in F, posted revenue of": what stands behind the verb is nobody.
bool is_thing(const Text& text, Range subject) {
  const Token& noun = text[nominal_head(text, subject)];
  return noun.pos == Pos::noun && noun.word->noun == NounDomain::other && !names_people(noun) &&
         !noun.in(WordSet::body_noun) && !noun.in(WordSet::firm_noun) && !noun.in(WordSet::finder) &&
         !noun.in(WordSet::venue_document) && !noun.in(WordSet::speaking_thing) &&
         !noun.in(WordSet::outlet_word) && !noun.in(WordSet::organisation_word) &&
         !noun.in(WordSet::role_noun) && !noun.in(WordSet::authored_noun) && !noun.upper();
}

/// What stands behind "C, said N" shows that the words are C.
bool inversion_holds(const CueSite& s, const LeftContent& left, Range subject) {
  if (left.side == LeftSide::quote) return true;
  if (!s.cue().in(WordSet::said) && is_thing(s.text, subject)) return false;
  if (s.has(CueTrait::quote) || !(s.takes(Complement::say) || s.takes(Complement::that))) return false;
  if (left.interrupted || is_short_answer(s, left, subject)) return true;
  const bool closed = subject.last + 1 == s.sentence.last && s.text[s.sentence.last].is(Symbol::period);
  const bool ends = subject.last == s.sentence.last || closed;
  const bool news =  // "Up to 60 cm of snow by morning, warns the agency."
      ends && left.range.size() > 3 && s.cue().pos == Pos::third_person && s.takes(Complement::say) &&
      !is_subordinate_only(s.text, left.range);
  const bool headline = news || (s.sentence.first == 0 && ends && s.takes(Complement::say));
  if (left.range.size() < 2 || (!headline && !any_of(s.text, left.range, kFiniteOrBase))) return false;
  if (ends) return true;
  const Token& next = s.text[subject.last + 1];
  const bool mark = next.is(Symbol::comma) || next.is(Symbol::period) || next.is(Symbol::semicolon) ||
                    next.is(Symbol::colon) || next.is(Symbol::close_bracket) || next.is(Symbol::open_bracket);
  return mark || next.in({Pos::preposition, Pos::wh, Pos::ing, Pos::adverb}) || next.in(WordSet::time);
}

/// "The bridge, which was built in 1962, is unsafe, said N.": what was taken for the subject has a verb of
/// its own in front of the tag.
bool has_verb_in_front(const CueSite& s, Range source) {
  constexpr TokenIndex kLongest = 14;
  const auto plain = [&] {
    return s.cue().in(WordSet::said) || s.has(CueTrait::speaks) || s.act() == Act::warn;
  };
  TokenIndex aside = source.first;
  while (aside + 1 < s.use.group && !s.text[aside].is(Symbol::comma)) ++aside;
  if (aside + 4 >= s.use.group || !s.text[s.use.group - 1].is(Symbol::comma) || !plain()) return false;
  const auto subject = subject_right(s.text, s.use.at);
  if (!subject || subject->last >= s.sentence.last) return false;
  const Token& behind = s.text[subject->last + 1];
  const bool closes = is_ender(behind) || behind.is(Symbol::comma) || behind.in(kPrepositional);
  if (s.text[subject->first].pos != Pos::name || !closes) return false;
  for (TokenIndex i = aside + 1; i + 2 < s.use.group && i - aside < kLongest; ++i)
    if (s.text[i].is(Symbol::comma)) return s.text[i + 1].in(kFiniteOrBase);
  return false;
}

/// "Reed visits Oldtown, demands inquiry", "…, promises help for farmers": whoever acts in a headline goes
/// on, and what stands behind is demanded.
bool goes_on_in_headline(const CueSite& s, const Report& r, Range subject) {
  if (s.sentence.first != 0 || !r.shared || !r.made.source || has_end_mark(s.text, s.sentence)) return false;
  const Token& noun = s.text[nominal_head(s.text, subject)];
  const bool asserts = s.act() == Act::say || s.act() == Act::warn || s.act() == Act::announce;
  const bool body = noun.in(WordSet::body_noun) || noun.in(WordSet::firm_noun) ||
                    noun.in(WordSet::group_noun) || noun.in(WordSet::unnamed_source);
  return !asserts && noun.pos == Pos::noun && !names_people(noun) && !body;
}

}  // namespace

bool before_inverted(const CueSite& s, Report& r) {
  for (TokenIndex i = s.use.group; i < s.use.at; ++i)  // "once said N"
    if (s.text[i].pos != Pos::adverb) return false;
  if (s.use.form != CueForm::finite || s.use.group == s.sentence.first ||
      (r.made.source && !r.shared && !has_verb_in_front(s, *r.made.source)))
    return false;
  auto left = content_before(s.text, s.use.group, s.use.at);
  const bool particle = left && left->side == LeftSide::quote && !s.ends_sentence() &&
                        s.use.lemma().has_particle(s.behind().word->lower);  // "chimed in N"
  auto subject = left ? subject_right(s.text, s.use.at + (particle ? 1 : 0)) : std::nullopt;
  if (subject && left->side == LeftSide::clause) {
    if (goes_on_in_headline(s, r, *subject)) return false;
    subject = without_resumed_clause(s.text, left->range, *subject);
    if (subject) left->interrupted = resumes_behind(s, left->range, *subject);
  }
  if (!subject || !inversion_holds(s, *left, *subject)) return false;
  r.take_left(s.text, *left);
  r.made.source = subject;
  r.shared = false;
  r.unit_end = left->interrupted ? behind_inverted_tag(s, subject->last)
                                 : behind_relative(s, behind_detail(s, subject->last));
  return true;
}

}  // namespace onrecord::extract
