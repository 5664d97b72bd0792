// What a mark behind a tag means: a content, an aside, the end.
#include <array>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/content_stops.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {

namespace {

/// "ruled out a merger: “…”", "called it a disgrace: “…”": what is named in front of the colon is a content,
/// the quotation behind it another. Not "issued a statement: “…”".
bool names_content(const RightWalk& w, TokenIndex colon) {
  if (w.left || !(w.site.takes(Complement::top) || w.site.takes(Complement::tell)) ||
      w.site.takes(Complement::say) || w.site.has(CueTrait::object) ||
      (w.site.has(CueTrait::letter) && w.site.act() != Act::deny) || colon <= w.begin ||
      !opens_whole_quotation(w.text, colon + 1))
    return false;
  const auto ends = [](const Token& t) { return t.is(Symbol::comma) || t.pos == Pos::wh; };
  if (any_token(w.text, w.begin, colon, ends)) return false;
  const Token& noun = w.text[colon - 1];
  const bool gerund = noun.pos == Pos::ing && w.site.act() == Act::deny;  // "denied winking: “…”"
  return (gerund || noun.in(kNominal | PosSet{Pos::object_pronoun})) && !noun.in(WordSet::venue_document) &&
         !noun.in(WordSet::venue_noun) &&
         (w.site.act() == Act::deny || !(noun.in(WordSet::speech_object) || noun.word->noun_of));
}

}  // namespace

Step colon(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::colon)) return Step::other;
  if (names_content(w, i)) return Step::stop;
  const CueForms* cue = w.text[i - 1].word->cue;
  const bool others = w.left && i > w.begin && cue && cue->is(Form::ing);  // “C1,” N said before adding: “C2”
  if (i < w.last && !others) w.found(Trigger::colon, i + 1);
  return Step::stop;
}

namespace {

constexpr TokenIndex kLongestParenthesis = 14;

}  // namespace

/// "told MPs – in a short session – that C"
Step dashes(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::dash) || !w.site.is_own(w.text[i])) return Step::other;
  TokenIndex close = i + 1;
  while (close < w.last && close - i < kLongestParenthesis && !w.text[close].is(Symbol::dash)) ++close;
  w.jump = close + 1;
  const bool that = close < w.last && w.text[close].is(Symbol::dash) && w.text[close + 1].is("that");
  return that ? Step::jump : Step::other;
}

Step bracket(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::open_bracket) || !w.site.is_own(w.text[i])) return Step::other;
  if (i == w.last) return Step::stop;
  TokenIndex close = i + 1;
  while (close < w.last && close - i < kLongestParenthesis && !w.text[close].is(Symbol::close_bracket))
    ++close;
  w.jump = close + 1;
  return w.text[close].is(Symbol::close_bracket) ? Step::jump : Step::stop;
}

