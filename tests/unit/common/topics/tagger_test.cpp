#include "common/topics/tagger.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace onrecord;

namespace {

const TopicTagger& tagger() {
  static const TopicTagger instance = TopicTagger::make(DataSource{}).value();
  return instance;
}

std::string tags(std::string_view content, std::string_view document = {}) {
  std::string out;
  for (const auto& label : tagger().tag(content, tagger().context(document))) {
    if (!out.empty()) out += "; ";
    out += label;
  }
  return out;
}

struct Case {
  const char* text;
  const char* topics;
};

}  // namespace

TEST_CASE("countries and organisations are found in text") {
  const Case cases[] = {
      {"", ""},
      {"nothing of the kind", ""},
      {"NATO threatens Russian national security", "NATO; Russia; defence and security"},
      {"Syria's army and Syria’s allies", "Syria; armed forces"},
      {"Syrian-Russian ties", "Syria; Russia"},
      {"the U.S. presence", "United States"},
      {"US troops", "United States; armed forces"},
      {"it told us that", ""},
      {"Us and them", ""},
      {"TELL US MORE", ""},
      {"the USA and America", "United States"},
      {"UK, U.K., British, Britons, Great Britain", "United Kingdom"},
      {"turkey and chad and jordan", ""},
      {"Turkey, Chad and Jordan", "Turkey; Chad; Jordan"},
      {"TURKEY IN TALKS", "Turkey"},
      {"South Korean and North Korean envoys", "South Korea; North Korea; diplomacy"},
      {"South Sudan is not Sudan", "South Sudan; Sudan"},
      {"New Mexico", ""},
      {"Northern Ireland", "Northern Ireland"},
      {"Latin American states", "South America"},
      {"Papua New Guinea", "Papua New Guinea"},
      {"Equatorial Guinea, Guinea-Bissau and Guinea", "Equatorial Guinea; Guinea-Bissau; Guinea"},
      {"Bosnia and Herzegovina", "Bosnia and Herzegovina"},
      {"Bosnia & Herzegovina", "Bosnia and Herzegovina"},
      {"Côte d’Ivoire or the Ivory Coast", "Ivory Coast"},
      {"Côte d'Ivoire", "Ivory Coast"},
      {"Türkiye", "Turkey"},
      {"Burma, Myanmar", "Myanmar"},
      {"Moscow and Damascus", "Russia; Syria"},
      {"Washington said", ""},
      {"the Democratic Republic of the Congo", "DR Congo"},
      {"the Republic of the Congo", "Republic of the Congo"},
      {"Palestinians in Gaza", "Palestine; Gaza"},
      {"Kosovo", "Kosovo"},
      {"Hong Kong", "Hong Kong"},
      {"the Netherlands, the Dutch", "Netherlands"},
      {"the Saudis", "Saudi Arabia"},
      {"the EU and the U.N. and the IMF", "EU; UN; IMF"},
      {"Opec and Nato", "OPEC; NATO"},
      {"who said", ""},
      {"the WHO said", "WHO"},
      {"the Who played", ""},
      {"the World Health Organization", "WHO"},
      {"the United Nations Security Council", "UN; UN Security Council"},
      {"the European Union", "EU"},
      {"he went south. Korea", ""},
      {"Pro-Russian, anti-American", "Russia; United States"},
      {"“Russia”—China", "Russia; China"},
      {"Российская Россия", ""},
      {"UN", "UN"},
      {"Un", ""},
      {"Russia, Syria, Russia", "Russia; Syria"},
      {"South\nAfrica", "South Africa"},
      {"al-Qaeda", "al-Qaeda"},
      {"Edwin Jordan met Chad Marsh", ""},
      {"In Jordan, Jordan's king", "Jordan"},
      {"Marsh said Jordan would", "Jordan"},
      {"JORDAN KING IN TALKS", "Jordan"},
      {"Frenchmen and Poles of Polish origin", "France; Poland"},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    CHECK(tags(test.text) == test.topics);
  }
}

TEST_CASE("stand-ins count where the document names what they stand for") {
  CHECK(tags("the alliance expands", "NATO met today.") == "NATO");
  CHECK(tags("The alliance and the military alliance", "NATO met today.") == "NATO; military alliances");
  CHECK(tags("the alliance expands", "The EU met today.").empty());
  CHECK(tags("an alliance expands", "NATO met today.").empty());
  CHECK(tags("the bloc", "The EU met today.") == "EU");
  CHECK(tags("the bloc", "The EU and ASEAN met.").empty());
  CHECK(tags("the world body and the U.S.", "the United Nations") == "UN; United States");
  CHECK(tags("the alliance").empty());
}

TEST_CASE("only stand-ins stand for a speaker") {
  const auto context = tagger().context("NATO met today.");
  CHECK(tagger().stand_in("the alliance", context) == std::string("NATO"));
  for (const char* phrase : {"the company", "the police", "alliance", "the", "the alliance today", ""})
    CHECK_FALSE(tagger().stand_in(phrase, context));
}

