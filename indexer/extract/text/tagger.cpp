#include "indexer/extract/text/tagger.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/text/capitals.h"
#include "indexer/extract/text/fixed_class.h"
#include "indexer/extract/text/inflection.h"
#include "indexer/extract/text/letter_case.h"
#include "indexer/extract/text/tag_corrections.h"

namespace onrecord::extract {
namespace {

using Index = OpenClasses::Index;

/// A factor on the weights of some classes.
struct Boost {
  Index index;
  float factor;
};
struct Context {
  PosSet before;
  std::array<Boost, 4> boosts;
};
constexpr Boost kNone{Index::noun, 1};

/// What the class before makes likely; the first row that holds counts.
constexpr std::array<Context, 10> kContexts{{
    {{Pos::determiner},
     {{{Index::verb, .02F}, {Index::third_person, .02F}, {Index::past, .3F}, {Index::ing, .5F}}}},
    {{Pos::possessive, Pos::adjective, Pos::number},
     {{{Index::verb, .03F}, {Index::third_person, .03F}, {Index::past, .3F}, kNone}}},
    {{Pos::to, Pos::modal},
     {{{Index::verb, 30}, {Index::third_person, .05F}, {Index::noun, .3F}, {Index::past, .3F}}}},
    {{Pos::subject_pronoun}, {{{Index::verb, 30}, {Index::third_person, 30}, {Index::past, 30}, kNone}}},
    {{Pos::do_}, {{{Index::verb, 30}, kNone, kNone, kNone}}},
    {{Pos::be, Pos::have}, {{{Index::verb, .05F}, {Index::third_person, .05F}, {Index::noun, .5F}, kNone}}},
    {{Pos::preposition},
     {{{Index::verb, .02F}, {Index::third_person, .02F}, {Index::past, .1F}, {Index::noun, 3}}}},
    {{Pos::wh}, {{{Index::third_person, 5}, {Index::past, 5}, {Index::verb, 5}, kNone}}},
    {{Pos::name, Pos::noun}, {{{Index::third_person, 8}, {Index::past, 8}, {Index::adverb, 2}, kNone}}},
    {{Pos::adverb}, {{{Index::third_person, 3}, {Index::past, 3}, kNone, kNone}}},
}};

/// Boosts that did not fit the row's four places.
void boost_more(OpenClasses& classes, Pos before) {
  auto& weight = classes.weight;
  if (before == Pos::determiner) weight[Index::adverb] *= .3F;
  if (before == Pos::preposition) weight[Index::ing] *= 2;
  if (before == Pos::past || before == Pos::third_person || before == Pos::ing)
    weight[Index::verb] *= .1F;  // "said lead author", "presiding judge N"
  if (before == Pos::be || before == Pos::have)
    for (Index index : {Index::past, Index::ing, Index::adjective}) weight[index] *= 10;
}

Pos best_class(const OpenClasses& classes) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < classes.weight.size(); ++i)
    if (classes.weight[i] > classes.weight[best]) best = i;
  return OpenClasses::kPos[best];
}

/// "said talks would resume", "critics say plans are flawed": no third person stands behind a verb.
bool takes_object(const Token& verb) {
  const auto& weight = verb.word->classes.weight;
  return verb.in({Pos::past, Pos::third_person, Pos::ing}) ||
         (verb.pos == Pos::verb && verb.word->cue && weight[Index::verb] > weight[Index::noun]);
}

/// `previous` is none at a sentence's start; `before` is what its class counts as.
Pos open_class_of(const Token& token, const Token* previous, Pos before) {
  if (token.word->only_class != Pos::none) return token.word->only_class;  // no surroundings change that
  OpenClasses classes = token.word->classes;
  for (const Context& context : kContexts) {
    if (!context.before.has(before)) continue;
    for (const Boost& boost : context.boosts) classes.weight[boost.index] *= boost.factor;
    break;
  }
  boost_more(classes, before);
  if (!previous || takes_object(*previous)) classes.weight[Index::third_person] *= .05F;
  constexpr PosSet kBeforeCue{Pos::name, Pos::noun, Pos::subject_pronoun, Pos::adverb, Pos::wh};
  if (token.word->cue && (!previous || kBeforeCue.has(before))) {
    classes.weight[Index::third_person] *= 5;
    classes.weight[Index::past] *= 5;
  }
  if (token.word->lower.ends_with("ed") && classes.weight[Index::past] > 0)
    classes.weight[Index::adjective] *= .2F;
  return best_class(classes);
}

