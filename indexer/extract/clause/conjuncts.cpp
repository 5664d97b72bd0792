// Several who speak together: "N, M and F", with what is told of each.
#include "indexer/extract/clause/conjuncts.h"

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/joint_name.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestList = 48;

bool is_date(const Token& token) { return token.in(WordSet::time) || token.in(WordSet::date_word); }

/// "the mayor", "the council", "ministers": somebody without a name who speaks.
bool may_join(const Token& noun) {
  return names_people(noun) || is_office_word(noun) || noun.in(WordSet::body_noun) ||
         noun.in(WordSet::firm_noun) || noun.in(WordSet::finder) || noun.in(WordSet::plural_noun) ||
         noun.word->noun == NounDomain::group;
}

/// Reads a list from left to right.
class ListReader {
 public:
  ListReader(const Text& text, TokenIndex first, TokenIndex last) : text_(text), at_(first), last_(last) {}

  /// True if two or more were found, the last of them behind "and".
  bool read() {
    if (holds(at_ + 3) && text_[at_].is("both")) ++at_;  // "Both N and M said"
    if (!read_one()) return false;
    for (;;) {
      const bool comma = holds(at_) && text_[at_].is(Symbol::comma);
      const TokenIndex next = comma ? at_ + 1 : at_;
      if (!holds(next + 1)) return false;
      const bool final = text_[next].is("and");
      if (!final && !comma) return false;
      const bool first_two = final && comma && found_.size() == 1 && !described_;
      if (first_two) return false;  // "He met N, and M said"
      const bool party =
          final && comma && described_ && (text_[next + 1].is("a") || text_[next + 1].is("an"));
      if (party && holds(next + 2) && text_[next + 2].upper())
        return false;  // "N, head of F, and a Republican"
      marked_ = marked_ || comma;
      at_ = final ? next + 1 : next;
      if (final && comma) in_place_ = false;  // "N, president of F, and M"
      if (!read_one()) return false;
      if (final) return !is_joint_name(text_, found_, marked_) && !is_one_in_two_offices();
      if (found_.size() > kMost) return false;
    }
  }

  [[nodiscard]] const std::vector<Range>& found() const { return found_; }
  [[nodiscard]] TokenIndex end() const { return at_ - 1; }
  [[nodiscard]] bool marked() const { return marked_; }

 private:
  static constexpr std::size_t kMost = 12;

  [[nodiscard]] bool holds(TokenIndex i) const { return i <= last_; }

  /// "welder and shop steward N"
  [[nodiscard]] bool is_one_in_two_offices() const {
    const Range one = found_[0], other = found_[1];
    const Token& noun = text_[one.last];
    return found_.size() == 2 && one.size() == 1 && noun.pos == Pos::noun && names_people(noun) &&
           !is_plural(noun) && other.size() > 1 && text_[other.first].pos == Pos::noun &&
           text_[other.last].pos == Pos::name;
  }

  /// One of them, with what stands in commas behind it.
  bool read_one() {
    const auto core = read_core();
    if (!core) return false;
    found_.push_back(*core);
    at_ = behind_bracket(core->last + 1);
    described_ = false;
    if (in_place_ && place_of_name(*core)) return false;  // "Officials in F, G and H"
    in_place_ = in_place_ || ends_in_place(*core);
    while (holds(at_ + 1) && text_[at_].is(Symbol::comma) && read_description()) described_ = true;
    return true;
  }

  /// "N (D-Ohio) and M (R-Maine)": behind the short bracket that opens at `i`, if one does.
  [[nodiscard]] TokenIndex behind_bracket(TokenIndex i) const {
    constexpr TokenIndex kLongest = 6;
    if (!holds(i) || !text_[i].is(Symbol::open_bracket)) return i;
    TokenIndex close = i + 1;
    while (holds(close) && close - i < kLongest && !text_[close].is(Symbol::close_bracket)) ++close;
    return holds(close) && text_[close].is(Symbol::close_bracket) ? close + 1 : i;
  }

