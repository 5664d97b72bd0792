#include "indexer/extract/people/name_run.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/name_words.h"

namespace onrecord::extract {
namespace {

/// One space, or a no-break space in UTF-8.
constexpr std::uint32_t kWidestSpace = 2;

bool is_particle_before_name(const Text& text, TokenIndex i) {
  if (!text[i].in(WordSet::name_particle) || i + 1 >= text.size()) return false;
  if (is_name(text, i + 1)) return true;  // "van Dyk"; below: "van der Berg"
  return text[i + 1].in(WordSet::name_particle) && i + 2 < text.size() && is_name(text, i + 2);
}

/// "the Duchess of Oldtown": a person who is called by the rank.
bool is_peerage(const Text& text, TokenIndex first) {
  return first + 2 < text.size() && text[first].in(WordSet::peer_title) && text[first + 1].is("of") &&
         is_name(text, first + 2) && text[first + 2].sentence == text[first].sentence;
}

TokenIndex run_end(const Text& text, TokenIndex first) {
  TokenIndex last = first;
  if (is_peerage(text, first)) last += 2;
  const auto goes_on = [&](TokenIndex next) {
    return next < text.size() && text[next].sentence == text[first].sentence &&
           text[next].span.begin - text[last].span.end <= kWidestSpace &&
           (is_name(text, next) || is_particle_before_name(text, next)) && !is_day_behind_name(text, next);
  };
  for (;;) {
    while (goes_on(last + 1)) ++last;
    auto nickname = nickname_end(text, last);
    if (!nickname) nickname = bracketed_nickname_end(text, last);
    if (!nickname) break;
    last = *nickname + 1;
  }
  const auto suffix_at = [&](TokenIndex i) {  // "Hale, Jr.", "Larkspur Foods, Inc."
    return text[i].in(WordSet::name_suffix) ||
           (is_incorporated(text[i]) && text[i].sentence == text[first].sentence);
  };
  if (last + 2 < text.size() && text[last + 1].is(Symbol::comma) && suffix_at(last + 2)) last += 2;
  if (last + 1 < text.size() && is_legal_form(text[last + 1]) &&
      text[last + 1].sentence == text[first].sentence)
    ++last;  // "Norholm plc"
  const bool numbered = last > first && text[last].is("no.") && text[last + 1].initial == Initial::digit &&
                        text[last + 1].sentence == text[first].sentence &&
                        !(last + 2 < text.size() && is_name(text, last + 2));  // "World No. 1 N N"
  if (numbered) ++last;                                                        // "Union No. 3"
  return last;
}

/// Takes a name run apart: titles in front, the name, its suffix.
class RunParser {
 public:
  RunParser(const Text& text, Range range, NameRun& run) : text_(text), run_(run) {
    run_.range = range;
    run_.core.reserve(range.size());
    for (TokenIndex i = range.first; i <= range.last; ++i)
      if (text[i].is(Symbol::open_bracket) && i + 2 <= range.last) {
        run_.nickname = text[i + 1].word->lower;
        i += 2;
      } else if (!text[i].is(Symbol::comma) && text[i].quote == text[range.last].quote)
        run_.core.push_back(i);
      else if (text[i].is(Symbol::word) && text[i].quote != text[range.last].quote)
        run_.nickname = text[i].word->lower;
  }

  void parse() {
    if (is_peerage(text_, run_.range.first)) return peer();
    take_leading_titles();
    take_inner_title();
    take_field_of_office();
    take_words_before_first_name();
    take_epithet();
    take_word_in_capitals();
    take_kind_of_firm();
    take_description();
    take_suffix();
    put_back_rank();
    describe();
  }

 private:
  void peer() {
    run_.honorific = word(0).in(WordSet::female_honorific) ? Gender::female : Gender::male;
    run_.has_honorific = true;
    run_.known_first_name = true;
    run_.first = word(0).lower;
    run_.last = word(run_.core.size() - 1).lower;
  }

  [[nodiscard]] bool opens_sentence() const {
    const TokenIndex first = run_.range.first;
    return first == 0 || text_[first - 1].sentence != text_[first].sentence;
  }

  /// At a sentence's start or a quotation's.
  [[nodiscard]] bool opens_words() const {
    return opens_sentence() || text_[run_.range.first - 1].is_quote_mark();
  }

  [[nodiscard]] const Word& word(std::size_t i) const { return *text_[run_.core[i]].word; }

