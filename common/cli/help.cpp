#include "common/cli/help.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace onrecord {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kMaxLeft = 30;  ///< names longer than this have their help on the next line

std::string left_column(const Option& option) {
  std::string left = option.short_name != '\0' ? fmt::format("-{}, --{}", option.short_name, option.name)
                                               : fmt::format("    --{}", option.name);
  // Choices are named in the help column: they are too wide for this one.
  if (!option.is_switch()) left += option.has_choices() ? " NAME" : fmt::format(" {}", option.value);
  if (option.repeatable) left += "…";
  return left;
}

std::string right_column(const Option& option) {
  std::string right(option.help);
  if (option.has_choices()) right += fmt::format(": {}", option.value);
  if (!option.fallback.empty()) right += fmt::format(" (default {})", option.fallback);
  return right;
}

/// Code points, not bytes: the columns hold a few characters beyond ASCII, each one cell wide.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Breaks `text` at spaces; lines behind the first begin with `indent` spaces. Begins at column `indent`.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  while (!text.empty()) {
    const auto space = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, space);
    text.remove_prefix(std::min(space + 1, text.size()));
    const std::size_t width = width_of(word);
    if (column > indent && column + 1 + width > kWidth) {
      out += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
  }
  return out;
}

std::string section_text(std::span<const Option> options, std::string_view section, std::size_t left_width) {
  std::string out = fmt::format("\n{}:\n", section.empty() ? "Options" : section);
  const std::size_t indent = 2 + left_width + 2;
  for (const Option& option : options) {
    if (option.section != section) continue;
    const std::string left = left_column(option);
    out += "  " + left;
    if (width_of(left) > left_width) {
      out += '\n' + std::string(indent, ' ');
    } else {
      out += std::string(left_width - width_of(left) + 2, ' ');
    }
    out += wrapped(right_column(option), indent) + '\n';
  }
  return out;
}

}  // namespace

std::string help_text(const HelpPage& page) {
  std::size_t left_width = 0;
  std::vector<std::string_view> sections;
  for (const Option& option : page.options) {
    const std::size_t width = width_of(left_column(option));
    if (width <= kMaxLeft) left_width = std::max(left_width, width);
    if (std::ranges::find(sections, option.section) == sections.end()) sections.push_back(option.section);
  }
  std::string out = fmt::format("Usage: {}\n\n{}\n", page.usage, wrapped(page.summary, 0));
  for (const std::string_view section : sections) out += section_text(page.options, section, left_width);
  if (!page.epilog.empty()) out += fmt::format("\n{}\n", page.epilog);
  return out;
}

}  // namespace onrecord
