#include "common/topics/builder.h"

#include <algorithm>
#include <bit>

#include "common/base/word_table.h"
#include "common/text/fold.h"
#include "common/topics/word_scan.h"

namespace onrecord::topics {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return word.ends_with(end); });
}

/// The regular plural of an English noun.
std::string plural(std::string_view noun) {
  std::string out(noun);
  const bool consonant_y = noun.size() > 2 && noun.ends_with('y') &&
                           std::string_view("aeiou").find(noun[noun.size() - 2]) == std::string_view::npos;
  if (consonant_y) {
    out.back() = 'i';
    return out + "es";
  }
  return out + (ends_with_any(noun, {"s", "x", "z", "ch", "sh"}) ? "es" : "s");
}

bool has_upper(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

int capitals_of(const Phrase& phrase) { return std::popcount(phrase.capitals); }

/// "Supreme Court" is also the "supreme court": the one written with capitals takes the other's topics in.
void add_looser(Phrase& strict, const std::vector<Phrase>& list) {
  if (strict.topics.empty() || strict.weak) return;
  for (const Phrase& loose : list) {
    if (loose.words != strict.words || loose.weak || capitals_of(loose) >= capitals_of(strict)) continue;
    for (const std::uint32_t topic : loose.topics)
      if (std::find(strict.topics.begin(), strict.topics.end(), topic) == strict.topics.end())
        strict.topics.push_back(topic);
  }
}

}  // namespace

std::uint32_t Builder::topic(std::string_view label) {
  const auto number = static_cast<std::uint32_t>(out_.topics.size());
  const auto [at, is_new] = out_.by_label.emplace(fold(label), number);
  out_.labels.add(at->first);
  if (is_new) {
    Topic fresh;
    fresh.label = label;
    out_.topics.push_back(std::move(fresh));
  }
  return at->second;
}

void Builder::clear(std::uint32_t topic) {
  for (Lexicon::Table* table : {&out_.phrases, &out_.stand_ins})
    for (auto& [word, list] : *table) {
      for (Phrase& phrase : list) std::erase(phrase.topics, topic);
      std::erase_if(list, [](const Phrase& phrase) { return phrase.topics.empty(); });
    }
  out_.topics[topic].parents.clear();
  out_.topics[topic].has_stand_in = false;
}

void Builder::parents(std::uint32_t topic, std::string_view labels) {
  for (std::string_view label : split_list(labels)) {
    const std::uint32_t parent = this->topic(label);
    auto& list = out_.topics[topic].parents;
    if (parent != topic && std::find(list.begin(), list.end(), parent) == list.end()) list.push_back(parent);
  }
}

Phrase Builder::read_phrase(std::string_view written) {
  Phrase phrase;
  if (written.starts_with('~')) {
    phrase.weak = true;
    written.remove_prefix(1);
  }
  WordScan scan(written);
  for (ScannedWord word; scan.next(word);) {
    const std::size_t number = phrase.words.size();
    if (starts_upper(written, word) && number < 64) phrase.capitals |= std::uint64_t{1} << number;
    phrase.words.emplace_back(LookupKey(written, word).view());
    const bool short_acronym =
        phrase.words.size() == 1 && phrase.words[0].size() <= 3 && is_all_upper(written, word);
    phrase.casing = short_acronym ? Casing::upper : Casing::capital;
  }
  return phrase;
}

void Builder::add(Lexicon::Table& table, Phrase phrase) {
  if (phrase.words.empty()) return;
  auto& list = table[phrase.words.front()];
  const bool stand_in = phrase.casing == Casing::any;  // each stands for one topic of several, never for all
  const auto known = std::find_if(list.begin(), list.end(), [&](const Phrase& other) {
    return !stand_in && other.words == phrase.words && other.capitals == phrase.capitals &&
           other.weak == phrase.weak && other.topics.empty() == phrase.topics.empty();
  });
  if (known == list.end()) {
    list.push_back(std::move(phrase));
  } else if (std::find(known->topics.begin(), known->topics.end(), phrase.topics.front()) ==
             known->topics.end()) {
    known->topics.push_back(phrase.topics.front());
  }
}

void Builder::form(std::uint32_t topic, std::string_view written, bool may_be_person) {
  if (written.starts_with("The ")) written.remove_prefix(4);
  Phrase phrase = read_phrase(written);
  phrase.topics = {topic};
  phrase.may_be_person = may_be_person;
  add(out_.phrases, std::move(phrase));
  if (const std::size_t sign = written.find(" & "); sign != std::string_view::npos)
    form(topic, std::string(written.substr(0, sign)) + " and " + std::string(written.substr(sign + 3)));
  if (written.starts_with("St. ")) form(topic, "Saint " + std::string(written.substr(4)));
}

void Builder::phrase(std::uint32_t topic, std::string_view written) {
  out_.topics[topic].is_subject = true;
  ++out_.topics[topic].phrases;
  form(topic, written);
  if (!has_upper(written)) form(topic, plural(written));
}

/// With the plural, which is the same for most and never a word for the others ("Frenchs").
void Builder::demonym(std::uint32_t topic, std::string_view written) {
  form(topic, written);
  form(topic, std::string(written) + 's');
}

void Builder::stand_in(std::uint32_t topic, std::string_view written) {
  if (written.starts_with("the ")) written.remove_prefix(4);
  Phrase phrase = read_phrase(written);
  phrase.topics = {topic};
  phrase.casing = Casing::any;
  add(out_.stand_ins, std::move(phrase));
  out_.topics[topic].has_stand_in = true;
}

void Builder::not_a_topic(std::string_view written) {
  Phrase phrase = read_phrase(written);
  if (phrase.words.empty()) return;
  out_.phrases[phrase.words.front()].push_back(std::move(phrase));
}

void Builder::finish() {
  for (auto& [word, list] : out_.phrases)
    for (Phrase& strict : list) add_looser(strict, list);
  for (Lexicon::Table* table : {&out_.phrases, &out_.stand_ins})
    for (auto& [word, list] : *table)
      std::stable_sort(list.begin(), list.end(), [](const Phrase& a, const Phrase& b) {
        if (a.words.size() != b.words.size()) return a.words.size() > b.words.size();
        if (a.weak != b.weak) return b.weak;
        return capitals_of(a) > capitals_of(b);
      });
  for (Lexicon::Table* table : {&out_.phrases, &out_.stand_ins})
    for (auto& [word, list] : *table)
      for (Phrase& phrase : list)
        if (phrase.words.size() > 1) phrase.second = head_of(phrase.words[1]);
  for (const auto& [word, list] : out_.stand_ins) out_.first_words.add(word);
  for (const auto& [word, list] : out_.phrases) {
    out_.first_words.add(word);
    for (const Phrase& phrase : list) {
      if (phrase.words.size() == 1) out_.single_words.add(word);
      if (phrase.words.size() > 1) out_.first_pairs.add(word, phrase.words[1]);
    }
  }
}

}  // namespace onrecord::topics
