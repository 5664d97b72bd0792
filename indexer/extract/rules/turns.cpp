#include "indexer/extract/rules/turns.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/text/dateline.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestLabel = 24;
constexpr std::size_t kFewestTurns = 3;
constexpr std::size_t kDialogue = 8;  ///< so many turns: what stands between two is the first one's
constexpr TokenIndex kShortestClaim = 4;

bool is_label_word(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  constexpr PosSet kHeading{Pos::subject_pronoun, Pos::wh, Pos::be, Pos::have, Pos::modal, Pos::possessive};
  if (kHeading.has(token.word->closed_class)) return false;  // "WHAT WE’RE READING:"
  return token.upper() || token.pos == Pos::name || token.in(WordSet::name_particle) ||
         token.in(WordSet::name_title) || token.in(WordSet::role_noun) || token.in(WordSet::witness_noun) ||
         token.in(WordSet::court_noun) || token.is("the") || token.is("of") || token.is("and") ||
         token.is("for");
}

/// Where the label begins: behind a bullet, marks of emphasis, a time stamp in brackets.
TokenIndex label_start(const Text& text, Range paragraph) {
  TokenIndex first = paragraph.first;
  while (first < paragraph.last) {
    if (text[first].is(Symbol::open_bracket) && text[first + 1].initial == Initial::digit) {
      while (first < paragraph.last && !text[first].is(Symbol::close_bracket)) ++first;
    } else if (!text[first].is(Symbol::other) && !text[first].is(Symbol::dash) &&
               !(is_question_number(text[first]) && text[first + 1].upper())) {
      break;
    }
    ++first;
  }
  return first;
}

/// "Q. Mr Secretary, …"
bool is_dotted_letter(const Token& token) { return token.is("q.") || token.is("a."); }

/// A paragraph's label: it begins in capitals and holds nothing but names, offices and brackets.
struct Label {
  TokenIndex first, colon;
};

/// "The Secretary of State for Food, Farming and Trade (N N):": the colon behind an office and its holder.
std::optional<TokenIndex> colon_behind_holder(const Text& text, Range paragraph, TokenIndex first) {
  constexpr TokenIndex kLongestOffice = 28;
  if (!text[first].is("the")) return std::nullopt;
  for (TokenIndex i = first + 1; i < paragraph.last && i - first < kLongestOffice; ++i) {
    if (is_ender(text[i]) || text[i].is_quote_mark() || text[i].in(kFinite)) return std::nullopt;
    if (text[i].is(Symbol::colon))
      return text[i - 1].is(Symbol::close_bracket) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Label> label_of(const Text& text, Range paragraph) {
  const TokenIndex first = label_start(text, paragraph);
  if (!text[first].upper()) return std::nullopt;
  if (const auto colon = colon_behind_holder(text, paragraph, first)) return Label{first, *colon};
  int brackets = 0;
  bool shouted = true;  // "ANNA REED, HOST:"
  if (is_dotted_letter(text[first])) return Label{first, first};
  for (TokenIndex i = first; i < paragraph.last && i - first < kLongestLabel; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon) && brackets == 0)
      return i > first && !(shouted && dateline_end(text, first) == i) ? std::optional(Label{first, i})
                                                                       : std::nullopt;
    if (token.is(Symbol::open_bracket)) ++brackets;
    if (token.is(Symbol::close_bracket)) --brackets;
    const bool point = token.is(Symbol::period) && text[i + 1].upper();  // "Hon. N"
    const bool outlet = i > first + 1 && text[i + 1].upper();            // "ANNA REED, Radio Sever:"
    const bool apart = token.is(Symbol::comma) && shouted && (text[i + 1].all_upper || outlet);
    const bool plural = token.is(Symbol::apostrophe) && shouted;  // "PILOTS’ UNION:"
    shouted = shouted && (token.all_upper || token.is(Symbol::comma) || plural);
    if (brackets == 0 && !plural && !token.is(Symbol::close_bracket) && !point && !apart &&
        !is_label_word(text, i))
      return std::nullopt;
  }
  return std::nullopt;
}

