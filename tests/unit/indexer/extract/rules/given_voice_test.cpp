// Words that come without a plain tag, or by somebody whom the text keeps unnamed.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("kept unnamed: nobody whom the text names") {
  test::check_extraction({
      {"“It sank,” says Paul Marsh, the ship’s second engineer. The firm’s safety manager, speaking on "
       "condition "
       "of anonymity, said it was old.",
       {"Paul Marsh | says | It sank", "the firm’s safety manager | said | it was old"}},
      {"Singer Anna Reed is away. Sources close to the singer insist she is well.",
       {"sources close to the singer | insist | she is well"}},
      {"A nurse who worked there until spring, and who left the ward, said it was late.",
       {"a nurse who worked there until spring | said | it was late"}},
      {"Inspector Anna Reed asked for help. “Please come,” she said. She is looking for the victim’s "
       "partner, who "
       "says he was asleep.",
       {"Anna Reed | asked for | help", "Anna Reed | said | Please come",
        "the victim’s partner | says | he was asleep"}},
  });
}

TEST_CASE("himself is no part of who speaks") {
  test::check_extraction({
      {"The news came from coach Anna Reed herself, who revealed that the keeper was back.",
       {"Anna Reed | revealed | the keeper was back"}},
      {"Prosecutor Anna Reed spoke for hours.\nThe accountant herself spoke once. “I am thirsty,” she said.",
       {"the accountant | said | I am thirsty"}},
  });
}

TEST_CASE("who was caught at it, and where he was") {
  test::check_extraction({
      {"A driver caught speeding in his mother’s van told police he was late.",
       {"a driver caught speeding in his mother’s van | told | he was late"}},
      {"An Oldtown MP caught asleep during a debate on exports has said it was research.",
       {"an Oldtown MP caught asleep during a debate on exports | has said | it was research"}},
      {"A father who stole £40 from the club where he was treasurer told police he had won it.",
       {"a father who stole £40 from the club where he was treasurer | told | he had won it"}},
      {"Five people were hurt when a wall fell in Mill Road, Oldtown, said paramedics.",
       {"paramedics | said | Five people were hurt when a wall fell in Mill Road, Oldtown"}},
      {"The maker of ropes, based in Ashby Falls, Ohio, said it was late.",
       {"the maker of ropes | said | it was late"}},
      {"The maker of ropes and sails, based in Ashby Falls, Ohio, posted revenue of $20 million.", {}},
  });
}

TEST_CASE("who was asked answers") {
  test::check_extraction({
      {"Anna Reed said it was late. Lisa Berg, 19, in her third match, was asked by reporters how she had "
       "known. "
       "She had not, she replied.",
       {"Anna Reed | said | it was late", "reporters | was asked | how she had known",
        "Lisa Berg | replied | She had not"}},
      {"Asked by the chairman, Anna Reed, whether it was late, the former secretary said that it was.",
       {"Anna Reed | Asked | whether it was late", "the former secretary | said | it was"}},
  });
}

TEST_CASE("a few words and an inverted tag") {
  test::check_extraction({
      {"How do you weigh a cloud? Slowly, says Anna Reed.", {"Anna Reed | says | Slowly"}},
      {"He lost the way. Which road, inquired the farmer.", {"the farmer | inquired | Which road"}},
  });
}

TEST_CASE("a tag with its hearer inside the sentence") {
  test::check_extraction({
      {"It would be, Anna Reed warned the shadow cabinet, “a very long winter”.",
       {"Anna Reed | warned | It would be a very long winter"}},
      {"Anna Reed was calm. The men, she assured the War Office in a letter of the same week, were well.",
       {"Anna Reed | assured | The men were well"}},
      {"Judge Anna Reed told Tom Marsh, 33, that he was lucky.", {"Anna Reed | told | he was lucky"}},
      {"Freeing him, Judge Anna Reed told Tom Marsh, 33, that he was lucky.",
       {"Anna Reed | told | he was lucky"}},
  });
}

