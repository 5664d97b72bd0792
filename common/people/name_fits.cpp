#include "common/people/name_fits.h"

#include "common/base/utf8.h"
#include "common/people/authority.h"

namespace onrecord {
namespace {

bool is_initial(std::string_view given) { return code_point_at(given, 0).size == given.size(); }

bool given_fits(std::string_view shorter, std::string_view fuller) {
  return shorter == fuller || (is_initial(shorter) && fuller.starts_with(shorter));
}

}  // namespace

int fullness(const NameParts& name) {
  int full = name.suffix.empty() ? 0 : 1;
  for (const std::string& given : name.given) full += is_initial(given) ? 1 : 2;
  return full;
}

bool parts_fit(const NameParts& shorter, const NameParts& fuller) {
  if (shorter.surname != fuller.surname || shorter.given.empty()) return false;
  if (shorter.given.size() > fuller.given.size()) return false;
  if (!shorter.suffix.empty() && shorter.suffix != fuller.suffix) return false;
  for (std::size_t i = 0; i < shorter.given.size(); ++i)
    if (!given_fits(shorter.given[i], fuller.given[i])) return false;
  return true;
}

bool name_fits(std::string_view shorter, std::string_view fuller) {
  return name_key(shorter) == name_key(fuller) || parts_fit(parse_name(shorter), parse_name(fuller));
}

}  // namespace onrecord
