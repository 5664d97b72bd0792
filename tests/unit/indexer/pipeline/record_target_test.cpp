#include "indexer/pipeline/record_target.h"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <string>

using namespace onrecord;

namespace {

Batch with_records(std::string records) {
  Batch batch;
  batch.records = std::move(records);
  return batch;
}

}  // namespace

TEST_CASE("records arrive whole and in order") {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  RecordTarget target(ends[1]);
  REQUIRE(target.write(with_records("one\n")));
  REQUIRE(target.write(with_records("two\n")));
  REQUIRE(target.finish());
  ::close(ends[1]);
  char buffer[64];
  CHECK(std::string(buffer, static_cast<std::size_t>(::read(ends[0], buffer, sizeof buffer))) ==
        "one\ntwo\n");
  CHECK_FALSE(target.is_closed());
  ::close(ends[0]);
}

TEST_CASE("a reader that goes away ends the writing without an error") {
  ::signal(SIGPIPE, SIG_IGN);
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  ::close(ends[0]);
  RecordTarget target(ends[1]);
  REQUIRE(target.write(with_records("one\n")));
  REQUIRE(target.finish());
  CHECK(target.is_closed());
  ::close(ends[1]);
}

TEST_CASE("a full disk is an error") {
  const int full = ::open("/dev/full", O_WRONLY);
  REQUIRE(full >= 0);
  RecordTarget target(full);
  REQUIRE(target.write(with_records("one\n")));
  const auto status = target.finish();
  REQUIRE_FALSE(status);
  CHECK(status.error().code == ErrorCode::io);
  CHECK_FALSE(target.is_closed());
  ::close(full);
}
