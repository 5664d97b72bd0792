#include "common/people/corrections.h"

#include <fmt/core.h>

#include "common/data/tsv.h"
#include "common/people/authority.h"
#include "common/people/name.h"

namespace onrecord {

NameRef name_ref(std::string_view name) { return {family_key(name, true), name_id(name)}; }

Result<Corrections> Corrections::parse(std::string_view text) {
  Corrections out;
  for (const TsvRow& row : parse_tsv(text)) {
    const std::string_view what = row.cell(0), first = row.cell(1), second = row.cell(2);
    const bool complete = !first.empty() && (what == "reject" || !second.empty());
    if (complete && what == "merge") {
      const NameRef a = name_ref(first), b = name_ref(second);
      out.merges_[a].insert(b);
      out.merges_[b].insert(a);
    } else if (complete && what == "split") {
      out.cuts_.insert(std::string(second));
      out.cuts_.insert(name_id(second));
    } else if (complete && what == "speaker") {
      out.speakers_[std::string(first)] = second;
    } else if (complete && what == "reject") {
      out.rejected_.insert(std::string(first));
    } else {
      return fail(ErrorCode::bad_input, fmt::format("corrections, line {}: cannot be read", row.line),
                  "merge A B, split A NAME, speaker ID NAME or reject ID, parted by tabs");
    }
  }
  return out;
}

void Corrections::add(const Corrections& other) {
  for (const auto& [name, others] : other.merges_) merges_[name].insert(others.begin(), others.end());
  cuts_.insert(other.cuts_.begin(), other.cuts_.end());
  for (const auto& [id, name] : other.speakers_) speakers_[id] = name;
  rejected_.insert(other.rejected_.begin(), other.rejected_.end());
}

std::vector<NameRef> Corrections::merged_with(const NameRef& name) const {
  const auto found = merges_.find(name);
  if (found == merges_.end()) return {};
  return {found->second.begin(), found->second.end()};
}

const std::string* Corrections::speaker_of(const std::string& statement_id) const {
  const auto found = speakers_.find(statement_id);
  return found == speakers_.end() ? nullptr : &found->second;
}

}  // namespace onrecord
