#include "indexer/extract/text/lexicon.h"

#include <catch2/catch.hpp>
#include <set>

#include "tests/support/analysed.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using namespace onrecord::extract;

namespace {

const CueForms& cue(const std::string& word) { return *test::lexicon().find(word)->cue; }

}  // namespace

TEST_CASE("lexicon: cue forms know their lemma and what may follow") {
  struct Row {
    std::string form, lemma;
    Form kind;
    Complement complement;
    Act act;
  };
  const std::vector<Row> rows{
      {"said", "say", Form::past, Complement::say, Act::say},
      {"says", "say", Form::third, Complement::say, Act::say},
      {"saying", "say", Form::ing, Complement::say, Act::say},
      {"denied", "deny", Form::past, Complement::that, Act::deny},
      {"denies", "deny", Form::third, Complement::top, Act::deny},
      {"promised", "promise", Form::participle, Complement::that, Act::promise},
      {"warns", "warn", Form::third, Complement::tell, Act::warn},
      {"accusing", "accuse", Form::ing, Complement::top, Act::accuse},
      {"praised", "praise", Form::past, Complement::top, Act::praise},
      {"urged", "urge", Form::past, Complement::tell, Act::demand},
      {"asked", "ask", Form::past, Complement::tell, Act::ask},
      {"announced", "announce", Form::past, Complement::say, Act::announce},
      {"rejected", "reject", Form::past, Complement::top, Act::deny},
      {"refused", "refuse", Form::past, Complement::top, Act::deny},
      {"dismissed", "dismiss", Form::past, Complement::top, Act::deny},
      {"told", "tell", Form::past, Complement::tell, Act::say},
  };
  for (const Row& row : rows) {
    CAPTURE(row.form);
    const LexiconEntry* entry = test::lexicon().find(row.form);
    REQUIRE(entry);
    REQUIRE(entry->cue);
    CHECK(entry->cue->lemma->lemma == row.lemma);
    CHECK(entry->cue->is(row.kind));
    CHECK(entry->cue->takes(row.complement));
    CHECK(entry->cue->lemma->act == row.act);
    CHECK(entry->cue->lemma->speech);
  }
}

TEST_CASE("lexicon: a form says which forms it is not") {
  CHECK_FALSE(cue("said").is(Form::ing));
  CHECK_FALSE(cue("saying").is(Form::past));
  CHECK_FALSE(cue("accuse").takes(Complement::say));
  CHECK(cue("say").lemma->has(CueTrait::plain));
  CHECK_FALSE(cue("accuse").lemma->has(CueTrait::plain));
}

TEST_CASE("lexicon: mental verbs are known, but report no speech") {
  for (const std::string word : {"believes", "thinks", "hopes", "fears"}) {
    CAPTURE(word);
    CHECK_FALSE(cue(word).lemma->speech);
  }
}

TEST_CASE("lexicon: closed classes, word sets and names") {
  const Lexicon& words = test::lexicon();
  CHECK(words.find("the")->closed_class == Pos::determiner);
  CHECK(words.find("she")->closed_class == Pos::subject_pronoun);
  CHECK(words.find("would")->closed_class == Pos::modal);
  CHECK(words.find("n't")->closed_class == Pos::adverb);
  CHECK(words.find("mrs.")->sets[static_cast<std::size_t>(WordSet::female_honorific)]);
  CHECK_FALSE(words.find("mrs.")->sets[static_cast<std::size_t>(WordSet::male_honorific)]);
  CHECK(words.find("anna")->first_name_gender == Gender::female);
  CHECK(words.find("paul")->first_name_gender == Gender::male);
  CHECK(words.find("paul")->tells_gender);
  CHECK(words.find("lee")->first_name_gender == Gender::male);
  CHECK_FALSE(words.find("lee")->tells_gender);
  CHECK(words.find("kim")->first_name);
  CHECK(words.find("kim")->first_name_gender == Gender::unknown);
  CHECK(words.find("zzyzx") == nullptr);
  CHECK(words.find("Said") == nullptr);
}

TEST_CASE("lexicon: every word set has words") {
  const auto text = DataSource{}.text("en/word_sets.tsv");
  REQUIRE(text);
  std::set<std::string> filled;
  for (const TsvRow& row : parse_tsv(*text))
    if (!row.cell(1).empty()) filled.insert(std::string(row.cell(0)));
  for (const std::string_view name : kWordSetNames) {
    CAPTURE(name);
    CHECK(filled.contains(std::string(name)));
  }
}

TEST_CASE("lexicon: a bad line is told by file, line and what is unknown in it") {
  struct Row {
    std::string file, text, told;
  };
  const std::vector<Row> rows{
      {"cues.tsv", "# a comment\nsay\tsay\tspeech\tsay\nblurt\tshout\tspeech\tsay\n", "cues.tsv:3"},
      {"cues.tsv", "blurt\tsay\tspeech\tblurting\n", "cues.tsv:1"},
      {"cues.tsv", "\n\nblurt\tsay\tspeech\tsay\t\tloud\n", "cues.tsv:3"},
      {"closed_classes.tsv", "determiner\tthe\nparticle\toh\n", "closed_classes.tsv:2"},
      {"word_sets.tsv", "colour\tred green\n", "word_sets.tsv:1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file, row.text);
    const test::TempFolder folder;
    folder.write("en/" + row.file, row.text);
    const auto loaded = Lexicon::load(DataSource(folder.path()), "en");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::usage);
    CHECK_THAT(loaded.error().message, Catch::Contains(row.told));
    const std::string name = row.file == "cues.tsv" ? "blurt" : row.file[0] == 'c' ? "particle" : "colour";
    CHECK_THAT(loaded.error().message, Catch::Contains(name));
  }
}

TEST_CASE("lexicon: a file of the user takes the place of one, the others stay") {
  const test::TempFolder folder;
  folder.write("en/cues.tsv", "blurt\tsay\tspeech\tannounce\tout\tplain,question\n");
  const auto loaded = Lexicon::load(DataSource(folder.path()), "en");
  REQUIRE(loaded);
  REQUIRE(loaded->find("blurted"));
  const CueLemma& blurt = *loaded->find("blurted")->cue->lemma;
  CHECK(blurt.lemma == "blurt");
  CHECK(blurt.act == Act::announce);
  CHECK(blurt.particles == std::vector<std::string>{"out"});
  CHECK(blurt.has(CueTrait::question));
  CHECK_FALSE(blurt.has(CueTrait::speaks));
  const LexiconEntry* said = loaded->find("said");
  CHECK((!said || !said->cue));
  CHECK(loaded->find("the")->closed_class == Pos::determiner);
}

TEST_CASE("lexicon: a language without files is an error") { CHECK_FALSE(Lexicon::load(DataSource{}, "xx")); }
