#include "indexer/pipeline/run.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "indexer/extract/extractor.h"
#include "indexer/pipeline/batch_work.h"
#include "indexer/pipeline/ordered_workers.h"
#include "indexer/pipeline/reading_version.h"
#include "indexer/pipeline/signature.h"
#include "indexer/source/packed.h"

namespace onrecord {
namespace {

/// A batch is handed over when it has this much text or this many documents: the more, the longer the code of
/// a stage stays in the processor's cache (decision 0018); twice as much gains nothing more.
constexpr std::size_t kBatchBytes = 128 * 1024;
constexpr std::size_t kBatchDocuments = 256;

constexpr std::size_t kRejectsKept = 1000;

class Run {
 public:
  Run(const RunOptions& options, std::vector<BatchWorker> workers, Target& target, Observer& observer)
      : options_(options),
        target_(target),
        observer_(observer),
        scratch_(std::move(workers)),
        workers_(options.jobs,
                 [this](std::size_t worker, Batch& batch) { scratch_[worker].work_on(batch); }) {}

  Result<RunOutcome> go() {
    SourceOptions source_options = options_.source;
    source_options.start_at = [this](const FileStamp& file) { return StartAt{.skip = !begin_file(file)}; };
    auto source = DocumentSource::open(options_.paths, std::move(source_options));
    if (!source) return fail(source.error());
    while (status_ && !is_stopped()) {
      auto item = source->next();
      if (!status_) break;
      if (!item) {
        end_file();
        break;
      }
      if (auto* document = std::get_if<SourcedDocument>(&*item)) {
        status_ = take(std::move(*document));
      } else {
        reject(std::get<Reject>(*item));
      }
    }
    if (status_) status_ = drain();
    if (!status_) return fail(status_.error());
    outcome_.interrupted = is_interrupted();
    outcome_.tally.other_files = source->counts().unknown;
    outcome_.tally.dates_in_doubt = source->counts().dates_in_doubt;
    return std::move(outcome_);
  }

 private:
  [[nodiscard]] bool is_interrupted() const { return options_.stop && options_.stop->load(); }
  [[nodiscard]] bool is_stopped() const { return is_interrupted() || target_.is_closed(); }

  /// Called by the source before it opens a file. False if it need not be read.
  bool begin_file(const FileStamp& file) {
    end_file();
    outcome_.tally.read_bytes = begun_bytes_;
    if (!status_ || is_stopped()) return false;
    paths_.push_back(index_path(file.path));
    stamp_ = {file.mtime_ns, file.size, reading_version(options_, file)};
    selected_version_ = reading_version(options_, file, selected_part(options_));
    // Which files of an archive are chosen is not seen here.
    leaves_out_ = chooses_files(options_) && source::packing_of(file.path) == source::Packing::members;
    has_rejects_ = false;
    if (paths_.back().empty()) return true;
    const auto known = knows_file();
    if (!known) {
      status_ = fail(known.error());
      return false;
    }
    observer_.on_file(file.path, *known);
    begun_bytes_ += *known ? 0 : file.size;
    file_bytes_ = file.size;
    if (!*known) return is_open_ = true;
    ++outcome_.tally.unchanged_files;
    outcome_.kept_paths.insert(paths_.back());
    return false;
  }

  /// A file read whole is known to every run, one read in part to runs that take the same part.
  [[nodiscard]] Result<bool> knows_file() {
    auto known = target_.knows_file(paths_.back(), stamp_);
    if (!known || *known || selected_version_ == stamp_.extractor_version) return known;
    return target_.knows_file(paths_.back(), {stamp_.modified, stamp_.size, selected_version_});
  }

  /// A file with something broken in it gets no stamp: it is named again next time. What was read of it
  /// earlier stays.
  void end_file() {
    if (!std::exchange(is_open_, false) || has_rejects_) return;
    if (leaves_out_) stamp_.extractor_version = selected_version_;
    batch_.finished.push_back({paths_.back(), stamp_});
  }

  void reject(const Reject& reject) {
    has_rejects_ = true;
    ++outcome_.tally.rejected;
    outcome_.kept_paths.insert(index_path(reject.origin.file.path));
    if (outcome_.rejects.size() < kRejectsKept)
      outcome_.rejects.emplace_back(place_name(reject.origin.file), to_string(reject.error));
    observer_.on_reject(reject);
  }

