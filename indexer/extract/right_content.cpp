// The content behind a tag: walks over the tokens and asks at each a table of what may begin one.
#include "indexer/extract/right_content.h"

#include <algorithm>

#include "indexer/extract/right_walk.h"
#include "indexer/extract/subject.h"

namespace onrecord::extract {
namespace {

/// What the walk does at a token.
enum class Step : std::uint8_t {
  other,  ///< this is something else
  next,   ///< passes the token
  jump,   ///< goes on at RightWalk::jump
  stop,   ///< ends, with a content or without
};

Step begins(RightWalk& w, Trigger trigger, TokenIndex start) {
  w.found(trigger, start);
  return Step::stop;
}

/// "fumed: “…”", "laughed, “…”": verbs that bring quotations only.
Step quotation_only(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kReach = 6;
  if (!w.site.has(CueTrait::quote)) return Step::other;
  const Token& token = w.text[i];
  const bool mark = token.is(Symbol::comma) || token.is(Symbol::colon);
  if (mark && i < w.last && w.text[i + 1].is_quote_mark() && !w.site.is_own(w.text[i + 1]))
    return begins(w, w.left ? Trigger::resumed_quote : Trigger::quote, i + 1);
  return token.is(Symbol::word) && !w.left && i < w.begin + kReach ? Step::next : Step::stop;
}

// ---- that

/// "said that.", "added that, he left": not "added that, in Oldtown, the bridge was safe".
bool is_demonstrative_end(const RightWalk& w, TokenIndex that) {
  constexpr TokenIndex kLongestPhrase = 12;
  if (that == w.last || !ends_phrase(w.text[that + 1])) return false;
  if (w.text[that + 1].is(Symbol::period) || that + 2 > w.last) return true;
  if (!w.text[that + 2].in({Pos::preposition, Pos::subordinator, Pos::past}) &&
      !w.text[that + 2].in(WordSet::clause_subordinator))
    return true;
  for (TokenIndex i = that + 3; i < w.last && i - that < kLongestPhrase; ++i)
    if (w.text[i].is(Symbol::comma)) return !clause_ahead(w.text, i + 1);
  return true;
}

/// "disputed that account, insisting": a noun and no clause.
bool points_at_noun(const RightWalk& w, TokenIndex that) {
  return that + 2 <= w.last && w.text[that + 1].pos == Pos::noun &&
         !w.text[that + 1].word->lower.ends_with('s') &&
         (ends_phrase(w.text[that + 2]) || w.text[that + 2].in(WordSet::and_but));
}

/// "asked agencies that dealt with it", "recalled a bill that failed": a noun before, a verb behind.
bool is_relative(const RightWalk& w, TokenIndex that) {
  return that > w.begin && that < w.last && w.text[that - 1].in(kNominal) &&
         !w.text[that - 1].in(WordSet::time) && w.text[that + 1].in(kFinite);
}

Step that_clause(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is("that") || !w.site.is_own(w.text[i]) || is_demonstrative_end(w, i) || is_relative(w, i) ||
      points_at_noun(w, i))
    return Step::other;
  // "said that was not enough": the word is the subject, right behind the verb and before another one
  const bool demonstrates = i == w.begin && i < w.last && w.text[i + 1].in(kFinite);
  return begins(w, demonstrates ? Trigger::bare : Trigger::that, i);
}

// ---- quotations

bool is_noun_phrase(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (!text[i].in(kNounPhrase)) return false;
  return true;
}

/// "said “zero” voters would follow": the quotation is the beginning of a clause that goes on behind it.
bool clause_goes_on_behind(const RightWalk& w, Range quote) {
  const TokenIndex next = quote.last + 1;
  if (next > w.last || !w.text[next].is(Symbol::word)) return false;
  return w.text[next].in(kFinite) || any_of(w.text, quote, kFinite) || clause_ahead(w.text, next);
}

Step quotation(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kShort = 5;
  if (!w.site.is_other_quote(w.text[i]) || w.text.quote_of(i).first != i) return Step::other;
  const Range quote = w.text.quote_of(i);
  const Token& before = w.text[i - 1];
  if (w.left && before.pos == Pos::preposition && is_title(w.text, quote))
    return Step::stop;  // "said on “Morning Lane.”"
  if (quote.size() > kShort || before.is(Symbol::comma) || before.is(Symbol::colon))
    return begins(w, Trigger::quote, i);
  if (w.left || !w.site.takes(Complement::say)) return Step::stop;
  const bool opens = i == w.begin && clause_goes_on_behind(w, quote);
  const bool is_predicate = i > w.begin && before.in(kNominal) &&  // "admits the company ‘got it wrong’"
                            w.text[i + 1].in(kFinite) && is_noun_phrase(w.text, {w.begin, i - 1});
  return opens || is_predicate ? begins(w, Trigger::bare, w.begin) : Step::stop;
}

// ---- marks

Step colon(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::colon)) return Step::other;
  if (i < w.last) w.found(Trigger::colon, i + 1);
  return Step::stop;
}

