#include "indexer/extract/clause/noun_phrase.h"

#include <array>
#include <string_view>

#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// Grows a noun phrase to the left from its last token.
class NounPhrase {
 public:
  NounPhrase(const Text& text, TokenIndex last, TokenIndex first)
      : text_(text), start_(last), last_(last), first_(first), quote_(text[last].quote) {}

  TokenIndex grow() {
    do {
      grow_simple();
    } while (cross_conjunction() || cross_adjectives() || cross_familiar_with() || cross_participle() ||
             cross_title() || cross_link());
    // "said that Paul Marsh told": the conjunction is no part of the name
    TokenIndex noun = start_ + 1;  // "that Tory members told"
    while (noun < last_ && text_[noun].pos == Pos::adjective) ++noun;
    const bool conjunction = start_ < last_ && text_[start_].is("that") &&
                             (text_[start_ + 1].in({Pos::name, Pos::possessive}) ||
                              (noun <= last_ && names_people(text_[noun]) &&
                               (is_plural(text_[noun]) || text_[noun].in(WordSet::plural_noun))));
    if (conjunction) ++start_;
    take_field();
    take_more_than();
    return start_;
  }

 private:
  [[nodiscard]] bool is_part(TokenIndex i) const {
    const Token& token = text_[i];
    if ((is_question_letter(token) || token.is("a.")) && text_.begins_paragraph(i)) return false;  // a label
    return token.quote == quote_ &&
           (token.in(kNounPhrase) || token.is(Symbol::ampersand) ||
            (i > first_ && i < last_ &&
             (is_attributive(text_, i) || is_inside_description(text_, i) || is_naming(text_, i) ||
              is_of_described(i))) ||
            is_genitive(i) || is_measure_hyphen(i) || is_noun_behind_to(i)) &&
           !token.is_quote_mark();
  }

  /// "close to party leader N": no infinitive.
  [[nodiscard]] bool is_noun_behind_to(TokenIndex i) const {
    return text_[i].pos == Pos::verb && i > first_ && i + 1 < last_ && text_[i - 1].pos == Pos::to &&
           text_[i].word->classes.weight[OpenClasses::noun] > 0 && names_people(text_[i + 1]) &&
           text_[i + 2].pos == Pos::name;
  }

  /// "the 38-page report"
  [[nodiscard]] bool is_measure_hyphen(TokenIndex i) const {
    return text_[i].is(Symbol::hyphen) && i > first_ && i + 1 < last_ && text_[i - 1].pos == Pos::number &&
           !text_.spaced(i) && !text_.spaced(i + 1);
  }

  /// "52 percent of registered voters"
  [[nodiscard]] bool is_of_described(TokenIndex i) const {
    return text_[i].pos == Pos::past && text_[i - 1].is("of") && names_people(text_[i + 1]) &&
           is_plural(text_[i + 1]);
  }

  /// "the dockers’ union": the apostrophe behind a plural.
  [[nodiscard]] bool is_genitive(TokenIndex i) const {
    return text_[i].is(Symbol::apostrophe) && i > first_ && i < last_ && text_[i - 1].in(kNominal) &&
           text_[i - 1].word->lower.ends_with('s') && !text_.spaced(i) && text_[i + 1].in(kNounPhrase);
  }

  void grow_simple() {
    while (start_ > first_ && is_part(start_ - 1)) {
      const Token& head = text_[start_];
      const Token& before = text_[start_ - 1];
      if (ends_time(start_)) return;
      const bool counted =
          before.pos == Pos::number || before.in(WordSet::quantity);             // "four other witnesses"
      const bool other = (head.is("other") && (before.is("the") || counted)) ||  // "The other complained"
                         (head.is("more") && before.pos == Pos::number);
      if (head.pos == Pos::determiner && !before.in(WordSet::predeterminer) && !other) return;
      if (head.pos == Pos::possessive && !head.is("'s") && !head.upper() &&
          (before.in(kNominal | PosSet{Pos::number}) ||
           (before.in(WordSet::quantity) && !before.in(WordSet::predeterminer))))
        return;  // "told the court her boss", "when she was ten her father said"
      const bool titled = start_ > first_ + 1 && (text_[start_ - 2].in(WordSet::male_honorific) ||
                                                  text_[start_ - 2].in(WordSet::female_honorific) ||
                                                  text_[start_ - 2].in(WordSet::honorific));  // "Mr Sunday N"
      const bool outlet = head.in(WordSet::outlet_word) && start_ > first_ + 1 &&
                          text_[start_ - 2].in({Pos::name, Pos::determiner});  // "Oldtown Evening Post"
      if (before.in(WordSet::time) && before.upper() && !titled && !outlet &&
          head.in({Pos::name, Pos::determiner, Pos::possessive}))
        return;
      const bool form = before.is("year") && head.pos == Pos::number;  // "a girl in Year 9"
      if (before.in(WordSet::date_word) && before.upper() && !form && start_ > first_ + 1 &&
          text_[start_ - 2].pos == Pos::preposition)
        return;  // "In June planners had said"
      if (head.pos == Pos::object_pronoun) return;
      if (head.is("one") && !head.upper() && before.in(kNominal))
        return;  // "On its website one resident asked"
      --start_;
    }
  }

