#include "indexer/extract/people/resolver.h"

#include <algorithm>
#include <array>

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
  if (source.size() > 2 && is_clock_time(text, source.first) && text[source.first + 1].is(Symbol::dash))
    source.first += 2;  // "18:12 — First Minister: ‘C’"
  if (source.first < source.last && text[source.first].is("'s"))
    ++source.first;                                             // "Today’s ministry statement"
  for (TokenIndex i = source.first + 1; i <= source.last; ++i)  // "Mrs. N herself", "N himself, who"
    if (text[i].in(WordSet::reflexive) && (i == source.last || text[i + 1].is(Symbol::comma)) &&
        text[i - 1].in(kNominal | PosSet{Pos::adjective})) {
      source.last = i - 1;
      break;
    }
  if (source.first < source.last && text[source.last].is("'s") && text[source.last - 1].pos == Pos::noun)
    --source.last;  // "My brother’s texted to ask"
  return source;
}

/// "the Hollywood Reporter", "the Hull Leader": a place and what a paper is called.
bool is_paper_of_place(const Text& text, Range range) {
  const Token& last = text[range.last];
  const Token& first = text[range.first];
  return range.size() > 1 && (last.is("reporter") || last.is("leader")) && last.upper() &&
         first.word->proper_noun && first.word->country == 0 && !is_demonym(first) &&
         !first.in(WordSet::party_word);
}

/// An office and no name: "Foreign Secretary", "Japanese Finance Minister".
bool is_office_only(const Text& text, Range range) {
  const Token& last = text[range.last];
  if (last.word->noun == NounDomain::group || is_paper_of_place(text, range)) return false;  // "The Treasury"
  if (last.in(WordSet::firm_suffix) && !text[range.first].word->proper_noun &&
      !text[range.first].word->classes.any())
    return false;  // "Norholm AG", not "the Illinois AG"
  return is_office_word(last) && !text[range.first].word->first_name;
}

/// "First Sea Lord", "New Jersey Democrat", "former Royal Marine": what somebody is, in words of the
/// dictionary, and nobody's name.
bool is_of_common_words(const Text& text, Range range) {
  const Token& last = text[range.last];
  const bool former = range.first > 0 && text[range.first - 1].is("former");
  const bool office = last.in(WordSet::name_title) || last.word->proper_noun || former;
  if (range.size() < 2 || !office || is_paper_of_place(text, range) ||
      last.word->noun != NounDomain::person || last.word->first_name || is_plural(last) ||
      last.in(WordSet::outlet_word))
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
  return {SpeakerKind::person, by, index, cast_[index].name, certainty, {}};
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
    auto called = labelled_ && !initials              ? by_label(*source)
                  : attribution.mark == Mark::caption ? by_shouted_name(*source)
                                                      : std::nullopt;
    result = initials ? person(*initials, ResolvedBy::transcript, .9)
             : called ? std::move(*called)
                      : resolve_together(*source);
  } else {
    result = who_goes_on(attribution);
  }
  if (attribution.mark == Mark::continuation && result.person)  // he speaks on: near for what comes next
    history_.push_back({attribution.content.front().first, *result.person});
  const TokenIndex words = attribution.content.empty() ? 0 : attribution.content.back().first;
  const bool below =
      attribution.mark == Mark::caption && source && text_[words].paragraph > text_[source->first].paragraph;
  if (source && attribution.mark == Mark::turn) {
    if (text_[source->first].in(WordSet::turn_letter) && source->size() == 1) {  // "Q" without a name
      const auto asked = is_answer_letter(text_[source->first]) ? who_is_interviewed() : std::nullopt;
      return asked ? person(*asked, ResolvedBy::transcript, .8) : Resolved{};
    }
    if (result.kind != SpeakerKind::unknown) result.by = ResolvedBy::transcript;
  }
  const bool quoted = attribution.outer && text_[attribution.cue.last].quote;
  if (source && !quoted) remember(*source, result);
  if (below && result.person) history_.push_back({words, *result.person});  // what follows is near
  return result;
}

namespace {

bool asks_somebody(const Token& verb) {
  return verb.is("asked") || verb.is("spoke") || verb.is("talked") || verb.is("sat") || verb.is("met") ||
         verb.is("caught") || verb.is("chatted") || verb.is("interviewed") || verb.is("ask");
}

/// "N spoke to the Courier about his work", "N talks about the film", "This interview has been edited"
bool announces_talk(const Text& text, TokenIndex i) {
  constexpr std::array<std::string_view, 6> kTalks{"spoke", "speaks", "talked", "talks", "sat", "sits"};
  constexpr std::array<std::string_view, 4> kTalk{"interview", "conversation", "transcript", "exchange"};
  if (i + 3 >= text.size()) return false;
  const TokenIndex link = text[i + 1].is("down") ? i + 2 : i + 1;
  const Token& hearer = text[link + 1];  // not "N sat down with the novelist"
  const bool asks = hearer.is("us") || hearer.is("me") || hearer.in(WordSet::outlet_word) ||
                    (hearer.is("the") && (hearer.upper() || text[link + 2].in(WordSet::outlet_word)));
  const bool talks = text[i].is_any(kTalks) &&
                     (text[link].is("about") || ((text[link].is("to") || text[link].is("with")) && asks));
  const bool edited = text[i].is_any(kTalk) && text[i + 1].is("has") && text[i + 2].is("been");
  return talks || edited;
}

}  // namespace

