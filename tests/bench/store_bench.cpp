// store_bench DB N: writes N made-up statements into a new index and asks questions of it; prints the
// figures.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <random>

#include "searcher/query/read_question.h"
#include "searcher/search/engine.h"
#include "tests/support/sample_index.h"

using namespace onrecord;
using Clock = std::chrono::steady_clock;

namespace {

double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Made-up speech with word frequencies as in language (Zipf), 35 words a statement.
class Speech {
 public:
  explicit Speech(unsigned seed) : random_(seed) {}
  std::size_t zipf(std::size_t n) {
    const double u = std::uniform_real_distribution<double>(0, 1)(random_);
    return static_cast<std::size_t>(std::pow(static_cast<double>(n), u)) - 1;
  }
  std::size_t below(std::size_t n) { return random_() % n; }
  static std::string word(std::size_t n) {
    constexpr const char* kSyllables[] = {"ba", "ko",  "ri",  "ste", "mun", "del",
                                          "fa", "lor", "ten", "vi",  "sha", "pro"};
    std::string out;
    do out += kSyllables[n % 12];
    while ((n /= 12) > 0);
    return out;
  }
  std::string text() {
    std::string out = "the";
    for (int i = 0; i < 34; ++i) out += " " + (below(4) ? word(zipf(60000)) : std::string("of"));
    return out;
  }
  Speaker speaker() {
    const std::size_t n = zipf(20000);
    std::string surname = word(n * 7 + 3), given = word(n % 500 + 100);
    surname[0] = static_cast<char>(surname[0] - 32);
    given[0] = static_cast<char>(given[0] - 32);
    return test::person(below(20) ? given + " " + surname : surname,
                        below(3) ? "Minister of " + word(n % 50) : "");
  }

 private:
  std::mt19937 random_;
};

void write_index(const std::filesystem::path& path, std::size_t count) {
  Speech speech(3);
  WriterOptions options;
  if (const char* every = std::getenv("BENCH_COMMIT"))
    options.commit_statements = std::strtoul(every, nullptr, 10);
  auto writer = IndexWriter::open(path, options);
  if (!writer) std::exit(1);
  double inside = 0, processor = 0;
  for (std::size_t written = 0, number = 0; written < count; ++number) {
    const Date day = from_day_number(static_cast<int>(10957 + speech.below(7300)));
    test::SampleDocument document(fmt::format("doc-{}", number), fmt::format("Outlet {}", speech.zipf(60)),
                                  to_string(day));
    document.document().info.title = speech.text().substr(0, 60);
    for (int i = 0; i < 8; ++i, ++written) {
      std::vector<std::string> topics;
      for (auto n = speech.below(3); n > 0; --n) topics.push_back("Topic " + Speech::word(speech.zipf(2000)));
      document.say(speech.speaker(), speech.text(), std::move(topics));
    }
    const auto begin = Clock::now();
    const std::clock_t ticks = std::clock();
    if (!document.write(*writer)) std::exit(1);
    inside += seconds_since(begin);
    processor += static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC;
  }
  const auto begin = Clock::now();
  if (!writer->commit()) std::exit(1);
  inside += seconds_since(begin);
  std::size_t bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
    if (entry.is_regular_file()) bytes += entry.file_size();
  const auto statements = static_cast<double>(count);
  fmt::print("{} statements, in the writer {:.0f}/s ({:.0f} per second of processor), {} bytes each\n",
             writer->statement_count(), statements / inside, statements / processor, bytes / count);
}

void measure(search::Engine& engine, const std::string& name, const std::function<std::string(Speech&)>& make,
             bool facets) {
  Speech speech(7);
  std::vector<double> times;
  std::size_t hits = 0;
  for (int i = 0; i < 60; ++i) {
    search::Request request;
    const auto begin = Clock::now();
    request.question = query::read_question(make(speech), Date{2020, 1, 1}, engine.speakers()).value();
    if (facets)
      request.facets = {{search::Facet::speaker, 10}, {search::Facet::topic, 10}, {search::Facet::year, 10}};
    const auto response = engine.answer(request);
    times.push_back(seconds_since(begin) * 1000);
    hits += response ? response->hits : 0;
  }
  std::sort(times.begin(), times.end());
  fmt::print("{:28} p50 {:8.3f} ms  p95 {:8.3f} ms  max {:8.3f}  hits {:.0f}\n", name, times[30], times[57],
             times[59], static_cast<double>(hits) / 60);
}

void ask(const std::filesystem::path& path) {
  const auto begin = Clock::now();
  auto engine = search::Engine::open({path});
  if (!engine) std::exit(1);
  fmt::print("open {:.3f} ms\n", seconds_since(begin) * 1000);
  const auto name = [](Speech& s) { return *s.speaker().name; };
  const auto word = [](Speech& s) { return Speech::word(s.zipf(5000) + 20); };
  measure(*engine, "word", word, false);
  measure(
      *engine, "two words", [&](Speech& s) { return word(s) + " " + word(s); }, false);
  measure(
      *engine, "OR of two words", [&](Speech& s) { return word(s) + " OR " + word(s); }, false);
  measure(
      *engine, "speaker", [&](Speech& s) { return "speaker:\"" + name(s) + "\""; }, false);
  measure(
      *engine, "speaker + word", [&](Speech& s) { return "speaker:\"" + name(s) + "\" " + word(s); }, false);
  measure(
      *engine, "question",
      [&](Speech& s) { return "what did " + name(s) + " say about " + word(s) + " and " + word(s); }, false);
  measure(
      *engine, "question with dates",
      [&](Speech& s) { return "what did " + name(s) + " say about " + word(s) + " since 2010"; }, false);
  measure(
      *engine, "unknown name", [&](Speech& s) { return "what did " + name(s) + "xq say about " + word(s); },
      false);
  measure(
      *engine, "phrase", [&](Speech& s) { return "\"of " + Speech::word(s.zipf(300)) + "\""; }, false);
  measure(
      *engine, "role", [&](Speech& s) { return "speaker:\"minister of " + Speech::word(s.below(50)) + "\""; },
      false);
  measure(
      *engine, "the (all), top 10", [](Speech&) { return std::string("the"); }, false);
  measure(
      *engine, "* newest", [](Speech&) { return std::string("*"); }, false);
  measure(*engine, "word + 3 facets", word, true);
  measure(
      *engine, "* + 3 facets", [](Speech&) { return std::string("*"); }, true);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::size_t count = std::strtoul(argv[2], nullptr, 10);
  if (count > 0) write_index(argv[1], count);
  ask(argv[1]);
}
