#include "indexer/extract/clause/opening_setting.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

enum class Count { none, one, many };

/// "year", "years", "Sunday", "Sundays": how many of them, `none` if it is no stretch of time.
Count times(const Token& token) {
  constexpr std::array<std::string_view, 16> kStretches{
      "minute",    "hour",  "day",    "night",  "morning", "afternoon", "evening", "week",
      "fortnight", "month", "season", "summer", "winter",  "autumn",    "year",    "decade"};
  std::string_view word = token.word->lower;
  if (token.upper()) {
    if (is_weekday(token)) return Count::one;
    return word.ends_with("days") ? Count::many : Count::none;
  }
  if (word == "weekend") return Count::one;
  if (word == "weekends" || word == "centuries" || word == "times") return Count::many;
  const bool many = word.ends_with('s');
  if (many) word.remove_suffix(1);
  if (std::find(kStretches.begin(), kStretches.end(), word) == kStretches.end()) return Count::none;
  return many ? Count::many : Count::one;
}

/// "the past few", "20", "most", "recent", "this": what may stand in front of a noun.
bool counts_or_describes(const Token& token) {
  return token.in({Pos::determiner, Pos::possessive, Pos::number, Pos::adjective}) ||
         token.in(WordSet::quantity) || token.in(WordSet::time) || token.is("past");
}

/// "every", "this", "last": makes a stretch of time an adverbial of its own.
bool tells_which(const Token& token) {
  constexpr std::array<std::string_view, 10> kWhich{"this", "that", "last", "next", "every",
                                                    "each", "one",  "some", "most", "many"};
  return token.is_any(kWhich);
}

/// May the words from `first` to `last` be a subject of their own, although no article opens them?
bool stands_alone(const Text& text, TokenIndex first, TokenIndex last) {
  if (first > last || text[first].quote != text[last].quote) return false;
  return text[first].in({Pos::name, Pos::determiner}) || text[last].pos == Pos::name ||
         is_plural(text[last]) || text[last].in(WordSet::plural_noun) ||
         text[last].in(WordSet::people_group) || text[last].is("staff") || text[last].is("police");
}

/// "council [staff]", "court officials", "UN officials", "Labour councillors": rather who they are than
/// where.
bool belongs_to_people(const Token& token) {
  return token.in(WordSet::body_noun) || token.in(WordSet::firm_noun) ||
         token.in(WordSet::organisation_word) || token.in(WordSet::party_word) || is_demonym(token) ||
         token.pos == Pos::adjective || token.all_upper;
}

/// "coach N", "Dr N", "Anna Reed": does a person begin here?
bool opens_person(const Token& token) {
  return token.in(WordSet::honorific) || token.in(WordSet::male_honorific) ||
         token.in(WordSet::female_honorific) || token.in(WordSet::name_title) ||
         token.in(WordSet::role_noun) || token.word->first_name;
}

/// A phrase without a comma in which the object of the preposition in front and the subject follow each
/// other.
class OpeningSetting {
 public:
  OpeningSetting(const Text& text, Range phrase, TokenIndex first)
      : text_(text), phrase_(phrase), first_(first), opening_(phrase.first) {
    while (opening_ > first && counts_or_describes(text[opening_ - 1])) --opening_;
    if (text[opening_].is("over") && opening_ < phrase.last)  // "Over 20 years |campaigners"
      governor_ = opening_++;
    else if (opening_ > first)
      governor_ = opening_ - 1;
  }

  [[nodiscard]] TokenIndex end() const {
    const auto object = object_of_opener();
    const TokenIndex behind = object ? behind_object(*object) : behind_time();
    return behind > phrase_.first && stands_alone(text_, behind, phrase_.last) ? behind : phrase_.first;
  }

