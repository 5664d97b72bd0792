#include "indexer/extract/people/resolver.h"

#include <algorithm>

#include "common/base/utf8.h"
#include "common/text/fold.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kMostInitials = 3;

/// The source without punctuation at its edges.
std::optional<Range> trimmed(const Text& text, Range source) {
  source = without_marks(text, source);
  if (text[source.first].pos == Pos::punctuation) return std::nullopt;
  if (source.first < source.last && text[source.first].is("'s"))
    ++source.first;  // "Today’s ministry statement"
  if (source.first < source.last && text[source.last].in(WordSet::reflexive))
    --source.last;  // "Mrs. N herself"
  if (source.first < source.last && text[source.last].is("'s") && text[source.last - 1].pos == Pos::noun)
    --source.last;  // "My brother’s texted to ask"
  return source;
}

/// An office and no name: "Foreign Secretary", "Japanese Finance Minister".
bool is_office_only(const Text& text, Range range) {
  const Token& last = text[range.last];
  if (last.word->noun == NounDomain::group) return false;  // "The Treasury"
  return (last.in(WordSet::name_title) || last.in(WordSet::role_noun)) && !text[range.first].word->first_name;
}

/// "First Sea Lord", "New Jersey Democrat", "former Royal Marine": what somebody is, in words of the
/// dictionary, and nobody's name.
bool is_of_common_words(const Text& text, Range range) {
  const Token& last = text[range.last];
  const bool former = range.first > 0 && text[range.first - 1].is("former");
  const bool office = last.in(WordSet::name_title) || last.word->proper_noun || former;
  if (range.size() < 2 || !office || last.word->noun != NounDomain::person || last.word->first_name ||
      is_plural(last) || last.in(WordSet::outlet_word))
    return false;
  if (last.in(WordSet::party_word)) return true;  // "the El Paso Democrat"
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (!text[i].word->classes.any() || (i == range.first && text[i].word->first_name) ||
        text[i].in(WordSet::organisation_word))
      return false;
  return true;
}

/// "the Armenian", "the Ukrainian": one person called by the country; "the French" are many.
bool is_national(const Text& text, Range source) {
  source = without_aside(text, source);
  const Word& word = *text[source.last].word;
  for (TokenIndex i = source.first + 1; i < source.last; ++i)  // "the 33-year-old Argentine"
    if (text[i].pos != Pos::adjective && !text[i].word->lower.ends_with("-old")) return false;
  return source.size() > 1 && text[source.first].is("the") &&
         (is_demonym(text[source.last]) || (word.proper_noun && word.noun == NounDomain::person));
}

/// The first letters of a word, `most` at most, folded: "ÉB" -> "e", "b".
std::vector<std::string> folded_letters(std::string_view word, std::size_t most) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < word.size() && letters.size() < most;) {
    const std::size_t size = code_point_at(word, at).size;
    letters.push_back(fold(word.substr(at, size)));
    at += size;
  }
  return letters;
}

}  // namespace

Resolved Resolver::person(PersonIndex index, ResolvedBy by, double certainty) const {
  return {SpeakerKind::person, by, index, std::nullopt, cast_[index].name, certainty, {}};
}

/// Whose words this attribution stands in.
std::optional<PersonIndex> Resolver::speaker_around(const Attribution& attribution) {
  if (!attribution.outer) return std::nullopt;
  if (*attribution.outer < results_.size()) return results_[*attribution.outer];
  const auto& source = all_[*attribution.outer].source;
  if (!source) return std::nullopt;
  const SourceHead head = head_of(text_, cast_, *source);
  if (head.kind == SourceHead::Kind::pronoun &&
      (text_[head.range.last].is("he") || text_[head.range.last].is("she"))) {
    const Attribution* const nested = std::exchange(current_, &all_[*attribution.outer]);
    quoted_.reset();
    const auto who = by_pronoun(head).person;  // “He told us,” she said
    current_ = nested;
    return who;
  }
  if (head.kind != SourceHead::Kind::nominal) return head.person;
  const Range asked = without_aside(text_, *source);  // “He told us,” the deckhand said
  const auto titled = descriptions_.titled(asked);
  return titled ? titled : descriptions_.person(asked, history_);
}

