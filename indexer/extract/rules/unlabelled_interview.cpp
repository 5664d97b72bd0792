#include "indexer/extract/rules/unlabelled_interview.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/turn_labels.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kHead = 6;       // paragraphs in front of the first question, at most
constexpr std::size_t kQuestions = 3;  // at least

bool is_question(const Text& text, Range paragraph) {
  constexpr TokenIndex kLongest = 60;
  return paragraph.size() > 1 && paragraph.size() < kLongest && text[paragraph.last].is(Symbol::question) &&
         !text[paragraph.first].is_quote_mark();
}

/// "I", "my", outside quotation marks.
bool is_in_first_person(const Text& text, Range paragraph) {
  return any_token(text, paragraph.first, paragraph.last + 1, [](const Token& t) {
    return !t.quote && (t.is("i") || t.is("my") || t.is("me") || t.is("i'm") || t.is("we") || t.is("our"));
  });
}

bool speaks_to_somebody(const Text& text, Range paragraph) {
  return any_token(text, paragraph.first, paragraph.last + 1,
                   [](const Token& t) { return t.is("you") || t.is("your"); });
}

/// Questions, and the paragraphs of each answer.
struct Exchange {
  std::size_t question;
  std::size_t end;  ///< behind the answer
};

std::vector<Exchange> exchanges(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Exchange> found;
  for (std::size_t p = 1; p + 1 < paragraphs.size();) {
    if (!is_question(text, paragraphs[p]) || is_question(text, paragraphs[p + 1])) {
      if (found.empty() && p > kHead) return {};
      ++p;
      continue;
    }
    std::size_t end = p + 1;
    while (end < paragraphs.size() && !is_question(text, paragraphs[end])) ++end;
    found.push_back({p, end});
    p = end;
  }
  return found;
}

/// Are the answers in the first person and spoken freely, and the questions put to somebody?
bool is_talk(const Text& text, std::span<const Range> paragraphs, const std::vector<Exchange>& talk) {
  if (talk.size() < kQuestions) return false;
  std::size_t own = 0, asked = 0;
  for (const Exchange& one : talk) {
    if (text[paragraphs[one.question + 1].first].is_quote_mark()) return false;
    own += is_in_first_person(text, paragraphs[one.question + 1]);
    asked += speaks_to_somebody(text, paragraphs[one.question]);
  }
  return own * 2 >= talk.size() && asked * 3 >= talk.size();
}

/// "Interview: N", "By N": does the paragraph tell who asks?
bool tells_interviewer(const Text& text, Range paragraph) {
  constexpr std::array<std::string_view, 7> kWords{"by",    "interview",  "interviewed", "interviewer",
                                                   "words", "photograph", "photographs"};
  return text[paragraph.first].is_any(kWords);
}

/// The full names in the paragraph: a given name and at least one more.
std::vector<Range> full_names(const Text& text, Range paragraph) {
  std::vector<Range> names;
  for (TokenIndex i = paragraph.first; i < paragraph.last; ++i) {
    if (text[i].pos != Pos::name || !text[i].word->first_name || text[i + 1].pos != Pos::name) continue;
    TokenIndex last = i + 1;
    while (last < paragraph.last && text[last + 1].pos == Pos::name) ++last;
    names.push_back({i, last});
    i = last;
  }
  return names;
}

struct Pair {
  std::optional<Range> asks, answers;
};

/// Who asks and who answers, as the paragraphs before `first` tell; nobody answers where they name several.
Pair introduced(const Text& text, std::span<const Range> head) {
  Pair pair;
  for (const Range paragraph : head) {
    const bool asks = tells_interviewer(text, paragraph);
    for (const Range name : full_names(text, paragraph)) {
      std::optional<Range>& who = asks ? pair.asks : pair.answers;
      if (who && text[who->last].word != text[name.last].word) {
        if (!asks) return {};
        continue;
      }
      if (!who) who = name;
    }
  }
  return pair;
}

Attribution turn_of(std::optional<Range> source, Range words) {
  Attribution turn;
  turn.source = source;
  turn.anonymous = !source;
  turn.cue = {words.first, words.first};
  turn.mark = Mark::turn;
  turn.content.push_back(words);
  return turn;
}

}  // namespace

std::vector<Attribution> find_unlabelled_interview(const Text& text, std::span<const Range> paragraphs) {
  const std::vector<Exchange> talk = exchanges(text, paragraphs);
  if (!is_talk(text, paragraphs, talk)) return {};
  const Pair pair = introduced(text, paragraphs.first(talk.front().question));
  if (!pair.answers) return {};
  std::vector<Attribution> turns;
  for (const Exchange& one : talk) {
    turns.push_back(turn_of(pair.asks, paragraphs[one.question]));
    turns.push_back(turn_of(pair.answers, paragraphs[one.question + 1]));
    const bool last = one.end == paragraphs.size();
    for (std::size_t p = one.question + 2; p < one.end; ++p) {
      if (last && !speaks_in_person(text, paragraphs[p])) break;
      turns.back().content.push_back(paragraphs[p]);
    }
  }
  return turns;
}

}  // namespace onrecord::extract
