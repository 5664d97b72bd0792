// Tags without a verb of speech, speech inside speech, captions, and where contents end.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;
using test::briefs;
using test::statements_of;

TEST_CASE("extractor: tags without a verb of speech, and verbs of manner") {
  test::check_extraction({
      {"It was, in the words of Anna Reed, ‘a long day’.",
       {"Anna Reed | in the words of | It was a long day"}},
      {"As Anna Reed put it, ‘the bridge is tired’.",
       {"Anna Reed | As Anna Reed put it | the bridge is tired"}},
      {"For Anna Reed, the choice was between “a bridge and a boat”.",
       {"Anna Reed | For | the choice was between “a bridge and a boat”"}},
      {"The bridge was unsafe, a court heard.", {"- | heard | The bridge was unsafe"}},
      {"The inquest heard that the bridge was unsafe.", {"- | heard | the bridge was unsafe"}},
      {"The bridge was unsafe, the committee was told.", {"- | was told | The bridge was unsafe"}},
      {"The council was told by Paul Marsh that the bridge was unsafe.",
       {"Paul Marsh | was told | the bridge was unsafe"}},
      {"Paul Marsh was quoted by the Gazette as saying the bridge was unsafe.",
       {"Paul Marsh | saying | the bridge was unsafe"}},
      {"The Gazette quoted Paul Marsh as saying that the bridge was unsafe.",
       {"Paul Marsh | saying | the bridge was unsafe"}},
      {"Asked by Anna Reed whether the bridge was safe, Paul Marsh nodded.",
       {"Anna Reed | Asked | whether the bridge was safe"}},
      {"“It is a trap,” shrugged Paul Marsh.", {"Paul Marsh | shrugged | It is a trap"}},
      {"“It is a trap,” Paul Marsh went on. “It is old.”",
       {"Paul Marsh | went on | It is a trap It is old."}},
      {"“Too old,” Paul Marsh used to say.", {"Paul Marsh | used to say | Too old"}},
      {"Paul Marsh kept asking if it was safe.", {"Paul Marsh | kept asking | if it was safe"}},
  });
}

TEST_CASE("extractor: what is reported inside a quotation") {
  test::check_extraction({
      {"“The engineers warned us that the bridge would fall,” Paul Marsh said.",
       {"Paul Marsh | said | The engineers warned us that the bridge would fall",
        "engineers | warned | the bridge would fall"}},
      {"“My wife asked me whether it was safe,” Paul Marsh said.",
       {"Paul Marsh | said | My wife asked me whether it was safe", "my wife | asked | whether it was safe"}},
      {"“I told the mayor that it was safe,” Paul Marsh said.",
       {"Paul Marsh | said | I told the mayor that it was safe", "Paul Marsh | told | it was safe"}},
      {"“I can tell you that it is safe,” Paul Marsh said.",
       {"Paul Marsh | said | I can tell you that it is safe"}},
  });
}

TEST_CASE("extractor: speakers who stand beside their quotation") {
  test::check_extraction({
      {"Anna Reed, mayor of Oldtown: “The bridge will open in May.”",
       {"Anna Reed | - | The bridge will open in May."}},
      {"“The bridge will open in May.” — Anna Reed, mayor", {"Anna Reed | - | The bridge will open in May."}},
      {"The bridge is open at last\n— Anna Reed (@areed) April 21, 2025",
       {"Anna Reed | - | The bridge is open at last"}},
      {"• Paul Marsh, engineer: “It is a good bridge.”", {"Paul Marsh | - | It is a good bridge."}},
  });
}

