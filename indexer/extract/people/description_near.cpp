// Descriptions of those who were named or spoke near by: "the Damascus-born diplomat", "the care worker".
#include <algorithm>
#include <array>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description.h"
#include "indexer/extract/people/description_words.h"

namespace onrecord::extract {
namespace {

/// Among the last who spoke?
bool has_spoken(PersonIndex person, std::span<const Spoken> spoken) {
  constexpr std::size_t kReach = 32;
  const auto last = spoken.last(std::min(spoken.size(), kReach));
  return std::any_of(last.begin(), last.end(), [&](const Spoken& one) { return one.person == person; });
}

/// Has one person alone spoken so far?
bool is_only_speaker(std::span<const Spoken> spoken) {
  constexpr std::size_t kMost = 16;  // a text where somebody spoke so often is not only about him
  return !spoken.empty() && spoken.size() <= kMost &&
         std::all_of(spoken.begin(), spoken.end(),
                     [&](const Spoken& one) { return one.person == spoken.front().person; });
}

}  // namespace

/// The only person named so far (of the last mentions) outside of quotations, so many paragraphs before at
/// the furthest.
std::optional<PersonIndex> Descriptions::only_named(const Phrase& phrase, TokenIndex before,
                                                    std::uint32_t paragraphs) const {
  std::optional<PersonIndex> only;
  TokenIndex last = 0;
  const std::size_t end = cast_.first_mention_from(before);
  for (std::size_t m = Cast::furthest_back(end); m < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || text_[mention.range.first].quote) continue;
    if (!agree(cast_[*mention.person].gender, gender_of(text_[phrase.noun]))) continue;
    if (only && only != mention.person) return std::nullopt;
    only = mention.person;
    last = mention.range.first;
  }
  const bool near = only && text_[last].paragraph + paragraphs >= text_[before].paragraph;
  return near && fits(*only, phrase) && !is_of_somebody_else(phrase, before) ? only : std::nullopt;
}

/// The only one whom the paragraph names, outside quotations, before `at`.
std::optional<PersonIndex> Descriptions::only_here(const Phrase& phrase, TokenIndex at) const {
  std::optional<PersonIndex> only;
  for (std::size_t m = cast_.first_mention_from(at);
       m-- > 0 && text_[cast_.mentions()[m].range.first].paragraph == text_[at].paragraph;) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || text_[mention.range.first].quote) continue;
    if (only && only != mention.person) return std::nullopt;
    only = mention.person;
  }
  return only && fits(*only, phrase) ? only : std::nullopt;
}

/// Whom "the director, 52," means: the last person named in front of it who is the subject of a sentence near
/// by and is of that age or called so.
std::optional<PersonIndex> Descriptions::aged_so(TokenIndex noun) const {
  constexpr std::uint32_t kReach = 8;
  const unsigned age = leading_number(text_.text(noun + 2));
  const std::uint32_t own = text_[noun].sentence;
  for (std::uint32_t s = own; s-- > 0 && own - s <= kReach;) {
    if (text_[text_.sentences[s].first].paragraph + kParagraphsBack < text_[noun].paragraph) break;
    const auto person = subject_of(text_.sentences[s], noun);
    if (!person) continue;
    const bool same = cast_[*person].age ? *cast_[*person].age == age
                                         : (cast_[*person].titles.contains(text_[noun].word->lower) ||
                                            !cast_[*person].titles.has_office());
    return !same || !agree(cast_[*person].gender, gender_of(text_[noun])) ? std::nullopt : person;
  }
  return std::nullopt;
}

/// "The director, 52, has turned": a person who is told without a name but with the age has been named
/// before.
void Descriptions::note_aged() {
  constexpr TokenIndex kLongestOpening = 6;  // "Ten years later the director, 52,"
  for (TokenIndex i = 1; i + 3 < text_.size(); ++i) {
    const Token& noun = text_[i];
    if (!text_[i + 1].is(Symbol::comma) || text_[i + 2].initial != Initial::digit ||
        !text_[i + 3].is(Symbol::comma) || !text_[i - 1].is("the") || noun.quote || noun.pos != Pos::noun ||
        !is_he_or_she(noun) || noun.word->noun != NounDomain::person)
      continue;
    if (i - 1 - text_.sentence_of(i).first > kLongestOpening) continue;
    if (const auto person = aged_so(i)) aged_.try_emplace(noun.word, *person);
  }
}

