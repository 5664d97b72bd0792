// The resolver's part for descriptions: "the minister", "the Oregon Democrat".
#include <algorithm>
#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// "according to the hospice’s head of care, Dr N N": the apposition behind the source names who it is.
std::optional<PersonIndex> Resolver::named_behind(Range source) const {
  const TokenIndex comma = source.last + 1;
  if (comma + 1 >= text_.size() || !text_[comma].is(Symbol::comma) ||
      text_[comma + 1].sentence != text_[source.first].sentence)
    return std::nullopt;
  const Token& noun = text_[nominal_head(text_, source)];
  const Mention* mention = cast_.mention_at(comma + 1);
  if (!mention || !mention->person || !noun.in(WordSet::role_noun) ||
      text_[source.first].in(WordSet::quantity))
    return std::nullopt;
  const TokenIndex next = mention->range.last + 1;
  const bool closed = next >= text_.size() || text_[next].is(Symbol::comma) ||
                      text_[next].is(Symbol::period) || text_[next].sentence != text_[comma].sentence;
  return closed ? mention->person : std::nullopt;
}

/// "according to the yard’s operator, the Norholm Logistics Company.": the firm's name behind its
/// description.
std::optional<Range> Resolver::body_behind(Range source) const {
  const TokenIndex comma = source.last + 1;
  if (comma + 2 >= text_.size() || !text_[comma].is(Symbol::comma) ||
      !text_[nominal_head(text_, source)].in(WordSet::firm_noun) ||
      text_[comma + 1].sentence != text_[source.first].sentence)
    return std::nullopt;
  const TokenIndex first = comma + (text_[comma + 1].is("the") ? 2 : 1);
  const Mention* mention = cast_.mention_at(first);
  if (!mention || mention->person || mention->range.first != first) return std::nullopt;
  const TokenIndex next = mention->range.last + 1;
  const bool closed = next >= text_.size() || text_[next].is(Symbol::comma) || text_[next].is(Symbol::period);
  return closed && text_[mention->range.last].word->noun != NounDomain::place ? std::optional(mention->range)
                                                                              : std::nullopt;
}

/// "One of the two who voted for it, Green councillor N N,", "The geologist who wrote the letter, Prof N N,":
/// whom the apposition that ends the source names; not "the man who met the mayor, N N,".
std::optional<PersonIndex> Resolver::one_of_named(Range source) const {
  const bool one_of = text_[source.first].is("one") && source.size() >= 4 && text_[source.first + 1].is("of");
  const bool described = text_[source.first].is("the") &&
                         any_token(text_, source.first, source.last, is_who) &&
                         names_people(text_[nominal_head(text_, source)]);
  if (!one_of && !described) return std::nullopt;
  const Mention* name = cast_.mention_at(source.last);
  if (!name || !name->person || !cast_[*name->person].has_full_name()) return std::nullopt;
  TokenIndex comma = name->range.first - 1;
  while (comma > source.first && text_[comma].in(kNominal | PosSet{Pos::adjective, Pos::determiner})) --comma;
  if (!text_[comma].is(Symbol::comma)) return std::nullopt;
  const Token& thing = text_[comma - 1];
  const bool other =
      !one_of && (thing.pos != Pos::noun || names_people(thing) || thing.in(WordSet::role_noun));
  return other ? std::nullopt : name->person;
}

/// "The owners of the ship, Brevik Bulk,": the name that ends the source behind a comma, where what stands in
/// front is a firm or its owners.
std::optional<Range> Resolver::body_in_apposition(Range source) const {
  TokenIndex comma = source.last;
  while (comma > source.first && !text_[comma].is(Symbol::comma)) --comma;
  if (comma == source.first || comma == source.last) return std::nullopt;
  const Token& noun = text_[nominal_head(text_, {source.first, comma - 1})];
  const bool firm =
      noun.in(WordSet::firm_noun) || noun.is("owners") || noun.is("owner") || noun.is("operators");
  const Mention* name = cast_.mention_at(comma + 1);
  const bool whole = name && name->range.first == comma + 1 && name->range.last == source.last &&
                     text_[source.last].word->noun != NounDomain::place;  // "A group in F, G, said"
  return firm && whole && (!name->person || is_plural(noun)) ? std::optional(name->range) : std::nullopt;
}

