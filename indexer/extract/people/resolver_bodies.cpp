// The resolver's part for organisations, groups and unnamed sources.
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// "Poland": a place that speaks is its government.
bool is_country(const Token& name) {
  return name.word->country != 0 || (name.word->proper_noun && name.word->noun == NounDomain::place);
}

}  // namespace

/// "Equality on Stage, a campaign group": an apposition says that it is a body.
bool Resolver::is_described_body(TokenIndex name, TokenIndex limit) const {
  constexpr TokenIndex kReach = 6;
  TokenIndex comma = name;
  while (comma < limit && !text_[comma].is(Symbol::comma) && comma - name < kReach) ++comma;
  if (!text_[comma].is(Symbol::comma) || comma >= limit) return false;
  TokenIndex noun = comma + 1;
  while (noun < limit && text_[noun + 1].in({Pos::noun, Pos::adjective})) ++noun;
  return noun > comma + 1 && text_[comma + 1].pos == Pos::determiner &&
         (text_[noun].word->noun == NounDomain::group || text_[noun].in(WordSet::firm_noun));
}

/// "The regulator, Ofgas", "the charity, Wells for Life": the noun in front of the comma says that it is a
/// body.
bool Resolver::is_called_body(TokenIndex name) const {
  if (name < 3 || !text_[name - 1].is(Symbol::comma) || text_[name - 2].sentence != text_[name].sentence)
    return false;
  const Token& noun = text_[name - 2];
  return noun.pos == Pos::noun && (noun.in(WordSet::firm_noun) || noun.in(WordSet::body_noun) ||
                                   noun.in(WordSet::finder) || noun.word->noun == NounDomain::group);
}

/// "St. Brigid’s Hospital", "Oldtown Children’s Hospice": the first token of the name in front of a single
/// word for a body, or of what ends as a firm does ("Dalton’s Stores Inc", "Peel and Dalton’s Corp").
std::optional<TokenIndex> Resolver::owner_in_name(Range name) const {
  const bool firm = text_[name.last].in(WordSet::firm_suffix);
  const bool saint = name.first > 2 && (text_[name.first - 3].is("st") || text_[name.first - 3].is("st.") ||
                                        text_[name.first - 3].is("saint"));  // "St N’s University Hospital"
  const bool body = (name.size() == 1 || saint) && text_[name.last].in(WordSet::organisation_word);
  if (!(body || firm) || name.first < 2 || !text_[name.first - 1].is("'s") ||
      text_[name.first - 2].pos != Pos::name)
    return std::nullopt;
  TokenIndex first = name.first - 2;
  const bool joined = firm && first > 1 && text_[first - 1].is("and") && text_[first - 2].upper() &&
                      text_[first - 2].sentence == text_[first].sentence;
  if (joined) first -= 2;
  while (first > 0 && text_[first - 1].pos == Pos::name &&
         text_[first - 1].sentence == text_[name.first].sentence)
    --first;
  return first;
}

/// "the Health and Safety Executive", "Law and Justice": a single word of the dictionary that is neither
/// body, place nor person does not speak alone.
bool Resolver::names_field(Range name) const {
  const Word& word = *text_[name.last].word;
  return name.size() == 1 && word.noun == NounDomain::other && !word.proper_noun && !word.first_name &&
         word.classes.weight[OpenClasses::noun] > 0 && !text_[name.last].in(WordSet::organisation_word) &&
         !text_[name.last].in(WordSet::body_noun);
}

/// "Department for [Business] and Trade": what stands behind the last preposition of the name.
Range Resolver::last_part(Range name) const {
  for (TokenIndex i = name.last; i > name.first; --i)
    if (text_[i - 1].in(kPrepositional)) return {i, name.last};
  return name;
}

