#include <xapian.h>

#include <unordered_map>

#include "common/store/terms.h"

namespace onrecord {
namespace {
constexpr std::size_t kCached =
    200000;  // beyond it rare words and numbers push the frequent ones out: begin anew
}

struct Stemmer::Impl {
  Xapian::Stem stem{"english"};
  std::unordered_map<std::string, std::string> cache;
};

Stemmer::Stemmer() : impl_(std::make_unique<Impl>()) {}
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;
Stemmer::~Stemmer() = default;

const std::string& Stemmer::stem(const std::string& folded) {
  const auto found = impl_->cache.find(folded);
  if (found != impl_->cache.end()) return found->second;
  if (impl_->cache.size() >= kCached) impl_->cache.clear();
  return impl_->cache.emplace(folded, impl_->stem(folded)).first->second;
}

}  // namespace onrecord
