#include "searcher/search/engine.h"

#include <algorithm>

#include "tests/unit/searcher/search/ask.h"

using namespace onrecord;
using test::Archive;
using test::organisation;
using test::person;
using test::SampleDocument;
using Texts = std::vector<std::string>;

namespace {

constexpr const char* kPledges = "NATO has not kept its pledges not to expand to the east";
constexpr const char* kPresence = "the U.S. presence in Syria is illegal";
constexpr const char* kSanctions = "sanctions on Russia will fail";
constexpr const char* kAlliance = "the alliance threatens Russian security";

std::vector<SampleDocument> documents() {
  SampleDocument sana("sana.txt", "SANA", "2022-02-24");
  sana.document().info.title = "Faisal al-Mekdad speaks about NATO";
  auto& pledges =
      sana.say(person("Faisal al-Mekdad", "Foreign and Expatriates Minister"), kPledges, {"NATO"});
  pledges.polarity = Polarity::negative;
  pledges.venue = "interview with al-Suriya T.V.";
  pledges.said = {Date{2022, 2, 23}, DateBasis::text, "last night"};
  sana.say(person("Faisal al-Mekdad", "Foreign and Expatriates Minister"), kPresence,
           {"United States", "Syria"})
      .kind = StatementKind::direct;
  sana.say(organisation("SANA"), "Mekdad spoke at length").topics_carried = {"NATO"};

  SampleDocument daily("daily.txt", "The Daily", "2021-05-01");
  daily.say(person("John Smith", "Senator"), kSanctions, {"Russia"}).cue = {"denied", "deny", Act::deny};
  auto& alliance = daily.say(person("Jane Smith"), kAlliance, {"NATO", "Russia"});
  alliance.said = {};
  alliance.via = {"Reuters"};

  SampleDocument other("other.txt", "The Daily", "2021-07-01");
  other.say(person("Smith"), "I was there").said = {Date{2021, 7, 0}, DateBasis::text, std::nullopt};
  Speaker unnamed;
  unnamed.kind = SpeakerKind::unnamed;
  unnamed.name = "a senior official";
  other.say(unnamed, "the talks in Geneva went well", {"Geneva"});
  other.say(person("Ali Bongo"), "we are organizing a congress of the organization", {"Gabon"}).to =
      "Reuters";
  return {sana, daily, other};
}

}  // namespace

TEST_CASE("whom a speaker condition finds") {
  Archive archive(documents());
  struct Case {
    const char* query;
    std::size_t hits;
    const char* match;
  };
  const auto c = GENERATE(values<Case>({{"speaker:mekdad", 2, "surname"},
                                        {"speaker:\"Faisal al-Mekdad\"", 2, "exact"},
                                        {"speaker:\"faisal mekdad\"", 2, "key"},
                                        {"speaker:\"F. Mekdad\"", 2, "variant"},
                                        {"speaker:\"Faisal Ahmad al-Mekdad\"", 2, "variant"},
                                        {"speaker:\"Minister Mekdad\"", 2, "surname"},
                                        {"speaker:\"foreign minister\"", 2, "role"},
                                        {"speaker:\"the foreign minister\"", 2, "role"},
                                        {"speaker:\"minister foreign\"", 0, ""},
                                        {"speaker:senator", 1, "role"},
                                        {"speaker:sana", 1, "exact"},
                                        {"speaker:smith", 3, "surname"},
                                        {"speaker:\"John Smith\"", 1, "exact"},
                                        {"speaker:\"Karl Smith\"", 0, ""},
                                        {"speaker:=\"Faisal al-Mekdad\"", 2, "exact"},
                                        {"speaker:=\"Faisal Mekdad\"", 0, ""},
                                        {"speaker:\"senior official\"", 1, "descriptor"},
                                        {"speaker:mek*", 2, ""},
                                        {"speaker:putin", 0, ""}}));
  INFO(c.query);
  const auto response = archive.ask(c.query);
  CHECK(response.hits == c.hits);
  CHECK(response.rows.size() == c.hits);
  for (const auto& row : response.rows) CHECK(row.match == c.match);
}

