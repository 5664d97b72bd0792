#include "indexer/extract/text/tokenizer.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord;
using namespace onrecord::extract;
using test::Analysed;

namespace {

struct Row {
  std::string text, tokens;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Analysed(row.text).tokens() == row.tokens);
  }
}

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("tokenizer: words and full stops") {
  check({
      {"", ""},
      {"  \n\t ", ""},
      {"The bridge.", "The|bridge|."},
      {"Wait ... what?", "Wait|...|what|?"},
      {"See http://example.org/a.. Then", "See|http://example.org/a.|.|Then"},
      {"Wait… what?!", "Wait|…|what|?|!"},
      {"One;two:three", "One|;|two|:|three"},
      {"old-fashioned co-operation", "old-fashioned|co-operation"},
      {"AT&T and/or R&D", "AT&T|and/or|R&D"},
      {"a -- b --- c", "a|--|b|---|c"},
      {"a – b — c", "a|–|b|—|c"},
      {"the mayor—the old one—left", "the|mayor|—|the|old|one|—|left"},
      {"(so) [sic]", "(|so|)|[|sic|]"},
  });
}

TEST_CASE("tokenizer: abbreviations keep their full stops") {
  check({
      {"the U.S. army", "the|U.S.|army"},
      {"at 9 a.m. today", "at|9|a.m.|today"},
      {"Mr. Reed and Dr. Marsh", "Mr.|Reed|and|Dr.|Marsh"},
      {"J. Reed", "J.|Reed"},
      {"J.R. Reed", "J.R.|Reed"},
      {"Paul Marsh Jr. left", "Paul|Marsh|Jr.|left"},
      {"He left.", "He|left|."},
      {"£5m.", "£|5|m|."},
  });
}

TEST_CASE("tokenizer: numbers, money and shares") {
  check({
      {"1,234.5 tonnes", "1,234.5|tonnes"},
      {"$1,234.5 a day", "$1,234.5|a|day"},
      {"$12.", "$12|."},
      {"12%", "12%"},
      {"3.5% of it", "3.5%|of|it"},
      {"at 10:30.", "at|10:30|."},
      {"2,", "2|,"},
      {"$", "$"},
  });
}

TEST_CASE("tokenizer: clitics are tokens of their own") {
  check({
      {"didn't", "did|n't"},
      {"didn’t", "did|n’t"},
      {"It's the mayor's.", "It|'s|the|mayor|'s|."},
      {"It’s we’re I’ve you’ll he’d I’m", "It|’s|we|’re|I|’ve|you|’ll|he|’d|I|’m"},
      {"the players’ union", "the|players|’|union"},
      {"O'Neill and O’Neill", "O'Neill|and|O’Neill"},
      {"rock'n'roll", "rock'n'roll"},
      {"can't", "ca|n't"},
  });
}

TEST_CASE("tokenizer: addresses, handles and hashtags") {
  check({
      {"see https://example.org/a?b=c, now", "see|https://example.org/a?b=c,|now"},
      {"@anna_reed wrote", "@anna_reed|wrote"},
      {"#bridge is up", "#bridge|is|up"},
      {"a @ b # c", "a|@|b|#|c"},
  });
}

TEST_CASE("tokenizer: quotation marks") {
  check({
      {"\"Yes,\" she said.", "\"|Yes|,|\"|she|said|."},
      {"“Yes,” she said.", "“|Yes|,|”|she|said|."},
      {"``Yes,'' she said.", "``|Yes|,|''|she|said|."},
      {"«Yes» „no“", "«|Yes|»|„|no|“"},
      {"'Yes,' she said.", "'|Yes|,|'|she|said|."},
      {"‘Yes,’ she said.", "‘|Yes|,|’|she|said|."},
      {"``It is 'closed,''' she said.", "``|It|is|'|closed|,|'|''|she|said|."},
  });
}

TEST_CASE("tokenizer: letters beyond ASCII are letters") {
  check({
      {"Łukasz Żvirblienė", "Łukasz|Żvirblienė"},
      {"Müllenbach’s café", "Müllenbach|’s|café"},
      {"Cafe\xCC\x81 Zoe\xCC\x88", "Cafe\xCC\x81|Zoe\xCC\x88"},
      {"Αθήνα Москва", "Αθήνα|Москва"},
      {"a\xC2\xA0"
       "b\xE2\x80\x89"
       "c",
       "a|b|c"},
      {"😀 ok", "😀|ok"},
  });
}

