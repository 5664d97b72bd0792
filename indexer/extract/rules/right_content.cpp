// The content behind a tag: walks over the tokens and asks at each a table of what may begin one.
#include "indexer/extract/rules/right_content.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

// ---- clauses

bool may_begin(const RightWalk& w) { return w.first && !w.left; }

Step bare_clause(RightWalk& w, TokenIndex i) {
  const bool out = w.particle && w.text[w.begin - 1].is("out");  // "pointed out it was late"
  const bool is = may_begin(w) && (!w.particle || (out && i == w.begin)) && bare_clause_at(w, i);
  return is ? begins(w, Trigger::bare, i) : Step::other;
}

/// "promised a pint to every volunteer": what stands before "to" is promised, not spoken to.
bool is_given(const RightWalk& w, TokenIndex to) {
  constexpr PosSet kReceiver{Pos::determiner, Pos::possessive, Pos::name, Pos::object_pronoun};
  return w.site.act() == Act::promise && to < w.last && w.text[to + 1].in(kReceiver);
}

/// "asked him in the tunnel what", "told them at half-time to", "told anyone with an allergy to": only the
/// place, the time or what somebody has stands between.
bool is_behind_circumstance(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  const bool other_day = w.begin + 2 <= w.last && w.text[w.begin].is("the") &&
                         w.text[w.begin + 1].is("other") && w.text[w.begin + 2].in(WordSet::date_word);
  const bool having =  // not "what she told the bureau with what she told"
      w.text[w.begin].is("with") &&
      (w.text[i].pos == Pos::to || w.text[i].is("whether") || w.text[i].is("if"));
  const bool this_day = w.begin + 1 <= w.last && w.text[w.begin].is("this") &&
                        w.text[w.begin + 1].in(WordSet::time);  // "texted me this morning to"
  return w.addressee && !w.left && i > w.begin && i - w.begin <= kLongest &&
         (other_day || this_day || having || w.text[w.begin].in(WordSet::place_preposition) ||
          w.text[w.begin].is("during") || w.text[w.begin].is("through")) &&
         !w.text[i].is("when") && !w.text[i].is("where");
}

/// "told N to …": N is spoken to. "asked ministers to …": what is asked is that they do it.
Step request(RightWalk& w, TokenIndex i) {
  const bool passive = w.site.use.form == CueForm::passive && w.site.has(CueTrait::telling);
  if (passive && i == w.begin && (is_infinitive(w, i) || negates_infinitive(w, i)))
    return begins(w, Trigger::addressee, i);  // "Drivers were told by N to wait", "were told not to talk"
  if (!(may_begin(w) || is_behind_circumstance(w, i)) || !w.addressee ||
      !(is_infinitive(w, i) || w.text[i].in(WordSet::object_clause)))
    return Step::other;
  const TokenIndex whom = w.addressee->first;
  const bool asks = w.site.act() == Act::ask || w.site.act() == Act::demand ||
                    w.site.has(CueTrait::request) || is_given(w, i);
  if (!asks || w.text[i].pos != Pos::to || w.text[whom].pos == Pos::object_pronoun) {
    const bool negated = i > w.begin && negates_infinitive(w, i - 1);  // "told them not to “go”"
    return begins(w, Trigger::addressee, negated ? i - 1 : i);
  }
  w.addressee.reset();
  return begins(w, Trigger::complement, whom);
}

/// "she said to wait", "she screamed at them to wait"
Step instruction(RightWalk& w, TokenIndex i) {
  if (w.left || !is_infinitive(w, i)) return Step::other;
  const bool plain = w.first && w.site.has(CueTrait::general) && i == w.begin;
  const bool shouted = w.site.has(CueTrait::uttering) && i > w.begin + 1 && w.text[w.begin].is("at") &&
                       !any_token(w.text, w.begin + 1, i, [](const Token& t) { return !t.in(kNounPhrase); });
  return plain || shouted ? begins(w, Trigger::addressee, i) : Step::other;
}

