#include "indexer/extract/rules/nesting.h"

#include <algorithm>

namespace onrecord::extract {
namespace {

/// How far an attribution looks for others around it: contents are sentences long, cues stand near.
constexpr std::size_t kReach = 64;

TokenIndex content_size(const Attribution& a) {
  TokenIndex size = 0;
  for (Range range : a.content) size += range.size();
  return size;
}

bool speaks_in_clause(const Attribution& a) {
  const bool clause = a.left == LeftSide::none &&
                      (a.right == Trigger::that || a.right == Trigger::bare || a.right == Trigger::quote);
  return clause && a.lemma && a.lemma->has(CueTrait::speaks);
}

/// "The firm is recalling heaters, officials said": what is being done.
bool is_in_progress(const Attribution& a) {
  return a.right == Trigger::complement && a.form == CueForm::progressive;
}

bool is_complement(const Attribution& a) {
  return a.left == LeftSide::none && a.right == Trigger::complement;
}

/// Who contains whose cue, looked for among near neighbours only.
class Nesting {
 public:
  Nesting(const Text& text, std::vector<Attribution> found)
      : text_(text),
        found_(std::move(found)),
        dropped_(found_.size()),
        given_way_(found_.size()),
        outers_(found_.size()) {}

  std::vector<Attribution> run() {
    for (std::size_t i = 0; i < found_.size(); ++i) collect_outers(i);
    const auto is_free = [](const auto& outers) { return outers.empty(); };
    if (std::all_of(outers_.begin(), outers_.end(), is_free)) return std::move(found_);
    for (std::size_t i = 0; i < found_.size(); ++i)
      for (std::size_t j : outers_[i]) settle(i, j);
    return kept();
  }

 private:
  void collect_outers(std::size_t i) {
    const std::size_t first = i > kReach ? i - kReach : 0;
    const std::size_t last = std::min(found_.size(), i + kReach);
    for (std::size_t j = first; j < last; ++j)
      if (j != i && found_[j].content_holds(found_[i].cue.last)) outers_[i].push_back(j);
  }

  [[nodiscard]] bool contains(std::size_t outer, std::size_t inner) const {
    return std::find(outers_[inner].begin(), outers_[inner].end(), outer) != outers_[inner].end();
  }

  /// `i` lies inside `j`.
  void settle(std::size_t i, std::size_t j) {
    const bool left_i = found_[i].left != LeftSide::none;
    const bool left_j = found_[j].left != LeftSide::none;
    if (contains(i, j)) {
      // Each in the other: the sentence-final tag holds the one in front, else the first wins.
      if (!left_i && left_j && ends_before(i, j)) return;
      if (!left_i && (left_j || i > j)) dropped_[i] = true;
      if (left_i && left_j && i > j) dropped_[i] = true;
    } else if (is_complement(found_[j]) && speaks_in_clause(found_[i]) &&
               !is_blamed_for(found_[i], found_[j])) {
      given_way_[j] = true;
    }
  }

  /// "N has told aides that C, two people said": C ends in front of the tag.
  bool ends_before(std::size_t i, std::size_t tag) {
    const auto& source = found_[tag].source;
    Range& last = found_[i].content.back();
    if (!source || is_in_progress(found_[i]) || !last.holds(source->first) ||
        source->first < last.first + 3 || !found_[tag].content_holds(found_[i].cue.first) ||
        !text_[source->first - 1].is(Symbol::comma))
      return false;
    last.last = source->first - 2;
    std::erase(outers_[tag], i);
    return true;
  }

  /// "accused N of claiming", "mocked N for saying": what was said is known from who blames it.
  [[nodiscard]] bool is_blamed_for(const Attribution& one, const Attribution& blame) const {
    if (one.source == blame.source || one.form != CueForm::participle || one.cue.first == 0) return false;
    const Token& link = text_[one.cue.first - 1];
    const Token& before = text_[one.cue.first > 1 ? one.cue.first - 2 : 0];  // "of falsely claiming"
    return link.is("of") || link.is("for") ||
           (link.pos == Pos::adverb && (before.is("of") || before.is("for")));
  }

  std::vector<Attribution> kept() {
    std::vector<TokenIndex> sizes;
    for (const Attribution& one : found_) sizes.push_back(content_size(one));
    std::vector<std::size_t> new_index(found_.size());
    std::vector<Attribution> out;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      new_index[i] = out.size();
      if (dropped_[i]) continue;
      out.push_back(std::move(found_[i]));
      out.back().outer = innermost_outer(i, sizes);
      out.back().nested = out.back().outer.has_value();
    }
    for (Attribution& attribution : out)
      if (attribution.outer) attribution.outer = new_index[*attribution.outer];
    return out;
  }

  [[nodiscard]] std::optional<std::size_t> innermost_outer(std::size_t i,
                                                           const std::vector<TokenIndex>& sizes) const {
    std::optional<std::size_t> best;
    for (std::size_t j : outers_[i])
      if (!dropped_[j] && !given_way_[j] && (!best || sizes[j] < sizes[*best])) best = j;
    return best;
  }

  const Text& text_;
  std::vector<Attribution> found_;
  std::vector<bool> dropped_;
  std::vector<bool> given_way_;  ///< complements that hold a reported clause: no outer for it
  std::vector<std::vector<std::size_t>> outers_;
};

}  // namespace

std::vector<Attribution> nest(const Text& text, std::vector<Attribution> found) {
  return Nesting(text, std::move(found)).run();
}

}  // namespace onrecord::extract
