// The rules for one cue verb: the content left of it.
#include <algorithm>

#include "indexer/extract/cue_rule.h"
#include "indexer/extract/subject.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kDistantQuote = 16;
constexpr TokenIndex kShortClause = 12;
constexpr TokenIndex kAsTag = 8;

bool is_clause_mark(const Token& t) {
  return t.is(Symbol::comma) || t.is(Symbol::period) || t.is(Symbol::semicolon) || t.is(Symbol::dash);
}

}  // namespace

/// "As reported by N, C"; "C, as reported by N.".
bool CueRule::is_as_reported() const {
  return text_[use_.at].pos == Pos::past && use_.takes(Complement::say) && use_.at > sentence_.first &&
         use_.at < sentence_.last && text_[use_.at - 1].is("as") && text_[use_.at + 1].is("by");
}

bool CueRule::find_as_reported() {
  if (!find_agent()) return false;
  const TokenIndex as = use_.at - 1;
  const TokenIndex next = unit_end_ + 1;
  if (as == sentence_.first && next < sentence_.last && text_[next].is(Symbol::comma)) {
    result_.content.push_back(trim(text_, {next + 1, content_end(text_, next + 1, use_.at)}));
    result_.right = Trigger::resumed_clause;
    return true;
  }
  const bool ends = next > sentence_.last || text_[next].is(Symbol::period);
  left_ = ends && as > sentence_.first && text_[as - 1].is(Symbol::comma) ? content_before(text_, as, use_.at)
                                                                          : std::nullopt;
  if (!left_ || !any_of(text_, left_->range, kFinite)) return false;
  result_.left = left_->side;
  result_.content.push_back(trim(text_, left_->range));
  return true;
}

/// "As N said, C": the sentence behind the tag. "C, as N noted.": the one in front.
bool CueRule::find_as_said() {
  if (use_.form != CueForm::finite || !use_.takes(Complement::say) || !result_.source || shared_)
    return false;
  const TokenIndex as = result_.source->first - 1;
  if (result_.source->first == sentence_.first || !text_[as].is("as") ||
      text_[as].quote != text_[use_.at].quote)
    return false;
  const bool opens =
      as == sentence_.first ||  // "But as N noted, C"
      (as == sentence_.first + 1 && text_[sentence_.first].in({Pos::conjunction, Pos::adverb}));
  if (opens) {
    TokenIndex comma = use_.at + 1;  // "As N noted on Monday, C"
    while (comma < sentence_.last && comma - use_.at < kAsTag && !text_[comma].is(Symbol::comma)) {
      if (text_[comma].in(kFinite) || text_[comma].is_quote_mark() || text_[comma].is("that")) return false;
      ++comma;
    }
    if (comma + 2 > sentence_.last || !text_[comma].is(Symbol::comma)) return false;
    const TokenIndex start = comma + 1;
    result_.content.push_back(trim(text_, {start, content_end(text_, start, use_.at)}));
    result_.right = Trigger::resumed_clause;
    return true;
  }
  const bool ends = use_.at == sentence_.last || text_[use_.at + 1].is(Symbol::period);
  if (!ends || !text_[as - 1].is(Symbol::comma)) return false;
  left_ = content_before(text_, as, use_.at);
  if (!left_ || !any_of(text_, left_->range, kFinite)) return false;
  result_.left = left_->side;
  result_.content.push_back(trim(text_, left_->range));
  return true;
}

void CueRule::find_left() {
  const bool used_to = use_.form == CueForm::infinitive;  // the group before it carries the tense
  if (use_.form != CueForm::finite && use_.form != CueForm::progressive && !passive_subject_ && !used_to &&
      !quoted_)
    return;
  const bool may = use_.takes(Complement::say) || use_.takes(Complement::that) ||
                   use_.takes(Complement::tell) || use_.lemma().has(CueTrait::left);
  const auto& subject = passive_subject_ ? passive_subject_ : result_.source;
  if (!subject || shared_ || text_[subject->last].is("who") || use_.lemma().has(CueTrait::valuing)) return;
  const bool quotes_only = use_.lemma().has(CueTrait::quote) || !may;  // “It’s a joke,” X blasted
  if (subject->first > sentence_.first) {
    const bool that_follows = use_.at < sentence_.last && text_[use_.at + 1].is("that");
    if (!that_follows) left_ = content_before(text_, subject->first, use_.at);
    if (left_ && left_->side == LeftSide::clause) {
      left_->interrupted = is_interrupted(*left_);
      if (quotes_only || !clause_may_stand_left(*left_)) left_.reset();
    }
  }
  if (!left_ && use_.form == CueForm::finite) find_distant_quote();
}