bool speaks_in_person(const Text& text, Range paragraph) {
  constexpr TokenIndex kReach = 60;
  for (TokenIndex i = paragraph.first; i <= std::min(paragraph.last, paragraph.first + kReach); ++i)
    if (text[i].in(WordSet::personal)) return true;
  return false;
}

/// "Let me add one thing. A woman told us that …": the first sentence is in the first or second person.
bool opens_in_person(const Text& text, Range paragraph) {
  for (TokenIndex i = paragraph.first; i <= paragraph.last && !is_ender(text[i]); ++i)
    if (text[i].in(WordSet::personal)) return true;
  return false;
}

/// What may stand between two turns of a dialogue: neither a bracket nor another label, "ANNA REED …:".
bool is_unlabelled(const Text& text, Range paragraph) {
  const TokenIndex first = paragraph.first;
  if (text[first].is(Symbol::open_bracket)) return false;
  return first == paragraph.last || !text[first].all_upper || !text[first + 1].all_upper;
}

/// A paragraph of somebody else's report: it has a finite speech cue outside quotation marks.
bool reports_others(const Text& text, Range paragraph) {
  for (TokenIndex i = paragraph.first; i <= paragraph.last; ++i)
    if (text[i].quote == 0 && is_finite_report(text[i])) return true;
  return false;
}

/// "Minister for Education (Deputy N N):", not "N N (Northwold):": does the bracket name the office's holder?
bool names_holder(const Text& text, TokenIndex first, TokenIndex open) {
  const Token& inside = text[open + 1];
  if (!inside.in(WordSet::name_title) && !inside.in(WordSet::honorific) && !inside.word->first_name)
    return false;
  return std::any_of(text.tokens.begin() + first, text.tokens.begin() + open,
                     [](const Token& token) { return token.in(WordSet::role_noun); });
}

/// What stands in the bracket that opens at `open`, if that closes before the colon and holds two words or
/// more, of which one is a name.
std::optional<Range> name_in_bracket(const Text& text, TokenIndex open, TokenIndex colon) {
  TokenIndex close = open + 1;
  for (int inner = 0; close < colon && (inner > 0 || !text[close].is(Symbol::close_bracket)); ++close) {
    if (text[close].is(Symbol::open_bracket)) ++inner;
    if (text[close].is(Symbol::close_bracket)) --inner;
  }
  if (close == colon || close < open + 3) return std::nullopt;
  const Range inside{open + 1, close - 1};
  return any_of(text, inside, {Pos::name}) ? std::optional(inside) : std::nullopt;
}

/// "The Minister for Health (N N):", "N N (Northwold) (Lab):", "N N, HOST:": the name.
Range label_name(const Text& text, TokenIndex first, TokenIndex colon) {
  if (colon == first) return {first, first};
  const bool holder = text[first].is("the") && text[colon - 1].is(Symbol::close_bracket);
  for (TokenIndex i = first + 1; i < colon; ++i) {
    if (text[i].is(Symbol::comma) && !holder) return {first, i - 1};
    if (!text[i].is(Symbol::open_bracket)) continue;
    const bool office = text[first].is("the") || names_holder(text, first, i);
    return (office ? name_in_bracket(text, i, colon) : std::nullopt).value_or(Range{first, i - 1});
  }
  return {first, colon - 1};
}

Attribution turn_of(const Text& text, Range paragraph, Label label) {
  Attribution turn;
  turn.source = label_name(text, label.first, label.colon);
  turn.cue = {label.colon, label.colon};
  turn.mark = Mark::turn;
  TokenIndex first = label.colon + 1;
  while (first < paragraph.last && text[first].is(Symbol::other)) ++first;  // "**N:** …"
  turn.content.push_back({first, paragraph.last});
  return turn;
}

/// "Q:" and "A:" are the two who were labelled by name before them: the first asks, the second answers.
void name_letters(const Text& text, std::vector<Attribution>& turns) {
  std::optional<Range> asker, answerer;
  const auto is_letter = [&](Range label, std::string_view letter, std::string_view dotted) {
    return label.size() == 1 && (text[label.first].is(letter) || text[label.first].is(dotted));
  };
  for (Attribution& turn : turns) {
    const Range label = *turn.source;
    if (is_letter(label, "q", "q.")) {
      turn.same_as = asker;
    } else if (is_letter(label, "a", "a.")) {
      turn.same_as = answerer;
    } else if (!asker) {
      asker = label;
    } else if (!answerer && text.span(label).of(text.source) != text.span(*asker).of(text.source)) {
      answerer = label;
    }
  }
}