/// "Oldtown Fire and Rescue Service", "Department for Business and Trade": do "and" and what stands up to
/// `next` tell a second field of the same body?
bool Resolver::names_joint_field(Range name, TokenIndex next) const {
  const Token& body = text_[next];
  const Word& field = *text_[name.last].word;
  const bool whole =  // "Norholm Systems Corp and Oldale Inc", "the Fund and the Bank", not "Oldale Bank and
                      // Trust Co"
      text_[name.last].in(WordSet::firm_suffix) ||
      ((text_[name.last].in(WordSet::firm_noun) || text_[name.last].in(WordSet::body_noun)) &&
       !text_[name.last + 2].is("trust"));
  const bool common =
      !whole && field.classes.weight[OpenClasses::noun] > 0 && !field.proper_noun && !field.first_name;
  const bool serves = body.in(WordSet::organisation_word) || body.in(WordSet::body_noun) ||
                      body.word->noun == NounDomain::group || body.is("service") || body.is("workers");
  const Token& opener = text_[name.first];  // "Ministry of Foreign Affairs and Expatriates"
  const bool ministry = opener.is("ministry") || opener.is("department") || opener.is("office");
  const bool single = name.last + 2 == next && last_part(name).first > name.first &&
                      (last_part(name).size() == 1 || ministry) && !body.word->proper_noun;
  return common && ((serves && name.last + 2 < next) || single);
}

/// The name with what belongs to it behind ("Health and Human Services", "Panel on Ocean Sound") and in front
/// ("Dockers’ Union").
Range Resolver::whole_name(Range name, TokenIndex limit) const {
  Range range = name;
  const TokenIndex end = std::min(limit, text_.sentence_of(name.last).last);
  while (range.last + 2 <= end) {
    if (opens_ministry(text_, name.first) || (range.last > name.last && opens_ministry(text_, name.last)))
      if (const TokenIndex fields = fields_end(text_, range.last, end); fields > range.last) {
        range.last = fields;
        break;
      }
    const Token& link = text_[range.last + 1];
    const bool conjunction = link.is("and");
    const bool body = text_[range.last].in(WordSet::organisation_word) ||
                      is_described_body(range.last, limit) || is_called_body(range.first) ||
                      text_[range.last].word->noun == NounDomain::group;
    const Word& opening = *text_[range.last].word;  // "Action for Communities"
    const bool cause = link.is("for") && range.size() == 1 && opening.classes.weight[OpenClasses::noun] > 0 &&
                       !opening.proper_noun && !opening.first_name;
    TokenIndex far = range.last + 2;
    while (far < end && text_[far + 1].pos == Pos::name) ++far;
    const bool inside = link.is("at") && range.size() == 1 &&
                        text_[far].in(WordSet::organisation_word);  // "Safe at Home Coalition"
    const bool somebody = range.first > 0 && range.size() > 1 &&
                          range.last == name.last &&  // "analyst N N of F"
                          text_[range.first - 1].pos == Pos::noun &&
                          text_[range.first - 1].word->noun == NounDomain::person && !body;
    const bool preposition =
        (link.is("of") && !somebody) || cause || inside || (body && (link.is("for") || link.is("on")));
    if (!conjunction && !preposition && !link.is(Symbol::ampersand)) break;
    TokenIndex next = range.last + 2;
    while (next <= end && text_[next].is("the")) ++next;
    if (next > end || text_[next].pos != Pos::name || text_[next].in(WordSet::date_word)) break;
    while (next + 1 <= end && text_[next + 1].pos == Pos::name) ++next;
    // "Health and Human Services" is one body, "Poland and Estonia", "the League and the Union" are two.
    const bool article = text_[range.last + 2].is("the");
    const Word& joined = *text_[next].word;  // "Center for Disease Control and Prevention"
    const bool fielded = range.last > name.last && text_[name.last].in(WordSet::organisation_word) &&
                         next == range.last + 2 && joined.classes.weight[OpenClasses::noun] > 0 &&
                         !joined.proper_noun && !joined.first_name && joined.country == 0;
    const bool one_field = !article && joined.classes.any() &&
                           (fielded || names_field(last_part(range)) || names_joint_field(range, next));
    if (conjunction && !one_field && (article || !text_[next].in(WordSet::organisation_word))) break;
    range.last = next;
  }
  if (range.last + 2 <= end && text_[range.last + 1].is(Symbol::apostrophe) &&
      !text_.spaced(range.last + 1) && text_[range.last].word->lower.ends_with('s') &&
      text_[range.last + 2].pos == Pos::name && text_[range.last + 2].in(WordSet::organisation_word))
    range.last += 2;  // "Food Workers’ Union"
  if (range.first > 1 && text_[range.first - 1].is(Symbol::ampersand) &&
      text_[range.first - 2].pos == Pos::name)
    for (range.first -= 2; range.first > 0 && text_[range.first - 1].pos == Pos::name &&
                           text_[range.first - 1].sentence == text_[range.first].sentence;)
      --range.first;
  if (const auto owner = owner_in_name(range)) range.first = *owner;
  if (range.first > 2 && text_[range.first - 1].is("and") && text_[range.first - 2].pos == Pos::name &&
      text_[range.first - 3].is("the") && text_[range.last].in(WordSet::organisation_word) &&
      names_field({range.first - 2, range.first - 2}))
    range.first -= 2;  // "the Shop and Warehouse Workers Union"
  return with_genitive(range);
}

