// Who is meant over a whole article: the body of a report, "it", "who", the lead's description.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("“the report” is the body’s that spoke in it") {
  test::check_extraction({
      {"Pipes\nSome pipes are old, the Oldtown Institute warns in a report published today.\nThe report "
       "finds "
       "that they are old. It says they will burst.\nThe report describes them as “bad”.",
       {"Oldtown Institute | warns | Some pipes are old", "Oldtown Institute | finds | they are old",
        "Oldtown Institute | says | they will burst", "Oldtown Institute | describes | them as “bad”"}},
      {"Bees\nBees sleep, according to new research from Norland University.\nThe study says they dream.",
       {"Norland University | according to | Bees sleep", "Norland University | says | they dream"}},
      {"Bees\nAnna Reed said in a report that it was late.\nThe report says they dream.",
       {"Anna Reed | said | it was late", "the report | says | they dream"}},
      {"Bees\nThe Oldtown Institute said that it was late.\nThe report says they dream.",
       {"Oldtown Institute | said | it was late", "the report | says | they dream"}},
  });
}

TEST_CASE("“who” behind a thing that has to do with somebody") {
  test::check_extraction({
      {"The charm of Anna Reed, who says it is late, is hard to miss.", {"Anna Reed | says | it is late"}},
      {"There is a chapter on his mother, who told him it was late.", {"his mother | told | it was late"}},
      {"The head of the council, who said it was late, left.",
       {"the head of the council | said | it was late"}},
  });
}

TEST_CASE("the firm that is so called again, the body that spoke last, no leader for his party") {
  test::check_extraction({
      {"Oldtown Airport will not open before Monday, its operator Norbank Air has confirmed. “Stay away from "
       "the "
       "terminal,” it says.",
       {"Norbank Air | has confirmed | Oldtown Airport will not open before Monday",
        "Norbank Air | says | Stay away from the terminal"}},
      {"Leader of the Opposition Anna Reed said it was late.\nNot content, the Opposition demanded the "
       "resignation "
       "of the minister.",
       {"Anna Reed | said | it was late", "Opposition | demanded | the resignation of the minister"}},
      {"Paul Marsh, a translator, told Norwire that a robot had answered. “It said it understood me,” Marsh "
       "said.",
       {"Paul Marsh | told | a robot had answered", "Paul Marsh | said | It said it understood me",
        "- | said | it understood me"}},
  });
}

TEST_CASE("whom a description names that stands before or behind") {
  test::check_extraction({
      {"Ferries\nAn islander who missed the boat said the ferries were late.\nAnna Reed, 58, from Quay, told "
       "MSPs "
       "it was a shame.",
       {"Anna Reed | said | the ferries were late", "Anna Reed | told | it was a shame"}},
      {"Farmer Tom Hale stayed. The 63-year-old said flames had come.\n“She rang from town,” he said.",
       {"Tom Hale | said | flames had come", "Tom Hale | said | She rang from town"}},
      {"By the window sat a retired judge from Leeds, Anna Reed. The judge said it was late. The elder "
       "sister said "
       "it was cheap.",
       {"Anna Reed | said | it was late", "the elder sister | said | it was cheap"}},
      {"When Anna Reed asked what had become of the station, the minister said it was shut.",
       {"Anna Reed | asked | what had become of the station", "the minister | said | it was shut"}},
  });
}

TEST_CASE("nobody named only later for a pronoun behind somebody named; names with a number") {
  test::check_extraction({
      {"Stars\nIn 2023, Henrik Vass was eating noodles.\n“I thought I had spilled it,” she recalled.\nSofia "
       "Marsh "
       "argues that it is dust.",
       {"- | recalled | I thought I had spilled it", "Sofia Marsh | argues | it is dust"}},
      {"Stars\nIn 2023, a student named Oluwaseun Adeyemi was eating.\n“I thought I had spilled it,” she "
       "recalled.\nSofia Marsh argues that it is dust.",
       {"Oluwaseun Adeyemi | recalled | I thought I had spilled it", "Sofia Marsh | argues | it is dust"}},
      {"Workers voted to strike, Union No. 3 said on Friday.",
       {"Union No. 3 | said | Workers voted to strike"}},
  });
}

