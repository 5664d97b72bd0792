// Who says what in short pieces of every construction: corpora/snippets.
#include <fmt/core.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "common/text/fold.h"
#include "tests/quality/corpus.h"

using namespace onrecord;
using namespace onrecord::quality;

namespace {

const std::string kSnippets = ONRECORD_SOURCE_DIR "/corpora/snippets";

/// A file of pieces, and the least that must be found of their statements, and of the found be given to the
/// right speaker, in percent. Raise them as the rules get better.
struct Floors {
  std::string_view file;
  double found, speaker;
};
constexpr Floors kFloors[]{{"subjects.jsonl", 94, 92}, {"anaphora.jsonl", 91, 90}, {"genres.jsonl", 88, 93}};

/// One statement of a piece: where its content begins, and the names that are right for who says it (the
/// empty one where nobody can tell).
struct Attributed {
  std::size_t begin;
  std::vector<std::string> who;
};

std::map<std::string, std::vector<Attributed>> read_gold(const std::string& path) {
  std::map<std::string, std::vector<Attributed>> gold;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const auto piece = nlohmann::json::parse(line);
    const std::string text = piece.at("text");
    auto& said = gold[piece.at("id")];
    for (const auto& one : piece.at("say")) {
      const std::size_t begin = text.find(one.at("what").get<std::string>());
      INFO(piece.at("id"));
      REQUIRE(begin != std::string::npos);
      said.push_back({begin, one.at("who").get<std::vector<std::string>>()});
    }
  }
  return gold;
}

/// Names and descriptions are compared without case, accents and a leading article.
std::string comparable(const std::string& name) {
  std::string plain = fold(name);
  for (const std::string_view article : {"the ", "a ", "an "})
    if (plain.starts_with(article)) return plain.substr(article.size());
  return plain;
}

bool is_right(const Item& item, const Attributed& said) {
  const std::string got = comparable(item.speaker);
  return std::any_of(said.who.begin(), said.who.end(),
                     [&](const std::string& name) { return comparable(name) == got; });
}

/// The statement whose content begins nearest to where the gold's does, marks in front allowed.
const Item* nearest(const std::vector<Item>& items, const std::string& document, const Attributed& said) {
  constexpr std::size_t kMarks = 6;
  const Item* best = nullptr;
  std::size_t least = kMarks + 1;
  for (const Item& item : items) {
    if (item.document != document) continue;
    const std::size_t begin = item.bytes.content.front().begin;
    const std::size_t distance = std::max(begin, said.begin) - std::min(begin, said.begin);
    if (distance < least) least = distance, best = &item;
  }
  return best;
}

}  // namespace

TEST_CASE("speakers of the snippets reach their floors") {
  for (const Floors& floors : kFloors) {
    const std::string path = fmt::format("{}/{}", kSnippets, floors.file);
    const auto gold = read_gold(path);
    const Run extracted = run(fmt::format("{} --extract {} 2>/dev/null", ONRECORD_INDEXER, path));
    REQUIRE(extracted.exit_code == 0);
    const std::vector<Item> items = parse_items(extracted.out);
    double all = 0, found = 0, right = 0;
    for (const auto& [document, statements] : gold)
      for (const Attributed& said : statements) {
        const Item* item = nearest(items, document, said);
        ++all;
        found += item != nullptr;
        right += item && is_right(*item, said);
      }
    fmt::print("{:<16} found {:.1f} % (floor {}), right speaker {:.1f} % (floor {})\n", floors.file,
               100 * found / all, floors.found, 100 * right / found, floors.speaker);
    INFO(floors.file);
    CHECK(100 * found / all >= floors.found);
    CHECK(100 * right / found >= floors.speaker);
  }
}