 private:
  [[nodiscard]] bool begins_clause(TokenIndex i) const {
    if (i > first_ && text_[i - 1].is(Symbol::close_bracket)) return false;  // "N (7) from New Oldtown"
    const bool age = i > first_ + 3 && text_[i - 1].is(Symbol::comma) &&     // "N, 47, from Mill Road"
                     text_[i - 2].initial == Initial::digit && text_[i - 3].is(Symbol::comma) &&
                     text_[i - 4].pos == Pos::name;
    if (age) return false;
    return i == first_ || text_[i - 1].in({Pos::punctuation, Pos::conjunction}) || text_[i - 1].is("that");
  }

  /// "[a rally in Lagos supporters] said", behind "At": what follows a preposition that opens the clause,
  /// which needs an object as the verb needs a subject. Not "with [police] saying", nor what may open a
  /// clause of its own: "after [officials] said".
  [[nodiscard]] std::optional<TokenIndex> object_of_opener() const {
    constexpr TokenIndex kReach = 12;
    constexpr std::array<std::string_view, 20> kPrepositions{
        // not "with [leaders] worried"
        "in",     "on",     "at",     "from",       "outside", "inside",  "during",
        "under",  "across", "near",   "throughout", "amid",    "despite", "via",
        "behind", "beyond", "within", "by",         "against", "through"};
    if (text_[phrase_.last + 1].pos == Pos::ing) return std::nullopt;
    TokenIndex i = phrase_.first;
    while (!begins_clause(i) && phrase_.first - i < kReach && is_inside(i - 1)) --i;
    return begins_clause(i) && i < phrase_.first && text_[i].is_any(kPrepositions) ? std::optional(i + 1)
                                                                                   : std::nullopt;
  }

  [[nodiscard]] bool is_inside(TokenIndex i) const {
    return text_[i].in(kNounPhrase) || counts_or_describes(text_[i]) || text_[i].pos == Pos::preposition ||
           is_gerund(i);
  }

  /// "the [meeting]"
  [[nodiscard]] bool is_gerund(TokenIndex i) const {
    return text_[i].pos == Pos::ing && i > 0 &&
           text_[i - 1].in({Pos::determiner, Pos::possessive, Pos::adjective});
  }

  /// "In |the end of the meeting |officials": the token behind the object that begins at `object`.
  [[nodiscard]] TokenIndex behind_object(TokenIndex object) const {
    TokenIndex i = object;
    if ((text_[i].is("this") || text_[i].is("that")) && names_people(text_[i + 1])) return i + 1;
    for (;;) {
      while (i < phrase_.last && describes_noun(i)) ++i;
      if (i == phrase_.last && i == object + 1 && text_[object].pos == Pos::adjective &&
          text_[object - 1].is("in"))
        return i;  // "In private aides"
      if (i >= phrase_.last) return phrase_.first;
      const TokenIndex behind = text_[i].pos == Pos::name ? behind_names(i)
                                : is_year(text_[i])       ? i + 1
                                                          : behind_nouns(i);
      if (behind == i) return phrase_.first;
      i = behind;
      while (i < phrase_.last && (text_[i].in(WordSet::time) || text_[i].in(WordSet::date_word))) ++i;
      if (i >= phrase_.last || !goes_on(text_[i])) return i;
      ++i;
    }
  }

  /// "the end [of] the meeting", "the Securities [and] Exchange Commission", "Oldtown[’s] mayor"
  [[nodiscard]] static bool goes_on(const Token& token) {
    return token.is("'s") || token.is(Symbol::apostrophe) || token.in(WordSet::np_link) ||
           token.in(WordSet::and_or);
  }

  [[nodiscard]] bool describes_noun(TokenIndex i) const {
    return counts_or_describes(text_[i]) && text_[i].pos != Pos::name && !is_year(text_[i]) &&
           times(text_[i]) == Count::none;
  }

