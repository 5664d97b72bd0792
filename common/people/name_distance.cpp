#include "common/people/name_distance.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/people/nicknames.h"

namespace onrecord {
namespace {

constexpr double kVowelSameClass = 0.15;
constexpr double kVowelExchange = 0.35;
constexpr double kVowelMissing = 0.4;
constexpr double kUnwritten = 0.05;  // a vowel against a script without vowels
constexpr double kExtraPart = 0.15;
constexpr double kOtherOrder = 0.05;
constexpr double kInitial = 0.3;
constexpr double kNickname = 0.3;
constexpr double kSameConsonants = 0.1;  // of the length: what unwritten vowels may cost

/// Sounds that stand for each other between scripts and languages.
struct Kin {
  char a;
  char b;
  double cost;
};
constexpr std::array<Kin, 39> kKin{{
    {'i', 'j', .2},  {'g', 'h', .3}, {'k', 'h', .4}, {'k', 'g', .4}, {'s', 'S', .25}, {'s', 'z', .25},
    {'S', 'Z', .3},  {'z', 'Z', .3}, {'c', 's', .3}, {'c', 'C', .3}, {'c', 'z', .3},  {'c', 'k', .5},
    {'C', 'S', .3},  {'C', 'k', .4}, {'C', 'h', .4}, {'C', 's', .4}, {'C', 'z', .5},  {'j', 'Z', .25},
    {'j', 'C', .4},  {'j', 'g', .3}, {'j', 'h', .4}, {'j', 'z', .4}, {'j', 'S', .5},  {'v', 'b', .4},
    {'v', 'f', .25}, {'b', 'p', .4}, {'t', 'd', .4}, {'m', 'n', .6}, {'k', 's', .7},  {'r', 'l', .8},
    {'f', 'p', .6},  {'v', 'u', .3}, {'v', 'o', .5}, {'t', 's', .7}, {'t', 'c', .6},  {'d', 'z', .6},
    {'t', 'C', .6},  {'d', 'j', .6}, {'c', 'S', .4},
}};

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
char vowel_class(char c) { return c == 'e' ? 'i' : c == 'o' ? 'u' : c; }

class Costs {
 public:
  Costs() {
    for (auto& row : exchange_) row.fill(1);
    for (unsigned char a = 0; a < 128; ++a)
      for (unsigned char b = 0; b < 128; ++b)
        if (is_vowel(static_cast<char>(a)) && is_vowel(static_cast<char>(b)))
          exchange_[a][b] = vowel_class(static_cast<char>(a)) == vowel_class(static_cast<char>(b))
                                ? kVowelSameClass
                                : kVowelExchange;
    for (const Kin& kin : kKin) {
      exchange_[static_cast<unsigned char>(kin.a)][static_cast<unsigned char>(kin.b)] = kin.cost;
      exchange_[static_cast<unsigned char>(kin.b)][static_cast<unsigned char>(kin.a)] = kin.cost;
    }
    for (unsigned char a = 0; a < 128; ++a) exchange_[a][a] = 0;
    missing_.fill(1);
    for (const char c : {'a', 'e', 'i', 'o', 'u'}) missing_[static_cast<unsigned char>(c)] = kVowelMissing;
    missing_['h'] = .4;
    missing_['j'] = .5;
  }
  [[nodiscard]] double exchange(char a, char b) const {
    return exchange_[static_cast<unsigned char>(a) & 127U][static_cast<unsigned char>(b) & 127U];
  }
  [[nodiscard]] double missing(char c) const { return missing_[static_cast<unsigned char>(c) & 127U]; }

