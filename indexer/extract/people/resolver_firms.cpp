// The resolver's part for bodies that are meant by what they are: "the company", "the court".
#include <algorithm>
#include <array>

#include "common/text/fold.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// "the court" where "Oldland’s First Court" was the last body that spoke.
std::optional<Resolved> Resolver::body_that_spoke(Range asked) const {
  constexpr std::uint32_t kParagraphs = 3;
  if (text_[asked.first].is("the")) {  // "the press service" for the press service of the Ministry
    auto whole = last_of(bodies_, asked.first, kParagraphs);
    const std::string words = to_lower(words_of(text_, without_leading_article(text_, asked)));
    if (whole && to_lower(whole->name).starts_with(words + " of ")) return whole;
  }
  if (asked.size() != 2 || !text_[asked.first].is("the") || text_[asked.last].in(WordSet::firm_noun))
    return std::nullopt;
  auto body = last_of(bodies_, asked.first, kParagraphs);
  if (!body || body->kind != SpeakerKind::organisation || body->name == lowered(body->name))
    return std::nullopt;
  return to_lower(body->name).ends_with(" " + text_[asked.last].word->lower) ? std::move(body) : std::nullopt;
}

/// "University of Oldland": a name that begins at `at` and that no "company" means.
bool Resolver::is_authority(TokenIndex at) const {
  constexpr TokenIndex kLongest = 8;
  for (TokenIndex i = at; i < text_.size() && i - at < kLongest; ++i) {
    if (text_[i].in(WordSet::authority_word)) return true;
    const bool joins = i > at && text_[i].in(WordSet::and_or) &&  // "Coopers and Dockers Union"
                       !text_[i - 1].in(WordSet::firm_suffix);
    if (text_[i].pos != Pos::name && text_[i].pos != Pos::determiner && !text_[i].in(kPrepositional) &&
        !joins)
      break;
  }
  return false;
}

/// The last firm with a name of its own that spoke: "the company" is no "council", but "the group" may be.
std::optional<Resolved> Resolver::firm_that_spoke(TokenIndex at, bool public_too) const {
  constexpr std::size_t kReach = 32;
  constexpr std::uint32_t kAnywhere = 1U << 30;  // more paragraphs than a document has
  const std::uint32_t paragraphs = several_bodies_ ? 2 : kAnywhere;
  const std::size_t end = bodies_.size() > kReach ? bodies_.size() - kReach : 0;
  for (std::size_t b = bodies_.size(); b-- > end;) {
    const Again& spoke = bodies_[b];
    if (text_[spoke.at].paragraph + paragraphs < text_[at].paragraph) break;
    if ((is_authority(spoke.at) || is_called_group(spoke)) && !public_too) continue;
    if (spoke.resolved.kind != SpeakerKind::organisation ||
        spoke.resolved.name == lowered(spoke.resolved.name))
      break;
    Resolved body = spoke.resolved;
    body.certainty = .75;
    return body;
  }
  return std::nullopt;
}

namespace {

/// "Norholm Pictures Ltd", not "Oldale Investors Service Inc": a firm that is no agency.
bool is_incorporated(std::string_view name) {
  constexpr std::array<std::string_view, 6> kSuffixes{" ltd", " inc", " corp", " co", " plc", " ag"};
  std::string lower = to_lower(name);
  if (lower.ends_with('.')) lower.pop_back();
  for (std::string_view serves : {"service", "agency", "rating"})
    if (lower.find(serves) != std::string::npos) return false;
  return std::any_of(kSuffixes.begin(), kSuffixes.end(),
                     [&](std::string_view s) { return lower.ends_with(s); });
}

}  // namespace

/// "The hacker group N": no company.
bool Resolver::is_called_group(const Again& spoke) const {
  constexpr TokenIndex kReach = 4;
  for (TokenIndex i = spoke.at; i < text_.size() && i - spoke.at < kReach && text_[i].pos != Pos::name; ++i)
    if (text_[i].is("group") || text_[i].is("gang") || text_[i].is("charity") || text_[i].is("union"))
      return true;
  return false;
}

