// The cast's part that tells people from bodies, places and things.
#include <algorithm>
#include <optional>
#include <unordered_set>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/text/dateline.h"
#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kLongestName = 4;

/// A first sentence without a full stop, or with capitals on all but its function words.
bool opens_with_headline(const Text& text) {
  const Range sentence = text.sentences.front();
  if (!has_end_mark(text, sentence)) return true;
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i)
    if (text[i].initial == Initial::lower && text[i].word->closed_class == Pos::none) return false;
  return true;
}

/// "firm", "daily", "charity": what bodies are called and people never.
bool is_body_noun(const Token& token) {
  if (token.upper() || token.in(WordSet::role_noun) || token.in(WordSet::people_group)) return false;
  if (token.is("post") || token.is("press") || token.is("news")) return false;
  return token.in(WordSet::firm_noun) || token.in(WordSet::outlet_word) || token.is("page") ||
         token.is("channel") || token.is("portal");
}

/// "Oldtown Rovers were two goals up.": one name and a verb in the plural.
bool is_called_several(const Text& text, Range name) {
  const TokenIndex verb = name.last + 1;
  return name.size() > 1 && verb < text.size() && text[verb].sentence == text[name.first].sentence &&
         text.sentence_of(name.first).first == name.first &&
         (text[verb].is("were") || text[verb].is("are") || text[verb].is("have"));
}

/// "startup N N", "a group calling itself N N", "N N, the pan-Arab daily".
bool is_called_body(const Text& text, Range name) {
  constexpr TokenIndex kReach = 5;
  const TokenIndex first = name.first, comma = name.last + 1;
  const auto same = [&](TokenIndex i) { return text[i].sentence == text[first].sentence; };
  if (first > 0 && same(first - 1) && !text.quotes.empty() && text[first - 1].quote != text[first].quote)
    return false;
  const bool somebody =  // "ferry operator Anna Reed"
      first > 0 && text[first].word->first_name && name.size() == 2 &&
      (text[first - 1].word->lower.ends_with("er") || text[first - 1].word->lower.ends_with("or"));
  if (first > 0 && same(first - 1) && is_body_noun(text[first - 1])) return !somebody;
  if (first > 1 && text[first - 1].is("from") && text[first - 2].is("loan"))
    return true;  // "on loan from N N"
  const bool kind = first > 1 && text[first - 1].is("group") && text[first - 2].pos == Pos::noun;
  if (kind && same(first - 2)) return true;  // "the rights group Free Vale"
  const bool apposed = first > 2 && comma < text.size() && text[comma].is(Symbol::comma) && same(first - 3) &&
                       text[first - 1].is(Symbol::comma) && text[first - 3].in(WordSet::article);
  if (apposed && is_body_noun(text[first - 2])) return true;  // "The laboratory, N N, was paid"
  if (first > 1 && same(first - 2) && (text[first - 1].is("itself") || text[first - 1].is("called")) &&
      !text[first - 2].is(Symbol::comma))
    return text[first - 1].is("itself") || is_body_noun(text[first - 2]);
  const bool apart = first == 0 || !text[first - 1].in({Pos::preposition, Pos::possessive});
  if (comma + 1 < text.size() && text[comma].is(Symbol::comma) && same(comma + 1) &&
      text[comma + 1].is("which") && apart)
    return true;  // "N N, which owns 6 %"
  constexpr std::array<std::string_view, 8> kOwned{"owned",      "controlled",    "co-owned",
                                                   "part-owned", "state-owned",   "headquartered",
                                                   "listed",     "majority-owned"};
  if (comma + 2 < text.size() && text[comma].is(Symbol::comma) && same(comma + 2) && apart &&
      text[comma + 1].is_any(kOwned) && text[comma + 2].in(kPrepositional))
    return true;  // "N N, controlled by M,"
  if (comma + 2 >= text.size() || !text[comma].is(Symbol::comma) || !same(comma + 1) ||
      !(text[comma + 1].in(WordSet::article)))
    return false;
  TokenIndex noun = comma + 1;
  const auto goes_on = [&](const Token& t) {
    return t.in({Pos::noun, Pos::adjective, Pos::name}) || t.in(WordSet::outlet_word) ||
           (t.is("and") && text[noun].pos == Pos::noun);  // "the pubs and hotels group"
  };
  while (noun + 1 < text.size() && noun - comma < kReach && goes_on(text[noun + 1])) ++noun;
  const bool part = noun + 1 < text.size() && text[noun + 1].is("of") &&  // "N N, a unit of M"
                    (text[noun].is("unit") || text[noun].is("arm") || text[noun].is("subsidiary") ||
                     text[noun].is("affiliate"));
  return part || is_body_noun(text[noun]);
}

}  // namespace