/// "Bakers’ and Allied Union", "Food Workers’ Union": with the plural whose body it is.
Range Resolver::with_genitive(Range range) const {
  const TokenIndex first = range.first;
  const TokenIndex mark =  // "Bakers’ and Allied Union"
      first > 1 && text_[first - 1].is("and") ? first - 2 : first - std::min<TokenIndex>(first, 1);
  const bool genitive = mark > 0 && text_[mark].is(Symbol::apostrophe) && text_[mark - 1].pos == Pos::name &&
                        text_[mark - 1].sentence == text_[first].sentence && !text_.spaced(mark);
  if (!genitive || !text_[range.last].in(WordSet::organisation_word)) return range;
  range.first = mark - 1;
  while (range.first > 0 && text_[range.first - 1].pos == Pos::name &&
         text_[range.first - 1].sentence == text_[first].sentence)
    --range.first;
  return range;
}

/// "Oldland’s Ministry of Labour": a body of words that others have, too, is told apart by whose it is. First
/// token of the whole; of the name itself where no owner stands before it.
TokenIndex Resolver::behind_country(Range name, Range source) const {
  const auto others_have = [&](TokenIndex i) {
    return text_[i].word->classes.any() && !text_[i].word->proper_noun;
  };
  bool common =
      text_[name.first].in(WordSet::organisation_word) || text_[name.last].in(WordSet::organisation_word);
  for (TokenIndex i = name.first; i <= name.last; ++i)  // not "Deutsche Bank"
    common = common && (others_have(i) || text_[i].in(kPrepositional) || text_[i].in(WordSet::and_or) ||
                        (i > name.first && text_[name.first].in(WordSet::organisation_word)));
  if (name.first < source.first + 2 || !text_[name.first - 1].is("'s") || !common) return name.first;
  TokenIndex first = name.first - 2;
  while (first > source.first && text_[first - 1].pos == Pos::name) --first;
  const Mention* owner = cast_.mention_at(name.first - 2);
  if (owner && owner->person) return name.first;
  return text_[first].pos == Pos::name && first == without_leading_article(text_, source).first ? first
                                                                                                : name.first;
}

/// "the March 9 Movement", "Citizens’ Helpline": where the whole of a body’s name begins.
TokenIndex Resolver::with_name_in_front(Range name, Range source) const {
  if (name.first > source.first && text_[name.first - 1].is("all") && text_[name.first - 1].upper() &&
      text_.sentence_of(name.first).first + 1 != name.first)
    return name.first - 1;  // "the All India Employees' Union"
  const Token& channel = text_[name.last];
  const Token& kind = name.first > source.first ? text_[name.first - 1] : channel;
  const bool state = name.size() == 1 &&
                     (channel.is("tv") || channel.is("radio") || channel.is("television")) &&
                     (kind.is("state") || kind.is("public") || kind.is("local"));
  if (state)  // "Oldlandish state TV"
    return name.first - (name.first > source.first + 1 && text_[name.first - 2].upper() ? 2 : 1);
  if (name.first < source.first + 2 || !text_[name.first - 2].upper()) return name.first;
  const Token& link = text_[name.first - 1];
  const bool people = name.first == source.first + 2 && text_[source.first].pos == Pos::noun &&
                      names_people(text_[source.first]);  // "Citizens’ Election Watch"
  const bool plural = link.is(Symbol::apostrophe) && text_[name.first - 2].word->lower.ends_with('s') &&
                      (name.size() == 1 || people) && !text_.spaced(name.first - 1);
  const bool dated =
      link.pos == Pos::number && name.size() == 1 && text_[name.last].in(WordSet::organisation_word);
  if (!(plural || dated) || text_[name.last].word->first_name || text_[name.first - 2].all_upper)
    return name.first;
  TokenIndex first = name.first - 2;
  while (first > source.first && text_[first - 1].pos == Pos::name) --first;
  return first;
}

