#include "indexer/extract/clause/clause_opening.h"

#include <cassert>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kReach = 60;

/// Reads what stands between a phrase and the verb group or comma behind it, and counts: each relative or
/// reported clause in it has one finite verb of its own. A verb left over is the phrase's, and what follows
/// another clause.
class Description {
 public:
  Description(const Text& text, Range range) : text_(text), range_(range) {}

  bool holds() {
    for (at_ = range_.first; at_ <= range_.last; ++at_)
      if (!read(text_[at_])) return false;
    return clauses_ == verbs_;
  }

 private:
  bool read(const Token& token) {
    const bool since = at_ < range_.last && token.in(WordSet::clause_subordinator) &&  // "since April"
                       (text_[at_ + 1].in(WordSet::time) || text_[at_ + 1].in(WordSet::date_word));
    if (token.quote != text_[range_.first].quote || token.is(Symbol::semicolon) || token.is(Symbol::colon) ||
        token.is(Symbol::dash) ||
        (!since && (token.pos == Pos::subordinator || token.in(WordSet::clause_subordinator))))
      return false;
    if (token.is(Symbol::open_bracket)) return skip_bracket();
    if (token.pos == Pos::wh || (token.is("that") && !is_demonstrative())) ++clauses_;
    if (token.pos == Pos::conjunction) return read_conjunction();
    if (token.pos == Pos::subject_pronoun) return read_pronoun();
    return token.in(kFiniteOrBase) || token.pos == Pos::do_ ? read_verb(token) : true;
  }

  [[nodiscard]] const Token& before() const { return text_[at_ - 1]; }

  /// "that level": no clause follows.
  [[nodiscard]] bool is_demonstrative() const {
    return at_ < range_.last && text_[at_ + 1].pos == Pos::noun && !is_plural(text_[at_ + 1]);
  }

  bool skip_bracket() {
    while (at_ < range_.last && !text_[at_].is(Symbol::close_bracket)) ++at_;
    return text_[at_].is(Symbol::close_bracket);
  }

  /// "A and B" goes on; "who left and wrote" has two verbs in one clause.
  bool read_conjunction() {
    if (at_ == range_.last || before().is(Symbol::comma)) return false;
    const Token& next = text_[at_ + 1];
    if (participle_) return before().pos == Pos::name && next.pos == Pos::name;  // "seen on TikTok and X"
    if (next.in(kFinite) && clauses_ > 0) {
      ++clauses_;
      return true;
    }
    return next.in(kNounPhrase) || next.in({Pos::preposition, Pos::verb, Pos::ing, Pos::wh});
  }

  /// "people I have met": a clause without its pronoun.
  bool read_pronoun() {
    if (clauses_ > verbs_ || before().in(kPrepositional)) return true;  // "with a stake in it"
    if (!before().in(kNominal)) return false;
    ++clauses_;
    return true;
  }

  bool read_verb(const Token& token) {
    TokenIndex auxiliary = at_ - 1;
    while (auxiliary > range_.first && text_[auxiliary].pos == Pos::adverb) --auxiliary;
    const Token& governor = text_[auxiliary];
    if (governor.in(kAuxiliary) || governor.pos == Pos::do_) return true;  // the same verb group
    const bool infinitive = token.in({Pos::verb, Pos::be, Pos::have});
    if (infinitive && governor.in({Pos::to, Pos::conjunction})) return true;
    if (clauses_ > verbs_) {
      ++verbs_;
      return true;
    }
    return is_participle(token);
  }

  /// "a letter obtained by F", "a group based in G": a past tense would stand there as well, so no clause may
  /// follow.
  bool is_participle(const Token& token) {
    if (token.pos != Pos::past || at_ == range_.last) return false;
    const bool dated = before().is(Symbol::comma) && token.in(WordSet::dated_participle);  // ", dated May 3,"
    if (!before().in(kNominal) && !before().is(Symbol::close_bracket) && !dated) return false;
    const Token& next = text_[at_ + 1];
    const bool posted = token.in(WordSet::dated_participle) && next.in(kPrepositional) &&
                        at_ == range_.first && before().in(WordSet::venue_document);  // "a video posted on X"
    participle_ = next.is("by") || dated || posted ||
                  (token.is("opposed") && next.pos == Pos::to) ||  // "a bridge built in Oldtown"
                  (!token.word->cue && (next.in(kPrepositional) || next.pos == Pos::to ||
                                        next.in(WordSet::time) || next.is("more")));
    return participle_;
  }

  const Text& text_;
  Range range_;
  TokenIndex at_ = 0;
  std::size_t clauses_ = 0;
  std::size_t verbs_ = 0;
  bool participle_ = false;
};

/// "…, who has been under pressure since the chairman, N, described": does a clause begin at `at` that has a
/// subject and, up to `last`, no verb?
bool awaits_verb(const Text& text, TokenIndex at, TokenIndex last) {
  if (!text[at].in(WordSet::clause_subordinator) || at == last) return false;
  TokenIndex end = at + 1;
  while (end <= last && !text[end].is(Symbol::comma)) ++end;
  if (!names_people(text[end - 1])) return false;
  for (TokenIndex i = at; i <= last; ++i)
    if (text[i].in(kFinite)) return false;
  return true;
}

