#include "searcher/query/parser.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "searcher/query/field_value.h"
#include "searcher/query/lexer.h"

namespace onrecord::query {
namespace {

Span cover(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

auto error_at(Span span, std::string message, std::string hint = {}) {
  return fail_at(ErrorCode::bad_query, span, std::move(message), std::move(hint));
}

Node leaf_node(Leaf leaf, Span span) { return {.op = Op::leaf, .leaf = std::move(leaf), .span = span}; }

bool is_field_leaf(const Node& node) { return node.op == Op::leaf && node.leaf.field != Field::text; }

/// The rule "fields of the same name OR": the field conditions of a sequence are gathered where the first of
/// each name stands.
std::vector<Node> gather_fields(std::vector<Node> members) {
  std::vector<std::vector<Node>> groups;
  for (Node& member : members) {
    const auto same_field = [&](const auto& group) {
      return is_field_leaf(group.front()) && group.front().leaf.field == member.leaf.field;
    };
    auto found =
        is_field_leaf(member) ? std::find_if(groups.begin(), groups.end(), same_field) : groups.end();
    if (found == groups.end()) found = groups.emplace(groups.end());
    found->push_back(std::move(member));
  }
  std::vector<Node> result;
  result.reserve(groups.size());
  for (auto& group : groups) result.push_back(join(Op::any_of, std::move(group)));
  return result;
}

class Parser {
 public:
  explicit Parser(std::vector<Token> tokens, Span all) : tokens_(std::move(tokens)), all_(all) {}

  Result<Node> run() {
    if (tokens_.empty()) return error_at(all_, "the query is empty", "* is everything");
    auto node = any(0);
    if (!node) return node;
    if (at_ < tokens_.size()) return error_at(here().span, "a ) without its (");
    return node;
  }

 private:
  using Rule = Result<Node> (Parser::*)(int);

  [[nodiscard]] bool at_end() const { return at_ == tokens_.size(); }
  [[nodiscard]] const Token& here() const { return tokens_[at_]; }
  [[nodiscard]] bool here_is(TokenKind kind) const { return !at_end() && here().kind == kind; }

  Result<Node> any(int depth) { return chain(TokenKind::op_or, Op::any_of, &Parser::either, depth); }
  Result<Node> both(int depth) { return chain(TokenKind::op_and, Op::all_of, &Parser::sequence, depth); }

  Result<Node> chain(TokenKind kind, Op op, Rule part, int depth) {
    std::vector<Node> members;
    do {
      auto member = (this->*part)(depth);
      if (!member) return member;
      members.push_back(std::move(*member));
    } while (take(kind));
    return join(op, std::move(members));
  }

  /// XOR pairs from the left, so that "exactly one" keeps its meaning for more than two.
  Result<Node> either(int depth) {
    auto left = both(depth);
    for (int links = depth; left && here_is(TokenKind::op_xor); ++links) {
      if (links >= kMaxDepth) return too_deep();
      ++at_;
      auto right = both(depth);
      if (!right) return right;
      const Span span = cover(left->span, right->span);
      Node pair{.op = Op::exactly_one_of, .span = span};
      pair.children.push_back(std::move(*left));
      pair.children.push_back(std::move(*right));
      left = std::move(pair);
    }
    return left;
  }

  Result<Node> sequence(int depth) {
    std::vector<Node> members;
    while (begins_member()) {
      auto member = negatable(depth);
      if (!member) return member;
      members.push_back(std::move(*member));
    }
    if (members.empty()) return nothing_here();
    return join(Op::all_of, gather_fields(std::move(members)));
  }

  [[nodiscard]] bool begins_member() const {
    if (at_end()) return false;
    switch (here().kind) {
      case TokenKind::op_and:
      case TokenKind::op_or:
      case TokenKind::op_xor:
      case TokenKind::op_near:
      case TokenKind::op_adjacent:
      case TokenKind::close:
        return false;
      default:
        return true;
    }
  }

  /// The error where a condition is expected and none stands.
  Result<Node> nothing_here() {
    const Token* const before = at_ > 0 ? &tokens_[at_ - 1] : nullptr;
    if (before && before->kind == TokenKind::open && here_is(TokenKind::close))
      return error_at(cover(before->span, here().span), "nothing stands in the brackets");
    if (before && before->kind == TokenKind::open && at_end())
      return error_at(before->span, "a ( without its )");
    if (here_is(TokenKind::close) && !before) return error_at(here().span, "a ) without its (");
    if (at_end() || here().kind == TokenKind::close) return needs_operand(*before);
    return needs_operand(here());
  }

  static tl::unexpected<Error> needs_operand(const Token& op) {
    switch (op.kind) {
      case TokenKind::minus:
        return error_at(op.span, "nothing stands behind the -");
      case TokenKind::op_not:
        return error_at(op.span, "nothing stands behind NOT", "in lower case it is a plain word");
      default:
        return error_at(op.span, "an operator needs something on both sides",
                        "in lower case it is a plain word");
    }
  }

  static tl::unexpected<Error> too_deep(Span span) {
    return error_at(span, fmt::format("nested deeper than {}", kMaxDepth));
  }
  [[nodiscard]] tl::unexpected<Error> too_deep() const { return too_deep(here().span); }

  Result<Node> negatable(int depth) {
    if (!here_is(TokenKind::minus) && !here_is(TokenKind::op_not)) return nearness(depth);
    if (depth >= kMaxDepth) return too_deep();
    const Span begin = here().span;
    ++at_;
    if (!begins_member()) return nothing_here();
    auto inner = negatable(depth + 1);
    if (!inner) return inner;
    Node node{.op = Op::none_of, .span = cover(begin, inner->span)};
    node.children.push_back(std::move(*inner));
    return node;
  }

  Result<Node> nearness(int depth) {
    auto first = primary(depth);
    if (!first || at_end() || (here().kind != TokenKind::op_near && here().kind != TokenKind::op_adjacent))
      return first;
    const Token op = here();
    Node node{.op = op.kind == TokenKind::op_near ? Op::near : Op::adjacent,
              .distance = op.distance,
              .span = first->span};
    node.children.push_back(std::move(*first));
    while (!at_end() && (here().kind == TokenKind::op_near || here().kind == TokenKind::op_adjacent)) {
      if (here().kind != op.kind || here().distance != op.distance)
        return error_at(here().span, "NEAR and ADJ cannot be mixed in one chain, nor their distances");
      ++at_;
      if (!begins_member()) return needs_operand(tokens_[at_ - 1]);
      auto next = primary(depth);
      if (!next) return next;
      node.span = cover(node.span, next->span);
      node.children.push_back(std::move(*next));
    }
    for (const Node& child : node.children)
      if (child.op != Op::leaf || child.leaf.field != Field::text || child.leaf.match != Match::words)
        return error_at(child.span, "NEAR and ADJ join plain words", "no phrases, fields, brackets or word*");
    return node;
  }

  Result<Node> primary(int depth) {
    const Token& token = here();
    switch (token.kind) {
      case TokenKind::open:
        return group(depth);
      case TokenKind::field:
        return field();
      case TokenKind::everything:
        ++at_;
        return Node{.op = Op::everything, .span = token.span};
      case TokenKind::phrase:
        ++at_;
        return text_leaf(token, Match::phrase);
      case TokenKind::prefix:
        ++at_;
        return text_leaf(token, Match::prefix);
      case TokenKind::word:
        ++at_;
        return text_leaf(token, Match::words);
      default:
        return needs_operand(token);
    }
  }

  static Node text_leaf(const Token& token, Match match) {
    return leaf_node({.field = Field::text, .match = match, .text = token.text}, token.span);
  }

  Result<Node> field() {
    const Token& token = here();
    // speaker:(a b) reads as a field without a value; say what to write instead.
    if (token.text.empty() && at_ + 1 < tokens_.size() && tokens_[at_ + 1].span.begin == token.span.end &&
        tokens_[at_ + 1].kind == TokenKind::open)
      return error_at(token.span, "a field has no brackets behind it",
                      "write the field in front of each value");
    auto leaf = read_field(token);
    if (!leaf) return fail(std::move(leaf.error()));
    ++at_;
    return leaf_node(std::move(*leaf), token.span);
  }

  Result<Node> group(int depth) {
    const Span open = here().span;
    if (depth >= kMaxDepth) return too_deep();
    ++at_;
    auto node = any(depth + 1);
    if (!node) return node;
    if (!here_is(TokenKind::close)) return error_at(open, "a ( without its )");
    node->span = cover(open, here().span);
    ++at_;
    return node;
  }

  bool take(TokenKind kind) {
    const bool found = here_is(kind);
    at_ += found;
    return found;
  }

  std::vector<Token> tokens_;
  Span all_;
  std::size_t at_ = 0;
};

}  // namespace

Node join(Op op, std::vector<Node> members) {
  if (members.size() == 1) return std::move(members.front());
  Node node{.op = op};
  if (!members.empty()) node.span = members.front().span;
  for (Node& member : members) {
    node.span = cover(node.span, member.span);
    if (member.op == op) {
      std::move(member.children.begin(), member.children.end(), std::back_inserter(node.children));
    } else {
      node.children.push_back(std::move(member));
    }
  }
  return node;
}

Result<Node> parse(std::string_view query, std::size_t from) {
  auto tokens = lex(query, from);
  if (!tokens) return fail(std::move(tokens.error()));
  const auto size = static_cast<std::uint32_t>(query.size());
  return Parser(std::move(*tokens), {static_cast<std::uint32_t>(from), size}).run();
}

}  // namespace onrecord::query
