#pragma once
#include <optional>
#include <string>
#include <vector>

#include "common/base/date.h"
#include "common/base/span.h"
#include "common/model/enums.h"

namespace onrecord {

/// Who is said to have said it.
struct Speaker {
  std::optional<std::string> name;  ///< fullest name known; the descriptor of an unnamed source
  std::optional<std::string> id;    ///< name id (people/name.h); null for unnamed and unknown
  SpeakerKind kind = SpeakerKind::unknown;
  std::optional<std::string> role;        ///< office or description as the document gives it
  std::optional<std::string> as_written;  ///< the words that stand in the text
  ResolvedBy resolved_by = ResolvedBy::none;
  friend bool operator==(const Speaker&, const Speaker&) = default;
};

/// The words that mark the attribution ("said", "according to").
struct Cue {
  std::optional<std::string> text;
  std::optional<std::string> lemma;
  Act act = Act::say;
  friend bool operator==(const Cue&, const Cue&) = default;
};

/// When it was said.
struct Said {
  std::optional<Date> date;
  DateBasis basis = DateBasis::unknown;
  std::optional<std::string> as_written;
  friend bool operator==(const Said&, const Said&) = default;
};

/// Where the parts of a statement stand in its document part, in bytes or in code points.
struct StatementSpans {
  std::vector<Span> content;  ///< at least one, in text order
  std::optional<Span> speaker;
  std::optional<Span> cue;
  friend bool operator==(const StatementSpans&, const StatementSpans&) = default;
};

/// Why the rules found the statement and gave it to its speaker.
struct Trace {
  std::string rule;                   ///< what marks the attribution: verb, according_to, turn …
  std::string left;                   ///< the content before the tag: quote, clause or none
  std::string right;                  ///< what begins the content behind it: that, quote, bare …
  std::optional<std::string> form;    ///< of the cue: finite, participle …
  std::optional<std::string> cue;     ///< its words with their classes: "has/H said/B"
  std::optional<std::string> source;  ///< the words that name the speaker, likewise
  double certainty = 0;               ///< how sure the choice of the speaker is, 0 to 1
  std::vector<std::string> rivals;    ///< other people who fitted nearly as well
  friend bool operator==(const Trace&, const Trace&) = default;
};

/// A stretch of text that a document attributes to a source (statement.md, section 1 and 2).
struct Statement {
  std::string id;  ///< 32 hexadecimal digits, see statement_id.h
  Part part = Part::text;
  Speaker speaker;
  std::vector<Speaker> co_speakers;
  std::vector<std::string> via;  ///< outermost first
  Cue cue;
  StatementKind kind = StatementKind::indirect;
  Polarity polarity = Polarity::affirmative;
  std::string text;
  Said said;
  std::vector<std::string> topics;
  std::vector<std::string> topics_carried;
  std::optional<std::string> to;
  std::optional<std::string> venue;
  bool nested = false;
  double confidence = 0;
  StatementSpans chars;
  StatementSpans bytes;
  std::optional<Trace> trace;  ///< only where it was asked for
  friend bool operator==(const Statement&, const Statement&) = default;
};

}  // namespace onrecord
