// Which labelled paragraphs of a document are the turns of a transcript.
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/turn_labels.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kFewestTurns = 3;

/// What the label stands in front of.
Range words_of_turn(std::span<const Range> paragraphs, const Labelled& one) {
  return one.label.alone ? paragraphs[one.words] : Range{one.label.end + 1, paragraphs[one.paragraph].last};
}

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
  const TokenIndex close = label.end - 1;
  if (label.end == label.first || !text[close].is(Symbol::close_bracket)) return false;
  TokenIndex open = close;
  while (open > label.first && !text[open].is(Symbol::open_bracket)) --open;
  constexpr std::size_t kLongest = 7;  // "(10-12)"
  const std::string_view inside = text.span({open, close}).of(text.source);
  return inside.size() <= kLongest && inside.find('-') != std::string_view::npos &&
         inside.find_first_not_of("0123456789-()") == std::string_view::npos;
}

/// "Anna Reed: 1,769.": a result, not an answer.
bool is_result(const Text& text, Range paragraph, Label label) {
  if (is_letter_label(text, label)) return false;
  return !any_token(text, label.end + 1, paragraph.last + 1,
                    [](const Token& t) { return t.is(Symbol::word) && t.pos != Pos::number; });
}

/// "AR:" where the introduction names an Anna Reed.
bool is_of_initials(const Text& text, const Labelled& one) {
  constexpr TokenIndex kIntroduction = 600;  // a talk may be of any length
  const std::string_view letters = text.text(one.label.first);
  if (one.name.size() > 1 || !text[one.label.first].all_upper || letters.size() < 2 || letters.size() > 3)
    return false;
  const TokenIndex end = std::min(one.label.first, kIntroduction);
  for (TokenIndex i = 0; i + letters.size() <= end; ++i) {
    std::size_t same = 0;
    while (same < letters.size() && text.text(i + same).size() > 1 && text.text(i + same)[0] == letters[same])
      ++same;
    if (same == letters.size()) return true;
  }
  return false;
}

/// "Weight: 212 grams", "Still: it may rain": one word, not called back, that names nobody; "Herons: at home
/// on Monday" is a side, where the text has "the Herons". `times` is how often the label stands.
bool is_heading(const Text& text, const Labelled& one, std::size_t times) {
  constexpr std::size_t kMostOfSide = 3;
  const Token& word = text[one.label.first];
  if (one.label.end != one.label.first + 1 || is_of_initials(text, one) || word.in(WordSet::turn_letter) ||
      word.in(WordSet::role_noun) || word.in(WordSet::witness_noun) || word.in(WordSet::court_noun) ||
      word.in(WordSet::unnamed_source) || word.in(WordSet::name_title) || word.word->first_name ||
      word.is("operator"))
    return false;
  if (word.pos != Pos::name) return times == 1 && word.word->classes.any();
  if (times > kMostOfSide || !is_plural(word)) return false;
  for (TokenIndex i = 1; i < text.size(); ++i)
    if (text[i].word == word.word && text[i].upper() && text[i - 1].is("the")) return true;
  return false;
}

void mark_headings(const Text& text, std::vector<Labelled>& found) {
  std::unordered_map<const Word*, std::size_t> times;
  for (const Labelled& one : found) ++times[one.last];
  for (Labelled& one : found) one.heading = is_heading(text, one, times[one.last]);
}

/// Paragraphs one behind the other, most of them in the first or second person: a talk although no label
/// comes back.
bool is_talk(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found) {
  for (std::size_t l = 0; l + 1 < found.size(); ++l)
    if (found[l].words + 1 != found[l + 1].paragraph) return false;
  const auto personal = std::count_if(found.begin(), found.end(), [&](const Labelled& one) {
    return speaks_in_person(text, paragraphs[one.words]);
  });
  if (static_cast<std::size_t>(personal) * 2 > found.size()) return true;
  const auto titled = std::count_if(found.begin(), found.end(), [&](const Labelled& one) {
    return any_token(text, one.label.first, one.label.end, [](const Token& token) {
      return token.in(WordSet::honorific) || token.in(WordSet::name_title);
    });
  });
  const bool sentences = std::all_of(found.begin(), found.end(), [&](const Labelled& one) {
    return is_ender(text[paragraphs[one.words].last]);
  });
  return sentences && static_cast<std::size_t>(titled) * 2 > found.size();
}

/// "Witness: Ms N, Head of Operations", "Chair: Dame N" in the head: who has that part.
bool gives_part(const Text& text, Range paragraph, const Label& label) {
  constexpr std::array<std::string_view, 8> kParts{"witness", "chair",       "chairman",    "counsel",
                                                   "judge",   "interviewer", "interviewee", "host"};
  const TokenIndex name = label.end + 1;
  return label.end == label.first + 1 && text[label.first].is_any(kParts) && name < paragraph.last &&
         (text[name].pos == Pos::name || text[name].in(WordSet::honorific)) &&
         !is_ender(text[paragraph.last]);
}

