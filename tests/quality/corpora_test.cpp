#include <fmt/core.h>

#include <catch2/catch.hpp>
#include <map>

#include "common/model/statement_id.h"
#include "tests/quality/score.h"

using namespace onrecord;
using namespace onrecord::quality;

namespace {

/// A folder of articles with gold, and the least that each figure must reach on it, in percent. Raise the
/// floors as the rules get better; never lower one without saying why in the CHANGELOG. Every figure must
/// stand here.
struct Corpus {
  std::string articles, gold;
  std::map<std::string_view, double> floors;
};

const std::vector<Corpus>& corpora() {
  static const std::vector<Corpus> table{
      {"articles",
       "gold",
       {{"precision", 91},
        {"recall", 87},
        {"F1", 89},
        {"exact F1", 87},
        {"speaker name", 93},
        {"speaker surname", 93},
        {"kind", 99},
        {"act", 97},
        {"polarity", 94},
        {"said date", 91},
        {"via", 91},
        {"nested flag", 98},
        {"nested found", 66},
        {"direct found", 91},
        {"mixed found", 82},
        {"indirect found", 87}}},
      {"genres",
       "gold/genres",
       {{"precision", 91},
        {"recall", 89},
        {"F1", 90},
        {"exact F1", 86},
        {"speaker name", 88},
        {"speaker surname", 89},
        {"kind", 98},
        {"act", 90},
        {"polarity", 96},
        {"said date", 93},
        {"via", 94},
        {"nested flag", 97},
        {"nested found", 71},
        {"direct found", 91},
        {"mixed found", 90},
        {"indirect found", 86}}},
      {"modern",
       "gold/modern",
       {{"precision", 92},
        {"recall", 88},
        {"F1", 90},
        {"exact F1", 86},
        {"speaker name", 88},
        {"speaker surname", 90},
        {"kind", 98},
        {"act", 93},
        {"polarity", 97},
        {"said date", 93},
        {"via", 85},
        {"nested flag", 95},
        {"nested found", 74},
        {"direct found", 93},
        {"mixed found", 84},
        {"indirect found", 84}}},
      {"heldout",
       "gold/heldout",
       {{"precision", 90},
        {"recall", 84},
        {"F1", 87},
        {"exact F1", 83},
        {"speaker name", 87},
        {"speaker surname", 89},
        {"kind", 98},
        {"act", 93},
        {"polarity", 95},
        {"said date", 88},
        {"via", 90},
        {"nested flag", 95},
        {"nested found", 56},
        {"direct found", 85},
        {"mixed found", 90},
        {"indirect found", 78}}},
      {"heldout-web",
       "gold/heldout-web",
       {{"precision", 94},
        {"recall", 92},
        {"F1", 93},
        {"exact F1", 87},
        {"speaker name", 89},
        {"speaker surname", 91},
        {"kind", 98},
        {"act", 93},
        {"polarity", 97},
        {"said date", 95},
        {"via", 90},
        {"nested flag", 97},
        {"nested found", 83},
        {"direct found", 95},
        {"mixed found", 92},
        {"indirect found", 90}}},
      {"final",
       "gold/final",
       {{"precision", 86},
        {"recall", 83},
        {"F1", 84},
        {"exact F1", 79},
        {"speaker name", 82},
        {"speaker surname", 81},
        {"kind", 97},
        {"act", 92},
        {"polarity", 95},
        {"said date", 85},
        {"via", 84},
        {"nested flag", 94},
        {"nested found", 66},
        {"direct found", 88},
        {"mixed found", 80},
        {"indirect found", 76}}},
      {"newsroom",
       "gold/newsroom",
       {{"precision", 91},
        {"recall", 91},
        {"F1", 92},
        {"exact F1", 89},
        {"speaker name", 88},
        {"speaker surname", 88},
        {"kind", 98},
        {"act", 94},
        {"polarity", 97},
        {"said date", 94},
        {"via", 90},
        {"nested flag", 97},
        {"nested found", 60},
        {"direct found", 90},
        {"mixed found", 85},
        {"indirect found", 88}}},
      {"desk",
       "gold/desk",
       {{"precision", 0},
        {"recall", 0},
        {"F1", 0},
        {"exact F1", 0},
        {"speaker name", 0},
        {"speaker surname", 0},
        {"kind", 0},
        {"act", 0},
        {"polarity", 0},
        {"said date", 0},
        {"via", 0},
        {"nested flag", 0},
        {"nested found", 0},
        {"direct found", 0},
        {"mixed found", 0},
        {"indirect found", 0}}},
      {"desk-web",
       "gold/desk-web",
       {{"precision", 0},
        {"recall", 0},
        {"F1", 0},
        {"exact F1", 0},
        {"speaker name", 0},
        {"speaker surname", 0},
        {"kind", 0},
        {"act", 0},
        {"polarity", 0},
        {"said date", 0},
        {"via", 0},
        {"nested flag", 0},
        {"nested found", 0},
        {"direct found", 0},
        {"mixed found", 0},
        {"indirect found", 0}}},
      {"wire",
       "gold/wire",
       {{"precision", 0},
        {"recall", 0},
        {"F1", 0},
        {"exact F1", 0},
        {"speaker name", 0},
        {"speaker surname", 0},
        {"kind", 0},
        {"act", 0},
        {"polarity", 0},
        {"said date", 0},
        {"via", 0},
        {"nested flag", 0},
        {"nested found", 0},
        {"direct found", 0},
        {"mixed found", 0},
        {"indirect found", 0}}},
  };
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
    REQUIRE(gold.size() >= 250);
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
      const double floor = corpus.floors.at(figure.name);
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
