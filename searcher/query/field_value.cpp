#include "searcher/query/field_value.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <charconv>
#include <span>

#include "common/model/enums.h"
#include "searcher/query/characters.h"
#include "searcher/query/nearest.h"

namespace onrecord::query {
namespace {

using Names = std::span<const std::string_view>;

/// A guess further away than this is no help: then all names are listed.
std::size_t plausible_distance(std::string_view word) { return word.size() <= 4 ? 1 : word.size() / 3; }

std::vector<std::string_view> field_names() {
  std::vector<std::string_view> names;
  for (const FieldInfo& entry : kFields)
    if (!entry.name.empty()) names.push_back(entry.name);
  return names;
}

auto bad_name(const Token& token) {
  const Span span{token.span.begin, static_cast<std::uint32_t>(token.span.begin + token.name.size() + 1)};
  const auto names = field_names();
  const Nearest near = nearest(token.name, names);
  std::string hint = fmt::format("did you mean {}:?", near.name);
  if (near.distance > plausible_distance(token.name))
    hint = fmt::format("the nearest is {}:, of {}; in quotes it is plain text", near.name,
                       fmt::join(names, ", "));
  return fail_at(ErrorCode::bad_query, span, fmt::format("unknown field “{}”", token.name), std::move(hint));
}

auto bad_value(const Token& token, std::string message, std::string hint = {}) {
  const Span span = token.value.empty() ? token.span : token.value;
  return fail_at(ErrorCode::bad_query, span, std::move(message), std::move(hint));
}

Names choices(Field field) {
  switch (field) {
    case Field::kind:
      return EnumNames<StatementKind>::kNames;
    case Field::act:
      return EnumNames<Act>::kNames;
    case Field::polarity:
      return EnumNames<Polarity>::kNames;
    default:
      return {};
  }
}

Result<Leaf> read_choice(const Token& token, Leaf leaf) {
  leaf.text = to_lower_ascii(token.text);
  const Names names = choices(leaf.field);
  for (const std::string_view name : names)
    if (name == leaf.text) return leaf;
  const Nearest near = nearest(leaf.text, names);
  std::string hint = fmt::format("one of {}", fmt::join(names, ", "));
  if (near.distance <= plausible_distance(leaf.text))
    hint = fmt::format("did you mean {}? {}", near.name, hint);
  return bad_value(token, fmt::format("“{}” is no {}", token.text, info(leaf.field).name), std::move(hint));
}

/// True for a..b where both are dates: then their order is what is wrong.
bool joins_dates(std::string_view text) {
  const std::size_t dots = text.find("..");
  return dots != std::string_view::npos && parse_date_range(text.substr(0, dots)) &&
         parse_date_range(text.substr(dots + 2));
}

Result<Leaf> read_dates(const Token& token, Leaf leaf) {
  const auto period = parse_date_range(token.text);
  if (!period && joins_dates(token.text)) return bad_value(token, "the range ends before it begins");
  if (!period || (!period->first && !period->last))
    return bad_value(token, fmt::format("“{}” is no date", token.text),
                     "2022, 2022-02, 2022-02-24, or a range 2022-02..2022-03, 2022..");
  leaf.match = Match::range;
  leaf.dates = *period;
  return leaf;
}

/// A number from 0 to 1; nothing for an empty text (an open end).
Result<std::optional<double>> read_bound(const Token& token, std::string_view text) {
  if (text.empty()) return std::nullopt;
  double value = 0;
  const char* last = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), last, value);
  if (error != std::errc{} || stop != last || !(value >= 0 && value <= 1))
    return bad_value(token, fmt::format("“{}” is no number from 0 to 1", text),
                     "0.9, or a range 0.5..0.9, 0.9..");
  return value;
}

Result<Leaf> read_numbers(const Token& token, Leaf leaf) {
  const std::string_view text = token.text;
  const std::size_t dots = text.find("..");
  const bool is_range = dots != std::string_view::npos;
  if (text == "..") return bad_value(token, "the range is open at both ends");
  auto first = read_bound(token, text.substr(0, dots));
  if (!first) return fail(std::move(first.error()));
  auto last = is_range ? read_bound(token, text.substr(dots + 2)) : first;
  if (!last) return fail(std::move(last.error()));
  if (*first && *last && **last < **first) return bad_value(token, "the range ends before it begins");
  leaf.match = Match::range;
  leaf.numbers = {*first, *last};
  return leaf;
}

Result<Leaf> read_text(const Token& token, Leaf leaf) {
  if (!holds_word(token.text)) return bad_value(token, fmt::format("{}: holds no word", token.name));
  if (token.quoted) {
    if (info(leaf.field).kind == FieldKind::words) leaf.match = Match::phrase;
    return leaf;
  }
  const std::size_t star = leaf.text.find('*');
  if (star == std::string::npos) return leaf;
  if (star + 1 != leaf.text.size() || token.exact || !holds_word(std::string_view(leaf.text).substr(0, star)))
    return bad_value(token, "a * stands at the end of a word", "in quotes it is plain text");
  leaf.match = Match::prefix;
  leaf.text.pop_back();
  return leaf;
}

std::string shortest_form(const Date& first, const Date& last) {
  if (first == last) return to_string(first);
  for (const Date& unit : {Date{first.year, 0, 0}, Date{first.year, first.month, 0}})
    if (first_day(unit) == first && last_day(unit) == last) return to_string(unit);
  return to_string(first) + ".." + to_string(last);
}

}  // namespace

Result<Leaf> read_field(const Token& token) {
  const auto field = find_field(token.name);
  if (!field) return bad_name(token);
  Leaf leaf{.field = *field, .text = token.text};
  if (token.text.empty())
    return bad_value(token, fmt::format("{}: without a value", token.name),
                     "no space behind the colon; several words in quotes");
  if (token.exact) {
    if (*field != Field::speaker) return bad_value(token, "only speaker:= asks for an exact value");
    leaf.match = Match::exact;
  }
  switch (info(*field).kind) {
    case FieldKind::choice:
      return read_choice(token, std::move(leaf));
    case FieldKind::date:
      return read_dates(token, std::move(leaf));
    case FieldKind::number:
      return read_numbers(token, std::move(leaf));
    case FieldKind::words:
    case FieldKind::name:
    case FieldKind::keyword:
      break;
  }
  return read_text(token, std::move(leaf));
}

Leaf plain_leaf(Field field, std::string text) {
  const bool phrase = info(field).kind == FieldKind::words && text.find(' ') != std::string::npos;
  return {.field = field, .match = phrase ? Match::phrase : Match::words, .text = std::move(text)};
}

Leaf date_leaf(Field field, const Period& period) {
  Leaf leaf{.field = field, .match = Match::range};
  if (period.first && period.last) {
    leaf.text = shortest_form(*period.first, *period.last);
  } else {
    leaf.text =
        (period.first ? to_string(*period.first) : "") + ".." + (period.last ? to_string(*period.last) : "");
  }
  leaf.dates = period;
  return leaf;
}

}  // namespace onrecord::query
