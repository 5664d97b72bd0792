#pragma once
#include <xapian.h>

#include <filesystem>
#include <optional>

#include "common/store/generation.h"
#include "common/store/texts.h"

// Private to common/store.

namespace onrecord {

/// The files of a bulk build, in a folder of the index.
struct BulkFolder {
  std::filesystem::path folder;
  [[nodiscard]] std::filesystem::path log() const { return folder / "log"; }
  [[nodiscard]] std::filesystem::path texts() const { return folder / "texts.zst"; }
  [[nodiscard]] std::filesystem::path parts() const { return folder / "parts"; }
  [[nodiscard]] std::filesystem::path sorting() const { return folder / "sorting"; }
  [[nodiscard]] std::filesystem::path statements() const { return folder / "statements"; }
};

/// The generation in use, which a bulk build takes over what it has nothing newer for.
struct LiveIndex {
  Generation generation;
  Xapian::Database database;
  TextsReader texts;
};

}  // namespace onrecord
