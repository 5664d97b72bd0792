#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "common/base/result.h"
#include "common/model/document.h"
#include "common/store/writer.h"
#include "indexer/pipeline/report.h"

namespace onrecord {

/// A file of the input, or stdin.
struct InputFile {
  std::string path;  ///< absolute; empty for stdin
  std::string name;  ///< as the user knows it
  FileStamp stamp;
};

}  // namespace onrecord
