#include "indexer/extract/clause/addressee.h"

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// "a crowd of supporters", "members of the committee": what "of" at `of` joins to people.
bool joins_people(const Text& text, TokenIndex of, TokenIndex last) {
  if (!text[of].is("of") || of == 0 || of >= last) return false;
  const Token& people = text[of - 1];
  const bool many = people.in(WordSet::people_group) || people.in(WordSet::member_noun) ||
                    is_plural(people) || people.word->noun == NounDomain::group;
  return people.pos == Pos::noun && many && text[of + 1].in(kNounPhrase) && !text[of + 1].in(WordSet::time);
}

/// "the hearing", "a packed hall", "this morning" is none: does whoever is told, from `first` on, go on at
/// `i`?
bool names_hearer(const Text& text, TokenIndex first, TokenIndex i, TokenIndex last) {
  const Token& token = text[i];
  if (token.in(WordSet::time) || token.is("that")) return false;
  if (token.is("this") && i < last && text[i + 1].in(WordSet::time)) return false;
  if (token.in(kNounPhrase)) return true;
  if (i == first) return false;
  const bool noun =
      token.pos == Pos::ing && token.word->classes.weight[OpenClasses::noun] > 0 &&
      text[i - 1].in({Pos::determiner, Pos::possessive, Pos::adjective, Pos::noun, Pos::name, Pos::past});
  const bool packed = token.pos == Pos::past && i < last &&
                      text[i - 1].in({Pos::determiner, Pos::adjective}) &&
                      (text[i + 1].pos == Pos::noun || text[i + 1].in(WordSet::assembly_noun));
  return noun || packed || joins_people(text, i, last);
}

/// Behind whoever is told from `first` on, in front of what is said.
TokenIndex behind_hearer(const Text& text, const Attribution& attribution, TokenIndex first) {
  const TokenIndex last = text.sentence_of(first - 1).last;
  TokenIndex end = first;
  while (end <= last && names_hearer(text, first, end, last) && !attribution.content_holds(end)) ++end;
  return end;
}

/// "“…,” she told reporters": whom, where the content stands in front.
std::optional<Range> told_behind(const Text& text, const Attribution& attribution) {
  if (attribution.left == LeftSide::none || !attribution.lemma ||
      !attribution.lemma->has(CueTrait::telling) || !attribution.source ||
      attribution.source->first > attribution.cue.first)
    return std::nullopt;
  const TokenIndex first = attribution.cue.last + 1;
  const TokenIndex end = behind_hearer(text, attribution, first);
  return end > first ? std::optional(Range{first, end - 1}) : std::nullopt;
}

/// "to reporters", "to the BBC": who hears, behind the "to" at `to`; not "to the theft".
std::optional<Range> behind_to(const Text& text, const Attribution& attribution, TokenIndex to) {
  const TokenIndex last = text.sentence_of(to).last;
  if (to >= last || !text[to].is("to") || text[to].quote != text[attribution.cue.last].quote)
    return std::nullopt;
  const TokenIndex end = behind_hearer(text, attribution, to + 1);
  if (end == to + 1) return std::nullopt;
  const Token& head = text[end - 1];
  if (head.in(WordSet::negation) || text[to + 1].is("no")) return std::nullopt;  // "to nobody"
  const bool hears = head.in({Pos::name, Pos::object_pronoun}) || names_people(head) ||
                     head.in(WordSet::outlet_word) || head.in(WordSet::hearing_noun) ||
                     head.in(WordSet::people_group) || head.in(WordSet::body_noun);
  return hears ? std::optional(Range{to + 1, end - 1}) : std::nullopt;
}

/// "Speaking to reporters, N said C", "“C,” N said, speaking to the BBC".
std::optional<Range> spoken_to(const Text& text, const Attribution& attribution) {
  constexpr TokenIndex kReach = 14;  // "N said on Monday, speaking to"
  const Range sentence = text.sentence_of(attribution.cue.last);
  const auto speaks = [&](TokenIndex i) {
    return i + 2 <= sentence.last && (text[i].is("speaking") || text[i].is("talking")) &&
           text[i + 1].is("to") && !attribution.content_holds(i);
  };
  if (speaks(sentence.first)) return behind_to(text, attribution, sentence.first + 1);
  for (TokenIndex i = attribution.cue.last + 2; i < attribution.cue.last + kReach; ++i)
    if (i <= sentence.last && text[i - 1].is(Symbol::comma) && speaks(i))
      return behind_to(text, attribution, i + 1);
  return std::nullopt;
}

}  // namespace

std::optional<Range> hearer_beside(const Text& text, const Attribution& attribution) {
  if (!attribution.lemma || attribution.mark != Mark::verb || attribution.content.empty())
    return std::nullopt;
  const bool says = attribution.lemma->takes(Complement::say) || attribution.lemma->takes(Complement::that);
  const bool finite = attribution.form != CueForm::passive;
  const TokenIndex to = attribution.cue.last + 1;
  if (says && finite && to < text.size())
    if (const auto hearer = behind_to(text, attribution, to)) return hearer;
  return spoken_to(text, attribution);
}

std::optional<Range> addressee_of(const Text& text, const Attribution& attribution) {
  return attribution.addressee ? attribution.addressee : told_behind(text, attribution);
}

}  // namespace onrecord::extract