/// May what stands between two commas behind a name only describe it: ages, places, appositions, relative
/// clauses?
bool only_describes(const Text& text, Range range) {
  constexpr PosSet kOtherClause{Pos::subject_pronoun, Pos::conjunction, Pos::subordinator};
  bool relative = false;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    const Token& token = text[i];
    if (token.quote != text[range.first].quote || token.is(Symbol::semicolon) || token.is(Symbol::colon))
      return false;
    const bool opens = text[i - 1].is(Symbol::comma);
    const bool participle =  // ", and seen by N"
        token.is("and") && i < range.last && text[i + 1].pos == Pos::past;
    if (opens && token.in(kOtherClause) && !participle) return false;
    relative = token.pos == Pos::wh || token.is("that") || (relative && !opens);
    if (relative && awaits_verb(text, i, range.last)) return false;
    if (relative) continue;
    const bool reduced = token.pos == Pos::past && !token.word->cue;  // "a firm based in G"
    if (token.pos == Pos::subject_pronoun || (token.in(kFinite) && !reduced)) return false;
  }
  return true;
}

/// Where a clause that goes on at `at` opens, from the nearest place on: behind "that", a dash or semicolon,
/// or where a quotation changes.
TokenIndex opening_before(const Text& text, TokenIndex at, TokenIndex end) {
  const TokenIndex first = text.sentence_of(end - 1).first;
  for (; at > first && end - at < kReach; --at) {
    const Token& before = text[at - 1];
    if (before.quote != text[end - 1].quote || before.is("that") || before.is(Symbol::dash) ||
        before.is(Symbol::semicolon))
      break;
  }
  return at;
}

TokenIndex next_comma(const Text& text, TokenIndex from, TokenIndex end) {
  while (from < end && !text[from].is(Symbol::comma)) ++from;
  return from;
}

/// A phrase, and whether another stands before it in its clause ("On Monday, N …").
struct Opening {
  Range phrase;
  bool led;
};

/// "lawyers |opposed to the plan": an adjective behind the people it describes, with its preposition.
bool is_postposed(const Text& text, TokenIndex adjective, TokenIndex first) {
  return adjective > first && text[adjective].pos == Pos::adjective && !text[adjective].upper() &&
         text[adjective + 1].in({Pos::preposition, Pos::to}) && text[adjective - 1].pos == Pos::noun &&
         is_plural(text[adjective - 1]);
}

/// The noun phrase that opens the clause from `first` on.
std::optional<Opening> opening_phrase(const Text& text, TokenIndex first, TokenIndex end) {
  while (first < end && text[first].in({Pos::conjunction, Pos::adverb})) ++first;
  if (first < end && text[first].is(Symbol::comma)) ++first;  // "However, N"
  bool led = false;
  while (first < end &&
         (text[first].in({Pos::preposition, Pos::subordinator}) || text[first].in(WordSet::time))) {
    first = next_comma(text, first, end) + 1;
    led = true;
  }
  TokenIndex behind = first;
  while (behind < end && (text[behind].in(kNounPhrase) || text[behind].is(Symbol::ampersand) ||
                          (behind > first && is_attributive(text, behind)))) {
    const bool another = behind > first && text[behind].in(WordSet::article) &&
                         !text[behind - 1].in(WordSet::predeterminer);  // "Outside court a spokesman"
    if (another && text[behind - 1].in(WordSet::place_preposition) && behind > first + 1) {
      --behind;  // "Fans |outside a stadium"
      break;
    }
    if (another) return std::nullopt;
    ++behind;
  }
  if (behind <= first || behind >= end) return std::nullopt;
  if (is_postposed(text, behind - 1, first)) --behind;
  return Opening{{first, behind - 1}, led};
}

/// "N, 33, of F, G, said", "On Monday, N, who works for F, a firm in G, said".
bool is_described_name(const Text& text, const Opening& opening, TokenIndex comma) {
  const TokenIndex behind = next_comma(text, opening.phrase.first, comma);
  if (behind + 1 >= comma) return false;
  TokenIndex last = behind - 1;
  if (text[last].is(Symbol::close_bracket))
    while (last > opening.phrase.last && !text[last + 1].is(Symbol::open_bracket)) --last;
  const Token& head = text[last];
  const Token& opener = text[behind + 1];
  const bool called = names_people(head) &&
                      text[opening.phrase.first].in({Pos::determiner, Pos::possessive}) &&
                      opener.pos == Pos::preposition;  // "The 54-year-old, from F, G, said"
  const bool document = head.in(WordSet::venue_document) || head.in(WordSet::authored_noun);
  if (document && behind == opening.phrase.last + 1 && opener.pos == Pos::past &&
      text[opening.phrase.first].in({Pos::determiner, Pos::possessive}))
    return only_describes(text, {behind + 1, comma - 1});  // "The letter, drawn up by N, warns"
  const Token& work = text[opening.phrase.last];           // "Research by N, commissioned by M, found"
  const bool authored =
      (work.in(WordSet::authored_noun) || work.in(WordSet::finder)) && text[opening.phrase.last + 1].is("by");
  if ((head.pos != Pos::name && !called) || head.in(WordSet::time) || head.in(WordSet::place_word) ||
      (!authored && noun_phrase_start(text, last, opening.phrase.first) != opening.phrase.first))
    return false;
  if (opening.led && opener.pos != Pos::wh && opener.initial != Initial::digit && !opener.is("of"))
    return false;
  return only_describes(text, {behind + 1, comma - 1});
}

