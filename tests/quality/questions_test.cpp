#include <fmt/core.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "common/base/date.h"
#include "common/text/fold.h"
#include "tests/quality/corpus.h"

using namespace onrecord;
using namespace onrecord::quality;

namespace {

const std::string kCorpora = ONRECORD_SOURCE_DIR "/corpora";

/// The least share of right first answers, silence where it is asked for among them, in percent.
constexpr double kFloor = 95;

struct Asked {
  std::string question, speaker, content, said, today;
};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

std::vector<Asked> read_questions() {
  std::ifstream in(kCorpora + "/gold-questions/questions.tsv");
  std::vector<Asked> out;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto cells = split(line, '\t');
    REQUIRE(cells.size() == 5);
    out.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
  }
  return out;
}

bool holds_one(const std::string& text, const std::string& alternatives) {
  if (alternatives == "-") return true;
  for (const std::string& one : split(alternatives, '|'))
    if (fold(text).find(fold(one)) != std::string::npos) return true;
  return false;
}

bool is_when(const std::string& said, const std::string& wanted) {
  if (wanted == "-") return true;
  const std::size_t dots = wanted.find("..");
  if (dots == std::string::npos) return said.starts_with(wanted);
  const auto first = parse_iso_date(wanted.substr(0, dots));
  const auto last = parse_iso_date(wanted.substr(dots + 2));
  const auto date = parse_iso_date(said);
  return date && first && last && first_day(*date) >= first_day(*first) && last_day(*date) <= last_day(*last);
}

bool is_right(const Asked& asked, const std::string& answer) {
  const auto line = answer.substr(0, answer.find('\n'));
  if (asked.speaker == "none" || line.empty()) return asked.speaker == "none" && line.empty();
  const auto record = nlohmann::json::parse(line);
  std::string speakers = record["speaker"]["name"].is_null() ? "" : record["speaker"]["name"];
  for (const auto& other : record["co_speakers"]) speakers += " " + other["name"].get<std::string>();
  const std::string content = record["text"].get<std::string>() + record["topics"].dump();
  const std::string said = record["said"]["date"].is_null() ? "" : record["said"]["date"];
  return holds_one(speakers, asked.speaker) && holds_one(content, asked.content) && is_when(said, asked.said);
}

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace

TEST_CASE("the first answers to questions by date and topic are right") {
  const auto db = std::filesystem::temp_directory_path() / fmt::format("questions-{}", getpid());
  REQUIRE(run("'" ONRECORD_INDEXER "' -q --db '" + db.string() + "' '" + kCorpora + "/articles'").exit_code ==
          0);
  const auto questions = read_questions();
  REQUIRE(questions.size() >= 150);
  double right = 0;
  double silent = 0;
  double wanted_silent = 0;
  for (const Asked& asked : questions) {
    const Run answer =
        run("'" ONRECORD_SEARCHER "' --db '" + db.string() + "' -n 1 --format ndjson --today " + asked.today +
            " -- " + quoted(asked.question) + " 2>/dev/null");
    const bool ok = is_right(asked, answer.out);
    right += ok;
    wanted_silent += asked.speaker == "none";
    silent += asked.speaker == "none" && ok && answer.exit_code == 1;
    if (!ok)
      fmt::print(
          "wrong: {} -> {}\n", asked.question,
          answer.out.substr(
              answer.out.find("\"speaker\"") == std::string::npos ? 0 : answer.out.find("\"speaker\""), 260));
  }
  std::filesystem::remove_all(db);
  const double percent = 100 * right / static_cast<double>(questions.size());
  fmt::print("{} questions, first answer right {:.1f} % (floor {:.0f}); silent {} of {}\n", questions.size(),
             percent, kFloor, silent, wanted_silent);
  CHECK(percent >= kFloor);
  CHECK(silent == wanted_silent);
}
