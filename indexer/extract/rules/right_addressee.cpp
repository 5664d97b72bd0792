// "told the committee that": whoever is spoken to, between a verb and what it reports.
#include <array>
#include <string_view>

#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// "told the Times plans were late", "told the BBC Norland would": the clause begins behind the outlet's
/// name; not "the Times newspaper", "BBC Radio 4", "Channel 4 News".
bool ends_with_outlet(const RightWalk& w, TokenIndex i) {
  const Token& outlet = w.text[i - 1];
  const Token& token = w.text[i];
  if (!outlet.upper() || !outlet.in(WordSet::outlet_word) || token.in(WordSet::outlet_word) ||
      token.in(WordSet::venue_noun) || token.in(WordSet::assembly_noun))
    return false;
  const bool theirs =
      token.is("readers") || token.is("viewers") || token.is("listeners") || token.is("staff");
  if (theirs || (names_people(token) && !is_plural(token))) return false;  // "told the Times correspondent"
  if (token.is("station") || is_programme(token)) return false;            // "told a local TV station that"
  if (token.pos == Pos::number) return !outlet.is("radio") && !outlet.is("channel") && !outlet.is("bbc");
  const bool name = token.upper() && !outlet.is("radio") && !outlet.is("channel") &&
                    (token.word->first_name || token.word->country != 0 || token.in(WordSet::honorific) ||
                     token.in(WordSet::demonym) || token.is("north") || token.is("south") ||
                     token.is("president") || (token.all_upper && i < w.last && is_plural(w.text[i + 1])));
  return (name || !token.upper()) && token.in(kNounPhrase) && clause_ahead(w.text, i);
}

/// Does the phrase that names the addressee from `first` on go on with token `i`?
bool goes_on(const RightWalk& w, TokenIndex first, TokenIndex i) {
  const Token& token = w.text[i];
  if (!w.site.is_own(token)) return false;
  if (i > first && opens_place(w.text, i)) return false;  // "told reporters outside court"
  // "told Reuters the bridge": a determiner begins the clause
  const bool opens = token.pos == Pos::determiner || (token.pos == Pos::possessive && !token.is("'s"));
  if (i > first && opens && (w.text[i - 1].in(kNominal) || w.text[i - 1].in(WordSet::assembly_noun)))
    return false;
  const bool count =
      w.text[i - 1].pos == Pos::noun && token.initial == Initial::digit && i < w.last &&
      w.text[i + 1].pos == Pos::noun &&
      token.word->lower.find_first_not_of("0123456789,.") == std::string::npos;  // not "told radio 5GB"
  const bool sum = token.pos == Pos::number && (token.is(Symbol::other) || count);
  const bool more = token.is("more") && i < w.last && w.text[i + 1].is("than");
  if (i > first && (sum || more))
    return false;  // "told the meeting £5m had gone", "told reporters 40 had died"
  if (i > first && token.is("one") && !w.text[i - 1].is("every") && i < w.last && w.text[i + 1].is("of"))
    return false;  // "told the paper one of them had left"
  if (i > first && token.in(WordSet::time) && !token.upper() && w.text[i - 1].in(WordSet::assembly_noun))
    return false;  // "told a hearing last month footage showed"
  if (i > first && ends_with_outlet(w, i)) return false;
  const bool counted = i > first && i < w.last && w.text[i - 1].pos == Pos::name &&
                       token.pos == Pos::number && !w.text[i + 1].upper() &&
                       (is_plural(w.text[i + 1]) || w.text[i + 1].in(WordSet::plural_noun)) &&
                       !w.text[i - 1].in(WordSet::outlet_word);
  if (counted) return false;  // "told Mr N ten people had died"
  if (token.in(kNounPhrase)) return !token.is("that");
  if (token.is("show") && i > first && (w.text[i - 1].in(kNominal) || w.text[i - 1].pos == Pos::ing))
    return true;  // "told a morning show that"
  if (token.is(Symbol::ampersand) || (i > first && is_attributive(w.text, i))) return true;
  const bool ruling = token.pos == Pos::ing && i > first && i < w.last &&
                      w.text[i - 1].pos == Pos::possessive &&
                      w.text[i + 1].pos == Pos::name;  // "told members of his ruling Liberal Party"
  if (ruling) return true;
  if (token.is(Symbol::apostrophe) && i > first && i < w.last &&
      !w.text.spaced(i))  // "a supporters’ evening"
    return w.text[i - 1].word->lower.ends_with('s') && w.text[i + 1].in(kNominal);
  const auto called = [&](TokenIndex verb) {  // "a hastily called press conference"
    return verb < w.last && verb > first + 1 && !w.text[verb + 1].in(kFinite) &&
           is_modified_participle(w.text, verb);
  };
  if (called(i) || called(i + 1)) return true;
  if (token.in(WordSet::name_particle) && i < w.last) return w.text[i + 1].pos == Pos::name;
  // "told the hearing that", "told the meeting", "told a packed meeting"
  const auto assembles = [&](const Token& t) {
    return t.pos == Pos::ing && (t.in(WordSet::assembly_noun) || t.in(WordSet::spoken_occasion));
  };
  if (i > first && assembles(token)) return w.text[i - 1].in(kNounPhrase | PosSet{Pos::past});
  if (i > first && i < w.last && token.pos == Pos::past && assembles(w.text[i + 1]))
    return w.text[i - 1].in({Pos::determiner, Pos::possessive, Pos::adjective});
  const auto counts = [](const Token& t) { return t.pos == Pos::number || t.in(WordSet::quantity); };
  if (token.is("of") && i + 1 < w.last && counts(w.text[i + 1])) return true;  // "the mother of two"
  if (i > first && w.text[i - 1].is("of") && counts(token)) return true;
  return token.in(WordSet::addressee_link) && i < w.last &&
         (w.text[i + 1].in({Pos::name, Pos::noun, Pos::determiner}) ||
          (token.is("of") && w.text[i + 1].pos == Pos::possessive && w.site.has(CueTrait::telling)));
}

