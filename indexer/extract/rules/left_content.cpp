// The content in front of a tag: a table of rules, of which the first that finds one counts.
#include "indexer/extract/rules/left_content.h"

#include <algorithm>

#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/headlines.h"

namespace onrecord::extract {
namespace {

bool is_clause_mark(const Token& t) {
  return t.is(Symbol::comma) || t.is(Symbol::period) || t.is(Symbol::semicolon) || t.is(Symbol::dash);
}

// ---- what a clause in front may not be

/// "vowed to work on it", "boasted of his skills", "did not speak about it": what stands behind is said or
/// not said.
bool has_own_complement(const CueSite& s) {
  if (s.is_negated()) return true;
  if (s.use.at + 2 > s.sentence.last) return false;
  const Token& behind = s.text[s.use.at + 2];
  const bool particle = s.use.lemma().has_particle(s.behind().word->lower);
  const bool of =
      s.behind().is("of") && !s.has(CueTrait::plain);  // "Minister denies leak, union warns of strikes"
  const bool infinitive = s.behind().pos == Pos::to && behind.in({Pos::verb, Pos::be, Pos::have, Pos::do_});
  const bool object = behind.is(Symbol::word) && !behind.in({Pos::preposition});  // not "C, he pointed out."
  return (particle && object && !s.has(CueTrait::plain)) || of || infinitive;
}

/// "in an interview aired on Sunday", "a meeting attended by 200 people", "a packed meeting": no verb of a
/// clause.
bool tells_of_noun(const Text& text, TokenIndex i) {
  if (is_attributive(text, i) || is_modified_participle(text, i)) return true;
  if (text[i - 1].in({Pos::determiner, Pos::adjective}) && text[i + 1].in(WordSet::assembly_noun))
    return true;
  if (!is_reduced_relative(text, i)) return false;
  const Token& noun = text[i - 1];
  return text[i + 1].is("by") || text[i].in(WordSet::dated_participle) || noun.in(WordSet::venue_noun) ||
         noun.in(WordSet::venue_document);
}

/// "on ABC’s “This Week”", "on “Meet the Press”", "in “The Quiet Sea”": the mark that opens where it was
/// said.
bool opens_title(const CueSite& s, TokenIndex mark) {
  if (!s.is_other_quote(s.text[mark]) || s.text.quote_of(mark).first != mark || mark < s.use.at + 2)
    return false;
  const Token& before = s.text[mark - 1];
  const bool outlet =
      before.is("'s") && (s.text[mark - 2].in(WordSet::outlet_word) || s.text[mark - 2].all_upper);
  return (outlet || before.is("on") || before.is("in")) && is_title(s.text, s.text.quote_of(mark));
}

/// "C, S said that C2", "C, S told N it was late".
bool own_content_follows(const CueSite& s) {
  bool told = s.has(CueTrait::telling);
  const TokenIndex behind = s.use.at + (s.text[s.use.at + 1].pos == Pos::adverb ? 2 : 1);
  if (behind <= s.sentence.last && s.text[behind].is("whether")) return true;  // "wondered aloud whether"
  if (s.has(CueTrait::question) && s.use.lemma().act == Act::ask && !s.ends_sentence() &&
      s.behind().in(WordSet::question_word))
    return true;  // "Half-way home, with the sea on both sides, N asks what he will do"
  for (TokenIndex i = s.use.at + 1; i <= s.sentence.last; ++i) {
    const Token& token = s.text[i];
    if (token.is(Symbol::comma) || token.is(Symbol::period) || token.is(Symbol::semicolon)) return false;
    told = told && !token.in(WordSet::tag_subordinator);  // "C, S told them as he left"
    if (opens_title(s, i)) {                              // "C, S said on ABC’s “This Week” on Sunday"
      i = s.text.quote_of(i).last;
      continue;
    }
    const bool seen =
        token.is("that") && i < s.sentence.last && s.text[i + 1].in(kAuxiliary) &&
        (any_of(s.text, {s.use.at, i}, WordSet::venue_document) ||  // "a letter to N that was seen"
         s.text[i - 1].in(WordSet::venue_noun) || s.text[i - 1].in(WordSet::assembly_noun));
    if (seen) return false;
    if (token.is("that") || token.is_quote_mark()) return true;
    if (told && token.in(kFinite) && !tells_of_noun(s.text, i)) return true;
  }
  return false;
}

// ---- interruption: "In May, he said, prices rose"

/// "advised the next day", "said last night", "announced this week"
bool is_time_behind(const CueSite& s) {
  const TokenIndex i = s.use.at + 1;
  if (s.text[i].in(WordSet::time)) return true;
  if (i < s.sentence.last && s.text[i].is("this") && s.text[i + 1].in(WordSet::time)) return true;
  return i + 2 <= s.sentence.last && s.text[i].is("the") && s.text[i + 2].in(WordSet::time_span_noun);
}

/// "he told the committee,", "she recalls with relish,": the comma behind the tag; where there is none, the
/// next token. A longer rest of the tag is known by the verb behind its comma: "The attack, the army said in
/// a letter to MPs on Monday, killed 12 people."
TokenIndex comma_behind_tag(const CueSite& s) {
  constexpr TokenIndex kShort = 5, kLongest = 12;
  constexpr PosSet kTag = kNounPhrase | kPrepositional | PosSet{Pos::adverb, Pos::subordinator};
  const TokenIndex behind = s.use.at + 1;
  TokenIndex comma = behind;
  if (s.ends_sentence()) return behind;
  const bool told = s.has(CueTrait::telling) || s.behind().in({Pos::preposition, Pos::adverb}) ||
                    s.behind().is("after") || is_time_behind(s);
  const bool warned = s.takes(Complement::tell) || s.act() == Act::warn || s.behind().pos == Pos::to;
  while ((told || warned) && comma < s.sentence.last && comma - s.use.at < kLongest && s.text[comma].in(kTag))
    ++comma;
  if (comma >= s.sentence.last || !s.text[comma].is(Symbol::comma)) return behind;
  const Token& next = s.text[comma + 1];  // else a name that says who was warned
  const bool goes_on = next.in(kFinite | PosSet{Pos::do_, Pos::subject_pronoun}) ||
                       (next.is_quote_mark() && s.is_other_quote(next));
  return (told && comma - s.use.at <= kShort) || goes_on ? comma : behind;
}

/// "Earlier, the paper wrote, without naming a source, that C": what stands in front is no content.
bool that_behind_aside(const CueSite& s) {
  constexpr TokenIndex kLongest = 12;
  for (TokenIndex i = s.use.at + 2; i < s.sentence.last && i - s.use.at < kLongest; ++i)
    if (s.text[i].is(Symbol::comma)) {
      const bool age = s.text[i + 1].initial == Initial::digit && i + 3 < s.sentence.last &&
                       s.text[i + 2].is(Symbol::comma);  // "the judge told N, 33, that C"
      return s.text[age ? i + 3 : i + 1].is("that");
    }
  return false;
}

/// "There was, she said, no precedent": a short part that ends with an auxiliary.
bool is_unfinished(const Text& text, Range left) {
  const Token& last = text[left.last];
  return last.in(kAuxiliary) ||
         (left.size() > 1 && last.in(WordSet::negation) && text[left.last - 1].in(kAuxiliary));
}

/// "Yesterday", "When asked", "Asked", "Smiling": opens what tells when or how, and no content.
bool opens_circumstance(const Token& opener) {
  return opener.in({Pos::subordinator, Pos::adverb, Pos::ing, Pos::past}) || opener.in(WordSet::time);
}

/// "Too much travel, she explains, and not enough rest.": no part has a verb.
bool goes_on_without_verb(const CueSite& s, Range left, TokenIndex conjunction) {
  const Token& opener = s.text[clause_opener(s.text, left.first)];
  return s.text[s.use.at - 1].pos == Pos::subject_pronoun && s.use.group == s.use.at && left.size() > 1 &&
         opener.pos != Pos::preposition && !opens_circumstance(opener) &&
         !any_of(s.text, {conjunction, s.sentence.last}, kFiniteOrBase);
}

/// A short verbless part in front, a clause behind.
bool is_interrupted(const CueSite& s, Range left) {
  constexpr TokenIndex kShortPart = 12;
  const bool unfinished = left.size() < kShortPart && is_unfinished(s.text, left);
  const bool if_so =  // "Had it been filled in, he wrote, it would"
      left.size() > 2 && (s.text[left.first].is("had") || s.text[left.first].is("were")) &&
      s.text[left.first + 1].in({Pos::determiner, Pos::subject_pronoun, Pos::name});
  const bool whole = !if_so && (!is_verbless(s.text, left) || left.size() > kShortPart);
  if (whole && !unfinished && !is_subordinate_only(s.text, left)) return false;
  const TokenIndex comma = comma_behind_tag(s);
  if (comma + 1 > s.sentence.last || !s.text[comma].is(Symbol::comma) || that_behind_aside(s)) return false;
  const Token& next = s.text[comma + 1];
  const Token& opener = s.text[left.first];
  const bool when = left.size() == 1 ? opener.in(WordSet::time) || opener.is("moreover")
                                     : opener.in({Pos::ing, Pos::past}) || opener.is("without");
  const bool resumes = left.size() > 1 && (next.in(kFinite) || next.is_quote_mark());
  if (comma > s.use.at + 1 && when && !if_so && !resumes)
    return false;  // "Earlier, N reported for the quarter, C", "Asked about it, N said with a smile, C"
  if (unfinished) return next.is(Symbol::word) || next.is_quote_mark() || next.is(Symbol::other);
  if (next.pos == Pos::conjunction) return goes_on_without_verb(s, left, comma + 1);
  if (next.in({Pos::ing, Pos::subordinator, Pos::wh, Pos::conjunction})) return false;
  if (next.is_quote_mark())  // "It was, N said, “a long day”"
    return comma + 2 <= s.sentence.last && !s.text[comma + 2].upper();
  return any_of(s.text, {comma + 1, s.sentence.last}, kFiniteOrBase);
}

/// "From the executive, she said.", "Eleven hours, N answered.": nothing but the words and the tag.
bool is_elliptical(const CueSite& s, Range left) {
  constexpr TokenIndex kShortest = 3;
  const bool answers = s.has(CueTrait::answering);
  if (!(s.has(CueTrait::general) || answers) || s.cue().quote || left.first == 0) return false;
  if (left.size() < kShortest && !answers && !is_asked_before(s)) return false;
  const Token& subject = s.text[s.use.at - 1];
  const bool ends = s.ends_sentence() || (s.use.at + 1 == s.sentence.last && s.behind().is(Symbol::period));
  if (s.use.group != s.use.at || !ends) return false;
  if (subject.pos != Pos::subject_pronoun && !(answers && subject.pos == Pos::name)) return false;
  const Token& opener = s.text[clause_opener(s.text, left.first)];
  const bool asked = s.text[left.first - 1].is(Symbol::question);
  if (answers && opener.pos == Pos::preposition && !asked) return false;  // "In turn, he answered."
  return !opener.is("as") && (opener.is("only") || !opens_circumstance(opener));
}

/// A finite verb or base form, but "In a related context", "In a memo dated May 3" have none.
bool has_verb(const Text& text, Range range) {
  constexpr TokenIndex kReach = 6;
  if (text[range.first].pos == Pos::ing)
    return any_of(text, range, kFinite);  // "Using a word to describe it"
  if (text[range.first].pos != Pos::preposition) return any_of(text, range, kFiniteOrBase);
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    const bool dated = i > range.first && i - range.first < kReach && text[i].pos == Pos::past &&
                       (text[i - 1].in(WordSet::venue_document) || text[i - 1].in(WordSet::venue_noun));
    if (text[i].in(kFiniteOrBase) && !dated && !is_attributive(text, i)) return true;
  }
  return false;
}

/// "At least 31 dead in collapse of mine, governor says": a headline leaves the verb out.
bool is_headline_without_verb(const CueSite& s, Range left) {
  constexpr TokenIndex kShortest = 4;
  const bool present = s.cue().pos == Pos::third_person ||
                       (s.cue().pos == Pos::verb && is_plural(s.text[s.use.group - 1]));  // ", charities say"
  const bool tells = s.has(CueTrait::telling) && !s.ends_sentence() && s.use.at + 2 >= s.sentence.last &&
                     s.behind().in(kNominal);  // ", Reed tells MPs"
  return s.sentence.first == 0 && s.use.group > 0 && present &&
         (tells || (s.ends_sentence() && s.takes(Complement::say))) && left.first == 0 &&
         left.size() >= kShortest && !is_subordinate_only(s.text, left) &&
         s.text[left.first].pos != Pos::preposition;
}

/// Is the clause before "S V" its content? Only if the sentence ends or a phrase follows, and no content
/// stands behind.
bool clause_may_stand_left(const CueSite& s, const LeftContent& left) {
  constexpr PosSet kPhrase{Pos::preposition, Pos::subordinator, Pos::adverb, Pos::ing, Pos::to};
  const auto may_follow = [&](const Token& next) {
    return is_clause_mark(next) || next.is(Symbol::close_bracket) || next.is_quote_mark() ||
           next.in(kPhrase) || next.in(WordSet::time);
  };
  const bool told = s.takes(Complement::tell) && s.has(CueTrait::addressee);
  const bool hearer =  // "C, N wrote M."
      s.use.at + 2 <= s.sentence.last && s.behind().pos == Pos::name &&
      s.text[s.use.at + 2].is(Symbol::period);
  const TokenIndex behind = std::min(s.use.at + 1, s.sentence.last);
  const bool when =  // "C, S said this week", "C, S said two days ago"
      tells_how_long_ago(s.text, behind) ||
      (s.text[behind].is("this") && behind < s.sentence.last && s.text[behind + 1].in(WordSet::time));
  const bool phrase_follows = told || hearer || when || s.ends_sentence() || may_follow(s.behind()) ||
                              opens_place(s.text, s.use.at + 1);
  if (!phrase_follows || has_own_complement(s)) return false;
  if (left.interrupted) return true;
  if (is_elliptical(s, left.range) || is_headline_without_verb(s, left.range)) return true;
  const bool answers_why =  // "Because nobody had locked it, she said."
      s.has(CueTrait::general) && s.text[left.range.first].is("because") &&
      (s.ends_sentence() || is_ender(s.behind()));
  if (answers_why) return true;
  if (left.range.size() < 2 || is_subordinate_only(s.text, left.range) || !has_verb(s.text, left.range))
    return false;
  return !own_content_follows(s);
}

// ---- the rules

/// The subject of a verb that a content may stand in front of.
std::optional<Range> subject_of_tag(const CueSite& s, const Report& r) {
  const bool used_to = s.use.form == CueForm::infinitive;  // the group before it carries the tense
  const bool tensed = s.use.form == CueForm::finite || s.use.form == CueForm::progressive || used_to;
  if ((!tensed && !r.told && !r.quoted) || r.shared || s.has(CueTrait::valuing)) return std::nullopt;
  const auto& subject = r.told ? r.told : r.made.source;
  return subject && !is_who(s.text[subject->last]) ? subject : std::nullopt;
}

/// "‘Who pays?’ A voice shouted: ‘You do!’": the sentence in marks has ended, the colon opens the next.
bool opens_next_quote(const CueSite& s, const LeftContent& left) {
  if (s.use.at + 2 > s.sentence.last || !s.behind().is(Symbol::colon)) return false;
  const Token& end = s.text[left.range.last - 1];
  const bool fragment =  // "when she spoke of “a bit of room”, a man shouted: “You go!”"
      !s.text[left.range.first].is_quote_mark() &&
      any_of(s.text, {left.range.first, left.range.last}, kFinite);
  if (fragment && s.is_other_quote(s.text[s.use.at + 2])) return true;
  return s.is_other_quote(s.text[s.use.at + 2]) && is_ender(end) && s.text.closes_quote(left.range.last);
}

/// "“Will he publish it?” N said the map was late": a question in marks that N answers.
bool is_answered(const CueSite& s, const LeftContent& left) {
  const Range range = left.range;
  const bool asked = s.text[range.last].is_quote_mark() && s.text[range.last - 1].is(Symbol::question) &&
                     s.text[range.first].is_quote_mark();
  if (!asked || s.use.at + 3 > s.sentence.last || !s.has(CueTrait::general)) return false;
  return s.behind().in({Pos::determiner, Pos::subject_pronoun, Pos::possessive}) &&
         !s.text[s.use.at + 2].in(WordSet::time) && clause_ahead(s.text, s.use.at + 1);
}

/// "In response to the claim that it was a “debt trap”, N told them that C", "When a man shouted “How much?”,
/// N said it was late": what she answers ends with marks.
bool is_only_occasion(const CueSite& s, Range left) {
  const Token& opener = s.text[left.first];
  if (left.first != s.sentence.first || opener.quote != s.cue().quote) return false;
  if (opener.is("asked") && s.text[left.first + 1].is("by")) return true;
  const bool when = opener.is("when") || opener.is("as") || opener.in(WordSet::clause_subordinator);
  const bool clause_behind = !s.ends_sentence() && s.use.at + 2 <= s.sentence.last &&
                             s.behind().in({Pos::determiner, Pos::subject_pronoun, Pos::possessive}) &&
                             clause_ahead(s.text, s.use.at + 1);
  if (when && clause_behind) return true;
  return (when || opener.pos == Pos::preposition || opener.is("asked")) && own_content_follows(s);
}

/// "Recalling “C,” the statement urged N to act": the quotation is the participle’s.
bool is_left_to_participle(const CueSite& s, const LeftContent& left) {
  const Token& participle = s.text[left.range.first];
  const CueForms* cue = participle.word->cue;
  if (left.range.first != s.sentence.first || participle.quote) return false;
  const bool replies = (participle.is("replying") || participle.is("responding")) &&
                       s.text[left.range.first + 1].is("to");  // "Replying to N, who asked if it was “C”,"
  if (replies) return true;
  const auto own_verb = [&](const Token& t) { return t.in(kFinite) && !t.quote; };
  return cue && cue->is(Form::ing) && !any_token(s.text, left.range.first, left.range.last, own_verb);
}

/// “C,” her sister, N, a nurse, said: where the tag begins, if the subject found begins behind a comma.
TokenIndex behind_quote_with_relation(const CueSite& s, TokenIndex first) {
  if (first < s.sentence.first + 4 || !s.text[first - 1].is(Symbol::comma)) return first;
  const Token& noun = s.text[first - 2];
  const TokenIndex owner = first - 3;
  const bool relation = names_people(noun) && s.text[owner].in({Pos::possessive, Pos::determiner});
  return relation && s.text.closes_quote(owner - 1) && is_tag_mark(s.text[owner - 2]) ? owner : first;
}

/// "She told them she was at home, but her phone, jurors heard, …", "He tells it differently: he won it, she
/// says, …", "“C,” said N, whose last cheque, he said, …": where the clause in front begins that holds no tag
/// of its own.
TokenIndex behind_other_tag(const CueSite& s, Range left) {
  const auto tags = [&](const Token& t) { return !t.quote && is_finite_speech_cue(t); };
  TokenIndex first = left.first;
  bool tagged = false;
  for (TokenIndex i = left.first; i + 1 <= left.last; ++i) {
    const Token& token = s.text[i];
    tagged = tagged || tags(token);
    if (!tagged) continue;
    const bool opener = token.is(Symbol::colon) || token.is(Symbol::semicolon) || token.is("whose") ||
                        (token.is(Symbol::comma) && s.text[i + 1].in(WordSet::and_but));
    if (!opener) continue;
    first = token.is("whose") ? i : token.is(Symbol::comma) ? i + 2 : i + 1;
    tagged = false;
  }
  return std::min(first, left.last);
}

/// "It shut in May, which, she said, was a pity": of the clause in front the tag interrupts the opener alone.
void keep_opener(const CueSite& s, LeftContent& left) {
  const TokenIndex last = left.range.last;
  const bool opener = s.text[last].pos == Pos::wh || s.text[last].in(WordSet::clause_subordinator);
  const TokenIndex comma = comma_behind_tag(s);
  if (comma >= s.sentence.last || !s.text[comma].is(Symbol::comma)) return;
  const bool alone = opener && last > left.range.first + 1 && s.text[last - 1].is(Symbol::comma);
  left.range.first = alone ? last : behind_other_tag(s, left.range);
}

bool before_subject(const CueSite& s, Report& r) {
  auto subject = subject_of_tag(s, r);
  if (subject) subject->first = behind_quote_with_relation(s, subject->first);
  const bool that_follows = s.stands_before("that");
  if (!subject || subject->first == s.sentence.first || that_follows) return false;
  auto left = content_before(s.text, r.quoting ? r.quoting->first : subject->first, s.use.at);
  if (left && left->side == LeftSide::quote &&
      (opens_next_quote(s, *left) || is_left_to_participle(s, *left) || is_answered(s, *left) ||
       is_only_occasion(s, left->range)))
    return false;
  if (left && left->side == LeftSide::clause) {
    const TokenIndex label = left->range.first;  // "CORRECTED: Rebels extend truce, ministry says"
    if (s.text[label].all_upper && s.text[label].span.size() > 4 && label + 2 < left->range.last &&
        s.text[label + 1].is(Symbol::colon))
      left->range.first = label + 2;
    keep_opener(s, *left);
    left->interrupted = is_interrupted(s, left->range);
    const TokenIndex comma = comma_behind_tag(s);  // "told a meeting the operator, N, “C”" may be either
    const bool clear = !s.has(CueTrait::telling) || s.text[comma + 1].pos == Pos::subject_pronoun;
    if (left->interrupted && clear) left->resumes = comma;
    const bool may = s.takes(Complement::say) || s.takes(Complement::that) || s.takes(Complement::tell) ||
                     s.has(CueTrait::left);
    const bool quotes_only = s.has(CueTrait::quote) || !may;  // “It’s a joke,” X blasted
    if (quotes_only || !clause_may_stand_left(s, *left)) return false;
  }
  if (left && !r.told && r.made.source && subject->first < r.made.source->first) r.made.source = subject;
  if (left) r.take_left(s.text, *left);
  return left.has_value();
}

/// "C1, a charge N denied": the charge is what is denied.
bool charge_denied(const CueSite& s, Report& r) {
  const auto subject = subject_of_tag(s, r);
  if (!subject || s.act() != Act::deny || subject->size() < 3 || subject->first < s.sentence.first + 2)
    return false;
  const Token& noun = s.text[subject->first + 1];
  const bool charge = noun.in(WordSet::remark_noun) || noun.word->noun_of || noun.is("charge");
  const Token& who = s.text[subject->first + 2];
  const bool somebody = who.in({Pos::name, Pos::determiner}) || names_people(who);
  if (!s.text[subject->first].is("a") || !charge || !somebody ||
      s.text[subject->first - 1].pos != Pos::punctuation ||
      !(s.ends_sentence() || s.behind().pos == Pos::punctuation))
    return false;
  r.made.content.push_back({subject->first, subject->first + 1});
  r.made.left = LeftSide::clause;
  r.made.source = Range{subject->first + 2, subject->last};
  return true;
}

/// The stretch behind the quotation is the subject.
bool before_long_subject(const CueSite& s, Report& r) {
  constexpr TokenIndex kReach = 48;
  constexpr PosSet kClause{Pos::be, Pos::have, Pos::modal, Pos::do_};
  constexpr PosSet kOpeners{Pos::name, Pos::noun, Pos::determiner, Pos::possessive, Pos::adjective};
  if (s.use.form != CueForm::finite || s.use.group == s.sentence.first || !subject_of_tag(s, r)) return false;
  for (TokenIndex close = s.use.group - 1; close > s.sentence.first && s.use.group - close < kReach;
       --close) {
    const Token& token = s.text[close];
    if (token.in(kClause) || is_finite_speech_cue(token)) return false;
    if (!s.is_other_quote(token)) continue;
    if (!s.text.closes_quote(close) || !is_tag_mark(s.text[close - 1]) || close + 1 >= s.use.group ||
        !s.text[close + 1].in(kOpeners))
      return false;
    const auto left = content_before(s.text, close + 1, s.use.at);
    if (!left || left->side != LeftSide::quote || opens_next_quote(s, *left) ||
        is_left_to_participle(s, *left) || is_answered(s, *left))
      return false;
    r.take_left(s.text, *left);
    r.made.source = Range{close + 1, s.use.group - 1};
    return true;
  }
  return false;
}

struct LeftRule {
  std::string_view name;
  bool (*find)(const CueSite& site, Report& report);
};

constexpr LeftRule kRules[]{
    // C1, a charge S denied.
    {"a charge denied", charge_denied},
    // “C,” S said. C, S said on Monday. In May, S said, C.
    {"before the subject", before_subject},
    // “C,” the long subject with many words said.
    {"before a long subject", before_long_subject},
    // “C,” said S. C, said S.
    {"before an inverted tag", before_inverted},
};

/// "Rail chaos: C, says operator"
void drop_catchword(const CueSite& s, Report& r) {
  Range& content = r.made.content.front();
  if (content.first == 0 && !s.text[s.sentence.last].is(Symbol::period))
    content = behind_catchword(s.text, content);
}

}  // namespace

bool is_asked_before(const CueSite& s) {
  if (s.cue().sentence == 0) return false;
  const Range before = s.text.sentences[s.cue().sentence - 1];
  return any_token(s.text, before.first, before.last + 1, [](const Token& t) {
    return t.is(Symbol::question) || t.is("ask") || t.is("asks") || t.is("asked");
  });
}

void find_left(const CueSite& site, Report& report) {
  for (const LeftRule& rule : kRules)
    if (rule.find(site, report)) return drop_catchword(site, report);
}

}  // namespace onrecord::extract