namespace {

/// ", after looking at it": the tag goes on.
bool is_after_doing(const RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  return i + 1 <= w.last && w.text[i + 1].pos == Pos::ing &&
         (token.is("after") || token.is("before") || token.is("while"));
}

/// "she told me,", "he reminded the meeting,": nothing but the hearer.
bool is_short_hearer(const RightWalk& w, Range hearer) {
  constexpr TokenIndex kLongest = 3;
  if (!w.site.has(CueTrait::telling) && !w.site.has(CueTrait::addressee)) return false;
  if (hearer.size() > kLongest) return false;
  const auto other = [](const Token& t) { return !t.in(kNounPhrase | PosSet{Pos::object_pronoun}); };
  return !any_token(w.text, hearer.first, hearer.last + 1, other);
}

/// "It is dry, he tells me, only in May", "It was N, she told them, that had": what goes on behind the
/// hearer.
bool clause_resumes_behind_hearer(const RightWalk& w, TokenIndex comma) {
  const Token& next = w.text[comma + 1];
  const bool cleft = next.is("that") && w.text[w.left->range.first].is("it");
  const bool shared =  // "They took four, he told me, and fired on two"
      comma + 2 < w.last && w.text[comma + 2].in({Pos::past, Pos::third_person}) &&
      any_of(w.text, w.left->range, kFinite);
  const bool joined = next.in(WordSet::and_but) && (shared || clause_ahead(w.text, comma + 2)) &&
                      !(is_finite_speech_cue(w.text[comma + 2]) &&
                        !w.text[comma + 2].word->cue->lemma->has(CueTrait::phrasal)) &&
                      !any_token(w.text, comma + 3, w.last, is_finite_report);
  return w.left->side == LeftSide::clause && (cleft || joined || next.is("only") || next.is("not"));
}

/// ", but she did not say when": from the subject at `first` on, silence.
bool says_no_more(const RightWalk& w, TokenIndex first) {
  if (first + 3 > w.last || w.text[first].pos != Pos::subject_pronoun) return false;
  const bool negated =
      w.text[first + 1].in({Pos::do_, Pos::modal}) && w.text[first + 2].in(WordSet::negation);
  return negated && w.text[first + 3].in(WordSet::speaking);
}

/// "It was unsafe, N said on Monday, and should be torn down", "…, N told MPs, because the steel had rusted":
/// what goes on behind where, when and to whom it was said.
bool clause_resumes_behind_rest(const RightWalk& w, TokenIndex comma) {
  constexpr std::array<std::string_view, 6> kCauses{"helped", "hurt", "boosted", "driven", "led", "hit"};
  static constexpr PosSet kRest = kNounPhrase | kPrepositional | PosSet{Pos::adverb};
  const auto other = [](const Token& t) { return !t.in(kRest) && !t.in(WordSet::time); };
  if (w.left->side != LeftSide::clause || comma + 3 > w.last || !any_of(w.text, w.left->range, kFinite) ||
      any_token(w.text, w.unit_end + 1, comma, other) || is_subordinate_only(w.text, w.left->range))
    return false;
  const Token &next = w.text[comma + 1], &second = w.text[comma + 2];
  if (next.is_any(kCauses)) return second.is("by");
  if (next.is("up") || next.is("down")) return second.is("from");
  const auto reports = is_finite_report;
  const bool told = any_token(w.text, comma + 2, w.last, reports);
  if (next.is("because") || next.is("unless")) return !told;
  if (next.in(WordSet::and_but))
    return !told && !is_finite_speech_cue(second) && !says_no_more(w, comma + 2) &&
           (second.in(kAuxiliary) || clause_ahead(w.text, comma + 2));
  const bool growth =
      next.is("with") && second.pos == Pos::noun && !second.is("tears");  // "with growth strongest"
  if (growth) return !told;
  const bool compares = next.is("while") && second.pos != Pos::subject_pronoun;
  return (next.is("so") || compares) && !told && clause_ahead(w.text, comma + 2);
}

/// "…, officials confirmed, as residents told of": does the clause from `first` on report others' words?
bool others_tell(const RightWalk& w, TokenIndex first) {
  constexpr TokenIndex kLongestSubject = 4;
  for (TokenIndex i = first; i <= w.last && i - first <= kLongestSubject; ++i)
    if (w.text[i].in(kFinite)) return i > first && is_finite_report(w.text[i]);
  return false;
}

/// "In May, he said, prices rose": does the clause go on behind the comma that ends the tag?
bool clause_resumes(const RightWalk& w, TokenIndex comma) {
  constexpr TokenIndex kShortPart = 8;
  const Token& next = w.text[comma + 1];
  const Range left = w.left->range;
  const bool particle =
      comma == w.unit_end + 2 && !w.site.use.lemma().particles.empty();  // "he pointed out,"
  const bool later = comma == w.unit_end + 2 && w.text[comma - 1].in({Pos::adverb}) &&
                     next.in(WordSet::and_but);  // "There were two, he admitted later, but"
  if (comma != w.unit_end + 1 && !particle && !later)
    return clause_resumes_behind_rest(w, comma) ||
           (is_short_hearer(w, {w.unit_end + 1, comma - 1}) && clause_resumes_behind_hearer(w, comma));
  const bool mixed = w.left->side == LeftSide::quote && !w.text[left.first].is_quote_mark();
  if (mixed && next.in(WordSet::and_but) &&
      clause_ahead(w.text, comma + 2))  // "It ‘is late’, he said, and those …"
    return any_token(w.text, comma + 2, w.last, [](const Token& t) { return t.is_quote_mark() && t.quote; });
  if (w.left->side == LeftSide::quote)  // “All of it,” she said, was lost
    return next.in({Pos::be, Pos::have, Pos::modal, Pos::third_person}) && !any_of(w.text, left, kFinite);
  if (next.in(WordSet::and_but) && comma + 2 <= w.last && !is_finite_speech_cue(w.text[comma + 2])) {
    const Token& tag = w.text[w.site.use.group - 1];
    const Token& subject = w.text[comma + 2];
    const bool another =
        tag.pos == Pos::subject_pronoun && tag.word != subject.word;  // ", he said, and she told"
    const bool other = comma + 3 <= w.last && subject.pos == Pos::subject_pronoun && !another &&
                       is_finite_report(w.text[comma + 3]);  // ", she said, but she cautioned that"
    return !other && !says_no_more(w, comma + 2);
  }
  const bool remark = next.in(WordSet::stop_subordinate) &&
                      comma + 3 <= w.last &&  // "although she did not say"
                      w.text[comma + 2].pos == Pos::subject_pronoun && w.text[comma + 3].pos == Pos::do_;
  const bool one =
      w.site.use.at < w.unit_end && next.is("one") && comma + 2 <= w.last && w.text[comma + 2].is("of");
  if (one) return false;  // ", said N, one of 40 people who spoke"
  const OpenContent said = open_content(w.text, left.first, w.site.use.at, false);
  if (stop_at_occasion(said, comma)) return false;   // ", she said, as protesters gathered outside"
  const bool inverted = w.site.use.at < w.unit_end;  // "It was late, said N, who lives there"
  const bool cleft =
      is_who(next) && w.text[left.first].is("it") && !inverted;  // "It was a nurse, she said, who saw it"
  const bool when = next.is("when") && clause_ahead(w.text, comma + 2) && any_of(w.text, left, kFinite);
  const bool which = next.is("which") && comma + 2 <= w.last;
  const bool of_body =
      w.site.use.at < w.unit_end && w.text[w.site.use.at + 1].is("the");        // ", said the council, which"
  const bool may = which && !of_body && w.text[comma + 2].pos == Pos::modal &&  // ", she says, which could"
                   left.size() > 1 && w.text[left.last].in(kNominal | PosSet{Pos::adverb});
  const bool words = which && w.text[comma + 2].in(kFinite) &&  // ", he said, which was “normal”"
                     any_token(w.text, comma + 2, w.last, [](const Token& t) { return t.is_quote_mark(); });
  if (cleft || when || may || words) return true;
  const TokenIndex as = next.is("even") && comma + 2 <= w.last
                            ? comma + 2
                            : comma + 1;  // ", even as each side accused the other"
  if (w.text[as].is("as") && any_of(w.text, left, kFinite) && others_tell(w, as + 1)) return false;
  return !remark && !is_after_doing(w, comma + 1) && !next.in({Pos::ing, Pos::wh}) &&
         !next.in(WordSet::not_interrupted) && (left.size() <= kShortPart || w.unit_end == w.site.use.at);
}

/// "It was, she recalled in her memoir, Second Helping, “C”": past the name between commas that begins behind
/// `comma`, if a quotation follows; else `comma`.
TokenIndex behind_title_of_work(const RightWalk& w, TokenIndex comma) {
  constexpr TokenIndex kLongest = 6;
  if (!w.text[comma - 1].in(WordSet::venue_document) && !w.text[comma - 1].in(WordSet::authored_noun))
    return comma;
  TokenIndex i = comma + 1;
  while (i < w.last && i - comma < kLongest && w.text[i].pos == Pos::name) ++i;
  return i > comma + 1 && i < w.last && w.text[i].is(Symbol::comma) && w.text[i + 1].is_quote_mark() ? i
                                                                                                     : comma;
}

/// May the tag of a quotation in front of it go on? It ended with a comma.
bool tag_may_go_on(const RightWalk& w) {
  const Range left = w.left->range;
  return w.left->side == LeftSide::quote && w.text[left.last].is_quote_mark() &&
         w.text[left.last - 1].is(Symbol::comma);
}

/// Reports something of its own: what stands behind it are other words.
bool reports_more(const Token& token) {
  const CueForms* cue = token.word->cue;
  return token.is("that") || token.is(Symbol::semicolon) || token.is(Symbol::colon) ||
         (cue && cue->lemma->speech && !cue->lemma->has(CueTrait::phrasal) && !token.in(kNominal));
}

/// “C1,” N said in Oldtown, Va., “c2” “C1,” N said, pointing at the wall, “c2” “C1,” N said of people who had
/// left, “c2”: the comma in front of the quotation that goes on behind the rest of the tag; else `from`.
TokenIndex comma_behind_rest(const RightWalk& w, TokenIndex from) {
  constexpr TokenIndex kLongest = 20;
  if (!tag_may_go_on(w)) return from;
  for (TokenIndex i = from + 1; i + 2 <= w.last && i - from <= kLongest; ++i) {
    const Token& token = w.text[i];
    if (token.is_quote_mark() || reports_more(token)) return from;
    if (token.is(Symbol::comma) && w.text[i + 1].in(WordSet::and_but)) return from;
    if (token.is(Symbol::comma) && w.text[i + 1].is_quote_mark() && !w.site.is_own(w.text[i + 1]))
      return is_title(w.text, w.text.quote_of(i + 1)) ? from : i;
  }
  return from;
}

/// “It is bad luck,” he said, that both men knew him.
bool that_clause_resumes(const RightWalk& w, TokenIndex comma) {
  return w.left->side == LeftSide::quote && w.text[comma + 1].is("that") && clause_ahead(w.text, comma + 2);
}

}  // namespace