/// "a paving contractor … the contractor": the text spoke of such a one without a name; "the N adviser": of
/// somebody around N.
bool Descriptions::is_of_somebody_else(const Phrase& phrase, TokenIndex before) const {
  const Token& noun = text_[phrase.noun];
  const bool around = noun.in(WordSet::unnamed_source) || noun.is("supporter") || noun.is("ally");
  const Mention* owner = around && phrase.modifier ? cast_.mention_at(phrase.noun - 1) : nullptr;
  if (owner && owner->person) return true;
  constexpr TokenIndex kReach = 250, kLongestDescription = 4;
  const TokenIndex end = before > kReach ? before - kReach : 0;
  for (TokenIndex i = before; i-- > end;) {
    if (text_[i].word != text_[phrase.noun].word) continue;
    const bool named = i + 1 < text_.size() &&  // "her manager, N"
                       (text_[i + 1].pos == Pos::name || text_[i + 1].is(Symbol::comma));
    const TokenIndex whose = i > 0 ? i - 1 : i;
    if (!named && whose > 0 && text_[whose].pos == Pos::possessive && !text_[whose].is("'s") &&
        !text_[whose - 1].is(Symbol::comma))
      return true;
    for (TokenIndex k = i; k-- > 0 && i - k <= kLongestDescription;)
      if (text_[k].in(WordSet::article) ? !text_[k].is("the") : text_[k].is("one") || text_[k].is("another"))
        return true;
  }
  return false;
}

/// "the Danish heartthrob", "the fisherman": whom the sentences right before are about.
std::optional<PersonIndex> Descriptions::in_focus(const Phrase& phrase, TokenIndex at,
                                                  std::span<const Spoken> spoken) const {
  if (is_of_somebody_else(phrase, at)) return std::nullopt;
  const std::uint32_t paragraph = text_[at].paragraph;
  const std::uint32_t last = text_[at].sentence;
  for (std::uint32_t s = last + 1; s-- > 0 && last - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph + 1 < paragraph) return std::nullopt;
    const bool told = !spoken.empty() && sentence.holds(spoken.back().at);
    const bool opens = told && spoken.back().at == sentence.first &&  // "He said he had wanted Marsh to"
                       text_[sentence.first].pos == Pos::subject_pronoun;
    auto person = opens ? spoken.back().person : subject_of(sentence, at);
    if (!person && told) person = spoken.back().person;
    if (!person) continue;
    const bool near = text_[sentence.first].paragraph == paragraph;
    const bool office = has_office(cast_[*person]);
    const bool member =
        text_[phrase.noun].is("member") && phrase.variation;  // "the Independent member for F"
    if (!fits(*person, phrase) || (!near && office && !member)) return std::nullopt;
    if (office && !phrase.variation &&
        !phrase.modifier)  // "the investor" is rather N, an heir, than Lord M, the chairman
      if (const auto other = only_untitled(at);
          other && other != person && fits(*other, phrase) && (!near || is_named_in_paragraph(*other, at)))
        return other;
    return person;
  }
  return std::nullopt;
}

/// "the witness", "the former teacher", "the union boss": somebody else is called so, or has to do with it.
bool Descriptions::is_held_by_another(PersonIndex person, const Phrase& phrase, TokenIndex at) const {
  const auto found = holders_.find(text_[phrase.noun].word->lower);
  const bool held = found != holders_.end() && !phrase.modifier &&
                    !text_[phrase.noun].in(WordSet::member_noun) &&
                    std::find(found->second.begin(), found->second.end(), person) == found->second.end();
  return held || is_field_of_another(person, office_words(text_, phrase.noun, at), at);
}

/// "N has told … The Home Secretary said": only where a text begins is the post of who speaks left out.
static bool is_lead(const Token& token) {
  constexpr std::uint32_t kParagraphs = 6;
  return token.paragraph <= kParagraphs;
}

/// "the health minister", "the Home Secretary": the one who holds it needs no name, so it is no new
/// description of a teacher.
bool Descriptions::is_public_post(const Phrase& phrase, TokenIndex at) const {
  const Token& noun = text_[phrase.noun];
  const bool post = noun.is("minister") || (noun.is("secretary") && noun.upper());
  const bool of_place = phrase.modifier && !noun.upper();  // "the Algerian minister"
  return post && !phrase.variation && !of_place && phrase.noun > at + 1;
}

