#include "common/people/titles.h"

#include <algorithm>

#include "common/data/embedded.h"
#include "common/data/tsv.h"
#include "common/text/fold.h"

namespace onrecord {

const Titles& Titles::built_in() {
  static const Titles titles(embedded_file("en/titles.tsv").value_or(""),
                             embedded_file("en/title_words.tsv").value_or(""));
  return titles;
}

Titles::Titles(std::string_view titles_tsv, std::string_view words_tsv) {
  for (const TsvRow& row : parse_tsv(titles_tsv)) {
    std::string name = fold(row.cell(0));
    longest_ = std::max(longest_, static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1);
    const char gender = row.cell(2).empty() ? '-' : row.cell(2).front();
    titles_.emplace(std::move(name),
                    Title{row.cell(1) == "honorific" ? TitleKind::honorific : TitleKind::office, gender});
  }
  for (const TsvRow& row : parse_tsv(words_tsv)) words_.insert(fold(row.cell(0)));
}

const Title* Titles::find(std::string_view folded) const {
  const auto found = titles_.find(std::string(folded));
  return found == titles_.end() ? nullptr : &found->second;
}

std::size_t Titles::longest_at(const std::vector<std::string>& words, std::size_t at) const {
  std::string phrase;
  std::size_t best = 0;
  for (std::size_t count = 1; count <= longest_ && at + count <= words.size(); ++count) {
    if (count > 1) phrase += ' ';
    phrase += words[at + count - 1];
    if (find(phrase)) best = count;
  }
  return best;
}

}  // namespace onrecord