/// "the state of Norland", "in Norland": the words that are told to be places, but for "in Norland News
/// Agency".
static std::unordered_set<const Word*> told_as_places(const Text& text) {
  std::unordered_set<const Word*> places;
  for (TokenIndex i = 1; i < text.size(); ++i)
    if (text[i].upper() && (text[i - 1].is("of") || text[i - 1].is("in")) && !text[i + 1].is("news"))
      places.insert(text[i].word);
  return places;
}

/// "Norland News Agency"
static bool is_news_agency(const Text& text, Range name) {
  return name.size() == 3 && text[name.last].is("agency") && text[name.first + 1].is("news");
}

void Cast::note_organisations(const std::vector<NameRun>& runs) {
  std::optional<std::unordered_set<const Word*>> places;  // read once, and only where an agency asks for it
  for (const NameRun& run : runs) {
    const Token& first = text_[run.core.front()];
    const Token& last = text_[run.core.back()];
    const bool called =
        run.titles.empty() && (is_called_body(text_, run.range) || is_called_several(text_, run.range));
    const TokenIndex begin = run.range.first;
    const bool in_front = called && begin > 0 &&
                          text_[begin - 1].in(WordSet::firm_noun) &&  // "the group Rio Verde"
                          text_[begin - 1].word->noun != NounDomain::person;
    const bool plain = run.titles.empty() &&
                       (in_front || !first.word->first_name || last.in(WordSet::firm_suffix)) &&
                       !first.in(WordSet::place_word) && !first.in(WordSet::organisation_word);
    if (!plain) continue;
    const Range name{run.core.front(), run.core.back()};
    if (called) bodies_.emplace(first.word, name);
    const bool worded = run.organisation && run.core.size() > 1 && first.word->noun != NounDomain::place &&
                        (last.in(WordSet::organisation_word) || last.in(WordSet::firm_suffix));
    if (!worded && !(called && run.core.size() > 1)) continue;
    if (is_news_agency(text_, name)) {  // what a text calls Norland is not the Norland News Agency
      if (!places) places = told_as_places(text_);
      if (places->contains(first.word)) continue;
    }
    const auto [at, added] = organisations_.try_emplace(first.word, name);
    const bool whole = at->second.size() == 2 &&  // "Williams Cos", which has a "Williams Gas Co"
                       text_[at->second.last].in(WordSet::firm_suffix);
    if (!added && !whole && at->second.size() < name.size()) at->second = name;
  }
  for (const NameRun& run : runs) {  // "Vale, which is listed": the text's "Vale Industrial"
    const auto called = bodies_.find(text_[run.core.front()].word);
    if (run.core.size() == 2 && run.titles.empty() && !run.known_first_name && called != bodies_.end() &&
        called->second.size() == 1 && !(run.range.first > 0 && text_[run.range.first - 1].is("the")))
      organisations_.try_emplace(called->first, Range{run.core.front(), run.core.back()});
  }
}

/// The text says somewhere that this is a body: "the daily Nova Bandera", "Pale Harvest, a charity".
bool Cast::is_called_body_somewhere(const NameRun& run) const {
  const auto at = bodies_.find(text_[run.core.front()].word);
  if (at == bodies_.end()) return false;
  if (at->second.size() == 1 && run.core.size() == 2 && !run.known_first_name)
    return true;  // "Vale Industrial", elsewhere "Vale, which is listed in Oldtown"
  if (at->second.size() < run.core.size()) return false;
  for (TokenIndex i = 0; i < run.core.size(); ++i)
    if (text_[at->second.first + i].word != text_[run.core[i]].word) return false;
  return true;
}

