// What looks like a report, and whose source and content show that it is none.
#include "indexer/extract/rules/content_refusals.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/quote_leads.h"
#include "indexer/extract/rules/unsaid.h"

namespace onrecord::extract {
namespace {

bool has_no_content(const CueSite&, const Report& r) { return r.made.content.empty(); }

/// "agreed a deal to share it", "called for the ball": what is done.
bool is_done_so(const CueSite& s, const Report& r) {
  const Range content = r.made.content.front();
  const std::string& lemma = s.use.lemma().lemma;
  const Token& noun = s.text[content.size() > 1 ? content.first + 1 : content.first];
  if (lemma == "agree" && r.made.right == Trigger::bare && s.text[content.first].in(WordSet::article) &&
      !any_of(s.text, content, kFinite))
    return noun.is("deal") || noun.is("fee") || noun.is("contract") || noun.is("price") || noun.is("new");
  if (lemma == "confess" && r.made.right != Trigger::that)  // "confessed to the priest"
    return names_people(s.text[content.last]) && !any_of(s.text, content, {Pos::ing});
  return lemma == "call" && r.made.particle && content.size() == 2 && noun.is("ball");
}

bool needs_source(const CueSite& s, const Report& r) {
  const Trigger right = r.made.right;
  const bool clause = right == Trigger::bare || right == Trigger::mixed;
  if (r.told) return r.made.left == LeftSide::none && right != Trigger::that && !clause;
  if (s.use.form == CueForm::finite && r.made.left == LeftSide::quote) return false;
  if (s.use.form == CueForm::participle) return true;
  const bool relative = s.use.group > s.sentence.first && s.text[s.use.group - 1].is("that");
  if (relative) return true;  // "a passion that suggested that C"
  return clause || right == Trigger::complement || right == Trigger::question ||
         (right == Trigger::colon && !s.text[r.made.content.front().first].is_quote_mark());
}

/// "Residents were told to leave": somebody’s order, whoever gave it.
bool is_told_to(const CueSite& s, const Report& r) {
  if (!r.told || s.use.form != CueForm::passive || !s.has(CueTrait::telling)) return false;
  const Token& opener = s.text[r.made.content.front().first];
  return opener.pos == Pos::to ||
         (opener.is("not") && s.text[r.made.content.front().first + 1].pos == Pos::to);
}

bool has_no_source(const CueSite& s, const Report& r) {
  return !r.made.source && needs_source(s, r) && !is_told_to(s, r);
}

bool is_in_any(const Token& token, std::span<const WordSet> sets) {
  return std::any_of(sets.begin(), sets.end(), [&](WordSet set) { return token.in(set); });
}

/// Nouns for somebody, a body, or what speaks for them.
bool is_speaker_noun(const Token& token) {
  constexpr WordSet kSpeakers[]{WordSet::person_noun, WordSet::unnamed_source,    WordSet::group_noun,
                                WordSet::role_noun,   WordSet::organisation_word, WordSet::outlet_word,
                                WordSet::body_noun,   WordSet::speaking_thing,    WordSet::finder};
  return is_in_any(token, kSpeakers) || token.word->lower.ends_with("-old");
}

/// "a bill called “…”": a common noun that is neither somebody nor a body.
bool names_thing(const Token& noun) {
  const NounDomain domain = noun.word->noun;
  return noun.pos == Pos::noun && (domain == NounDomain::other || domain == NounDomain::place) &&
         !is_speaker_noun(noun) && !noun.in(WordSet::firm_noun) && !noun.in(WordSet::firm_suffix) &&
         !noun.in(WordSet::venue_document);
}

/// Is the subject somebody, a body, or a document?
bool can_speak(const CueSite& s, Range source) {
  constexpr WordSet kOthers[]{WordSet::venue_noun, WordSet::remark_noun, WordSet::quantity,
                              WordSet::firm_noun};
  if (s.has(CueTrait::two) && names_thing(s.text[nominal_head(s.text, source)])) return false;
  for (TokenIndex i = source.first; i <= source.last; ++i) {
    const Token& token = s.text[i];
    const bool count =
        token.pos == Pos::number &&  // "3,000 cases", "a fall in 2017"
        ((i < source.last && s.text[i + 1].pos == Pos::noun &&
          s.text[i + 1].word->noun == NounDomain::other) ||
         (i > source.first && s.text[i - 1].pos == Pos::preposition && !s.text[i - 1].is("of")));
    if ((token.in({Pos::name, Pos::subject_pronoun, Pos::number}) && !count) || is_who(token) ||
        (token.in(WordSet::lone_determiner) && !token.is("this")))
      return true;
    if (token.word->noun == NounDomain::person) return true;
    if (is_speaker_noun(token) || is_in_any(token, kOthers)) return true;
  }
  return false;
}

bool is_in_a_list(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::clause || r.made.right != Trigger::none || !r.made.source) return false;
  const bool group = s.text[nominal_head(s.text, *r.made.source)].word->noun == NounDomain::group;
  const bool doubtful = s.cue().pos == Pos::third_person || (!group && !s.has(CueTrait::general));
  return doubtful && !can_speak(s, *r.made.source);
}

/// "2 %", "more than 2 %"
bool begins_with_number(const Text& text, Range content) {
  constexpr TokenIndex kReach = 3;
  return any_of(text, {content.first, std::min(content.last, content.first + kReach)}, {Pos::number});
}

/// Complement verbs have other senses: their subject must be able to speak.
bool is_done_by_thing(const CueSite& s, const Report& r) {
  const bool object =
      r.made.right == Trigger::complement ||
      (r.made.right == Trigger::mixed && (s.has(CueTrait::two) || !s.takes(Complement::say))) ||
      (r.made.right == Trigger::colon && !s.has(CueTrait::plain) &&  // "A strike offers this: C"
       !s.text[r.made.content.front().first].is_quote_mark()) ||
      (r.made.right == Trigger::bare && s.use.lemma().lemma == "add" &&  // "The stock added 2 %"
       begins_with_number(s.text, r.made.content.front())) ||
      (r.made.right == Trigger::that &&  // "The toss determined that C"
       (s.use.lemma().lemma == "determine" || s.use.lemma().lemma == "project")) ||
      s.use.lemma().lemma == "persuade";
  return object && r.made.left == LeftSide::none && r.made.source && !can_speak(s, *r.made.source);
}

/// "asked the minister": who is asked, and not what.
bool is_only_addressed(const CueSite& s, const Report& r) {
  const bool advises =
      s.has(CueTrait::request) && s.takes(Complement::tell);  // "N, who advised the department"
  if ((s.act() != Act::ask && !advises) || r.made.right != Trigger::complement || r.made.particle ||
      !r.made.addressee)
    return false;
  const Range content = r.made.content.front();
  if (s.text[content.last].is("comment") && s.text[content.last - 1].is("for")) return true;
  const auto is_for = [](const Token& t) { return t.is("for"); };  // "asked both sides for restraint"
  return content.last <= r.made.addressee->last &&
         std::none_of(s.text.tokens.begin() + content.first, s.text.tokens.begin() + content.last, is_for);
}

/// "asked a scientist, a nurse and a man with a dog": people, and no question.
bool asks_only_people(const CueSite& s, const Report& r) {
  if (s.act() != Act::ask || r.made.right != Trigger::complement || r.made.particle || r.made.addressee)
    return false;
  const Range content = r.made.content.front();
  const auto tells = [](const Token& t) { return t.is("for") || t.pos == Pos::to || t.pos == Pos::wh; };
  return names_people(s.text[nominal_head(s.text, content)]) &&
         !any_token(s.text, content.first, content.last + 1, tells);
}

/// "said this many times", "disclosed this in Oldtown", "wrote it after the war", "blamed himself": what was
/// said stands elsewhere.
bool points_elsewhere(const CueSite& s, const Report& r) {
  const bool object = r.made.right == Trigger::complement || r.made.right == Trigger::bare;
  if (!object || r.made.left != LeftSide::none || r.made.content.empty()) return false;
  const Range content = r.made.content.front();
  const Token& opener = s.text[content.first];
  if (opener.in(WordSet::reflexive)) {  // "blamed himself", "promised herself a rest"
    const std::string& lemma = s.use.lemma().lemma;
    return lemma == "blame" || lemma == "promise" || (lemma == "announce" && !s.text[content.last].is("as"));
  }
  if (content.first == content.last)  // "she told me hers", but "denied this"
    return opener.is("hers") || opener.is("mine") || opener.is("theirs") ||
           (opener.is("that") && s.has(CueTrait::telling));  // "Who told you that?"
  if ((opener.pos == Pos::object_pronoun || opener.is("it")) &&
      s.text[content.first + 1].is("to"))  // "explained them to me"
    return content.size() > 2 && s.text[content.first + 2].in(kNounPhrase | PosSet{Pos::object_pronoun}) &&
           !any_token(s.text, content.first, content.last, [](const Token& t) { return t.is("as"); });
  const Token& next = s.text[content.first + 1];
  const bool clause =
      next.in(kFiniteOrBase | PosSet{Pos::do_, Pos::have}) || next.in(kNominal) || next.pos == Pos::adverb;
  if (opener.is("it") && s.has(CueTrait::letter) && next.is("down")) return true;
  if (opener.is("it") && s.use.lemma().lemma == "say")  // "I’m saying it now"
    return !any_of(s.text, content, kFinite | PosSet{Pos::do_, Pos::have});
  const bool way = next.in(kPrepositional) || next.pos == Pos::subordinator || next.in(WordSet::quantity) ||
                   next.in(WordSet::time);
  if (opener.is("this")) return way && !clause && next.pos != Pos::to && !next.is("as");
  return opener.is("it") && s.has(CueTrait::letter) && s.act() == Act::say && way && !clause &&
         !next.is("as");
}

/// "had written a will, it was never signed", "shouted questions and he answered them": a thing is written or
/// called out, and the next clause begins.
bool is_only_object(const CueSite& s, const Report& r) {
  if (r.made.right != Trigger::bare || !(s.has(CueTrait::letter) || s.has(CueTrait::uttering))) return false;
  const Range content = r.made.content.front();
  const bool relative = r.made.source && r.made.source->first > s.sentence.first &&
                        s.text[r.made.source->first - 1].pos == Pos::noun;
  if (s.text[content.first].is("where"))
    return relative || s.has(CueTrait::telling);  // "the story he wrote where a god cheats"
  if (s.has(CueTrait::telling) || s.text[content.first].pos == Pos::subject_pronoun) return false;
  TokenIndex end = content.first;
  const auto goes_on = [&](TokenIndex i) {
    const bool title = s.text[i].is("and") && i > content.first && s.text[i - 1].pos == Pos::name &&
                       s.text[i + 1].pos == Pos::name;  // "A Tale of Salt and Fire"
    return title || s.text[i].in(kNounPhrase) || s.text[i].is("of") || s.text[i].in(WordSet::reflexive);
  };
  while (end < content.last && goes_on(end)) ++end;
  const bool written = s.use.lemma().lemma == "write";
  if (end == content.first) return false;
  if (end >= content.last) return written && s.text[content.last].in(kNominal);
  const bool another = s.text[end].is(Symbol::comma) || s.text[end].in(WordSet::and_but);
  if (another) {
    if (written && s.use.group > 0 && is_who(s.text[s.use.group - 1]))
      return true;  // "who wrote the letter, N,"
    TokenIndex subject = end + 1;
    while (subject < content.last && s.text[subject].in({Pos::subject_pronoun, Pos::name})) ++subject;
    return subject > end + 1 && (s.text[subject].in(kFinite) || s.text[subject].is("'s"));
  }
  const bool participle =  // "a play based on"
      s.text[end].pos == Pos::past && s.text[end + 1].pos == Pos::preposition &&
      !names_people(s.text[end - 1]);
  return written && participle && !s.text[end].word->cue;
}

/// "The price, of which …, added 3.1%": how much is nobody.
bool is_said_by_number(const CueSite& s, const Report& r) {
  return r.made.source && r.made.left == LeftSide::clause && s.use.lemma().lemma == "add" &&
         s.text[r.made.source->first].pos == Pos::number && r.made.source->size() <= 2;
}

/// "It says here you are late": where it stands.
bool is_read_here(const CueSite& s, const Report& r) {
  return r.made.source && r.made.source->size() == 1 && s.text[r.made.source->first].is("it") &&
         s.use.lemma().lemma == "say" && s.stands_before("here");
}

/// "wrote a play called “Late”": the words are its title.
bool is_titled_work(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::none || s.use.lemma().lemma != "write") return false;
  const Range content = r.made.content.front();
  for (TokenIndex i = content.first + 1; i <= content.last; ++i)
    if (s.is_other_quote(s.text[i])) return s.text[i - 1].is("called") || s.text[i - 1].is("titled");
  return false;
}

