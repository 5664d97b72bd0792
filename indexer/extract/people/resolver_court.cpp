// The resolver's part for those who are called by what they do at court: counsel, the witness.
#include <algorithm>
#include <array>
#include <set>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// "N, prosecuting", "N, for the defence", named so before `at`.
bool Resolver::is_advocate(PersonIndex person, TokenIndex at) const {
  const std::size_t end = cast_.first_mention_from(at);
  for (std::size_t m = Cast::furthest_back(end); m < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex comma = mention.range.last + 1;
    if (mention.person == person && comma + 1 < text_.size() && text_[comma].is(Symbol::comma) &&
        text_[comma + 1].in(WordSet::advocate_word))
      return true;
  }
  return false;
}

/// “It is a long list,” said counsel: the advocate who spoke or was named last.
std::optional<PersonIndex> Resolver::counsel(Range source) const {
  if (source.size() != 1 || !text_[source.first].is("counsel")) return std::nullopt;
  std::size_t m = cast_.first_mention_from(source.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const auto& named = cast_.mentions()[m].person;
    if (named && is_advocate(*named, source.first)) return named;
  }
  return std::nullopt;
}

/// "the defendant": the only one who was said to be charged, to stand trial or to plead.
std::optional<PersonIndex> Resolver::charged(Range source) const {
  constexpr std::size_t kMentions = 200;
  constexpr TokenIndex kReach = 14;
  constexpr std::array<std::string_view, 8> kCharged{"charged",   "pleaded",   "pleads", "trial",
                                                     "convicted", "sentenced", "jailed", "accused"};
  if (source.size() != 2 || !text_[source.first].is("the") ||
      !(text_[source.last].is("defendant") || text_[source.last].is("accused")))
    return std::nullopt;
  const auto& mentions = cast_.mentions();
  const std::size_t end = cast_.first_mention_from(source.first);
  std::optional<PersonIndex> only;
  for (std::size_t m = end > kMentions ? end - kMentions : 0; m < end; ++m) {
    const auto& named = mentions[m].person;
    const TokenIndex first = mentions[m].range.last + 1;
    if (!named || named == only || text_[first].is("'s") || text_[mentions[m].range.first].quote) continue;
    TokenIndex last = std::min(first + kReach, text_.sentence_of(mentions[m].range.first).last);
    const bool joined = text_[first].is("and");  // "N and M are on trial": both
    if (m + 1 < mentions.size() && mentions[m + 1].person && !joined)
      last = std::min(last, mentions[m + 1].range.first);
    const auto is_charge = [&](const Token& token) { return token.is_any(kCharged); };
    if (first >= last || !any_token(text_, first, last, is_charge)) continue;
    if (only) return std::nullopt;
    only = named;
  }
  return only;
}

/// "the witness": who spoke last and does not ask.
std::optional<PersonIndex> Resolver::witness(Range source) const {
  constexpr std::uint32_t kParagraphs = 4;
  constexpr std::size_t kReach = 32;
  if (source.size() != 2 || !text_[source.first].is("the") || !text_[source.last].in(WordSet::witness_noun))
    return std::nullopt;
  const std::size_t first = history_.size() > kReach ? history_.size() - kReach : 0;
  std::vector<PersonIndex> speakers;  // the last first
  std::set<PersonIndex> askers;
  for (std::size_t h = history_.size(); h-- > first;) {
    const Spoken& one = history_[h];
    if (text_[one.at].paragraph + kParagraphs < text_[source.first].paragraph) break;
    speakers.push_back(one.person);
    if (one.asked || is_advocate(one.person, source.first)) askers.insert(one.person);
  }
  const auto answers = [&](PersonIndex person) { return !askers.contains(person); };
  const auto found = std::find_if(speakers.begin(), speakers.end(), answers);
  return found != speakers.end() ? std::optional(*found) : std::nullopt;
}

}  // namespace onrecord::extract
