#include "indexer/extract/text/openings.h"

#include "indexer/extract/text/lexicon.h"

namespace onrecord::extract {

bool has_spoken(const Text& text, TokenIndex i) {
  if (!(text[i].is("has") || text[i].is("had"))) return false;
  TokenIndex verb = i + 1;
  while (verb < text.size() && text[verb].in(WordSet::adverb)) ++verb;
  const CueForms* cue = verb < text.size() ? text[verb].word->cue : nullptr;
  return cue && cue->lemma->speech && cue->is(Form::past);
}

bool opens_firm(const Text& text, TokenIndex adjective) {
  using Index = OpenClasses;
  const TokenIndex verb = adjective + 2;
  const auto& weight = text[adjective].word->classes.weight;
  if (verb >= text.size() || weight[Index::adjective] <= 0 ||
      weight[Index::adjective] < weight[Index::adverb])
    return false;
  const Token& noun = text[adjective + 1];
  const bool subject = text[verb].word->cue || has_spoken(text, verb) || text[verb].is("'s");
  return subject && noun.word->classes.weight[Index::noun] > 0 && noun.word->noun == NounDomain::other &&
         !noun.word->proper_noun && !noun.word->first_name && !noun.in(WordSet::date_word);
}

bool is_inverted_said(const Text& text, TokenIndex i) {
  constexpr TokenIndex kReach = 30;
  const bool opens = i == 0 || text[i - 1].sentence != text[i].sentence;
  if (!text[i].is("said") || !opens) return false;
  TokenIndex end = i + 1;
  while (end + 1 < text.size() && text[end].upper()) ++end;
  const bool named = end > i + 1 && end + 1 < text.size();
  const bool aside = named && text[end].is(Symbol::comma) && text[end + 1].is("who");
  while (aside && end + 1 < text.size() && end - i < kReach && !text[end].is(Symbol::colon)) ++end;
  return named && text[end].is(Symbol::colon) && end + 1 < text.size() && text[end + 1].is_quote_mark();
}

}  // namespace onrecord::extract
