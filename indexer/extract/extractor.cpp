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
    readable.clear();
    if (document.title_apart && document.info.title) {
      const std::string& title = *document.info.title;
      joined.assign(title).append("\n\n");
      text_begin = static_cast<std::uint32_t>(joined.size());
      joined += document.text;
      text = joined;
      readable.push_back({0, static_cast<std::uint32_t>(title.size())});
    }
    for (const Span span : document.readable)
      readable.push_back({span.begin + text_begin, span.end + text_begin});
  }
};

/// A document on its way through the stages. Its memory serves another document later.
struct Passage {
  const Document* document = nullptr;
  Buffer buffer;
  Text text;
  std::vector<Attribution> attributions;
  std::optional<Cast> cast;

  /// Of the text: what a short article needs is kept, what a book needs is given back.
  void release() {
    constexpr std::size_t kKept = 4096;
    attributions.clear();
    cast.reset();
    if (text.tokens.capacity() <= kKept) return;
    text = {};
    buffer = {};
  }
};

/// People, dates and topics are for statements only.
bool may_have_statements(const Passage& passage) {
  return passage.text.size() > 0 && (!passage.attributions.empty() || passage.document->speech);
}

std::vector<Statement> statements_of(const Passage& passage, const TopicTagger& topics, bool traced) {
  const Document& document = *passage.document;
  const Buffer& buffer = passage.buffer;
  const CodePointIndex title_chars(buffer.text.substr(0, buffer.text_begin));
  const CodePointIndex text_chars(document.text);
  const Parts parts{buffer.text_begin, &title_chars, &text_chars, traced};
  auto statements =
      Assembler(passage.text, *passage.cast, document, parts).assemble(passage.attributions, topics);
  if (!document.speech) return statements;
  return speech_statements(document, passage.text, parts, std::move(statements), topics);
}

}  // namespace

struct Extractor::Impl {
  Impl(std::shared_ptr<const Lexicon> shared, std::shared_ptr<const TopicTagger> tagger)
      : lexicon(std::move(shared)), topics(std::move(tagger)), vocabulary(*lexicon, topics.get()) {}
  std::shared_ptr<const Lexicon> lexicon;
  std::shared_ptr<const TopicTagger> topics;
  Vocabulary vocabulary;
  bool tracing = false;
  std::vector<Passage> passages;
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
  const Document* const one = &document;
  return std::move(extract_each({&one, 1}).front());
}

std::vector<std::vector<Statement>> Extractor::extract_each(std::span<const Document* const> documents) {
  impl_->vocabulary.trim();
  if (impl_->passages.size() < documents.size()) impl_->passages.resize(documents.size());
  const std::span<Passage> passages = std::span(impl_->passages).first(documents.size());
  for (std::size_t i = 0; i < passages.size(); ++i) {
    Passage& passage = passages[i];
    passage.document = documents[i];
    const auto& lang = documents[i]->info.lang;
    if (lang && !knows_language(*lang))
      passage.buffer = {};
    else
      passage.buffer.fill(*documents[i]);
    analyse(passage.buffer.text, passage.buffer.readable, impl_->vocabulary, passage.text);
  }
  for (Passage& passage : passages)
    passage.attributions = nest(passage.text, find_attributions(passage.text));
  for (Passage& passage : passages)
    if (may_have_statements(passage)) passage.cast.emplace(passage.text);
  std::vector<std::vector<Statement>> statements(passages.size());
  for (std::size_t i = 0; i < passages.size(); ++i) {
    if (passages[i].cast) statements[i] = statements_of(passages[i], *impl_->topics, impl_->tracing);
    passages[i].release();
  }
  return statements;
}

}  // namespace onrecord
