#include "indexer/tasks.h"

#include <fmt/core.h>
#include <unistd.h>

#include <optional>

#include "common/base/file.h"
#include "common/store/check.h"
#include "common/store/reader.h"
#include "common/store/stats.h"
#include "indexer/pipeline/bulk_target.h"
#include "indexer/pipeline/index_target.h"
#include "indexer/pipeline/plan.h"
#include "indexer/pipeline/prune.h"
#include "indexer/pipeline/record_target.h"
#include "indexer/pipeline/run.h"
#include "indexer/pipeline/run_report.h"
#include "indexer/source/people_file.h"

namespace onrecord {
namespace {

constexpr int kDone = 0;
constexpr int kStopped = 130;
constexpr std::size_t kInFlightShare = 32;
constexpr std::size_t kBuildShare = 2;

/// Less text than this is committed as fast as built.
constexpr std::uint64_t kBulkTexts = std::uint64_t{4} << 20;
/// Beside an index that holds something: building takes over all of it, so there must be much to add …
constexpr std::uint64_t kBulkTextsBeside = std::uint64_t{64} << 20;
/// … measured by the stored texts, which are packed to about a third.
constexpr std::uint64_t kBulkTimesStored = 2;

RunOptions to_run_options(const IndexerOptions& options, const std::atomic<bool>& stop) {
  RunOptions run;
  run.paths = options.paths;
  run.source = options.source;
  run.selection = options.selection;
  run.bytes_in_flight = options.memory / kInFlightShare;
  run.jobs = options.jobs;
  run.trace = options.trace;
  if (options.data) {
    run.data = DataSource(*options.data);
    run.reading = index_path(options.data->string());
  }
  if (options.topics) {
    run.data.set_topics(*options.topics);
    run.reading += run.data.topics().value_or(std::string());
  }
  run.stop = &stop;
  return run;
}

int end_of(const RunOutcome& outcome, Console& console) {
  if (auto closed = console.close_rejects(); !closed) return console.fail_with(closed.error());
  if (outcome.interrupted) return kStopped;
  return outcome.tally.rejected > 0 ? exit_code(ErrorCode::bad_input) : kDone;
}

/// One run of `indexer --db`.
class Keeping {
 public:
  Keeping(const IndexerOptions& options, Console& console, const std::atomic<bool>& stop)
      : options_(options), console_(console), stop_(stop), run_(to_run_options(options, stop)) {}

  [[nodiscard]] Status go() {
    const bool changes_live = options_.people || !options_.remove.empty();
    if (BulkWriter::is_pending(options_.db) && (changes_live || options_.paths.empty()))
      if (auto finished = read_in_bulk({}); !finished || outcome_.interrupted) return finished;
    if (changes_live)
      if (auto changed = change_live(); !changed) return changed;
    if (options_.paths.empty()) return {};
    if (auto done = read(); !done) return done;
    if (options_.prune && !outcome_.interrupted)
      if (auto pruned = prune_roots(); !pruned) return pruned;
    return put_report();
  }
  [[nodiscard]] const RunOutcome& outcome() {
    outcome_.tally.removed = removed_;
    return outcome_;
  }

 private:
  [[nodiscard]] Result<std::unique_ptr<IndexTarget>> open_live(bool create) const {
    auto writer = IndexWriter::open(options_.db, {.create = create});
    if (!writer) return fail(writer.error());
    return std::make_unique<IndexTarget>(std::move(*writer));
  }

  Status change_live() {
    auto target = open_live(!options_.paths.empty());
    if (!target) return fail(target.error());
    if (options_.people) {
      const auto people = source::read_people_file(*options_.people);
      if (!people) return fail(people.error());
      if (auto put = (*target)->writer().put_people(*people); !put) return put;
      if (auto committed = (*target)->writer().commit(); !committed) return committed;
    }
    for (const std::string& id : options_.remove) {
      const auto gone = (*target)->remove(id);
      if (!gone) return fail(gone.error());
      removed_ += *gone ? 1 : 0;
      if (!*gone) console_.on_note(fmt::format("there is no document '{}'", id));
    }
    return options_.remove.empty() ? Status() : (*target)->finish();
  }

  Status read() {
    const auto bulk = is_bulk();
    if (!bulk) return fail(bulk.error());
    if (*bulk) return read_in_bulk(run_.paths);
    auto target = open_live(true);
    if (!target) return fail(target.error());
    auto ran = run_pipeline(run_, **target, console_);
    if (!ran) return fail(ran.error());
    outcome_ = std::move(*ran);
    return {};
  }

  /// By what there is to read, beside what there is.
  Result<bool> is_bulk() {
    std::optional<IndexReader> reader;
    auto opened = IndexReader::open({options_.db});
    if (opened) reader = std::move(*opened);
    if (!opened && opened.error().code != ErrorCode::index_missing) return fail(opened.error());
    const Plan plan = make_plan(run_, [&](const std::string& path) -> std::optional<CompletedFile> {
      const auto known = reader ? reader->find_file(path) : std::nullopt;
      return known ? *known : std::nullopt;
    });
    console_.expect(plan.bytes);
    if (BulkWriter::is_pending(options_.db)) {
      console_.on_note("a bulk build was begun here: it goes on");
      return true;
    }
    if (options_.build != IndexerOptions::Build::automatic)
      return options_.build == IndexerOptions::Build::bulk;
    if (!reader || reader->document_count() == 0) return plan.texts >= kBulkTexts;
    return plan.texts >= kBulkTextsBeside && plan.texts >= kBulkTimesStored * reader->texts_size();
  }