/// "the Dutch lawyer", "the Labour MP": says something new of the only one who speaks in this paragraph or,
/// if nobody does, in one of so many `paragraphs` before.
std::optional<PersonIndex> Descriptions::varied_speaker(const Phrase& phrase, TokenIndex at,
                                                        std::span<const Spoken> spoken,
                                                        std::uint32_t paragraphs) const {
  if (is_of_somebody_else(phrase, at)) return std::nullopt;
  std::optional<PersonIndex> only;
  const std::uint32_t paragraph = spoken.empty() ? 0 : text_[spoken.back().at].paragraph;
  if (phrase.modifier && is_only_speaker(spoken)) paragraphs = kParagraphsOfOne;
  if (paragraph + paragraphs < text_[at].paragraph) return std::nullopt;
  for (std::size_t h = spoken.size(); h-- > 0 && text_[spoken[h].at].paragraph == paragraph;) {
    if (only && only != spoken[h].person) return std::nullopt;
    only = spoken[h].person;
  }
  if (!only || !fits(*only, phrase) || is_held_by_another(*only, phrase, at)) return std::nullopt;
  const Person& person = cast_[*only];
  const Token& noun = text_[phrase.noun];
  if (is_public_post(phrase, at) && (has_office(person) || !is_lead(text_[at]))) return std::nullopt;
  if (noun.in(WordSet::member_noun) ||
      (phrase.modifier && phrase.modifier->in(WordSet::party_word)))  // a party, a constituency
    return person.titles.contains(noun.word->lower) ? std::nullopt : only;
  return has_office_again(person, phrase) || is_of_other_country(person, phrase) ? std::nullopt : only;
}

bool Descriptions::is_named_in_paragraph(PersonIndex person, TokenIndex at) const {
  constexpr TokenIndex kReach = 400;  // a paragraph may be of any length
  TokenIndex first = at;
  while (first > 0 && at - first < kReach && text_[first - 1].paragraph == text_[at].paragraph) --first;
  return is_named_in({first, at}, person, Whom::same);
}

/// "A dispatcher who was on duty testified": does the sentence begin with somebody without a name?
static bool is_about_nameless(const Text& text, Range sentence) {
  constexpr TokenIndex kLongest = 5;
  const Token& opener = text[sentence.first];
  if (opener.quote || !(opener.is("a") || opener.is("an") || opener.is("another"))) return false;
  TokenIndex noun = sentence.first;
  while (noun + 1 < sentence.last && noun - sentence.first < kLongest && text[noun + 1].in(kNounPhrase))
    ++noun;
  return is_he_or_she(text[noun]) && names_people(text[noun]);
}

/// Is this paragraph, as far as it goes in front of `at`, last about somebody without a name?
bool Descriptions::is_nameless_in_focus(TokenIndex at) const {
  for (std::uint32_t s = text_[at].sentence; s-- > 0 && text_[at].sentence - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph != text_[at].paragraph || subject_of(sentence, at)) return false;
    if (is_about_nameless(text_, sentence)) return true;
  }
  return false;
}

/// Whom the sentences of this paragraph in front of `at` are about.
std::optional<PersonIndex> Descriptions::subject_here(TokenIndex at) const {
  for (std::uint32_t s = text_[at].sentence; s-- > 0 && text_[at].sentence - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph != text_[at].paragraph) break;
    if (const auto person = subject_of(sentence, at)) return person;
  }
  return std::nullopt;
}

/// Is nobody else named there, outside quotations, of whom the description could be?
bool Descriptions::is_alone(PersonIndex person, const Phrase& phrase, Range stretch) const {
  constexpr TokenIndex kReach = 400;
  const auto& mentions = cast_.mentions();
  for (std::size_t m = cast_.first_mention_from(stretch.first);
       m < mentions.size() && mentions[m].range.first < stretch.last; ++m) {
    if (mentions[m].range.first > stretch.first + kReach) return false;
    const auto& other = mentions[m].person;
    if (other && *other != person && !text_[mentions[m].range.first].quote && fits(*other, phrase) &&
        !has_office(cast_[*other]))
      return false;
  }
  return true;
}

/// "N was woken by the alarm. ¶ “…,” the shaken father of four said": whom the paragraph right before turned
/// to behind the words of `spoke`.
std::optional<PersonIndex> Descriptions::turned_to(const Phrase& phrase, TokenIndex at,
                                                   const Spoken& spoke) const {
  std::optional<PersonIndex> last;
  for (std::uint32_t s = text_[spoke.at].sentence + 1; s < text_[at].sentence; ++s) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph + 1 != text_[at].paragraph || text_[sentence.first].quote) continue;
    if (const auto subject = subject_of(sentence, at)) last = subject;
  }
  return last && fits(*last, phrase) ? last : std::nullopt;
}

