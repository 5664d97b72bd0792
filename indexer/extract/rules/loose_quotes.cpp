#include "indexer/extract/rules/loose_quotes.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/captions.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/follow_on.h"
#include "indexer/extract/rules/printed_words.h"
#include "indexer/extract/rules/quote_leads.h"
#include "indexer/extract/rules/quote_owners.h"
#include "indexer/extract/rules/quote_replies.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kShortest = 5;

/// Does the quotation begin its paragraph, or stand behind a whole sentence of it?
bool begins_by_itself(const Text& text, Range quote) {
  if (text.begins_paragraph(quote.first)) return true;
  return text[quote.first - 1].sentence != text[quote.first].sentence && text[quote.first + 1].upper();
}

/// Sentences that an attribution's tag or content stands in: behind them its speaker may go on.
std::vector<bool> attributed_sentences(const Text& text, const std::vector<Attribution>& found) {
  std::vector<bool> attributed(text.sentences.size());
  for (const Attribution& one : found) {
    attributed[text[one.cue.last].sentence] = true;
    for (const Range range : one.content) attributed[text[range.last].sentence] = true;
  }
  return attributed;
}

/// A label ("SMITH: …") inside the marks is a transcript's.
bool begins_with_label(const Text& text, Range quote) {
  for (TokenIndex i = quote.first + 1; i < std::min(quote.last, quote.first + 5); ++i) {
    if (text[i].is(Symbol::colon)) return true;
    if (!text[i].upper()) return false;
  }
  return false;
}

/// May a cue stand in the sentence in front? One that reports nothing itself ("N called them on it: “C”").
enum class Cues : bool { none, idle };

/// "A senator, granted anonymity, was less polite:", "N, who goes by Owl, was": the comma behind a participle
/// or a relative clause that begins at `i` between commas; else `i`.
TokenIndex behind_participle(const Text& text, TokenIndex i, TokenIndex end) {
  const bool opens = i > 0 && (text[i].pos == Pos::past || is_who(text[i]));
  if (!opens || !text[i - 1].is(Symbol::comma)) return i;
  for (TokenIndex comma = i + 1; comma + 1 < end; ++comma)
    if (text[comma].is(Symbol::comma)) return text[comma + 1].in(kFinite) ? comma : i;
  return i;
}

/// The first finite verb between a sentence's start and the colon, if no quotation, mark or cue stands there.
std::optional<TokenIndex> plain_verb(const Text& text, TokenIndex first, TokenIndex colon, Cues cues) {
  std::optional<TokenIndex> verb;
  for (TokenIndex i = first; i < colon; ++i) {
    const bool cue = text[i].word->cue && text[i].word->cue->lemma->speech && !text[i].in(kNominal);
    if (text.opens_quote(i) && is_title(text, text.quote_of(i))) {
      i = text.quote_of(i).last;  // "N, seen in “Nil Return,” was less sure:"
      continue;
    }
    if (text[i].quote || text[i].is(Symbol::semicolon) || (cue && cues == Cues::none)) return std::nullopt;
    if (const TokenIndex comma = behind_participle(text, i, colon); comma > i && i > first)
      i = comma;
    else if (!verb && text[i].in(kFinite | PosSet{Pos::do_}))
      verb = i;
  }
  return verb;
}

/// "Nobody has explained it. “C”"
bool is_no_one(const Text& text, Range subject) {
  return text[subject.last].is("nobody") || text[subject.first].is("no");
}

/// The subject of the plain clause that ends before `end`; no object of a preposition ("With leaders worried,
/// …").
std::optional<Range> subject_before(const Text& text, TokenIndex end, Cues cues) {
  const TokenIndex first = text.sentence_of(end).first;
  const auto verb = plain_verb(text, first, end, cues);
  const auto subject = verb ? subject_left(text, verb_group_start(text, *verb)) : std::nullopt;
  const bool object = subject && subject->first > first && text[subject->first - 1].in(kPrepositional);
  return object || (subject && is_no_one(text, *subject)) ? std::nullopt : subject;
}

