#include "searcher/search/concepts.h"

#include <algorithm>

#include "common/store/terms.h"
#include "common/text/tokenize.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kLongestTopic = 4;

/// The text from one word's begin to another's end, with the dots of an abbreviation that close it.
std::string_view written_run(std::string_view text, const Word& first, const Word& last) {
  std::uint32_t end = last.span.end;
  if (end < text.size() && text[end] == '.') ++end;
  return text.substr(first.span.begin, end - first.span.begin);
}

struct Run {
  std::size_t size = 0;
  std::string topic;
};

/// The longest run from word `at` on that names a topic.
Result<std::optional<Run>> longest_topic(TopicResolver& topics, std::string_view text,
                                         const std::vector<Word>& all, std::size_t at) {
  for (std::size_t size = std::min(kLongestTopic, all.size() - at); size > 0; --size) {
    auto topic = topics.resolve(written_run(text, all[at], all[at + size - 1]));
    if (!topic) return fail(topic.error());
    if (*topic) return Run{size, **topic};
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<Concept>> find_concepts(TopicResolver& topics, std::string_view text) {
  const std::vector<Word> all = words(text);
  const bool only_function_words =
      std::all_of(all.begin(), all.end(), [](const Word& word) { return is_function_word(word.folded); });
  std::vector<Concept> concepts;
  for (std::size_t at = 0; at < all.size();) {
    auto run = longest_topic(topics, text, all, at);
    if (!run) return fail(run.error());
    const std::size_t size = *run ? (*run)->size : 1;
    Concept found;
    found.written = written_run(text, all[at], all[at + size - 1]);
    if (*run) {
      found.topic = (*run)->topic;
      auto tagger = topics.tagger();
      if (!tagger) return fail(tagger.error());
      found.below = (*tagger)->descendants(*found.topic);
    }
    for (std::size_t i = at; i < at + size; ++i)
      if (!is_function_word(all[i].folded) || only_function_words) found.words.push_back(all[i].folded);
    if (!found.words.empty() || found.topic) concepts.push_back(std::move(found));
    at += size;
  }
  return concepts;
}

}  // namespace onrecord::search
