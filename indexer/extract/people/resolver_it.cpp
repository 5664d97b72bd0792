// What "it" and "they" mean: the body or people that spoke last, or that the sentence before is about.
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description_words.h"
#include "indexer/extract/people/resolver.h"
#include "indexer/extract/text/dateline.h"

namespace onrecord::extract {
namespace {

/// "The jury found for her. They": a singular that "they" takes up.
bool is_of_several_people(const Token& noun) {
  return noun.in(WordSet::people_group) || noun.is("crew") || noun.is("band") || noun.is("pair");
}

}  // namespace

/// "Update, 3:40 p.m.: Norholm has": behind the label that opens the sentence.
TokenIndex Resolver::behind_label(Range sentence) const {
  constexpr TokenIndex kLongest = 9;
  const TokenIndex end = std::min(sentence.last, sentence.first + kLongest);
  for (TokenIndex i = end; i-- > sentence.first;)
    if (text_[i].is(Symbol::colon) && text_[i + 1].upper() && text_.spaced(i + 1)) return i + 1;
  return sentence.first;
}

/// "Norholm, which is small, fell.", "In May, Norholm fell.": the name that opens the sentence, up to whose
/// verb nothing stands but what is told of it.
const Mention* Resolver::opening_name(Range sentence) const {
  constexpr TokenIndex kOpening = 4, kLongestAside = 16;
  std::size_t m = cast_.first_mention_from(sentence.first);
  const auto is_date = [&](const Mention& mention) {
    return text_[mention.range.last].in(WordSet::date_word) || text_[mention.range.last].in(WordSet::time);
  };
  while (m < cast_.mentions().size() && is_date(cast_.mentions()[m])) ++m;
  if (m == cast_.mentions().size()) return nullptr;
  const Mention& mention = cast_.mentions()[m];
  if (mention.range.first >= sentence.first + kOpening || mention.range.last >= sentence.last ||
      text_[mention.range.first].quote)
    return nullptr;
  const TokenIndex next =
      (mention.person ? mention.range : whole_name(mention.range, sentence.last)).last + 1;
  if (next >= sentence.last) return nullptr;
  for (std::size_t n = m + 1; !mention.person && n < cast_.mentions().size(); ++n)
    if (cast_.mentions()[n].range.first >= next)
      break;
    else if (cast_.mentions()[n].person)
      return nullptr;  // "Director of Prosecution N N": the holder
  if (text_[next].in(kFinite)) return &mention;
  if (next + 2 >= sentence.last || !text_[next].is(Symbol::comma)) return nullptr;
  if (text_[next + 1].is("which") || text_[next + 1].is("whose")) return &mention;
  if (!text_[next + 1].in(WordSet::article)) return nullptr;
  TokenIndex close = next + 2;  // "the Clean Air Trust, a charity, wants"
  while (close < sentence.last && close - next < kLongestAside && !text_[close].is(Symbol::comma)) ++close;
  return close < sentence.last && text_[close].is(Symbol::comma) && text_[close + 1].in(kFinite) ? &mention
                                                                                                 : nullptr;
}

/// "A fire hit Norholm. It said", "Members of the Dockers’ Union will strike. It said": the only body that
/// the sentence names, where its subject is several people, somebody or a thing.
std::optional<Range> Resolver::only_organisation(Range sentence) const {
  const auto subject = plain_subject(sentence);
  if (subject) {
    const Token& noun = text_[nominal_head(text_, *subject)];
    const bool may_be_it = noun.word->noun == NounDomain::group || noun.in(WordSet::body_noun) ||
                           noun.in(WordSet::firm_noun) || noun.in(WordSet::venue_document) ||
                           noun.in(WordSet::finder) || noun.in(WordSet::court_noun);
    if (may_be_it && !is_plural(noun)) return std::nullopt;
  }
  std::optional<Range> only;
  for (std::size_t m = cast_.first_mention_from(sentence.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= sentence.last; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex first = mention.range.first;
    const Token& end = text_[mention.range.last];
    const bool body = descriptions_.may_be_body(mention) || mention.organisation ||
                      end.in(WordSet::authority_word) || end.in(WordSet::organisation_word);
    const bool common = mention.range.size() == 1 && !mention.organisation && !end.all_upper &&  // "House"
                        end.word->classes.weight[OpenClasses::noun] > 0;
    if (mention.person || text_[first].quote || !body || common) continue;
    if (only && first == only->last + 2 && text_[first - 1].in(kPrepositional))
      continue;  // "Union of Miners"
    const CueForms* hears = first > sentence.first ? text_[first - 1].word->cue : nullptr;  // "told N that"
    if (hears && hears->lemma->has(CueTrait::telling)) continue;
    if (is_place_of(text_, first) || text_[first].word->country != 0 ||
        text_[mention.range.last].in(WordSet::date_word) || text_[mention.range.last].in(WordSet::demonym))
      continue;
    if (only) return std::nullopt;
    only = mention.range;
  }
  return only;
}

/// What the text calls the body in full.
std::string Resolver::called_in_text(Range name, Range sentence) const {
  const auto fuller = cast_.fuller_organisation(name);
  return words_of(
      text_, fuller.value_or(without_kind(without_leading_article(text_, whole_name(name, sentence.last)))));
}

/// "Shares in N fell after it warned": whose shares they are, where they open the sentence.
std::optional<Range> Resolver::whose_shares(TokenIndex at) const {
  Range sentence = text_.sentence_of(at);
  if (const auto dateline =
          text_.begins_paragraph(sentence.first) ? dateline_end(text_, sentence.first) : std::nullopt)
    sentence.first = *dateline + 1;  // "Nov 6 (Norwire) - Shares in N fell"
  if (!(text_[sentence.first].is("shares") || text_[sentence.first].is("stock")) || sentence.first + 3 > at ||
      !(text_[sentence.first + 1].is("in") || text_[sentence.first + 1].is("of")))
    return std::nullopt;
  const Mention* name = cast_.mention_at(sentence.first + (text_[sentence.first + 2].is("the") ? 3 : 2));
  return name && !name->person && name->range.last < at ? std::optional(name->range) : std::nullopt;
}

std::optional<Resolved> Resolver::body_again(TokenIndex at) const {
  const std::uint32_t sentence = text_[at].sentence;
  if (const auto owner = whose_shares(at)) return organisation(called_in_text(*owner, text_.sentence_of(at)));
  const bool here =  // "N Ltd said last night that it had warned M"
      !bodies_.empty() && text_[bodies_.back().at].sentence == sentence && bodies_.back().at < at &&
      !(current_->left != LeftSide::none && current_->content_holds(bodies_.back().at));
  if (sentence == 0 || here) return last_of(bodies_, at, 1);
  Range before = text_.sentences[sentence - 1];
  before.first = behind_label(before);
  if (const Mention* name = opening_name(before)) {
    const auto term = spelled_out_.find(text_[name->range.last].word);  // "The Company" of a release
    if (term != spelled_out_.end() && term->second) return organisation(words_of(text_, *term->second));
    const bool spoke =
        !bodies_.empty() && before.holds(bodies_.back().at) &&  // its full name is known;
        (bodies_.back().at <= name->range.first ||  // "The airport is shut, N said. “…,” it said"
         (bodies_.back().at > name->range.last && text_[bodies_.back().at - 1].is(Symbol::comma)));
    if (!name->person && !spoke) return organisation(called_in_text(name->range, before));
  }
  const bool person = !history_.empty() && (bodies_.empty() || bodies_.back().at < history_.back().at);
  if (auto firm = person ? firm_taken_for_person(at) : std::nullopt) return firm;
  if (auto spoke = last_of(bodies_, at, 1)) return spoke;
  if (text_[before.first].paragraph + 1 < text_[at].paragraph) return std::nullopt;
  const auto only = only_organisation(before);
  return only ? std::optional(organisation(called_in_text(*only, before))) : std::nullopt;
}

/// Has no other body spoken so far?
bool Resolver::is_only_body(std::string_view name) const {
  constexpr std::size_t kFew = 16;
  return bodies_.size() <= kFew && std::all_of(bodies_.begin(), bodies_.end(),
                                               [&](const Again& one) { return one.resolved.name == name; });
}

/// The speaker of that sort that spoke last, not more than so many paragraphs before.
std::optional<Resolved> Resolver::last_of(const std::vector<Again>& spoken, TokenIndex at,
                                          std::uint32_t paragraphs) const {
  auto one = spoken.rbegin();  // "The board has recommended C, it said": not the board
  while (one != spoken.rend() && current_->left != LeftSide::none && current_->content_holds(one->at)) ++one;
  if (one == spoken.rend()) return std::nullopt;
  const bool alone = &spoken == &bodies_ &&
                     current_->left != LeftSide::none &&  // "C, it said" of the only one
                     one->resolved.kind == SpeakerKind::organisation && is_only_body(one->resolved.name);
  if (text_[one->at].paragraph + paragraphs + (alone ? 1 : 0) < text_[at].paragraph) return std::nullopt;
  Resolved again = one->resolved;
  if (again.kind != SpeakerKind::organisation) again.by = ResolvedBy::pronoun;
  again.certainty = .75;
  return again;
}

/// "Mika Reed was playing. “…,” he told us": the subject of the sentence in front, where the paragraph names
/// nobody else, although the given name is mostly a woman’s.
std::optional<PersonIndex> Resolver::alone_here(TokenIndex at, Gender gender) const {
  constexpr TokenIndex kReach = 400;  // a paragraph may be of any length
  TokenIndex first = at;
  while (first > 0 && text_[first - 1].paragraph == text_[at].paragraph)
    if (at - --first > kReach) return std::nullopt;
  std::optional<PersonIndex> only;
  bool subject = false;
  for (std::size_t m = cast_.first_mention_from(first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.range.first >= at) break;
    if (!mention.person || text_[mention.range.first].quote) continue;
    if (only && only != mention.person) return std::nullopt;
    only = mention.person;
    const TokenIndex next = mention.range.last + 1;
    subject =
        subject || text_[next].in(kFinite) || (text_[next].is(Symbol::comma) && mention.range.first == first);
  }
  const auto own = [&](const Token& t) {
    return !t.quote && (t.in(gender == Gender::male ? WordSet::male_noun : WordSet::female_noun) ||
                        t.in(gender == Gender::male ? WordSet::he : WordSet::she));
  };
  const bool conflicts = only && subject && !fits(*only, gender) && !cast_[*only].told_by_name &&
                         !cast_[*only].mistered && cast_[*only].lady.empty() && *only != quoted_;
  const auto called = [&](const Mention& mention) { return mention.person == only && mention.surname_only; };
  return conflicts && !any_token(text_, first, at, own) &&
                 (has_office(cast_[*only]) ||
                  std::any_of(cast_.mentions().begin(), cast_.mentions().end(), called))
             ? only
             : std::nullopt;  // not "Sandy Hook"
}

/// "Shares in Norholm rose after it announced C", "Norholm’s profit fell as it said C": the only body named
/// in the subject of the clause in front.
std::optional<Resolver::Again> Resolver::whose_shares(Range subject, TokenIndex at) {
  const Token& before = text_[at - 1];
  const bool clause = text_[subject.first].sentence == text_[at].sentence &&
                      (before.in(WordSet::clause_subordinator) || before.is("after") || before.is("as"));
  if (!clause || any_token(text_, subject.last + 1, at, is_finite_speech_cue)) return std::nullopt;
  const Mention* only = nullptr;
  for (std::size_t m = cast_.first_mention_from(subject.first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.range.first > subject.last) break;
    if (mention.person || only) return std::nullopt;
    only = &mention;
  }
  if (!only || text_[only->range.last].word->noun == NounDomain::place) return std::nullopt;
  Resolved result = by_name({SourceHead::Kind::name, only->range, {}}, only->range);
  result.kind = SpeakerKind::organisation;
  result.by = ResolvedBy::organisation;
  result.certainty = .75;
  return Again{only->range.first, std::move(result)};
}

/// "The army, she said, took": the verb behind a tag between commas that begins at `comma`, else `comma`.
TokenIndex Resolver::behind_tag(TokenIndex comma) const {
  const bool tag = comma + 4 < text_.size() && text_[comma].is(Symbol::comma) &&
                   text_[comma + 1].pos == Pos::subject_pronoun && text_[comma + 2].word->cue &&
                   text_[comma + 3].is(Symbol::comma);
  return tag ? comma + 4 : comma;
}

/// "The regulator, Ofgro, was": the body’s name in apposition that begins behind `comma`.
std::optional<Range> Resolver::name_between_commas(TokenIndex comma) const {
  if (comma + 2 >= text_.size() || !text_[comma].is(Symbol::comma)) return std::nullopt;
  const Mention* mention = cast_.mention_at(comma + 1);
  if (!mention || mention->person) return std::nullopt;
  const TokenIndex close = mention->range.last + 1;
  return close < text_.size() && text_[close].is(Symbol::comma) ? std::optional(mention->range)
                                                                : std::nullopt;
}

/// The noun phrase that opens the sentence, if a finite verb follows and it names no person.
std::optional<Range> Resolver::plain_subject(Range sentence) const {
  constexpr TokenIndex kLongestSubject = 20;
  TokenIndex first = sentence.first;
  while (first < sentence.last && text_[first].in({Pos::conjunction, Pos::adverb})) ++first;
  const bool word = first == sentence.first && text_[first].pos != Pos::name;
  if (word && text_[first + 1].is(Symbol::comma)) ++first;                // "Elsewhere, shares rose"
  if (first > sentence.first && text_[first].is(Symbol::comma)) ++first;  // "But today, shares rose"
  if (text_[first].quote) return std::nullopt;
  TokenIndex verb = first;
  const auto joins = [&](TokenIndex i) {  // "The jury of four women and three men"
    return text_[i].is("and") && i + 2 <= sentence.last && text_[i + 1].in({Pos::number, Pos::adjective}) &&
           text_[i + 2].pos == Pos::noun;
  };
  while (verb < sentence.last && verb - first < kLongestSubject &&
         (text_[verb].in(kNounPhrase) || text_[verb].in(kPrepositional) ||
          text_[verb].is(Symbol::apostrophe) || joins(verb)))
    ++verb;
  while (verb > first && verb < sentence.last && text_[verb].pos == Pos::adverb) ++verb;
  TokenIndex noun_end = verb;
  while (noun_end > first + 1 && text_[noun_end - 1].pos == Pos::adverb) --noun_end;
  if (text_[verb].is(Symbol::open_bracket)) {  // "The Food Programme (WFP) has"
    while (verb < sentence.last && !text_[verb].is(Symbol::close_bracket)) ++verb;
    ++verb;
  }
  const TokenIndex tag = behind_tag(verb);
  const auto name = tag == verb ? name_between_commas(verb) : std::nullopt;
  TokenIndex end = name ? name->last + 2 : tag;
  if (text_[end].is(Symbol::comma) && end < sentence.last && text_[end + 1].pos == Pos::past &&
      (text_[noun_end - 1].in(WordSet::finder) || text_[noun_end - 1].in(WordSet::venue_document))) {
    while (++end < sentence.last && !text_[end].is(Symbol::comma)) {  // "The survey, published in May, makes"
    }
    ++end;
  }
  if (noun_end == first || end > sentence.last) return std::nullopt;
  if (text_[end].pos == Pos::ing &&
      names_people(text_[noun_end - 1]))  // "Two soldiers smoking by the door told"
    while (end < sentence.last && !text_[end].in(kFinite) && !text_[end].is(Symbol::comma)) ++end;
  const bool base = text_[end].pos == Pos::verb && is_plural(text_[noun_end - 1]);  // "The builders hope to"
  if (!base && !text_[end].in(kFinite | PosSet{Pos::do_})) return std::nullopt;
  const Range subject = without_day(text_, {first, noun_end - 1});
  const bool several = text_[nominal_head(text_, subject)].in(WordSet::people_group);
  for (TokenIndex i = first; i < noun_end && !(several && text_[i].is("of")); ++i)  // "the family of N"
    if (const Mention* mention = cast_.mention_at(i); mention && mention->person) return std::nullopt;
  return subject;
}

/// "The city sent a letter. It says", "The union was cautious: it welcomed", "Growers were angry. They said":
/// what the clause before is about, if that can speak.
std::optional<Resolver::Again> Resolver::subject_again(TokenIndex at, Number number) {
  constexpr std::uint32_t kOpening = 3, kLongestWords = 12;
  const std::uint32_t sentence = text_[at].sentence;
  auto subject = plain_subject(text_.sentences[sentence]);
  if (subject && current_->content_holds(subject->first) && !(bodies_.empty() && sentence < kOpening))
    subject.reset();               // "C, it said": but "The company expects C, it said" opens a text
  std::uint32_t words = sentence;  // “We know. Please wait,” it wrote: the first of what it wrote
  while (words > 0 && text_[text_.sentences[words].first].quote &&
         text_[text_.sentences[words].first - 1].quote && sentence - words < kLongestWords)
    --words;
  if (!subject && words > 0 && text_[text_.sentences[words - 1].first].paragraph + 1 >= text_[at].paragraph)
    subject = plain_subject(text_.sentences[words - 1]);
  if (!subject || subject->first >= at) return std::nullopt;
  const Token& noun = text_[nominal_head(text_, *subject)];
  const bool plural = is_plural(noun) || noun.in(WordSet::plural_noun);
  if (noun.is("row") || noun.is("series") || noun.is("wave") || noun.is("string")) return std::nullopt;
  const bool speaks =
      number == Number::plural
          ? (plural && (names_people(noun) || noun.in(WordSet::group_noun))) || is_of_several_people(noun)
          : !plural && (noun.word->noun != NounDomain::person || noun.in(WordSet::firm_noun)) &&
                (noun.word->noun == NounDomain::group || noun.in(WordSet::body_noun) ||
                 noun.in(WordSet::firm_noun) || noun.in(WordSet::organisation_word) ||
                 noun.in(WordSet::finder) || noun.in(WordSet::venue_document));
  const Mention* mention =
      number == Number::singular ? cast_.mention_at(nominal_head(text_, *subject)) : nullptr;
  const bool called = mention && (mention->organisation || bodies_.empty()) &&
                      text_[mention->range.last].word->noun != NounDomain::place &&
                      !text_[mention->range.last].in(WordSet::date_word);  // "Vale expects …, it said"
  if (!speaks && !called) return number == Number::singular ? whose_shares(*subject, at) : std::nullopt;
  auto named = number == Number::singular && speaks ? named_body(*subject) : std::nullopt;
  if (const auto name = name_between_commas(subject->last + 1); name && speaks)
    named = organisation(words_of(text_, *name));
  const bool described = mention && mention->range.first > subject->first &&  // "the charity Clean Trust"
                         text_[mention->range.first - 1].pos == Pos::noun;
  if (!named && described) named = by_name({SourceHead::Kind::name, mention->range, {}}, *subject);
  Resolved result = named    ? std::move(*named)
                    : speaks ? describe(*subject)
                             : by_name({SourceHead::Kind::name, mention->range, {}}, *subject);
  if (!speaks) result.kind = SpeakerKind::organisation, result.by = ResolvedBy::organisation;
  if (result.kind != SpeakerKind::organisation) result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return Again{subject->first, std::move(result)};
}

}  // namespace onrecord::extract
