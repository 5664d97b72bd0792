#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>

#include "common/people/authority.h"
#include "common/store/bulk_writer.h"
#include "common/store/check.h"
#include "common/store/reader.h"
#include "common/store/writer.h"
#include "tests/support/sample_index.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using test::SampleDocument;
using test::TempFolder;

namespace {

namespace fs = std::filesystem;

/// Version `version` of document `number`; the speakers change with it.
SampleDocument article(int number, int version) {
  const std::string day = "202" + std::to_string(number % 3) + "-0" + std::to_string(1 + number % 9) + "-11";
  SampleDocument document("doc-" + std::to_string(number), number % 2 ? "SANA" : "BBC",
                          number % 7 ? day : "");
  for (int i = 0; i < number % 4; ++i)
    document.say(test::person(version % 2 ? "Ada Marrash" : "Omar Delt", version ? "mayor" : ""),
                 "words " + std::to_string(number) + " " + std::to_string(version), {"Bridge"});
  return document;
}

DocumentStamp stamp(int number, int version) {
  return {"sig-" + std::to_string(version), 1, "/in/" + std::to_string(number % 5), version, 7};
}

Status write(IndexWriter& writer, int number, int version) {
  SampleDocument document = article(number, version);
  return writer.replace_document(document.document(), document.statements(), stamp(number, version));
}

Status write(BulkWriter& writer, int number, int version) {
  BulkEntryMaker maker;
  SampleDocument document = article(number, version);
  auto entry = maker.make(document.document(), document.statements(), stamp(number, version));
  return entry ? writer.add(std::move(*entry)) : Status(fail(entry.error()));
}

BulkOptions small(std::size_t batch = 3, std::size_t jobs = 2) {
  BulkOptions options;
  options.memory = 4096;
  options.batch = batch;
  options.jobs = jobs;
  return options;
}

BulkWriter open_bulk(const fs::path& index, BulkOptions options = small()) {
  auto writer = BulkWriter::open(index, std::move(options));
  if (!writer) FAIL(writer.error().message);
  return std::move(*writer);
}

/// Everything an index says of documents 0 … count-1, of the files and of the names.
std::string dump(const fs::path& index, int count) {
  auto reader = IndexReader::open({index});
  REQUIRE(reader);
  std::string out =
      std::to_string(reader->document_count()) + " " + std::to_string(reader->statement_count());
  for (int number = 0; number < count; ++number) {
    const auto stored = reader->find_document("doc-" + std::to_string(number));
    REQUIRE(stored);
    out += "\n" + std::to_string(number);
    if (!*stored) continue;
    out += " " + (*stored)->stamp.signature + " " + std::to_string((*stored)->stamp.modified) + " " +
           std::to_string((*stored)->statements) + " " + reader->text(**stored).value();
    for (int version = 0; version < 4; ++version) {
      SampleDocument expected = article(number, version);
      for (const Statement& one : expected.statements())
        if (const auto found = reader->find_statement(one.id).value(); found && found->statement == one)
          out += " v" + std::to_string(version);
    }
  }
  const auto families = reader->families("").value();
  for (const std::string& family : families) {
    const auto rows = reader->names(family).value();
    for (const NameRow& row : rows)
      out += "\n" + family + " " + row.form + " " + row.role + " " + row.outlet + " " + row.quarter + " " +
             std::to_string(row.documents) + " " + std::to_string(row.statements);
  }
  for (int file = 0; file < 5; ++file)
    if (const auto found = reader->find_file("/in/" + std::to_string(file)).value())
      out += "\nfile " + std::to_string(file) + " " + std::to_string(found->modified);
  return out;
}

constexpr int kCount = 60;

}  // namespace

TEST_CASE("any mixture of bulk builds and increments comes to the same index as increments alone") {
  std::mt19937 random(static_cast<unsigned>(GENERATE(1, 2, 3, 4, 5, 6)));
  const TempFolder folder;
  const fs::path plain = folder.path() / "plain", mixed = folder.path() / "mixed";
  for (int run = 0; run < 4; ++run) {
    const bool bulk = random() % 3 != 0;
    std::vector<std::pair<int, int>> changes;
    for (auto n = random() % 50; n > 0; --n)
      changes.emplace_back(static_cast<int>(random() % kCount), static_cast<int>(random() % 4));
    const std::string file = "/in/" + std::to_string(random() % 5),
                      other = "/in/" + std::to_string(random() % 5);
    const auto fill = [&](auto& writer) {
      for (const auto& [number, version] : changes) REQUIRE(write(writer, number, version));
      REQUIRE(writer.put_file(file, {run, 7, 1}));
      REQUIRE(writer.forget_file(other));
      REQUIRE(writer.commit());
    };
    auto writer = IndexWriter::open(plain);
    REQUIRE(writer);
    fill(*writer);
    if (bulk) {
      auto building = open_bulk(mixed, small(1 + random() % 9, 1 + random() % 3));
      fill(building);
      REQUIRE(building.publish().value());
    } else {
      auto increment = IndexWriter::open(mixed);
      REQUIRE(increment);
      fill(*increment);
    }
  }
  CHECK(dump(mixed, kCount) == dump(plain, kCount));
}

