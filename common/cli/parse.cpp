#include "common/cli/parse.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <charconv>

// cxxopts splits values at commas unless told otherwise; an argument cannot hold a NUL.
#define CXXOPTS_VECTOR_DELIMITER '\0'
// Its own scanner instead of <regex>: programs start faster.
#define CXXOPTS_NO_REGEX
#include <cxxopts.hpp>

namespace onrecord {
namespace {

cxxopts::Options to_cxxopts(std::span<const Option> options) {
  cxxopts::Options parser("onrecord");
  for (const Option& option : options) {
    std::string names(option.name);
    if (option.short_name != '\0') names = fmt::format("{},{}", option.short_name, option.name);
    std::shared_ptr<cxxopts::Value> value = cxxopts::value<std::string>();
    if (option.is_switch()) value->implicit_value("");  // takes none: not the argument that follows either
    parser.add_options()(names, std::string(option.help), value);
  }
  return parser;
}

/// The first argument that begins an option the table lacks, as typed, without its value.
std::string unknown_argument(std::span<const Option> options, int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--") break;
    if (argument.size() < 2 || argument[0] != '-') continue;
    const std::string_view typed = argument.substr(0, argument.find('='));
    if (typed.starts_with("--")) {
      if (!find_option(options, typed.substr(2))) return std::string(typed);
    } else if (std::ranges::none_of(options, [&](const Option& o) { return o.short_name == typed[1]; })) {
      return std::string(typed);
    }
  }
  return {};
}

tl::unexpected<Error> unknown_option(std::span<const Option> options, const std::string& typed,
                                     const std::string& why) {
  if (typed.empty()) return fail(ErrorCode::usage, why, "see --help");
  const auto bare = std::string_view(typed).substr(std::min(typed.find_first_not_of('-'), typed.size()));
  const Option* near = nearest_option(options, bare);
  return fail(ErrorCode::usage, fmt::format("there is no option {}", typed),
              near ? fmt::format("did you mean --{}? -- before it makes it an argument", near->name)
                   : "see --help; -- before it makes it an argument");
}

Status check_value(const Option& option, std::string_view value) {
  if (option.is_switch() && !value.empty()) {
    return fail(ErrorCode::usage, fmt::format("--{} takes no value", option.name));
  }
  if (!option.has_choices()) return {};
  std::string_view rest = option.value;
  while (true) {
    const auto bar = rest.find('|');
    if (rest.substr(0, bar) == value) return {};
    if (bar == std::string_view::npos) break;
    rest.remove_prefix(bar + 1);
  }
  return fail(ErrorCode::usage, fmt::format("--{} does not know '{}'", option.name, value),
              fmt::format("one of {}", option.value));
}

}  // namespace

bool ParsedOptions::has(std::string_view name) const {
  assert(find_option(options_, name));
  return std::ranges::any_of(given_, [&](const Given& given) { return given.name == name; });
}

std::string_view ParsedOptions::value(std::string_view name) const {
  const Option* option = find_option(options_, name);
  assert(option);
  for (auto given = given_.rbegin(); given != given_.rend(); ++given) {
    if (given->name == name) return given->value;
  }
  return option->fallback;
}

std::optional<std::string> ParsedOptions::given(std::string_view name) const {
  if (!has(name)) return std::nullopt;
  return std::string(value(name));
}

std::vector<std::string> ParsedOptions::values(std::string_view name) const {
  assert(find_option(options_, name));
  std::vector<std::string> found;
  for (const Given& given : given_) {
    if (given.name == name) found.push_back(given.value);
  }
  return found;
}

Result<std::int64_t> ParsedOptions::number(std::string_view name, std::int64_t least,
                                           std::int64_t most) const {
  const std::string_view text = value(name);
  std::int64_t parsed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
  if (error != std::errc{} || end != text.data() + text.size() || parsed < least || parsed > most) {
    return fail(ErrorCode::usage, fmt::format("--{} wants a whole number, not '{}'", name, text),
                fmt::format("from {} to {}", least, most));
  }
  return parsed;
}

Result<ParsedOptions> parse_options(std::span<const Option> options, int argc, const char* const* argv) {
  ParsedOptions parsed;
  parsed.options_ = options;
  try {
    cxxopts::Options parser = to_cxxopts(options);
    const cxxopts::ParseResult result = parser.parse(argc, argv);
    // `arguments` keeps every value, empty ones too, in the order typed; typed access would keep the last
    // only.
    for (const cxxopts::KeyValue& argument : result.arguments()) {
      const Option* option = find_option(options, argument.key());
      if (!option) continue;  // cxxopts gives back declared names only
      if (auto status = check_value(*option, argument.value()); !status) return fail(status.error());
      parsed.given_.push_back({argument.key(), argument.value()});
    }
    parsed.positionals_ = result.unmatched();
  } catch (const cxxopts::exceptions::no_such_option& error) {
    return unknown_option(options, unknown_argument(options, argc, argv), error.what());
  } catch (const cxxopts::exceptions::invalid_option_syntax& error) {
    return unknown_option(options, unknown_argument(options, argc, argv), error.what());
  } catch (const cxxopts::exceptions::exception& error) {
    return fail(ErrorCode::usage, error.what(), "see --help");
  }
  return parsed;
}

}  // namespace onrecord
