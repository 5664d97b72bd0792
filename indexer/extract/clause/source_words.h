#pragma once
#include <algorithm>
#include <cctype>
#include <string>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/text/token.h"

// What the parts of the resolver need of a source's words.

namespace onrecord::extract {

inline std::string words_of(const Text& text, Range range) {
  std::string words(text.span(range).of(text.source));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

/// "Hartwell & Pine"
inline bool any_ampersand(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].is(Symbol::ampersand)) return true;
  return false;
}

/// Without punctuation at its edges, but for a bracket that closes and a mark whose partner stands inside;
/// one token is left at least.
inline Range without_marks(const Text& text, Range range) {
  while (range.first < range.last && text[range.first].pos == Pos::punctuation) ++range.first;
  const auto is_closing = [&](TokenIndex i) {
    return text[i].is(Symbol::close_bracket) ||
           (text.closes_quote(i) && text.quote_of(i).first > range.first);
  };
  while (range.last > range.first && text[range.last].pos == Pos::punctuation && !is_closing(range.last))
    --range.last;
  return range;
}

/// With its first letter small: what begins a sentence does not begin a name.
inline std::string lowered(std::string words) {
  words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
  return words;
}

inline Range without_leading_article(const Text& text, Range range) {
  while (range.first < range.last && text[range.first].in(WordSet::article)) ++range.first;
  return range;
}

/// "an independent, professional auditor": where the adjectives that open the range and the commas between
/// them end, else its second token.
inline TokenIndex behind_adjectives(const Text& text, Range range) {
  TokenIndex i = range.first + 1;
  while (i + 2 <= range.last && text[i].pos == Pos::adjective && text[i + 1].is(Symbol::comma) &&
         text[i + 2].in({Pos::adjective, Pos::noun}))
    i += 2;
  return i;
}

/// Up to the first comma or relative pronoun: "a diplomat from X, who spoke …".
inline Range without_aside(const Text& text, Range range) {
  for (TokenIndex i = behind_adjectives(text, range); i <= range.last; ++i)
    if (text[i].is(Symbol::comma) || text[i].pos == Pos::wh) return {range.first, i - 1};
  return range;
}

/// "Workers at Norholm": does the name that begins at `name` tell where somebody works?
inline bool is_workplace(const Text& text, TokenIndex name) {
  return name > 1 && text[name - 1].is("at") && names_people(text[name - 2]);
}

/// "Monday"
inline bool is_weekday(const Token& token) {
  return token.in(WordSet::time) && token.upper() && token.word->lower.ends_with("day");
}

/// "16:31", "00:01:12"
inline bool is_clock_time(const Text& text, TokenIndex i) {
  return text[i].initial == Initial::digit && text.text(i).find(':') != std::string_view::npos;
}

/// The labels of those who ask and who answer: "Q:", "A.".
inline bool is_question_letter(const Token& token) { return token.is("q") || token.is("q."); }
inline bool is_answer_letter(const Token& token) { return token.is("a") || token.is("a."); }

/// Does the name of a ministry, or of what has fields of its own as one, open at token i: "Department for"?
inline bool opens_ministry(const Text& text, TokenIndex i) {
  const Token& office = text[i];
  return i + 2 < text.size() && (text[i + 1].is("of") || text[i + 1].is("for") || text[i + 1].is("on")) &&
         (office.is("ministry") || office.is("department") || office.is("secretariat") ||
          office.is("bureau"));
}

/// The last token of a field's name that begins at `first`, as "Social Protection" or "Net Zero"; one before
/// `first` if it is none.
inline TokenIndex field_end(const Text& text, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kLongest = 3;
  TokenIndex end = first;
  while (end <= last && end - first < kLongest && text[end].pos == Pos::name &&
         text[end].word->classes.any() && !text[end].word->first_name && text[end].word->country == 0 &&
         !text[end].in(WordSet::firm_noun) && !text[end].in(WordSet::outlet_word))
    ++end;
  if (end > first && text[end - 1].word->classes.weight[OpenClasses::noun] == 0 &&
      text[end - 1].word->closed_class == Pos::none)
    return first - 1;                                                                 // "Unite"
  const bool body = end == first + 1 && text[first].word->noun == NounDomain::group;  // "and Parliament"
  return body ? first - 1 : end - 1;
}

/// "Department for Levelling Up[, Housing and Communities]": the last of the fields that are listed behind
/// the one that ends at `last`, where "and" joins the last of them; else `last`.
inline TokenIndex fields_end(const Text& text, TokenIndex last, TokenIndex limit) {
  TokenIndex at = last;
  for (;;) {
    TokenIndex link = at + 1;
    if (link + 1 > limit) return last;
    if (text[link].is(Symbol::comma) && text[link + 1].is("and")) ++link;
    const bool final = text[link].is("and");
    if (!final && !text[link].is(Symbol::comma)) return last;
    const TokenIndex end = field_end(text, link + 1, limit);
    if (end <= link) return last;
    if (final) return end;
    at = end;
  }
}

/// "the Today programme": what is on the air under a name.
inline bool is_programme(const Token& token) {
  return token.is("programme") || token.is("program") || token.is("show") || token.is("podcast");
}

/// "president", "Mr", "spokeswoman": what may stand in front of a name for an office.
inline bool is_office_word(const Token& token) {
  return token.in(WordSet::role_noun) || token.in(WordSet::name_title);
}

/// Does a preposition behind the first token of the range link something, so that `links(i)` holds?
template <typename Links>
bool any_link(const Text& text, Range range, Links links) {
  for (TokenIndex i = range.first + 1; i < range.last; ++i)
    if (text[i].in(kPrepositional) && links(i)) return true;
  return false;
}

