#include "indexer/extract/rules/cited.h"

#include "indexer/extract/clause/noun_phrase.h"

namespace onrecord::extract {
namespace {

/// Papers, agencies, whoever has a name; not people, firms, the police.
bool may_relay(const Text& text, Range source) {
  const Token& head = text[nominal_head(text, source)];
  const bool outlet =
      any_of(text, source, WordSet::outlet_word) || any_of(text, source, WordSet::broadcaster);
  return outlet ||
         (head.pos == Pos::name && !head.in(WordSet::authority_word) && !head.in(WordSet::firm_suffix));
}

/// People, bodies and documents; neither reasons ("concerns", "Brexit", "China") nor relations ("his
/// family").
bool may_be_cited(const Text& text, Range cited) {
  if (text[cited.first].pos == Pos::possessive) return false;
  const Token& head = text[nominal_head(text, cited)];
  if (head.pos == Pos::name)
    return cited.size() > 1 || head.all_upper || head.in(WordSet::outlet_word) ||
           head.in(WordSet::broadcaster);
  return names_people(head) || head.in(WordSet::venue_document) || head.in(WordSet::unnamed_source) ||
         head.in(WordSet::finder) || head.word->noun == NounDomain::group;
}

/// "citing" behind a comma, outside of the content.
std::optional<TokenIndex> citing_behind(const CueSite& s, const Report& r) {
  for (TokenIndex i = s.use.at + 1; i + 1 < s.sentence.last; ++i) {
    const CueForms* cue = s.text[i].word->cue;
    if (cue && cue->lemma->has(CueTrait::citing) && s.text[i].pos == Pos::ing && s.is_own(s.text[i]) &&
        s.text[i - 1].is(Symbol::comma) && !r.made.content_holds(i))
      return i;
  }
  return std::nullopt;
}

/// "Citing N, Reuters reported", "Reuters, citing N, reported": whoever is cited in front of the verb.
bool credit_cited_in_front(const CueSite& s, Report& r) {
  constexpr TokenIndex kLongest = 12;
  const TokenIndex first = s.sentence.first;
  TokenIndex citing = first;
  while (citing < s.use.group && citing - first < kLongest && !s.text[citing].is("citing")) ++citing;
  if (citing + 2 >= s.use.group || !s.text[citing].is("citing") || !s.is_own(s.text[citing])) return false;
  TokenIndex comma = citing + 1;
  while (comma < s.use.group && s.text[comma].in(kNounPhrase)) ++comma;
  if (comma == citing + 1 || !s.text[comma].is(Symbol::comma)) return false;
  const Range cited{citing + 1, comma - 1};
  const bool inside = citing > first + 1 && s.text[citing - 1].is(Symbol::comma) && comma + 1 == s.use.group;
  const bool opens = citing == first && r.made.source->first == comma + 1;
  const Range outlet = inside ? Range{first, citing - 2} : *r.made.source;
  if ((!inside && !opens) || !may_relay(s.text, outlet) || !may_be_cited(s.text, cited)) return false;
  r.made.relayed_by = outlet;
  r.made.source = cited;
  r.made.cue = {citing, citing};
  r.made.form = CueForm::participle;
  if (const CueForms* cue = s.text[citing].word->cue) r.made.lemma = cue->lemma;
  return true;
}

}  // namespace

void credit_cited(const CueSite& s, Report& r) {
  const bool relays =
      s.has(CueTrait::relaying) && r.made.source && !r.made.content.empty() && r.made.left == LeftSide::none;
  if (relays && credit_cited_in_front(s, r)) return;
  if (!s.has(CueTrait::relaying) || !r.made.source || r.made.content.empty() ||
      r.made.right == Trigger::complement || !may_relay(s.text, *r.made.source))
    return;
  const auto citing = citing_behind(s, r);
  if (!citing) return;
  TokenIndex last = *citing;
  const auto goes_on = [&](TokenIndex i) {
    if (s.text[i].in(kNounPhrase)) return true;
    const bool to = s.text[i].pos == Pos::to || s.text[i - 1].pos == Pos::to;  // "a letter to staff"
    return i > *citing + 1 && s.text[i].is(Symbol::word) && (to || s.text[i].in(WordSet::np_link));
  };
  while (last < s.sentence.last && s.is_own(s.text[last + 1]) && goes_on(last + 1)) ++last;
  const Range cited{*citing + 1, last};
  if (last == *citing || !may_be_cited(s.text, cited)) return;
  r.made.relayed_by = r.made.source;
  r.made.source = cited;
  r.made.cue = {*citing, *citing};
  r.made.lemma = s.text[*citing].word->cue->lemma;
  r.made.form = CueForm::participle;
}

}  // namespace onrecord::extract
