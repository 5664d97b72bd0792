#include "indexer/pipeline/plan.h"

#include <catch2/catch.hpp>

#include "common/base/file.h"
#include "indexer/pipeline/reading_version.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;

TEST_CASE("of a file that was read before in the same way little is taken to be new") {
  const test::TempFolder folder;
  const auto path = folder.path() / "a.jsonl";
  REQUIRE(write_file_atomically(path, std::string(1000, 'x')));
  RunOptions options;
  options.paths = {path.string()};
  std::optional<CompletedFile> known;
  FileStamp seen;
  const auto plan = [&] {
    return make_plan(options, [&](const std::string& asked) {
      CHECK(asked == path.string());
      return known;
    });
  };
  CHECK(plan().files == 1);
  CHECK(plan().bytes == 1000);
  CHECK(plan().texts == 1000);
  seen.path = path.string();
  seen.id = "a.jsonl";
  const int version = reading_version(options, seen);
  known = CompletedFile{1, 700, version};
  CHECK(plan().bytes == 1000);
  CHECK(plan().texts == 300);  // it grew
  known->size = 1000;
  CHECK(plan().texts == 100);  // it was touched
  known->extractor_version = version + 1;
  CHECK(plan().texts == 1000);  // it was read by other rules
}