TEST_CASE("what the fields find") {
  Archive archive(documents());
  struct Case {
    const char* query;
    std::size_t hits;
  };
  const auto c = GENERATE(values<Case>({{"*", 8},
                                        {"pledge", 1},
                                        {"pledged east", 1},
                                        {"pledge sanction", 0},
                                        {"the pledges", 1},
                                        {"the", 5},
                                        {"nato", 2},
                                        {"mekdad nato", 1},
                                        {"nato -east", 1},
                                        {"nato OR sanctions", 3},
                                        {"nato XOR russia", 2},
                                        {"-nato", 6},
                                        {"NOT (nato OR russia)", 5},
                                        {"\"expand to the east\"", 1},
                                        {"\"expands to the east\"", 0},
                                        {"\"to expand east\"", 0},
                                        {"\"NOT, to expand;\"", 1},
                                        {"organiz*", 1},
                                        {"organization", 1},
                                        {"\"organization\"", 1},
                                        {"\"organizations\"", 0},
                                        {"pledges NEAR/4 nato", 0},
                                        {"pledges NEAR/5 nato", 1},
                                        {"pledge NEAR/5 nato", 1},
                                        {"pledges ADJ/5 nato", 0},
                                        {"nato ADJ/5 pledged", 1},
                                        {"topic:NATO", 2},
                                        {"topic:\"United States\"", 1},
                                        {"topic:U.S.", 1},
                                        {"topic:nat*", 2},
                                        {"about:NATO", 3},
                                        {"about:\"U.S. presence\"", 1},
                                        {"about:\"NATO presence\"", 0},
                                        {"kind:direct", 1},
                                        {"act:deny", 1},
                                        {"polarity:negative", 1},
                                        {"source:SANA", 3},
                                        {"source:\"the  daily\"", 5},
                                        {"source:the*", 5},
                                        {"via:reuters", 1},
                                        {"to:reuters", 1},
                                        {"venue:suriya", 1},
                                        {"venue:\"interview suriya\"", 0},
                                        {"role:minister", 2},
                                        {"lang:en", 8},
                                        {"doc:sana.txt", 3},
                                        {"doc:sana", 0},
                                        {"conf:0.9..", 8},
                                        {"conf:0.91..", 0},
                                        {"conf:0.9", 8},
                                        {"org:sana", 1},
                                        {"said:2022", 3},
                                        {"said:2022-02-23", 1},
                                        {"said:2022-02-24..", 2},
                                        {"said:..2021-06", 1},
                                        {"said:2021-07", 3},
                                        {"said:2021-07-01..2021-07-30", 2},
                                        {"pub:2021", 5},
                                        {"said:2022 source:sana nato", 1},
                                        {"source:sana source:\"The Daily\" kind:direct", 1},
                                        {"speaker:mekdad OR speaker:sana", 3},
                                        {"speaker:mekdad -speaker:\"Faisal al-Mekdad\"", 0}}));
  INFO(c.query);
  const auto response = archive.ask(c.query);
  CHECK(response.hits == c.hits);
  CHECK(response.rows.size() == c.hits);
}

TEST_CASE("about in a question: part is enough, all ranks above part, carried topics last") {
  SampleDocument document("a", "X", "2022-01-01");
  document.say(person("Ann Lee"), "the weather is fine").topics_carried = {"NATO"};
  document.say(person("Ann Lee"), "Sweden joins the club", {"Sweden"});
  document.say(person("Ann Lee"), "NATO and Sweden agree at last after many long months of talks",
               {"NATO", "Sweden"});
  document.say(person("Ann Lee"), "NATO NATO NATO", {"NATO"});
  document.say(person("Bob Ray"), "NATO and Sweden again", {"NATO", "Sweden"});
  Archive archive({document});
  const auto texts = archive.texts("what did Ann Lee say about NATO and Sweden");
  REQUIRE(texts.size() == 4);
  CHECK(texts[0].starts_with("NATO and Sweden agree"));
  CHECK(texts[3] == "the weather is fine");
}

