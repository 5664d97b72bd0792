#pragma once
#include <span>
#include <string>
#include <string_view>

#include "common/cli/option.h"

namespace onrecord {

/// What --help says around the table of options.
struct HelpPage {
  std::string_view usage;    ///< one line each: "indexer [options] --db DB PATH…"
  std::string_view summary;  ///< a paragraph: what the program does
  std::span<const Option> options;
  std::string_view epilog = {};  ///< examples and exit codes, printed as it stands
};

/// The whole text of --help, at most 100 columns wide where no word is longer, ending in a line end. Sections
/// stand in the order of their first option.
[[nodiscard]] std::string help_text(const HelpPage& page);

}  // namespace onrecord