  void take(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      const Word& title = word(i);
      const bool office =
          i + 1 < count && word(i + 1).in(WordSet::role_noun);  // "Lord Mayor N" may be a woman
      if (title.in(WordSet::male_honorific) && !office) run_.honorific = Gender::male;
      if (title.in(WordSet::female_honorific)) run_.honorific = Gender::female;
      run_.titles.push_back(run_.core[i]);
    }
    run_.core.erase(run_.core.begin(), run_.core.begin() + static_cast<std::ptrdiff_t>(count));
  }

  /// "Dom Marsh" is Dominic, "Dom Placide Marsh" a monk; "Sen" without a full stop behind a name is one.
  [[nodiscard]] bool is_given_name(std::size_t i) const {
    if (i > 0 && word(i).lower == "sen") return true;                               // "Aparna Sen Gupta"
    if (i > 0 && word(i).lower == "sheikh" && word(i - 1).first_name) return true;  // "Hassan Sheikh Warsame"
    if (word(i).lower == "sultan" && i + 1 < run_.core.size() &&
        ((i > 0 && text_[run_.core[i + 1]].name_prefix) || word(i + 1).lower == "bin"))
      return true;  // "Secretary General Sultan al-Ghafri", "Dr Sultan bin Faisal"
    if (i + 2 < run_.core.size() && (word(i).first_name || word(i).lower == "sultan") &&
        word(i + 1).in(WordSet::name_particle) && !text_[run_.core[i + 1]].upper())
      return true;  // "Christian de Vries", "Sultan bin Salem"
    if (i + 2 != run_.core.size()) return false;
    const TokenIndex first = run_.core[i];  // "the grower Col Marsh" is Colin
    const bool opened =
        i == 1 && opens_sentence() && word(0).noun == NounDomain::person;  // "Grower Col Marsh"
    const bool described =
        opened || (i == 0 && first > 0 && text_[first - 1].sentence == text_[first].sentence &&
                   text_[first - 1].word->noun == NounDomain::person && !text_[first - 1].upper());
    return word(i).lower == "dom" || word(i).lower == "con" || (word(i).lower == "col" && described);
  }

  /// "the ambassador to Oldland N N": the country is the office's.
  [[nodiscard]] bool is_seat_of_office(std::size_t i) const {
    if (i != 0 || run_.core.size() < 3 || word(i).first_name) return false;
    const bool place = word(i).proper_noun && word(i).noun == NounDomain::place;
    return (place && office_before(text_, run_.range.first)) || (run_.core.size() == 3 && is_of_town());
  }

  /// "Mayor of Holynka N N", "the governor of Karsk N N": what they are of is a place.
  [[nodiscard]] bool is_of_town() const {
    const TokenIndex first = run_.range.first;
    if (first < 2 || !text_[first - 1].is("of")) return false;
    const Token& office = text_[first - 2];
    return office.is("mayor") || office.is("governor") || office.is("bishop") || office.is("archbishop") ||
           office.is("prefect");
  }

  /// "the European Shelf Programme": the place is the body's.
  [[nodiscard]] bool is_whole_of_body() const {
    const TokenIndex first = run_.range.first;
    const Word& last = word(run_.core.size() - 1);
    const auto given = [&](TokenIndex i) { return text_[i].word->first_name; };
    return first > 0 && text_[first - 1].is("the") && last.classes.weight[OpenClasses::noun] > 0 &&
           !last.proper_noun && std::none_of(run_.core.begin(), run_.core.end(), given);
  }

  /// "AG", not "Moussa ag Elhadi"
  [[nodiscard]] bool is_title(std::size_t i) const {
    const bool particle = word(i).in(WordSet::name_particle) && !text_[run_.core[i]].upper();
    const bool firm = text_[run_.core.back()].in(WordSet::firm_suffix);  // "Data General Corp"
    return word(i).in(WordSet::name_title) && !particle && !firm;
  }

  void take_leading_titles() {
    std::size_t count = 0;
    while (count + 1 < run_.core.size() && !is_given_name(count) &&
           (is_title(count) ||
            (word(count).lower == "canon" && run_.core.size() > 2 && (count > 0 || word(1).first_name)) ||
            (word(count).in(WordSet::place_word) && run_.core.size() - count > 2 && !is_whole_of_body()) ||
            is_seat_of_office(count)))
      ++count;
    take(count);
  }

