// Words and marks that open a content behind a tag: "that", a quotation.
#include <array>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/right_walk.h"
#include "indexer/extract/rules/spans.h"

namespace onrecord::extract {

/// “I said to them, ‘C’”: inside a quotation, the marks of another.
Step inner_quotation(RightWalk& w, TokenIndex i) {
  if (w.left || !w.site.cue().quote) return Step::other;
  const bool mark = (w.text[i].is(Symbol::comma) || w.text[i].is(Symbol::colon)) && i < w.last;
  const TokenIndex open = mark ? i + 1 : i;
  w.inner = w.text.inner_quote_of(open);
  if (!w.inner || w.inner->first != open || !(mark || w.first)) {
    w.inner.reset();
    return Step::other;
  }
  return begins(w, Trigger::quote, open + 1);
}

/// “I said something like, ‘C’”: what it was like stands in the inner marks.
Step something_like(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kReach = 10;
  if (i != w.begin || w.left || !w.site.cue().quote || !w.site.takes(Complement::say) ||
      !(w.text[i].is("something") || w.text[i].is("things")))
    return Step::other;
  for (TokenIndex k = i + 1; k < w.last && k - i < kReach && !is_ender(w.text[k]); ++k) {
    if (w.text[k].in(kFinite)) break;
    w.inner = w.text.inner_quote_of(k);
    if (w.inner && w.inner->first == k) return begins(w, Trigger::quote, k + 1);
  }
  w.inner.reset();
  return Step::other;
}

/// "fumed: “…”", "laughed, “…”": verbs that bring quotations only.
Step quotation_only(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kReach = 6;
  if (!w.site.has(CueTrait::quote)) return Step::other;
  const Token& token = w.text[i];
  const bool mark = token.is(Symbol::comma) || token.is(Symbol::colon);
  const bool next = i == w.begin || (i == w.begin + 1 && w.text[w.begin].in({Pos::adverb, Pos::adjective}));
  const bool clause = token.is("that") && next && i + 2 <= w.last && clause_ahead(w.text, i + 1) &&
                      !w.text[i + 1].in(WordSet::time) && !w.text[i + 1].in(WordSet::date_word);
  const Token& who = w.text[w.site.use.group > w.site.sentence.first ? w.site.use.group - 1 : w.site.use.at];
  const bool somebody = who.in({Pos::name, Pos::subject_pronoun}) || names_people(who) ||
                        who.is(Symbol::comma);  // "N, once an ally, shot back that"
  const bool takes = w.site.takes(Complement::that) || (w.site.takes(Complement::say) && somebody);
  if (clause && takes) return Step::other;  // "sniffed that", "moaned online that"
  if (mark && i < w.last && w.text[i + 1].is_quote_mark() && !w.site.is_own(w.text[i + 1]))
    return begins(w, w.left ? Trigger::resumed_quote : Trigger::quote, i + 1);
  return token.is(Symbol::word) && !w.left && i < w.begin + kReach ? Step::next : Step::stop;
}

namespace {

/// "said that.", "added that, he left": not "added that, in Oldtown, the bridge was safe".
bool is_demonstrative_end(const RightWalk& w, TokenIndex that) {
  constexpr TokenIndex kLongestPhrase = 12;
  if (that == w.last) return false;
  if (w.text[that + 1].pos == Pos::to && that + 1 < w.last && !is_infinitive(w, that + 1))
    return true;  // "explain that to a widow"
  if (!ends_phrase(w.text[that + 1])) return false;
  if (w.text[that + 1].is(Symbol::period) || that + 2 > w.last) return true;
  if (!may_open_aside(w.text[that + 2])) return true;
  for (TokenIndex i = that + 3; i < w.last && i - that < kLongestPhrase; ++i)
    if (w.text[i].is(Symbol::comma)) return !clause_ahead(w.text, i + 1);
  return true;
}

/// "disputed that account, insisting": a noun and no clause.
bool points_at_noun(const RightWalk& w, TokenIndex that) {
  const bool described = that + 5 <= w.last &&
                         w.text[that + 2].is(Symbol::comma) &&  // "that char, a fish, could"
                         w.text[that + 3].in(WordSet::article) && w.site.takes(Complement::that);
  for (TokenIndex i = that + 4; described && i < w.last; ++i)
    if (w.text[i].is(Symbol::comma) && w.text[i + 1].in({Pos::modal, Pos::be, Pos::have})) return false;
  return that + 2 <= w.last && w.text[that + 1].pos == Pos::noun &&
         !w.text[that + 1].word->lower.ends_with('s') &&
         (ends_phrase(w.text[that + 2]) || w.text[that + 2].in(WordSet::and_but));
}

/// "asked agencies that dealt with it", "recalled a bill that failed", "rejected acts that threaten it": a
/// noun before, a verb behind.
bool is_relative(const RightWalk& w, TokenIndex that) {
  if (that <= w.begin || that >= w.last) return false;
  const Token& noun = w.text[that - 1];
  const Token& verb = w.text[that + 1];
  const bool plural = noun.pos == Pos::noun && noun.word->lower.ends_with('s');
  const bool document = that > w.begin + 1 && any_of(w.text, {w.begin, that}, WordSet::venue_document) &&
                        w.text[that + 1].in(kAuxiliary);  // "a letter that was seen by"
  return (noun.in(kNominal) || noun.in(WordSet::assembly_noun) || document) && !noun.in(WordSet::time) &&
         (verb.in(kFinite) || (plural && verb.pos == Pos::verb));
}

/// "commission reports that track spending": the verb follows at once, so the cue was a noun.
bool is_noun_before(const RightWalk& w, TokenIndex that) {
  return that == w.begin && that < w.last && w.text[that + 1].pos == Pos::verb &&
         w.site.cue().word->classes.weight[OpenClasses::noun] > 0 && w.site.use.forms->is(Form::third);
}

/// “C,” N tweeted after M argued that …: the clause is another's.
bool is_told_by_another(const RightWalk& w, TokenIndex that) {
  for (TokenIndex i = w.begin; i < that; ++i) {
    const bool announces = w.left && w.text[i].pos == Pos::ing && w.text[i].word->cue && i + 1 == that;
    if (announces || is_finite_report(w.text[i])) return true;  // "said at a briefing announcing that"
  }
  return false;
}

/// "asked about his vote in the event that it rained": the clause belongs to the phrase.
bool is_in_phrase(const RightWalk& w, TokenIndex that) {
  return that > w.begin && w.text[that - 1].in(WordSet::conditional_noun);
}

}  // namespace

bool is_of_noun(const RightWalk& w, TokenIndex that) {
  constexpr std::array<std::string_view, 8> kLinks{"at",    "to",  "against", "on",
                                                   "about", "off", "over",    "with"};
  constexpr std::array<std::string_view, 12> kNouns{
      "criticism",   "criticisms",  "fears",       "concerns",    "rumours", "rumors",
      "speculation", "suggestions", "accusations", "allegations", "news",    "notion"};
  TokenIndex link =
      w.particle && w.begin > 0 ? w.begin - 1 : w.begin;  // "responded to", "responded angrily to"
  while (link < that && w.text[link].pos == Pos::adverb && !w.text[link].is_any(kLinks)) ++link;
  if (that < link + 2 || !w.text[link].is_any(kLinks)) return false;
  const Token& noun = w.text[that - 1];
  const bool reports = noun.pos == Pos::noun || noun.pos == Pos::third_person;
  if (!reports ||
      !(noun.word->noun_of || noun.in(WordSet::remark_noun) || noun.is("reports") || noun.is_any(kNouns)))
    return false;
  const auto other = [](const Token& t) { return !t.in(kNounPhrase) || t.in(WordSet::time); };
  return !any_token(w.text, link + 1, that - 1, other);
}

/// "said as she left court that", "told them following the talks that": on to the clause behind when it was
/// said; not "when asked about claims that".
Step while_it_was_said(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 14;
  const bool following = w.text[i].is("following") && w.addressee;
  if (i != w.begin || w.left || !(w.text[i].in(WordSet::tag_subordinator) || following) ||
      !w.site.is_own(w.text[i]))
    return Step::other;
  for (TokenIndex k = i + 2; k < w.last && k - i < kLongest; ++k) {
    if (!w.site.is_own(w.text[k]) || w.text[k].pos == Pos::punctuation) break;
    if (!w.text[k].is("that")) continue;
    const bool noun = w.text[k - 1].word->noun_of != nullptr || w.text[k - 1].in(WordSet::conditional_noun);
    if (noun || w.text[k - 1].in(kPrepositional) || w.text[k + 1].in(kFinite) || !clause_ahead(w.text, k + 1))
      break;
    w.jump = k;
    return Step::jump;
  }
  return Step::other;
}

Step that_clause(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is("that") || !w.site.is_own(w.text[i])) return Step::other;
  if (is_demonstrative_end(w, i))  // "He said that, and so did she."
    return i == w.begin && i + 2 <= w.last && w.text[i + 1].is(Symbol::comma) &&
                   (w.text[i + 2].in(WordSet::and_but_or) || w.text[i + 2].is("so")) &&
                   !any_token(w.text, i + 2, w.last + 1, [](const Token& t) { return t.is(Symbol::comma); })
               ? Step::stop
               : Step::other;
  if (i > w.begin && w.text[i - 1].in(WordSet::and_but))
    return Step::stop;  // "claims that she wrote to him and that he came"
  if (i > w.begin && (w.text[i - 1].is("of") || w.text[i - 1].is("in")))
    return Step::other;  // "said of that plan", "said in that statement"
  if (is_of_noun(w, i)) return Step::other;
  if (is_relative(w, i) || points_at_noun(w, i) || is_in_phrase(w, i) || is_noun_before(w, i) ||
      (w.left && is_told_by_another(w, i)))
    return Step::other;
  const Token& before = w.text[i - 1];
  if (i == w.begin + 1 && before.pos == Pos::ing && w.site.act() == Act::deny)
    return begins(w, Trigger::complement, w.begin);  // "denied knowing that C"
  if (i > w.begin && (before.is("something") || before.is("anything") || before.is("things")))
    return Step::other;  // "was told something that was not true"
  // "said that was not enough": the word is the subject, right behind the verb and before another one
  const bool adjective = i + 3 <= w.last && describes_subject(w.text, i + 1);
  const bool demonstrates = i == w.begin && i < w.last && w.text[i + 1].in(kFinite) && !adjective;
  return begins(w, demonstrates ? Trigger::bare : Trigger::that, i);
}