/// "N was less forgiving: “C”": somebody is the subject of the clause that leads to the quotation.
std::optional<Range> who_leads_to(const Text& text, Range quote, const std::vector<bool>& attributed) {
  if (quote.first == 0 || !text[quote.first - 1].is(Symbol::colon)) return std::nullopt;
  const bool idle = !attributed[text[quote.first - 1].sentence] && text.begins_paragraph(quote.first);
  const auto subject = subject_before(text, quote.first - 1, idle ? Cues::idle : Cues::none);
  if (!subject) return std::nullopt;
  const Token& head = text[nominal_head(text, *subject)];
  const bool pronoun = text[subject->last].is("he") || text[subject->last].is("she");
  const bool named = head.pos == Pos::name || text[subject->last].pos == Pos::name;  // "A rival, N of M,"
  return pronoun || names_people(head) || named ? subject : std::nullopt;
}

/// "His message was clear: “C”", "Her verdict? “C”", "Reed’s first words: “C”": whose words the noun in front
/// of the quotation means.
std::optional<Range> whose_words(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 20;
  if (quote.first < 3 || text[quote.first - 1].quote) return std::nullopt;
  const TokenIndex mark = quote.first - 1;
  if (!text[mark].is(Symbol::colon) && !text[mark].is(Symbol::question)) return std::nullopt;
  const TokenIndex first = text.sentence_of(mark).first;
  if (mark - first > kLongest) return std::nullopt;
  TokenIndex noun = first + 1;
  while (noun < mark && !means_words(text[noun])) ++noun;
  TokenIndex behind = noun + 1;  // "N’s response, posted at midnight, was three words long:"
  if (behind < mark && text[behind].is(Symbol::comma) && text[behind + 1].pos == Pos::past) {
    while (++behind < mark && !text[behind].is(Symbol::comma)) {
    }
    ++behind;
  }
  const bool ends = noun < mark && (behind == mark || text[behind].pos == Pos::be);
  if (!ends || any_of(text, {std::min(behind, mark), mark},
                      {Pos::subject_pronoun, Pos::past, Pos::third_person, Pos::have}))
    return std::nullopt;
  TokenIndex owner = noun - 1;
  const bool stock = text[owner].is("stock") || text[owner].is("standard") || text[owner].is("opening") ||
                     text[owner].is("parting");
  if (stock && owner > first) --owner;  // "Her stock answer", not "Her school report verdict"
  while (owner > first && text[owner].in({Pos::adjective, Pos::number})) --owner;
  if (text[owner].is("his") || text[owner].is("her"))
    return owner == first ? std::optional(Range{owner, owner}) : std::nullopt;
  if (!text[owner].is("'s") || owner == first) return std::nullopt;
  const auto start = noun_phrase_start(text, owner - 1, first);
  return start == first ? std::optional(Range{first, owner - 1}) : std::nullopt;
}

/// "Reed says she will sue: “Nobody asked me”": who is the source of the headline that the quotation ends.
std::optional<Range> who_says_headline(const Text& text, Range quote, const std::vector<Attribution>& found) {
  if (quote.first == 0 || !text[quote.first - 1].is(Symbol::colon) || text[quote.first].sentence != 0 ||
      !text.ends_paragraph(quote.last))
    return std::nullopt;
  const auto one = std::find_if(found.begin(), found.end(), [&](const Attribution& said) {
    return said.source && text[said.cue.last].sentence == 0 && !text[said.cue.last].quote &&
           said.cue.last < quote.first && said.mark != Mark::headline && said.left != LeftSide::quote;
  });
  return one != found.end() ? one->source : std::nullopt;
}

