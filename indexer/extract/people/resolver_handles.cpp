// The resolver's part for those who go by a handle: "a user named quietpanda_77", "one user, @nellsbells".
#include <array>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// "@nellsbells", "quietpanda_77", "porchpirate77": what nobody is called elsewhere.
bool is_handle(const Text& text, TokenIndex i) {
  const std::string_view word = text.text(i);
  if (word.size() < 3) return false;
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const bool digits = word.back() >= '0' && word.back() <= '9' && letter(word[2]) && word.front() >= 'a' &&
                      word.front() <= 'z';  // not "Channel4"
  return (word.front() == '@' && letter(word[1])) || word.find('_') != std::string_view::npos ||
         (digits && word.find('-') == std::string_view::npos);
}

/// "named", "the handle": behind them any word that the dictionary does not have is one.
bool tells_handle(const Token& token) {
  return token.is("named") || token.is("called") || token.is("handle") || token.is("username") ||
         token.is("nickname") || token.is("name");
}

/// Who may have a handle, and what is written under one.
bool has_handle(const Token& noun) {
  constexpr std::array<std::string_view, 14> kNouns{"account", "comment",  "commenter",  "gamer",  "hacker",
                                                    "member",  "player",   "post",       "poster", "redditor",
                                                    "reply",   "reviewer", "researcher", "user"};
  return noun.is_any(kNouns);
}

/// The handle told behind the noun: "a user named h", "one user, h", "one reply by h", "the researcher, who
/// goes by the handle h".
std::optional<TokenIndex> handle_behind(const Text& text, TokenIndex noun) {
  constexpr TokenIndex kReach = 7;
  const auto links = [](const Token& t) {
    return t.is(Symbol::comma) || is_who(t) || t.is("goes") || t.is("going") || t.is("went") ||
           t.is("known") || t.is("as") || t.is("by") || t.is("under") || t.is("the") || t.is("posting");
  };
  bool told = false;
  for (TokenIndex i = noun + 1; i < text.size() && i - noun <= kReach; ++i) {
    const Token& token = text[i];
    if (token.sentence != text[noun].sentence) break;
    const bool unknown = told && token.is(Symbol::word) && !token.upper() && !token.word->classes.any() &&
                         token.word->closed_class == Pos::none;
    if (i > noun + 1 && (is_handle(text, i) || unknown)) return i;
    if (!tells_handle(token) && !links(token)) break;
    told = told || tells_handle(token);
  }
  return std::nullopt;
}

}  // namespace

/// "the user": back to the last one introduced, if by a handle.
std::optional<TokenIndex> Resolver::handle_of(TokenIndex noun) const {
  constexpr TokenIndex kReach = 2000;
  for (TokenIndex i = noun; i-- > 1 && noun - i < kReach;) {
    if (text_[i].word != text_[noun].word || text_[i - 1].is("the")) continue;
    return handle_behind(text_, i);
  }
  return std::nullopt;
}

/// Is the word told as a handle in the text in front of it ("going by the handle mothwing")?
bool Resolver::is_told_as_handle(TokenIndex word) const {
  constexpr TokenIndex kReach = 2000;
  if (text_[word].upper() || text_[word].word->classes.any() || text_[word].word->closed_class != Pos::none)
    return false;
  for (TokenIndex i = word; i-- > 1 && word - i < kReach;)
    if (text_[i].word == text_[word].word) return tells_handle(text_[i - 1]);
  return false;
}

std::optional<Resolved> Resolver::by_handle(Range source) const {
  const auto named = [&](TokenIndex handle, ResolvedBy by) {
    return Resolved{SpeakerKind::person, by, std::nullopt, words_of(text_, {handle, handle}), .9, {}};
  };
  if (source.size() == 1 && (is_handle(text_, source.first) || is_told_as_handle(source.first)))
    return named(source.first, ResolvedBy::full_name);
  const TokenIndex noun = nominal_head(text_, source);
  if (!has_handle(text_[noun])) return std::nullopt;
  if (const auto handle = handle_behind(text_, noun)) return named(*handle, ResolvedBy::full_name);
  if (!text_[source.first].is("the") || source.size() != 2) return std::nullopt;
  const auto handle = handle_of(noun);
  return handle ? std::optional(named(*handle, ResolvedBy::role)) : std::nullopt;
}

}  // namespace onrecord::extract
