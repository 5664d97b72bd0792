// The resolver's part for "he", "she" and "they" who answer: whoever was asked or told right before.
#include <array>
#include <string_view>

#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// "Reed asked when it would open"
bool tells_question(const Text& text, const Attribution& one) {
  return !one.nested && one.lemma && one.lemma->act == Act::ask && !one.content.empty() &&
         text[one.content.front().first].in({Pos::wh, Pos::subordinator});
}

}  // namespace

/// "The judge asked the widow whether she would like to sit. She said": who was asked answers.
std::optional<Resolved> Resolver::who_was_asked(TokenIndex at, Gender gender) {
  if (results_.empty()) return std::nullopt;
  const Attribution& before = all_[results_.size() - 1];
  constexpr std::uint32_t kPause = 2;  // "She asked her father why. He read it twice. “…,” he said"
  std::uint32_t sentence = text_[at].sentence;
  while (sentence > 0 && text_[at].sentence - sentence < kPause &&
         text_[text_.sentences[sentence - 1].first].is(gender == Gender::male ? "he" : "she"))
    --sentence;
  if (!before.addressee || !before.source || !tells_question(text_, before) ||
      text_[before.cue.last].sentence + (answers() ? 0 : 1) > text_[at].sentence ||
      text_[before.cue.last].sentence + 1 < sentence)
    return std::nullopt;
  const Token& opener = text_[before.addressee->first];
  if (opener.in({Pos::object_pronoun, Pos::subject_pronoun})) return std::nullopt;
  const auto& who_asked = results_.back();
  const bool two =
      who_asked ? fits(*who_asked, gender) : text_[before.source->last].pos == Pos::subject_pronoun;
  const SourceHead head = head_of(text_, cast_, *before.addressee);
  if (head.person)
    return fits(*head.person, gender) ? std::optional(person(*head.person, ResolvedBy::pronoun, .85))
                                      : std::nullopt;
  const Token& noun = text_[nominal_head(text_, *before.addressee)];
  if (head.kind != SourceHead::Kind::nominal || !is_he_or_she(noun) || (two && gender_of(noun) != gender) ||
      !agree(gender_of(noun), gender))
    return std::nullopt;
  Resolved result = by_nominal(*before.addressee);
  if (result.person && (result.person == who_asked || !fits(*result.person, gender)))
    result = describe(*before.addressee);
  result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return result;
}

/// "“C,” Reed told Pratt. “C2,” she replied", "Reed texted Pratt: “C.” She answered": who heard what is
/// answered.
std::optional<Resolved> Resolver::who_heard(TokenIndex at, Gender gender) {
  if (!answers() || results_.empty()) return std::nullopt;
  const Attribution& before = all_[results_.size() - 1];
  if (before.nested || !before.source || text_[before.cue.last].quote ||
      text_[before.cue.last].sentence + 1 != text_[at].sentence)
    return std::nullopt;
  auto heard = addressee_of(text_, before);
  if (!heard) {
    const Mention* behind = cast_.mention_at(before.cue.last + 1);
    if (!behind || !behind->person || before.source->first > before.cue.first) return std::nullopt;
    heard = behind->range;
  }
  return one_spoken_to(*heard, gender, results_.back());
}

/// Whom a phrase means that tells who is spoken to, if that may be "he" or "she" and is not `speaker`.
std::optional<Resolved> Resolver::one_spoken_to(Range heard, Gender gender,
                                                std::optional<PersonIndex> speaker) {
  const SourceHead head = head_of(text_, cast_, heard);
  if (head.person)
    return fits(*head.person, gender) && speaker != *head.person
               ? std::optional(person(*head.person, ResolvedBy::pronoun, .85))
               : std::nullopt;
  if (head.kind == SourceHead::Kind::name) {
    Resolved named = by_name(head, heard);
    if (named.kind != SpeakerKind::person) return std::nullopt;
    named.by = ResolvedBy::pronoun;
    named.certainty = .7;
    return named;
  }
  const Token& noun = text_[nominal_head(text_, heard)];
  const bool one =
      is_he_or_she(noun) || (noun.in(WordSet::role_noun) && !is_plural(noun));  // "the head of parks"
  if (head.kind != SourceHead::Kind::nominal || !one || !agree(gender_of(noun), gender) ||
      text_[heard.first].in({Pos::object_pronoun, Pos::subject_pronoun}))
    return std::nullopt;
  Resolved result = by_nominal(heard);
  if (result.person && (result.person == speaker || !fits(*result.person, gender))) result = describe(heard);
  result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return result;
}

