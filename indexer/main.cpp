#include <fmt/core.h>
#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>

#include "common/base/version.h"
#include "indexer/console.h"
#include "indexer/options.h"
#include "indexer/tasks.h"

namespace onrecord {
namespace {

constexpr int kDone = 0;
/// Whoever asks questions meanwhile comes first.
constexpr int kLowPriority = 10;

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
      return extract_records(*options, console, stop_asked);
    case IndexerOptions::Task::index:
      ::setpriority(PRIO_PROCESS, 0, kLowPriority);
      return keep_index(*options, console, stop_asked);
    case IndexerOptions::Task::compact:
      ::setpriority(PRIO_PROCESS, 0, kLowPriority);
      return compact_index(*options, console, stop_asked);
    case IndexerOptions::Task::check:
      return check_whole_index(*options, console);
    case IndexerOptions::Task::stats:
      return say_stats(*options, console);
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