Resolved Resolver::resolve(const Attribution& attribution) {
  current_ = &attribution;
  outer_ = speaker_around(attribution);
  quoted_ = is_inside_words() ? outer_ : std::nullopt;
  told_of_.clear();
  Resolved result = resolve_one(attribution);
  results_.push_back(result.person);
  return result;
}

/// "N said, going on to say that": a form without a subject of its own, in the sentence of who spoke last.
bool Resolver::goes_on_in_sentence(const Attribution& attribution) const {
  return attribution.form != CueForm::finite && last_speaker_at_ &&
         text_[*last_speaker_at_].sentence == text_[attribution.cue.last].sentence;
}

/// “Tell them!” shouted a man at the back. “I am telling them.” Who spoke before the heckler goes on.
std::optional<PersonIndex> Resolver::who_was_heckled(std::uint32_t paragraph) const {
  constexpr std::uint32_t kReach = 2;
  if (!last_speaker_ || results_.empty() || history_.empty()) return std::nullopt;
  const CueLemma* lemma = all_[results_.size() - 1].lemma;
  const Token& opener = text_[last_speaker_->at];
  const bool heckler =
      lemma && lemma->has(CueTrait::uttering) && opener.in(WordSet::article) && !opener.is("the");
  const bool near = text_[history_.back().at].paragraph + kReach >= paragraph;
  return heckler && near ? std::optional(history_.back().person) : std::nullopt;
}

/// Whose words an attribution without a source is: of who spoke last, where these go on. A cue whose source
/// was not found is nobody's.
Resolved Resolver::who_goes_on(const Attribution& attribution) const {
  constexpr double kCertainty = .7;
  if (attribution.mark != Mark::continuation && !goes_on_in_sentence(attribution)) return {};
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  if (const auto heckled = who_was_heckled(paragraph)) return person(*heckled, ResolvedBy::continuation, .6);
  if (last_speaker_ && text_[last_speaker_->at].paragraph + 1 >= paragraph) {
    Resolved again = last_speaker_->resolved;
    again.by = again.kind == SpeakerKind::person ? ResolvedBy::continuation : ResolvedBy::none;
    again.certainty = kCertainty;
    return again;
  }
  if (history_.empty() || text_[history_.back().at].paragraph + 1 < paragraph) return {};
  return person(history_.back().person, ResolvedBy::continuation, kCertainty);
}

Resolved Resolver::resolve_one(const Attribution& attribution) {
  if (attribution.anonymous) return {};
  const auto& named = attribution.same_as ? attribution.same_as : attribution.source;
  const auto source = named ? trimmed(text_, *named) : std::nullopt;
  Resolved result;
  if (source) {
    labelled_ = attribution.mark == Mark::turn;
    const auto initials = labelled_ ? by_initials(*source) : std::nullopt;
    result = initials ? person(*initials, ResolvedBy::transcript, .9) : resolve_source(*source);
  } else {
    result = who_goes_on(attribution);
  }
  if (attribution.mark == Mark::continuation && result.person)  // he speaks on: near for what comes next
    history_.push_back({attribution.content.front().first, *result.person});
  if (source && attribution.mark == Mark::turn) {
    if (text_[source->first].in(WordSet::turn_letter) && source->size() == 1) {  // "Q" without a name
      const auto asked = text_[source->first].is("a") ? who_is_interviewed() : std::nullopt;
      return asked ? person(*asked, ResolvedBy::transcript, .8) : Resolved{};
    }
    if (result.kind != SpeakerKind::unknown) result.by = ResolvedBy::transcript;
  }
  const bool quoted = attribution.outer && text_[attribution.cue.last].quote;
  if (source && !quoted) remember(*source, result);
  return result;
}

