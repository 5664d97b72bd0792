#include "indexer/extract/people/role.h"

#include <array>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/apposition.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestRole = 14;

bool is_honorific(const Token& token) {
  const bool office = token.in(WordSet::role_noun) && token.word->lower.ends_with("woman");  // "chairwoman"
  return !office && (token.in(WordSet::male_honorific) || token.in(WordSet::female_honorific) ||
                     token.in(WordSet::honorific));
}

bool is_role_word(const Token& token) { return token.in(WordSet::role_noun); }

/// "managing director", "Acting Mayor": a participle that tells which office it is.
bool is_rank(const Token& token) {
  constexpr std::array<std::string_view, 6> kRanks{"managing", "acting",    "outgoing",
                                                   "incoming", "presiding", "founding"};
  return token.is_any(kRanks);
}

/// "In a letter to M, the health minister, N said": the office is of who is named before it.
bool is_apposed_before(const Text& text, TokenIndex begin, TokenIndex core, TokenIndex last) {
  const bool comma = text[core - 1].is(Symbol::comma) && begin > 2 && text[begin - 1].in(WordSet::article);
  return comma && text[begin - 2].is(Symbol::comma) && text[begin - 3].pos == Pos::name &&
         last + 1 < text.size() && text[last + 1].in(kFinite);
}

/// "nurse", "carpenter", "novelist", "mother": what somebody is, though no office.
bool is_occupation(const Token& token) {
  constexpr std::array<std::string_view, 18> kAnybody{
      "man",    "woman", "person", "boy", "girl", "gentleman", "victim", "hero",  "favorite",
      "native", "adult", "lad",    "kid", "hunk", "darling",   "infant", "joker", "favourite"};
  return token.pos == Pos::noun && token.word->noun == NounDomain::person && names_people(token) &&
         !is_plural(token) && !token.in(WordSet::people_group) && !token.is_any(kAnybody);
}

/// "Secretary of State N", "Minister of Defence N": the role word of an office that ends right before `at`;
/// not "a spokeswoman for N".
std::optional<TokenIndex> office_of(const Text& text, TokenIndex at, TokenIndex first) {
  constexpr TokenIndex kReach = 6;
  for (TokenIndex i = at; i > first && at - i < kReach; --i) {
    const Token& token = text[i - 1];
    if (is_role_word(token))
      return i + 1 < at && (text[i].is("of") || text[i].is("for") || text[i].is("to")) ? std::optional(i - 1)
                                                                                       : std::nullopt;
    const bool part = token.in({Pos::name, Pos::noun, Pos::adjective, Pos::determiner}) || token.is("of") ||
                      token.is("for") || token.is("to") || token.is("and");
    if (!part) return std::nullopt;
  }
  return std::nullopt;
}

/// "minister N N and": the name that ends at `last` is of somebody else, whose office stands before it.
bool is_of_another(const Text& text, TokenIndex last, TokenIndex first) {
  TokenIndex at = last;
  while (at > first && text[at].pos == Pos::name && !is_role_word(text[at])) --at;
  return at < last && is_role_word(text[at]);
}

/// "a retired judge from Leeds": in front of where somebody is from, the last token of what he is; else
/// `last`.
TokenIndex before_origin(const Text& text, TokenIndex last, TokenIndex first) {
  TokenIndex place = last;
  while (place > first && text[place].pos == Pos::name) --place;
  const bool from = place < last && place > first && text[place].is("from");
  return from && (is_role_word(text[place - 1]) || is_occupation(text[place - 1])) ? place - 1 : last;
}

