#include "common/store/codec.h"

#include <catch2/catch.hpp>
#include <random>

#include "common/store/name_table.h"
#include "tests/support/sample_index.h"

using namespace onrecord;

namespace {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(engine_() % limit); }
  std::string text() {
    constexpr std::string_view kPieces[] = {
        "NATO", "é", "المقداد", " ", "\n", "\"", "x", "€", std::string_view("\0", 1)};
    std::string out;
    for (auto n = below(12); n > 0; --n) out += kPieces[below(9)];
    return out;
  }
  std::optional<std::string> maybe() { return below(2) ? std::optional(text()) : std::nullopt; }
  std::vector<std::string> list() {
    std::vector<std::string> out(below(4));
    for (auto& value : out) value = text();
    return out;
  }
  Span span() {
    const auto begin = below(2) ? below(UINT32_MAX - 70000) : below(3000);
    return {begin, begin + below(70000)};
  }
  std::optional<Date> date() {
    switch (below(4)) {
      case 0:
        return std::nullopt;
      case 1:
        return Date{static_cast<int>(1 + below(9999)), 0, 0};
      case 2:
        return Date{static_cast<int>(1 + below(9999)), static_cast<int>(1 + below(12)), 0};
      default:
        return Date{static_cast<int>(1 + below(9999)), static_cast<int>(1 + below(12)),
                    static_cast<int>(1 + below(28))};
    }
  }
  template <class E>
  E choice() {
    return static_cast<E>(below(EnumNames<E>::kNames.size()));
  }
  Speaker speaker() {
    return {maybe(), maybe(), choice<SpeakerKind>(), maybe(), maybe(), choice<ResolvedBy>()};
  }
  StatementSpans spans() {
    StatementSpans out;
    out.content.resize(1 + below(3));
    for (Span& s : out.content) s = span();
    if (below(2)) out.speaker = span();
    if (below(2)) out.cue = span();
    return out;
  }
  Statement statement() {
    Statement out;
    out.id = hash_hex(text() + std::to_string(engine_()));
    out.part = choice<Part>();
    out.speaker = speaker();
    out.co_speakers.resize(below(3));
    for (auto& s : out.co_speakers) s = speaker();
    out.via = list();
    out.cue = {maybe(), maybe(), choice<Act>()};
    out.kind = choice<StatementKind>();
    out.polarity = choice<Polarity>();
    out.text = text();
    out.said = {date(), choice<DateBasis>(), maybe()};
    out.topics = list();
    out.topics_carried = list();
    out.to = maybe();
    out.venue = maybe();
    out.nested = below(2) == 1;
    out.confidence = below(101) / 100.0;
    out.chars = spans();
    out.bytes = spans();
    return out;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("a statement comes back from its bytes as it was") {
  Random random(1);
  const std::string key = document_key("a");
  REQUIRE(key.size() == 16);
  for (int i = 0; i < 2000; ++i) {
    const Statement statement = random.statement();
    const auto back = decode_statement(encode_statement(statement, key));
    REQUIRE(back);
    REQUIRE(back->statement == statement);
    REQUIRE(back->document_key == key);
  }
}

TEST_CASE("cut bytes are an error, damaged bytes never a crash") {
  Random random(2);
  const std::string bytes = encode_statement(random.statement(), document_key("a"));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const auto back = decode_statement(std::string_view(bytes).substr(0, size));
    REQUIRE_FALSE(back);
    REQUIRE(back.error().code == ErrorCode::corrupt);
  }
  CHECK_FALSE(decode_statement(bytes + "x"));
  for (int i = 0; i < 20000; ++i) {
    std::string damaged = bytes;
    for (auto n = 1 + random.below(4); n > 0; --n)
      damaged[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(random.below(256));
    const auto back = decode_statement(damaged);
    if (!back) REQUIRE(back.error().code == ErrorCode::corrupt);
  }
}

TEST_CASE("a stored document comes back, cut bytes are an error") {
  StoredDocument document;
  document.info = {"id", "SANA", std::nullopt, "Title", std::nullopt, "en", Date{2022, 2, 0}};
  document.stamp = {"signature", 3, "/a/b.txt", -5, 1234567890123};
  document.text = {1ULL << 40, 77, 99};
  document.statements = 14;
  const std::string bytes = encode_document(document);
  REQUIRE(decode_document(bytes) == document);
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(decode_document(bytes.substr(0, size)));
}

TEST_CASE("names table: rows come back, damage is an error") {
  const std::vector<NameRow> rows{{"a", "A", "", "sana", "2022Q1", true, false, 3, 9},
                                  {"b", "B", "minister", "", "", true, true, 1, 1},
                                  {"c", "C", "", "sana", "2022Q1", false, false, 300, 70000}};
  const std::string bytes = encode_rows(rows);
  REQUIRE(decode_rows(bytes) == rows);
  REQUIRE(decode_rows("") == std::vector<NameRow>());
  for (std::size_t size = 1; size < bytes.size(); ++size) CHECK_FALSE(decode_rows(bytes.substr(0, size)));
}

TEST_CASE("sums of names commute and vanish") {
  const NameRow one{"a", "A", "", "x", "2020Q1", true, false, 1, 4},
      two{"a", "A", "", "x", "2020Q1", true, false, 1, 2};
  NameSums sums;
  sums.subtract(one);
  sums.add(two);
  sums.add(one);
  CHECK(sums.rows() == std::vector<NameRow>{two});
  sums.subtract(two);
  CHECK(sums.rows().empty());
}

TEST_CASE("a speaker's value comes back") {
  const SpeakerRef full{"Pmekdad", "faisal-al-mekdad", false, {}},
      bare{"Pmekdad", "mekdad", true, {"the daily x", "2022Q1"}};
  CHECK(parse_speaker_value(to_value(full)) == full);
  CHECK(parse_speaker_value(to_value(bare)) == bare);
  CHECK(parse_speaker_value(to_value({"Pmekdad", "mekdad", true, {"", ""}})) ==
        SpeakerRef{"Pmekdad", "mekdad", true, {}});
}