  /// "F", as against "the mayor" and "N N": what may be one more place.
  [[nodiscard]] bool place_of_name(Range core) const {
    return text_[core.first].pos == Pos::name && !text_[core.first].word->first_name &&
           !text_[core.first].in(WordSet::name_title) && !text_[core.first].in(WordSet::honorific);
  }

  /// "Officials in F", "the Department for Culture": another name behind it may be one more of these.
  [[nodiscard]] bool ends_in_place(Range core) const {
    return any_link(text_, core, [&](TokenIndex i) {
      return text_[i - 1].pos == Pos::noun || text_[i - 1].in(WordSet::member_noun) ||
             is_plain_word(text_, {core.last, core.last});
    });
  }

  [[nodiscard]] bool is_part(TokenIndex i) const {
    const Token& token = text_[i];
    if (token.is_quote_mark() || token.is("that")) return false;
    const bool genitive = token.is(Symbol::apostrophe) && holds(i + 1) && text_[i + 1].in(kNominal);
    const bool participle = holds(i + 1) && is_attributive(text_, i);  // "the two leading candidates"
    return token.in({Pos::name, Pos::noun, Pos::adjective, Pos::number}) || token.is("'s") || genitive ||
           participle || token.is(Symbol::ampersand);
  }

  /// "Unite and the GMB", "Shell and BP": a word with a capital that opens the sentence in front of a name.
  [[nodiscard]] bool is_lone_capital(TokenIndex i) const {
    if (!found_.empty() || !holds(i + 2) || !text_[i].upper() || text_[i].pos == Pos::name ||
        !text_[i].in({Pos::noun, Pos::verb, Pos::adjective}) || is_plural(text_[i]) ||
        !text_[i + 1].is("and"))
      return false;
    const bool article = text_[i + 2].is("the") && holds(i + 3);
    const Token& name = text_[article ? i + 3 : i + 2];
    return text_.sentence_of(i).first == i && name.pos == Pos::name && name.all_upper &&
           !names_people(text_[i]);
  }

  /// "Mayor N N", "the Bank of F", "her sister", "the council".
  std::optional<Range> read_core() {
    TokenIndex i = at_;
    if (!holds(i)) return std::nullopt;
    if (is_lone_capital(i)) return Range{i, i};
    if (text_[i].in({Pos::determiner, Pos::possessive}) && !text_[i].is("that") && !text_[i].is("'s")) ++i;
    const TokenIndex nouns = i;
    while (holds(i) && is_part(i)) ++i;
    if (i == nouns) return std::nullopt;
    TokenIndex last = i - 1;
    const Token& head = text_[last];
    while (holds(last + 2) && (text_[last + 1].is("of") || text_[last + 1].is("for")) &&
           text_[last].in(kNominal)) {
      TokenIndex k = last + 2;
      if (text_[k].in({Pos::determiner, Pos::possessive})) ++k;
      const TokenIndex begin = k;
      while (holds(k) && is_part(k)) ++k;
      if (k == begin) return std::nullopt;
      last = k - 1;
    }
    const Range core{at_, last};
    if (!head.in(kNominal) || is_date(head) || text_[core.last].in(WordSet::time)) return std::nullopt;
    const bool article = text_[at_].is("a") || text_[at_].is("an");
    if (article && head.pos == Pos::name && head.upper() && !tells_office(head) && nouns > at_)
      return std::nullopt;  // "a World Bank and U.N. survey"
    const bool bare = nouns == core.first && !found_.empty() && head.pos != Pos::name;
    if (bare && !is_plural(head) && tells_office(head) && !head.upper())
      return std::nullopt;  // "N, senior economist for F"
    const bool named = any_of(text_, {nouns, i - 1}, {Pos::name}) &&
                       (head.pos == Pos::name || may_join(head));  // not "the Oldtown route"
    const bool opened = nouns > core.first || is_plural(head);
    return named || (opened && may_join(head)) ? std::optional(core) : std::nullopt;
  }

