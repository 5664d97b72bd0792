#include "indexer/source/path_filter.h"

#include <fnmatch.h>

#include <algorithm>

namespace onrecord::source {
namespace {

bool matches(const std::string& pattern, std::string_view path) {
  const bool whole = pattern.find('/') != std::string::npos;
  const std::string held(whole ? path : path.substr(path.rfind('/') + 1));
  return ::fnmatch(pattern.c_str(), held.c_str(), 0) == 0;
}

bool any_matches(const std::vector<std::string>& patterns, std::string_view path) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matches(pattern, path); });
}

}  // namespace

bool PathFilter::excludes(std::string_view path) const { return any_matches(exclude, path); }

bool PathFilter::includes(std::string_view path) const {
  return !excludes(path) && (include.empty() || any_matches(include, path));
}

}  // namespace onrecord::source