  /// "State Department Spokesman John Smith": everything up to the last title.
  void take_inner_title() {
    for (std::size_t z = run_.core.size(); z-- > 1;)
      if ((is_title(z - 1) && !is_given_name(z - 1)) || is_compound_title(z - 1) || is_occupation(z - 1))
        return take(z);
  }

  /// "County [Administrator] Whit Sorrell": a common noun for people in front of two words that are none.
  [[nodiscard]] bool is_occupation(std::size_t i) const {
    const auto is_no_common_word = [&](std::size_t k) {
      return word(k).first_name || word(k).proper_noun || !word(k).classes.any();
    };
    return i > 0 && i + 3 == run_.core.size() && word(i).noun == NounDomain::person && !word(i).proper_noun &&
           !word(i).first_name && is_no_common_word(i + 2) &&
           !text_[run_.core.back()].in(WordSet::organisation_word) && !text_[run_.core[i]].all_upper;
  }

  /// "Vice-Premier"
  [[nodiscard]] bool is_compound_title(std::size_t i) const {
    return word(i).lower.find('-') != std::string::npos && word(i).noun == NounDomain::person &&
           !word(i).first_name && i + 2 < run_.core.size();
  }

  /// "Iowa Rep. …", "BBC John Smith": a first name behind a place, organisation or acronym begins the name.
  void take_words_before_first_name() {
    if (run_.core.empty() || word(0).first_name) return;
    if (run_.core.size() == 2 && opens_words() && word(1).first_name && (is_imperative(0) || is_greeting(0)))
      return take(1);
    if (run_.core.size() == 3 && opens_words() && is_common_opener() && is_unknown(1) && is_unknown(2))
      return take(1);  // "Disgraced Amari Okafor", "Unlike Amari Okafor"
    for (std::size_t z = 1; z + 1 < run_.core.size(); ++z) {
      std::size_t begin = z;  // "Prof. T. Rama Bhatlu", "J. David Lyons", "M K Stanley Raj"
      while (begin > 0 && is_initial(begin - 1)) --begin;
      if (begin == 0) continue;
      const Word& before = word(begin - 1);
      const bool compound = before.lower.find('-') != std::string::npos;  // "Mum-of-two Kelly"
      const bool descriptive = compound || before.in(WordSet::place_word) ||
                               before.in(WordSet::organisation_word) || before.in(WordSet::role_noun) ||
                               before.noun == NounDomain::person || text_[run_.core[begin - 1]].all_upper;
      const bool opening =  // "Shooter Anna Reed", "Imagine Anna Reed"
          begin == 1 && opens_words() && run_.core.front() == run_.range.first && !before.proper_noun &&
          (before.classes.weight[OpenClasses::noun] > 0 || before.classes.weight[OpenClasses::verb] > 0);
      // "Oldtown County Recorder Helen Marsh"
      const bool office = begin > 1 && z + 2 == run_.core.size() &&
                          (!word(z + 1).classes.any() || word(z + 1).proper_noun) &&
                          before.classes.weight[OpenClasses::noun] > 0 && !before.proper_noun &&
                          !before.in(WordSet::name_particle);
      const bool place = z == 1 && run_.core.size() == 3 && stands_in_place();  // "In Oldtown Anna Reed"
      if (word(z).first_name && word(z).lower.size() > 2 && (descriptive || opening || office || place))
        return take(begin);
    }
  }

  /// A word of the dictionary, or a small one, whose capital is the sentence's: a long one, as "Tan", "Song"
  /// and "Per" are names.
  [[nodiscard]] bool is_common_opener() const {
    constexpr std::size_t kShortest = 6;
    const Word& opener = word(0);
    return opener.lower.size() >= kShortest && run_.core.front() == run_.range.first && !opener.proper_noun &&
           !text_[run_.core.front()].all_upper &&
           (opener.classes.any() || opener.closed_class != Pos::none || opener.in(WordSet::date_word));
  }

  /// Nothing but a name can be spelled so.
  [[nodiscard]] bool is_unknown(std::size_t i) const {
    const Word& name = word(i);
    return !name.classes.any() && name.closed_class == Pos::none && !name.in(WordSet::organisation_word) &&
           !name.in(WordSet::firm_suffix) && !is_initial(i);
  }

