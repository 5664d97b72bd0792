#include "tests/cli/case_file.h"

#include <fstream>
#include <stdexcept>
#include <string_view>

namespace onrecord::cli_tests {
namespace {

/// The text behind `key` if the line begins with it.
std::optional<std::string> after(std::string_view line, std::string_view key) {
  if (!line.starts_with(key)) return std::nullopt;
  line.remove_prefix(key.size());
  while (line.starts_with(' ')) line.remove_prefix(1);
  return std::string(line);
}

class Parser {
 public:
  explicit Parser(const std::string& path) : path_(path) {}

  std::vector<Case> parse() {
    std::ifstream stream(path_);
    if (!stream) throw std::runtime_error(path_ + ": cannot be read");
    for (std::string line; std::getline(stream, line);) {
      ++number_;
      if (line.empty() || line.starts_with('#')) continue;
      if (!read_line(line))
        throw std::runtime_error(path_ + ":" + std::to_string(number_) + ": not understood: " + line);
    }
    return std::move(cases_);
  }

 private:
  bool read_line(const std::string& line) {
    if (const auto name = after(line, "case:")) {
      cases_.push_back({});
      cases_.back().name = *name;
      cases_.back().line = number_;
      block_ = nullptr;
      return true;
    }
    if (cases_.empty()) return false;
    Case& now = cases_.back();
    if (line == "|" || line.starts_with("| ")) {
      if (!block_) return false;
      *block_ += (line.size() > 2 ? line.substr(2) : "") + "\n";
      return true;
    }
    block_ = nullptr;
    if (const auto text = after(line, "setup:")) return now.setup.push_back(*text), true;
    if (const auto text = after(line, "run:")) return now.run = *text, true;
    if (const auto text = after(line, "exit:")) return now.exit = std::stoi(*text), true;
    if (line == "stdin:") return block_ = &now.input, true;
    if (line == "stdout:") return block_ = &now.output.emplace(), true;
    if (line == "stderr:") return block_ = &now.errors.emplace(), true;
    if (const auto text = after(line, "stdout~")) return now.output_patterns.push_back({*text, true}), true;
    if (const auto text = after(line, "stdout!~")) return now.output_patterns.push_back({*text, false}), true;
    if (const auto text = after(line, "stderr~")) return now.error_patterns.push_back({*text, true}), true;
    if (const auto text = after(line, "stderr!~")) return now.error_patterns.push_back({*text, false}), true;
    return false;
  }

  std::string path_;
  std::size_t number_ = 0;
  std::vector<Case> cases_;
  std::string* block_ = nullptr;
};

}  // namespace

std::vector<Case> read_cases(const std::string& path) { return Parser(path).parse(); }

}  // namespace onrecord::cli_tests
