#include "indexer/extract/people/source_head.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

struct Candidate {
  Range range;
  std::optional<PersonIndex> person;
  const Mention* mention = nullptr;
};

bool is_possessive(const Text& text, TokenIndex last) {
  if (last + 1 >= text.size()) return false;
  const Token& next = text[last + 1];
  if (next.pos == Pos::possessive && next.is("'s")) return true;
  return next.is(Symbol::apostrophe) && text[last].word->lower.ends_with('s');
}

bool has_title(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (is_office_word(text[i])) return true;
  return false;
}

/// "the Oldtown council", "the FTSE 250 company": the name only says which.
bool stands_before_noun(const Text& text, TokenIndex name, TokenIndex limit) {
  TokenIndex next = name + 1;
  if (next <= limit && is_legal_form(text[next])) ++next;
  if (next < limit && text[next].initial == Initial::digit) ++next;
  const bool average = next < limit && text[next + 1].is("average");   // "the N polling average" is N's
  if (next < limit && text[next].pos == Pos::ing && !average) ++next;  // "AI note-taking startup N"
  return next <= limit && text[next].in({Pos::noun, Pos::adjective});
}

/// "A [Hartwell & Pine] spokesman": the last token of all the names that are joined.
TokenIndex joined_end(const Text& text, TokenIndex last, TokenIndex limit) {
  while (last + 2 <= limit && text[last + 1].is(Symbol::ampersand) && text[last + 2].pos == Pos::name)
    for (last += 2; last < limit && text[last + 1].pos == Pos::name;) ++last;
  return last;
}

/// Goes over the mentions inside a source and keeps the best.
class HeadFinder {
 public:
  HeadFinder(const Text& text, const Cast& cast, Range source) : text_(text), cast_(cast), source_(source) {}

  std::optional<Candidate> find() {
    const auto& mentions = cast_.mentions();
    std::size_t m = cast_.first_mention_from(source_.first);
    if (m > 0 && mentions[m - 1].range.last >= source_.first) --m;
    for (; m < mentions.size() && mentions[m].range.first <= source_.last; ++m)
      if (consider(mentions[m])) break;
    return best_;
  }

 private:
  /// True if the search is over.
  bool consider(const Mention& mention) {
    const Range range{std::max(mention.range.first, source_.first), mention.range.last};
    const bool date =
        !mention.person && (text_[range.last].in(WordSet::time) ||  // "A memo, dated 4 May"
                            (range.first > source_.first && text_[range.first - 1].pos == Pos::number &&
                             text_[range.last].in(WordSet::date_word)));
    const bool owner = range.last < source_.last && is_possessive(text_, range.last);
    if (owner || date) return false;
    if (is_behind_relative(range.first)) return true;
    if (text_[range.first].quote != text_[source_.first].quote) return false;  // "the “Night Ferry” star"
    if (best_ && !best_->person && is_behind_doing(range.first)) return false;
    if (is_member_of(range.first) || is_field(range)) return false;
    if (is_object_of_participle(mention) || (!best_ && is_in_participle_clause(range.first))) return false;
    if (range.first > source_.first) {
      const Token& before = text_[range.first - 1];
      const bool office = is_holder(mention, range.first);
      const bool article = before.is("the") && range.first > source_.first + 1 && !mention.person;
      const Token& governor = article ? text_[range.first - 2] : before;  // "A memo, seen by the Courier"
      if ((governor.in(kPrepositional) || governor.is("to")) && !(office && mention.person))
        return best_.has_value() && best_->person;
      if (before.is(Symbol::comma) && best_ && best_->person) return true;
      if (!mention.person && is_behind_place(range.first)) return false;
      const bool holder =  // "leader of the party N N", not "the mother of conscript N N"
          mention.person && text_[range.first - 1].pos == Pos::noun && !is_relation() &&
          !is_titled_complement(range.first);
      const bool complement = is_complement(mention) || is_titled_complement(range.first);
      if (!office && !holder && complement) return best_.has_value() && best_->person;
    }
    const bool followed = range.last < source_.last;
    const bool field =  // "Deputy Industry and Trade Minister N"
        range.size() > 1 && mention.person && cast_[*mention.person].name.find(' ') == std::string::npos &&
        text_[range.last].word->classes.weight[OpenClasses::noun] > 0 &&
        !text_[range.last].word->proper_noun && !text_[range.last].word->first_name;
    if (followed && (!mention.person || field) && has_title(text_, range) &&
        text_[range.last + 1].is("and")) {
      const Mention* holder = cast_.mention_at(range.last + 2);  // "Chief Medical and Health Officer Dr N"
      if (holder && holder->person && has_title(text_, holder->range)) return false;
      const bool department =  // "State Fire and Rescue Department director N"
          holder && !holder->person && holder->range.last < source_.last &&
          text_[holder->range.last + 1].in(WordSet::role_noun);
      if (department) return false;
    }
    const bool modifies =
        followed && stands_before_noun(text_, joined_end(text_, range.last, source_.last), source_.last);
    const bool title_only =
        followed && !mention.person && text_[range.last + 1].is(Symbol::comma) && has_title(text_, range);
    if (modifies || title_only) {
      if (!best_) best_ = Candidate{range, std::nullopt, nullptr};
      return false;
    }
    if (mention.person && joined_end(text_, range.last, source_.last) > range.last && !best_) {
      best_ = Candidate{range, std::nullopt, nullptr};  // "Marsh & Daughters" is a firm
      return false;
    }
    const bool second = best_ && best_->mention && !mention.person;  // "N, speaking also for M", "N and M"
    if ((!best_ || !best_->person) && !second && !is_joined(range.first))
      best_ = Candidate{range, mention.person, &mention};
    return mention.person.has_value();
  }

