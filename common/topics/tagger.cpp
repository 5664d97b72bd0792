#include "common/topics/tagger.h"

#include <algorithm>
#include <set>
#include <span>

#include "common/text/fold.h"
#include "common/topics/acronyms.h"
#include "common/topics/lexicon.h"
#include "common/topics/phrase_match.h"
#include "common/topics/word_scan.h"

namespace onrecord {
namespace {

using topics::Lexicon;
using topics::LookupKey;
using topics::Phrase;
using topics::ScannedWord;
using topics::WordBehind;
using topics::WordScan;

/// The longest phrase at a word, and its end.
struct Hit {
  const Phrase* phrase = nullptr;
  std::size_t end = 0;
};

/// A weak phrase needs another word of its topic, or of one above or beside it, in the document.
bool has_family(const Lexicon& lexicon, const Phrase& phrase, const TopicContext& context) {
  const auto known = [&](std::uint32_t topic) {
    return std::binary_search(context.families.begin(), context.families.end(), topic);
  };
  return std::any_of(phrase.topics.begin(), phrase.topics.end(), [&](std::uint32_t topic) {
    const auto& parents = lexicon.topics[topic].parents;
    return known(topic) || std::any_of(parents.begin(), parents.end(), known);
  });
}

/// False for most of the common words that begin longer phrases only ("the euro").
bool begins_phrase(const Lexicon& lexicon, std::string_view text, const ScannedWord& word,
                   std::string_view key) {
  if (lexicon.single_words.may_hold(key)) return true;
  ScannedWord behind;
  WordScan scan(text, word.end);
  return scan.next(behind) && lexicon.first_pairs.may_hold(key, LookupKey(text, behind).view());
}

Hit find_name(const Lexicon& lexicon, std::string_view text, const ScannedWord& before,
              const ScannedWord& word, const TopicContext& context) {
  if (!lexicon.first_words.may_hold_lower_of(text.substr(word.begin, word.end - word.begin))) return {};
  const LookupKey key(text, word);
  if (!lexicon.first_words.may_hold(key.view()) || !begins_phrase(lexicon, text, word, key.view())) return {};
  const auto found = lexicon.phrases.find(key.view());
  if (found == lexicon.phrases.end()) return {};
  WordBehind behind(text, word);
  for (const Phrase& phrase : found->second) {
    if (!behind.may_go_on(phrase)) continue;
    const std::size_t end = topics::match_phrase(phrase, text, word);
    if (!end || (phrase.may_be_person && topics::is_person(text, before, word))) continue;
    if (phrase.weak && !has_family(lexicon, phrase, context)) continue;
    return {&phrase, end};
  }
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
    if (!std::binary_search(context.mentioned.begin(), context.mentioned.end(), phrase.topics.front()))
      continue;
    const std::size_t end = topics::match_phrase(phrase, text, word);
    if (end == 0 || end < hit.end) continue;
    if (end == hit.end) return {};
    hit = {&phrase, end};
  }
  return hit;
}

/// Each word in capitals is held against all of them: a book may not introduce as many as it likes.
constexpr std::size_t kMostAcronyms = 200;

/// What the document's own acronyms and their expansions name at `word`.
const IntroducedAcronym* find_introduced(std::string_view text, const ScannedWord& word,
                                         const TopicContext& context, std::size_t& end) {
  for (const IntroducedAcronym& introduced : context.acronyms) {
    for (const std::string& written : {std::cref(introduced.acronym), std::cref(introduced.expansion)}) {
      if (text[word.begin] != written.front() || text.substr(word.begin, written.size()) != written) continue;
      const std::size_t behind = word.begin + written.size();
      const char next = behind < text.size() ? text[behind] : ' ';
      if ((next | 0x20) >= 'a' && (next | 0x20) <= 'z') continue;
      end = behind;
      return &introduced;
    }
  }
  return nullptr;
}

/// Calls `use(span, phrase, introduced)` for each thing named in `text`, in order; one of the two is null.
template <class Use>
void scan_topics(const Lexicon& lexicon, std::string_view text, const TopicContext& context, Use use) {
  WordScan scan(text);
  ScannedWord before;
  for (ScannedWord word; scan.next(word); before = word) {
    std::size_t end = 0;
    if (!context.acronyms.empty() && topics::starts_upper(text, word))
      if (const IntroducedAcronym* own = find_introduced(text, word, context, end)) {
        use(Span{static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(end)}, nullptr, own);
        scan = WordScan(text, end);
        continue;
      }
    Hit hit = find_name(lexicon, text, before, word, context);
    if (!hit.end && !context.mentioned.empty() && topics::is_the(text, before))
      hit = find_stand_in(lexicon, text, word, context);
    if (!hit.end) continue;
    use(Span{static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(hit.end)}, hit.phrase,
        nullptr);
    if (hit.end > word.end) scan = WordScan(text, hit.end);
  }
}

void sort_once(std::vector<std::uint32_t>& topics) {
  std::sort(topics.begin(), topics.end());
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
}

/// A word of a document with the word before it, and the phrases that begin with it.
struct Beginning {
  ScannedWord before, word;
  const std::vector<Phrase>* names = nullptr;
  const std::vector<Phrase>* stand_ins = nullptr;
};

/// All phrases that stand at the word, up to the first that counts whatever else the document names.
void add_candidates(std::string_view text, const Beginning& at, std::vector<TopicCandidate>& out) {
  WordBehind behind(text, at.word);
  const auto add = [&](const Phrase& phrase, bool stand_in) {
    if (!behind.may_go_on(phrase)) return false;
    const std::size_t end = topics::match_phrase(phrase, text, at.word);
    if (!end || (phrase.may_be_person && topics::is_person(text, at.before, at.word))) return false;
    out.push_back(
        {{static_cast<std::uint32_t>(at.word.begin), static_cast<std::uint32_t>(end)}, &phrase, stand_in});
    return !phrase.weak;
  };
  if (at.names && std::any_of(at.names->begin(), at.names->end(),
                              [&](const Phrase& phrase) { return add(phrase, false); }))
    return;
  if (!at.stand_ins || !topics::is_the(text, at.before)) return;
  for (const Phrase& phrase : *at.stand_ins) add(phrase, true);
}

const std::vector<Phrase>* find_list(const Lexicon::Table& table, std::string_view key) {
  const auto found = table.find(key);
  return found == table.end() ? nullptr : &found->second;
}

/// The letters and digits with which the word behind the first may begin; all where phrases are one word.
LetterSet second_letters(const std::vector<Phrase>& phrases) {
  LetterSet letters;
  for (const Phrase& phrase : phrases) {
    if (phrase.words.size() < 2) return LetterSet::all();
    letters.add(phrase.words[1].front());
  }
  return letters;
}

/// The phrases of a word that the document scanner read.
Beginning look_up(const Lexicon& lexicon, std::string_view text, const ScannedWord& before,
                  const ScannedWord& word) {
  const LookupKey key(text, word);
  const bool begins = lexicon.first_words.may_hold(key.view());
  return {before, word, begins ? find_list(lexicon.phrases, key.view()) : nullptr,
          topics::is_the(text, before) ? find_list(lexicon.stand_ins, key.view()) : nullptr};
}

/// The one of the stand-ins from `first` on (all of one beginning) whose topic the document names; none if
/// there are two.
const TopicCandidate* only_stand_in(std::span<const TopicCandidate> candidates, std::size_t first,
                                    const TopicContext& context) {
  const TopicCandidate* only = nullptr;
  for (std::size_t i = first;
       i < candidates.size() && candidates[i].span.begin == candidates[first].span.begin; ++i) {
    const TopicCandidate& one = candidates[i];
    if (!one.stand_in ||
        !std::binary_search(context.mentioned.begin(), context.mentioned.end(), one.phrase->topics.front()))
      continue;
    if (only && one.span.end < only->span.end) continue;
    if (only && one.span.end == only->span.end) return nullptr;
    only = &one;
  }
  return only;
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

/// "us", "who" in a question, not "US".
bool is_common_word(std::string_view phrase) {
  const std::string folded = fold(phrase);
  return (folded == "us" || folded == "who") && phrase.find_first_of("uw") != std::string_view::npos;
}

/// False for most names of things: they are no label, and their first word begins no phrase. Asks no table.
bool may_be_topic(const Lexicon& lexicon, std::string_view phrase) {
  if (phrase.find('.') != std::string_view::npos || lexicon.labels.may_hold_lower_of(phrase)) return true;
  ScannedWord first;
  if (!WordScan(phrase).next(first)) return false;
  const std::string_view written = phrase.substr(first.begin, first.end - first.begin);
  const bool may_be_the = written.size() == 3 && (written.front() | 0x20) == 't';
  return may_be_the || lexicon.first_words.may_hold_lower_of(written);
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

  /// The topic of that label, else the one of fewest phrases that has this phrase.
  [[nodiscard]] std::optional<std::uint32_t> narrowest(std::string_view phrase) const {
    if (!may_be_topic(lexicon, phrase)) return std::nullopt;
    if (const auto label = lexicon.by_label.find(fold(phrase)); label != lexicon.by_label.end())
      return is_common_word(phrase) ? std::nullopt : std::optional(label->second);
    bool behind_the = false;
    const auto words = folded_words(std::string(phrase), behind_the);
    if (words.empty() || (words.size() == 1 && is_common_word(phrase))) return std::nullopt;
    const Phrase* found = find_whole(lexicon.phrases, words);
    if (!found && behind_the) found = find_whole(lexicon.stand_ins, words);
    if (!found || found->topics.empty()) return std::nullopt;
    return *std::min_element(found->topics.begin(), found->topics.end(),
                             [&](std::uint32_t a, std::uint32_t b) {
                               return lexicon.topics[a].phrases < lexicon.topics[b].phrases;
                             });
  }

  /// What follows from the candidates: which topics with a stand-in the document names, and which families.
  void complete(TopicContext& out) const {
    std::vector<std::uint32_t> named;
    named.reserve(out.candidates.size());
    std::uint32_t covered = 0;
    for (const TopicCandidate& one : out.candidates) {
      if (one.stand_in || one.phrase->weak || one.span.begin < covered) continue;
      named.insert(named.end(), one.phrase->topics.begin(), one.phrase->topics.end());
      covered = one.span.end;
    }
    sort_once(named);
    out.families.reserve(3 * named.size());
    for (const std::uint32_t topic : named) {
      if (lexicon.topics[topic].has_stand_in) out.mentioned.push_back(topic);
      out.families.push_back(topic);
      for (const std::uint32_t parent : lexicon.topics[topic].parents) out.families.push_back(parent);
    }
    sort_once(out.families);
  }

  /// The labels that `next` leads to from one, level by level.
  template <class Next>
  [[nodiscard]] std::vector<std::string> walk(std::string_view label, Next next) const {
    std::vector<std::string> out;
    const auto start = lexicon.by_label.find(fold(label));
    if (start == lexicon.by_label.end()) return out;
    std::vector<std::uint32_t> seen{start->second};
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (i > 0) out.push_back(lexicon.topics[seen[i]].label);
      for (const std::uint32_t topic : next(seen[i])) add_once(seen, topic);
    }
    return out;
  }
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
  out.document = document;
  const Lexicon& lexicon = impl_->lexicon;
  WordScan scan(document);
  ScannedWord before;
  for (ScannedWord word; scan.next(word); before = word) {
    const std::string_view written = document.substr(word.begin, word.end - word.begin);
    if (lexicon.first_words.may_hold_lower_of(written) || topics::is_the(document, before))
      add_candidates(document, look_up(lexicon, document, before, word), out.candidates);
  }
  impl_->complete(out);
  out.acronyms = introduced_acronyms(document);
  return out;
}

TopicContext TopicTagger::context(std::string_view document, std::span<const TopicPlace> places) const {
  TopicContext out;
  out.document = document;
  out.candidates.reserve(places.size() / 2);
  constexpr std::size_t kAhead = 4;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const TopicPlace& place = places[i];
    if (i + kAhead < places.size())
      if (const auto* soon = places[i + kAhead].beginnings->names) __builtin_prefetch(soon->data());
    ScannedWord before;
    if (place.beginnings->ask_before) {
      WordScan behind(document.substr(0, place.before.end), place.before.begin);
      for (ScannedWord word; behind.next(word);) before = word;
    }
    const TopicBeginnings& begins = *place.beginnings;
    WordScan scan(document.substr(0, place.word.end), place.word.begin);
    for (ScannedWord word; scan.next(word); before = word)
      add_candidates(document,
                     begins.whole ? Beginning{before, word, begins.names, begins.stand_ins}
                                  : look_up(impl_->lexicon, document, before, word),
                     out.candidates);
  }
  impl_->complete(out);
  out.acronyms = introduced_acronyms(document);
  return out;
}