 private:
  std::array<std::array<double, 128>, 128> exchange_{};
  std::array<double, 128> missing_{};
};

const Costs& costs() {
  static const Costs table;
  return table;
}

/// Costs of one comparison: where a script leaves vowels out, they cost next to nothing.
struct Scale {
  bool unvowelled;
  bool greek;
  [[nodiscard]] double missing(char c) const {
    if (unvowelled && is_vowel(c)) return kUnwritten;
    if (unvowelled && c == 'v') return .4;
    return greek && c == 'n' ? .3 : costs().missing(c);
  }
  /// Endings are mute, or belong to another language's grammar ("Laurent", "Gordons").
  [[nodiscard]] double missing_at_end(char c) const {
    const double most = c == 'e' || c == 'i' ? .2 : c == 's' || c == 't' || c == 'd' ? .4 : 1;
    return std::min(most, missing(c));
  }
  [[nodiscard]] double exchange(char a, char b) const {
    if (unvowelled && is_vowel(a) && is_vowel(b)) return a == b ? 0 : kUnwritten;
    if (greek && ((a == 't' && b == 'd') || (a == 'd' && b == 't'))) return .2;
    return costs().exchange(a, b);
  }
};

/// How alike two parts are.
struct PartLikeness {
  double distance = 0;
  double share = 0;  ///< of the length
  bool same_key = false;
  bool unvowelled = false;
};

PartLikeness compare(const NamePart& a, const NamePart& b) {
  if (a.key == b.key) return {sound_distance(a.sound, b.sound) * .5, 0, true, true};
  if (a.initial || b.initial) return {2, 1, false, false};
  if (are_nicknames(a.folded, b.folded)) return {kNickname, 0, true, true};
  PartLikeness out;
  if (!a.sound.plain || !b.sound.plain) return {2, 1, false, false};
  out.distance = sound_distance(a.sound, b.sound);
  out.share = out.distance / static_cast<double>(std::max(a.sound.letters.size(), b.sound.letters.size()));
  out.unvowelled =
      a.sound.unvowelled != b.sound.unvowelled && a.skeleton == b.skeleton && out.share <= kSameConsonants;
  return out;
}

/// "J. Smith": an initial stands for the name at the same place, but for no surname.
PartLikeness compare_at(const std::vector<NamePart>& x, std::size_t i, const std::vector<NamePart>& y,
                        std::size_t j) {
  const bool cut = x[i].initial != y[j].initial && i == j && i + 1 < x.size() && j + 1 < y.size();
  if (cut && x[i].sound.letters.front() == y[j].sound.letters.front()) return {kInitial, 0, true, true};
  return compare(x[i], y[j]);
}

std::size_t meaningful(const std::vector<NamePart>& parts) {
  return static_cast<std::size_t>(
      std::count_if(parts.begin(), parts.end(), [](const NamePart& p) { return !p.initial; }));
}

}  // namespace

double sound_distance(const Sound& a, const Sound& b) {
  if (a.letters == b.letters) return 0;
  constexpr std::size_t kLongest = 40;
  const std::string_view x = std::string_view(a.letters).substr(0, kLongest);
  const std::string_view y = std::string_view(b.letters).substr(0, kLongest);
  const Scale scale{a.unvowelled != b.unvowelled, a.greek != b.greek};
  std::array<double, kLongest + 1> row{};
  for (std::size_t j = 0; j < y.size(); ++j) row[j + 1] = row[j] + scale.missing(y[j]);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double without_x = i + 1 == x.size() ? scale.missing_at_end(x[i]) : scale.missing(x[i]);
    double diagonal = row[0];
    row[0] += without_x;
    for (std::size_t j = 0; j < y.size(); ++j) {
      const double without_y = j + 1 == y.size() ? scale.missing_at_end(y[j]) : scale.missing(y[j]);
      const double exchanged = diagonal + scale.exchange(x[i], y[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({exchanged, row[j + 1] + without_x, row[j] + without_y});
    }
  }
  return row[y.size()];
}

std::optional<NameLikeness> compare_names(const std::vector<NamePart>& asked,
                                          const std::vector<NamePart>& known) {
  if (asked.size() < 2 || known.size() < 2 || meaningful(asked) == 0 || meaningful(known) == 0)
    return std::nullopt;
  const auto& shorter = asked.size() <= known.size() ? asked : known;
  const auto& longer = asked.size() <= known.size() ? known : asked;
  NameLikeness all;
  all.same_keys = all.unvowelled = true;
  std::uint32_t used = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < shorter.size(); ++i) {
    std::size_t best_at = 0;
    PartLikeness best{1e9, 0, false, false};
    for (std::size_t j = 0; j < longer.size(); ++j) {
      if (used >> j & 1U) continue;
      const PartLikeness likeness = compare_at(shorter, i, longer, j);
      if (likeness.distance < best.distance) best = likeness, best_at = j;
    }
    used |= 1U << best_at;
    all.length += shorter[i].sound.letters.size();
    all.distance += best.distance + (i > 0 && best_at < last ? kOtherOrder : 0);
    all.widest = std::max(all.widest, best.share);
    all.same_keys &= best.same_key;
    all.unvowelled &= best.same_key || best.unvowelled;
    last = best_at;
  }
  all.distance += kExtraPart * static_cast<double>(longer.size() - shorter.size());
  return all;
}

}  // namespace onrecord