  /// "One pastor backing Mr M, N N, said": M is only backed, and the name in apposition follows.
  [[nodiscard]] bool is_object_of_participle(const Mention& mention) const {
    TokenIndex first = mention.range.first;
    while (first > source_.first && text_[first - 1].in(WordSet::honorific)) --first;
    const TokenIndex comma = mention.range.last + 1;
    if (first < source_.first + 2 || text_[first - 1].pos != Pos::ing || !names_people(text_[first - 2]))
      return false;
    const Mention* next =
        comma < source_.last && text_[comma].is(Symbol::comma) ? cast_.mention_at(comma + 1) : nullptr;
    return next && next->person;
  }

  /// "the Department for Energy Security and Net Zero": what the body is for.
  [[nodiscard]] bool is_field(Range name) const {
    const TokenIndex office = text_[source_.first].in(WordSet::article) ? source_.first + 1 : source_.first;
    return name.first > office + 2 && name.last == source_.last && opens_ministry(text_, office) &&
           text_[name.first - 1].is("and") && field_end(text_, name.first, name.last) == name.last;
  }

  /// "A Division Bench comprising Justice N and Justice M": who is of the body.
  [[nodiscard]] bool is_member_of(TokenIndex name) const {
    return any_token(text_, source_.first, name, [](const Token& t) { return t.is("comprising"); });
  }

  /// "The company, based in Oldtown, Norland,": the second half of an address.
  [[nodiscard]] bool is_behind_place(TokenIndex name) const {
    if (name < source_.first + 4 || !text_[name - 1].is(Symbol::comma)) return false;
    TokenIndex i = name - 2;
    while (i > source_.first && text_[i].pos == Pos::name) --i;
    return i < name - 2 && text_[i].in(kPrepositional) && text_[i - 1].pos == Pos::past;
  }

  /// "Norholm, condemning N,", "The council, replying to N,": whom the participle's clause names.
  [[nodiscard]] bool is_behind_doing(TokenIndex name) const {
    TokenIndex i = name;
    while (i > source_.first + 1 && (text_[i - 1].in(kNounPhrase) || text_[i - 1].in(kPrepositional))) --i;
    return i > source_.first + 2 && text_[i - 1].pos == Pos::ing && text_[i - 2].is(Symbol::comma);
  }

  /// "the team managing director N", "the firm’s acting chief N"
  static bool is_of_rank(const Token& word) {
    return word.is("managing") || word.is("acting") || word.is("commanding") || word.is("founding") ||
           word.is("leading") || word.is("presiding") || word.is("sitting") || word.is("outgoing") ||
           word.is("visiting") || word.is("retiring");
  }