/// "N N: I wrote it in a lift": whom the headline of questions and answers quotes.
std::optional<PersonIndex> Resolver::who_is_interviewed() const {
  const Range headline = text_.sentence_of(0);
  const Mention* mention = cast_.mention_at(headline.first);
  if (!mention || !mention->person || mention->range.last >= headline.last ||
      !text_[mention->range.last + 1].is(Symbol::colon))
    return std::nullopt;
  for (TokenIndex i = mention->range.last + 2; i <= headline.last; ++i)  // his words follow
    if (text_[i].in(WordSet::first_person)) return mention->person;
  return std::nullopt;
}

/// "A man advised her to wait": whom the source at hand speaks to, if a pronoun tells it.
Gender Resolver::gender_told() const {
  const auto& whom = current_->addressee;
  if (!whom || whom->size() != 1) return Gender::unknown;
  const Token& pronoun = text_[whom->first];
  return pronoun.is("her") ? Gender::female : pronoun.is("him") ? Gender::male : Gender::unknown;
}

/// "CENTRAL BANK SAYS" over a text that tells of "the central bank": no name.
bool Resolver::is_shouted(Range source) const {
  if (text_[source.last].sentence != 0 || !text_[source.first].all_upper || !text_[source.last].all_upper)
    return false;
  constexpr TokenIndex kReach = 1000;
  const TokenIndex length = source.size();
  for (TokenIndex i = source.last + 1; i + length <= text_.size() && i - source.last < kReach; ++i) {
    TokenIndex same = 0;
    while (same < length && text_[i + same].word == text_[source.first + same].word &&
           !text_[i + same].upper())
      ++same;
    if (same == length) return true;
  }
  return false;
}

void Resolver::remember(Range source, const Resolved& resolved) {
  if (!resolved.person && is_shouted(source)) return;
  if (source.first > 0 && text_[source.first - 1].is("by")) return;  // "Asked by a reporter, he …"
  const bool asked =
      !current_->nested && ((current_->lemma && current_->lemma->act == Act::ask) ||
                            (current_->mark == Mark::phrase && current_->addressee));  // "put it to her that"
  if (resolved.person)
    history_.push_back({source.first, *resolved.person, asked, current_->outer.has_value()});
  if (resolved.kind == SpeakerKind::unnamed && !text_[source.first].in({Pos::subject_pronoun}))
    unnamed_.push_back({source.first, nominal_head(text_, source), source.last, current_->outer.has_value(),
                        current_->mark == Mark::according_to, gender_told(), resolved.name});
  note_body(source, resolved);
  const bool again =
      resolved.kind == SpeakerKind::unnamed && !unnamed_.empty() && unnamed_.back().name == resolved.name;
  last_speaker_at_ = again ? unnamed_.back().at : source.first;
  if (current_->outer && source.first < all_[*current_->outer].cue.first)
    return;  // "The clerk, she says, told me. “…”": she goes on
  last_speaker_.reset();
  // A body is not taken to go on: what stands behind its words without a source may be somebody else's.
  const bool speaks = resolved.kind == SpeakerKind::unnamed || resolved.kind == SpeakerKind::person;
  if (speaks && !resolved.person) last_speaker_ = Again{source.first, resolved};
}

/// "LP:" for Lucian Pell, where nobody else has these initials.
std::optional<PersonIndex> Resolver::by_initials(Range label) {
  if (label.size() != 1 || !text_[label.first].all_upper) return std::nullopt;
  const std::vector<std::string> letters = folded_letters(text_.text(label.first), kMostInitials + 1);
  if (letters.size() < 2 || letters.size() > kMostInitials) return std::nullopt;
  if (initials_.empty()) note_initials();
  const auto found = initials_.find(letters.front() + letters.back());
  return found != initials_.end() ? found->second : std::nullopt;
}

