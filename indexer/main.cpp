#include <fmt/core.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>

#include "common/base/version.h"
#include "indexer/console.h"
#include "indexer/options.h"
#include "indexer/pipeline/index_target.h"
#include "indexer/pipeline/prune.h"
#include "indexer/pipeline/record_target.h"
#include "indexer/pipeline/run.h"
#include "indexer/source/people_file.h"

namespace onrecord {
namespace {

constexpr int kDone = 0;
constexpr int kStopped = 130;
constexpr std::size_t kInFlightShare = 32;

std::atomic<bool> stop_asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may touch it");

/// The first Ctrl-C asks for an orderly end, the second one ends at once.
void watch_signals() {
  struct sigaction action = {};
  action.sa_handler = [](int) { stop_asked = true; };
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

RunOptions to_run_options(const IndexerOptions& options) {
  RunOptions run;
  run.paths = options.paths;
  run.source = options.source;
  run.selection = options.selection;
  run.bytes_in_flight = options.memory / kInFlightShare;
  run.jobs = options.jobs;
  if (options.data) {
    run.data = DataSource(*options.data);
    run.reading = index_path(options.data->string());
  }
  if (options.topics) {
    run.data.set_topics(*options.topics);
    run.reading += run.data.topics().value_or(std::string());
  }
  run.stop = &stop_asked;
  return run;
}

int end_of(const RunOutcome& outcome, Console& console) {
  if (auto closed = console.close_rejects(); !closed) return console.fail_with(closed.error());
  if (outcome.interrupted) return kStopped;
  return outcome.tally.rejected > 0 ? exit_code(ErrorCode::bad_input) : kDone;
}

int extract(const IndexerOptions& options, Console& console) {
  RecordTarget target(STDOUT_FILENO);
  const auto outcome = run_pipeline(to_run_options(options), target, console);
  if (!outcome) return console.fail_with(outcome.error());
  if (target.is_closed()) return kDone;
  console.closing_line(*outcome, false);
  return end_of(*outcome, console);
}

Status remove_documents(const IndexerOptions& options, IndexTarget& target, Console& console,
                        std::size_t& removed) {
  for (const std::string& id : options.remove) {
    const auto gone = target.remove(id);
    if (!gone) return fail(gone.error());
    if (*gone) {
      ++removed;
    } else {
      console.on_note(fmt::format("there is no document '{}'", id));
    }
  }
  return options.remove.empty() ? Status{} : target.finish();
}

Status prune_roots(const IndexerOptions& options, IndexTarget& target, RunOutcome& outcome) {
  std::vector<std::filesystem::path> roots;
  for (const std::string& path : options.paths) {
    if (path != "-") roots.emplace_back(index_path(path));
  }
  const auto removed = prune(roots, outcome, target);
  if (!removed) return fail(removed.error());
  outcome.tally.removed += *removed;
  return {};
}

Status put_people(const IndexerOptions& options, IndexWriter& writer) {
  if (!options.people) return {};
  const auto people = source::read_people_file(*options.people);
  if (!people) return fail(people.error());
  if (auto put = writer.put_people(*people); !put) return put;
  return writer.commit();
}

int index(const IndexerOptions& options, Console& console) {
  auto writer = IndexWriter::open(options.db, {.create = !options.paths.empty()});
  if (!writer) return console.fail_with(writer.error());
  if (auto status = put_people(options, *writer); !status) return console.fail_with(status.error());
  IndexTarget target(std::move(*writer));
  RunOutcome outcome;
  std::size_t removed = 0;
  if (auto status = remove_documents(options, target, console, removed); !status) {
    return console.fail_with(status.error());
  }
  if (!options.paths.empty()) {
    auto ran = run_pipeline(to_run_options(options), target, console);
    if (!ran) return console.fail_with(ran.error());
    outcome = std::move(*ran);
  }
  outcome.tally.removed = removed;
  if (options.prune && !outcome.interrupted) {
    if (auto status = prune_roots(options, target, outcome); !status)
      return console.fail_with(status.error());
  }
  console.closing_line(outcome, true);
  return end_of(outcome, console);
}

int run_program(int argc, char** argv) {
  const auto options = read_indexer_options(argc, argv);
  if (!options) return Console(IndexerOptions{}).fail_with(options.error());
  watch_signals();
  Console console(*options);
  if (auto status = console.open_rejects(options->rejects); !status) return console.fail_with(status.error());
  switch (options->task) {
    case IndexerOptions::Task::help:
      fmt::print("{}", indexer_help());
      break;
    case IndexerOptions::Task::version:
      fmt::print("indexer {}\n", kVersion);
      break;
    case IndexerOptions::Task::extract:
      return extract(*options, console);
    case IndexerOptions::Task::index:
      return index(*options, console);
    case IndexerOptions::Task::check:
    case IndexerOptions::Task::stats:
    case IndexerOptions::Task::compact:
      break;
  }
  return kDone;
}

}  // namespace
}  // namespace onrecord

int main(int argc, char** argv) {
  try {
    return onrecord::run_program(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "indexer: internal error: %s\n", error.what());
  } catch (...) {
    std::fputs("indexer: internal error\n", stderr);
  }
  return onrecord::exit_code(onrecord::ErrorCode::internal);
}
