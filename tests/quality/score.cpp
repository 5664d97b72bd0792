#include "tests/quality/score.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "common/text/fold.h"

namespace onrecord::quality {
namespace {

/// General punctuation (quotation marks, dashes) begins with these two bytes in UTF-8.
bool is_punctuation_at(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with("\xE2\x80");
}

/// Where the words in `span` begin.
void add_words(std::set<std::size_t>& starts, std::string_view text, Span span) {
  bool inside = false;
  for (std::size_t at = span.begin; at < std::min<std::size_t>(span.end, text.size()); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool apostrophe = inside && (byte == '\'' || text.substr(at).starts_with("\u2019"));
    const bool letter = std::isalnum(byte) || (byte >= 0x80 && !is_punctuation_at(text, at)) || apostrophe;
    if (letter && !inside) starts.insert(at);
    inside = letter;
    if (byte == 0xE2) at += 2;
  }
}

std::set<std::size_t> words_of(const Item& item, const Texts& texts) {
  std::set<std::size_t> starts;
  const auto text = texts.find({item.document, item.part});
  if (text == texts.end()) return starts;
  for (Span span : item.bytes.content) add_words(starts, text->second, span);
  return starts;
}

double jaccard(const std::set<std::size_t>& a, const std::set<std::size_t>& b) {
  const auto common =
      static_cast<double>(std::count_if(a.begin(), a.end(), [&](auto at) { return b.contains(at); }));
  const double all = static_cast<double>(a.size() + b.size()) - common;
  return all > 0 ? common / all : 0;
}

bool same_name(const std::string& a, const std::string& b) { return fold(a) == fold(b); }

std::string last_word(const std::string& name) {
  const std::string folded = fold(name);
  return folded.substr(folded.find_last_of(" -") + 1);
}

struct Pair {
  double overlap;
  int agreement;
  std::size_t found, gold;
};

std::vector<Pair> candidates(const std::vector<Item>& found, const std::vector<Item>& gold,
                             const Texts& texts, double least) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t j = 0; j < gold.size(); ++j) {
      const double shared = overlap(found[i], gold[j], texts);
      if (shared < least) continue;
      const int agreement =
          (found[i].nested == gold[j].nested) + same_name(found[i].speaker, gold[j].speaker);
      pairs.push_back({shared, agreement, i, j});
    }
  }
  return pairs;
}

/// One figure over the matched pairs.
template <class IsRight>
Figure of_matched(std::string_view name, const std::vector<Item>& found, const std::vector<Item>& gold,
                  const Match& match, IsRight is_right) {
  Figure figure{name};
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!match[i]) continue;
    figure.of += 1;
    figure.right += is_right(found[i], gold[*match[i]]) ? 1 : 0;
  }
  return figure;
}

/// How many of the gold statements that are so were found.
template <class IsSo>
Figure recall_of(std::string_view name, const std::vector<Item>& gold, const Match& match, IsSo is_so) {
  Figure figure{name};
  figure.of = static_cast<double>(std::count_if(gold.begin(), gold.end(), is_so));
  for (const auto& j : match) figure.right += j && is_so(gold[*j]) ? 1 : 0;
  return figure;
}

}  // namespace

double overlap(const Item& a, const Item& b, const Texts& texts) {
  if (a.document != b.document || a.part != b.part) return 0;
  return jaccard(words_of(a, texts), words_of(b, texts));
}

Match match(const std::vector<Item>& found, const std::vector<Item>& gold, const Texts& texts, double least) {
  auto pairs = candidates(found, gold, texts, least);
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return a.overlap != b.overlap ? a.overlap > b.overlap : a.agreement > b.agreement;
  });
  Match gold_of(found.size());
  std::vector<bool> taken(gold.size());
  for (const Pair& pair : pairs) {
    if (gold_of[pair.found] || taken[pair.gold]) continue;
    gold_of[pair.found] = pair.gold;
    taken[pair.gold] = true;
  }
  return gold_of;
}

std::vector<Figure> figures(const std::vector<Item>& found, const std::vector<Item>& gold,
                            const Match& match) {
  const auto matched =
      static_cast<double>(std::count_if(match.begin(), match.end(), [](auto& j) { return j; }));
  const auto n_found = static_cast<double>(found.size());
  const auto n_gold = static_cast<double>(gold.size());
  const auto share = [&](std::string_view name, auto is_right) {
    return of_matched(name, found, gold, match, is_right);
  };
  const auto recall = [&](std::string_view name, auto is_so) { return recall_of(name, gold, match, is_so); };
  Figure exact = share("exact", [](auto& a, auto& b) { return a.bytes.content == b.bytes.content; });
  exact = {"exact F1", 2 * exact.right, n_found + n_gold};
  const auto is_kind = [](std::string_view kind) {
    return [kind](const Item& item) { return item.kind == kind; };
  };
  return {
      {"precision", matched, n_found},
      {"recall", matched, n_gold},
      {"F1", 2 * matched, n_found + n_gold},
      exact,
      share("speaker name", [](auto& a, auto& b) { return same_name(a.speaker, b.speaker); }),
      share("speaker surname", [](auto& a, auto& b) { return last_word(a.speaker) == last_word(b.speaker); }),
      share("kind", [](auto& a, auto& b) { return a.kind == b.kind; }),
      share("act", [](auto& a, auto& b) { return a.act == b.act; }),
      share("polarity", [](auto& a, auto& b) { return a.polarity == b.polarity; }),
      share("said date",
            [](auto& a, auto& b) {
              return a.said_date == b.said_date && a.said_precision == b.said_precision;
            }),
      share("via", [](auto& a, auto& b) { return a.via == b.via; }),
      share("nested flag", [](auto& a, auto& b) { return a.nested == b.nested; }),
      recall("nested found", [](const Item& item) { return item.nested; }),
      recall("direct found", is_kind("direct")),
      recall("mixed found", is_kind("mixed")),
      recall("indirect found", is_kind("indirect")),
  };
}

}  // namespace onrecord::quality