/// "PTI RKS": short words in capitals that end a text are who wrote it.
bool Cast::is_sign_off(const NameRun& run) const {
  constexpr std::size_t kLongestInitials = 4;
  const auto initials = [&](TokenIndex i) {
    return text_[i].all_upper && text_[i].span.size() <= kLongestInitials;
  };
  return run.titles.empty() && run.range.last + 2 >= text_.size() &&
         std::all_of(run.core.begin(), run.core.end(), initials);
}

std::optional<Range> Cast::fuller_organisation(Range name) const {
  const auto at = organisations_.find(text_[name.first].word);
  if (at == organisations_.end() || at->second.size() <= name.size()) return std::nullopt;
  for (TokenIndex i = 0; i < name.size(); ++i)
    if (text_[at->second.first + i].word != text_[name.first + i].word) return std::nullopt;
  return at->second;
}

/// "Barun Desert", "Willow Bend"
static bool is_landscape(const Token& last) {
  constexpr std::array<std::string_view, 18> kLandscapes{
      "desert",  "bend", "gardens",   "heights", "manor",   "creek",  "springs", "valley",    "island",
      "islands", "bay",  "peninsula", "basin",   "plateau", "canyon", "lagoon",  "reservoir", "dam"};
  return last.is_any(kLandscapes);
}

/// "At Bela Voda a dozen hikers get down": behind the preposition that opens the sentence, and no verb
/// behind.
bool Cast::opens_with_place(const NameRun& run) const {
  const TokenIndex at = run.range.first, next = run.range.last + 1;
  if (at == 0 || text_.sentence_of(at).first != at - 1 || !run.titles.empty() || next >= text_.size())
    return false;
  const Token& before = text_[at - 1];
  return (before.is("at") || before.is("near") || before.is("outside")) &&
         !surnames_.contains(text_[run.core.back()].word) &&
         text_[next].in({Pos::determiner, Pos::subject_pronoun, Pos::number, Pos::possessive}) &&
         !text_[next].is("'s");
}

/// "the goalkeeper, Sunday Ekpo,", "Friday Okon, 34,", "keeper Sunday Ekpo": a day for a given name, as what
/// stands around tells.
static bool is_called_by_day(const Text& text, const NameRun& run) {
  const TokenIndex first = run.core.front(), next = run.core.back() + 1;
  if (!is_weekday(text[first]) || text[run.core.back()].word->classes.any()) return false;
  const bool called = first > 0 && (names_people(text[first - 1]) || is_office_word(text[first - 1]));
  const bool apposed = first > 1 && text[first - 1].is(Symbol::comma) && text[next].is(Symbol::comma) &&
                       (names_people(text[first - 2]) || is_office_word(text[first - 2]));
  const bool described = text[next].is(Symbol::comma) && (text[next + 1].initial == Initial::digit ||
                                                          text[next + 1].is("a") || text[next + 1].is("an"));
  return called || apposed || described;
}

/// "Mount Hale", "MV Eilean Ruadh", "St Oswin’s", "Upper Hale": mountains, ships, what is called after a
/// saint, and parts of places.
static bool opens_name_of_thing(const Token& first, std::size_t words) {
  constexpr std::array<std::string_view, 6> kShips{"mv", "hms", "uss", "rms", "ss", "hmas"};
  constexpr std::array<std::string_view, 7> kParts{"upper", "lower", "greater", "north",
                                                   "south", "east",  "central"};
  const bool saint = first.is("st") || first.is("st.") || first.is("saint");
  return first.is("mt") || first.is("mount") || (first.all_upper && first.is_any(kShips)) ||
         (words == 2 && (saint || first.is_any(kParts)));
}

