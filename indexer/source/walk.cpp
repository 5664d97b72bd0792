#include "indexer/source/walk.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "indexer/source/clean_name.h"
#include "indexer/source/file_bytes.h"
#include "indexer/source/packed.h"

namespace onrecord::source {
namespace {

namespace fs = std::filesystem;

/// The name a path gives to what is in it: its last part, also for ".", ".." and "folder/".
std::string own_name(const fs::path& path) {
  fs::path whole = fs::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  return whole.filename().string();
}

Reject rejected(const fs::path& path, std::string id, const char* what, int number) {
  const ErrorCode code = number == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return {{{path.string(), std::move(id), 0, 0}, 0, 0, 0},
          {code, fmt::format("cannot {}: {}", what, std::strerror(number)), {}, {}}};
}

/// True for a link to a folder that holds it.
bool leads_back(const fs::path& link) {
  std::error_code error;
  const fs::path target = fs::canonical(link, error);
  const fs::path here = fs::canonical(link.parent_path(), error);
  return !error &&
         std::mismatch(target.begin(), target.end(), here.begin(), here.end()).first == target.end();
}

Reject circle(const fs::path& path, const std::string& id) {
  return {{{path.string(), id, 0, 0}, 0, 0, 0},
          {ErrorCode::bad_input, "a link that leads back to a folder above it", "remove the link", {}}};
}

WalkedFile walked(const fs::path& path, std::string id, const struct stat& info, bool in_folder) {
  const std::uint64_t size = S_ISREG(info.st_mode) ? static_cast<std::uint64_t>(info.st_size) : 0;
  return {{path.string(), std::move(id), size, mtime_of(info)}, in_folder};
}

}  // namespace

Walk::Walk(std::vector<std::string> paths, PathFilter filter)
    : filter_(std::move(filter)), paths_(std::move(paths)) {
  std::reverse(paths_.begin(), paths_.end());
}

std::optional<Walked> Walk::enter_folder(const fs::path& path, const std::string& id) {
  Folder folder{path, id + '/', {}};
  std::error_code error;
  for (fs::directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
    std::string name = at->path().filename().string();
    if (!name.starts_with('.')) folder.names.push_back(std::move(name));
  }
  if (error) return rejected(path, id, "read the folder", error.value());
  std::sort(folder.names.begin(), folder.names.end(), std::greater<>());
  open_.push_back(std::move(folder));
  return std::nullopt;
}

/// A file is handed out, a folder opened (nothing is handed out then).
std::optional<Walked> Walk::enter(const fs::path& path, const std::string& id, bool in_folder) {
  if (filter_.excludes(id)) return std::nullopt;
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return rejected(path, id, "look at", errno);
  if (!S_ISDIR(info.st_mode)) {
    if (in_folder && !S_ISREG(info.st_mode)) return std::nullopt;  // a pipe would block
    // What is inside of an archive is chosen file by file.
    const bool chosen = packing_of(id) == Packing::members || filter_.includes(id);
    return chosen ? std::optional<Walked>(walked(path, id, info, in_folder)) : std::nullopt;
  }
  if (in_folder && fs::is_symlink(path)) {
    if (leads_back(path)) return circle(path, id);
    return std::nullopt;
  }
  return enter_folder(path, id);
}

std::optional<Walked> Walk::next() {
  while (!open_.empty() || !paths_.empty()) {
    std::optional<Walked> found;
    if (open_.empty()) {
      const std::string path = std::move(paths_.back());
      paths_.pop_back();
      if (path == "-") return WalkedFile{{"-", "-", 0, 0}, false};
      found = enter(path, clean_name(own_name(path)), false);
    } else if (open_.back().names.empty()) {
      open_.pop_back();
    } else {
      const std::string name = std::move(open_.back().names.back());
      open_.back().names.pop_back();
      const fs::path path = open_.back().path / name;
      found = enter(path, open_.back().id + clean_name(name), true);
    }
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace onrecord::source
