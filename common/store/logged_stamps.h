#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/base/result.h"
#include "common/store/bulk_log.h"
#include "common/store/stored_document.h"

// Private to common/store.

namespace onrecord {

/// Which documents stand in the log of a bulk build, and where: their stamps are read from there when asked
/// for, as millions of documents may wait in it. About 70 bytes of memory a document.
class LoggedStamps {
 public:
  /// Takes in a frame of kind document or restamp. Errors: corrupt.
  [[nodiscard]] Status learn(const BulkLogReader::Frame& frame);
  /// Forgets the documents of a file.
  void forget_file(const std::string& path);
  /// The newest stamp under a key (codec.h: document_key). `log` must hold what was learnt. Errors: io,
  /// corrupt.
  [[nodiscard]] Result<std::optional<DocumentStamp>> find(std::string_view key,
                                                          const BulkLogReader& log) const;

 private:
  using Key = std::array<char, 16>;
  struct Hash {
    std::size_t operator()(const Key& key) const;  ///< keys are hashes themselves
  };
  struct Place {
    std::uint64_t at = 0;  ///< of an encoded document, or of a stamp
    std::uint32_t size = 0;
    std::uint32_t file = 0;
    bool is_stamp = false;
  };
  void put(std::string_view key, const std::string& path, Place place);

  std::unordered_map<Key, Place, Hash> places_;
  std::vector<std::size_t> documents_;  ///< of each file
  std::unordered_map<std::string, std::uint32_t> files_;
};

}  // namespace onrecord
