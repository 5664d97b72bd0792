// Other senses of the words that report: what looks like a verb of speech and is none.
#include "indexer/extract/rules/word_senses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {

namespace {

/// What stands behind the cue.
struct Behind {
  const Token& next;
  const Token& further;
};

/// A lemma, and where it means something else.
struct Sense {
  std::string_view lemma;
  bool (*holds)(const CueSite& site, Behind behind);
};

/// "a communiqué read on state television"
bool is_read_aloud(const CueSite& s, Behind b) {
  return s.cue().is("read") && (b.next.is("on") || b.next.is("by") || b.next.is("aloud"));
}

/// "warning signs"
bool is_signal(const CueSite& s, Behind b) {
  constexpr std::array<std::string_view, 6> kSignals{"lights", "shots", "sign", "signal", "signals", "signs"};
  return s.cue().is("warning") && b.next.is_any(kSignals);
}

/// "twice denied Ryan Dunphy from inside the box", "denied the striker": somebody is kept from a goal, and no
/// claim is denied.
bool is_save(const CueSite& s, Behind b) {
  if (s.cue().pos == Pos::name || !s.use.forms || s.has(CueTrait::plain)) return false;
  TokenIndex end = s.use.at + 1;
  const bool name = b.next.pos == Pos::name;
  while (end < s.sentence.last && s.text[end].in(name ? PosSet{Pos::name} : kNounPhrase)) ++end;
  const bool somebody = name ? end - s.use.at > 1
                             : b.next.is("the") && names_people(s.text[end - 1]) &&
                                   s.text[end - 1].word->noun == NounDomain::person;
  if (!somebody || is_plural(s.text[end - 1]) || s.text[end].is("'s") || s.text[end].is(Symbol::apostrophe))
    return false;
  return !any_of(s.text, {end, s.sentence.last}, kAuxiliary) &&
         (s.text[end].in(kPrepositional) || s.text[end].is(Symbol::period) || s.text[end].is("twice") ||
          s.text[end].in(WordSet::withheld));
}

/// "declared an interim dividend"
bool is_dividend(const CueSite& s, Behind) {
  constexpr TokenIndex kReach = 5;
  return any_token(s.text, s.use.at, std::min(s.use.at + kReach, s.sentence.last),
                   [](const Token& t) { return t.is("dividend") || t.is("dividends"); });
}

/// "reckoned with the loss"
bool is_reckoned_with(const CueSite&, Behind b) { return b.next.is("with"); }

/// "a lawyer for building projects"
bool is_projects(const CueSite& s, Behind) { return s.cue().is("projects") && !s.stands_before("that"); }

/// "reported sick", "reported back"
bool is_at_work(const CueSite&, Behind b) {
  return (b.next.is("sick") && !b.further.in(kNominal)) || (b.next.is("back") && !b.further.is("that"));
}

/// "called time on his career", "police called to the house"
bool is_summons(const CueSite& s, Behind b) {
  if (b.next.is("time")) return b.further.is("on");
  const auto is_mark = [](const Token& t) { return t.is_quote_mark() || t.is(Symbol::colon); };
  return b.next.is("to") && s.cue().is("called") && s.use.group == s.use.at && s.use.at > s.sentence.first &&
         names_people(s.text[s.use.at - 1]) &&
         b.further.in({Pos::determiner, Pos::possessive, Pos::name, Pos::noun}) &&
         !any_token(s.text, s.use.at, s.sentence.last + 1, is_mark);
}

/// "recalled 8,000 cars"
bool is_of_goods(const CueSite& s, Behind b) {
  return b.next.initial == Initial::digit && s.text.text(s.use.at + 1).find(',') != std::string_view::npos;
}

/// "played the call in court", but "played down claims"
bool is_played(const CueSite&, Behind b) { return !b.next.is("down"); }

/// "answered the phone"
bool is_at_door(const CueSite&, Behind b) {
  constexpr std::array<std::string_view, 4> kThings{"bell", "call", "door", "phone"};
  return b.next.pos == Pos::determiner && b.further.is_any(kThings);
}

/// "laughed and said"
bool is_gesture(const CueSite&, Behind b) { return b.next.is("and") && is_finite_report(b.further); }

/// "capital notes due 1995", "tax and loan note accounts"
bool is_of_debt(const CueSite&, Behind b) {
  return b.next.is("due") || b.next.is("account") || b.next.is("accounts");
}

/// "a state appeals court"
bool is_of_court(const CueSite& s, Behind b) {
  constexpr std::array<std::string_view, 7> kBodies{"board",  "court",   "courts",  "judge",
                                                    "judges", "process", "tribunal"};
  return s.cue().is("appeals") && b.next.is_any(kBodies);
}

/// "The initiative announced on Monday was": a thing, and when it was made known.
bool is_made_known(const CueSite& s, Behind b) {
  constexpr std::array<std::string_view, 5> kLinks{"on", "in", "this", "last", "earlier"};
  if (s.use.at == s.sentence.first || s.use.group != s.use.at || !s.use.forms->is(Form::past)) return false;
  const Token& thing = s.text[s.use.at - 1];
  const bool dated = b.next.is_any(kLinks) && (b.further.in(WordSet::date_word) ||
                                               b.further.in(WordSet::time) || b.further.is("week"));
  return dated && thing.pos == Pos::noun && !thing.upper() && thing.word->noun == NounDomain::other &&
         !thing.in(WordSet::speaking_thing) && !thing.in(WordSet::firm_noun) &&
         !thing.in(WordSet::body_noun) && !thing.in(WordSet::venue_document) && !is_plural(thing);
}

/// "pledged a further 3% of his shares", "pledged her stake": what is one's own, as a security.
bool is_security(const CueSite& s, Behind) {
  constexpr TokenIndex kReach = 8;
  constexpr std::array<std::string_view, 5> kSecurities{"shares", "stake", "collateral", "stock", "holding"};
  const TokenIndex end = std::min(s.use.at + kReach, s.sentence.last);
  bool own = false;
  for (TokenIndex i = s.use.at + 1; i <= end; ++i) {
    if (s.text[i].is("that") || s.text[i].pos == Pos::to || s.text[i].pos == Pos::punctuation) return false;
    own = own || s.text[i].pos == Pos::possessive || s.text[i].is("collateral");
    if (own && s.text[i].is_any(kSecurities)) return true;
  }
  return false;
}

/// "charged a widow £41,000 for a roof that": a price.
bool is_price(const CueSite& s, Behind) {
  constexpr TokenIndex kLongest = 6;
  for (TokenIndex i = s.use.at + 1; i <= std::min(s.sentence.last, s.use.at + kLongest); ++i) {
    const Token& token = s.text[i];
    if (token.is("with") || token.is("that") || token.pos == Pos::punctuation) return false;
    const std::string_view word = s.text.text(i);
    if (word.starts_with("£") || word.starts_with("$") || word.starts_with("€")) return true;
  }
  return false;
}

/// "complained to the council in March": to whom, and not what about.
bool is_lodged(const CueSite& s, Behind b) {
  return b.next.is("to") && !any_token(s.text, s.sentence.first, s.sentence.last + 1, [](const Token& t) {
           return t.is("that") || t.is("about") || t.is_quote_mark() || t.is(Symbol::colon);
         });
}

/// "was called in and dismissed for fraud"
bool is_let_go(const CueSite&, Behind b) { return b.next.is("for"); }

/// "Man called “Lamb” by boss wins": a passive without its auxiliary.
bool is_called_by(const CueSite& s, Behind b) {
  if (s.use.form != CueForm::finite || s.use.group != s.use.at || !s.is_other_quote(b.next)) return false;
  const TokenIndex behind = s.text.quote_of(s.use.at + 1).last + 1;
  return behind <= s.sentence.last && s.text[behind].is("by");
}

/// "joined him in congratulating the ringers"
bool is_joined_in(const CueSite& s, Behind) {
  constexpr TokenIndex kReach = 4;
  if (s.use.at < s.sentence.first + 2 || !s.text[s.use.at - 1].is("in")) return false;
  for (TokenIndex i = s.use.at - 1; i > s.sentence.first && s.use.at - i <= kReach; --i)
    if (s.text[i - 1].is_any(std::array<std::string_view, 4>{"join", "joins", "joined", "joining"}))
      return true;
  return false;
}

/// "before Norholm reports annual results on Feb. 20": it will.
bool is_due(const CueSite& s, Behind) {
  constexpr TokenIndex kReach = 5;
  constexpr std::array<std::string_view, 4> kResults{"results", "earnings", "figures", "profits"};
  constexpr std::array<std::string_view, 4> kAhead{"before", "when", "until", "after"};
  if (s.cue().pos == Pos::past) return false;
  TokenIndex i = s.use.at + 1;
  while (i < s.sentence.last && i - s.use.at < kReach && s.text[i].in(kNounPhrase) &&
         !s.text[i].is_any(kResults))
    ++i;
  if (!s.text[i].is_any(kResults)) return false;
  for (TokenIndex k = s.use.group; k-- > s.sentence.first && s.use.group - k <= kReach;)
    if (s.text[k].is_any(kAhead)) return true;
  return false;
}

/// "posts 9 million addresses": things.
bool is_put_online(const CueSite& s, Behind b) {
  return b.next.initial == Initial::digit && !s.is_other_quote(b.next);
}

/// "asked that her surname not be used", "Asked by N about claims that C": formulas.
bool is_formula(const CueSite& s, Behind b) {
  constexpr TokenIndex kReach = 8;
  constexpr std::array<std::string_view, 5> kNames{"name", "names", "surname", "surnames", "identity"};
  if (b.next.is("that") && b.further.pos == Pos::possessive)
    return any_token(s.text, s.use.at + 3, std::min(s.sentence.last, s.use.at + kReach),
                     [&](const Token& t) { return t.is_any(kNames); });
  if (s.use.at != s.sentence.first || !b.next.is("by")) return false;
  for (TokenIndex i = s.use.at + 2; i <= std::min(s.sentence.last, s.use.at + kReach); ++i)
    if (s.text[i].is("about")) return true;
  return false;
}

/// "undertakes no obligation to revise it": the small print.
bool is_disclaimer(const CueSite&, Behind b) {
  return b.next.is("no") && (b.further.is("obligation") || b.further.is("duty"));
}

/// "said the same in July", but "said the same of N", "said the same woman was there"
bool is_said_again(const CueSite& s, Behind b) {
  if (!b.next.is("the") || !b.further.is("same")) return false;
  const Token& behind = s.text[s.use.at + 3];
  return !behind.in(kNominal | PosSet{Pos::adjective}) && !behind.is("of") && !behind.is("about") &&
         !behind.is("for");
}

constexpr Sense kSenses[]{
    {"say", is_said_again},       {"deny", is_save},          {"declare", is_dividend},
    {"report", is_due},           {"post", is_put_online},    {"ask", is_formula},
    {"undertake", is_disclaimer}, {"assume", is_disclaimer},  {"charge", is_price},
    {"complain", is_lodged},      {"dismiss", is_let_go},     {"call", is_called_by},
    {"brand", is_called_by},      {"dub", is_called_by},      {"congratulate", is_joined_in},
    {"thank", is_joined_in},      {"praise", is_joined_in},

    {"read", is_read_aloud},      {"warn", is_signal},        {"reckon", is_reckoned_with},
    {"project", is_projects},     {"report", is_at_work},     {"call", is_summons},
    {"recall", is_of_goods},      {"play", is_played},        {"answer", is_at_door},
    {"laugh", is_gesture},        {"smile", is_gesture},      {"sigh", is_gesture},
    {"nod", is_gesture},          {"note", is_of_debt},       {"appeal", is_of_court},
    {"announce", is_made_known},  {"propose", is_made_known}, {"pledge", is_made_known},
    {"pledge", is_security}};

}  // namespace

