// cli_cases FILE [NAME]: runs the cases of a file, or the one of that name, each in a folder of its own.
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

#include "tests/cli/case_file.h"

namespace onrecord::cli_tests {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

/// A folder that is gone at the end; `io` below it keeps the streams out of the case's way.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "onrecord-cli-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
    fs::create_directories(path_ / "io");
    fs::create_directories(path_ / "work");
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] fs::path io(const char* name) const { return path_ / "io" / name; }

  /// The exit code of a shell command run in the folder.
  [[nodiscard]] int shell(const std::string& command) const {
    write(io("command"), command + "\n");
    const std::string line = "cd '" + (path_ / "work").string() + "' && exec sh '" + io("command").string() +
                             "' <'" + io("in").string() + "' >'" + io("out").string() + "' 2>'" +
                             io("err").string() + "'";
    const int status = std::system(line.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

 private:
  fs::path path_;
};

bool has_match(const std::string& text, const std::string& pattern) {
  const std::regex regex(pattern);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_search(line, regex)) return true;
  }
  return false;
}

using Faults = std::vector<std::string>;

void check_stream(const char* name, const std::string& text, const std::optional<std::string>& exact,
                  const std::vector<Pattern>& patterns, Faults& faults) {
  if (exact && *exact != text)
    faults.push_back(std::string(name) + " should be\n" + *exact + "but is\n" + text);
  for (const Pattern& pattern : patterns) {
    if (has_match(text, pattern.regex) == pattern.wanted) continue;
    faults.push_back(std::string(name) + (pattern.wanted ? " lacks " : " has ") + pattern.regex + "\n" +
                     text);
  }
}

Faults run_case(const Case& one) {
  const Folder folder;
  Faults faults;
  write(folder.io("in"), "");
  for (const std::string& command : one.setup) {
    if (const int code = folder.shell(command); code != 0) {
      return {"setup failed (" + std::to_string(code) + "): " + command + "\n" + read(folder.io("err"))};
    }
  }
  write(folder.io("in"), one.input);
  const int code = folder.shell(one.run);
  const std::string output = read(folder.io("out"));
  const std::string errors = read(folder.io("err"));
  if (code != one.exit) {
    faults.push_back("exit code should be " + std::to_string(one.exit) + " but is " + std::to_string(code) +
                     "\n" + errors);
  }
  check_stream("stdout", output, one.output, one.output_patterns, faults);
  check_stream("stderr", errors, one.errors, one.error_patterns, faults);
  return faults;
}

int run_file(const std::string& path, const char* only) {
  std::size_t ran = 0;
  std::size_t failed = 0;
  for (const Case& one : read_cases(path)) {
    if (only && one.name != only) continue;
    ++ran;
    const Faults faults = run_case(one);
    for (const std::string& fault : faults) {
      std::printf("%s:%zu: %s: %s\n", path.c_str(), one.line, one.name.c_str(), fault.c_str());
    }
    if (!faults.empty()) ++failed;
  }
  std::printf("%zu cases, %zu failed\n", ran, failed);
  return ran > 0 && failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace onrecord::cli_tests

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fputs("usage: cli_cases FILE [NAME]\n", stderr);
    return 2;
  }
  try {
    return onrecord::cli_tests::run_file(argv[1], argc > 2 ? argv[2] : nullptr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "cli_cases: %s\n", error.what());
    return 2;
  }
}
