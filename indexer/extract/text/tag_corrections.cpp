#include "indexer/extract/text/tag_corrections.h"

namespace onrecord::extract {
namespace {

using Index = OpenClasses::Index;

class Corrector {
 public:
  explicit Corrector(Text& text) : text_(text) {}

  void before(TokenIndex i) {
    if (may_be_corrected(text_[i - 1])) return correct_all_before(i);
    if (text_[i - 1].is("will")) correct_will_before(i);
    if (i >= 2 && text_[i - 1].pos == Pos::be && text_[i - 1].is("am") &&
        text_[i - 2].initial == Initial::digit)
      text_.tokens[i - 1].pos = Pos::noun;  // "at 9am"
    if (i >= 3 && text_[i - 2].is("that")) correct_relative_before(i);
    correct_author_before(i);
    if (i >= 2 && is_quantity(text_, i)) correct_quantity_before(i);
  }

 private:
  [[nodiscard]] bool starts_sentence(TokenIndex i) const {
    return i == 0 || text_[i - 1].sentence != text_[i].sentence;
  }

  /// False for most words, of whose class there is no correction but those of authors and quantities.
  [[nodiscard]] static bool may_be_corrected(const Token& token) {
    constexpr PosSet kCorrected{Pos::third_person, Pos::verb, Pos::adjective,
                                Pos::adverb};  // or what stands before the adverb
    constexpr PosSet kSeldom{Pos::past, Pos::name};
    return token.in(kCorrected) ||
           (token.in(kSeldom) && (token.all_upper || token.is("left") || token.is("accused") ||
                                  token.is("op-ed") || token.in(WordSet::unchanging_past)));
  }

  /// Not inline: what it needs of the stack, most words need not.
  [[gnu::noinline]] void correct_all_before(TokenIndex i) {
    correct_noun_before(i);
    correct_figure_before(i);
    correct_author_before(i);
    if (text_[i - 1].is("think") && (text_[i].is("tank") || text_[i].is("tanks")))
      text_.tokens[i - 1].pos = Pos::noun;
    if (text_[i - 1].is("op-ed")) text_.tokens[i - 1].pos = Pos::noun;  // no past
    const bool out = text_[i - 1].is("outside") || text_[i - 1].is("inside");
    if (out && text_[i].in({Pos::determiner, Pos::possessive}) && !text_[i].is("'s"))
      text_.tokens[i - 1].pos = Pos::preposition;  // "fans outside the stadium", but "outside experts"
    Token& opener = text_.tokens[i - 1];           // "Randy promised"
    if (starts_sentence(i - 1) && opener.pos == Pos::adjective && opener.upper() && opener.word->first_name &&
        text_[i].in({Pos::past, Pos::third_person}))
      opener.pos = Pos::name;
    const bool people = text_[i].pos == Pos::noun && text_[i].word->lower.ends_with('s') &&
                        (text_[i].in(WordSet::unnamed_source) || speaks_next(i));
    if (people && starts_sentence(i - 1) && opener.pos == Pos::verb &&
        opener.word->classes.weight[Index::noun] > 0)
      opener.pos = Pos::noun;  // "Aid workers in F say"
    if (i < 2) return;
    if (is_quantity(text_, i)) correct_quantity_before(i);
    correct_modifier_before(i);
    correct_position_before(i);
    correct_paired_before(i);
    if (starts_sentence(i - 1)) return;
    correct_compound_before(i);
    correct_subject_before(i);
    correct_side_before(i);
    correct_plural_before(i);
    correct_capitals_before(i);
    correct_lone_verb_before(i);
    correct_base_before(i);
    correct_occasion_before(i);
    correct_office_before(i);
    correct_adjective_before(i);
    correct_far_before(i);
  }

  /// "Modelling by N found"
  void correct_author_before(TokenIndex i) {
    if (text_[i].is("by") && starts_sentence(i - 1) && text_[i - 1].in(WordSet::authored_noun))
      text_.tokens[i - 1].pos = Pos::noun;
  }

