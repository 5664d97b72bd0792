#pragma once
#include <optional>
#include <string>
#include <vector>

#include "common/base/date.h"
#include "common/base/span.h"

namespace onrecord {

/// What is known of a document beside its text: what every one of its records repeats.
struct DocumentInfo {
  std::string id;  ///< statement.md section 2, `document`
  std::optional<std::string> source;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> author;
  std::optional<std::string> lang;  ///< ISO 639-1, given or detected
  std::optional<Date> published;
  /// Of ready-made speech: the speaker's id as given, so that two of one name can be told apart.
  std::optional<std::string> speaker_id{};
  friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

/// Ready-made speech: a document that is one person's words already.
struct ReadySpeech {
  std::string speaker;
  std::optional<std::string> speaker_id;
  std::optional<std::string> topic;  ///< the debate's heading
};

/// A document as a reader hands it on.
struct Document {
  DocumentInfo info;
  std::string text;  ///< valid UTF-8, as given; statements' spans point into it
  /// The stretches of `text` that are read for statements, in order (header lines other than the headline are
  /// not).
  std::vector<Span> readable;
  /// The headline's place in `text`, if it stands there.
  std::optional<Span> headline;
  /// True if `info.title` is given apart and not repeated in the text: then it is read as part `title`.
  bool title_apart = false;
  std::optional<ReadySpeech> speech;
  /// A date in the metadata whose day and month only other dates of the file can tell apart ("03/04/2022").
  std::optional<std::string> doubtful_date;
  /// True if nothing told them apart: `info.published` is a month.
  bool date_in_doubt = false;
};

}  // namespace onrecord
