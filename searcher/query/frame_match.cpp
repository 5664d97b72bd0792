#include "searcher/query/frame_match.h"

#include <algorithm>
#include <cstddef>

#include "searcher/query/frame_pattern.h"

namespace onrecord::query {
namespace {

constexpr int kMaxSteps = 20000;  ///< tried pieces in one question, all frames together
constexpr std::size_t kMaxSpeakerWords = 12;
constexpr std::size_t kMaxDateWords = 8;
constexpr std::size_t kMaxPlaceWords = 6;
constexpr std::size_t kMaxRestWords = 12;
constexpr std::size_t kMaxParts = 2;  ///< dates, and places, of one question

template <class Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

class Matcher {
 public:
  Matcher(const QuestionText& text, const Date& today, const SpeakerLookup& lookup)
      : text_(text), today_(today), lookup_(lookup) {}

  std::optional<FrameMatch> run() {
    for (const Pattern& pattern : frame_patterns()) {
      if (match_from(pattern, 0, {})) return result_;
      for (const DatePart& date : dates_at(0)) {
        FrameMatch match;
        match.dates.push_back(date);
        if (match_from(pattern, date.words.end, std::move(match))) return result_;
      }
    }
    return std::nullopt;
  }

 private:
  bool match_from(const Pattern& pattern, std::size_t word, FrameMatch match) {
    pattern_ = &pattern;
    match.wanted = pattern.wanted;
    return step(0, word, match);
  }

  /// Matches the pieces from `piece` on with the words from `word` on; on success the result is kept.
  bool step(std::size_t piece, std::size_t word, const FrameMatch& match) {
    if (++steps_ > kMaxSteps) return false;
    if (piece == pattern_->pieces.size()) {
      if (word != size()) return false;
      result_ = match;
      return true;
    }
    switch (pattern_->pieces[piece].slot) {
      case Slot::literal:
        return literal(piece, word, match);
      case Slot::speaker:
        return speaker(piece, word, match, false);
      case Slot::known_speaker:
        return speaker(piece, word, match, true);
      case Slot::topic:
        return topic(piece, word, match);
      case Slot::addressee:
        return addressee(piece, word, match);
      case Slot::tail:
        return tail(piece, word, match);
      case Slot::where:
        return where(piece, word, match);
      case Slot::rest:
        return rest(piece, word, match);
    }
    return false;
  }

  bool literal(std::size_t at, std::size_t word, const FrameMatch& match) {
    const Piece& piece = pattern_->pieces[at];
    for (const Literal& candidate : piece.literals) {
      if (!stands(candidate, word)) continue;
      const std::size_t end = word + candidate.words.size();
      if (piece.is_about && !dates_at(word).empty()) continue;
      FrameMatch next = match;
      if (candidate.act) next.act = candidate.act;
      if (piece.marks_first) next.wanted = Wanted::first;
      if (step(at + 1, end, next)) return true;
    }
    return piece.optional && step(at + 1, word, match);
  }

  bool speaker(std::size_t piece, std::size_t word, const FrameMatch& match, bool known) {
    for (std::size_t end = word + 1; end <= std::min(size(), word + kMaxSpeakerWords); ++end) {
      const QuestionWord& last = text_.words[end - 1];
      if (!last.quoted && contains(kNeverInName, last.folded)) return false;
      const WordRange range = name_range(word, end);
      if (contains(kNotLast, last.folded)) continue;  // "Secretary of | State …"
      if (range.size() == 0 || !possible_behind(piece + 1, end) || (known && !is_known(range))) continue;
      FrameMatch next = match;
      next.speaker = range;
      if (step(piece + 1, end, next)) return true;
    }
    return false;
  }

  bool topic(std::size_t piece, std::size_t word, const FrameMatch& match) {
    for (std::size_t end = word + 1; end <= size(); ++end) {
      if (end < size() && contains(kNotLast, text_.words[end - 1].folded)) continue;
      FrameMatch next = match;
      next.topic = WordRange{word, end};
      if (step(piece + 1, end, next)) return true;
    }
    return false;
  }

  bool addressee(std::size_t piece, std::size_t word, const FrameMatch& match) {
    for (std::size_t end = word + 1; end <= std::min(size(), word + kMaxPlaceWords); ++end) {
      FrameMatch next = match;
      next.places.push_back({PlacePart::Kind::to, name_range(word, end)});
      if (next.places.back().words.size() > 0 && step(piece + 1, end, next)) return true;
    }
    return false;
  }

  /// Dates first, then nothing, then outlets: "in 2022 via SANA".
  bool tail(std::size_t piece, std::size_t word, const FrameMatch& match) {
    if (dates(piece, word, match) || step(piece + 1, word, match)) return true;
    return place(piece, word, match, true);
  }

  bool where(std::size_t piece, std::size_t word, const FrameMatch& match) {
    if (dates(piece, word, match) || step(piece + 1, word, match)) return true;
    return place(piece, word, match, false);
  }

  bool dates(std::size_t piece, std::size_t word, const FrameMatch& match) {
    if (match.dates.size() >= kMaxParts) return false;
    for (const DatePart& date : dates_at(word)) {
      FrameMatch next = match;
      next.dates.push_back(date);
      if (step(piece, date.words.end, next)) return true;
    }
    return false;
  }

