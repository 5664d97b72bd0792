#include "indexer/pipeline/index_target.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "indexer/pipeline/prune.h"
#include "indexer/pipeline/signature.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;

namespace {

IndexTarget open_index(const test::TempFolder& folder) {
  auto writer = IndexWriter::open(folder.path() / "db");
  REQUIRE(writer);
  return IndexTarget(std::move(*writer));
}

BatchItem item(const std::string& id, const std::string& text, const std::string& path,
               std::int64_t time = 1) {
  BatchItem item;
  item.document.info.id = id;
  item.document.text = text;
  item.stamp = {document_signature(item.document, ""), 1, path, time, text.size()};
  return item;
}

CompletedFile stamp(std::int64_t time) { return {time, 10, 1}; }

Batch batch(std::vector<BatchItem> items, std::vector<FinishedFile> finished = {}) {
  Batch batch;
  batch.items = std::move(items);
  batch.finished = std::move(finished);
  return batch;
}

bool knows(IndexTarget& target, const BatchItem& item) {
  const auto known = target.knows_document(item.document, item.stamp);
  REQUIRE(known);
  return *known;
}

bool knows_file(IndexTarget& target, const std::string& path, std::int64_t time) {
  const auto known = target.knows_file(path, stamp(time));
  REQUIRE(known);
  return *known;
}

}  // namespace

TEST_CASE("an unchanged document is known, a changed one is not") {
  const test::TempFolder folder;
  {
    IndexTarget target = open_index(folder);
    CHECK_FALSE(knows(target, item("a", "one", "/x/a")));
    REQUIRE(target.write(batch({item("a", "one", "/x/a")})));
    REQUIRE(target.finish());
  }
  IndexTarget target = open_index(folder);
  CHECK(knows(target, item("a", "one", "/x/a")));
  CHECK_FALSE(knows(target, item("a", "two", "/x/a")));
  CHECK_FALSE(knows(target, item("b", "one", "/x/b")));
  BatchItem newer_rules = item("a", "one", "/x/a");
  newer_rules.stamp.extractor_version = 2;
  CHECK_FALSE(knows(target, newer_rules));
}

TEST_CASE("a touched file's document gets the new stamp and no new text") {
  const test::TempFolder folder;
  IndexTarget target = open_index(folder);
  REQUIRE(target.write(batch({item("a", "one", "/x/a", 1)})));
  CHECK(knows(target, item("a", "one", "/x/a", 2)));
  REQUIRE(target.finish());
  CHECK(target.writer().find_document("a").value()->stamp.modified == 2);
}

TEST_CASE("a file is known once it was read in full, and as it was then") {
  const test::TempFolder folder;
  {
    IndexTarget target = open_index(folder);
    CHECK_FALSE(knows_file(target, "/x/a", 1));
    REQUIRE(target.write(batch({item("a", "one", "/x/a")}, {{"/x/a", stamp(1)}})));
    REQUIRE(target.finish());
  }
  IndexTarget target = open_index(folder);
  CHECK(knows_file(target, "/x/a", 1));
  CHECK_FALSE(knows_file(target, "/x/a", 2));
  CHECK_FALSE(knows_file(target, "/x/b", 1));
}

TEST_CASE("a document that moves to another file makes both be read next time") {
  const test::TempFolder folder;
  IndexTarget target = open_index(folder);
  REQUIRE(target.write(batch({item("a", "one", "/x/a")}, {{"/x/a", stamp(1)}})));
  REQUIRE(knows_file(target, "/x/a", 1));
  CHECK(knows(target, item("a", "one", "/x/b")));
  REQUIRE(target.write(batch({}, {{"/x/b", stamp(1)}})));
  CHECK_FALSE(knows_file(target, "/x/a", 1));
  CHECK_FALSE(knows_file(target, "/x/b", 1));
}

TEST_CASE("a removed document's file is read next time") {
  const test::TempFolder folder;
  IndexTarget target = open_index(folder);
  REQUIRE(target.write(batch({item("a", "one", "/x/a")}, {{"/x/a", stamp(1)}})));
  CHECK(target.remove("a").value());
  CHECK_FALSE(target.remove("a").value());
  CHECK_FALSE(knows_file(target, "/x/a", 1));
  CHECK_FALSE(knows(target, item("a", "one", "/x/a")));
}

TEST_CASE("prune takes out what is gone and nothing else") {
  const test::TempFolder folder;
  IndexTarget target = open_index(folder);
  REQUIRE(target.write(batch(
      {item("seen", "one", "/x/seen"), item("gone", "one", "/x/gone"), item("line#2", "one", "/x/lines"),
       item("kept", "one", "/x/kept"), item("beside", "one", "/xy/a"), item("piped", "one", "")},
      {{"/x/gone", stamp(1)}})));
  RunOutcome outcome;
  outcome.seen[id_hash("seen")] = 0;
  outcome.seen[id_hash("line#1")] = 1;
  outcome.kept_paths.insert("/x/kept");
  CHECK(prune({"/x"}, outcome, target).value() == 2);
  for (const char* id : {"seen", "kept", "beside", "piped"}) {
    CAPTURE(id);
    CHECK(target.writer().find_document(id).value());
  }
  CHECK_FALSE(target.writer().find_document("gone").value());
  CHECK_FALSE(target.writer().find_document("line#2").value());
  CHECK_FALSE(knows_file(target, "/x/gone", 1));
  CHECK(prune({"/x"}, outcome, target).value() == 0);
}
