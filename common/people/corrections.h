#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/people/overlay.h"

namespace onrecord {

/// The user's own file in the index's folder, outside the generations.
inline constexpr std::string_view kCorrectionsFile = "corrections.tsv";

/// What the user has put right: the file corrections.tsv, a line each (docs/people.md):
///   merge A B · split A NAME · speaker STATEMENT-ID NAME · reject STATEMENT-ID
/// The order of the lines means nothing but for two speakers of one statement: the last one holds.
class Corrections {
 public:
  /// Errors: bad_input, naming the line.
  [[nodiscard]] static Result<Corrections> parse(std::string_view text);
  void add(const Corrections& other);

  /// The names that were merged with this one.
  [[nodiscard]] std::vector<NameRef> merged_with(const NameRef& name) const;
  [[nodiscard]] const std::set<std::string>& cuts() const { return cuts_; }
  /// The right speaker of a statement; nullptr if the user said nothing.
  [[nodiscard]] const std::string* speaker_of(const std::string& statement_id) const;
  [[nodiscard]] const std::map<std::string, std::string>& speakers() const { return speakers_; }
  [[nodiscard]] const std::set<std::string>& rejected() const { return rejected_; }
  [[nodiscard]] bool empty() const {
    return merges_.empty() && cuts_.empty() && speakers_.empty() && rejected_.empty();
  }

 private:
  std::map<NameRef, std::set<NameRef>> merges_;
  std::set<std::string> cuts_;
  std::map<std::string, std::string> speakers_;
  std::set<std::string> rejected_;
};

}  // namespace onrecord