namespace {

bool is_noun_phrase(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (!text[i].in(kNounPhrase)) return false;
  return true;
}

/// "said “zero” voters would follow": the quotation is the beginning of a clause that goes on behind it.
bool clause_goes_on_behind(const RightWalk& w, Range quote) {
  const TokenIndex next = quote.last + 1;
  if (next > w.last || !w.text[next].is(Symbol::word)) return false;
  if (w.text[next].is("of")) return clause_ahead(w.text, next + 1);  // "“thousands” of emails had gone"
  return w.text[next].in(kFinite) || any_of(w.text, quote, kFinite) || clause_ahead(w.text, next);
}

/// "yelled “shame” from the gallery": not "chanted “Save us” and “Go home.”"
bool is_utterance(const RightWalk& w, Range quote) {
  constexpr TokenIndex kShort = 5;
  const TokenIndex next = quote.last + 1;
  if (next > w.last || !w.text[next].is(Symbol::word)) return quote.size() <= kShort;
  return !(w.text[next].in(WordSet::and_or) && next < w.last && w.text[next + 1].is_quote_mark());
}

/// "said “mistakes were made”.", "told the BBC “it’s over”": a short clause in marks that ends the sentence.
bool is_short_clause(const RightWalk& w, TokenIndex i, Range quote) {
  const bool closes = quote.last == w.last || (quote.last + 1 == w.last && is_ender(w.text[w.last]));
  const bool next = i == w.begin || (w.addressee && w.addressee->last + 1 == i);
  return closes && next && quote.size() > 3 && any_of(w.text, {quote.first + 1, quote.last - 1}, kFinite) &&
         (w.site.has(CueTrait::general) || w.site.has(CueTrait::telling) || w.site.has(CueTrait::letter) ||
          w.site.has(CueTrait::plain));
}

/// "told “Talking Shop”: “C”": a title, and the quotation behind its colon.
bool is_title_before_quotation(const RightWalk& w, Range quote) {
  return !w.left && quote.last + 2 <= w.last && w.text[quote.last + 1].is(Symbol::colon) &&
         w.site.is_other_quote(w.text[quote.last + 2]) && is_title(w.text, quote);
}

/// "said on ABC’s “This Week” that", "on “Meet the Press” on Sunday that": an outlet’s programme.
bool is_outlets_programme(const RightWalk& w, Range quote) {
  constexpr TokenIndex kLongest = 8;
  if (quote.first < w.begin + 1 || quote.size() > kLongest || !is_title(w.text, quote)) return false;
  const Token& before = w.text[quote.first - 1];
  if (before.is("'s") && quote.first >= w.begin + 2) {
    const Token& outlet = w.text[quote.first - 2];
    return outlet.in(WordSet::outlet_word) || (outlet.all_upper && outlet.pos == Pos::name);
  }
  const TokenIndex next = quote.last + 1;
  return before.is("on") && next <= w.last && !w.left &&
         (w.text[next].is("that") || w.text[next].in(WordSet::time) || w.text[next].is("on"));
}

/// "revealed on the “Off Key” podcast that": the title of where it was said.
bool is_title_of_programme(const RightWalk& w, Range quote) {
  constexpr TokenIndex kLongest = 8;
  if (quote.first < w.begin + 2 || quote.last + 1 > w.last || quote.size() > kLongest) return false;
  const Token& place = w.text[quote.first - 2];
  return w.text[quote.first - 1].in({Pos::determiner, Pos::possessive}) &&
         (place.is("on") || place.is("in")) && w.text[quote.last + 1].in(WordSet::venue_noun) &&
         is_title(w.text, quote);
}

/// "said “we are ready”", "says “it’s over”": a clause, however short.
bool is_short_clause(const RightWalk& w, Range quote) {
  if (w.left || quote.size() < 5 || !(w.site.takes(Complement::say) || w.addressee) ||
      is_title(w.text, quote))
    return false;
  const Token& verb = w.text[quote.first + 2];
  const bool short_be = verb.is("'s") || verb.is("'re") || verb.is("'m");
  return w.text[quote.first + 1].is(Symbol::word) && (verb.in(kAuxiliary) || short_be) &&
         !w.text[quote.first + 1].in(kFinite);
}

}  // namespace

