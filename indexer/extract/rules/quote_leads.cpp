// What leads to a quotation without reporting it: "N was more hopeful. “C”", "got a text from N: “C”".
#include "indexer/extract/rules/quote_leads.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/follow_on.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestLead = 22;

/// "hopeful", "not so sure", "unmoved": how somebody takes what was said, no state of his.
bool is_stance(const Token& token) {
  constexpr std::array<std::string_view, 34> kStances{
      "adamant",   "blunt",         "blunter",   "cautious",    "certain",    "clear",     "confident",
      "convinced", "critical",      "defiant",   "direct",      "dismissive", "doubtful",  "emphatic",
      "forgiving", "hopeful",       "impressed", "measured",    "optimistic", "persuaded", "pessimistic",
      "positive",  "philosophical", "scathing",  "sceptical",   "skeptical",  "sure",      "unconvinced",
      "unfazed",   "unimpressed",   "unmoved",   "unrepentant", "upbeat",     "unsure"};
  return token.is_any(kStances);
}

/// "was even more direct", "is not so sure": nothing but adverbs between the verb and the stance.
bool has_stance(const Text& text, TokenIndex verb, TokenIndex end) {
  for (TokenIndex i = verb + 2; i + 1 < end; ++i)  // "was clear when he was asked about it"
    if (text[i].is("when") &&
        (text[i + 1].is("asked") || (text[i + 2].pos == Pos::be && text[i + 3].is("asked"))))
      end = i;
  constexpr TokenIndex kLongest = 6;
  constexpr std::array<std::string_view, 9> kDegrees{"more", "less",    "so",  "too",      "not",
                                                     "n't",  "equally", "far", "similarly"};
  if (text[verb].pos != Pos::be || end < verb + 2 || end - verb > kLongest || !is_stance(text[end - 1]))
    return false;
  return !any_token(text, verb + 1, end - 1, [&](const Token& t) {
    return t.pos != Pos::adverb && !t.is_any(kDegrees) && !t.in(WordSet::negation);
  });
}

/// "has a different view", "had other ideas", "tells a similar story"; in front of a colon also "had a
/// message for the board".
bool has_own_view(const Text& text, TokenIndex verb, TokenIndex end) {
  constexpr TokenIndex kLongest = 6, kLongestHearer = 5;
  constexpr std::array<std::string_view, 12> kVerbs{"has",  "had",  "take",  "takes",   "took",   "tells",
                                                    "told", "gave", "gives", "offered", "offers", "have"};
  constexpr std::array<std::string_view, 14> kViews{"view",   "views",   "opinion",     "story",  "message",
                                                    "advice", "theory",  "answer",      "ideas",  "take",
                                                    "tale",   "version", "explanation", "account"};
  constexpr std::array<std::string_view, 6> kKinds{"different", "other",   "another",
                                                   "similar",   "simpler", "own"};
  if (!text[verb].is_any(kVerbs)) return false;
  TokenIndex view = verb + 1;
  while (view < end && view - verb < kLongest && !text[view].is_any(kViews)) ++view;
  if (view < verb + 2 || !text[view].is_any(kViews)) return false;
  if (view + 1 == end && any_token(text, verb + 1, view, [&](const Token& t) { return t.is_any(kKinds); }))
    return true;
  const bool hearer = view + 2 < end && end - view <= kLongestHearer + 1 &&
                      (text[view + 1].is("for") || text[view + 1].is("to")) &&
                      !any_token(text, view + 2, end, [](const Token& t) { return !t.in(kNounPhrase); });
  return text[end].is(Symbol::colon) && (view + 1 == end || hearer);
}