/// "told the “Salt & Lemon” podcast": the noun behind a short title at `mark`; where there is none, `mark`.
TokenIndex behind_title(const RightWalk& w, TokenIndex mark) {
  constexpr TokenIndex kLongest = 7;
  if (!w.site.is_other_quote(w.text[mark])) return mark;
  const Range title = w.text.quote_of(mark);
  if (title.first != mark || title.size() > kLongest || title.last + 1 > w.last) return mark;
  const Token& noun = w.text[title.last + 1];
  return noun.pos == Pos::noun || noun.in(WordSet::venue_noun) ? title.last + 1 : mark;
}

/// "told “Good Day Oldland” that C": behind a title that stands alone; where there is none, the beginning.
TokenIndex behind_title_alone(const RightWalk& w) {
  if (!w.site.has(CueTrait::telling) || !w.site.is_other_quote(w.text[w.begin])) return w.begin;
  const Range title = w.text.quote_of(w.begin);
  const TokenIndex behind = title.last + 1;
  const bool alone = title.first == w.begin && title.size() > 3 && behind < w.last &&
                     is_title(w.text, title) && (w.text[behind].is("that") || clause_ahead(w.text, behind));
  return alone ? behind : w.begin;
}

/// "told the BBC’s Today programme", "told NBC’s Meet the Press", "told ABC’s “This Week”": behind the title
/// that follows the outlet’s `genitive`; there itself where none does.
TokenIndex behind_programme(const RightWalk& w, TokenIndex genitive) {
  const Token& outlet = w.text[genitive - 1];
  if (!w.text[genitive].is("'s") || !(outlet.in(WordSet::outlet_word) || outlet.all_upper) ||
      genitive + 2 > w.last)
    return genitive;
  TokenIndex end = genitive + 1;
  if (const TokenIndex title = behind_title(w, end); title > end) return title;
  if (w.site.is_other_quote(w.text[end]) && w.text.quote_of(end).first == end &&
      is_title(w.text, w.text.quote_of(end)))
    return w.text.quote_of(end).last + 1;
  if (!w.text[end].upper()) return genitive;
  const auto joins = [&](TokenIndex i) {  // "Meet the Press", "Question of Sport"
    return i < w.last && (w.text[i].is("the") || w.text[i].is("of")) && w.text[i + 1].upper();
  };
  while (end < w.last && (w.text[end].upper() || joins(end))) ++end;
  const Token& kind = w.text[end];
  const bool named = is_programme(kind);
  return named ? end + 1 : end;
}