  /// "Planning officers", "Banking sources": the field at the sentence's start; not "Quoting officers".
  void take_field() {
    if (start_ == first_ || !names_people(text_[last_]) || !text_[last_].word->lower.ends_with('s')) return;
    const Token& field = text_[start_ - 1];
    const bool opens = start_ - 1 == first_ || text_[start_ - 2].pos == Pos::punctuation;
    if (opens && field.pos == Pos::ing && !field.word->cue &&
        field.word->classes.weight[OpenClasses::noun] > 0)
      --start_;
  }

  /// "More than half", "fewer than ten members"
  void take_more_than() {
    const TokenIndex number = text_[start_].is("than") ? start_ + 1 : start_;
    if (number < first_ + 2 || number > last_ || !text_[number - 1].is("than")) return;
    if (!text_[number].in(WordSet::quantity) && text_[number].pos != Pos::number) return;
    const Token& compared = text_[number - 2];
    if (compared.is("more") || compared.is("fewer") || compared.is("less")) start_ = number - 2;
  }

  /// "A and B", "old and new".
  bool cross_conjunction() {
    if (start_ > first_ + 2 && text_[start_ - 1].pos == Pos::adverb && !text_[start_ - 1].is("then") &&
        text_[start_ - 2].in(WordSet::and_or))
      --start_;  // "and even N"
    if (start_ < first_ + 2 || !text_[start_ - 1].in(WordSet::and_or)) return false;
    const Token& left = text_[start_ - 2];
    const Token& right = text_[start_];
    const bool thing_and_person = left.pos == Pos::noun && left.word->noun == NounDomain::other &&
                                  !names_people(left) && right.pos == Pos::name && right.word->first_name;
    const bool clause = right.is("that") && start_ < last_ &&  // "employs six and that his client said"
                        text_[start_ + 1].in({Pos::determiner, Pos::possessive});
    const bool feast = left.pos == Pos::name && left.in(WordSet::date_word) && start_ > first_ + 2 &&
                       text_[start_ - 3].pos == Pos::preposition;  // "before Christmas and the office said"
    const bool phrases =
        text_[start_ - 1].pos == Pos::conjunction && !thing_and_person && !feast && !clause &&
        is_part(start_ - 2) && left.in(kNominal) && !left.in(WordSet::time) &&
        !(right.is("others") && left.pos == Pos::noun && !names_people(left)) &&
        right.in({Pos::name, Pos::noun, Pos::determiner, Pos::possessive, Pos::adverb, Pos::adjective});
    const bool adjectives =
        left.pos == Pos::adjective && right.pos == Pos::adjective && left.quote == right.quote;
    if (!phrases && !adjectives) return false;
    start_ -= 2;
    return true;
  }

  /// "an independent, professional auditor"; not "for the homeless, local officials said"
  bool cross_adjectives() {
    if (start_ < first_ + 3 || !text_[start_ - 1].is(Symbol::comma) || text_[start_].pos != Pos::adjective)
      return false;
    TokenIndex left = start_ - 2;
    while (left > first_ && text_[left].pos == Pos::adjective)
      left -= left > first_ + 1 && text_[left - 1].is(Symbol::comma) ? 2 : 1;
    const Token& opener = text_[left];
    if (left == start_ - 2 || opener.quote != quote_ ||
        !(opener.is("a") || opener.is("an") || opener.is("one") || opener.is("another")))
      return false;
    start_ = left;
    return true;
  }