  /// "|Oldtown |UN officials", "|Oldtown Crown Court |Judge N", "|May 2021 |Mr N"
  [[nodiscard]] TokenIndex behind_names(TokenIndex i) const {
    TokenIndex end = i;
    while (end <= phrase_.last && text_[end].pos == Pos::name) ++end;
    for (TokenIndex k = i + 1; k < end; ++k)
      if (opens_person(text_[k])) return k;
    if (end <= phrase_.last) {
      if (times(text_[i]) != Count::none)  // "Monday morning"
        return times(text_[i + 1]) == Count::one ? i + 2 : i + 1;
      while (end > i + 1 && belongs_to_people(text_[end - 1]) && !text_[end].is("'s")) --end;
      if (is_year(text_[end])) return end + 1;
      while (end < phrase_.last && text_[end].pos == Pos::noun && is_place(text_[end])) ++end;
      return end;
    }
    if (end == i + 2) return i + 1;  // "In Oldtown Corbel said"
    for (TokenIndex k = end - 1; k > i; --k)
      if (text_[k - 1].in(WordSet::organisation_word)) return k;  // "to the Oldtown Commission Reed said"
    TokenIndex place = i;
    while (place < phrase_.last && is_place(text_[place])) ++place;
    return place;
  }

  /// "|meeting |councillors", "|press conference |officials", "|game |coach N", "|weeks |doctors"
  [[nodiscard]] TokenIndex behind_nouns(TokenIndex i) const {
    TokenIndex end = i;
    while (end <= phrase_.last && (text_[end].pos == Pos::noun || is_gerund(end))) ++end;
    if (end == i) return i;
    if (end <= phrase_.last && !text_[end].in({Pos::adjective, Pos::name, Pos::determiner})) return end;
    for (TokenIndex k = end - 1; k > i; --k)
      if (is_occasion(text_[k - 1])) return k;
    if (end <= phrase_.last) {  // in front of a name
      while (end > i + 1 && opens_person(text_[end - 1])) --end;
      return end;
    }
    return i + 1;
  }

  /// "F [headquarters]", "New York"
  [[nodiscard]] static bool is_place(const Token& token) {
    return token.word->country != 0 || token.in(WordSet::place_word) ||
           token.word->noun == NounDomain::place || is_occasion(token);
  }

  [[nodiscard]] static bool is_occasion(const Token& token) {
    return token.in(WordSet::venue_noun) || token.in(WordSet::venue_document) ||
           token.in(WordSet::authored_noun) || times(token) != Count::none;
  }

  /// "This week |N", "After two days |officials", "For years |residents"
  [[nodiscard]] TokenIndex behind_time() const {
    TokenIndex i = phrase_.first;
    while (i < phrase_.last && times(text_[i]) == Count::none && counts_or_describes(text_[i])) ++i;
    if (i >= phrase_.last || times(text_[i]) == Count::none) return phrase_.first;
    if (text_[i].upper() && i + 1 < phrase_.last && times(text_[i + 1]) == Count::one)
      ++i;  // "Monday morning"
    return is_adverbial(i) ? i + 1 : phrase_.first;
  }

  /// The stretch of time that ends at `noun`, in front of a subject.
  [[nodiscard]] bool is_adverbial(TokenIndex noun) const {
    constexpr std::array<std::string_view, 6> kGovernors{"for", "over", "after", "until", "since", "before"};
    const bool told = opening_ < noun && tells_which(text_[opening_]);
    if (!governor_ || !text_[*governor_].is_any(kGovernors)) return told && begins_clause(opening_);
    return times(text_[noun]) == Count::many || told || text_[noun].upper() ||
           (opening_ < noun && !text_[*governor_].is("for"));
  }

  const Text& text_;
  Range phrase_;
  TokenIndex first_;
  TokenIndex opening_;  ///< of the words that count or describe, in the phrase or in front of it
  std::optional<TokenIndex> governor_;  ///< in front of them, if any
};

}  // namespace

TokenIndex behind_opening_setting(const Text& text, Range phrase, TokenIndex first) {
  return phrase.first < phrase.last ? OpeningSetting(text, phrase, first).end() : phrase.first;
}

}  // namespace onrecord::extract
