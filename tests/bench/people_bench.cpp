// How long the authority takes: 100,000 names, 1,000,000 statements, as rows of the names tables.
//   people_bench
#include <fmt/core.h>

#include <chrono>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "common/people/authority.h"
#include "common/people/name.h"

using namespace onrecord;

namespace {

std::string invented_name(std::mt19937& random, int syllables) {
  constexpr const char* kSyllables[] = {"ba",  "rin", "to", "kel", "mar", "du", "no",  "vi",
                                        "sha", "lo",  "pe", "gor", "an",  "zu", "fi",  "hel",
                                        "wa",  "cor", "ti", "ske", "ron", "li", "dam", "os"};
  std::string name;
  for (int i = 0; i < syllables; ++i) name += kSyllables[random() % std::size(kSyllables)];
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

}  // namespace

int main() {
  constexpr int kNames = 100000, kSurnames = 30000, kStatements = 1000000;
  std::mt19937 random(3);
  std::vector<std::string> surnames;
  for (int i = 0; i < kSurnames; ++i) surnames.push_back(invented_name(random, 3));
  std::map<std::string, std::vector<NameRow>> families;
  std::size_t rows = 0;
  for (int i = 0; i < kNames; ++i) {
    // A few surnames are frequent, as in life.
    const std::string& surname = surnames[random() % (random() % 4 ? kSurnames : 300)];
    const std::string name = (i % 9 == 0 ? std::string(1, static_cast<char>('A' + random() % 26)) + "."
                                         : invented_name(random, 2)) +
                             ' ' + surname;
    for (int k = 0; k < 3; ++k, ++rows) {
      NameRow row;
      row.form = k == 2 && i % 3 == 0 ? surname : name;
      row.id = name_id(row.form);
      row.bare = row.form == surname;
      row.outlet = "outlet " + std::to_string(random() % 20);
      row.quarter = fmt::format("{}Q{}", 2015 + random() % 8, 1 + random() % 4);
      row.documents = 2;
      row.statements = kStatements / kNames / 3;
      families[family_key(row.form, true)].push_back(std::move(row));
    }
  }
  const auto begin = std::chrono::steady_clock::now();
  std::size_t people = 0;
  for (const auto& [key, members] : families) people += derive_people(members).size();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  fmt::print("{} rows of {} families: {} people in {:.2f} s\n", rows, families.size(), people, seconds);
}
