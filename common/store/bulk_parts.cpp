#include "common/store/bulk_parts.h"

#include <fmt/core.h>

#include <cstring>
#include <memory>
#include <unordered_map>

#include "common/store/codec.h"
#include "common/store/index_keys.h"
#include "common/store/schema.h"
#include "common/store/statement_document.h"
#include "common/store/stored_document.h"
#include "common/store/terms.h"
#include "common/store/xapian_guard.h"

namespace onrecord {
namespace {

/// So many parts are joined at once: each takes a handful of open files.
constexpr std::size_t kGroup = 32;
constexpr std::size_t kHeadsKept = 1024;
/// Statements between two commits of a part: Xapian inverts what is not committed in trees of nodes, which
/// are slow once they outgrow the processor's cache; appending to the posting lists of the part is cheap.
constexpr std::size_t kCommitStatements = 500;

template <class T>
void put(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

template <class T>
T take(std::string_view& bytes) {
  T value{};
  std::memcpy(&value, bytes.data(), sizeof value);
  bytes.remove_prefix(sizeof value);
  return value;
}

void remove_quietly(const std::filesystem::path& path) {
  std::error_code ignored;
  std::filesystem::remove_all(path, ignored);
}

}  // namespace

std::string encode_source(const StatementSource& source) {
  std::string out;
  put(out, source.row);
  if (source.row) return out;
  put(out, source.entry);
  put(out, source.head_size);
  put(out, source.at);
  put(out, source.size);
  return out;
}

StatementSource decode_source(std::string_view bytes) {
  StatementSource source;
  source.row = take<Xapian::docid>(bytes);
  if (source.row) return source;
  source.entry = take<std::uint64_t>(bytes);
  source.head_size = take<std::uint32_t>(bytes);
  source.at = take<std::uint32_t>(bytes);
  source.size = take<std::uint32_t>(bytes);
  return source;
}

Status join_databases(const std::vector<std::filesystem::path>& parts, const std::filesystem::path& into,
                      unsigned flags) {
  return guard_xapian([&] {
    Xapian::Database all;
    for (const auto& part : parts) all.add_database(Xapian::Database(part.string()));
    all.compact(into.string(), flags);
  });
}

/// What one thread needs to make Xapian documents.
class BulkParts::Builder {
 public:
  Builder(const LiveIndex* live, const BulkLogReader& log) : log_(log) {
    // A Xapian::Database is no thread's but one's.
    if (live) live_ = Xapian::Database(live->generation.statements().string());
  }

  [[nodiscard]] Result<Xapian::Document> make(const StatementSource& source) {
    if (source.row) return make_from_live(source.row);
    const auto head = head_of(source);
    if (!head) return fail(head.error());
    if (auto read = log_.read(source.entry + source.at, source.size, bytes_); !read)
      return fail(read.error());
    const auto stored = decode_statement(bytes_);
    if (!stored) return fail(stored.error());
    return (*head)->documents->make(stored->statement, bytes_);
  }

  /// The row as it would be written now, which is the row as it stands: reading its terms with their
  /// positions would take a look-up a term.
  [[nodiscard]] Result<Xapian::Document> make_from_live(Xapian::docid row) {
    const Xapian::Document document = live_.get_document(row, Xapian::DOC_ASSUME_VALID);
    const std::string data = document.get_data();
    const auto stored = decode_statement(data);
    if (!stored) return fail(stored.error());
    const auto head = live_head_of(stored->document_key);
    if (!head) return fail(head.error());
    // The headline is not stored; what matters of it is whether the statement stands there.
    const std::string in_headline = make_term(prefix::kHeadline, "1");
    auto term = document.termlist_begin();
    term.skip_to(in_headline);
    const bool is_headline = term != document.termlist_end() && *term == in_headline;
    const auto& content = stored->statement.bytes.content;
    (*head)->document.headline =
        is_headline && !content.empty() ? std::optional(content.front()) : std::nullopt;
    return (*head)->documents->make(stored->statement, data);
  }

 private:
  struct Head {
    Document document;
    std::optional<StatementDocuments> documents;
  };

  Result<Head*> head_of(const StatementSource& source) {
    const auto known = heads_.find(source.entry);
    if (known != heads_.end()) return known->second.get();
    if (heads_.size() >= kHeadsKept) heads_.clear();
    if (auto read = log_.read(source.entry, source.head_size, bytes_); !read) return fail(read.error());
    auto decoded = decode_head(bytes_);
    if (!decoded) return fail(decoded.error());
    auto head = make_head(std::move(decoded->document.info));
    head->document.headline = decoded->headline;
    return (heads_[source.entry] = std::move(head)).get();
  }

