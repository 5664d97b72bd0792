#include "common/topics/tagger.h"

#include <algorithm>

#include "common/topics/lexicon.h"
#include "common/topics/word_scan.h"

namespace onrecord {
namespace {

using topics::Casing;
using topics::kNoTopic;
using topics::Lexicon;
using topics::LookupKey;
using topics::Phrase;
using topics::ScannedWord;
using topics::WordScan;

/// What may stand between the words of a phrase: "Guinea-Bissau", "Bosnia & Herzegovina", "St. Lucia",
/// "N'Djamena".
bool is_gap(std::string_view text) {
  if (text.size() > 4) return false;
  return text.find_first_not_of(" -\n&,'\xE2\x80\x99.") == std::string_view::npos && text != "." &&
         !text.starts_with(".\n");
}

/// A short acronym in running capitals may be a common word: "TELL US MORE", "WHO WINS".
bool is_shouted_word(std::string_view key, std::string_view text, const ScannedWord& word) {
  if (word.dotted || (key != "us" && key != "who")) return false;
  ScannedWord behind;
  WordScan scan(text, word.end);
  return scan.next(behind) && behind.end - behind.begin > 1 && topics::is_all_upper(text, behind);
}

/// The end of `phrase` in the text if it stands at `first`, else 0.
std::size_t match_phrase(const Phrase& phrase, std::string_view text, const ScannedWord& first) {
  if (phrase.casing == Casing::upper && !first.dotted && !topics::is_all_upper(text, first)) return 0;
  if (phrase.casing == Casing::upper && is_shouted_word(phrase.words[0], text, first)) return 0;
  if (phrase.capitals[0] && !topics::starts_upper(text, first)) return 0;
  ScannedWord word = first;
  WordScan scan(text, first.end);
  for (std::size_t i = 1; i < phrase.words.size(); ++i) {
    const std::size_t end = word.end;
    if (!scan.next(word) || !is_gap(text.substr(end, word.begin - end))) return 0;
    if (phrase.capitals[i] && !topics::starts_upper(text, word)) return 0;
    if (LookupKey(text, word).view() != phrase.words[i]) return 0;
  }
  return word.end;
}

bool is_the(std::string_view text, const ScannedWord& word) {
  return word.end - word.begin == 3 && (text[word.begin] | 0x20) == 't' && text[word.begin + 1] == 'h' &&
         text[word.begin + 2] == 'e';
}

/// The topic of the longest phrase at `word`, and its end.
struct Hit {
  std::uint32_t topic = kNoTopic;
  std::size_t end = 0;
};

Hit find_name(const Lexicon& lexicon, std::string_view text, const ScannedWord& word) {
  const LookupKey key(text, word);
  const auto found = lexicon.phrases.find(key.view());
  if (found == lexicon.phrases.end()) return {};
  for (const Phrase& phrase : found->second)
    if (const std::size_t end = match_phrase(phrase, text, word)) return {phrase.topic, end};
  return {};
}

/// A stand-in counts if exactly one of the topics it may stand for is named in the document.
Hit find_stand_in(const Lexicon& lexicon, std::string_view text, const ScannedWord& word,
                  const TopicContext& context) {
  const LookupKey key(text, word);
  const auto found = lexicon.stand_ins.find(key.view());
  if (found == lexicon.stand_ins.end()) return {};
  Hit hit;
  for (const Phrase& phrase : found->second) {
    if (!std::binary_search(context.mentioned.begin(), context.mentioned.end(), phrase.topic)) continue;
    const std::size_t end = match_phrase(phrase, text, word);
    if (end == 0 || end < hit.end) continue;
    if (end == hit.end) return {};
    hit = {phrase.topic, end};
  }
  return hit;
}

/// Calls `use(topic)` for each topic named in `text`, in order.
template <class Use>
void scan_topics(const Lexicon& lexicon, std::string_view text, const TopicContext& context, Use use) {
  WordScan scan(text);
  bool behind_the = false;
  for (ScannedWord word; scan.next(word);) {
    Hit hit;
    if (topics::starts_upper(text, word)) hit = find_name(lexicon, text, word);
    if (behind_the && !hit.end && !context.mentioned.empty())
      hit = find_stand_in(lexicon, text, word, context);
    behind_the = is_the(text, word);
    if (hit.topic != kNoTopic) use(hit.topic);
    if (hit.end > word.end) scan = WordScan(text, hit.end);
  }
}

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

/// The folded words of a whole phrase, without "the" in front. Read in capitals, so that "u.s." is one word
/// too.
std::vector<std::string> folded_words(std::string phrase, bool& behind_the) {
  for (char& c : phrase)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  std::vector<std::string> out;
  WordScan scan(phrase);
  for (ScannedWord word; scan.next(word);) out.emplace_back(LookupKey(phrase, word).view());
  if (out.size() > 1 && out.back() == "s") out.pop_back();  // a possessive
  behind_the = out.size() > 1 && out.front() == "the";
  if (behind_the) out.erase(out.begin());
  return out;
}

template <class Table>
const Phrase* find_whole(const Table& table, const std::vector<std::string>& words) {
  const auto found = table.find(words.front());
  if (found == table.end()) return nullptr;
  for (const Phrase& phrase : found->second)
    if (phrase.words == words) return &phrase;
  return nullptr;
}

}  // namespace

struct TopicTagger::Impl {
  Lexicon lexicon;
};

TopicTagger::TopicTagger(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TopicTagger::TopicTagger(TopicTagger&&) noexcept = default;
TopicTagger& TopicTagger::operator=(TopicTagger&&) noexcept = default;
TopicTagger::~TopicTagger() = default;

Result<TopicTagger> TopicTagger::make(const DataSource& data) {
  auto lexicon = topics::read_lexicon(data);
  if (!lexicon) return fail(std::move(lexicon.error()));
  return TopicTagger(std::make_unique<Impl>(Impl{std::move(*lexicon)}));
}

TopicContext TopicTagger::context(std::string_view document) const {
  TopicContext out;
  scan_topics(impl_->lexicon, document, {}, [&](std::uint32_t topic) {
    if (impl_->lexicon.has_stand_in[topic]) add_once(out.mentioned, topic);
  });
  std::sort(out.mentioned.begin(), out.mentioned.end());
  return out;
}

std::vector<std::string> TopicTagger::tag(std::string_view content, const TopicContext& context) const {
  std::vector<std::uint32_t> found;
  scan_topics(impl_->lexicon, content, context, [&](std::uint32_t topic) { add_once(found, topic); });
  std::vector<std::string> labels;
  labels.reserve(found.size());
  for (const std::uint32_t topic : found) labels.push_back(impl_->lexicon.labels[topic]);
  return labels;
}

std::optional<std::string> TopicTagger::resolve(std::string_view phrase) const {
  bool behind_the = false;
  const auto words = folded_words(std::string(phrase), behind_the);
  if (words.empty()) return std::nullopt;
  const bool common_word = words.size() == 1 && (words[0] == "us" || words[0] == "who");
  if (common_word && phrase.find('.') == std::string_view::npos &&
      phrase.find_first_of("uw") != std::string_view::npos)
    return std::nullopt;
  const Phrase* found = find_whole(impl_->lexicon.phrases, words);
  if (!found && behind_the) found = find_whole(impl_->lexicon.stand_ins, words);
  if (!found || found->topic == kNoTopic) return std::nullopt;
  return impl_->lexicon.labels[found->topic];
}

}  // namespace onrecord