/// "If he says no, we go": nobody has said it.
bool is_supposed(const CueSite& s, const Report& r) {
  return r.made.source && r.made.source->first > s.sentence.first &&
         s.text[r.made.source->first - 1].is("if") && r.made.source->first == s.sentence.first + 1 &&
         s.cue().pos == Pos::third_person;
}

/// "ordered 40 tools from N", "a study that offers a view of it", "shouted something across the court",
/// "underlined it", "I wrote that down in the car": what is done with a thing, or said and not told.
bool is_of_things(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::none || r.made.right == Trigger::that || s.has(CueTrait::quote)) return false;
  const Range content = r.made.content.front();
  const std::string& lemma = s.use.lemma().lemma;
  const Token& opener = s.text[content.first];
  const auto is_view = [](const Token& t) { return t.is("view") || t.is("glimpse") || t.is("look"); };
  if (lemma == "order") {  // but "ordered 60 homes evacuated", "ordered 60 men to leave"
    for (TokenIndex i = content.first + 1; i <= content.last; ++i)
      if (s.text[i].pos == Pos::to || (s.text[i].pos == Pos::past && s.text[i - 1].pos == Pos::noun))
        return false;
    return opener.pos == Pos::number || (opener.in(WordSet::quantity) && !opener.is("all"));
  }
  if (lemma == "offer") return any_token(s.text, content.first, content.last, is_view);
  if (lemma == "underline") return content.size() == 1 && opener.is("it");
  if (s.has(CueTrait::letter)) return opener.is("down") || opener.is("up");
  const bool cries = s.has(CueTrait::uttering) || lemma == "call";
  return cries && !r.made.particle && opener.is("something") && !any_of(s.text, content, kFinite);
}

