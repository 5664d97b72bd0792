#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>

#include "common/base/file.h"
#include "common/store/name_table.h"
#include "common/store/reader.h"
#include "common/store/writer.h"
#include "tests/support/sample_index.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using test::SampleDocument;
using test::TempFolder;

namespace {

SampleDocument article(const std::string& id, const std::string& text = "NATO has not kept its pledges") {
  SampleDocument document(id, "SANA", "2022-02-24");
  document.say(test::person("Faisal al-Mekdad", "Foreign Minister"), text, {"NATO"});
  document.say(test::person("Mekdad"), "Syria stands with Russia", {"Syria", "Russia"});
  return document;
}

IndexWriter open_writer(const std::filesystem::path& path) {
  auto writer = IndexWriter::open(path);
  REQUIRE(writer);
  return std::move(*writer);
}

IndexReader open_reader(const std::filesystem::path& path) {
  auto reader = IndexReader::open({path});
  REQUIRE(reader);
  return std::move(*reader);
}

/// All that can be read of an index, to compare two of them.
std::vector<std::string> dump(IndexReader& reader, const std::vector<SampleDocument>& documents) {
  std::vector<std::string> out{std::to_string(reader.document_count()),
                               std::to_string(reader.statement_count())};
  for (SampleDocument document : documents) {
    for (const Statement& statement : document.statements()) {
      auto found = reader.find_statement(statement.id);
      REQUIRE(found);
      out.push_back(*found ? (*found)->statement.text : "-");
    }
  }
  const auto families = reader.families("");
  for (const auto& family : *families) {
    const auto rows = reader.names(family);
    for (const NameRow& row : *rows)
      out.push_back(family + " " + row.id + " " + row.role + " " + row.outlet + " " + row.quarter + " " +
                    std::to_string(row.documents) + " " + std::to_string(row.statements));
  }
  return out;
}

}  // namespace

TEST_CASE("what was written is read: statements, document, text, names") {
  TempFolder folder;
  SampleDocument document = article("a.txt");
  {
    IndexWriter writer = open_writer(folder.path() / "db");
    REQUIRE(document.write(writer));
    REQUIRE(writer.commit());
  }
  IndexReader reader = open_reader(folder.path() / "db");
  CHECK(reader.document_count() == 1);
  CHECK(reader.statement_count() == 2);
  const auto found = reader.find_statement(document.statements()[0].id);
  REQUIRE((found && *found));
  CHECK((*found)->statement == document.statements()[0]);
  const auto stored = reader.document_of(**found);
  REQUIRE(stored);
  CHECK(stored->info == document.document().info);
  CHECK(stored->stamp.path == "/files/a.txt");
  CHECK(stored->statements == 2);
  CHECK(reader.text(*stored) == document.document().text);
  CHECK(*reader.families("") == std::vector<std::string>{"Pmikdad"});
  const auto rows = reader.names("Pmikdad");
  REQUIRE((rows && rows->size() == 2));
  CHECK((*rows)[0] == NameRow{"faisal-al-mekdad", "Faisal al-Mekdad", "Foreign Minister", "sana", "2022Q1",
                              true, false, 1, 1});
  CHECK((*rows)[1] == NameRow{"mekdad", "Mekdad", "", "sana", "2022Q1", true, true, 1, 1});
  CHECK_FALSE(*reader.find_statement(std::string(32, '0')));
  CHECK_FALSE(*reader.find_document("b.txt"));
}

TEST_CASE("a document without statements is kept") {
  TempFolder folder;
  {
    IndexWriter writer = open_writer(folder.path() / "db");
    SampleDocument empty("empty", "", "");
    REQUIRE(empty.write(writer));
    REQUIRE(writer.commit());
  }
  IndexReader reader = open_reader(folder.path() / "db");
  const auto stored = reader.find_document("empty");
  REQUIRE((stored && *stored));
  CHECK(reader.text(**stored) == "");
}

TEST_CASE("replacing and removing leave the index as if the last state had been written at once") {
  TempFolder folder;
  const SampleDocument a = article("a"), a2 = article("a", "Moscow is right"), b = article("b"),
                       c = article("c");
  {
    IndexWriter writer = open_writer(folder.path() / "one");
    for (const auto& document : {a, b}) REQUIRE(document.write(writer));
    REQUIRE(writer.commit());
    REQUIRE(c.write(writer));
    REQUIRE(a2.write(writer));
    REQUIRE(a2.write(writer));
    REQUIRE(*writer.remove_document("b"));
    REQUIRE_FALSE(*writer.remove_document("b"));
    CHECK(writer.document_count() == 2);
    REQUIRE(writer.commit());
  }
  {
    IndexWriter writer = open_writer(folder.path() / "two");
    for (const auto& document : {a2, c}) REQUIRE(document.write(writer));
    REQUIRE(writer.commit());
  }
  IndexReader one = open_reader(folder.path() / "one"), two = open_reader(folder.path() / "two");
  CHECK(dump(one, {a, a2, b, c}) == dump(two, {a, a2, b, c}));
}