TEST_CASE("descriptions of tabloids and sport: another word, a people’s, an office named below") {
  test::check_extraction({
      {"Anna Reed, 77, claims the tub is loud.\nBut neighbour Tom Hale, 29, said it was late.\nThe "
       "beautician "
       "blasted: “I have had it on.”",
       {"Anna Reed | claims | the tub is loud", "Tom Hale | said | it was late",
        "Tom Hale | blasted | I have had it on."}},
      {"Nuno Dacosta scored twice. “It was easy,” the Portuguese said.",
       {"Nuno Dacosta | said | It was easy"}},
      {"Wang Hao and Tom Hale met. “It was easy,” the Chinese said.", {"Chinese | said | It was easy"}},
      {"“The referee told me it was late,” said Paul Marsh.\nThe referee, Anna Reed, booked seven.",
       {"Paul Marsh | said | The referee told me it was late", "Anna Reed | told | it was late"}},
      {"A party of children filed in. ‘Is it late?’ one of them asked. ‘No,’ said the teacher.",
       {"one of them | asked | Is it late?", "the teacher | said | No"}},
      {"Norwegian fertiliser maker Norholm has halted production, the company said on Monday.",
       {"Norholm | said | Norwegian fertiliser maker Norholm has halted production"}},
      {"A London man has accused his boss of theft.\nTom Reed (52) denied the claim.",
       {"a London man | has accused | his boss of theft", "Tom Reed | denied | the claim"}},
  });
}

TEST_CASE("ranks: an assistant coroner is the coroner, a deputy mayor no mayor; ambassadors at large") {
  test::check_extraction({
      {"Dr Anna Reed, the assistant coroner, opened the inquest.\nThe coroner said it was late.",
       {"Anna Reed | said | it was late"}},
      {"Anna Reed, the deputy mayor, opened the fair. Tom Hale, a baker, sang.\nThe mayor said it was late.",
       {"the mayor | said | it was late"}},
      {"Deputy Transport Minister Tom Hale said it was late.\nForeign Ministry Ambassador-at-Large Anna Reed "
       "said "
       "it was early. “We tell them,” the diplomat said.",
       {"Tom Hale | said | it was late", "Anna Reed | said | it was early",
        "Anna Reed | said | We tell them"}},
      {"Norland says its navy freed it\nThe state of Norland said it did, Norland News Agency reported.",
       {"Norland | says | its navy freed it", "the state of Norland | said | it did"}},
  });
}

TEST_CASE("the capital of the sentence is no name’s, small words and days may be names") {
  test::check_extraction({
      {"Disgraced Amari Okafor said it was late. Unlike Amari Okafor, she said it was early.",
       {"Amari Okafor | said | it was late", "- | said | it was early"}},
      {"Wen Hui Bao said it was late.", {"Wen Hui Bao | said | it was late"}},
      {"The goalkeeper, Sunday Ekpo, said it was late. Mr Friday said it was early.",
       {"Sunday Ekpo | said | it was late", "Friday | said | it was early"}},
      {"“It is late,” said Per Lundgren. On Monday President To Lam said it was early.",
       {"Per Lundgren | said | It is late", "To Lam | said | it was early"}},
      {"Do Kwon said it was late. The clerk, Can Aydin, said it was early. Mr So said it was dear.",
       {"Do Kwon | said | it was late", "Can Aydin | said | it was early", "So | said | it was dear"}},
      {"One of them, Per Lundgren, wrote that it was late. After Reed said it was late, we left.",
       {"Per Lundgren | wrote | it was late", "Reed | said | it was late"}},
      {"“It is late,” said George Will.", {"George Will | said | It is late"}},
      {"Larkspur Foods, Inc. said it was late. “It is,” said Paul Hale, Jr.",
       {"Larkspur Foods, Inc. | said | it was late", "Paul Hale Jr. | said | It is"}},
  });
}

TEST_CASE("who cannot be meant: whom she told, where he is, the letter of an answer") {
  test::check_extraction({
      {"Anna Reed met Winifred Poole. In her last letter to Winifred she said it was late.",
       {"Anna Reed | said | it was late"}},
      {"Anna Reed met Mary Okoye. “It is late,” she told Mary Okoye.", {"Anna Reed | told | It is late"}},
      {"Our first stop is Store Kalv (population 31), where Jens Tofte, the postman, waits. He says it is "
       "late.",
       {"Jens Tofte | says | it is late"}},
      {"Q. Who asked you to go?\nA. Graham Lyle.\nQ. What did he say?\nA. He said it was late.",
       {"- | - | Who asked you to go?", "- | asked | you to go?", "- | - | Graham Lyle.",
        "- | - | What did he say?", "- | - | He said it was late.", "Graham Lyle | said | it was late"}},
  });
}