TEST_CASE("a part larger than what is committed at once") {
  const TempFolder folder;
  const fs::path plain = folder.path() / "plain", bulk = folder.path() / "bulk";
  constexpr int kMany = 1200;  // 1,800 statements
  {
    auto writer = IndexWriter::open(plain);
    REQUIRE(writer);
    auto building = open_bulk(bulk, small(5000, 1));
    for (int i = 0; i < kMany; ++i) {
      REQUIRE(write(*writer, i, 1));
      REQUIRE(write(building, i, 1));
    }
    REQUIRE(writer->commit());
    REQUIRE(building.publish().value());
  }
  CHECK(dump(bulk, kMany) == dump(plain, kMany));
  const auto report = check_index(bulk);
  REQUIRE(report);
  for (const std::string& finding : report->findings) UNSCOPED_INFO(finding);
  CHECK(report->damaged == 0);
}

TEST_CASE("the index in use stays until the new one is published; the log goes on where it was cut") {
  const TempFolder folder;
  const fs::path index = folder.path() / "db";
  {
    auto writer = open_bulk(index);
    for (int i = 0; i < 10; ++i) REQUIRE(write(writer, i, 0));
    REQUIRE(writer.publish().value());
  }
  CHECK_FALSE(BulkWriter::is_pending(index));
  const std::string before = dump(index, kCount);
  {
    auto writer = open_bulk(index);
    for (int i = 5; i < 20; ++i) REQUIRE(write(writer, i, 1));
    REQUIRE(writer.put_file("/in/1", {1, 7, 1}));
    REQUIRE(writer.commit());
    for (int i = 20; i < 30; ++i) REQUIRE(write(writer, i, 1));  // never committed
  }
  CHECK(BulkWriter::is_pending(index));
  CHECK(dump(index, kCount) == before);
  std::ofstream(index / "bulk" / "log", std::ios::app) << "half a frame of a writer that died";
  std::ofstream(index / "bulk" / "texts.zst", std::ios::app) << "and half a text";
  auto writer = open_bulk(index);
  CHECK(writer.find_file("/in/1").value() == CompletedFile{1, 7, 1});
  CHECK(writer.find_stamp("doc-5").value()->signature == "sig-1");  // of a file that was not finished
  CHECK(writer.find_stamp("doc-2").value()->signature == "sig-0");  // of the index in use
  CHECK_FALSE(writer.find_stamp("doc-25").value());
  REQUIRE(writer.restamp_document("doc-2", stamp(2, 3)));
  for (int i = 20; i < 30; ++i) REQUIRE(write(writer, i, 1));
  REQUIRE(writer.publish().value());
  TempFolder other;
  {
    auto whole = IndexWriter::open(other.path() / "db");
    for (int i = 0; i < 5; ++i) REQUIRE(write(*whole, i, 0));
    REQUIRE(whole->restamp_document("doc-2", stamp(2, 3)));
    for (int i = 5; i < 30; ++i) REQUIRE(write(*whole, i, 1));
    REQUIRE(whole->put_file("/in/1", {1, 7, 1}));
    REQUIRE(whole->commit());
  }
  CHECK(dump(index, kCount) == dump(other.path() / "db", kCount));
}

TEST_CASE("a stop leaves the log, and the next run publishes") {
  const TempFolder folder;
  const fs::path index = folder.path() / "db";
  std::atomic<bool> stop = true;
  {
    BulkOptions options = small();
    options.stop = &stop;
    auto writer = open_bulk(index, options);
    for (int i = 0; i < 10; ++i) REQUIRE(write(writer, i, 0));
    CHECK_FALSE(writer.publish().value());
  }
  CHECK(IndexReader::open({index}).error().code == ErrorCode::index_missing);
  CHECK_FALSE(fs::exists(index / "bulk" / "parts"));
  REQUIRE(open_bulk(index).publish().value());
  CHECK(IndexReader::open({index})->document_count() == 10);
}

TEST_CASE("a log of another schema is begun anew, a folder of other things left alone") {
  const TempFolder folder;
  folder.write("db/bulk/log", "onrecord bulk log 1, schema 000000\nand much that is not understood");
  auto writer = open_bulk(folder.path() / "db");
  REQUIRE(write(writer, 3, 0));
  REQUIRE(writer.publish().value());
  CHECK(IndexReader::open({folder.path() / "db"})->document_count() == 1);
  folder.write("notes/precious.txt", "mine");
  CHECK(BulkWriter::open(folder.path() / "notes", {}).error().code == ErrorCode::index_missing);
  CHECK(fs::exists(folder.path() / "notes" / "precious.txt"));
}

TEST_CASE("the builder holds the index's one lock") {
  const TempFolder folder;
  const auto writer = open_bulk(folder.path() / "db");
  CHECK(IndexWriter::open(folder.path() / "db").error().code == ErrorCode::index_locked);
  CHECK(BulkWriter::open(folder.path() / "db", {}).error().code == ErrorCode::index_locked);
}

TEST_CASE("generations nobody can read any more are thrown away, the one before stays a while") {
  const TempFolder folder;
  const fs::path index = folder.path() / "db";
  for (int i = 0; i < 3; ++i) {
    auto writer = open_bulk(index);
    REQUIRE(write(writer, i, 0));
    REQUIRE(writer.publish().value());
  }
  CHECK(fs::exists(index / "gen-000002"));
  fs::create_directories(index / "gen-000009" / "statements");  // of a build that died before publishing
  fs::last_write_time(index / "CURRENT", fs::file_time_type::clock::now() - std::chrono::hours(1));
  REQUIRE(IndexWriter::open(index));
  CHECK_FALSE(fs::exists(index / "gen-000001"));
  CHECK_FALSE(fs::exists(index / "gen-000002"));
  CHECK_FALSE(fs::exists(index / "gen-000009"));
  CHECK(IndexReader::open({index})->document_count() == 3);
}
