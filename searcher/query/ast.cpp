#include "searcher/query/ast.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "searcher/query/characters.h"

namespace onrecord::query {
namespace {

constexpr std::array<std::string_view, 5> kMatchNames{"words", "phrase", "exact", "prefix", "range"};
constexpr std::array<std::string_view, 8> kOpNames{"everything",     "leaf",    "all_of", "any_of",
                                                   "exactly_one_of", "none_of", "near",   "adjacent"};

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

std::string to_text(const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); }
std::string to_text(const std::optional<double>& number) {
  return number ? fmt::format("{}", *number) : std::string();
}

std::string dump_leaf(const Leaf& leaf) {
  const std::string_view name = leaf.field == Field::text ? "text" : info(leaf.field).name;
  std::string line =
      fmt::format("{} {} {}", name, kMatchNames[static_cast<std::size_t>(leaf.match)], quoted(leaf.text));
  if (leaf.match == Match::range && info(leaf.field).kind == FieldKind::date)
    line += fmt::format(" {}..{}", to_text(leaf.dates.first), to_text(leaf.dates.last));
  if (leaf.match == Match::range && info(leaf.field).kind == FieldKind::number)
    line += fmt::format(" {}..{}", to_text(leaf.numbers.first), to_text(leaf.numbers.last));
  return line + (leaf.soft ? " soft" : "");
}

void dump_into(std::string& out, const Node& node, std::size_t indent) {
  out.append(indent, ' ');
  if (node.op == Op::leaf) {
    out += dump_leaf(node.leaf);
  } else {
    out += kOpNames[static_cast<std::size_t>(node.op)];
    if (node.distance) out += fmt::format(" {}", node.distance);
  }
  out += '\n';
  for (const Node& child : node.children) dump_into(out, child, indent + 2);
}

/// True if the lexer would read `text` as one plain word.
bool is_plain_word(std::string_view text) {
  constexpr std::array<std::string_view, 6> kReserved{"AND", "OR", "NOT", "XOR", "NEAR", "ADJ"};
  if (text.empty() || text.front() == '-' || field_name_size(text) > 0) return false;
  if (text.starts_with("NEAR/") || text.starts_with("ADJ/")) return false;
  if (std::find(kReserved.begin(), kReserved.end(), text) != kReserved.end()) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool continues = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    if (!continues && (space_size(text, at) || quote_size(text, at))) return false;
  }
  return text.find_first_of("()*") == std::string_view::npos;
}

/// As `is_plain_word`, for what stands behind a field's colon.
bool is_plain_value(std::string_view text) {
  return !text.starts_with('=') && is_plain_word("x" + std::string(text));
}

std::string text_to_query(const Leaf& leaf) {
  if (leaf.match == Match::phrase) return quoted(leaf.text);
  if (leaf.match == Match::prefix) return leaf.text + '*';
  if (is_plain_word(leaf.text)) return leaf.text;
  if (!leaf.soft) return quoted(leaf.text);
  std::string out;
  for (std::size_t at = 0; at < leaf.text.size();) {
    const std::size_t end = std::min(leaf.text.find(' ', at), leaf.text.size());
    const std::string word = leaf.text.substr(at, end - at);
    out += (out.empty() ? "(" : " OR ") + (is_plain_word(word) ? word : quoted(word));
    at = end + 1;
  }
  return out + ')';
}

std::string leaf_to_query(const Leaf& leaf) {
  if (leaf.field == Field::text) return text_to_query(leaf);
  const bool plain = leaf.match != Match::phrase && is_plain_value(leaf.text);
  const std::string_view equals = leaf.match == Match::exact ? "=" : "";
  const std::string_view star = leaf.match == Match::prefix ? "*" : "";
  return fmt::format("{}:{}{}{}", info(leaf.field).name, equals, plain ? leaf.text : quoted(leaf.text), star);
}

/// Side by side two conditions on one field would be read as alternatives: then all are joined by AND.
bool needs_and(const Node& node) {
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const Node& a = node.children[i];
    for (std::size_t j = i + 1; j < node.children.size(); ++j) {
      const Node& b = node.children[j];
      if (a.op == Op::leaf && b.op == Op::leaf && a.leaf.field == b.leaf.field && a.leaf.field != Field::text)
        return true;
    }
  }
  return false;
}

std::string member_to_query(const Node& node) {
  const bool simple = node.op == Op::leaf || node.op == Op::everything ||
                      (node.op == Op::none_of && node.children.size() == 1);
  return simple ? to_query(node) : '(' + to_query(node) + ')';
}

std::string joined(const Node& node, std::string_view between) {
  std::string out;
  for (const Node& child : node.children)
    out += (out.empty() ? "" : std::string(between)) + member_to_query(child);
  return out;
}

}  // namespace

std::string dump(const Node& node) {
  std::string out;
  dump_into(out, node, 0);
  return out;
}

std::string to_query(const Node& node) {
  switch (node.op) {
    case Op::everything:
      return "*";
    case Op::leaf:
      return leaf_to_query(node.leaf);
    case Op::all_of:
      return joined(node, needs_and(node) ? " AND " : " ");
    case Op::any_of:
      return joined(node, " OR ");
    case Op::exactly_one_of:
      return joined(node, " XOR ");
    case Op::none_of:
      return '-' + (node.children.size() == 1 ? member_to_query(node.children.front())
                                              : '(' + joined(node, " OR ") + ')');
    case Op::near:
      return joined(node, fmt::format(" NEAR/{} ", node.distance));
    case Op::adjacent:
      return joined(node, fmt::format(" ADJ/{} ", node.distance));
  }
  return {};
}

}  // namespace onrecord::query