  /// "above Wall Street estimates on Thursday": a name behind a preposition says whose figures they are.
  void correct_figure_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (before.pos != Pos::third_person || before.word->classes.weight[Index::noun] <= 0 || i < 3) return;
    if (!text_[i].in({Pos::preposition, Pos::punctuation})) return;
    TokenIndex name = i - 1;
    while (name > 0 && text_[name - 1].pos == Pos::name) --name;
    if (name == i - 1 || name == 0) return;
    const Token& governor = text_[name - 1];
    if (governor.is("above") || governor.is("below") || governor.is("beat") || governor.is("beating") ||
        governor.is("topped") || governor.is("topping") || governor.is("missed"))
      before.pos = Pos::noun;
  }

  /// "the full back said", "a scrum half": what they play.
  void correct_position_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    const Token& side = text_[i - 2];
    const bool plays =
        (before.is("back") || before.is("half")) &&
        (side.is("full") || side.is("wing") || side.is("centre") || side.is("fly") || side.is("scrum"));
    if (plays && i > 2 && text_[i - 3].in({Pos::determiner, Pos::possessive})) before.pos = Pos::noun;
  }

  /// "Payment details and the notes were", "In his programme notes he promised": a noun, as what follows
  /// shows.
  void correct_paired_before(TokenIndex i) {
    constexpr TokenIndex kLongest = 5;
    Token& before = text_.tokens[i - 1];
    if (before.pos != Pos::third_person || before.word->classes.weight[Index::noun] <= 0 ||
        i + 1 >= text_.size())
      return;
    const bool paired = starts_sentence(i - 2) && text_[i].is("and") && text_[i + 1].is("the") &&
                        !text_[i - 2].word->first_name && !text_[i - 2].word->lower.ends_with('s') &&
                        !before.in(WordSet::said);
    if (paired) before.pos = Pos::noun;
    if (text_[i].pos != Pos::subject_pronoun) return;
    TokenIndex start = i - 1;
    while (!starts_sentence(start) && i - start < kLongest &&
           text_[start - 1].in({Pos::noun, Pos::possessive, Pos::determiner}))
      --start;
    if (!starts_sentence(start) && starts_sentence(start - 1) && text_[start - 1].pos == Pos::preposition)
      before.pos = Pos::noun;
  }

  /// "Transport unions said", "Travel agents had said": several people or bodies, and a verb behind them.
  [[nodiscard]] bool speaks_next(TokenIndex i) const {
    const Token& several = text_[i];
    const bool speak = several.in(WordSet::person_noun) || several.in(WordSet::firm_noun) ||
                       several.in(WordSet::body_noun) || several.word->noun == NounDomain::group ||
                       several.word->noun == NounDomain::person;
    if (i + 1 >= text_.size()) return false;
    const Word& verb = *text_[i + 1].word;
    return (verb.cue && verb.cue->is(Form::past)) || (speak && kAuxiliary.has(verb.closed_class));
  }

  /// "plans", not "press", "bus" or "news"
  [[nodiscard]] static bool is_plural_form(const Token& noun) {
    const std::string_view word = noun.word->lower;
    return word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && word != "news";
  }