  /// "a person familiar with the plan".
  bool cross_familiar_with() {
    if (start_ < first_ + 3 || !(text_[start_ - 1].is("with") || text_[start_ - 1].is("to")) ||
        !text_[start_ - 2].in(WordSet::familiar))
      return false;
    if (!text_[start_ - 3].in(kNominal)) return false;
    start_ -= 3;
    return true;
  }

  /// "the “Saltmarsh” star": a short title between a determiner and its noun.
  bool cross_title() {
    constexpr TokenIndex kLongest = 8;
    if (start_ < first_ + 3 || !text_.closes_quote(start_ - 1)) return false;
    const Range title = text_.quote_of(start_ - 1);
    if (title.size() > kLongest || title.first <= first_ || text_[title.first - 1].quote != quote_ ||
        !is_title(text_, title))
      return false;
    if (!text_[title.first - 1].in({Pos::determiner, Pos::possessive, Pos::adjective, Pos::noun}))
      return false;
    start_ = title.first - 1;
    return true;
  }

  /// "carers aged between eight and 17"
  bool cross_age() {
    constexpr TokenIndex kReach = 6;
    const auto counts = [&](TokenIndex i) {
      return text_[i].pos == Pos::number || text_[i].in(WordSet::quantity) || text_[i].in(WordSet::and_or) ||
             text_[i].in({Pos::preposition, Pos::to}) || text_[i].in({Pos::adjective});
    };
    TokenIndex aged = start_;
    while (aged > first_ + 1 && start_ - aged < kReach && !text_[aged].is("aged") && counts(aged)) --aged;
    if (!text_[aged].is("aged") || aged < first_ + 1 || !names_people(text_[aged - 1])) return false;
    start_ = aged - 1;
    return true;
  }

  /// "the union representing 400 drivers": a participle and its object.
  bool cross_present_participle() {
    if (start_ < first_ + 3 || text_[start_ - 1].pos != Pos::ing || text_[start_ - 1].word->cue) return false;
    const Token& head = text_[start_ - 2];
    const bool speaks = names_people(head) || head.in(WordSet::body_noun) || head.in(WordSet::firm_noun) ||
                        head.in(WordSet::organisation_word);
    const bool object =  // not "the business coordinating council"
        is_plural(text_[last_]) ||
        text_[start_].in({Pos::determiner, Pos::possessive, Pos::number, Pos::name});
    if (!speaks || !object || head.in(WordSet::time_span_noun) || head.upper() || head.quote != quote_ ||
        !text_[start_ - 3].in({Pos::determiner, Pos::adjective, Pos::noun}))
      return false;
    start_ -= 2;
    return true;
  }

  /// "those close to N", "a woman critical of the plan", "one man present at the talks": the adjective and
  /// its preposition.
  bool cross_adjective() {
    if (start_ < first_ + 3) return false;
    const Token& adjective = text_[start_ - 2];
    const Token& head = text_[start_ - 3];
    constexpr std::array<std::string_view, 6> kLinks{"of", "to", "with", "about", "for", "at"};
    const bool described = (adjective.pos == Pos::adjective && !adjective.upper()) || adjective.is("present");
    if (!described || !text_[start_ - 1].is_any(kLinks) || head.quote != quote_ ||
        !(head.is("those") || names_people(head)))
      return false;
    start_ -= 3;
    return true;
  }

  /// "two people briefed on the matter", "analysts polled by N".
  /// "children as young as six"
  bool cross_comparison() {
    if (start_ < first_ + 4 || start_ != last_ || !text_[start_ - 1].is("as") ||
        !text_[start_ - 3].is("as") || text_[start_ - 2].pos != Pos::adjective ||
        !names_people(text_[start_ - 4]))
      return false;
    start_ -= 4;
    return true;
  }

  bool cross_participle() {
    if (cross_age() || cross_comparison() || cross_present_participle() || cross_adjective()) return true;
    if (start_ < first_ + 3 || text_[start_ - 1].pos != Pos::preposition ||
        text_[start_ - 2].pos != Pos::past)
      return false;
    const Token& head = text_[start_ - 3];
    if (!names_people(head) || head.quote != quote_) return false;
    start_ -= 3;
    return true;
  }