  /// ", 34", ", R-Ohio", ", the mayor", ", president of F", "her sister, N": true if a comma or the end of
  /// the list closes it.
  bool read_description() {
    const TokenIndex first = at_ + 1;
    const Range described = found_.back();
    TokenIndex i = first;
    const bool name = has_own_name(text_, described);
    const bool age = text_[i].initial == Initial::digit;
    const bool seat = text_[i].pos == Pos::name && text_.text(i).find('-') != std::string_view::npos &&
                      text_.text(i).find('-') <= 3;
    if (name && (age || seat)) return close(i);
    if (!name) {
      if (is_plural(text_[described.last])) return false;  // "F and other countries, N said"
      while (holds(i) && text_[i].pos == Pos::name) ++i;
      return i > first && close(i - 1);
    }
    return read_office(first);
  }

  /// "the mayor", "president of F", "a teacher from G"
  bool read_office(TokenIndex first) {
    constexpr TokenIndex kLongest = 14;
    TokenIndex i = first;
    if (text_[i].in({Pos::determiner, Pos::possessive}) && !text_[i].is("that")) ++i;
    while (holds(i) &&
           (text_[i].in({Pos::noun, Pos::adjective}) || text_[i].is("'s") ||
            (text_[i].pos == Pos::name && holds(i + 1) && text_[i + 1].in({Pos::noun, Pos::possessive}))))
      ++i;
    if (i == first) return false;
    const Token& office = text_[i - 1];
    if (!names_people(office) && !office.in(WordSet::role_noun)) return false;
    const bool bare = !text_[first].in({Pos::determiner, Pos::possessive});
    if (bare && is_plural(office)) return false;  // "F and G, fund managers said"
    while (holds(i) && i - first < kLongest && !text_[i].is(Symbol::comma) &&
           (text_[i].in(kNounPhrase | kPrepositional) || text_[i].is(Symbol::apostrophe)) &&
           !text_[i].is("that"))
      ++i;
    return close(i - 1);
  }

  /// The description ends at `last`: behind it stands a comma, or nothing more of the list.
  bool close(TokenIndex last) {
    const bool closed =
        holds(last) && (last == last_ || text_[last + 1].is(Symbol::comma) ||
                        text_[last + 1].is(Symbol::period) || text_[last + 1].is_quote_mark());
    if (!closed) return false;
    if (holds(last + 3) && text_[last + 1].is(Symbol::comma) && text_[last + 3].is(Symbol::comma) &&
        (text_[last + 2].in(WordSet::abbreviation) || text_[last + 2].in(WordSet::place_word)))
      last += 2;  // "from Melville, N.Y.,"
    in_place_ = in_place_ || names_place(at_ + 1, last);
    found_.back().last = last;
    at_ = last + 1;
    return true;
  }

  /// ", analyst with F", ", minister of Agriculture": a single name behind it may be one more of these.
  [[nodiscard]] bool names_place(TokenIndex first, TokenIndex last) const {
    return text_[last].upper() && text_[last].pos != Pos::number &&
           any_token(text_, first + 1, last, [](const Token& t) { return t.in(kPrepositional); });
  }

  const Text& text_;
  TokenIndex at_, last_;
  std::vector<Range> found_;
  bool described_ = false;  ///< the last one has a description
  bool marked_ = false;     ///< a comma stands between two of them
  bool in_place_ = false;
};

/// "In F, N and M", "On Monday, N and M": behind the phrase that opens the clause at `first`.
TokenIndex behind_fronted(const Text& text, TokenIndex first, TokenIndex group) {
  if (!text[first].in(kPrepositional) && !is_date(text[first])) return first;
  TokenIndex i = first;
  while (i < group && !text[i].is(Symbol::comma)) ++i;
  return i + 1 < group ? i + 1 : first;
}

