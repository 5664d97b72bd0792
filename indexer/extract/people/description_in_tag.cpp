// What a tag calls its speaker ("“…,” the hotelier said"), and children and parents told by no name.
#include <algorithm>
#include <unordered_map>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description.h"
#include "indexer/extract/people/description_words.h"

namespace onrecord::extract {

/// A tag's "the" points back: nobody is introduced there. So it is whom the sentences right before are about.
std::optional<PersonIndex> Descriptions::in_tag(Range source, std::span<const Spoken> spoken,
                                                Whose whose) const {
  const auto phrase = parse(source);
  if (phrase && whose == Whose::answer && phrase->oldest == 0) return std::nullopt;
  if (!phrase || !phrase->definite || phrase->complement || phrase->owned || text_[source.first].quote)
    return std::nullopt;
  const Token& noun = text_[phrase->noun];
  const bool at_court = noun.in(WordSet::court_noun) && phrase->noun == source.first + 1;  // "the driver"
  const bool somebody = noun.word->noun == NounDomain::person || phrase->variation;
  const bool party =
      noun.pos == Pos::name && noun.in(WordSet::party_word) && !is_plural(noun);  // "the F Democrat"
  if (!(is_he_or_she(noun) || party || phrase->position) || !somebody || noun.in(WordSet::unnamed_source) ||
      at_court || noun.in(WordSet::witness_noun) || noun.in(WordSet::sole_office) ||
      is_of_somebody_else(*phrase, source.first))
    return std::nullopt;
  const std::uint32_t last = text_[source.first].sentence;
  for (std::uint32_t s = last + 1; s-- > 0 && last - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph + 1 < text_[source.first].paragraph) break;
    auto person = subject_of(sentence, source.first);
    const bool inside = person && !spoken.empty() && spoken.back().inside;  // "N said M had promised"
    if (!spoken.empty() && sentence.holds(spoken.back().at) && !inside) person = spoken.back().person;
    if (!person) continue;
    const bool any = phrase->variation || gender_of(noun) != Gender::unknown;  // "the widow" may be a nurse
    const bool member = noun.in(WordSet::member_noun) && cast_[*person].titles.contains("mp");
    const bool other_office = has_office(cast_[*person]) && !any && !member;
    // "the nominee", "the host" may be any of those whom the text has just named
    if (noun.in(WordSet::role_noun) && !phrase->variation &&
        !is_alone(*person, *phrase, {sentence.first, source.first}))
      return std::nullopt;
    return fits(*person, *phrase) && !other_office ? person : std::nullopt;
  }
  return only_named(*phrase, source.first, kParagraphsOfOne);
}

/// "A 12-year-old was hurt": a child without a name, and in no apposition.
bool Descriptions::is_child_told(TokenIndex first, TokenIndex end) const {
  constexpr TokenIndex kReach = 2000;  // a paragraph may be of any length
  for (TokenIndex i = std::max(first + 1, end - std::min(end, kReach)); i < end; ++i) {
    const Token& noun = text_[i];
    const bool young = noun.word->lower.ends_with("-year-old") || noun.is("pupil") || noun.is("teenager") ||
                       noun.is("schoolboy") || noun.is("schoolgirl");
    if (young && text_[i - 1].is("a") && !noun.quote && !(i > 1 && text_[i - 2].is(Symbol::comma)))
      return true;
  }
  return false;
}

std::optional<PersonIndex> Descriptions::child(Range source) const {
  constexpr unsigned kOldest = 19;
  const Token& noun = text_[source.last];
  const bool young = noun.is("boy") || noun.is("girl") || noun.is("schoolboy") || noun.is("schoolgirl") ||
                     noun.is("lad") || noun.is("child") || noun.is("youngster");
  const auto phrase = young && source.size() == 2 ? parse(source) : std::nullopt;
  if (!phrase || !phrase->definite || is_of_somebody_else(*phrase, source.first)) return std::nullopt;
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(source.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph + kParagraphsBack < text_[source.first].paragraph) break;
    if (!mention.person || mention.person == only || text_[mention.range.first].quote) continue;
    const Person& person = cast_[*mention.person];
    const bool may_be = person.age && *person.age <= kOldest;
    if (!may_be || !fits(*mention.person, *phrase)) continue;
    if (only || is_child_told(mention.range.last + 1, source.first)) return std::nullopt;
    only = mention.person;
  }
  return only;
}

std::optional<PersonIndex> Descriptions::main_parent(Range source) const {
  const auto phrase = parse(source);
  if (!phrase || !phrase->definite || !is_parent_of_several(*phrase)) return std::nullopt;
  const Gender gender = gender_of(text_[phrase->noun]);
  if (text_[phrase->noun].word->lower.starts_with("gran")) return std::nullopt;  // rarely whom it is about
  for (const char* parent : {"mum", "mother", "mom", "dad", "father"})           // "A mum" of the lead
    if (const auto known = learned_.find(parent);
        known != learned_.end() && fits(known->second, *phrase) && cast_[known->second].gender == gender)
      return known->second;
  std::optional<PersonIndex> first;
  std::unordered_map<PersonIndex, std::size_t> times;
  const std::size_t end = std::min(cast_.first_mention_from(source.first), Cast::kMentionsBack);
  for (std::size_t m = 0; m < end; ++m) {
    const auto& named = cast_.mentions()[m].person;
    if (!named || !agree(cast_[*named].gender, gender)) continue;
    if (!first) first = named;
    ++times[*named];
  }
  const bool most = std::all_of(times.begin(), times.end(),
                                [&](const auto& one) { return one.second <= times.at(*first); });
  if (!most) return std::nullopt;
  return first && fits(*first, *phrase) ? first : std::nullopt;
}

bool Descriptions::may_call(Range source, PersonIndex person) const {
  const auto phrase = parse(source);
  if (!phrase || !phrase->definite || phrase->complement || phrase->owned) return false;
  const Token& noun = text_[phrase->noun];
  const bool name = noun.pos == Pos::name && !is_plural(noun);
  const bool party = name && noun.in(WordSet::party_word);
  const bool office = name && noun.in(WordSet::role_noun);                // "the First Minister"
  const bool seat = noun.in(WordSet::member_noun) && !is_plural(noun) &&  // "the Conservative councillor"
                    (phrase->party || phrase->modifier);
  const bool unknown =
      !noun.word->classes.any() && noun.pos == Pos::noun && !is_plural(noun);  // "the corporator"
  const bool somebody = noun.word->noun == NounDomain::person || phrase->variation || seat || unknown;
  const bool anybody =  // "the spokesman", "the woman"; but "the Oldtown woman"
      noun.word->lower.starts_with("spokes") || noun.is("source") || noun.is("insider") ||
      (noun.in(WordSet::unnamed_source) && gender_of(noun) != Gender::unknown && source.size() == 2);
  if (!(is_he_or_she(noun) || party || office || seat || unknown || phrase->position) || !somebody ||
      anybody || noun.in(WordSet::witness_noun) || is_of_somebody_else(*phrase, source.first) ||
      !fits(person, *phrase))
    return false;
  const bool vague = noun.in(WordSet::unnamed_source) && !noun.in(WordSet::court_noun) &&  // "the expert"
                     !noun.is("minister") && noun.word->stands_for;
  if (has_office_again(cast_[person], *phrase)) return true;
  return party || seat || unknown || vague || !(has_office(cast_[person]) || noun.in(WordSet::sole_office));
}

}  // namespace onrecord::extract
