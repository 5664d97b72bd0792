#include "common/data/wordnet_table.h"

#include <xxhash.h>

#include <algorithm>
#include <cassert>

#include "common/data/embedded.h"

namespace onrecord {

WordNetTable::WordNetTable(std::string_view bytes) {
  const auto* header = reinterpret_cast<const Header*>(bytes.data());
  assert(header->magic == kMagic);
  const char* at = bytes.data() + sizeof(Header);
  slots_ = {reinterpret_cast<const Slot*>(at), header->slots};
  at += slots_.size_bytes();
  exceptions_ = {reinterpret_cast<const ExceptionSlot*>(at), header->exceptions};
  at += exceptions_.size_bytes();
  pool_ = {at, header->pool_bytes};
  for (const ExceptionSlot& slot : exceptions_) irregular_.set(mark_of(pooled(slot.form)));
}

std::size_t WordNetTable::mark_of(std::string_view form) {
  return XXH3_64bits(form.data(), form.size()) & (kMarks - 1);
}

const WordNetTable& WordNetTable::embedded() {
  static const WordNetTable table(*embedded_file("en/wordnet.bin"));
  return table;
}

const WordNetTable::Slot* WordNetTable::find(std::string_view word) const {
  if (word.empty() || word.size() > kMaxLength) return nullptr;
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if ((slot.offset_and_length & kMaxLength) == 0) return nullptr;
    if (slot.tag == tag_of(hash) && pooled(slot.offset_and_length) == word) return &slot;
  }
}

WordNetCounts WordNetTable::counts(std::string_view word) const {
  const Slot* slot = find(word);
  return slot ? WordNetCounts{slot->count} : WordNetCounts{};
}

NounDomain WordNetTable::noun_domain(std::string_view word) const {
  const Slot* slot = find(word);
  return slot ? slot->noun : NounDomain::other;
}

bool WordNetTable::is_proper_noun(std::string_view word) const {
  const Slot* slot = find(word);
  return slot && slot->proper_noun;
}

std::vector<WordNetException> WordNetTable::exceptions(std::string_view form) const {
  std::vector<WordNetException> found;
  if (!irregular_.test(mark_of(form))) return found;
  auto at =
      std::lower_bound(exceptions_.begin(), exceptions_.end(), form,
                       [&](const ExceptionSlot& slot, std::string_view f) { return pooled(slot.form) < f; });
  for (; at != exceptions_.end() && pooled(at->form) == form; ++at)
    found.push_back({pooled(at->base), static_cast<WordNetClass>(at->word_class)});
  return found;
}

}  // namespace onrecord