/// "the Damascus-born diplomat": who spoke last, if that is near.
std::optional<PersonIndex> Descriptions::last_spoken(const Phrase& phrase, TokenIndex at,
                                                     std::span<const Spoken> spoken) const {
  std::optional<PersonIndex> found;
  TokenIndex where = 0;
  if (!spoken.empty()) {
    if (const auto turned = turned_to(phrase, at, spoken.back())) return turned;
    found = spoken.back().person, where = spoken.back().at;
  }
  std::size_t m = cast_.first_mention_from(at);
  for (const std::size_t end = Cast::furthest_back(m); !found && m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || text_[mention.range.first].quote) continue;
    where = mention.range.first;
    const auto subject = subject_of(text_.sentence_of(where), at);
    found = subject && fits(*subject, phrase) ? subject : mention.person;
  }
  if (!found || text_[where].paragraph + kParagraphsBack < text_[at].paragraph) return std::nullopt;
  return fits(*found, phrase) && !is_held_by_another(*found, phrase, at) ? found : std::nullopt;
}

/// "the minister" where only one of those named so far has no office told: his it is.
std::optional<PersonIndex> Descriptions::only_untitled(TokenIndex at) const {
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(at);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph + kParagraphsBack < text_[at].paragraph) break;
    if (!mention.person || text_[mention.range.first].quote || mention.person == only) continue;
    if (has_office(cast_[*mention.person])) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  return only;
}

/// "The dispatcher told her": the person that the paragraph is about hears it, so does not say it.
bool Descriptions::may_be_told(PersonIndex person, Range source) const {
  constexpr TokenIndex kReach = 4;  // "threatened to sack him"
  for (TokenIndex i = source.last + 1; i < text_.size() && i <= source.last + kReach; ++i) {
    const bool hers = i + 1 < text_.size() && text_[i + 1].in({Pos::noun, Pos::name, Pos::adjective});
    if (text_[i].is("her") && !hers) return agree(cast_[person].gender, Gender::female);
    if (text_[i].is("him")) return agree(cast_[person].gender, Gender::male);
  }
  return false;
}

/// "the actress": a noun alone, of no office that only one holds, and of nobody the text has so far.
bool Descriptions::is_plain(const Phrase& phrase, Range source) const {
  const Token& noun = text_[phrase.noun];
  return source.size() == 2 && !noun.in(WordSet::sole_office) && !noun.in(WordSet::court_noun) &&
         is_vacant(phrase);
}

/// "Reed saw red for what referee N N called force": who spoke last is not whom the sentence is about.
bool Descriptions::is_said_aside(std::span<const Spoken> spoken) const {
  constexpr TokenIndex kLongestTitle = 4;
  if (spoken.empty()) return false;
  TokenIndex what = spoken.back().at;
  while (what > 0 && spoken.back().at - what < kLongestTitle && text_[what].in(kNominal)) --what;
  return text_[what].is("what");
}

/// "the actress", "the deckhand": the only one named so far, or whom the paragraph is about.
std::optional<PersonIndex> Descriptions::by_plain_noun(const Phrase& phrase, Range source,
                                                       std::span<const Spoken> spoken) const {
  const Token& noun = text_[phrase.noun];
  const bool relation = (is_kin(noun) && !noun.in(WordSet::role_noun)) || noun.in(WordSet::unnamed_source);
  if (relation || !is_plain(phrase, source)) return std::nullopt;
  if (const auto only = only_named(phrase, source.first, 1);
      only && !spoken.empty() && spoken.back().person == *only)
    return only;
  if (noun.in(WordSet::role_noun)) return std::nullopt;
  if (const auto here = subject_here(source.first); here && fits(*here, phrase) &&
                                                    (has_spoken(*here, spoken) || is_said_aside(spoken)) &&
                                                    !is_of_somebody_else(phrase, source.first))
    return here;
  const auto person = varied_speaker(phrase, source.first, spoken, 1);
  const bool alone =
      person && !has_office(cast_[*person]) && is_alone(*person, phrase, {spoken.back().at, source.first});
  return alone ? person : std::nullopt;
}

/// "the nursery worker", "the care assistant": whoever alone speaks right before.
std::optional<PersonIndex> Descriptions::by_job(const Phrase& phrase, Range source,
                                                std::span<const Spoken> spoken, std::uint32_t reach) const {
  const Token& noun = text_[phrase.noun];
  const bool job = phrase.noun > source.first + 1 && !phrase.modifier && !noun.in(WordSet::sole_office) &&
                   !noun.in(WordSet::court_noun) && is_vacant(phrase) &&
                   (is_lead(text_[source.first]) || !is_public_post(phrase, source.first));
  if (!job) return std::nullopt;
  if (const auto person = varied_speaker(phrase, source.first, spoken, reach)) return person;
  const auto person = in_focus(phrase, source.first, spoken);
  const bool just_spoke = person && !spoken.empty() && spoken.back().person == *person;
  return just_spoke && !has_office(cast_[*person]) ? person : std::nullopt;
}

