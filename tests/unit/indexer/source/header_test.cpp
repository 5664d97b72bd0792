#include "indexer/source/header.h"

#include <catch2/catch.hpp>

#include <string>

using namespace onrecord;
using source::read_header;

namespace {
/// "date|headline|source|url|author|body"
std::string shown(std::string_view text) {
  const auto header = read_header(text);
  std::string out = header.date ? to_string(*header.date) : "";
  out += '|' + std::string(header.headline ? header.headline->of(text) : "");
  out += '|' + std::string(header.source.value_or("")) + '|' + std::string(header.url.value_or(""));
  out += '|' + std::string(header.author.value_or("")) + '|' + std::string(text.substr(header.body));
  return out;
}
}  // namespace

TEST_CASE("headers of plain texts") {
  const std::pair<const char*, const char*> cases[] = {
      {"", "|||||"},
      {"Just text.", "|||||Just text."},
      {"\n\n  Just text.", "|||||Just text."},
      {"date 2022-02-24 A headline, according to X.\n\nBody",
       "2022-02-24|A headline, according to X.||||Body"},
      {" date 2022-02-24 A headline \r\nBody", "2022-02-24|A headline||||Body"},
      {"\xEF\xBB\xBF\n DATE  2022-02-24\tA headline\n", "2022-02-24|A headline||||"},
      {"date 2022-02-24\nBody", "2022-02-24|||||Body"},
      {"date 2022-02-24", "2022-02-24|||||"},
      {"date 2022-02-30 x\nBody", "|||||date 2022-02-30 x\nBody"},
      {"date 2022-02 x", "|||||date 2022-02 x"},
      {"date 2022-02-245 x", "|||||date 2022-02-245 x"},
      {"dated 2022-02-24 x", "|||||dated 2022-02-24 x"},
      {"Title: A headline\nDate: Feb 24, 2022\nSource: The Courier\nURL: http://x.org/1\nAuthor: A. "
       "Marsh\n\nBody: text",
       "2022-02-24|A headline|The Courier|http://x.org/1|A. Marsh|Body: text"},
      {"Title: A headline\nNews ID: 2270418\nDate: 2022-02-24\n\nBody", "2022-02-24|A headline||||Body"},
      {"Title: A headline\nSection: World\nBody", "|A headline||||Section: World\nBody"},
      {"Title: A headline\n: x\nDate: 2022-02-24", "|A headline||||: x\nDate: 2022-02-24"},
      {"title:A headline\nBody", "|A headline||||Body"},
      {"Date: 2022-02-24\r\nTitle: A headline\r\n\r\nBody\r\n", "2022-02-24|A headline||||Body\r\n"},
      {"Date: nonsense\nBody", "|||||Body"},
      {"Title:\nBody", "|||||Body"},
      {"Title: only", "|only||||"},
      {"Note: this is text", "|||||Note: this is text"},
      {"Body\nTitle: late", "|||||Body\nTitle: late"},
      {"Title: A\n\nSource: this is the body", "|A||||Source: this is the body"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(shown(text) == expected);
  }
}