/// Is the clause before "S V" its content? Only if the sentence ends or a phrase follows, and no content
/// stands behind.
bool CueRule::clause_may_stand_left(const LeftContent& left) const {
  const Token* next = use_.at < sentence_.last ? &text_[use_.at + 1] : nullptr;
  const bool told = use_.takes(Complement::tell) && use_.lemma().has(CueTrait::addressee);
  constexpr PosSet kPhrase{Pos::preposition, Pos::subordinator, Pos::adverb, Pos::ing, Pos::to};
  const bool phrase_follows = !next || is_clause_mark(*next) || next->is(Symbol::close_bracket) ||
                              next->is_quote_mark() || next->in(kPhrase) || next->in(WordSet::time) || told;
  if (!phrase_follows) return false;
  if (has_own_complement()) return false;
  if (left.interrupted) return true;
  if (is_subordinate_only(left.range)) return false;
  if (left.range.size() < 2 || !any_of(text_, left.range, kFiniteOrBase)) return false;
  return !next || next->is(Symbol::comma) || next->is(Symbol::period) || !own_content_follows();
}

/// "vowed to work on it", "boasted of his skills", "did not speak about it": what stands behind is said or
/// not said.
bool CueRule::has_own_complement() const {
  if (any_negation()) return true;
  if (use_.at + 2 > sentence_.last) return false;
  const Token& next = text_[use_.at + 1];
  const auto& particles = use_.lemma().particles;
  const bool particle = std::find(particles.begin(), particles.end(), next.word->lower) != particles.end();
  const bool infinitive =
      next.pos == Pos::to && text_[use_.at + 2].in({Pos::verb, Pos::be, Pos::have, Pos::do_});
  const bool object = text_[use_.at + 2].is(Symbol::word);  // not "C, he pointed out."
  return (particle && object && !use_.lemma().has(CueTrait::plain)) || infinitive;
}

/// "As the parade rolled by, CNN reported …": a subordinate clause or phrase without a main clause is no
/// content.
bool CueRule::is_subordinate_only(Range left) const {
  const Token& opener = text_[clause_opener(text_, left.first)];
  for (TokenIndex i = left.first; i < left.last; ++i)
    if (text_[i].is(Symbol::comma) && clause_ahead(text_, i + 1, left.last)) return false;
  if ((opener.pos == Pos::subordinator && !opener.is("so")) || opener.is("as") || opener.is("when"))
    return true;
  return opener.pos == Pos::preposition && !any_of(text_, left, kFinite);
}

/// "he told the committee,", "she recalls with relish,": the comma behind the tag; where there is none, the
/// next token.
TokenIndex CueRule::comma_behind_tag() const {
  constexpr TokenIndex kLongest = 5;
  constexpr PosSet kTag = kNounPhrase | PosSet{Pos::adverb, Pos::preposition};
  TokenIndex comma = use_.at + 1;
  const bool phrase = comma <= sentence_.last && (use_.lemma().has(CueTrait::telling) ||
                                                  text_[comma].in({Pos::preposition, Pos::adverb}));
  while (phrase && comma < sentence_.last && comma - use_.at < kLongest && text_[comma].in(kTag)) ++comma;
  return text_[std::min(comma, sentence_.last)].is(Symbol::comma) ? comma : use_.at + 1;
}

/// "Earlier, the paper wrote, without naming a source, that C": what stands in front is no content.
bool CueRule::that_behind_aside() const {
  constexpr TokenIndex kLongest = 12;
  for (TokenIndex i = use_.at + 2; i < sentence_.last && i - use_.at < kLongest; ++i)
    if (text_[i].is(Symbol::comma)) return text_[i + 1].is("that");
  return false;
}

/// "In May, he said, prices rose": a short verbless part left, a clause right.
bool CueRule::is_interrupted(const LeftContent& left) const {
  const bool subordinate = is_subordinate_only(left.range);
  const bool unfinished =  // "There was, she said, no precedent"
      left.range.size() < kShortClause &&
      (text_[left.range.last].in(kAuxiliary) ||
       (left.range.size() > 1 && text_[left.range.last].in(WordSet::negation) &&
        text_[left.range.last - 1].in(kAuxiliary)));
  const TokenIndex comma = comma_behind_tag();
  if (!subordinate && !unfinished &&
      (any_of(text_, left.range, kFiniteOrBase) || left.range.last - left.range.first >= kShortClause))
    return false;
  if (comma + 1 > sentence_.last || !text_[comma].is(Symbol::comma) || that_behind_aside()) return false;
  if (unfinished) return text_[comma + 1].is(Symbol::word) || text_[comma + 1].is_quote_mark();
  if (text_[comma + 1].in({Pos::ing, Pos::subordinator, Pos::wh, Pos::conjunction})) return false;
  if (text_[comma + 1].is_quote_mark())  // "It was, N said, “a long day”"
    return comma + 2 <= sentence_.last && !text_[comma + 2].upper();
  return any_of(text_, {comma + 1, sentence_.last}, kFiniteOrBase);
}

