#include "indexer/extract/rules/name_lines.h"

#include <optional>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestLine = 20, kLongestName = 5;

/// Is the whole paragraph a quotation, or a part of one that goes on?
bool is_quoted_whole(const Text& text, Range paragraph) {
  if (!text[paragraph.first].is_quote_mark() || !text[paragraph.first].quote || paragraph.size() < 4)
    return false;
  const Range quote = text.quote_of(paragraph.first);
  return quote.first == paragraph.first && quote.last == paragraph.last;
}

/// The words of a name from `first` on: two to five with capitals, and particles between them.
std::optional<Range> name_from(const Text& text, TokenIndex first, TokenIndex last) {
  TokenIndex end = first, capitals = 0;
  while (end <= last && end - first < kLongestName &&
         (text[end].upper() || text[end].in(WordSet::name_particle) || text[end].word->lower == "."))
    capitals += text[end++].upper();
  if (capitals < 2 || text[first].in(WordSet::date_word) || text[first].in(WordSet::article) ||
      text[first].in({Pos::determiner, Pos::preposition, Pos::wh, Pos::subject_pronoun}))
    return std::nullopt;
  return Range{first, end - 1};
}

/// "34", "nurse", "finance minister", "ANALYST, NORBANK": what tells who somebody is.
bool describes_person(const Text& text, Range range) {
  if (text[range.first].initial == Initial::digit) return text[range.first].span.size() == 2;
  return any_token(text, range.first, range.last + 1, [](const Token& token) {
    return names_people(token) || is_office_word(token) || token.in(WordSet::unnamed_source);
  });
}

/// "NORLAND PRESIDENT ANNA REED", "Finance Minister Anna Reed": nothing but capitals, a name behind an
/// office.
std::optional<Range> name_behind_office(const Text& text, Range line) {
  const bool capitals = !any_token(text, line.first, line.last + 1, [](const Token& token) {
    return !token.upper() && !token.in(WordSet::name_particle);
  });
  if (!capitals) return std::nullopt;
  for (TokenIndex name = line.last; name > line.first && line.last - name < kLongestName; --name)
    if (is_office_word(text[name - 1]))
      return line.last > name ? name_from(text, name, line.last) : std::nullopt;
  return std::nullopt;
}

/// "Anna Reed, 34, nurse", "ANNA REED, CHIEF ECONOMIST, NORBANK:": a line that names somebody and says who it
/// is; the name.
std::optional<Range> name_of_line(const Text& text, Range line) {
  if (text[line.last].is(Symbol::colon) && line.first < line.last) --line.last;
  if (line.size() < 3 || line.size() > kLongestLine || !text[line.first].upper()) return std::nullopt;
  const bool sentence = any_token(text, line.first, line.last + 1, [](const Token& token) {
    return token.quote || is_ender(token) || token.is(Symbol::colon) || token.is(Symbol::semicolon) ||
           (token.in(kFinite) && !token.upper());
  });
  if (sentence) return std::nullopt;
  if (const auto name = name_behind_office(text, line)) return name;
  const auto name = name_from(text, line.first, line.last);
  if (!name || name->last + 2 > line.last || !text[name->last + 1].is(Symbol::comma)) return std::nullopt;
  return describes_person(text, {name->last + 2, line.last}) ? name : std::nullopt;
}

/// "— Anna Reed, minister": the name.
std::optional<Range> name_of_signature(const Text& text, Range line) {
  if (!text[line.first].is(Symbol::dash) || line.size() < 3 || line.size() > kLongestLine)
    return std::nullopt;
  TokenIndex last = line.last;
  if (text[last].is(Symbol::period)) --last;
  const bool sentence = any_token(text, line.first, last + 1, [](const Token& token) {
    return token.quote || is_ender(token) || token.is(Symbol::colon) || (token.in(kFinite) && !token.upper());
  });
  const auto name = sentence ? std::nullopt : name_from(text, line.first + 1, last);
  const bool ends = name && (name->last == last || text[name->last + 1].is(Symbol::comma) ||
                             text[name->last + 1].is(Symbol::open_bracket));
  return ends ? name : std::nullopt;
}

/// Lines of names, and the quotations between them: paragraphs of one kind, one behind the other.
struct Part {
  enum class Kind { other, name, quotation } kind;
  std::size_t first, last;  ///< paragraphs
  Range name;
};

std::vector<Part> parts_of(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Part> parts;
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    if (is_quoted_whole(text, paragraphs[p])) {
      if (!parts.empty() && parts.back().kind == Part::Kind::quotation)
        parts.back().last = p;
      else
        parts.push_back({Part::Kind::quotation, p, p, {}});
    } else if (const auto name = name_of_line(text, paragraphs[p])) {
      parts.push_back({Part::Kind::name, p, p, *name});
    } else {
      parts.push_back({Part::Kind::other, p, p, {}});
    }
  }
  return parts;
}

Attribution of_name(std::span<const Range> paragraphs, const Part& name, const Part& words) {
  Attribution one;
  one.source = name.name;
  one.cue = {paragraphs[name.first].last, paragraphs[name.first].last};
  one.mark = Mark::caption;
  for (std::size_t p = words.first; p <= words.last; ++p) one.content.push_back(paragraphs[p]);
  return one;
}

