// Any query: a tree or an error with a place in it; frames read the same again.
#include "searcher/query/parser.h"
#include "searcher/query/read_question.h"
#include "tests/fuzz/expect.h"

using namespace onrecord;

namespace {

/// An index that knows every name with an `a` in it.
class SomeSpeakers : public query::SpeakerLookup {
 public:
  [[nodiscard]] bool names_speaker(std::string_view name) const override {
    return name.find('a') != std::string_view::npos;
  }
  [[nodiscard]] bool names_source(std::string_view name) const override {
    return name.find('b') != std::string_view::npos;
  }
};

template <class T>
void check(const Result<T>& result, std::string_view text) {
  if (result) return;
  const Error& error = result.error();
  fuzz::expect(error.code == ErrorCode::bad_query, "errors are bad_query");
  fuzz::expect(!error.message.empty(), "errors have a message");
  fuzz::expect(error.span.has_value(), "errors have a place");
  fuzz::expect(error.span->begin <= error.span->end && error.span->end <= text.size(),
               "a place in the query");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const SomeSpeakers speakers;
  const Date today{2024, 3, 6};
  check(query::parse(text), text);
  check(query::read_question(text, today, speakers), text);
  const std::string valid = fuzz::valid_utf8(text);
  check(query::read_question(valid, today, speakers), valid);
  return 0;
}