/// "Irrigators say", "Labour say": a present without an ending is of several, or of a body.
bool Resolver::agrees_with_several(Range source) const {
  const TokenIndex cue = current_->cue.last, first = source.first;
  const bool opens = text_.sentence_of(first).first == first ||  // not "I heard Reed say"
                     text_[first - 1].in({Pos::punctuation, Pos::conjunction});
  return opens && current_->lemma && current_->form == CueForm::finite && text_[cue].pos == Pos::verb &&
         cue > source.last && text_[cue].word->cue && text_[cue].word->cue->is(Form::base) &&
         !any_of(text_, {source.last, cue}, {Pos::modal, Pos::do_, Pos::to});
}

/// A name that is no known person: an organisation, a group, or a person whom the document never names in
/// full.
Resolved Resolver::by_name(const SourceHead& head, Range source) const {
  if (is_firm_of_two(source)) return organisation(words_of(text_, source));
  Range range = whole_name(head.range, source.last);
  const Token& opener = text_[range.first];
  const bool told_of =  // “I never met him,” said Reed of Marsh: of whom he says it
      current_->left == LeftSide::quote && source.first > current_->cue.last && range.size() == 3 &&
      text_[range.first + 1].is("of") && !opener.in(WordSet::name_title) && !opener.in(WordSet::peer_title) &&
      !opener.in(WordSet::role_noun) && !opener.in(WordSet::organisation_word) &&
      !is_country(text_[range.last]);
  if (told_of) range.last = range.first;
  if (range == head.range && range.first > source.first && text_[range.first - 1].pos == Pos::name &&
      text_[range.last].in(WordSet::organisation_word))
    --range.first;     // "the British Rook Survey"
  const bool people =  // "Bank of Oldland sources"
      range.last + 1 == source.last && text_[source.last].in({Pos::noun, Pos::third_person}) &&
      (names_people(text_[source.last]) || text_[source.last].in(WordSet::unnamed_source));
  if (people && range != head.range) return describe(source);
  range.first = behind_country(range, source);
  range.first = with_name_in_front(range, source);
  range = without_kind(range);
  if (range == head.range) {
    if (auto again = organisation_again(head)) return *again;
    if (const auto below = named_below(range)) return organisation(words_of(text_, *below));
    if (const auto fuller = cast_.fuller_organisation(range)) return organisation(words_of(text_, *fuller));
    if (const auto whole = longer_name(range)) return organisation(words_of(text_, *whole));
    if (const auto club = name_that_ends_so(range))  // "the Commission": the Electoral Commission of Vale
      return organisation(words_of(text_, whole_name(*club, text_.size() - 1)));
  }
  const bool joined = any_ampersand(text_, range);
  if (const auto fuller = fuller_joined(range)) return organisation(words_of(text_, *fuller));
  const Mention* mention = cast_.mention_at(head.range.last);
  const Token& last = text_[range.last];
  const bool several_words = range.last > range.first;
  const bool acronym = last.all_upper && last.word->lower.size() > 1;
  const bool firm = several_words && last.in(WordSet::firm_suffix);
  const bool organisation = acronym || joined || firm || is_described_body(range.last, source.last) ||
                            is_called_body(range.first) || last.in(WordSet::place_word) || is_country(last) ||
                            is_country_name(text_, range) || last.in(WordSet::organisation_word) ||
                            last.in(WordSet::outlet_word) || (mention && mention->organisation) ||
                            last.initial == Initial::other;
  const bool several = !several_words && source == range && agrees_with_several(source);
  const bool group = last.in(WordSet::group_noun) || (several && is_plural(last));
  const SpeakerKind kind = group                     ? SpeakerKind::group
                           : organisation || several ? SpeakerKind::organisation
                                                     : SpeakerKind::person;
  const ResolvedBy by = kind == SpeakerKind::person
                            ? (several_words ? ResolvedBy::full_name : ResolvedBy::surname)
                            : ResolvedBy::organisation;
  return {kind,
          by,
          std::nullopt,
          words_of(text_, without_leading_article(text_, range)),
          several_words || organisation ? .92 : .88,
          {}};
}

Resolved Resolver::organisation(std::string name) {
  return {SpeakerKind::organisation, ResolvedBy::organisation, std::nullopt, std::move(name), .75, {}};
}

