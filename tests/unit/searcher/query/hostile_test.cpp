#include <catch2/catch.hpp>
#include <cstdint>
#include <string>

#include "searcher/query/lexer.h"
#include "searcher/query/mark.h"
#include "searcher/query/parser.h"
#include "searcher/query/read_question.h"

using namespace onrecord;
using namespace onrecord::query;

namespace {

class KnowsAll : public SpeakerLookup {
 public:
  bool names_speaker(std::string_view) const override { return true; }
  bool names_source(std::string_view) const override { return true; }
};

class KnowsNobody : public SpeakerLookup {
 public:
  bool names_speaker(std::string_view) const override { return false; }
};

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// Whatever comes in: an answer or a bad_query whose span lies inside, and a mark that can be printed.
void check_survives(const std::string& text) {
  const KnowsAll all;
  const KnowsNobody nobody;
  for (const SpeakerLookup* lookup :
       {static_cast<const SpeakerLookup*>(&all), static_cast<const SpeakerLookup*>(&nobody)}) {
    const auto question = read_question(text, {2022, 3, 1}, *lookup);
    if (question) continue;
    CHECK(question.error().code == ErrorCode::bad_query);
    REQUIRE(question.error().span);
    CHECK(question.error().span->begin <= question.error().span->end);
    CHECK(question.error().span->end <= text.size());
    CHECK(mark(text, *question.error().span).size() < 1000);
  }
}

/// A small generator: the same sequence on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2654435761U + 1) {}
  std::size_t below(std::size_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33) % bound;
  }

 private:
  std::uint64_t state_;
};

}  // namespace

TEST_CASE("nesting is bounded and says where") {
  const std::string fits = repeat("(", kMaxDepth) + "a" + repeat(")", kMaxDepth);
  CHECK(parse(fits));
  for (const std::string& text : {"(" + fits + ")", repeat("(", 4000), repeat("-", kMaxDepth + 1) + "a",
                                  "a" + repeat(" XOR a", kMaxDepth + 1), repeat("NOT ", 1000) + "a"}) {
    CAPTURE(text.substr(0, 80));
    const auto node = parse(text);
    REQUIRE_FALSE(node);
    CHECK(node.error().message.find("deeper") != std::string::npos);
    REQUIRE(node.error().span);
    CHECK(node.error().span->begin >= kMaxDepth);
  }
}

TEST_CASE("length is bounded") {
  CHECK(parse(std::string(kMaxQueryBytes, 'a')));
  const auto node = parse(repeat("(", 10000));
  REQUIRE_FALSE(node);
  CHECK(node.error().span == Span{kMaxQueryBytes, 10000});
}

TEST_CASE("long and repetitive questions end in bounded work") {
  for (const char* part : {"in ", "what did ", "in 2022 ", "to x ", "say ", "about ", "the ", "on Tuesday ",
                           "via x ", "and ", "first ", "x, "}) {
    CAPTURE(part);
    for (const char* head : {"what did x say ", "who said ", "statements by ", "did ", ""})
      check_survives((head + repeat(part, 2000)).substr(0, kMaxQueryBytes));
  }
}

TEST_CASE("any bytes are read or refused") {
  for (const char* text : {"",          " ",
                           "\xFF",      "\xC3",
                           "a\xE2\x80", "\xED\xA0\x80",
                           "“",         "”",
                           "\"",        "-",
                           "--",        "(-",
                           "field:",    ":",
                           "::",        "a:b:c",
                           "=",         "..",
                           "said:..",   "conf:1e999",
                           "conf:0x1",  "\xEF\xBB\xBF",
                           "\x01\x02",  "'",
                           "’s",        "what's",
                           "what’s"})
    check_survives(text);
  check_survives(std::string("a\0b", 3));
  constexpr const char* kParts[]{"a",     " ",    "(",      ")",       "\"",   "-",     "*",        "AND ",
                                 " OR ",  "NOT ", "XOR ",   "NEAR/3 ", "ADJ ", "kind:", "said:",    "..",
                                 "2022",  "“",    "”",      "\xC3",    "\xA9", "\xFF",  "speaker:", "=",
                                 "what ", "did ", "say ",   "about ",  "who ", "in ",   "by ",      "and ",
                                 ",",     "x:",   "direct", "conf:",   "0.5",  "?"};
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    Random random(seed);
    std::string text;
    for (std::size_t count = random.below(24); count > 0; --count)
      text += kParts[random.below(std::size(kParts))];
    CAPTURE(seed, text);
    check_survives(text);
  }
}
