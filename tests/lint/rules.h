#pragma once
#include <span>
#include <string>
#include <vector>

#include "tests/lint/source.h"

namespace onrecord::lint {

/// One breach of a rule.
struct Finding {
  std::string path;
  std::size_t line = 0;
  std::string message;
};

using Files = std::span<const SourceFile>;

/// docs/architecture.md: who may include what, no cycles between folders, who may print, exit and read the
/// environment.
[[nodiscard]] std::vector<Finding> check_layers(Files files);

/// Files of at most 500 lines; functions of at most 60 lines and 5 parameters (not in tests). Files of data
/// are exempt.
[[nodiscard]] std::vector<Finding> check_sizes(Files files);

/// The habits a scanner can see: no new/delete, no own get_, no macros, no marks of unfinished work, headers
/// in order.
[[nodiscard]] std::vector<Finding> check_style(Files files);

}  // namespace onrecord::lint
