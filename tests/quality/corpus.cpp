#include "tests/quality/corpus.h"

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace onrecord::quality {
namespace {

using nlohmann::json;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> sorted_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());  // a subfolder is a set of its own
  }
  std::sort(files.begin(), files.end());
  return files;
}

template <class Use>
void each_line(std::string_view text, Use use) {
  for (std::size_t begin = 0, number = 1; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    use(text.substr(begin, end - begin), number);
    begin = end + 1;
  }
}

std::string string_or_empty(const json& value) {
  return value.is_null() ? std::string{} : value.get<std::string>();
}

Span to_span(const json& value) {
  return {value.at(0).get<std::uint32_t>(), value.at(1).get<std::uint32_t>()};
}

std::optional<Span> to_optional_span(const json& value) {
  if (value.is_null()) return std::nullopt;
  return to_span(value);
}

StatementSpans to_spans(const json& value) {
  StatementSpans spans;
  for (const auto& span : value.at("content")) spans.content.push_back(to_span(span));
  spans.speaker = to_optional_span(value.at("speaker"));
  spans.cue = to_optional_span(value.at("cue"));
  return spans;
}

Item to_item(const json& record) {
  Item item;
  item.id = record.at("id");
  item.document = record.at("document");
  item.part = parse_enum<Part>(record.at("part").get<std::string>()).value();
  item.via = record.at("via").get<std::vector<std::string>>();
  item.text = record.at("text");
  item.speaker = string_or_empty(record.at("speaker").at("name"));
  item.kind = record.at("kind");
  item.act = record.at("cue").at("act");
  item.polarity = record.at("polarity");
  item.said_date = string_or_empty(record.at("said").at("date"));
  item.said_precision = record.at("said").at("precision");
  item.said_basis = record.at("said").at("basis");
  item.said_words = string_or_empty(record.at("said").at("as_written"));
  item.topics = record.at("topics").get<std::vector<std::string>>();
  item.topics_carried = record.at("topics_carried").get<std::vector<std::string>>();
  item.nested = record.at("nested");
  item.bytes = to_spans(record.at("bytes"));
  return item;
}

/// The first of `keys` that the record has with a value.
std::string first_of(const json& record, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    const auto found = record.find(key);
    if (found == record.end() || found->is_null()) continue;
    return found->is_string() ? found->get<std::string>() : found->dump();
  }
  return {};
}

void add_lines(Texts& texts, const std::string& name, std::string_view lines) {
  each_line(lines, [&](std::string_view line, std::size_t number) {
    const json record = json::parse(line);
    std::string id = first_of(record, {"id", "url"});
    if (id.empty()) id = name + "#" + std::to_string(number);
    texts[{id, Part::text}] = first_of(record, {"text", "body"});
    texts[{id, Part::title}] = first_of(record, {"title", "headline"});
  });
}

}  // namespace

std::vector<Item> parse_items(std::string_view ndjson) {
  std::vector<Item> items;
  each_line(ndjson, [&](std::string_view line, std::size_t) {
    if (!line.starts_with('{')) return;
    const json record = json::parse(line);
    if (record.at("type") == "statement") items.push_back(to_item(record));
  });
  return items;
}

std::vector<Item> read_gold(const std::filesystem::path& folder) {
  std::vector<Item> items;
  for (const auto& path : sorted_files(folder)) {
    auto more = parse_items(read_file(path));
    std::move(more.begin(), more.end(), std::back_inserter(items));
  }
  return items;
}

Texts read_texts(const std::filesystem::path& folder) {
  Texts texts;
  for (const auto& path : sorted_files(folder)) {
    const std::string name = folder.filename().string() + "/" + path.filename().string();
    if (path.extension() == ".jsonl") {
      add_lines(texts, name, read_file(path));
    } else {
      texts[{name, Part::text}] = read_file(path);
    }
  }
  return texts;
}

Run run(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run " + command);
  Run result;
  std::array<char, 65536> buffer{};
  for (std::size_t n; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    result.out.append(buffer.data(), n);
  const int status = pclose(pipe);
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return result;
}

}  // namespace onrecord::quality
