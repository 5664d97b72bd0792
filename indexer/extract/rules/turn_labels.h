#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A paragraph's label: it begins in capitals and holds nothing but names, offices and brackets.
struct Label {
  TokenIndex first;
  TokenIndex end;      ///< the colon; the full stop of "Mr. REED. …"; the last token where no mark ends it
  bool alone = false;  ///< in a line of its own, above the words
};

/// The label of one paragraph, wherever it stands.
[[nodiscard]] std::optional<Label> label_of(const Text& text, Range paragraph);

/// "The Minister for Health (N N):", "N N (Northwold) (Lab):", "N N, HOST:": the name.
[[nodiscard]] Range label_name(const Text& text, Label label);

/// "Q:", "A.", "Q" by itself: a letter instead of a name.
[[nodiscard]] bool is_letter_label(const Text& text, Label label);

/// A paragraph that is somebody's turn, or begins one.
struct Labelled {
  std::size_t paragraph;  ///< of the label
  std::size_t words;      ///< in which the words begin: the same, or the next one
  Label label;
  Range name;            ///< the label without office and bracket
  const Word* last;      ///< the last word of the name
  bool heading = false;  ///< no speaker, but what stands before it ends
};

/// The labels of a document that is a transcript.
struct Transcript {
  std::vector<Labelled> labels;
  bool asked_above = false;  ///< the questions stand without a label above the answers
  bool speech = false;       ///< one label above a whole speech
};

/// No labels where the text is none: its labels come back, or are of people who speak for themselves;
/// headings and lists have each only once.
[[nodiscard]] Transcript find_transcript(const Text& text, std::span<const Range> paragraphs);

/// "… since October. (Laughter.)", "… for good.": no heading, no line of addresses.
[[nodiscard]] bool ends_in_full(const Text& text, Range paragraph);

/// Does one of its words (of the first sixty) speak in the first or second person?
[[nodiscard]] bool speaks_in_person(const Text& text, Range paragraph);

}  // namespace onrecord::extract
