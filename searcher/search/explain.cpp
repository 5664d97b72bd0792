#include "searcher/search/explain.h"

#include <fmt/core.h>
#include <fmt/format.h>

namespace onrecord::search {
namespace {

std::string describe(const SpeakerMatch& match) {
  if (match.nobody()) return "nobody";
  if (match.only_exact) return fmt::format("just the name id {}", match.name_id);
  std::string out;
  if (!match.whole_surnames.empty())
    out = fmt::format("everybody of the surname {}: ", fmt::join(match.whole_surnames, " or "));
  if (match.near) out = "near: ";
  for (std::size_t i = 0; i < match.people.size(); ++i) {
    const Person& person = *match.people[i];
    out += fmt::format("{}{} [{}]{}{}", i ? ", " : "", person.name, fmt::join(person.members, " "),
                       person.buckets.empty() ? "" : fmt::format(" and {} buckets", person.buckets.size()),
                       person.bare ? " (no first name)" : "");
  }
  if (match.office) {
    out += fmt::format(" office of the words {}{}", fmt::join(match.office->words, " "),
                       match.office->countries.empty()
                           ? ""
                           : fmt::format(", of {}", fmt::join(match.office->countries, " and ")));
    for (const Holder& holder : match.holders)
      for (const Period& period : holder.periods)
        out += fmt::format("; {} {}..{}", holder.person->name, period.first ? to_string(*period.first) : "",
                           period.last ? to_string(*period.last) : "");
  }
  if (!match.descriptor_words.empty())
    out += fmt::format(" description with the words {}", fmt::join(match.descriptor_words, " … "));
  return out;
}

}  // namespace

void Stopwatch::lap(std::string_view stage) {
  const auto now = std::chrono::steady_clock::now();
  const double ms = std::chrono::duration<double, std::milli>(now - last_).count();
  text_ += fmt::format("{}{} {:.3f} ms", text_.empty() ? "" : ", ", stage, ms);
  last_ = now;
}

std::string describe_people(const Resolution& resolution) {
  std::string out;
  for (const query::Leaf* leaf : resolution.speaker_leaves)
    out += fmt::format("{} = {}\n", leaf->text, describe(resolution.speakers.at(leaf)));
  return out;
}

std::string describe_concepts(const Resolution& resolution) {
  std::string out;
  for (const auto& [leaf, concepts] : resolution.concepts)
    for (const Concept& found : concepts)
      out += fmt::format("{} = {}{}\n", found.written, found.topic ? "topic " + *found.topic : "words",
                         found.topic && !found.words.empty() ? " or words" : "");
  for (const auto& [leaf, topic] : resolution.topics)
    out += fmt::format("{} = topic {}\n", leaf->text, topic);
  return out;
}

}  // namespace onrecord::search
