#include "indexer/extract/text/vocabulary.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord::extract;
using Index = OpenClasses::Index;
using onrecord::NounDomain;

TEST_CASE("vocabulary: classes of inflected words go back to their base") {
  struct Row {
    std::string word;
    Index index;
  };
  const std::vector<Row> rows{
      {"bridge", Index::noun},          {"bridges", Index::noun},       {"ministries", Index::noun},
      {"churches", Index::noun},        {"walks", Index::third_person}, {"carries", Index::third_person},
      {"teaches", Index::third_person}, {"walked", Index::past},        {"carried", Index::past},
      {"stopped", Index::past},         {"hoped", Index::past},         {"went", Index::past},
      {"walking", Index::ing},          {"hoping", Index::ing},         {"running", Index::ing},
      {"happy", Index::adjective},      {"quickly", Index::adverb},     {"flurfily", Index::adverb},
      {"oldest", Index::adjective},     {"happiest", Index::adjective}, {"bigger", Index::adjective},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(open_classes(row.word).weight[row.index] > 0);
  }
}

TEST_CASE("vocabulary: what a word is not") {
  CHECK(open_classes("bridge").weight[Index::past] == 0);
  CHECK(open_classes("grass").weight[Index::third_person] == 0);
  CHECK(open_classes("string").weight[Index::ing] == 0);
  CHECK(open_classes("insider").weight[Index::adjective] == 0);  // no degree of "inside"
  CHECK_FALSE(open_classes("zzyzx").any());
  CHECK_FALSE(open_classes("").any());
}

TEST_CASE("vocabulary: one word for all spellings of a word") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  const Word* word = vocabulary.find("Said");
  CHECK(word == vocabulary.find("said"));
  CHECK(word == vocabulary.find("SAID"));
  CHECK(word->lower == "said");
  CHECK(word->cue->lemma->lemma == "say");
  CHECK(vocabulary.find("n’t") == vocabulary.find("n't"));
  CHECK(vocabulary.find("ÅNGSTRÖM")->lower == "ångström");
  CHECK(vocabulary.find("Anna")->first_name);
  CHECK(vocabulary.find("bridge") != word);
}

TEST_CASE("vocabulary: words are counted once, whatever their case") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  for (const char* word : {"one", "two", "One"}) static_cast<void>(vocabulary.find(word));
  CHECK(vocabulary.size() == 2);
}

TEST_CASE("vocabulary: trim keeps a small vocabulary and forgets a large one") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  const Word* said = vocabulary.find("said");
  vocabulary.trim();
  CHECK(vocabulary.find("said") == said);
  for (int i = 0; vocabulary.size() <= 300'000; ++i)
    static_cast<void>(vocabulary.find("w" + std::to_string(i)));
  vocabulary.trim();
  CHECK(vocabulary.size() == 0);
  CHECK(vocabulary.find("said")->cue->lemma->lemma == "say");
  CHECK(vocabulary.find("w5")->lower == "w5");
}

TEST_CASE("vocabulary: marks hold for one document") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  const Word& word = *vocabulary.find("bridge");
  const Word& other = *vocabulary.find("river");
  const WordMarks& marks = vocabulary.begin_marks();
  CHECK(marks.of(word) == 0);
  marks.add(word, 1);
  marks.add(word, 2);
  CHECK(marks.of(word) == 3);
  CHECK(marks.of(other) == 0);
  CHECK(vocabulary.begin_marks().of(word) == 0);
}

TEST_CASE("vocabulary: a full stop that is no part of a word leaves no word") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  for (int i = 0; i < 2; ++i) {  // met first, then remembered
    CHECK(vocabulary.surface("bridge.").word == nullptr);
    CHECK(vocabulary.surface("bridge.").has_stop);
    CHECK(vocabulary.surface("U.S.").word == vocabulary.find("u.s."));
    CHECK(vocabulary.surface("...").word == vocabulary.find("..."));
    CHECK(vocabulary.surface(".").word == vocabulary.find("."));
  }
  const std::size_t before = vocabulary.size();
  CHECK_FALSE(vocabulary.surface("ornithologist.").word);
  CHECK(vocabulary.size() == before);
}

TEST_CASE("vocabulary: the only class of a word") {
  CHECK(open_classes("quickly").only() == Pos::adverb);
  CHECK(open_classes("walks").only() == Pos::none);  // noun and verb
  CHECK(open_classes("zzyzx").only() == Pos::none);
}

TEST_CASE("vocabulary: a plural means what its singular means, people before a book's name") {
  CHECK(noun_domain("councils") == NounDomain::group);
  CHECK(noun_domain("judges") == NounDomain::person);
  CHECK(noun_domain("women") == NounDomain::person);
  CHECK(noun_domain("glasses") == NounDomain::other);
}

TEST_CASE("vocabulary: the class that no surroundings change is kept with the word") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  struct Row {
    const char* word;
    Pos pos;
  };
  const Row rows[] = {{"the", Pos::determiner},   {",", Pos::punctuation}, {"1,234", Pos::number},
                      {"54-year-old", Pos::noun}, {"$5", Pos::number},     {"ombudsman", Pos::noun},
                      {"her", Pos::none},         {"than", Pos::none},     {"about", Pos::none},
                      {"'s", Pos::none},          {"@renn", Pos::none},    {"report", Pos::none}};
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(vocabulary.find(row.word)->fixed_class == row.pos);
  }
}

TEST_CASE("vocabulary: a piece that was expected is the piece itself") {
  Vocabulary vocabulary(onrecord::test::lexicon());
  const std::uint64_t bridge = vocabulary.expect("bridge"), river = vocabulary.expect("river");
  CHECK(vocabulary.surface("river", river).word == vocabulary.find("river"));
  CHECK(vocabulary.surface("bridge", bridge).word == vocabulary.find("bridge"));
}