bool is_plural_word(std::string_view lower) { return lower.ends_with('s') || lower.ends_with("men"); }

/// "Management", "Speculation", "Evidence"
bool is_abstract(std::string_view lower) {
  constexpr std::array<std::string_view, 6> kEndings{"tion", "ment", "ness", "ity", "ence", "ance"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view end) { return lower.ends_with(end); });
}

/// "Everyone", "Brokers": no name, though the dictionary has none of them.
bool names_group(const Token& token) {
  const std::string_view lower = token.word->lower;
  return token.in(WordSet::group_noun) || (token.in(WordSet::job_noun) && is_plural_word(lower));
}

/// The tagger's state: where it stands and what it saw of the document's capitals.
class Tagger {
 public:
  Tagger(Text& text, Vocabulary& vocabulary)
      : text_(text),
        title_case_(title_cased_sentences(text)),
        shouted_(shouted_sentences(text)),
        cases_(text, vocabulary, title_case_, shouted_) {}

  void run() {
    for (TokenIndex i = 0; i < text_.size(); ++i) {
      text_.tokens[i].pos = class_of(i);
      if (!starts_sentence(i)) correct_tags_before(text_, i);
    }
  }

 private:
  [[nodiscard]] bool starts_sentence(TokenIndex i) const {
    return i == 0 || text_[i - 1].sentence != text_[i].sentence;
  }

  [[nodiscard]] const Token* previous(TokenIndex i) const {
    return starts_sentence(i) ? nullptr : &text_[i - 1];
  }

  /// "another leading advocate": a participle behind an article stands as an adjective does.
  [[nodiscard]] Pos class_before(TokenIndex i) const {
    if (starts_sentence(i)) return Pos::none;
    const bool attributive =
        text_[i - 1].pos == Pos::ing && !starts_sentence(i - 1) && text_[i - 2].pos == Pos::determiner;
    if (attributive) return Pos::adjective;
    const bool particle = text_[i - 1].pos == Pos::adverb && !starts_sentence(i - 1) &&
                          takes_particle(text_[i - 2], text_[i - 1]);  // "ruling out direct talks"
    return particle ? text_[i - 2].pos : text_[i - 1].pos;
  }

  [[nodiscard]] static bool takes_particle(const Token& verb, const Token& particle) {
    return verb.word->cue && verb.word->cue->lemma->has_particle(particle.word->lower);
  }

  /// "the dumping of waste": an -ing form that a determiner opens and "of" goes on with.
  [[nodiscard]] bool is_gerund_noun(TokenIndex i, Pos before) const {
    constexpr PosSet kBeforeNoun{Pos::determiner, Pos::possessive, Pos::adjective};
    if (!kBeforeNoun.has(before)) return false;  // most
    if (text_[i].is("signing")) return true;     // "Their new signing, N, says"
    return before != Pos::adjective && text_[i + 1].is("of") && !text_[i].upper() &&
           text_[i].word->lower.ends_with("ing");
  }

  /// "the accused said", "the brother of the accused, a clerk": a participle that stands for somebody.
  [[nodiscard]] bool is_lone_participle(TokenIndex i, Pos before) const {
    if (!(text_[i].is("accused") || text_[i].is("deceased") || text_[i].is("suspect")) ||
        before != Pos::determiner || i + 1 >= text_.size() || !text_[i - 1].is("the"))
      return false;
    const Token& next = text_[i + 1];
    return !next.is(Symbol::word) || next.in(WordSet::said) || next.word->closed_class != Pos::none;
  }

  /// "The firm urged", "The firm now says": no adjective.
  [[nodiscard]] bool is_firm_noun(TokenIndex i, Pos before) const {
    return text_[i].is("firm") && before == Pos::determiner && i + 2 < text_.size() &&
           (text_[i + 1].word->cue || (text_[i + 1].in(WordSet::adverb) && text_[i + 2].word->cue));
  }