/// The comma behind a tag whose content stands in front of it.
Step comma_behind_tag(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::comma) || !w.left) return Step::other;
  if (i == w.last) return Step::stop;
  if (const TokenIndex comma = behind_title_of_work(w, i); comma > i)
    return begins(w, Trigger::resumed_quote, comma + 1);
  const bool joined = w.text[i + 1].in(WordSet::and_but) && i + 2 < w.last;  // “C1,” he said, and “C2”
  const TokenIndex behind = joined ? i + 2 : i + 1;
  const bool quoted = w.text[behind].is_quote_mark() && !w.site.is_own(w.text[behind]);
  const bool venue = w.text[i - 1].in(WordSet::venue_noun) || w.text[i - 1].in(WordSet::outlet_word);
  if (quoted && venue && is_title(w.text, w.text.quote_of(behind)))
    return Step::stop;  // "“C,” he said on the podcast, “Morning Lane.”"
  if (quoted) return begins(w, Trigger::resumed_quote, behind);
  if (const TokenIndex comma = comma_behind_rest(w, i); comma > i)
    return begins(w, Trigger::resumed_quote, comma + 1);
  if (that_clause_resumes(w, i)) return begins(w, Trigger::resumed_clause, i + 1);
  const bool concedes = (w.text[i + 1].is("though") || w.text[i + 1].is("although")) && i + 3 <= w.last &&
                        w.text[i + 2].pos == Pos::subject_pronoun && is_finite_report(w.text[i + 3]);
  if (concedes) return Step::stop;  // "It was late, she said, though she cautioned that"
  if (!w.left->interrupted && w.text[i + 1].is("without") && i + 2 < w.last && w.text[i + 2].pos == Pos::ing)
    return Step::stop;  // "It was late, she said, without specifying why"
  const bool aged = i > 2 && w.text[i - 1].initial == Initial::digit && w.text[i - 2].is(Symbol::comma);
  if (aged && w.text[i + 1].pos == Pos::preposition && !w.left->interrupted)
    return Step::stop;  // "It is hell, says gran, 77, in hot tub war"
  if (w.left->interrupted || clause_resumes(w, i)) w.found(Trigger::resumed_clause, i + 1);
  return Step::stop;
}

