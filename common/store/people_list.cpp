#include "common/store/people_list.h"

#include <set>

#include "common/people/authority.h"
#include "common/people/name.h"
#include "common/store/bytes.h"
#include "common/store/codec_fields.h"

namespace onrecord {
namespace {
constexpr std::uint64_t kVersion = 1;
}

std::map<std::string, std::vector<Overlay::Entry>> by_family(const std::vector<ListedPerson>& people) {
  std::map<std::string, std::vector<Overlay::Entry>> out;
  for (const ListedPerson& person : people) {
    std::map<std::string, std::set<std::string>> ids;
    for (const std::string& name : person.names)
      if (NameRef ref = name_ref(name); !ref.id.empty() && !is_bare_name(name))
        ids[ref.family].insert(ref.id);
    std::vector<std::string> families;
    for (const auto& [family, names] : ids) families.push_back(family);
    for (auto& [family, names] : ids)
      out[family].push_back({person.id, person.name, std::move(names), families});
  }
  return out;
}

std::string encode_listed(const std::vector<Overlay::Entry>& entries) {
  ByteWriter out;
  out.number(kVersion);
  out.number(entries.size());
  for (const Overlay::Entry& entry : entries) {
    out.string(entry.id);
    out.string(entry.name);
    write_strings(out, {entry.name_ids.begin(), entry.name_ids.end()});
    write_strings(out, entry.families);
  }
  return sealed(out.take());
}

Result<std::vector<Overlay::Entry>> decode_listed(std::string_view bytes) {
  if (bytes.empty()) return std::vector<Overlay::Entry>();
  const auto whole = unsealed(bytes);
  if (!whole) return fail(ErrorCode::corrupt, "the stored people list is damaged", "put it in again");
  ByteReader in(*whole);
  if (in.number() != kVersion)
    return fail(ErrorCode::corrupt, "the stored people list has an unknown version");
  std::vector<Overlay::Entry> entries(in.count());
  for (Overlay::Entry& entry : entries) {
    entry.id = in.string();
    entry.name = in.string();
    const auto ids = read_strings(in);
    entry.name_ids.insert(ids.begin(), ids.end());
    entry.families = read_strings(in);
  }
  if (in.failed() || in.left() > 0) return fail(ErrorCode::corrupt, "the stored people list is damaged");
  return entries;
}

}  // namespace onrecord
