// The resolver's part for descriptions of somebody without a name who spoke or was told of before: "the
// diplomat", "the fund manager".
#include <algorithm>

#include "common/text/fold.h"
#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

namespace {

/// "one of his allies", who is called "the ally" again.
bool is_one_of(std::string_view name, std::string_view noun) {
  if (!name.starts_with("one of ") || noun.size() < 3) return false;
  const std::string_view people = name.substr(name.rfind(' ') + 1);
  return people.starts_with(noun.substr(0, noun.size() - 1)) && people.ends_with('s') &&
         people.size() > noun.size() && people.size() <= noun.size() + 2;
}

}  // namespace

/// "the diplomat" for the senior diplomat who spoke before.
std::optional<Resolver::Again> Resolver::unnamed_again(Range phrase) const {
  const Range source = without_aside(text_, phrase);  // "The official, who asked not to be named,"
  constexpr TokenIndex kLongest = 5;
  if (!text_[source.first].is("the") || source.size() > kLongest || source.size() < 2) return std::nullopt;
  const auto& others = text_[source.last].word->stands_for;
  const auto stands_for = [&](const Word& word) {
    return others && std::find(others->begin(), others->end(), word.lower) != others->end();
  };
  constexpr std::size_t kReach = 64;
  const std::size_t end = unnamed_.size() > kReach ? unnamed_.size() - kReach : 0;
  const Token& attribute = text_[source.first + 1];  // "the same official", "the former official"
  const bool plain = source.size() == 2 || attribute.is("same") || attribute.is("former");
  const auto same_kind = [&](TokenIndex head) {  // "the fund manager"
    return plain || (source.size() == 3 && head > 0 && text_[head - 1].word == text_[source.last - 1].word);
  };
  // "the senior official" for a senior bank official, "the Norholm spokesman" for a spokesman for Norholm
  const auto in_its_words = [&](const Unnamed& one) {
    for (TokenIndex i = source.first + 1; i < source.last; ++i) {
      TokenIndex k = one.at;
      while (k <= one.end && text_[k].word != text_[i].word) ++k;
      if (k > one.end) return false;
    }
    return text_[source.last].in(WordSet::unnamed_source);
  };
  const auto last_one = [&](auto is_meant) -> std::optional<Again> {
    for (std::size_t u = unnamed_.size(); u-- > end;) {
      const Unnamed& one = unnamed_[u];
      const Token& first = text_[one.at];  // a headline's "senior diplomat", whom the text has named since
      if (first.sentence == 0 && !first.in(WordSet::article) && !history_.empty()) continue;
      if (attribute.is("former") && one.name.find("former ") == std::string::npos) continue;
      if (is_meant(one))
        return Again{one.at, {SpeakerKind::unnamed, ResolvedBy::none, std::nullopt, one.name, .85, {}}};
    }
    return std::nullopt;
  };
  const auto apposed = [&](const Unnamed& one) {  // "My companion, a magistrate, asks"
    return one.end > one.head + 1 && text_[one.head + 1].is(Symbol::comma) &&
           text_[one.head + 2].in(WordSet::article) && text_[one.end].word == text_[source.last].word;
  };
  const auto called_so = [&](const Unnamed& one) {
    return (text_[one.head].word == text_[source.last].word && (same_kind(one.head) || in_its_words(one))) ||
           apposed(one) ||
           (!text_[source.last].in(WordSet::body_noun) &&
            is_one_of(one.name, text_[source.last].word->lower));
  };
  if (auto same = last_one(called_so)) return same;
  if (plain) return last_one([&](const Unnamed& one) { return stands_for(*text_[one.head].word); });
  return std::nullopt;
}

/// "The sources" behind "sources close to the minister", "the refiners" behind "U.S. sugar refiners": the
/// people who spoke before and are called by words of theirs.
std::optional<Resolved> Resolver::several_again(Range source) const {
  constexpr std::size_t kReach = 16;
  constexpr TokenIndex kLongest = 5;
  if (!text_[source.first].is("the") || source.size() < 2 || source.size() > kLongest ||
      !is_plural(text_[source.last]) || !names_people(text_[source.last]))
    return std::nullopt;
  const auto holds = [](std::string_view name, std::string_view word) {
    const std::size_t at = name.find(word);
    return at != std::string_view::npos && (at == 0 || name[at - 1] == ' ') &&
           (at + word.size() == name.size() || name[at + word.size()] == ' ');
  };
  const std::size_t end = plurals_.size() > kReach ? plurals_.size() - kReach : 0;
  for (std::size_t p = plurals_.size(); p-- > end;) {
    const Resolved& before = plurals_[p].resolved;
    const std::string name = to_lower(before.name);
    bool same = before.kind != SpeakerKind::person && !name.starts_with("the ");
    for (TokenIndex i = source.first + 1; same && i <= source.last; ++i)
      same = holds(name, text_[i].word->lower);
    if (!same) continue;
    Resolved again = before;
    again.certainty = .8;
    return again;
  }
  return std::nullopt;
}

