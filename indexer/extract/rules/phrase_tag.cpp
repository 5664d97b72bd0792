#include "indexer/extract/rules/phrase_tag.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestSource = 14;

/// What says it is a tag, and whom it names.
struct Tag {
  Range phrase;  ///< from its first word to the last of the source or verb
  Range source;
  Range cue;
  bool needs_quote = false;
};

/// The noun phrase from `first` on, up to the comma or quotation mark that ends the tag.
std::optional<Range> source_from(const Text& text, TokenIndex first, TokenIndex last) {
  TokenIndex end = first;
  while (end <= last && end - first < kLongestSource && !text[end].is(Symbol::comma) &&
         !text[end].is_quote_mark() &&
         (!text[end].in(kFinite) || text[end].word->noun == NounDomain::person))  // "the appeal judges"

    ++end;
  const bool closed =
      end <= last && end > first && (text[end].is(Symbol::comma) || text[end].is_quote_mark());
  return closed && text[first].in(kNounPhrase) ? std::optional(Range{first, end - 1}) : std::nullopt;
}

std::optional<Tag> in_the_words_of(const Text& text, TokenIndex i, Range sentence) {
  if (!text[i].is("words") || i < sentence.first + 2 || i + 2 > sentence.last || !text[i + 1].is("of") ||
      !text[i - 1].is("the") || !text[i - 2].is("in"))
    return std::nullopt;
  auto source = source_from(text, i + 2, sentence.last);
  if (!source) return std::nullopt;
  TokenIndex name = source->last + 2;  // "in the words of its creator, N N, “C”"
  while (name < sentence.last && text[name].pos == Pos::name) ++name;
  const bool apposed = name > source->last + 2 && text[source->last + 1].is(Symbol::comma) &&
                       text[source->last].pos == Pos::noun && text[name].is(Symbol::comma);
  if (apposed) source->last = name - 1;
  return Tag{{i - 2, source->last}, *source, {i - 2, i + 1}};
}

/// "In his words, C", "It was, in her own words, “C”"
std::optional<Tag> in_his_words(const Text& text, TokenIndex i, Range sentence) {
  if (!(text[i].is("words") || text[i].is("view")) || i < sentence.first + 2 || i + 2 > sentence.last ||
      !text[i + 1].is(Symbol::comma))
    return std::nullopt;
  const TokenIndex owner = text[i - 1].is("own") ? i - 2 : i - 1;
  if (owner == sentence.first || text[owner].pos != Pos::possessive) return std::nullopt;
  TokenIndex first = owner, last = owner;
  if (text[owner].is("'s")) {  // "In N’s words"
    const auto start = noun_phrase_start(text, owner - 1, sentence.first);
    if (!start || *start == sentence.first) return std::nullopt;
    first = *start;
    last = owner - 1;
  }
  if (!text[first - 1].is("in")) return std::nullopt;
  const TokenIndex in = first - 1;
  const bool inserted = in > sentence.first;
  if (inserted && !text[in - 1].is(Symbol::comma)) return std::nullopt;
  return Tag{{in, i}, {first, last}, {in, i}, inserted || text[i].is("view")};
}

std::optional<Tag> as_put_it(const Text& text, TokenIndex i, Range sentence) {
  const bool tells = text[i].is("tells");  // "As N tells it,"
  if (!(text[i].is("put") || text[i].is("puts") || tells) || i + 1 > sentence.last || !text[i + 1].is("it") ||
      (tells && !text[i + 2].is(Symbol::comma)))
    return std::nullopt;
  const bool closed =
      i > sentence.first + 3 && (text[i - 1].is(Symbol::comma) || text[i - 1].is(Symbol::close_bracket));
  if (closed && text[sentence.first].is("as") &&
      i - sentence.first < kLongestSource)  // "As N, who runs it, put it"
    return Tag{{sentence.first, i + 1},
               {sentence.first + 1, text[i - 1].is(Symbol::comma) ? i - 2 : i - 1},
               {sentence.first, i + 1}};
  for (TokenIndex as = i; as-- > sentence.first && i - as < kLongestSource;) {
    if (text[as].is("as") && i - as > 1) {
      TokenIndex last = text[i - 1].is(Symbol::comma) ? i - 2 : i - 1;
      if (text[last].pos == Pos::to && last > as + 2) last -= 2;
      return Tag{{as, i + 1}, {as + 1, last}, {as, i + 1}};
    }
    const bool apposition =
        text[as].is(Symbol::comma) && text[sentence.first].is("as");  // "As N, the mayor, put it"
    if (apposition) continue;
    const bool used = text[as].pos == Pos::to || text[as].is("used");  // "as N used to put it"
    if (!used && !text[as].is(Symbol::apostrophe) &&
        !text[as].in(kNounPhrase | PosSet{Pos::subject_pronoun, Pos::adverb, Pos::have, Pos::preposition}) &&
        !is_attributive(text, as))
      break;
  }
  return std::nullopt;
}

