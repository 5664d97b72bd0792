#include "common/text/icu_names.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

namespace onrecord {

std::vector<CountryName> country_names() {
  std::vector<CountryName> out;
  for (const char* const* code = uloc_getISOCountries(); *code; ++code) {
    UErrorCode error = U_ZERO_ERROR;
    UChar name[128];
    const std::string locale = std::string("und_") + *code;
    const std::int32_t size = uloc_getDisplayCountry(locale.c_str(), "en", name, 128, &error);
    char utf8[512];
    std::int32_t bytes = 0;
    u_strToUTF8(utf8, sizeof utf8, &bytes, name, size, &error);
    if (U_SUCCESS(error) && error != U_USING_DEFAULT_WARNING)
      out.push_back({*code, std::string(utf8, static_cast<std::size_t>(bytes))});
  }
  return out;
}

}  // namespace onrecord