  /// "A man suing Norholm Inc", "A group trying to acquire Norholm": whom the participle's clause names.
  [[nodiscard]] bool is_in_participle_clause(TokenIndex name) const {
    for (TokenIndex i = name; i > source_.first + 1; --i) {
      if (text_[i - 1].pos == Pos::punctuation)  // ", seeking to buy Norholm,"
        return text_[i - 1].is(Symbol::comma) && text_[i].pos == Pos::ing && i < name;
      const Token& noun = text_[i - 2];
      const bool somebody =
          noun.pos == Pos::noun &&
          (names_people(noun) || noun.word->noun == NounDomain::group || noun.in(WordSet::firm_noun));
      if (text_[i - 1].pos == Pos::ing && somebody && !text_[i - 1].in(WordSet::assembly_noun) &&
          !is_of_rank(text_[i - 1]) && !tells_field(text_, i - 1))
        return !text_[i - 1].is("calling");  // "A group calling itself N"
    }
    return false;
  }

  /// "N, who like many Indonesians …": what follows describes N.
  [[nodiscard]] bool is_behind_relative(TokenIndex name) const {
    for (TokenIndex i = source_.first; i < name; ++i)
      if (text_[i].pos == Pos::wh || (i > source_.first && text_[i].is("that") && text_[i + 1].in(kFinite)))
        return true;
    return false;
  }

  /// "a spokeswoman for the grocer FreshBarn", "voters in F, G and H": a noun and a preposition stand before
  /// the name, and no comma behind them but in a list.
  [[nodiscard]] bool is_complement(const Mention& mention) const {
    bool noun = false, complement = false;
    for (TokenIndex i = source_.first; i < mention.range.first; ++i) {
      if (text_[i].is(Symbol::comma)) {
        if (noun && text_[i + 1].pos == Pos::preposition) continue;  // "The 54-year-old, from F, G"
        const bool list = !mention.person && text_[i - 1].pos == Pos::name && text_[i + 1].pos == Pos::name;
        if (complement && (list || names_complement(i))) continue;
        noun = complement = false;
        continue;
      }
      complement = complement || (noun && text_[i].pos == Pos::preposition);
      noun = noun || text_[i].pos == Pos::noun || text_[i].in(WordSet::honour);  // "The MP for F and G"
    }
    return complement;
  }

  /// "the Secretary of State N", "the Prime Minister of Norway, N", "Reserve Bank of F President N": an
  /// office, with what it is for, goes on to its holder.
  [[nodiscard]] bool is_holder(const Mention& mention, TokenIndex first) const {
    const Token& before = text_[first - 1];
    const bool link = before.is("of") || before.is("for") || before.is("to") || before.is("the") ||
                      before.is("on") || before.is("in");
    if (!link) return false;
    const bool field = !text_[first].in(WordSet::name_title) || text_[first].in(WordSet::body_noun);
    const bool seat = mention.person && mention.core.first > first && field && follows_office(first);
    const bool opens = !best_ && first == source_.first + 2 && text_[source_.first].upper();  // "Bank of F"
    const bool branch = mention.person && (opens || (best_ && !best_->person)) && before.is("of") &&
                        mention.core.first > first + 1 &&
                        text_[mention.core.first - 1].in(WordSet::role_noun);
    return seat || branch || (best_ && !best_->person && has_title(text_, best_->range));
  }

  /// "the ambassador to", "secretary-general of the": what the office is for comes next, and then who holds
  /// it; not whom a spokesman speaks for.
  [[nodiscard]] bool follows_office(TokenIndex at) const {
    const auto office = office_before(text_, at);
    return office && *office >= source_.first && !text_[*office].in(WordSet::unnamed_source);
  }

