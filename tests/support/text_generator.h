#pragma once
#include <rapidcheck.h>

#include <string>

#include "common/base/utf8.h"

namespace onrecord::test {

/// Valid UTF-8 of letters, marks, digits and punctuation of many scripts, with what trips tokenisers often.
inline rc::Gen<std::string> any_text() {
  const auto code_point = rc::gen::oneOf(
      rc::gen::inRange<std::uint32_t>(0x20, 0x7F), rc::gen::inRange<std::uint32_t>(0x20, 0x250),
      rc::gen::inRange<std::uint32_t>(0x300, 0x700), rc::gen::inRange<std::uint32_t>(0x900, 0x2100),
      rc::gen::inRange<std::uint32_t>(0x3000, 0xA000), rc::gen::inRange<std::uint32_t>(0xF900, 0xFE00),
      rc::gen::inRange<std::uint32_t>(0x10000, 0x1F700),
      rc::gen::element<std::uint32_t>('.', '\'', 0x2019, '-', ' ', '\n', 's', 'U', 'S', '1', ',', 0x00AD));
  return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(code_point),
                      [](const std::vector<std::uint32_t>& points) {
                        std::string text;
                        for (std::uint32_t point : points) append_utf8(text, static_cast<char32_t>(point));
                        return text;
                      });
}

}  // namespace onrecord::test
