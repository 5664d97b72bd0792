#include "common/people/office_words.h"

#include "common/data/embedded.h"
#include "common/data/tsv.h"
#include "common/text/tokenize.h"

namespace onrecord {

const OfficeWords& OfficeWords::built_in() {
  static const OfficeWords words;
  return words;
}

OfficeWords::OfficeWords() {
  for (const TsvRow& row : parse_tsv(embedded_file("people/offices.tsv").value_or(""))) {
    const std::string word(row.cell(0));
    const std::string_view kind = row.cell(1);
    if (kind == "same") {
      same_.emplace(word, row.cell(2));
    } else if (kind == "seat") {
      std::vector<std::string> folded;
      for (Word& one : words(word)) folded.push_back(std::move(one.folded));
      seats_.insert(std::move(folded));
    } else {
      kinds_.emplace(word, kind == "now"      ? OfficeWord::now
                           : kind == "other"  ? OfficeWord::other
                           : kind == "filler" ? OfficeWord::filler
                                              : OfficeWord::around);
    }
  }
}

OfficeWord OfficeWords::kind(const std::string& canonical) const {
  const auto found = kinds_.find(canonical);
  return found == kinds_.end() ? OfficeWord::plain : found->second;
}

const std::string& OfficeWords::canonical(const std::string& folded) const {
  const auto found = same_.find(folded);
  return found == same_.end() ? folded : found->second;
}

std::vector<std::string> OfficeWords::spellings(const std::string& canonical) const {
  std::vector<std::string> out{canonical};
  for (const auto& [spelling, stands_for] : same_)
    if (stands_for == canonical) out.push_back(spelling);
  return out;
}

std::vector<std::string> OfficeWords::excluding() const {
  std::vector<std::string> out;
  for (const auto& [word, kind] : kinds_)
    if (kind == OfficeWord::other || kind == OfficeWord::around) out.push_back(word);
  return out;
}

}  // namespace onrecord
