#include "indexer/source/people_file.h"

#include <fmt/core.h>
#include <simdjson.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "common/base/utf8.h"
#include "common/data/tsv.h"

namespace onrecord::source {
namespace {

namespace dom = simdjson::dom;

/// People by id, in the order in which they were named first.
class List {
 public:
  ListedPerson& person(std::string_view id) {
    const auto [at, is_new] = places_.emplace(id, people_.size());
    if (is_new) people_.push_back({std::string(id), {}, {}});
    return people_[at->second];
  }
  std::vector<ListedPerson> take() {
    std::erase_if(people_, [](const ListedPerson& person) { return person.names.empty(); });
    return std::move(people_);
  }

 private:
  std::map<std::string, std::size_t, std::less<>> places_;
  std::vector<ListedPerson> people_;
};

void add_name(ListedPerson& person, std::string_view name) {
  if (name.empty()) return;
  if (person.name.empty()) person.name = name;
  if (std::find(person.names.begin(), person.names.end(), name) == person.names.end())
    person.names.emplace_back(name);
}

void add_names(ListedPerson& person, const dom::object& object, std::string_view key) {
  dom::array names;
  if (object[key].get(names) != simdjson::SUCCESS) return;
  for (const auto entry : names) {
    std::string_view name;
    if (entry.get(name) == simdjson::SUCCESS || entry["name"].get(name) == simdjson::SUCCESS)
      add_name(person, name);
  }
}

/// An entry of JSON Lines or of Popolo's `persons`. False if it has no id or name.
bool add_person(List& list, const dom::object& object) {
  std::string_view id, name;
  if (object["id"].get(id) != simdjson::SUCCESS || object["name"].get(name) != simdjson::SUCCESS)
    return false;
  ListedPerson& person = list.person(id);
  add_name(person, name);
  add_names(person, object, "names");
  add_names(person, object, "other_names");
  return true;
}

Error unreadable(std::size_t line) {
  return {
      ErrorCode::bad_input, fmt::format("people list, line {}: no person with id and name", line), {}, {}};
}

Status read_json_lines(List& list, std::string_view text) {
  dom::parser parser;
  std::size_t number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    dom::object object;
    if (parser.parse(line.data(), line.size()).get(object) != simdjson::SUCCESS || !add_person(list, object))
      return fail(unreadable(number));
  }
  return {};
}

/// True if the whole text was Popolo.
bool read_popolo(List& list, std::string_view text) {
  dom::parser parser;
  dom::object object;
  dom::array persons;
  if (parser.parse(text.data(), text.size()).get(object) != simdjson::SUCCESS) return false;
  if (object["persons"].get(persons) != simdjson::SUCCESS) return false;
  for (const auto entry : persons) {
    dom::object person;
    if (entry.get(person) == simdjson::SUCCESS) add_person(list, person);
  }
  return true;
}

Status read_table(List& list, std::string_view text) {
  for (const TsvRow& row : parse_tsv(text)) {
    if (row.cell(0).empty() || row.cell(1).empty()) return fail(unreadable(row.line));
    ListedPerson& person = list.person(row.cell(0));
    for (std::size_t i = 1; i < row.cells.size(); ++i) add_name(person, row.cell(i));
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
  List list;
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