/// "MOST READ: N vows", "had read the files, “C”", "reads a banner": a heading, what others wrote, a sign.
bool is_only_read(const CueSite& s, const Report& r) {
  if (s.use.lemma().lemma != "read" || !r.made.source) return false;
  const Token& reader = s.text[nominal_head(s.text, *r.made.source)];
  return s.text[r.made.source->last].is("most") || reader.in(WordSet::sign_noun) ||
         (r.made.left == LeftSide::none && (r.made.right == Trigger::mixed || r.made.right == Trigger::bare));
}

/// "Nobody proposed a plan", "the bit nobody tells you about": then it has not been said.
bool is_said_by_nobody(const CueSite& s, const Report& r) {
  if (!r.made.source || r.made.left == LeftSide::quote || s.use.form != CueForm::finite) return false;
  const Range source = *r.made.source;
  return s.text[source.last].is("nobody") || s.text[source.last].is("none") ||
         (source.size() > 1 && s.text[source.last - 1].is("no") && s.text[source.last].is("one"));
}

/// "called 911", "called off the search", "says so", "says his name", "asked themselves who did it"
bool is_set_phrase(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::none) return false;
  const std::string& lemma = s.use.lemma().lemma;
  const Range content = r.made.content.front();
  const Token& opener = s.text[content.first];
  const Token& next = s.text[std::min(content.first + 1, s.sentence.last)];
  if (lemma == "call") return s.behind().is("off") || (!r.made.particle && opener.initial == Initial::digit);
  if (lemma == "say" && opener.is("so"))
    return content.size() == 1 || next.is(Symbol::comma) || next.in(WordSet::and_but) ||
           next.in(WordSet::time) || next.in({Pos::number, Pos::adverb});
  const Token& behind = s.text[std::min(content.first + 2, s.sentence.last)];  // not "said its name had been"
  if (lemma == "say") return opener.pos == Pos::possessive && next.is("name") && !behind.in(kFinite);
  if (lemma == "answer")  // "a man answering his description"
    return any_token(s.text, content.first, std::min(content.last, content.first + 5),
                     [](const Token& t) { return t.is("description"); });
  return s.act() == Act::ask && s.behind().word->lower.ends_with("selves");
}

