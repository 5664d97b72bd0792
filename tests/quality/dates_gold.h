#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/base/span.h"

namespace onrecord::quality {

/// A statement of the date gold (corpora/gold-dates/README.md): where its content stands, and when it was
/// said.
struct DatedContent {
  std::vector<Span> spans;  ///< bytes in the text
  std::string date;         ///< empty: none
  bool by_article = false;  ///< the document's date
  std::string words;        ///< that must be kept; empty: not asked
};

struct DatedText {
  std::string id, published, text;
  std::vector<DatedContent> contents;
};

/// The documents of the folder's `.txt` files, in order. Throws on a broken mark.
[[nodiscard]] std::vector<DatedText> read_dated_texts(const std::filesystem::path& folder);

}  // namespace onrecord::quality