  /// "told reporters plans were late": a few words behind "told" or "warned".
  [[nodiscard]] bool follows_hearer(TokenIndex i) const {
    constexpr TokenIndex kLongest = 5;
    if (!text_[i].word->lower.ends_with('s') || !text_[i - 1].in(kNominal | PosSet{Pos::object_pronoun}))
      return false;
    for (TokenIndex k = i - 1; k > 0 && i - k <= kLongest; --k) {
      const CueForms* cue = text_[k].word->cue;
      if (cue && cue->lemma->has(CueTrait::telling)) return i - k > 1 && text_[k].pos != Pos::noun;
      if (!text_[k].in(kNounPhrase | PosSet{Pos::object_pronoun})) return false;
    }
    return false;
  }

  /// "said pay was low", "says help is coming", "said on Monday trains were": behind a verb of saying the
  /// subject of a clause.
  [[nodiscard]] bool is_subject_of_said(TokenIndex i) const {
    if (i == 0 || i + 1 >= text_.size() || text_[i].word->classes.weight[Index::noun] <= 0 ||
        !PosSet{Pos::be, Pos::have, Pos::modal}.has(text_[i + 1].word->closed_class))
      return false;  // most
    if (text_[i].upper() && !is_common_in_capitals(i)) return false;
    const bool behind_day = i > 1 && text_[i - 1].in(WordSet::time) && text_[i - 2].is("on");
    const bool told = text_[i - 1].in(WordSet::outlet_word) && text_[i - 1].upper();
    return text_[i - 1].in(WordSet::said) || behind_day || told || follows_hearer(i);
  }

  /// "the company that runs the ferry": the verb of a relative clause.
  [[nodiscard]] bool is_relative_verb(TokenIndex i) const {
    return i > 1 && text_[i - 2].pos == Pos::noun && text_[i + 1].word->closed_class == Pos::determiner &&
           text_[i].word->classes.weight[Index::third_person] > 0 && text_[i - 1].is("that");
  }

  /// "Another claims that": no plural stands behind "another".
  [[nodiscard]] bool is_verb_behind_another(TokenIndex i) const {
    const CueForms* cue = text_[i].word->cue;
    if (!cue || !cue->is(Form::third) || i == 0 || !text_[i - 1].is("another") || i + 1 >= text_.size())
      return false;
    const Token& next = text_[i + 1];  // not "another claims handler"
    const bool object = next.is("that") || next.upper() || next.is_quote_mark() ||
                        next.word->closed_class == Pos::determiner ||
                        next.word->closed_class == Pos::subject_pronoun ||
                        next.word->closed_class == Pos::possessive;
    return object && text_[i].word->lower.ends_with('s') && !text_[i].upper();
  }

  /// "N, a forester, points out", "N, a forester, cautions that": what follows says that it is a verb.
  [[nodiscard]] bool is_verb_behind_aside(TokenIndex i) const {
    if (i < 2 || i + 1 >= text_.size() || !text_[i].word->cue || !text_[i].word->cue->is(Form::third))
      return false;
    const bool comma = text_[i - 1].is(Symbol::comma), but = text_[i - 1].is("but");
    const bool joined = but || text_[i - 1].is("and");  // "and points out", "but cautions that"
    const bool numbered = text_[i - 1].initial == Initial::digit && text_[i + 1].is("that") &&
                          text_[i - 2].upper();  // "No 10 denies that"
    if (numbered) return true;
    return ((comma || joined) && takes_particle(text_[i], text_[i + 1])) ||
           (comma && text_[i + 1].is("against")) ||
           (text_[i + 1].is("that") && (but || text_[i].is("cautions") || (comma && text_[i - 2].upper())));
  }

  /// "Added Anna Reed: “…”": a verb of saying opens the sentence, a name follows.
  [[nodiscard]] bool opens_with_tag(TokenIndex i) const {
    const CueForms* cue = text_[i].word->cue;
    return starts_sentence(i) && cue && cue->is(Form::past) && cue->lemma->has(CueTrait::plain) &&
           !text_[i].word->first_name && i + 1 < text_.size() && text_[i + 1].upper() &&
           text_[i + 1].word->first_name;
  }

  /// "the firm cut", "The planner, N N, put down her glass": does a subject end in front of it?
  [[nodiscard]] bool follows_subject(TokenIndex i, Pos before) const {
    const bool apposed =
        i > 1 && text_[i - 1].is(Symbol::comma) && text_[i - 2].pos == Pos::name && !starts_sentence(i - 1);
    return apposed || before == Pos::name || before == Pos::noun || before == Pos::subject_pronoun;
  }