  /// "T.", "M.K."; no state, no country.
  [[nodiscard]] bool is_initial(std::size_t i) const {
    const std::string& letters = word(i).lower;
    const bool two = letters.size() == 4 && letters[1] == '.' && letters[3] == '.' && letters != "h.e." &&
                     !word(i).in(WordSet::abbreviation) && !word(i).in(WordSet::place_word);
    const bool one = letters.size() == 1 && text_[run_.core[i]].upper();
    return one || (letters.size() == 2 && letters.back() == '.') || two;
  }

  /// "Hi Anna, so sorry"
  [[nodiscard]] bool is_greeting(std::size_t i) const {
    constexpr std::array<std::string_view, 10> kGreetings{"hi",    "hello", "hey", "dear", "thanks",
                                                          "sorry", "bye",   "yes", "sure", "congratulations"};
    return run_.core[i] == run_.range.first &&
           std::find(kGreetings.begin(), kGreetings.end(), word(i).lower) != kGreetings.end();
  }

  /// "Ask Anna how": the capital is the sentence's.
  [[nodiscard]] bool is_imperative(std::size_t i) const {
    const auto& weight = word(i).classes.weight;
    return run_.core[i] == run_.range.first && !word(i).proper_noun &&
           weight[OpenClasses::verb] > weight[OpenClasses::noun] &&
           weight[OpenClasses::verb] > weight[OpenClasses::adjective];
  }

  [[nodiscard]] bool stands_in_place() const {
    const TokenIndex first = run_.range.first;
    return run_.core.front() == first && first > 0 && text_[first - 1].in(WordSet::place_preposition) &&
           text_[first - 1].sentence == text_[first].sentence &&
           text_[first - 1].upper();  // opens the sentence
  }

  /// "Minister of Energy N N": the run begins with what the office is for.
  void take_field_of_office() {
    const TokenIndex first = run_.range.first;
    if (first < 2 || run_.core.size() < 3 || run_.core.front() != first + run_.titles.size() ||
        word(0).first_name)
      return;  // "for Foreign Affairs N N": the title "foreign" is taken
    const TokenIndex at = first_field(first);
    if (at < 2) return;
    const auto of_body = [&](TokenIndex i) { return text_[i].in(WordSet::organisation_word); };
    const bool body = std::any_of(run_.core.begin() + 1, run_.core.end(), of_body);
    const TokenIndex of =
        text_[at - 1].is("the") && at > 2 && !body ? at - 2 : at - 1;  // "Chancellor of the Exchequer N N"
    const bool of_part = text_[of].is("on") && text_[of - 1].in(WordSet::organisation_word);
    const bool link =
        text_[of].is("of") || text_[of].is("for") || of_part;  // "Chairman of the Committee on …"
    // "Minister of Energy", "Minister of State for Energy", "Minister of Water and Energy"
    const bool of_state = at > 4 && text_[at - 3].is("of") && text_[at - 2].pos == Pos::name;
    const Token& office = text_[of_state ? at - 4 : of - 1];
    const bool held = is_office_word(office) || (of_part && office_before(text_, at));
    if (!link || !held) return;
    for (std::size_t z = 1; z + 1 < run_.core.size(); ++z)
      if (word(z).first_name)  // "Minister for Older People N N", "Commissioner of Police Mohd N N"
        return take((z > 1 || !run_.titles.empty()) && (!word(z - 1).classes.any() || is_arab_name(z)) ? z - 1
                                                                                                       : z);
    std::size_t fields = 0;  // "Minister for Climate Change N N"
    while (fields + 2 < run_.core.size() && word(fields).lower.size() > 1 &&
           (word(fields).classes.weight[OpenClasses::noun] > 0 ||
            word(fields).classes.weight[OpenClasses::adjective] > 0))
      ++fields;
    take(fields);
  }

  /// "Resources Slim Ben Achour": "Ben" is inside the name, behind a word that is no field of an office.
  [[nodiscard]] bool is_arab_name(std::size_t z) const {
    const auto& weight = word(z - 1).classes.weight;
    return (word(z).lower == "ben" || word(z).lower == "bin") && z > 1 && z + 2 == run_.core.size() &&
           weight[OpenClasses::adjective] > weight[OpenClasses::noun];
  }

  /// "Water and Energy", "Trade, Industry and Energy": back to the first of the fields.
  [[nodiscard]] TokenIndex first_field(TokenIndex at) const {
    constexpr int kMost = 3;
    for (int n = 0; n < kMost && at > 2; ++n) {
      const bool joined =
          (text_[at - 1].is("and") || text_[at - 1].is(Symbol::comma)) && text_[at - 2].pos == Pos::name;
      if (!joined) break;
      at -= 2;
      while (at > 0 && text_[at - 1].pos == Pos::name) --at;
    }
    return at;
  }