/// "Reed ruled out a merger: “Nobody rang.”": who is the source of what ends in front of the colon. `reports`
/// are in the order of their cues.
std::optional<Range> who_goes_on(const Text& text, Range quote, std::span<const Attribution> reports) {
  constexpr std::ptrdiff_t kReach = 8;
  if (quote.first < 3 || !text[quote.first - 1].is(Symbol::colon) ||
      !opens_whole_quotation(text, quote.first))
    return std::nullopt;
  const auto behind = std::partition_point(
      reports.begin(), reports.end(), [&](const Attribution& one) { return one.cue.last < quote.first; });
  for (auto one = behind; one != reports.begin() && behind - one < kReach;) {
    --one;
    if (one->source && !one->content.empty() && one->content.back().last + 2 == quote.first)
      return one->source;
  }
  return std::nullopt;
}

/// "Anna Reed", "Mr Reed", "Reed" if the text has an Anna Reed; not "Oldtown".
bool names_somebody(const Text& text, Range subject) {
  constexpr TokenIndex kReach = 2000;  // a text may be of any length
  const auto says_person = [](const Token& t) {
    return t.pos == Pos::name && (t.word->first_name || t.in(WordSet::honorific));
  };
  if (any_token(text, subject.first, subject.last + 1, says_person)) return true;
  const Word* surname = text[subject.last].word;
  for (TokenIndex i = subject.first; i-- > 1 && subject.first - i < kReach;)
    if (text[i].word == surname && says_person(text[i - 1])) return true;
  return false;
}

/// "Their spokesman to the channel: “C”": whom the sentence in front of the colon names, if it is no more.
std::optional<Range> who_is_labelled(const Text& text, Range quote) {
  if (quote.first < 2 || !text[quote.first - 1].is(Symbol::colon) ||
      !opens_whole_quotation(text, quote.first) || text[quote.first - 1].quote)
    return std::nullopt;
  TokenIndex first = text.sentence_of(quote.first - 1).first;
  while (first + 2 < quote.first && text[first].is(Symbol::other)) ++first;  // "💬 The minister:"
  const Range label{first, quote.first - 2};
  if (label.size() > 1) return name_in_caption(text, label);
  const bool surname = text[first].pos == Pos::name && names_somebody(text, label);  // "Reed: “C”"
  return surname ? std::optional(label) : std::nullopt;
}

bool says_i(const Text& text, Range quote) {
  return any_token(text, quote.first, quote.last,
                   [](const Token& token) { return token.in(WordSet::first_person) || token.is("my"); });
}

/// "A whip, on the stairs, into a phone: “C”", "Then N, from the dock: “C”": somebody, and where he stands,
/// and no verb.
std::optional<Range> who_is_placed(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 24;
  if (quote.first < 4 || !text[quote.first - 1].is(Symbol::colon) || text[quote.first - 1].quote ||
      !opens_whole_quotation(text, quote.first))
    return std::nullopt;
  const TokenIndex colon = quote.first - 1;
  TokenIndex first = text.sentence_of(colon).first;
  if (text[first].is("then")) ++first;
  TokenIndex comma = first;
  while (comma < colon && text[comma].in(kNounPhrase)) ++comma;
  if (comma == first || comma == colon || colon - first > kLongest || !text[comma].is(Symbol::comma) ||
      any_of(text, {first, colon}, kFinite | PosSet{Pos::past}))
    return std::nullopt;
  const bool somebody = names_people(text[comma - 1]) || text[comma - 1].in(WordSet::role_noun) ||
                        (text[comma - 1].pos == Pos::name && comma - first > 1 && text[first].upper());
  return somebody && text[comma + 1].in({Pos::preposition, Pos::ing}) ? std::optional(Range{first, comma - 1})
                                                                      : std::nullopt;
}

