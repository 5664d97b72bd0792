#include "indexer/extract/people/office_words.h"

#include <algorithm>
#include <array>

#include "indexer/extract/people/apposition.h"

namespace onrecord::extract {
namespace {

/// "deputy", "vice": of who stands below the one that has the office.
bool is_rank_below(const Word* word) {
  constexpr std::array<std::string_view, 8> kRanks{"deputy",    "vice",  "assistant", "lieutenant",
                                                   "associate", "under", "sub",       "trainee"};
  return std::find(kRanks.begin(), kRanks.end(), word->lower) != kRanks.end();
}

/// "54-year-old", "veteran": says nothing of the office.
bool tells_no_office(const Token& token) {
  return token.word->lower.ends_with("-old") || token.word->lower.ends_with("-born") ||
         (token.in(WordSet::varying_adjective) && !token.is("retired"));
}

std::string without_ex(const std::string& word) { return word.starts_with("ex-") ? word.substr(3) : word; }

bool has(const std::vector<const Word*>& words, const Word* word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

OfficeMatch match(const OfficeWords& known, const OfficeWords& wanted) {
  const auto is_missing = [&](const Word* word) { return !has(known.modifiers, word); };
  const auto is_extra = [&](const Word* word) { return !has(wanted.modifiers, word); };
  bool missing = wanted.former && !known.former, rank_missing = false;
  for (const Word* word : wanted.modifiers)
    if (is_missing(word)) missing = true, rank_missing = rank_missing || is_rank_below(word);
  if (rank_missing) return OfficeMatch::other_rank;
  const bool extra = std::any_of(known.modifiers.begin(), known.modifiers.end(), [&](const Word* word) {
    return is_extra(word) &&
           !(wanted.modifiers.empty() && word->proper_noun);  // "South Australian Premier N"
  });
  const bool below = std::any_of(known.modifiers.begin(), known.modifiers.end(),
                                 [&](const Word* word) { return is_extra(word) && is_rank_below(word); });
  const bool presides = known.noun == "coroner" && wanted.modifiers.empty();  // an assistant one, too
  if (below && !presides)
    return wanted.modifiers.empty() ? OfficeMatch::other_words : OfficeMatch::other_rank;
  if (known.former && !wanted.former) return OfficeMatch::other_words;
  if (!missing) return extra ? OfficeMatch::more_words : OfficeMatch::same;
  return known.modifiers.empty() ? OfficeMatch::bare : OfficeMatch::other_words;
}

/// "Industry |and Trade Minister": the office goes on in front of the "and"; not "Tom Reed |and President N".
bool is_joint(const Text& text, TokenIndex i, TokenIndex first, TokenIndex noun) {
  if (i <= first || i + 1 >= noun || !text[i].is("and") || !text[i + 1].upper() || !text[i - 1].upper())
    return false;
  const Word& left = *text[i - 1].word;
  return text[i - 1].in({Pos::noun, Pos::adjective, Pos::name}) && left.classes.any() && !left.proper_noun &&
         !left.first_name;
}

}  // namespace

OfficeWords office_words(const Text& text, TokenIndex noun, TokenIndex first) {
  constexpr TokenIndex kMost = 6;
  const std::string& word = text[noun].word->lower;
  OfficeWords office{without_stop(without_ex(word)), {}, word.starts_with("ex-")};
  for (TokenIndex i = noun; i > first && noun - i < kMost; --i) {
    if (is_joint(text, i - 1, first, noun)) continue;
    const Token& token = text[i - 1];
    const bool part =
        token.in({Pos::noun, Pos::adjective, Pos::name, Pos::ing}) || is_adjectival(text, i - 1);
    if (!part || token.sentence != text[noun].sentence || token.quote != text[noun].quote) break;
    if (token.is("former")) office.former = true;
    if (!tells_no_office(token)) office.modifiers.push_back(token.word);
  }
  return office;
}

OfficeMatch office_match(const Text& text, const Person& person, const OfficeWords& wanted) {
  auto best = OfficeMatch::other_rank;
  bool told = false;
  for (const TokenIndex noun : person.offices) {
    if (noun + 1 < text.size() && text[noun + 1].is("'s")) continue;  // "the premier’s aide N"
    if (without_stop(without_ex(text[noun].word->lower)) != wanted.noun) continue;
    told = true;
    best = std::max(best, match(office_words(text, noun, text.sentence_of(noun).first), wanted));
  }
  return told ? best : OfficeMatch::bare;
}

}  // namespace onrecord::extract