/// "…, according to Norholm Air. The airline says": the firm that spoke in the sentence before or the same,
/// if nobody is in between.
std::optional<Resolved> Resolver::firm_right_before(Range asked) const {
  const Token& noun = text_[nominal_head(text_, asked)];
  if (bodies_.empty() || current_->outer || !text_[asked.first].is("the") || !noun.in(WordSet::firm_noun) ||
      any_of(text_, asked, {Pos::name}))
    return std::nullopt;
  const Again& spoke = bodies_.back();
  const Token& there = text_[spoke.at];
  const bool near = there.paragraph == noun.paragraph && there.sentence + 1 >= noun.sentence &&
                    last_speaker_at_ == spoke.at && spoke.at < asked.first;
  const bool named =
      spoke.resolved.kind == SpeakerKind::organisation && spoke.resolved.name != lowered(spoke.resolved.name);
  const bool any_body = noun.is("group") || noun.is("agency") || noun.is("nonprofit") || noun.is("charity") ||
                        noun.is("organisation") || noun.is("organization");
  if (!near || !named || (!any_body && is_called_group(spoke)) ||
      (is_authority(spoke.at) ? !any_body : noun.is("agency")))
    return std::nullopt;
  Resolved body = spoke.resolved;
  body.certainty = .8;
  return body;
}

/// "A team from NASA found it. …, according to the agency": the only agency near in front that everybody
/// calls by its letters, if no other is spoken of.
std::optional<Range> Resolver::agency_in_capitals(Range asked) const {
  constexpr std::uint32_t kSentences = 2;
  constexpr std::array<std::string_view, 19> kAgencies{"cdc",  "cia",   "dea", "epa",  "esa",  "faa",  "fbi",
                                                       "fda",  "fema",  "fsa", "iaea", "isro", "jaxa", "mi5",
                                                       "nasa", "nhtsa", "nsa", "tsa",  "usgs"};
  if (asked.size() != 2 || !text_[asked.first].is("the") || !text_[asked.last].is("agency"))
    return std::nullopt;
  const std::uint32_t own = text_[asked.first].sentence;
  const Range near{text_.sentences[own - std::min(own, kSentences)].first, asked.first};
  if (any_token(text_, near.first, near.last, [](const Token& t) { return t.is("agency"); }))
    return std::nullopt;  // "NASA helped. The Russian agency led it. The agency said"
  std::optional<Range> found;
  std::size_t m = cast_.first_mention_from(asked.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    const Token& name = text_[mention.range.last];
    if (name.sentence + kSentences < text_[asked.first].sentence) break;
    if (mention.person || mention.range.size() != 1 || !name.all_upper || !name.is_any(kAgencies)) continue;
    if (found && text_[found->first].word != name.word) return std::nullopt;
    found = mention.range;
  }
  return found;
}

/// "Northstar Live, the promoter, said C. The company": who spoke right before under a name that may be a
/// firm's.
std::optional<Resolved> Resolver::firm_taken_for_person(TokenIndex at) const {
  const auto near = [&](TokenIndex i) {
    return text_[i].paragraph == text_[at].paragraph && text_[i].sentence + 1 >= text_[at].sentence;
  };
  if (last_speaker_ && last_speaker_->resolved.kind == SpeakerKind::person && near(last_speaker_->at))
    return organisation(last_speaker_->resolved.name);
  if (history_.empty() || !near(history_.back().at)) return std::nullopt;
  const Person& named = cast_[history_.back().person];
  const bool somebody = named.known_first_name || named.gender != Gender::unknown || named.age ||
                        !named.lady.empty() || named.titles.has_office();
  return somebody ? std::nullopt : std::optional(organisation(named.name));
}

/// "The paper, published in the Journal of Mud,": no newspaper.
bool Resolver::stands_in_journal(TokenIndex paper) const {
  constexpr TokenIndex kReach = 12;
  const Range sentence = text_.sentence_of(paper);
  const TokenIndex first = std::max(sentence.first, paper > kReach ? paper - kReach : 0);
  return any_token(text_, first, std::min(sentence.last, paper + kReach),
                   [](const Token& t) { return t.is("journal") || t.is("peer-reviewed"); });
}

