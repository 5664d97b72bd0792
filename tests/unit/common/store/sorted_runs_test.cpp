#include "common/store/sorted_runs.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "tests/support/temp_folder.h"

using namespace onrecord;

TEST_CASE("entries come out by key and value, in memory or from many runs alike") {
  const test::TempFolder folder;
  const std::size_t memory = GENERATE(std::size_t{1} << 20, 2000, 1);
  std::mt19937 random(7);
  std::multiset<std::pair<std::string, std::string>> expected;
  {
    SortedRuns runs(folder.path() / "run", memory);
    for (int i = 0; i < 500; ++i) {
      std::string key(random() % 5, static_cast<char>(random() % 256)), value(random() % 40, 'v');
      REQUIRE(runs.add(key, value));
      expected.emplace(std::move(key), std::move(value));
    }
    CHECK(runs.size() == 500);
    REQUIRE(runs.sort());
    SortedRuns::Entry entry;
    for (const auto& [key, value] : expected) {
      REQUIRE(runs.next(entry).value());
      REQUIRE(entry.key == key);
      REQUIRE(entry.value == value);
    }
    CHECK_FALSE(runs.next(entry).value());
  }
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("nothing sorts to nothing, and a folder that is not there is an error") {
  const test::TempFolder folder;
  SortedRuns none(folder.path() / "run", 100);
  REQUIRE(none.sort());
  SortedRuns::Entry entry;
  CHECK_FALSE(none.next(entry).value());
  SortedRuns lost(folder.path() / "no" / "run", 1);
  CHECK(lost.add("a", "b").error().code == ErrorCode::io);
}
