#include "tests/lint/rules.h"

#include <catch2/catch.hpp>

using namespace onrecord::lint;

namespace {

struct Case {
  std::string path;
  std::string raw;
  std::string says;  ///< empty where the code keeps the rule
};

using Rule = std::vector<Finding> (*)(Files);

void check_cases(Rule rule, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.path, c.raw, c.says);
    const std::vector<SourceFile> files = {make_source(c.path, c.raw)};
    const auto found = rule(files);
    if (c.says.empty()) {
      CHECK(found.empty());
    } else {
      REQUIRE(found.size() == 1);
      CHECK(found.front().message.find(c.says) != std::string::npos);
    }
  }
}

std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "  ++x;\n";
  return text;
}

}  // namespace

TEST_CASE("layers are told from the include lines") {
  check_cases(
      check_layers,
      {
          {"common/base/a.cpp", "#include \"common/base/a.h\"\n#include <vector>\n", ""},
          {"common/base/a.cpp", "#include \"indexer/source/a.h\"\n", "must not include indexer/source/a.h"},
          {"indexer/main.cpp", "#include \"searcher/query/ast.h\"\n", "must not include searcher"},
          {"searcher/main.cpp", "#include \"indexer/source/a.h\"\n", "must not include indexer"},
          {"indexer/main.cpp", "#include \"tests/support/a.h\"\n", "test's header"},
          {"indexer/main.cpp", "#include \"options.h\"\n", "begin at the root"},
          {"common/store/a.cpp", "#include <xapian.h>\n", ""},
          {"indexer/pipeline/a.cpp", "#include <xapian.h>\n", "stays in common/store"},
          {"common/people/a.cpp", "#include <unicode/uchar.h>\n", "stays in common/text"},
          {"searcher/main.cpp", "#include <cxxopts.hpp>\n", "stays in common/cli"},
          {"common/base/a.cpp", "#include <simdjson.h>\n", "stays in indexer/source"},
          {"searcher/query/a.cpp", "#include <fstream>\n", "no input or output"},
          {"common/base/a.cpp", "void f() { std::printf(\"x\"); }\n", "only main.cpp may use printf"},
          {"common/base/a.cpp", "void f() { const char* s = \"printf\"; }  // printf\n", ""},
          {"common/base/a.cpp", "void f(X& x) { x.exit(); }\n", ""},
          {"common/base/a.cpp", "auto* f() { return std::getenv(\"HOME\"); }\n", "getenv"},
          {"indexer/main.cpp", "int main() { std::printf(\"x\"); }\n", ""},
          {"tests/cli/a.cpp", "#include <xapian.h>\nint f() { exit(1); }\n", ""},
      });
}

TEST_CASE("folders form no cycle and the engine stays hidden") {
  const std::vector<SourceFile> cycle = {make_source("common/a/x.h", "#include \"common/b/x.h\"\n"),
                                         make_source("common/b/x.h", "#include \"common/c/x.h\"\n"),
                                         make_source("common/c/x.h", "#include \"common/a/y.h\"\n")};
  CHECK(check_layers(cycle).size() == 3);
  CHECK(check_layers(std::span(cycle).first(2)).empty());

  const std::vector<SourceFile> shown = {
      make_source("common/store/guard.h", "#include <xapian.h>\n"),
      make_source("common/store/a.cpp", "#include \"common/store/guard.h\"\n"),
      make_source("indexer/main.cpp", "#include \"common/store/guard.h\"\n")};
  const auto found = check_layers(shown);
  REQUIRE(found.size() == 1);
  CHECK(found.front().path == "indexer/main.cpp");
}

TEST_CASE("sizes are counted in lines and parameters") {
  check_cases(
      check_sizes,
      {
          {"common/a.cpp", lines(500), ""},
          {"common/a.cpp", lines(501), "a file of 501 lines"},
          {"common/data/a.cpp", lines(501), ""},
          {"common/a.cpp", "void f() {\n" + lines(58) + "}\n", ""},
          {"common/a.cpp", "void f() {\n" + lines(59) + "}\n", "a function of 61 lines"},
          {"tests/a.cpp", "void f() {\n" + lines(59) + "}\n", ""},
          {"common/a.cpp", "namespace x {\nclass A {\n int f() const {\n" + lines(59) + "}\n};\n}\n",
           "61 lines"},
          {"common/a.cpp", "A::A(int a) : a_{a}, b_(a) {\n" + lines(59) + "}\n", "61 lines"},
          {"common/a.cpp", "namespace x {\n" + lines(100) + "}\n", ""},
          {"common/a.cpp", "const int kTable[] = {\n" + lines(100) + "};\n", ""},
          {"common/a.cpp", "constexpr auto kTable = make({\n" + lines(100) + "});\n", ""},
          {"common/a.cpp", "std::vector<int> f(std::map<int, int> a, int b, int c, int d, int e) { }\n", ""},
          {"common/a.cpp", "int f(int a, int b, int c, int d, int e, int g) { }\n", "6 parameters"},
          {"common/a.cpp", "int f(\n  int a, int b,\n int c, int d, int e, int g) const {\n}\n",
           "6 parameters"},
          {"common/a.cpp", "int f() {\n if (x) {\n }\n " + lines(60) + "}\n", "lines"},
      });
}

TEST_CASE("style is what a scanner can see") {
  check_cases(check_style,
              {
                  {"common/a.h", "#pragma once\n/// A thing.\nstruct A { A(const A&) = delete; };\n", ""},
                  {"common/a.h", "/// A thing.\nstruct A {};\n", "#pragma once"},
                  {"common/a.h", "#pragma once\nstruct A {};\n", "without a contract"},
                  {"common/a.cpp", "auto* p = new int;\n", "no bare new"},
                  {"common/a.cpp", "void f(int* p) { delete p; }\n", "no bare delete"},
                  {"common/a.cpp", "// a new word, delete it\nconst char* s = \"new\";\n", ""},
                  {"common/a.cpp", "int get_size() { return 1; }\n", "no get_"},
                  {"common/a.cpp", "std::string& get_name();\n", "no get_"},
                  {"common/a.cpp", "auto s = document.get_data() + Xapian::get_x();\n", ""},
                  {"common/a.cpp", "class ThingManager {};\n", "says nothing"},
                  {"common/a.cpp", "#define X 1\n", "no macros: X"},
                  {"common/a.cpp", "#define CATCH_CONFIG_MAIN\n", ""},
                  {"common/a.cpp", std::string("// TO") + "DO later\n", "unfinished"},
                  {"common/ThingFile.cpp", "int x;\n", "snake_case"},
              });
}