/// Who of those near is called otherwise now: "the Damascus-born diplomat", "the care worker".
std::optional<PersonIndex> Descriptions::whom_it_varies(const Phrase& phrase, Range source,
                                                        std::span<const Spoken> spoken) const {
  const Token& noun = text_[phrase.noun];
  const bool chief =
      text_[std::min(source.first + 1, source.last)].is("chief");  // "the chief financial officer"
  const bool compound = phrase.noun > source.first + 1 && (chief || text_[phrase.noun - 1].in(kNominal));
  if (phrase.complement || text_[source.first].quote) return std::nullopt;  // in quotations: not who speaks
  if (is_nameless_in_focus(source.first)) return std::nullopt;
  if (source.first > 0 && text_[source.first - 1].is("by"))
    return std::nullopt;  // "she was told by the caller"
  if (phrase.shadow)      // "Her opposite number, N, seized on it. The shadow chancellor said"
    if (const auto here = subject_here(source.first);
        here && fits(*here, phrase) && !has_office(cast_[*here]))
      return here;
  // "the Dutch lawyer", "the bus driver" may be of the paragraph before
  const std::uint32_t reach = phrase.modifier || phrase.noun >= source.first + 2 ? 1 : 0;
  const bool apart =
      noun.in(WordSet::unnamed_source) || noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun);
  const bool other = apart || noun.in(WordSet::sole_office) ||
                     (noun.in(WordSet::court_noun) && phrase.noun == source.first + 1);
  if ((!is_office(noun) && !other) || phrase.variation)
    if (const auto person = in_focus(phrase, source.first, spoken)) return person;
  if (const auto person = by_job(phrase, source, spoken, reach)) return person;
  if (const auto person = by_plain_noun(phrase, source, spoken)) return person;
  constexpr std::uint32_t kParagraphs = 3;
  constexpr std::array<std::string_view, 6> kJobs{"actor",       "actress",       "ballerina",
                                                  "businessman", "businesswoman", "sportsman"};
  if (source.size() == 2 && noun.is_any(kJobs))
    if (const auto only = only_named(phrase, source.first, kParagraphs)) return only;
  const bool kin =
      phrase.noun > source.first + 1 && is_kin(noun) && !is_of_somebody_else(phrase, source.first);
  if (phrase.variation || kin) return last_spoken(phrase, source.first, spoken);
  if (!is_office(noun)) return std::nullopt;
  if (!noun.in(WordSet::role_noun))  // "the scholar" behind the words of a researcher
    if (const auto person = varied_speaker(phrase, source.first, spoken, reach)) return person;
  if (const auto here = subject_here(source.first);
      here && source.size() == 2 && !phrase.modifier && !noun.in(WordSet::sole_office) && is_vacant(phrase) &&
      !has_office(cast_[*here]) && fits(*here, phrase) && has_spoken(*here, spoken))
    return here;  // "Marsh himself was guarded. The economist told"
  if (!phrase.modifier)
    return !compound && !noun.in(WordSet::male_noun) && !noun.in(WordSet::female_noun) &&
                   !noun.in(WordSet::sole_office) && is_vacant(phrase) &&
                   !(noun.is("manager") && is_of_somebody_else(phrase, source.first))
               ? only_untitled(source.first)
               : std::nullopt;
  if (phrase.country != 0)  // the only president of the text, whose country it does not tell
    if (const auto all = holders(phrase); all.size() == 1 && !cast_[*all.begin()].titles.names_country())
      return *all.begin();
  // "the Algerian minister" says who is meant, "the Foreign Secretary" does not.
  const Token& modifier = *phrase.modifier;
  if (modifier.in(WordSet::title) || modifier.in(WordSet::name_title)) return std::nullopt;
  if (const auto same = by_title(phrase, source.first, Wording::modifier);
      same && !has_office(cast_[*same]))  // "the Turkish president" is no Turkish journalist
    return same;
  if (const auto held = holder_here(phrase, source.first)) return held;
  return varied_speaker(phrase, source.first, spoken, reach);
}

/// "the Liberal leader" where the text has several leaders: the one this paragraph names.
std::optional<PersonIndex> Descriptions::holder_here(const Phrase& phrase, TokenIndex at) const {
  const auto all = holders(phrase);
  if (all.size() < 2 || !phrase.modifier->in(WordSet::party_word)) return std::nullopt;
  for (std::size_t m = cast_.first_mention_from(at); m-- > 0;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph != text_[at].paragraph) break;
    if (mention.person && all.contains(*mention.person) && !is_of_rival_party(cast_[*mention.person], phrase))
      return mention.person;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
