#include "indexer/extract/text/tagger.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text, word, classes;
  int n = 0;
};

/// `classes`: the letters of pos.h that are right for the word.
void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text, row.word);
    const Analysed sample(row.text);
    CAPTURE(sample.classes());
    CHECK(row.classes.find(sample.class_of(row.word, row.n)) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("tagger: closed classes") {
  check({
      {"The bridge is open.", "The", "D"},
      {"The bridge is open.", "is", "A"},
      {"She has seen it.", "She", "P"},
      {"She has seen it.", "has", "H"},
      {"They saw him.", "him", "O"},
      {"It would not open.", "would", "M"},
      {"It would not open.", "not", "R"},
      {"He left because it rained.", "because", "S"},
      {"They came from the town.", "from", "I"},
      {"They wanted to open it.", "to", "T"},
      {"The bridge, the town.", ",", "."},
      {"Those who came left.", "who", "W"},
      {"Her town and his bridge.", "Her", "p"},
      {"The town and the bridge.", "and", "C"},
      {"There were 12 of them.", "12", "#"},
      {"It cost $12.", "$12", "#"},
  });
}

TEST_CASE("tagger: nouns and verbs by what stands before") {
  check({
      {"The bridge opened.", "bridge", "N"},
      {"They will bridge the gap.", "bridge", "V"},
      {"He wants to report it.", "report", "V"},
      {"The report was long.", "report", "N"},
      {"She walks home.", "walks", "Z"},
      {"The walks were long.", "walks", "N"},
      {"She opened the bridge.", "opened", "B"},
      {"She is opening the bridge.", "opening", "G"},
      {"The mayor said it was late.", "said", "B"},
      {"He quickly left.", "quickly", "R"},
      {"The old bridge fell.", "old", "J"},
  });
}

TEST_CASE("tagger: names") {
  check({
      {"The mayor met Anna Reed there.", "Anna", "X"},
      {"The mayor met Anna Reed there.", "Reed", "X"},
      {"Anna Reed met the mayor.", "Anna", "X"},
      {"Reed said it was late.", "Reed", "X"},
      {"Zyvorsk lies on the river.", "Zyvorsk", "X"},
      {"They met Karim al-Haddari there.", "al-Haddari", "X"},
      {"They follow @anna_reed now.", "@anna_reed", "X"},
      {"They met in May here.", "May", "X"},
      {"It may rain.", "may", "M"},
      {"The US army came.", "US", "X"},
      {"They told us.", "us", "O"},
      {"Bridges fall. They fell.", "Bridges", "NZ"},
  });
}

TEST_CASE("tagger: the clitic 's is a verb behind a pronoun, else a possessive") {
  check({
      {"She's late.", "'s", "A"},
      {"What's that?", "'s", "A"},
      {"Anna's bridge opened.", "'s", "p"},
      {"The town’s bridge opened.", "’s", "p"},
  });
}

TEST_CASE("tagger: a headline in capitals is read like a sentence") {
  check({
      {"MAYOR SAYS BRIDGE WILL OPEN IN JUNE", "SAYS", "Z"},
      {"MAYOR SAYS BRIDGE WILL OPEN IN JUNE", "WILL", "M"},
      {"MAYOR SAYS BRIDGE WILL OPEN IN JUNE", "BRIDGE", "NX"},
  });
}

TEST_CASE("tagger: a headline that gives each word a capital is read by the dictionary and the text below") {
  check({
      {"Reed Says Harbour Plan Will Fail\n\nThey met Anna Reed.", "Reed", "X"},
      {"Reed Says Harbour Plan Will Fail", "Says", "Z"},
      {"Reed Says Harbour Plan Will Fail", "Harbour", "N"},
      {"Reed Says Harbour Plan Will Fail", "Will", "M"},
      {"Reed Says Marsh Plan Will Fail\n\nPaul Marsh left.", "Marsh", "X"},
      {"Reed Says Lighthouse Plan Will Fail\n\nThey met Lighthouse again.", "Lighthouse", "X"},
      // a sentence, not a headline
      {"Reed Met Harbour Plan Again.", "Plan", "X"},
      {"Reed reports Harbour Plan Will Fail", "Plan", "X"},
      {"“Field said that Hope and Price and Young lost.”", "Price", "X"},
      {"Did Field tell you that Hope and Price and Young lost?", "Price", "X"},
      {"(Field said that Hope and Price and Young lost!)", "Price", "X"},
  });
}

TEST_CASE("tagger: a word in capitals elsewhere is a name at a sentence's start") {
  check({{"They met Marsh again. Marsh, tired, left.", "Marsh", "X", 1}});
}

TEST_CASE("tagger: words whose neighbours tell") {
  check({
      {"Then Will told her to go.", "Will", "X"},
      {"She said Will they come?", "Will", "M"},
      {"They told her to go.", "her", "O"},
      {"They blamed her.", "her", "O"},
      {"They found her bag.", "her", "p"},
      {"She has since said no.", "since", "R"},
      {"It stood since May.", "since", "I"},
      {"About half of the voters left.", "About", "D"},
      {"They spoke about bridges.", "about", "I"},
      {"More than 40 people left.", "than", "D"},
      {"It is older than the town.", "than", "I"},
      {"Marsh cut the forecast.", "cut", "B"},
      {"They will cut it.", "cut", "V"},
      {"Unite, which runs the port, left.", "Unite", "X"},
      {"Exit polls suggested a draw.", "polls", "N"},
      {"What he claims led to a row.", "claims", "Z"},
      {"They met another leading advocate of trains.", "advocate", "N"},
      {"But protest organisers left.", "protest", "N"},
      {"She left the Danish talk show.", "talk", "N"},
      {"They met in Oldtown\n\nHelp build it.", "Help", "V"},  // not as in "the Oldtown talk show"
      {"She left the Danish talk show.", "show", "N"},
  });
}