std::vector<IntroducedAcronym> TopicTagger::introduced_acronyms(std::string_view document) const {
  std::vector<IntroducedAcronym> out;
  std::set<std::pair<std::string_view, std::string_view>> known;
  for (const topics::AcronymPlace& place : topics::find_acronyms(document)) {
    const std::string_view acronym = place.acronym.of(document);
    const std::string expansion(place.expansion.of(document));
    if (!known.emplace(acronym, place.expansion.of(document)).second) continue;
    out.push_back({std::string(acronym), expansion, resolve(expansion).value_or(expansion)});
    if (out.size() == kMostAcronyms) break;
  }
  return out;
}

TopicBeginnings TopicTagger::beginnings(std::string_view lower) const {
  TopicBeginnings out;
  std::size_t words = 0;
  std::string plain;  // "u.s." is looked up as "us"
  if (lower.find('.') != std::string_view::npos)
    for (const char c : lower)
      if (c != '.') plain += c;
  for (const std::string_view form : {lower, std::string_view(plain)}) {
    WordScan scan(form);
    for (ScannedWord word; scan.next(word); ++words) {
      const LookupKey key(form, word);
      if (!impl_->lexicon.first_words.may_hold(key.view())) continue;
      if (const auto* names = find_list(impl_->lexicon.phrases, key.view())) out.names = names;
      if (const auto* stand_ins = find_list(impl_->lexicon.stand_ins, key.view())) out.stand_ins = stand_ins;
    }
  }
  out.whole = words == 1;
  const auto may_be_person = [](const Phrase& phrase) { return phrase.may_be_person; };
  out.ask_before = !out.whole || out.stand_ins ||
                   (out.names && std::any_of(out.names->begin(), out.names->end(), may_be_person));
  if (out.whole && out.names) out.next = second_letters(*out.names);
  return out;
}

