#include "indexer/extract/headline_echo.h"

#include <algorithm>
#include <unordered_map>

#include "common/data/wordnet_table.h"
#include "indexer/extract/source_head.h"
#include "indexer/extract/source_words.h"

namespace onrecord::extract {
namespace {

constexpr std::uint32_t kOpeningSentences = 4;
constexpr std::size_t kReach = 400;  ///< attributions looked at: a longer text is no report
constexpr std::size_t kLeastQuoted = 2, kLeastWords = 3, kLongWord = 8;
constexpr double kLeastShare = .6, kCertainty = .8;

using Words = std::vector<const Word*>;

constexpr PosSet kCounting{Pos::name, Pos::noun, Pos::adjective, Pos::number,
                           Pos::verb, Pos::past, Pos::ing,       Pos::third_person};

/// The words of the content: those in quotation marks, or all that count.
Words words_in(const Text& text, const Attribution& attribution, bool quoted) {
  Words words;
  for (Range range : attribution.content)
    for (TokenIndex i = range.first; i <= range.last; ++i) {
      const Token& token = text[i];
      if (token.is(Symbol::word) && (quoted ? token.quote != 0 : token.in(kCounting))) words.push_back(token.word);
    }
  return words;
}

/// All words of a content in order.
Words all_words(const Text& text, const Attribution& attribution) {
  Words words;
  for (Range range : attribution.content)
    for (TokenIndex i = range.first; i <= range.last; ++i)
      if (text[i].is(Symbol::word)) words.push_back(text[i].word);
  return words;
}

/// "flood", "flooded", "floods".
bool same_beginning(const Word& a, const Word& b) {
  constexpr std::size_t kStem = 5;
  if (&a == &b) return true;
  return a.lower.size() >= kStem && b.lower.size() >= kStem && a.lower.compare(0, kStem, b.lower, 0, kStem) == 0;
}

/// What a headline says, and how it is known again.
class Echo {
 public:
  Echo(const Text& text, const Attribution& headline)
      : text_(text), quoted_(words_in(text, headline, true)), counting_(words_in(text, headline, false)) {}

  [[nodiscard]] bool is_in(const Attribution& other) const {
    const Words words = all_words(text_, other);
    const bool one_word = quoted_.size() == 1 && quoted_.front()->lower.size() >= kLongWord;
    if (quoted_.size() >= kLeastQuoted || one_word)
      return std::search(words.begin(), words.end(), quoted_.begin(), quoted_.end()) != words.end();
    if (counting_.size() < kLeastWords) return false;
    const auto again = [&](const Word* word) {
      return std::any_of(words.begin(), words.end(), [&](const Word* w) { return same_beginning(*word, *w); });
    };
    const auto found = std::count_if(counting_.begin(), counting_.end(), again);
    return static_cast<double>(found) >= kLeastShare * static_cast<double>(counting_.size());
  }

 private:
  const Text& text_;
  Words quoted_, counting_;
};

/// "CEO", "a window cleaner": one person without a name, or known by an office only, in the first sentences.
bool is_headline_descriptor(const Text& text, const Attribution& attribution, const Resolved& speaker) {
  const bool guessed = speaker.by == ResolvedBy::role;
  if ((speaker.kind != SpeakerKind::unnamed && !guessed) || !attribution.source || attribution.outer) return false;
  const Range source = *attribution.source;
  const Token& noun = text[nominal_head(text, source)];
  const bool definite = text[source.first].is("the");
  return text[source.first].sentence < kOpeningSentences && !definite && !is_plural(noun) &&
         (noun.word->noun == NounDomain::person || noun.in(WordSet::role_noun));
}

/// "Rovers boss", and the person is called chairman.
bool has_other_office(const Person& person, const Word& noun) {
  const auto means = [&](const std::string& title) {
    return title == noun.lower ||
           (noun.stands_for && std::find(noun.stands_for->begin(), noun.stands_for->end(), title) != noun.stands_for->end());
  };
  const auto is_office = [](const std::string& title) { return noun_domain(title) == NounDomain::person; };
  return std::any_of(person.titles.begin(), person.titles.end(), is_office) &&
         std::none_of(person.titles.begin(), person.titles.end(), means);
}

/// "Bride", "Gran": the first person that the text below names, if nobody says more in it.
std::optional<std::size_t> protagonist(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                                       const std::vector<Resolved>& speakers, std::size_t headline) {
  const std::uint32_t sentence = text[all[headline].source->first].sentence;
  const Mention* first = nullptr;
  for (const Mention& mention : cast.mentions()) {
    if (!mention.person || text[mention.range.first].sentence <= sentence) continue;
    first = &mention;
    break;
  }
  if (!first) return std::nullopt;
  std::unordered_map<PersonIndex, std::size_t> said;
  std::optional<std::size_t> meant;
  for (std::size_t i = headline + 1; i < all.size(); ++i) {
    if (!speakers[i].person || all[i].outer) continue;
    ++said[*speakers[i].person];
    if (!meant && speakers[i].person == first->person) meant = i;
  }
  for (const auto& [person, times] : said)
    if (person != *first->person && times > said[*first->person]) return std::nullopt;
  return meant;
}

}  // namespace

void resolve_headline_echoes(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                             std::vector<Resolved>& speakers) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].cue.first < text.size() && text[all[i].cue.first].sentence >= kOpeningSentences) return;
    if (!is_headline_descriptor(text, all[i], speakers[i])) continue;
    const Echo echo(text, all[i]);
    const Token& noun = text[nominal_head(text, *all[i].source)];
    const auto may_be = [&](PersonIndex person) {
      const bool office = noun.in(WordSet::role_noun);
      return agree(cast[person].gender, gender_of(noun)) && !(office && has_other_office(cast[person], *noun.word));
    };
    std::optional<std::size_t> meant;
    bool several = false;
    for (std::size_t j = i + 1; j < std::min(all.size(), i + kReach); ++j) {
      if (!speakers[j].person || all[j].outer || !may_be(*speakers[j].person)) continue;
      if (!echo.is_in(all[j])) continue;
      several = several || (meant && speakers[*meant].person != speakers[j].person);
      meant = j;
    }
    if (several) continue;
    if (!meant && !speakers[i].person && text[all[i].source->first].sentence == 0 && !noun.in(WordSet::unnamed_source))
      meant = protagonist(text, cast, all, speakers, i);
    if (!meant || !may_be(*speakers[*meant].person)) continue;
    speakers[i] = speakers[*meant];
    speakers[i].by = ResolvedBy::role;
    speakers[i].certainty = std::min(kCertainty, speakers[i].certainty);
  }
}

}  // namespace onrecord::extract
