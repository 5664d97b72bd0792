#include "indexer/console.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <utility>

namespace onrecord {
namespace {

constexpr std::chrono::milliseconds kBetweenRenewed{200};
constexpr std::chrono::seconds kBetweenJson{1};
constexpr std::chrono::seconds kBetweenLines{30};
constexpr std::string_view kWipeLine = "\r\x1b[K";
constexpr double kLeastShare = 0.01;

std::string duration(double seconds) {
  const auto all = static_cast<std::uint64_t>(seconds);
  if (all >= 3600) return fmt::format("{}:{:02}:{:02} h", all / 3600, all / 60 % 60, all % 60);
  return fmt::format("{}:{:02} min", all / 60, all % 60);
}

}  // namespace

Console::Console(const IndexerOptions& options) : quiet_(options.quiet), verbose_(options.verbose) {
  using Progress = IndexerOptions::Progress;
  shown_ = ::isatty(STDERR_FILENO) != 0 ? Shown::renewed : Shown::lines;
  if (options.progress == Progress::json) shown_ = Shown::json;
  if (options.progress == Progress::none || (quiet_ && shown_ != Shown::json)) shown_ = Shown::nothing;
  if (shown_ == Shown::lines) next_progress_ = begun_ + kBetweenLines;
}

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

bool Console::is_due() {
  const auto now = Clock::now();
  if (shown_ == Shown::nothing || now < next_progress_) return false;
  next_progress_ = now;
  if (shown_ == Shown::renewed) next_progress_ += kBetweenRenewed;
  if (shown_ == Shown::lines) next_progress_ += kBetweenLines;
  if (shown_ == Shown::json) next_progress_ += kBetweenJson;
  return true;
}

double Console::seconds() const { return std::chrono::duration<double>(Clock::now() - begun_).count(); }

std::optional<double> Console::seconds_left(double share) const {
  if (share < kLeastShare) return std::nullopt;
  return seconds() * (1 - std::min(share, 1.0)) / share;
}

void Console::show(std::string_view line) {
  if (shown_ == Shown::renewed) {
    fmt::print(stderr, "{}{}", kWipeLine, line);
    has_progress_ = true;
  } else {
    fmt::print(stderr, "indexer: {}\n", line);
  }
}

void Console::on_progress(const Tally& tally) {
  if (!is_due()) return;
  if (shown_ == Shown::json) return show_json(tally);
  const double read = static_cast<double>(tally.read_bytes);
  std::string line =
      fmt::format("{}, {:.1f} MB, {:.1f} MB/s", to_string(tally), read / 1e6, read / 1e6 / seconds());
  if (expected_ > 0) {
    const double share = read / static_cast<double>(expected_);
    line += fmt::format(", {:.0f} %", 100 * std::min(share, 1.0));
    if (const auto left = seconds_left(share)) line += ", " + duration(*left) + " of reading left";
  }
  show(line);
}

void Console::show_json(const Tally& tally) {
  const auto number = [&](std::string_view key, std::size_t value) {
    json_.key(key);
    json_.integer(static_cast<std::int64_t>(value));
  };
  json_.clear();
  json_.begin_object();
  json_.key("type");
  json_.string("progress");
  json_.key("doing");
  json_.string("reading");
  json_.key("seconds");
  json_.decimal(seconds(), 1);
  number("documents", tally.documents);
  number("statements", tally.statements);
  number("rejected", tally.rejected);
  number("done", tally.read_bytes);
  number("total", expected_);
  json_.key("seconds_left");
  const auto left = expected_
                        ? seconds_left(static_cast<double>(tally.read_bytes) / static_cast<double>(expected_))
                        : std::nullopt;
  if (left) {
    json_.decimal(*left, 1);
  } else {
    json_.null();
  }
  json_.end_object();
  fmt::print(stderr, "{}\n", json_.text());
}

void Console::on_work(std::string_view doing, std::string_view what, std::size_t done, std::size_t total) {
  if (!is_due()) return;
  if (shown_ == Shown::json) {
    fmt::print(stderr,
               "{{\"type\":\"progress\",\"doing\":\"{}\",\"seconds\":{:.1f},\"what\":\"{}\",\"done\":{},"
               "\"total\":{}}}\n",
               doing, seconds(), what, done, total);
  } else {
    show(fmt::format("{}: {} of {} {}", doing, done, total, what));
  }
}

void Console::closing_line(const RunOutcome& outcome, bool keeps) {
  if (quiet_ && !outcome.interrupted) return;
  const std::string_view how = !outcome.interrupted ? ""
                               : keeps              ? "stopped; what was read is kept: "
                                                    : "stopped: ";
  const std::string_view next = outcome.interrupted && keeps ? "; the same command goes on" : "";
  say(fmt::format("{}{}{}", how, to_string(outcome.tally), next));
}

void Console::result_line(std::string_view line) {
  if (std::exchange(has_progress_, false)) fmt::print(stderr, "{}", kWipeLine);
  fmt::print("{}\n", line);
  std::fflush(stdout);
}

int Console::fail_with(const Error& error) {
  say(to_string(error));
  return exit_code(error.code);
}

void Console::say(std::string_view line) {
  fmt::print(stderr, "{}indexer: {}\n", std::exchange(has_progress_, false) ? kWipeLine : "", line);
}

}  // namespace onrecord
