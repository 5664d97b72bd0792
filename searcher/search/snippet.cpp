#include "searcher/search/snippet.h"

#include <algorithm>
#include <set>

#include "common/text/tokenize.h"

namespace onrecord::search {
namespace {

constexpr std::string_view kCutFront = "… ";
constexpr std::string_view kCutBack = " …";

bool begins_with_any(const std::string& word, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](const std::string& begin) { return word.starts_with(begin); });
}

bool phrase_at(const std::vector<Word>& all, std::size_t at, const std::vector<std::string>& phrase) {
  if (at + phrase.size() > all.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i)
    if (all[at + i].folded != phrase[i]) return false;
  return true;
}

std::vector<bool> matched(const std::vector<Word>& all, const MatchWords& words, Stemmer& stemmer) {
  std::vector<bool> marks(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    marks[i] = marks[i] || words.stems.count(stemmer.stem(all[i].folded)) > 0 ||
               begins_with_any(all[i].folded, words.beginnings);
    for (const auto& phrase : words.phrases)
      if (phrase_at(all, i, phrase))
        std::fill_n(marks.begin() + static_cast<std::ptrdiff_t>(i), phrase.size(), true);
  }
  return marks;
}

/// The first word of the window of `size` bytes that holds the most different matched words; of equals the
/// earliest.
std::size_t best_window(const std::vector<Word>& all, const std::vector<bool>& marks, std::size_t size) {
  std::size_t best = 0, most = 0;
  for (std::size_t first = 0; first < all.size(); ++first) {
    if (!marks[first]) continue;
    std::set<std::string_view> found;
    for (std::size_t i = first; i < all.size() && all[i].span.end - all[first].span.begin <= size; ++i)
      if (marks[i]) found.insert(all[i].folded);
    if (found.size() > most) {
      most = found.size();
      best = first;
    }
  }
  return best;
}

/// A little of what stands before the first match, so that it can be understood.
std::size_t with_lead(const std::vector<Word>& all, std::size_t first, std::size_t lead) {
  std::size_t begin = first;
  while (begin > 0 && all[first].span.begin - all[begin - 1].span.begin <= lead) --begin;
  return begin;
}

}  // namespace

std::vector<Span> find_matches(std::string_view text, const MatchWords& query, Stemmer& stemmer) {
  std::vector<Span> spans;
  if (query.empty()) return spans;
  const auto all = words(text);
  const auto marks = matched(all, query, stemmer);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (marks[i]) spans.push_back(all[i].span);
  return spans;
}

Snippet make_snippet(std::string_view text, const MatchWords& query, Stemmer& stemmer, std::size_t size) {
  Snippet snippet;
  if (text.size() <= size) return {std::string(text), find_matches(text, query, stemmer)};
  const auto all = words(text);
  if (all.empty()) return {std::string(text), {}};
  const auto marks = matched(all, query, stemmer);
  std::size_t first = with_lead(all, best_window(all, marks, size * 3 / 4), size / 4);
  std::size_t last = first;
  while (last + 1 < all.size() && all[last + 1].span.end - all[first].span.begin <= size) ++last;
  while (first > 0 && all[last].span.end - all[first - 1].span.begin <= size) --first;
  const std::uint32_t begin = first == 0 ? 0 : all[first].span.begin;
  const std::uint32_t end =
      last + 1 == all.size() ? static_cast<std::uint32_t>(text.size()) : all[last].span.end;
  if (first > 0) snippet.text = kCutFront;
  const auto shift = static_cast<std::uint32_t>(snippet.text.size()) - begin;
  snippet.text += text.substr(begin, end - begin);
  if (last + 1 < all.size()) snippet.text += kCutBack;
  for (std::size_t i = first; i <= last; ++i)
    if (marks[i]) snippet.highlights.push_back({all[i].span.begin + shift, all[i].span.end + shift});
  return snippet;
}

}  // namespace onrecord::search