/// What was put to somebody, from "that" on.
Attribution suggestion(const Text& text, Range source, Range cue, Range addressee, TokenIndex that) {
  Attribution found;
  found.source = source;
  found.cue = cue;
  found.mark = Mark::phrase;
  found.addressee = addressee;
  found.right = Trigger::that;
  found.content.push_back(trim(text, {that, content_end(text, that, cue.first)}));
  return found;
}

/// "N put it to her that C": what counsel suggests to a witness.
std::optional<Attribution> put_to(const Text& text, TokenIndex i, Range sentence) {
  constexpr TokenIndex kLongestAddressee = 6;
  if (!text[i].is("put") || i + 4 > sentence.last || !text[i + 1].is("it") || !text[i + 2].is("to"))
    return std::nullopt;
  TokenIndex that = i + 4;
  while (that < sentence.last && that - i < kLongestAddressee + 3 && !text[that].is("that")) ++that;
  const auto source = subject_left(text, verb_group_start(text, i));
  if (!source || !text[that].is("that")) return std::nullopt;
  return suggestion(text, *source, {i, i + 1}, {i + 3, that - 1}, that);
}

/// "It was put to her by N that C"
std::optional<Attribution> was_put_to(const Text& text, TokenIndex i, Range sentence) {
  constexpr TokenIndex kReach = 10;
  if (!text[i].is("put") || i < sentence.first + 2 || i + 3 > sentence.last || !text[i + 1].is("to") ||
      text[i - 1].pos != Pos::be || !text[i - 2].is("it"))
    return std::nullopt;
  TokenIndex that = i + 3, by = 0;
  while (that < sentence.last && that - i < kReach && !text[that].is("that")) {
    if (text[that].is("by")) by = that;
    ++that;
  }
  if (!text[that].is("that") || by == 0) return std::nullopt;
  return suggestion(text, {by + 1, that - 1}, {i, i}, {i + 2, by - 1}, that);
}

/// Somebody, a body or a document; not "The primary made clear that".
bool can_speak(const Token& noun) {
  return noun.in({Pos::name, Pos::subject_pronoun}) || names_people(noun) ||
         noun.word->noun == NounDomain::group || noun.in(WordSet::body_noun) || noun.in(WordSet::firm_noun) ||
         noun.in(WordSet::finder) || noun.in(WordSet::venue_document) || noun.in(WordSet::speech_object) ||
         noun.in(WordSet::remark_noun);
}

/// "[made] clear", "[makes] it plain", "[let] slip", "[let] it be known": the verb of the phrase that ends at
/// `i`, not before `first`.
std::optional<TokenIndex> verb_of_clear(const Text& text, TokenIndex i, TokenIndex first) {
  if (i < first + 2) return std::nullopt;
  const auto lets = [&](TokenIndex verb) { return text[verb].is("let") || text[verb].is("lets"); };
  if (text[i].is("slip")) return lets(i - 1) ? std::optional(i - 1) : std::nullopt;
  if (text[i].is("known") && i > first + 3 && text[i - 1].is("be") && text[i - 2].is("it"))
    return lets(i - 3) ? std::optional(i - 3) : std::nullopt;
  if (!text[i].is("clear") && !text[i].is("plain")) return std::nullopt;
  const TokenIndex verb = text[i - 1].is("it") ? i - 2 : i - 1;
  return text[verb].is("made") || text[verb].is("makes") ? std::optional(verb) : std::nullopt;
}

