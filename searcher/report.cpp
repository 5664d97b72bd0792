#include "searcher/report.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>

#include "searcher/query/mark.h"

namespace onrecord {
namespace {

/// Every line of `text` behind two blanks.
std::string indented(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += fmt::format("  {}\n", text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// "12 statements found, 10 shown".
std::string found(const search::Response& response) {
  std::string line = fmt::format("{} statement{} found", response.hits, response.hits == 1 ? "" : "s");
  if (!response.rows.empty() && response.rows.size() < response.hits)
    line += fmt::format(", {} shown", response.rows.size());
  return line + '\n';
}

}  // namespace

std::string error_report(const Error& error, std::string_view query) {
  std::string out = fmt::format("searcher: {}\n", to_string(error));
  if (error.span && !query.empty()) out += indented(query::mark(query, *error.span));
  return out;
}

std::string answer_report(const query::Question& question, const search::Response& response) {
  const search::Meta& meta = response.meta;
  std::string out;
  if (!meta.reading.empty()) out += fmt::format("reading: {}\n", meta.reading);
  if (!question.unplaced.empty())
    out +=
        fmt::format("note: words without a place in the question: {}\n", fmt::join(question.unplaced, " "));
  for (const std::string& note : meta.notes) out += fmt::format("note: {}\n", note);
  if (!meta.unknown_speaker.empty()) out += fmt::format("nobody here is called “{}”\n", meta.unknown_speaker);
  if (!meta.did_you_mean.empty())
    out += fmt::format("did you mean: {}?\n", fmt::join(meta.did_you_mean, ", "));
  return out + found(response);
}

std::string explanation_report(const search::Meta& meta) {
  std::string out;
  for (const auto& [stage, text] : meta.explanation) out += fmt::format("{}:\n{}", stage, indented(text));
  return out;
}

}  // namespace onrecord