constexpr TokenIndex kLongestParenthesis = 10;

Step bracket(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::open_bracket) || !w.site.is_own(w.text[i])) return Step::other;
  TokenIndex close = i + 1;
  while (close < w.last && close - i < kLongestParenthesis && !w.text[close].is(Symbol::close_bracket))
    ++close;
  w.jump = close + 1;
  return w.text[close].is(Symbol::close_bracket) ? Step::jump : Step::stop;
}

/// ", after looking at it": the tag goes on.
bool is_after_doing(const RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  return i + 1 <= w.last && w.text[i + 1].pos == Pos::ing &&
         (token.is("after") || token.is("before") || token.is("while"));
}

/// "In May, he said, prices rose": does the clause go on behind the comma that ends the tag?
bool clause_resumes(const RightWalk& w, TokenIndex comma) {
  constexpr TokenIndex kShortPart = 8;
  const Token& next = w.text[comma + 1];
  const Range left = w.left->range;
  if (comma != w.unit_end + 1) return false;
  if (w.left->side == LeftSide::quote)  // “All of it,” she said, was lost
    return next.in({Pos::be, Pos::have, Pos::modal, Pos::third_person}) && !any_of(w.text, left, kFinite);
  if (next.in(WordSet::and_but) && comma + 2 <= w.last && !is_finite_speech_cue(w.text[comma + 2]))
    return true;
  return !is_after_doing(w, comma + 1) && !next.in({Pos::ing, Pos::wh}) &&
         !next.in(WordSet::not_interrupted) && (left.size() <= kShortPart || w.unit_end == w.site.use.at);
}

/// The comma behind a tag whose content stands in front of it.
Step comma_behind_tag(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::comma) || !w.left) return Step::other;
  if (i == w.last) return Step::stop;
  const Token& next = w.text[i + 1];
  if (next.is_quote_mark() && !w.site.is_own(next)) return begins(w, Trigger::resumed_quote, i + 1);
  if (w.left->interrupted || clause_resumes(w, i)) w.found(Trigger::resumed_clause, i + 1);
  return Step::stop;
}

/// A comma that opens an aside: "said, when asked, that".
Step aside(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::comma)) return Step::other;
  if (i == w.last) return Step::stop;
  const Token& next = w.text[i + 1];
  if (next.pos == Pos::adverb && i + 2 < w.last && w.text[i + 2].is(Symbol::colon))
    return Step::next;  // "replied, simply: “…”"
  if ((next.is_quote_mark() && !w.site.is_own(next)) || next.pos == Pos::number)
    return Step::next;  // "on Feb. 24, 2022 that"
  TokenIndex close = i + 1;
  while (close <= w.last && close - i < kLongestParenthesis && !w.text[close].is(Symbol::comma)) ++close;
  if (close >= w.last || !w.text[close].is(Symbol::comma)) return Step::stop;
  const bool phrase = next.in({Pos::preposition, Pos::subordinator}) || next.is("when");
  if (w.site.has(CueTrait::general) && phrase && w.first && bare_clause_at(w, close + 1))
    return begins(w, Trigger::bare, close + 1);  // "said, when asked, the call was brief"
  if (!w.text[close + 1].is("that") && !w.text[close + 1].is_quote_mark()) return Step::stop;
  w.jump = close + 1;
  return Step::jump;
}

