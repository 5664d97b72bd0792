#include "indexer/extract/clause/cue.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text, cue;
  CueForm form;
  std::string group;  ///< the verb group, cue included
};

}  // namespace

TEST_CASE("cue: forms and verb groups") {
  const std::vector<Row> rows{
      {"Anna Reed said it was late.", "said", CueForm::finite, "said"},
      {"Anna Reed says it is late.", "says", CueForm::finite, "says"},
      {"Critics say it is late.", "say", CueForm::finite, "say"},
      {"They say it is late.", "say", CueForm::finite, "say"},
      {"Anna Reed has said it is late.", "said", CueForm::finite, "has said"},
      {"Anna Reed has repeatedly said it is late.", "said", CueForm::finite, "has repeatedly said"},
      {"Anna Reed also said it was late.", "said", CueForm::finite, "also said"},
      {"Anna Reed would not say it was late.", "say", CueForm::finite, "would not say"},
      {"Anna Reed did not deny that it was late.", "deny", CueForm::finite, "did not deny"},
      {"Anna Reed is saying it is late.", "saying", CueForm::progressive, "is saying"},
      {"Anna Reed left, saying that it was late.", "saying", CueForm::participle, "saying"},
      {"Anna Reed left, adding that it was late.", "adding", CueForm::participle, "adding"},
      {"Anna Reed was told that it was late.", "told", CueForm::passive, "was told"},
      {"Anna Reed went on to say it was late.", "say", CueForm::infinitive, "went on to say"},
      {"Anna Reed wants to say it now.", "say", CueForm::infinitive, "say"},
      {"“It is late,” said Anna Reed.", "said", CueForm::finite, "said"},
      {"ANNA REED SAYS BRIDGE WILL OPEN", "SAYS", CueForm::finite, "SAYS"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto use = find_cue(sample.text(), sample.at(row.cue));
    REQUIRE(use);
    CHECK(use->form == row.form);
    CHECK(sample.words(Range{use->group, use->at}) == row.group);
    CHECK(use->lemma().speech);
  }
}

TEST_CASE("cue: what only looks like one") {
  struct Other {
    std::string text, word;
    int n = 0;
  };
  const std::vector<Other> rows{
      {"The bridge is late.", "bridge"},      {"The report was late.", "report"},
      {"A claim was made.", "claim"},         {"Her remark was late.", "remark"},
      {"The new report was late.", "report"}, {"They were paid in notes of the bank by report.", "report"},
      {"The alleged thief fled.", "alleged"}, {"His stated aim was clear.", "stated"},
      {"The warning was late.", "warning"},   {"The Report was late.", "Report"},
      {"They met at Said Street.", "Said"},
  };
  for (const Other& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    CHECK_FALSE(find_cue(sample.text(), sample.at(row.word, row.n)));
  }
}

TEST_CASE("cue: finite forms of speech verbs tell tags") {
  const Analysed sample("said says saying say believes bridge denied");
  const auto is_tag = [&](std::string_view word) {
    return is_finite_speech_cue(sample.text()[sample.at(word)]);
  };
  CHECK(is_tag("said"));
  CHECK(is_tag("says"));
  CHECK(is_tag("denied"));
  CHECK_FALSE(is_tag("saying"));
  CHECK_FALSE(is_tag("say"));
  CHECK_FALSE(is_tag("believes"));
  CHECK_FALSE(is_tag("bridge"));
}
