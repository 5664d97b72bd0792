// lint RULES ROOT: checks every source file below ROOT; RULES is layers, sizes or style. Exit 1 with a list
// of breaches.
#include <cstdio>
#include <string_view>

#include "tests/lint/rules.h"

int main(int argc, char** argv) {
  using namespace onrecord::lint;
  if (argc != 3) {
    std::fputs("usage: lint layers|sizes|style ROOT\n", stderr);
    return 2;
  }
  const std::string_view rules = argv[1];
  const auto files = read_sources(argv[2]);
  const auto found = rules == "layers"  ? check_layers(files)
                     : rules == "sizes" ? check_sizes(files)
                                        : check_style(files);
  for (const Finding& finding : found) {
    std::printf("%s:%zu: %s\n", finding.path.c_str(), finding.line, finding.message.c_str());
  }
  std::printf("%s: %zu files, %zu findings\n", argv[1], files.size(), found.size());
  return found.empty() && !files.empty() ? 0 : 1;
}
