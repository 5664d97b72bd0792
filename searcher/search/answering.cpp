#include "searcher/search/answering.h"

#include <algorithm>

#include "searcher/search/corrected.h"
#include "searcher/search/explain.h"
#include "searcher/search/facets.h"
#include "searcher/search/notes.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

/// One run over one state of the index; thrown away and made anew where that state was overwritten meanwhile.
class Answering {
 public:
  Answering(Workshop& workshop, const Request& request, bool stream)
      : workshop_(workshop), request_(request), stream_(stream) {}

  Status run();
  Response take_response() { return std::move(response_); }
  [[nodiscard]] const std::vector<RankedRow>& rows_to_stream() const { return rows_; }
  [[nodiscard]] const Compiled& compiled() const { return compiled_; }
  [[nodiscard]] const Resolution& resolution() const { return resolution_; }

 private:
  Status read_question();
  void keep_dated();
  void find_rows();
  Status count();
  Status make_rows();
  void explain();
  [[nodiscard]] const Xapian::Database& database() const { return workshop_.reader.impl().database; }

  Workshop& workshop_;
  const Request& request_;
  bool stream_;
  Response response_;
  Resolution resolution_;
  Compiled compiled_;
  std::vector<RankedRow> rows_;
  std::optional<std::size_t> hits_;
  Stopwatch watch_;
};

Status Answering::read_question() {
  const query::Node& root = request_.question.root;
  auto resolution = resolve(workshop_.reader, workshop_.people, workshop_.topics, request_.question);
  if (!resolution) return fail(resolution.error());
  resolution_ = std::move(*resolution);
  response_.meta.reading = resolved_reading(root, resolution_);
  if (auto done = explain_people(workshop_.reader, workshop_.people, request_, resolution_, response_.meta);
      !done)
    return done;
  watch_.lap("resolve");
  auto compiled = compile(root, resolution_, workshop_.reader, workshop_.stemmer);
  if (!compiled) return fail(compiled.error());
  compiled_ = std::move(*compiled);
  compiled_.match = without_rejected(compiled_.match, workshop_.people.corrections());
  compiled_.ranked = without_rejected(compiled_.ranked, workshop_.people.corrections());
  if (request_.question.wanted == query::Wanted::first) keep_dated();
  watch_.lap("compile");
  return {};
}

/// "When did X first say …": a statement of no known day is not the first, unless there are only such.
void Answering::keep_dated() {
  const Xapian::Query dated = dated_query(database(), kSaidPrefixes);
  const Xapian::Query kept(Xapian::Query::OP_FILTER, compiled_.match, dated);
  const std::size_t all = count_matches(database(), compiled_.match, {}).hits;
  const std::size_t with_date = count_matches(database(), kept, {}).hits;
  if (with_date == 0 || with_date == all) return;
  compiled_.match = kept;
  compiled_.ranked = Xapian::Query(Xapian::Query::OP_FILTER, compiled_.ranked, dated);
  response_.meta.notes.push_back(undated_note(all - with_date));
}

void Answering::find_rows() {
  if (request_.count_only) return;
  const Order order = order_of(request_, compiled_);
  if (request_.limit == 0) {
    rows_ = find_all(workshop_.reader.impl(), compiled_, order, request_.offset);
    hits_ = rows_.size() + request_.offset;
    if (rows_.empty()) hits_ = std::nullopt;  // the offset may lie behind the end
  } else {
    Page page = find_page(database(), compiled_, order, request_);
    rows_ = std::move(page.rows);
    hits_ = page.hits;
  }
  watch_.lap("rows");
}

Status Answering::count() {
  std::vector<Slot> slots;
  for (const FacetRequest& facet : request_.facets) slots.push_back(slot_of(facet.facet));
  if (hits_ && slots.empty()) {
    response_.hits = *hits_;
    return {};
  }
  CountPass pass = count_matches(database(), compiled_.match, slots);
  for (std::size_t i = 0; i < slots.size(); ++i)
    if (slots[i] == Slot::speakers)
      count_corrected(database(), compiled_.match, workshop_.people.corrections(), pass.values[i]);
  watch_.lap("counts");
  response_.hits = pass.hits;
  TopicList topics(database(), workshop_.topics);
  for (std::size_t i = 0; i < slots.size(); ++i) {
    auto facet = make_facet(request_.facets[i], pass.values[i], workshop_.people, &topics);
    if (!facet) return fail(facet.error());
    response_.facets.push_back(std::move(*facet));
  }
  watch_.lap("facets");
  return {};
}

Status Answering::make_rows() {
  RowMaker maker(workshop_.reader, workshop_.people, workshop_.stemmer);
  for (const RankedRow& row : rows_) {
    auto hit = maker.make(row, compiled_.words, resolution_);
    if (!hit) return fail(hit.error());
    response_.rows.push_back(std::move(*hit));
  }
  watch_.lap("texts");
  return {};
}

void Answering::explain() {
  auto& stages = response_.meta.explanation;
  stages.emplace_back("tree", query::dump(request_.question.root));
  stages.emplace_back("people", describe_people(resolution_));
  stages.emplace_back("topics", describe_concepts(resolution_));
  stages.emplace_back("engine query", compiled_.ranked.get_description());
  stages.emplace_back("timing", watch_.text());
}

Status Answering::run() {
  workshop_.people.follow_index();
  if (auto done = read_question(); !done) return done;
  find_rows();
  if (auto done = count(); !done) return done;
  if (response_.hits == 0)
    if (auto done = note_topics(workshop_.reader, workshop_.topics, resolution_, response_.meta); !done)
      return done;
  if (auto done = note_undated(workshop_.reader, workshop_.stemmer, request_, resolution_, response_.meta);
      !done)
    return done;
  if (!stream_)
    if (auto done = make_rows(); !done) return done;
  if (request_.explain) explain();
  return {};
}

/// Hands the rows over one by one. Each is read by itself, so that a long stream outlives the writer's
/// commits.
Status stream_rows(Workshop& workshop, const Answering& found, const RowSink& sink) {
  RowMaker maker(workshop.reader, workshop.people, workshop.stemmer);
  const std::vector<Generation> begun = workshop.reader.impl().generations;
  for (const RankedRow& row : found.rows_to_stream()) {
    auto hit = workshop.reader.impl().run([&]() -> Result<std::optional<Hit>> {
      // A row's number means another statement there.
      if (workshop.reader.impl().generations != begun)
        return fail(ErrorCode::io, "the index was built anew while its rows were read", "ask again");
      try {
        auto made = maker.make(row, found.compiled().words, found.resolution());
        if (!made) return fail(made.error());
        return std::move(*made);
      } catch (const Xapian::DocNotFoundError&) {
        return std::nullopt;
      }
    });
    if (!hit) return fail(hit.error());
    if (*hit && !sink(std::move(**hit))) return {};
  }
  return {};
}

}  // namespace

Result<Response> answer_request(Workshop& workshop, const Request& request, const RowSink& sink) {
  std::optional<Answering> answering;
  auto done = workshop.reader.impl().run([&]() -> Status {
    answering.emplace(workshop, request, static_cast<bool>(sink));
    return answering->run();
  });
  if (!done) return fail(done.error());
  if (sink)
    if (auto streamed = stream_rows(workshop, *answering, sink); !streamed) return fail(streamed.error());
  return answering->take_response();
}

}  // namespace onrecord::search