TEST_CASE("questions in plain English") {
  Archive archive(documents());
  CHECK(archive.texts("what did Mekdad say about NATO") == Texts{kPledges});
  CHECK(archive.texts("what did the foreign minister say about the U.S. presence") == Texts{kPresence});
  CHECK(archive.texts("who said the talks went well").front() == "the talks in Geneva went well");
  CHECK(archive.texts("did Smith deny sanctions") == Texts{kSanctions});
  CHECK(archive.texts("what did Putin say about NATO").empty());
  CHECK(archive.texts("Mekdad on NATO") == Texts{kPledges});
}

TEST_CASE("order: relevance, newest, oldest; ties by date, then id; undated last") {
  Archive archive(documents());
  auto request = archive.request("*");
  request.limit = 100;
  using search::Sort;
  const auto check_order = [&](Sort sort, auto before) {
    request.sort = sort;
    const auto rows = archive.ask(request).rows;
    REQUIRE(rows.size() == 8);
    for (std::size_t i = 1; i < rows.size(); ++i) {
      const auto date = [](const search::Hit& hit) {
        return hit.statement.said.date ? *hit.statement.said.date : *hit.document.published;
      };
      const int a = first_day_number(date(rows[i - 1])), b = first_day_number(date(rows[i]));
      CHECK((before(a, b) || (a == b && rows[i - 1].statement.id < rows[i].statement.id)));
    }
  };
  check_order(Sort::automatic, std::greater<>());
  check_order(Sort::newest, std::greater<>());
  check_order(Sort::oldest, std::less<>());
}

TEST_CASE("pages are parts of the whole, and a stream gives every row in the same order") {
  for (const std::size_t parts : {1U, 2U, 3U}) {
    Archive archive(documents(), parts);
    for (const auto sort : {search::Sort::newest, search::Sort::oldest, search::Sort::relevance}) {
      auto request = archive.request("the OR nato OR we");
      request.sort = sort;
      request.limit = 100;
      const auto whole = archive.ask(request);
      REQUIRE(whole.hits >= 5);
      Texts all, paged, streamed;
      for (const auto& row : whole.rows) all.push_back(row.statement.id);
      request.limit = 2;
      for (request.offset = 0; request.offset < 10; request.offset += 2) {
        const auto page = archive.ask(request);
        CHECK(page.hits == whole.hits);
        for (const auto& row : page.rows) paged.push_back(row.statement.id);
      }
      request.limit = 0;
      request.offset = 0;
      const auto stream = archive.engine().answer(request, [&](search::Hit&& hit) {
        streamed.push_back(hit.statement.id);
        return true;
      });
      REQUIRE(stream);
      CHECK(stream->hits == whole.hits);
      CHECK(stream->rows.empty());
      CHECK(paged == all);
      CHECK(streamed == all);
      request.offset = 3;
      CHECK(archive.ask(request).rows.size() == whole.hits - 3);
      request.offset = 100;
      CHECK(archive.ask(request).hits == whole.hits);
    }
  }
}

TEST_CASE("a sink ends the stream") {
  Archive archive(documents());
  auto request = archive.request("*");
  request.limit = 0;
  std::size_t rows = 0;
  REQUIRE(archive.engine().answer(request, [&](search::Hit&&) { return ++rows < 3; }));
  CHECK(rows == 3);
}

TEST_CASE("several indexes answer as one") {
  Archive one(documents()), three(documents(), 3);
  for (const char* query :
       {"*", "nato", "speaker:smith", "speaker:\"foreign minister\"", "said:2021", "about:Russia"}) {
    auto request = one.request(query);
    request.facets = {{search::Facet::speaker, 0}, {search::Facet::source, 0}};
    const auto a = one.ask(request), b = three.ask(request);
    INFO(query);
    CHECK(a.hits == b.hits);
    CHECK(a.meta.notes == b.meta.notes);
    REQUIRE(a.rows.size() == b.rows.size());
    for (std::size_t i = 0; i < a.rows.size(); ++i) {
      CHECK(a.rows[i].statement == b.rows[i].statement);
      CHECK(a.rows[i].document == b.rows[i].document);
    }
    for (std::size_t f = 0; f < a.facets.size(); ++f) {
      REQUIRE(a.facets[f].values.size() == b.facets[f].values.size());
      for (std::size_t i = 0; i < a.facets[f].values.size(); ++i) {
        CHECK(a.facets[f].values[i].value == b.facets[f].values[i].value);
        CHECK(a.facets[f].values[i].count == b.facets[f].values[i].count);
      }
    }
  }
}

