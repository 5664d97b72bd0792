#include <algorithm>
#include <optional>

#include "tests/lint/rules.h"
#include "tests/lint/words.h"

namespace onrecord::lint {
namespace {

constexpr std::size_t kFileLines = 500;
constexpr std::size_t kFunctionLines = 60;
constexpr std::size_t kParameters = 5;

/// The end of the brackets that open at `open`; the end of the code if they do not close.
std::size_t end_of_brackets(std::string_view code, std::size_t open) {
  const char opening = code[open];
  const char closing = opening == '(' ? ')' : '}';
  int depth = 0;
  for (std::size_t at = open; at < code.size(); ++at) {
    if (code[at] == opening) ++depth;
    if (code[at] == closing && --depth == 0) return at + 1;
  }
  return code.size();
}

/// Commas outside any brackets, plus one; 0 for an empty list.
std::size_t count_parameters(std::string_view list) {
  if (std::ranges::none_of(list, is_word_char)) return 0;
  std::size_t count = 1;
  int depth = 0;
  for (const char c : list) {
    if (c == '(' || c == '<' || c == '{' || c == '[') ++depth;
    if (c == ')' || c == '>' || c == '}' || c == ']') --depth;
    if (c == ',' && depth == 0) ++count;
  }
  return count;
}

/// The bracket of a function's parameters in the code before its body: the first at depth 0 behind a name.
std::optional<std::size_t> parameter_list(std::string_view head) {
  const auto words = words_of(head);
  if (words.empty()) return std::nullopt;
  constexpr std::string_view kNoFunction[] = {"namespace", "class", "struct", "enum", "union", "concept"};
  for (const Word& word : words) {
    if (std::ranges::find(kNoFunction, word.text) != std::end(kNoFunction)) return std::nullopt;
  }
  int angle = 0;
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == '<') ++angle;
    if (head[at] == '>' && (at == 0 || head[at - 1] != '-')) --angle;
    if (head[at] == '=' && angle == 0) return std::nullopt;  // a variable with a braced value
    if (head[at] == '(' && angle <= 0 && at > 0 && (is_word_char(head[at - 1]))) return at;
  }
  return std::nullopt;
}

/// Walks the braces outside functions: namespaces and classes are entered, functions measured and skipped.
void check_functions(const SourceFile& file, std::vector<Finding>& found) {
  const std::string_view code = file.code;
  std::size_t head_begin = 0;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == '#' || c == ';' || c == '}') {
      if (c == '#') at = std::min(code.find('\n', at), code.size() - 1);
      head_begin = at + 1;
      continue;
    }
    if (c != '{') continue;
    const std::string_view head = code.substr(head_begin, at - head_begin);
    const auto list = parameter_list(head);
    const bool is_value = head.find('=') != std::string_view::npos && !list;
    if (list || is_value) {
      const std::size_t end = end_of_brackets(code, at);
      // In `: member_{x}, …` the brace belongs to the initialisers: the body is still to come.
      const auto next = code.find_first_not_of(" \n\t", end);
      const bool initialiser =
          list && next != std::string_view::npos && (code[next] == ',' || code[next] == '{');
      if (initialiser) {
        at = end - 1;
        continue;
      }
      if (list) {
        const std::size_t lines = file.line_of(end) - file.line_of(at) + 1;
        const std::size_t open = head_begin + *list;
        const std::size_t parameters =
            count_parameters(code.substr(open + 1, end_of_brackets(code, open) - open - 2));
        if (lines > kFunctionLines) {
          found.push_back({file.path, file.line_of(at), "a function of " + std::to_string(lines) + " lines"});
        }
        if (parameters > kParameters) {
          found.push_back(
              {file.path, file.line_of(at), "a function of " + std::to_string(parameters) + " parameters"});
        }
      }
      at = end - 1;
    }
    head_begin = at + 1;
  }
}

}  // namespace

std::vector<Finding> check_sizes(Files files) {
  std::vector<Finding> found;
  for (const SourceFile& file : files) {
    const bool is_data = file.path.find("/data/") != std::string::npos || file.path.ends_with("_table.cpp");
    const std::size_t lines = file.line_of(file.raw.size()) - 1;
    if (lines > kFileLines && !is_data)
      found.push_back({file.path, 0, "a file of " + std::to_string(lines) + " lines"});
    if (!file.is_test()) check_functions(file, found);
  }
  return found;
}

}  // namespace onrecord::lint