TEST_CASE("found, at the end of a tag") {
  test::check_extraction({
      {"The town has lost the money, the auditor-general has found.",
       {"the auditor-general | has found | The town has lost the money"}},
      {"For years, the Oldtown Echo has found, nobody looked.",
       {"Oldtown Echo | has found | For years nobody looked"}},
      {"The survey, by the Chamber of Commerce, found that firms were late.",
       {"Chamber of Commerce | found | firms were late"}},
      {"Anna Reed found the keys.", {}},
  });
}

TEST_CASE("quotations brought by captions, texts and phrases") {
  test::check_extraction({
      {"Anna Reed posted a photo of a crow with the caption “Harmless”.", {"Anna Reed | - | Harmless"}},
      {"A text arrives from a backbencher: “Are you watching this?”",
       {"a backbencher | - | Are you watching this?"}},
      {"“She is resting,” is how Anna Reed prefers to put it.", {"Anna Reed | - | She is resting"}},
      {"Anna Reed spoke of a “climate of fear”.", {"Anna Reed | spoke | of a “climate of fear”"}},
      {"Anna Reed spoke of her fear, and of “Hamlet”.", {}},
      {"The plan was described last night as “dead and buried” by Anna Reed.",
       {"Anna Reed | was described | as “dead and buried”"}},
      {"Her rival, Anna Reed, begged to differ. “It was a free kick all day long.”",
       {"Anna Reed | - | It was a free kick all day long."}},
      {"Ask Anna Reed how and she’ll tell you it was spite.", {"Anna Reed | ’ll tell | it was spite"}},
      {"They will tell you it was spite.", {}},
      {"Anna Reed, a former ally, shot back that it was late.", {"Anna Reed | shot back | it was late"}},
      {"Another claims that it was late.", {"another | claims | it was late"}},
      {"Prices fell on late selling, prompted by talk that the mill had shut.", {}},
  });
}

TEST_CASE("labels of hearings, calls and talks") {
  test::check_extraction({
      {"SENATOR REED. Did anyone read the memo?\n\nDr. MARSH. I do not know, Senator.\n\nSENATOR REED. So "
       "nobody did.\n\nDr. MARSH. No, Senator.\n\n(Senator Anna Reed presiding; statement of Tom Marsh.)",
       {"Anna Reed | - | Did anyone read the memo?", "Tom Marsh | - | I do not know, Senator.",
        "Anna Reed | - | So nobody did.", "Tom Marsh | - | No, Senator."}},
      {"Asked by Anna Reed on the radio, Tom Marsh was calm.\nREED: So why is it late?\nMARSH: I wish I "
       "knew.",
       {"Anna Reed | - | So why is it late?", "Tom Marsh | - | I wish I knew."}},
      {"Q: Did you meet her?\nA: Once. I liked her.\nThe exchange, between Anna Reed and the banker Tom "
       "Marsh, was "
       "short.",
       {"Anna Reed | - | Did you meet her?", "Tom Marsh | - | Once. I liked her."}},
      {"HOST: Good morning. I’m Anna Reed. You are a climber, Tom.\n\nMARSH: I was, Anna.\n\nHOST: You "
       "were?\n\nMARSH: I was. Tom Marsh, climber, I used to say.",
       {"Anna Reed | - | Good morning. I’m Anna Reed. You are a climber, Tom.",
        "Tom Marsh | - | I was, Anna.", "Anna Reed | - | You were?",
        "Tom Marsh | - | I was. Tom Marsh, climber, I used to say."}},
      {"Anna Reed — Head of Investor Relations\n\nGood afternoon and welcome to our call.\n\nTom Marsh — "
       "Chief "
       "Executive\n\nThank you, Anna. We did well.",
       {"Anna Reed | - | Good afternoon and welcome to our call.",
        "Tom Marsh | - | Thank you, Anna. We did well."}},
      {"MAYOR ANNA REED: Good afternoon, everyone. We promised you a bridge.",
       {"Anna Reed | - | Good afternoon, everyone. We promised you a bridge."}},
      {"The moderator: Thank you. A question, please.\nAnna Reed, Jornal do Norte: Will you go?\nTom Marsh, "
       "labour minister: I will not.\nThe moderator: Next question.",
       {"the moderator | - | Thank you. A question, please.", "Anna Reed | - | Will you go?",
        "Tom Marsh | - | I will not.", "the moderator | - | Next question."}},
  });
}