bool Cast::is_full_name(const NameRun& run) const {
  const std::size_t words = counted_words(text_, run);
  if (words < 2 || words > kLongestName || run.organisation) return false;
  const Token& first = text_[run.core.front()];
  const Token& last = text_[run.core.back()];
  if (words == 2 && first.word == last.word) return false;  // "Bafana Bafana"
  if (run.titles.empty() && is_landscape(last) && !surnames_.contains(last.word)) return false;
  if (run.titles.empty() && opens_name_of_thing(first, words)) return false;
  const TokenIndex who = run.range.last + 2;  // "N N, who have been paid": a firm
  if (run.titles.empty() && !run.known_first_name && is_who(text_[who]) && text_[who - 1].is(Symbol::comma) &&
      (text_[who + 1].is("have") || text_[who + 1].is("are") || text_[who + 1].is("were")))
    return false;
  if (words == 2 && opens_with_place(run)) return false;
  if (run.titles.empty() && is_country_name(text_, {run.core.front(), run.core.back()})) return false;
  const bool of_somebody =  // "Obama Speech", "Marsh Tower"
      words == 2 && run.titles.empty() && !run.known_first_name && surnames_.contains(first.word) &&
      !surnames_.contains(last.word) && last.word->classes.weight[OpenClasses::noun] > 0 &&
      !last.word->proper_noun && !last.word->first_name &&
      last.word->lower.find('-') == std::string::npos;  // "Chan Tai-man"
  if (of_somebody) return false;
  if (words == 2 && run.titles.empty() && last.word->country != 0 && last.word->noun == NounDomain::place &&
      !run.known_first_name && !surnames_.contains(last.word))
    return false;  // "Gaoth Ireland"
  if (words > 2 && run.titles.empty() && is_country_name(text_, {run.core[0], run.core[1]}))
    return false;  // "New Zealand Rugby"
  const bool body = run.titles.empty() && is_called_body_somewhere(run);
  if (is_portfolio(run)) return false;
  if (run.known_first_name) return !body;
  if (body || is_sign_off(run) || opens_with_epithet(run)) return false;
  const TokenIndex next = run.range.last + 1;  // "Summit Air Flight 418"
  if (next < text_.size() && text_[next].initial == Initial::digit && last.word->classes.any() &&
      !last.word->proper_noun && text_[next].sentence == last.sentence)
    return false;
  const auto airs = [&](TokenIndex i) { return text_[i].in(WordSet::outlet_word); };
  if (words > 2 && std::any_of(run.core.begin(), run.core.end(), airs)) return false;  // "BNC Radio Highland"
  if (run.titles.empty() && fuller_organisation({run.core.front(), run.core.back()})) return false;
  if (words == 2 && first.in(WordSet::place_word) && !run.has_honorific && !is_called_by_day(text_, run))
    return false;  // "Mr Sunday N"
  const bool people = last.word->proper_noun && last.word->classes.weight[OpenClasses::adjective] > 0 &&
                      last.word->noun == NounDomain::person;
  if (words == 2 && people && first.word->classes.any()) return false;  // "East African"
  if (words == 2 && last.all_upper && !first.all_upper && last.word->lower.size() > 2 && run.titles.empty())
    return false;                                 // "Shown CCTV"
  if (first.in(WordSet::quantity)) return false;  // "One Tory MP"
  const bool title =
      last.in(WordSet::name_title) &&  // but "N Jean King", who is called "King" again
      !(last.in(WordSet::title_surname) && surnames_.contains(last.word) && !first.word->classes.any());
  if (last.in(WordSet::place_word) || title || last.in(WordSet::broadcaster) || last.in(WordSet::outlet_word))
    return false;
  const bool members = last.word->noun == NounDomain::person && last.word->lower.ends_with('s') &&
                       !last.word->proper_noun && !surnames_.contains(last.word);  // "Open Door Carers"
  if (run.titles.empty() && members) return false;
  if (is_place(run) || is_of_common_words(run) || may_be_thing(run) || is_deed_of(run) ||
      is_field_of_body(run) || tells_which(run))
    return false;
  if (words > 2 && run.titles.empty() && last.word->noun == NounDomain::place)
    return false;  // "Oldtown Valley North"
  return text_[run.range.first].sentence != 0 || !opens_with_headline(text_);
}

/// "the Minister of Marine Affairs", "Secretary for Human Settlements": what the office is for.
bool Cast::is_portfolio(const NameRun& run) const {
  const TokenIndex first = run.range.first;
  if (first < 2 || !run.titles.empty() || !(text_[first - 1].is("of") || text_[first - 1].is("for")))
    return false;
  const Token& office = text_[first - 2];
  const bool holds = office.is("minister") || office.is("ministry") || office.is("secretary") ||
                     office.is("department") || office.is("undersecretary");
  return holds && text_[run.core.back()].word->classes.weight[OpenClasses::noun] > 0;
}