Step question(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kPlace = 5;
  const bool placed = w.text[i].is("whether") && w.site.act() == Act::ask && !w.left && i > w.begin &&
                      i - w.begin <= kPlace &&
                      w.text[w.begin].in(WordSet::place_preposition);  // "asked in the chat whether"
  const bool there = w.site.act() == Act::ask && w.addressee && !w.left && i == w.begin + 1 &&
                     (w.text[i].is("whether") || w.text[i].is("if")) &&  // "asked me backstage if"
                     w.text[w.begin].in({Pos::noun, Pos::adverb, Pos::adjective});
  const bool inverted =  // "She asked me was I eating"
      w.site.cue().is("asked") && may_begin(w) && w.addressee && i == w.begin && i + 2 <= w.last &&
      w.text[i].in(kAuxiliary | PosSet{Pos::do_}) && w.text[i + 1].pos == Pos::subject_pronoun;
  if (inverted) return begins(w, Trigger::question, i);
  const bool is = (may_begin(w) || is_behind_circumstance(w, i) || placed || there) &&
                  (w.text[i].in(WordSet::question_word) ||
                   (w.site.cue().is("know") && w.text[i].pos == Pos::wh && i == w.begin)) &&
                  (w.site.has(CueTrait::question) ||  // "a neighbour told how she ran"
                   (w.site.has(CueTrait::telling) && w.text[i].is("how") && i == w.begin));
  return is ? begins(w, Trigger::question, i) : Step::other;
}

// ---- what may stand between the tag and its content

/// “…,” he told the Courier, “…”: whoever is told, and the quotation goes on.
bool is_told_before_quote(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  TokenIndex end = i;
  while (end < w.last && end - i < kLongest && w.text[end].in(kNounPhrase)) ++end;
  if (end == i || end >= w.last) return false;
  const bool clause = w.left && w.left->side == LeftSide::clause;
  if (clause && w.text[end].in(kPrepositional)) return true;  // "The bridge, he told the panel on Monday, is"
  return w.text[end].is(Symbol::comma) &&
         (w.text[end + 1].is_quote_mark() || (w.left && w.left->interrupted) || clause);
}

/// "posted a message on N reading “C”"
Step document(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 10;
  if (!may_begin(w) || !w.text[i].in({Pos::determiner, Pos::possessive})) return Step::other;
  for (TokenIndex k = i + 1; k < w.last && k - i < kLongest; ++k) {
    if (w.text[k].is("reading") && w.site.is_other_quote(w.text[k + 1]))
      return begins(w, Trigger::quote, k + 1);
    if (!w.text[k].in(kNounPhrase | kPrepositional) || w.text[k].is_quote_mark()) break;
  }
  return Step::other;
}

/// "said on Monday night not everyone was": behind the day that the preposition at `on` brings.
std::optional<TokenIndex> behind_weekday(const RightWalk& w, TokenIndex on) {
  if (on + 2 >= w.last) return std::nullopt;
  if (!is_weekday(w.text[on + 1])) return std::nullopt;
  TokenIndex behind = on + 2;
  while (behind < w.last && w.text[behind].in(WordSet::time) && !w.text[behind].upper()) ++behind;
  return behind < w.last && !w.text[behind].is("'s") ? std::optional(behind) : std::nullopt;
}

/// "said that evening that", "denied at first it had": how, when or where, right behind the tag.
Step adverbial(RightWalk& w, TokenIndex i) {
  if (!may_begin(w) || i != w.begin || w.site.act() == Act::demand) return Step::other;
  const TokenIndex behind = behind_adverbial(w.text, i, w.last);
  if (behind == i || behind >= w.last) return Step::other;
  const Token& next = w.text[behind];
  const bool that = next.is("that") && !w.text[behind + 1].in(WordSet::time);
  const bool mark = next.is(Symbol::colon) || w.site.is_other_quote(next);
  const bool clause = next.in({Pos::subject_pronoun, Pos::determiner, Pos::possessive}) && !next.is("'s") &&
                      w.site.takes(Complement::say) && clause_ahead(w.text, behind);
  if (!that && !mark && !clause) return Step::other;
  w.begin = w.jump = behind;
  return Step::jump;
}