  Result<Head*> live_head_of(const std::string& key) {
    const auto known = live_heads_.find(key);
    if (known != live_heads_.end()) return known->second.get();
    if (live_heads_.size() >= kHeadsKept) live_heads_.clear();
    auto decoded = decode_document(live_.get_metadata(make_term(key::kDocument, key)));
    if (!decoded) return fail(decoded.error());
    return (live_heads_[key] = make_head(std::move(decoded->info))).get();
  }

  std::unique_ptr<Head> make_head(DocumentInfo info) {
    auto head = std::make_unique<Head>();
    head->document.info = std::move(info);
    head->documents.emplace(head->document, document_key(head->document.info.id), stemmer_);
    return head;
  }

  const BulkLogReader& log_;
  Xapian::Database live_;
  Stemmer stemmer_{kStemsForIndexing};
  std::string bytes_;
  std::unordered_map<std::uint64_t, std::unique_ptr<Head>> heads_;     ///< by their places in the log
  std::unordered_map<std::string, std::unique_ptr<Head>> live_heads_;  ///< by document key
};

BulkParts::BulkParts(const BulkFolder& folder, const LiveIndex* live, const BulkLogReader& log,
                     BulkOptions options)
    : folder_(folder), live_(live), log_(log), options_(std::move(options)) {
  for (std::size_t i = 0; i < std::max<std::size_t>(options_.jobs, 1); ++i)
    threads_.emplace_back([this] { run(); });
}

BulkParts::~BulkParts() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
    tasks_.clear();
  }
  task_added_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

std::filesystem::path BulkParts::part(std::size_t number) const {
  return folder_.parts() / fmt::format("part-{:08}", number);
}

std::filesystem::path BulkParts::group(std::size_t number) const {
  return folder_.parts() / fmt::format("group-{:06}", number);
}

Status BulkParts::add(const StatementSource& source) {
  next_.statements.push_back(source);
  return next_.statements.size() < options_.batch ? Status() : hand_over();
}

Status BulkParts::hand_over() {
  if (next_.statements.empty()) return {};
  const std::size_t number = next_.number;
  std::unique_lock lock(mutex_);
  task_taken_.wait(lock, [this] { return tasks_.size() < threads_.size() || failure_; });
  if (failure_) return fail(*failure_);
  tasks_.push_back(std::move(next_));
  task_added_.notify_one();
  next_ = {number + 1, {}};
  return {};
}

void BulkParts::run() {
  std::optional<Builder> builder;
  Status status = guard_xapian([&] { builder.emplace(live_, log_); });
  while (true) {
    Task task;
    {
      std::unique_lock lock(mutex_);
      if (!status && !failure_) failure_ = status.error();
      if (failure_) tasks_.clear();
      task_taken_.notify_all();
      task_added_.wait(lock, [this] { return closing_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      task = std::move(tasks_.front());
      tasks_.pop_front();
      task_taken_.notify_all();
      if (failure_) continue;
    }
    try {
      status = work(*builder, task);
    } catch (const std::exception& error) {
      status = fail(ErrorCode::internal, error.what());
    }
  }
}

Status BulkParts::work(Builder& builder, const Task& task) {
  const auto path = part(task.number);
  auto built = guard_xapian([&]() -> Status {
    Xapian::WritableDatabase database(
        path.string(), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
    std::size_t waiting = 0;
    for (const StatementSource& source : task.statements) {
      const auto document = builder.make(source);
      if (!document) return fail(document.error());
      database.add_document(*document);
      if (++waiting % kCommitStatements == 0) database.commit();
    }
    database.commit();
    database.close();
    return {};
  });
  return built ? note_done(task.number) : built;
}

Status BulkParts::note_done(std::size_t part) {
  {
    const std::lock_guard lock(mutex_);
    if (++done_[part / kGroup] < kGroup) return {};
  }
  return join_group(part / kGroup, kGroup);
}

Status BulkParts::join_group(std::size_t number, std::size_t size) {
  std::vector<std::filesystem::path> parts;
  for (std::size_t i = 0; i < size; ++i) parts.push_back(part(number * kGroup + i));
  const unsigned flags = Xapian::Compactor::STANDARD;
  if (auto joined = join_databases(parts, group(number), flags); !joined) return joined;
  for (const auto& path : parts) remove_quietly(path);
  return {};
}

Result<std::vector<std::filesystem::path>> BulkParts::finish() {
  if (auto handed = hand_over(); !handed) return fail(handed.error());
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  task_added_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
  if (failure_) return fail(*failure_);
  std::vector<std::filesystem::path> joined;
  for (const auto& [number, done] : done_) {
    if (done == kGroup) {
      joined.push_back(group(number));
    } else {
      for (std::size_t i = 0; i < done; ++i) joined.push_back(part(number * kGroup + i));
    }
  }
  return joined;
}

}  // namespace onrecord
