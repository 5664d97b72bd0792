#include "indexer/pipeline/listed_speakers.h"

#include "common/people/authority.h"
#include "common/people/name.h"

namespace onrecord {
namespace {

std::vector<Overlay::Entry> to_entries(const std::vector<ListedPerson>& people) {
  std::vector<Overlay::Entry> entries;
  for (const ListedPerson& person : people) {
    Overlay::Entry& entry = entries.emplace_back();
    entry.id = person.id;
    entry.name = person.name;
    entry.ids = person.ids;
    for (const std::string& name : person.names) {
      if (is_bare_name(name)) continue;
      entry.name_ids.insert(name_id(name));
      entry.keys.insert(merge_key(name));
    }
  }
  return entries;
}

}  // namespace

ListedSpeakers::ListedSpeakers(const std::vector<ListedPerson>& people)
    : entries_(to_entries(people)), people_(entries_) {}

void ListedSpeakers::name(Statement& statement, const DocumentInfo& document) const {
  name(statement.speaker, document);
  for (Speaker& speaker : statement.co_speakers) name(speaker, document);
}

void ListedSpeakers::name(Speaker& speaker, const DocumentInfo& document) const {
  if (speaker.kind != SpeakerKind::person || !speaker.name || is_bare_name(*speaker.name)) return;
  std::string_view bare = strip_titles(*speaker.name);
  if (bare.empty()) bare = *speaker.name;
  const std::string id = name_id(*speaker.name), key = merge_key(bare);
  const bool is_speech = speaker.resolved_by == ResolvedBy::transcript && document.speaker_id;
  const Overlay::Entry* entry =
      people_.find({id, key, is_speech ? std::string_view(*document.speaker_id) : std::string_view()});
  if (!entry) return;
  speaker.name = entry->name;
  speaker.id = entry->id;
  speaker.resolved_by = ResolvedBy::list;
}

}  // namespace onrecord