/// "begs to differ", "went even further", "had this to say", "put it bluntly", "was quick to reply"
bool is_opening_phrase(const Text& text, TokenIndex verb, TokenIndex end) {
  constexpr TokenIndex kLongestPhrase = 6;
  const auto word = [&](TokenIndex i, std::string_view one) { return i < end && text[i].is(one); };
  if ((text[verb].is("begs") || text[verb].is("begged")) && word(verb + 2, "differ")) return verb + 3 == end;
  const TokenIndex further = word(verb + 1, "even") ? verb + 2 : verb + 1;
  if ((text[verb].is("went") || text[verb].is("goes")) && word(further, "further")) return further + 1 == end;
  if ((text[verb].is("put") || text[verb].is("puts")) && word(verb + 1, "it"))  // "puts it another way"
    return end == verb + 3 ||
           (end > verb + 3 && end <= verb + 5 && text[end - 1].in(kNounPhrase | PosSet{Pos::adverb}));
  if (text[verb].pos == Pos::be && word(verb + 1, "quick")) return verb + 4 == end && text[end - 1].word->cue;
  if (end < verb + 4 || !text[end - 1].is("say") || !text[end - 2].is("to")) return false;
  const bool thing = word(verb + 1, "this") || text[end - 3].is("thing");  // "had only one thing to say"
  return (text[verb].is("had") || text[verb].is("has")) && thing && end - verb <= kLongestPhrase;
}

/// A person as a subject: "N", "he", "Her daughter", "the mayor".
bool is_somebody(const Text& text, Range subject) {
  const Token& only = text[subject.first];
  if (subject.size() == 1 && (only.is("he") || only.is("she"))) return true;
  if (any_token(text, subject.first, subject.last + 1, [](const Token& t) { return !t.in(kNounPhrase); }))
    return false;
  const Token& head = text[nominal_head(text, subject)];
  return head.pos == Pos::name || (names_people(head) && !is_plural(head) && subject.size() > 1);
}

/// "Next came N", "It was left to N to lighten the mood": who is called behind the verb.
std::optional<Range> who_is_called_up(const Text& text, TokenIndex first, TokenIndex end) {
  const bool next = (text[first].is("next") || text[first].is("then")) && text[first + 1].is("came");
  if (next && first + 2 < end && is_somebody(text, {first + 2, end - 1})) return Range{first + 2, end - 1};
  const bool left = first + 5 < end && text[first].is("it") && text[first + 1].pos == Pos::be &&
                    text[first + 2].is("left") && text[first + 3].is("to");
  TokenIndex to = first + 5;
  while (left && to < end && text[to].in(kNounPhrase)) ++to;
  return left && to < end && text[to].is("to") && is_somebody(text, {first + 4, to - 1})
             ? std::optional(Range{first + 4, to - 1})
             : std::nullopt;
}

/// The first finite verb between `first` and `end`, outside of an aside between commas.
TokenIndex verb_of_lead(const Text& text, TokenIndex first, TokenIndex end) {
  TokenIndex verb = first;
  while (verb < end && !text[verb].in(kFinite | PosSet{Pos::do_})) ++verb;
  return verb;
}

/// "Her husband, the designer N, had a theory:": what stands between the commas of `aside`, if that ends with
/// a name.
std::optional<Range> name_in_aside(const Text& text, Range aside) {
  if (aside.first + 2 > aside.last || !text[aside.first].is(Symbol::comma)) return std::nullopt;
  const Range inside{aside.first + 1, aside.last - 1};
  const bool phrase = !any_token(text, inside.first, inside.last + 1,
                                 [](const Token& token) { return !token.in(kNounPhrase); });
  return phrase && text[inside.last].pos == Pos::name ? std::optional(inside) : std::nullopt;
}

