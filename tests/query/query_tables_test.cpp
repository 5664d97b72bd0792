#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include "searcher/query/mark.h"
#include "searcher/query/parser.h"
#include "searcher/query/read_question.h"

using namespace onrecord;
using namespace onrecord::query;

namespace {

constexpr Date kToday{2022, 3, 1};

class KnownNames : public SpeakerLookup {
 public:
  bool names_speaker(std::string_view name) const override { return kSpeakers.contains(lower(name)); }
  bool names_source(std::string_view name) const override { return kSources.contains(lower(name)); }

 private:
  static std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
  }
  inline static const std::set<std::string> kSpeakers{"brenn",
                                                      "halvard brenn",
                                                      "lindqvist",
                                                      "okoro",
                                                      "foreign minister",
                                                      "al-sarif",
                                                      "ministry of trade and fisheries",
                                                      "nato"};
  inline static const std::set<std::string> kSources{"northern wire", "harbour post"};
};

struct Case {
  std::string file;
  std::string query;
  std::string expected;
};

int hex_value(char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

std::string unescape(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const char c = text.at(++i);
    if (c == 'x') {
      out += static_cast<char>(hex_value(text.at(i + 1)) * 16 + hex_value(text.at(i + 2)));
      i += 2;
    } else {
      out += c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
  }
  return out;
}

std::vector<Case> read_cases(const std::filesystem::path& path) {
  std::vector<Case> cases;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#') || line.empty()) continue;
    if (line.starts_with(">")) {
      cases.push_back({path.filename().string(), line.size() > 2 ? line.substr(2) : "", ""});
    } else {
      cases.back().expected += line + '\n';
    }
  }
  return cases;
}

std::vector<Case> all_cases() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(ONRECORD_SOURCE_DIR "/tests/query/cases"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Case> cases;
  for (const auto& file : files)
    for (Case& one : read_cases(file)) cases.push_back(std::move(one));
  return cases;
}

std::string_view to_string(Wanted wanted) {
  constexpr std::string_view kNames[]{"statements", "count", "first", "compare"};
  return kNames[static_cast<std::size_t>(wanted)];
}

std::string render(const std::string& query) {
  const auto question = read_question(query, kToday, KnownNames());
  if (!question)
    return mark(query, question.error().span.value()) + "error: " + onrecord::to_string(question.error()) +
           '\n';
  std::string out;
  if (question->is_frame) out += "frame " + std::string(to_string(question->wanted)) + '\n';
  if (!question->unplaced.empty()) {
    out += "unplaced";
    for (const auto& word : question->unplaced) out += ' ' + word;
    out += '\n';
  }
  return out + dump(question->root);
}

void harden(Node& node) {
  node.leaf.soft = false;
  for (Node& child : node.children) harden(child);
}

bool holds_soft_text(const Node& node) {
  if (node.leaf.soft && node.leaf.field == Field::text) return true;
  return std::any_of(node.children.begin(), node.children.end(), holds_soft_text);
}

}  // namespace

TEST_CASE("queries are read as the tables say") {
  const auto cases = all_cases();
  const bool print = std::getenv("ONRECORD_PRINT_CASES") != nullptr;
  std::string file;
  for (const Case& one : cases) {
    if (print) {
      if (one.file != file) std::cout << "=== " << (file = one.file) << "\n";
      std::cout << (one.query.empty() ? ">" : "> ") << one.query << '\n'
                << render(unescape(one.query)) << '\n';
      continue;
    }
    CAPTURE(one.file, one.query);
    CHECK(render(unescape(one.query)) == one.expected);
  }
  CHECK(cases.size() >= 120);
}

TEST_CASE("a tree written as a field query reads as the same tree") {
  for (const Case& one : all_cases()) {
    const std::string query = unescape(one.query);
    auto question = read_question(query, kToday, KnownNames());
    // Words without a place are written as alternatives: no such leaf exists in the field language.
    if (!question || holds_soft_text(question->root)) continue;
    harden(question->root);
    const std::string written = to_query(question->root);
    CAPTURE(one.file, query, written);
    const auto again = parse(written);
    REQUIRE(again);
    CHECK(dump(*again) == dump(question->root));
  }
}

TEST_CASE("spans lie inside the query and children inside their parents") {
  const std::function<void(const Node&, Span)> check = [&](const Node& node, Span outer) {
    CHECK(outer.contains(node.span));
    CHECK(node.span.begin < node.span.end);
    for (const Node& child : node.children) check(child, node.span);
  };
  for (const Case& one : all_cases()) {
    const std::string query = unescape(one.query);
    CAPTURE(one.file, query);
    const Span all{0, static_cast<std::uint32_t>(query.size())};
    const auto question = read_question(query, kToday, KnownNames());
    if (question) {
      check(question->root, all);
    } else {
      CHECK(all.contains(question.error().span.value()));
    }
  }
}
