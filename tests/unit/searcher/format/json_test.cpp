#include <catch2/catch.hpp>

#include "tests/unit/searcher/format/sample.h"

using namespace onrecord;
using namespace onrecord::format;

namespace {

const std::string kFull =
    R"({"type":"statement","format_version":1,"id":"08f3cd85effb7f9b3e8ce065d1d8dd1d","document":"articles/a.txt","part":"text",)"
    R"("source":"SANA","url":"http://example.org/a","title":"Quotas stay","lang":"en","published":"2022-02-24",)"
    R"("speaker":{"name":"Halvard Brenn","id":"halvard-brenn","kind":"person","role":"Minister of Trade","as_written":"Brenn","resolved_by":"surname"},)"
    R"("co_speakers":[{"name":"Mara Okoro","id":"mara-okoro","kind":"person","role":null,"as_written":"Okoro","resolved_by":"surname"}],)"
    R"("via":["Northern Wire","Harbour Post"],"cue":{"text":"said","lemma":"say","act":"say"},"kind":"direct","polarity":"negative",)"
    R"("text":"Quotas, \"all\" of them,\nwill not rise",)"
    R"("said":{"date":"2022-02-23","precision":"day","basis":"text","as_written":"last night"},)"
    R"("topics":["quotas","fishing"],"topics_carried":["NATO"],"to":"reporters","venue":"interview with Northern Wire",)"
    R"("nested":false,"confidence":0.9,"chars":{"content":[[10,46]],"speaker":[0,5],"cue":[6,10]},)"
    R"("bytes":{"content":[[12,48]],"speaker":[2,7],"cue":[8,12]},)"
    R"("score":3.25,"snippet":"Quotas, \"all\" of them,\nwill not rise","copies":3,"match":"surname"})";

const std::string kBare =
    R"({"type":"statement","format_version":1,"id":"00000000000000000000000000000001","document":"7","part":"text",)"
    R"("source":null,"url":null,"title":null,"lang":null,"published":null,)"
    R"("speaker":{"name":null,"id":null,"kind":"unknown","role":null,"as_written":null,"resolved_by":"none"},)"
    R"("co_speakers":[],"via":[],"cue":{"text":null,"lemma":null,"act":"say"},"kind":"indirect","polarity":"affirmative",)"
    R"("text":"it rained","said":{"date":null,"precision":"unknown","basis":"unknown","as_written":null},)"
    R"("topics":[],"topics_carried":[],"to":null,"venue":null,"nested":false,"confidence":0.0,)"
    R"("chars":{"content":[[0,9]],"speaker":null,"cue":null},"bytes":{"content":[[0,9]],"speaker":null,"cue":null},)"
    R"("score":0.0,"snippet":"it rained","copies":1,"match":null})";

const std::string kFacet =
    R"({"type":"facet","facet":"speaker","values":[{"value":"Halvard Brenn","id":"halvard-brenn","count":12},)"
    R"({"value":"the “wire”","id":null,"count":1}],"distinct":5,"other":4,"none":2,"exact":true})";

}  // namespace

TEST_CASE("ndjson: a line a statement, then a line a facet") {
  CHECK(written(Format::ndjson, {2, {full_hit(), bare_hit()}, {speaker_facet()}, {}}) ==
        kFull + '\n' + kBare + '\n' + kFacet + '\n');
}

TEST_CASE("ndjson: nothing found is nothing written") { CHECK(written(Format::ndjson, {}).empty()); }

TEST_CASE("json: one object over the answer") {
  search::Meta meta;
  meta.reading = "speaker:\"Halvard Brenn\" about:quotas";
  meta.notes = {"2 people fit “Brenn”"};
  meta.explanation = {{"tree", "all_of"}};
  CHECK(
      written(Format::json, {9, {full_hit(), bare_hit()}, {speaker_facet(), speaker_facet()}, meta}) ==
      R"({"format_version":1,"meta":{"reading":"speaker:\"Halvard Brenn\" about:quotas","notes":["2 people fit “Brenn”"],)"
      R"("did_you_mean":[],"unknown_speaker":null,"explain":[{"stage":"tree","text":"all_of"}]},"hits":9,"statements":[)" +
          kFull + ',' + kBare + R"(],"facets":[)" + kFacet + ',' + kFacet + "]}\n");
}

TEST_CASE("json: nothing found is an object all the same") {
  search::Meta meta;
  meta.reading = "speaker:Nobody";
  meta.unknown_speaker = "Nobody";
  meta.did_you_mean = {"Noboda"};
  CHECK(
      written(Format::json, {0, {}, {}, meta}) ==
      R"({"format_version":1,"meta":{"reading":"speaker:Nobody","notes":[],"did_you_mean":["Noboda"],"unknown_speaker":"Nobody",)"
      R"("explain":[]},"hits":0,"statements":[],"facets":[]})"
      "\n");
}