/// "the sheriff’s office" for the Oldtown County Sheriff’s Office: the name whose last words these are.
std::optional<Range> Resolver::name_in_small(Range asked) const {
  const Range words = without_leading_article(text_, asked);
  if (words.size() < 2 || words == asked || any_of(text_, words, {Pos::name})) return std::nullopt;
  constexpr std::size_t kReach = 200;  // mentions
  std::optional<Range> found;
  const std::size_t near = cast_.first_mention_from(asked.first);
  const std::size_t end = std::min(near + kReach, cast_.mentions().size());
  for (std::size_t m = near > kReach ? near - kReach : 0; m < end; ++m) {
    const TokenIndex last = cast_.mentions()[m].range.last;
    if (cast_.mentions()[m].person || last < words.size() ||
        text_[last].word->lower != text_[words.last].word->lower)
      continue;
    TokenIndex same = 1;
    while (same < words.size() && text_[last - same].word->lower == text_[words.last - same].word->lower)
      ++same;
    TokenIndex first = last - words.size() + 1;
    if (same < words.size() || !text_[first].upper()) continue;
    while (first > 0 && text_[first - 1].pos == Pos::name &&
           text_[first - 1].sentence == text_[last].sentence)
      --first;
    if (first + words.size() > last) continue;  // no name in front
    if (found && words_of(text_, *found) != words_of(text_, {first, last})) return std::nullopt;
    found = Range{first, last};
  }
  return found;
}

/// "Doctors met a group opposed to N. The group said": a body right before that has no name of its own.
bool Resolver::is_of_nameless(Range asked) const {
  const Token& noun = text_[asked.last];
  if (asked.size() != 2 || !text_[asked.first].is("the") || noun.sentence == 0) return false;
  const Range before = text_.sentences[noun.sentence - 1];
  for (TokenIndex i = before.last; i > before.first; --i) {
    if (text_[i].word != noun.word) continue;
    TokenIndex first = i;
    while (first > before.first && text_[first].in(kNounPhrase) && !text_[first].in(WordSet::article))
      --first;
    const bool opens = first == before.first;
    const bool object = !opens && text_[first - 1].in({Pos::verb, Pos::third_person, Pos::past, Pos::ing}) &&
                        !text_[first - 1].in(kAuxiliary) && !text_[first - 1].is("called") &&
                        !text_[first - 1].is("become");
    const Token& next = text_[i + 1];
    const bool named = any_token(text_, first, i, [](const Token& t) { return t.pos == Pos::name; }) ||
                       next.pos == Pos::name || next.is(Symbol::comma) || next.is("of") ||
                       next.is("called") || next.is("named") || next.is("calling") || next.is("known");
    return (text_[first].is("a") || text_[first].is("an")) && (opens || object) && !named;
  }
  return false;
}

/// "“…,” says N, an analyst at Northlight. The firm estimates": where who spoke right before works.
std::optional<Resolved> Resolver::employer_of_speaker(Range asked) const {
  const Token& noun = text_[asked.last];
  if (asked.size() != 2 || !text_[asked.first].is("the") || !noun.in(WordSet::firm_noun) ||
      noun.sentence == 0 || !last_speaker_at_ || text_[*last_speaker_at_].sentence + 1 != noun.sentence ||
      text_[*last_speaker_at_].paragraph != noun.paragraph)
    return std::nullopt;
  const Range before = text_.sentences[noun.sentence - 1];
  for (std::size_t m = cast_.first_mention_from(*last_speaker_at_);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= before.last; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex first = mention.range.first;
    if (mention.person || first < before.first + 2 || !is_workplace(text_, first) || text_[first].quote)
      continue;
    Resolved employer = organisation(called_in_text(mention.range, before));
    employer.certainty = .8;
    return employer;
  }
  return std::nullopt;
}

/// "Norholm has", "Norwegian salmon farmer Norholm has": the name in front of the verb that the words from
/// `first` on begin with.
const Mention* Resolver::name_before_verb(TokenIndex first) const {
  constexpr TokenIndex kLongestDescription = 5;
  for (TokenIndex i = first; i - first <= kLongestDescription && i + 1 < text_.size(); ++i) {
    const Mention* name = cast_.mention_at(i);
    const bool here = name && name->range.first == i;
    if (here && name->range.last + 1 < text_.size() && text_[name->range.last + 1].in(kFinite)) return name;
    if (!text_[i].in({Pos::noun, Pos::adjective, Pos::name}) || text_[i].quote) break;
  }
  return nullptr;
}

