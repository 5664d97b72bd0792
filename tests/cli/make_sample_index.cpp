// make_sample_index DB: an index of a few statements of invented people, for cases of `searcher` that test
// the searcher and not the rules of extraction.
#include <cstdio>

#include "common/store/writer.h"
#include "tests/support/sample_index.h"

using namespace onrecord;
using test::organisation;
using test::person;
using test::SampleDocument;

namespace {

const Speaker kBrenn = person("Halvard Brenn", "Minister of Trade");
const Speaker kLindqvist = person("Vera Lindqvist");
const Speaker kOtherBrenn = person("Odile Brenn");

SampleDocument february() {
  SampleDocument document("a.txt", "Northern Wire", "2022-02-24");
  document.say(kBrenn, "the fishing quotas will not rise this year", {"Fishing"}).kind =
      StatementKind::direct;
  Statement& promise = document.say(kBrenn, "the harbours would stay open to NATO ships", {"NATO"});
  promise.cue = {"promised", "promise", Act::promise};
  promise.said = {Date{2022, 2, 23}, DateBasis::text, "last night"};
  document.say(kLindqvist, "the quotas, \"all\" of them, are too low", {"Fishing"}).via = {"Northern Wire"};
  document.say(organisation("Harbour Union"), "nobody asked the crews");
  return document;
}

SampleDocument march() {
  SampleDocument document("b.txt", "Harbour Post", "2021-03-02");
  Statement& denial = document.say(kLindqvist, "NATO has asked for the harbours", {"NATO"});
  denial.cue = {"denied", "deny", Act::deny};
  denial.polarity = Polarity::negative;
  document.say(kOtherBrenn, "winter fishing is over", {"Fishing"});
  return document;
}

SampleDocument undated() {
  SampleDocument document("c.txt", "", "");
  document.say(kBrenn, "quotas are a matter for the parliament", {"Fishing"});
  return document;
}

bool write_index(const char* path) {
  auto writer = IndexWriter::open(path);
  if (!writer) return false;
  for (const SampleDocument& document : {february(), march(), undated()})
    if (!document.write(*writer)) return false;
  return writer->commit().has_value();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && write_index(argv[1])) return 0;
  std::fputs("make_sample_index DB: failed\n", stderr);
  return 1;
}
