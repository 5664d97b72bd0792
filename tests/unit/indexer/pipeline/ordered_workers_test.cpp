#include "indexer/pipeline/ordered_workers.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>

using namespace onrecord;

namespace {

Batch numbered(int number) {
  Batch batch;
  batch.records = std::to_string(number);
  batch.bytes = 10;
  return batch;
}

}  // namespace

TEST_CASE("batches come back worked on and in order, whatever the jobs") {
  for (const std::size_t jobs : {1, 2, 5}) {
    CAPTURE(jobs);
    OrderedWorkers workers(jobs, [](std::size_t, Batch& batch) {
      // Early ones take longest: without ordering they would come last.
      if (batch.records.size() < 2) std::this_thread::sleep_for(std::chrono::milliseconds(2));
      batch.records += "!";
    });
    std::string all;
    for (int number = 0; number < 40; ++number) {
      workers.push(numbered(number));
      while (const auto ready = workers.pop_ready()) all += ready->records;
    }
    while (const auto batch = workers.pop()) all += batch->records;
    std::string expected;
    for (int number = 0; number < 40; ++number) expected += std::to_string(number) + "!";
    CHECK(all == expected);
    CHECK(workers.pending_bytes() == 0);
  }
}

TEST_CASE("what is on its way is counted") {
  OrderedWorkers workers(2, [](std::size_t, Batch&) {});
  workers.push(numbered(1));
  workers.push(numbered(2));
  CHECK(workers.pending_bytes() == 20);
  REQUIRE(workers.pop());
  CHECK(workers.pending_bytes() == 10);
}

TEST_CASE("one job works in the calling thread") {
  std::thread::id worked_in;
  OrderedWorkers workers(1, [&](std::size_t worker, Batch&) {
    CHECK(worker == 0);
    worked_in = std::this_thread::get_id();
  });
  workers.push(numbered(1));
  CHECK(worked_in == std::this_thread::get_id());
}

TEST_CASE("a worker's number is never in use twice") {
  constexpr std::size_t kJobs = 3;
  std::atomic<int> busy[kJobs] = {};
  std::atomic<bool> clash = false;
  OrderedWorkers workers(kJobs, [&](std::size_t worker, Batch&) {
    if (busy[worker]++ != 0) clash = true;
    std::this_thread::yield();
    --busy[worker];
  });
  for (int number = 0; number < 200; ++number) workers.push(numbered(number));
  while (workers.pop()) {
  }
  CHECK_FALSE(clash);
}

TEST_CASE("an exception of a worker comes out where its batch is popped") {
  for (const std::size_t jobs : {1, 3}) {
    CAPTURE(jobs);
    OrderedWorkers workers(jobs, [](std::size_t, Batch& batch) {
      if (batch.records == "1") throw std::runtime_error("broken");
    });
    for (int number = 0; number < 3; ++number) workers.push(numbered(number));
    CHECK(workers.pop()->records == "0");
    CHECK_THROWS_WITH(workers.pop(), "broken");
    CHECK(workers.pop()->records == "2");
  }
}

TEST_CASE("batches that nobody pops are dropped") {
  std::atomic<int> worked = 0;
  {
    OrderedWorkers workers(2, [&](std::size_t, Batch&) { ++worked; });
    for (int number = 0; number < 100; ++number) workers.push(numbered(number));
  }
  CHECK(worked <= 100);
}