/// "“…,” N said. ¶ She put down the pan. ¶ “I was wrong.”": who did something in between, where somebody has
/// just been quoted and the words say "I".
std::optional<Range> who_acts_between(const Text& text, Range quote, const std::vector<bool>& attributed) {
  constexpr TokenIndex kLongest = 12;
  const std::uint32_t sentence = text[quote.first].sentence;
  if (sentence < 2 || !text.ends_paragraph(quote.last) || !is_ender(text[quote.last - 1]))
    return std::nullopt;
  const Range beat = text.sentences[sentence - 1];
  const bool alone = text[beat.first].paragraph + 1 == text[quote.first].paragraph && beat.first > 0 &&
                     text[beat.first - 1].paragraph + 1 == text[beat.first].paragraph;
  if (!alone || beat.size() > kLongest || attributed[sentence - 1] || !attributed[sentence - 2] ||
      !text[beat.last].is(Symbol::period) || !(text[beat.first].is("he") || text[beat.first].is("she")) ||
      !text[beat.first + 1].in(kFinite) || text[beat.first + 1].word->cue)
    return std::nullopt;
  return says_i(text, quote) ? std::optional(Range{beat.first, beat.first}) : std::nullopt;
}

/// Has somebody spoken in the sentences of its paragraph in front of this one?
bool is_spoken_before(const Text& text, std::uint32_t sentence, const std::vector<bool>& attributed) {
  constexpr std::uint32_t kReach = 40;  // a paragraph may be of any length
  const std::uint32_t paragraph = text[text.sentences[sentence].first].paragraph;
  for (std::uint32_t s = sentence; s > 0 && sentence - s < kReach; --s) {
    if (text[text.sentences[s - 1].first].paragraph != paragraph) return false;
    if (attributed[s - 1]) return true;
  }
  return false;
}

/// "Reed’s answer came at noon. “C”": Reed.
std::optional<Range> owner_of_answer(const Text& text, Range phrase) {
  const bool owned = means_words(text[phrase.last]) && phrase.size() > 2 && text[phrase.last - 1].is("'s");
  return owned ? std::optional(Range{phrase.first, phrase.last - 2}) : std::nullopt;
}

/// "N was all smiles. “I told them so.”": whom the sentence before is about, where the quotation ends the
/// paragraph and either says "I" or is the first of it.
std::optional<Range> who_speaks_on(const Text& text, Range quote, const std::vector<bool>& attributed) {
  if (text.begins_paragraph(quote.first)) return std::nullopt;
  const TokenIndex end = quote.first - 1;
  if (!text[end].is(Symbol::period)) return std::nullopt;
  const auto subject = subject_before(text, end, Cues::none);
  if (!subject) return std::nullopt;
  const bool pronoun = text[subject->last].is("he") || text[subject->last].is("she");
  const bool named =  // one person: "Democratic leaders" do not say "I"
      any_of(text, *subject, {Pos::name}) && !is_plural(text[nominal_head(text, *subject)]);
  if (!says_i(text, quote) && (!(pronoun || names_somebody(text, *subject)) ||
                               is_spoken_before(text, text[end].sentence, attributed)))
    return std::nullopt;
  if (named)
    if (const auto whose = owner_of_answer(text, *subject)) return whose;
  return pronoun || named ? subject : std::nullopt;
}

/// "N was asked what she would tell him. “C”": who answers.
std::optional<Range> who_is_asked(const Text& text, Range quote) {
  if (quote.first < 4 || text.begins_paragraph(quote.first) || !text[quote.first - 1].is(Symbol::period) ||
      !is_ender(text[quote.last - 1]))
    return std::nullopt;
  const Range sentence = text.sentence_of(quote.first - 1);
  TokenIndex verb = sentence.first;
  while (verb < sentence.last && !text[verb].in(kFinite)) ++verb;
  const bool asked =
      text[verb].pos == Pos::be && verb > sentence.first && verb + 2 < sentence.last &&
      text[verb + 1].is("asked") && !text[verb].quote &&
      !any_token(text, sentence.first, sentence.last, [](const Token& t) { return t.quote != 0; });
  if (!asked) return std::nullopt;
  const auto subject = subject_left(text, verb);
  if (!subject) return std::nullopt;
  const Token& head = text[nominal_head(text, *subject)];
  const bool pronoun = text[subject->last].is("he") || text[subject->last].is("she");
  return pronoun || names_people(head) || head.pos == Pos::name ? subject : std::nullopt;
}