/// "N made clear that C", "N makes it plain that C", "N has made clear C", "N let slip that C".
std::optional<Attribution> made_clear(const Text& text, TokenIndex i, Range sentence) {
  const auto clear = verb_of_clear(text, i, sentence.first);
  if (!clear || *clear == sentence.first || i + 2 > sentence.last) return std::nullopt;
  const TokenIndex verb = *clear;
  TokenIndex when = i + 1;  // "made clear on Monday that"
  if (text[when].is("on") && when + 1 < sentence.last && text[when + 1].in(WordSet::time)) ++when;
  while (when < sentence.last && text[when].in(WordSet::time)) ++when;
  const bool that = text[when].is("that");
  if (!that &&
      (text[i - 1].is("it") || !(text[i + 1].pos == Pos::subject_pronoun) || !clause_ahead(text, i + 1)))
    return std::nullopt;
  const TokenIndex group = verb_group_start(text, verb);
  const auto source = subject_left(text, group);
  if (!source || !can_speak(text[nominal_head(text, *source)]) ||
      any_of(text, {group, verb}, {Pos::modal, Pos::to, Pos::be}) ||
      any_of(text, {group, verb}, WordSet::negation))
    return std::nullopt;
  if (source->first > sentence.first &&
      (text[source->first - 1].in(kPrepositional) || text[source->first - 1].is("if") ||
       text[source->first - 1].is("unless")))
    return std::nullopt;  // "If N made clear that C", "a strike by N made clear that C"
  Attribution found;
  found.source = source;
  found.cue = {verb, i};
  found.mark = Mark::phrase;
  found.right = that ? Trigger::that : Trigger::bare;
  const TokenIndex start = that ? when : i + 1;
  found.content.push_back(trim(text, {start, content_end(text, start, i)}));
  return found;
}

/// "N summed it up as he left: “C”".
std::optional<Attribution> summed_up(const Text& text, TokenIndex i, Range sentence) {
  constexpr TokenIndex kLongest = 14;
  if (!(text[i].is("summed") || text[i].is("sums")) || i + 4 > sentence.last || !text[i + 2].is("up") ||
      !(text[i + 1].is("it") || text[i + 1].is("things")))
    return std::nullopt;
  TokenIndex colon = i + 3;
  while (colon + 1 < sentence.last && colon - i < kLongest && !text[colon].is(Symbol::colon)) ++colon;
  if (!text[colon].is(Symbol::colon) || !text.opens_quote(colon + 1)) return std::nullopt;
  Attribution found;
  found.source = subject_left(text, verb_group_start(text, i));
  if (!found.source) return std::nullopt;
  found.cue = {i, i + 2};
  found.mark = Mark::phrase;
  found.right = Trigger::quote;
  found.content.push_back(text.quote_of(colon + 1));
  return found;
}

/// “C,” came a voice from the gallery.
std::optional<Attribution> came_voice(const Text& text, TokenIndex i, Range sentence) {
  constexpr std::array<std::string_view, 6> kVoices{"voice", "shout", "cry", "call", "heckle", "whisper"};
  if (!text[i].is("came") || i < 2 || !text[i - 1].is_quote_mark() || !text.closes_quote(i - 1) ||
      i + 2 > sentence.last)
    return std::nullopt;
  TokenIndex last = i + 1;
  while (last < sentence.last && last - i < 3 && text[last].in({Pos::determiner, Pos::adjective})) ++last;
  if (last == i + 1 || !text[last].is_any(kVoices)) return std::nullopt;
  if (last + 1 < sentence.last && text[last + 1].is("from"))
    for (last += 2; last < sentence.last && text[last + 1].in(kNounPhrase);) ++last;
  Attribution found;
  found.source = Range{i + 1, last};
  found.cue = {i, i};
  found.mark = Mark::phrase;
  found.left = LeftSide::quote;
  found.content.push_back(text.quote_of(i - 1));
  return found;
}