TEST_CASE("someone unknown: nothing, and near names") {
  Archive archive(documents());
  const auto near = archive.ask("what did Faisal Megrat say about NATO");
  CHECK(near.hits == 0);
  CHECK(near.meta.unknown_speaker == "Faisal Megrat");
  REQUIRE_FALSE(near.meta.did_you_mean.empty());
  CHECK(near.meta.did_you_mean.front() == "Faisal al-Mekdad");
  CHECK(archive.ask("speaker:bongo").meta.unknown_speaker.empty());
  CHECK(archive.ask("speaker:faisal").meta.did_you_mean == Texts{"Faisal al-Mekdad"});
  CHECK(archive.ask("speaker:zzzzzzzz").meta.did_you_mean.empty());
}

TEST_CASE("near names: rows in the field, one letter in a question, each hit says so") {
  Archive archive(documents());
  for (const char* query :
       {"what did Faisal Mekdat say", "speaker:\"Faisal Mekdat\"", "speaker:\"Faysel Mokdat\""}) {
    INFO(query);
    const auto response = archive.ask(query);
    REQUIRE(response.hits > 0);
    for (const auto& row : response.rows) {
      CHECK(row.match == "near");
      CHECK(row.statement.speaker.name == "Faisal al-Mekdad");
    }
    CHECK(response.meta.notes.size() == 1);
  }
  CHECK(archive.ask("what did Faysel Mokdat say").hits == 0);
  CHECK(archive.ask("speaker:mokdat").hits == 0);
}

TEST_CASE("names are found under every script and order") {
  SampleDocument document("scripts.txt", "Outlet", "2022-03-01");
  for (const char* name :
       {"Tarek al-Nabulsi", "Oleksandr Brenko", "Σταύρος Καλλίδης", "Wilhelm Aumüller", "Robert Dune"})
    document.say(person(name), std::string("We will see, said ") + name);
  Archive archive({document});
  const std::pair<const char*, const char*> cases[] = {{"طارق النابلسي", "Tarek al-Nabulsi"},
                                                       {"Tariq Nabulsi", "Tarek al-Nabulsi"},
                                                       {"Олександр Бренко", "Oleksandr Brenko"},
                                                       {"Бренко, Олександр", "Oleksandr Brenko"},
                                                       {"Brenko Oleksandr", "Oleksandr Brenko"},
                                                       {"Stavros Kallidis", "Σταύρος Καλλίδης"},
                                                       {"Wilhelm Aumueller", "Wilhelm Aumüller"},
                                                       {"Bob Dune", "Robert Dune"},
                                                       {"R. Dune", "Robert Dune"},
                                                       {"Dr. Robert Peter Dune", "Robert Dune"},
                                                       {"النابلسي", "Tarek al-Nabulsi"},
                                                       {"Бренко", "Oleksandr Brenko"}};
  for (const auto& [asked, name] : cases) {
    INFO(asked);
    const auto response = archive.ask("speaker:\"" + std::string(asked) + '"');
    REQUIRE(response.hits == 1);
    CHECK(response.rows.front().statement.speaker.name == name);
    CHECK(response.rows.front().match != "near");
  }
}

TEST_CASE("several people: all of them and a note; strict makes it an error") {
  Archive archive(documents());
  const auto response = archive.ask("speaker:smith");
  REQUIRE(response.meta.notes.size() == 1);
  CHECK(response.meta.notes[0] ==
        "3 people fit “smith”: Jane Smith (1), John Smith (1), Smith without a first name (1)");
  auto request = archive.request("speaker:smith");
  request.strict = true;
  const auto strict = archive.engine().answer(request);
  REQUIRE_FALSE(strict);
  CHECK(strict.error().code == ErrorCode::bad_query);
  CHECK(archive.ask("speaker:mekdad").meta.notes.empty());
}

