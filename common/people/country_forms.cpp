#include "common/people/country_forms.h"

#include <algorithm>

#include "common/data/embedded.h"
#include "common/data/tsv.h"
#include "common/people/office_words.h"
#include "common/text/icu_names.h"
#include "common/text/tokenize.h"

namespace onrecord {
namespace {

CountryForms::Words folded_words(std::string_view text) {
  CountryForms::Words out;
  for (Word& word : words(text)) out.push_back(std::move(word.folded));
  return out;
}

/// Takes the items of a cell, parted by ";".
template <class Take>
void each_item(std::string_view cell, Take&& take) {
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find(';'), cell.size());
    take(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
}

}  // namespace

const CountryForms& CountryForms::built_in() {
  static const CountryForms forms;
  return forms;
}

CountryForms::CountryForms() {
  for (const CountryName& country : country_names())
    add(country.code, std::string_view(country.name).substr(0, country.name.find(" (")));
  for (const TsvRow& row : parse_tsv(embedded_file("en/countries.tsv").value_or(""))) {
    const std::string code(row.cell(0));
    if (row.cell(1) != "-") add(code, row.cell(1));
    for (const std::size_t column : {2U, 4U})
      each_item(row.cell(column), [&](std::string_view form) { add(code, form); });
  }
}

void CountryForms::add(const std::string& code, std::string_view form) {
  Words folded = folded_words(form);
  if (folded.empty() || OfficeWords::built_in().is_seat(folded)) return;
  longest_ = std::max(longest_, folded.size());
  if (codes_.emplace(folded, code).second) forms_[code].push_back(std::move(folded));
}

CountryForms::Found CountryForms::longest_at(const Words& words, std::size_t at) const {
  for (std::size_t count = std::min(longest_, words.size() - at); count > 0; --count) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
    const auto found = codes_.find(Words(begin, begin + static_cast<std::ptrdiff_t>(count)));
    if (found != codes_.end()) return {found->second, count};
  }
  return {};
}

const std::vector<CountryForms::Words>& CountryForms::forms(std::string_view code) const {
  static const std::vector<Words> none;
  const auto found = forms_.find(code);
  return found == forms_.end() ? none : found->second;
}

}  // namespace onrecord
