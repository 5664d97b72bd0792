// bulk_bench INDEXER FOLDER FILE…: the whole way from raw text to a published index (INDEXER --build bulk),
// beside a baseline that has the same Xapian documents in memory and only adds and compacts them by the same
// scheme: two threads, parts of 8,000, commits of 500, groups of 32, one last compaction. Prints both, and
// their ratios.
#include <fmt/core.h>
#include <sys/resource.h>
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using Paths = std::vector<std::filesystem::path>;

constexpr std::size_t kThreads = 2;
constexpr std::size_t kPart = 8000;
constexpr std::size_t kCommit = 500;
constexpr std::size_t kGroup = 32;

constexpr int kIndexerPriority = 10;  ///< as the indexer takes it: both stand back for others alike

struct Times {
  double wall = 0;
  double processor = 0;
};

double processor_seconds(int whose) {
  struct rusage usage {};
  ::getrusage(whose, &usage);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Adds what `work` takes.
template <class Work>
void time_it(Times& times, int whose, const Work& work) {
  const double processor = processor_seconds(whose);
  const auto begin = std::chrono::steady_clock::now();
  work();
  times.wall += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  times.processor += processor_seconds(whose) - processor;
}

/// A Xapian document as plain memory.
struct Row {
  struct Term {
    std::string name;
    Xapian::termcount wdf;
    std::vector<Xapian::termpos> positions;
  };
  std::vector<Term> terms;
  std::vector<std::pair<Xapian::valueno, std::string>> values;
  std::string data;
};

Row read_row(const Xapian::Document& document) {
  Row row;
  row.data = document.get_data();
  for (auto value = document.values_begin(); value != document.values_end(); ++value)
    row.values.emplace_back(value.get_valueno(), *value);
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
    row.terms.push_back({*term, term.get_wdf(), {term.positionlist_begin(), term.positionlist_end()}});
  return row;
}

Xapian::Document make_document(const Row& row) {
  Xapian::Document document;
  for (const Row::Term& term : row.terms) {
    for (const Xapian::termpos position : term.positions) document.add_posting(term.name, position);
    if (term.positions.empty() && term.wdf == 0) document.add_boolean_term(term.name);
    if (term.positions.empty() && term.wdf > 0) document.add_term(term.name, term.wdf);
  }
  for (const auto& [slot, value] : row.values) document.add_value(slot, value);
  document.set_data(row.data);
  return document;
}

std::vector<Row> read_rows(const std::filesystem::path& index, std::size_t part) {
  const Xapian::Database database(index.string());
  std::vector<Row> rows;
  const std::size_t last = std::min<std::size_t>(database.get_lastdocid(), (part + 1) * kPart);
  for (std::size_t id = part * kPart + 1; id <= last; ++id)
    rows.push_back(read_row(database.get_document(static_cast<Xapian::docid>(id))));
  return rows;
}

constexpr int kNew = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;

void write_part(const std::vector<Row>& rows, const std::filesystem::path& path) {
  Xapian::WritableDatabase database(path.string(), kNew);
  std::size_t added = 0;
  for (const Row& row : rows) {
    database.add_document(make_document(row));
    if (++added % kCommit == 0) database.commit();
  }
  database.commit();
}

void write_metadata(const std::filesystem::path& index, const std::filesystem::path& path) {
  const Xapian::Database from(index.string());
  Xapian::WritableDatabase to(path.string(), kNew);
  for (auto key = from.metadata_keys_begin(); key != from.metadata_keys_end(); ++key)
    to.set_metadata(*key, from.get_metadata(*key));
  to.commit();
}

void join(const Paths& parts, const std::filesystem::path& into, unsigned flags) {
  Xapian::Database all;
  for (const auto& part : parts) all.add_database(Xapian::Database(part.string()));
  all.compact(into.string(), flags);
  for (const auto& part : parts) std::filesystem::remove_all(part);
}

/// Two threads at a time do `work(0)` and `work(1)`.
template <class Work>
void in_threads(const Work& work) {
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kThreads; ++i) threads.emplace_back([&work, i] { work(i); });
  for (std::thread& thread : threads) thread.join();
}

Times baseline(const std::filesystem::path& index, const std::filesystem::path& folder) {
  const std::size_t rows = Xapian::Database(index.string()).get_lastdocid();
  const std::size_t parts = (rows + kPart - 1) / kPart;
  Times times;
  Paths joined, waiting;
  for (std::size_t part = 0; part < parts; part += kThreads) {
    std::vector<Row> memory[kThreads];
    in_threads([&](std::size_t i) { memory[i] = read_rows(index, part + i); });
    time_it(times, RUSAGE_SELF, [&] {
      in_threads([&](std::size_t i) {
        if (!memory[i].empty()) write_part(memory[i], folder / fmt::format("part-{}", part + i));
      });
      for (std::size_t i = 0; i < kThreads && part + i < parts; ++i)
        waiting.push_back(folder / fmt::format("part-{}", part + i));
      if (waiting.size() < kGroup) return;
      joined.push_back(folder / fmt::format("group-{}", joined.size()));
      join(std::exchange(waiting, {}), joined.back(), Xapian::Compactor::STANDARD);
    });
  }
  time_it(times, RUSAGE_SELF, [&] {
    joined.insert(joined.end(), waiting.begin(), waiting.end());
    joined.push_back(folder / "metadata");
    write_metadata(index, joined.back());
    join(joined, folder / "all", Xapian::Compactor::FULL);
  });
  return times;
}

Times whole(const std::string& indexer, const std::filesystem::path& index, char** files) {
  std::string command =
      fmt::format("'{}' -q --build bulk --jobs {} --db '{}'", indexer, kThreads, index.string());
  for (; *files; ++files) command += fmt::format(" '{}'", *files);
  Times times;
  time_it(times, RUSAGE_CHILDREN, [&] {
    if (std::system(command.c_str()) != 0) std::exit(1);
  });
  return times;
}

std::size_t bytes_of(char** files) {
  std::size_t bytes = 0;
  for (; *files; ++files) bytes += std::filesystem::file_size(*files);
  return bytes;
}

void say(const char* what, const Times& times, double statements, double megabytes) {
  fmt::print("{:9} wall {:7.1f} s  processor {:7.1f} s  {:6.0f} statements/s  {:5.2f} MB/s\n", what,
             times.wall, times.processor, statements / times.wall, megabytes / times.wall);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  ::setpriority(PRIO_PROCESS, 0, kIndexerPriority);
  const std::filesystem::path folder = std::filesystem::path(argv[2]) / "bulk_bench";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const double megabytes = static_cast<double>(bytes_of(argv + 3)) / 1e6;
  const Times all = whole(argv[1], folder / "db", argv + 3);
  const std::filesystem::path index = folder / "db" / "gen-000001" / "statements";
  const double statements = Xapian::Database(index.string()).get_doccount();
  say("whole", all, statements, megabytes);
  const Times base = baseline(index, folder);
  say("baseline", base, statements, megabytes);
  fmt::print("whole / baseline: wall {:.2f}, processor {:.2f}\n", all.wall / base.wall,
             all.processor / base.processor);
  std::filesystem::remove_all(folder);
}
