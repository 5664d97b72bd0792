// Subjects and contents with asides, times, places and titles in between.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("asides: a subject in front of what is only inserted") {
  test::check_extraction({
      {"The culture secretary, she revealed, had told her to think of it as a start-up.",
       {"- | revealed | The culture secretary had told her to think of it as a start-up",
        "the culture secretary | had told | to think of it as a start-up"}},
      {"The engineer, when he came, explained that it had lost its signal.",
       {"the engineer | explained | it had lost its signal"}},
      {"The minister, when asked, said the road would open.", {"the minister | said | the road would open"}},
      {"A colleague of his, who did not want her name used, insists that the cameras are blind.",
       {"a colleague of his | insists | the cameras are blind"}},
      {"The radio, monitored by the embassy, said the river had risen.",
       {"the radio | said | the river had risen"}},
      // an unknown noun that opens the sentence; not a thing that only does something
      {"A cellarer, writing in the winter of 1742, complained that the river had come in.",
       {"a cellarer | complained | the river had come in"}},
      {"The old organ, playing since noon, added a march.", {}},
      {"Bui Hanh, a Can Tho-born expert, told us that the island was sinking.",
       {"Bui Hanh | told | the island was sinking"}},
  });
}

TEST_CASE("asides: in front of a noun phrase") {
  test::check_extraction({
      {"After the meeting a spokesman for Bradstock said the firm was sorry.",
       {"a spokesman for Bradstock | said | the firm was sorry"}},
      {"In 1998 the Farrow inquiry into the dumping of waste at sea concluded that it was wrong.",
       {"Farrow inquiry into the dumping of waste at sea | concluded | it was wrong"}},
  });
}

TEST_CASE("asides: given names at a sentence's start") {
  test::check_extraction({
      {"David Lacey, 66, was found on the ridge. ‘David always said the hills owe you nothing,’ Ada Lacey "
       "said.",
       {"Ada Lacey | said | David always said the hills owe you nothing",
        "David Lacey | always said | the hills owe you nothing"}},
      {"Bill Tranter assured them that the job was safe. “Bill said the same about the last three,” said one "
       "fan.",
       {"Bill Tranter | assured | the job was safe",
        "one fan | said | Bill said the same about the last three",
        "Bill Tranter | said | the same about the last three"}},
      {"Ferry operator Cathal Hale insisted he had no choice. Mr Hale said fuel had gone up.",
       {"Cathal Hale | insisted | he had no choice", "Cathal Hale | said | fuel had gone up"}},
  });
}

TEST_CASE("asides: names of bodies") {
  test::check_extraction({
      {"The All India Salt Union alleged that staff were forced to sell it.",
       {"All India Salt Union | alleged | staff were forced to sell it"}},
      {"Halden & Crane, the furniture chain, warned that sales were down. Halden said it would close shops.",
       {"Halden & Crane | warned | sales were down", "Halden & Crane | said | it would close shops"}},
      {"The Bangko Sentral ng Pilipinas said there was no recall. The BSP denied it.",
       {"Bangko Sentral ng Pilipinas | said | there was no recall",
        "Bangko Sentral ng Pilipinas | denied | it"}},
      {"CS orders police to clear roads\n\nCabinet Secretary Beatrice Hale said the fines stay.",
       {"Beatrice Hale | orders | police to clear roads", "Beatrice Hale | said | the fines stay"}},
      {"The clip was shared by the page Balita Bayan. “We only ask,” the page wrote.",
       {"Balita Bayan | wrote | We only ask"}},
  });
}

TEST_CASE("asides: contents behind time, place and a title") {
  test::check_extraction({
      {"Marcus Hale denied last night that any promise had been broken.",
       {"Marcus Hale | denied | any promise had been broken"}},
      {"Somebody asked me backstage if these songs are about her.",
       {"Somebody | asked | if these songs are about her"}},
      {"Hale asked her later whether these songs are about her.",
       {"Hale | asked | whether these songs are about her"}},
      {"Hollis revealed on the “Off Key” podcast last month that he had written her a song.",
       {"Hollis | revealed | he had written her a song"}},
      {"According to the Footfall Index, a research group, visits to parks fell by 4 per cent.",
       {"Footfall Index | According to | visits to parks fell by 4 per cent"}},
      {"Ada Hale hailed the role of Oldtown in hosting the talks.",
       {"Ada Hale | hailed | the role of Oldtown in hosting the talks"}},
  });
}

TEST_CASE("asides: where a content ends") {
  test::check_extraction({
      {"The ministry said two had been destroyed and made no mention of the depot.",
       {"ministry | said | two had been destroyed"}},
      {"She asked why and was told it was too late.", {"- | asked | why", "- | was told | it was too late"}},
      {"The Chair suggested that it be deferred, and this was agreed.",
       {"the Chair | suggested | it be deferred"}},
      {"Brand suggests it is memory; her co-author, the neurologist Sunil Varma, cautions that the patients "
       "knew.",
       {"Brand | suggests | it is memory", "Sunil Varma | cautions | the patients knew"}},
      {"Marsh writes that the trio ‘shimmers with regret’; so does many a lake.",
       {"Marsh | writes | the trio ‘shimmers with regret’"}},
      // the wardens told her: the report is in the present
      {"Tracey Hale claims the wardens laughed at her and told her to “move along”.",
       {"Tracey Hale | claims | the wardens laughed at her and told her to “move along”",
        "wardens | told | to “move along”"}},
      {"Hale said the wardens laughed at her and told her to “move along”.",
       {"Hale | said | the wardens laughed at her", "Hale | told | to “move along”"}},
      {"Nunn, who said he wanted to leave, did not sing.", {"Nunn | said | he wanted to leave"}},
  });
}
