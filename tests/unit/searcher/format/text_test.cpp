#include <catch2/catch.hpp>

#include "tests/unit/searcher/format/sample.h"

using namespace onrecord;
using namespace onrecord::format;

TEST_CASE("text: speaker, date, statement, source, id; then facets") {
  CHECK(written(Format::text, {2, {full_hit(), bare_hit()}, {speaker_facet()}, {}}) ==
        "Halvard Brenn (Minister of Trade) and Mara Okoro, to reporters, via Northern Wire, via Harbour Post "
        "· 2022-02-23\n"
        "  “Quotas, \"all\" of them, will not rise”\n"
        "  SANA, 2022-02-24, articles/a.txt, also in 2 documents · 08f3cd85effb7f9b3e8ce065d1d8dd1d\n"
        "\n"
        "unknown speaker\n"
        "  it rained\n"
        "  7 · 00000000000000000000000000000001\n"
        "\n"
        "speaker (5 values)\n"
        "      12  Halvard Brenn\n"
        "       1  the “wire”\n"
        "       4  (other)\n"
        "       2  (none)\n");
}

TEST_CASE("text: matched words are painted only where colour is asked") {
  CHECK(written(Format::text, {1, {full_hit()}, {}, {}}, {.color = true}) ==
        "\x1b[1mHalvard Brenn\x1b[0m (Minister of Trade) and \x1b[1mMara Okoro\x1b[0m, to reporters, via "
        "Northern Wire, via Harbour Post · 2022-02-23\n"
        "  “\x1b[1;31mQuotas\x1b[0m, \"all\" of them, will not \x1b[1;31mrise\x1b[0m”\n"
        "  \x1b[2mSANA, 2022-02-24, articles/a.txt, also in 2 documents · "
        "08f3cd85effb7f9b3e8ce065d1d8dd1d\x1b[0m\n");
}

TEST_CASE("text: nothing of a document reaches the terminal as a command") {
  search::Hit hit = bare_hit();
  hit.snippet = "a\x1b[31mb\r\n\xC2\x9Bz é";
  hit.highlights = {{90, 99}, {3, 2}};
  hit.statement.speaker.name = "x\x1by";
  CHECK(written(Format::text, {1, {hit}, {}, {}}) ==
        "x y\n  a [31mb    z é\n  7 · 00000000000000000000000000000001\n");
  CHECK(written(Format::text, {1, {hit}, {}, {}}, {.color = true}).find("a [31mb    z é") !=
        std::string::npos);
}

TEST_CASE("text: an act other than saying is named") {
  search::Hit hit = bare_hit();
  hit.statement.cue = {"has\ndenied", "deny", Act::deny};
  hit.statement.speaker.name = "Halvard Brenn";
  hit.statement.said.date = Date{2022, 2, 0};
  CHECK(written(Format::text, {1, {hit}, {}, {}}) ==
        "Halvard Brenn · has denied · 2022-02\n  it rained\n  7 · 00000000000000000000000000000001\n");
}

TEST_CASE("text: an estimate is marked") {
  search::FacetResult facet{search::Facet::year, {{"2022", std::nullopt, 7}}, 1, 0, 0, false};
  CHECK(written(Format::text, {7, {}, {facet}, {}}) == "year (1 value)\n      ~7  2022\n");
}

TEST_CASE("text: nothing found is nothing written") { CHECK(written(Format::text, {}).empty()); }

TEST_CASE("text: a paragraph stands behind its statement") {
  const std::string text = "It was dry. Later it rained.\n";
  const std::vector<Span> content{{18, 27}};
  for (const bool color : {false, true}) {
    std::ostringstream out;
    const auto formatter = make_formatter(Format::text, out, {.color = color});
    formatter->row(bare_hit());
    out.str("");
    formatter->paragraph(text, content);
    CHECK(out.str() == (color ? "\n  It was dry. Later \x1b[1;31mit rained\x1b[0m. \n"
                              : "\n  It was dry. Later it rained. \n"));
  }
}
