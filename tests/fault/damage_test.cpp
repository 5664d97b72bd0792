// A flipped byte anywhere is found by --check, or it stands where nothing is kept.
#include <sys/wait.h>
#include <xapian.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <vector>

#include "common/store/bulk_writer.h"
#include "common/store/check.h"
#include "common/store/writer.h"
#include "tests/support/sample_index.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using test::SampleDocument;
using test::TempFolder;

namespace {

namespace fs = std::filesystem;

void build(const fs::path& index, bool in_bulk, int documents) {
  auto bulk = in_bulk ? BulkWriter::open(index, {.batch = 50}) : fail(ErrorCode::internal, "");
  auto increment = in_bulk ? fail(ErrorCode::internal, "") : IndexWriter::open(index);
  BulkEntryMaker maker;
  for (int i = 0; i < documents; ++i) {
    SampleDocument document("doc-" + std::to_string(i), i % 2 ? "SANA" : "BBC", "2022-02-24");
    for (int j = 0; j < 4; ++j)
      document.say(test::person(j % 2 ? "Ada Marrash" : "Omar Delt", "mayor"),
                   "words " + std::to_string(i) + " of bridge " + std::to_string(j * i), {"Bridge"});
    if (in_bulk) {
      auto entry = maker.make(document.document(), document.statements(), {"sig", 1, "/in", 5, 7});
      REQUIRE(bulk->add(std::move(*entry)));
    } else {
      REQUIRE(document.write(*increment));
    }
  }
  if (in_bulk) REQUIRE(bulk->publish().value());
  if (!in_bulk) REQUIRE(increment->commit());
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Everything that can be read out of the engine's tables.
std::string content_of(const fs::path& generation) {
  std::string out;
  const Xapian::Database database((generation / "statements").string());
  for (auto key = database.metadata_keys_begin(); key != database.metadata_keys_end(); ++key)
    out += *key + "=" + database.get_metadata(*key) + "\n";
  for (auto row = database.postlist_begin(""); row != database.postlist_end(""); ++row)
    out += std::to_string(*row) + database.get_document(*row).serialise();
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term)
    for (auto row = database.postlist_begin(*term); row != database.postlist_end(*term); ++row)
      out += *term + std::to_string(*row) + "/" + std::to_string(row.get_wdf());
  return out;
}

/// The program's exit code: it must stand what the engine does not.
int run_check(const fs::path& index) {
  const std::string command =
      "timeout 60 " ONRECORD_INDEXER " --db '" + index.string() + "' --check >/dev/null 2>&1";
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Places of bytes that were written: inside of runs without zeros.
std::vector<std::size_t> used_places(const std::string& bytes) {
  std::vector<std::size_t> places;
  for (std::size_t at = 8; at + 8 < bytes.size(); ++at)
    if (std::string_view(bytes).substr(at - 8, 16).find('\0') == std::string_view::npos) places.push_back(at);
  return places;
}

}  // namespace

TEST_CASE("what was written whole is found whole") {
  const TempFolder folder;
  for (const bool in_bulk : {false, true}) {
    const fs::path index = folder.path() / (in_bulk ? "bulk" : "increment");
    build(index, in_bulk, 60);
    const auto report = check_index(index);
    REQUIRE(report);
    INFO((report->findings.empty() ? "" : report->findings.front()));
    CHECK(report->damaged == 0);
    CHECK(report->documents == 60);
    CHECK(report->statements == 240);
    CHECK(report->texts == 60);
  }
  CHECK(check_index(folder.path() / "none").error().code == ErrorCode::index_missing);
}

TEST_CASE("a flipped byte is found") {
  const TempFolder folder;
  build(folder.path() / "db", true, 60);
  const fs::path generation = folder.path() / "db" / "gen-000001";
  const char* name = GENERATE("texts.zst", "statements/docdata.glass", "statements/postlist.glass",
                              "statements/termlist.glass", "statements/position.glass");
  const std::string whole = bytes_of(generation / name);
  const auto places = used_places(whole);
  REQUIRE(places.size() > 100);
  const std::string content = content_of(generation);
  int unread = 0;
  std::mt19937 random(11);
  for (int i = 0; i < 12; ++i) {
    std::string damaged = whole;
    const std::size_t place = places[random() % places.size()];
    damaged[place] = static_cast<char>(damaged[place] ^ (1 << random() % 8));
    write_bytes(generation / name, damaged);
    const int code = run_check(folder.path() / "db");
    INFO(name << " byte " << place << " exit " << code);
    REQUIRE((code == 0 || code == 6));
    if (code == 6) continue;
    // Blocks keep old bytes in what they have free: a flip there changes nothing that anybody reads.
    CHECK((content_of(generation) == content));
    ++unread;
  }
  CHECK(unread < 6);
  write_bytes(generation / name, whole);
  CHECK(check_index(folder.path() / "db")->damaged == 0);
}