/// "Witnesses: N N, Permanent Secretary; M M.", "Members present: N N": who is there.
bool lists_people(const Text& text, Range paragraph, const Label& label) {
  constexpr std::array<std::string_view, 8> kLists{"witnesses", "present",    "panel",        "attendees",
                                                   "apologies", "attendance", "participants", "cast"};
  return !label.alone && label.end > 0 &&
         (text[label.end - 1].is_any(kLists) || gives_part(text, paragraph, label)) &&
         !any_of(text, {label.end + 1, paragraph.last}, kFinite) &&
         !any_of(text, {label.end + 1, paragraph.last}, {Pos::subject_pronoun});
}

/// The label of paragraph `p` with the words it stands in front of, if there are any.
std::optional<Labelled> labelled(const Text& text, std::span<const Range> paragraphs, std::size_t p) {
  const Range paragraph = paragraphs[p];
  auto label = label_of(text, paragraph);
  if (!label) return std::nullopt;
  const bool stamped = !label->alone && label->end + 2 < paragraph.last &&  // "Anna Reed: (00:15)"
                       text[label->end + 1].is(Symbol::open_bracket) &&
                       text[label->end + 2].initial == Initial::digit && label->end + 3 == paragraph.last;
  label->alone = label->alone || stamped;
  if (label->alone) {
    if (p + 1 == paragraphs.size() || paragraphs[p + 1].size() < 2 || label_of(text, paragraphs[p + 1]))
      return std::nullopt;
    const Token& last = text[paragraphs[p + 1].last];
    if (!is_ender(last) && !last.is_quote_mark()) return std::nullopt;
  } else if (label->end >= paragraph.last || is_result(text, paragraph, *label) || is_record(text, *label)) {
    return std::nullopt;
  }
  const Range name = label_name(text, *label);
  if (lists_people(text, paragraph, *label)) return std::nullopt;
  return Labelled{p, label->alone ? p + 1 : p, *label, name, text[name.last].word};
}

/// "Anna Reed — Chief Executive" above what she says, more than once, and of them one in person.
bool are_of_officers(const Text& text, std::span<const Range> paragraphs,
                     const std::vector<Labelled>& found) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto of_officer = [](const Labelled& one) {
    return one.label.alone && one.name.size() > 1 && one.name.last < one.label.end;
  };
  const auto tells_of_himself = [&](const Labelled& one) {  // "Anna leads our team"
    const Token& opener = text[paragraphs[one.words].first];
    return opener.word == text[one.name.first].word || opener.word == one.last;
  };
  return std::count_if(found.begin(), found.end(), of_officer) >= kFewest &&
         std::none_of(found.begin(), found.end(), tells_of_himself) &&
         std::any_of(found.begin(), found.end(), [&](const Labelled& one) {
           return of_officer(one) && speaks_in_person(text, paragraphs[one.words]);
         });
}

/// Labels in lines of their own name speakers only where one of them comes back, or offices stand behind the
/// names.
void drop_lone_lines(const Text& text, std::span<const Range> paragraphs, std::vector<Labelled>& found) {
  if (are_of_officers(text, paragraphs, found)) return;
  std::unordered_map<const Word*, std::size_t> times;
  for (const Labelled& one : found) ++times[one.last];
  const bool again = std::any_of(found.begin(), found.end(),
                                 [&](const Labelled& one) { return one.label.alone && times[one.last] > 1; });
  const auto shouted = [&](const Labelled& one) {  // "ANNA REED, HOST:" where others are "TOM MARSH: …"
    return text[one.label.end].is(Symbol::colon) && one.name.size() > 1 && text[one.name.first].all_upper &&
           text[one.name.last].all_upper;
  };
  constexpr std::ptrdiff_t kFewest = 2;
  const bool broadcast = std::count_if(found.begin(), found.end(), [&](const Labelled& one) {
                           return !one.label.alone && shouted(one);
                         }) >= kFewest;
  if (!again)
    std::erase_if(found,
                  [&](const Labelled& one) { return one.label.alone && !(broadcast && shouted(one)); });
}