/// "She complained again the next spring.", "(She said that last June, too.)"
bool tells_only_when(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::none || r.made.content.size() != 1) return false;
  const Range content = r.made.content.front();
  bool time = false;
  for (TokenIndex i = content.first; i <= content.last; ++i) {
    const Token& token = s.text[i];
    const bool when =
        token.in(WordSet::time) || token.in(WordSet::time_span_noun) || token.in(WordSet::date_word);
    time = time || when;
    if (!when && !token.is("the") && !token.is("next") && !token.is("last") && !token.is("too") &&
        !token.is(Symbol::comma))
      return false;
  }
  return time;
}

/// "Norholm reports on July 29", "C, she moved to Oldtown", "undertook a review", "begs to differ": a day, a
/// way, a deed.
bool is_no_words(const CueSite& s, const Report& r) {
  const std::string& lemma = s.use.lemma().lemma;
  if (tells_only_when(s, r)) return true;
  if (lemma == "move") return r.made.right != Trigger::that || r.made.left != LeftSide::none;
  const Range content = r.made.content.front();
  if (lemma == "beg") {  // "I beg to move", "begs to differ", "I beg your pardon"
    const Token& second = s.text[std::min(content.first + 1, content.last)];
    return second.is("move") || second.is("differ") || second.is("pardon");
  }
  if (lemma == "attack")  // "was attacked by two dogs on a beach"
    return s.use.form == CueForm::passive && s.text[content.first].in(kPrepositional) &&
           !s.text[content.first].is("as") && !s.text[content.first].is("for");
  if (lemma == "undertake")
    return r.made.right == Trigger::complement && s.text[content.first].pos != Pos::to &&
           !s.text[content.first].in(WordSet::negation);
  return lemma == "report" && content.size() <= 3 && s.text[content.first].is("on") &&
         s.text[content.last].pos == Pos::number;
}