  /// "the mother of", "a friend of": whose she is follows, not who she is.
  [[nodiscard]] bool is_relation() const {
    const Token& noun = text_[nominal_head(text_, {source_.first, first_link() - 1})];
    return !noun.in(WordSet::role_noun) &&
           (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun) || noun.in(WordSet::unnamed_source));
  }

  /// "A spokesman for businessman N N", "an aide to opposition leader N N": the noun in front of the name
  /// says what N is, and the one who speaks has none.
  [[nodiscard]] bool is_titled_complement(TokenIndex name) const {
    const Token& noun = text_[name - 1];
    const bool somebody = noun.word->noun == NounDomain::person || noun.in(WordSet::role_noun);
    if (!somebody || is_plural(noun) || noun.in(WordSet::group_noun)) return false;
    TokenIndex i = name - 1;
    while (i > source_.first + 1 && (text_[i - 1].in(kNounPhrase) || text_[i - 1].pos == Pos::verb)) --i;
    if (i < source_.first + 2 || !text_[i - 1].in(kPrepositional)) return false;
    const Token& speaker = text_[text_[i - 2].in(WordSet::familiar) && i > source_.first + 2 ? i - 3 : i - 2];
    return names_people(speaker) && (text_[source_.first].is("a") || text_[source_.first].is("an") ||
                                     speaker.in(WordSet::unnamed_source) || is_relation());
  }

  [[nodiscard]] TokenIndex first_link() const {
    TokenIndex i = source_.first + 1;
    while (i < source_.last && !text_[i].in(kPrepositional)) ++i;
    return i;
  }

  /// "Allies of the minister, N", "a spokesman for the mayor, N": the apposition names the complement, not
  /// who speaks.
  [[nodiscard]] bool names_complement(TokenIndex comma) const {
    const Token& opener = text_[source_.first];
    const bool definite = opener.is("the") || opener.pos == Pos::possessive || opener.pos == Pos::name;
    const bool body = text_[comma + 1].is("the") && text_[comma + 2].all_upper;  // "a regulator, the DPC,"
    return !definite && (text_[comma - 1].in(WordSet::role_noun) || body);
  }

  /// "Hartwell & Pine": the second half of a firm.
  [[nodiscard]] bool is_joined(TokenIndex name) const {
    return name > source_.first && text_[name - 1].is(Symbol::ampersand) && best_.has_value();
  }

  const Text& text_;
  const Cast& cast_;
  Range source_;
  std::optional<Candidate> best_;
};

/// "allies of the minister, N", "a study in the journal M": several people, or a thing, and what they belong
/// to.
bool is_people_of(const Text& text, Range source) {
  TokenIndex head = source.first;
  while (head < source.last &&
         (text[head].in({Pos::determiner, Pos::adjective, Pos::number, Pos::possessive}) ||
          (text[head].pos == Pos::ing && text[head + 1].pos == Pos::noun)))  // "polling officials in F"
    ++head;
  while (head < source.last && text[head].pos == Pos::noun && text[head + 1].pos == Pos::noun)
    ++head;  // "lobster fishers in"
  const Token& noun = text[head];
  const bool filing =
      noun.pos == Pos::ing && noun.in(WordSet::venue_document);  // "a filing with the Exchange"
  TokenIndex link = head + 1;                                    // "a study published today in the journal M"
  if (link < source.last && text[link].in(WordSet::dated_participle)) ++link;
  while (link < source.last && link > head + 1 && text[link].in(WordSet::time)) ++link;
  if (!(noun.pos == Pos::noun || filing) || link + 1 > source.last || !text[link].in({Pos::preposition}))
    return false;
  const bool inspector = noun.word->noun == NounDomain::person;  // "an inspector from F, N N,"
  return is_plural(noun) || noun.in(WordSet::venue_document) || (noun.in(WordSet::finder) && !inspector) ||
         noun.is("voice");
}

