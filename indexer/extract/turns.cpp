#include "indexer/extract/turns.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "indexer/extract/content.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestLabel = 14;
constexpr std::size_t kFewestTurns = 3;

/// The tokens of each paragraph.
std::vector<Range> paragraphs_of(const Text& text) {
  std::vector<Range> paragraphs;
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (i == 0 || text[i].paragraph != text[i - 1].paragraph) paragraphs.push_back({i, i});
    paragraphs.back().last = i;
  }
  return paragraphs;
}

bool is_label_word(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  return token.upper() || token.pos == Pos::name || token.in(WordSet::name_particle) ||
         token.in(WordSet::name_title) || token.in(WordSet::role_noun) || token.is("the") || token.is("of") ||
         token.is("and") || token.is("for");
}

/// The colon behind a paragraph's label; the label begins in capitals and holds nothing but names, offices
/// and brackets.
std::optional<TokenIndex> label_colon(const Text& text, Range paragraph) {
  if (!text[paragraph.first].upper()) return std::nullopt;
  int brackets = 0;
  for (TokenIndex i = paragraph.first; i < paragraph.last && i - paragraph.first < kLongestLabel; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon) && brackets == 0)
      return i > paragraph.first ? std::optional(i) : std::nullopt;
    if (token.is(Symbol::open_bracket)) ++brackets;
    if (token.is(Symbol::close_bracket)) --brackets;
    if (brackets == 0 && !token.is(Symbol::close_bracket) && !is_label_word(text, i)) return std::nullopt;
  }
  return std::nullopt;
}

bool speaks_in_person(const Text& text, Range paragraph) {
  constexpr TokenIndex kReach = 60;
  for (TokenIndex i = paragraph.first; i <= std::min(paragraph.last, paragraph.first + kReach); ++i)
    if (text[i].in(WordSet::personal)) return true;
  return false;
}

/// A paragraph of somebody else's report: it has a finite speech cue outside quotation marks and no first
/// person.
bool reports_others(const Text& text, Range paragraph) {
  for (TokenIndex i = paragraph.first; i <= paragraph.last; ++i)
    if (text[i].quote == 0 && is_finite_speech_cue(text[i]) && text[i].in({Pos::past, Pos::third_person}))
      return true;
  return false;
}

Range label_name(const Text& text, TokenIndex first, TokenIndex colon) {
  TokenIndex last = colon - 1;
  for (TokenIndex i = first; i < colon; ++i)
    if (text[i].is(Symbol::open_bracket) && i > first) return {first, i - 1};
  return {first, last};
}

Attribution turn_of(const Text& text, Range paragraph, TokenIndex colon) {
  Attribution turn;
  turn.source = label_name(text, paragraph.first, colon);
  turn.cue = {colon, colon};
  turn.mark = Mark::turn;
  turn.content.push_back({colon + 1, paragraph.last});
  return turn;
}

/// "Q:" and "A:" are the two who were labelled by name before them: the first asks, the second answers.
void name_letters(const Text& text, std::vector<Attribution>& turns) {
  std::optional<Range> asker, answerer;
  const auto is_letter = [&](Range label, std::string_view letter) {
    return label.size() == 1 && text[label.first].is(letter);
  };
  for (Attribution& turn : turns) {
    const Range label = *turn.source;
    if (is_letter(label, "q")) {
      turn.same_as = asker;
    } else if (is_letter(label, "a")) {
      turn.same_as = answerer;
    } else if (!asker) {
      asker = label;
    } else if (!answerer && text.span(label).of(text.source) != text.span(*asker).of(text.source)) {
      answerer = label;
    }
  }
}

}  // namespace

std::vector<Attribution> find_turns(const Text& text) {
  const std::vector<Range> paragraphs = paragraphs_of(text);
  std::vector<std::optional<TokenIndex>> colons;
  std::unordered_set<std::string_view> labels;
  std::size_t labelled = 0;
  for (const Range paragraph : paragraphs) {
    colons.push_back(label_colon(text, paragraph));
    if (!colons.back() || *colons.back() >= paragraph.last) continue;
    ++labelled;
    labels.insert(text.span({paragraph.first, *colons.back() - 1}).of(text.source));
  }
  // Labels come back in a transcript; headings and lists have each only once.
  if (labelled < kFewestTurns || labels.size() < 2 || labels.size() == labelled) return {};
  std::vector<Attribution> turns;
  bool open = false;
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    if (colons[p] && *colons[p] < paragraphs[p].last) {
      turns.push_back(turn_of(text, paragraphs[p], *colons[p]));
      open = true;
    } else if (open && !reports_others(text, paragraphs[p]) && speaks_in_person(text, paragraphs[p])) {
      turns.back().content.push_back(paragraphs[p]);
    } else {
      open = false;
    }
  }
  name_letters(text, turns);
  return turns;
}

std::optional<Attribution> headline_turn(const Text& text) {
  if (text.size() == 0) return std::nullopt;
  Range headline{0, 0};
  while (headline.last + 1 < text.size() && text[headline.last + 1].paragraph == text[0].paragraph)
    ++headline.last;
  constexpr TokenIndex kLongestHeadline = 30;
  if (headline.size() > kLongestHeadline) return std::nullopt;
  for (TokenIndex i = 1; i + 2 < headline.last && i < 8; ++i) {
    if (text[i].is(Symbol::comma) || text[i].in(kFinite)) return std::nullopt;
    if (!text[i].is(Symbol::colon)) continue;
    const Token& speaker = text[i - 1];
    const bool person =
        speaker.pos == Pos::name || speaker.in(WordSet::role_noun) || speaker.in(WordSet::unnamed_source);
    const Range content{i + 1, headline.last};
    if (!person || !(text[content.first].is_quote_mark() || clause_ahead(text, content.first)))
      return std::nullopt;
    Attribution found;
    found.source = Range{0, i - 1};
    found.cue = {i, i};
    found.mark = Mark::headline;
    found.content.push_back(trim(text, content));
    return found;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