std::vector<TopicMention> TopicTagger::find(std::string_view content, const TopicContext& context) const {
  std::vector<TopicMention> out;
  scan_topics(impl_->lexicon, content, context,
              [&](Span span, const Phrase* phrase, const IntroducedAcronym* own) {
                if (own) out.push_back({span, own->label});
                if (!phrase) return;
                for (const std::uint32_t topic : phrase->topics)
                  out.push_back({span, impl_->lexicon.topics[topic].label});
                if (phrase->topics.empty()) out.push_back({span, {}});
              });
  return out;
}

std::vector<TopicMention> TopicTagger::find_in(Span stretch, const TopicContext& context) const {
  const std::vector<TopicCandidate>& candidates = context.candidates;
  std::vector<TopicMention> out;
  if (!context.acronyms.empty()) {  // the document's own words count too: read the stretch again
    out = find(stretch.of(context.document), context);
    for (TopicMention& mention : out)
      mention.span = {mention.span.begin + stretch.begin, mention.span.end + stretch.begin};
    return out;
  }
  constexpr std::size_t kUsual = 8;  // most statements name no more
  std::uint32_t covered = stretch.begin;
  const auto first =
      std::partition_point(candidates.begin(), candidates.end(),
                           [&](const TopicCandidate& one) { return one.span.begin < stretch.begin; });
  for (std::size_t i = static_cast<std::size_t>(first - candidates.begin());
       i < candidates.size() && candidates[i].span.begin < stretch.end; ++i) {
    const TopicCandidate* hit = &candidates[i];
    if (hit->span.begin < covered || hit->span.end > stretch.end) continue;
    if (hit->stand_in) hit = only_stand_in(candidates, i, context);
    if (!hit || (hit->phrase->weak && !has_family(impl_->lexicon, *hit->phrase, context))) continue;
    if (out.empty()) out.reserve(kUsual);
    covered = hit->span.end;
    for (const std::uint32_t topic : hit->phrase->topics)
      out.push_back({hit->span, impl_->lexicon.topics[topic].label});
    if (hit->phrase->topics.empty()) out.push_back({hit->span, {}});
  }
  return out;
}