bool has_another_sense(const CueSite& s, const Report&) {
  if (s.ends_sentence()) return false;
  const Behind behind{s.behind(), s.text[std::min(s.use.at + 2, s.sentence.last)]};
  const std::string_view lemma = s.use.lemma().lemma;
  const bool firm =  // "a branding agency"
      s.has(CueTrait::two) && s.cue().pos == Pos::ing && behind.next.in(WordSet::firm_noun);
  return firm || std::any_of(std::begin(kSenses), std::end(kSenses), [&](const Sense& sense) {
           return sense.lemma == lemma && sense.holds(s, behind);
         });
}

/// "The van, said to be worth £9,000, was", "a video said to have been made in May": what people say of it.
bool is_said_to_be(const CueSite& s, const Report&) {
  return s.cue().is("said") && s.use.group == s.use.at && s.use.at > s.sentence.first &&
         (s.text[s.use.at - 1].is(Symbol::comma) || s.text[s.use.at - 1].pos == Pos::noun) &&
         s.use.at + 2 <= s.sentence.last && s.behind().is("to") &&
         (s.text[s.use.at + 2].is("be") || s.text[s.use.at + 2].is("have"));
}

/// "Norholm’s recommended dose", "the continuing spat": in front of what the word stands it is no verb.
bool is_inside_phrase(const CueSite& s, const Report&) {
  if (s.use.group != s.use.at || s.use.at < s.sentence.first + 2 || s.cue().pos != Pos::past) return false;
  const Token& before = s.text[s.use.at - 1];
  if (before.pos == Pos::possessive)  // but "Hobday’s said", "Hobday’s urged his parents to go"
    return !s.has(CueTrait::plain) && !s.ends_sentence() && s.behind().in(kNominal);
  return s.has(CueTrait::quote) && before.pos == Pos::ing &&
         s.text[s.use.at - 2].in({Pos::determiner, Pos::possessive});
}