/// "the Health Service Executive (HSE)", "Velarix AG (SIX: VLRX), a company …": up to the bracket.
Range without_bracket(const Text& text, Range source) {
  const auto goes_on = [&](TokenIndex open) {  // "Deputy Commissioner (Operations) N"
    TokenIndex close = open;
    while (close < source.last && !text[close].is(Symbol::close_bracket)) ++close;
    TokenIndex name = close + 1;                  // "Oldland Party (OP) leader N"
    const auto describes = [&](const Token& t) {  // "presidential candidate N"
      return is_office_word(t) || t.in({Pos::adjective, Pos::noun});
    };
    while (name < source.last && describes(text[name])) ++name;
    if (close + 2 <= source.last && text[close + 1].is(Symbol::comma) && text[close + 2].pos == Pos::name &&
        has_title(text, {source.first, open - 1}))
      return true;  // "the head of the Doctors Union (DU), N,"
    return close < source.last && text[name].pos == Pos::name;
  };
  for (TokenIndex i = source.first + 1; i <= source.last; ++i)
    if (text[i].is(Symbol::open_bracket) &&
        (text[i - 1].in(kNominal) || text[i - 1].in(WordSet::firm_suffix)) && !goes_on(i))
      return {source.first, i - 1};
  return source;
}

/// "the Member for Oldtown (Dr N)": who holds the office stands in brackets at the end.
std::optional<SourceHead> holder_in_brackets(const Text& text, const Cast& cast, Range source) {
  if (source.size() < 5 || !text[source.last].is(Symbol::close_bracket)) return std::nullopt;
  const Mention* mention = cast.mention_at(source.last - 1);
  if (!mention || !mention->person || mention->range.first < source.first + 2 ||
      !text[mention->range.first - 1].is(Symbol::open_bracket) || !text[source.first].is("the") ||
      !(text[source.first + 1].in(WordSet::member_noun) || text[source.first + 1].in(WordSet::role_noun)))
    return std::nullopt;
  return SourceHead{SourceHead::Kind::person, mention->range, mention->person};
}

/// "The lawsuit, filed on Friday by N and M,": who brought it does not say what stands in it.
Range without_bringer(const Text& text, Range source) {
  constexpr TokenIndex kReach = 8;  // "The 40-page class action suit, brought by"
  TokenIndex comma = source.first + 1;
  while (comma < source.last && comma < source.first + kReach && text[comma].in(kNounPhrase)) ++comma;
  if (comma + 2 > source.last || !text[comma].is(Symbol::comma) ||
      !text[comma - 1].in(WordSet::venue_document) || text[comma - 1].upper())
    return source;
  const Token& deed = text[comma + 1];
  const bool brought = deed.is("filed") || deed.is("brought") || deed.is("lodged") || deed.is("launched");
  return brought ? Range{source.first, comma - 1} : source;
}

/// "The minister, in a statement by her aide, N,": who speaks stands in front of it.
Range without_statement(const Text& text, Range source) {
  for (TokenIndex i = source.first + 1; i + 2 <= source.last; ++i) {
    if (!text[i].is(Symbol::comma) || !(text[i + 1].is("in") || text[i + 1].is("through"))) continue;
    TokenIndex noun = i + 2;
    while (noun < source.last && text[noun].in({Pos::determiner, Pos::adjective, Pos::possessive})) ++noun;
    if (text[noun].in(WordSet::venue_noun) || text[noun].in(WordSet::venue_document))
      return {source.first, i - 1};
  }
  return source;
}

/// "a protester named N", "a farmer surnamed N": N.
std::optional<SourceHead> called_by_name(const Text& text, const Cast& cast, Range source) {
  const bool by_name =  // "a mercer by [the name of N]"
      source.first > 0 && source.size() > 3 && text[source.first - 1].is("by") &&
      text[source.first].is("the") && text[source.first + 1].is("name") && text[source.first + 2].is("of");
  if (by_name)
    if (const Mention* mention = cast.mention_at(source.first + 3); mention && !mention->organisation)
      return SourceHead{mention->person ? SourceHead::Kind::person : SourceHead::Kind::name,
                        {source.first + 3, std::min(mention->range.last, source.last)},
                        mention->person};
  for (TokenIndex i = source.first + 1; i + 1 <= source.last; ++i) {
    const bool known_as = i + 2 <= source.last && text[i].in(WordSet::naming_participle) &&
                          text[i + 1].is("as") &&
                          (names_people(text[i - 1]) || text[i - 1].is(Symbol::comma));
    if (!is_naming(text, i) && !known_as) continue;
    const TokenIndex name = known_as ? i + 2 : i + 1;
    const Mention* mention = cast.mention_at(name);
    if (!mention || mention->organisation) continue;
    const auto kind = mention->person ? SourceHead::Kind::person : SourceHead::Kind::name;
    return SourceHead{kind, {name, std::min(mention->range.last, source.last)}, mention->person};
  }
  return std::nullopt;
}

