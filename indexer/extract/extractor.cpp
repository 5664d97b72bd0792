#include "indexer/extract/extractor.h"

#include "common/topics/tagger.h"
#include "indexer/extract/analysis.h"
#include "indexer/extract/record/assembler.h"
#include "indexer/extract/record/ready_speech.h"
#include "indexer/extract/rules/nesting.h"
#include "indexer/extract/rules/rules.h"

namespace onrecord {

using namespace extract;

namespace {

/// The text that is analysed: the title in front of the document's text if it is given apart.
struct Buffer {
  std::string joined;
  std::string_view text;
  std::vector<Span> readable;
  std::uint32_t text_begin = 0;

  void fill(const Document& document) {
    text_begin = 0;
    text = document.text;
    readable = document.readable;
    if (!document.title_apart || !document.info.title) return;
    const std::string& title = *document.info.title;
    joined.assign(title).append("\n\n");
    text_begin = static_cast<std::uint32_t>(joined.size());
    joined += document.text;
    text = joined;
    for (Span& span : readable) span = {span.begin + text_begin, span.end + text_begin};
    readable.insert(readable.begin(), {0, static_cast<std::uint32_t>(title.size())});
  }
};

}  // namespace

struct Extractor::Impl {
  Impl(std::shared_ptr<const Lexicon> shared, std::shared_ptr<const TopicTagger> tagger)
      : lexicon(std::move(shared)), topics(std::move(tagger)), vocabulary(*lexicon, topics.get()) {}
  std::shared_ptr<const Lexicon> lexicon;
  std::shared_ptr<const TopicTagger> topics;
  Vocabulary vocabulary;
  bool tracing = false;
  Buffer buffer;  ///< of the document at hand; its memory serves the next
  Text text;      ///< likewise
};

Extractor::Extractor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Result<Extractor> Extractor::make(const DataSource& data) {
  auto lexicon = Lexicon::load(data, "en");
  if (!lexicon) return fail(lexicon.error());
  auto topics = TopicTagger::make(data);
  if (!topics) return fail(topics.error());
  return Extractor(std::make_unique<Impl>(std::make_shared<const Lexicon>(std::move(*lexicon)),
                                          std::make_shared<const TopicTagger>(std::move(*topics))));
}

Extractor Extractor::another() const {
  Extractor other(std::make_unique<Impl>(impl_->lexicon, impl_->topics));
  other.trace(impl_->tracing);
  return other;
}

void Extractor::trace(bool wanted) { impl_->tracing = wanted; }

bool Extractor::knows_language(std::string_view lang) { return lang == "en"; }

std::vector<Statement> Extractor::extract(const Document& document) {
  if (document.info.lang && !knows_language(*document.info.lang)) return {};
  impl_->vocabulary.trim();
  Buffer& buffer = impl_->buffer;
  buffer.fill(document);
  Text& text = impl_->text;
  analyse(buffer.text, buffer.readable, impl_->vocabulary, text);
  if (text.size() == 0) return {};
  const auto attributions = nest(text, find_attributions(text));
  // People, dates and topics are for statements only.
  if (attributions.empty() && !document.speech) return {};
  const Cast cast(text);
  const CodePointIndex title_chars(buffer.text.substr(0, buffer.text_begin));
  const CodePointIndex text_chars(document.text);
  const Parts parts{buffer.text_begin, &title_chars, &text_chars, impl_->tracing};
  auto statements = Assembler(text, cast, document, parts).assemble(attributions, *impl_->topics);
  if (!document.speech) return statements;
  return speech_statements(document, text, parts, std::move(statements), *impl_->topics);
}

}  // namespace onrecord