TEST_CASE("those around somebody, one of a kind, who was written to") {
  test::check_extraction({
      {"Those close to Ms Reed say it is late. Those around the mayor, Anna Reed, said it was early.",
       {"those close to Ms Reed | say | it is late", "those around the mayor | said | it was early"}},
      {"A senior Tory said it was late. A leading Republican said it was early. A Brexiteer said it was "
       "dear.",
       {"a senior Tory | said | it was late", "a leading Republican | said | it was early",
        "a Brexiteer | said | it was dear"}},
      {"“It is late,” said another leading Oldtown court advocate, Paul Hale of Norbank.",
       {"Paul Hale | said | It is late"}},
      {"The jailed Oldlandish soldier said it was late. “It is,” said an exiled Labour official.",
       {"the jailed Oldlandish soldier | said | it was late", "an exiled Labour official | said | It is"}},
      {"A recently retired Oldtown officer said it was late. “It is,” said the newly elected Labour mayor.",
       {"a recently retired Oldtown officer | said | it was late",
        "the newly elected Labour mayor | said | It is"}},
      {"A very angry man said it was late. Anna Reed, a teacher, left. The highly respected teacher said it "
       "was "
       "early.",
       {"a very angry man | said | it was late", "Anna Reed | said | it was early"}},
      {"Anna Reed, the newly elected mayor of Quay, and Paul Hale, a jailed Labour activist, met. The mayor "
       "said it "
       "was late. The activist said it was early.",
       {"Anna Reed | said | it was late", "Paul Hale | said | it was early"}},
      {"A man critical of the plan said it was late. “It is,” one resident present at the meeting said.",
       {"a man critical of the plan | said | it was late",
        "one resident present at the meeting | said | It is"}},
      {"The two leading Republicans, Paul Hale and Tom Banks, said it was late. Ms Reed and Mr Marsh said it "
       "was early.",
       {"Paul Hale | said | it was late", "Reed | said | it was early"}},
      {"World No. 1 Anna Reed said it was late. Dockers’ Union No. 3 said it was early.",
       {"Anna Reed | said | it was late", "Dockers’ Union No. 3 | said | it was early"}},
      {"Paul Hale wrote to Tom Banks. He replied that it was late.", {"Tom Banks | replied | it was late"}},
      {"One Labour councillor said it was late.", {"one Labour councillor | said | it was late"}},
  });
}

TEST_CASE("who is described: players, an age, a style, the captain of a side") {
  test::check_extraction({
      {"Coach Paul Hale was calm. “We lost,” he said.\nCaptain Tom Banks was not. The defender said it was "
       "late.",
       {"Paul Hale | said | We lost", "Tom Banks | said | it was late"}},
      {"Coach Paul Hale took it well. He said he had wanted seamer Tom Banks to bowl.\n“He is quick,” the "
       "former "
       "leg-spinner said of Marsh.",
       {"Paul Hale | said | he had wanted seamer Tom Banks to bowl", "Paul Hale | said | He is quick"}},
      {"Anna Reed lost her son. “It was late,” she said.\nA dispatcher testified that it was early. The "
       "39-year-old "
       "said it was dear.",
       {"Anna Reed | said | It was late", "a dispatcher | testified | it was early",
        "the 39-year-old | said | it was dear"}},
      {"Her Excellency the Minister Anna Reed received His Excellency the Minister Paul Hale. Her Excellency "
       "said it "
       "was late. His Excellency said it was early.",
       {"Anna Reed | said | it was late", "Paul Hale | said | it was early"}},
      {"Lord Marsh said no. “It is late,” said his lordship.",
       {"Lord Marsh | said | no", "Lord Marsh | said | It is late"}},
      {"Serendia captain Paul Hale spoke. Maranga needed nine, and their captain Tom Banks was in. The "
       "Maranga skipper "
       "said it was late.",
       {"Tom Banks | said | it was late"}},
      {"Manager Paul Hale was angry after Oldwick were denied a goal. “It is late,” said the Oldwick "
       "manager.",
       {"Paul Hale | said | It is late"}},
      {"Anna Reed made a call. The chief financial officer said it was late.",
       {"the chief financial officer | said | it was late"}},
  });
}

