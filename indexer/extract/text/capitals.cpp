#include "indexer/extract/text/capitals.h"

#include <array>

namespace onrecord::extract {

bool is_behind_nickname(const Text& text, TokenIndex i) {
  constexpr TokenIndex kLongest = 4;
  if (i == 0 || text[i - 1].sentence != text[i].sentence || !text.closes_quote(i - 1)) return false;
  const Range nickname = text.quote_of(i - 1);
  return nickname.size() <= kLongest && nickname.first > 0 && text[nickname.first - 1].pos == Pos::name &&
         text[nickname.first - 1].sentence == text[i].sentence && text[nickname.first + 1].upper();
}

bool is_foreign_particle(const Token& token) {
  constexpr std::array<std::string_view, 14> kForeign{"van", "von", "de",  "del",  "della", "di",    "da",
                                                      "dos", "das", "bin", "bint", "ibn",   "binti", "der"};
  return token.is_any(kForeign);
}

bool is_particle_of_name(const Text& text, TokenIndex i) {
  constexpr TokenIndex kMost = 3;
  TokenIndex at = i;
  while (at < text.size() && at - i < kMost && text[at].in(WordSet::name_particle) && !text[at].upper()) ++at;
  return at > i && at < text.size() && text[at].upper() && text[at].sentence == text[i].sentence;
}

bool ends_foreign_name(const Text& text, TokenIndex i) {
  return i > 1 && i + 1 < text.size() && text[i - 1].pos == Pos::name && text[i - 2].pos == Pos::name &&
         text[i - 2].sentence == text[i].sentence && !text[i].all_upper &&
         (text[i + 1].in(WordSet::said) || text[i + 1].is(Symbol::comma));
}

/// Small words that are given names somewhere, and open no clause: "Per", "To", "Can", "She", not "As",
/// "After".
static bool may_be_given_name(const Token& token) {
  constexpr PosSet kOpenNoClause{
      Pos::preposition,    Pos::to,  Pos::be, Pos::do_, Pos::modal, Pos::subject_pronoun,
      Pos::object_pronoun, Pos::have};
  constexpr std::array<std::string_view, 10> kOpenClauses{"as",    "after", "before", "i",    "it",
                                                          "since", "they",  "we",     "like", "than"};
  const bool special = token.is("an") || token.is("so") || token.is("nor");
  return special || (kOpenNoClause.has(token.word->closed_class) && !token.is_any(kOpenClauses));
}

/// "|Per Lundgren": behind a word written small or a title, or between commas.
static bool is_small_given_name(const Text& text, TokenIndex i) {
  if (!may_be_given_name(text[i]) || i + 2 >= text.size()) return false;
  const Token& surname = text[i + 1];
  if (!surname.upper() || surname.all_upper || surname.word->closed_class != Pos::none ||
      surname.sentence != text[i].sentence || surname.in(WordSet::time) || surname.in(WordSet::date_word))
    return false;
  const Token& behind = text[i + 2];
  const bool opens = i == 0 || text[i - 1].sentence != text[i].sentence || text[i - 1].is_quote_mark();
  if (opens)  // "Do Kwon said": no clause begins so
    return behind.in(WordSet::said) && behind.word->cue && behind.word->cue->is(Form::past) &&
           !text[i].is("so") && !text[i].is("nor");
  const Token& before = text[i - 1];
  if (before.is(Symbol::comma)) return behind.is(Symbol::comma);
  const bool titled = before.upper() && (before.in(WordSet::honorific) || before.in(WordSet::name_title));
  const bool small = before.is(Symbol::word) && !before.upper() && !text.text(i - 1).ends_with('.');
  return titled || small || before.in(WordSet::date_word);  // "On Monday To Lam told"
}

/// "Mr |So": behind a title nothing else can stand; "George |Will." behind a given name only at an end.
static bool is_small_surname(const Text& text, TokenIndex i) {
  if (i == 0 || i + 1 >= text.size() || text[i - 1].sentence != text[i].sentence || !text[i - 1].upper())
    return false;
  constexpr std::array<std::string_view, 6> kForms{"mr", "mr.", "mrs", "mrs.", "ms", "ms."};
  if (text[i - 1].is_any(kForms)) return true;
  const Token& behind = text[i + 1];
  const bool ends = behind.is(Symbol::comma) || behind.is(Symbol::period) || behind.in(WordSet::said);
  return text[i - 1].word->first_name && text[i - 1].pos == Pos::name && ends &&
         text[i].word->closed_class == Pos::modal;
}

bool is_small_word_of_name(const Text& text, TokenIndex i) {
  return !text[i].all_upper && (is_small_given_name(text, i) || is_small_surname(text, i));
}

bool has_spoken(const Text& text, TokenIndex i) {
  if (!(text[i].is("has") || text[i].is("had"))) return false;
  TokenIndex verb = i + 1;
  while (verb < text.size() && text[verb].in(WordSet::adverb)) ++verb;
  const CueForms* cue = verb < text.size() ? text[verb].word->cue : nullptr;
  return cue && cue->lemma->speech && cue->is(Form::past);
}

bool is_beside_capitals(const Text& text, TokenIndex i) {
  const auto shouts = [&](TokenIndex k) {
    return text[k].all_upper && text[k].span.size() > 1 && text[k].sentence == text[i].sentence;
  };
  return (i > 0 && shouts(i - 1)) || (i + 1 < text.size() && shouts(i + 1));
}

bool opens_firm(const Text& text, TokenIndex adjective) {
  using Index = OpenClasses;
  constexpr TokenIndex kLongest = 6;
  const TokenIndex verb = adjective + 2;
  for (TokenIndex i = adjective + 2; i < text.size() && i - adjective < kLongest && text[i].upper(); ++i)
    if (text[i].in(WordSet::firm_suffix)) return true;  // "Hard Rock Cafe PLC"
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
