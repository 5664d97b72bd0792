#include "indexer/extract/rules/turns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/turn_labels.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kDialogue = 8;  ///< so many turns: what stands between two is the first one's

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

/// "We promised you", "I have said so": a verb of speech whose subject is who speaks; not the reporter's "We
/// asked the firm", "I told him".
bool is_own_report(const Text& text, TokenIndex verb, TokenIndex first) {
  const TokenIndex group = verb_group_start(text, verb);
  const Token& behind = text[verb + 1];
  const bool you =
      behind.is("you") || behind.is("that") || !behind.in(kNounPhrase | PosSet{Pos::object_pronoun});
  return group > first && (text[group - 1].is("i") || text[group - 1].is("we")) && you;
}

/// A paragraph of somebody else's report: it has a finite speech cue outside quotation marks.
bool reports_others(const Text& text, Range paragraph) {
  for (TokenIndex i = paragraph.first; i <= paragraph.last; ++i)
    if (text[i].quote == 0 && is_finite_report(text[i]) && !is_own_report(text, i, paragraph.first))
      return true;
  return false;
}

Attribution turn_of(const Text& text, std::span<const Range> paragraphs, const Labelled& one) {
  Attribution turn;
  turn.source = one.name;
  turn.cue = {one.label.end, one.label.end};
  turn.mark = Mark::turn;
  const Range paragraph = paragraphs[one.words];
  TokenIndex first = one.label.alone ? paragraph.first : one.label.end + 1;
  while (first < paragraph.last && text[first].is(Symbol::other)) ++first;  // "**N:** …"
  turn.content.push_back({first, paragraph.last});
  return turn;
}

/// "Witness: N" in the head: it tells whose the letters are.
bool lists_witness(const Text& text, TokenIndex end) {
  for (TokenIndex i = 0; i + 1 < end; ++i)
    if (text[i].is("witness") && text[i + 1].is(Symbol::colon)) return true;
  return false;
}

bool is_letter(const Text& text, const Attribution& turn) {
  const TokenIndex first = turn.source->first;
  return turn.source->size() == 1 && (is_question_letter(text[first]) || is_answer_letter(text[first]));
}

bool asks(const Text& text, const Attribution& turn) {
  return text[turn.content.back().last].is(Symbol::question);
}

/// "SIR N: Yes. ¶ MS M: Dr P, what did you see? ¶ A. A fire. ¶ Q. And then?": M asks, as the first letter
/// answers her question. Of a hearing where nobody asked in front of the letters ("MS M: I call Dr P. ¶ Q.
/// Dr P, …") none of the labels tells whose they are.
bool is_of_hearing(const Text& text, std::vector<Attribution>& turns) {
  const auto first = std::find_if(turns.begin(), turns.end(),
                                  [&](const Attribution& turn) { return is_letter(text, turn); });
  if (first == turns.begin() || first == turns.end()) return false;
  const bool answer = is_answer_letter(text[first->source->first]);
  if (!answer) {
    const bool titled = std::any_of(turns.begin(), first, [&](const Attribution& turn) {
      const Token& opener = text[turn.source->first];
      return opener.in(WordSet::honorific) || opener.in(WordSet::name_title) || opener.is("the");
    });
    return titled &&
           std::none_of(turns.begin(), first, [&](const Attribution& turn) { return asks(text, turn); });
  }
  if (!asks(text, *std::prev(first))) return false;
  const Range asker = *std::prev(first)->source;
  for (auto turn = first; turn != turns.end(); ++turn)
    if (is_letter(text, *turn) && is_question_letter(text[turn->source->first])) turn->same_as = asker;
  return true;
}

/// "Q:" and "A:" are the two who were labelled by name before them: the first asks, the second answers. Where
/// the answers have names, or names come among the letters only ("THE CHAIRMAN: Go on."), nobody knows who
/// asks.
void name_letters(const Text& text, std::vector<Attribution>& turns) {
  const auto answers = [&](const Attribution& turn) {
    return turn.source->size() == 1 && is_answer_letter(text[turn.source->first]);
  };
  std::optional<Range> asker, answerer;
  if (std::none_of(turns.begin(), turns.end(), answers) || lists_witness(text, turns.front().source->first))
    return;
  if (is_of_hearing(text, turns)) return;
  for (Attribution& turn : turns) {
    const Range label = *turn.source;
    const bool question = label.size() == 1 && is_question_letter(text[label.first]);
    if ((question || answers(turn)) && !(asker && answerer)) return;
    if (question) {
      turn.same_as = asker;
    } else if (answers(turn)) {
      turn.same_as = answerer;
    } else if (!asker) {
      asker = label;
    } else if (!answerer && text.span(label).of(text.source) != text.span(*asker).of(text.source)) {
      answerer = label;
    }
  }
}