/// "A. Smith" begins no answer, and "Q Acoustics" asks nothing.
void drop_letters(const Text& text, std::span<const Range> paragraphs, std::vector<Labelled>& found) {
  const auto is_stopped = [&](const Labelled& one) { return text.text(one.label.first).ends_with('.'); };
  const auto is_bare = [&](const Labelled& one) {
    return is_question_letter(text[one.label.first]) && !is_stopped(one) && one.label.end == one.label.first;
  };
  const bool asks = std::any_of(found.begin(), found.end(), [&](const Labelled& one) {
    return is_bare(one) && any_token(text, one.label.first, paragraphs[one.paragraph].last + 1,
                                     [](const Token& token) { return token.is(Symbol::question); });
  });
  const bool shouted = std::any_of(found.begin(), found.end(), [&](const Labelled& one) {  // "THE PRESIDENT:"
    return !is_bare(one) && text[one.label.first].all_upper && text[one.label.first].span.size() > 1;
  });
  if (!asks || !shouted) std::erase_if(found, is_bare);
  const auto asks_by_letter = [&](const Labelled& one) {
    return is_question_letter(text[one.label.first]) && is_stopped(one);
  };
  if (std::none_of(found.begin(), found.end(), asks_by_letter))
    std::erase_if(found, [&](const Labelled& one) {
      return is_answer_letter(text[one.label.first]) && is_stopped(one);
    });
}

std::vector<Labelled> collect(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Labelled> found;
  for (std::size_t p = 0; p < paragraphs.size(); ++p)
    if (auto one = labelled(text, paragraphs, p)) found.push_back(*one);
  drop_lone_lines(text, paragraphs, found);
  drop_letters(text, paragraphs, found);
  return found;
}

/// "Witnesses: N, Speaker; M, Deputy", "The town’s new mayor: who is she": the first label is a title or a
/// list.
bool opens_with_title(const Text& text, std::span<const Range> paragraphs,
                      const std::vector<Labelled>& found) {
  const Labelled& front = found.front();
  const Range opener = paragraphs[front.paragraph];
  const bool once = std::count_if(found.begin(), found.end(),
                                  [&](const Labelled& one) { return one.last == front.last; }) == 1;
  if (!once) return false;
  const bool bracket =
      front.label.end > 0 && text[front.label.end - 1].is(Symbol::close_bracket);  // "The Minister (N N):"
  const bool sentence = is_ender(text[paragraphs.front().last]);
  const bool listed = any_token(text, opener.first, opener.last,
                                [](const Token& token) { return token.is(Symbol::semicolon); });
  const bool list = (listed || !ends_in_full(text, opener)) &&
                    !any_of(text, {front.label.end + 1, opener.last}, kFinite) && !front.label.alone;
  return list || (front.paragraph == 0 && !bracket && !sentence && !front.label.alone);
}

/// "When will it open? ¶ Reed: In May.": does a question without a label stand above most of the labels?
bool is_asked_above(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found) {
  std::size_t asked = 0;
  for (std::size_t l = 0; l < found.size(); ++l) {
    const std::size_t p = found[l].paragraph;
    const bool apart = p > 0 && (l == 0 || found[l - 1].words + 1 < p);
    asked += apart && text[paragraphs[p - 1].last].is(Symbol::question);
  }
  return asked >= 2 && asked * 2 > found.size();
}

/// "Reed:" where the text has an Anna Reed, "Anna Reed:", "AR:", "A:"; not "Answer:", "Oldtown:".
bool names_answerer(const Text& text, const Labelled& one) {
  if (is_letter_label(text, one.label) || one.name.size() > 1 || is_of_initials(text, one)) return true;
  for (TokenIndex i = 1; i < text.size(); ++i)
    if (text[i].word == one.last && text[i].upper() && text[i - 1].upper() &&
        text[i - 1].sentence == text[i].sentence && text[i - 1].is(Symbol::word))
      return true;
  return false;
}

/// "Anna Reed (Lab): Is it safe? ¶ Lord Marsh (Con): It is.", "Anna Reed, Chief Executive: …", "Q: Is it
/// safe? ¶ A: It is.": two turns by two people whose labels hold more than their names, or of whom the first
/// asks.
bool is_pair(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found) {
  if (found.size() != 2 || found[0].words + 1 != found[1].paragraph || found[0].last == found[1].last)
    return false;
  const auto whole = [&](const Labelled& one) {
    const TokenIndex last = paragraphs[one.words].last;
    return names_answerer(text, one) &&
           is_ender(text[text[last].is_quote_mark() && last > 0 ? last - 1 : last]);
  };
  const auto described = [](const Labelled& one) { return one.label.end > one.name.last + 1; };
  const bool asks = text[paragraphs[found[0].words].last].is(Symbol::question);
  return whole(found[0]) && whole(found[1]) && (asks || (described(found[0]) && described(found[1])));
}