/// "the Institute" for the Tidewell Institute named before: its last word alone, behind "the".
std::optional<Resolved> Resolver::organisation_again(const SourceHead& head) const {
  if (head.range.size() != 1 || head.range.first == 0 || !text_[head.range.first - 1].is("the"))
    return std::nullopt;
  const Word* word = text_[head.range.first].word;
  std::size_t m = cast_.first_mention_from(head.range.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    const bool ends = mention.range.size() > 1 && text_[mention.range.last].word == word;
    const bool begins =  // "the Port" of the Port of Oldtown
        mention.range.size() == 1 && text_[mention.range.first].word == word &&
        mention.range.last + 1 < text_.size() && text_[mention.range.last + 1].is("of");
    if (mention.person || !(ends || begins)) continue;
    const Range whole = begins ? whole_name(mention.range, text_.size() - 1) : mention.range;
    return Resolved{SpeakerKind::organisation,
                    ResolvedBy::organisation,
                    std::nullopt,
                    words_of(text_, without_leading_article(text_, whole)),
                    .85,
                    {}};
  }
  return std::nullopt;
}

/// What "it" and "they" may mean later.
void Resolver::note_body(Range source, const Resolved& resolved) {
  if (text_[source.first].pos == Pos::subject_pronoun ||
      text_[without_aside(text_, source).last].in(WordSet::date_word))
    return;
  const Token& noun = text_[nominal_head(text_, source)];
  const bool plural = is_plural(noun) && resolved.kind != SpeakerKind::person;
  const bool document = resolved.kind == SpeakerKind::unnamed && noun.word->noun == NounDomain::other;
  if (resolved.kind == SpeakerKind::organisation || (document && !plural)) {
    several_bodies_ = several_bodies_ || (!bodies_.empty() && bodies_.front().resolved.name != resolved.name);
    bodies_.push_back({source.first, resolved});
  }
  const bool many = noun.in(WordSet::plural_noun) || noun.is("couple") || noun.is("pair");  // "police"
  if (many || (resolved.kind != SpeakerKind::organisation && !(document && !plural) &&
               (plural || !resolved.others.empty()))) {  // "officials", "N and M"
    plurals_.push_back({source.first, resolved});
  }
}

/// "the council", "its board": a definite body, as against "a Canadian team".
bool Resolver::is_body(Range source, const Token& noun) const {
  const Token& opener = text_[source.first];
  if (opener.is("a") || opener.is("an") || opener.in(WordSet::quantity) || is_plural(noun)) return false;
  if (noun.in(WordSet::body_noun)) return true;
  return noun.word->noun == NounDomain::group && !noun.in(WordSet::group_noun) &&
         !noun.in(WordSet::people_group) && !noun.in(WordSet::unnamed_source);
}

/// "the ministry" where the text spoke of "the energy ministry": what it was called in full.
std::optional<Range> Resolver::called_in_full(Range source) const {
  constexpr TokenIndex kReach = 600;
  if (source.size() != 2 || !text_[source.first].is("the")) return std::nullopt;
  const TokenIndex end = source.first > kReach ? source.first - kReach : 0;
  for (TokenIndex i = source.first; i-- > end + 1;) {
    if (text_[i].word != text_[source.last].word || text_[i].upper() || text_[i].quote) continue;
    if (!text_[i - 1].in({Pos::noun, Pos::adjective, Pos::name}) || text_[i - 1].quote) continue;
    const auto start = noun_phrase_start(text_, i, text_.sentence_of(i).first);
    if (!start) continue;
    const Range full{*start, i};
    const bool definite = text_[*start].is("the") || text_[*start].pos == Pos::name;
    const auto ranks = [](const Token& t) {  // "the nation’s fourth largest bank" is no name
      return t.word->lower.ends_with("est") || t.in({Pos::number, Pos::adverb}) ||
             t.in(WordSet::telling_nothing);
    };
    const auto first = text_.tokens.begin() + *start, last = text_.tokens.begin() + i;
    if (definite && std::none_of(first, last, ranks) && nominal_head(text_, full) == i)
      return without_leading_article(text_, full);
  }
  return std::nullopt;
}