/// Names and quotations in turn, from `begin` on and before `end`: two pairs at least, as one alone may be a
/// picture’s caption. Whether the names stand above or below is told by what comes first.
void add_pairs(const Text& text, std::span<const Range> paragraphs, std::span<const Part> run,
               std::vector<Attribution>& found) {
  const bool led = run.front().first > 0 && text[paragraphs[run.front().first].first - 1].is(Symbol::colon);
  if (run.front().kind == Part::Kind::quotation && led) run = run.subspan(1);  // "Reed said: ¶ “C”"
  if (run.size() < 4 || run.size() % 2 != 0) return;
  const bool above = run.front().kind == Part::Kind::name;
  for (std::size_t i = 0; i + 1 < run.size(); i += 2)
    found.push_back(above ? of_name(paragraphs, run[i], run[i + 1])
                          : of_name(paragraphs, run[i + 1], run[i]));
}

void add_runs(const Text& text, std::span<const Range> paragraphs, std::vector<Attribution>& found) {
  const std::vector<Part> parts = parts_of(text, paragraphs);
  for (std::size_t i = 0; i < parts.size();) {
    std::size_t end = i + 1;
    if (parts[i].kind != Part::Kind::other)
      while (end < parts.size() && parts[end].kind != Part::Kind::other &&
             parts[end].kind != parts[end - 1].kind)
        ++end;
    if (end - i > 1) add_pairs(text, paragraphs, std::span(parts).subspan(i, end - i), found);
    i = end;
  }
}

/// “C.” ¶ — Anna Reed, minister
void add_signed(const Text& text, std::span<const Range> paragraphs, std::vector<Attribution>& found) {
  for (std::size_t p = 1; p < paragraphs.size(); ++p) {
    if (!text[paragraphs[p].first].is(Symbol::dash)) continue;
    const auto name = name_of_signature(text, paragraphs[p]);
    if (!name || !is_quoted_whole(text, paragraphs[p - 1])) continue;
    const bool led = p > 1 && text[paragraphs[p - 2].last].is(Symbol::colon);
    if (!led)
      found.push_back(
          of_name(paragraphs, {Part::Kind::name, p, p, *name}, {Part::Kind::quotation, p - 1, p - 1, {}}));
  }
}

/// "5:12 PM · Aug 12, 2026"
bool is_post_date(const Text& text, Range line) {
  constexpr TokenIndex kLongest = 14;
  if (line.size() < 3 || line.size() > kLongest || text[line.first].initial != Initial::digit) return false;
  return any_token(text, line.first, line.last + 1,
                   [](const Token& token) { return token.in(WordSet::date_word); });
}

/// "Anna Reed ¶ @reed ¶ C ¶ 5:12 PM · Aug 12, 2026"
void add_posts(const Text& text, std::span<const Range> paragraphs, std::vector<Attribution>& found) {
  constexpr std::size_t kMost = 4;  // paragraphs of a post
  for (std::size_t p = 1; p + 2 < paragraphs.size(); ++p) {
    const Range handle = paragraphs[p];
    if (handle.size() != 1 || !text.text(handle.first).starts_with('@')) continue;
    const Range line = paragraphs[p - 1];
    const auto name = name_from(text, line.first, line.last);
    if (!name || name->last != line.last) continue;
    std::size_t end = p + 1;
    while (end < paragraphs.size() && end - p <= kMost && !is_post_date(text, paragraphs[end])) ++end;
    if (end == p + 1 || end == paragraphs.size() || end - p > kMost) continue;
    found.push_back(of_name(paragraphs, {Part::Kind::name, p - 1, p - 1, *name},
                            {Part::Kind::quotation, p + 1, end - 1, {}}));
  }
}

/// "Here are the main points from Anna Reed’s speech:": whose words are listed below.
std::optional<Range> owner_of_list(const Text& text, Range line) {
  if (!text[line.last].is(Symbol::colon) || line.size() < 4 || line.size() > kLongestLine)
    return std::nullopt;
  for (TokenIndex i = line.last - 1; i > line.first + 1; --i) {
    const bool words = text[i].in(WordSet::venue_noun) || text[i].in(WordSet::venue_document) ||
                       text[i].in(WordSet::remark_noun);
    if (!words || !text[i - 1].is("'s")) continue;
    TokenIndex first = i - 1;
    while (first > line.first && text[first - 1].upper()) --first;
    return first < i - 1 ? std::optional(Range{first, i - 2}) : std::nullopt;
  }
  return std::nullopt;
}

/// "Here are the main points from Anna Reed’s speech: ¶ • “C” ¶ • “D”"
void add_listed(const Text& text, std::span<const Range> paragraphs, std::vector<Attribution>& found) {
  for (std::size_t p = 0; p + 1 < paragraphs.size(); ++p) {
    const auto owner = owner_of_list(text, paragraphs[p]);
    if (!owner) continue;
    for (std::size_t item = p + 1; item < paragraphs.size(); ++item) {
      const Range paragraph = paragraphs[item];
      const Token& sign = text[paragraph.first];
      const bool bullet = sign.is(Symbol::other) || sign.is(Symbol::dash) || sign.is(Symbol::hyphen);
      if (!bullet || paragraph.size() < 2 || !is_quoted_whole(text, {paragraph.first + 1, paragraph.last}))
        break;
      found.push_back(
          of_name(paragraphs, {Part::Kind::name, p, p, *owner}, {Part::Kind::quotation, item, item, {}}));
      found.back().content.front().first = paragraph.first + 1;
      found.back().cue = {paragraph.first, paragraph.first};  // the bullet
    }
  }
}

}  // namespace

std::vector<Attribution> find_name_lines(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Attribution> found;
  add_runs(text, paragraphs, found);
  add_signed(text, paragraphs, found);
  add_posts(text, paragraphs, found);
  add_listed(text, paragraphs, found);
  return found;
}

}  // namespace onrecord::extract