std::optional<Range> role_in_front(const Text& text, TokenIndex core) {
  const TokenIndex first = text.sentence_of(core).first;
  TokenIndex at = core;
  while (at > first && is_honorific(text[at - 1])) --at;
  // "the minister, N", "Minister, Dr. N", "The Minister for Health (N)"
  if (at > first + 1 && (text[at - 1].is(Symbol::comma) || text[at - 1].is(Symbol::open_bracket))) --at;
  if (at == first || text[at - 1].quote != text[core].quote) return std::nullopt;
  const TokenIndex last = before_origin(text, at - 1, first);
  TokenIndex begin = last;
  if (!is_role_word(text[last]) && !is_occupation(text[last])) {
    const auto office = office_of(text, at, first);
    if (!office) return std::nullopt;
    begin = *office;
  }
  constexpr PosSet kParts{Pos::name, Pos::noun, Pos::adjective};
  while (begin > first && last - begin < kLongestRole) {
    const Token& before = text[begin - 1];
    const bool part = (before.in(kParts) && !is_honorific(before) && !before.in(WordSet::time)) ||
                      is_adjectival(text, begin - 1) || is_rank(before);
    const bool link = begin > first + 1 && (before.is("and") || before.is("of") || before.is("for")) &&
                      text[begin - 2].in(kParts) && text[begin].upper() && text[begin - 2].upper() &&
                      !is_of_another(text, begin - 2, first);
    if (!part && !link) break;
    begin -= link ? 2 : 1;
  }
  return Range{begin, last};
}

/// "In a letter to the prime minister, N said": the first comma, at `at`, of a sentence that opens with
/// `opener`.
bool closes_adverbial(const Text& text, TokenIndex opener, TokenIndex at) {
  if (text[opener].pos != Pos::preposition) return false;
  while (++opener < at)
    if (text[opener].is(Symbol::comma)) return false;
  return true;
}

/// "Asked whether he backed his secretary, N replied": the comma closes the clause that opens the sentence.
bool begins_main_clause(const Text& text, TokenIndex core, TokenIndex last) {
  if (core == 0 || !text[core - 1].is(Symbol::comma) || last + 1 >= text.size() ||
      !text[last + 1].in(kFinite))
    return false;
  const TokenIndex first = text.sentence_of(core).first;
  const Token& opener = text[first];
  return opener.in({Pos::past, Pos::ing, Pos::subordinator, Pos::wh}) ||
         opener.in(WordSet::clause_subordinator) || closes_adverbial(text, first, core - 1);
}

std::optional<Range> role_behind(const Text& text, TokenIndex last) {
  const TokenIndex end = text.sentence_of(last).last;
  const auto apart = description_apart(text, last);
  if (!apart && (last + 2 > end || !text[last + 1].is(Symbol::comma))) return std::nullopt;
  TokenIndex first = apart ? *apart : last + 2;
  if (text[first].in({Pos::determiner})) ++first;
  TokenIndex at = first;
  bool role = false;
  constexpr PosSet kParts{Pos::name,       Pos::noun,       Pos::adjective,
                          Pos::possessive, Pos::determiner, Pos::number};
  while (at <= end && at - first < kLongestRole) {
    const Token& token = text[at];
    const bool link = token.is("of") || token.is("for") || token.is("and") || token.is("at") ||
                      token.is("in") || token.is(Symbol::hyphen);
    const bool described =  // "a recently retired teacher", "a jailed Labour councillor"
        is_adjectival(text, at) || is_attributive(text, at) || is_inside_description(text, at);
    if (!token.in(kParts) && !link && !described && !is_rank(token)) break;
    role = role || is_role_word(token) || is_occupation(token);
    ++at;
  }
  if (!role || at == first) return std::nullopt;
  const bool closed = at > end || text[at].is(Symbol::comma) || text[at].is(Symbol::period) ||
                      text[at].is(Symbol::close_bracket) ||
                      (text[at].is("from") && at > first && is_occupation(text[at - 1]));
  if (!closed) return std::nullopt;
  return Range{first, at - 1};
}

/// "24-year-old medical student": the age is no part of what somebody is.
Range without_age(const Text& text, Range role) {
  if (role.size() > 1 && text[role.first].word->lower.ends_with("-year-old")) ++role.first;
  return role;
}

}  // namespace

std::optional<Range> role_around(const Text& text, TokenIndex core, TokenIndex last) {
  auto role = role_in_front(text, core);
  if (!role || begins_main_clause(text, core, last) || is_apposed_before(text, role->first, core, last))
    role = role_behind(text, last);
  return role ? std::optional(without_age(text, *role)) : std::nullopt;
}

}  // namespace onrecord::extract
