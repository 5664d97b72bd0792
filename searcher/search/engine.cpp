#include "searcher/search/engine.h"

#include <algorithm>

#include "searcher/search/answering.h"
#include "searcher/search/corrected.h"
#include "searcher/search/paragraph.h"
#include "searcher/search/roster_maker.h"
#include "searcher/search/speaker_names.h"

namespace onrecord::search {
namespace {

/// The statement's spans in a stretch of its document.
std::vector<Span> spans_inside(const Statement& statement, Span stretch) {
  std::vector<Span> spans;
  for (const Span span : statement.bytes.content)
    if (stretch.contains(span)) spans.push_back({span.begin - stretch.begin, span.end - stretch.begin});
  return spans;
}

Status put_into_paragraph(ShownStatement& shown, const std::string& text) {
  const auto& content = shown.hit.statement.bytes.content;
  if (shown.hit.statement.part == Part::title) {
    shown.paragraph = shown.hit.document.title.value_or("");
    shown.content =
        spans_inside(shown.hit.statement, {0, static_cast<std::uint32_t>(shown.paragraph.size())});
    return {};
  }
  if (content.empty() || content.back().end > text.size() || content.front().begin > content.back().end)
    return fail(ErrorCode::corrupt, "the statement's place lies outside its text",
                "index its document again");
  const Span paragraph = paragraph_around(text, {content.front().begin, content.back().end});
  shown.paragraph = paragraph.of(text);
  shown.content = spans_inside(shown.hit.statement, paragraph);
  return {};
}

}  // namespace

struct Engine::Impl {
  Impl(IndexReader opened, Corrections corrections, std::optional<std::filesystem::path> own_topics)
      : reader(std::move(opened)), workshop(reader, std::move(corrections), std::move(own_topics)) {}

  IndexReader reader;
  Workshop workshop;
  SpeakerNames names{workshop};

  Result<std::optional<ShownStatement>> show(std::string_view id) {
    auto stored = reader.find_statement(id);
    if (!stored) return fail(stored.error());
    if (!*stored) return std::nullopt;
    auto document = reader.document_of(**stored);
    if (!document) return fail(document.error());
    auto text = reader.text(*document);
    if (!text) return fail(text.error());
    workshop.people.follow_index();
    ShownStatement shown;
    shown.hit.statement = std::move((*stored)->statement);
    shown.hit.document = document->info;
    if (auto placed = put_into_paragraph(shown, *text); !placed) return fail(placed.error());
    put_right(shown.hit.statement, workshop.people.corrections());
    auto named = reader.impl().run(
        [&] { return add_archive_names(shown.hit.statement, shown.hit.document, workshop.people); });
    if (!named) return fail(named.error());
    shown.hit.snippet = shown.hit.statement.text;
    return shown;
  }
};

Engine::Engine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const std::vector<std::filesystem::path>& dbs, Corrections corrections,
                            std::optional<std::filesystem::path> own_topics) {
  auto reader = IndexReader::open(dbs);
  if (!reader) return fail(reader.error());
  return Engine(std::make_unique<Impl>(std::move(*reader), std::move(corrections), std::move(own_topics)));
}

Result<Response> Engine::answer(const Request& request, const RowSink& sink) {
  if (auto refreshed = impl_->reader.refresh(); !refreshed) return fail(refreshed.error());
  return answer_request(impl_->workshop, request, sink);
}

Result<std::optional<ShownStatement>> Engine::show(std::string_view id) {
  if (auto refreshed = impl_->reader.refresh(); !refreshed) return fail(refreshed.error());
  return impl_->show(id);
}

Result<std::vector<FacetValue>> Engine::list_topics(std::string_view prefix) {
  if (auto refreshed = impl_->reader.refresh(); !refreshed) return fail(refreshed.error());
  return impl_->reader.impl().run([&] { return search::list_topics(impl_->workshop, prefix); });
}

Result<std::vector<ListedSpeaker>> Engine::list_speakers(std::string_view prefix) {
  if (auto refreshed = impl_->reader.refresh(); !refreshed) return fail(refreshed.error());
  return impl_->reader.impl().run([&] {
    impl_->workshop.people.follow_index();
    return search::list_speakers(impl_->workshop.people, prefix);
  });
}

Result<std::vector<Profile>> Engine::who(std::string_view name) {
  if (auto refreshed = impl_->reader.refresh(); !refreshed) return fail(refreshed.error());
  return impl_->reader.impl().run([&] {
    impl_->workshop.people.follow_index();
    return who_is(impl_->reader, impl_->workshop.people, name);
  });
}

const query::SpeakerLookup& Engine::speakers() const { return impl_->names; }
std::size_t Engine::document_count() const { return impl_->reader.document_count(); }
std::size_t Engine::statement_count() const { return impl_->reader.statement_count(); }

}  // namespace onrecord::search
