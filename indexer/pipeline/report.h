#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/source/item.h"

namespace onrecord {

/// What a run has done so far.
struct Tally {
  std::size_t documents = 0;            ///< read and written, new or changed
  std::size_t statements = 0;           ///< found in them
  std::size_t bytes = 0;                ///< of their texts
  std::size_t read_bytes = 0;           ///< of files, as they lie on the disk
  std::size_t unchanged_documents = 0;  ///< read, and the same as in the index
  std::size_t unchanged_files = 0;      ///< not opened: the same size and time as when they were read
  std::size_t left_out = 0;             ///< documents that --since and --shard leave out
  std::size_t removed = 0;              ///< taken out of the index
  std::size_t rejected = 0;             ///< files or documents that could not be read
  std::size_t without_rules = 0;        ///< documents in languages that there are no rules for
  std::size_t dates_in_doubt = 0;       ///< documents dated by month only: 03/04/2022
  std::size_t other_files = 0;          ///< files of kinds that are not read
};

/// The closing line: "12 documents, 140 statements, 3 unchanged, 1 rejected …"; what is 0 is left out behind
/// the first two.
[[nodiscard]] std::string to_string(const Tally& tally);

/// Hears what happens in a run. Called by the thread that runs it.
class Observer {
 public:
  Observer() = default;
  virtual ~Observer() = default;
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;

  virtual void on_file(std::string_view name, bool unchanged) = 0;
  virtual void on_reject(const Reject& reject) = 0;
  /// Something a person may want to know and nobody has to act on.
  virtual void on_note(std::string_view note) = 0;
  /// Called often.
  virtual void on_progress(const Tally& tally) = 0;
};

}  // namespace onrecord