/// "The Governor of Dhi Qar, N N,": what the office is of, its holder behind the comma.
bool Cast::is_seat(const NameRun& run) const {
  const TokenIndex first = run.range.first, comma = run.range.last + 1;
  return first > 1 && text_[first - 1].is("of") && text_[first - 2].in(WordSet::name_title) &&
         !run.known_first_name && comma + 1 < text_.size() && text_[comma].is(Symbol::comma) &&
         text_[comma + 1].pos == Pos::name;
}

/// "Oldshire Fire and Rescue Service": a common noun, joined with another to what a body does.
bool Cast::is_field_of_body(const NameRun& run) const {
  const Word& field = *text_[run.core.back()].word;
  if (!run.titles.empty() || field.classes.weight[OpenClasses::noun] <= 0 || field.proper_noun ||
      field.first_name)
    return false;
  TokenIndex last = run.range.last + 1;
  if (last + 2 >= text_.size() || !text_[last].is("and") || text_[last + 1].pos != Pos::name) return false;
  for (++last; last + 1 < text_.size() && text_[last + 1].pos == Pos::name;) ++last;
  return last > run.range.last + 2 &&
         (text_[last].in(WordSet::organisation_word) || text_[last].is("service"));
}

/// "her sold-out Las Vegas residency": between whose it is and what it is, a name that no person has.
bool Cast::tells_which(const NameRun& run) const {
  const TokenIndex first = run.range.first, next = run.range.last + 1;
  if (!run.titles.empty() || run.known_first_name || first == 0 || next >= text_.size()) return false;
  TokenIndex whose = first - 1;
  if (whose > 0 && text_[whose].pos == Pos::adjective && !text_[whose].upper()) --whose;
  const Token& noun = text_[next];
  return text_[whose].pos == Pos::possessive && !text_[whose].is("'s") && noun.pos == Pos::noun &&
         !noun.upper() && !names_people(noun) && noun.sentence == text_[first].sentence;
}

/// "Store Kalv (population 31)", "Store Kalv, where N lives": what stands behind tells that one can be there.
static bool is_described_as_place(const Text& text, const NameRun& run) {
  const TokenIndex next = run.range.last + 1;
  if (run.known_first_name || next + 1 >= text.size() ||
      text[next + 1].sentence != text[run.range.last].sentence)
    return false;
  return (text[next].is(Symbol::open_bracket) && text[next + 1].is("population")) ||
         (text[next].is(Symbol::comma) && text[next + 1].is("where"));
}

/// "in Mill Lane", "at Coal Hill": where things are, unless a title says that it is a person.
bool Cast::is_place(const NameRun& run) const {
  const bool shouted = text_[run.range.first].all_upper && text_[run.range.last].all_upper;
  if (shouted && run.titles.empty() && text_.sentence_of(run.range.first).first == run.range.first)
    if (const auto end = dateline_end(text_, run.range.first); end && *end > run.range.last)
      return true;  // "OL TOWN, Oldland – The stone"
  if (run.range.first == 0 || !run.titles.empty()) return false;
  if (is_described_as_place(text_, run)) return true;
  const TokenIndex first = run.range.first;
  const Token& before = text_[first - 1];
  if (before.sentence != text_[first].sentence) return false;
  if (before.in(WordSet::place_preposition) || is_seat(run)) return true;
  if (first < 2) return false;
  const bool member = text_[first - 2].in(WordSet::member_noun) || text_[first - 2].in(WordSet::honour);
  if (before.is("for") && member) return true;  // "the MP for Mill Vale"
  const Token& further = text_[first - 2];
  const bool dwellers = further.is("villagers") || further.is("residents") || further.is("inhabitants") ||
                        (further.word->noun == NounDomain::place && !further.upper());
  const TokenIndex next = run.range.last + 1;
  const bool owner = next < text_.size() && text_[next].is("'s");  // "the corner of N N's land"
  const bool of_place =
      before.is("of") && (further.is(Symbol::comma) ||                     // "N, of Mill Lane, Town"
                          (dwellers && !run.known_first_name && !owner));  // "Villagers of Great Vale"
  return of_place || (before.is(Symbol::open_bracket) && further.pos == Pos::name);  // "Mr N (Mill Hill)"
}

/// "New Zealand", "Real Madrid": a word of the dictionary and a place.
bool Cast::names_place(const NameRun& run) const {
  const Word& front = *text_[run.core.front()].word;
  const Word& last = *text_[run.core.back()].word;
  return run.core.size() == 2 && last.proper_noun && last.noun == NounDomain::place && front.classes.any() &&
         !front.first_name && !front.proper_noun;
}