TEST_CASE("tokenizer: a line's end is a paragraph's end") {
  check({
      {"One.\nTwo.", "One|./Two|."},
      {"One.\r\nTwo.", "One|./Two|."},
      {"One.\n\n\n  Two.", "One|./Two|."},
      {"One.\xE2\x80\xA9Two.", "One|./Two|."},
      {"\nOne", "One"},
  });
}

TEST_CASE("tokenizer: hard-wrapped text has paragraphs between blank lines") {
  const std::string line = "The council of the old town met again and spoke about the\n";
  const std::string wrapped = repeat(line, 4) + "bridge.\n\n" + repeat(line, 3) + "harbour.\n";
  CHECK(is_hard_wrapped(wrapped));
  const std::string tokens = Analysed(wrapped).tokens();
  CHECK(std::count(tokens.begin(), tokens.end(), '/') == 1);
  std::string windows = wrapped;
  for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
    windows.insert(at, "\r");
  CHECK(is_hard_wrapped(windows));
  CHECK(Analysed(windows).tokens() == tokens);
}

TEST_CASE("tokenizer: lines that are paragraphs are not hard-wrapped") {
  const std::vector<std::string> texts{
      "", "One line.\n", "A short line\nAnother short one\nAnd a third one\nAnd so on\n",
      repeat("This is a whole paragraph that stands on one line of its own and ends here.\n", 5),
      repeat("This is a paragraph of two sentences on one line. It is followed by a blank line.\n\n", 5)};
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK_FALSE(is_hard_wrapped(text));
  }
}

TEST_CASE("tokenizer: only the readable stretches are read") {
  const std::string source = "Title: The Bridge\nSource: A\n\nIt is open.";
  Vocabulary vocabulary(test::lexicon());
  Tokens tokens;
  const std::vector<Span> readable{{7, 17}, {29, 40}};
  tokenize(source, readable, vocabulary, tokens);
  REQUIRE(tokens.size() == 6);
  CHECK(tokens[0].span == Span{7, 10});
  CHECK(tokens[1].paragraph == 0);
  CHECK(tokens[2].paragraph == 1);
  CHECK(tokens[5].span == Span{39, 40});
}

TEST_CASE("tokenizer: nothing stands in front of a text and behind it") {
  Vocabulary vocabulary(test::lexicon());
  Text text;
  for (const std::string_view source : {std::string_view("It was open all day."), std::string_view("No")}) {
    text.source = source;
    tokenize(source, std::vector<Span>{{0, static_cast<std::uint32_t>(source.size())}}, vocabulary,
             text.tokens);
    CAPTURE(source);
    for (const TokenIndex outside : {TokenIndex{0} - 1, TokenIndex{0} - 3, text.size(), text.size() + 3}) {
      CHECK(text[outside].is(Symbol::nothing));
      CHECK_FALSE(text[outside].in(WordSet::said));
      CHECK(text.text(outside).empty());
    }
    CHECK(text.tokens.end() - text.tokens.begin() == static_cast<std::ptrdiff_t>(text.size()));
  }
}

TEST_CASE("tokenizer: what a token is") {
  const Analysed sample("Anna Reed’s 12 “US” cafés, é Ω …");
  const auto token = [&](std::string_view word) { return sample.text()[sample.at(word)]; };
  CHECK(token("Anna").upper());
  CHECK_FALSE(token("Anna").all_upper);
  CHECK(token("US").all_upper);
  CHECK(token("12").initial == Initial::digit);
  CHECK(token("é").initial == Initial::lower);
  CHECK(token("Ω").initial == Initial::upper);
  CHECK(token("Ω").is(Symbol::word));
  CHECK(token("“").is(Symbol::opening_quote));
  CHECK(token("”").is_quote_mark());
  CHECK(token(",").is(Symbol::comma));
  CHECK(token("…").is(Symbol::ellipsis));
  CHECK(token("’s").is("'s"));
  CHECK(sample.text().spaced(sample.at("Reed")));
  CHECK_FALSE(sample.text().spaced(sample.at("’s")));
}