/// "Accurate forecasts save lives": a word that tells what things are like is nobody.
bool is_said_by_adjective(const CueSite& s, const Report& r) {
  const std::string& lemma = s.use.lemma().lemma;
  const bool noun = lemma == "forecast" || lemma == "report" || lemma == "claim" || lemma == "demand";
  if (!noun || r.made.left != LeftSide::none || !r.made.source || r.made.source->size() != 1 ||
      s.cue().pos != Pos::third_person)
    return false;
  const Word& word = *s.text[r.made.source->first].word;
  return word.classes.weight[OpenClasses::adjective] > word.classes.weight[OpenClasses::noun] &&
         !word.proper_noun && !word.first_name && !word.in(WordSet::lone_determiner);
}

/// "liked to tell it to her pupils": not what, but whom.
bool is_told_it(const CueSite& s, const Report& r) {
  const Range content = r.made.content.front();
  return s.has(CueTrait::telling) && r.made.left == LeftSide::none && s.text[content.first].is("to") &&
         content.first == s.use.at + 2 && s.behind().is("it") && content.size() > 1 &&
         s.text[content.first + 1].pos != Pos::verb;
}

/// "Everyone called him Mike": his name.
bool is_nickname(const CueSite& s, const Report& r) {
  if (s.use.lemma().lemma != "call" || r.made.particle || r.made.right != Trigger::complement) return false;
  const Range content = r.made.content.front();
  if (s.text[content.first].pos != Pos::object_pronoun || content.size() < 2) return false;
  return !any_token(s.text, content.first + 1, content.last + 1,
                    [](const Token& t) { return t.pos != Pos::name || !t.word->first_name; });
}

/// "Ticket details: https://…"
bool is_link(const CueSite& s, const Report& r) {
  const Range content = r.made.content.front();
  return content.size() == 1 && s.text.text(content.first).starts_with("http");
}

/// "Correction added May 3: C"
bool is_notice(const CueSite& s, const Report& r) {
  if (r.made.right != Trigger::colon || !r.made.source || r.made.source->size() != 1) return false;
  const Token& notice = s.text[r.made.source->first];
  return notice.is("correction") || notice.is("update") || notice.is("clarification") || notice.is("note");
}

/// "ripped it away", "slammed the door shut"
bool is_moved(const CueSite& s, const Report& r) {
  constexpr TokenIndex kLongest = 4;
  if (r.made.right != Trigger::complement || s.takes(Complement::say) || s.takes(Complement::that))
    return false;
  const Range object = r.made.content.front();
  if (object.size() < 2) return false;
  if (s.text[object.first].pos == Pos::object_pronoun) return s.text[object.first + 1].in(WordSet::displaced);
  return object.size() <= kLongest && s.text[object.last].in(WordSet::displaced) &&
         !any_of(s.text, object, {Pos::preposition, Pos::ing});
}

/// "dismissed her after nine years": the person, and not what he says.
bool is_sacking(const CueSite& s, const Report& r) {
  if (s.use.lemma().lemma != "dismiss" || r.made.right != Trigger::complement) return false;
  const Range object = r.made.content.front();
  TokenIndex end = object.first;
  while (end < object.last && (s.text[end + 1].in(kNounPhrase) || is_attributive(s.text, end + 1))) ++end;
  const Token& noun = s.text[end];
  const bool person = noun.pos == Pos::object_pronoun
                          ? !noun.is("it") && !noun.is("them")
                          : noun.word->noun == NounDomain::person && !is_plural(noun);
  return person && (end == object.last || !s.text[end + 1].is("as"));
}