Step quotation(RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kShort = 5;
  if (!w.site.is_other_quote(w.text[i]) || w.text.quote_of(i).first != i) return Step::other;
  const Range quote = w.text.quote_of(i);
  if (is_outlets_programme(w, quote)) {
    w.jump = quote.last + 1;
    w.first = false;
    return w.left ? Step::stop : Step::jump;
  }
  if (is_title_of_programme(w, quote)) {
    w.jump = quote.last + 2;  // behind "podcast"
    return Step::jump;
  }
  if (is_title_before_quotation(w, quote)) {
    w.jump = quote.last + 1;
    return Step::jump;
  }
  const Token& before = w.text[i - 1];
  if (is_told_by_another(w, i)) return Step::stop;  // "N, asked about it, had said, “C”"
  const bool in_relative = w.site.use.group > w.site.sentence.first && is_who(w.text[w.site.use.group - 1]);
  if (in_relative && i == w.begin + 1 && before.pos == Pos::object_pronoun)
    return Step::stop;  // "the people who wrote them “can’t count”"
  const bool hearer = w.site.has(CueTrait::telling) && i == w.begin && quote.size() <= kShort + 2;
  if (w.left && (before.pos == Pos::preposition || before.in(WordSet::venue_noun) || hearer) &&
      is_title(w.text, quote))
    return Step::stop;  // "said on “Morning Lane.”", "“C,” N told “Morning Lane”"
  if (!w.left && i == w.begin && w.site.has(CueTrait::uttering) && is_utterance(w, quote)) {
    w.inner = quote;
    return begins(w, Trigger::quote, i + 1);
  }
  if (i == w.begin && is_short_clause(w, quote)) return begins(w, Trigger::quote, i);
  if (quote.size() > kShort || before.is(Symbol::comma) || before.is(Symbol::colon))
    return begins(w, Trigger::quote, i);
  if (!w.left && is_short_clause(w, i, quote)) return begins(w, Trigger::quote, i);
  if (w.left || !w.site.takes(Complement::say)) return Step::stop;
  if (i == w.begin && w.site.has(CueTrait::plain) && quote.size() > 2 && is_ender(w.text[quote.last - 1]))
    return begins(w, Trigger::quote, i);            // "by saying “Too many.”"
  if (w.text[w.begin].is("'s")) return Step::stop;  // "insisted on N’s “Morning Lane” that C"
  const bool opens = i == w.begin && clause_goes_on_behind(w, quote);
  const bool is_predicate = i > w.begin && i + 1 < w.text.size() && before.in(kNominal) &&
                            w.text[i + 1].in(kFinite) &&  // "admits the company ‘got it wrong’"
                            is_noun_phrase(w.text, {w.begin, i - 1});
  return opens || is_predicate ? begins(w, Trigger::bare, w.begin) : Step::stop;
}

}  // namespace onrecord::extract