/// "the National President of the Farmers Union, Alhaji N N": the name in apposition that ends the source,
/// where an office with what it is for opens it.
std::optional<SourceHead> apposed_holder(const Text& text, const Cast& cast, Range source) {
  const Mention* last = cast.mention_at(source.last);
  if (!last || !last->person || last->range.first < source.first + 4 ||
      !text[last->range.first - 1].is(Symbol::comma) ||
      !(text[source.first].is("the") || text[source.first].is("its")))
    return std::nullopt;
  TokenIndex link = source.first + 1;
  while (link < last->range.first && text[link].in({Pos::name, Pos::noun, Pos::adjective})) ++link;
  const Token& office = text[link - 1];
  const bool member = office.in(WordSet::member_noun) && (text[link].is("of") || text[link].is("for"));
  const bool holds =
      member || (is_office_word(office) && text[link].is("of") && !office.in(WordSet::unnamed_source));
  for (TokenIndex i = link; holds && i + 1 < last->range.first; ++i)  // one comma only
    if (text[i].is(Symbol::comma)) return std::nullopt;
  return holds ? std::optional(SourceHead{SourceHead::Kind::person, last->range, last->person})
               : std::nullopt;
}

bool is_pronoun(const Token& token) {
  return token.pos == Pos::subject_pronoun || is_who(token) || token.is("him") || token.is("her") ||
         token.is("his");
}

/// "A Brexiteer", "a senior Tory": one of many, whose capital is the kind's; not "An Post".
bool is_one_of_kind(const Text& text, Range source) {
  constexpr std::uint32_t kLongest = 3;
  const Token& kind = text[source.last];
  return text[source.first].is("a") && source.size() > 1 && source.size() <= kLongest && kind.upper() &&
         !kind.all_upper && !kind.word->first_name &&
         (source.size() == 2 ||
          (text[source.first + 1].pos == Pos::adjective && !text[source.first + 1].upper()));
}

}  // namespace

SourceHead head_of(const Text& text, const Cast& cast, Range source) {
  using Kind = SourceHead::Kind;
  if (const auto holder = holder_in_brackets(text, cast, source)) return *holder;
  source = without_statement(text, without_bringer(text, without_bracket(text, source)));
  if (source.size() == 1 && is_who(text[source.first]) && text[source.first].all_upper)
    return {Kind::name, source, {}};  // "WHO recommended"
  if (source.first == source.last && is_pronoun(text[source.first])) return {Kind::pronoun, source, {}};
  if (text[source.last].is("he") || text[source.last].is("she"))
    return {Kind::pronoun, {source.last, source.last}, {}};
  const bool those = text[source.first].is("those") && source.size() > 1;  // "Those around the mayor, N N,"
  if (those || is_one_of_kind(text, source) || is_people_of(text, source)) return {Kind::nominal, source, {}};
  if (const auto called = called_by_name(text, cast, source)) return *called;
  if (const auto holder = apposed_holder(text, cast, source)) return *holder;
  const auto best = HeadFinder(text, cast, source).find();
  if (!best) return {Kind::nominal, source, {}};
  if (best->person) return {Kind::person, best->range, best->person};
  TokenIndex last = best->range.last;  // "the Republic of Norland international"
  const auto links = [&](const Token& t) { return t.is("of") || t.is("for") || t.is("and"); };
  while (last + 2 <= source.last && links(text[last + 1]) && text[last + 2].pos == Pos::name)
    for (last += 2; last < source.last && text[last + 1].pos == Pos::name;) ++last;
  last = joined_end(text, last, source.last);
  const bool modifies = stands_before_noun(text, last, source.last);
  Range named = best->range;
  if (named.last < source.last && is_legal_form(text[named.last + 1])) ++named.last;
  return {modifies ? Kind::nominal : Kind::name, named, {}};
}

}  // namespace onrecord::extract