/// "N was more hopeful.", "But N, 51, shook his head.", "N had this to say:", "Next came N.": who is given
/// the floor.
std::optional<Range> who_takes_floor(const Text& text, Range sentence) {
  const TokenIndex end = sentence.last;
  TokenIndex first = sentence.first;
  if (sentence.size() < 3 || sentence.size() > kLongestLead ||
      !(text[end].is(Symbol::period) || text[end].is(Symbol::colon)) || text[first].quote)
    return std::nullopt;
  if (text[first].in(WordSet::and_but) || text[first].is("yet")) ++first;
  if (const auto called = who_is_called_up(text, first, end)) return called;
  const TokenIndex verb = verb_of_lead(text, first, end);
  if (verb == first || verb == end) return std::nullopt;
  TokenIndex last = first;  // of the subject, in front of a comma
  while (last + 1 < verb && !text[last + 1].is(Symbol::comma)) ++last;
  if (last + 1 < verb && !text[verb - 1].is(Symbol::comma)) return std::nullopt;
  const auto name = name_in_aside(text, {last + 1, verb - 1});  // "Her opposite number, N, begged to differ."
  if (!name && !is_somebody(text, {first, last})) return std::nullopt;
  const bool takes = has_stance(text, verb, end) || has_own_view(text, verb, end) ||
                     is_opening_phrase(text, verb, end) || is_gesture(text, verb, end);
  if (!takes) return std::nullopt;
  return name.value_or(Range{first, last});
}

/// "got a text from N: “C”", "was stung by N’s remark: “C”": whose words the noun in front of the colon at
/// `colon` brings.
std::optional<Range> sender_before(const Text& text, TokenIndex colon) {
  constexpr std::array<std::string_view, 10> kSent{"text",  "message", "note",  "email", "letter",
                                                   "reply", "card",    "tweet", "call",  "heard"};
  if (colon < 3 || !text[colon].is(Symbol::colon) || text[colon].quote) return std::nullopt;
  const TokenIndex begin = text.sentence_of(colon).first;
  const Token& noun = text[colon - 1];
  const bool remark = noun.in(WordSet::remark_noun) || noun.word->noun_of;
  if (remark && colon > begin + 4 && text[colon - 2].is("'s")) {  // "by N’s remark:"
    const auto owner = noun_phrase_start(text, colon - 3, begin);
    const bool behind = owner && *owner > begin && text[*owner - 1].in(kPrepositional);
    return behind && is_somebody(text, {*owner, colon - 3}) ? std::optional(Range{*owner, colon - 3})
                                                            : std::nullopt;
  }
  TokenIndex end = colon;  // "a letter from N on Monday:"
  while (end > begin + 4 && (text[end - 1].in(WordSet::time) || text[end - 1].in(WordSet::date_word))) --end;
  if (end < colon && text[end - 1].pos == Pos::preposition) --end;
  const auto start = noun_phrase_start(text, end - 1, begin);
  if (!start || *start < begin + 3 || !text[*start - 1].is("from")) return std::nullopt;
  constexpr std::array<std::string_view, 4> kComes{"arrived", "arrives", "came", "comes"};
  const bool comes = text[*start - 2].is_any(kComes);  // "a text arrives from N:"
  if (!text[*start - (comes ? 3 : 2)].is_any(kSent)) return std::nullopt;
  const Token& sender = text[nominal_head(text, {*start, end - 1})];
  const bool body = sender.in(WordSet::body_noun) || sender.in(WordSet::firm_noun);
  return body || is_somebody(text, {*start, end - 1}) ? std::optional(Range{*start, end - 1}) : std::nullopt;
}

