// Quotations that something other than a verb of saying brings, tags that go on, where their contents end.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("remarks: behind a reaction, a reply, a way to put it") {
  test::check_extraction({
      {"Anna Reed agreed. “We are running out of time to find another site for the depot.”",
       {"Anna Reed | - | We are running out of time to find another site for the depot."}},
      {"Asked about the tower, Tom Marsh smiled. “Tell them to bring boots.”",
       {"Tom Marsh | - | Tell them to bring boots."}},
      {"“It is late and it is cold,” was the reply of the head coach, Tom Marsh.",
       {"Tom Marsh | - | It is late and it is cold"}},
      {"The council met again. “It is late,” came the answer from Tom Marsh.",
       {"Tom Marsh | - | It is late"}},
      {"All Tom Marsh would say was: “It is a bad day for the valley.”",
       {"Tom Marsh | would say | It is a bad day for the valley."}},
      {"Anna Reed puts it this way: “You get better at packing.”",
       {"Anna Reed | puts | You get better at packing."}},
      {"Or, as Tom Marsh put it: “The gates are open.”",
       {"Tom Marsh | as Tom Marsh put it | The gates are open."}},
      {"Tom Marsh went so far as to say that the plan was dead.",
       {"Tom Marsh | went so far as to say | the plan was dead"}},
  });
}

TEST_CASE("remarks: a headline and an aside with their quotations") {
  test::check_extraction({
      {"Anna Reed says she will sue over the film: “Nobody asked me”\n\nReed was seen in Oldtown.",
       {"Anna Reed | says | she will sue over the film", "Anna Reed | - | Nobody asked me"}},
      {"Members complained (“I want my dues back,” wrote Tom Marsh, a fitter), and the rest agreed.",
       {"Tom Marsh | wrote | I want my dues back"}},
      {"In Oldtown, where he won, Tom Marsh said at a rally, “I don't like it.”",
       {"Tom Marsh | said | I don't like it."}},
      {"Asked why on “Morning Lane,” Tom Marsh said he had not heard it.",
       {"Tom Marsh | said | he had not heard it"}},
      {"Anna Reed said the proposals were sound, to which Tom Marsh replied: “That is not true.”",
       {"Anna Reed | said | the proposals were sound", "Tom Marsh | replied | That is not true."}},
  });
}

TEST_CASE("remarks: a quotation goes on behind its tag") {
  test::check_extraction({
      {"“I have no idea how they voted,” Tom Marsh said of people whose rights were restored, “but I do know "
       "that they cast a ballot.”",
       {"Tom Marsh | said | I have no idea how they voted but I do know that they cast a ballot."}},
      {"“Was I going to stay at home?” Tom Marsh said. “Or was I going to do something?” Marsh put his house "
       "up for sale.",
       {"Tom Marsh | said | Was I going to stay at home? Or was I going to do something?"}},
      {"It was a night nurse, Anna Reed said, who first noticed something.",
       {"Anna Reed | said | It was a night nurse who first noticed something"}},
  });
}

TEST_CASE("remarks: a few words in marks") {
  test::check_extraction({
      {"The authority put the chance of a breach at ‘below five per cent’.",
       {"authority | put | the chance of a breach at ‘below five per cent’"}},
      {"The mayor had told striking teachers to “eat chalk”.", {"the mayor | had told | to “eat chalk”"}},
      {"The Courier, which had once called him “the duke of mustard”, gave him three lines.",
       {"Courier | had once called | him “the duke of mustard”"}},
      {"Tom Marsh accuses Anna Reed of “leading from behind” and Kim Tran says she is losing.",
       {"Tom Marsh | accuses | Anna Reed of “leading from behind”", "Kim Tran | says | she is losing"}},
  });
}

TEST_CASE("remarks: what stands between the verb and what is said") {
  test::check_extraction({
      {"The bureau confirmed by email that it had received a complaint.",
       {"bureau | confirmed | it had received a complaint"}},
      {"Tom Marsh was challenged over his claim on Wednesday that the plan had failed, but he kept his "
       "temper.",
       {"Tom Marsh | claim | the plan had failed"}},
      {"Anna Reed warned visitors against a repetition.", {"Anna Reed | warned | against a repetition"}},
      {"Commenting on a remark by Tom Marsh that the vote was lost, Anna Reed said it was not.",
       {"Tom Marsh | remark | the vote was lost", "Anna Reed | said | it was not"}},
  });
}

TEST_CASE("remarks: where contents end") {
  test::check_extraction({
      {"Anna Reed admits that she has considered forgery, then asks me not to print that.",
       {"Anna Reed | admits | she has considered forgery", "Anna Reed | then asks | not to print that"}},
      {"The board announced the inquiry in September.", {"board | announced | the inquiry"}},
      {"Officials said the end came on Sunday, when the chief negotiator, Tom Marsh, told mediators his side "
       "would leave.",
       {"officials | said | the end came on Sunday, when the chief negotiator, Tom Marsh, told mediators his "
        "side would leave",
        "Tom Marsh | told | his side would leave"}},
  });
}

TEST_CASE("remarks: who else says it, who does not") {
  test::check_extraction({
      {"Environmentalists warn the dam will drown the valley, but officials insist it is safe.",
       {"environmentalists | warn | the dam will drown the valley", "officials | insist | it is safe"}},
      {"Environmentalists say the dam will drown the valley but ministers say it is safe.",
       {"environmentalists | say | the dam will drown the valley", "ministers | say | it is safe"}},
      {"It was Anna Reed, not Tom Marsh, who said it was late.", {"Anna Reed | said | it was late"}},
      {"Reed told reporters that, according to Tom Marsh, it was late.",
       {"Reed | told | according to Tom Marsh, it was late", "Tom Marsh | according to | it was late"}},
      {"Asked whether he agreed with Anna Reed that it was late, Tom Marsh said: “Yes.”",
       {"Tom Marsh | said | Yes."}},
  });
}

TEST_CASE("remarks: between dashes, all that was said") {
  test::check_extraction({
      {"Tom Marsh told MPs on Tuesday – in a session that lasted two hours – that the bank was safe.",
       {"Tom Marsh | told | the bank was safe"}},
      {"“No comment,” was all Tom Marsh would say.", {"Tom Marsh | - | No comment"}},
      {"“It hurts” is all the striker had to say about it.", {"the striker | - | It hurts"}},
      {"“Help” was all she could hear.", {}},
  });
}

TEST_CASE("remarks: who is written to only hears it") {
  test::check_extraction({
      {"Tom Marsh has written to Anna Reed saying that the bridge was weak.",
       {"Tom Marsh | saying | the bridge was weak"}},
      {"Tom Marsh wrote to Anna Reed complaining that the bridge was weak.",
       {"Tom Marsh | complaining | the bridge was weak"}},
      {"Tom Marsh had written to the council warning that the bridge was weak.",
       {"Tom Marsh | warning | the bridge was weak"}},
  });
}