/// "N: “C”": nothing stands behind the quotation.
bool is_quotation(const Text& text, Range content) {
  return text[content.first].is_quote_mark() && text[content.first].quote &&
         text.closes_quote(content.last) && text.quote_of(content.first).last == content.last;
}

/// "Good Night From Me is out now (Harrow Lane, $34.99).", "The Long Way is published by Farrow.": of a book.
bool tells_where_to_get(const Text& text, Range paragraph) {
  constexpr TokenIndex kLongest = 40;
  if (paragraph.size() > kLongest || !text[paragraph.first].upper()) return false;
  TokenIndex verb = paragraph.first + 1;
  while (verb < paragraph.last && (text[verb].pos == Pos::name || text[verb].upper())) ++verb;
  if (!text[verb].is("is") || verb + 2 > paragraph.last) return false;
  const Token &first = text[verb + 1], &second = text[verb + 2];
  return (first.is("out") && second.is("now")) || (first.is("published") && second.is("by")) ||
         (first.is("available") && (second.is("from") || second.is("now")));
}

/// "Listen to the full interview on our podcast.", "Follow us on X.", "Do you have a story to share? Email
/// us.": the page speaks to its readers.
bool is_page_notice(const Text& text, Range paragraph) {
  if (tells_where_to_get(text, paragraph)) return true;
  constexpr TokenIndex kLongest = 40;
  constexpr std::array<std::string_view, 16> kOpeners{
      "listen",   "follow",  "subscribe", "sign", "email", "watch",   "read", "click",
      "download", "contact", "visit",     "join", "get",   "support", "got",  "do"};
  constexpr std::array<std::string_view, 23> kPage{
      "podcast", "podcasts", "newsletter", "newsletters", "facebook", "twitter",   "instagram", "x",
      "tiktok",  "youtube",  "bluesky",    "whatsapp",    "inbox",    "subscribe", "episode",   "tip",
      "app",     "x.",       "newsroom",   "here",        "email",    "editor",    "subscriber"};
  if (paragraph.size() > kLongest || !text[paragraph.first].is_any(kOpeners)) return false;
  return any_token(text, paragraph.first + 1, paragraph.last + 1,
                   [&](const Token& token) { return token.is_any(kPage); });
}

/// "(She laughs for some time.)", "[Applause]"
bool is_stage_direction(const Text& text, Range paragraph) {
  TokenIndex close = paragraph.first;
  if (!text[close].is(Symbol::open_bracket)) return false;
  while (close < paragraph.last && !text[close].is(Symbol::close_bracket)) ++close;
  return close == paragraph.last && text[close].is(Symbol::close_bracket);
}

/// "ANNA REED (bass): …", "TOM MARSH (manager): …": in an oral history the author tells between the voices.
bool is_oral_history(const Text& text, const std::vector<Labelled>& labels) {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto describes = [&](const Labelled& one) {
    const TokenIndex open = one.name.last + 1;
    return one.label.end > open + 1 && text[open].is(Symbol::open_bracket) && !text[open + 1].upper() &&
           text[one.label.end - 1].is(Symbol::close_bracket);
  };
  return std::count_if(labels.begin(), labels.end(), describes) >= kFewest;
}

/// "FD:" where another label is "Fatima Diallo:"
bool has_initials(const Text& text, const Labelled& one, const Labelled& full) {
  const std::string_view letters = text.text(one.label.first);
  if (one.name.size() > 1 || full.name.size() != letters.size() || !text[one.label.first].all_upper)
    return false;
  for (TokenIndex i = 0; i < letters.size(); ++i)
    if (text.text(full.name.first + i).front() != letters[i]) return false;
  return true;
}

/// Which paragraphs go on with a turn.
class TurnEnd {
 public:
  TurnEnd(const Text& text, std::span<const Range> paragraphs, const Transcript& transcript)
      : text_(text), paragraphs_(paragraphs), transcript_(transcript) {
    dialogue_ = transcript.labels.size() >= kDialogue && !is_oral_history(text, transcript.labels);
    if (transcript.labels.empty() || transcript.labels.size() >= kDialogue) return;
    const std::size_t length = transcript.labels.back().words - transcript.labels.front().paragraph + 1;
    const bool seats = std::any_of(  // in a parliament the reporter tells of "Question put and agreed to."
        transcript.labels.begin(), transcript.labels.end(), [&](const Labelled& one) {
          return one.label.end > 0 && text[one.label.end - 1].is(Symbol::close_bracket);
        });
    dense_ = length <= 2 * transcript.labels.size() && !seats;
  }

