#include <fmt/core.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "common/data/tsv.h"
#include "common/model/statement_id.h"
#include "tests/quality/score.h"

using namespace onrecord;
using namespace onrecord::quality;

namespace {

/// A set of articles with gold, and the least that each figure must reach on it, in percent: a line of
/// floors.tsv. Every figure must stand there.
struct Corpus {
  std::string articles, gold;
  std::size_t statements;  ///< of the gold: none may be lost
  std::map<std::string, double> floors;
};

const std::vector<Corpus>& corpora() {
  static const std::vector<Corpus> table = [] {
    std::vector<Corpus> read;
    std::ifstream file(ONRECORD_SOURCE_DIR "/tests/quality/floors.tsv");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::vector<TsvRow> rows = parse_tsv(text);
    for (std::size_t r = 1; r < rows.size(); ++r) {
      const std::string set(rows[r].cell(0));
      Corpus corpus{
          set, set == "articles" ? "gold" : "gold/" + set, std::stoul(std::string(rows[r].cell(1))), {}};
      for (std::size_t c = 2; c < rows[0].cells.size(); ++c)
        corpus.floors.emplace(std::string(rows[0].cell(c)), std::stod(std::string(rows[r].cell(c))));
      read.push_back(std::move(corpus));
    }
    return read;
  }();
  return table;
}

/// Contents that share at least this much of their words are the same statement.
constexpr double kLeastOverlap = 0.8;

const std::string kCorpora = ONRECORD_SOURCE_DIR "/corpora";

std::vector<Item> extracted(const Corpus& corpus) {
  const Run indexer = run("'" ONRECORD_INDEXER "' --extract '" + kCorpora + "/" + corpus.articles + "'");
  INFO("the indexer must read all articles");
  REQUIRE(indexer.exit_code == 0);
  return parse_items(indexer.out);
}

std::string cut(const std::string& text, const std::vector<Span>& spans) {
  std::string joined;
  for (Span span : spans) {
    if (!joined.empty()) joined += ' ';
    joined += text.substr(span.begin, span.end - span.begin);
  }
  return joined;
}

}  // namespace

TEST_CASE("the gold fits the articles") {
  for (const Corpus& corpus : corpora()) {
    const Texts texts = read_texts(kCorpora + "/" + corpus.articles);
    const auto gold = read_gold(kCorpora + "/" + corpus.gold);
    REQUIRE(gold.size() == corpus.statements);
    for (const Item& item : gold) {
      INFO(item.document << ": " << item.text);
      const auto text = texts.find({item.document, item.part});
      REQUIRE(text != texts.end());
      CHECK(cut(text->second, item.bytes.content) == item.text);
      CHECK(statement_id(item.document, item.part, item.bytes) == item.id);
    }
  }
}

TEST_CASE("matching pairs the better overlap and uses each statement once") {
  const Texts texts{{{"d", Part::text}, "one two three four five six"}};
  const auto item = [](Span content) {
    Item made;
    made.document = "d";
    made.bytes.content = {content};
    return made;
  };
  const std::vector<Item> gold{item({0, 23})};
  CHECK(overlap(item({0, 18}), gold[0], texts) == Approx(0.8));
  CHECK(overlap(item({0, 13}), gold[0], texts) == Approx(0.6));
  const Match pairs = match({item({0, 18}), item({0, 23}), item({0, 13})}, gold, texts, kLeastOverlap);
  CHECK(pairs == Match{std::nullopt, 0, std::nullopt});
}

TEST_CASE("the gold against itself is right in every figure") {
  const Texts texts = read_texts(kCorpora + "/articles");
  const auto gold = read_gold(kCorpora + "/gold");
  for (const Figure& figure : figures(gold, gold, match(gold, gold, texts, kLeastOverlap))) {
    INFO(figure.name);
    CHECK(figure.percent() == Approx(100));
  }
}

TEST_CASE("extraction of the sample articles reaches its floors") {
  for (const Corpus& corpus : corpora()) {
    const Texts texts = read_texts(kCorpora + "/" + corpus.articles);
    const auto gold = read_gold(kCorpora + "/" + corpus.gold);
    const auto found = extracted(corpus);
    const auto table = figures(found, gold, match(found, gold, texts, kLeastOverlap));
    fmt::print("{}: {} statements found, {} in the gold\n", corpus.articles, found.size(), gold.size());
    REQUIRE(table.size() == corpus.floors.size());
    for (const Figure& figure : table) {
      const double floor = corpus.floors.at(std::string(figure.name));
      fmt::print("{:<16}{:>6.1f} %  floor {:>5.1f}\n", figure.name, figure.percent(), floor);
      INFO(corpus.articles << ": " << figure.name);
      CHECK(figure.percent() >= floor);
    }
  }
}

// Hidden: for people who work on the rules. Run `quality_corpora "[errors]"`.
TEST_CASE("what is missed and what is spurious", "[.errors]") {
  const Texts texts = read_texts(kCorpora + "/articles");
  const auto gold = read_gold(kCorpora + "/gold");
  const auto found = extracted(corpora().front());
  const Match pairs = match(found, gold, texts, kLeastOverlap);
  std::vector<bool> taken(gold.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (pairs[i]) {
      taken[*pairs[i]] = true;
    } else {
      fmt::print("spurious  {} | {} | {}\n", found[i].document, found[i].speaker, found[i].text);
    }
  }
  for (std::size_t j = 0; j < gold.size(); ++j)
    if (!taken[j]) fmt::print("missed    {} | {} | {}\n", gold[j].document, gold[j].speaker, gold[j].text);
}