/// Behind the noun phrase that begins at `first`.
TokenIndex behind_phrase(const RightWalk& w, TokenIndex first) {
  TokenIndex i = first;
  for (; i <= w.last; ++i) {
    if (i > first)
      if (const TokenIndex behind = behind_programme(w, i); behind > i) return behind;
    if (goes_on(w, first, i)) continue;
    const TokenIndex noun = i > first ? behind_title(w, i) : i;
    if (noun == i) break;
    i = noun;
  }
  return i;
}

/// "promised a response “in days”": only what can hear is spoken to.
bool can_hear(const RightWalk& w, const Token& noun) {
  return w.site.act() != Act::promise || noun.pos != Pos::noun || names_people(noun) ||
         noun.word->noun != NounDomain::other || noun.in(WordSet::assembly_noun);
}

/// "one of them", "two of us"
bool is_some_of_them(const RightWalk& w, TokenIndex first) {
  return first + 2 < w.last && (w.text[first].pos == Pos::number || w.text[first].is("one")) &&
         w.text[first + 1].is("of") && w.text[first + 2].pos == Pos::object_pronoun;
}

/// Behind the addressee that begins at `first`; `first` if nobody is spoken to.
TokenIndex behind_hearer(const RightWalk& w, TokenIndex first) {
  if (w.text[first].in({Pos::object_pronoun, Pos::subject_pronoun})) return first + 1;
  constexpr std::array<std::string_view, 9> kAnybody{
      "nobody", "everyone", "everybody", "someone", "somebody", "nothing", "no", "everything", "all"};
  if (w.text[first].is("her") && first < w.last && w.text[first + 1].is_any(kAnybody))
    return first + 1;  // "told her nobody would come"
  const bool anyone =
      (w.text[first].is("anyone") || w.text[first].is("anybody") || w.text[first].is("everyone")) &&
      first + 3 < w.last && is_who(w.text[first + 1]) && w.text[first + 3].is("listen");
  if (anyone) return first + 4;  // "told anyone who would listen"
  if (is_some_of_them(w, first)) return first + 3;
  if (w.text[first].pos == Pos::ing) ++first;
  const TokenIndex end = behind_phrase(w, first);
  const bool those = end > first + 1 && w.text[first].is("those");   // "warned those present that"
  const bool counted = end > first + 2 && w.text[end - 2].is("of");  // "told a mother of two she"
  const bool noun =
      end > first && (those || counted || !w.text[end - 1].in({Pos::determiner, Pos::adjective}) ||
                      w.text[end - 1].in(WordSet::role_noun) ||    // "the representative"
                      w.text[end - 1].in(WordSet::people_group));  // "reminded the public not to"
  if (!noun || !can_hear(w, w.text[end - 1])) return first;
  // "told local radio growers had been warned": the last noun is the clause's subject; "warned a further
  // fall might come": there is only the clause.
  const bool clause = end <= w.last && w.site.is_own(w.text[end]) && w.text[end].in(kAuxiliary) &&
                      w.text[end - 1].in(kNominal);
  if (!clause) return end;
  if (!w.site.has(CueTrait::telling)) return first;
  if (end <= first + 1 || !w.text[end - 2].in(kNominal)) return end;
  if (w.site.sentence.first == 0 && w.text[first].upper() && w.text[first + 1].pos == Pos::noun &&
      !w.text[first + 1].upper() && !names_people(w.text[first + 1]))
    return first + 1;            // a headline's "tells MPs tax cuts will come"
  TokenIndex subject = end - 1;  // "told reporters N N was late": the whole name
  const auto in_front = [&](const Token& t) {
    return t.upper() && (t.word->first_name || t.in(WordSet::honorific) || t.in(WordSet::name_title));
  };
  while (subject > first + 1 && w.text[subject].pos == Pos::name && in_front(w.text[subject - 1])) --subject;
  return subject;
}

