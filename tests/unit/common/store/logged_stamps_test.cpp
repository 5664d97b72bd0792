#include "common/store/logged_stamps.h"

#include <catch2/catch.hpp>

#include "common/store/bulk_entry.h"
#include "common/store/codec.h"
#include "tests/support/sample_index.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;

TEST_CASE("the log tells the newest stamp of each document, but for those of files that are forgotten") {
  const test::TempFolder folder;
  const auto path = folder.path() / "log";
  {
    auto log = BulkLogWriter::open(path, 0);
    REQUIRE(log);
    for (const int version : {1, 2})
      for (const char* id : {"a", "b", "c"}) {
        test::SampleDocument document(id, "BBC", "2022-02-24");
        document.say(test::person("Ada Marrash"), "the bridge was safe");
        const DocumentStamp stamp{"sig", version, id == std::string("c") ? "/in/c" : "/in/all", 5, 7};
        const auto entry = BulkEntryMaker().make(document.document(), document.statements(), stamp);
        REQUIRE(entry);
        log->add(FrameKind::document, encode_entry(*entry));
      }
    log->add(FrameKind::restamp, document_key("b") + encode_stamp({"new", 3, "/in/all", 6, 8}));
    REQUIRE(log->sync());
  }
  const auto log = BulkLogReader::open(path);
  REQUIRE(log);
  LoggedStamps stamps;
  REQUIRE(log->scan([&](const BulkLogReader::Frame& frame) { return stamps.learn(frame); }));
  const auto find = [&](const char* id) { return stamps.find(document_key(id), *log).value(); };
  CHECK(find("a") == DocumentStamp{"sig", 2, "/in/all", 5, 7});
  CHECK(find("b") == DocumentStamp{"new", 3, "/in/all", 6, 8});
  CHECK(find("c") == DocumentStamp{"sig", 2, "/in/c", 5, 7});
  CHECK_FALSE(find("d"));
  stamps.forget_file("/in/none");
  stamps.forget_file("/in/all");
  CHECK_FALSE(find("a"));
  CHECK_FALSE(find("b"));
  CHECK(find("c"));
}
