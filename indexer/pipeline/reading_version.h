#pragma once
#include <string>
#include <string_view>

#include "indexer/pipeline/run.h"

namespace onrecord {

/// Stands in a file's stamp in the place of the extraction rules' version: all that decides how the file is
/// read beside its bytes. `part`: what of it is left out, see `selected_part`.
[[nodiscard]] int reading_version(const RunOptions& options, const FileStamp& file,
                                  std::string_view part = {});

/// What this run leaves out of files, as text; empty where that is nothing.
[[nodiscard]] std::string selected_part(const RunOptions& options);

/// True if files of an archive may be left out by their names.
[[nodiscard]] bool chooses_files(const RunOptions& options);

}  // namespace onrecord
