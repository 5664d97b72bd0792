#pragma once
#include <xapian.h>

#include <filesystem>
#include <optional>
#include <vector>

#include "common/store/generation.h"
#include "common/store/reader.h"
#include "common/store/texts.h"
#include "common/store/xapian_guard.h"

// Private to common/store and searcher/search.

namespace onrecord {

struct IndexReader::Impl {
  static constexpr int kTries = 5;

  std::vector<std::filesystem::path> paths;
  std::vector<Generation> generations;
  std::vector<Xapian::Database> parts;
  Xapian::Database database;  ///< all parts as one
  std::vector<TextsReader> texts;
  std::uint64_t state =
      0;  ///< another number whenever another state of the index is read: what is cached is stale then

  [[nodiscard]] Status open();
  [[nodiscard]] Status refresh();

  /// Runs `work` on one state of the index. Where the writer has overwritten that state meanwhile, goes on to
  /// the newest one and runs it again: `work` must not keep results of an earlier run.
  template <class Work>
  [[nodiscard]] auto run(Work&& work) {
    const std::uint64_t first = state;
    for (int attempt = 1;; ++attempt) {
      std::optional<Error> met;
      try {
        auto result = guard_or_modified(work);
        if (result || result.error().code != ErrorCode::corrupt) return result;
        met = result.error();  // perhaps only a block that the writer has used again meanwhile
      } catch (const Modified& modified) {
        met = modified.error;
      }
      if (attempt == kTries) return failed(work, state == first ? *met : overtaken());
      if (auto done = refresh(); !done && done.error().code != ErrorCode::corrupt)
        return failed(work, done.error());
    }
  }

  // What `work` may call: these throw Xapian's errors.
  [[nodiscard]] Result<StoredStatement> statement(Xapian::docid row) const;
  [[nodiscard]] Result<StoredDocument> document(std::string_view document_key) const;
  [[nodiscard]] Result<std::vector<NameRow>> names(std::string_view family) const;
  [[nodiscard]] std::vector<std::string> families(std::string_view prefix) const;
  /// What the stored people list says of a family; of several indexes the first that knows an id holds.
  [[nodiscard]] Result<std::vector<Overlay::Entry>> listed(std::string_view family) const;
  /// The families in which a lookup key (people/name_sounds.h) occurs; nothing if there are more than `most`.
  [[nodiscard]] std::vector<std::string> families_of_sound(std::string_view lookup, std::size_t most) const;

  /// The families in which somebody of the people list held an office with this word (people/office.h);
  /// nothing if there are more than `most`.
  [[nodiscard]] std::vector<std::string> families_of_listed_role(std::string_view word,
                                                                 std::size_t most) const;

 private:
  [[nodiscard]] std::vector<std::string> families_behind(const std::string& begin, std::size_t most) const;
  struct Modified {
    Error error;
  };
  /// An index that changes is not damaged, whatever the last try met.
  static Error overtaken() {
    return {ErrorCode::io, "index: changed while it was read", "the index changes too fast; try again", {}};
  }
  /// guard_xapian, but lets DatabaseModifiedError through as Modified.
  template <class Work>
  static auto guard_or_modified(Work& work) {
    return guard_xapian([&] {
      try {
        return work();
      } catch (const Xapian::DatabaseModifiedError& error) {
        throw Modified{to_error(error)};
      }
    });
  }
  template <class Work>
  static auto failed(Work& work, Error error) {
    using Outcome = decltype(guard_or_modified(work));
    return Outcome(fail(std::move(error)));
  }
};

}  // namespace onrecord
