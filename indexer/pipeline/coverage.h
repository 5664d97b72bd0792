#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "common/base/date.h"
#include "common/base/json_writer.h"
#include "common/model/document.h"

namespace onrecord {

/// Documents and statements by source and day of publication: what a night brought, and where days are
/// missing.
class Coverage {
 public:
  void add(const DocumentInfo& document, std::size_t statements);
  void add(const Coverage& other);

  /// An array of sources, by name: {"source":…,"documents":…,"statements":…,"undated":…,"first":…,"last":…,
  /// "gaps":[[from, to],…],"days":[{"date":…,"documents":…,"statements":…},…]}. A gap is a run of days
  /// without a document between two days that have some; "undated" counts documents without a full date.
  void write(JsonWriter& json) const;

 private:
  struct Counts {
    std::size_t documents = 0;
    std::size_t statements = 0;
  };
  struct Source {
    Counts all;
    std::size_t undated = 0;
    std::map<int, Counts> days;  ///< by day number
  };
  static void write_source(JsonWriter& json, const std::string& name, const Source& source);
  std::map<std::string, Source> sources_;  ///< "" where none is known
};

}  // namespace onrecord
