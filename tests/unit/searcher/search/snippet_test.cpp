#include "searcher/search/snippet.h"

#include <catch2/catch.hpp>

#include "searcher/search/paragraph.h"
#include "searcher/search/suggest.h"

using namespace onrecord;
using namespace onrecord::search;

namespace {

std::vector<std::string> marked(const Snippet& snippet) {
  std::vector<std::string> out;
  for (const Span span : snippet.highlights) out.emplace_back(span.of(snippet.text));
  return out;
}
using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("matches are marked by stem, phrase and beginning") {
  Stemmer stemmer;
  MatchWords words;
  words.stems = {stemmer.stem("pledge")};
  words.phrases = {{"the", "east"}};
  words.beginnings = {"impl"};
  const auto snippet = make_snippet("NATO’s pledges, implemented in the “East” and the west", words, stemmer);
  CHECK(marked(snippet) == Words{"pledges", "implemented", "the", "East"});
}

TEST_CASE("a long text is cut around its matches, at words, with true offsets") {
  Stemmer stemmer;
  MatchWords words;
  words.stems = {stemmer.stem("peace"), stemmer.stem("war")};
  std::string text = "peace ";
  for (int i = 0; i < 100; ++i) text += "fülle ";
  text += "between war and peace ";
  for (int i = 0; i < 100; ++i) text += "fülle ";
  const auto snippet = make_snippet(text, words, stemmer);
  CHECK(snippet.text.size() < 320);
  CHECK(snippet.text.starts_with("… fülle"));
  CHECK(snippet.text.ends_with("fülle …"));
  CHECK(marked(snippet) == Words{"war", "peace"});
  CHECK(marked(make_snippet(text, {}, stemmer)).empty());
  CHECK(make_snippet(text, {}, stemmer).text.starts_with("peace"));
}

TEST_CASE("a text without a space is not cut to nothing") {
  Stemmer stemmer;
  const std::string text(1000, 'a');
  CHECK(make_snippet(text, {}, stemmer).text == text);
}

TEST_CASE("paragraphs: lines, or blocks of hard-wrapped text") {
  const std::string_view lines = "One line.\nTwo words here.\n\nThree.\n";
  const auto at = [&](std::string_view text, std::string_view word) {
    const auto begin = static_cast<std::uint32_t>(text.find(word));
    return paragraph_around(text, {begin, begin + static_cast<std::uint32_t>(word.size())}).of(text);
  };
  CHECK(at(lines, "Two") == "Two words here.");
  CHECK(at(lines, "line.\nTwo") == "One line.\nTwo words here.");
  const std::string_view wrapped =
      "Head\n\nThe minister said on Tuesday that all of the\nhouses were to be built before the end of\nthis "
      "year.\n\nNext";
  CHECK(
      at(wrapped, "houses") ==
      "The minister said on Tuesday that all of the\nhouses were to be built before the end of\nthis year.");
  CHECK(at(wrapped, "Next") == "Next");
}

TEST_CASE("edit distance") {
  CHECK(edit_distance("mekdad", "mekdat", 2) == 1);
  CHECK(edit_distance("abc", "", 5) == 3);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("a", "abcdef", 2) == 3);
}
