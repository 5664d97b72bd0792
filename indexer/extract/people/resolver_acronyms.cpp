// The resolver's part for acronyms and defined terms: whose title or name has these letters, who is called
// so.
#include <algorithm>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kShortest = 2, kLongest = 6;

/// "of", "and", "for the": small words that a name's letters leave out.
bool is_small_word(const Token& token) {
  return token.is("'s") || token.is(Symbol::apostrophe) ||
         (token.initial == Initial::lower && (token.in(kPrepositional) || token.in(WordSet::and_or) ||
                                              token.is("the") || token.in(WordSet::name_particle)));
}

char initial(const Text& text, TokenIndex i) { return text.text(i).front(); }

/// Letters only, all of them capitals, and few: "DM", not "G7" or "AT&T".
bool is_acronym(const Text& text, TokenIndex i) {
  const std::string_view letters = text.text(i);
  return letters.size() >= kShortest && letters.size() <= kLongest &&
         std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A short form with two capitals at least that is no country: "AFAD", "BdL", "MoD", not "UK".
bool is_short_form(const Text& text, TokenIndex i) {
  constexpr std::size_t kLongestForm = 8;
  const std::string_view form = text.text(i);
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return form.size() >= kShortest && form.size() <= kLongestForm && text[i].word->country == 0 &&
         std::count_if(form.begin(), form.end(), capital) > 1;
}

/// The capitalised words that end at `last`, with "of", "and", "for the" between them.
Range capitalised_words(const Text& text, TokenIndex last) {
  const TokenIndex begin = text.sentence_of(last).first;
  TokenIndex first = last;
  for (TokenIndex i = last; i-- > begin && text[i].quote == text[last].quote;) {
    if (text[i].upper() && !text[i].in(kPrepositional) && !text[i].in(WordSet::article)) {
      const bool office = text[i].in(WordSet::role_noun) && text[i + 1].in(kPrepositional);
      if (office) break;  // "President of the Democratic Union"
      first = i;
    } else if (!is_small_word(text[i])) {
      break;
    }
  }
  return {first, last};
}

}  // namespace

/// "Superintendent of Police N N … the SP": the only one in front of whose name these letters begin the
/// words; of a headline's "SP" one whom the text names below.
std::optional<PersonIndex> Resolver::titled_by_initials(TokenIndex acronym) const {
  const std::string_view letters = text_.text(acronym);
  std::optional<PersonIndex> only;
  const bool headline = text_[acronym].sentence == 0;
  std::size_t m =
      headline ? std::min(cast_.mentions().size(), Cast::kMentionsBack) : cast_.first_mention_from(acronym);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || mention.person == only) continue;
    std::size_t left = letters.size();
    const std::uint32_t sentence = text_[mention.core.first].sentence;
    for (TokenIndex i = mention.core.first; left > 0 && i-- > 0 && text_[i].sentence == sentence;) {
      if (is_small_word(text_[i])) continue;
      if (!text_[i].upper() || text_[i].all_upper || initial(text_, i) != letters[left - 1]) break;
      --left;
    }
    if (left > 0) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  return only;
}

/// "Joint Chiefs of Staff" for JCS: the words of a name with these letters, where the text has one.
std::optional<Range> Resolver::spelled_out(TokenIndex acronym) const {
  const std::string_view letters = text_.text(acronym);
  const auto begins_name = [&](TokenIndex i) { return text_[i].upper() && !text_[i].all_upper; };
  for (TokenIndex first = 0; first < text_.size(); ++first) {
    if (!begins_name(first) || initial(text_, first) != letters.front()) continue;
    if (first > 0 && begins_name(first - 1) && text_[first - 1].sentence == text_[first].sentence &&
        text_[first - 1].pos == Pos::name)
      continue;
    const TokenIndex end = text_.sentence_of(first).last;
    std::size_t matched = 1;
    TokenIndex last = first;
    for (TokenIndex i = first + 1; i <= end && text_[i].quote == text_[first].quote; ++i) {
      if (is_small_word(text_[i])) continue;
      if (!begins_name(i) || matched == letters.size() || initial(text_, i) != letters[matched]) break;
      ++matched;
      last = i;
    }
    if (matched == letters.size() && last < end && text_[last + 1].in(WordSet::firm_suffix))
      return Range{first, last + 1};  // "International Business Machines Corp"
    const bool goes_on = last < end && begins_name(last + 1) && text_[last + 1].pos == Pos::name;
    if (matched == letters.size() && !goes_on) return Range{first, last};
  }
  return std::nullopt;
}