/// "a woman who gave her name only as N", "a man who identified himself as N": N.
std::optional<Resolved> Resolver::self_named(Range source) const {
  constexpr TokenIndex kReach = 10;
  TokenIndex who = source.first;
  const TokenIndex last = text_.sentence_of(source.last).last;
  while (who <= source.last && !is_who(text_[who])) ++who;
  if (who > last || !is_who(text_[who])) return std::nullopt;
  bool naming = false;
  for (TokenIndex i = who + 1; i + 1 <= last && i - who < kReach; ++i) {
    naming = naming || text_[i].in(WordSet::self_naming);
    if (text_[i].is(Symbol::comma) || text_[i].is_quote_mark()) return std::nullopt;
    if (!text_[i].is("as") || text_[i + 1].pos != Pos::name) continue;
    const Mention* mention = cast_.mention_at(i + 1);
    if (!naming || !mention || mention->organisation) return std::nullopt;
    if (mention->person) return person(*mention->person, ResolvedBy::full_name, .95);
    Resolved named = by_name({SourceHead::Kind::name, mention->range, {}}, mention->range);
    named.by = ResolvedBy::full_name;
    return named;
  }
  return std::nullopt;
}

/// "the latter", "the former": of the two people whom the sentence before names.
std::optional<PersonIndex> Resolver::one_of_two(Range source) const {
  const bool latter = text_[source.last].is("latter");
  const std::uint32_t sentence = text_[source.first].sentence;
  if (source.size() != 2 || sentence == 0 || !(latter || text_[source.last].is("former")))
    return std::nullopt;
  const Range before = text_.sentences[sentence - 1];
  std::optional<PersonIndex> first, second;
  for (std::size_t m = cast_.first_mention_from(before.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= before.last; ++m) {
    const auto& named = cast_.mentions()[m].person;
    if (!named || named == first || named == second) continue;
    if (second) return std::nullopt;
    (first ? second : first) = named;
  }
  return latter ? second : second ? first : std::nullopt;
}

/// "The cashier suggested she try another", "The clerk asked whether her husband would come": who hears it is
/// not who says it.
bool Resolver::is_spoken_to(PersonIndex person) const {
  constexpr TokenIndex kReach = 3;
  const CueLemma* lemma = current_->lemma;
  if (!lemma || current_->content.empty() || current_->left != LeftSide::none) return false;
  if (lemma->act != Act::ask && lemma->lemma != "suggest" && lemma->lemma != "recommend") return false;
  const Range content = current_->content.front();
  if (text_[content.first].is_quote_mark()) return false;
  for (TokenIndex i = content.first; i < std::min(content.last, content.first + kReach); ++i) {
    if (!text_[i].in(WordSet::he) && !text_[i].in(WordSet::she)) continue;
    const bool told =
        lemma->act == Act::ask || text_[i + 1].pos == Pos::verb;  // not "suggested he might retire"
    return told && fits(person, text_[i].in(WordSet::he) ? Gender::male : Gender::female);
  }
  return false;
}

/// Whose words stand right in front of those at hand, if a tag behind these ("“…,” the barrister said") may
/// mean him again: no answer, nor words behind a question, its answer or what he told somebody named.
std::optional<PersonIndex> Resolver::speaks_right_before() const {
  if (current_->left == LeftSide::none || current_->outer || current_->content.empty() || answers())
    return std::nullopt;
  std::size_t last = results_.size();
  while (last > 0 && all_[last - 1].outer) --last;
  if (last == 0 || !results_[last - 1]) return std::nullopt;
  const Attribution& before = all_[last - 1];
  const Mention* hearer = before.addressee ? cast_.mention_at(before.addressee->last) : nullptr;
  const bool asked = before.act() == Act::ask && before.right != Trigger::complement;
  if (asked || before.content.empty() || (hearer && hearer->person)) return std::nullopt;
  const TokenIndex end = std::max(before.content.back().last, before.cue.last);
  const Token& first = text_[current_->content.front().first];
  const bool dialogue = before.lemma && before.lemma->has(CueTrait::answering) && last > 1 &&
                        all_[last - 2].act() == Act::ask;  // the next words may be whose question it was
  const bool apart = current_->left == LeftSide::clause && first.paragraph != text_[end].paragraph;
  if (dialogue || apart) return std::nullopt;
  const bool near = first.sentence <= text_[end].sentence + 1 && first.paragraph <= text_[end].paragraph + 1;
  return near && !has_rival(before, *results_[last - 1]) ? results_[last - 1] : std::nullopt;
}

/// "N met M and thanked her. ¶ “…,” the nominee said": is somebody else named beside the words, or speaks in
/// their paragraph, if that has ended?
bool Resolver::has_rival(const Attribution& words, PersonIndex speaker) const {
  const Range sentence = text_.sentence_of(words.cue.first);
  for (std::size_t m = cast_.first_mention_from(sentence.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= sentence.last; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const bool own = words.source && words.source->holds(mention.range.first);
    if (mention.person && *mention.person != speaker && !own && !words.content_holds(mention.range.first))
      return true;
  }
  const std::uint32_t paragraph = text_[words.cue.first].paragraph;
  if (text_[current_->content.front().first].paragraph == paragraph) return false;
  for (std::size_t h = history_.size(); h-- > 0 && text_[history_[h].at].paragraph >= paragraph;)
    if (history_[h].person != speaker && !history_[h].inside) return true;
  return false;
}

/// What the words beside the description tell of it: an apposition, an owner, an author, a defined term.
std::optional<Resolved> Resolver::told_beside(Range source) {
  if (source.size() == 2 && text_[source.first].is("the") && text_[source.last].all_upper)
    if (auto body = by_acronym(source.last)) return body;  // "the DCI", which is a title too
  if (const auto listed = descriptions_.listed_as(source)) return person(*listed, ResolvedBy::role, .9);
  if (auto term = by_defined_term(source)) return term;
  if (auto relative = relative_named(source)) return relative;
  if (const auto married = spouse(source)) return person(*married, ResolvedBy::role, .8);
  if (const auto beside = attendant(source)) return person(*beside, ResolvedBy::role, .8);
  if (const auto kin = relative_of_relative(source)) return person(*kin, ResolvedBy::role, .75);
  if (const auto apposed = named_in_front(source)) return person(*apposed, ResolvedBy::full_name, .9);
  if (const auto who = counsel(source)) return person(*who, ResolvedBy::role, .85);
  if (const auto who = charged(source)) return person(*who, ResolvedBy::role, .8);
  if (const auto who = witness(source)) return person(*who, ResolvedBy::role, .85);
  if (auto whose = author(source)) return whose;
  if (auto body = body_of_work(source)) return body;
  if (auto owned = of_owner(source)) return owned;
  if (auto called = self_named(source)) return called;
  if (const auto named = named_behind(source)) return person(*named, ResolvedBy::full_name, .95);
  if (const auto body = body_behind(source)) return organisation(words_of(text_, *body));
  if (const auto named = one_of_named(source)) return person(*named, ResolvedBy::full_name, .9);
  if (const auto named = named_behind_same_words(source)) return person(*named, ResolvedBy::role, .9);
  if (const auto body = body_in_apposition(source)) return organisation(words_of(text_, *body));
  if (const auto of_two = one_of_two(source)) return person(*of_two, ResolvedBy::role, .85);
  return std::nullopt;
}

/// In the tag of a quotation: who answers there, or the one without a name who spoke last.
std::optional<Resolved> Resolver::unnamed_of_tag(Range source, bool near) {
  const bool man = text_[source.last].is("man") || text_[source.last].is("woman");
  if (man && source.size() == 2 && text_[source.first].is("the"))
    if (auto asked = who_was_asked(source.first, gender_of(text_[source.last]))) return asked;
  if (near)
    if (auto unnamed = unnamed_in_tag(without_aside(text_, source))) return unnamed;
  if (const auto one = one_before(source)) return describe(*one);
  return std::nullopt;
}

/// "The clerk called Reed a saint": who is named in what is reported of somebody is not he.
bool Resolver::is_told_of_by_name(PersonIndex who) const {
  if (current_->left != LeftSide::none || current_->content.empty()) return false;
  const Range content = current_->content.front();
  const std::size_t m = cast_.first_mention_from(content.first);
  if (m == cast_.mentions().size()) return false;
  const Mention& first = cast_.mentions()[m];
  return first.person == who && first.range.first == content.first && !text_[content.first].quote;
}

/// "The archivist, a patient man with a helmet,": does an apposition tell that it is a man, or a woman, other
/// than the person?
bool Resolver::is_apposed_otherwise(PersonIndex who, Range source) const {
  TokenIndex i = source.first;
  while (i < source.last && !text_[i].is(Symbol::comma)) ++i;
  if (i + 2 > source.last || !(text_[i + 1].is("a") || text_[i + 1].is("an"))) return false;
  for (i += 2; i <= source.last && text_[i].in(kNounPhrase); ++i)
    if (!agree(gender_of(text_[i]), cast_[who].gender)) return true;
  return false;
}

/// "Under questioning by N, the nominee acknowledged", "In a call with N, the minister said": N is another.
bool Resolver::is_other_in_front(PersonIndex who, TokenIndex source) const {
  const Range sentence = text_.sentence_of(source);
  for (std::size_t m = cast_.first_mention_from(sentence.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < source; ++m)
    if (cast_.mentions()[m].person == who && stands_in_front(cast_.mentions()[m].range, source)) return true;
  return false;
}

/// "N’s lawyer": N is another.
bool Resolver::is_owner_of(PersonIndex who, Range source) const {
  const Mention* owner = cast_.mention_at(source.first);
  if (!owner || owner->person != who || owner->range.last >= source.last) return false;
  const Token& mark = text_[owner->range.last + 1];
  return mark.is("'s") || mark.is(Symbol::apostrophe);
}

/// "the elder sister", "the other man": one of several, told apart from who is known.
bool tells_apart(const Text& text, Range source) {
  constexpr std::array<std::string_view, 6> kOneOf{"elder",  "younger",  "older",
                                                   "eldest", "youngest", "other"};
  return source.size() > 2 && text[source.first + 1].is_any(kOneOf);
}

/// May the person say what stands here? Not who is told it or told of, nor in his own words, nor in one
/// sentence under two descriptions ("A lawmaker asked for it after the candidate suggested").
bool Resolver::may_say(PersonIndex who, Range source, bool tag) const {
  const bool himself = outer_ && *outer_ == who;  // "N said the clerk had told him"
  const bool told_of = tag && is_named_in_words(who);
  const bool titled = cast_[who].titles.contains(text_[source.last].word->lower);
  const bool hears = !titled && is_spoken_to(who);
  const bool twice = !history_.empty() && history_.back().person == who &&
                     history_.back().at < source.first &&
                     text_[history_.back().at].sentence == text_[source.first].sentence &&
                     text_[history_.back().at].in(WordSet::article);
  if (!titled && (has_just_asked(who, source) || is_in_custody(who, source) || tells_apart(text_, source)))
    return false;
  return !himself && !told_of && !hears && !twice && !is_told_of_by_name(who) &&
         !is_other_in_front(who, source.first) && !is_owner_of(who, source) &&
         !is_apposed_otherwise(who, source);
}

/// "Committee chairman N wrote C. “C2,” the lawmaker stressed": N, although the text has called another one a
/// lawmaker before.
PersonIndex Resolver::generic_again(Range asked, PersonIndex titled) const {
  constexpr std::array<std::string_view, 12> kGeneric{
      "lawmaker", "legislator", "politician", "parliamentarian", "diplomat", "executive",
      "academic", "scientist",  "economist",  "researcher",      "activist", "cleric"};
  const auto spoke =
      text_[asked.last].is_any(kGeneric) && asked.size() == 2 ? speaks_right_before() : std::nullopt;
  if (!spoke || *spoke == titled || history_.empty() || !cast_[*spoke].titles.has_office()) return titled;
  const TokenIndex at = history_.back().at;
  TokenIndex first = at;
  while (first > 0 && text_[first - 1].paragraph == text_[at].paragraph) --first;
  return text_[at].paragraph == text_[asked.first].paragraph && !named_between(titled, first, asked.first)
             ? *spoke
             : titled;
}

/// "Contacted by phone, Saarenmaa said C. “C2,” the MP argued": somebody of whom the text tells one name,
/// whose words stand right in front.
std::optional<Resolved> Resolver::lone_name_again(Range asked) const {
  if (!last_speaker_ || last_speaker_->resolved.kind != SpeakerKind::person || asked.size() != 2 ||
      !text_[asked.first].is("the") || is_plural(text_[asked.last]))
    return std::nullopt;
  const Token& before = text_[last_speaker_->at];
  const Token& noun = text_[asked.last];
  const bool office = noun.in(WordSet::member_noun) || noun.in(WordSet::role_noun);
  if (before.paragraph != noun.paragraph || !office || noun.in(WordSet::sole_office)) return std::nullopt;
  Resolved again = last_speaker_->resolved;
  again.by = ResolvedBy::role;
  again.certainty = .7;
  return again;
}

/// Who is called otherwise than before, where no office or name tells it: the one in focus, the only child,
/// the parent whom the text is about, whoever spoke right before.
std::optional<Resolved> Resolver::called_otherwise(Range source, Range asked, bool tag, bool near) {
  if (tag && (!near || answers()))
    if (const auto varied = descriptions_.in_tag(
            asked, history_, near ? Descriptions::Whose::answer : Descriptions::Whose::words))
      return person(*varied, ResolvedBy::role, .75);
  if (const auto named = named_after(source)) return person(*named, ResolvedBy::full_name, .85);
  if (const auto child = descriptions_.child(asked)) return person(*child, ResolvedBy::role, .75);
  if (const auto parent = descriptions_.main_parent(asked)) return person(*parent, ResolvedBy::role, .7);
  if (const auto who = speaks_right_before(); who && descriptions_.may_call(asked, *who))
    return person(*who, ResolvedBy::role, .75);
  return tag ? lone_name_again(asked) : std::nullopt;
}

/// Do these words tell of such a paper, or of the site where a message is posted?
bool Resolver::tells_of_paper(Range sentence, const Token& paper) const {
  constexpr std::array<std::string_view, 6> kSites{"telegram", "twitter",   "x",
                                                   "facebook", "instagram", "bluesky"};
  const bool message = paper.is("message") || paper.is("post");
  return any_token(text_, sentence.first, sentence.last + 1, [&](const Token& t) {
    return t.word == paper.word || (message && (t.is_any(kSites) || t.in(WordSet::venue_document)));
  });
}

/// "In a letter to staff N said C. “…,” the letter read": who wrote it, of whom the sentences before tell.
std::optional<Resolved> Resolver::writer_of(Range source) const {
  constexpr std::array<std::string_view, 10> kPapers{"statement", "letter", "message", "note", "email",
                                                     "e-mail",    "memo",   "release", "post", "circular"};
  constexpr std::uint32_t kReach = 5;  // paragraphs
  constexpr std::size_t kStatements = 8;
  const TokenIndex noun = source.first + 1;
  const bool again = text_[source.first].is("the") || text_[source.first].pos == Pos::possessive;
  if (!again || noun > source.last || !text_[noun].is_any(kPapers) ||
      (noun < source.last && !text_[noun + 1].is(Symbol::comma)))
    return std::nullopt;
  if (current_->mark == Mark::according_to) return std::nullopt;
  std::uint32_t told = text_[source.first].sentence;  // the last sentence that tells of it
  do {
    if (told == 0 ||
        text_[text_.sentences[told - 1].first].paragraph + kReach < text_[source.first].paragraph)
      return std::nullopt;
  } while (!tells_of_paper(text_.sentences[--told], text_[noun]));
  const Range sentence = text_.sentences[told];
  if (last_speaker_ && sentence.holds(last_speaker_->at) &&
      (history_.empty() || history_.back().at < last_speaker_->at))
    return last_speaker_->resolved;
  for (std::size_t h = history_.size(), n = 0; h-- > 0 && n < kStatements; ++n)
    if (sentence.holds(history_[h].at)) return person(history_[h].person, ResolvedBy::role, .85);
  return std::nullopt;
}

/// "The safety manager, speaking on condition of anonymity," "a nurse who asked not to be named", "Sources
/// close to the singer": whoever is kept unnamed is nobody whom the text names.
bool Resolver::is_kept_unnamed(Range source) const {
  const TokenIndex behind = nominal_head(text_, source) + 1;
  if (behind < source.last && text_[behind].in(WordSet::familiar) && is_plural(text_[behind - 1]))
    return true;
  for (TokenIndex i = behind; i <= source.last; ++i) {
    const Token& word = text_[i];
    if (word.is("anonymity") || word.is("anonymously")) return true;
    const bool unasked = text_[i - 1].is("be") && word.in(WordSet::silenced);  // "asked not to be named"
    const Token& negation = text_[text_[i - 2].is("to") ? i - 3 : i - 2];
    if (unasked && negation.is("not") && text_[i - 3].pos != Pos::modal) return true;
  }
  return false;
}

/// "The museum’s curator, reached by phone,": whom the paper had not heard before.
bool Resolver::is_newly_reached(Range source) const {
  const TokenIndex comma = nominal_head(text_, source) + 1;
  return comma < source.last && text_[comma].is(Symbol::comma) &&
         (text_[comma + 1].is("reached") || text_[comma + 1].is("contacted"));
}

/// "Her Excellency" behind "Her Excellency the Minister N", "his lordship" for Lord N: whom the text called
/// so last; else whom "she" would mean.
std::optional<PersonIndex> Resolver::styled(Range source) const {
  constexpr std::array<std::string_view, 10> kStyles{"excellency", "eminence", "grace",    "highness",
                                                     "holiness",   "honour",   "ladyship", "lordship",
                                                     "majesty",    "worship"};
  constexpr TokenIndex kLongestOffice = 12;
  const Token &whose = text_[source.first], &style = text_[source.last];
  if (source.size() != 2 || !(whose.is("his") || whose.is("her")) || !style.is_any(kStyles))
    return std::nullopt;
  const Gender gender = whose.is("his") ? Gender::male : Gender::female;
  std::size_t m = cast_.first_mention_from(source.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex name = mention.core.first;
    if (!mention.person || !fits(*mention.person, gender)) continue;
    const bool peer = name > 0 && ((style.is("lordship") && text_[name - 1].is("lord")) ||
                                   (style.is("ladyship") && text_[name - 1].is("lady")));
    if (peer) return mention.person;
    for (TokenIndex i = name;
         i-- > 1 && name - i < kLongestOffice && text_[i].in(kNounPhrase | kPrepositional);)
      if (text_[i].word == style.word && text_[i - 1].word == whose.word) return mention.person;
  }
  Resolved choice;
  const auto who = he_or_she(source.first, gender, choice);
  return choice.certainty > .5 ? who : std::nullopt;
}

Resolved Resolver::by_nominal(Range source) {
  if (labelled_) {  // "The Presiding Officer:" behind "The Presiding Officer (N N):"
    auto titled = descriptions_.titled(source);
    if (!titled) titled = descriptions_.listed_as(source);
    return titled ? person(*titled, ResolvedBy::transcript, .9) : describe(source);
  }
  if (auto handle = by_handle(source)) return std::move(*handle);
  if (const auto who = styled(source)) return person(*who, ResolvedBy::role, .85);
  if (is_kept_unnamed(source)) {
    auto again = unnamed_again(source);
    return again ? std::move(again->resolved) : describe(source);
  }
  const bool near = last_speaker_ && text_[last_speaker_->at].paragraph + 1 >= text_[source.first].paragraph;
  const bool tag = current_->left == LeftSide::quote && !is_inside_words();
  if (auto unnamed = tag ? unnamed_of_tag(source, near) : std::nullopt) return std::move(*unnamed);
  if (tag && near && tells_asker() && text_[source.first].is("the")) return describe(source);
  if (auto told = told_beside(source)) return std::move(*told);
  if (auto writer = writer_of(source)) return std::move(*writer);
  const Range asked = without_aside(text_, source);
  const bool some = text_[source.first].is("one") && asked.size() > 1 && !text_[source.first + 1].is("of") &&
                    !(source.first > 0 && text_[source.first - 1].is("number"));
  if (some) return describe(source);  // "one reviewer": whom the text has not named
  const Token& noun = text_[nominal_head(text_, asked)];
  const bool body = noun.in(WordSet::body_noun) && noun.word->noun == NounDomain::person;  // "the watchdog"
  if (asked == source)
    if (auto people = several_again(source)) return std::move(*people);
  auto meant = descriptions_.titled(asked);
  if (meant && tag) meant = generic_again(asked, *meant);
  if (!meant) meant = descriptions_.introduced_behind(asked);
  if (!meant && is_newly_reached(source)) return describe(source);
  if (!meant) {
    const auto again = unnamed_again(source);
    meant = descriptions_.person(asked, history_);
    const bool just_spoke =
        again && last_speaker_ && last_speaker_->at == again->at && near &&
        text_[again->at].is("one");  // "One colleague said N has gone. “…,” the colleague said"
    const bool apart = again && (text_[source.last].in(WordSet::unnamed_source) ||
                                 just_spoke);  // a spokesman is no minister
    if (again && (apart || !(meant && named_between(*meant, again->at, source.first))))
      return again->resolved;
    if (meant) descriptions_.learn(asked, *meant);
  }
  if (meant && !body && may_say(*meant, source, tag)) return person(*meant, ResolvedBy::role, .85);
  if (auto named = named_body(asked)) return std::move(*named);
  if (auto introduced = introduced_before(source)) return std::move(*introduced);
  if (auto otherwise = body ? std::nullopt : called_otherwise(source, asked, tag, near))
    return std::move(*otherwise);
  if (const auto below = descriptions_.apposed_below(asked); below && may_say(*below, source, tag))
    return person(*below, ResolvedBy::role, .75);
  return describe(source);
}

}  // namespace onrecord::extract