namespace {

bool is_inside(const CueSite& s) { return s.use.at > s.sentence.first && !s.ends_sentence(); }

}  // namespace

bool is_preposition(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::not_to) && s.behind().is("to");
}

bool is_counted(const CueSite& s, const Report&) {
  if (!is_inside(s) || s.use.group != s.use.at || s.use.form != CueForm::finite) return false;
  const Token& number = s.text[s.use.at - 1];
  const bool opens = s.use.at == s.sentence.first + 1;  // not "Channel 4 reports"
  return opens && s.use.forms->is(Form::third) && !number.is("one") &&
         (number.word->closed_class == Pos::number || number.in(WordSet::quantity));
}

bool is_compound(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::compound) && s.text[s.use.at - 1].is("member");
}

namespace {

/// "loan", "facility", "anonymity": a thing that is no document and no body, of which one alone is spoken.
bool is_one_mute_thing(const Token& noun, bool bare) {
  constexpr std::array<WordSet, 7> kSpeaking{
      WordSet::finder,    WordSet::speaking_thing, WordSet::venue_document, WordSet::body_noun,
      WordSet::firm_noun, WordSet::unnamed_source, WordSet::quantity};
  const bool document = noun.in(WordSet::venue_document);  // "email addresses": a letter needs an article
  const bool speaks = !(bare && document) && std::any_of(kSpeaking.begin(), kSpeaking.end(),
                                                         [&](WordSet set) { return noun.in(set); });
  constexpr std::array<std::string_view, 19> kTelling{
      "press",  "media",  "policy", "guidance",   "law",        "legislation", "tradition",
      "legend", "wisdom", "rumour", "experience", "history",    "evidence",    "theory",
      "logic",  "talk",   "gossip", "lore",       "speculation"};
  if (!noun.word->classes.any() || noun.is_any(kTelling))
    return false;  // "press reports that", "legend says"
  return noun.pos == Pos::noun && !noun.upper() && !is_plural(noun) && !speaks && !names_people(noun) &&
         !is_office_word(noun) && noun.word->noun != NounDomain::group &&
         noun.word->noun != NounDomain::person;
}

}  // namespace