void Resolver::note_initials() {
  for (PersonIndex i = 0; i < cast_.people().size(); ++i) {
    const std::string_view name = cast_[i].name;
    const std::size_t last = name.rfind(' ');
    if (last == std::string::npos || last + 1 == name.size()) continue;
    const std::string initials =
        folded_letters(name, 1).front() + folded_letters(name.substr(last + 1), 1).front();
    const auto [known, added] = initials_.try_emplace(initials, i);
    if (!added) known->second.reset();  // of several: nobody
  }
}

Resolved Resolver::resolve_source(Range source) {
  if (const auto behind = behind_bracket(source)) return person(*behind, ResolvedBy::full_name, .9);
  if (const auto spelled = spelled_in_brackets(source)) return organisation(words_of(text_, *spelled));
  if (source.size() == 4 && text_[source.first].pos == Pos::subject_pronoun &&
      text_[source.first + 1].is("and") && text_[source.last].is("colleagues"))
    return resolve_source({source.first, source.first});  // "she and her colleagues"
  const bool own_kin = is_inside_words() && (source.size() == 1 ? is_bare_kin(text_, source.first)
                                                               : text_[source.first].is("my"));
  if (own_kin)
    if (auto relative = whose_relative(source.last)) return std::move(*relative);
  if (own_kin && source.size() == 1)
    if (const auto relative = own_relative(source.first)) return person(*relative, ResolvedBy::role, .75);
  const SourceHead head = head_of(text_, cast_, source);
  switch (head.kind) {
    case SourceHead::Kind::person: {
      const Mention* mention = cast_.mention_at(head.range.last);
      const bool surname = mention && mention->surname_only;
      const bool several = surname && is_of_several(*mention) &&
                           text_[mention->core.last].word->lower == cast_[*head.person].last;
      const auto spoke = several ? namesake_who_spoke(*head.person, source.first) : std::nullopt;
      Resolved result = person(spoke.value_or(*head.person),
                               surname ? ResolvedBy::surname : ResolvedBy::full_name, surname ? .985 : .99);
      result.second = head.second;
      return result;
    }
    case SourceHead::Kind::pronoun:
      return by_pronoun(head);
    case SourceHead::Kind::name:
      if (head.range.size() == 1)
        if (auto meant = by_acronym(head.range.first)) return std::move(*meant);
      if (head.range.size() == 1 && text_[head.range.first].in(WordSet::firm_noun)) break;  // "The Company"
      if (is_office_only(text_, head.range) &&
          (head.range.size() < 3 || (text_[source.first].is("the") && text_[head.range.last].all_upper)))
        break;                                // "The Foreign Secretary", "the Oldland Party MP"
      if (is_national(text_, source)) break;  // "the Armenian"
      if (head.range.last == source.last && text_[source.first].in({Pos::determiner, Pos::adjective}) &&
          is_of_common_words(text_, head.range))
        break;  // "the former Royal Marine"
      if (text_[source.first].pos == Pos::number && is_plural(text_[head.range.last]) &&
          head.range.last == source.last)
        break;  // "14 Oldland Democrats"
      if (text_[source.first].is("one") && (source.size() == 2 || head.range.first == source.first))
        break;  // "one Liberal", "One Tory MP"
      return by_name(head, source);
    case SourceHead::Kind::nominal:
      break;
  }
  return by_nominal(source);
}

