#include "searcher/query/read_question.h"

#include <utility>

#include "common/base/utf8.h"
#include "searcher/query/frames.h"
#include "searcher/query/lexer.h"
#include "searcher/query/parser.h"

namespace onrecord::query {

Result<Question> read_question(std::string_view text, const Date& today, const SpeakerLookup& lookup) {
  // What the lexer would refuse anyway is not tried as a question.
  if (text.size() <= kMaxQueryBytes && !find_invalid_utf8(text))
    if (auto question = read_frame(text, today, lookup)) return std::move(*question);
  auto root = parse(text);
  if (!root) return fail(std::move(root.error()));
  Question question;
  question.root = std::move(*root);
  return question;
}

}  // namespace onrecord::query