/// The first of the tokens in front of a verb group that a list may be made of.
TokenIndex start_of_phrases(const Text& text, TokenIndex group) {
  constexpr PosSet kParts = kNounPhrase | kPrepositional;
  const TokenIndex first = text.sentence_of(group).first;
  TokenIndex i = group;
  const auto goes_on = [&](const Token& t) {
    return (t.in(kParts) || t.is(Symbol::comma) || t.is("and") || t.is(Symbol::apostrophe) ||
            t.is(Symbol::ampersand) || t.is(Symbol::open_bracket) || t.is(Symbol::close_bracket) ||
            t.is(Symbol::hyphen) || (i - 1 > first && is_attributive(text, i - 1))) &&
           !t.is("that") && t.quote == text[group].quote && !t.is_quote_mark();
  };
  while (i > first && group - i < kLongestList && goes_on(text[i - 1])) --i;
  return i;
}

/// Does a clause begin at `start`?
bool opens_clause(const Text& text, TokenIndex start, TokenIndex group) {
  if (start == text.sentence_of(group).first) return true;
  const Token& before = text[start - 1];
  const bool reports = is_finite_speech_cue(before) && before.word->cue->lemma->has(CueTrait::general) &&
                       !before.word->cue->lemma->has(CueTrait::telling);
  return before.is("that") || before.is_quote_mark() || before.quote != text[group].quote || reports ||
         before.pos == Pos::subordinator || before.in(WordSet::clause_subordinator) ||
         before.is(Symbol::semicolon) || before.is(Symbol::colon) || before.is(Symbol::dash);
}

}  // namespace

std::vector<Range> conjuncts_of(const Text& text, Range source) {
  if (source.size() < 3 || source.size() > kLongestList ||
      !any_token(text, source.first, source.last, [](const Token& t) { return t.is("and"); }))
    return {};
  ListReader list(text, source.first, source.last);
  if (!list.read()) return {};
  const bool whole =
      list.end() == source.last || text[list.end() + 1].is(Symbol::comma);  // "N and M, both of F"
  return whole ? list.found() : std::vector<Range>();
}

std::optional<Range> list_before(const Text& text, TokenIndex group) {
  TokenIndex last = group;  // "N and M both said", "N, 34, and M, 41, said"
  const TokenIndex first = text.sentence_of(group).first;
  bool both = false;
  if (last > first + 3 && (text[last - 1].is("both") || text[last - 1].is("all"))) {
    --last;
    both = true;
  }
  if (last > first + 3 && text[last - 1].is(Symbol::comma)) --last;
  if (last < first + 3 || !(text[last - 1].in(kNominal) || text[last - 1].pos == Pos::number))
    return std::nullopt;
  TokenIndex start = start_of_phrases(text, last);
  if (start + 3 > last || !any_token(text, start, last, [](const Token& t) { return t.is("and"); }) ||
      !(both || any_token(text, start, last, [](const Token& t) { return t.is(Symbol::comma); })))
    return std::nullopt;
  if (text[start].is(Symbol::comma)) ++start;  // "“C,” N, M and F"
  const bool opens = opens_clause(text, start, group);
  start = opens ? behind_fronted(text, start, last) : start;
  for (TokenIndex from = start; from + 2 < last; ++from) {
    const bool person =  // no list in "in the U.S., Britain and F, managers said"
        text[from].word->first_name || text[from].in(WordSet::name_title) ||
        text[from].in(WordSet::honorific) || text[from].pos == Pos::determiner;
    const bool may_begin = from == start && opens;
    if (!may_begin && !(text[from - 1].is(Symbol::comma) && person)) continue;
    ListReader list(text, from, last - 1);
    if (list.read() && list.end() + 1 == last && (list.marked() || both)) return Range{from, last - 1};
    if (opens) break;
  }
  return std::nullopt;
}

std::optional<Range> list_behind(const Text& text, TokenIndex first) {
  const TokenIndex last = std::min(text.sentence_of(first).last, first + kLongestList);
  ListReader list(text, first, last);
  if (!list.read()) return std::nullopt;
  TokenIndex next = list.end() + 1;
  if (next > last) return Range{first, list.end()};
  if (text[next].is(Symbol::comma) && next < last) ++next;
  if (text[next].in(kFiniteOrBase) || text[next].pos == Pos::do_) return std::nullopt;
  return Range{first, list.end()};
}

}  // namespace onrecord::extract
