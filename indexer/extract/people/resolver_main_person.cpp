// The resolver's part for texts about one person: of whom an obituary or a profile tells.
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// Of whom an obituary tells ("N, who has died aged 87"), where that is another than `than`: named in its
/// first sentences, and no less often.
std::optional<PersonIndex> Resolver::main_person(Gender gender, PersonIndex than) const {
  constexpr std::uint32_t kOpening = 3;
  constexpr TokenIndex kReach = 40;     // from the name to "died"
  constexpr TokenIndex kLongest = 300;  // a sentence may be of any length
  const std::size_t sentences = std::min<std::size_t>(kOpening, text_.sentences.size());
  const TokenIndex end = std::min(text_.sentences[sentences - 1].last, kLongest);
  const auto is_inquest = [](const Token& t) { return t.is("inquest") || t.is("coroner"); };
  if (any_token(text_, 0, end, is_inquest)) return std::nullopt;
  for (const Mention& mention : cast_.mentions()) {
    if (mention.range.first > end) break;
    if (!mention.person || *mention.person == than || !fits(*mention.person, gender)) continue;
    const TokenIndex reach =
        std::min(text_.sentence_of(mention.range.first).last, mention.range.last + kReach);
    const bool dead =
        any_token(text_, mention.range.last, reach, [](const Token& t) { return t.is("died"); });
    if (!dead) continue;
    if (cast_[*mention.person].mentions >= cast_[than].mentions) return mention.person;
  }
  return std::nullopt;
}

/// Of whom a profile tells: named in its headline, and far more often than `than`.
std::optional<PersonIndex> Resolver::person_of_headline(Gender gender, PersonIndex than) const {
  constexpr int kMuchMore = 3;
  const Range headline = text_.sentence_of(0);
  std::optional<PersonIndex> only;
  for (const Mention& mention : cast_.mentions()) {
    if (mention.range.first > headline.last) break;
    if (!mention.person || mention.person == only) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  const bool much = only && *only != than && fits(*only, gender) &&
                    cast_[*only].mentions >= kMuchMore * cast_[than].mentions;
  return much ? only : std::nullopt;
}

/// "He could be difficult. …": does the paragraph begin with the pronoun, outside of quotations?
bool Resolver::opens_with(TokenIndex at, Gender gender) const {
  constexpr std::uint32_t kReach = 40;
  std::uint32_t first = text_[at].sentence;
  while (first > 0 && text_[at].sentence - first < kReach &&
         text_[text_.sentences[first - 1].first].paragraph == text_[at].paragraph)
    --first;
  TokenIndex begin = text_.sentences[first].first;
  if (text_[begin].pos == Pos::preposition) {  // "At Oldtown in 1953 she found"
    TokenIndex end = begin + 1;
    while (
        end < text_.sentences[first].last && (text_[end].in(kPrepositional) || text_[end].in(kNounPhrase)) &&
        text_[end].pos != Pos::subject_pronoun && !(cast_.mention_at(end) && cast_.mention_at(end)->person))
      ++end;
    if (text_[end].pos == Pos::subject_pronoun) begin = end;
  }
  const Token& opener = text_[begin];
  const bool since = !history_.empty() && text_[history_.back().at].paragraph == text_[at].paragraph;
  return !opener.quote && !since && opener.is(gender == Gender::male ? "he" : "she");
}

/// "N described her as tall. ¶ In those days, she wrote": somebody of the paragraphs before, who did not have
/// the last word there.
bool Resolver::is_left_behind(PersonIndex person, TokenIndex at) const {
  constexpr std::uint32_t kReach = 40;
  std::uint32_t first = text_[at].sentence;  // of the paragraph
  while (first > 0 && text_[at].sentence - first < kReach &&
         text_[text_.sentences[first - 1].first].paragraph == text_[at].paragraph)
    --first;
  if (first == 0) return false;
  const TokenIndex begin = text_.sentences[first].first;
  if (named_between(person, text_.sentences[first - 1].first, at)) return false;
  return history_.empty() || history_.back().person != person ||
         text_[history_.back().at].sentence + 1 < first || history_.back().at > begin;
}

/// Is the person named behind `at` only, although somebody else was named right before it?
bool Resolver::is_named_only_later(PersonIndex who, TokenIndex at) const {
  constexpr std::uint32_t kSentences = 2;
  if (cast_[who].first_named < at) return false;
  const std::uint32_t sentence = text_[at].sentence;
  const TokenIndex from = text_.sentences[sentence - std::min(sentence, kSentences)].first;
  for (std::size_t m = cast_.first_mention_from(from); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.range.first >= at) break;
    if (mention.person && !text_[mention.range.first].quote) return true;
  }
  return false;
}

}  // namespace onrecord::extract
