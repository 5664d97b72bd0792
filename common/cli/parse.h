#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/cli/option.h"

namespace onrecord {

/// What was typed: the options and the positional arguments, in order. What is meant by it is the program's
/// business. Names passed in must be declared in the table (a programmer error otherwise).
class ParsedOptions {
 public:
  /// True if the user gave the option.
  [[nodiscard]] bool has(std::string_view name) const;
  /// The value given last, else the declared fallback, else empty.
  [[nodiscard]] std::string_view value(std::string_view name) const;
  /// The value given last, if the option was given.
  [[nodiscard]] std::optional<std::string> given(std::string_view name) const;
  /// Every value given, in order; the fallback is not among them.
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
  /// The value as a decimal integer from `least` to `most`. Errors: usage, naming the option and the bounds.
  [[nodiscard]] Result<std::int64_t> number(std::string_view name, std::int64_t least,
                                            std::int64_t most) const;
  /// The arguments that are no options: paths, words of a query, "-".
  [[nodiscard]] const std::vector<std::string>& positionals() const { return positionals_; }

 private:
  friend Result<ParsedOptions> parse_options(std::span<const Option>, int, const char* const*);
  struct Given {
    std::string name;
    std::string value;
  };
  std::span<const Option> options_;
  std::vector<Given> given_;
  std::vector<std::string> positionals_;
};

/// Reads a command line against a table, which must outlive the result. Options stand before, between or
/// behind positional arguments; `--` ends them; `-` alone is positional. Values follow as `--name VALUE`,
/// `--name=VALUE`,
/// `-n VALUE` or `-nVALUE` and are taken as they are (no commas are split).
/// Errors: usage (unknown option, with the nearest one as hint; value missing, not wanted or not among the
/// choices).
[[nodiscard]] Result<ParsedOptions> parse_options(std::span<const Option> options, int argc,
                                                  const char* const* argv);

/// The declared option spelled most like `name`, if one is near enough to be meant; a name that begins with
/// it counts.
[[nodiscard]] const Option* nearest_option(std::span<const Option> options, std::string_view name);

}  // namespace onrecord
