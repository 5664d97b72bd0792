#include "common/cli/parse.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "common/cli/help.h"

using namespace onrecord;

namespace {

constexpr Option kOptions[] = {
    {.name = "db", .value = "DB", .help = "the index", .section = "Input", .repeatable = true},
    {.name = "limit", .short_name = 'n', .value = "N", .fallback = "10", .help = "rows", .section = "Output"},
    {.name = "format",
     .short_name = 'f',
     .value = "text|json",
     .fallback = "text",
     .help = "the form",
     .section = "Output"},
    {.name = "quiet", .short_name = 'q', .help = "say less", .section = "Output"},
    {.name = "version", .help = "say the version", .section = "Other"},
};

using Words = std::vector<std::string>;

Result<ParsedOptions> parse(Words words) {
  words.insert(words.begin(), "program");
  std::vector<const char*> argv;
  for (const std::string& word : words) argv.push_back(word.c_str());
  return parse_options(kOptions, static_cast<int>(argv.size()), argv.data());
}

}  // namespace

TEST_CASE("arguments that are no options keep their order") {
  struct Case {
    Words typed;
    Words positionals;
  };
  const std::vector<Case> cases = {
      {{}, {}},
      {{"a", "b"}, {"a", "b"}},
      {{"-q", "a"}, {"a"}},
      {{"a", "-q", "b"}, {"a", "b"}},
      {{"a", "--limit", "3"}, {"a"}},
      {{"-"}, {"-"}},
      {{"--db", "x", "-", "y"}, {"-", "y"}},
      {{"--", "-q", "--limit"}, {"-q", "--limit"}},
      {{"a", "--", "--", "b"}, {"a", "--", "b"}},
      {{"", "a b", "a,b"}, {"", "a b", "a,b"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    const auto parsed = parse(c.typed);
    REQUIRE(parsed);
    CHECK(parsed->positionals() == c.positionals);
  }
}

TEST_CASE("values are taken as typed") {
  struct Case {
    Words typed;
    std::string limit;
    Words db;
  };
  const std::vector<Case> cases = {
      {{}, "10", {}},
      {{"--limit", "3"}, "3", {}},
      {{"--limit=3"}, "3", {}},
      {{"-n3"}, "3", {}},
      {{"-qn", "3"}, "3", {}},
      {{"-n", "-3"}, "-3", {}},
      {{"-n", "1", "-n", "2"}, "2", {}},
      {{"--db", "a,b", "x", "--db=c d", "--db="}, "10", {"a,b", "c d", ""}},
      {{"--db", "-", "--db", "--x"}, "10", {"-", "--x"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    const auto parsed = parse(c.typed);
    REQUIRE(parsed);
    CHECK(parsed->value("limit") == c.limit);
    CHECK(parsed->values("db") == c.db);
  }
}

TEST_CASE("what is given differs from what is declared") {
  const auto parsed = parse({"-q", "x"});
  REQUIRE(parsed);
  CHECK(parsed->has("quiet"));
  CHECK_FALSE(parsed->has("limit"));
  CHECK_FALSE(parsed->given("limit"));
  CHECK(parsed->value("limit") == "10");
  CHECK(parsed->value("db").empty());
}

TEST_CASE("numbers are whole and within bounds") {
  CHECK(parse({"-n", "7"})->number("limit", 0, 9) == 7);
  CHECK(parse({})->number("limit", 0, 10) == 10);
  for (const char* bad : {"", "x", "7x", "7.0", "-1", "11", "99999999999999999999"}) {
    CAPTURE(bad);
    const auto number = parse({std::string("--limit=") + bad})->number("limit", 0, 10);
    REQUIRE_FALSE(number);
    CHECK(number.error().code == ErrorCode::usage);
    CHECK(to_string(number.error()).find("--limit") != std::string::npos);
    CHECK(to_string(number.error()).find("from 0 to 10") != std::string::npos);
  }
}

TEST_CASE("a command line that cannot be honoured is refused, with the way out") {
  struct Case {
    Words typed;
    std::string says;
  };
  const std::vector<Case> cases = {
      {{"--limt", "3"}, "no option --limt (did you mean --limit?"},
      {{"--limt=3"}, "no option --limt (did you mean --limit?"},
      {{"-limit"}, "no option -limit (did you mean --limit?"},
      {{"--qui"}, "did you mean --quiet?"},
      {{"a", "-z"}, "no option -z (see --help"},
      {{"--xylophone"}, "no option --xylophone (see --help"},
      {{"a", "--limit"}, "limit"},
      {{"--quiet=yes"}, "--quiet takes no value"},
      {{"--quiet=false"}, "--quiet takes no value"},
      {{"--format", "xml"}, "--format does not know 'xml' (one of text|json)"},
      {{"--format", "text|json"}, "--format does not know"},
      {{"--format", ""}, "--format does not know ''"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed, c.says);
    const auto parsed = parse(c.typed);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == ErrorCode::usage);
    CHECK(to_string(parsed.error()).find(c.says) != std::string::npos);
  }
}

TEST_CASE("help is made of the table") {
  const std::string help = help_text({"program [options] WORD…", "Does it.", kOptions, "Exit codes: 0."});
  CHECK(help ==
        "Usage: program [options] WORD…\n\nDoes it.\n"
        "\nInput:\n"
        "      --db DB…       the index\n"
        "\nOutput:\n"
        "  -n, --limit N      rows (default 10)\n"
        "  -f, --format NAME  the form: text|json (default text)\n"
        "  -q, --quiet        say less\n"
        "\nOther:\n"
        "      --version      say the version\n"
        "\nExit codes: 0.\n");
}

TEST_CASE("long help is wrapped under its column") {
  constexpr Option kLong[] = {
      {.name = "a-name-that-is-far-too-long-for-its-column", .help = "x", .section = "S"},
      {.name = "b",
       .help = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
               "fifteen sixteen seventeen eighteen",
       .section = "S"}};
  const std::string help = help_text({"p", "s", kLong});
  CHECK(help.find("its-column\n           x\n") != std::string::npos);
  CHECK(help.find("      --b  one two") != std::string::npos);
  CHECK(help.find("\n           sixteen seventeen") != std::string::npos);
}