/// "N put it more bluntly: “C”".
std::optional<Attribution> put_it_so(const Text& text, TokenIndex i, Range sentence) {
  constexpr TokenIndex kLongest = 6;
  if (!(text[i].is("put") || text[i].is("puts")) || i + 3 > sentence.last || !text[i + 1].is("it"))
    return std::nullopt;
  TokenIndex colon = i + 2;
  const bool way = text[colon].is("this") && text[colon + 1].is("way") && colon + 2 < sentence.last;
  if (way) colon += 2;  // "puts it this way: “C”"
  const bool terms = text[colon].is("in") && colon + 3 < sentence.last && text[colon + 2].is("terms");
  if (terms) colon += 3;  // "put it in saltier terms: “C”"
  while (colon < sentence.last && colon - i < kLongest && text[colon].in({Pos::adverb, Pos::adjective}))
    ++colon;
  const bool stop = text[colon].is(Symbol::period) && colon + 1 < text.size() &&
                    text[colon + 1].paragraph == text[colon].paragraph;  // "puts it more bluntly. “C.”"
  if (!(text[colon].is(Symbol::colon) || stop) || colon == i + 2 || !text[colon + 1].is_quote_mark() ||
      !text[colon + 1].quote)
    return std::nullopt;
  Attribution found;
  found.source = subject_left(text, verb_group_start(text, i));
  if (!found.source) return std::nullopt;
  found.cue = {i, i};
  found.mark = Mark::phrase;
  found.right = Trigger::quote;
  found.content.push_back(text.quote_of(colon + 1));
  return found;
}

/// "N spoke of a “climate of fear”": what is quoted right behind.
std::optional<Attribution> spoke_of(const Text& text, TokenIndex i, Range sentence) {
  if (!(text[i].is("spoke") || text[i].is("speaks")) || i + 3 > sentence.last || !text[i + 1].is("of"))
    return std::nullopt;
  TokenIndex open = i + 2;
  if (text[open].in({Pos::determiner, Pos::possessive}) && open + 1 < sentence.last) ++open;
  if (!text.opens_quote(open) || is_title(text, text.quote_of(open))) return std::nullopt;
  const TokenIndex group = verb_group_start(text, i);
  const auto source = subject_left(text, group);
  if (!source || !can_speak(text[nominal_head(text, *source)]) ||
      any_of(text, {group, i}, WordSet::negation) || any_of(text, *source, WordSet::negation))
    return std::nullopt;
  Attribution found;
  found.source = source;
  found.cue = {i, i};
  found.mark = Mark::phrase;
  found.right = Trigger::mixed;
  found.content.push_back({i + 1, text.quote_of(open).last});
  return found;
}

/// "For N, the choice was “…”".
std::optional<Tag> for_somebody(const Text& text, TokenIndex i, Range sentence) {
  if (!text[i].is("for") || i != sentence.first || i + 3 > sentence.last) return std::nullopt;
  const Token& opener = text[i + 1];
  const bool people = names_people(opener) && is_plural(opener);  // "For residents, it is “C”"
  const bool body = opener.is("the") && text[i + 2].pos == Pos::name;
  const bool titled = names_people(opener) && text[i + 2].pos == Pos::name;  // "For midwife N, that is “C”"
  if (!(opener.pos == Pos::name || people || body || titled)) return std::nullopt;
  const auto source = source_from(text, i + 1, sentence.last);
  if (!source) return std::nullopt;
  const auto other = [](const Token& t) { return t.pos != Pos::name && !t.is("of") && !t.is("the"); };
  if (body && any_token(text, i + 1, source->last + 1, other)) return std::nullopt;
  if ((people || body) && any_token(text, source->last, sentence.last + 1, is_finite_speech_cue))
    return std::nullopt;
  TokenIndex last = source->last;
  if (last + 2 < sentence.last && text[last + 1].is(Symbol::comma) &&
      (is_who(text[last + 2]) || text[last + 2].is("whose"))) {
    TokenIndex comma = last + 2;  // "For N, who has farmed there since, the …"
    while (comma < sentence.last && !text[comma].is(Symbol::comma)) ++comma;
    if (comma < sentence.last) last = comma;
  }
  if (last + 3 < sentence.last && text[last + 1].is(Symbol::comma) && text[last + 2].is("however")) last += 3;
  const bool of = text[std::min(last + 2, sentence.last)].is("of");
  const bool apposed = text[std::min(last + 2, sentence.last)].is("the") && text[last].pos == Pos::name;
  if (last + 4 < sentence.last && text[last + 1].is(Symbol::comma) && (of || apposed)) {
    TokenIndex comma = last + 3;  // "For N, of F, C", "For N, the chef at M, C"
    const PosSet parts = apposed ? kNounPhrase | kPrepositional : kNounPhrase;
    while (comma < sentence.last && text[comma].in(parts)) ++comma;
    const bool somebody = any_token(text, last + 2, comma, names_people);  // not "For N, the deal with M, C"
    if (text[comma].is(Symbol::comma) && (of || somebody)) last = comma;
  }
  return Tag{{i, last}, *source, {i, i}, true};
}