TEST_CASE("who goes on: whom another told of, whom he dealt with, a couple, one kept unnamed") {
  test::check_extraction({
      {"Mr Hale rejected a suggestion from one analyst that it was late.\n“I do not accept it,” he said.",
       {"Hale | rejected | a suggestion from one analyst that it was late",
        "one analyst | suggestion | it was late", "Hale | said | I do not accept it"}},
      {"Paul Hale was a sculptor. The foreman threatened to sack him and then asked if he was late.\nHe left "
       "in May. "
       "“It was late,” he said.",
       {"the foreman | threatened | to sack him", "the foreman | then asked | if he was late",
        "Paul Hale | said | It was late"}},
      {"Tom and Anna Marsh, both 80, stayed. “No!” Anna shouted. Her husband said it was late.",
       {"Anna Marsh | shouted | No!", "Tom Marsh | said | it was late"}},
      {"A clerk, who asked us not to use their name, said it was late.\n“It was,” they said.",
       {"a clerk | said | it was late", "a clerk | said | It was"}},
      {"Anna Reed said he was late.\nHe married Jean Marsh, a bus conductress. Jean survives him with a son, "
       "Robert "
       "Hale. Later she said it was early.",
       {"Anna Reed | said | he was late", "Jean Marsh | said | it was early"}},
      {"When I put this to the head of parks, she said it was late. When we put it to Paul Hale, he said it "
       "was early.",
       {"the head of parks | said | it was late", "Paul Hale | said | it was early"}},
      {"The builders hope to start in May. They have warned that it is late.",
       {"builders | have warned | it is late"}},
      {"Norholm Altoplano, controlled by Vale Metals, said it was late. It added that it was early.",
       {"Norholm Altoplano | said | it was late", "Norholm Altoplano | added | it was early"}},
      {"The complaint, filed in federal court in Oldtown, seeks money. It alleges that it was late.",
       {"the complaint | alleges | it was late"}},
      {"Ferry minister speaks\nTom Hale\nMarsh & Finch, the chain, is to close. The retailer said it was "
       "late.",
       {"Marsh & Finch | said | it was late"}},
  });
}

TEST_CASE("tags that call a speaker otherwise, and those that call somebody else") {
  test::check_extraction({
      {"Council leader Paul Hale said no decision had been made.\n“Nobody comes here to close it,” the "
       "Conservative "
       "councillor said.",
       {"Paul Hale | said | no decision had been made", "Paul Hale | said | Nobody comes here to close it"}},
      {"Leader of the house Farida Contractor alleged that it was late.\n“It is,” the three-time corporator "
       "said.",
       {"Farida Contractor | alleged | it was late", "Farida Contractor | said | It is"}},
      {"Contacted by phone, Saarenmaa said it was late. “It is,” the MP argued.",
       {"Saarenmaa | said | it was late", "Saarenmaa | argued | It is"}},
      {"The coach, Paul Hale, was in no mood. He complained that it was late.\n“It is,” the Portuguese said.",
       {"Paul Hale | complained | it was late", "Paul Hale | said | It is"}},
      {"Arkady Marsh, a lawmaker, said it was late.\nIt rained.\nChairman of the committee Ruslan Hale wrote "
       "that it was "
       "early. “It is,” the lawmaker said.",
       {"Arkady Marsh | said | it was late", "Ruslan Hale | wrote | it was early",
        "Ruslan Hale | said | It is"}},
      {"Anna Reed said no. One top-20 shareholder said he had urged the board to sell. “They laughed,” the "
       "fund manager "
       "said.",
       {"Anna Reed | said | no", "one top-20 shareholder | said | he had urged the board to sell",
        "one top-20 shareholder | had urged | the board to sell",
        "one top-20 shareholder | said | They laughed"}},
      {"Her granddaughter, Anna Reed, dialled 999 and was told by the call handler not to move her.",
       {"the call handler | was told | not to move her"}},
  });
}

TEST_CASE("who is introduced: a counterpart, “the driver, Isa”, a bare name, one reached by phone") {
  test::check_extraction({
      {"Foreign Minister Anna Reed met her counterpart, Foreign Minister Paul Hale of Maren.\nThe Foreign "
       "Minister said it "
       "was late. Minister Hale said it was early. The Foreign Minister said it was dear.",
       {"Anna Reed | said | it was late", "Paul Hale | said | it was early",
        "Anna Reed | said | it was dear"}},
      {"Ruslan Marsh spoke. The driver, Isa, survived. He said it was late.", {"Isa | said | it was late"}},
      {"A former teacher says it is late.\nAnna Reed was asleep.\n“It is,” she said.",
       {"Anna Reed | says | it is late", "Anna Reed | said | It is"}},
      {"They have found it, the head of the dig said Thursday.\nProfessor Anna Reed told us that it was "
       "late.",
       {"Anna Reed | said | They have found it", "Anna Reed | told | it was late"}},
      {"Anna Reed said it was late. The museum’s curator, reached by phone, said it was early. “It is,” she "
       "said.",
       {"Anna Reed | said | it was late", "the museum’s curator | said | it was early",
        "the museum’s curator | said | It is"}},
      {"Paul Hale said it was late. He did not call. A retired clerk, who asked not to be named, said it was "
       "early. “It "
       "is,” he said.",
       {"Paul Hale | said | it was late", "a retired clerk | said | it was early",
        "a retired clerk | said | It is"}},
      {"Anna Reed said no. When a nurse came, she asked why it was late.",
       {"Anna Reed | said | no", "a nurse | asked | why it was late"}},
      {"Menna Davies said it was late. “It is,” she added.",
       {"Menna Davies | said | it was late", "Menna Davies | added | It is"}},
  });
}