/// "near Oldtown": where something is, and nobody's workplace.
inline bool is_place_of(const Text& text, TokenIndex name) {
  return name > 0 && text[name - 1].in(WordSet::place_preposition) && !is_workplace(text, name);
}

/// "Marsh Instruments plc": a legal form written small belongs to the name.
inline bool is_legal_form(const Token& token) {
  return !token.upper() && (token.is("plc") || token.is("ltd") || token.is("inc") || token.is("llp"));
}

/// "1997": a number as a year is written.
inline bool is_year(const Token& token) {
  constexpr std::size_t kDigits = 4;
  return token.pos == Pos::number && token.span.size() == kDigits;
}

/// "Larkspur Foods, Inc.": a legal form that may stand behind a comma.
inline bool is_incorporated(const Token& token) {
  return token.upper() && (token.is("inc.") || token.is("inc") || token.is("llc") || token.is("ltd."));
}

/// "The Treasury on Friday", "the bank in May": without when it did something.
inline Range without_day(const Text& text, Range range) {
  TokenIndex last = range.last;
  while (last > range.first + 1 &&
         (text[last].in(WordSet::time) || text[last].in(WordSet::date_word) || text[last].pos == Pos::number))
    --last;
  const bool day = last < range.last && last > range.first && text[last].pos == Pos::preposition;
  return day ? Range{range.first, last - 1} : range;
}

/// Without the letters of the exchange: "Norholm AG <NHLM.F>".
inline Range without_ticker(const Text& text, Range range) {
  const bool ticker =
      range.size() > 3 && text[range.last].is(Symbol::close_bracket) && text.text(range.last - 2) == "<";
  return ticker ? Range{range.first, range.last - 3} : range;
}

/// Up to the first comma, with a relative clause that tells who is meant: "a man who saw it", not "a source
/// who asked not to be named".
inline Range without_apposition(const Text& text, Range range) {
  for (TokenIndex i = behind_adjectives(text, range); i <= range.last; ++i) {
    if (text[i].in(WordSet::silenced)) return without_aside(text, range);
    const bool more = text[i].is(Symbol::dash) && i < range.last && text[i + 1].in(WordSet::and_or);
    if (text[i].is(Symbol::comma) || (text[i].is(Symbol::dash) && !more)) return {range.first, i - 1};
  }
  const bool ends_open = range.first < range.last && text[range.last].pos == Pos::wh;
  return ends_open ? Range{range.first, range.last - 1} : range;
}

/// "Dane", "Ukrainian": one person called by the country; "the French" are many, "Sudan" is none.
inline bool is_demonym(const Token& token) {
  const Word& word = *token.word;
  return word.in(WordSet::demonym) || (word.country != 0 && word.lower.ends_with("an") &&
                                       word.noun != NounDomain::place && !word.in(WordSet::body_noun));
}

inline bool is_plural(const Token& token) {
  const std::string_view word = token.word->lower;
  if (word == "mps" || word == "tds" || word == "mlas") return true;
  return word.ends_with("men") || (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"));
}

/// "Q12 Chair:": the number of a question in oral evidence.
inline bool is_question_number(const Token& token) {
  const std::string_view word = token.word->lower;
  return word.size() > 1 && word.front() == 'q' &&
         word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

/// A study, a book or a paper, and nobody: "the survey of 2,000 adults".
inline bool is_work(const Token& noun) {
  return noun.word->noun != NounDomain::person &&
         (noun.in(WordSet::finder) || noun.in(WordSet::authored_noun) || noun.in(WordSet::venue_document));
}

/// Can "he" or "she" mean it? "a man", "an aide", but not "a study", of which people are said to speak too.
inline bool is_he_or_she(const Token& noun) {
  return names_people(noun) && !is_plural(noun) && !noun.in(WordSet::plural_noun) &&
         (noun.word->noun == NounDomain::person || !(is_work(noun) || noun.in(WordSet::remark_noun)));
}

/// What a noun tells of the gender: "spokeswoman", "widow", "mum-of-two".
inline Gender gender_of(const Token& noun) {
  const std::string_view word = noun.word->lower;
  if (word.ends_with("woman") || noun.in(WordSet::female_noun) || word.starts_with("mum-") ||
      word.starts_with("mother-"))
    return Gender::female;
  if (word.ends_with("man") || noun.in(WordSet::male_noun) || word.starts_with("dad-") ||
      word.starts_with("father-"))
    return Gender::male;
  return Gender::unknown;
}

/// "Mum", "Nan": called so by who speaks, and mostly by name in the text.
inline bool is_bare_kin(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  const bool person = token.word->noun == NounDomain::person || token.is("mum");  // a flower first of all
  return token.upper() && person && gender_of(token) != Gender::unknown &&
         (token.in(WordSet::male_noun) || token.in(WordSet::female_noun)) &&
         !(i > 0 && text[i - 1].in({Pos::determiner, Pos::possessive}));
}

/// "51-year-old" -> 51, of three digits at most; 0 without any.
inline unsigned leading_number(std::string_view word) {
  unsigned number = 0;
  for (std::size_t i = 0; i < word.size() && i < 3 && word[i] >= '0' && word[i] <= '9'; ++i)
    number = number * 10 + static_cast<unsigned>(word[i] - '0');
  return number;
}

/// "Sri Lanka", "Hong Kong": a country's name of several words.
inline bool is_country_name(const Text& text, Range name) {
  return name.size() > 1 && text[name.first].word->begins_country && text[name.last].word->ends_country;
}

/// Could both be the same person's?
inline bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

}  // namespace onrecord::extract