/// "A visitor asked whether it was safe. “So far,” the attendant told her", "‘Is it?’ one of them asked.
/// ‘No,’ said the teacher": does whoever spoke last without a name hear it?
bool Resolver::tells_asker() const {
  if (unnamed_.empty() || !last_speaker_ || last_speaker_->at != unnamed_.back().at) return false;
  const Attribution& before = all_[results_.size() - 1];
  const bool asked = before.act() == Act::ask && before.left == LeftSide::quote && before.source &&
                     before.source->first == unnamed_.back().at && text_[before.cue.last].is("asked");
  const auto told = addressee_of(text_, *current_);
  return asked || (told && (text_[told->last].is("her") || text_[told->last].is("him")));
}

/// "One mother said C. “C2,” the witness replied": the one without a name who spoke last, whom the tag calls
/// otherwise.
std::optional<Resolved> Resolver::unnamed_in_tag(Range asked) const {
  const bool compound = asked.size() == 3 && text_[asked.first + 1].pos == Pos::noun;  // "the fund manager"
  if (unnamed_.empty() || !last_speaker_ ||
      (last_speaker_->at != unnamed_.back().at && last_speaker_->resolved.name != unnamed_.back().name) ||
      !(asked.size() == 2 || compound) || !text_[asked.first].is("the"))
    return std::nullopt;
  if (tells_asker()) return std::nullopt;
  const Unnamed& source = unnamed_.back();
  const Token& noun = text_[asked.last];
  const Token& before = text_[source.head];
  if (const auto again = unnamed_again(asked); again && again->at != source.at) return std::nullopt;
  const Token& opener = text_[source.at];
  const bool introduced = opener.is("a") || opener.is("an") || opener.is("one") || opener.is("another");
  const bool somebody = is_he_or_she(before) || (opener.is("one") && source.head == source.at);
  const bool member = noun.in(WordSet::member_noun) && !is_plural(noun);  // "the TD" for a second backbencher
  if (!introduced || !somebody || source.inside || source.aside || !(is_he_or_she(noun) || member) ||
      is_plural(before) || !(noun.word->noun == NounDomain::person || member) ||
      noun.in(WordSet::sole_office) || (noun.in(WordSet::court_noun) && !noun.in(WordSet::witness_noun)) ||
      !agree(gender_of(noun), gender_of(before)) ||
      is_named_between(source.end + 1, text_.sentence_of(asked.first).first, gender_of(noun)))
    return std::nullopt;
  Resolved again = last_speaker_->resolved;
  again.certainty = .8;
  return again;
}

/// "The whips put it at 40, and one minister laughed. ¶ “…,” the minister said": "one" and the same noun in
/// the sentence before.
std::optional<Range> Resolver::one_before(Range source) const {
  constexpr TokenIndex kLongest = 80;
  const std::uint32_t own = text_[source.first].sentence;
  if (own == 0 || source.size() != 2 || !text_[source.first].is("the")) return std::nullopt;
  const Range sentence = text_.sentences[own - 1];
  if (sentence.size() > kLongest) return std::nullopt;
  for (TokenIndex i = sentence.first + 1; i <= sentence.last; ++i)
    if (text_[i].word == text_[source.last].word && text_[i - 1].is("one") && !text_[i].quote)
      return Range{i - 1, i};
  return std::nullopt;
}

/// "Another investor was calmer. “…,” the investor said": one without a name whom a sentence right before in
/// the paragraph is about.
std::optional<Resolved> Resolver::introduced_before(Range source) const {
  constexpr std::uint32_t kReach = 3;
  constexpr TokenIndex kLongest = 6;
  const Token& asked = text_[source.first];
  if (!asked.is("the") || source.size() > 2 || asked.quote) return std::nullopt;
  for (std::uint32_t s = asked.sentence + 1; s-- > 0 && asked.sentence - s <= kReach;) {
    const Range sentence = text_.sentences[s];
    const Token& opener = text_[sentence.first];
    if (opener.paragraph != asked.paragraph) return std::nullopt;
    if (opener.quote || !(opener.is("a") || opener.is("an") || opener.is("another"))) continue;
    TokenIndex noun = sentence.first + 1;
    while (noun < sentence.last && noun - sentence.first < kLongest &&
           text_[noun].word != text_[source.last].word)
      ++noun;
    if (noun + 1 >= source.first || text_[noun].word != text_[source.last].word ||
        !text_[noun + 1].in(kFinite) || noun_phrase_start(text_, noun, sentence.first) != sentence.first)
      continue;
    return describe({sentence.first, noun});
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
