#include <catch2/catch.hpp>

#include "tests/unit/searcher/format/sample.h"

using namespace onrecord;
using namespace onrecord::format;

namespace {

const std::string kHeader =
    "type,format_version,id,document,part,source,url,title,lang,published,"
    "speaker.name,speaker.id,speaker.kind,speaker.role,speaker.as_written,speaker.resolved_by,co_speakers,"
    "via,"
    "cue.text,cue.lemma,cue.act,kind,polarity,text,said.date,said.precision,said.basis,said.as_written,"
    "topics,topics_carried,to,venue,nested,confidence\r\n";

}  // namespace

TEST_CASE("csv: header, quoted cells, lists joined") {
  CHECK(written(Format::csv, {2, {full_hit(), bare_hit()}, {}, {}}) ==
        kHeader +
            "statement,1,08f3cd85effb7f9b3e8ce065d1d8dd1d,articles/a.txt,text,SANA,http://example.org/"
            "a,Quotas stay,en,2022-02-24,"
            "Halvard Brenn,halvard-brenn,person,Minister of Trade,Brenn,surname,Mara Okoro,Northern Wire; "
            "Harbour Post,"
            "said,say,say,direct,negative,\"Quotas, \"\"all\"\" of them,\nwill not "
            "rise\",2022-02-23,day,text,last night,"
            "quotas; fishing,NATO,reporters,interview with Northern Wire,false,0.9\r\n"
            "statement,1,00000000000000000000000000000001,7,text,,,,,,,,unknown,,,none,,,,,say,indirect,"
            "affirmative,it rained,"
            ",unknown,unknown,,,,,,false,0.0\r\n");
}

TEST_CASE("csv: nothing found is the header") { CHECK(written(Format::csv, {}) == kHeader); }