/// A paragraph that begins with a label.
struct Labelled {
  std::size_t paragraph;
  Label label;
  Range name;        ///< the label without office and bracket
  const Word* last;  ///< the last word of the name
};

/// "Anna Reed:" and later "Anna Reed:" or "Reed:", not "Victor Reed:": does a label come back?
bool any_comes_back(const Text& text, const std::vector<Labelled>& found) {
  std::unordered_set<std::string_view> names, full,
      lone;  // all of them; last words of the longer and the short
  for (const Labelled& one : found) {
    if (!names.insert(text.span(one.name).of(text.source)).second) return true;
    (one.name.size() > 1 ? full : lone).insert(one.last->lower);
  }
  return std::any_of(lone.begin(), lone.end(), [&](std::string_view name) { return full.contains(name); });
}

/// "Oldtown (3-1):", a side and its record.
bool is_record(const Text& text, Label label) {
  const TokenIndex close = label.colon - 1;
  if (label.colon == label.first || !text[close].is(Symbol::close_bracket)) return false;
  TokenIndex open = close;
  while (open > label.first && !text[open].is(Symbol::open_bracket)) --open;
  constexpr std::size_t kLongest = 7;  // "(10-12)"
  const std::string_view inside = text.span({open, close}).of(text.source);
  return inside.size() <= kLongest && inside.find('-') != std::string_view::npos &&
         inside.find_first_not_of("0123456789-()") == std::string_view::npos;
}

/// "Anna Reed: 1,769.": a result, not an answer.
bool is_result(const Text& text, Range paragraph, Label label) {
  if (label.colon == label.first + 1 && text[label.first].in(WordSet::turn_letter)) return false;
  for (TokenIndex i = label.colon + 1; i <= paragraph.last; ++i)
    if (text[i].is(Symbol::word) && text[i].pos != Pos::number) return false;
  return true;
}

/// "Weight: 212 grams", "Still: it may rain": one word, not called back, that names nobody; "Herons: at home
/// on Monday" is a side, where the text has "the Herons". `times` is how often the label stands.
bool is_heading(const Text& text, const Labelled& one, std::size_t times) {
  constexpr std::size_t kMostOfSide = 3;
  const Token& word = text[one.label.first];
  if (one.label.colon != one.label.first + 1 || word.in(WordSet::turn_letter) ||
      word.in(WordSet::role_noun) || word.in(WordSet::witness_noun) || word.in(WordSet::court_noun) ||
      word.in(WordSet::unnamed_source) || word.in(WordSet::name_title) || word.word->first_name)
    return false;
  if (word.pos != Pos::name) return times == 1 && word.word->classes.any();
  if (times > kMostOfSide || !is_plural(word)) return false;
  for (TokenIndex i = 1; i < text.size(); ++i)
    if (text[i].word == word.word && text[i].upper() && text[i - 1].is("the")) return true;
  return false;
}

void drop_headings(const Text& text, std::vector<Labelled>& found) {
  std::unordered_map<const Word*, std::size_t> times;
  for (const Labelled& one : found) ++times[one.last];
  std::erase_if(found, [&](const Labelled& one) { return is_heading(text, one, times[one.last]); });
}

/// Paragraphs one behind the other, most of them in the first or second person: a talk although no label
/// comes back.
bool is_talk(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found) {
  if (found.back().paragraph - found.front().paragraph + 1 != found.size()) return false;
  const auto personal = std::count_if(found.begin(), found.end(), [&](const Labelled& one) {
    return speaks_in_person(text, paragraphs[one.paragraph]);
  });
  if (static_cast<std::size_t>(personal) * 2 > found.size()) return true;
  const auto titled = std::count_if(found.begin(), found.end(), [&](const Labelled& one) {
    return std::any_of(
        text.tokens.begin() + one.label.first, text.tokens.begin() + one.label.colon,
        [](const Token& token) { return token.in(WordSet::honorific) || token.in(WordSet::name_title); });
  });
  const bool sentences = std::all_of(found.begin(), found.end(), [&](const Labelled& one) {
    return is_ender(text[paragraphs[one.paragraph].last]);
  });
  return sentences && static_cast<std::size_t>(titled) * 2 > found.size();
}