  bool place(std::size_t piece, std::size_t word, const FrameMatch& match, bool only_known) {
    if (match.places.size() >= kMaxParts) return false;
    for (std::size_t end = word + 2; end <= std::min(size(), word + 1 + kMaxPlaceWords); ++end) {
      const auto part = place_at(word, end, only_known);
      if (!part) continue;
      FrameMatch next = match;
      next.places.push_back(*part);
      if (step(piece, end, next)) return true;
    }
    return false;
  }

  bool rest(std::size_t piece, std::size_t word, const FrameMatch& match) {
    for (std::size_t end = word + 1; end <= std::min(size(), word + kMaxRestWords); ++end) {
      // What has no place stands behind the verb: "State Department say when asked" is no such rest.
      if (contains(kMainVerbs, text_.words[end - 1].folded)) return false;
      FrameMatch next = match;
      next.rest = WordRange{word, end};
      if (step(piece + 1, end, next)) return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<PlacePart> place_at(std::size_t word, std::size_t end, bool only_known) const {
    const std::string& preposition = text_.words[word].folded;
    const WordRange range = name_range(word + 1, end);
    if (range.size() == 0 || contains(kNotLast, text_.words[end - 1].folded)) return std::nullopt;
    if (preposition == "via") return PlacePart{PlacePart::Kind::via, range};
    const bool known = lookup_.names_source(text_.join(range));
    if (!known && only_known) return std::nullopt;
    if (preposition == "to") return PlacePart{PlacePart::Kind::to, range};
    if (preposition != "in" && preposition != "at" && !(known && preposition == "on")) return std::nullopt;
    if (known) return PlacePart{PlacePart::Kind::outlet, range};
    if (contains(kNoPlace, text_.words[range.begin].folded)) return std::nullopt;
    return PlacePart{PlacePart::Kind::place, range};
  }

  /// The date parts that begin at `word`, the longest first.
  [[nodiscard]] std::vector<DatePart> dates_at(std::size_t word) const {
    std::vector<DatePart> parts;
    if (word >= size() || !contains(kDateOpeners, text_.words[word].folded)) return parts;
    for (std::size_t end = std::min(size(), word + kMaxDateWords); end > word; --end) {
      const WordRange range{word, end};
      if (const auto period = parse_period(text_.join(range), today_)) parts.push_back({*period, range});
    }
    return parts;
  }

  [[nodiscard]] bool stands(const Literal& literal, std::size_t word) const {
    if (word + literal.words.size() > size()) return false;
    for (std::size_t i = 0; i < literal.words.size(); ++i)
      if (text_.words[word + i].quoted || text_.words[word + i].folded != literal.words[i]) return false;
    return true;
  }

  /// False if the piece behind a name cannot stand at `word`: saves the steps of trying.
  [[nodiscard]] bool possible_behind(std::size_t piece, std::size_t word) const {
    if (piece == pattern_->pieces.size()) return word == size();
    const Piece& next = pattern_->pieces[piece];
    if (next.slot != Slot::literal || next.optional) return true;
    return std::any_of(next.literals.begin(), next.literals.end(),
                       [&](const Literal& l) { return stands(l, word); });
  }

  /// Without what stands before a name ("the foreign minister"); empty if nothing else is there.
  [[nodiscard]] WordRange name_range(std::size_t begin, std::size_t end) const {
    while (begin < end && contains(kBeforeName, text_.words[begin].folded)) ++begin;
    return {begin, end};
  }

  [[nodiscard]] bool is_known(WordRange range) const {
    const Names names = split_names(text_, range, lookup_);
    return std::all_of(names.each.begin(), names.each.end(), [&](WordRange name) {
      return lookup_.names_speaker(without_genitive(text_.join(name)));
    });
  }

  [[nodiscard]] std::size_t size() const { return text_.words.size(); }

  const QuestionText& text_;
  const Date& today_;
  const SpeakerLookup& lookup_;
  const Pattern* pattern_ = nullptr;
  FrameMatch result_;
  int steps_ = 0;
};

}  // namespace

std::string without_genitive(std::string name) {
  for (const std::string_view genitive : {"'s", "’s"})
    if (name.ends_with(genitive)) name.resize(name.size() - genitive.size());
  return name;
}

Names split_names(const QuestionText& text, WordRange range, const SpeakerLookup& lookup) {
  Names names;
  bool joined = false;
  WordRange name{range.begin, range.begin};
  const auto add = [&] {
    if (name.size() > 0) names.each.push_back(name);
  };
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const QuestionWord& word = text.words[i];
    if (!word.quoted && contains(kBetweenNames, word.folded)) {
      joined = true;
      names.alternatives |= word.folded == "or";
      add();
      name = {i + 1, i + 1};
      continue;
    }
    if (name.size() == 0 && contains(kBeforeName, word.folded)) {
      name = {i + 1, i + 1};
      continue;
    }
    name.end = i + 1;
    if (word.ends_clause) {
      add();
      name = {i + 1, i + 1};
    }
  }
  add();
  if (!joined || names.each.size() < 2 || lookup.names_speaker(text.join(range))) return {{range}, false};
  return names;
}

std::optional<FrameMatch> match_frames(const QuestionText& text, const Date& today,
                                       const SpeakerLookup& lookup) {
  if (text.words.size() < 2) return std::nullopt;
  return Matcher(text, today, lookup).run();
}

}  // namespace onrecord::query