/// "MAYOR ANNA REED: Good morning, everyone. We promised you a bridge.": a speech printed under one label.
bool is_speech(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found) {
  if (found.size() != 1 || found[0].label.alone || found[0].name.size() < 2) return false;
  const Range name = found[0].name;
  const Range words = words_of_turn(paragraphs, found[0]);
  const bool titled = text[name.first].in(WordSet::honorific) || text[name.first].in(WordSet::name_title) ||
                      (text[name.first].is("the") && is_office_word(text[name.last]));  // "THE GOVERNOR:"
  const auto shouted = [](const Token& t) { return t.all_upper; };
  return titled &&
         std::all_of(text.tokens.begin() + name.first, text.tokens.begin() + name.last + 1, shouted) &&
         text[words.first].sentence != text[words.last].sentence && ends_in_full(text, words) &&
         speaks_in_person(text, words);
}

/// "Mr Alan Reed (Oldtown) (Lab): On a point of order …": a member with seat and party, as parliaments print
/// whoever speaks.
bool is_of_member(const Text& text, std::span<const Range> paragraphs, const Labelled& one) {
  if (one.label.alone || one.name.size() < 2 || !is_ender(text[paragraphs[one.words].last])) return false;
  const auto opens = [](const Token& token) { return token.is(Symbol::open_bracket); };
  const auto first = text.tokens.begin() + one.name.last + 1, end = text.tokens.begin() + one.label.end;
  return first != end && opens(*first) && std::count_if(first, end, opens) == 2 &&
         (end - 1)->is(Symbol::close_bracket) && any_of(text, words_of_turn(paragraphs, one), kFinite);
}

/// Do the labels stand in front of speech?
bool is_transcript(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& found,
                   bool asked_above) {
  const auto of_member = [&](const Labelled& one) { return is_of_member(text, paragraphs, one); };
  if (std::any_of(found.begin(), found.end(), of_member)) return true;
  std::unordered_set<const Word*> names;
  for (const Labelled& one : found) names.insert(one.last);
  if (asked_above && names.size() == 1) {
    if (!names_answerer(text, found.front())) return false;
  } else if ((found.size() < kFewestTurns && !is_pair(text, paragraphs, found)) || names.size() < 2) {
    return false;
  }
  const bool figures = std::none_of(found.begin(), found.end(), [&](const Labelled& one) {
    return any_of(text, words_of_turn(paragraphs, one), kFinite | PosSet{Pos::subject_pronoun});
  });
  return !figures && (any_comes_back(text, found) || is_talk(text, paragraphs, found) ||
                      is_pair(text, paragraphs, found));
}

/// "Wilson: What would you do?" between two turns: the only one of a speaker whose name is a word.
bool is_turn_after_all(const Text& text, std::span<const Range> paragraphs, const std::vector<Labelled>& all,
                       std::size_t at) {
  const Labelled& one = all[at];
  const Token& word = text[one.label.first];
  if (word.in(WordSet::date_word) || !is_ender(text[paragraphs[one.words].last])) return false;
  const bool speaks = any_of(text, words_of_turn(paragraphs, one), kFinite) ||
                      text[paragraphs[one.words].last].is(Symbol::question);
  const bool known = word.word->noun == NounDomain::person || word.word->proper_noun;
  const bool behind = at > 0 && !all[at - 1].heading && all[at - 1].words + 1 == one.paragraph;
  const bool before = at + 1 < all.size() && !all[at + 1].heading && all[at + 1].paragraph == one.words + 1;
  return speaks && (known ? behind || before : behind && before);
}

/// A heading that names somebody or something ends the turn in front of it; "Still: I like it" goes on.
bool ends_turn(const Text& text, const Labelled& one) {
  return text[one.label.first].all_upper || text[one.label.first].in({Pos::name, Pos::noun, Pos::adjective});
}

}  // namespace

Transcript find_transcript(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Labelled> all = collect(text, paragraphs);
  if (all.empty()) return {};
  mark_headings(text, all);
  std::vector<Labelled> turns;
  std::copy_if(all.begin(), all.end(), std::back_inserter(turns),
               [](const Labelled& one) { return !one.heading; });
  if (turns.empty()) return {};
  Transcript found;
  found.asked_above = is_asked_above(text, paragraphs, turns);
  found.speech = is_speech(text, paragraphs, turns);
  if (!found.speech && !is_transcript(text, paragraphs, turns, found.asked_above)) return {};
  const bool title = opens_with_title(text, paragraphs, turns);
  const std::size_t opener = turns.front().paragraph;
  const bool again = any_comes_back(text, turns);
  for (std::size_t l = 0; l < all.size(); ++l) {
    if (title && all[l].paragraph <= opener) continue;
    if (all[l].heading && again && is_turn_after_all(text, paragraphs, all, l)) all[l].heading = false;
    if (!all[l].heading || ends_turn(text, all[l])) found.labels.push_back(all[l]);
  }
  return found;
}

}  // namespace onrecord::extract
