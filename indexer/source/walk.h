#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/source/item.h"

namespace onrecord::source {

/// A file to be read, or an entry that could not be looked at.
struct WalkedFile {
  FileStamp stamp;
  bool in_folder = false;  ///< found in a folder: of unknown kind it is counted, not tried
};
using Walked = std::variant<WalkedFile, Reject>;

/// The files of the given paths in order: folders recursively, their entries sorted by the bytes of their
/// names. Hidden entries and links to folders inside of folders are left out.
class Walk {
 public:
  explicit Walk(std::vector<std::string> paths);
  [[nodiscard]] std::optional<Walked> next();

 private:
  struct Folder {
    std::filesystem::path path;
    std::string id;                  ///< what its files' ids begin with, "articles/2021/"
    std::vector<std::string> names;  ///< of entries not yet handed out, last first
  };
  std::optional<Walked> enter(const std::filesystem::path& path, const std::string& id, bool in_folder);
  std::optional<Walked> enter_folder(const std::filesystem::path& path, const std::string& id);

  std::vector<std::string> paths_;  ///< not yet handed out, last first
  std::vector<Folder> open_;        ///< from the path given down to where we are
};

}  // namespace onrecord::source