std::vector<Labelled> labelled_paragraphs(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Labelled> found;
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    const auto label = label_of(text, paragraphs[p]);
    if (!label || label->colon >= paragraphs[p].last || is_result(text, paragraphs[p], *label) ||
        is_record(text, *label))
      continue;
    const Range name = label_name(text, label->first, label->colon);
    found.push_back({p, *label, name, text[name.last].word});
  }
  // "A. Smith" begins no answer
  if (std::none_of(found.begin(), found.end(),
                   [&](const Labelled& one) { return text[one.label.first].is("q."); }))
    std::erase_if(found, [&](const Labelled& one) { return text[one.label.first].is("a."); });
  drop_headings(text, found);
  if (found.empty()) return {};
  // Labels come back in a transcript, or are of people who speak for themselves; headings and lists have each
  // only once.
  std::unordered_set<const Word*> names;
  for (const Labelled& one : found) names.insert(one.last);
  if (found.size() < kFewestTurns || names.size() < 2) return {};
  if (std::none_of(found.begin(), found.end(), [&](const Labelled& one) {
        return any_of(text, {one.label.colon + 1, paragraphs[one.paragraph].last}, kFinite);
      }))
    return {};  // a table of figures
  if (!any_comes_back(text, found) && !is_talk(text, paragraphs, found)) return {};
  const auto like_first = [&](const Labelled& one) { return one.last == found.front().last; };
  const bool bracket = found.front().label.colon > 0 && text[found.front().label.colon - 1].is(
                                                            Symbol::close_bracket);  // "The Minister (N N):"
  const bool sentence = is_ender(text[paragraphs.front().last]);
  const bool once = std::count_if(found.begin(), found.end(), like_first) == 1;
  const Range opener = paragraphs[found.front().paragraph];
  const bool listed = std::any_of(text.tokens.begin() + opener.first, text.tokens.begin() + opener.last,
                                  [](const Token& token) { return token.is(Symbol::semicolon); });
  const bool list = once && (listed || !is_ender(text[opener.last])) &&  // "Witnesses: N, Speaker; M, Deputy"
                    !any_of(text, {found.front().label.colon + 1, opener.last}, kFinite);
  const bool title = list || (found.front().paragraph == 0 && !bracket && !sentence && once);
  if (title) found.erase(found.begin());  // a title with a colon
  return found;
}

/// "N: “C”": nothing stands behind the quotation.
bool is_quotation(const Text& text, Range content) {
  return text[content.first].is_quote_mark() && text[content.first].quote &&
         text.closes_quote(content.last) && text.quote_of(content.first).last == content.last;
}

}  // namespace

std::vector<Attribution> find_turns(const Text& text, std::span<const Range> paragraphs) {
  const std::vector<Labelled> labelled = labelled_paragraphs(text, paragraphs);
  std::vector<Attribution> turns;
  for (std::size_t l = 0; l < labelled.size(); ++l) {
    turns.push_back(turn_of(text, paragraphs[labelled[l].paragraph], labelled[l].label));
    const std::size_t end = l + 1 < labelled.size() ? labelled[l + 1].paragraph : paragraphs.size();
    if (is_quotation(text, turns.back().content.front())) continue;
    for (std::size_t p = labelled[l].paragraph + 1; p < end; ++p) {  // the turn goes on
      const bool dialogue = labelled.size() >= kDialogue && is_unlabelled(text, paragraphs[p]);
      const bool between = end < paragraphs.size() && (dialogue || opens_in_person(text, paragraphs[p]));
      if (!between && (reports_others(text, paragraphs[p]) || !speaks_in_person(text, paragraphs[p]))) break;
      turns.back().content.push_back(paragraphs[p]);
    }
  }
  name_letters(text, turns);
  return turns;
}

}  // namespace onrecord::extract