/// "by him in the Commons", "by a reporter at the airport on Friday": the last token of who it was. A place
/// without a time may tell which one: "by a lady in the second row".
TokenIndex before_occasion(const Text& text, Range asker) {
  std::optional<TokenIndex> place;
  for (TokenIndex i = asker.first + 1; i < asker.last; ++i) {
    const bool dated = text[i].in(kPrepositional) && text[i + 1].in(WordSet::time);
    if (dated || text[i].in(WordSet::time)) return place.value_or(i) - 1;
    if (text[i].in(WordSet::place_preposition) && !place) place = i;
  }
  const bool pronoun = place == asker.first + 1 && text[asker.first].pos == Pos::object_pronoun;
  return pronoun ? asker.first : asker.last;
}

/// "Asked by N whether C, …": the question and who put it.
std::optional<Attribution> asked_by(const Text& text, TokenIndex i, Range sentence) {
  constexpr PosSet kQuestion{Pos::wh, Pos::subordinator};
  const bool pressed = text[i].is("pressed") || text[i].is("quizzed") || text[i].is("questioned");
  if (!(text[i].is("asked") || pressed) || i != sentence.first || i + 4 > sentence.last) return std::nullopt;
  const TokenIndex by = text[i + 1].pos == Pos::adverb ? i + 2 : i + 1;  // "Asked afterwards by"
  if (!text[by].is("by")) return std::nullopt;
  TokenIndex question = by + 1;
  while (question < sentence.last && question - i < 16 && !text[question].in(WordSet::question_word) &&
         !text[question].in(kQuestion))
    ++question;
  if (!text[question].in(WordSet::question_word) && !text[question].in(kQuestion)) return std::nullopt;
  TokenIndex end = question;
  while (end < sentence.last && !text[end + 1].is(Symbol::comma)) ++end;
  Attribution found;
  found.source = trim(text, {by + 1, before_occasion(text, {by + 1, question - 1})});
  found.cue = {i, i};
  found.lemma = text[i].word->cue ? text[i].word->cue->lemma : nullptr;
  found.right = Trigger::question;
  found.content.push_back({question, end});
  return found.lemma ? std::optional(found) : std::nullopt;
}

bool quotes(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].is_quote_mark() && text[i].quote) return true;
  return false;
}

/// The sentence without the tag: what stands in front of it and what behind.
std::vector<Range> around(const Text& text, const Tag& tag, Range sentence) {
  std::vector<Range> content;
  if (tag.phrase.first > sentence.first + 1) {
    const Range front = trim(text, {sentence.first, tag.phrase.first - 1});
    const bool link =  // "Or, as N put it: “C”"
        front.size() == 1 && text[front.first].in({Pos::conjunction, Pos::adverb, Pos::subordinator});
    if ((text[front.first].is(Symbol::word) || text[front.first].is_quote_mark()) && !link)
      content.push_back(front);
  }
  TokenIndex behind = tag.phrase.last + 1;
  // "put it while stacking the tins, “…”": the phrase goes on to the comma
  const bool goes_on = content.empty() || text[behind].in(kPrepositional | PosSet{Pos::to});
  for (TokenIndex i = behind; i < sentence.last && goes_on && !text[i].is_quote_mark(); ++i)
    if (text[i].is(Symbol::comma)) {
      behind = i;
      break;
    }
  while (behind <= sentence.last && (text[behind].is(Symbol::comma) || text[behind].is(Symbol::colon)))
    ++behind;
  if (behind < sentence.last) {
    TokenIndex end = content_end(text, behind, tag.cue.last);
    if (end >= behind) content.push_back(trim(text, {behind, end}));
  }
  return content;
}

