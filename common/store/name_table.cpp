#include "common/store/name_table.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "common/people/name.h"
#include "common/people/name_sounds.h"
#include "common/store/bytes.h"
#include "common/text/fold.h"

namespace onrecord {
namespace {

constexpr char kPart = '\t';

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

auto key_of(const NameRow& row) {
  return std::tie(row.id, row.form, row.role, row.outlet, row.quarter, row.person, row.bare, row.given);
}

const std::string& name_of(const Speaker& speaker) {
  static const std::string kNone;
  return speaker.name ? *speaker.name : speaker.as_written ? *speaker.as_written : kNone;
}

/// Without what parts the entries of values.
std::string one_word(std::string value) {
  std::replace_if(
      value.begin(), value.end(), [](char c) { return c == kPart || c == '\n'; }, ' ');
  return value;
}

bool is_named(const Speaker& speaker) {
  return (speaker.kind == SpeakerKind::person || speaker.kind == SpeakerKind::organisation ||
          speaker.kind == SpeakerKind::group) &&
         !name_id(name_of(speaker)).empty();
}

/// Form and role of a name in one document, with the statements that have them.
using Spellings = std::map<std::pair<std::string, std::string>, std::uint32_t>;

struct Mentions {
  SpeakerRef ref;
  bool person = true;
  std::uint32_t statements = 0;
  Spellings spellings;
};

void count_mentions(std::map<std::string, Mentions>& by_id, const Statement& statement,
                    const DocumentInfo& document) {
  std::vector<const Speaker*> speakers{&statement.speaker};
  for (const Speaker& speaker : statement.co_speakers) speakers.push_back(&speaker);
  std::vector<std::string> seen;
  for (const Speaker* speaker : speakers) {
    const auto ref = speaker_ref(*speaker, document);
    if (!ref || std::find(seen.begin(), seen.end(), parted_name(*ref)) != seen.end()) continue;
    seen.push_back(parted_name(*ref));
    Mentions& mentions = by_id[seen.back()];
    const bool person = speaker->kind == SpeakerKind::person;
    // Whatever the order of the statements: a person's where kinds differ, then the least.
    if (mentions.statements++ == 0 ||
        std::tuple(!person, std::cref(*ref)) < std::tuple(!mentions.person, std::cref(mentions.ref))) {
      mentions.ref = *ref;
      mentions.person = person;
    }
    ++mentions.spellings[{name_of(*speaker), speaker->role.value_or("")}];
  }
}

NameRow to_row(const Mentions& mentions, const DocumentInfo& document) {
  const auto best = std::max_element(mentions.spellings.begin(), mentions.spellings.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  NameRow row;
  row.id = mentions.ref.id;
  row.form = best->first.first;
  row.role = best->first.second;
  row.outlet = keyword_key(document.source.value_or(""));
  row.quarter = document.published ? quarter_of(*document.published) : "";
  row.person = mentions.person;
  row.bare = mentions.person && is_bare_name(row.form);
  row.given = mentions.ref.given;
  row.documents = 1;
  row.statements = mentions.statements;
  return row;
}

/// The different strings of the rows; each row then holds places in this list.
class StringTable {
 public:
  void add(const std::string& value) { places_.emplace(value, 0); }
  void write(ByteWriter& out) {
    out.number(places_.size());
    std::size_t next = 0;
    for (auto& [value, place] : places_) {
      out.string(value);
      place = next++;
    }
  }
  [[nodiscard]] std::size_t place(const std::string& value) const { return places_.at(value); }

 private:
  std::map<std::string, std::size_t> places_;
};

constexpr std::uint64_t kRowsVersion = 2;

}  // namespace

std::string keyword_key(std::string_view value) {
  std::string key;
  bool blank = false;
  for (const char c : fold(value)) {
    if (is_space(c)) {
      blank = !key.empty();
      continue;
    }
    if (blank) key += ' ';
    blank = false;
    key += c;
  }
  return key;
}

std::optional<SpeakerRef> speaker_ref(const Speaker& speaker, const DocumentInfo& document) {
  if (!is_named(speaker)) return std::nullopt;
  const std::string& name = name_of(speaker);
  const bool person = speaker.kind == SpeakerKind::person;
  SpeakerRef ref;
  ref.family = family_key(name, person);
  ref.id = speaker.id && !speaker.id->empty() ? *speaker.id : name_id(name);
  ref.bare = person && is_bare_name(name);
  if (ref.bare) {
    ref.bucket.outlet = keyword_key(document.source.value_or(""));
    ref.bucket.quarter = document.published ? quarter_of(*document.published) : "";
  }
  if (!ref.bare && speaker.resolved_by == ResolvedBy::transcript)
    ref.given = one_word(document.speaker_id.value_or(""));
  return ref;
}

std::vector<SpeakerRef> speaker_refs(const Statement& statement, const DocumentInfo& document) {
  std::vector<SpeakerRef> refs;
  const auto add = [&](const Speaker& speaker) {
    auto ref = speaker_ref(speaker, document);
    if (ref && std::find(refs.begin(), refs.end(), *ref) == refs.end()) refs.push_back(std::move(*ref));
  };
  add(statement.speaker);
  for (const Speaker& speaker : statement.co_speakers) add(speaker);
  return refs;
}

std::string parted_name(const SpeakerRef& ref) { return ref.id + kPart + ref.given; }

std::string to_value(const SpeakerRef& ref) {
  std::string value = ref.family + kPart + ref.id;
  if (!ref.given.empty()) value += kPart + ref.given;
  if (ref.bare) value += kPart + ref.bucket.outlet + kPart + ref.bucket.quarter;
  return value;
}

SpeakerRef parse_speaker_value(std::string_view entry) {
  std::vector<std::string> parts(1);
  for (const char c : entry) {
    if (c == kPart) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  parts.resize(std::max<std::size_t>(parts.size(), 2));
  SpeakerRef ref{parts[0], parts[1], parts.size() > 3, {}};
  if (parts.size() == 3) ref.given = parts[2];
  if (ref.bare) ref.bucket = {parts[2], parts[3]};
  return ref;
}

std::string bucket_term(std::string_view family, const Bucket& bucket) {
  return std::string(family.substr(1)) + kPart + bucket.outlet + kPart + bucket.quarter;
}

std::vector<NameRow> rows_of(const DocumentInfo& document, const std::vector<Statement>& statements) {
  std::map<std::string, Mentions> by_id;
  for (const Statement& statement : statements) count_mentions(by_id, statement, document);
  std::vector<NameRow> rows;
  for (const auto& [id, mentions] : by_id) rows.push_back(to_row(mentions, document));
  return rows;
}

bool NameSums::Less::operator()(const NameRow& a, const NameRow& b) const { return key_of(a) < key_of(b); }

void NameSums::change(const NameRow& row, std::int64_t sign) {
  add(row, sign * row.documents, sign * row.statements);
}

void NameSums::add(const NameRow& row, std::int64_t documents, std::int64_t statements) {
  NameRow key = row;
  key.documents = key.statements = 0;
  Sum& sum = sums_[std::move(key)];
  sum.documents += documents;
  sum.statements += statements;
}

void NameSums::add(const NameSums& other) {
  for (const auto& [row, sum] : other.sums_) {
    Sum& own = sums_[row];
    own.documents += sum.documents;
    own.statements += sum.statements;
  }
}

std::vector<NameRow> NameSums::rows() const {
  std::vector<NameRow> rows;
  for (const auto& [key, sum] : sums_) {
    if (sum.documents <= 0) continue;
    rows.push_back(key);
    rows.back().documents = static_cast<std::uint32_t>(sum.documents);
    rows.back().statements = static_cast<std::uint32_t>(std::max<std::int64_t>(sum.statements, 0));
  }
  return rows;
}

std::vector<std::string> sounds_of(const std::vector<NameRow>& rows) {
  std::set<std::string_view> forms;
  for (const NameRow& row : rows)
    if (row.person) forms.insert(row.form);
  std::set<std::string> keys;
  for (const std::string_view form : forms) {
    const auto parts = name_sounds(form);
    for (std::string& key : lookup_keys(parts)) keys.insert(std::move(key));
    for (std::string& key : part_keys(parts)) keys.insert(std::move(key));
  }
  return {keys.begin(), keys.end()};
}

std::string encode_rows(const std::vector<NameRow>& rows) {
  StringTable strings;
  for (const NameRow& row : rows)
    for (const auto* value : {&row.id, &row.form, &row.role, &row.outlet, &row.quarter, &row.given})
      strings.add(*value);
  ByteWriter out;
  out.number(kRowsVersion);
  strings.write(out);
  out.number(rows.size());
  for (const NameRow& row : rows) {
    for (const auto* value : {&row.id, &row.form, &row.role, &row.outlet, &row.quarter, &row.given})
      out.number(strings.place(*value));
    out.number((row.person ? 1U : 0U) | (row.bare ? 2U : 0U));
    out.number(row.documents);
    out.number(row.statements);
  }
  return out.take();
}

Result<std::vector<NameRow>> decode_rows(std::string_view bytes) {
  if (bytes.empty()) return std::vector<NameRow>();
  ByteReader in(bytes);
  if (in.number() != kRowsVersion) return fail(ErrorCode::corrupt, "the names table has an unknown version");
  std::vector<std::string> strings(in.count());
  for (std::string& value : strings) value = in.string();
  std::vector<NameRow> rows(in.count());
  for (NameRow& row : rows) {
    for (auto* value : {&row.id, &row.form, &row.role, &row.outlet, &row.quarter, &row.given}) {
      const std::uint64_t place = in.number();
      if (place < strings.size()) *value = strings[place];
      if (place >= strings.size()) in.fail();
    }
    const std::uint64_t flags = in.number();
    row.person = (flags & 1U) != 0;
    row.bare = (flags & 2U) != 0;
    row.documents = in.number32();
    row.statements = in.number32();
  }
  if (in.failed() || in.left() > 0)
    return fail(ErrorCode::corrupt, "the names table is damaged", "build the index anew");
  return rows;
}

}  // namespace onrecord
