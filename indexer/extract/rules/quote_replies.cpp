// What stands behind a quotation and tells whose it is, without a tag.
#include "indexer/extract/rules/quote_replies.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/subject.h"

namespace onrecord::extract {

bool means_words(const Token& noun) {
  constexpr std::array<std::string_view, 22> kWords{
      "advice",      "answer",      "argument", "assessment", "comment",    "conclusion",
      "explanation", "instruction", "message",  "plea",       "prediction", "reaction",
      "rejoinder",   "reply",       "response", "retort",     "riposte",    "summary",
      "verdict",     "view",        "warning",  "words"};
  return noun.is_any(kWords);
}

namespace {

/// “C,” was all N would say: the subject between "all" and its verb of saying.
std::optional<Range> who_says_all(const Text& text, TokenIndex all) {
  constexpr TokenIndex kReach = 8;
  if (!text[all].is("all")) return std::nullopt;
  const TokenIndex last = std::min(all + kReach, text.sentence_of(all).last);
  TokenIndex verb = all + 1;
  while (verb < last && !text[verb].in(kFinite)) ++verb;
  if (verb == all + 1 || !text[all + 1].in(kNounPhrase | PosSet{Pos::subject_pronoun})) return std::nullopt;
  for (TokenIndex i = verb; i <= last; ++i)
    if (text[i].is("say") || text[i].is("said")) return Range{all + 1, verb - 1};
  return std::nullopt;
}

/// “C,” is how N likes to put it: the subject between "how" and its verb.
std::optional<Range> who_puts_it(const Text& text, TokenIndex how) {
  constexpr std::array<std::string_view, 8> kVerbs{"put",       "puts", "describe", "described",
                                                   "describes", "sums", "summed",   "phrased"};
  constexpr std::array<std::string_view, 6> kChooses{"likes",     "liked", "prefers",
                                                     "preferred", "chose", "chooses"};
  constexpr TokenIndex kReach = 12;
  if (!text[how].is("how")) return std::nullopt;
  const TokenIndex last = std::min(how + kReach, text.sentence_of(how).last);
  TokenIndex behind = how + 1;
  while (behind < last && text[behind].in(kNounPhrase | PosSet{Pos::subject_pronoun})) ++behind;
  if (behind == how + 1) return std::nullopt;
  TokenIndex verb = behind;  // "likes to put it", "has described it"
  while (verb < last && !text[verb].is_any(kVerbs) &&
         (text[verb].in({Pos::have, Pos::to, Pos::adverb}) || text[verb].is_any(kChooses)) &&
         !text[verb].in(WordSet::negation))
    ++verb;
  const bool put_it = text[verb].is("put") || text[verb].is("puts");
  const bool says =
      text[verb].is_any(kVerbs) && (!put_it || text[verb + 1].is("it") || text[verb + 1].is("the"));
  return says ? std::optional(Range{how + 1, behind - 1}) : std::nullopt;
}

/// “C,” was the reply of N. “C” was N’s verdict. “C,” came the answer from N: whose words the noun behind the
/// quotation means.
std::optional<Range> whose_reply(const Text& text, Range quote) {
  constexpr TokenIndex kLongestOwner = 8;
  const TokenIndex verb = quote.last + 1;
  if (verb + 2 >= text.size() || text[verb].sentence != text[quote.last].sentence ||
      !(text[verb].is("was") || text[verb].is("is") || text[verb].is("came")))
    return std::nullopt;
  if (const auto source = who_says_all(text, verb + 1)) return source;
  if (const auto source = who_puts_it(text, verb + 1)) return source;
  const TokenIndex last = text.sentence_of(verb).last;
  TokenIndex noun = verb + 1;
  while (noun < last && noun - verb <= kLongestOwner && !means_words(text[noun])) ++noun;
  if (!means_words(text[noun]) || any_of(text, {verb + 1, noun}, kFinite)) return std::nullopt;
  const TokenIndex owner = noun - 1;
  if (text[owner].is("his") || text[owner].is("her")) return Range{owner, owner};
  if (text[owner].is("'s") && owner > verb + 1) return Range{verb + 1, owner - 1};
  if (noun + 2 > last || !(text[noun + 1].is("of") || text[noun + 1].is("from"))) return std::nullopt;
  const auto source = subject_right(text, noun + 1);
  return source && source->first == noun + 2 ? source : std::nullopt;
}

/// “C.” So says N: the subject behind the verb.
std::optional<Range> who_says_so(const Text& text, Range quote) {
  const TokenIndex so = quote.last + 1;
  if (so + 2 >= text.size() || !text[so].is("so") || !(text[so + 1].is("says") || text[so + 1].is("said")))
    return std::nullopt;
  return subject_right(text, so + 1);
}

}  // namespace

std::optional<Range> who_replies(const Text& text, Range quote) {
  const auto reply = whose_reply(text, quote);
  return reply ? reply : who_says_so(text, quote);
}

}  // namespace onrecord::extract
