#pragma once
#include <chrono>
#include <string_view>

#include "common/base/error.h"
#include "indexer/options.h"
#include "indexer/pipeline/reject_file.h"
#include "indexer/pipeline/run.h"

namespace onrecord {

/// Tells a person on stderr what happens: one line for each thing, and progress where stderr is a terminal.
class Console : public Observer {
 public:
  explicit Console(const IndexerOptions& options);

  void on_file(std::string_view name, bool unchanged) override;
  void on_reject(const Reject& reject) override;
  void on_note(std::string_view note) override;
  void on_progress(const Tally& tally) override;

  /// How many bytes of files there are to read: what is left can be told then.
  void expect(std::uint64_t bytes) { expected_ = bytes; }
  /// Of a bulk build, once everything is read: so many statements are built in.
  void on_built(std::size_t done, std::size_t total);

  /// Rejects go to that file, too. Errors: io.
  [[nodiscard]] Status open_rejects(const std::optional<std::filesystem::path>& path);

  /// Errors: io, if rejects could not all be written.
  [[nodiscard]] Status close_rejects();

  /// What was done. `keeps`: there is an index that keeps what was read before a stop.
  void closing_line(const RunOutcome& outcome, bool keeps);
  /// Says the error; its exit code.
  int fail_with(const Error& error);

 private:
  void say(std::string_view line);

  std::optional<RejectFile> rejects_;
  std::uint64_t expected_ = 0;
  bool quiet_;
  bool verbose_;
  bool shows_progress_;
  bool has_progress_ = false;  ///< a line of progress stands there and is to be wiped first
  std::chrono::steady_clock::time_point next_progress_;
};

}  // namespace onrecord