/// Adverbs and words of time.
Step words_of_time(RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  if (opens_place(w.text, i)) return Step::other;
  const bool this_day = token.is("this") && i + 2 < w.last && w.text[i + 1].in(WordSet::time) && may_begin(w);
  const bool opens = this_day &&
                     w.text[i + 2].in({Pos::name, Pos::determiner, Pos::possessive, Pos::subject_pronoun}) &&
                     !w.text[i + 2].is("'s");  // not "said this week’s fall was"
  if (this_day && (w.addressee || (w.site.takes(Complement::say) && opens))) {
    w.jump = i + 2;  // "told me this afternoon every passenger …", "said this morning State Highway 3 was"
    return Step::jump;
  }
  if (may_begin(w) && tells_how_long_ago(w.text, i) && i + 3 < w.last) {
    w.jump = i + 3;  // "said two days ago the road was"
    return Step::jump;
  }
  const bool means = token.is("by") && i == w.begin && i + 2 <= w.last &&
                     may_begin(w) &&  // "said by phone he"
                     (w.text[i + 1].is("phone") || w.text[i + 1].is("telephone") ||
                      w.text[i + 1].is("email") || w.text[i + 1].is("text"));
  if (means) {
    w.jump = i + 2;
    return Step::jump;
  }
  if (const auto day = token.is("on") && may_begin(w) ? behind_weekday(w, i) : std::nullopt) {
    w.begin = w.jump = *day;
    return Step::jump;
  }
  const bool times = token.is("times") && w.text[i - 1].in({Pos::number, Pos::determiner, Pos::adjective});
  if (token.is("the") && i == w.begin && i + 3 < w.last && w.text[i + 1].is("same") &&
      w.text[i + 2].in(WordSet::date_word) && w.text[i + 3].is("that") && may_begin(w)) {
    w.jump = i + 3;  // "replied the same day that C"
    return Step::jump;
  }
  const bool season =
      i > w.begin && w.text[i - 1].in(WordSet::time) &&
      (token.in(WordSet::date_word) || token.in(WordSet::time_span_noun));  // "told him last spring he"
  const bool passes =
      season || token.in({Pos::adverb, Pos::number}) || token.in(WordSet::time) || token.is("out") || times;
  return passes ? Step::next : Step::other;
}

/// Where a content stands in front, only a phrase or whoever is told belongs to the tag.
Step end_of_tag(RightWalk& w, TokenIndex i) {
  if (!w.left || !w.first) return Step::other;
  const Token& token = w.text[i];
  const bool told = w.site.has(CueTrait::telling) &&
                    (token.in({Pos::object_pronoun, Pos::name, Pos::noun}) || is_told_before_quote(w, i));
  const bool span =
      token.pos == Pos::noun && w.text[i - 1].pos == Pos::number && token.in(WordSet::date_word);
  return token.in(kPrepositional) || told || span ? Step::other : Step::stop;
}

Step phrase(RightWalk& w, TokenIndex i) {
  constexpr PosSet kPassed =
      kPrepositional | kNounPhrase | PosSet{Pos::conjunction, Pos::ing, Pos::subordinator, Pos::wh};
  constexpr PosSet kVerbs{Pos::past, Pos::verb, Pos::third_person};
  constexpr PosSet kBeforeVerb{Pos::name, Pos::noun, Pos::subject_pronoun, Pos::to, Pos::adverb};
  const Token& token = w.text[i];
  w.first = false;
  if (w.particle && token.pos == Pos::noun && token.word->noun_of)
    return Step::stop;  // "commenting on N’s remark that C"
  const bool object = token.is("it") && i > w.begin && w.text[i - 1].in(kPrepositional);  // "said of it: “C”"
  const bool told_of = (i > w.begin || w.addressee) && is_reduced_relative(w.text, i);
  const bool passes =
      token.in(kPassed) || object || told_of ||                 // "told MPs in a letter seen by the BBC that"
      opens_place(w.text, i) || token.in(WordSet::familiar) ||  // "told people close to him that"
      is_attributive(w.text, i) ||                              // "said in a written statement that"
      (token.pos == Pos::past && w.text[i - 1].in(kPrepositional) && i < w.last &&
       w.text[i + 1].pos == Pos::noun) ||  // "warned in written evidence that"
      (token.in(kVerbs) && w.text[i - 1].in(kBeforeVerb) && w.site.takes(Complement::say));
  return passes ? Step::next : Step::stop;
}

/// "All he would say was: “C”", "The first thing she said was, “C”"
Step what_was_said(RightWalk& w, TokenIndex i) {
  const bool what = w.text[w.site.sentence.first].is("what") && w.text[i].pos == Pos::be && !w.left &&
                    i < w.last && w.text[i + 1].is("that");  // "What she told them on Monday was that C"
  if (what) return begins(w, Trigger::that, i + 1);
  if (i != w.begin || !may_begin(w) || w.text[i].pos != Pos::be || !w.site.takes(Complement::say))
    return Step::other;
  TokenIndex mark = i + 1;
  while (mark < w.last && (w.text[mark].is(Symbol::comma) || w.text[mark].is(Symbol::colon))) ++mark;
  return mark <= w.last && w.site.is_other_quote(w.text[mark]) ? begins(w, Trigger::quote, mark)
                                                               : Step::other;
}