bool Resolver::named_between(PersonIndex person, TokenIndex first, TokenIndex end) const {
  for (std::size_t m = cast_.first_mention_from(first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < end; ++m)
    if (cast_.mentions()[m].person == person && !text_[cast_.mentions()[m].range.first].quote) return true;
  return false;
}

/// "according to the hospice’s head of care, Dr N N": the apposition behind the source names who it is.
std::optional<PersonIndex> Resolver::named_behind(Range source) const {
  const TokenIndex comma = source.last + 1;
  if (comma + 1 >= text_.size() || !text_[comma].is(Symbol::comma) ||
      text_[comma + 1].sentence != text_[source.first].sentence)
    return std::nullopt;
  const Token& noun = text_[nominal_head(text_, source)];
  const Mention* mention = cast_.mention_at(comma + 1);
  if (!mention || !mention->person || !noun.in(WordSet::role_noun) ||
      text_[source.first].in(WordSet::quantity))
    return std::nullopt;
  const TokenIndex next = mention->range.last + 1;
  const bool closed = next >= text_.size() || text_[next].is(Symbol::comma) ||
                      text_[next].is(Symbol::period) || text_[next].sentence != text_[comma].sentence;
  return closed ? mention->person : std::nullopt;
}

/// "The owners of the ship, Brevik Bulk,": the name that ends the source behind a comma, where what stands in
/// front is a firm or its owners.
std::optional<Range> Resolver::body_in_apposition(Range source) const {
  TokenIndex comma = source.last;
  while (comma > source.first && !text_[comma].is(Symbol::comma)) --comma;
  if (comma == source.first || comma == source.last) return std::nullopt;
  const Token& noun = text_[nominal_head(text_, {source.first, comma - 1})];
  const bool firm =
      noun.in(WordSet::firm_noun) || noun.is("owners") || noun.is("owner") || noun.is("operators");
  const Mention* name = cast_.mention_at(comma + 1);
  const bool whole = name && name->range.first == comma + 1 && name->range.last == source.last;
  return firm && whole && (!name->person || is_plural(noun)) ? std::optional(name->range) : std::nullopt;
}

/// "a woman who gave her name only as N", "a man who identified himself as N": N.
std::optional<Resolved> Resolver::self_named(Range source) const {
  constexpr TokenIndex kReach = 10;
  TokenIndex who = source.first;
  const TokenIndex last = text_.sentence_of(source.last).last;
  while (who <= source.last && !text_[who].is("who")) ++who;
  if (who > last || !text_[who].is("who")) return std::nullopt;
  bool naming = false;
  for (TokenIndex i = who + 1; i + 1 <= last && i - who < kReach; ++i) {
    naming = naming || text_[i].in(WordSet::self_naming);
    if (text_[i].is(Symbol::comma) || text_[i].is_quote_mark()) return std::nullopt;
    if (!text_[i].is("as") || text_[i + 1].pos != Pos::name) continue;
    const Mention* mention = cast_.mention_at(i + 1);
    if (!naming || !mention || mention->organisation) return std::nullopt;
    if (mention->person) return person(*mention->person, ResolvedBy::full_name, .95);
    Resolved named = by_name({SourceHead::Kind::name, mention->range, {}, {}}, mention->range);
    named.by = ResolvedBy::full_name;
    return named;
  }
  return std::nullopt;
}

/// "the latter", "the former": of the two people whom the sentence before names.
std::optional<PersonIndex> Resolver::one_of_two(Range source) const {
  const bool latter = text_[source.last].is("latter");
  const std::uint32_t sentence = text_[source.first].sentence;
  if (source.size() != 2 || sentence == 0 || !(latter || text_[source.last].is("former")))
    return std::nullopt;
  const Range before = text_.sentences[sentence - 1];
  std::optional<PersonIndex> first, second;
  for (std::size_t m = cast_.first_mention_from(before.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= before.last; ++m) {
    const auto& named = cast_.mentions()[m].person;
    if (!named || named == first || named == second) continue;
    if (second) return std::nullopt;
    (first ? second : first) = named;
  }
  return latter ? second : second ? first : std::nullopt;
}

/// "a report by the Audit Office", "a tally, compiled by N,", "N’s research": whose it is.
std::optional<Resolved> Resolver::author(Range source) const {
  const TokenIndex noun = nominal_head(text_, source);
  if (!text_[noun].in(WordSet::finder) && !text_[noun].in(WordSet::authored_noun) &&
      !text_[noun].is("statement"))
    return std::nullopt;
  if (text_[noun].word->noun == NounDomain::person && !is_plural(text_[noun]))
    return std::nullopt;  // "an inspector from N"
  if (noun == source.last && noun > source.first + 1 && text_[noun - 1].is("'s")) {
    const Mention* owner = cast_.mention_at(noun - 2);
    if (owner && owner->person && text_[noun].word->noun != NounDomain::person)
      return person(*owner->person, ResolvedBy::surname, .85);
  }
  TokenIndex by = noun + 1;
  if (by < source.last && text_[by].is(Symbol::comma)) ++by;
  if (by < source.last && text_[by].in(WordSet::dated_participle)) ++by;
  while (by + 1 < source.last &&
         (text_[by].in(WordSet::time) || text_[by].in(WordSet::date_word) ||
          (text_[by].pos == Pos::preposition && !text_[by].is("by") &&
           (text_[by + 1].in(WordSet::time) || text_[by + 1].in(WordSet::date_word)))))
    ++by;  // "published on Thursday by"
  if (by + 1 > source.last || !(text_[by].is("by") || text_[by].is("from"))) return std::nullopt;
  TokenIndex people =
      by + 1;  // "a report by officers", "a report by United Nations experts published in May"
  while (people < source.last && text_[people].in({Pos::name, Pos::adjective, Pos::noun}) &&
         text_[people + 1].in({Pos::name, Pos::noun}))
    ++people;
  const bool several =
      text_[people].pos == Pos::noun && names_people(text_[people]) && is_plural(text_[people]);
  if (several && people + 2 <= source.last &&
      text_[people + 1].pos == Pos::preposition)  // "researchers at F"
    for (people += 2; people < source.last && text_[people + 1].in(kNounPhrase);) ++people;
  const bool ends = people == source.last || text_[people + 1].in(WordSet::dated_participle);
  if (several && ends) return describe({by + 1, people});
  const bool body = text_[source.last].in(WordSet::body_noun) && !text_[source.last].upper();
  if (body && text_[by + 1].is("the") && text_[noun].is("statement") &&
      nominal_head(text_, {by + 1, source.last}) == source.last)
    return describe({by + 1, source.last});  // "a statement by the defence ministry"
  const SourceHead head = head_of(text_, cast_, {by + 1, source.last});
  if (head.kind == SourceHead::Kind::person) return person(*head.person, ResolvedBy::full_name, .9);
  if (head.kind != SourceHead::Kind::name) return std::nullopt;
  return by_name(head, {by + 1, source.last});
}

/// "The cashier suggested she try another", "The clerk asked whether her husband would come": who hears it is
/// not who says it.
bool Resolver::is_spoken_to(PersonIndex person) const {
  constexpr TokenIndex kReach = 3;
  const CueLemma* lemma = current_->lemma;
  if (!lemma || current_->content.empty() || current_->left != LeftSide::none) return false;
  if (lemma->act != Act::ask && lemma->lemma != "suggest" && lemma->lemma != "recommend") return false;
  const Range content = current_->content.front();
  if (text_[content.first].is_quote_mark()) return false;
  for (TokenIndex i = content.first; i < std::min(content.last, content.first + kReach); ++i) {
    if (!text_[i].in(WordSet::he) && !text_[i].in(WordSet::she)) continue;
    const bool told =
        lemma->act == Act::ask || text_[i + 1].pos == Pos::verb;  // not "suggested he might retire"
    return told && fits(person, text_[i].in(WordSet::he) ? Gender::male : Gender::female);
  }
  return false;
}

Resolved Resolver::by_nominal(Range source) {
  if (labelled_) {  // "The Presiding Officer:" behind "The Presiding Officer (N N):"
    auto titled = descriptions_.titled(source);
    if (!titled) titled = descriptions_.only_holder(source);
    return titled ? person(*titled, ResolvedBy::transcript, .9) : describe(source);
  }
  if (auto handle = by_handle(source)) return std::move(*handle);
  const bool near = last_speaker_ && text_[last_speaker_->at].paragraph + 1 >= text_[source.first].paragraph;
  const bool tag = current_->left == LeftSide::quote && !is_inside_words();
  const bool man = text_[source.last].is("man") || text_[source.last].is("woman");
  if (tag && man && source.size() == 2 && text_[source.first].is("the"))
    if (auto asked = who_was_asked(source.first, gender_of(text_[source.last]))) return std::move(*asked);
  if (tag && near)
    if (auto unnamed = unnamed_in_tag(without_aside(text_, source))) return std::move(*unnamed);
  if (tag)
    if (const auto one = one_before(source)) return describe(*one);
  if (source.size() == 2 && text_[source.first].is("the") && text_[source.last].all_upper)
    if (auto body = by_acronym(source.last)) return std::move(*body);  // "the DCI", which is a title too
  if (auto term = by_defined_term(source)) return std::move(*term);
  if (auto relative = relative_named(source)) return std::move(*relative);
  if (const auto apposed = named_in_front(source)) return person(*apposed, ResolvedBy::full_name, .9);
  if (const auto who = counsel(source)) return person(*who, ResolvedBy::role, .85);
  if (const auto who = witness(source)) return person(*who, ResolvedBy::role, .85);
  if (const auto whose = author(source)) return *whose;
  if (auto owned = of_owner(source)) return std::move(*owned);
  if (auto called = self_named(source)) return std::move(*called);
  if (const auto named = named_behind(source)) return person(*named, ResolvedBy::full_name, .95);
  if (const auto body = body_in_apposition(source)) return organisation(words_of(text_, *body));
  if (const auto of_two = one_of_two(source)) return person(*of_two, ResolvedBy::role, .85);
  const Range asked = without_aside(text_, source);
  auto meant = descriptions_.titled(asked);
  if (!meant) meant = descriptions_.introduced_behind(asked);
  if (!meant) {
    const auto again = unnamed_again(source);
    meant = descriptions_.person(asked, history_);
    const bool just_spoke =
        again && last_speaker_ && last_speaker_->at == again->at && near &&
        text_[again->at].is("one");  // "One colleague said N has gone. “…,” the colleague said"
    const bool apart = again && (text_[source.last].in(WordSet::unnamed_source) ||
                                 just_spoke);  // a spokesman is no minister
    if (again && (apart || !(meant && named_between(*meant, again->at, source.first))))
      return again->resolved;
    if (meant) descriptions_.learn(asked, *meant);
  }
  const bool himself = meant && outer_ && *outer_ == *meant;  // "N said the clerk had told him"
  const bool told_of = tag && meant && is_named_in_words(*meant);
  const bool hears =
      meant && !cast_[*meant].titles.contains(text_[source.last].word->lower) && is_spoken_to(*meant);
  if (meant && !himself && !told_of && !hears) return person(*meant, ResolvedBy::role, .85);
  if (const auto body = named_body(asked)) return *body;
  if (auto introduced = introduced_before(source)) return std::move(*introduced);
  if (tag && (!near || answers()))
    if (const auto varied = descriptions_.in_tag(
            asked, history_, near ? Descriptions::Whose::answer : Descriptions::Whose::words))
      return person(*varied, ResolvedBy::role, .75);
  if (const auto named = named_after(source)) return person(*named, ResolvedBy::full_name, .85);
  if (const auto child = descriptions_.child(asked)) return person(*child, ResolvedBy::role, .75);
  if (const auto parent = descriptions_.main_parent(asked)) return person(*parent, ResolvedBy::role, .7);
  if (const auto who = speaks_right_before(); who && descriptions_.may_call(asked, *who))
    return person(*who, ResolvedBy::role, .75);
  return describe(source);
}

}  // namespace onrecord::extract