/// "Norholm Air will pay those stranded at Oldtown, the airline said": the name that the words in front of
/// the tag begin with and are about.
std::optional<Resolved> Resolver::firm_in_words(Range asked) const {
  const Token& noun = text_[asked.last];
  if (current_->left != LeftSide::clause || current_->content.empty() || asked.size() != 2 ||
      !text_[asked.first].is("the") || !noun.in(WordSet::firm_noun) || noun.is("agency") || noun.is("paper"))
    return std::nullopt;
  TokenIndex first = current_->content.front().first;
  if (text_[first].in(WordSet::article)) ++first;
  const Mention* name = name_before_verb(first);
  if (!name || name->person || is_authority(name->range.first)) return std::nullopt;
  const Token& last = text_[name->range.last];
  const bool common = name->range.size() == 1 && last.word->classes.any();  // "Shares will"
  if (common || last.word->country != 0 || last.word->noun == NounDomain::place ||
      last.in(WordSet::date_word) || last.in(WordSet::place_word))
    return std::nullopt;
  Resolved firm = organisation(words_of(text_, cast_.fuller_organisation(name->range).value_or(name->range)));
  firm.certainty = .8;
  return firm;
}

/// "the retailer", "the islands' second-largest salmon farmer": what a firm whose shares are told of is
/// called.
bool Resolver::is_listed_firm(Range asked) const {
  return text_[asked.last].in(WordSet::firm_noun) ||
         any_token(text_, asked.first, asked.last, [](const Token& t) {
           return t.word->lower.ends_with("largest") || t.word->lower.ends_with("biggest");
         });
}

/// "the company" that was so called when it spoke last, no other body having spoken since.
std::optional<Resolved> Resolver::same_firm_again(Range asked) const {
  if (bodies_.empty() || asked.size() != 2 || !text_[asked.first].is("the") ||
      !text_[asked.last].in(WordSet::firm_noun))
    return std::nullopt;
  const Again& spoke = bodies_.back();
  const bool same = text_[spoke.at].is("the") && text_[spoke.at + 1].word == text_[asked.last].word;
  if (!same || spoke.resolved.kind != SpeakerKind::organisation ||
      spoke.resolved.name == lowered(spoke.resolved.name))
    return std::nullopt;
  return spoke.resolved;
}

/// "the company", "the council": the body with a name that is meant.
std::optional<Resolved> Resolver::named_body(Range asked) {
  const TokenIndex noun = nominal_head(text_, asked);
  if (text_[noun].is("paper") && stands_in_journal(noun)) return std::nullopt;
  if (is_of_nameless(asked)) return std::nullopt;
  if (auto spoke = body_that_spoke(asked)) return spoke;
  if (auto employer = employer_of_speaker(asked)) return employer;
  if (const auto whole = name_in_small(asked)) return organisation(words_of(text_, *whole));
  if (auto spoke = firm_right_before(asked)) return spoke;
  if (auto same = same_firm_again(asked)) return same;
  if (const auto below = body_named_below(asked)) return organisation(words_of(text_, *below));
  if (const auto below = firm_named_next(asked)) return organisation(words_of(text_, *below));
  if (const auto owner = whose_shares(asked.first); owner && is_listed_firm(asked))
    return organisation(called_in_text(*owner, text_.sentence_of(asked.first)));
  auto body = descriptions_.body(asked);
  // "Norholm Power says the Oldtown main is open. The company": what it says names no firm
  const bool in_words = body && text_[noun].in(WordSet::firm_noun) && !history_.empty() &&
                        body->first > history_.back().at &&
                        text_[body->first].sentence == text_[history_.back().at].sentence &&
                        !text_[body->last].in(WordSet::firm_suffix);
  // "In a letter to the Labour Observatory, Sorrel Maran rejected C. The company": who is written to is no
  // firm
  const bool heard = body && text_[noun].in(WordSet::firm_noun) && !history_.empty() &&
                     body->last < history_.back().at &&
                     text_[body->first].sentence == text_[history_.back().at].sentence &&
                     !text_[body->last].in(WordSet::firm_suffix) && body->first > 1 &&
                     (text_[body->first - 1].is("to") || text_[body->first - 2].is("to"));
  if (in_words || heard)
    if (auto spoke = firm_taken_for_person(asked.first)) return spoke;
  const auto is_noun = [&](const Token& t) { return t.word == text_[noun].word; };  // "the Oldtown Exchange"
  if (body && text_[body->first].sentence == text_[asked.first].sentence && body->last < asked.first &&
      !any_token(text_, body->first, body->last + 1, is_noun) && stands_in_front(*body, asked.first))
    body.reset();
  const bool named = asked.size() == 3 && text_[asked.first + 1].upper() && text_[asked.last].upper();
  // "the White House" is no House of the text's "House Republicans"
  if (body && !(named && text_[body->last].word != text_[asked.last].word)) {
    const Range whole = without_leading_article(text_, whole_name(*body, text_.size() - 1));
    if (whole.size() == 1)
      if (auto spelled = by_acronym(whole.first)) return spelled;
    auto fuller = fuller_joined(whole);
    if (!fuller) fuller = cast_.fuller_organisation(whole);
    Resolved result = organisation(words_of(text_, fuller.value_or(whole)));
    result.certainty = .8;
    return result;
  }
  if (const auto agency = agency_in_capitals(asked)) return organisation(words_of(text_, *agency));
  const bool whose =  // "the UN aid agency"
      text_[noun].is("agency") && asked.size() > 3 && any_of(text_, asked, {Pos::name});
  const bool firm = text_[asked.first].is("the") && text_[noun].in(WordSet::firm_noun) && !whose &&
                    !text_[noun - 1].is("news");  // not "the Oldland news agency"
  const bool any_body = text_[noun].is("group") || text_[noun].is("agency") ||
                        text_[noun].is("organisation") || text_[noun].is("organization");
  auto spoke = firm ? firm_that_spoke(asked.first, any_body) : std::nullopt;
  const bool club = asked.size() == 2 && text_[asked.first].is("the") && text_[noun].is("club");
  if (!spoke && (firm || club)) spoke = firm_taken_for_person(asked.first);
  constexpr std::uint32_t kOpening = 2;
  if (!spoke && bodies_.empty() && text_[noun].sentence < kOpening) spoke = firm_in_words(asked);
  const bool rated = spoke && text_[noun].is("agency") && is_incorporated(spoke->name);
  return rated ? std::nullopt : std::move(spoke);  // a rating agency is none of the firms it speaks of
}