  /// What only the words around it tell; none for most.
  Pos class_by_neighbours(TokenIndex i, Pos before) {
    const Token& token = text_[i];
    if (is_firm_noun(i, before)) return Pos::noun;
    if (is_joined_somebody(i, before) || is_gerund_noun(i, before) || is_subject_of_said(i)) return Pos::noun;
    if (is_verb_behind_aside(i) || is_relative_verb(i) || is_verb_behind_another(i)) return Pos::third_person;
    if (token.in(WordSet::class_by_neighbours)) return class_of_listed(i, before);
    const bool kin = token.in(WordSet::female_noun) || token.in(WordSet::male_noun);
    if (kin && i > 1 && text_[i - 1].in(WordSet::said) && text_[i - 2].is(Symbol::comma)) return Pos::noun;
    return Pos::none;
  }

  /// Of the words that `class_by_neighbours` lists.
  Pos class_of_listed(TokenIndex i, Pos before) {
    const Token& token = text_[i];
    const Token &next = text_[i + 1], &second = text_[i + 2];
    if (is_comparison(i) || is_quantifier(i, before)) return Pos::determiner;
    if (is_lone_participle(i, before)) return Pos::noun;
    if (token.is("her") && i + 1 < text_.size() && is_behind_object(next)) return Pos::object_pronoun;
    if (token.is("her") && i + 2 < text_.size() && next.in(WordSet::adverb) &&
        (second.is("that") || second.is("whether") || second.is("if")))
      return Pos::object_pronoun;                                      // "asked her later whether"
    if (token.is("off") && next.upper()) return Pos::preposition;      // "off F"
    if (token.is("since") && before == Pos::have) return Pos::adverb;  // "has since said"
    if (token.is("point") && i > 0 && next.is("out") && text_[i - 1].word->lower.ends_with('s'))
      return Pos::verb;  // "His friends point out"
    if (token.is("once") && (before == Pos::subject_pronoun || before == Pos::have || before == Pos::be ||
                             next.in(WordSet::said)))
      return Pos::adverb;  // "she once led", "“…,” once said N"
    return Pos::none;
  }

  Pos class_of(TokenIndex i) {
    const Token& token = text_[i];
    const bool plain = !token.upper() && !token.name_prefix;
    if (plain && token.word->fixed_class != Pos::none) return token.word->fixed_class;
    const Pos before = class_before(i);
    const char first = token.initial == Initial::other ? text_.text(i).front() : '\0';
    if (token.is("'s")) return possessive_or_verb(i, before);
    if (token.initial == Initial::other && is_currency(text_.text(i))) return Pos::number;
    if (token.initial == Initial::other && token.word->closed_class == Pos::none && first != '@' &&
        first != '#' && first != '$')
      return Pos::punctuation;
    if (token.word->lower.ends_with("-old")) return Pos::noun;  // "the 54-year-old"
    if (token.initial == Initial::digit || first == '$') return Pos::number;
    if (token.in(WordSet::approximator) && i + 1 < text_.size() && is_quantity(text_, i + 1))
      return Pos::determiner;  // "about half of the voters"
    if (const Pos special = class_by_neighbours(i, before); special != Pos::none) return special;
    if (token.word->closed_class != Pos::none && !is_capital_homograph(i)) return token.word->closed_class;
    if (shouted_[token.sentence] && token.upper()) return shouted_class_of(token, previous(i), before);
    if (title_case_[token.sentence] && is_common_in_title_case(i))
      return token.word->classes.any() ? open_class_of(token, previous(i), before)
                                       : unknown_word_class(token.word->lower);
    if (token.all_upper && token.word->lower.find("-of-") != std::string::npos)
      return Pos::noun;  // "A MUM-OF-THREE told"
    const bool capital = token.upper() || first == '@' || first == '#' || token.name_prefix;
    const bool tag = text_[i - 1].is_quote_mark() && text_[i - 2].is(Symbol::comma);  // “…,” Dad said
    const bool opens =
        starts_sentence(i) || (text_[i - 1].is_quote_mark() && !tag) || text_[i - 1].is(Symbol::colon);
    if (capital && (!opens || is_behind_nickname(text_, i))) return Pos::name;
    const bool paper = token.in(WordSet::outlet_word) && (before == Pos::name || before == Pos::adjective) &&
                       i + 1 < text_.size() && text_[i + 1].word->cue &&
                       !text_[i + 1].word->cue->is(Form::ing);
    if (paper && !capital) return Pos::noun;  // "the Oldish daily claims"
    if (token.in(WordSet::adverb))
      return is_attributive_adverb(*token.word) && (before == Pos::determiner || before == Pos::possessive)
                 ? Pos::adjective  // "an earlier report"
                 : Pos::adverb;
    if (capital && opens_with_tag(i)) return Pos::past;
    const bool club = capital && i + 1 < text_.size() &&
                      text_[i + 1].is("'s") &&  // “…,” United’s captain said
                      text_[i].word->classes.weight[Index::noun] == 0;
    if (club || (capital && is_name_at_start(i))) return Pos::name;
    if (token.word->only_class == Pos::none && !token.word->classes.any())
      return capital && !names_group(token) ? Pos::name : unknown_word_class(token.word->lower);
    const Pos open = open_class_of(token, previous(i), before);
    const bool past = open == Pos::verb && token.in(WordSet::unchanging_past) && follows_subject(i, before);
    return past ? Pos::past : open;  // "the firm cut its forecast"
  }