bool CueRule::own_content_follows() const {
  const bool told = use_.lemma().has(CueTrait::telling);
  for (TokenIndex z = use_.at + 1; z <= sentence_.last && !text_[z].is(Symbol::comma) &&
                                   !text_[z].is(Symbol::period) && !text_[z].is(Symbol::semicolon);
       ++z)
    if (text_[z].is("that") || text_[z].is_quote_mark() || (told && text_[z].in(kFinite))) return true;
  return false;
}

/// “…,” the long subject with many words said: the stretch behind the quotation is the subject.
void CueRule::find_distant_quote() {
  constexpr PosSet kClause{Pos::be, Pos::have, Pos::modal, Pos::do_};
  for (TokenIndex z = use_.group - 1; z > sentence_.first && use_.group - z < kDistantQuote; --z) {
    const Token& token = text_[z];
    if (token.in(kClause) || (is_finite_speech_cue(token) && token.in({Pos::past, Pos::third_person})))
      return;
    if (!token.is_quote_mark() || !token.quote || token.quote == text_[use_.at].quote) continue;
    const Token& inner = text_[z - 1];
    const bool tag = inner.is(Symbol::comma) || inner.is(Symbol::question) || inner.is(Symbol::exclamation);
    if (text_.quote_of(z).last != z || !tag || z + 1 >= use_.group) return;
    if (!text_[z + 1].in({Pos::name, Pos::noun, Pos::determiner, Pos::possessive, Pos::adjective})) return;
    const auto left = content_before(text_, z + 1, use_.at);
    if (!left || left->side != LeftSide::quote) return;
    left_ = left;
    result_.source = Range{z + 1, use_.group - 1};
    return;
  }
}

/// “…,” said Smith.
void CueRule::find_inverted() {
  if (use_.form != CueForm::finite || use_.group != use_.at || use_.at == sentence_.first ||
      (result_.source && !shared_))
    return;
  const auto left = content_before(text_, use_.at, use_.at);
  if (!left ||
      !(use_.takes(Complement::say) || use_.takes(Complement::that) || left->side == LeftSide::quote))
    return;
  const auto subject = subject_right(text_, use_.at);
  if (!subject || !inversion_holds(*left, *subject)) return;
  left_ = left;
  result_.source = subject;
  shared_ = false;
  unit_end_ = behind_relative(subject->last);
}

/// “…,” said Mrs N, whose cottage fronts the road, “…”: the end of the relative clause, if a quotation
/// follows it.
TokenIndex CueRule::behind_relative(TokenIndex subject_end) const {
  constexpr TokenIndex kLongest = 20;
  constexpr PosSet kDescription{Pos::wh, Pos::determiner, Pos::possessive, Pos::noun, Pos::adjective};
  if (subject_end + 2 > sentence_.last || !text_[subject_end + 1].is(Symbol::comma) ||
      !text_[subject_end + 2].in(kDescription))
    return subject_end;
  for (TokenIndex i = subject_end + 3; i < sentence_.last && i - subject_end < kLongest; ++i)
    if (text_[i].is(Symbol::comma) && text_[i + 1].is_quote_mark()) return i - 1;
  return subject_end;
}

bool CueRule::inversion_holds(const LeftContent& left, Range subject) const {
  if (left.side == LeftSide::quote) return true;
  if (use_.lemma().has(CueTrait::quote)) return false;
  const bool headline = sentence_.first == 0 && subject.last == sentence_.last && use_.takes(Complement::say);
  if (left.range.size() < 2 || (!headline && !any_of(text_, left.range, kFiniteOrBase))) return false;
  if (subject.last == sentence_.last) return true;
  const Token& next = text_[subject.last + 1];
  const bool mark = next.is(Symbol::comma) || next.is(Symbol::period) || next.is(Symbol::semicolon) ||
                    next.is(Symbol::colon) || next.is(Symbol::close_bracket);
  return mark || next.in({Pos::preposition, Pos::wh, Pos::ing, Pos::adverb}) || next.in(WordSet::time);
}

}  // namespace onrecord::extract
