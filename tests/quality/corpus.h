#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/model/statement.h"

namespace onrecord::quality {

/// What the measures need of one record (docs: statement.md section 2).
struct Item {
  std::string id;
  std::string document;
  Part part = Part::text;
  std::vector<std::string> via;
  std::string text;
  std::string speaker;  ///< name, empty if unknown
  std::string kind, act, polarity;
  std::string said_date, said_precision;  ///< the date is empty if absent
  std::string said_basis, said_words;     ///< the words are empty if absent
  std::vector<std::string> topics, topics_carried;
  bool nested = false;
  StatementSpans bytes;
};

/// The texts of a corpus by document id and part.
using Texts = std::map<std::pair<std::string, Part>, std::string>;

/// Reads one record a line. Lines that do not begin with `{` are left out. Throws on records that break the
/// format: in a test that is a failure with a message.
[[nodiscard]] std::vector<Item> parse_items(std::string_view ndjson);

/// All records of the `.ndjson` files in `folder`, by file name.
[[nodiscard]] std::vector<Item> read_gold(const std::filesystem::path& folder);

/// The texts of the articles in `folder`, under the ids that the contract gives them.
[[nodiscard]] Texts read_texts(const std::filesystem::path& folder);

/// What a command line program wrote to stdout, and its exit code.
struct Run {
  std::string out;
  int exit_code = 0;
};
[[nodiscard]] Run run(const std::string& command);

}  // namespace onrecord::quality