/// "The inquiry heard from N that C": N, in front of "that".
std::optional<Range> heard_from(const Text& text, TokenIndex heard, Range sentence) {
  constexpr TokenIndex kLongest = 10;
  if (heard + 4 > sentence.last || !text[heard + 1].is("from")) return std::nullopt;
  TokenIndex that = heard + 2;
  while (that < sentence.last && that - heard < kLongest && !text[that].is("that") &&
         (text[that].in(kNounPhrase) || text[that].is(Symbol::comma) || text[that].in(kPrepositional) ||
          text[that].is("and")))
    ++that;
  const bool clause = that > heard + 2 && text[that].is("that") && clause_ahead(text, that + 1);
  return clause ? std::optional(Range{heard + 2, that - 1}) : std::nullopt;
}

}  // namespace

std::optional<Attribution> phrase_tag(const Text& text, TokenIndex i) {
  const Range sentence = text.sentence_of(i);
  if (auto asked = asked_by(text, i, sentence)) return asked;
  if (auto put = put_to(text, i, sentence)) return put;
  if (auto put = was_put_to(text, i, sentence)) return put;
  if (auto put = put_it_so(text, i, sentence)) return put;
  if (auto summed = summed_up(text, i, sentence)) return summed;
  if (auto came = came_voice(text, i, sentence)) return came;
  if (auto made = made_clear(text, i, sentence)) return made;
  if (auto spoke = spoke_of(text, i, sentence)) return spoke;
  auto tag = in_the_words_of(text, i, sentence);
  if (!tag) tag = in_his_words(text, i, sentence);
  if (!tag) tag = as_put_it(text, i, sentence);
  if (!tag) tag = for_somebody(text, i, sentence);
  if (!tag || (tag->needs_quote && !quotes(text, {tag->phrase.last, sentence.last}))) return std::nullopt;
  Attribution found;
  found.content = around(text, *tag, sentence);
  if (found.content.empty()) return std::nullopt;
  found.source = tag->source;
  found.cue = tag->cue;
  found.mark = Mark::phrase;
  found.right = Trigger::according_to;
  found.left = tag->phrase.first > sentence.first ? LeftSide::clause : LeftSide::none;
  return found;
}

/// "The hearing at F on Monday" heard: where no other verb stands between.
std::optional<Range> hearing_that_opens(const Text& text, TokenIndex group) {
  const TokenIndex first = text.sentence_of(group).first;
  const bool opens =
      group > first + 1 && text[first].in(WordSet::article) && text[first + 1].in(WordSet::hearing_noun);
  const bool alone = opens && !any_of(text, {first + 2, group - 1}, kFinite | PosSet{Pos::punctuation});
  return alone ? std::optional(Range{first, group - 1}) : std::nullopt;
}

std::optional<Attribution> hearing(const Text& text, TokenIndex i) {
  if (!text[i].is("heard") && !text[i].is("hears")) return std::nullopt;
  const Range sentence = text.sentence_of(i);
  auto told = subject_left(text, verb_group_start(text, i));
  if (!told || !any_of(text, *told, WordSet::hearing_noun))
    told = hearing_that_opens(text, verb_group_start(text, i));
  if (!told && heard_from(text, i, sentence))
    told = subject_left(text, verb_group_start(text, i));  // "Members heard"
  if (!told) return std::nullopt;
  Attribution found;
  found.addressee = told;
  found.anonymous = true;
  found.cue = {i, i};
  found.mark = Mark::phrase;
  if (i < sentence.last && (text[i + 1].is("that") || clause_ahead(text, i + 1))) {
    found.content.push_back(trim(text, {i + 1, content_end(text, i + 1, i)}));
    found.right = Trigger::that;
    return found;
  }
  if (const auto from = heard_from(text, i, sentence)) {
    found.anonymous = false;
    found.source = from;
    found.content.push_back(trim(text, {from->last + 1, content_end(text, from->last + 1, i)}));
    found.right = Trigger::that;
    return found;
  }
  const auto left = content_before(text, told->first, i);
  if (!left || (left->side == LeftSide::clause && !any_of(text, left->range, kFinite))) return std::nullopt;
  found.content.push_back(trim(text, left->range));
  found.left = left->side;
  return found;
}

}  // namespace onrecord::extract
