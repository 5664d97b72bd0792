#include <algorithm>
#include <map>
#include <set>

#include "tests/lint/rules.h"
#include "tests/lint/words.h"

namespace onrecord::lint {
namespace {

/// A library and the only folders that may include it.
struct Seam {
  std::string_view header;  ///< what the include begins with
  std::vector<std::string_view> folders;
};

const std::vector<Seam>& seams() {
  static const std::vector<Seam> table = {
      {"xapian", {"common/store", "searcher/search"}},
      {"unicode/", {"common/text"}},
      {"cld2/", {"common/text"}},
      {"cxxopts", {"common/cli"}},
      {"rapidjson/", {"common/base"}},
      {"xxhash", {"common/data", "common/model", "common/people", "common/store", "indexer/extract/text"}},
      {"zstd", {"common/store"}},
      {"simdjson", {"indexer/source"}},
      {"tsl/", {"indexer/extract/text"}},
      {"libxml/", {"indexer/source"}},
      {"archive", {"indexer/source"}},
      {"tbb/", {"indexer/pipeline"}},
      {"oneapi/", {"indexer/pipeline"}},
      {"microhttpd", {"searcher/http"}},
  };
  return table;
}

/// Headers that mean files, streams or terminals: searcher/query works on text alone.
constexpr std::string_view kInputOutput[] = {"cstdio",     "fstream",  "iostream",
                                             "filesystem", "unistd.h", "fcntl.h"};

/// What only main.cpp, console.cpp, options.cpp and build-time programs may call.
constexpr std::string_view kPrograms[] = {"printf", "fprintf", "puts",  "fputs",  "putchar", "cout",
                                          "cerr",   "exit",    "_exit", "getenv", "abort",   "quick_exit"};

std::string_view top_of(std::string_view path) { return path.substr(0, path.find('/')); }

bool is_program(const SourceFile& file) {
  return file.path.ends_with("/main.cpp") || file.path.ends_with("_main.cpp") ||
         file.path.ends_with("/options.cpp") || file.path.ends_with("/console.cpp");
}

void check_include(const SourceFile& file, const Include& include, std::vector<Finding>& found) {
  const std::string_view from = top_of(file.path);
  const std::string_view to = top_of(include.name);
  const auto report = [&](std::string message) {
    found.push_back({file.path, include.line, std::move(message)});
  };
  if (include.ours) {
    const bool programs = to == "indexer" || to == "searcher";
    if (programs && from != to) report("must not include " + include.name);
    if (to == "tests") report("must not include a test's header");
    if (include.name.find('/') == std::string::npos) report("includes begin at the root: " + include.name);
    return;
  }
  for (const Seam& seam : seams()) {
    if (!include.name.starts_with(seam.header)) continue;
    if (std::ranges::find(seam.folders, file.folder()) == seam.folders.end()) {
      report("<" + include.name + "> stays in " + std::string(seam.folders.front()));
    }
  }
  if (file.folder() == "searcher/query" &&
      std::ranges::find(kInputOutput, include.name) != std::end(kInputOutput)) {
    report("searcher/query does no input or output: <" + include.name + ">");
  }
}

/// A header that shows the engine is private: only its own folder may include it.
void check_engine_hidden(Files files, std::vector<Finding>& found) {
  std::map<std::string, std::string> folder_of_engine_header;
  for (const SourceFile& file : files) {
    for (const Include& include : includes_of(file)) {
      if (file.is_header() && include.name.starts_with("xapian")) {
        folder_of_engine_header[file.path] = file.folder();
      }
    }
  }
  for (const SourceFile& file : files) {
    if (file.is_test()) continue;
    for (const Include& include : includes_of(file)) {
      const auto header = folder_of_engine_header.find(include.name);
      const bool may = file.folder() == "common/store" || file.folder() == "searcher/search";
      if (header != folder_of_engine_header.end() && !may) {
        found.push_back({file.path, include.line, include.name + " shows Xapian"});
      }
    }
  }
}

using Graph = std::map<std::string, std::set<std::string>>;

bool reaches(const Graph& graph, const std::string& from, const std::string& to,
             std::set<std::string>& seen) {
  const auto node = graph.find(from);
  if (node == graph.end() || !seen.insert(from).second) return false;
  return std::ranges::any_of(
      node->second, [&](const std::string& next) { return next == to || reaches(graph, next, to, seen); });
}

void check_cycles(Files files, std::vector<Finding>& found) {
  Graph graph;
  for (const SourceFile& file : files) {
    if (file.is_test()) continue;
    for (const Include& include : includes_of(file)) {
      const std::string to = include.name.substr(0, include.name.rfind('/'));
      if (include.ours && to != file.folder()) graph[file.folder()].insert(to);
    }
  }
  for (const auto& [folder, targets] : graph) {
    std::set<std::string> seen;
    if (reaches(graph, folder, folder, seen))
      found.push_back({folder, 0, "includes itself by way of others"});
  }
}

}  // namespace

std::vector<Finding> check_layers(Files files) {
  std::vector<Finding> found;
  for (const SourceFile& file : files) {
    if (file.is_test()) continue;
    for (const Include& include : includes_of(file)) check_include(file, include, found);
    if (is_program(file)) continue;
    for (const Word& word : words_of(file.code)) {
      // x.exit and x->puts are members of ours, not the C library's.
      if (word.is_member || std::ranges::find(kPrograms, word.text) == std::end(kPrograms)) continue;
      found.push_back(
          {file.path, file.line_of(word.begin), "only main.cpp may use " + std::string(word.text)});
    }
  }
  check_engine_hidden(files, found);
  check_cycles(files, found);
  return found;
}

}  // namespace onrecord::lint
