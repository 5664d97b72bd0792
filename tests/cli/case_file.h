#pragma once
#include <optional>
#include <string>
#include <vector>

namespace onrecord::cli_tests {

/// What must (or must not) stand in an output, as a regular expression searched line by line.
struct Pattern {
  std::string regex;
  bool wanted = true;
};

/// One command line with what it must give; the form is explained in README.md beside this file.
struct Case {
  std::string name;
  std::size_t line = 0;
  std::vector<std::string> setup;  ///< shell commands that must succeed
  std::string run;                 ///< the shell command that is tested
  std::string input;
  int exit = 0;
  std::optional<std::string> output;  ///< exactly
  std::optional<std::string> errors;  ///< exactly
  std::vector<Pattern> output_patterns;
  std::vector<Pattern> error_patterns;
};

/// Reads a case file. A line that is no part of the form throws std::runtime_error with its number.
[[nodiscard]] std::vector<Case> read_cases(const std::string& path);

}  // namespace onrecord::cli_tests