/// "N posted a photo with the caption “C”", "forwarded the file with the note, “C”": who shared it. Nobody
/// says what is written on a banner in the photo, and whoever "was sent a card" has not written it.
std::optional<Range> who_captions(const Text& text, TokenIndex before) {
  constexpr std::array<std::string_view, 5> kCaptions{"caption", "words", "note", "message", "inscription"};
  constexpr std::array<std::string_view, 10> kShares{"posted",   "published", "shared", "tweeted",
                                                     "uploaded", "forwarded", "sent",   "posts",
                                                     "shares",   "sends"};
  constexpr TokenIndex kReach = 16;
  const bool mark = text[before].is(Symbol::comma) || text[before].is(Symbol::colon);
  const TokenIndex noun = mark && before > 0 ? before - 1 : before;
  const Range sentence = text.sentence_of(noun);
  if (noun < sentence.first + 4 || !text[noun].is_any(kCaptions) || text[noun].quote) return std::nullopt;
  TokenIndex with = noun - 1;
  while (with > sentence.first + 2 && noun - with < 4 && text[with].in({Pos::determiner, Pos::adjective}))
    --with;
  if (!text[with].is("with")) return std::nullopt;
  for (TokenIndex i = with - 1; i > sentence.first && with - i < kReach; --i) {
    if (text[i].pos == Pos::punctuation) return std::nullopt;
    if (text[i].in(WordSet::sign_noun)) return std::nullopt;
    if (!text[i].is_any(kShares) || text[i].pos == Pos::noun) continue;
    const TokenIndex group = verb_group_start(text, i);
    const auto who = subject_left(text, group);
    const bool passive = any_of(text, {group, i}, {Pos::be});
    const bool alleged = any_token(text, group, i, [](const Token& t) {
      return t.is("allegedly") || t.is("reportedly") || t.in(WordSet::negation);
    });
    if (!who || passive || alleged) return std::nullopt;
    const Token& sharer = text[nominal_head(text, *who)];
    const bool speaks = is_somebody(text, *who) || sharer.pos == Pos::subject_pronoun ||
                        sharer.in(WordSet::body_noun) || sharer.in(WordSet::firm_noun);
    return speaks ? who : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool somebody_else_takes_floor(const Text& text, Range sentence, const std::optional<Range>& source) {
  const auto who = who_takes_floor(text, sentence);
  if (!who || !source || !any_of(text, *source, {Pos::name})) return false;
  const bool relative = text[who->first].pos == Pos::possessive;  // "Her daughter"
  if (!relative && !any_of(text, *who, {Pos::name})) return false;
  return !any_token(text, who->first, who->last + 1, [&](const Token& t) {
    return t.pos == Pos::name &&
           any_token(text, source->first, source->last + 1, [&](const Token& s) { return s.word == t.word; });
  });
}

std::optional<Range> who_is_introduced(const Text& text, Range quote, const std::vector<bool>& reported) {
  if (quote.first < 3 || text[quote.first - 1].quote) return std::nullopt;
  if (const auto who = who_captions(text, quote.first - 1)) return who;
  if (!is_ender(text[quote.last - 1]) && !text[quote.last - 1].is("no.")) return std::nullopt;
  if (const auto sender = sender_before(text, quote.first - 1)) return sender;
  const Range lead = text.sentence_of(quote.first - 1);
  const Range sentence{lead.first, std::min(lead.last, quote.first - 1)};
  const bool near = text[sentence.last].paragraph + 1 >= text[quote.first].paragraph;
  if (!near || (text[sentence.last].is(Symbol::period) && !text[quote.first + 1].upper()))
    return std::nullopt;
  const auto who = who_takes_floor(text, sentence);
  const bool any_reported =
      who && std::any_of(reported.begin() + sentence.first, reported.begin() + sentence.last + 1,
                         [](bool is) { return is; });
  return any_reported ? std::nullopt : who;
}

namespace {

/// "Bella", "the Snake": one or two words with capitals, and no sentence.
bool is_bare_name(const Text& text, Range quote) {
  constexpr TokenIndex kMost = 2;
  TokenIndex first = quote.first + 1, last = quote.last - 1;
  while (last > first && !text[last].is(Symbol::word)) --last;
  if (text[first].in(WordSet::article)) ++first;
  return first <= last && last - first < kMost &&
         !any_token(text, first, last + 1, [](const Token& t) { return !t.upper() || t.in(kFinite); });
}

/// "The Quiet Sea", "I Am the River": each longer word with a capital.
bool is_titled_throughout(const Text& text, Range quote) {
  constexpr std::size_t kLongWord = 3, kLeast = 2;
  std::size_t capitals = 0;
  for (TokenIndex i = quote.first + 1; i < quote.last; ++i) {
    const bool word = text[i].is(Symbol::word);
    if (word && !text[i].upper() && text[i].span.size() > kLongWord) return false;
    capitals += word && text[i].upper();
  }
  return capitals >= kLeast && is_title(text, quote);
}

}  // namespace

bool is_given_name(const CueSite& s, const Report& r) {
  const std::string_view lemma = s.use.lemma().lemma;
  const Range content = r.made.content.front();
  if (r.made.left != LeftSide::none || r.made.content.size() != 1 || !s.text.closes_quote(content.last) ||
      s.text[content.last].quote == s.cue().quote)
    return false;
  const Range quote = s.text.quote_of(content.last);
  if (lemma == "write" || lemma == "announce") {  // "wrote “The Quiet Sea.”"
    const TokenIndex open = s.text[content.first].is_quote_mark() ? content.first : quote.first;
    const bool named = open == content.first || s.text[open - 1].in(WordSet::authored_noun) ||
                       s.text[open - 1].is("song");  // "wrote the song “I Am the River”"
    return named && s.text[open].quote && is_titled_throughout(s.text, s.text.quote_of(open)) &&
           !s.text[open - 1].is(Symbol::colon) && !s.text[open - 1].is(Symbol::comma);
  }
  const bool object = quote.first > content.first && r.made.right == Trigger::complement;
  const bool whom = s.text[content.first].pos == Pos::object_pronoun || s.text[content.first].is("it");
  return object && (lemma == "name" || (lemma == "call" && whom)) && is_bare_name(s.text, quote);
}

bool asks_back(const Text& text, std::size_t quote, const Attribution& asked, const Attribution& answered) {
  constexpr TokenIndex kLongest = 16;
  if (!asked.source || !answered.source) return false;
  const auto range = [&](std::size_t q) { return text.quotes[q].range; };
  const auto asks = [&](std::size_t q) { return text[range(q).last - 1].is(Symbol::question); };
  const auto paragraph = [&](std::size_t q) { return text[range(q).first].paragraph; };
  return asks(quote) && asks(quote - 2) && !asks(quote - 1) && range(quote).size() <= kLongest &&
         paragraph(quote) == paragraph(quote - 1) + 1 && paragraph(quote - 1) == paragraph(quote - 2) + 1 &&
         text[asked.source->last].word != text[answered.source->last].word;
}

bool is_others_quotation(const CueSite& s, const Report& r) {
  constexpr TokenIndex kReach = 24, kLongestHearer = 5;
  if (r.made.left != LeftSide::none || s.use.form == CueForm::passive ||
      (r.made.right != Trigger::quote && r.made.right != Trigger::colon))
    return false;
  const TokenIndex open = r.made.content.front().first;
  if (!s.text[open].is_quote_mark() || open < s.use.at + 4 || open - s.use.at > kReach ||
      !(s.text[open - 1].is(Symbol::colon) || s.text[open - 1].is(Symbol::comma)))
    return false;
  TokenIndex verb = open - 2;  // back over whom he told
  while (verb > s.use.at && open - verb < kLongestHearer &&
         s.text[verb].in(kNounPhrase | PosSet{Pos::object_pronoun}) && !is_finite_speech_cue(s.text[verb]))
    --verb;
  const CueForms* cue = verb > s.use.at + 1 && s.is_own(s.text[verb]) ? s.text[verb].word->cue : nullptr;
  if (!cue || !cue->lemma->speech || !(cue->takes(Complement::say) || cue->takes(Complement::tell)))
    return false;
  const Token& subject = s.text[verb - 1];
  if (s.text[verb].in({Pos::past, Pos::third_person}))  // "laughed when N said:"
    return subject.in(kNominal | PosSet{Pos::subject_pronoun});
  if (s.text[verb].pos == Pos::verb && subject.pos == Pos::to)  // "prompting N to reply:"
    return s.text[verb - 2].in(kNominal) && s.use.lemma().lemma == "prompt";
  return s.text[verb].pos == Pos::ing &&
         subject.in({Pos::name, Pos::object_pronoun});  // "recalled N saying:"
}

}  // namespace onrecord::extract