  /// "the press release said", "said the court report.", "the care home told": the second word of a compound,
  /// as two finite verbs do not follow one another, nor a singular one without an ending.
  void correct_compound_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    const Token& governor = text_[i - 2];
    const bool home = before.is("home") && before.pos == Pos::adverb;
    const bool base = before.pos == Pos::verb, past = before.in(WordSet::unchanging_past);
    const bool noun = home || before.word->classes.weight[Index::noun] > 0;
    if ((!home && !base && !past) || !noun || !governor.in({Pos::noun, Pos::name}) ||
        is_plural_form(governor))
      return;
    const CueForms* const cue = text_[i].word->cue;
    const bool says = text_[i].in(WordSet::said) || text_[i].in(WordSet::dated_participle) ||
                      (cue && cue->lemma->speech && (cue->is(Form::past) || cue->is(Form::base)));
    const bool tag =
        governor.pos == Pos::noun && !governor.upper() && governor.word->noun != NounDomain::person && says &&
        (text_[i].in(kFinite) ||
         (cue && cue->is(Form::base) && i > 2 && text_[i - 3].in(WordSet::article)));  // "a resort say"
    const bool of = base && text_[i].is("of") && governor.pos == Pos::noun && !before.word->cue &&
                    governor.word->noun != NounDomain::group;  // "its media release of 4 August"
    if (tag || of || ends_inverted_tag(i)) before.pos = Pos::noun;
  }

  /// "said a court |advocate, N", "said the police |report.": nothing but a noun phrase behind the verb of
  /// speech.
  [[nodiscard]] bool ends_inverted_tag(TokenIndex i) const {
    if (!text_[i].is(Symbol::period) && !text_[i].is(Symbol::comma)) return false;
    constexpr PosSet kInside{Pos::noun, Pos::adjective, Pos::name, Pos::ing, Pos::past};
    TokenIndex start = i - 2;
    while (!starts_sentence(start) && text_[start].in(kInside) && !text_[start].in(WordSet::said)) --start;
    return !starts_sentence(start) && text_[start].in({Pos::determiner, Pos::possessive}) &&
           text_[start - 1].in(WordSet::said);
  }

  /// "In recent years ministers have said": behind a plural stands whoever did what the auxiliary begins.
  /// "Elsewhere, shares in": nor does a third person stand without a subject.
  void correct_subject_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    const Token& governor = text_[i - 2];
    const bool opens = governor.is(Symbol::comma) && i > 2 && starts_sentence(i - 3) &&
                       text_[i - 3].pos == Pos::adverb && before.pos == Pos::third_person;
    if (opens && text_[i].pos == Pos::preposition && !before.word->cue &&
        before.word->classes.weight[Index::noun] > 0)
      before.pos = Pos::noun;
    if (before.pos == Pos::third_person && text_[i].in(kAuxiliary) && governor.pos == Pos::noun &&
        governor.word->lower.ends_with('s') && before.word->noun == NounDomain::person)
      before.pos = Pos::noun;
  }

  /// "had written a will,", "Ford’s unsigned will named": the paper.
  void correct_will_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (i < 2 || before.pos != Pos::modal || starts_sentence(i - 1)) return;
    const Token& opener = text_[i - 2];
    const bool owned = opener.pos == Pos::possessive || opener.in(WordSet::article);
    const bool described = i > 2 && opener.pos == Pos::adjective && text_[i].pos == Pos::past &&
                           (text_[i - 3].pos == Pos::possessive || text_[i - 3].in(WordSet::article));
    if (owned || described) before.pos = Pos::noun;
  }

  /// "a book that combines high and low": between "that" behind a noun and what opens an object stands a
  /// verb.
  void correct_relative_before(TokenIndex i) {
    constexpr PosSet kObject{Pos::adjective, Pos::determiner, Pos::possessive, Pos::object_pronoun};
    Token& before = text_.tokens[i - 1];
    const OpenClasses& classes = before.word->classes;
    if (before.pos == Pos::noun && classes.weight[Index::third_person] > 0 && !before.upper() &&
        text_[i - 3].pos == Pos::noun && !text_[i - 3].word->lower.ends_with('s') && text_[i].in(kObject) &&
        !(i + 2 < text_.size() && text_[i + 1].pos == Pos::noun && text_[i + 2].in(kFinite)))
      before.pos = Pos::third_person;
  }

  /// "members on her left that": behind a possessive and with no noun behind it, it is one.
  void correct_side_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (before.is("accused") && before.pos == Pos::past && text_[i - 2].is("the") && text_[i].in(kAuxiliary))
      before.pos = Pos::noun;  // "One of the accused has told"
    if (before.is("left") && before.pos == Pos::past && text_[i - 2].in({Pos::possessive, Pos::determiner}) &&
        !text_[i].in(kNominal) && text_[i].pos != Pos::adjective)
      before.pos = Pos::noun;
  }

  /// "walked in to chants of": no third person stands behind a preposition.
  void correct_plural_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (before.pos == Pos::third_person && text_[i - 2].in({Pos::to, Pos::preposition}) &&
        text_[i].is("of") && before.word->classes.weight[Index::noun] > 0)
      before.pos = Pos::noun;
  }

  /// "A GRAN has told how": a tabloid's first words in capitals.
  void correct_capitals_before(TokenIndex i) {
    constexpr std::size_t kLeast = 3;
    Token& before = text_.tokens[i - 1];
    const auto& word = *before.word;
    if (before.all_upper && before.pos == Pos::name && text_[i - 2].in(WordSet::article) &&
        starts_sentence(i - 2) && !text_[i].upper() && word.lower.size() >= kLeast &&
        word.noun == NounDomain::person && !word.proper_noun)
      before.pos = Pos::noun;
  }

  /// "told the podcast the door was open": between an article and what opens another phrase stands a noun.
  void correct_lone_verb_before(TokenIndex i) {
    constexpr PosSet kOpens{Pos::determiner, Pos::subject_pronoun, Pos::subordinator, Pos::preposition,
                            Pos::punctuation};
    Token& before = text_.tokens[i - 1];
    if (before.pos == Pos::verb && text_[i - 2].in(WordSet::article) &&
        (text_[i].in(kOpens) || text_[i].in(kFinite)))
      before.pos = Pos::noun;
  }

  /// "a primary school principal in Oldtown", "The bank chief says": an office before a preposition or a verb
  /// is no adjective.
  void correct_office_before(TokenIndex i) {
    if (!text_[i].in(kFinite | PosSet{Pos::preposition})) return;
    Token& before = text_.tokens[i - 1];
    if (before.pos == Pos::adjective && before.in(WordSet::role_noun) && text_[i - 2].in(kNominal))
      before.pos = Pos::noun;
  }

  /// "a hospital trust has": no base form stands before an auxiliary in a noun phrase.
  void correct_base_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    const Token& governor = text_[i - 2];
    const bool plural =
        before.pos == Pos::third_person && governor.pos == Pos::noun && starts_sentence(i - 2);
    if (plural && text_[i].in(kAuxiliary) && before.word->classes.weight[Index::noun] > 0)
      before.pos = Pos::noun;  // "Cabinet ministers have told"
    const bool described =     // "an inspection report obtained by N"
        text_[i].in({Pos::past, Pos::preposition}) && governor.pos == Pos::noun && i > 2 &&
        !governor.word->lower.ends_with('s') && (text_[i - 3].is("a") || text_[i - 3].is("an"));
    if (!described && !text_[i].in(kAuxiliary)) return;
    const bool owned =
        governor.is(Symbol::apostrophe) && !text_.spaced(i - 2);  // "the supporters’ trust has"
    const bool phrase = owned || governor.in({Pos::determiner, Pos::adjective, Pos::possessive}) ||
                        (governor.pos == Pos::noun && !governor.word->lower.ends_with('s'));
    if (before.pos == Pos::verb && phrase && before.word->classes.weight[Index::noun] > 0)
      before.pos = Pos::noun;
  }

  /// "a campaign rally that", "an earnings call: “", "via video link", "a letter to staff she": behind an
  /// article and its noun an occasion is no verb, nor is who a letter is for.
  void correct_occasion_before(TokenIndex i) {
    constexpr TokenIndex kLongest = 4;
    Token& before = text_.tokens[i - 1];
    if (before.pos != Pos::verb || before.word->classes.weight[Index::noun] <= 0) return;
    const Token& governor = text_[i - 2];
    const bool link = before.is("link") && (governor.is("video") || governor.is("satellite"));
    const bool staff = before.in(WordSet::people_group) && governor.pos == Pos::to && i > 2 &&
                       (text_[i - 3].in(WordSet::venue_noun) || text_[i - 3].in(WordSet::venue_document));
    if (link || staff) before.pos = Pos::noun;
    const bool occasion = before.in(WordSet::venue_noun) || before.in(WordSet::venue_document) ||
                          before.in(WordSet::assembly_noun);
    const bool compound = governor.pos == Pos::noun && !governor.upper() &&  // "the inter-island ferry N"
                          governor.word->lower.find('-') != std::string::npos && text_[i].pos == Pos::name;
    if (!(occasion || compound) || !governor.in({Pos::noun, Pos::name, Pos::adjective}) ||
        text_[i].in({Pos::object_pronoun, Pos::possessive}))
      return;
    TokenIndex opener = i - 2;
    while (!starts_sentence(opener) && i - opener < kLongest &&
           text_[opener].in({Pos::noun, Pos::name, Pos::adjective}))
      --opener;
    const bool may_act = governor.word->lower.ends_with('s') || governor.in(WordSet::plural_noun) ||
                         governor.word->noun == NounDomain::group || governor.pos == Pos::name ||
                         text_[i].pos == Pos::subject_pronoun;  // "the space community note he"
    if (text_[opener].is("a") || text_[opener].is("an") || (text_[opener].is("the") && !may_act))
      before.pos = Pos::noun;
  }

  /// "advocates say", "exit polls also suggested", "one delegate said": no verb follows another, so that was
  /// a noun.
  void correct_noun_before(TokenIndex i) {
    const CueForms* cue = text_[i].word->cue;
    if (!cue) return;
    TokenIndex k = i - 1;
    if (text_[k].pos == Pos::adverb && k > 0) --k;
    Token& before = text_.tokens[k];
    if (!before.in({Pos::third_person, Pos::verb, Pos::adjective})) return;
    if (before.word->classes.weight[Index::noun] <= 0) return;
    const Token* governor = k > 0 ? &text_[k - 1] : nullptr;
    const bool past = text_[i].pos == Pos::past;
    if (before.pos == Pos::third_person) {
      const bool subject =
          governor && governor->in({Pos::subject_pronoun, Pos::wh});  // "what he claims led to"
      constexpr PosSet kOpening{Pos::conjunction, Pos::adjective, Pos::determiner, Pos::punctuation};
      const bool opens =
          starts_sentence(k) || (governor && governor->in(kOpening));  // not "which helps explain"
      const bool base = text_[i].pos == Pos::verb && (opens || cue->lemma->has(CueTrait::base_verb));
      if (base || (past && !subject)) before.pos = Pos::noun;
    }
    // "the 52-year-old royal told"
    if (before.pos == Pos::adjective && past && cue->is(Form::past) && cue->lemma->has(CueTrait::addressee) &&
        governor && governor->in({Pos::noun, Pos::adjective, Pos::determiner}))
      before.pos = Pos::noun;
    // "C, judge says", "C, report finds": no base form stands in front of a third person, but "N demand
    // answers"
    constexpr PosSet kFront{Pos::punctuation, Pos::adjective, Pos::determiner};
    const bool front = !governor || governor->in(kFront) || (governor->in(kNominal) && !before.word->cue);
    const bool staff = governor && governor->pos == Pos::noun && k > 1 &&  // "a staff report says"
                       text_[k - 2].in(WordSet::article) && !governor->word->lower.ends_with('s');
    if (before.pos == Pos::verb && text_[i].pos == Pos::third_person && (front || staff))
      before.pos = Pos::noun;
    const bool modifier = governor && governor->in({Pos::name, Pos::adjective, Pos::noun});
    if (before.pos == Pos::verb && past && modifier && !governor->word->lower.ends_with('s'))
      before.pos = Pos::noun;
  }

  /// "at least 12 of them", "up to 40 people", "as many as nine": all of it belongs to the quantity.
  void correct_quantity_before(TokenIndex i) {
    const Token& near = text_[i - 1];
    const Token& far = text_[i - 2];
    const bool least = far.is("at") && (near.is("least") || near.is("most"));
    const bool up = far.is("up") && near.is("to");
    const bool many = i > 2 && near.is("as") && far.is("many") && text_[i - 3].is("as");
    for (TokenIndex k = i - (many ? 3 : least || up ? 2 : 0); k < i; ++k) text_.tokens[k].pos = Pos::number;
  }

  /// "on the far side": between an article and a noun it is no adverb.
  void correct_far_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (before.is("far") && text_[i].pos == Pos::noun && text_[i - 2].in(WordSet::article))
      before.pos = Pos::adjective;
  }

  /// "the firm was sound": behind an article and in front of a verb stands a noun.
  void correct_adjective_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    if (before.pos != Pos::adjective || before.word->classes.weight[Index::noun] <= 0) return;
    const Token& governor = text_[i - 2];
    const CueForms* cue = text_[i].word->cue;
    const bool verb = text_[i].in(kAuxiliary) || text_[i].in(WordSet::said);
    const bool reports =
        text_[i].pos == Pos::past && cue && cue->is(Form::past) && before.in(WordSet::role_noun);
    const bool described = text_[i].pos == Pos::past && !cue &&
                           i + 1 < text_.size() &&  // "a graphic shared on N"
                           (text_[i + 1].word->closed_class == Pos::preposition || text_[i + 1].is("more"));
    const bool kin = (before.in(WordSet::female_noun) || before.in(WordSet::male_noun)) && cue &&
                     text_[i].pos == Pos::past && governor.in(WordSet::article);  // "The mum denied"
    const bool one = governor.is("one") && text_[i].is(Symbol::comma);  // "One regular, a miner, says"
    const bool firm = governor.pos == Pos::noun && before.in(WordSet::firm_noun) &&  // "a parcel firm says"
                      text_[i].in({Pos::past, Pos::third_person}) && (verb || cue);
    const bool object = i > 2 && governor.is("the") &&
                        text_[i - 3].pos == Pos::preposition &&  // "on the tender,"
                        text_[i].pos == Pos::punctuation && !before.upper();
    if (one || firm || object || kin || (governor.in(WordSet::article) && (verb || described)) ||
        (reports && (governor.pos == Pos::name || governor.in(WordSet::article))))
      before.pos = Pos::noun;
  }

  /// "But protest organisers": behind the conjunction that opens a sentence no base form has a plural for its
  /// object unless somebody is told to act.
  void correct_modifier_before(TokenIndex i) {
    Token& before = text_.tokens[i - 1];
    const bool genitive =
        before.pos == Pos::third_person && text_[i].is(Symbol::apostrophe) && !text_.spaced(i);
    if (genitive && before.word->classes.weight[Index::noun] > 0)
      before.pos = Pos::noun;  // "the nurses’ union"
    if (before.pos != Pos::verb || before.word->classes.weight[Index::noun] <= 0) return;
    const bool owned = i > 3 && text_[i - 2].is(Symbol::apostrophe) && !text_.spaced(i - 2) &&
                       text_[i - 3].word->lower.ends_with('s') && text_[i].is("that");
    if (owned) before.pos = Pos::noun;  // "the traders’ claim that"
    const bool tag = text_[i - 2].is(Symbol::comma) && i + 1 < text_.size() && text_[i + 1].upper();
    const bool named = text_[i].word->noun == NounDomain::person && i + 1 < text_.size() &&
                       text_[i + 1].upper() && text_[i - 2].is_quote_mark();
    if (named) before.pos = Pos::noun;  // "“…,” lead plaintiff N told"
    if (text_[i].in(WordSet::role_noun) && (tag || text_[i - 2].is_quote_mark() || starts_sentence(i - 1)))
      before.pos = Pos::noun;            // "“…,” finance chief N told"
    if (starts_sentence(i - 1)) return;  // the sentence before does not govern it
    if (before.in(WordSet::name_title) && text_[i].pos == Pos::name && text_[i - 2].pos == Pos::name &&
        !text_[i - 2].word->lower.ends_with('s'))
      before.pos = Pos::noun;  // "said Oldtown delegate N"
    if (before.is("lead") && text_[i].upper() && text_[i - 2].in({Pos::noun, Pos::ing}) &&
        !is_plural_form(text_[i - 2]))
      before.pos = Pos::noun;  // "says education lead N"
    const CueForms* const cue = i + 1 < text_.size() ? text_[i + 1].word->cue : nullptr;
    const bool people = text_[i].in(WordSet::unnamed_source) || text_[i].in(WordSet::group_noun);
    if (people && text_[i].pos == Pos::noun && cue && cue->is(Form::past) && cue->takes(Complement::say))
      before.pos = Pos::noun;  // "C, aid workers said"
    if (is_compound(i)) before.pos = text_.tokens[i].pos = Pos::noun;
    if (text_[i].pos != Pos::noun) return;
    if ((text_[i - 2].pos == Pos::conjunction && starts_sentence(i - 2)) || is_in_subject(i - 2))
      before.pos = Pos::noun;
  }

  /// "the Oldish talk show": behind a singular no base form stands, let alone two.
  [[nodiscard]] bool is_compound(TokenIndex i) const {
    const Token& governor = text_[i - 2];
    return text_[i].pos == Pos::verb && !text_[i - 1].word->cue &&
           text_[i].word->classes.weight[Index::noun] > 0 &&
           governor.in({Pos::name, Pos::adjective, Pos::determiner}) && !governor.word->lower.ends_with('s');
  }

  /// "The UN’s top aid official": does a phrase that opens its clause go on to the singular noun or adjective
  /// at `i`?
  [[nodiscard]] bool is_in_subject(TokenIndex i) const {
    constexpr TokenIndex kLongest = 6;
    const bool modifier =
        text_[i].pos == Pos::adjective || (text_[i].in(kNominal) && !text_[i].word->lower.ends_with('s'));
    if (!modifier) return false;
    TokenIndex start = i;
    while (!starts_sentence(start) && i - start < kLongest && text_[start - 1].in(kNounPhrase)) --start;
    const bool opens =
        starts_sentence(start) || text_[start - 1].is(Symbol::comma) || text_[start - 1].is("that");
    return opens && text_[start].in({Pos::determiner, Pos::possessive, Pos::name}) && start < i;
  }

  Text& text_;
};

}  // namespace

void correct_tags_before(Text& text, TokenIndex i) { Corrector(text).before(i); }

bool is_verb_behind_name(const Token& token) {
  const CueForms* cue = token.word->cue;
  const auto& weight = token.word->classes.weight;
  return (cue && cue->lemma->speech && cue->is(Form::third)) || token.in(WordSet::adverb) ||
         weight[OpenClasses::third_person] > weight[OpenClasses::noun];
}

bool is_behind_object(const Token& next) {
  constexpr PosSet kFunction{Pos::to,           Pos::preposition, Pos::wh,
                             Pos::subordinator, Pos::conjunction, Pos::determiner};
  if (!next.is(Symbol::word)) return !next.is_quote_mark();
  const CueForms* cue = next.word->cue;  // "a spokesman for her said"
  return kFunction.has(next.word->closed_class) ||
         (cue && cue->is(Form::past) && cue->lemma->has(CueTrait::plain));
}

}  // namespace onrecord::extract
