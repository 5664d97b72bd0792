// What the words of a name tell: its initials and particles, its article, the office in front of it.
#include <algorithm>
#include <array>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/name_run.h"
#include "indexer/extract/people/name_words.h"

namespace onrecord::extract {
namespace {

bool is_initial(const Text& text, TokenIndex i) {
  const std::string_view word = text.text(i);
  return text[i].upper() && (word.size() == 1 || (word.size() == 2 && word[1] == '.'));
}

}  // namespace

bool is_name(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  if (token.pos != Pos::name || is_question_number(token) ||
      !(token.upper() || token.initial == Initial::lower))
    return false;
  return !token.all_upper || !token.word->cue;  // "DONALD TRUMP SAID" in capitals
}

bool is_whereabouts(const Text& text, TokenIndex i) {
  const std::string_view word = text[i].word->lower;
  return i + 1 < text.size() && is_name(text, i + 1) && text[i + 1].sentence == text[i].sentence &&
         (word.ends_with("-based") || word.ends_with("-born") || word.ends_with("-owned") ||
          word.ends_with("-backed"));
}

bool is_day_behind_name(const Text& text, TokenIndex i) {
  if (i + 1 < text.size() && text[i].upper() && text[i + 1].in(WordSet::outlet_word) && text[i + 1].upper())
    return false;                                                 // "Oldtown Evening Post"
  if (i > 0 && text[i - 1].in(WordSet::honorific)) return false;  // "Mr Sunday said"
  if (text[i].in(WordSet::date_word) && i + 2 < text.size() && text[i + 1].initial == Initial::digit &&
      text[i + 2].in(kFinite))
    return true;
  return text[i].in(WordSet::time) && text[i].word->lower.ends_with("day") && i + 1 < text.size() &&
         !text[i + 1].upper() && (text[i + 1].in(WordSet::time) || text[i + 1].in(kFinite));
}

bool is_date_before_name(const Text& text, TokenIndex i) {
  const bool day = text[i].in(WordSet::time) && text[i].word->lower.ends_with("day");
  const std::string_view word = text[i].word->lower;
  const bool month = text[i].in(WordSet::date_word) && (word.ends_with("ber") || word.ends_with("uary"));
  return (day || month) && i > 0 && i + 1 < text.size() && text[i - 1].pos == Pos::preposition &&
         is_name(text, i + 1);
}

std::optional<TokenIndex> office_before(const Text& text, TokenIndex at) {
  constexpr int kLinks = 3;
  for (int n = 0; n < kLinks && at > 1; ++n) {
    if (text[at - 1].is("the")) --at;
    if (at < 2 || !text[at - 1].in(kPrepositional)) return std::nullopt;
    const Token& office = text[at - 2];
    if (is_office_word(office)) return at - 2;
    at -= 2;
    while (at > 0 && text[at].in(kNominal) && text[at - 1].in({Pos::name, Pos::noun, Pos::adjective}) &&
           !text[at - 1].in(WordSet::role_noun))
      --at;
  }
  return std::nullopt;
}

std::size_t counted_words(const Text& text, const NameRun& run) {
  if (run.core.size() <= 2) return run.core.size();
  const auto small = [&](TokenIndex i) { return is_initial(text, i) || text[i].in(WordSet::name_particle); };
  return run.core.size() -
         static_cast<std::size_t>(std::count_if(run.core.begin() + 1, run.core.end() - 1, small));
}

std::string without_article(const std::string& lower) {
  constexpr std::array<std::string_view, 8> kArticles{"al-", "el-", "ar-", "as-",
                                                      "at-", "an-", "ad-", "ash-"};
  for (std::string_view article : kArticles)
    if (lower.size() > article.size() && lower.starts_with(article)) return lower.substr(article.size());
  return lower;
}

std::optional<TokenIndex> nickname_end(const Text& text, TokenIndex name) {
  constexpr TokenIndex kLongest = 4;
  const TokenIndex open = name + 1;
  if (open + 3 >= text.size() || !text[open].is_quote_mark() || !text[open].quote) return std::nullopt;
  const Range quote = text.quote_of(open);
  if (quote.first != open || quote.size() > kLongest || quote.last + 1 >= text.size() ||
      text[quote.last].sentence != text[name].sentence || !is_name(text, quote.last + 1) ||
      text[quote.last + 1].sentence != text[name].sentence)
    return std::nullopt;
  for (TokenIndex i = open + 1; i < quote.last; ++i)
    if (!text[i].upper()) return std::nullopt;
  return quote.last;
}

std::optional<TokenIndex> bracketed_nickname_end(const Text& text, TokenIndex name) {
  const TokenIndex close = name + 3;
  if (close + 1 >= text.size() || !text[name + 1].is(Symbol::open_bracket) ||
      !text[close].is(Symbol::close_bracket) || text[close].sentence != text[name].sentence)
    return std::nullopt;
  const Token& nickname = text[name + 2];
  const bool given = nickname.upper() && !nickname.all_upper && text[name].word->first_name &&
                     (nickname.word->first_name || !nickname.word->classes.any());
  const bool goes_on = is_name(text, close + 1) && text[close + 1].sentence == text[name].sentence;
  return given && goes_on ? std::optional(close) : std::nullopt;
}

}  // namespace onrecord::extract