  /// Of a turn that begins in paragraph `words`, before the next label in paragraph `end`.
  [[nodiscard]] bool goes_on(const Labelled& turn, std::size_t p, std::size_t end) const {
    const std::size_t words = turn.words;
    const Range paragraph = paragraphs_[p];
    if (dialogue_ && tells_of(turn, paragraph)) return false;
    const bool last = end == paragraphs_.size();
    if (transcript_.speech) return ends_in_full(text_, paragraph) && !text_[paragraph.first].is_quote_mark();
    if (transcript_.asked_above && text_[paragraph.last].is(Symbol::question)) return false;
    const bool dialogue = dialogue_ && is_unlabelled(text_, paragraph);
    if (!last && (dialogue || opens_in_person(text_, paragraph) || goes_on_plainly(words, p))) return true;
    return !reports_others(text_, paragraph) && speaks_in_person(text_, paragraph);
  }

 private:
  /// "Marsh: We built it. ¶ It was a great success. ¶ Reed: And now?": the paragraph right behind the
  /// label’s, where little else than turns stands between the labels, and none of those who talk is named in
  /// it.
  [[nodiscard]] bool goes_on_plainly(std::size_t words, std::size_t p) const {
    constexpr std::size_t kMost = 2;
    const Range paragraph = paragraphs_[p];
    if (!dense_ || p > words + kMost || !text_[paragraph.last].is(Symbol::period) ||
        !is_unlabelled(text_, paragraph) || reports_others(text_, paragraph))
      return false;
    return !any_token(text_, paragraph.first, paragraph.last + 1, [&](const Token& token) {
      return token.is_quote_mark() || (token.upper() && names_talker(token));
    });
  }

  /// "She laughs so hard that he looks in.", "Her producer has another view. He says that Diallo C.": the
  /// interviewer tells of the one whose turn it is.
  [[nodiscard]] bool tells_of(const Labelled& turn, Range paragraph) const {
    constexpr std::array<std::string_view, 24> kGestures{
        "chuckles", "giggles", "grimaces", "grins",  "hesitates", "laughed", "laughs",   "leans",
        "nodded",   "nods",    "paused",   "pauses", "shakes",    "shook",   "shrugged", "shrugs",
        "sighed",   "sighs",   "smiled",   "smiles", "stops",     "weeps",   "winces",   "winks"};
    const auto is_name = [&](const Token& token) {
      return token.upper() &&
             std::any_of(transcript_.labels.begin(), transcript_.labels.end(), [&](const auto& one) {
               return one.last == token.word && (one.last == turn.last || has_initials(text_, turn, one));
             });
    };
    const Token& opener = text_[paragraph.first];
    const bool he = opener.is("he") || opener.is("she") || is_name(opener);
    if (he && paragraph.size() > 1 && text_[paragraph.first + 1].is_any(kGestures)) return true;
    return any_token(text_, paragraph.first, paragraph.last + 1,
                     [&](const Token& token) { return !token.quote && is_name(token); });
  }

  [[nodiscard]] bool names_talker(const Token& token) const {
    return std::any_of(transcript_.labels.begin(), transcript_.labels.end(),
                       [&](const Labelled& one) { return one.last == token.word; });
  }

  const Text& text_;
  std::span<const Range> paragraphs_;
  const Transcript& transcript_;
  bool dense_ = false;     ///< little else than turns stands between the labels
  bool dialogue_ = false;  ///< whatever stands between two labels goes on with the first
};

}  // namespace

std::vector<Attribution> find_turns(const Text& text, std::span<const Range> paragraphs) {
  const Transcript transcript = find_transcript(text, paragraphs);
  const TurnEnd turn_end(text, paragraphs, transcript);
  const std::vector<Labelled>& labels = transcript.labels;
  std::vector<Attribution> turns;
  for (std::size_t l = 0; l < labels.size(); ++l) {
    if (labels[l].heading) continue;
    turns.push_back(turn_of(text, paragraphs, labels[l]));
    const std::size_t end = l + 1 < labels.size() ? labels[l + 1].paragraph : paragraphs.size();
    if (is_quotation(text, turns.back().content.front())) continue;
    for (std::size_t p = labels[l].words + 1; p < end; ++p) {
      if (is_page_notice(text, paragraphs[p]) || is_stage_direction(text, paragraphs[p])) continue;
      if (!turn_end.goes_on(labels[l], p, end)) break;
      turns.back().content.push_back(paragraphs[p]);
    }
  }
  name_letters(text, turns);
  return turns;
}

}  // namespace onrecord::extract
