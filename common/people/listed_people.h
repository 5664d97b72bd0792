#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "common/people/overlay.h"

namespace onrecord {

/// The people of a list, found by what a document says of a speaker.
class ListedPeople {
 public:
  /// The entries must outlive it.
  explicit ListedPeople(std::span<const Overlay::Entry> entries);

  struct Asked {
    std::string_view name_id;
    std::string_view key;    ///< merge_key of the name, titles off
    std::string_view given;  ///< the speaker's id in ready-made speech, mostly empty
    bool person = true;
  };
  /// Whoever has that speaker id; else who alone has the spelling, or a spelling with an equal key. Somebody
  /// who is listed under another id of the same kind ("m/1" beside "m/2") is not meant. Null: nobody, or
  /// several.
  [[nodiscard]] const Overlay::Entry* find(const Asked& asked) const;

 private:
  using Entries = std::map<std::string, const Overlay::Entry*, std::less<>>;
  static void add(Entries& entries, const std::string& key, const Overlay::Entry& entry);

  Entries by_given_, by_name_, by_key_;  ///< null: several
};

}  // namespace onrecord
