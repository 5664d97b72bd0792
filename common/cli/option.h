#pragma once
#include <span>
#include <string_view>

namespace onrecord {

/// One option of a program, declared once: the parser, --help, the man page, the completions and the tests
/// read it. A program keeps its options in one `constexpr Option kOptions[]`.
struct Option {
  std::string_view name;   ///< without the dashes: "limit"
  char short_name = '\0';  ///< 'n', or '\0' for none
  std::string_view value =
      {};  ///< what it takes: "N", "PATH", or the choices "text|json|csv"; empty for a switch
  std::string_view fallback = {};  ///< the value where it is not given; empty for none
  std::string_view help = {};      ///< one sentence, no capital, no full stop
  std::string_view section = {};   ///< the heading it stands under; options of one heading stand together
  bool repeatable = false;         ///< every value counts; otherwise the last one given wins

  [[nodiscard]] constexpr bool is_switch() const { return value.empty(); }
  [[nodiscard]] constexpr bool has_choices() const { return value.find('|') != std::string_view::npos; }
};

/// The option of that name; nullptr if there is none.
[[nodiscard]] constexpr const Option* find_option(std::span<const Option> options, std::string_view name) {
  for (const Option& option : options) {
    if (option.name == name) return &option;
  }
  return nullptr;
}

}  // namespace onrecord