/// "When I put this to the head of parks, she replied": the head of parks.
std::optional<Resolved> Resolver::who_it_was_put_to(TokenIndex at, Gender gender) {
  constexpr TokenIndex kReach = 24, kObject = 5;
  const TokenIndex first = text_.sentence_of(at).first;
  if (at < first + 6 || !text_[at - 1].is(Symbol::comma)) return std::nullopt;
  TokenIndex put = at - 1;
  while (put > first && at - put < kReach && !text_[put].is("put")) --put;
  if (!text_[put].is("put") || text_[put].quote) return std::nullopt;
  TokenIndex to = put + 1;
  while (to < at && to - put < kObject && !text_[to].is("to")) ++to;
  if (!text_[to].is("to") || to + 3 > at) return std::nullopt;
  return one_spoken_to({to + 1, at - 2}, gender, std::nullopt);
}

/// "Hale wrote to Banks. He replied": who was spoken to, of which nothing is reported.
std::optional<Resolved> Resolver::who_was_addressed(TokenIndex at, Gender gender) {
  constexpr std::array<std::string_view, 12> kAddresses{"wrote",  "spoke",    "appealed",  "emailed",
                                                        "texted", "messaged", "phoned",    "rang",
                                                        "called", "asked",    "contacted", "confronted"};
  if (!answers() || text_[at].sentence == 0) return std::nullopt;
  const Range before = text_.sentences[text_[at].sentence - 1];
  for (TokenIndex i = before.first + 1; i + 1 < before.last; ++i) {
    if (!text_[i].is_any(kAddresses) || text_[i].quote) continue;
    const Mention* heard = cast_.mention_at(i + (text_[i + 1].is("to") ? 2 : 1));
    if (heard && heard->person && fits(*heard->person, gender))
      return person(*heard->person, ResolvedBy::pronoun, .8);
  }
  return std::nullopt;
}

/// "Keeper N N, 19, in her third match, was asked how. She had not, she replied": the one person named in
/// front of "was asked".
std::optional<PersonIndex> Resolver::named_before_asked(Range sentence) const {
  constexpr TokenIndex kReach = 40, kLongestTitle = 3;
  std::optional<PersonIndex> only;
  for (TokenIndex i = sentence.first; i + 1 < sentence.last && i - sentence.first < kReach; ++i) {
    if (text_[i].quote) return std::nullopt;
    if (text_[i].pos == Pos::be && text_[i + 1].is("asked")) return only;
    const Mention* mention = cast_.mention_at(i);
    if (!mention || !mention->person || mention->person == only) continue;
    if (only || mention->range.first > sentence.first + kLongestTitle) return std::nullopt;
    only = mention->person;
  }
  return std::nullopt;
}

/// "Reed is asked if he will resign. He says", where the text tells one name of Reed only.
std::optional<Resolved> Resolver::named_who_is_asked(TokenIndex at, Gender gender) const {
  if (text_[at].sentence == 0) return std::nullopt;
  const Range before = text_.sentences[text_[at].sentence - 1];
  if (const auto asked = named_before_asked(before);
      asked && fits(*asked, gender) && text_[before.first].paragraph == text_[at].paragraph)
    return person(*asked, ResolvedBy::pronoun, .85);
  const TokenIndex be = before.first + 1;
  if (be + 2 >= before.last || text_[be].pos != Pos::be || !text_[be + 1].is("asked") ||
      text_[before.first].quote || text_[before.first].paragraph + 1 < text_[at].paragraph)
    return std::nullopt;
  const Token& name = text_[before.first];
  const Mention* mention = cast_.mention_at(before.first);
  if (!mention || mention->person || mention->organisation || !agree(name.word->first_name_gender, gender))
    return std::nullopt;
  Resolved asked = by_name({SourceHead::Kind::name, mention->range, {}}, mention->range);
  if (asked.kind != SpeakerKind::person) return std::nullopt;
  asked.by = ResolvedBy::pronoun;
  asked.certainty = .75;
  return asked;
}