/// "reported the theft to the police": told, not said in public.
bool reports_to(const CueSite& s, const Report& r) {
  constexpr TokenIndex kLongest = 3;  // "to the local police"
  if (s.use.lemma().lemma != "report" || r.made.right != Trigger::complement) return false;
  const Range content = r.made.content.front();
  const Token& opener = s.text[content.first];
  if (!(opener.is("the") || opener.in({Pos::possessive, Pos::object_pronoun}))) return false;
  for (TokenIndex i = content.first + 1; i < content.last; ++i)
    for (TokenIndex k = i + 1; s.text[i].is("to") && k <= std::min(content.last, i + kLongest); ++k)
      if (s.text[k].is("police") || s.text[k].is("authorities") || s.text[k].is("council") ||
          s.text[k].is("regulator") || s.text[k].is("ombudsman") || s.text[k].is("watchdog"))
        return !any_of(s.text, content, kFinite);
  return false;
}

/// "challenged her when she ran": only what somebody is told to do is asked of him.
bool asks_nothing(const CueSite& s, const Report& r) {
  const TokenIndex first = r.made.content.front().first;
  if (s.act() == Act::ask && first + 1 <= s.sentence.last && s.text[first].is("the") &&
      s.text[first + 1].is("same"))
    return true;  // "I’m asking the same thing"
  if (!s.has(CueTrait::request) || s.takes(Complement::top) || r.made.right == Trigger::complement ||
      r.made.left == LeftSide::quote)
    return false;
  const Token& opener = s.text[r.made.content.front().first];
  return r.made.right != Trigger::addressee || !(opener.pos == Pos::to || opener.in(WordSet::negation));
}

constexpr Refusal kAtContent[]{
    // S spoke.
    {"no content", has_no_content},
    // called for C
    {"no source", has_no_source},
    // names, birth dates and therapy notes; It fell, the borrowing continued.
    {"in a list", is_in_a_list},
    // Its practices threaten security.
    {"done by a thing", is_done_by_thing},
    // S asked the minister.
    {"only addressed", is_only_addressed},
    // S asked a scientist, a nurse and a man with a dog.
    {"asks only people", asks_only_people},
    // S said this many times. S wrote it after the war.
    {"points elsewhere", points_elsewhere},
    // S agreed a deal. S called for the ball.
    {"done so", is_done_so},
    // S had written a will, it was never signed.
    {"only an object", is_only_object},
    // Everyone called him Mike.
    {"nickname", is_nickname},
    // S ordered 40 tools. S offers a view of it. S shouted something.
    {"of things", is_of_things},
    // S wrote a play called “Late”.
    {"titled work", is_titled_work},
    // If he says no, we go.
    {"supposed", is_supposed},
    // The price, of which …, added 3.1%.
    {"said by a number", is_said_by_number},
    // It says here C.
    {"read here", is_read_here},
    // S reports on July 29. C, S moved to Oldtown.
    {"no words", is_no_words},
    // MOST READ: C. “C,” reads a banner.
    {"only read", is_only_read},
    // Nobody proposed C.
    {"said by nobody", is_said_by_nobody},
    // S called 911. S says so.
    {"set phrase", is_set_phrase},
    // Accurate forecasts save lives.
    {"said by an adjective", is_said_by_adjective},
    // S told it to her pupils.
    {"told it to somebody", is_told_it},
    // Ticket details: https://…
    {"link", is_link},
    // Correction added May 3: C
    {"notice", is_notice},
    // S ripped it away.
    {"moved", is_moved},
    // S dismissed her after nine years.
    {"sacks somebody", is_sacking},
    // S challenged her when she ran.
    {"asks nothing", asks_nothing},
    // S reported the theft to the police.
    {"reports to somebody", reports_to},
    // S called on the commissioner in March.
    {"visits", visits},
    // S slammed the door.
    {"deed", is_deed},
    // S called to say C.
    {"only calls", only_calls},
    // S named her boat “Bella”.
    {"given name", is_given_name},
    // S laughed when N said: “C”
    {"another's quotation", is_others_quotation},
};

}  // namespace

std::span<const Refusal> content_refusals() { return kAtContent; }

}  // namespace onrecord::extract