/// "We asked N, who runs the mill, …": the only person who is named in front of the first label, but the
/// author, where the paper says that it asks.
std::optional<PersonIndex> Resolver::who_is_introduced() const {
  const auto turn = std::find_if(all_.begin(), all_.end(),
                                 [](const Attribution& one) { return one.mark == Mark::turn && one.source; });
  if (turn == all_.end()) return std::nullopt;
  constexpr TokenIndex kReach = 600;  // tokens
  const TokenIndex end = turn->source->first, begin = end > kReach ? end - kReach : 0;
  std::optional<PersonIndex> only;
  bool asks = false;
  for (TokenIndex i = begin; i < end; ++i) {
    asks = asks || ((text_[i].is("we") || text_[i].is("i")) &&  // "We’ve asked him"
                    (asks_somebody(text_[i + 1]) || asks_somebody(text_[std::min(i + 2, end)])));
    asks = asks || announces_talk(text_, i);
    const Mention* mention = cast_.mention_at(i);
    if (!mention || !mention->person || (i > 0 && text_[i - 1].is("by"))) continue;
    if (only && only != mention->person) return std::nullopt;
    only = mention->person;
  }
  return asks ? only : std::nullopt;
}

/// Who answers the questions: whom the introduction names, or the headline quotes ("N N: I wrote it in a
/// lift").
std::optional<PersonIndex> Resolver::who_is_interviewed() const {
  if (const auto introduced = who_is_introduced()) return introduced;
  const Range headline = text_.sentence_of(0);
  for (TokenIndex i = headline.first; i < headline.last; ++i) {  // "Five minutes with N", "Q&A with N"
    if (!text_[i].is("with")) continue;
    const Mention* with = cast_.mention_at(i + (text_[i + 1].is(Symbol::colon) ? 2 : 1));
    if (with && with->person) return with->person;
  }
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

/// Does the source speak inside the quotation of somebody whose tag stands in front of it?
bool Resolver::is_quoted_by_another(Range source) const {
  return current_->outer && text_[source.first].quote && !text_[all_[*current_->outer].cue.last].quote;
}

void Resolver::remember(Range source, const Resolved& resolved) {
  if (!resolved.person && is_shouted(source)) return;
  const bool narrator = resolved.kind == SpeakerKind::unknown && source.size() == 1 &&
                        text_[source.first].is("i") && !text_[source.first].quote;
  if (narrator) return;  // “…?” a boy asked me. I told him that it was. “…,” he said
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
  if (is_quoted_by_another(source)) return;  // “He goes, ‘C.’” Later he said: who quoted him
  const bool again =
      resolved.kind == SpeakerKind::unnamed && !unnamed_.empty() && unnamed_.back().name == resolved.name;
  last_speaker_at_ = again ? unnamed_.back().at : source.first;
  if (current_->outer &&
      (source.first < all_[*current_->outer].cue.first || resolved.kind == SpeakerKind::unnamed))
    return;  // "The clerk, she says, told me. “…”", "She says a clerk asked why. “…”": she goes on
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
  const bool own_kin = is_inside_words() &&
                       (source.size() == 1 ? is_bare_kin(text_, source.first) : text_[source.first].is("my"));
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
      return person(spoke.value_or(*head.person), surname ? ResolvedBy::surname : ResolvedBy::full_name,
                    surname ? .985 : .99);
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
      if (const auto one = national_in_tag(source)) return person(*one, ResolvedBy::role, .75);
      if (head.range.last == source.last && text_[source.first].in({Pos::determiner, Pos::adjective}) &&
          is_of_common_words(text_, head.range))
        break;  // "the former Royal Marine"
      if (text_[source.first].pos == Pos::number && is_plural(text_[head.range.last]) &&
          head.range.last == source.last)
        break;  // "14 Oldland Democrats"
      if (text_[source.first].is("one") && (source.size() == 2 || head.range.first == source.first))
        break;  // "one Liberal", "One Tory MP"
      if (const auto listed = descriptions_.listed_as(source)) return person(*listed, ResolvedBy::role, .9);
      return by_name(head, source);
    case SourceHead::Kind::nominal:
      break;
  }
  return by_nominal(source);
}

/// "N scored twice. “My knees say no,” the Portuguese said": N, where the paragraph has named nobody else;
/// "the Portuguese" of other words may be many, or the country.
std::optional<PersonIndex> Resolver::national_in_tag(Range source) const {
  const Word& word = *text_[source.last].word;
  const bool people = word.country != 0 && (word.lower.ends_with("ese") || word.lower.ends_with("sh") ||
                                            word.lower.ends_with("ch") || word.lower.ends_with("ss"));
  if (!people || source.size() != 2 || !text_[source.first].is("the") || current_->left != LeftSide::quote)
    return std::nullopt;
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(source.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph != text_[source.first].paragraph) break;
    if (text_[mention.range.first].quote || (only && mention.person == only)) continue;
    const bool somebody = !mention.person && !mention.organisation && mention.range.size() > 1;
    if (somebody || (only && mention.person)) return std::nullopt;
    if (mention.person) only = mention.person;
  }
  return only ? only : speaks_right_before();
}

bool Resolver::named_between(PersonIndex person, TokenIndex first, TokenIndex end) const {
  for (std::size_t m = cast_.first_mention_from(first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < end; ++m)
    if (cast_.mentions()[m].person == person && !text_[cast_.mentions()[m].range.first].quote) return true;
  return false;
}

}  // namespace onrecord::extract