TEST_CASE("who holds an office, who is somebody else, who is called otherwise") {
  test::check_extraction({
      {"Labour housing spokesman Paul Hale said it was late.\nThe Housing Minister said it was early.",
       {"Paul Hale | said | it was late", "the Housing Minister | said | it was early"}},
      {"Amir Marsh, a teacher, said it was late. The schools minister said it was early. The archdeacon said "
       "it was dear.",
       {"Amir Marsh | said | it was late", "the schools minister | said | it was early",
        "the archdeacon | said | it was dear"}},
      {"Foreign Minister Anna Reed met the Foreign Minister of Maren, Dastan Omarov, in Valmar.\nThe "
       "Minister said it was late.",
       {"Anna Reed | said | it was late"}},
      {"Governor Ilja Marsh said it was late. Pavel Hale of Meridian Bank was unmoved. The governor had said "
       "much the same, he noted.",
       {"Ilja Marsh | said | it was late", "Pavel Hale | noted | The governor had said much the same",
        "Ilja Marsh | had said | much the same"}},
      {"“It is late,” Insp Mark Hale said.\nOwner Nick Karras was woken by the alarm.\n“I grabbed Mum,” the "
       "shaken father of four said.",
       {"Mark Hale | said | It is late", "Nick Karras | said | I grabbed Mum"}},
      {"At 71, Tok Puan Rokiah Mat Diah still sits at her loom. It is dear, she said. Puan Norliza Ahmad "
       "said it was late.",
       {"Rokiah Mat Diah | said | It is dear", "Norliza Ahmad | said | it was late"}},
      {"PCSO Thwaite said it was late. She said it was dear.",
       {"Thwaite | said | it was late", "Thwaite | said | it was dear"}},
      {"Foreign Minister Anna Reed said it was late. Asked if the case of Ms Olga Marsh would matter, she "
       "said it was early.",
       {"Anna Reed | said | it was late", "Anna Reed | said | it was early"}},
      {"“It is late,” Paul Hale said.\nA second backbencher, who did not want to be named, said it was "
       "early.\n“It is,” the TD said.",
       {"Paul Hale | said | It is late", "a second backbencher | said | it was early",
        "a second backbencher | said | It is"}},
      {"The chancellor, Anna Reed, is away.\nHer opposite number, Paul Hale, seized on it. The shadow "
       "chancellor said it was late.",
       {"Paul Hale | said | it was late"}},
      {"Jodie Marsh has sworn off men after her split from footballer Dean Hale.\nThe actress, who plays a "
       "barmaid, told pals it was late.",
       {"Jodie Marsh | told | it was late"}},
      {"Her lawyer, Anna Reed, said it was late.\nOsterhaus' mother, Jolene, sat in the front row. “It is,” "
       "she told reporters.",
       {"Anna Reed | said | it was late", "Jolene | told | It is"}},
      {"Bahodir Yuldosh said it was late.\nForeign Minister Katarzhina Dovlat hit back, calling his remarks "
       "“theatre”. “It is,” she said.",
       {"Bahodir Yuldosh | said | it was late", "Katarzhina Dovlat | calling | his remarks “theatre”",
        "Katarzhina Dovlat | said | It is"}},
      {"In a letter to the Labour Rights Observatory, Agro Sentosa Raya rejected the findings. The company "
       "said it was late.",
       {"Agro Sentosa Raya | rejected | the findings", "Agro Sentosa Raya | said | it was late"}},
      {"The foreman threatened to sack him and Paul Hale said it was late.",
       {"the foreman | threatened | to sack him", "Paul Hale | said | it was late"}},
      {"Kittow, 19, twice denied Ryan Dunphy from inside the box. The board declared an interim dividend of "
       "17p.",
       {}},
      {"Anna Reed telephoned them. On one occasion, she says, an adviser asked her to wait.\n“I told her he "
       "was dead.”",
       {"Anna Reed | says | On one occasion an adviser asked her to wait",
        "Anna Reed | - | I told her he was dead.", "Anna Reed | told | he was dead"}},
      {"Two soldiers smoking by the door told a different story. There was no depot left, they said.",
       {"two soldiers | said | There was no depot left"}},
      {"Anna Reed lives alone. Nobody has explained anything. “I don't want the flowers. I want the pages.”",
       {}},
  });
}