bool is_noun_of_compound(const CueSite& s, const Report& r) {
  using Index = OpenClasses;
  const auto& source = r.made.source;
  if (!source || source->last + 1 != s.use.at || s.use.group != s.use.at) return false;
  const Token& first = s.text[source->first];
  const CueForms& form = *s.cue().word->cue;
  const bool counted =  // "a group of experts say"
      any_of(s.text, *source, {Pos::preposition, Pos::conjunction}) ||
      any_token(s.text, source->first, source->last, [](const Token& t) { return t.in(WordSet::quantity); });
  const TokenIndex inner =
      source->first + (first.is("that") ? 1 : 0);  // "cautions that attendance |forecasts"
  const bool determined = any_of(s.text, {inner, source->last}, {Pos::determiner, Pos::possessive});
  const bool bare = !determined && first.pos != Pos::number;
  if (counted || form.is(Form::past) || !is_one_mute_thing(s.text[source->last], bare)) return false;
  if (determined)
    return form.is(Form::base);  // "the loan |note agreement", not "the bank’s plan forecasts C"
  if (!bare) return true;        // "five percentage points"
  const bool prose =
      s.text[s.sentence.last].is(Symbol::period) || s.text[s.sentence.last].is(Symbol::question);
  return prose &&
         (form.is(Form::ing) || (form.is(Form::third) && s.cue().word->classes.weight[Index::noun] > 0));
}