  /// In a sentence of capitals a name is a surname or the letters of a body in the text, or what no
  /// dictionary knows.
  [[nodiscard]] Pos shouted_class_of(const Token& token, const Token* previous, Pos before) const {
    if (cases_.is_surname_or_letters(*token.word)) return Pos::name;
    if (token.in(WordSet::adverb)) return Pos::adverb;
    return token.word->classes.any() ? open_class_of(token, previous, before) : Pos::name;
  }

  /// The capital tells nothing: the sentence is in capitals, or each of its words has one.
  [[nodiscard]] bool is_common_in_capitals(TokenIndex i) const {
    const bool shouted = shouted_[text_[i].sentence] && !cases_.is_surname_or_letters(*text_[i].word);
    return shouted || (title_case_[text_[i].sentence] && is_common_in_title_case(i));
  }

  /// A word that the text writes small elsewhere, or one of the dictionary that it writes nowhere else.
  [[nodiscard]] bool is_common_in_title_case(TokenIndex i) const {
    const Token& token = text_[i];
    if (i > 0 && text_[i - 1].upper() && text_[i - 1].word->first_name && !is_verb_behind_name(token))
      return false;  // "Anna Reed"
    if (!token.upper() || token.all_upper || cases_.is_always_upper(*token.word)) return false;
    return cases_.is_ever_lower(*token.word) || token.is("say") ||  // an economist, too
           (token.word->classes.any() && !token.word->proper_noun && !token.word->first_name);
  }

  /// "more than 9,000 children", "fewer than half": both words belong to the quantity.
  [[nodiscard]] bool is_comparison(TokenIndex i) const {
    const auto compares = [&](TokenIndex k) {
      return text_[k].is("more") || text_[k].is("fewer") || text_[k].is("less");
    };
    if (text_[i].is("than")) return i > 0 && compares(i - 1) && is_quantity(text_, i + 1);
    return compares(i) && i + 1 < text_.size() && text_[i + 1].is("than") && is_quantity(text_, i + 2);
  }

  /// "his friend and rival N": what is joined to somebody and stands before a name is somebody too.
  [[nodiscard]] bool is_joined_somebody(TokenIndex i, Pos before) const {
    return before == Pos::conjunction && i > 1 && i + 1 < text_.size() && text_[i + 1].upper() &&
           text_[i].word->noun == NounDomain::person && text_[i - 2].pos == Pos::noun &&
           text_[i - 2].word->noun == NounDomain::person;
  }

  /// "said more people came", "says enough is enough", "said less was known": behind a tag, in front of a
  /// word.
  [[nodiscard]] bool is_quantifier(TokenIndex i, Pos before) const {
    const Token& token = text_[i];
    if (!token.is("more") && !token.is("less") && !token.is("fewer") && !token.is("enough")) return false;
    if (starts_sentence(i) || i + 1 >= text_.size() || !text_[i + 1].is(Symbol::word)) return false;
    const CueForms* cue = text_[i - 1].word->cue;
    return cue && cue->takes(Complement::say) && PosSet{Pos::past, Pos::third_person, Pos::verb}.has(before);
  }

