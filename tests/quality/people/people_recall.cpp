// Measures how people are found under other spellings of their names (not run by ctest):
//   people_recall PERSONS.jsonl INDEXER FOLDER [misses FILE]
// Indexes each person's `name` as one ready-made speech with the real indexer, asks the other spellings
// through the engine, and reports per script of the question how often the person stands first and among the
// first five.
#include <fmt/core.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "common/base/utf8.h"
#include "common/people/name.h"
#include "common/people/name_sounds.h"
#include "common/text/fold.h"
#include "searcher/query/read_question.h"
#include "searcher/search/engine.h"

using namespace onrecord;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kUnknown = 500;

struct Someone {
  std::string name;
  std::vector<std::string> others;
};

std::string script_of(std::string_view text) {
  std::map<std::string, int> counts;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.size;
    if (!is_letter(point.value)) continue;
    UErrorCode error = U_ZERO_ERROR;
    ++counts[uscript_getName(uscript_getScript(static_cast<UChar32>(point.value), &error))];
  }
  std::string best;
  int most = 0;
  for (const auto& [script, count] : counts)
    if (count > most) best = script, most = count;
  return best;
}

bool is_asked(const std::string& script) {
  static const std::set<std::string> kScripts{"Latin", "Cyrillic", "Greek", "Arabic"};
  return kScripts.contains(script);
}

std::vector<Someone> read_people(const fs::path& path) {
  std::vector<Someone> people;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line);
    Someone one{json["name"], {}};
    std::set<std::string> seen{fold(one.name)};
    for (const auto& other : json["names"]) {
      const std::string name = other["name"];
      if (is_asked(script_of(name)) && seen.insert(fold(name)).second) one.others.push_back(name);
    }
    people.push_back(std::move(one));
  }
  return people;
}

struct Rate {
  int asked = 0, first = 0, five = 0, near = 0, none = 0;
};

/// Distinct speakers in row order.
std::vector<std::string> answer(search::Engine& engine, const std::string& name, bool& near) {
  std::string quoted;
  for (const char c : name)
    if (c != '"') quoted += c;
  const auto question =
      query::read_question("speaker:\"" + quoted + '"', Date{2024, 1, 1}, engine.speakers());
  if (!question) return {};
  search::Request request;
  request.question = *question;
  request.limit = 20;
  const auto response = engine.answer(request);
  std::vector<std::string> names;
  near = false;
  if (!response) return names;
  for (const auto& hit : response->rows) {
    near |= hit.match == "near";
    const std::string id = name_id(hit.statement.speaker.as_written.value_or(""));
    if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
  }
  return names;
}

void report_keys(const std::vector<Someone>& people) {
  std::map<std::string, std::set<std::string>> by_key;
  for (const Someone& one : people) by_key[merge_key(strip_titles(one.name))].insert(name_id(one.name));
  std::size_t shared = 0, all = 0;
  for (const auto& [key, ids] : by_key) {
    all += ids.size();
    if (ids.size() > 1) shared += ids.size();
  }
  fmt::print("merging keys: {} of {} people whom folding tells apart share one ({:.2f} %)\n", shared, all,
             100.0 * static_cast<double>(shared) / static_cast<double>(all));
  std::size_t count = 0, bytes = 0;
  const auto begin = std::chrono::steady_clock::now();
  for (const Someone& one : people)
    for (const std::string* name : {&one.name}) bytes += merge_key(*name).size(), ++count;
  const auto middle = std::chrono::steady_clock::now();
  for (const Someone& one : people) {
    const auto parts = name_sounds(one.name);
    bytes += lookup_keys(parts).size() + part_keys(parts).size();
  }
  const auto end = std::chrono::steady_clock::now();
  const auto us = [&](auto from, auto to) {
    return std::chrono::duration<double, std::micro>(to - from).count() / static_cast<double>(count);
  };
  fmt::print("keys: {:.2f} us a name to merge, {:.2f} us to look up ({} names, {})\n", us(begin, middle),
             us(middle, end), count, bytes);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  auto people = read_people(argv[1]);
  report_keys(people);
  std::mt19937 random(7);
  std::shuffle(people.begin(), people.end(), random);
  std::set<std::string> known;
  const fs::path folder = argv[3];
  fs::remove_all(folder);
  fs::create_directories(folder);
  {
    std::ofstream out(folder / "speech.jsonl");
    for (std::size_t i = kUnknown; i < people.size(); ++i) {
      known.insert(name_id(people[i].name));
      out << nlohmann::json{{"id", std::to_string(i)},
                            {"speaker", people[i].name},
                            {"text", "We will see."},
                            {"lang", "en"}}
                 .dump()
          << '\n';
    }
  }
  const std::string command =
      fmt::format("{} -q --db {} {}", argv[2], (folder / "db").string(), (folder / "speech.jsonl").string());
  if (std::system(command.c_str()) != 0) return 1;
  auto engine = search::Engine::open({folder / "db"});
  if (!engine) return 1;
  std::ofstream misses(argc > 4 ? argv[4] : "/dev/null");
  std::map<std::string, Rate> rates;
  const auto begin = std::chrono::steady_clock::now();
  int questions = 0;
  for (std::size_t i = kUnknown; i < people.size(); ++i) {
    const std::string id = name_id(people[i].name);
    for (const std::string& other : people[i].others) {
      bool near = false;
      const auto names = answer(*engine, other, near);
      Rate& rate = rates[script_of(other)];
      const auto place = std::find(names.begin(), names.end(), id) - names.begin();
      const bool found = place < static_cast<long>(names.size());
      ++rate.asked, ++questions;
      rate.first += found && place == 0;
      rate.five += found && place < 5;
      rate.near += found && near;
      rate.none += names.empty();
      if (!found || place > 4)
        misses << script_of(other) << '\t' << other << '\t' << people[i].name << '\t' << names.size()
               << (near ? " near " : " ") << (names.empty() ? "" : names[0]) << '\n';
    }
  }
  const double ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() / questions;
  for (const auto& [script, r] : rates)
    fmt::print(
        "{:9} asked {:6}  first {:5.1f} %  five {:5.1f} %  (by near names {:4.1f} %, nobody {:4.1f} %)\n",
        script, r.asked, 100.0 * r.first / r.asked, 100.0 * r.five / r.asked, 100.0 * r.near / r.asked,
        100.0 * r.none / r.asked);
  fmt::print("{:.3f} ms a question\n", ms);
  int unknown = 0, answered = 0, near_answers = 0, asked_question = 0;
  for (std::size_t i = 0; i < kUnknown; ++i) {
    if (known.contains(name_id(people[i].name))) continue;
    ++unknown;
    bool near = false;
    const auto names = answer(*engine, people[i].name, near);
    answered += !names.empty() && !near;
    near_answers += near;
    asked_question += engine->speakers().names_speaker(people[i].name);
    if (!names.empty())
      misses << (near ? "near" : "ANSWERED") << '\t' << people[i].name << '\t' << names[0] << '\n';
  }
  fmt::print(
      "{} people who are not there: {:.1f} % answered under their name, {:.1f} % by near names; questions "
      "take {:.1f} %\n",
      unknown, 100.0 * answered / unknown, 100.0 * near_answers / unknown, 100.0 * asked_question / unknown);
}