std::vector<std::string> TopicTagger::tag(std::string_view content, const TopicContext& context) const {
  std::vector<std::string> labels;
  for (const TopicMention& mention : find(content, context))
    if (!mention.label.empty()) add_once(labels, std::string(mention.label));
  return labels;
}

std::optional<std::string> TopicTagger::resolve(std::string_view phrase) const {
  constexpr std::size_t kFew = 6;
  const auto topic = impl_->narrowest(phrase);
  if (!topic) return std::nullopt;
  const topics::Topic& found = impl_->lexicon.topics[*topic];
  const bool is_label = topics::same_but_number(fold(found.label), fold(phrase));
  return !found.is_subject || found.phrases <= kFew || is_label ? std::optional(found.label) : std::nullopt;
}

std::optional<std::string> TopicTagger::topic_of(std::string_view phrase) const {
  const auto topic = impl_->narrowest(phrase);
  return topic ? std::optional(impl_->lexicon.topics[*topic].label) : std::nullopt;
}

std::optional<std::string> TopicTagger::stand_in(std::string_view phrase, const TopicContext& context) const {
  WordScan scan(phrase);
  ScannedWord the;
  ScannedWord word;
  if (!scan.next(the) || !topics::is_the(phrase, the) || !scan.next(word)) return std::nullopt;
  const Hit hit = find_stand_in(impl_->lexicon, phrase, word, context);
  return hit.phrase && hit.end == phrase.size()
             ? std::optional(impl_->lexicon.topics[hit.phrase->topics.front()].label)
             : std::nullopt;
}

bool TopicTagger::knows(std::string_view label) const {
  return impl_->lexicon.by_label.contains(fold(label));
}

std::vector<std::string> TopicTagger::ancestors(std::string_view label) const {
  return impl_->walk(label, [&](std::uint32_t topic) { return impl_->lexicon.topics[topic].parents; });
}

std::vector<std::string> TopicTagger::descendants(std::string_view label) const {
  return impl_->walk(label, [&](std::uint32_t topic) {
    std::vector<std::uint32_t> below;
    for (std::uint32_t i = 0; i < impl_->lexicon.topics.size(); ++i) {
      const auto& parents = impl_->lexicon.topics[i].parents;
      if (std::find(parents.begin(), parents.end(), topic) != parents.end()) below.push_back(i);
    }
    return below;
  });
}

}  // namespace onrecord
