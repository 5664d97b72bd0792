#pragma once
#include <sstream>
#include <string>

#include "searcher/format/format.h"

namespace onrecord::format {

/// A full row: every member of the record is set.
inline search::Hit full_hit() {
  search::Hit hit;
  Statement& s = hit.statement;
  s.id = "08f3cd85effb7f9b3e8ce065d1d8dd1d";
  s.speaker = {"Halvard Brenn",     "halvard-brenn", SpeakerKind::person,
               "Minister of Trade", "Brenn",         ResolvedBy::surname};
  s.co_speakers = {
      {"Mara Okoro", "mara-okoro", SpeakerKind::person, std::nullopt, "Okoro", ResolvedBy::surname}};
  s.via = {"Northern Wire", "Harbour Post"};
  s.cue = {"said", "say", Act::say};
  s.kind = StatementKind::direct;
  s.polarity = Polarity::negative;
  s.text = "Quotas, \"all\" of them,\nwill not rise";
  s.said = {Date{2022, 2, 23}, DateBasis::text, "last night"};
  s.topics = {"quotas", "fishing"};
  s.topics_carried = {"NATO"};
  s.to = "reporters";
  s.venue = "interview with Northern Wire";
  s.confidence = 0.9;
  s.chars = {{{10, 46}}, Span{0, 5}, Span{6, 10}};
  s.bytes = {{{12, 48}}, Span{2, 7}, Span{8, 12}};
  hit.document = {"articles/a.txt", "SANA", "http://example.org/a", "Quotas stay",
                  "A. Writer",      "en",   Date{2022, 2, 24}};
  hit.score = 3.25;
  hit.snippet = s.text;
  hit.highlights = {{0, 6}, {32, 36}};
  hit.copies = 3;
  hit.match = "surname";
  return hit;
}

/// A row in which everything that may be absent is.
inline search::Hit bare_hit() {
  search::Hit hit;
  hit.statement.id = "00000000000000000000000000000001";
  hit.statement.text = hit.snippet = "it rained";
  hit.statement.chars = hit.statement.bytes = {{{0, 9}}, std::nullopt, std::nullopt};
  hit.document.id = "7";
  return hit;
}

inline search::FacetResult speaker_facet() {
  return {search::Facet::speaker,
          {{"Halvard Brenn", "halvard-brenn", 12}, {"the “wire”", std::nullopt, 1}},
          5,
          4,
          2,
          true};
}

inline std::string written(Format format, const search::Response& response, const Style& style = {}) {
  std::ostringstream out;
  write(*make_formatter(format, out, style), response);
  return out.str();
}

}  // namespace onrecord::format