/// "It was, she said as we walked up the track, “a long day”": on to the comma a quotation stands behind.
Step circumstance(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 14;
  if (!w.left || w.left->side != LeftSide::clause || !w.text[i].in(WordSet::tag_subordinator) ||
      !w.site.is_own(w.text[i]))
    return Step::other;
  for (TokenIndex k = i + 1; k < w.last && k - i < kLongest && w.site.is_own(w.text[k]); ++k) {
    if (!w.text[k].is(Symbol::comma)) continue;
    if (w.text[k + 1].is_quote_mark()) w.found(Trigger::resumed_quote, k + 1);
    break;
  }
  return Step::stop;
}

Step end_of_clause(RightWalk& w, TokenIndex i) {
  return w.text[i].is(Symbol::period) || w.text[i].is(Symbol::semicolon) ? Step::stop : Step::other;
}

// ---- clauses

bool may_begin(const RightWalk& w) { return w.first && !w.left; }

Step bare_clause(RightWalk& w, TokenIndex i) {
  const bool is = may_begin(w) && !w.particle && bare_clause_at(w, i);
  return is ? begins(w, Trigger::bare, i) : Step::other;
}

/// "promised a pint to every volunteer": what stands before "to" is promised, not spoken to.
bool is_given(const RightWalk& w, TokenIndex to) {
  constexpr PosSet kReceiver{Pos::determiner, Pos::possessive, Pos::name, Pos::object_pronoun};
  return w.site.act() == Act::promise && to < w.last && w.text[to + 1].in(kReceiver);
}

/// "told N to …": N is spoken to. "asked ministers to …": what is asked is that they do it.
Step request(RightWalk& w, TokenIndex i) {
  if (!may_begin(w) || !w.addressee || !(is_infinitive(w, i) || w.text[i].in(WordSet::object_clause)))
    return Step::other;
  const TokenIndex whom = w.addressee->first;
  const bool asks = w.site.act() == Act::ask || w.site.act() == Act::demand ||
                    w.site.has(CueTrait::request) || is_given(w, i);
  if (!asks || w.text[i].pos != Pos::to || w.text[whom].pos == Pos::object_pronoun)
    return begins(w, Trigger::addressee, i);
  w.addressee.reset();
  return begins(w, Trigger::complement, whom);
}

/// "she said to wait"
Step instruction(RightWalk& w, TokenIndex i) {
  const bool is = may_begin(w) && w.site.has(CueTrait::general) && i == w.begin && is_infinitive(w, i);
  return is ? begins(w, Trigger::addressee, i) : Step::other;
}

Step question(RightWalk& w, TokenIndex i) {
  const bool is = may_begin(w) && w.text[i].in(WordSet::question_word) && w.site.has(CueTrait::question);
  return is ? begins(w, Trigger::question, i) : Step::other;
}

// ---- what may stand between the tag and its content

/// “…,” he told the Courier, “…”: whoever is told, and the quotation goes on.
bool is_told_before_quote(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  TokenIndex end = i;
  while (end < w.last && end - i < kLongest && w.text[end].in(kNounPhrase)) ++end;
  return end > i && end < w.last && w.text[end].is(Symbol::comma) &&
         (w.text[end + 1].is_quote_mark() || (w.left && w.left->interrupted));
}

/// Adverbs and words of time.
Step words_of_time(RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  const bool times = token.is("times") && w.text[i - 1].in({Pos::number, Pos::determiner, Pos::adjective});
  const bool passes =
      token.in({Pos::adverb, Pos::number}) || token.in(WordSet::time) || token.is("out") || times;
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
  const bool passes = token.in(kPassed) || token.in(WordSet::familiar) ||  // "told people close to him that"
                      is_attributive(w.text, i) ||  // "said in a written statement that"
                      (token.in(kVerbs) && w.text[i - 1].in(kBeforeVerb) && w.site.takes(Complement::say));
  return passes ? Step::next : Step::stop;
}