struct Beginning {
  std::string_view name;
  Step (*step)(RightWalk& walk, TokenIndex i);
};

constexpr Beginning kBeginnings[]{
    // “I said, ‘C’ …”
    {"inner quotation", inner_quotation},
    // “I said something like, ‘C’”
    {"something like", something_like},
    // S fumed: “C” S laughed, “C”
    {"quotation only", quotation_only},
    // S said that evening that C.
    {"adverbial", adverbial},
    // S said that C.
    {"that", that_clause},
    // S said in May, “C” S said it was “C” S said “zero” ferries …
    {"quotation", quotation},
    // S said: C
    {"colon", colon},
    // S claims (July 11) that C.
    {"bracket", bracket},
    // S told MPs – in a short session – that C.
    {"dashes", dashes},
    // “C1,” S said, “C2” In May, S said, C.
    {"comma behind the tag", comma_behind_tag},
    // S said, when asked, that C.
    {"aside", aside},
    // “C1,” S said of people who had left, “c2”
    {"rest of the tag", rest_of_tag},
    // It was, S said as we walked up the track, “C”
    {"circumstance", circumstance},
    // S said. It was late.
    {"end of the clause", end_of_clause},
    // All S would say was: “C”
    {"what was said", what_was_said},
    // S posted a message reading “C”
    {"document", document},
    // S told them as she left that C.
    {"while it was said", while_it_was_said},
    // S said C.
    {"bare clause", bare_clause},
    // S told N to C. S asked N to C.
    {"request", request},
    // S said to wait.
    {"instruction", instruction},
    // S asked whether C.
    {"question", question},
    // S said last night that C.
    {"words of time", words_of_time},
    // “C,” S said with a smile.
    {"end of the tag", end_of_tag},
    // S said at a hearing that C.
    {"phrase", phrase},
};

Step step_at(RightWalk& w, TokenIndex i) {
  for (const Beginning& beginning : kBeginnings)
    if (const Step step = beginning.step(w, i); step != Step::other) return step;
  return Step::stop;
}

void skip_particle(RightWalk& w) {
  const bool parted = w.site.has(CueTrait::two) || w.site.act() == Act::demand;  // "called on Tuesday for"
  const TokenIndex behind = parted && !w.left && w.begin < w.last ? behind_adjunct(w, w.begin) : w.begin;
  if (behind > w.begin && behind < w.last && w.site.use.lemma().has_particle(w.text[behind].word->lower) &&
      !w.text[behind + 1].in(WordSet::time)) {
    w.particle = w.apart = true;
    w.begin = behind + 1;
    return;
  }
  if (w.begin > w.last || !w.site.use.lemma().has_particle(w.text[w.begin].word->lower)) return;
  w.particle = true;
  ++w.begin;
}

/// "to N warning that", not "to her demanding that", which the verb before reports
bool is_reporting_participle(const RightWalk& w, TokenIndex i) {
  const CueForms* cue = w.text[i].word->cue;
  return w.text[i].pos == Pos::ing && cue && cue->is(Form::ing) && cue->lemma->speech &&
         w.text[i + 1].is("that") && w.text[i - 1].in(kNominal);
}

/// "wrote to the council saying C", "wrote to N warning that C": the content is the participle’s.
bool is_left_to_participle(const RightWalk& w) {
  constexpr TokenIndex kReach = 12;
  if (!w.site.has(CueTrait::letter)) return false;
  for (TokenIndex i = w.begin; i < w.last && i - w.begin < kReach; ++i) {
    const Token& token = w.text[i];
    if (token.is("saying") || is_reporting_participle(w, i))
      return i > w.begin && w.text[i - 1].pos != Pos::verb;  // not "to stop saying it"
    if (token.in(kFinite) || token.in({Pos::subordinator, Pos::wh, Pos::punctuation})) return false;
  }
  return false;
}

/// "and he goes, ‘C’", “He goes, ‘C’,” N said.
bool is_quotative(const RightWalk& w) {
  if (w.site.use.lemma().lemma != "go" || w.begin + 2 > w.last || !w.text[w.begin].is(Symbol::comma) ||
      !w.text[w.begin + 2].upper())
    return false;
  const auto inner = w.site.cue().quote ? w.text.inner_quote_of(w.begin + 1) : std::nullopt;
  return w.site.is_other_quote(w.text[w.begin + 1]) || (inner && inner->first == w.begin + 1);
}

