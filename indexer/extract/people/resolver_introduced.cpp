// The resolver's part for those whose name the words around tell: "I am N", "His name is N".
#include <algorithm>

#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// “I am Mr N of Oldtown,” he announced: who says so is N.
std::optional<PersonIndex> Resolver::introduces_himself(Gender gender) const {
  if (current_->left != LeftSide::quote || current_->content.empty()) return std::nullopt;
  TokenIndex i = current_->content.front().first;
  if (text_[i].is_quote_mark()) ++i;
  if (i + 4 >= text_.size()) return std::nullopt;
  const bool am = text_[i].is("i") && (text_[i + 1].is("am") || text_[i + 1].is("'m"));
  const bool name = text_[i].is("my") && text_[i + 1].is("name") && text_[i + 2].is("is");
  if (!am && !name) return std::nullopt;
  const Mention* mention = cast_.mention_at(am ? i + 2 : i + 3);
  const bool meant = mention && mention->person && fits(*mention->person, gender);
  return meant && text_[mention->range.first].quote == text_[i].quote ? mention->person : std::nullopt;
}

/// "Emrys Marsh, a deacon who liked to say that": the name in front of the apposition.
std::optional<PersonIndex> Resolver::named_in_front(Range source) const {
  const bool relative = is_who(text_[source.last]) && text_[source.first].in(WordSet::article);
  if (!relative || source.first < 2 || !text_[source.first - 1].is(Symbol::comma)) return std::nullopt;
  const Mention* mention = cast_.mention_at(source.first - 2);
  return mention && mention->range.last + 2 == source.first ? mention->person : std::nullopt;
}

/// "Oldland’s ambassador to the Union said", elsewhere "Oldland’s ambassador to the Union N N": N.
std::optional<PersonIndex> Resolver::named_behind_same_words(Range source) {
  constexpr TokenIndex kShortest = 3;
  constexpr std::size_t kMost = 16;  // names behind one word
  const Range words = without_leading_article(text_, source);
  if (words.size() < kShortest || text_[source.first].is("a") || text_[source.first].is("an"))
    return std::nullopt;
  if (names_behind_.empty())
    for (std::size_t m = 0; m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (!mention.person || mention.core.first == 0) continue;
      auto& behind = names_behind_[text_[mention.core.first - 1].word];
      if (behind.size() < kMost) behind.push_back(m);
    }
  const auto behind = names_behind_.find(text_[words.last].word);
  if (behind == names_behind_.end()) return std::nullopt;
  std::optional<PersonIndex> only;
  for (const std::size_t m : behind->second) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex first = mention.core.first;
    TokenIndex same = 0;
    while (same < words.size() && same < first &&
           text_[first - 1 - same].word == text_[words.last - same].word &&
           text_[first - 1 - same].sentence == text_[first].sentence)
      ++same;
    if (same < words.size()) continue;
    const Token& before = text_[first - 1 - std::min(same, first - 1)];
    const bool another = before.is("former") || before.is("late") || before.is("first") ||
                         before.is("then") || before.is("new") ||
                         before.is("previous");  // "the former head of Vale"
    if (another || (only && only != mention.person)) return std::nullopt;
    only = mention.person;
  }
  return only;
}

/// “N looked at me,” she said: whom the words tell of, or speak to, does not say them.
std::vector<PersonIndex> Resolver::told_of_in_words() const {
  std::vector<PersonIndex> told;
  if (current_->left != LeftSide::quote) return told;
  for (const Range content : current_->content)
    for (std::size_t m = cast_.first_mention_from(content.first); m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (mention.range.last >= content.last) break;
      const TokenIndex first = mention.range.first;
      const bool reported = first > 0 && text_[first - 1].word->cue;  // "They say N should go"
      if (!mention.person || !text_[first].quote) continue;
      const Token& next = text_[mention.range.last + 1];
      const bool addressed = first > 0 &&
                             (text_[first - 1].is(Symbol::comma) || first == content.first + 1) &&
                             (next.is(Symbol::comma) || is_ender(next)) &&  // “I will, N,” he said
                             !text_.inner_quote_of(first);
      if (addressed || (next.in(kFinite) && !reported)) told.push_back(*mention.person);
    }
  return told;
}