  /// "Ornithologist N N" at a sentence's start: the capital is the sentence's, the word says who the person
  /// is.
  void take_description() {
    const TokenIndex first = run_.range.first;
    const bool compound = word(0).lower.find('-') != std::string::npos;  // "Oscar-winner N"
    const TokenIndex next = run_.range.last + 1;
    const bool both = next < text_.size() && text_[next].is("and") && is_plural(text_[first]);
    const bool called = run_.core.size() == 2 && opens_sentence() && (word(1).first_name || both) &&
                        !word(0).proper_noun;  // "Widow Doris", "Brothers Stane and Ivo Marsh"
    if (run_.core.size() < (compound || called ? 2 : 3) || run_.core.front() != first || word(0).first_name)
      return;
    const bool unknown =  // "the Uruguayan N N", not "Canadian Pacific Railway"
        std::none_of(run_.core.begin() + 1, run_.core.end(),
                     [&](TokenIndex i) { return text_[i].word->classes.any(); });
    const bool national =  // "its driver, Dutchman N N"
        run_.core.size() > 2 && (word(0).in(WordSet::demonym) || word(0).lower.ends_with("man") ||
                                 (unknown && is_demonym(text_[first])));
    if (word(0).lower.starts_with("ex-")) return take(1);  // "Ex-bandmate N N"
    if ((opens_sentence() || national) && word(0).noun == NounDomain::person && !text_[first].all_upper &&
        !text_[run_.core.back()].in(WordSet::organisation_word))
      take(1);
  }

  /// "Chipmaker Hanbit" at a sentence's start: what kind of firm it is.
  void take_kind_of_firm() {
    const TokenIndex first = run_.range.first;
    if (run_.core.size() < 2 || run_.core.front() != first ||
        !(word(0).in(WordSet::firm_noun) || word(0).lower == "rival"))
      return;
    if (!opens_sentence() || text_[first].all_upper) return;
    take(1);
    firm_ = true;
  }

  /// "Furious Tracey", "Red-faced Gary" at a sentence's start, "Crooked Anna Reed" anywhere: an adjective
  /// before a given name.
  void take_epithet() {
    const TokenIndex first = run_.range.first;
    const bool student = run_.core.size() > 2 && word(0).lower.ends_with("-year");  // "Third-year N N"
    if (run_.core.size() < 2 || run_.core.front() != first || word(0).first_name ||
        !(word(1).first_name || student))
      return;
    const bool opens = opens_words() || run_.core.size() > 2;
    const auto& weight = word(0).classes.weight;
    const bool adjective =
        (weight[OpenClasses::adjective] > 0 && weight[OpenClasses::adjective] >= weight[OpenClasses::noun]) ||
        (word(0).lower.ends_with("ed") && weight[OpenClasses::past] > 0);  // "Devastated Maureen"
    const std::string_view written = text_.text(first);
    const std::size_t hyphen = written.find('-');
    const bool compound = hyphen != std::string_view::npos && hyphen + 1 < written.size() &&
                          written[hyphen + 1] >= 'a';  // not "Jean-Bosco"
    if (opens && (adjective || compound) && !text_[first].all_upper) take(1);
  }

  /// "HEARTBROKEN Anna Reed has told": a tabloid's first word, in capitals.
  void take_word_in_capitals() {
    constexpr std::size_t kLeast = 5;  // shorter ones may be acronyms
    const TokenIndex first = run_.range.first;
    if (run_.core.size() < 2 || run_.core.front() != first || !opens_sentence() || !text_[first].all_upper ||
        text_[first + 1].all_upper || word(0).lower.size() < kLeast || word(0).proper_noun)
      return;
    if (word(0).noun == NounDomain::person || word(0).classes.weight[OpenClasses::adjective] > 0) take(1);
  }

  void take_suffix() {
    while (run_.core.size() > 1 && text_[run_.core.back()].in(WordSet::honour))
      run_.core.pop_back();  // KC, MP
    auto suffix = run_.core.end();
    while (suffix - run_.core.begin() > 1 && text_[suffix[-1]].in(WordSet::name_suffix)) --suffix;
    run_.suffix.assign(suffix, run_.core.end());
    run_.core.erase(suffix, run_.core.end());
  }