TEST_CASE("what a document adds to the names table does not depend on the order of its statements") {
  test::SampleDocument document("a", "BBC", "2022-02-24");
  document.say(test::organisation("Ada Marrash"), "one");
  document.say(test::person("Ada Marrash", "mayor"), "two");
  document.say(test::person("Ada MARRASH"), "three");
  std::vector<Statement> statements = document.statements();
  const auto rows = rows_of(document.document().info, statements);
  CHECK(rows.at(0).person);
  std::reverse(statements.begin(), statements.end());
  CHECK(encode_rows(rows_of(document.document().info, statements)) == encode_rows(rows));
}

TEST_CASE("two indexes read as one have the sums of both") {
  TempFolder folder;
  const SampleDocument a = article("a"), b = article("b");
  for (const auto& [name, documents] : {std::pair("one", std::vector{a}), std::pair("two", std::vector{b}),
                                        std::pair("both", std::vector{b, a})}) {
    IndexWriter writer = open_writer(folder.path() / name);
    for (const auto& document : documents) REQUIRE(document.write(writer));
    REQUIRE(writer.commit());
  }
  auto parts = IndexReader::open({folder.path() / "one", folder.path() / "two"});
  REQUIRE(parts);
  IndexReader both = open_reader(folder.path() / "both");
  CHECK(dump(*parts, {a, b}) == dump(both, {a, b}));
  const auto stored = parts->find_document("b");
  REQUIRE((stored && *stored));
  CHECK(parts->text(**stored).value() == SampleDocument(b).document().text);
}

TEST_CASE("stamps tell what is unchanged; pending documents are found") {
  TempFolder folder;
  IndexWriter writer = open_writer(folder.path() / "db");
  REQUIRE(article("a").write(writer));
  auto stored = writer.find_document("a");
  REQUIRE((stored && *stored));
  CHECK((*stored)->stamp.signature == "sig-a");
  const DocumentStamp touched{"sig-a", 1, "/files/a", 6, 7};
  REQUIRE(writer.restamp_document("a", touched));
  CHECK((*writer.find_document("a"))->stamp == touched);
  CHECK(writer.restamp_document("z", touched).error().code == ErrorCode::not_found);
  CHECK_FALSE(*writer.find_file("/files/x.jsonl"));
  REQUIRE(writer.put_file("/files/x.jsonl", {5, 6, 1}));
  CHECK(**writer.find_file("/files/x.jsonl") == CompletedFile{5, 6, 1});
  REQUIRE(writer.forget_file("/files/x.jsonl"));
  CHECK_FALSE(*writer.find_file("/files/x.jsonl"));
}

TEST_CASE("documents below a path: the folder's own, not a neighbour's") {
  TempFolder folder;
  IndexWriter writer = open_writer(folder.path() / "db");
  for (const char* id : {"a/1", "a/b/2", "ab/3", "a"}) REQUIRE(article(id).write(writer));
  std::vector<std::string> ids;
  const auto below = writer.documents_below("/files/a/");
  REQUIRE(below);
  for (const auto& document : *below) ids.push_back(document.id);
  std::sort(ids.begin(), ids.end());
  CHECK(ids == std::vector<std::string>{"a", "a/1", "a/b/2"});
  CHECK(writer.documents_below("/")->size() == 4);
}

TEST_CASE("no index, a foreign folder, another schema") {
  TempFolder folder;
  CHECK(IndexReader::open({folder.path()}).error().code == ErrorCode::index_missing);
  CHECK(IndexReader::open({folder.path() / "nowhere"}).error().code == ErrorCode::index_missing);
  CHECK(IndexWriter::open(folder.path() / "nowhere", {.create = false}).error().code ==
        ErrorCode::index_missing);
  std::ofstream(folder.path() / "letter.txt") << "Dear";
  CHECK(IndexWriter::open(folder.path()).error().code == ErrorCode::index_missing);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "lock"));
  REQUIRE(write_file_atomically(folder.path() / "CURRENT", "gen-000009\n"));
  CHECK(IndexReader::open({folder.path()}).error().code == ErrorCode::corrupt);
}

TEST_CASE("a damaged text is an error") {
  TempFolder folder;
  {
    IndexWriter writer = open_writer(folder.path() / "db");
    REQUIRE(article("a").write(writer));
    REQUIRE(writer.commit());
  }
  const auto path = folder.path() / "db" / "gen-000001" / "texts.zst";
  std::string bytes = *read_file(path);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  REQUIRE(write_file_atomically(path, bytes));
  IndexReader reader = open_reader(folder.path() / "db");
  CHECK(reader.text(**reader.find_document("a")).error().code == ErrorCode::corrupt);
}
