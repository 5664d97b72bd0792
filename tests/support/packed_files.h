#pragma once
#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Packed files for tests, written by libarchive itself.

namespace onrecord::test {

/// Writes one file in the way of `gzip`, `bzip2`, `xz` or `zstd`.
inline void write_compressed(const std::filesystem::path& path, const std::string& filter,
                             std::string_view bytes) {
  archive* out = archive_write_new();
  archive_write_add_filter_by_name(out, filter.c_str());
  archive_write_set_format_raw(out);
  archive_write_open_filename(out, path.c_str());
  archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, "data");
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(out, entry);
  archive_write_data(out, bytes.data(), bytes.size());
  archive_entry_free(entry);
  archive_write_free(out);
}

using Members = std::vector<std::pair<std::string, std::string>>;

/// Writes an archive of `format` ("zip", "ustar"), compressed by `filter` ("none", "gzip" …).
inline void write_archive(const std::filesystem::path& path, const std::string& format,
                          const std::string& filter, const Members& members) {
  archive* out = archive_write_new();
  if (filter != "none") archive_write_add_filter_by_name(out, filter.c_str());
  archive_write_set_format_by_name(out, format.c_str());
  archive_write_open_filename(out, path.c_str());
  for (const auto& [name, bytes] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes.size()));
    archive_write_header(out, entry);
    archive_write_data(out, bytes.data(), bytes.size());
    archive_entry_free(entry);
  }
  archive_write_free(out);
}

}  // namespace onrecord::test