/// "Of N, she would only say", "Asked about N, she said": another than who speaks.
bool Resolver::is_topic_of(TokenIndex name) const {
  const TokenIndex first = text_.sentence_of(name).first;
  return name > first &&
         (text_[first].is("of") || (text_[first].is("asked") && text_[first + 1].is("about")));
}

/// "N disputed [his] claim that": N, who denies what another claims.
std::optional<PersonIndex> Resolver::who_disputes(TokenIndex pronoun) const {
  if (current_->mark != Mark::noun || pronoun == 0 || history_.empty()) return std::nullopt;
  const Token& verb = text_[pronoun - 1];
  const bool denies = verb.in(kFinite) && verb.word->cue && verb.word->cue->lemma->act == Act::deny;
  return denies && text_[history_.back().at].sentence == verb.sentence ? std::optional(history_.back().person)
                                                                       : std::nullopt;
}

/// “C,” she told N: N, who is not she.
std::optional<PersonIndex> Resolver::named_hearer() const {
  const auto told = addressee_of(text_, *current_);
  const Mention* mention = told ? cast_.mention_at(told->last) : nullptr;
  return mention ? mention->person : std::nullopt;
}

/// "Unlike N, she said", "In her last letter to N she said": N, who is not she.
std::optional<PersonIndex> Resolver::set_apart(TokenIndex pronoun) const {
  const TokenIndex first = text_.sentence_of(pronoun).first;
  if (pronoun < first + 3) return std::nullopt;
  const bool comma = text_[pronoun - 1].is(Symbol::comma);
  const Mention* mention = cast_.mention_at(pronoun - (comma ? 2 : 1));
  if (!mention || !mention->person || mention->core.first <= first) return std::nullopt;
  const TokenIndex link = mention->core.first - 1;  // the capital of "Unlike" may look like a name’s
  const bool compared = link == first && (text_[link].is("unlike") || text_[link].is("like"));
  const bool written = text_[link].is("to") && link > first + 2 &&
                       text_[link - 1].in(WordSet::venue_document) &&
                       any_of(text_, {first, link - 1}, {Pos::possessive});
  return compared || written ? mention->person : std::nullopt;
}

std::vector<PersonIndex> Resolver::who_is_not_meant(TokenIndex pronoun) const {
  std::vector<PersonIndex> others = told_of_in_words();
  for (const auto& other : {who_disputes(pronoun), named_hearer(), set_apart(pronoun)})
    if (other) others.push_back(*other);
  return others;
}

bool Resolver::is_told_of(PersonIndex person) const {
  return std::find(told_of_.begin(), told_of_.end(), person) != told_of_.end();
}

/// “If Mr N had told the truth, I would not be here,” the plumber said: not N; but “Des said, ‘Nora, who
/// sweeps that up?’” the playwright says.
bool Resolver::is_named_in_words(PersonIndex person) const {
  for (const Range content : current_->content)
    for (std::size_t m = cast_.first_mention_from(content.first); m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (mention.range.last > content.last) break;
      const Token& name = text_[mention.range.first];
      if (mention.person == person && name.quote && !text_.inner_quote_of(mention.range.first)) return true;
    }
  return false;
}

/// "“You can eat it,” says the man with the key. … His name is N": the name that the sentences behind tell.
std::optional<PersonIndex> Resolver::named_after(Range source) const {
  constexpr std::uint32_t kReach = 6;
  const Token& noun = text_[nominal_head(text_, source)];
  if (!names_people(noun) || is_plural(noun) || text_[source.first].is("one")) return std::nullopt;
  const std::uint32_t sentence = text_[source.first].sentence;
  for (std::uint32_t s = sentence + 1; s < text_.sentences.size() && s - sentence <= kReach; ++s) {
    const Range range = text_.sentences[s];
    const TokenIndex i = range.first;
    const bool his = text_[i].is("his") || text_[i].is("her");
    if (!his || range.size() < 4 || !text_[i + 1].is("name") || text_[i + 2].pos != Pos::be) continue;
    const Mention* mention = cast_.mention_at(i + 3);
    const Gender gender = text_[i].is("his") ? Gender::male : Gender::female;
    return mention && agree(gender_of(noun), gender) ? mention->person : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
