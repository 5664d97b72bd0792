#include <algorithm>

#include "tests/lint/rules.h"
#include "tests/lint/words.h"

namespace onrecord::lint {
namespace {

/// Macros that libraries read: the only ones we define.
constexpr std::string_view kLibraryMacros[] = {"CXXOPTS_VECTOR_DELIMITER", "CXXOPTS_NO_REGEX",
                                               "CATCH_CONFIG_MAIN", "CATCH_CONFIG_RUNNER"};
constexpr std::string_view kEmptyNames[] = {"Manager", "Helper", "Helpers", "Utils", "Util"};

std::string_view previous_code(std::string_view code, std::size_t at) {
  const auto last = code.find_last_not_of(" \n\t", at == 0 ? 0 : at - 1);
  return last == std::string_view::npos || at == 0 ? std::string_view{} : code.substr(0, last + 1);
}

void check_words(const SourceFile& file, std::vector<Finding>& found) {
  const auto words = words_of(file.code);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const auto report = [&](const std::string& message) {
      found.push_back({file.path, file.line_of(word.begin), message});
    };
    const std::string_view before = previous_code(file.code, word.begin);
    if (word.text == "new" || (word.text == "delete" && !before.ends_with('=')))
      report("no bare " + std::string(word.text));
    const bool declared = !word.is_member && !word.is_qualified && i > 0 && words[i - 1].text != "return" &&
                          !before.empty() &&
                          (is_word_char(before.back()) || before.ends_with('&') || before.ends_with('*') ||
                           (before.ends_with('>') && !before.ends_with("->")));
    if (word.text.starts_with("get_") && declared) report("no get_: " + std::string(word.text));
    const bool is_type = i > 0 && (words[i - 1].text == "class" || words[i - 1].text == "struct");
    for (const std::string_view empty : kEmptyNames) {
      if (is_type && word.text.ends_with(empty))
        report("a name that says nothing: " + std::string(word.text));
    }
    if (word.text == "define" && before.ends_with('#') && i + 1 < words.size() &&
        std::ranges::find(kLibraryMacros, words[i + 1].text) == std::end(kLibraryMacros)) {
      report("no macros: " + std::string(words[i + 1].text));
    }
  }
}

void check_marks(const SourceFile& file, std::vector<Finding>& found) {
  for (const Word& word : words_of(file.raw)) {
    // Spelled in two parts, or this file would report itself.
    for (const std::string& mark :
         {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("HA") + "CK"}) {
      if (word.text == mark)
        found.push_back({file.path, file.line_of(word.begin), "unfinished work: " + mark});
    }
  }
}

void check_header(const SourceFile& file, std::vector<Finding>& found) {
  if (!file.raw.starts_with("#pragma once\n"))
    found.push_back({file.path, 1, "a header begins with #pragma once"});
  if (file.raw.find("///") == std::string::npos)
    found.push_back({file.path, 1, "a header without a contract (///)"});
}

}  // namespace

std::vector<Finding> check_style(Files files) {
  std::vector<Finding> found;
  for (const SourceFile& file : files) {
    check_words(file, found);
    check_marks(file, found);
    if (file.is_header()) check_header(file, found);
    const auto name = file.path.substr(file.path.rfind('/') + 1);
    if (std::ranges::any_of(name, [](char c) { return c >= 'A' && c <= 'Z'; })) {
      found.push_back({file.path, 0, "file names are snake_case"});
    }
  }
  return found;
}

}  // namespace onrecord::lint