  Pos possessive_or_verb(TokenIndex i, Pos before) const {
    const bool verb =
        before == Pos::subject_pronoun || before == Pos::wh || (i > 0 && text_[i - 1].in(WordSet::s_is_verb));
    return verb ? Pos::be : Pos::possessive;
  }

  /// "Rivers Without Borders", "Follow The Bag": a small word with a capital between names.
  [[nodiscard]] bool is_inside_name(TokenIndex i) const {
    const Token& token = text_[i];
    return token.sentence > 0 && (token.word->closed_class == Pos::preposition || token.is("the")) &&
           !token.all_upper && !starts_sentence(i) && text_[i - 1].pos == Pos::name && i + 1 < text_.size() &&
           text_[i + 1].upper() && text_[i + 1].sentence == token.sentence && !title_case_[token.sentence];
  }

  /// "May" and "US" are names although "may" and "us" are not; so is "Will" before a surname or a past tense.
  [[nodiscard]] bool is_capital_homograph(TokenIndex i) const {
    if (!text_[i].upper()) return false;
    if (is_inside_name(i)) return true;
    const bool headline = text_[i].sentence == 0 && !text_[text_.sentence_of(i).last].is(Symbol::period);
    if (!headline && !title_case_[text_[i].sentence] && is_small_word_of_name(text_, i)) return true;
    constexpr std::array<std::string_view, 12> kHomographs{"an", "can", "he", "if",  "may",  "no",
                                                           "so", "to",  "us", "who", "were", "will"};
    if (!text_[i].is_any(kHomographs)) return false;  // most
    if (text_.text(i) == "May" || text_.text(i) == "US") return true;
    if (text_.text(i) == "IF")  // "the club Fjordby IF"
      return !starts_sentence(i) && text_[i - 1].pos == Pos::name && !is_beside_capitals(text_, i);
    if (text_.text(i) == "WHO") return !is_beside_capitals(text_, i);
    if (text_.text(i) == "He")  // "He Jianping said"
      return i + 2 < text_.size() && text_[i + 1].upper() && !text_[i + 1].word->classes.any() &&
             !text_[i + 1].word->lower.ends_with("ed") && text_[i + 1].sentence == text_[i].sentence;
    if (text_[i].is("an") || text_[i].is("so") || text_[i].is("to"))
      return !title_case_[text_[i].sentence] && ends_foreign_name(text_, i);
    if (text_.text(i) == "Were")  // "Dr Akinyi Were"
      return !starts_sentence(i) && text_[i - 1].pos == Pos::name && !title_case_[text_[i].sentence];
    if (text_.text(i) == "No")  // "a No 10 source"
      return !starts_sentence(i) && i + 1 < text_.size() && text_[i + 1].initial == Initial::digit;
    if (text_.text(i) == "Can")  // "in Can Tho", "a Can Tho official"
      return !starts_sentence(i) && text_[i - 1].in({Pos::preposition, Pos::determiner}) &&
             i + 1 < text_.size() && text_[i + 1].upper();
    if (text_.text(i) != "Will" || i + 2 >= text_.size()) return false;
    if (is_particle_of_name(text_, i + 1)) return true;  // "Will de Vries"
    const CueForms* behind = text_[i + 2].word->cue;
    if (text_[i + 1].upper() && text_[i + 2].in(WordSet::said) && behind && !behind->is(Form::base))
      return true;                                                              // "Will Reed said"
    if (!headline && !starts_sentence(i) && text_[i + 1].upper()) return true;  // "said Will Doyle"
    const CueForms* cue = text_[i + 1].word->cue;
    if (cue && !text_[i + 1].upper()) return !cue->is(Form::base);
    const bool opens = starts_sentence(i) || text_[i - 1].is_quote_mark() || text_[i - 1].is(Symbol::comma);
    return opens && i + 2 < text_.size() && text_[i + 1].upper() && !text_[i + 2].upper() &&
           !text_[i + 1].word->classes.any();
  }

