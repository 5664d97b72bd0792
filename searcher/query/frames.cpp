#include "searcher/query/frames.h"

#include <algorithm>
#include <utility>

#include "common/model/enums.h"
#include "searcher/query/characters.h"
#include "searcher/query/field_value.h"
#include "searcher/query/frame_match.h"
#include "searcher/query/frame_table.h"
#include "searcher/query/parser.h"

namespace onrecord::query {
namespace {

template <class Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

class Builder {
 public:
  Builder(const QuestionText& text, const FrameMatch& match, const SpeakerLookup& lookup)
      : text_(text), match_(match), lookup_(lookup) {
    question_.is_frame = true;
    question_.wanted = match.wanted;
  }

  Question run() {
    if (match_.speaker) add_speakers(*match_.speaker);
    if (match_.act) add({.field = Field::act, .text = std::string(to_string(*match_.act))}, span_of_all());
    if (match_.topic) add_topic(*match_.topic);
    if (match_.rest) add_rest(*match_.rest);
    for (const DatePart& date : match_.dates)
      add(date_leaf(Field::said, date.period), text_.span(date.words));
    for (const PlacePart& place : match_.places) add_place(place);
    return std::move(question_);
  }

  std::vector<Node>& parts() { return parts_; }

 private:
  void add_speakers(WordRange range) {
    const Names names = split_names(text_, range, lookup_);
    std::vector<Node> nodes;
    for (const WordRange name : names.each) {
      std::string text = without_genitive(text_.join(name));
      nodes.push_back(node({.field = Field::speaker, .text = std::move(text)}, text_.span(name)));
    }
    if (nodes.size() > 1 && !names.alternatives && question_.wanted == Wanted::statements)
      question_.wanted = Wanted::compare;
    parts_.push_back(join(Op::any_of, std::move(nodes)));
  }

  /// Quoted parts are phrases, the other words one soft condition.
  void add_topic(WordRange range) {
    // "what did X accuse Y of": the last word asks, it is not asked for.
    if (range.size() > 1 && contains(kNotLast, text_.words[range.end - 1].folded)) --range.end;
    std::string words;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const QuestionWord& word = text_.words[i];
      if (word.quoted) {
        add({.field = Field::text, .match = Match::phrase, .text = word.text}, word.span);
      } else {
        words += (words.empty() ? "" : " ") + word.text;
      }
    }
    // Numbers and "who first" are of statements with all of Y: what ranks lower elsewhere would falsify them.
    const bool soft = match_.wanted != Wanted::count && match_.wanted != Wanted::first;
    if (!words.empty())
      add({.field = Field::about, .text = std::move(words), .soft = soft}, text_.span(range));
  }

  void add_rest(WordRange range) {
    bool says_something = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const QuestionWord& word = text_.words[i];
      question_.unplaced.push_back(word.text);
      says_something |= !contains(kFunctionWords, word.folded);
    }
    if (says_something)
      add({.field = Field::text, .text = text_.join(range), .soft = true}, text_.span(range));
  }

  void add_place(const PlacePart& place) {
    if (contains(kAudience,
                 text_.words[place.words.end - 1].folded)) {  // no condition: it would exclude, not find
      question_.unplaced.push_back(text_.join(place.words));
      return;
    }
    const std::string name = text_.join(name_behind_with(place.words));
    std::vector<Field> fields;
    switch (place.kind) {
      case PlacePart::Kind::via:
        fields = {Field::via};
        break;
      case PlacePart::Kind::to:
        fields = {Field::to, Field::via};
        break;
      case PlacePart::Kind::outlet:
        fields = {Field::source, Field::via};
        break;
      case PlacePart::Kind::place:
        fields = {Field::source, Field::via, Field::venue};
        break;
    }
    std::vector<Node> nodes;
    nodes.reserve(fields.size());
    for (const Field field : fields) nodes.push_back(node(plain_leaf(field, name), text_.span(place.words)));
    parts_.push_back(join(Op::any_of, std::move(nodes)));
  }

  /// "in an interview with SANA" names SANA.
  [[nodiscard]] WordRange name_behind_with(WordRange range) const {
    for (std::size_t i = range.begin + 1; i + 1 < range.end; ++i)
      if (text_.words[i].folded == "with") return {i + 1, range.end};
    return range;
  }

  [[nodiscard]] Span span_of_all() const { return text_.span({0, text_.words.size()}); }
  void add(Leaf leaf, Span span) { parts_.push_back(node(std::move(leaf), span)); }
  static Node node(Leaf leaf, Span span) { return {.op = Op::leaf, .leaf = std::move(leaf), .span = span}; }

  const QuestionText& text_;
  const FrameMatch& match_;
  const SpeakerLookup& lookup_;
  Question question_;
  std::vector<Node> parts_;
};

}  // namespace

std::optional<Result<Question>> read_frame(std::string_view text, const Date& today,
                                           const SpeakerLookup& lookup) {
  const auto words = split_question(text);
  if (!words) return std::nullopt;
  const auto match = match_frames(*words, today, lookup);
  if (!match) return std::nullopt;
  Builder builder(*words, *match, lookup);
  Question question = builder.run();
  if (words->filter) {
    auto filter = parse(text, *words->filter);
    if (!filter) return fail(std::move(filter.error()));
    builder.parts().push_back(std::move(*filter));
  }
  if (!builder.parts().empty()) question.root = join(Op::all_of, std::move(builder.parts()));
  return question;
}

}  // namespace onrecord::query
