#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "common/topics/tagger.h"
#include "tests/quality/corpus.h"
#include "tests/quality/dates_gold.h"

using namespace onrecord;
using namespace onrecord::quality;

namespace {

const std::string kGold = ONRECORD_SOURCE_DIR "/corpora/gold-topics";

/// The least that each figure must reach, in percent.
const std::map<std::string_view, double> kFloors = {
    {"found", 90}, {"precision", 90}, {"recall", 92}, {"carried found", 90}};

const TopicTagger& tagger() {
  static const TopicTagger instance = TopicTagger::make(DataSource{}).value();
  return instance;
}

std::set<std::string> wanted(const DatedContent& gold, bool carried) {
  std::set<std::string> out;
  std::string list = gold.date + "; ";
  for (std::size_t at = 0, end = 0; (end = list.find("; ", at)) != std::string::npos; at = end + 2) {
    const std::string label = list.substr(at, end - at);
    if (label.empty() || label == "-" || label.starts_with('^') != carried) continue;
    out.insert(carried ? label.substr(1) : label);
  }
  return out;
}

bool is_above(const std::string& label, const std::set<std::string>& gold) {
  return std::any_of(gold.begin(), gold.end(), [&](const std::string& one) {
    const auto above = tagger().ancestors(one);
    return std::find(above.begin(), above.end(), label) != above.end();
  });
}

const Item* item_of(const std::vector<Item>& items, const std::string& id, Span gold) {
  const Item* best = nullptr;
  double best_share = 0.5;
  for (const Item& item : items)
    for (Span span : item.bytes.content) {
      if (item.document != id || !span.overlaps(gold)) continue;
      const double common = std::min(span.end, gold.end) - std::max(span.begin, gold.begin);
      const double all = std::max(span.end, gold.end) - std::min(span.begin, gold.begin);
      if (common / all <= best_share) continue;
      best = &item;
      best_share = common / all;
    }
  return best;
}

std::vector<Item> extracted(const std::vector<DatedText>& documents) {
  const auto path = std::filesystem::temp_directory_path() / fmt::format("topics-gold-{}.jsonl", getpid());
  {
    std::ofstream out(path);
    for (const DatedText& document : documents)
      out << nlohmann::json{{"id", document.id}, {"lang", "en"}, {"text", document.text}}.dump() << '\n';
  }
  const Run indexer = run("'" ONRECORD_INDEXER "' --extract '" + path.string() + "'");
  std::filesystem::remove(path);
  REQUIRE(indexer.exit_code == 0);
  return parse_items(indexer.out);
}

struct Counts {
  double contents = 0, found = 0, tags = 0, right_tags = 0, gold = 0, right_gold = 0, carried = 0,
         right_carried = 0;
};

void count(Counts& counts, const Item* item, const DatedContent& gold, bool show) {
  ++counts.contents;
  if (!item) return;
  ++counts.found;
  const auto direct = wanted(gold, false);
  const auto carried = wanted(gold, true);
  const auto has = [](const std::vector<std::string>& list, const std::string& label) {
    return std::find(list.begin(), list.end(), label) != list.end();
  };
  for (const std::string& label : item->topics) {
    if (!direct.contains(label) && is_above(label, direct)) continue;
    ++counts.tags;
    counts.right_tags += direct.contains(label);
    if (show && !direct.contains(label)) fmt::print("spurious {} | {}\n", label, item->text);
  }
  for (const std::string& label : direct) {
    ++counts.gold;
    counts.right_gold += has(item->topics, label);
    if (show && !has(item->topics, label)) fmt::print("missed   {} | {}\n", label, item->text);
  }
  for (const std::string& label : carried) {
    ++counts.carried;
    counts.right_carried += has(item->topics_carried, label);
    if (show && !has(item->topics_carried, label)) fmt::print("carried  {} | {}\n", label, item->text);
  }
}

Counts measured(bool show) {
  const auto documents = read_dated_texts(kGold);
  const auto items = extracted(documents);
  Counts counts;
  for (const DatedText& document : documents)
    for (const DatedContent& gold : document.contents)
      count(counts, item_of(items, document.id, gold.spans.front()), gold, show);
  return counts;
}

}  // namespace

TEST_CASE("the gold's topics are of the taxonomy, but for named things") {
  std::size_t unknown = 0;
  for (const DatedText& document : read_dated_texts(kGold))
    for (const DatedContent& gold : document.contents)
      for (const std::string& label : wanted(gold, false))
        if (!tagger().knows(label)) {
          ++unknown;
          CHECK(std::isupper(static_cast<unsigned char>(label.front())));
        }
  CHECK(unknown < 10);
}

TEST_CASE("topics of statements reach their floors") {
  const Counts counts = measured(false);
  const std::pair<std::string_view, double> figures[] = {
      {"found", counts.found / counts.contents},
      {"precision", counts.right_tags / counts.tags},
      {"recall", counts.right_gold / counts.gold},
      {"carried found", counts.right_carried / counts.carried},
  };
  for (const auto& [name, share] : figures) {
    fmt::print("{:<14}{:>6.1f} %  floor {:>5.1f}\n", name, 100 * share, kFloors.at(name));
    INFO(name);
    CHECK(100 * share >= kFloors.at(name));
  }
}

// Hidden: for people who work on the lexicons. Run `quality_topics "[errors]"`.
TEST_CASE("which topics are missed and spurious", "[.errors]") { CHECK(measured(true).found > 0); }