  /// A capitalised word at a sentence's start: a name rather than a capital by position?
  [[nodiscard]] bool is_name_at_start(TokenIndex i) const {
    const Token& token = text_[i];
    if (is_inverted_said(text_, i)) return false;
    const OpenClasses& classes = token.word->classes;
    if (token.word->lower.size() > 2 && cases_.is_always_upper(*token.word)) return true;
    if ((!classes.any() && !names_group(token)) || token.in(WordSet::title)) return true;
    const float others = std::max({classes.weight[Index::verb], classes.weight[Index::adjective],
                                   classes.weight[Index::adverb], classes.weight[Index::past]});
    if (token.word->proper_noun &&
        (token.word->noun == NounDomain::place || token.word->noun == NounDomain::group) &&
        classes.weight[Index::noun] > others)
      return true;
    if (i + 1 >= text_.size()) return false;
    const Token& next = text_[i + 1];
    if (next.is(Symbol::comma) && i + 2 < text_.size() &&
        (text_[i + 2].is("who") || text_[i + 2].is("which")))
      return true;  // "Unite, which represents drivers, …"
    if (next.is(Symbol::comma) && token.word->first_name && i + 2 < text_.size() &&
        text_[i + 2].in(WordSet::article))
      return true;  // "Mark, a driver, …"
    if (next.is("from") && token.word->first_name && i + 2 < text_.size() && text_[i + 2].upper())
      return true;  // "Jean from Oldtown asks"
    if (next.is("and") && token.word->first_name && i + 2 < text_.size() && text_[i + 2].upper() &&
        text_[i + 2].word->first_name)
      return true;  // "Tom and Anna Reed ran"
    if (token.is("new") && next.upper() && next.word->proper_noun && next.word->noun == NounDomain::place)
      return true;  // "New Zealand", "New York"
    if (next.name_prefix && (token.word->proper_noun || token.word->first_name))
      return true;  // "Faisal al-Marsh"
    if ((token.word->first_name || is_foreign_particle(next)) && is_particle_of_name(text_, i + 1))
      return true;  // "Peter van Dijk", "Art de Vries"
    if (token.is("transport") && next.is("for") && i + 2 < text_.size() && text_[i + 2].upper()) return true;
    if (next.is(Symbol::ampersand) && i + 2 < text_.size() && text_[i + 2].upper())
      return true;  // "Spit & Polish said"
    const bool adverb = classes.weight[Index::adverb] > 0;
    const bool gerund = token.word->lower.ends_with("ing") &&
                        classes.weight[Index::ing] > 0 &&  // "Entrusting N"
                        !next.is("street");                // "Downing Street"
    if (next.upper() && !next.is("i"))
      return !gerund &&
             (classes.weight[Index::adverb] <= classes.weight[Index::noun] || opens_firm(text_, i));
    const bool called =
        token.sentence == 0 && token.word->noun == NounDomain::person && !token.word->proper_noun;
    const bool people = token.word->noun == NounDomain::person && !token.word->proper_noun &&
                        !token.word->first_name && is_plural_word(token.word->lower);  // "Delegates said"
    const bool source_noun = called || people ||  // a headline's "Chef tells …"
                             token.in(WordSet::unnamed_source) || token.in(WordSet::group_noun) ||
                             token.in(WordSet::person_noun) || token.is("studies");
    if (next.word->cue && !adverb) return !source_noun;
    if (has_spoken(text_, i + 1) && !adverb && !is_plural_word(token.word->lower) &&
        (token.word->noun == NounDomain::other || token.in(WordSet::party_word)) &&
        !token.in(WordSet::finder) && !token.in(WordSet::body_noun) && !token.in(WordSet::firm_noun) &&
        !token.in(WordSet::venue_document) && !is_abstract(token.word->lower))
      return true;  // "Labour has accused": no noun stands so without an article but one that cannot speak
    const bool name_like_next = next.is(Symbol::comma) || next.is("'s") || next.is(Symbol::open_bracket);
    const float noun = classes.weight[Index::noun];
    return name_like_next && !adverb && classes.weight[Index::verb] <= noun && noun < 40 &&
           !token.word->lower.ends_with("ing") && !(i > 0 && text_[i - 1].is_quote_mark());
  }

  Text& text_;
  std::vector<bool> title_case_, shouted_;  ///< of each sentence
  CaseTable cases_;
};

}  // namespace

void tag_word_classes(Text& text, Vocabulary& vocabulary) { Tagger(text, vocabulary).run(); }

}  // namespace onrecord::extract