/// Does that sentence, or the one behind it, tell of "the company", "the agency"?
bool Resolver::is_firm_told_of(std::uint32_t sentence) const {
  const std::size_t end = std::min<std::size_t>(text_.sentences.size(), sentence + 2);
  for (std::size_t s = sentence; s < end; ++s)
    for (TokenIndex i = text_.sentences[s].first + 1; i <= text_.sentences[s].last; ++i)
      if (text_[i].in(WordSet::firm_noun) && text_[i - 1].is("the")) return true;
  return false;
}

/// "Marsh and Reed said it had …", "S and P noted": two names that nobody has, and one body somewhere.
bool Resolver::is_firm_of_two(Range source) const {
  if (source.size() != 3 || !text_[source.first + 1].is("and") || !text_[source.first].upper() ||
      !text_[source.last].upper())
    return false;
  for (const TokenIndex name : {source.first, source.last}) {
    const Mention* mention = cast_.mention_at(name);
    if ((mention && mention->person) || text_[name].word->first_name || text_[name].word->country != 0)
      return false;
  }
  const bool letters = text_.text(source.first).size() == 1 && text_.text(source.last).size() == 1;
  constexpr std::size_t kReach = 64;  // attributions
  const std::size_t at = results_.size(), first = at > kReach ? at - kReach : 0;
  const auto is_of_now = [&](TokenIndex verb) {  // "said it has", not "said it had rained"
    return text_[verb].is("has") || text_[verb].is("will") || text_[verb].is("plans") ||
           text_[verb].is("expects");
  };
  const auto is_one = [&](const Attribution& said) {  // "said it", "said its"
    if (!said.source || said.content.empty()) return false;
    const Range named = *said.source;
    const Token& opener = text_[said.content.front().first];
    return named.size() == 3 && text_[named.first].word == text_[source.first].word &&
           text_[named.last].word == text_[source.last].word &&
           (opener.is("its") || (opener.is("it") && (letters || is_of_now(said.content.front().first + 1) ||
                                                     is_firm_told_of(opener.sentence))));
  };
  return std::any_of(all_.begin() + static_cast<std::ptrdiff_t>(first),
                     all_.begin() + static_cast<std::ptrdiff_t>(std::min(all_.size(), at + kReach)), is_one);
}

}  // namespace onrecord::extract