struct Beginning {
  std::string_view name;
  Step (*step)(RightWalk& walk, TokenIndex i);
};

constexpr Beginning kBeginnings[]{
    // S fumed: “C” S laughed, “C”
    {"quotation only", quotation_only},
    // S said that C.
    {"that", that_clause},
    // S said in May, “C” S said it was “C” S said “zero” ferries …
    {"quotation", quotation},
    // S said: C
    {"colon", colon},
    // S claims (July 11) that C.
    {"bracket", bracket},
    // “C1,” S said, “C2” In May, S said, C.
    {"comma behind the tag", comma_behind_tag},
    // S said, when asked, that C.
    {"aside", aside},
    // It was, S said as we walked up the track, “C”
    {"circumstance", circumstance},
    // S said. It was late.
    {"end of the clause", end_of_clause},
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
  const auto& particles = w.site.use.lemma().particles;
  if (w.begin > w.last ||
      std::find(particles.begin(), particles.end(), w.text[w.begin].word->lower) == particles.end())
    return;
  w.particle = true;
  ++w.begin;
}

void walk_to_content(RightWalk& w) {
  constexpr TokenIndex kReach = 28;
  skip_particle(w);
  if (w.site.has(CueTrait::valuing)) return find_complement(w);
  const bool that =  // "ruled that"
      w.begin <= w.last && w.text[w.begin].is("that") && w.site.takes(Complement::that);
  if (w.site.has(CueTrait::phrasal) && !w.particle && !that) return;
  const TokenIndex limit = w.begin + kReach;
  skip_addressee(w);
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

/// "people who say X said Y": the relative clause's content ends before the main verb.
void end_before_main_verb(const CueSite& s, Range& content) {
  constexpr PosSet kBefore{Pos::name, Pos::noun, Pos::adjective, Pos::adverb, Pos::punctuation, Pos::verb};
  if (s.use.group == s.sentence.first || !s.text[s.use.group - 1].is("who")) return;
  for (TokenIndex i = content.first + 1; i <= std::min(content.last, s.sentence.last); ++i) {
    if (!s.text[i].in(WordSet::said) || !s.is_own(s.text[i]) || !s.text[i - 1].in(kBefore)) continue;
    if (i >= s.sentence.last || ends_phrase(s.text[i + 1])) continue;
    content.last = i - 1;
    return;
  }
}

/// "After X, Beck said, “We …”": the clause in front is no content.
bool replaces_left(const RightWalk& w) {
  const bool quoted = w.trigger == Trigger::resumed_quote || w.trigger == Trigger::quote;
  return w.left && w.left->side == LeftSide::clause && quoted && w.start < w.last &&
         w.text[w.start + 1].upper() && !w.text[w.start + 1].in(WordSet::first_person);
}

}  // namespace

bool is_infinitive(const RightWalk& w, TokenIndex to) {
  constexpr PosSet kPhrase{Pos::determiner, Pos::name, Pos::possessive, Pos::object_pronoun, Pos::number};
  return w.text[to].pos == Pos::to && to < w.last && !w.text[to + 1].in(kPhrase);
}

void find_right(const CueSite& site, Report& report) {
  RightWalk walk(site, report);
  walk_to_content(walk);
  if (walk.addressee) report.made.addressee = walk.addressee;
  report.made.particle = walk.particle;
  if (walk.trigger == Trigger::none) return;
  if (replaces_left(walk)) {
    report.made.content.clear();
    report.made.left = LeftSide::none;
    report.left.reset();
    walk.trigger = Trigger::quote;
  }
  const bool complement = walk.trigger == Trigger::complement;
  Range content{walk.start, content_end(site.text, walk.start, site.use.at, complement)};
  end_before_main_verb(site, content);
  if (content.last < content.first || content.last == static_cast<TokenIndex>(-1)) return;
  report.add_content(site.text, content);
  report.made.right = walk.trigger;
}

}  // namespace onrecord::extract
