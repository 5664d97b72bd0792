#include "indexer/pipeline/report.h"

#include <fmt/core.h>

namespace onrecord {
namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string to_string(const Tally& tally) {
  std::string text = counted(tally.documents, "document", "documents") + ", " +
                     counted(tally.statements, "statement", "statements");
  const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
    if (count > 0) text += ", " + counted(count, one, many);
  };
  add(tally.unchanged_documents, "document unchanged", "documents unchanged");
  add(tally.unchanged_files, "file unchanged", "files unchanged");
  add(tally.left_out, "document left out", "documents left out");
  add(tally.removed, "document removed", "documents removed");
  add(tally.rejected, "rejected", "rejected");
  add(tally.without_rules, "document in a language without rules", "documents in languages without rules");
  constexpr std::string_view kInDoubt = "dated by month only (day and month could not be told apart)";
  add(tally.dates_in_doubt, kInDoubt, kInDoubt);
  add(tally.other_files, "file of an unknown kind", "files of unknown kinds");
  return text;
}

}  // namespace onrecord
