#include "indexer/source/jsonl.h"

#include <fmt/core.h>
#include <simdjson.h>

#include <array>
#include <vector>

#include "common/base/utf8.h"
#include "common/dates/expressions.h"
#include "indexer/source/compose.h"
#include "indexer/source/line_reader.h"
#include "indexer/source/record_keys.h"

namespace onrecord::source {
namespace {

namespace dom = simdjson::dom;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The values of a record by key, each with the rank of the synonym it came from.
struct RecordValues {
  std::array<dom::element, kRecordKeyCount> values;
  std::array<std::size_t, kRecordKeyCount> ranks;  ///< place in the list of names + 1; 0: absent
  RecordValues() { ranks.fill(0); }

  [[nodiscard]] bool has(RecordKey key) const { return ranks[static_cast<std::size_t>(key)] != 0; }
  [[nodiscard]] const dom::element& at(RecordKey key) const { return values[static_cast<std::size_t>(key)]; }
};

/// A later value of the same name wins, a synonym further down the table does not. A null is as good as
/// absent.
RecordValues collect(const dom::object& object, const std::vector<RecordKeyName>& names) {
  RecordValues out;
  for (const auto field : object) {
    if (field.value.is_null()) continue;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i].name != field.key) continue;
      const auto key = static_cast<std::size_t>(names[i].key);
      if (out.ranks[key] != 0 && out.ranks[key] < i + 1) continue;
      out.ranks[key] = i + 1;
      out.values[key] = field.value;
    }
  }
  return out;
}

/// The user's names first, then the usual ones.
std::vector<RecordKeyName> names_of(const SourceOptions& options) {
  std::vector<RecordKeyName> names;
  for (const auto& [key, name] : options.keys)
    if (const auto known = find_record_key(key)) names.push_back({name, *known});
  names.insert(names.end(), kRecordKeyNames.begin(), kRecordKeyNames.end());
  return names;
}

/// A string that is not empty; anything else is taken as absent.
std::optional<std::string> text_of(const RecordValues& values, RecordKey key) {
  std::string_view text;
  if (!values.has(key) || values.at(key).get(text) != simdjson::SUCCESS || text.empty()) return std::nullopt;
  return std::string(text);
}

/// A string, or a number as its text.
std::optional<std::string> id_of(const RecordValues& values, RecordKey key) {
  if (!values.has(key)) return std::nullopt;
  const dom::element& value = values.at(key);
  if (value.is_number()) return std::string(simdjson::minify(value));
  return text_of(values, key);
}

