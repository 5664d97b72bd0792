#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/base/date.h"
#include "common/base/result.h"
#include "common/model/document.h"

namespace onrecord {

/// One of several machines' parts of an archive.
struct ShardPart {
  std::uint32_t part = 1;  ///< from 1 on
  std::uint32_t of = 1;
};

/// Reads "2/4". Errors: usage.
[[nodiscard]] Result<ShardPart> parse_shard_part(std::string_view text);

/// Which of the documents read go into the index.
struct Selection {
  std::optional<Date> since;       ///< published on that day or later; undated documents are kept
  std::optional<ShardPart> shard;  ///< by a hash of the document's id, the same on every machine
  [[nodiscard]] bool takes(const DocumentInfo& document) const;
  /// Tells selections apart; empty where everything is taken.
  [[nodiscard]] std::string text() const;
};

}  // namespace onrecord