/// "Open Ledger", "Pale Harvest", "Right Wing Watch", "North Korea": words of the dictionary and no title are
/// no person's name, nor is "CREDO Action".
bool Cast::is_of_common_words(const NameRun& run) const {
  constexpr std::size_t kShortest = 4;
  if (names_place(run)) return true;
  if (!run.titles.empty()) return false;
  const auto listed = [&](TokenIndex i) {
    const Word& word = *text_[i].word;
    return word.lower.size() >= kShortest && word.classes.any() && !word.first_name &&
           word.only_class != Pos::adverb;  // "Rosaly" for its ending
  };
  const auto common = [&](TokenIndex i) { return listed(i) && !text_[i].word->proper_noun; };
  const Token& first = text_[run.core.front()];
  const Token& last = text_[run.core.back()];
  const std::string_view head = first.word->lower;  // without full stops: "J.J." is a person
  if (first.all_upper && !last.all_upper && head.size() >= kShortest && head.find('.') == head.npos)
    return true;
  const Word& front = *text_[run.core.front()].word;  // "Red Plains Aeromedical"
  const bool opened = run.core.size() == 3 && front.classes.any() && !front.first_name &&
                      common(run.core[1]) && text_[run.core[1]].word->lower.ends_with('s');
  return opened || std::all_of(run.core.begin(), run.core.end(), common);
}

/// "President Marsh Speech": a surname that stands alone elsewhere, and a common noun that never does.
bool Cast::is_deed_of(const NameRun& run) const {
  const Word& last = *text_[run.core.back()].word;
  return !run.titles.empty() && run.core.size() == 2 && surnames_.contains(text_[run.core.front()].word) &&
         !surnames_.contains(&last) && last.classes.weight[OpenClasses::noun] > 0 && !last.proper_noun &&
         !last.first_name;
}

/// "Mbasa Island", "Lakeways Transit": a word nobody knows and a common noun, and nothing that makes it a
/// person: no surname by itself elsewhere, nobody who speaks or is described.
bool Cast::may_be_thing(const NameRun& run) const {
  const Word& first = *text_[run.core.front()].word;
  const Word& last = *text_[run.core.back()].word;
  const bool common = last.classes.weight[OpenClasses::noun] > 0 && !last.proper_noun && !last.first_name;
  if (!run.titles.empty() || (first.classes.any() && !first.proper_noun) || !common ||
      surnames_.contains(&last))
    return false;
  const TokenIndex before = run.range.first - 1, next = run.range.last + 1;
  if (run.range.first > 0 && text_[before].word->cue) return false;
  const auto introduces = [&](TokenIndex i) {
    return text_[i].sentence == text_[run.range.first].sentence && !text_[i].in(WordSet::firm_noun) &&
           (text_[i].in(WordSet::male_noun) || text_[i].in(WordSet::female_noun) ||
            text_[i].in(WordSet::name_title));
  };
  const bool apposed = run.range.first > 1 && text_[before].is(Symbol::comma);         // "his wife, N, …"
  if (run.range.first > 0 && introduces(apposed ? before - 1 : before)) return false;  // "her counterpart N"
  const bool called =  // "geologist N N", not "the owner, Lakeways Transit"
      run.range.first > 0 && text_[before].pos == Pos::noun && !text_[before].upper() &&
      text_[before].word->noun == NounDomain::person && !is_plural(text_[before]) &&
      !text_[before].in(WordSet::firm_noun);
  if (called) return false;
  if (next + 2 >= text_.size()) return true;
  if (text_[next].word->cue || is_who(text_[next]) || text_[next].is(Symbol::open_bracket)) return false;
  const Token& behind = text_[next + 1];
  const bool between_commas =
      run.range.first > 0 && text_[before].is(Symbol::comma) && text_[next].is(Symbol::comma);
  if (between_commas && behind.word->cue && text_[next + 1].in(kFinite))
    return false;  // "The director of the centre, N N, said"
  return !text_[next].is(Symbol::comma) ||
         !(behind.in(WordSet::article) || behind.initial == Initial::digit || is_who(behind) ||
           behind.is("whose"));
}

}  // namespace onrecord::extract
