#include "indexer/extract/rules/cited.h"

#include <array>

#include "indexer/extract/clause/noun_phrase.h"

namespace onrecord::extract {
namespace {

/// Papers, agencies, whoever has a name; not people, firms, the police.
bool may_relay(const Text& text, Range source) {
  const Token& head = text[nominal_head(text, source)];
  const bool outlet =
      any_of(text, source, WordSet::outlet_word) || any_of(text, source, WordSet::broadcaster);
  return outlet || text[source.last].is("media") ||
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
  const Token& office = text[cited.last];  // "the fire chief", which may be taken for an adjective
  return names_people(head) || office.in(WordSet::role_noun) || office.in(WordSet::sole_office) ||
         head.in(WordSet::venue_document) || head.in(WordSet::unnamed_source) || head.in(WordSet::finder) ||
         head.word->noun == NounDomain::group;
}

/// "citing"
bool cites(const Token& token) {
  const CueForms* cue = token.word->cue;
  return cue && cue->lemma->has(CueTrait::citing) && token.pos == Pos::ing;
}

/// "citing" behind a comma, outside of the content.
std::optional<TokenIndex> citing_behind(const CueSite& s, const Report& r) {
  for (TokenIndex i = s.use.at + 1; i + 1 < s.sentence.last; ++i) {
    if (cites(s.text[i]) && s.is_own(s.text[i]) && s.text[i - 1].is(Symbol::comma) &&
        !r.made.content_holds(i))
      return i;
  }
  return std::nullopt;
}

/// "Quoting an official, the daily N said C": an outlet, by a verb that does not tell that it passes words
/// on.
bool says_in_passing_on(const CueSite& s, const Report& r) {
  static constexpr std::array<std::string_view, 5> kKinds{"daily", "newspaper", "website", "channel",
                                                          "magazine"};
  return s.cue().in(WordSet::said) && cites(s.text[s.sentence.first]) && r.made.source &&
         any_token(s.text, r.made.source->first, r.made.source->last + 1, [](const Token& t) {
           return t.is_any(kKinds) || t.in(WordSet::outlet_word) || t.in(WordSet::broadcaster);
         });
}

/// "SANA, citing N, reported C", "Citing N, SANA reported C": whom a source itself cites.
bool credit_cited_in_front(const CueSite& s, Report& r) {
  const Range source = *r.made.source;
  Range cited, outlet;
  TokenIndex citing = s.sentence.first;
  if (source.first > s.sentence.first + 2 && cites(s.text[citing]) &&
      s.text[source.first - 1].is(Symbol::comma)) {
    cited = Range{citing + 1, source.first - 2};
    outlet = source;
  } else {
    for (citing = source.first + 2; citing < source.last; ++citing)
      if (cites(s.text[citing]) && s.text[citing - 1].is(Symbol::comma)) break;
    if (citing >= source.last) return false;
    cited = Range{citing + 1, source.last};
    outlet = Range{source.first, citing - 2};
  }
  if (!may_relay(s.text, outlet) || !may_be_cited(s.text, cited)) return false;
  r.made.relayed_by = outlet;
  r.made.source = cited;
  r.made.cue = {citing, citing};
  r.made.form = CueForm::participle;
  r.made.lemma = s.text[citing].word->cue->lemma;
  return true;
}

/// "quoting the fire chief, N": the last token of the name behind the office that ends at `last`, if there is
/// one.
TokenIndex behind_holder(const CueSite& s, TokenIndex last) {
  const Token& office = s.text[last];
  const bool held = (office.in(WordSet::role_noun) || office.in(WordSet::sole_office)) && !office.upper();
  if (!held || last + 2 > s.sentence.last || !s.text[last + 1].is(Symbol::comma)) return last;
  TokenIndex name = last + 1;
  while (name < s.sentence.last && s.text[name + 1].pos == Pos::name) ++name;
  return name > last + 1 ? name : last;
}

}  // namespace

void credit_quoting(const CueSite& s, Report& r, TokenIndex verb) {
  std::optional<Range> outlet = r.quoting;
  if (!outlet && verb + 2 < s.use.group && s.text[verb + 1].is("by"))
    outlet = Range{verb + 2, s.use.group - 2};  // "was quoted by N as saying"
  if (outlet && s.text[outlet->first].pos != Pos::subject_pronoun && may_relay(s.text, *outlet))
    r.made.relayed_by = outlet;
}

void credit_cited(const CueSite& s, Report& r) {
  const bool relays = s.has(CueTrait::relaying) || says_in_passing_on(s, r);
  if (!relays || !r.made.source || r.made.content.empty() || r.made.right == Trigger::complement ||
      r.made.relayed_by)
    return;
  if (credit_cited_in_front(s, r) || !may_relay(s.text, *r.made.source)) return;
  const auto citing = citing_behind(s, r);
  if (!citing) return;
  TokenIndex last = *citing;
  const auto goes_on = [&](TokenIndex i) {
    if (s.text[i].in(kNounPhrase)) return true;
    const bool to = s.text[i].pos == Pos::to || s.text[i - 1].pos == Pos::to;  // "a letter to staff"
    return i > *citing + 1 && s.text[i].is(Symbol::word) && (to || s.text[i].in(WordSet::np_link));
  };
  while (last < s.sentence.last && s.is_own(s.text[last + 1]) && goes_on(last + 1)) ++last;
  if (last == *citing || !may_be_cited(s.text, {*citing + 1, last})) return;
  const Range cited{*citing + 1, behind_holder(s, last)};
  r.made.relayed_by = r.made.source;
  r.made.source = cited;
  r.made.cue = {*citing, *citing};
  r.made.lemma = s.text[*citing].word->cue->lemma;
  r.made.form = CueForm::participle;
}

}  // namespace onrecord::extract
