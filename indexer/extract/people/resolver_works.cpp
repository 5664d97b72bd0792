// The resolver's part for works: "a report by officers", "N’s research", "the report" of a body.
#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// "A text message sent by N to her sister", "a poll of 1,204 adults conducted by N", "N’s last entry in the
/// log": who wrote it or made it.
std::optional<Resolved> Resolver::sender(Range source) const {
  constexpr std::array<std::string_view, 7> kMade{"sent",      "written",   "signed", "posted",
                                                  "conducted", "published", "drafted"};
  const TokenIndex noun = nominal_head(text_, source);
  const bool document = text_[noun].in(WordSet::venue_document) || text_[noun].is("entry");
  if (!document && !text_[noun].in(WordSet::finder)) return std::nullopt;
  const auto named = [&](const Mention* mention) -> std::optional<Resolved> {
    if (!mention) return std::nullopt;
    if (mention->person) return person(*mention->person, ResolvedBy::full_name, .85);
    return organisation(words_of(text_, mention->core));
  };
  const Mention* owner = cast_.mention_at(source.first);
  if (document && owner && owner->range.last + 1 < noun && text_[owner->range.last + 1].is("'s"))
    return named(owner);
  for (TokenIndex i = noun + 1; i + 2 <= source.last; ++i) {
    if (text_[i].is(Symbol::comma) || text_[i].in(kAuxiliary | PosSet{Pos::third_person}))
      return std::nullopt;
    if (!text_[i].is_any(kMade) || !text_[i + 1].is("by")) continue;
    TokenIndex name = i + 2;  // "by the local daily N"
    while (name < source.last && !cast_.mention_at(name) &&
           text_[name].in({Pos::determiner, Pos::adjective, Pos::noun}))
      ++name;
    return named(cast_.mention_at(name));
  }
  return std::nullopt;
}

/// "a report by the Audit Office", "a tally, compiled by N,", "N’s research": whose it is.
std::optional<Resolved> Resolver::author(Range source) const {
  const TokenIndex noun = nominal_head(text_, source);
  const Token& work = text_[noun];
  const bool figures = work.is("data") || work.is("figures") || work.is("guidance") || work.is("statistics");
  if (auto whose = sender(source)) return whose;
  if (!work.in(WordSet::finder) && !work.in(WordSet::authored_noun) && !work.is("statement") && !figures)
    return std::nullopt;
  if (text_[noun].word->noun == NounDomain::person && !is_plural(text_[noun]))
    return std::nullopt;  // "an inspector from N"
  if (noun == source.last && noun > source.first + 1 && text_[noun - 1].is("'s")) {
    const Mention* owner = cast_.mention_at(noun - 2);
    if (owner && owner->person && text_[noun].word->noun != NounDomain::person)
      return person(*owner->person, ResolvedBy::surname, .85);
  }
  const Mention* sender = noun == source.last && noun > source.first && work.is("statement")
                              ? cast_.mention_at(noun - 1)
                              : nullptr;     // "the Norholm statement"
  const auto is_event = [&](TokenIndex i) {  // "the Monday statement", "the Paris statement"
    return text_[i].in(WordSet::date_word) || text_[i].in(WordSet::time) ||
           text_[i].in(WordSet::place_word) || text_[i].word->noun == NounDomain::place;
  };
  if (sender && !sender->person && (sender->organisation || sender->range.size() > 1) &&
      !is_event(sender->range.last))
    return by_name({SourceHead::Kind::name, sender->range, {}}, sender->range);
  if (noun == source.last && noun + 3 < text_.size() && text_[noun + 1].is(Symbol::comma) &&
      text_[noun + 2].is("by")) {  // "The survey, by N, found": its author stands behind it
    TokenIndex close = noun + 3;
    while (close < text_.sentence_of(noun).last && !text_[close].is(Symbol::comma)) ++close;
    source.last = close - 1;
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
  if (body && text_[by + 1].is("the") && (work.is("statement") || figures) &&
      nominal_head(text_, {by + 1, source.last}) == source.last)
    return describe({by + 1, source.last});  // "a statement by the defence ministry"
  const SourceHead head = head_of(text_, cast_, {by + 1, source.last});
  if (head.kind == SourceHead::Kind::person) return person(*head.person, ResolvedBy::full_name, .9);
  if (head.kind != SourceHead::Kind::name) return std::nullopt;
  return by_name(head, {by + 1, source.last});
}

/// Does the sentence, from token `from` on, bring the work: "N said in its final report", "new research from
/// N", "a report by N"?
bool Resolver::brings_work(const Token& work, TokenIndex from) const {
  const auto is_work = [&](const Token& token) {
    return token.word == work.word || (work.is("study") && token.is("research"));
  };
  for (TokenIndex i = from; i < text_.sentence_of(from).last; ++i) {
    if (!is_work(text_[i]) || text_[i].quote) continue;
    TokenIndex opener = i;
    while (opener > from && text_[opener - 1].in(kNounPhrase)) --opener;
    const bool own = opener == from;  // the work is the source itself
    const Token& behind = text_[i + 1];
    if (own ? behind.is("by") || behind.is("from") || behind.in(WordSet::dated_participle)
            : text_[opener - 1].is("in"))
      return true;
  }
  return false;
}

/// "The report says" behind "N said in a report": the body that a few paragraphs before said what is in it.
std::optional<Resolved> Resolver::body_of_work(Range source) const {
  constexpr std::size_t kReach = 8;
  constexpr std::uint32_t kParagraphs = 3;
  const Token& work = text_[source.first + 1];
  if (!text_[source.first].is("the") || nominal_head(text_, source) != source.first + 1 ||
      !work.in(WordSet::authored_noun) || is_plural(work))
    return std::nullopt;
  for (std::size_t b = bodies_.size(), seen = 0; b-- > 0 && seen < kReach; ++seen) {
    const Again& body = bodies_[b];
    if (text_[body.at].paragraph + kParagraphs < text_[source.first].paragraph) break;
    const bool again = text_[body.at].is("the") && text_[body.at + 1].word == work.word;
    if (body.resolved.kind != SpeakerKind::organisation || !(again || brings_work(work, body.at))) continue;
    Resolved whose = body.resolved;
    whose.certainty = std::min(whose.certainty, .8);
    return whose;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
