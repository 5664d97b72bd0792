#include "indexer/extract/analysis.h"

#include "indexer/extract/text/quotes.h"
#include "indexer/extract/text/sentences.h"
#include "indexer/extract/text/tagger.h"
#include "indexer/extract/text/tokenizer.h"

namespace onrecord::extract {

void analyse(std::string_view source, std::span<const Span> readable, Vocabulary& vocabulary, Text& text) {
  text.source = source;
  tokenize(source, readable, vocabulary, text.tokens);
  find_quotes(text);
  find_sentences(text);
  tag_word_classes(text, vocabulary);
}

}  // namespace onrecord::extract
