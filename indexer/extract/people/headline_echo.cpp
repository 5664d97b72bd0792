#include "indexer/extract/people/headline_echo.h"

#include <algorithm>
#include <unordered_map>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/source_head.h"

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
      if (token.is(Symbol::word) && (quoted ? token.quote != 0 : token.in(kCounting)))
        words.push_back(token.word);
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
  return a.lower.size() >= kStem && b.lower.size() >= kStem &&
         a.lower.compare(0, kStem, b.lower, 0, kStem) == 0;
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
      return std::any_of(words.begin(), words.end(),
                         [&](const Word* w) { return same_beginning(*word, *w); });
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
  if ((speaker.kind != SpeakerKind::unnamed && !guessed) || !attribution.source || attribution.outer)
    return false;
  const Range source = *attribution.source;
  const Token& noun = text[nominal_head(text, source)];
  const bool definite = text[source.first].is("the");
  return text[source.first].sentence < kOpeningSentences && !definite && !is_plural(noun) &&
         !noun.in(WordSet::firm_noun) &&
         (noun.word->noun == NounDomain::person || noun.in(WordSet::role_noun));
}

/// A headline's descriptor and the statements of the text below it.
class Descriptor {
 public:
  Descriptor(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
             const std::vector<Resolved>& speakers, std::size_t headline)
      : text_(text),
        cast_(cast),
        all_(all),
        speakers_(speakers),
        headline_(headline),
        source_(*all[headline].source),
        noun_(text[nominal_head(text, source_)]),
        shadow_(std::any_of(text.tokens.begin() + source_.first, text.tokens.begin() + source_.last,
                            [](const Token& token) { return token.in(WordSet::shadow_word); })) {}

  /// A statement of the person who is meant.
  [[nodiscard]] std::optional<std::size_t> meant() const {
    const Echoes echoes = find_echoes();
    if (echoes.several || echoes.of) return echoes.several ? std::nullopt : echoes.of;
    const bool guessable = text_[source_.first].sentence == 0 && !noun_.in(WordSet::unnamed_source) &&
                           !text_[source_.first].in(WordSet::article) &&  // headlines go without
                           !text_[source_.first].is("one") && text_[source_.first].pos != Pos::possessive;
    return guessable && !speakers_[headline_].person ? protagonist() : std::nullopt;
  }

 private:
  struct Echoes {
    std::optional<std::size_t> of;
    bool several = false;  ///< of more than one person
  };

  [[nodiscard]] bool is_office() const { return noun_.in(WordSet::role_noun); }

  /// Is the person called so, or by an office the word stands for?
  [[nodiscard]] bool is_called(PersonIndex person) const {
    return cast_[person].titles.hold(*noun_.word, shadow_);
  }

  [[nodiscard]] bool may_be(PersonIndex person) const {
    return agree(cast_[person].gender, gender_of(noun_)) &&
           !(is_office() && cast_[person].titles.has_office() &&
             !is_called(person));  // "Rovers boss": a chairman
  }

  [[nodiscard]] Echoes find_echoes() const {
    const Echo echo(text_, all_[headline_]);
    Echoes found;
    for (std::size_t j = headline_ + 1; j < std::min(all_.size(), headline_ + kReach); ++j) {
      const auto& person = speakers_[j].person;
      if (!person || all_[j].outer || !may_be(*person) || !echo.is_in(all_[j])) continue;
      found.several = found.several || (found.of && speakers_[*found.of].person != person);
      found.of = j;
    }
    return found;
  }

  /// "Bride", "Gran": the first person that the text below names, if nobody says more in it.
  [[nodiscard]] std::optional<std::size_t> protagonist() const {
    const auto person = first_named();
    if (!person || !may_be(*person) || (is_office() && !is_called(*person))) return std::nullopt;
    std::unordered_map<PersonIndex, std::size_t> said;
    std::optional<std::size_t> first;
    for (std::size_t i = headline_ + 1; i < all_.size(); ++i) {
      if (!speakers_[i].person || all_[i].outer) continue;
      ++said[*speakers_[i].person];
      if (!first && speakers_[i].person == person) first = i;
    }
    for (const auto& [other, times] : said)
      if (other != *person && times > said[*person]) return std::nullopt;
    return first;
  }

  [[nodiscard]] std::optional<PersonIndex> first_named() const {
    for (const Mention& mention : cast_.mentions())
      if (mention.person && text_[mention.range.first].sentence > text_[source_.first].sentence)
        return mention.person;
    return std::nullopt;
  }

  const Text& text_;
  const Cast& cast_;
  const std::vector<Attribution>& all_;
  const std::vector<Resolved>& speakers_;
  std::size_t headline_;
  Range source_;
  const Token& noun_;
  bool shadow_;  ///< the opposition's office
};

/// "“C”: a shop shuts": who says the quoted words in the text below, if one person alone does.
std::optional<std::size_t> says_again(const Text& text, const std::vector<Attribution>& all,
                                      const std::vector<Resolved>& speakers, std::size_t headline) {
  const Echo echo(text, all[headline]);
  std::optional<std::size_t> found;
  for (std::size_t i = headline + 1; i < std::min(all.size(), headline + kReach); ++i) {
    if (!speakers[i].person || all[i].outer || !echo.is_in(all[i])) continue;
    if (found && speakers[*found].person != speakers[i].person) return std::nullopt;
    found = i;
  }
  return found;
}

/// A headline's "study", which the text below calls "a study published in May": where it speaks first.
std::optional<std::size_t> introduced_below(const Text& text, const std::vector<Attribution>& all,
                                            const std::vector<Resolved>& speakers, std::size_t headline) {
  constexpr std::uint32_t kLead = 3;
  const auto& source = all[headline].source;
  if (!source || source->size() != 1 || text[source->first].sentence != 0 ||
      !text[source->first].in(WordSet::finder) || speakers[headline].kind != SpeakerKind::unnamed)
    return std::nullopt;
  for (std::size_t i = headline + 1; i < all.size(); ++i) {
    const auto& below = all[i].source;
    if (!below || text[below->first].sentence > kLead) continue;
    const bool same = text[nominal_head(text, *below)].word == text[source->first].word;
    if (same && !all[i].outer && below->size() > 2 && text[below->first].in(WordSet::article)) return i;
  }
  return std::nullopt;
}

}  // namespace

void resolve_headline_echoes(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                             std::vector<Resolved>& speakers) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (text[all[i].cue.first].sentence >= kOpeningSentences) return;
    std::optional<std::size_t> meant;
    if (all[i].mark == Mark::turn) continue;  // "INTERVIEWER:" is none of those who answer
    if (all[i].mark == Mark::headline && !all[i].source)
      meant = says_again(text, all, speakers, i);
    else if (is_headline_descriptor(text, all[i], speakers[i]))
      meant = Descriptor(text, cast, all, speakers, i).meant();
    if (!meant) meant = introduced_below(text, all, speakers, i);
    if (!meant) continue;
    const Resolved& below = speakers[*meant];  // who speaks beside that one there says nothing here
    speakers[i] = Resolved{below.kind,
                           below.kind == SpeakerKind::unnamed ? ResolvedBy::none : ResolvedBy::role,
                           below.person,
                           below.name,
                           std::min(kCertainty, below.certainty),
                           {}};
  }
}

}  // namespace onrecord::extract
