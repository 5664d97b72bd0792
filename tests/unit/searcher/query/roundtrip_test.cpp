#include <rapidcheck.h>
#include <catch2/catch.hpp>
#include <string>

#include "searcher/query/field_value.h"
#include "searcher/query/parser.h"

using namespace onrecord;
using namespace onrecord::query;

namespace {

const std::vector<std::string> kWords{"NATO",    "al-Sarif", "U.S.", "don’t", "10:30",
                                      "المقداد", "and",      "x=y",  "a,"};
const std::vector<std::string> kPhrases{"two words", "say \"no\" twice", "AND",  "(a) b", "-x",
                                        "a:b",       "“quoted”",         "word*"};

Node leaf(Leaf value) { return {.op = Op::leaf, .leaf = std::move(value)}; }

Node make_leaf() {
  using namespace rc::gen;
  const auto word = *elementOf(kWords);
  switch (*inRange(0, 8)) {
    case 0:
      return leaf({.text = word});
    case 1:
      return leaf({.match = Match::phrase, .text = *elementOf(kPhrases)});
    case 2:
      return leaf({.match = Match::prefix, .text = "terror"});
    case 3:
      return leaf({.field = Field::speaker,
                   .match = *element(Match::words, Match::exact),
                   .text = *elementOf(kPhrases)});
    case 4:
      return leaf(
          {.field = *element(Field::role, Field::via), .match = Match::phrase, .text = *elementOf(kPhrases)});
    case 5:
      return leaf({.field = *element(Field::source, Field::about, Field::doc),
                   .text = *element(word, *elementOf(kPhrases))});
    case 6:
      return leaf(
          date_leaf(*element(Field::said, Field::pub), {Date{2022, 2, 1}, Date{2022, 2, *inRange(1, 29)}}));
    default:
      return leaf({.field = Field::kind, .text = "direct"});
  }
}

/// Any tree; `canonical` below makes it one that the parser can give.
Node make_tree(int depth) {
  if (depth == 0 || *rc::gen::inRange(0, 3) == 0) return make_leaf();
  Node node{.op = *rc::gen::element(Op::all_of, Op::any_of, Op::exactly_one_of, Op::none_of, Op::near,
                                    Op::adjacent, Op::everything)};
  if (node.op == Op::everything) return node;
  if (node.op == Op::near || node.op == Op::adjacent) {
    node.distance = *rc::gen::inRange(1, 20);
    for (int i = *rc::gen::inRange(2, 4); i > 0; --i)
      node.children.push_back(leaf({.text = *rc::gen::elementOf(kWords)}));
    return node;
  }
  const int count = node.op == Op::none_of ? 1 : node.op == Op::exactly_one_of ? 2 : *rc::gen::inRange(2, 5);
  for (int i = 0; i < count; ++i) node.children.push_back(make_tree(depth - 1));
  return node.op == Op::all_of || node.op == Op::any_of ? join(node.op, std::move(node.children)) : node;
}

}  // namespace

TEST_CASE("every tree, written as a query, reads as itself") {
  CHECK(rc::check([] {
    const Node tree = make_tree(3);
    const std::string query = to_query(tree);
    const auto again = parse(query);
    RC_LOG() << query << '\n';
    RC_ASSERT(again.has_value());
    RC_ASSERT(dump(*again) == dump(tree));
  }));
}
