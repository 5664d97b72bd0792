#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <ostream>
#include <utility>

#include "common/base/version.h"
#include "searcher/options.h"
#include "searcher/output.h"
#include "searcher/people_output.h"
#include "searcher/query/read_question.h"
#include "searcher/report.h"
#include "searcher/search/engine.h"

namespace onrecord {
namespace {

constexpr int kFound = 0;
constexpr int kNothing = 1;
constexpr int kInterrupted = 130;

void tell(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

int fail_with(const Error& error, std::string_view query = {}) {
  tell(error_report(error, query));
  return exit_code(error.code);
}

Result<query::Question> read_query(const SearcherOptions& options, const search::Engine& engine) {
  if (options.is_overview) return query::Question{};
  return query::read_question(options.query, options.today, engine.speakers());
}

search::Request to_request(const SearcherOptions& options, const query::Question& question) {
  search::Request request = options.request;
  request.question = question;
  request.count_only |= options.is_overview;  // facets of everything: no rows
  if (question.wanted == query::Wanted::first && request.sort == search::Sort::automatic)
    request.sort = search::Sort::oldest;
  return request;
}

/// Stdout as a stream. A reader that has gone away (a closed pipe) is success.
class Output {
 public:
  [[nodiscard]] std::ostream& stream() { return stream_; }

  Status finish() {
    stream_.flush();
    if (buffer_.error() == 0 || buffer_.error() == EPIPE) return {};
    return fail(ErrorCode::internal,
                fmt::format("cannot write the answer: {}", std::strerror(buffer_.error())));
  }

 private:
  DescriptorBuffer buffer_{STDOUT_FILENO};
  std::ostream stream_{&buffer_};
};

/// With nothing found stdout stays empty where the format has no frame around the rows.
bool has_output(const SearcherOptions& options, const search::Response& response) {
  return response.hits > 0 || options.format == format::Format::json || options.format == format::Format::csv;
}

/// Writes the answer; with `limit` 0 the rows are not in it but are handed on one by one as the engine reads
/// them.
Status write_answer(search::Engine& engine, const SearcherOptions& options, search::Request request,
                    const search::Response& response) {
  Output output;
  if (options.request.count_only) {
    output.stream() << response.hits << '\n';
    return output.finish();
  }
  if (!has_output(options, response)) return {};
  const auto formatter = format::make_formatter(options.format, output.stream(), options.style);
  formatter->begin(response.hits, response.meta);
  for (const search::Hit& hit : response.rows) formatter->row(hit);
  if (request.limit == 0 && !request.count_only) {
    request.facets.clear();
    request.explain = false;
    const auto streamed = engine.answer(request, [&](search::Hit&& hit) {
      formatter->row(hit);
      return output.stream().good();
    });
    if (!streamed) return fail(streamed.error());
  }
  formatter->end(response.facets);
  return output.finish();
}

/// The answer, without its rows where these will be streamed.
Result<search::Response> answer(search::Engine& engine, search::Request request) {
  if (request.limit == 0) request.count_only = true;
  return engine.answer(request);
}

Result<search::Engine> open_engine(const SearcherOptions& options) {
  auto corrections = read_corrections(options);
  if (!corrections) return fail(corrections.error());
  return search::Engine::open(options.databases, std::move(*corrections), options.topics);
}

/// Writes what was found of speakers.
int write_people(const std::string& text) {
  Output output;
  output.stream() << text;
  if (auto status = output.finish(); !status) return fail_with(status.error());
  return text.empty() ? kNothing : kFound;
}

int run_list(const SearcherOptions& options) {
  auto engine = open_engine(options);
  if (!engine) return fail_with(engine.error());
  const auto speakers = engine->list_speakers(options.query);
  if (!speakers) return fail_with(speakers.error());
  return write_people(list_text(*speakers, options.format));
}

int run_list_topics(const SearcherOptions& options) {
  auto engine = open_engine(options);
  if (!engine) return fail_with(engine.error());
  const auto topics = engine->list_topics(options.query);
  if (!topics) return fail_with(topics.error());
  return write_people(list_text(*topics, options.format));
}

int run_who(const SearcherOptions& options) {
  auto engine = open_engine(options);
  if (!engine) return fail_with(engine.error());
  const auto profiles = engine->who(options.query);
  if (!profiles) return fail_with(profiles.error());
  if (profiles->empty()) tell(fmt::format("nobody here is called “{}”\n", options.query));
  return write_people(who_text(*profiles, options.format));
}

int run_correct(const SearcherOptions& options) {
  if (auto engine = open_engine(options); !engine) return fail_with(engine.error());
  if (auto written = write_correction(options); !written) return fail_with(written.error());
  return kFound;
}

int run_search(const SearcherOptions& options) {
  auto engine = open_engine(options);
  if (!engine) return fail_with(engine.error());
  const auto question = read_query(options, *engine);
  if (!question) return fail_with(question.error(), options.query);
  const search::Request request = to_request(options, *question);
  const auto response = answer(*engine, request);
  if (!response) return fail_with(response.error(), options.query);
  // json carries the reading, the notes and the explanation itself.
  if (options.format != format::Format::json || options.request.count_only) {
    tell(explanation_report(response->meta));
    tell(answer_report(*question, *response));
  }
  if (auto status = write_answer(*engine, options, request, *response); !status)
    return fail_with(status.error());
  return response->hits > 0 ? kFound : kNothing;
}

int run_show(const SearcherOptions& options) {
  auto engine = open_engine(options);
  if (!engine) return fail_with(engine.error());
  auto shown = engine->show(options.query);
  if (!shown) return fail_with(shown.error());
  search::Response response;
  if (*shown) {
    response.hits = 1;
    response.rows.push_back((*shown)->hit);
    // Only text has a place for the paragraph behind the row; elsewhere it is the snippet.
    if (options.format != format::Format::text) response.rows.front().snippet = (*shown)->paragraph;
  } else {
    tell(fmt::format("no statement has the id {}\n", options.query));
  }
  Output output;
  if (has_output(options, response)) {
    const auto formatter = format::make_formatter(options.format, output.stream(), options.style);
    formatter->begin(response.hits, response.meta);
    for (const search::Hit& hit : response.rows) formatter->row(hit);
    if (*shown) formatter->paragraph((*shown)->paragraph, (*shown)->content);
    formatter->end({});
  }
  if (auto status = output.finish(); !status) return fail_with(status.error());
  return *shown ? kFound : kNothing;
}

int run_program(int argc, char** argv) {
  const auto options = read_searcher_options(argc, argv);
  if (!options) return fail_with(options.error());
  switch (options->task) {
    case SearcherOptions::Task::help:
      fmt::print("{}", searcher_help());
      return kFound;
    case SearcherOptions::Task::version:
      fmt::print("searcher {}\n", kVersion);
      return kFound;
    case SearcherOptions::Task::search:
      return run_search(*options);
    case SearcherOptions::Task::show:
      return run_show(*options);
    case SearcherOptions::Task::list:
      return run_list(*options);
    case SearcherOptions::Task::list_topics:
      return run_list_topics(*options);
    case SearcherOptions::Task::who:
      return run_who(*options);
    case SearcherOptions::Task::correct:
      return run_correct(*options);
  }
  return kFound;
}

/// Nothing is held that a stop could harm: out at once, with the promised code.
void stop(int) { _exit(kInterrupted); }

}  // namespace
}  // namespace onrecord

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, onrecord::stop);
  try {
    return onrecord::run_program(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "searcher: internal error: %s\n", error.what());
  } catch (...) {
    std::fputs("searcher: internal error\n", stderr);
  }
  return onrecord::exit_code(onrecord::ErrorCode::internal);
}