TEST_CASE("a full name falls back on its bare surname only where nobody else has it") {
  SampleDocument bare("bare", "X", "2022-01-01");
  bare.say(person("Mekdad"), "we are ready");
  {
    Archive archive({bare});
    const auto response = archive.ask("speaker:\"Faisal al-Mekdad\"");
    REQUIRE(response.hits == 1);
    CHECK(response.rows[0].match == "surname");
    REQUIRE(response.meta.notes.size() == 1);
  }
  SampleDocument rival("rival", "X", "2022-01-01");
  rival.say(person("Omar Mekdad"), "so am I");
  Archive archive({bare, rival});
  CHECK(archive.ask("speaker:\"Faisal al-Mekdad\"").hits == 0);
}

TEST_CASE("the archive tells whom a bare surname means") {
  std::vector<SampleDocument> all;
  for (int i = 0; i < 5; ++i) {
    SampleDocument full("full" + std::to_string(i), "X", "2022-01-0" + std::to_string(i + 1));
    full.say(person("Faisal al-Mekdad", "Minister"), "we are ready");
    all.push_back(full);
  }
  SampleDocument bare("bare", "x", "2022-02-01"), elsewhere("elsewhere", "Y", "2022-02-01");
  bare.say(person("Mekdad"), "bare words");
  elsewhere.say(person("Mekdad"), "bare words elsewhere");
  all.push_back(bare);
  all.push_back(elsewhere);
  Archive archive(all);
  auto response = archive.ask("speaker:\"Faisal al-Mekdad\" bare");
  REQUIRE(response.hits == 1);
  const Speaker& speaker = response.rows[0].statement.speaker;
  CHECK(speaker.name == "Faisal al-Mekdad");
  CHECK(speaker.id == "faisal-al-mekdad");
  CHECK(speaker.as_written == "Mekdad");
  CHECK(speaker.resolved_by == ResolvedBy::authority);
  CHECK(response.rows[0].match == "surname");
  CHECK(archive.ask("speaker:mekdad bare").hits == 2);
  // By name alone the full name comes first, though it is older.
  const auto by_name = archive.ask("speaker:\"Faisal al-Mekdad\"");
  REQUIRE(by_name.hits == 6);
  CHECK(by_name.rows[0].match == "exact");
  CHECK(by_name.rows[0].statement.said.date == Date{2022, 1, 5});
  CHECK(by_name.rows[5].match == "surname");
}

TEST_CASE("undated statements hidden by a date are counted in a note") {
  Archive archive(documents());
  const auto response = archive.ask("speaker:smith said:2021");
  CHECK(response.hits == 2);
  CHECK(std::count(response.meta.notes.begin(), response.meta.notes.end(),
                   "1 more statement has no date and is left out") == 1);
}

TEST_CASE("the reading names the person, notes name the role") {
  Archive archive(documents());
  CHECK(archive.ask("what did Mekdad say about NATO").meta.reading ==
        "speaker:\"Faisal al-Mekdad\" about:NATO");
  const auto notes = archive.ask("speaker:\"foreign minister\"").meta.notes;
  CHECK(notes == Texts{"“foreign minister” was read as a role: Faisal al-Mekdad (2)"});
}

TEST_CASE("the headline's statement comes after the text's at equal match") {
  SampleDocument document("a", "X", "2022-01-01");
  auto& headline = document.say(person("Ann Lee"), "NATO must go", {"NATO"});
  headline.said = {Date{2022, 1, 2}, DateBasis::text, std::nullopt};
  document.document().headline = Span{0, 13};
  document.say(person("Ann Lee"), "NATO must stay", {"NATO"});
  Archive archive({document});
  CHECK(archive.texts("nato") == Texts{"NATO must stay", "NATO must go"});
}