/// "en-GB" -> "en"; names of languages are not read.
std::optional<std::string> language_of(const RecordValues& values) {
  auto text = text_of(values, RecordKey::lang);
  if (!text) return std::nullopt;
  text->resize(std::min(text->find_first_of("-_"), text->size()));
  for (char& c : *text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return text->size() == 2 || text->size() == 3 ? text : std::nullopt;
}

/// Unix time in seconds, or in milliseconds.
std::optional<Date> date_of_number(std::int64_t number) {
  constexpr std::int64_t kDay = 86'400;
  if (number > 100'000'000'000) number /= 1000;
  return number > 0 && number < 7'000'000'000
             ? std::optional(from_day_number(static_cast<int>(number / kDay)))
             : std::nullopt;
}

void fill_date(Document& document, const RecordValues& values) {
  std::int64_t number = 0;
  if (values.has(RecordKey::date) && values.at(RecordKey::date).get(number) == simdjson::SUCCESS &&
      number > 9999) {
    document.info.published = date_of_number(number);
    return;
  }
  const auto text = text_of(values, RecordKey::date);
  if (!text) return;
  document.info.published = parse_document_date(*text);
  if (!document.info.published) document.doubtful_date = *text;
}

void fill_info(DocumentInfo& info, const RecordValues& values) {
  info.url = text_of(values, RecordKey::url);
  if (auto id = id_of(values, RecordKey::id)) {
    info.id = std::move(*id);
  } else if (info.url) {
    info.id = *info.url;
  }
  info.source = text_of(values, RecordKey::source);
  info.title = text_of(values, RecordKey::title);
  info.author = text_of(values, RecordKey::author);
  info.lang = language_of(values);
}

class JsonlReader final : public FormatReader {
 public:
  explicit JsonlReader(OpenFile file)
      : lines_(std::move(file.input), file.options.max_document_bytes, simdjson::SIMDJSON_PADDING),
        options_(file.options),
        names_(names_of(file.options)) {
    lines_.start_at(file.start.byte, file.start.line);
  }

  std::optional<SourceItem> next() override {
    while (!failed_) {
      auto line = lines_.next();
      if (!line) {
        failed_ = true;
        return Reject{{lines_.stamp(), lines_.line(), lines_.byte(), 0}, std::move(line.error())};
      }
      if (!*line) return std::nullopt;
      if ((*line)->begin == 0 && (*line)->text.starts_with(kByteOrderMark)) {
        (*line)->text.remove_prefix(kByteOrderMark.size());
        (*line)->begin = kByteOrderMark.size();
      }
      if (!(*line)->too_long && (*line)->text.find_first_not_of(" \t") == std::string_view::npos) continue;
      return read(**line);
    }
    return std::nullopt;
  }

 private:
  SourceItem read(const Line& line);
  Result<Document> parse(const Line& line);
  void learn_date_order();

  LineReader lines_;
  const SourceOptions& options_;
  std::vector<RecordKeyName> names_;
  dom::parser parser_;
  DateOrder date_order_ = DateOrder::unknown;
  bool order_sought_ = false;
  bool failed_ = false;
};

/// The order of the dates in the file's first records, the same wherever reading began. Stdin cannot be read
/// twice: there each record's own text must tell.
void JsonlReader::learn_date_order() {
  constexpr int kRecords = 5000;
  if (order_sought_) return;
  order_sought_ = true;
  if (lines_.stamp().path == "-") return;
  auto input = Input::open(lines_.stamp());
  if (!input) return;
  LineReader lines(std::move(*input), options_.max_document_bytes, simdjson::SIMDJSON_PADDING);
  dom::parser parser;
  std::string dates;
  for (int i = 0; i < kRecords; ++i) {
    const auto line = lines.next();
    if (!line || !*line) break;
    dom::object object;
    if ((*line)->too_long || parser.parse((*line)->text.data(), (*line)->text.size(), false).get(object))
      continue;
    if (const auto date = text_of(collect(object, names_), RecordKey::date)) dates += *date + '\n';
  }
  date_order_ = order_of_dates(dates);
}

SourceItem JsonlReader::read(const Line& line) {
  const Origin origin{lines_.stamp(), line.number, line.begin, line.end};
  if (line.too_long)
    return Reject{origin,
                  {ErrorCode::bad_input,
                   fmt::format("a line longer than {} bytes", options_.max_document_bytes),
                   {},
                   {}}};
  auto document = parse(line);
  if (!document) return Reject{origin, std::move(document.error())};
  if (document->info.id.empty()) document->info.id = fmt::format("{}#{}", origin.file.id, line.number);
  if (document->doubtful_date) learn_date_order();
  compose(*document, {{}, options_.source_name, date_order_});
  return SourcedDocument{std::move(*document), origin};
}

Result<Document> JsonlReader::parse(const Line& line) {
  dom::object object;
  const auto error = parser_.parse(line.text.data(), line.text.size(), false).get(object);
  if (error == simdjson::UTF8_ERROR) {
    const auto place = static_cast<std::uint32_t>(find_invalid_utf8(line.text).value_or(0));
    return fail_at(ErrorCode::bad_input, {place, place + 1}, "not valid UTF-8");
  }
  if (error == simdjson::INCORRECT_TYPE) return fail(ErrorCode::bad_input, "not a JSON object");
  if (error)
    return fail(ErrorCode::bad_input, fmt::format("not valid JSON: {}", simdjson::error_message(error)));
  const RecordValues values = collect(object, names_);
  std::string_view text;
  if (!values.has(RecordKey::text))
    return fail(ErrorCode::bad_input, "no text", "one of the keys text, body, content, maintext is needed");
  if (values.at(RecordKey::text).get(text) != simdjson::SUCCESS)
    return fail(ErrorCode::bad_input, "the text is not a string");
  Document document;
  document.text = text;
  fill_info(document.info, values);
  fill_date(document, values);
  if (auto speaker = text_of(values, RecordKey::speaker))
    document.speech = ReadySpeech{std::move(*speaker), id_of(values, RecordKey::speaker_id),
                                  text_of(values, RecordKey::topic)};
  if (document.speech) document.info.speaker_id = document.speech->speaker_id;
  return document;
}

}  // namespace

std::unique_ptr<FormatReader> open_jsonl(OpenFile file) {
  return std::make_unique<JsonlReader>(std::move(file));
}

}  // namespace onrecord::source
