#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "common/base/error.h"
#include "common/base/json_writer.h"
#include "indexer/options.h"
#include "indexer/pipeline/reject_file.h"
#include "indexer/pipeline/run.h"

namespace onrecord {

/// Tells a person on stderr what happens: one line for each thing, and progress: a line that renews itself on
/// a terminal, a line now and then elsewhere, or JSON for a program.
class Console : public Observer {
 public:
  explicit Console(const IndexerOptions& options);

  void on_file(std::string_view name, bool unchanged) override;
  void on_reject(const Reject& reject) override;
  void on_note(std::string_view note) override;
  void on_progress(const Tally& tally) override;

  /// How many bytes of files there are to read: what is left can be told then.
  void expect(std::uint64_t bytes) { expected_ = bytes; }
  /// Of what comes after reading: "building", so many of all "statements".
  void on_work(std::string_view doing, std::string_view what, std::size_t done, std::size_t total);

  /// Rejects go to that file, too. Errors: io.
  [[nodiscard]] Status open_rejects(const std::optional<std::filesystem::path>& path);
  /// Errors: io, if rejects could not all be written.
  [[nodiscard]] Status close_rejects();

  /// What was done. `keeps`: there is an index that keeps what was read before a stop.
  void closing_line(const RunOutcome& outcome, bool keeps);
  /// Something found that needs a person, also where --quiet is given.
  void warn(std::string_view line) { say(line); }
  /// A line of what was asked for, on stdout.
  void result_line(std::string_view line);
  /// Says the error; its exit code.
  int fail_with(const Error& error);

 private:
  enum class Shown { nothing, renewed, lines, json };
  using Clock = std::chrono::steady_clock;

  void say(std::string_view line);
  [[nodiscard]] bool is_due();
  void show(std::string_view line);
  void show_json(const Tally& tally);
  [[nodiscard]] double seconds() const;
  /// Of the whole, from the share that is done; nothing while that would be a guess.
  [[nodiscard]] std::optional<double> seconds_left(double share) const;

  std::optional<RejectFile> rejects_;
  std::uint64_t expected_ = 0;
  bool quiet_;
  bool verbose_;
  Shown shown_;
  bool has_progress_ = false;  ///< a line of progress stands there and is to be wiped first
  JsonWriter json_;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point next_progress_;
};

}  // namespace onrecord