TEST_CASE("phrases do not reach from one content span into the next") {
  SampleDocument document("a", "X", "2022-01-01");
  auto& statement = document.say(person("Ann Lee"), "we will win, and soon we will leave");
  statement.bytes.content = {{0, 12}, {20, 42}};
  REQUIRE(statement.text.size() == 12 + 1 + 22);
  Archive archive({document});
  CHECK(archive.ask("\"will win\"").hits == 1);
  CHECK(archive.ask("\"and soon we\"").hits == 1);
  CHECK(archive.ask("\"win and soon\"").hits == 0);
}

TEST_CASE("show: the statement in its paragraph") {
  auto all = documents();
  all[0].document().text = "First line.\n" + std::string(kPledges) + ". More.\nLast line.\n";
  Statement& statement = all[0].statements()[0];
  const auto begin = static_cast<std::uint32_t>(std::string("First line.\n").size());
  statement.bytes.content = {{begin, begin + static_cast<std::uint32_t>(statement.text.size())}};
  all[0].statements().resize(1);
  Archive archive(all);
  const auto shown = archive.engine().show(statement.id);
  REQUIRE((shown && *shown));
  CHECK((*shown)->paragraph == std::string(kPledges) + ". More.");
  REQUIRE((*shown)->content.size() == 1);
  CHECK((*shown)->content[0].of((*shown)->paragraph) == kPledges);
  CHECK((*shown)->hit.statement.id == statement.id);
  CHECK_FALSE(*archive.engine().show(std::string(32, 'f')));
}

TEST_CASE("explain prints every stage") {
  Archive archive(documents());
  auto request = archive.request("what did Mekdad say about NATO");
  request.explain = true;
  std::vector<std::string> stages;
  for (const auto& [stage, dump] : archive.ask(request).meta.explanation) {
    stages.push_back(stage);
    CHECK_FALSE(dump.empty());
  }
  CHECK(stages == Texts{"tree", "people", "topics", "engine query", "timing"});
}

TEST_CASE("an engine sees what is committed later, also new names") {
  Archive archive(documents());
  CHECK(archive.ask("speaker:lee").hits == 0);
  auto writer = IndexWriter::open(archive.folder() / "db0");
  REQUIRE(writer);
  for (int i = 0; i < 5; ++i) {
    SampleDocument late("late" + std::to_string(i), "X", "2022-05-01");
    late.say(person("Ann Lee"), "late words");
    REQUIRE(late.write(*writer));
    REQUIRE(writer->commit());
  }
  CHECK(archive.ask("speaker:lee").hits == 5);
  CHECK(archive.engine().speakers().names_speaker("Ann Lee"));
  CHECK_FALSE(archive.engine().speakers().names_speaker("Ann Ray"));
  CHECK(archive.engine().speakers().names_source("the daily"));
  CHECK(archive.engine().speakers().names_source("Reuters"));
  CHECK_FALSE(archive.engine().speakers().names_source("Geneva"));
}

TEST_CASE("an empty index answers with nothing") {
  Archive archive({});
  CHECK(archive.ask("*").hits == 0);
  CHECK(archive.ask("nato said:2022..").hits == 0);
  auto request = archive.request("*");
  request.limit = 0;
  CHECK(archive.ask(request).rows.empty());
}

TEST_CASE("an office is read as a role also where somebody seems to be called so") {
  SampleDocument document("a", "X", "2022-01-01");
  document.say(person("Ann Lee", "Finance Minister"), "taxes will fall");
  document.say(person("Finance Minister"), "taxes fell");
  document.say(person("Bob King"), "kings are rare");
  document.say(person("Carl Gustaf", "King of Sweden"), "I am one");
  document.say(person("Dan Roe", "aide to Bob King"), "he is right");
  Archive archive({document});
  CHECK(archive.ask("speaker:\"finance minister\"").hits == 2);
  CHECK(archive.ask("speaker:king").hits >= 2);
  CHECK(archive.ask("speaker:\"Bob King\"").hits == 1);
}