  /// "General Acquisition": no general, for what follows is a word of the dictionary and nobody's name.
  void put_back_rank() {
    if (run_.titles.size() != 1 || run_.core.size() != 1) return;
    const Token& rank = text_[run_.titles.front()];
    const Word& name = word(0);
    const bool common = name.classes.weight[OpenClasses::noun] > 0 && !name.proper_noun && !name.first_name;
    if (!(rank.is("general") || rank.is("major")) || !common || name.noun == NounDomain::person ||
        !name.lower.ends_with("ion"))
      return;
    run_.core.insert(run_.core.begin(), run_.titles.front());
    run_.titles.clear();
  }

  void describe() {
    const auto is_org = [&](TokenIndex i) { return text_[i].in(WordSet::organisation_word); };
    run_.has_honorific = run_.honorific != Gender::unknown;
    // "J. David Lyons": called David
    const std::size_t given = run_.core.size() > 2 && is_initial(0) && word(1).first_name ? 1 : 0;
    run_.first = word(given).lower;
    run_.last = without_article(word(run_.core.size() - 1).lower);
    run_.known_first_name = word(given).first_name;
    const TokenIndex a = run_.range.first;
    const bool after_the = a > 0 && text_[a - 1].sentence == text_[a].sentence && text_[a - 1].is("the");
    run_.organisation =
        std::any_of(run_.core.begin(), run_.core.end(), is_org) || (after_the && run_.titles.empty());
    if (run_.range.size() == 1 && run_.known_first_name && !after_the)
      run_.organisation = false;  // "Bill said"
    if (run_.core.size() >= 2 && run_.known_first_name)
      run_.organisation =
          (is_org(run_.core.back()) && !(run_.core.size() == 2 && word(1).in(WordSet::date_word))) ||
          (after_the && run_.titles.empty() && stands_alone());  // "Anna Day" is a person
    const Token& last = text_[run_.core.back()];                 // "Dalton Holdings", "Amnesty International"
    const bool firm = last.in(WordSet::firm_suffix) || last.is("international") || last.is("air") ||
                      (!run_.known_first_name && ends_as_firm(last.word->lower));
    if (run_.core.size() >= 2 && firm) run_.organisation = true;
    const auto is_small = [&](TokenIndex i) {  // "Rivers Without Borders"
      return text_[i].word->closed_class == Pos::preposition || text_[i].is("the");
    };
    if (firm_ || std::any_of(run_.core.begin(), run_.core.end(), is_small)) run_.organisation = true;
    const Token& called = text_[a > 0 ? a - 1 : a];  // "the programme Mesa Abierta"
    if (!run_.known_first_name && run_.titles.empty() && (called.is("programme") || called.is("program")))
      run_.organisation = true;
    if (run_.core.size() >= 2 && run_.titles.empty() && word(0).in(WordSet::thing_opener))
      run_.organisation = true;  // no person at least: "Storm Ada", "Port Sudan"
  }

  /// "Halden Aerosystems", "Marsh Biosciences"
  static bool ends_as_firm(std::string_view word) {
    constexpr std::array<std::string_view, 5> kEnds{"systems", "sciences", "tech", "works", "soft"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return word.ends_with(end); });
  }

  /// "The Angus Clarion says", not "the Anna Reed campaign", "the Anna Reed who …".
  [[nodiscard]] bool stands_alone() const {
    const TokenIndex next = run_.range.last + 1;
    return next >= text_.size() || text_[next].in(kFinite) || text_[next].is(Symbol::comma) ||
           text_[next].is(Symbol::period);
  }

  const Text& text_;
  NameRun& run_;
  bool firm_ = false;  ///< a kind of firm stood in front
};

}  // namespace

std::vector<NameRun> find_name_runs(const Text& text) {
  std::vector<NameRun> runs;
  runs.reserve(text.size() / 12);
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (text[i].pos != Pos::name) continue;  // most words, without a call
    if (!is_name(text, i) || is_whereabouts(text, i) || is_date_before_name(text, i)) continue;
    const TokenIndex last = run_end(text, i);
    TokenIndex first = i;
    for (TokenIndex k = i + 1; k < last; ++k)
      if (is_whereabouts(text, k)) first = k + 1;  // "Abu Dhabi-based Falaj Capital"
    RunParser(text, {first, last}, runs.emplace_back()).parse();
    i = last;
  }
  return runs;
}

}  // namespace onrecord::extract
