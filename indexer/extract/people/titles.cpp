#include "indexer/extract/people/titles.h"

#include "common/data/wordnet_table.h"
#include "indexer/extract/text/vocabulary.h"

namespace onrecord::extract {

void Titles::insert(const std::string& word) {
  constexpr std::size_t kMost = 100;
  if (words_.size() == kMost || !words_.insert(word).second) return;
  office_ = office_ || noun_domain(word) == NounDomain::person;
  country_ = country_ || WordNetTable::embedded().is_proper_noun(word);
}

}  // namespace onrecord::extract
