#pragma once
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/people/corrections.h"
#include "searcher/query/speaker_lookup.h"
#include "searcher/search/request.h"
#include "searcher/search/response.h"
#include "searcher/search/roster.h"

namespace onrecord::search {

/// Takes the rows of an answer one by one; false: no more, please (a closed pipe).
using RowSink = std::function<bool(Hit&&)>;

/// A statement in its paragraph.
struct ShownStatement {
  Hit hit;
  std::string paragraph;      ///< as the document has it; the headline for a statement of part `title`
  std::vector<Span> content;  ///< the statement in `paragraph`, in bytes
};

/// Answers questions from one or several indexes read as one, also while an indexer writes to them: each
/// answer is of one state of the index, the newest at the time of the call (rows handed to a sink may be of a
/// newer one if the indexer commits meanwhile; rows it removed are left out). Names and lexicons are read
/// when first needed. Not thread-safe: one engine per thread.
class Engine {
 public:
  /// `own_topics`: the file of topics that the indexer was given (--topics). Errors: index_missing,
  /// index_schema, io, corrupt.
  [[nodiscard]] static Result<Engine> open(const std::vector<std::filesystem::path>& dbs,
                                           Corrections corrections = {},
                                           std::optional<std::filesystem::path> own_topics = std::nullopt);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// The answer. With a sink its rows go there instead of into the response, and with `limit` 0 memory stays
  /// flat but for 16 bytes a match. Errors: bad_query for what cannot be asked (and with `strict` a name that
  /// fits several people), io, corrupt.
  [[nodiscard]] Result<Response> answer(const Request& request, const RowSink& sink = {});

  /// The statement with that id in its paragraph; nothing if there is none.
  [[nodiscard]] Result<std::optional<ShownStatement>> show(std::string_view id);

  /// The topics whose label or a word of it begins with `prefix`, with the statements that have it or one
  /// below it, most first: those of the taxonomy, and other named things from the third document on.
  [[nodiscard]] Result<std::vector<FacetValue>> list_topics(std::string_view prefix);

  /// Everybody whose name or a part of it begins with `prefix`, most statements first. Derives everybody.
  [[nodiscard]] Result<std::vector<ListedSpeaker>> list_speakers(std::string_view prefix);
  /// Everybody whom the name means by the rules of speaker:, best first.
  [[nodiscard]] Result<std::vector<Profile>> who(std::string_view name);

  /// Who is known here: for reading questions. Valid as long as the engine.
  [[nodiscard]] const query::SpeakerLookup& speakers() const;

  [[nodiscard]] std::size_t document_count() const;
  [[nodiscard]] std::size_t statement_count() const;

 private:
  struct Impl;
  explicit Engine(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord::search