  /// "the head of the party": joins the phrase before a preposition unless a preposition or verb governs that
  /// one in turn.
  bool cross_link() {
    if (start_ < first_ + 2) return false;
    const Token& head = text_[start_ - 2];
    const bool into = text_[start_ - 1].is("into") && head.in(WordSet::finder);  // "the inquiry into"
    if (!into && !text_[start_ - 1].in(WordSet::np_link)) return false;
    if (!is_part(start_ - 2) || head.in(WordSet::time)) return false;
    const bool noun = head.pos == Pos::adjective &&
                      head.word->noun == NounDomain::person &&  // "a school principal in N"
                      head.word->classes.weight[OpenClasses::noun] > 0;
    const bool share =
        noun || head.is("those") || head.in(WordSet::quantity) ||
        (head.pos == Pos::number &&  // "one in five", "40 of her own backbenchers"
         (text_[start_ - 1].is("in") ||
          (text_[start_ - 1].is("of") && names_people(text_[last_]) && is_plural(text_[last_]))));
    if (!head.in(kNominal) && !share) return false;
    TokenIndex left = start_ - 2;
    while (left > first_ && is_part(left - 1) && !ends_time(left) &&
           (!text_[left].in(WordSet::article) || text_[left - 1].in(WordSet::predeterminer)))
      --left;
    if (left > first_ && !is_body_of(left)) {
      const Token& governor = text_[left - 1];
      const bool clause =
          governor.in(WordSet::clause_subordinator) &&  // "after counsel for the Board objected"
          names_people(head);
      const bool governed = governor.in(kPrepositional) && !text_[start_ - 1].is("of") && !clause;
      if (governed && !(left > first_ + 1 && text_[left - 2].in(kNominal))) return false;
      const CueForms* cue = governor.word->cue;  // "said a man in the crowd had left"
      const bool reports = cue && cue->lemma->has(CueTrait::plain) && names_people(head);
      const bool modifier = governor.pos == Pos::ing && names_people(head) &&  // "planning chiefs at N"
                            (governor.word->classes.weight[OpenClasses::noun] > 0 || left - 1 == first_) &&
                            (left - 1 == first_ || text_[left - 2].pos == Pos::adverb);
      const bool noun_there = governor.pos == Pos::ing && left > first_ + 1 &&  // "After the meeting a"
                              text_[left - 2].in({Pos::determiner, Pos::possessive, Pos::adjective});
      if (modifier) --left;
      if (!modifier && !noun_there && governor.in({Pos::verb, Pos::third_person, Pos::past, Pos::ing}) &&
          !reports)
        return false;
    }
    start_ = left;
    return true;
  }

  /// "the Bank of England", "the Ministry of Defence": the phrase in front of the link, from `left` on,
  /// begins a body’s name, whatever governs it.
  [[nodiscard]] bool is_body_of(TokenIndex left) const {
    const Token& head = text_[start_ - 2];
    return head.pos == Pos::name && (text_[start_ - 1].is("of") || text_[start_ - 1].is("for")) &&
           text_[start_].pos == Pos::name && head.in(WordSet::organisation_word) &&
           (text_[left].is("the") || left == start_ - 2);
  }

  /// "In 2017 | researchers", "Last year | a group": the phrase begins behind the time.
  [[nodiscard]] bool ends_time(TokenIndex left) const {
    const Token& before = text_[left - 1];
    const bool year =
        before.pos == Pos::number && before.span.size() == 4 && left > first_ + 1 && text_[left - 2].is("in");
    const bool opens =
        text_[left].pos == Pos::determiner ||
        (text_[left].pos == Pos::possessive && !text_[left].is("'s"));  // "on Friday its chief"
    return year || (opens && before.in(WordSet::time));
  }

  const Text& text_;
  TokenIndex start_;
  TokenIndex last_;
  TokenIndex first_;
  std::uint32_t quote_;
};

}  // namespace

