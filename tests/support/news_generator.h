#pragma once
#include <rapidcheck.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::test {

/// Pieces of news text: subjects, tags, contents, marks and line ends, whole and torn.
inline constexpr std::array<std::string_view, 72> kNewsPieces{"Anna Reed",
                                                              "Mayor Paul Marsh",
                                                              "Mr. Marsh",
                                                              "Mrs. Reed",
                                                              "she",
                                                              "He",
                                                              "they",
                                                              "the mayor",
                                                              "A senior official",
                                                              "Karim al-Haddari",
                                                              "Haddari",
                                                              "Łukasz Żak",
                                                              "NATO",
                                                              "the U.S. Navy",
                                                              "Reuters",
                                                              "CNN",
                                                              "Officials",
                                                              "who",
                                                              "which",
                                                              "said",
                                                              "says",
                                                              "told",
                                                              "told reporters",
                                                              "said that",
                                                              "denied",
                                                              "denied that",
                                                              "adding that",
                                                              "has repeatedly said",
                                                              "promised to",
                                                              "called for",
                                                              "accused",
                                                              "asked whether",
                                                              "according to",
                                                              "According to",
                                                              "reported that",
                                                              "went on to say",
                                                              "is said to be",
                                                              "was told",
                                                              "believes",
                                                              "the bridge was safe",
                                                              "it would open in May",
                                                              "prices will not rise",
                                                              "a new bridge",
                                                              "to act",
                                                              "of wasting money",
                                                              "because it rained",
                                                              "on Monday",
                                                              "last night",
                                                              "in an interview with Radio Delta",
                                                              "at a press conference",
                                                              "and",
                                                              "but",
                                                              "while",
                                                              ",",
                                                              ".",
                                                              "?",
                                                              "!",
                                                              ":",
                                                              ";",
                                                              "—",
                                                              "“",
                                                              "”",
                                                              "\"",
                                                              "‘",
                                                              "’",
                                                              "''",
                                                              "``",
                                                              "«",
                                                              "»",
                                                              "(",
                                                              ")",
                                                              "…"};

/// Text of such pieces with spaces, line ends or nothing between them.
inline rc::Gen<std::string> news_text() {
  const auto piece = rc::gen::map(rc::gen::inRange<std::size_t>(0, kNewsPieces.size()),
                                  [](std::size_t i) { return std::string(kNewsPieces[i]); });
  const auto gap = rc::gen::weightedElement<std::string>({{16, " "}, {2, "\n"}, {1, "\n\n"}, {3, ""}});
  const auto pieces =
      rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(piece, gap));
  return rc::gen::map(pieces, [](const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string text =
        "Today ";  // a text that begins with a comma and a cue: see "[crash]" in hostile_test.cpp
    for (const auto& [words, behind] : parts) text += words + behind;
    return text;
  });
}

}  // namespace onrecord::test
