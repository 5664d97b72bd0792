#include "indexer/source/records.h"

#include <catch2/catch.hpp>

#include "common/model/record.h"
#include "common/model/statement_id.h"
#include "tests/support/read_all.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using test::TempFolder;

namespace {

Statement a_statement(const std::string& document, std::uint32_t begin) {
  Statement one;
  one.speaker = {"Ada Marrash", "ada-marrash", SpeakerKind::person, "mayor", "Marrash", ResolvedBy::surname};
  one.co_speakers = {
      {std::nullopt, std::nullopt, SpeakerKind::unnamed, std::nullopt, "aides", ResolvedBy::role}};
  one.via = {"SAHNA"};
  one.cue = {"denied", "deny", Act::deny};
  one.kind = StatementKind::mixed;
  one.polarity = Polarity::negative;
  one.text = "the bridge was \xC3\xA9gal";
  one.said = {Date{2022, 2, 0}, DateBasis::text, "in February"};
  one.topics = {"Bridge"};
  one.to = "Radio Delta";
  one.nested = true;
  one.confidence = 0.93;
  one.bytes.content = {{begin, begin + 9}, {begin + 12, begin + 20}};
  one.bytes.cue = Span{begin + 10, begin + 12};
  one.chars = one.bytes;
  one.id = statement_id(document, one.part, one.bytes);
  return one;
}

std::string line_of(const DocumentInfo& info, const Statement& statement) {
  JsonWriter json;
  write_record(json, info, statement);
  return std::string(json.text()) + '\n';
}

SourceOptions as_records() {
  SourceOptions options;
  options.format = "records";
  return options;
}

}  // namespace

TEST_CASE("records come back as they were written, neighbours of one document together") {
  const TempFolder folder;
  DocumentInfo first{"doc-1", "SAHNA", "http://x", "A title", std::nullopt, "en", Date{2022, 2, 24}};
  DocumentInfo second{"doc-2",      std::nullopt, std::nullopt, std::nullopt,
                      std::nullopt, std::nullopt, std::nullopt};
  const Statement a = a_statement("doc-1", 5), b = a_statement("doc-1", 50), c = a_statement("doc-2", 7);
  const std::string lines = line_of(first, a) + line_of(first, b) + "{\"type\":\"facet\"}\n" +
                            line_of(first, b) + "{broken\n" + line_of(second, c);
  const auto seen = test::read_all({folder.write("x.jsonl", lines)}, as_records());
  REQUIRE(seen.documents.size() == 2);
  CHECK(seen.documents[0].document.info == first);
  CHECK(*seen.documents[0].statements == std::vector{a, b});
  CHECK(seen.documents[1].document.info == second);
  CHECK(*seen.documents[1].statements == std::vector{c});
  REQUIRE(seen.rejects.size() == 1);
  CHECK(seen.rejects[0].origin.line == 5);
}

TEST_CASE("a record that does not hold what it must is refused with the key") {
  const TempFolder folder;
  const DocumentInfo info{"doc-1", {}, {}, {}, {}, {}, {}};
  const std::string whole = line_of(info, a_statement("doc-1", 5));
  const auto [from, to, reason] = GENERATE(table<std::string, std::string, std::string>(
      {{"\"kind\":\"mixed\"", "\"kind\":\"odd\"", "'kind'"},
       {"\"topics\":[\"Bridge\"]", "\"topics\":[1]", "'topics'"},
       {"\"cue\":{", "\"cue\":[],\"x\":{", "'cue'"},
       {"\"content\":[[5,14]", "\"content\":[[14,5]", "'spans'"},
       {"\"confidence\":0.93", "\"confidence\":93", "'confidence'"},
       {"\"document\":\"doc-1\"", "\"document\":\"doc-2\"", "id does not fit"},
       {"\"format_version\":1", "\"format_version\":2", "format version"}}));
  std::string line = whole;
  REQUIRE(line.find(from) != std::string::npos);
  line.replace(line.find(from), from.size(), to);
  INFO(line);
  const auto seen = test::read_all({folder.write("x.jsonl", line)}, as_records());
  CHECK(seen.documents.empty());
  CHECK(seen.reasons().find(reason) != std::string::npos);
}