/// "agreed with him", "hit back", "was unimpressed": all that stands behind the verb of a short reaction.
bool is_reaction(const Text& text, TokenIndex verb, TokenIndex end) {
  constexpr TokenIndex kLongest = 6;
  if (end - verb > kLongest || any_of(text, {verb + 1, end}, kFinite) || text[verb + 1].in(WordSet::negation))
    return false;
  const CueForms* cue = text[verb].word->cue;
  if (cue && cue->lemma->has(CueTrait::phrasal))  // "hit back", but not "fired"
    return cue->lemma->has_particle(text[verb + 1].word->lower);
  if (cue) return cue->lemma->speech && cue->takes(Complement::say);
  if (is_gesture(text, verb, end)) return true;
  return text[verb].pos == Pos::be && text[end - 1].pos == Pos::adjective;
}

/// Of each token: does it stand in the cue or the content of an attribution?
std::vector<bool> reported_tokens(const Text& text, const std::vector<Attribution>& found) {
  std::vector<int> opened(text.size() + 1);  // ranges that begin less those that ended
  const auto mark = [&](Range range) { ++opened[range.first], --opened[range.last + 1]; };
  for (const Attribution& one : found) {
    mark(one.cue);
    std::for_each(one.content.begin(), one.content.end(), mark);
  }
  std::vector<bool> reported(text.size());
  int open = 0;
  for (TokenIndex i = 0; i < text.size(); ++i) reported[i] = (open += opened[i]) > 0;
  return reported;
}

/// The verb of the short reaction that ends before `end`, which reports nothing itself.
std::optional<TokenIndex> reaction_before(const Text& text, TokenIndex end,
                                          const std::vector<bool>& reported) {
  constexpr TokenIndex kReach = 6;
  const TokenIndex first = text.sentence_of(end).first;
  for (TokenIndex i = end; i-- > first + 1 && end - i <= kReach;)
    if (text[i].in(kFinite) && is_reaction(text, i, end))
      return reported[i] ? std::nullopt : std::optional(i);
  return std::nullopt;
}

/// "N agreed. “C”", "Asked about it, the mayor smiled. “C”": whom the end of the sentence before a whole
/// quotation shows reacting.
std::optional<Range> who_reacts(const Text& text, Range quote, const std::vector<bool>& reported) {
  if (quote.first < 3 || text[quote.first - 1].paragraph + 1 < text[quote.first].paragraph)
    return std::nullopt;
  const TokenIndex end = quote.first - 1;
  if (!text[end].is(Symbol::period) || !is_ender(text[quote.last - 1])) return std::nullopt;
  const auto verb = reaction_before(text, end, reported);
  if (!verb || (text[end].paragraph != text[quote.first].paragraph && text[*verb].pos == Pos::be))
    return std::nullopt;
  const TokenIndex group = verb_group_start(text, *verb);
  const auto subject = subject_left(text, group);
  if (!subject || subject->last + 2 < group || is_no_one(text, *subject)) return std::nullopt;
  const Token& head = text[nominal_head(text, *subject)];
  const bool pronoun = text[subject->last].is("he") || text[subject->last].is("she");
  return pronoun || names_people(head) || head.pos == Pos::name ? subject : std::nullopt;
}

/// Whose words the sentence in front says that these are.
std::optional<Range> who_leads_in(const Text& text, Range quote) {
  const auto whose = whose_words(text, quote);
  return whose ? whose : whose_printed_words(text, quote);
}

/// The label, or whoever is only placed, in front of the quotation.
std::optional<Range> who_stands_in_front(const Text& text, Range quote) {
  const auto labelled = who_is_labelled(text, quote);
  return labelled ? labelled : who_is_placed(text, quote);
}

