#pragma once
#include <string_view>
#include <vector>

#include "common/base/utf8.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/topics/tagger.h"
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/occasion/occasion.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// How the analysed buffer maps back to the parts of a document: a headline given apart stands in front of
/// the text.
struct Parts {
  std::uint32_t text_begin = 0;  ///< where the document's text begins in the buffer; the title is before it
  const CodePointIndex* title_chars = nullptr;
  const CodePointIndex* text_chars = nullptr;
  bool traced = false;  ///< statements say why they were found
};

/// Turns attributions with their speakers into records: spans, via, act, polarity, date, topics, confidence.
class Assembler {
 public:
  Assembler(const Text& text, const Cast& cast, const Document& document, const Parts& parts);

  [[nodiscard]] std::vector<Statement> assemble(const std::vector<Attribution>& attributions,
                                                const TopicTagger& topics);

 private:
  [[nodiscard]] std::vector<Range> one_part(const Attribution& attribution, std::vector<Range> content) const;
  void name_stand_in(const Attribution& attribution, Resolved& speaker, const TopicTagger& topics,
                     const TopicContext& context) const;
  [[nodiscard]] Statement statement_of(const Attribution& attribution, const Resolved& speaker,
                                       const std::vector<Range>& content);
  void set_spans(Statement& statement, const Attribution& attribution,
                 const std::vector<Range>& content) const;
  [[nodiscard]] Speaker speaker_of(const Attribution& attribution, const Resolved& resolved) const;
  [[nodiscard]] Cue cue_of(const Attribution& attribution) const;
  void set_said(Statement& statement, const Occasion& occasion) const;
  void set_addressee(Statement& statement, const Attribution& attribution) const;
  [[nodiscard]] std::string words(Range range) const;
  [[nodiscard]] std::string lower_words(Range range) const;
  [[nodiscard]] std::string name_in(Range source) const;
  [[nodiscard]] Range source_of(const Attribution& attribution) const;

  const Text& text_;
  const Cast& cast_;
  const Document& document_;
  const Parts& parts_;
  Occasions occasions_;
};

}  // namespace onrecord::extract