  Status read_in_bulk(const std::vector<std::string>& paths) {
    BulkOptions bulk{options_.memory / kBuildShare, options_.batch, options_.jobs, &stop_};
    RunOutcome earlier;  // what a run that was stopped has left in the log belongs to the report
    bulk.on_logged = [&](const StoredDocument& document) {
      ++earlier.tally.documents;
      earlier.tally.statements += document.statements;
      earlier.tally.bytes += document.text.size;
      earlier.coverage.add(document.info, document.statements);
    };
    bulk.on_built = [this](std::size_t done, std::size_t total) {
      console_.on_work("building", "statements", done, total);
    };
    auto writer = BulkWriter::open(options_.db, std::move(bulk));
    if (!writer) return fail(writer.error());
    if (!paths.empty()) {
      BulkTarget target(*writer);
      auto ran = run_pipeline(run_, target, console_);
      if (!ran) return fail(ran.error());
      outcome_ = std::move(*ran);
      if (outcome_.interrupted) return {};
    }
    outcome_.tally.documents += earlier.tally.documents;
    outcome_.tally.statements += earlier.tally.statements;
    outcome_.tally.bytes += earlier.tally.bytes;
    outcome_.coverage.add(earlier.coverage);
    const auto published = writer->publish();
    if (!published) return fail(published.error());
    outcome_.interrupted = !*published;
    return {};
  }

  /// Into the index, and where the user wants it. An index that a stopped bulk build has not made yet keeps
  /// none.
  Status put_report() {
    const std::string report = run_report(outcome(), begun_, std::chrono::system_clock::now());
    if (options_.report)
      if (auto written = write_file_atomically(*options_.report, report + '\n'); !written) return written;
    const Tally& tally = outcome_.tally;
    if (tally.documents + tally.rejected + tally.removed == 0 || BulkWriter::is_pending(options_.db))
      return {};
    auto target = open_live(false);
    if (!target) return fail(target.error());
    if (auto put = (*target)->writer().put_report(report); !put) return put;
    return (*target)->writer().commit();
  }

  Status prune_roots() {
    auto target = open_live(false);
    if (!target) return fail(target.error());
    std::vector<std::filesystem::path> roots;
    for (const std::string& path : options_.paths)
      if (path != "-") roots.emplace_back(index_path(path));
    const auto removed = prune(roots, outcome_, **target);
    if (!removed) return fail(removed.error());
    removed_ += *removed;
    return {};
  }

  const IndexerOptions& options_;
  Console& console_;
  const std::atomic<bool>& stop_;
  RunOptions run_;
  RunOutcome outcome_;
  std::size_t removed_ = 0;
  std::chrono::system_clock::time_point begun_ = std::chrono::system_clock::now();
};

}  // namespace

int extract_records(const IndexerOptions& options, Console& console, const std::atomic<bool>& stop) {
  std::optional<ListedSpeakers> people;
  if (options.people) {
    const auto list = source::read_people_file(*options.people);
    if (!list) return console.fail_with(list.error());
    people.emplace(*list);
  }
  RunOptions run = to_run_options(options, stop);
  run.people = people ? &*people : nullptr;
  RecordTarget target(STDOUT_FILENO);
  const auto outcome = run_pipeline(run, target, console);
  if (!outcome) return console.fail_with(outcome.error());
  if (target.is_closed()) return kDone;
  console.closing_line(*outcome, false);
  return end_of(*outcome, console);
}

int keep_index(const IndexerOptions& options, Console& console, const std::atomic<bool>& stop) {
  Keeping keeping(options, console, stop);
  if (auto kept = keeping.go(); !kept) return console.fail_with(kept.error());
  const RunOutcome& outcome = keeping.outcome();
  console.closing_line(outcome, true);
  return end_of(outcome, console);
}

int check_whole_index(const IndexerOptions& options, Console& console) {
  const auto report = check_index(options.db, [&](std::size_t done, std::size_t total) {
    console.on_work("checking", "documents", done, total);
  });
  if (!report) return console.fail_with(report.error());
  for (const std::string& finding : report->findings) console.warn(finding);
  console.result_line(fmt::format("{}: {} documents, {} statements, {} texts: {}", options.db.string(),
                                  report->documents, report->statements, report->texts,
                                  report->damaged ? fmt::format("{} findings", report->damaged) : "whole"));
  return report->damaged ? exit_code(ErrorCode::corrupt) : kDone;
}

int say_stats(const IndexerOptions& options, Console& console) {
  const auto stats = index_stats(options.db);
  if (!stats) return console.fail_with(stats.error());
  console.result_line(fmt::format("generation        {}", stats->generation));
  console.result_line(fmt::format("documents         {}", stats->documents));
  console.result_line(fmt::format("statements        {}", stats->statements));
  console.result_line(fmt::format("texts, bytes      {}", stats->texts_bytes));
  console.result_line(fmt::format("statements, bytes {}", stats->statements_bytes));
  if (stats->statements > 0)
    console.result_line(fmt::format("bytes a statement {}", stats->statements_bytes / stats->statements));
  for (const auto& [name, bytes] : stats->files) console.result_line(fmt::format("  {:15} {}", name, bytes));
  return kDone;
}

int compact_index(const IndexerOptions& options, Console& console, const std::atomic<bool>& stop) {
  if (auto reader = IndexReader::open({options.db}); !reader) return console.fail_with(reader.error());
  BulkOptions bulk{options.memory / kBuildShare, options.batch, options.jobs, &stop};
  bulk.on_built = [&](std::size_t done, std::size_t total) {
    console.on_work("building", "statements", done, total);
  };
  auto writer = BulkWriter::open(options.db, std::move(bulk));
  if (!writer) return console.fail_with(writer.error());
  const auto published = writer->publish();
  if (!published) return console.fail_with(published.error());
  return *published ? kDone : kStopped;
}

}  // namespace onrecord
