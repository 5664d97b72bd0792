#include <fmt/core.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>

#include "common/base/version.h"
#include "common/store/engine_error.h"
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

/// The engine can break a full disk's news where it cannot be caught.
[[noreturn]] void end_by_engine() {
  const auto error = engine_error_in_flight();
  if (error) std::fprintf(stderr, "indexer: %s\n", to_string(*error).c_str());
  std::_Exit(exit_code(error ? error->code : ErrorCode::internal));
}

/// The engine trusts its own blocks: a damaged one can lead it anywhere. A child does the reading.
int check_in_child(const IndexerOptions& options, Console& console) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(check_whole_index(options, console));
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child)
    return console.fail_with({ErrorCode::io, "cannot start the check", {}, {}});
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return console.fail_with({ErrorCode::corrupt,
                            options.db.string() + ": so damaged that reading it breaks off",
                            "build the index anew",
                            {}});
}

int run_program(int argc, char** argv) {
  const auto options = read_indexer_options(argc, argv);
  if (!options) return Console(IndexerOptions{}).fail_with(options.error());
  watch_signals();
  std::set_terminate(end_by_engine);
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
      return check_in_child(*options, console);
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