TEST_CASE("answers of a word or two, and why") {
  test::check_extraction({
      {"She asked how long he would need. Ninety minutes, he said.",
       {"- | asked | how long he would need", "- | said | Ninety minutes"}},
      {"It was a good door. Two hinges, he said.", {}},
      {"Because nobody had thought to lock it, Anna Reed said.",
       {"Anna Reed | said | Because nobody had thought to lock it"}},
      {"Because it rained, Anna Reed said nothing.", {}},
      {"Is it a musical? The director, Anna Reed, says no. The programme lists songs.",
       {"Anna Reed | says | no"}},
      {"Anna Reed said no before they had finished.", {"Anna Reed | said | no"}},
      {"Anna Reed said no one had come.", {"Anna Reed | said | no one had come"}},
  });
}

TEST_CASE("who wrote the message, the entry, the poll") {
  test::check_extraction({
      {"A text message sent by Anna Reed to her sister read: “He is outside.”",
       {"Anna Reed | read | He is outside."}},
      {"Skipper Alan Marsh’s last entry in the log reads: “Wind backing.”",
       {"Alan Marsh | reads | Wind backing."}},
      {"Voters are split, according to a poll of 1,204 adults conducted by Drexel Research for Channel 6.",
       {"Drexel Research | according to | Voters are split"}},
  });
}

TEST_CASE("what was ruled, and what was ruled out") {
  test::check_extraction({
      {"An inspector ruled it would harm the abbey.", {"an inspector | ruled | it would harm the abbey"}},
      {"The party ruled until Tom Marsh was ousted.", {}},
      {"He dismissed the traders’ claim that no notice was served.",
       {"- | dismissed | the traders’ claim that no notice was served",
        "the traders | claim | no notice was served"}},
      {"Deputy Reed wanted to know who had signed it.", {"Reed | wanted to know | who had signed it"}},
  });
}

TEST_CASE("where what was promised, claimed or admitted ends") {
  test::check_extraction({
      {"The manager, Anna Reed, promised to look into it and sent up a fruit basket.",
       {"Anna Reed | promised | to look into it"}},
      {"Anna Reed vowed to go by Easter, and to loud applause she added: “We will win.”",
       {"Anna Reed | vowed | to go by Easter", "Anna Reed | added | We will win."}},
      {"Marsh, who admitted dangerous driving, will be sentenced in May.",
       {"Marsh | admitted | dangerous driving"}},
      {"A man who claimed to have been too ill to work was caught in Norland.",
       {"a man | claimed | to have been too ill to work"}},
      {"Anna Reed says he has never missed a deadline but has often moved one.",
       {"Anna Reed | says | he has never missed a deadline but has often moved one"}},
      {"She complained again the next spring.", {}},
      {"As Anna Reed tells it, the firm began with a tractor.",
       {"Anna Reed | As Anna Reed tells it | the firm began with a tractor"}},
  });
}

TEST_CASE("the subject behind a phrase, an age or a degree") {
  test::check_extraction({
      {"Anna Reed went to her grave insisting that he had been sold.",
       {"Anna Reed | insisting | he had been sold"}},
      {"Chief executive Tom Marsh was more guarded, saying it was “too early”.",
       {"Tom Marsh | saying | it was “too early”"}},
      {"His deputy, Anna Reed, at least admitted that it was late.", {"Anna Reed | admitted | it was late"}},
      {"“They knew,” said a night nurse.", {"a night nurse | said | They knew"}},
      {"Anna Reed, 49, who has pleaded not guilty, told the court she was late.",
       {"Anna Reed | has pleaded | not guilty", "Anna Reed | told | she was late"}},
      {"Three other people said it was late.", {"three other people | said | it was late"}},
      {"Anna Reed told one of them he was late.", {"Anna Reed | told | he was late"}},
  });
}
