#include <xapian.h>

#include <functional>
#include <vector>

#include "common/store/terms.h"

namespace onrecord {
namespace {
struct Known {
  std::string folded, stem;
};
}  // namespace

struct Stemmer::Impl {
  Xapian::Stem stem{"english"};
  /// One place a word, by its hash: words that share one push each other out. A chained table takes three
  /// times as many cache misses.
  std::vector<Known> known;
};

Stemmer::Stemmer(std::size_t words_kept) : impl_(std::make_unique<Impl>()) {
  impl_->known.resize(words_kept);
}
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;
Stemmer::~Stemmer() = default;

const std::string& Stemmer::stem(const std::string& folded) {
  Known& known = impl_->known[std::hash<std::string>()(folded) % impl_->known.size()];
  if (known.folded != folded) known = {folded, impl_->stem(folded)};
  return known.stem;
}

}  // namespace onrecord