/// "ruled Tuesday that", "ruled 5-4 that", "replied ten weeks later that", "said each time that": the
/// conjunction behind nothing but when, how often or by how many votes it was said.
std::optional<TokenIndex> that_behind_time(const RightWalk& w) {
  constexpr TokenIndex kLongest = 5;
  const auto counts = [](const Token& t) {
    return t.in(WordSet::time) || t.in(WordSet::time_span_noun) || t.in(WordSet::date_word) ||
           t.pos == Pos::number || t.pos == Pos::adverb || t.is("time") || t.is("weeks") || t.is("years") ||
           t.in(WordSet::quantity) ||
           (t.pos == Pos::determiner && !t.is("the") && !t.is("that"));  // "two", "a"
  };
  bool counted = false;
  for (TokenIndex i = w.begin; i < w.last && i - w.begin <= kLongest; ++i) {
    const Token& token = w.text[i];
    if (token.is("that")) return counted && w.site.is_own(token) ? std::optional(i) : std::nullopt;
    const bool opens = i == w.begin && (token.is("each") || token.is("every") || token.is("on"));
    if (!counts(token) && !opens && !token.is(Symbol::hyphen)) return std::nullopt;
    counted = counted || counts(token);
  }
  return std::nullopt;
}

/// "told reporters outside the court that", "was told by text message on Sunday that": the conjunction behind
/// nothing but where, how or when.
std::optional<TokenIndex> that_behind_phrase(const RightWalk& w) {
  constexpr TokenIndex kLongest = 8;
  if (w.begin + 2 > w.last || !w.site.is_own(w.text[w.begin])) return std::nullopt;
  const auto places = [](const Token& t) { return t.is("outside") || t.is("inside"); };
  if (!w.text[w.begin].in(kPrepositional) && !places(w.text[w.begin]) && !places(w.text[w.begin - 1]))
    return std::nullopt;
  for (TokenIndex i = w.begin + 1; i < w.last && i - w.begin <= kLongest; ++i) {
    const Token& token = w.text[i];
    if (token.is("that"))
      return w.site.is_own(token) && !w.text[i - 1].in(WordSet::conditional_noun) && !is_of_noun(w, i) &&
                     !w.text[i + 1].in(kFinite) && clause_ahead(w.text, i + 1)
                 ? std::optional(i)
                 : std::nullopt;
    const bool plural = token.pos == Pos::third_person &&
                        w.text[i - 1].in(kNominal) &&  // "the town chambers"
                        token.word->classes.weight[OpenClasses::noun] > 0;
    const bool passes = token.in(kNounPhrase | kPrepositional) || token.in(WordSet::time) || places(token);
    if (!passes && !plural) return std::nullopt;
  }
  return std::nullopt;
}

/// "ruled the ban illegal": what the court finds it to be.
bool rules_on(const RightWalk& w) {
  constexpr TokenIndex kLongest = 10;
  constexpr std::array<std::string_view, 8> kFindings{"illegal", "unlawful", "unconstitutional", "void",
                                                      "invalid", "lawful",   "inadmissible",     "legal"};
  if (w.begin > w.last || !w.text[w.begin].in({Pos::determiner, Pos::possessive})) return false;
  for (TokenIndex i = w.begin + 1; i <= w.last && i - w.begin < kLongest; ++i) {
    if (!w.text[i].in(kNounPhrase)) return false;
    if (w.text[i].is_any(kFindings))
      return i == w.last || ends_phrase(w.text[i + 1]) || w.text[i + 1].in(kPrepositional);
  }
  return false;
}

/// "said no.", "says yes": the answer alone, as the reporter tells it.
bool says_yes_or_no(const RightWalk& w) {
  if (!w.site.cue().in(WordSet::said) || w.site.cue().quote || w.begin > w.last) return false;
  const Token& word = w.text[w.begin];
  const bool answer = word.is("no") || word.is("no.") || word.is("yes");
  return answer && (w.begin == w.last || is_ender(w.text[w.begin + 1]));
}

