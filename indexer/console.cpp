#include "indexer/console.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

namespace onrecord {
namespace {

constexpr std::chrono::milliseconds kBetweenProgress{200};
constexpr std::string_view kWipeLine = "\r\x1b[K";

}  // namespace

Console::Console(const IndexerOptions& options)
    : quiet_(options.quiet),
      verbose_(options.verbose),
      shows_progress_(!quiet_ && ::isatty(STDERR_FILENO) != 0) {}

void Console::on_file(std::string_view name, bool unchanged) {
  if (verbose_) say(fmt::format("{}{}", name, unchanged ? ": unchanged" : ""));
}

Status Console::open_rejects(const std::optional<std::filesystem::path>& path) {
  if (!path) return {};
  auto file = RejectFile::create(*path);
  if (!file) return fail(file.error());
  rejects_ = std::move(*file);
  return {};
}

Status Console::close_rejects() { return rejects_ ? rejects_->close() : Status(); }

void Console::on_reject(const Reject& reject) {
  if (rejects_) rejects_->add(reject);
  say(to_string(reject));
}

void Console::on_note(std::string_view note) {
  if (!quiet_) say(note);
}

void Console::on_progress(const Tally& tally) {
  const auto now = std::chrono::steady_clock::now();
  if (!shows_progress_ || now < next_progress_) return;
  next_progress_ = now + kBetweenProgress;
  fmt::print(stderr, "{}{}, {:.1f} MB", kWipeLine, to_string(tally), static_cast<double>(tally.bytes) / 1e6);
  has_progress_ = true;
}

void Console::on_built(std::size_t done, std::size_t total) {
  const auto now = std::chrono::steady_clock::now();
  if (!shows_progress_ || now < next_progress_) return;
  next_progress_ = now + kBetweenProgress;
  fmt::print(stderr, "{}building: {} of {} statements", kWipeLine, done, total);
  has_progress_ = true;
}

void Console::closing_line(const RunOutcome& outcome, bool keeps) {
  if (quiet_ && !outcome.interrupted) return;
  const std::string_view how = !outcome.interrupted ? ""
                               : keeps              ? "stopped; what was read is kept: "
                                                    : "stopped: ";
  say(fmt::format("{}{}", how, to_string(outcome.tally)));
}

int Console::fail_with(const Error& error) {
  say(to_string(error));
  return exit_code(error.code);
}

void Console::say(std::string_view line) {
  fmt::print(stderr, "{}indexer: {}\n", std::exchange(has_progress_, false) ? kWipeLine : "", line);
}

}  // namespace onrecord
