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
  constexpr std::array<std::string_view, 12> kDeeds{"exclusive", "reporting", "writing",    "written",
                                                    "words",     "editing",   "additional", "report",
                                                    "story",     "reported",  "special",    "review"};
  TokenIndex i = line.first + (text[line.first].is(Symbol::open_bracket) ? 1 : 0);
  while (i < line.last && text[i].is_any(kDeeds)) ++i;
  const bool by = text[i].is("by") || text[i].is("from") || (i > line.first && text[i].is(Symbol::colon));
  return by && i < line.last ? std::optional(i + 1) : std::nullopt;
}

/// Is it a line of capitalised words and what joins them, no sentence?
bool is_line_of_names(const Text& text, Range line) {
  for (TokenIndex i = line.first; i <= line.last; ++i) {
    const Token& token = text[i];
    const bool small = token.is_any(
        std::array<std::string_view, 9>{"by", "in", "at", "and", "for", "of", "the", "from", "to"});
    const bool mark = token.is(Symbol::comma) || token.is(Symbol::colon) || token.is(Symbol::open_bracket) ||
                      token.is(Symbol::close_bracket) || token.is(Symbol::ampersand);
    if (!token.upper() && !small && !mark && !is_of_press(token) && !token.in(WordSet::name_particle) &&
        token.initial != Initial::digit)
      return false;
  }
  return true;
}

/// Does the line whose first name is `run` tell who wrote the text?
bool is_byline(const Text& text, Range line, const NameRun& run) {
  if (line.size() > kLongestLine || run.organisation || text[line.last].is(Symbol::period)) return false;
  if (const auto name = behind_author_word(text, line); name && run.range.first <= *name + 1)
    return *name <= run.range.first;
  if (line.first == 0 || !is_line_of_names(text, line) || run.range.first != line.first) return false;
  if (text[line.last + 1].is_quote_mark()) return false;  // who is quoted there
  const TokenIndex next = run.range.last + 1;
  const bool press = any_token(text, line.first, line.last + 1, is_of_press);
  if (press) return next > line.last || text[next].is(Symbol::comma) || text[next].is(Symbol::colon);
  if (!run.known_first_name || run.core.size() < 2 || !run.titles.empty() || run.has_honorific) return false;
  return next > line.last || text[next].is("in") || text[next].is("at");
}

/// The paragraphs of the head and of the foot.
std::vector<Range> lines_at_ends(const Text& text) {
  std::vector<Range> lines;
  for (TokenIndex i = 0; i < text.size() && lines.size() < kHeadParagraphs;) {
    TokenIndex last = i;
    while (!text.ends_paragraph(last)) ++last;
    lines.push_back({i, last});
    const bool body = text[last].is(Symbol::period) && !behind_author_word(text, lines.back());
    if (body && i > 0) break;  // a signature stands behind it
    i = last + 1;
  }
  if (lines.empty()) return lines;
  for (TokenIndex end = text.size();
       end > lines.back().last + 1 && lines.size() < kHeadParagraphs + kFootParagraphs;) {
    TokenIndex first = end - 1;
    while (!text.begins_paragraph(first)) --first;
    lines.push_back({first, end - 1});
    end = first;
  }
  return lines;
}

/// The lines that name nobody but who wrote the text.
std::vector<Range> find_bylines(const Text& text, const std::vector<NameRun>& runs) {
  std::vector<Range> found;
  for (const Range line : lines_at_ends(text)) {
    const auto run =
        std::lower_bound(runs.begin(), runs.end(), line.first,
                         [](const NameRun& r, TokenIndex first) { return r.range.first < first; });
    if (run != runs.end() && run->range.last <= line.last && is_byline(text, line, *run))
      found.push_back(line);
  }
  return found;
}

}  // namespace

std::optional<NameRun> drop_authors(const Text& text, std::vector<NameRun>& runs) {
  if (text.tokens.empty() || text.tokens.begin()->paragraph == text[text.size() - 1].paragraph)
    return std::nullopt;
  const std::vector<Range> lines = find_bylines(text, runs);
  if (lines.empty()) return std::nullopt;
  const auto in_line = [&](const NameRun& run) {
    return std::any_of(lines.begin(), lines.end(), [&](Range line) {
      return line.first <= run.range.first && run.range.last <= line.last;
    });
  };
  const auto spoken_of = [&](const NameRun& author) {
    return std::any_of(runs.begin(), runs.end(),
                       [&](const NameRun& run) { return run.last == author.last && !in_line(run); });
  };
  std::vector<NameRun> authors;
  for (const NameRun& run : runs)
    if (in_line(run) && run.known_first_name && run.core.size() > 1 && !run.organisation &&
        text[run.range.first].paragraph < kHeadParagraphs)
      authors.push_back(run);
  std::erase_if(runs, [&](const NameRun& run) { return in_line(run) && !spoken_of(run); });
  return authors.size() == 1 ? std::optional(authors.front()) : std::nullopt;
}

}  // namespace onrecord::extract