void walk_to_content(RightWalk& w) {
  constexpr TokenIndex kReach = 28;
  if (is_left_to_participle(w)) return;
  skip_particle(w);
  if (w.site.has(CueTrait::valuing)) return find_complement(w);
  const auto behind_time = w.left ? std::nullopt : that_behind_time(w);
  const bool that =  // "ruled that", "ruled on Tuesday that"
      (behind_time || (w.begin <= w.last && w.text[w.begin].is("that"))) && w.site.takes(Complement::that);
  if (w.site.use.lemma().lemma == "rule" && !w.particle && !w.left && rules_on(w))
    return w.found(Trigger::complement, w.begin);
  const bool tag = w.left && w.left->side == LeftSide::quote;  // “C,” ruled Judge N, “C2”
  const bool bare =  // "ruled the plan would", not "ruled until N was ousted", "ruled it illegal"
      w.site.cue().is("ruled") && w.begin < w.last && w.text[w.begin].pos != Pos::subordinator &&
      w.text[w.begin + 1].pos != Pos::adjective && !w.text[w.begin + 1].is("out") &&
      bare_clause_at(w, w.begin);
  if (w.site.has(CueTrait::phrasal) && !w.particle && !that && !bare && !tag && !is_quotative(w)) return;
  if (behind_time) w.begin = *behind_time;
  const TokenIndex limit = w.begin + kReach;
  skip_addressee(w);
  if (w.left && w.left->resumes > w.begin) w.begin = w.left->resumes;
  const bool reports =
      w.site.takes(Complement::that) || w.site.takes(Complement::tell) || w.site.takes(Complement::say);
  if (const auto found = w.left || !reports ? std::nullopt : that_behind_phrase(w)) w.begin = *found;
  if (!w.left && says_yes_or_no(w)) return w.found(Trigger::bare, w.begin);
  for (TokenIndex i = w.begin; i <= w.last && i < limit;) {
    const Step step = step_at(w, i);
    if (step == Step::stop) break;
    i = step == Step::jump ? w.jump : i + 1;
  }
  if (w.left || w.site.has(CueTrait::quote)) return;
  if (w.trigger == Trigger::none) find_clause_behind_phrase(w);
  if (w.trigger == Trigger::none) return find_complement(w);
  widen_to_clause(w);
}

/// "was criticised by N after saying that": when, and not what was said.
bool tells_only_when(const CueSite& s, TokenIndex start) {
  constexpr std::array<std::string_view, 5> kWhen{"after", "before", "during", "when", "while"};
  return s.use.form == CueForm::passive && s.text[start].is_any(kWhen);
}

/// "After X, Beck said, “We …”": the clause in front is no content.
bool replaces_left(const RightWalk& w) {
  const bool quoted = w.trigger == Trigger::resumed_quote || w.trigger == Trigger::quote;
  return w.left && w.left->side == LeftSide::clause && quoted && w.start < w.last &&
         w.text[w.start + 1].upper() &&
         (!w.text[w.start + 1].in(WordSet::first_person) || is_subordinate_only(w.text, w.left->range));
}

}  // namespace

bool is_infinitive(const RightWalk& w, TokenIndex to) {
  constexpr PosSet kPhrase{Pos::determiner,     Pos::name,   Pos::possessive,
                           Pos::object_pronoun, Pos::number, Pos::noun};
  return w.text[to].pos == Pos::to && to < w.last && !w.text[to + 1].in(kPhrase);
}

void find_right(const CueSite& site, Report& report) {
  RightWalk walk(site, report);
  walk_to_content(walk);
  if (walk.addressee) report.made.addressee = walk.addressee;
  report.made.particle = walk.particle && !walk.apart;
  report.made.apart = walk.apart;
  if (walk.trigger == Trigger::none) return;
  if (replaces_left(walk)) {
    report.made.content.clear();
    report.made.left = LeftSide::none;
    report.left.reset();
    walk.trigger = Trigger::quote;
  }
  const bool complement = walk.trigger == Trigger::complement;
  if (complement && tells_only_when(site, walk.start)) return;
  Range content{walk.start, walk.inner ? walk.inner->last - 1
                                       : content_end(site.text, walk.start, site.use.at, complement)};
  if (complement && site.text[content.first - 1].is("ever"))
    --content.first;  // "denies ever having been lost"
  end_before_rest(site, report, walk.trigger, content);
  if (content.last < content.first || content.last == static_cast<TokenIndex>(-1)) return;
  if (walk.inner) {  // “He said, ‘C.’”: its full stop is its own
    report.made.content.push_back(content);
  } else if (const auto halves = complement ? parted_by_time(walk, content) : std::nullopt) {
    report.add_content(site.text, halves->first);
    report.add_content(site.text, halves->second);
  } else {
    report.add_content(site.text, content);
  }
  report.made.right = walk.trigger;
  report.made.orders =
      walk.trigger == Trigger::addressee &&
      (site.has(CueTrait::telling) || site.has(CueTrait::general) || site.has(CueTrait::uttering)) &&
      (site.text[walk.start].pos == Pos::to || negates_infinitive(walk, walk.start));
}

}  // namespace onrecord::extract