  Status take(SourcedDocument sourced) {
    if (!options_.selection.takes(sourced.document.info)) {
      leaves_out_ = true;
      ++outcome_.tally.left_out;
      return {};
    }
    const FileStamp& file = sourced.origin.file;
    // What comes out of a packed file tells little of how much went in.
    outcome_.tally.read_bytes = begun_bytes_ - file_bytes_ + std::min(sourced.origin.end, file_bytes_);
    DocumentStamp stamp{{}, kExtractorVersion, paths_.back(), file.mtime_ns, file.size};
    if (target_.wants() != Wanted::records) stamp.signature = signature_of(sourced);
    const auto unchanged = is_unchanged(sourced.document, stamp);
    if (!unchanged) return fail(unchanged.error());
    if (*unchanged) {
      ++outcome_.tally.unchanged_documents;
      return {};
    }
    batch_.items.reserve(kBatchDocuments);
    batch_.bytes += sourced.document.text.size();
    const bool is_ready = sourced.statements.has_value();
    batch_.items.push_back({std::move(sourced.document),
                            std::move(stamp),
                            std::move(sourced.statements).value_or(std::vector<Statement>()),
                            {},
                            is_ready});
    if (batch_.bytes < kBatchBytes && batch_.items.size() < kBatchDocuments) return {};
    return hand_over();
  }

  [[nodiscard]] std::string signature_of(const SourcedDocument& sourced) const {
    if (sourced.statements) return records_signature(sourced.document.info, *sourced.statements);
    return document_signature(sourced.document, options_.reading);
  }

  Result<bool> is_unchanged(const Document& document, const DocumentStamp& stamp) {
    const std::string& id = document.info.id;
    const auto file = static_cast<std::uint32_t>(paths_.size() - 1);
    const auto [seen, is_new] = outcome_.seen.try_emplace(id_hash(id), file);
    // What the index holds is no guide for an id that is on its way already: the last one wins.
    if (is_new) return target_.knows_document(document, stamp);
    observer_.on_note(fmt::format("document {} stands more than once in the input{}", id,
                                  target_.wants() == Wanted::records ? "" : ": the last one counts"));
    const std::string& before = paths_[std::exchange(seen->second, file)];
    if (auto status = target_.contest(before, stamp.path); !status) return fail(status.error());
    return false;
  }

  Status hand_over() {
    while (workers_.pending_bytes() > options_.bytes_in_flight) {
      if (auto status = write(std::move(*workers_.pop())); !status) return status;
    }
    workers_.push(std::exchange(batch_, {}));
    while (auto ready = workers_.pop_ready()) {
      if (auto status = write(std::move(*ready)); !status) return status;
    }
    return {};
  }

  Status write(Batch batch) {
    if (batch.failure) return fail(*batch.failure);
    Tally& tally = outcome_.tally;
    for (const BatchItem& item : batch.items) {
      ++tally.documents;
      tally.statements += item.statements.size();
      tally.bytes += item.document.text.size();
      outcome_.coverage.add(item.document.info, item.statements.size());
      const auto& lang = item.document.info.lang;
      if (lang && !Extractor::knows_language(*lang)) ++tally.without_rules;
    }
    if (auto status = target_.write(std::move(batch)); !status) return status;
    observer_.on_progress(tally);
    return {};
  }

  Status drain() {
    if (auto status = hand_over(); !status) return status;
    while (auto batch = workers_.pop()) {
      if (auto status = write(std::move(*batch)); !status) return status;
    }
    return target_.finish();
  }

  const RunOptions& options_;
  Target& target_;
  Observer& observer_;
  Status status_;
  RunOutcome outcome_;
  std::vector<std::string> paths_;  ///< of the files begun; the last is the one being read
  CompletedFile stamp_;             ///< of that file
  bool is_open_ = false;
  int selected_version_ = 0;  ///< of the stamp, if this run leaves something of the file out
  bool leaves_out_ = false;
  bool has_rejects_ = false;
  std::uint64_t begun_bytes_ = 0;  ///< of the files opened so far
  std::uint64_t file_bytes_ = 0;   ///< of the one being read
  Batch batch_;
  std::vector<BatchWorker> scratch_;
  OrderedWorkers workers_;  ///< last: its threads stop before what they use goes
};

}  // namespace

std::string index_path(const std::string& path) {
  if (path.empty() || path == "-") return {};
  return std::filesystem::absolute(path).lexically_normal().string();
}

Result<RunOutcome> run_pipeline(const RunOptions& options, Target& target, Observer& observer) {
  auto workers =
      make_batch_workers(options.jobs, options.data, {target.wants(), options.people, options.trace});
  if (!workers) return fail(workers.error());
  return Run(options, std::move(*workers), target, observer).go();
}

}  // namespace onrecord