TEST_CASE("context holds only what was named, sorted") {
  const auto context = tagger().context("The UN, NATO and Syria; NATO again");
  REQUIRE(context.mentioned.size() == 2);
  CHECK(context.mentioned[0] < context.mentioned[1]);
}

TEST_CASE("phrases of a query stand for a topic, whole phrase and any case") {
  const std::pair<const char*, const char*> cases[] = {
      {"nato", "NATO"},
      {"Nato", "NATO"},
      {"the alliance", "NATO"},
      {"The Alliance", "NATO"},
      {"syrian", "Syria"},
      {"Syrians", "Syria"},
      {"the u.s.", "United States"},
      {"US", "United States"},
      {"turkey", "Turkey"},
      {"united states", "United States"},
      {"the United Nations", "UN"},
      {"Russia's", "Russia"},
      {"the bloc", "EU"},
      {"south korea", "South Korea"},
      {"WHO", "WHO"},
      {"truce", "ceasefire"},
      {"interest rates", "interest rates"},
      {"coronavirus", "covid-19"},
  };
  for (const auto& [phrase, label] : cases) {
    CAPTURE(phrase);
    CHECK(tagger().resolve(phrase) == std::string(label));
  }
  for (const char* phrase :
       {"", "us", "who", "alliance", "NATO expansion", "New Mexico", "Russian gas", "judge", "?"}) {
    CAPTURE(phrase);
    CHECK_FALSE(tagger().resolve(phrase));
  }
}

TEST_CASE("every label resolves to itself, so that about:LABEL finds it") {
  for (const char* text :
       {"Russia", "Syria", "DR Congo", "Republic of the Congo", "Ivory Coast", "Palestine", "Vatican",
        "African Union", "Arab League", "G7", "G20", "Red Cross", "al-Qaeda", "Islamic State",
        "São Tomé & Príncipe", "Saint Lucia", "Trinidad and Tobago", "Cape Verde"}) {
    CAPTURE(text);
    CHECK(tagger().resolve(text));
  }
}

TEST_CASE("phrases of the taxonomy in lower case are found in any case, also in the plural") {
  const Case cases[] = {
      {"Interest rates and a trade surplus", "interest rates; trade; trade balance"},
      {"the ceasefires held", "ceasefire"},
      {"wheat for Egypt", "grain; wheat; Egypt"},
      {"a by-election", "elections"},
      {"the Bundestag", "Bundestag; parliament"},
      {"he may trade places", ""},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    CHECK(tags(test.text) == test.topics);
  }
}

TEST_CASE("weak phrases need their family in the document") {
  CHECK(tags("the strike", "The union leader spoke.") == "strikes");
  CHECK(tags("the strike", "The match was lost.").empty());
}

TEST_CASE("a document explains its acronyms") {
  const std::string document =
      "The Rivers Watch Office (RWO) met. The Food and Agriculture Organization (FAO) did not.";
  CHECK(tags("RWO is asleep, the FAO too", document) ==
        "Rivers Watch Office; Food and Agriculture Organization");
  CHECK(tags("the Rivers Watch Office", document) == "Rivers Watch Office");
  CHECK(tags("RWO is asleep").empty());
  CHECK(tags("the RWOs", document).empty());
}

TEST_CASE("a book explains a few hundred acronyms, each once") {
  std::string document;
  for (char first = 'A'; first <= 'Z'; ++first)
    for (char second = 'A'; second <= 'Z'; ++second) {
      const std::string begin{first, 'u'}, next{second, 'o'};
      document += "The " + begin + "ran " + next + "lan Office (" + first + second + "O) met. ";
    }
  const TopicContext once = tagger().context(document), twice = tagger().context(document + document);
  CHECK(once.acronyms.size() < 500);
  CHECK(once.acronyms.size() == twice.acronyms.size());
  CHECK(tags("ABO slept", document) == "Auran Bolan Office");
}

TEST_CASE("topics have parents and children") {
  const auto above = tagger().ancestors("wheat");
  CHECK(above.front() == "grain");
  CHECK(std::find(above.begin(), above.end(), "agriculture") != above.end());
  const auto below = tagger().descendants("international organisations");
  CHECK(std::find(below.begin(), below.end(), "NATO") != below.end());
  CHECK(tagger().ancestors("Silver Tide").empty());
  CHECK(tagger().topic_of("judge") == std::string("courts"));
  CHECK(tagger().knows("interest rates"));
  CHECK_FALSE(tagger().knows("Silver Tide"));
}

TEST_CASE("letter set: letters without case, digits, and everything else") {
  onrecord::LetterSet letters;
  letters.add('b');
  letters.add('7');
  for (const char c : {'b', 'B', '7', ' ', '-', '\xC3'}) CHECK(letters.has(c));
  for (const char c : {'a', 'C', '8', 'z'}) CHECK_FALSE(letters.has(c));
  CHECK(onrecord::LetterSet::all().has('q'));
}