TokenIndex end_of_body_name(const Text& text, TokenIndex last, TokenIndex limit) {
  for (;;) {
    if (last + 2 > limit || text[last].pos != Pos::name) return last;
    const Token& link = text[last + 1];
    TokenIndex next = last + 2;
    const bool genitive =
        link.is(Symbol::apostrophe) && text[last].word->lower.ends_with('s') && !text.spaced(last + 1);
    const bool of = (link.is("of") || link.is("for")) && text[last].in(WordSet::organisation_word);
    if (of && text[next].is("the") && next < limit) ++next;
    if (!(genitive || of) || text[next].pos != Pos::name) return last;
    for (last = next; last < limit && text[last + 1].pos == Pos::name;) ++last;
  }
}

bool names_people(const Token& noun) {
  return noun.pos == Pos::noun &&
         (noun.word->noun == NounDomain::person || noun.word->lower.ends_with("-old") ||
          noun.in(WordSet::unnamed_source) || noun.in(WordSet::group_noun) || noun.in(WordSet::person_noun));
}

bool is_naming(const Text& text, TokenIndex i) {
  constexpr TokenIndex kReach = 4;
  if (!text[i].in(WordSet::naming_participle) || i == 0 || i + 1 >= text.size() ||
      !names_people(text[i - 1]) || text[i + 1].pos != Pos::name)
    return false;
  TokenIndex name = i + 1;
  while (name + 1 < text.size() && text[name + 1].pos == Pos::name) ++name;
  if (name + 1 < text.size() && text[name + 1].is_quote_mark() && !text.closes_quote(name + 1))
    return false;  // "One councillor called N “a menace”"
  for (TokenIndex k = i; k > 0 && i - k < kReach && text[k - 1].in(kNounPhrase | PosSet{Pos::past}); --k)
    if (text[k - 1].is("a") || text[k - 1].is("an") || text[k - 1].is("one")) return true;
  return false;
}

bool tells_field(const Text& text, TokenIndex i) {
  constexpr std::array<std::string_view, 16> kFields{
      "banking",  "broadcasting", "engineering", "farming",   "fishing", "funding",
      "gambling", "housing",      "lending",     "marketing", "mining",  "peacekeeping",
      "planning", "policing",     "shipping",    "training"};
  return text[i].pos == Pos::ing && i > 0 && i + 2 < text.size() && text[i].is_any(kFields) &&
         text[i - 1].upper() && text[i - 1].in(kNominal | PosSet{Pos::adjective}) &&
         names_people(text[i + 1]) && text[i + 2].pos == Pos::name;
}

bool is_attributive(const Text& text, TokenIndex i) {
  if (tells_field(text, i)) return true;
  const bool before_name =  // ", presiding judge N"
      i > 0 && i + 2 < text.size() && text[i].in({Pos::ing, Pos::past}) && !text[i].word->cue &&
      (text[i - 1].is(Symbol::comma) || text[i - 1].is_quote_mark()) &&
      (names_people(text[i + 1]) || text[i + 1].in(WordSet::name_title)) && text[i + 2].pos == Pos::name;
  if (before_name) return true;
  const bool of_somebody =  // "the widow of murdered businessman N"
      i > 0 && i + 2 < text.size() && text[i].pos == Pos::past && !text[i].word->cue &&
      (text[i - 1].is("of") || text[i - 1].is("for") || text[i - 1].is("to")) && names_people(text[i + 1]) &&
      text[i + 2].pos == Pos::name;
  if (of_somebody) return true;
  return text[i].in({Pos::past, Pos::ing}) && i > 0 && i + 1 < text.size() &&
         (text[i - 1].in({Pos::determiner, Pos::possessive, Pos::adjective}) ||
          text[i - 1].word->lower.ends_with("-old")) &&  // "the 54-year-old teaching assistant"
         (!text[i - 1].in(WordSet::demonstrative) || text[i - 1].is("another")) &&
         (text[i + 1].in({Pos::noun, Pos::adjective}) ||
          (text[i + 1].pos == Pos::name && !text[i].word->cue &&
           !text[i - 1].is("'s")) ||  // "a leading Oldlander"
          (text[i + 1].pos == Pos::number && i + 3 < text.size() && text[i + 2].is(Symbol::hyphen)));
}