/// "Reed asked when it would open. The officer said": who has just asked does not answer.
bool Resolver::has_just_asked(PersonIndex who, Range source) const {
  const Token& opener = text_[text_.sentence_of(source.first).first];
  const bool opens = &opener == &text_[source.first];  // “C,” the clerk said: he goes on
  if (results_.empty() || results_.back() != who || current_->outer) return false;
  const Attribution& before = all_[results_.size() - 1];
  const bool when =
      opener.is("when") || opener.is("after") || opener.is("as");  // "When N asked C, the clerk said"
  if (when && text_[before.cue.last].sentence == opener.sentence && before.cue.last < source.first)
    return tells_question(text_, before);
  if (!(opens || answers())) return false;
  return tells_question(text_, before) &&
         text_[before.cue.last].sentence + 1 == text_[source.first].sentence &&
         text_[before.cue.last].paragraph == text_[source.first].paragraph;
}

/// "Reed was arrested on Monday. The officer said": of whom the law got hold is none of its officers.
bool Resolver::is_in_custody(PersonIndex who, Range source) const {
  constexpr std::array<std::string_view, 12> kOfficers{"officer",   "detective",  "constable",   "sergeant",
                                                       "inspector", "policeman",  "policewoman", "magistrate",
                                                       "judge",     "prosecutor", "sheriff",     "deputy"};
  constexpr std::array<std::string_view, 12> kHeld{"arrested", "charged",   "detained",   "stopped",
                                                   "jailed",   "caught",    "handcuffed", "fined",
                                                   "searched", "sentenced", "convicted",  "breathalysed"};
  const std::uint32_t sentence = text_[source.first].sentence;
  if (sentence == 0 || !text_[source.last].is_any(kOfficers)) return false;
  const Range before = text_.sentences[sentence - 1];
  for (std::size_t m = cast_.first_mention_from(before.first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex be = mention.range.last + 1;
    if (mention.range.last + 2 > before.last) break;
    if (mention.person == who && text_[be].pos == Pos::be && text_[be + 1].is_any(kHeld)) return true;
  }
  return false;
}

/// "I asked the referee what it was for and he told me": who was asked in the same sentence.
std::optional<Resolved> Resolver::who_was_asked_there(TokenIndex at, Gender gender) {
  if (results_.empty() || at == 0 || !text_[at - 1].in(WordSet::and_but)) return std::nullopt;
  const Attribution& before = all_[results_.size() - 1];
  const Token& cue = text_[before.cue.last];
  if (!before.addressee || !before.source || !before.lemma || before.lemma->act != Act::ask ||
      cue.sentence != text_[at].sentence || cue.quote != text_[at].quote ||
      before.source->last == before.addressee->first)
    return std::nullopt;
  const Range asked = *before.addressee;
  const Token& noun = text_[nominal_head(text_, asked)];
  const bool told = text_[before.source->last].is("i") || text_[before.source->last].is("we");
  if (!told || !text_[asked.first].in({Pos::determiner, Pos::possessive}) || !is_he_or_she(noun) ||
      !agree(gender_of(noun), gender))
    return std::nullopt;
  Resolved result = by_nominal(asked);
  if (result.person && !fits(*result.person, gender)) return std::nullopt;
  result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return result;
}

/// "I asked the maker for another. They said", "He told his superiors; they replied": who heard it.
std::optional<Resolved> Resolver::hearer_of_last(TokenIndex at) {
  if (results_.empty()) return std::nullopt;
  const Attribution& before = all_[results_.size() - 1];
  const Token& cue = text_[before.cue.last];
  if (!before.addressee || !before.source || cue.sentence + 1 < text_[at].sentence ||
      cue.quote != text_[at].quote)
    return std::nullopt;
  const auto others = [](const Token& t) {
    return t.pos == Pos::noun && is_plural(t) && t.word->noun == NounDomain::person;
  };
  const bool answers = current_->lemma && current_->lemma->has(CueTrait::answering);
  for (const Range content : before.content)  // "told the police that the robbers wore masks. They said"
    for (TokenIndex i = content.first; i <= content.last; ++i)
      if (!answers && others(text_[i])) return std::nullopt;
  Range heard = *before.addressee;
  const auto goes_on = [&](const Token& t) {  // not "told his superiors three times", "asked it for the sum"
    return !t.is("for") && !t.is("about") && !t.in(WordSet::quantity) && t.pos != Pos::number;
  };
  TokenIndex end = heard.first;
  while (end < heard.last && goes_on(text_[end + 1])) ++end;
  heard.last = end;
  const Token& noun = text_[nominal_head(text_, heard)];
  const Token& teller = text_[before.source->last];
  const bool one = teller.is("i") || teller.is("he") || teller.is("she");
  const bool several = is_plural(noun) && (names_people(noun) || noun.in(WordSet::group_noun));
  const bool body = noun.in(WordSet::firm_noun) || noun.in(WordSet::body_noun);
  if (!one || !(several || body) || !text_[heard.first].in({Pos::determiner, Pos::possessive}))
    return std::nullopt;
  Resolved result = describe(heard);
  if (result.kind != SpeakerKind::organisation) result.by = ResolvedBy::pronoun;
  result.certainty = .7;
  return result;
}

/// "I rang the council and they said": the body that was rung.
std::optional<Resolved> Resolver::who_was_rung(TokenIndex they) {
  constexpr std::array<std::string_view, 6> kRings{"rang",      "called",  "phoned",
                                                   "contacted", "emailed", "asked"};
  if (they < 4 || !text_[they - 1].is("and")) return std::nullopt;
  const TokenIndex first = text_.sentence_of(they).first;
  const auto start = noun_phrase_start(text_, they - 2, first);
  if (!start || *start <= first || !text_[*start].is("the") || !text_[*start - 1].is_any(kRings))
    return std::nullopt;
  const Range rung{*start, they - 2};
  const Token& noun = text_[nominal_head(text_, rung)];
  const bool body = noun.in(WordSet::body_noun) || noun.in(WordSet::firm_noun) || is_plural(noun);
  return body ? std::optional(by_nominal(rung)) : std::nullopt;
}

/// "Does the minister care? He has said": whom the question in front is about.
std::optional<Resolved> Resolver::asked_about(TokenIndex at, Gender gender) {
  if (text_[at].sentence == 0) return std::nullopt;
  const Range sentence = text_.sentences[text_[at].sentence - 1];
  const Token& opener = text_[sentence.first];
  const TokenIndex article = sentence.first + 1;
  if (!text_[sentence.last].is(Symbol::question) || !opener.in(kAuxiliary | PosSet{Pos::do_}) ||
      opener.quote || !text_[article].is("the"))
    return std::nullopt;
  TokenIndex end = article;
  while (end < sentence.last && text_[end + 1].in({Pos::noun, Pos::adjective, Pos::name})) ++end;
  const Token& noun = text_[end];
  if (end == article || !(is_he_or_she(noun) || noun.in(WordSet::role_noun)) ||
      !agree(gender_of(noun), gender))
    return std::nullopt;
  Resolved somebody = by_nominal({article, end});
  if (somebody.person && !fits(*somebody.person, gender)) return std::nullopt;
  somebody.by = ResolvedBy::pronoun;
  somebody.certainty = .75;
  return somebody;
}

}  // namespace onrecord::extract
