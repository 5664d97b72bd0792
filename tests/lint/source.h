#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::lint {

/// A source file as the rules see it.
struct SourceFile {
  std::string path;  ///< from the root, "common/base/span.h"
  std::string raw;   ///< as it stands
  std::string code;  ///< `raw` with comments and the insides of literals blanked; same length, same lines

  [[nodiscard]] std::string folder() const { return path.substr(0, path.rfind('/')); }
  [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
  [[nodiscard]] bool is_test() const { return path.starts_with("tests/"); }
  /// 1 for the first line.
  [[nodiscard]] std::size_t line_of(std::size_t offset) const;
};

/// One line with #include: what it names, and whether in quotes (ours) or in <> (the system's).
struct Include {
  std::string name;
  bool ours = false;
  std::size_t line = 0;
};

[[nodiscard]] SourceFile make_source(std::string path, std::string raw);
[[nodiscard]] std::vector<Include> includes_of(const SourceFile& file);

/// Every .h and .cpp below the project's own folders, by path.
[[nodiscard]] std::vector<SourceFile> read_sources(const std::filesystem::path& root);

}  // namespace onrecord::lint
