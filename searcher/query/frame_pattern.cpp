#include "searcher/query/frame_pattern.h"

#include <algorithm>
#include <utility>

namespace onrecord::query {
namespace {

constexpr std::array<std::pair<std::string_view, Slot>, 7> kSlots{{{"X", Slot::speaker},
                                                                   {"K", Slot::known_speaker},
                                                                   {"Y", Slot::topic},
                                                                   {"TO", Slot::addressee},
                                                                   {"TAIL", Slot::tail},
                                                                   {"WHERE", Slot::where},
                                                                   {"REST", Slot::rest}}};

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(at), text.size());
    parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

void add_words(Piece& piece, std::string_view alternatives, std::optional<Act> act = std::nullopt) {
  for (const std::string_view words : split(alternatives, '|'))
    piece.literals.push_back({split(words, ' '), act});
}

void add_verbs(Piece& piece, bool only_acts) {
  for (const SpeechVerb& verb : kSpeechVerbs)
    if (verb.act || !only_acts) add_words(piece, verb.forms, verb.act);
}

void add_alternative(Piece& piece, std::string_view name) {
  if (name == "VERB" || name == "ACT") return add_verbs(piece, name == "ACT");
  const auto found =
      std::find_if(kWordClasses.begin(), kWordClasses.end(), [&](const auto& c) { return c.name == name; });
  add_words(piece, found == kWordClasses.end() ? name : found->words);
  piece.marks_first |= name == "FIRST";
  piece.is_about |= name == "ABOUT" || name == "on";
}

Piece make_piece(std::string_view text) {
  Piece piece;
  piece.optional = text.ends_with('?');
  if (piece.optional) text.remove_suffix(1);
  for (const auto& [name, slot] : kSlots)
    if (name == text) piece.slot = slot;
  if (piece.slot != Slot::literal) return piece;
  for (const std::string_view name : split(text, '|')) add_alternative(piece, name);
  std::stable_sort(piece.literals.begin(), piece.literals.end(),
                   [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
  return piece;
}

}  // namespace

const std::vector<Pattern>& frame_patterns() {
  static const std::vector<Pattern> kPatterns = [] {
    std::vector<Pattern> patterns;
    for (const Frame& frame : kFrames) {
      Pattern pattern{.pieces = {}, .wanted = frame.wanted};
      for (const std::string_view piece : split(frame.pattern, ' '))
        pattern.pieces.push_back(make_piece(piece));
      patterns.push_back(std::move(pattern));
    }
    return patterns;
  }();
  return kPatterns;
}

}  // namespace onrecord::query