/// "instructed a technician, N N, to", "assured his aide, N, in a call that": past the name between commas,
/// where an infinitive, a clause or a phrase follows.
TokenIndex behind_name_of_hearer(const RightWalk& w, TokenIndex comma) {
  if (comma + 3 > w.last || !w.text[comma].is(Symbol::comma)) return comma;
  const bool only_age = w.text[comma + 1].initial == Initial::digit && w.text[comma + 2].is(Symbol::comma) &&
                        (w.text[comma + 3].in(WordSet::question_word) || w.text[comma + 3].is("that"));
  if (only_age) return comma + 3;  // "asked the defendant, 29, if he understood"
  TokenIndex end = comma + 1;
  while (end < w.last && w.text[end].pos == Pos::name) ++end;
  const bool named = end > comma + 1 && end < w.last && w.text[end].is(Symbol::comma);
  const bool aged = named && end + 3 <= w.last && w.text[end + 1].initial == Initial::digit &&
                    w.text[end + 2].is(Symbol::comma);  // "asked her Lear, N N, 78, what he saw"
  if (aged) end += 2;
  const Token& next = w.text[named ? end + 1 : end];
  const bool question = next.in(WordSet::question_word) && w.site.has(CueTrait::question);
  return named && (next.pos == Pos::to || next.is("that") || next.pos == Pos::preposition || question)
             ? end + 1
             : comma;
}

/// "told his mother, who was weeping, to look after them", "told his brother, a clerk, that C": past what
/// stands between commas behind whoever hears it.
void skip_aside(RightWalk& w) {
  constexpr TokenIndex kLongest = 20;
  if (w.begin + 3 > w.last || !w.text[w.begin].is(Symbol::comma)) return;
  const Token& opener = w.text[w.begin + 1];
  if (!is_who(opener) && !opener.in(WordSet::article) && opener.pos != Pos::possessive) return;
  TokenIndex close = w.begin + 1;
  while (close < w.last && close - w.begin < kLongest && !w.text[close].is(Symbol::comma) &&
         w.site.is_own(w.text[close]))
    ++close;
  if (close + 1 >= w.last || !w.text[close].is(Symbol::comma)) return;
  const Token& next = w.text[close + 1];
  if (next.pos == Pos::to || next.is("that") ||
      (next.in(WordSet::question_word) && w.site.has(CueTrait::question)))
    w.begin = close + 1;
}

/// "tells voters who wonder why he is calm that C": past what is told of those who hear it.
void skip_relative(RightWalk& w) {
  constexpr TokenIndex kLongest = 24;
  skip_aside(w);
  if (w.begin > w.last || !is_who(w.text[w.begin])) return;
  for (TokenIndex i = w.begin + 1; i < w.last && i - w.begin < kLongest && w.site.is_own(w.text[i]); ++i)
    if (w.text[i].is("that") && !w.text[i - 1].in(kNominal) && clause_ahead(w.text, i + 1)) {
      w.begin = i;
      return;
    }
}

}  // namespace

void skip_addressee(RightWalk& w) {
  constexpr PosSet kOpeners{Pos::object_pronoun, Pos::name,       Pos::noun,
                            Pos::determiner,     Pos::possessive, Pos::adjective};
  const bool hears = w.site.takes(Complement::tell) && w.site.has(CueTrait::addressee) && !w.left &&
                     !w.particle &&                        // "asked for a meeting"
                     w.site.use.form != CueForm::passive;  // whoever is told stands in front
  if (!hears || w.begin > w.last) return;
  const Token& token = w.text[w.begin];
  if (const TokenIndex behind = behind_title_alone(w); behind > w.begin) {
    w.addressee = Range{w.begin, behind - 1};
    w.begin = behind;
    return;
  }
  if (token.is("yesterday") || token.is("today")) return;  // "warned yesterday of a bad winter"
  const TokenIndex people =                                // "told visiting Oldland officials"
      w.begin + (w.begin + 2 <= w.last && w.text[w.begin + 1].pos == Pos::name ? 2 : 1);
  const bool striking = token.pos == Pos::ing && people <= w.last &&  // "told striking teachers to"
                        names_people(w.text[people]) && is_plural(w.text[people]);
  const bool counted =  // "asked three ministers if", "told one of them that"
      (w.site.act() == Act::ask && token.pos == Pos::number) || is_some_of_them(w, w.begin);
  const bool phrase =
      (token.in(kOpeners) || striking || counted) && !token.is("that") && w.site.is_own(token);
  if (!phrase && !token.in(WordSet::accusative_subject)) return;
  const TokenIndex end = behind_hearer(w, w.begin);
  if (end == w.begin) return;
  w.addressee = Range{w.begin, end - 1};
  w.begin = behind_name_of_hearer(w, end);
  skip_relative(w);
}

}  // namespace onrecord::extract
