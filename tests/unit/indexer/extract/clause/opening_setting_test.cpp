#include "indexer/extract/clause/opening_setting.h"

#include <catch2/catch.hpp>

#include "indexer/extract/clause/subject.h"
#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

/// The subject of the first "said" or "say" of the text.
std::string subject_of(const std::string& source) {
  const Analysed analysed(source);
  const Text& text = analysed.text();
  for (TokenIndex i = 0; i < text.size(); ++i)
    if (text[i].is("said") || text[i].is("say")) {
      const auto subject = subject_left(text, text[i - 1].is("have") ? i - 1 : i);
      return subject ? std::string(text.span(*subject).of(text.source)) : "";
    }
  return "";
}

}  // namespace

TEST_CASE("opening setting: a time without a comma before the subject") {
  for (const char* opening :
       {"In recent years", "For years", "For 20 years", "Over 20 years", "After two days", "This week",
        "Last night", "Every year", "One morning", "On Sundays", "At weekends", "In the past few months",
        "On Monday morning", "By Tuesday evening", "By 2020", "In May 2021", "At the time"}) {
    CAPTURE(opening);
    CHECK(subject_of(std::string(opening) + " residents said it was late.") == "residents");
    CHECK(subject_of(std::string(opening) + " Mr Marsh said it was late.") == "Mr Marsh");
  }
}

TEST_CASE("opening setting: a place or an occasion without a comma before the subject") {
  for (const char* opening :
       {"In Oldtown", "In northern Kenya", "From Geneva", "In court", "In the village", "Across the country",
        "At the meeting", "At a press conference", "At a rally in Oldtown", "In a post on Facebook",
        "On Twitter", "Under oath", "In private", "In other parts", "In several cases",
        "At the end of the meeting", "In Oldtown’s market"}) {
    CAPTURE(opening);
    CHECK(subject_of(std::string(opening) + " residents said it was late.") == "residents");
  }
  CHECK(subject_of("In Oldtown UN officials said it was late.") == "UN officials");
  CHECK(subject_of("In Oldtown Labour councillors said it was late.") == "Labour councillors");
  CHECK(subject_of("In the capital health officials said it was late.") == "health officials");
  CHECK(subject_of("At Oldtown Crown Court Judge Ann Reed said it was late.") == "Judge Ann Reed");
  CHECK(subject_of("In its report Amnesty said it was late.") == "Amnesty");
  CHECK(subject_of("On the phone Ivo Reed said it was late.") == "Ivo Reed");
}

TEST_CASE("opening setting: what belongs to the subject stays with it") {
  CHECK(subject_of("Night staff said it was late.") == "Night staff");
  CHECK(subject_of("Weekend visitors said it was late.") == "Weekend visitors");
  CHECK(subject_of("Human rights lawyers said it was late.") == "Human rights lawyers");
  CHECK(subject_of("After council officials said it was late, they left.") == "council officials");
  CHECK(subject_of("About 20 residents said it was late.") == "About 20 residents");
  CHECK(subject_of("A spokesman for Oldtown residents said it was late.") ==
        "A spokesman for Oldtown residents");
}