/// "the Monetary Fund (IMF)": the text gives the acronym behind the name.
bool Resolver::is_given_for(Range whole, TokenIndex acronym) const {
  const TokenIndex open = whole.last + 1;
  return open + 1 < text_.size() && text_[open].is(Symbol::open_bracket) &&
         text_[open + 1].word == text_[acronym].word;
}

/// "the Emergency Authority (AFAD)", "the Bund des Lokpersonals (BdL)": the body’s name in front of the
/// bracket that gives its short form, whatever the letters stand for.
std::optional<Range> Resolver::given_in_brackets(TokenIndex form) const {
  if (!is_short_form(text_, form)) return std::nullopt;
  for (TokenIndex open = 2; open + 2 < text_.size(); ++open) {
    if (text_[open + 1].word != text_[form].word || !text_[open].is(Symbol::open_bracket) ||
        !text_[open + 2].is(Symbol::close_bracket) || !text_[open - 1].upper())
      continue;
    const Mention* mention = cast_.mention_at(open - 1);
    const Range name = capitalised_words(text_, open - 1);
    if (mention && !mention->person && name.size() > 1) return name;
  }
  return std::nullopt;
}

/// "the DM" for the District Magistrate N N, "the JCS" for the Joint Chiefs of Staff.
std::optional<Resolved> Resolver::by_acronym(TokenIndex name) {
  if (!is_short_form(text_, name) && !is_acronym(text_, name)) return std::nullopt;
  const Token& letters = text_[name];  // known to everybody: no Managing Partner, Project Manager
  const bool office = letters.is("mp") || letters.is("pm") || letters.is("gp") || letters.is("pc");
  if ((text_[name].sentence == 0 && !office) || (name > 0 && text_[name - 1].is("the")))
    if (const auto holder = titled_by_initials(name)) return person(*holder, ResolvedBy::role, .85);
  const auto [known, added] = spelled_out_.try_emplace(text_[name].word);
  if (added && is_acronym(text_, name)) known->second = spelled_out(name);
  if (added && !known->second) known->second = given_in_brackets(name);
  const bool headline = text_[name].sentence == 0 &&
                        text_[name].paragraph != text_[text_.size() - 1].paragraph &&
                        !text_[text_.sentences.front().last].is(Symbol::period);
  const bool firm = known->second && text_[known->second->last].in(WordSet::firm_suffix) &&
                    (known->second->last < name || headline) &&  // "AA said … American Airlines Inc": not yet
                    text_[name].word->noun != NounDomain::person;  // "the GP" is no Gavin Petch
  if (text_[name].word->classes.any() && !firm && !(known->second && is_given_for(*known->second, name)))
    return std::nullopt;  // "the IMF": everybody knows it so
  if (!known->second) return std::nullopt;
  Resolved body = organisation(words_of(text_, *known->second));
  body.certainty = .85;
  return body;
}

/// "Marsh Instruments plc (“Marsh” or “the Company”)": the name in front of the bracket that defines the
/// term.
std::optional<Range> Resolver::defined_as(TokenIndex term) const {
  constexpr TokenIndex kLongestBracket = 12;
  for (TokenIndex open = 1; open < text_.size(); ++open) {
    if (!text_[open].is(Symbol::open_bracket)) continue;
    const Mention* name = cast_.mention_at(open - 1);  // before it may stand "plc"
    if (!name && open > 1 && text_[open - 1].in(WordSet::firm_suffix)) name = cast_.mention_at(open - 2);
    for (TokenIndex i = open + 1; name && i < text_.size() && i - open < kLongestBracket; ++i) {
      if (text_[i].is(Symbol::close_bracket)) break;
      if (text_[i].word == text_[term].word && text_[i].upper() && text_[i].quote != text_[open].quote)
        return Range{name->range.first, open - 1};
    }
  }
  return std::nullopt;
}

/// "The Company" in a release that says who that is.
std::optional<Resolved> Resolver::by_defined_term(Range source) {
  const TokenIndex term = source.last;
  if (source.size() != 2 || !text_[source.first].is("the") || !text_[term].upper() ||
      !text_[term].in(WordSet::firm_noun))
    return std::nullopt;
  const auto [known, added] = spelled_out_.try_emplace(text_[term].word);
  if (added) known->second = defined_as(term);
  return known->second ? std::optional(organisation(words_of(text_, *known->second))) : std::nullopt;
}

}  // namespace onrecord::extract