Attribution without_cue(Mark mark, TokenIndex at, Range quote) {
  Attribution one;
  one.cue = {at, at};
  one.mark = mark;
  one.content.push_back(quote);
  return one;
}

}  // namespace

void add_loose_quotes(const Text& text, std::vector<Attribution>& found) {
  const std::size_t reports = found.size();
  std::vector<std::size_t> owner = owners(text, found);
  std::vector<bool> attributed = attributed_sentences(text, found);
  const std::vector<bool> reported = text.quotes.empty() ? std::vector<bool>{} : reported_tokens(text, found);
  for (std::size_t q = 0; q < text.quotes.size(); ++q) {
    const Range quote = text.quotes[q].range;
    if (owner[q] != kNobody) continue;
    const auto reply = who_replies(text, quote);
    auto whose = reply ? reply : who_leads_in(text, quote);
    if (!whose) whose = who_is_introduced(text, quote, reported);
    if (!whose) whose = who_says_headline(text, quote, found);
    if (!whose) whose = who_goes_on(text, quote, std::span(found).first(reports));
    if (!whose) whose = who_stands_in_front(text, quote);
    if (!whose) whose = who_answers(text, found, owner, q);
    if (!whose) whose = who_acts_between(text, quote, attributed);
    if (!whose && begins_by_itself(text, quote)) whose = who_reacts(text, quote, reported);
    if (!whose && begins_by_itself(text, quote)) whose = who_is_asked(text, quote);
    if (!whose && (quote.size() < kShortest || !text.ends_paragraph(quote.last))) continue;
    if (whose) {
      const TokenIndex front = text[quote.first - 1].quote ? quote.first : quote.first - 1;
      found.push_back(without_cue(Mark::caption, reply ? quote.last + 1 : front, quote));
      found.back().source = whose;
    } else if (const auto who = who_leads_to(text, quote, attributed)) {
      found.push_back(without_cue(Mark::caption, quote.first - 1, quote));
      found.back().source = who;
    } else if (!begins_by_itself(text, quote)) {
      continue;
    } else if (const auto below = owner_below(text, found, owner, q)) {
      auto& content = found[*below].content;
      content.insert(std::partition_point(content.begin(), content.end(),
                                          [&](Range part) { return part.first < quote.first; }),
                     quote);
      owner[q] = *below;
      continue;
    } else if (q > 0 && text.quotes[q - 1].end == Quote::End::continued) {
      if (owner[q - 1] == kNobody) continue;  // nobody’s yet, whoever else speaks in it
      found[owner[q - 1]].content.push_back(quote);
      owner[q] = owner[q - 1];
      continue;
    } else {
      const std::uint32_t sentence = text[quote.first].sentence;
      const bool introduced = sentence > 0 && attributed[sentence - 1] &&
                              !text[quote.first - 1].is(Symbol::colon) &&
                              !text[quote.first - 1].is(Symbol::question) &&  // "And those who say no? “…”"
                              !somebody_takes_over(text, text.sentences[sentence - 1]);
      const bool dialogue = q > 1 && owner[q - 1] != kNobody && owner[q - 2] != kNobody &&
                            asks_back(text, q, found[owner[q - 2]], found[owner[q - 1]]);
      if (begins_with_label(text, quote) || dialogue) continue;
      const auto subject = introduced ? std::nullopt : who_speaks_on(text, quote, attributed);
      if (!introduced && !subject) continue;
      found.push_back(without_cue(introduced ? Mark::continuation : Mark::caption, quote.first, quote));
      if (subject) found.back().source = subject;
    }
    attributed[text[quote.last].sentence] = true;
    owner[q] = found.size() - 1;
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Attribution& a, const Attribution& b) { return a.cue.last < b.cue.last; });
}

}  // namespace onrecord::extract
