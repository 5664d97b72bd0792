#include "common/store/schema_check.h"

#include <fmt/core.h>

#include "common/store/index_keys.h"
#include "common/store/schema.h"
#include "common/store/xapian_guard.h"

namespace onrecord {

std::string schema_mark() { return fmt::format("onrecord {}", kSchemaVersion); }

Status check_schema(const Xapian::Database& database, const std::filesystem::path& index) {
  auto mark = guard_xapian([&] { return database.get_metadata(std::string(key::kSchema)); });
  if (!mark) return fail(mark.error());
  if (*mark == schema_mark()) return {};
  return fail(ErrorCode::index_schema,
              fmt::format("{}: an index of schema \"{}\", this program reads \"{}\"", index.string(), *mark,
                          schema_mark()),
              "build the index anew in another folder");
}

}  // namespace onrecord