TEST_CASE("extractor: where a content ends and what belongs to it") {
  test::check_extraction({
      {"Anna Reed called the plan “absurd” in a tweet on Monday.",
       {"Anna Reed | called | the plan “absurd”"}},
      {"Anna Reed called for an inquiry after the bridge fell down.",
       {"Anna Reed | called for | an inquiry"}},
      {"Anna Reed welcomed the report but left early.", {"Anna Reed | welcomed | the report"}},
      {"Anna Reed confirmed the closure, and the police asked drivers to wait.",
       {"Anna Reed | confirmed | the closure", "police | asked | drivers to wait"}},
      {"When Anna Reed said the bridge was safe, Paul Marsh laughed.",
       {"Anna Reed | said | the bridge was safe"}},
      {"The bridge was closed, Anna Reed said, and the road was dug up.",
       {"Anna Reed | said | The bridge was closed and the road was dug up"}},
      {"Anna Reed expressed the hope that the bridge would open.",
       {"Anna Reed | expressed | the bridge would open"}},
      {"Anna Reed warned a further fall might come.", {"Anna Reed | warned | a further fall might come"}},
      {"Anna Reed, the mayor, yesterday accused the council of waste.",
       {"Anna Reed | accused | the council of waste"}},
      {"Anna Reed said that was not enough.", {"Anna Reed | said | that was not enough"}},
      {"Anna Reed asked engineers to inspect the bridge.",
       {"Anna Reed | asked | engineers to inspect the bridge"}},
      {"Anna Reed told him to inspect the bridge.", {"Anna Reed | told | to inspect the bridge"}},
      {"Anna Reed apologised on Monday for the delay.", {"Anna Reed | apologised | for the delay"}},
      {"Anna Reed claims (May 3) that the bridge is safe.", {"Anna Reed | claims | the bridge is safe"}},
      {"Anna Reed attacked the plan as “a disgrace to the town”.",
       {"Anna Reed | attacked | the plan as “a disgrace to the town”"}},
  });
}

TEST_CASE("extractor: acts and silences are no statements") {
  for (const std::string text :
       {"Anna Reed attacked the plan.", "Anna Reed endorsed Paul Marsh.", "Anna Reed defended the council.",
        "Anna Reed invited Paul Marsh.", "Anna Reed compared the plans.", "Anna Reed advises the council.",
        "I have read the report.", "Anna Reed would have asked him to leave.",
        "An official requested anonymity.", "Anna Reed refused to say whether it was safe."}) {
    CAPTURE(text);
    CHECK(briefs(text).empty());
  }
}

TEST_CASE("extractor: where somebody is told, nobody is made to speak") {
  const auto told = statements_of("Mayor Anna Reed came. The bridge was unsafe, the committee was told.");
  REQUIRE(told.size() == 1);
  CHECK(told.front().speaker.kind == SpeakerKind::unknown);
  CHECK(told.front().to == "the committee");
}

TEST_CASE("extractor: two bodies that speak together") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"It rained. Poland and Estonia have called for a wing.", "Poland + Estonia"},
      {"It rained. NATO and the World Bank said it was bad.", "NATO + World Bank"},
      {"The Dockers League and the Metal Union said it was bad.", "Dockers League + Metal Union"},
  };
  for (const auto& [text, speakers] : rows) {
    CAPTURE(text);
    const auto found = statements_of(text);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().co_speakers.size() == 1);
    CHECK(found.front().speaker.kind == SpeakerKind::organisation);
    CHECK(*found.front().speaker.name + " + " + *found.front().co_speakers.front().name == speakers);
  }
}

TEST_CASE("extractor: a trace says by which rule, and who else fitted") {
  Extractor tracing = test::extractor().another();
  tracing.trace(true);
  const auto traced =
      tracing.extract(test::document_of("Paul Marsh and Tom Hill met. “It is safe,” he said."));
  REQUIRE(traced.size() == 1);
  REQUIRE(traced.front().trace);
  CHECK(traced.front().trace->rule == "verb");
  CHECK(traced.front().trace->left == "quote");
  CHECK(traced.front().trace->source == "he/P");
  CHECK(traced.front().trace->rivals == std::vector<std::string>{"Paul Marsh"});
  CHECK(!statements_of("Anna Reed said it was safe.").front().trace);
}

TEST_CASE("what somebody makes clear") {
  test::check_extraction({
      {"Anna Reed made clear that it was late. She has made clear she will stay. The board makes it plain "
       "that it is done.",
       {"Anna Reed | made clear | it was late", "Anna Reed | made clear | she will stay",
        "board | makes it plain | it is done"}},
      {"The primary made it clear that he was done. Reed would make clear that it was late. It was clear "
       "that it was late.",
       {}},
  });
}
