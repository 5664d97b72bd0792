#include <fmt/core.h>

#include <cstdio>
#include <exception>

#include "common/base/version.h"
#include "indexer/options.h"

namespace onrecord {
namespace {

constexpr int kDone = 0;

int fail_with(const Error& error) {
  fmt::print(stderr, "indexer: {}\n", to_string(error));
  return exit_code(error.code);
}

int run_program(int argc, char** argv) {
  const auto options = read_indexer_options(argc, argv);
  if (!options) return fail_with(options.error());
  switch (options->task) {
    case IndexerOptions::Task::help:
      fmt::print("{}", indexer_help());
      return kDone;
    case IndexerOptions::Task::version:
      fmt::print("indexer {}\n", kVersion);
      return kDone;
    case IndexerOptions::Task::extract:
    case IndexerOptions::Task::index:
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