/// "in F, G and H": commas between names alone. Behind any other the speaker of what stands before may follow
/// ("C, S said").
bool is_list(const Text& text, TokenIndex from, TokenIndex end) {
  TokenIndex last = end;
  for (TokenIndex comma = next_comma(text, from, end); comma < end;
       comma = next_comma(text, comma + 1, end)) {
    if (text[comma - 1].pos != Pos::name || text[comma + 1].pos != Pos::name) return false;
    last = comma;
  }
  for (TokenIndex i = last; i < end; ++i)
    if (text[i].in(WordSet::and_or)) return true;
  return last == end;
}

/// People, a name, a share of some, a paper or an inquiry.
bool may_speak(const Text& text, TokenIndex last) {
  const Token& head = text[last];
  if (head.in(WordSet::time) || head.in(WordSet::time_noun)) return false;
  if (head.in({Pos::name, Pos::number}) || names_people(head) || head.in(WordSet::quantity) ||
      head.in(WordSet::demonstrative) || head.in(WordSet::finder) || head.in(WordSet::venue_document) ||
      head.in(WordSet::firm_noun) || head.in(WordSet::speaking_thing) || head.in(WordSet::people_group))
    return true;
  if (!text[last + 1].is("of")) return false;  // "a group of voters"
  TokenIndex people = last + 2;
  while (people + 1 < text.size() && text[people].in(kNounPhrase) && text[people + 1].in(kNounPhrase))
    ++people;
  return names_people(text[people]);
}

/// "Supporters of the plan to close F said", "The judges who ruled that N may go said".
bool is_described_speaker(const Text& text, const Opening& opening, TokenIndex group) {
  constexpr PosSet kOpeners{Pos::preposition, Pos::ing, Pos::past, Pos::wh, Pos::subject_pronoun};
  constexpr PosSet kLast{Pos::name, Pos::noun,      Pos::number, Pos::adverb,
                         Pos::past, Pos::adjective, Pos::verb};
  const TokenIndex behind = opening.phrase.last + 1;
  const Token& next = text[behind];
  const Token& last = text[group - 1];
  return may_speak(text, opening.phrase.last) &&
         (next.in(kOpeners) || is_postposed(text, behind, opening.phrase.first) ||
          next.is(Symbol::open_bracket) || next.is("that") || next.in(WordSet::and_or)) &&
         (last.in(kLast) || last.is(Symbol::close_bracket) ||
          (last.is("it") && text[group - 2].in(kPrepositional))) &&
         is_list(text, behind, group) && Description(text, {behind, group - 1}).holds();
}

/// "The firm would not say, but an e-mail seen by F put": where the last of several clauses opens, if a
/// participle describes its subject.
std::optional<TokenIndex> phrase_behind_conjunction(const Text& text, TokenIndex end) {
  const TokenIndex first = text.sentence_of(end - 1).first;
  for (TokenIndex i = end - 1; i > first + 1 && end - i < kReach && text[i].quote == text[end - 1].quote;
       --i) {
    const bool joins = text[i - 1].is(Symbol::comma) &&
                       (text[i].in(WordSet::and_but) || text[i].in(WordSet::clause_subordinator));
    if (!joins) continue;
    const auto opening = opening_phrase(text, i + 1, end);
    if (!opening || opening->phrase.last + 2 >= end || !text[opening->phrase.last + 2].is("by")) return {};
    const bool described = text[opening->phrase.last + 1].pos == Pos::past &&
                           text[opening->phrase.first].in({Pos::determiner, Pos::possessive, Pos::noun});
    return described && is_described_speaker(text, *opening, end) ? std::optional(opening->phrase.first)
                                                                  : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool is_phrase_with_clauses(const Text& text, Range range) { return Description(text, range).holds(); }

std::optional<TokenIndex> phrase_that_opens(const Text& text, TokenIndex end) {
  assert(end > 0);
  const TokenIndex first = text.sentence_of(end - 1).first;
  for (TokenIndex at = end; at > first && end - at < kReach;) {
    const TokenIndex from = opening_before(text, at, end);
    const auto opening = opening_phrase(text, from, end);
    const bool comma = text[end].is(Symbol::comma);
    if (opening &&
        (comma ? is_described_name(text, *opening, end) : is_described_speaker(text, *opening, end)))
      return opening->phrase.first;
    if (from <= first || !text[from - 1].is("that")) break;
    at = from - 1;
  }
  return text[end].is(Symbol::comma) ? std::nullopt : phrase_behind_conjunction(text, end);
}

}  // namespace onrecord::extract
