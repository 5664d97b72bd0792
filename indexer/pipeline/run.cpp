#include "indexer/pipeline/run.h"

#include <fmt/core.h>

#include <utility>

#include "common/base/json_writer.h"
#include "common/model/record.h"
#include "indexer/pipeline/signature.h"

namespace onrecord {
namespace {

/// A batch is handed over when it has this much text or this many documents …
constexpr std::size_t kBatchBytes = 64 * 1024;
constexpr std::size_t kBatchDocuments = 64;
/// … and reading waits while more than this is on its way. One document may be larger by itself.
constexpr std::size_t kBytesInFlight = 32 * 1024 * 1024;

/// What one worker needs for itself.
struct Worker {
  Extractor extractor;
  JsonWriter json;
};

void work_on(Batch& batch, Worker& worker, bool wants_records) {
  for (BatchItem& item : batch.items) {
    item.statements = worker.extractor.extract(item.document);
    if (!wants_records) continue;
    for (const Statement& statement : item.statements) {
      worker.json.clear();
      write_record(worker.json, item.document.info, statement);
      batch.records += worker.json.text();
      batch.records += '\n';
    }
  }
}

class Run {
 public:
  Run(const std::vector<InputFile>& files, const RunOptions& options, Target& target, Observer& observer)
      : files_(files),
        options_(options),
        target_(target),
        observer_(observer),
        workers_(options.jobs, [this](std::size_t worker, Batch& batch) {
          work_on(batch, scratch_[worker], target_.wants_records());
        }) {}

  /// Reads the lexicons. Errors: theirs.
  Status prepare() {
    for (std::size_t worker = 0; worker < options_.jobs; ++worker) {
      auto extractor = Extractor::make(options_.data);
      if (!extractor) return fail(extractor.error());
      scratch_.push_back({std::move(*extractor), {}});
    }
    return {};
  }

  Result<RunOutcome> go() {
    for (; file_ < files_.size() && !is_stopped(); ++file_) {
      if (auto status = read(files_[file_]); !status) return fail(status.error());
    }
    outcome_.interrupted = options_.stop && options_.stop->load();
    if (auto status = drain(); !status) return fail(status.error());
    return std::move(outcome_);
  }

 private:
  [[nodiscard]] bool is_stopped() const {
    return (options_.stop && options_.stop->load()) || target_.is_closed();
  }

  Status read(const InputFile& file) {
    if (!file.path.empty()) {
      const auto known = target_.knows_file(file.path, file.stamp);
      if (!known) return fail(known.error());
      observer_.on_file(file.name, *known);
      if (*known) {
        ++outcome_.tally.unchanged_files;
        outcome_.kept_files.insert(file.path);
        return {};
      }
    }
    const std::size_t rejected_before = outcome_.tally.rejected;
    Status status;
    read_input(
        file,
        [&](Document&& document) { return (status = take(std::move(document), file)) && !is_stopped(); },
        [&](const Reject& reject) { this->reject(reject); });
    if (!status) return status;
    if (outcome_.tally.rejected > rejected_before) {
      // Not stamped: what is broken is named again next time. What was read of it earlier stays.
      outcome_.kept_files.insert(file.path);
    } else if (!file.path.empty() && !is_stopped()) {
      batch_.finished.push_back({file.path, file.stamp});
    }
    return {};
  }

  void reject(const Reject& reject) {
    ++outcome_.tally.rejected;
    observer_.on_reject(reject);
  }

  Status take(Document document, const InputFile& file) {
    DocumentStamp stamp{{}, kExtractorVersion, file.path, file.stamp.modified, file.stamp.size};
    if (!target_.wants_records()) stamp.signature = document_signature(document, options_.reading);
    const auto unchanged = is_unchanged(document, stamp);
    if (!unchanged) return fail(unchanged.error());
    if (*unchanged) {
      ++outcome_.tally.unchanged_documents;
      return {};
    }
    batch_.bytes += document.text.size();
    batch_.items.push_back({std::move(document), std::move(stamp), {}});
    if (batch_.bytes < kBatchBytes && batch_.items.size() < kBatchDocuments) return {};
    return hand_over();
  }

  Result<bool> is_unchanged(const Document& document, const DocumentStamp& stamp) {
    const std::string& id = document.info.id;
    const auto [seen, is_new] = outcome_.seen.try_emplace(id_hash(id), static_cast<std::uint32_t>(file_));
    // What the index holds is no guide for an id that is on its way already: the last one wins.
    if (is_new) return target_.knows_document(document, stamp);
    observer_.on_note(fmt::format("document {} stands more than once in the input: the last one counts", id));
    const std::string& before = files_[std::exchange(seen->second, static_cast<std::uint32_t>(file_))].path;
    if (auto status = target_.contest(before, stamp.path); !status) return fail(status.error());
    return false;
  }

  Status hand_over() {
    while (workers_.pending_bytes() > kBytesInFlight) {
      if (auto status = write(*workers_.pop()); !status) return status;
    }
    workers_.push(std::exchange(batch_, {}));
    while (auto ready = workers_.pop_ready()) {
      if (auto status = write(*ready); !status) return status;
    }
    return {};
  }

  Status write(const Batch& batch) {
    if (auto status = target_.write(batch); !status) return status;
    Tally& tally = outcome_.tally;
    for (const BatchItem& item : batch.items) {
      ++tally.documents;
      tally.statements += item.statements.size();
      tally.bytes += item.document.text.size();
      const auto& lang = item.document.info.lang;
      if (lang && !Extractor::knows_language(*lang)) ++tally.without_rules;
    }
    observer_.on_progress(tally);
    return {};
  }

  Status drain() {
    if (auto status = hand_over(); !status) return status;
    while (auto batch = workers_.pop()) {
      if (auto status = write(*batch); !status) return status;
    }
    return target_.finish();
  }

  const std::vector<InputFile>& files_;
  const RunOptions& options_;
  Target& target_;
  Observer& observer_;
  std::size_t file_ = 0;  ///< the number of the file being read
  std::vector<Worker> scratch_;
  RunOutcome outcome_;
  Batch batch_;
  OrderedWorkers workers_;  ///< last: its threads stop before what they use goes
};

}  // namespace

Result<RunOutcome> run_pipeline(const std::vector<InputFile>& files, const RunOptions& options,
                                Target& target, Observer& observer) {
  Run run(files, options, target, observer);
  if (auto status = run.prepare(); !status) return fail(status.error());
  return run.go();
}

}  // namespace onrecord
