#include "indexer/pipeline/selection.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("a part of an archive is written I/N") {
  CHECK(parse_shard_part("2/4")->part == 2);
  CHECK(parse_shard_part("2/4")->of == 4);
  for (const char* odd : {"", "2", "0/4", "5/4", "2/", "/4", "a/4", "2/4x", "-1/4", "1/99999"})
    CHECK_FALSE(parse_shard_part(odd));
}

TEST_CASE("each document belongs to exactly one part, about equally many to each") {
  int counts[3] = {};
  for (int i = 0; i < 3000; ++i) {
    DocumentInfo document;
    document.id = "doc-" + std::to_string(i);
    int takers = 0;
    for (std::uint32_t part = 1; part <= 3; ++part) {
      if (!Selection{{}, ShardPart{part, 3}}.takes(document)) continue;
      ++takers;
      ++counts[part - 1];
    }
    REQUIRE(takers == 1);
  }
  for (const int count : counts) CHECK((count > 850 && count < 1150));
}

TEST_CASE("documents before a day are left out, undated and coarse ones in doubt kept") {
  const Selection since{Date{2022, 2, 24}, {}};
  DocumentInfo document;
  CHECK(since.takes(document));
  for (const auto& [date, taken] : std::initializer_list<std::pair<Date, bool>>{{{2022, 2, 23}, false},
                                                                                {{2022, 2, 24}, true},
                                                                                {{2022, 2, 0}, true},
                                                                                {{2022, 1, 0}, false},
                                                                                {{2022, 0, 0}, true}}) {
    document.published = date;
    CHECK(since.takes(document) == taken);
  }
  CHECK(Selection{}.text().empty());
  CHECK_FALSE(since.text().empty());
}