/// "Some doctors", "Police" at a sentence's start: the capital is the sentence's.
std::string Resolver::common_words(Range phrase) const {
  const Token& first = text_[phrase.first];
  const bool own = first.pos == Pos::name || first.all_upper || first.word->proper_noun ||
                   first.in(WordSet::demonym) || first.word->country != 0 ||
                   (phrase.size() > 1 && text_[phrase.first + 1].pos == Pos::name);
  std::string words = words_of(text_, phrase);
  return own ? words : lowered(std::move(words));
}

/// "One of them, a teacher,", "another, a retired miner who": the apposition says more than the number.
std::optional<Range> Resolver::described_by(Range source) const {
  if (!(text_[source.first].is("one") || text_[source.first].is("another"))) return std::nullopt;
  TokenIndex comma = source.first + 1;
  if (text_[comma].is("of") && text_[comma + 1].pos == Pos::object_pronoun) comma += 2;
  if (comma + 2 > source.last || !text_[comma].is(Symbol::comma) ||
      !(text_[comma + 1].is("a") || text_[comma + 1].is("an")))
    return std::nullopt;
  TokenIndex last = comma + 2;
  while (last < source.last && !text_[last + 1].is(Symbol::comma)) ++last;
  return Range{comma + 1, last};
}

/// A source without a known person: unnamed, a group, or a named body ("the Trump campaign").
Resolved Resolver::describe(Range source) const {
  source = without_ticker(text_, source);
  const TokenIndex head = nominal_head(text_, source);
  const Token& noun = text_[head];
  Resolved result;
  result.name = words_of(text_, described_by(source).value_or(without_apposition(text_, source)));
  const bool acronym = text_[source.first].all_upper && text_[source.first].span.size() > 1;
  const bool office = source.size() == 1 && noun.in(WordSet::role_noun);  // a headline's "Mayor"
  const bool numbered = source.size() > 1 &&
                        (text_[source.first].pos != Pos::determiner || text_[source.first].is("no")) &&
                        text_[source.first + 1].pos == Pos::number;  // "Channel 12", "No 10"
  const bool body =  // "Ministry of Trade officials" at a sentence's start
      numbered || (source.size() > 3 && text_[source.first + 1].is("of") &&
                   text_[source.first].in(WordSet::organisation_word));
  const Word& first = *text_[source.first].word;  // "Pakistani officials", "Finnish media"
  const bool proper = text_[source.first].upper() &&
                      ((first.proper_noun && first.in(WordSet::demonym)) || first.country != 0);
  const bool someone = text_[source.first].is("one") && names_people(noun);  // "One Tory MP"
  if ((text_[source.first].pos != Pos::name || office || someone) && !acronym && !body && !proper)
    result.name = lowered(std::move(result.name));
  const bool shouted = acronym && source.size() == 1 && noun.pos == Pos::noun;  // "OFFICIALS WARN OF FLOODS"
  if (shouted && (noun.in(WordSet::unnamed_source) || noun.in(WordSet::group_noun) || noun.is("police")))
    result.name = noun.word->lower;
  result.certainty = noun.in(WordSet::unnamed_source) ? .97 : .88;
  bool named = false;
  for (TokenIndex i = source.first; i <= head; ++i)
    named = named || text_[i].pos == Pos::name || text_[i].is("'s");
  const bool one = text_[source.first].is("a") || text_[source.first].is("an") ||
                   (text_[source.first].in(WordSet::quantity) && !noun.upper());  // "One post shared in F"
  const bool by_name =
      named && !one && (noun.in(WordSet::organisation_word) || noun.in(WordSet::outlet_word));
  const bool shop = source.size() == 2 && text_[source.last].is("'s") &&
                    text_[source.last - 1].pos == Pos::name;  // "Dalton’s says"
  if (by_name || shop || is_body(source, noun)) {
    result.kind = SpeakerKind::organisation;
    result.by = ResolvedBy::organisation;
    const Range called = without_leading_article(text_, without_aside(text_, source));
    const auto full = called_in_full(source);
    result.name = full ? words_of(text_, *full) : common_words(called);
  } else if (noun.in(WordSet::unnamed_source) || (!is_plural(noun) && !noun.in(WordSet::group_noun))) {
    result.kind = SpeakerKind::unnamed;
  } else {
    result.kind = SpeakerKind::group;
    Range named_by = without_leading_article(text_, without_apposition(text_, source));
    if (text_[named_by.first].is("that") && named_by.size() > 1) ++named_by.first;
    result.name = common_words(named_by);
  }
  return result;
}

}  // namespace onrecord::extract