namespace {

/// “I said to him, you want to get that looked at,” N said: spoken words repeat others without marks.
bool repeats_words(const RightWalk& w, TokenIndex comma) {
  if (!w.site.cue().quote || w.left || comma + 3 > w.last) return false;
  const bool to = w.text[w.begin].is("to");
  if (!w.site.has(to ? CueTrait::general : CueTrait::telling)) return false;
  if (w.addressee && !w.site.cue().is("told")) return false;  // "we tell the truth, we deal with it"
  const TokenIndex whom = w.addressee ? w.addressee->first : w.begin + (to ? 1 : 0);  // "I’ve told him, it’s"
  if (whom >= comma || comma - whom > 2) return false;
  for (TokenIndex i = whom; i < comma; ++i)
    if (!w.text[i].in(kNounPhrase | PosSet{Pos::object_pronoun})) return false;
  const Token& next = w.text[comma + 1];
  return next.is(Symbol::word) && !next.in(kPrepositional) && next.pos != Pos::wh &&
         !next.in(WordSet::and_but) && !next.is("that");
}

}  // namespace

/// A comma that opens an aside: "said, when asked, that".
Step aside(RightWalk& w, TokenIndex i) {
  if (!w.text[i].is(Symbol::comma)) return Step::other;
  if (i == w.last) return Step::stop;
  if (repeats_words(w, i)) return begins(w, Trigger::bare, i + 1);
  const Token& next = w.text[i + 1];
  if (next.pos == Pos::adverb && i + 2 < w.last && w.text[i + 2].is(Symbol::colon))
    return Step::next;  // "replied, simply: “…”"
  const bool month = next.in(WordSet::date_word) && next.upper() && i + 2 < w.last &&
                     w.text[i + 2].pos == Pos::number;  // "on Monday, August 10 that"
  const bool behind_date =                              // "on Feb. 24, 2022, that"
      next.is("that") && (w.text[i - 1].pos == Pos::number || w.text[i - 1].in(WordSet::date_word));
  if ((next.is_quote_mark() && !w.site.is_own(next)) || next.pos == Pos::number || month || behind_date)
    return Step::next;  // "on Feb. 24, 2022 that"
  TokenIndex close = i + 1;
  while (close <= w.last && close - i < kLongestParenthesis && !w.text[close].is(Symbol::comma) &&
         !w.text[close].is(Symbol::colon))
    ++close;
  if (close < w.last && w.text[close].is(Symbol::colon) && w.text[close + 1].is_quote_mark() &&
      next.pos == Pos::preposition) {
    w.jump = close;  // "responded, with a smile: “…”"
    return Step::jump;
  }
  if (close >= w.last || !w.text[close].is(Symbol::comma)) return Step::stop;
  const bool phrase = next.in({Pos::preposition, Pos::subordinator}) || next.is("when");
  const bool verbless = !any_of(w.text, {i, close}, kFinite);  // "says, win or lose, he is staying"
  if (w.site.has(CueTrait::general) &&
      (phrase || (verbless && w.text[close + 1].pos == Pos::subject_pronoun)) && w.first &&
      bare_clause_at(w, close + 1))
    return begins(w, Trigger::bare, close + 1);  // "said, when asked, the call was brief"
  const Token& behind = w.text[close + 1];
  const bool asks =
      behind.in(WordSet::question_word) && w.site.has(CueTrait::question);  // "asked, sweetly, if"
  if (!behind.is("that") && !behind.is_quote_mark() && !asks) return Step::stop;
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

/// “C1,” he said of people who had left, “c2”
Step rest_of_tag(RightWalk& w, TokenIndex i) {
  if (!w.left || i != w.begin) return Step::other;
  const TokenIndex comma = comma_behind_rest(w, i);
  return comma > i ? begins(w, Trigger::resumed_quote, comma + 1) : Step::other;
}

Step end_of_clause(RightWalk& w, TokenIndex i) {
  return w.text[i].is(Symbol::period) || w.text[i].is(Symbol::semicolon) ? Step::stop : Step::other;
}

}  // namespace onrecord::extract
