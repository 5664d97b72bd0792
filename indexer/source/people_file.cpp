#include "indexer/source/people_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "common/base/utf8.h"
#include "common/data/tsv.h"
#include "indexer/source/people_builder.h"
#include "indexer/source/people_json.h"

namespace onrecord::source {
namespace {

Error unreadable(std::size_t line) {
  return {
      ErrorCode::bad_input, fmt::format("people list, line {}: no person with id and name", line), {}, {}};
}

Status read_json_lines(PeopleBuilder& list, std::string_view text) {
  std::size_t number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (!read_person_line(list, line)) return fail(unreadable(number));
  }
  return {};
}

Status read_table(PeopleBuilder& list, std::string_view text) {
  for (const TsvRow& row : parse_tsv(text)) {
    if (row.cell(0).empty() || row.cell(1).empty()) return fail(unreadable(row.line));
    ListedPerson& person = list.person(row.cell(0));
    for (std::size_t i = 1; i < row.cells.size(); ++i) PeopleBuilder::add_name(person, row.cell(i));
  }
  return {};
}

}  // namespace

Result<std::vector<ListedPerson>> read_people_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream whole;
  whole << in.rdbuf();
  if (!in) return fail(ErrorCode::io, fmt::format("{}: cannot be read", path.string()));
  const std::string text = whole.str();
  if (find_invalid_utf8(text))
    return fail(ErrorCode::bad_input, fmt::format("{}: is not UTF-8", path.string()));
  PeopleBuilder list;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && text[first] == '{') {
    if (!read_popolo(list, text))
      if (auto done = read_json_lines(list, text); !done) return fail(done.error());
  } else if (auto done = read_table(list, text); !done) {
    return fail(done.error());
  }
  return list.take();
}

}  // namespace onrecord::source
