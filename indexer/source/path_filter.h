#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::source {

/// Which files are read: shell patterns. One without "/" is held against a name, one with "/" against the
/// path from the folder given on ("2021/*.txt").
struct PathFilter {
  std::vector<std::string> include;  ///< empty: everything
  std::vector<std::string> exclude;

  /// True for files and folders that match an `exclude` pattern: nothing below such a folder is read.
  [[nodiscard]] bool excludes(std::string_view path) const;
  /// True for files that may be read.
  [[nodiscard]] bool includes(std::string_view path) const;
};

}  // namespace onrecord::source
