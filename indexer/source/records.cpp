#include "indexer/source/records.h"

#include <fmt/core.h>

#include <algorithm>

#include "indexer/source/line_reader.h"
#include "indexer/source/record_statement.h"

namespace onrecord::source {
namespace {

namespace dom = simdjson::dom;

class RecordsReader final : public FormatReader {
 public:
  explicit RecordsReader(OpenFile file)
      : lines_(std::move(file.input), file.options.max_document_bytes, simdjson::SIMDJSON_PADDING),
        options_(file.options) {}

  std::optional<SourceItem> next() override {
    while (!ended_ && !waiting_) read_line();
    if (!open_) return std::exchange(waiting_, std::nullopt);
    if (!waiting_ || std::holds_alternative<SourcedDocument>(*waiting_)) return take_open();
    return std::exchange(waiting_, std::nullopt);
  }

 private:
  /// Adds to the open document, or makes something wait behind it.
  void read_line() {
    auto line = lines_.next();
    if (!line) {
      ended_ = true;
      waiting_ = Reject{{lines_.stamp(), lines_.line(), lines_.byte(), 0}, std::move(line.error())};
      return;
    }
    ended_ = !*line;
    if (ended_ || (!(*line)->too_long && (*line)->text.find_first_not_of(" \t") == std::string_view::npos))
      return;
    const Origin origin{lines_.stamp(), (*line)->number, (*line)->begin, (*line)->end};
    auto record = parse(**line);
    if (!record) {
      waiting_ = Reject{origin, std::move(record.error())};
    } else if (*record) {
      add(std::move(**record), origin);
    }
  }

  Result<std::optional<RecordStatement>> parse(const Line& line) {
    if (line.too_long)
      return fail(ErrorCode::bad_input,
                  fmt::format("a line longer than {} bytes", options_.max_document_bytes));
    dom::object object;
    if (const auto error = parser_.parse(line.text.data(), line.text.size(), false).get(object))
      return fail(ErrorCode::bad_input, fmt::format("not valid JSON: {}", simdjson::error_message(error)));
    std::string_view type;
    if (object["type"].get(type) != simdjson::SUCCESS || type != "statement")
      return std::optional<RecordStatement>();
    auto record = read_record(object);
    if (!record) return fail(record.error());
    return std::optional(std::move(*record));
  }

  void add(RecordStatement record, const Origin& origin) {
    if (!record.document.source) record.document.source = options_.source_name;
    if (open_ && open_->document.info == record.document) {
      auto& statements = *open_->statements;
      const auto same = [&](const Statement& one) { return one.id == record.statement.id; };
      if (std::none_of(statements.begin(), statements.end(), same))
        statements.push_back(std::move(record.statement));
      open_->origin.end = origin.end;
      return;
    }
    SourcedDocument next;
    next.document.info = std::move(record.document);
    next.origin = origin;
    next.statements.emplace().push_back(std::move(record.statement));
    if (open_) {
      waiting_ = std::move(next);
    } else {
      open_ = std::move(next);
    }
  }

  SourceItem take_open() {
    SourceItem done = std::move(*open_);
    open_.reset();
    if (auto waiting = std::exchange(waiting_, std::nullopt))
      open_ = std::get<SourcedDocument>(std::move(*waiting));
    return done;
  }

  LineReader lines_;
  const SourceOptions& options_;
  dom::parser parser_;
  std::optional<SourcedDocument> open_;  ///< its records are still coming
  std::optional<SourceItem> waiting_;    ///< what stands behind it
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<FormatReader> open_records(OpenFile file) {
  return std::make_unique<RecordsReader>(std::move(file));
}

}  // namespace onrecord::source