bool is_withheld(const CueSite& s, const Report&) {
  return is_inside(s) && s.use.form == CueForm::finite && s.has(CueTrait::withholding) &&
         s.behind().in(WordSet::withheld);
}

namespace {

/// "joined a movement called N": what stands in front is a verb's object.
bool follows_object(const CueSite& s) {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition};
  const auto start = noun_phrase_start(s.text, s.use.at - 1, s.sentence.first);
  if (!start || *start == s.sentence.first || !s.text[*start - 1].in(kGovernor)) return false;
  const Token& opener = s.text[*start];
  return opener.is("a") || opener.is("an") || opener.is("another") || opener.pos == Pos::number;
}

}  // namespace

/// "a party called N", not "the paper called N a liar".
bool is_name_of_thing(const CueSite& s, const Report&) {
  if (!is_inside(s) || !s.has(CueTrait::two) || s.use.form != CueForm::finite) return false;
  const Token& before = s.text[s.use.at - 1];
  const bool thing =
      before.pos == Pos::noun && before.word->noun == NounDomain::other && !names_people(before);
  if (!thing && !follows_object(s)) return false;
  if (s.is_other_quote(s.behind())) return true;
  if (s.behind().pos != Pos::name) return false;
  TokenIndex behind = s.use.at + 2;
  while (behind <= s.sentence.last && s.text[behind].pos == Pos::name) ++behind;
  return behind > s.sentence.last || !s.text[behind].in({Pos::determiner, Pos::adjective, Pos::noun});
}

/// "a farmer named N", "three people briefed on it": who they are, not what they say.
bool describes_people(const CueSite& s, const Report&) {
  if (!is_inside(s) || s.use.form != CueForm::finite || s.use.group != s.use.at) return false;
  if (!names_people(s.text[s.use.at - 1])) return false;
  return is_naming(s.text, s.use.at) || (s.cue().is("briefed") && s.behind().is("on"));
}

}  // namespace onrecord::extract
