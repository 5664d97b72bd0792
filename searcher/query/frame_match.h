#pragma once
#include <optional>
#include <string>
#include <vector>

#include "common/base/date.h"
#include "common/dates/expressions.h"
#include "common/model/enums.h"
#include "searcher/query/ast.h"
#include "searcher/query/question_words.h"
#include "searcher/query/speaker_lookup.h"

namespace onrecord::query {

/// A date part of a question.
struct DatePart {
  Period period;
  WordRange words;
};

/// "in X", "to X", "via X".
struct PlacePart {
  enum class Kind {
    via,     ///< through whom the words came
    to,      ///< to whom they were said: the one addressed, or the outlet they came through
    outlet,  ///< a known outlet: where it was published, or through whom
    place    ///< any place: an outlet, or where it was said
  };
  Kind kind = Kind::place;
  WordRange words;  ///< without the preposition
};

/// What the words of a question are by the frame that fits.
struct FrameMatch {
  Wanted wanted = Wanted::statements;
  std::optional<WordRange> speaker;
  std::optional<WordRange> topic;
  std::optional<WordRange> rest;
  std::optional<Act> act;
  std::vector<DatePart> dates;
  std::vector<PlacePart> places;
};

/// The names in "X and Y" with what stands between them; a single one where the whole names a speaker or
/// nothing joins.
struct Names {
  std::vector<WordRange> each;
  bool alternatives = false;  ///< joined by "or"
};
[[nodiscard]] Names split_names(const QuestionText& text, WordRange range, const SpeakerLookup& lookup);

/// "Brenn" of "Brenn's"
[[nodiscard]] std::string without_genitive(std::string name);

/// The first frame of frame_table.h that fits all words; a date may stand in front. The work is bounded: a
/// question that needs more steps fits no frame.
[[nodiscard]] std::optional<FrameMatch> match_frames(const QuestionText& text, const Date& today,
                                                     const SpeakerLookup& lookup);

}  // namespace onrecord::query
