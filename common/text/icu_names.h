#pragma once
#include <string>
#include <vector>

namespace onrecord {

struct CountryName {
  std::string code;  ///< ISO 3166-1 alpha-2, "RU"
  std::string name;  ///< ICU's English name, "Russia"
};

/// All countries and territories of ISO 3166-1 by ICU, in order of their codes.
[[nodiscard]] std::vector<CountryName> country_names();

}  // namespace onrecord