bool is_inside_description(const Text& text, TokenIndex i) {
  constexpr PosSet kParticiple{Pos::past, Pos::ing}, kNoun = kNominal | PosSet{Pos::adjective};
  const auto opens = [&](TokenIndex k) {
    return (text[k].in({Pos::determiner, Pos::possessive}) && !text[k].is("that")) || text[k].is("one");
  };
  if (i == 0 || i + 1 >= text.size() || text[i].in(WordSet::said) || text[i].is("first")) return false;
  if (text[i].pos == Pos::adverb)
    return i + 2 < text.size() && opens(i - 1) && text[i + 2].in(kNoun) &&
           (text[i + 1].pos == Pos::adjective || text[i + 1].in(kParticiple));
  return i > 1 && text[i].in(kParticiple) && text[i - 1].pos == Pos::adverb && opens(i - 2) &&
         text[i + 1].in(kNoun);
}

bool is_modified_participle(const Text& text, TokenIndex i) {
  return text[i].pos == Pos::past && text[i - 1].pos == Pos::adverb && text[i - 2].in(WordSet::article);
}

bool describes_subject(const Text& text, TokenIndex i) {
  return text[i].pos == Pos::past && text[i + 1].pos == Pos::noun && is_plural(text[i + 1]) &&
         text[i + 2].in(kFinite);
}

bool is_reduced_relative(const Text& text, TokenIndex i) {
  if (text[i].pos != Pos::past || i == 0 || i + 1 >= text.size()) return false;
  const Token& noun = text[i - 1];
  const Token& next = text[i + 1];
  const bool behind = noun.in(kNominal) || noun.in(WordSet::assembly_noun) || noun.in(WordSet::venue_noun);
  return behind && (next.in(kPrepositional) || next.in(WordSet::time) || next.in(WordSet::date_word) ||
                    (next.pos == Pos::number && text[i].in(WordSet::dated_participle)));
}

std::optional<TokenIndex> noun_phrase_start(const Text& text, TokenIndex last, TokenIndex first) {
  const Token& head = text[last];
  if (last < first || !(head.in(kNounPhrase) || head.pos == Pos::ing) || head.is_quote_mark())
    return std::nullopt;
  if (head.is("that") || head.is("which")) return std::nullopt;
  return NounPhrase(text, last, first).grow();
}

namespace {

/// "the journalists’ union"
bool is_genitive_mark(const Text& text, TokenIndex i) {
  return text[i].is(Symbol::apostrophe) && i > 0 && text[i - 1].word->lower.ends_with('s') && !text.spaced(i);
}

}  // namespace

TokenIndex nominal_head(const Text& text, Range source) {
  TokenIndex head = source.first;
  const auto attributive = [&](TokenIndex i) {  // "a serving engineer", "Planning officers"
    if (tells_field(text, i)) return true;
    return i < source.last &&
           (i > source.first ? text[i].in({Pos::ing, Pos::past}) : text[i].pos == Pos::ing) &&
           (!text[head].in(kNominal) || text[i - 1].is("'s")) &&  // "the firm’s managing director"
           text[i + 1].in(kNominal);
  };
  for (TokenIndex i = source.first;
       i <= source.last &&
       (text[i].in(kNounPhrase) || text[i].is(Symbol::hyphen) || is_genitive_mark(text, i) ||
        attributive(i) || (i > source.first && i < source.last && is_inside_description(text, i)));
       ++i) {
    const bool noun_adjective =  // "the Oldlandish military", "The firm insisted"
        (i == source.last || text[i + 1].is(Symbol::comma)) && text[i].pos == Pos::adjective &&
        (text[i].in(WordSet::body_noun) || text[i].in(WordSet::firm_noun));
    if (text[i].in(kNominal) || noun_adjective) head = i;
    if (text[i].in({Pos::noun}) && i < source.last && text[i + 1].is("'s")) head = i;
  }
  const bool body = text[head].in(WordSet::organisation_word) && text[head].upper() &&
                    head + 2 < source.last && text[head + 1].is("of") &&
                    text[source.last - 1].pos == Pos::name;
  return body && names_people(text[source.last]) ? source.last : head;  // "a Department of Defence source"
}

bool is_title(const Text& text, Range quote) {
  constexpr TokenIndex kLongest = 8;
  if (quote.size() > kLongest) return false;
  for (TokenIndex i = quote.first + 1; i < quote.last; ++i)
    if (text[i].initial == Initial::lower && (i == quote.first + 1 || !text[i].in(WordSet::title_word)))
      return false;
  return true;
}

}  // namespace onrecord::extract
