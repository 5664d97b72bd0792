#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "indexer/source/item.h"
#include "indexer/source/path_filter.h"

namespace onrecord::source {

/// A file to be read, or an entry that could not be looked at.
struct WalkedFile {
  FileStamp stamp;
  bool in_folder = false;  ///< found in a folder: of unknown kind it is counted, not tried
};
using Walked = std::variant<WalkedFile, Reject>;

/// The files of the given paths in order: folders recursively, their entries sorted by the bytes of their
/// names. Hidden entries, links to
/// folders inside of folders and what the filter leaves out are passed over; a link that leads in a circle is
/// a reject.
class Walk {
 public:
  explicit Walk(std::vector<std::string> paths, PathFilter filter = {});
  [[nodiscard]] std::optional<Walked> next();

 private:
  struct Folder {
    std::filesystem::path path;
    std::string id;                  ///< what its files' ids begin with, "articles/2021/"
    std::vector<std::string> names;  ///< of entries not yet handed out, last first
  };
  std::optional<Walked> enter(const std::filesystem::path& path, const std::string& id, bool in_folder);
  std::optional<Walked> enter_folder(const std::filesystem::path& path, const std::string& id);

  PathFilter filter_;
  std::vector<std::string> paths_;  ///< not yet handed out, last first
  std::vector<Folder> open_;        ///< from the path given down to where we are
};

}  // namespace onrecord::source
