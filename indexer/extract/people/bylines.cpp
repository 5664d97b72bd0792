#include "indexer/extract/people/bylines.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

constexpr std::uint32_t kHeadParagraphs = 5;  // headline, standfirst, label, author, place
constexpr std::uint32_t kFootParagraphs = 2;
constexpr TokenIndex kLongestLine = 16;

/// A paragraph at the text's head or foot.
struct Line {
  Range range;
  bool head;    ///< at its head
  bool behind;  ///< some paragraph of sentences stands above it
};

/// "correspondent", "sketch": who writes in a paper, and what.
bool is_of_press(const Token& token) {
  constexpr std::array<std::string_view, 16> kWords{
      "correspondent", "reporter", "editor", "writer", "columnist", "sketch",  "comment", "opinion",
      "analysis",      "diarist",  "critic", "staff",  "bureau",    "special", "desk",    "journalist"};
  return token.is_any(kWords);
}

/// "By", "EXCLUSIVE by", "From", "Words:", "(Reporting by": what stands in front of an author; the token
/// behind.
std::optional<TokenIndex> behind_author_word(const Text& text, Range line) {
  constexpr std::array<std::string_view, 14> kDeeds{
      "exclusive",  "reporting", "writing", "written",  "words",  "editing",   "report",
      "additional", "story",     "special", "reported", "review", "interview", "interviewed"};
  TokenIndex i = line.first + (text[line.first].is(Symbol::open_bracket) ? 1 : 0);
  while (i < line.last && text[i].is_any(kDeeds)) ++i;
  const bool by = text[i].is("by") || text[i].is("from") || (i > line.first && text[i].is(Symbol::colon));
  return by && i < line.last ? std::optional(i + 1) : std::nullopt;
}

/// Is it a line of capitalised words and what joins them, no sentence?
bool is_line_of_names(const Text& text, Range line) {
  constexpr std::array<std::string_view, 9> kLinks{"by", "in", "at", "and", "for", "of", "the", "from", "to"};
  return !any_token(text, line.first, line.last + 1, [&](const Token& token) {
    const bool mark = token.is(Symbol::comma) || token.is(Symbol::colon) || token.is(Symbol::open_bracket) ||
                      token.is(Symbol::close_bracket) || token.is(Symbol::ampersand);
    return !token.upper() && !token.is_any(kLinks) && !mark && !is_of_press(token) &&
           !token.in(WordSet::name_particle) && token.initial != Initial::digit;
  });
}

/// "Anna Reed ¶ “It is late,” she said": may the line name who is quoted below it?
bool is_quoted_below(const Text& text, Range line) {
  const TokenIndex next = line.last + 1;
  if (!text[next].is_quote_mark() || !text[next].quote) return false;
  return text[line.first].paragraph > 1 || text.ends_paragraph(text.quote_of(next).last);
}

/// "Torcuil Abernethy": words that are nothing but names.
bool is_of_no_dictionary(const Text& text, Range line) {
  return !any_token(text, line.first, line.last + 1, [](const Token& token) {
    return token.word->classes.any() || token.word->country != 0 || token.word->noun == NounDomain::place;
  });
}

/// "Holyrood correspondent": does a line that begins at `first` tell what the author above it is?
bool is_post_of_press(const Text& text, TokenIndex first) {
  constexpr TokenIndex kLongest = 5;
  TokenIndex last = first;
  while (last + 1 < text.size() && last - first < kLongest && !text.ends_paragraph(last)) ++last;
  return text.begins_paragraph(first) && text.ends_paragraph(last) && is_of_press(text[last]);
}

/// Does the line whose first name is `run` tell who wrote the text?
bool is_byline(const Text& text, const Line& line, const NameRun& run) {
  const Range range = line.range;
  if (range.size() > kLongestLine || run.organisation || text[range.last].is(Symbol::period)) return false;
  if (const auto name = behind_author_word(text, range); name && run.range.first <= *name + 1)
    return *name <= run.range.first;
  if (!line.head || line.behind || range.first == 0 || run.range.first != range.first ||
      !is_line_of_names(text, range) || is_quoted_below(text, range))
    return false;
  const TokenIndex next = run.range.last + 1;
  if (any_token(text, range.first, range.last + 1, is_of_press))
    return next > range.last || text[next].is(Symbol::comma) || text[next].is(Symbol::colon);
  const bool name = run.known_first_name || (next > range.last && is_of_no_dictionary(text, range)) ||
                    (next > range.last && is_post_of_press(text, next));
  const bool bare = name && run.core.size() > 1 && run.titles.empty() && !run.has_honorific;
  return bare && (next > range.last || text[next].is("in") || text[next].is("at"));
}

/// The paragraphs of the head and of the foot.
std::vector<Line> lines_at_ends(const Text& text) {
  std::vector<Line> lines;
  TokenIndex first = 0;
  bool behind = false;
  while (first < text.size() && lines.size() < kHeadParagraphs) {
    TokenIndex last = first;
    while (!text.ends_paragraph(last)) ++last;
    lines.push_back({{first, last}, true, behind});
    behind = behind || (first > 0 && text[last].is(Symbol::period));
    first = last + 1;
  }
  for (TokenIndex end = text.size(); end > first && lines.size() < kHeadParagraphs + kFootParagraphs;) {
    TokenIndex begin = end - 1;
    while (!text.begins_paragraph(begin)) --begin;
    lines.push_back({{begin, end - 1}, false, true});
    end = begin;
  }
  return lines;
}

/// The lines that name nobody but who wrote the text.
std::vector<Line> find_bylines(const Text& text, const std::vector<NameRun>& runs) {
  std::vector<Line> found;
  for (const Line& line : lines_at_ends(text)) {
    const auto run =
        std::lower_bound(runs.begin(), runs.end(), line.range.first,
                         [](const NameRun& r, TokenIndex first) { return r.range.first < first; });
    if (run != runs.end() && run->range.last <= line.range.last && is_byline(text, line, *run))
      found.push_back(line);
  }
  return found;
}

}  // namespace

std::optional<NameRun> drop_authors(const Text& text, std::vector<NameRun>& runs) {
  if (text.tokens.empty() || text.tokens.begin()->paragraph == text[text.size() - 1].paragraph)
    return std::nullopt;
  const std::vector<Line> lines = find_bylines(text, runs);
  if (lines.empty()) return std::nullopt;
  const auto line_of = [&](const NameRun& run) {
    return std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
      return line.range.first <= run.range.first && run.range.last <= line.range.last;
    });
  };
  const auto spoken_of = [&](const NameRun& author) {
    return std::any_of(runs.begin(), runs.end(), [&](const NameRun& run) {
      return run.last == author.last && line_of(run) == lines.end();
    });
  };
  std::vector<NameRun> authors;
  for (const NameRun& run : runs) {
    const auto line = line_of(run);
    if (line != lines.end() && line->head && run.known_first_name && run.core.size() > 1 && !run.organisation)
      authors.push_back(run);
  }
  std::erase_if(runs, [&](const NameRun& run) { return line_of(run) != lines.end() && !spoken_of(run); });
  return authors.size() == 1 ? std::optional(authors.front()) : std::nullopt;
}

}  // namespace onrecord::extract
