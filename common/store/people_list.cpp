#include "common/store/people_list.h"

#include <set>

#include "common/people/authority.h"
#include "common/people/name.h"
#include "common/people/office.h"
#include "common/store/bytes.h"
#include "common/store/codec_fields.h"

namespace onrecord {
namespace {
constexpr std::uint64_t kVersion = 2;

/// A person's spellings by family.
std::map<std::string, Overlay::Entry> entries_of(const ListedPerson& person) {
  std::map<std::string, Overlay::Entry> entries;
  std::vector<std::string> families;
  for (const std::string& name : person.names) {
    const NameRef ref = name_ref(name);
    if (ref.id.empty()) continue;
    Overlay::Entry& entry = entries[ref.family];
    if (is_bare_name(name)) {
      entry.lone.insert(ref.id);
    } else {
      if (entry.name_ids.empty()) families.push_back(ref.family);
      entry.name_ids.insert(ref.id);
      entry.keys.insert(merge_key(name));
    }
  }
  for (auto& [family, entry] : entries) {
    entry.id = person.id;
    entry.name = person.name;
    entry.families = families;
    entry.ids = person.ids;
    if (!entry.name_ids.empty()) entry.roles = person.roles;
  }
  return entries;
}

void write_roles(ByteWriter& out, const std::vector<ListedRole>& roles) {
  out.number(roles.size());
  for (const ListedRole& role : roles) {
    out.string(role.text);
    write_date(out, role.first);
    write_date(out, role.last);
  }
}

std::vector<ListedRole> read_roles(ByteReader& in) {
  std::vector<ListedRole> roles(in.count());
  for (ListedRole& role : roles) {
    role.text = in.string();
    role.first = read_date(in);
    role.last = read_date(in);
  }
  return roles;
}

void write_set(ByteWriter& out, const std::set<std::string>& values) {
  write_strings(out, {values.begin(), values.end()});
}

std::set<std::string> read_set(ByteReader& in) {
  const auto values = read_strings(in);
  return {values.begin(), values.end()};
}

}  // namespace

std::map<std::string, std::vector<Overlay::Entry>> by_family(const std::vector<ListedPerson>& people) {
  std::map<std::string, std::vector<Overlay::Entry>> out;
  for (const ListedPerson& person : people)
    for (auto& [family, entry] : entries_of(person)) out[family].push_back(std::move(entry));
  return out;
}

std::set<std::string> role_words_of(const std::vector<Overlay::Entry>& entries) {
  std::set<std::string> out;
  for (const Overlay::Entry& entry : entries)
    for (const ListedRole& role : entry.roles)
      for (std::string& word : parse_office(role.text).words) out.insert(std::move(word));
  return out;
}

std::string encode_listed(const std::vector<Overlay::Entry>& entries) {
  ByteWriter out;
  out.number(kVersion);
  out.number(entries.size());
  for (const Overlay::Entry& entry : entries) {
    out.string(entry.id);
    out.string(entry.name);
    write_set(out, entry.name_ids);
    write_set(out, entry.keys);
    write_set(out, entry.lone);
    write_strings(out, entry.families);
    write_roles(out, entry.roles);
    write_strings(out, entry.ids);
  }
  return sealed(out.take());
}

Result<std::vector<Overlay::Entry>> decode_listed(std::string_view bytes) {
  if (bytes.empty()) return std::vector<Overlay::Entry>();
  const auto whole = unsealed(bytes);
  if (!whole) return fail(ErrorCode::corrupt, "the stored people list is damaged", "put it in again");
  ByteReader in(*whole);
  if (in.number() != kVersion)
    return fail(ErrorCode::corrupt, "the stored people list has an unknown version",
                "put it into the index again: indexer --people FILE");
  std::vector<Overlay::Entry> entries(in.count());
  for (Overlay::Entry& entry : entries) {
    entry.id = in.string();
    entry.name = in.string();
    entry.name_ids = read_set(in);
    entry.keys = read_set(in);
    entry.lone = read_set(in);
    entry.families = read_strings(in);
    entry.roles = read_roles(in);
    entry.ids = read_strings(in);
  }
  if (in.failed() || in.left() > 0) return fail(ErrorCode::corrupt, "the stored people list is damaged");
  return entries;
}

}  // namespace onrecord
