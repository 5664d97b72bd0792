#include "indexer/source/walk.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "common/base/utf8.h"

namespace onrecord::source {
namespace {

namespace fs = std::filesystem;

/// The name a path gives to what is in it: its last part, also for ".", ".." and "folder/".
std::string own_name(const fs::path& path) {
  fs::path whole = fs::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  return whole.filename().string();
}

/// Ids are written to JSON: bytes of names that are not UTF-8 become %XX.
std::string clean(std::string_view name) {
  std::string out;
  while (const auto bad = find_invalid_utf8(name)) {
    out += name.substr(0, *bad);
    out += fmt::format("%{:02X}", static_cast<unsigned char>(name[*bad]));
    name.remove_prefix(*bad + 1);
  }
  return out.append(name);
}

Reject rejected(const fs::path& path, std::string id, const char* what, int number) {
  const ErrorCode code = number == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return {{{path.string(), std::move(id), 0, 0}, 0, 0, 0},
          {code, fmt::format("cannot {}: {}", what, std::strerror(number)), {}, {}}};
}

WalkedFile walked(const fs::path& path, std::string id, const struct stat& info, bool in_folder) {
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  const std::int64_t mtime = info.st_mtim.tv_sec * kNanoseconds + info.st_mtim.tv_nsec;
  const std::uint64_t size = S_ISREG(info.st_mode) ? static_cast<std::uint64_t>(info.st_size) : 0;
  return {{path.string(), std::move(id), size, mtime}, in_folder};
}

}  // namespace

Walk::Walk(std::vector<std::string> paths) : paths_(std::move(paths)) {
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
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return rejected(path, id, "look at", errno);
  if (!S_ISDIR(info.st_mode)) {
    if (in_folder && !S_ISREG(info.st_mode)) return std::nullopt;  // a pipe would block
    return walked(path, id, info, in_folder);
  }
  if (in_folder && fs::is_symlink(path)) return std::nullopt;  // it may lead in a circle
  return enter_folder(path, id);
}

std::optional<Walked> Walk::next() {
  while (!open_.empty() || !paths_.empty()) {
    std::optional<Walked> found;
    if (open_.empty()) {
      const std::string path = std::move(paths_.back());
      paths_.pop_back();
      if (path == "-") return WalkedFile{{"-", "-", 0, 0}, false};
      found = enter(path, clean(own_name(path)), false);
    } else if (open_.back().names.empty()) {
      open_.pop_back();
    } else {
      const std::string name = std::move(open_.back().names.back());
      open_.back().names.pop_back();
      const fs::path path = open_.back().path / name;
      found = enter(path, open_.back().id + clean(name), true);
    }
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace onrecord::source
