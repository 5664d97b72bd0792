#include "indexer/extract/people/participants.h"

#include <algorithm>

namespace onrecord::extract {
namespace {

constexpr double kCertainty = .9;  ///< of the speaker around, at most

/// The only person who takes turns beside `asker`.
const Resolved* only_other(const std::vector<Attribution>& all, const std::vector<Resolved>& speakers,
                           const Resolved& asker) {
  const Resolved* other = nullptr;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Resolved& speaker = speakers[i];
    if (all[i].mark != Mark::turn || !speaker.person || speaker.person == asker.person) continue;
    if (other && other->person != speaker.person) return nullptr;
    other = &speaker;
  }
  return other;
}

}  // namespace

void resolve_participants(const Text& text, const std::vector<Attribution>& all,
                          std::vector<Resolved>& speakers) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& source = all[i].source;
    if (speakers[i].kind != SpeakerKind::unknown || !source || source->size() != 1 || !all[i].outer) continue;
    const bool self = text[source->first].is("i");
    if (!self && !text[source->first].is("you")) continue;
    const std::size_t around = *all[i].outer;
    if (!self && all[around].mark != Mark::turn) continue;
    const Resolved* meant = self ? &speakers[around] : only_other(all, speakers, speakers[around]);
    if (!meant || meant->kind == SpeakerKind::unknown) continue;
    speakers[i] = *meant;
    speakers[i].by = meant->kind == SpeakerKind::person ? ResolvedBy::pronoun : ResolvedBy::none;
    speakers[i].certainty = std::min(meant->certainty, kCertainty);
  }
}

}  // namespace onrecord::extract
