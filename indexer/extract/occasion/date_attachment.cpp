#include "indexer/extract/occasion/date_attachment.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// Left of a date: what belongs to it ("late on", "in the early hours of").
bool leads_to_date(const Token& token) {
  return token.in({Pos::preposition, Pos::determiner}) || token.is("early") || token.is("late") ||
         token.is("mid") || token.is("earlier") || token.is("later") || token.is(Symbol::hyphen) ||
         token.is(Symbol::dash) || token.is("as") || token.is("recently");
}

/// "a.m." and "3" in "at 3 p.m. on Thursday", "shortly before noon on Friday".
bool is_clock(const Token& token) {
  return token.initial == Initial::digit || token.is("a.m.") || token.is("p.m.") || token.is("noon") ||
         token.is("midnight") || token.is("am") || token.is("pm");
}

bool is_subordinator(const Token& token) {
  constexpr std::array<std::string_view, 8> kWords{"when",   "after", "as",    "while",
                                                   "before", "once",  "hours", "days"};
  return token.is_any(kWords);
}

/// Finds the best place of one attribution's sentence.
class Chooser {
 public:
  Chooser(const Text& text, const Attribution& attribution, const DateMentions& dates)
      : text_(text),
        attribution_(attribution),
        dates_(dates),
        sentence_(text.sentence_of(attribution.cue.last)),
        cue_(attribution.cue) {
    tag_first_ = cue_.first;
    if (attribution.source && attribution.source->first < tag_first_ &&
        attribution.source->first >= sentence_.first)
      tag_first_ = attribution.source->first;
  }

  [[nodiscard]] Attachment choose(const std::vector<Range>& foreign) const;

 private:
  static constexpr int kNone = 9;

  [[nodiscard]] int rank(const DatedPlace& place) const;
  [[nodiscard]] int rank_behind(const DatedPlace& place) const;
  [[nodiscard]] int rank_before(const DatedPlace& place) const;
  [[nodiscard]] bool dates_thing(const DatedPlace& place) const;
  [[nodiscard]] bool is_in_name(const DatedPlace& place) const;
  [[nodiscard]] bool dates_what_is_answered(const DatedPlace& place) const;
  [[nodiscard]] TokenIndex behind_aside(TokenIndex i) const;
  [[nodiscard]] bool has_finite(TokenIndex first, TokenIndex end) const;
  [[nodiscard]] bool begins_content(const DatedPlace& place) const;
  [[nodiscard]] bool is_of_document(const DatedPlace& place) const;
  [[nodiscard]] bool ends_content(const DatedPlace& place) const;
  [[nodiscard]] bool is_decade(TokenIndex i) const;
  [[nodiscard]] bool is_undated() const;
  [[nodiscard]] std::optional<Date> past(const DatedPlace& place) const;

  const Text& text_;
  const Attribution& attribution_;
  const DateMentions& dates_;
  Range sentence_;
  Range cue_;
  TokenIndex tag_first_;  ///< of source and cue
};

bool Chooser::has_finite(TokenIndex first, TokenIndex end) const {
  for (TokenIndex i = first; i < end; ++i)
    if (text_[i].in(kFinite) && !text_[i].in(WordSet::dated_participle) && !attribution_.content_holds(i) &&
        !cue_.holds(i) && !text_[i].in(WordSet::date_word))
      return true;
  return false;
}

/// Behind the cue: "said on Tuesday that", "…,” he said Friday", "praised the bakers on 5 March", "…, in a
/// speech on Sunday".
int Chooser::rank_behind(const DatedPlace& place) const {
  TokenIndex from = cue_.last + 1;
  bool behind_content = false;
  for (Range range : attribution_.content)
    if (range.first > cue_.last && range.last < place.tokens.first) {
      from = std::max(from, range.last + 1);
      behind_content = true;
    }
  if (attribution_.source && attribution_.source->first > cue_.last)
    from = std::max(from, std::min(attribution_.source->last + 1, place.tokens.first));
  bool comma = false;
  bool venue = false;
  TokenIndex others = 0;
  for (TokenIndex i = from; i < place.tokens.first; ++i) {
    const Token& token = text_[i];
    comma = comma || token.is(Symbol::comma);
    venue = venue || token.in(WordSet::venue_noun);
    others += token.is(Symbol::word) && !leads_to_date(token) && !is_clock(token) ? 1 : 0;
  }
  if (has_finite(from, place.tokens.first)) return kNone;
  if (!behind_content) return comma ? 1 : 0;
  return venue || others == 0 ? 2 : kNone;
}

/// "In 2017, when he was mayor, Brandt told": the token behind the aside that begins at `i`.
TokenIndex Chooser::behind_aside(TokenIndex i) const {
  if (i + 1 >= tag_first_ || !text_[i].is(Symbol::comma) || !is_subordinator(text_[i + 1])) return i;
  for (TokenIndex j = i + 2; j < tag_first_; ++j)
    if (text_[j].is(Symbol::comma)) return j;
  return i;
}

/// Before the tag: "On Monday he said", "the ministry on Monday said", "At the 2005 summit in Oslo, she
/// said".
int Chooser::rank_before(const DatedPlace& place) const {
  const bool asked = text_[sentence_.first].in(WordSet::dated_participle);  // "Asked on Tuesday whether …"
  if (!asked && has_finite(behind_aside(place.tokens.last + 1), cue_.first)) {
    // Between the subject and its verb stands nothing finite; before it, another clause may.
    const bool middle = attribution_.source && place.tokens.first > attribution_.source->last;
    if (middle || has_finite(behind_aside(place.tokens.last + 1), tag_first_)) return kNone;
  }
  if (place.tokens.first >= tag_first_) return 1;
  TokenIndex first = sentence_.first;
  while (first < place.tokens.first &&
         (!text_[first].is(Symbol::word) || text_[first].in({Pos::conjunction}) ||
          attribution_.content_holds(first)))
    ++first;
  if (has_finite(first, place.tokens.first) && !is_subordinator(text_[first]) &&
      !text_[first].in(WordSet::dated_participle)) {
    TokenIndex before = place.tokens.first;
    while (before > first && leads_to_date(text_[before - 1])) --before;
    const bool new_clause =
        before > first && (text_[before - 1].is(Symbol::comma) || text_[before - 1].in({Pos::conjunction}) ||
                           text_[before - 1].is(Symbol::semicolon));
    return new_clause ? 1 : kNone;
  }
  return 1;
}

/// "said this afternoon it might open": the time was taken for the clause's subject.
bool Chooser::begins_content(const DatedPlace& place) const {
  const TokenIndex behind = place.tokens.last + 1;
  for (Range range : attribution_.content)
    if (range.first == place.tokens.first && range.first == cue_.last + 1 && range.last > behind)
      return text_[behind].in(kNounPhrase | PosSet{Pos::subject_pronoun}) || text_[behind].is("there");
  return false;
}

/// "… would stay neutral in an interview with Channel Nine last night": the end of the sentence belongs to
/// the tag, although it was taken for content.
bool Chooser::ends_content(const DatedPlace& place) const {
  if (attribution_.content.back().last > place.tokens.last + 1) return false;
  constexpr TokenIndex kReach = 12;
  const TokenIndex from = place.tokens.first > kReach ? place.tokens.first - kReach : 0;
  for (TokenIndex i = place.tokens.first; i-- > std::max(from, attribution_.content.back().first);) {
    if (text_[i].in(kFinite) || text_[i].is_quote_mark()) return false;
    if (!text_[i].in(WordSet::venue_noun) || text_[i].is("on")) continue;
    for (TokenIndex j = i; j-- > from && i - j <= 4;)
      if (text_[j].in(WordSet::venue_preposition)) return true;
    return false;
  }
  return false;
}

/// "the report, released in February,", "in a letter dated 1 March": of all that stands in it.
bool Chooser::is_of_document(const DatedPlace& place) const {
  TokenIndex first = place.tokens.first;
  while (first > sentence_.first && leads_to_date(text_[first - 1])) --first;
  return first > sentence_.first && text_[first - 1].in(WordSet::dated_participle) &&
         text_[first - 1].in({Pos::past});
}

/// "the Today programme", "the Sunday Mirror": a word of an outlet’s name.
bool Chooser::is_in_name(const DatedPlace& place) const {
  const TokenIndex first = place.tokens.first;
  if (place.tokens.size() != 1 || !text_[first].upper() || first == sentence_.first ||
      first >= sentence_.last)
    return false;
  const Token& next = text_[first + 1];
  const bool programme = is_programme(next);
  return text_[first - 1].in({Pos::determiner, Pos::possessive}) &&
         (programme || (next.upper() && next.in(WordSet::outlet_word)) ||
          (next.upper() && next.is("mirror")));
}

/// "Monday’s ruling", "of Friday’s vote": a genitive dates what it belongs to, and what is said only where
/// that is the occasion ("at Monday’s meeting", "told Friday’s hearing", "on Wednesday’s episode of").
bool Chooser::dates_thing(const DatedPlace& place) const {
  constexpr TokenIndex kLongest = 4;
  constexpr std::array<std::string_view, 3> kThere{"at", "in", "during"};
  if (is_in_name(place)) return true;
  const TokenIndex genitive = place.tokens.last + 1;
  if (genitive >= sentence_.last || !text_[genitive].is("'s")) return false;
  TokenIndex before = place.tokens.first;
  while (before > sentence_.first && text_[before - 1].pos == Pos::determiner) --before;
  const Token* link = before > sentence_.first ? &text_[before - 1] : nullptr;
  if (attribution_.content_holds(place.tokens.first)) return true;
  if (link && link->is_any(kThere)) return false;
  const bool there = link && (link->is("on") || link->is("after") || cue_.holds(before - 1));
  if (!there) return true;
  for (TokenIndex i = genitive + 1; i <= sentence_.last && i - genitive <= kLongest; ++i) {
    if (text_[i].in(WordSet::venue_noun) || text_[i].in(WordSet::venue_document) ||
        text_[i].in(WordSet::assembly_noun) || text_[i].is("episode") || text_[i].is("edition"))
      return false;
    if (!text_[i].in(kNominal | PosSet{Pos::adjective})) break;
  }
  return true;
}

/// "Asked about the attack on Monday", "Responding to a report published on Monday": what is answered is
/// dated, and not the answer.
bool Chooser::dates_what_is_answered(const DatedPlace& place) const {
  constexpr std::array<std::string_view, 7> kAnswers{"commenting", "reacting",   "referring", "replying",
                                                     "responding", "reflecting", "answering"};
  const Token& opener = text_[sentence_.first];
  const bool answers = opener.is_any(kAnswers);
  if (!answers && !opener.is("asked") && !opener.is("pressed") && !opener.is("questioned")) return false;
  bool about = false;
  if (!text_[place.tokens.first - 1].in({Pos::preposition, Pos::determiner}))
    return false;  // "Asked about it Tuesday"
  for (TokenIndex i = sentence_.first + 1; i < place.tokens.first; ++i) {
    const Token& token = text_[i];
    if (token.is(Symbol::comma)) return false;
    if (about && token.in(WordSet::spoken_occasion)) return false;
    about = about || (answers ? token.in(kNominal) : token.is("about") || token.in(WordSet::question_word));
  }
  return about;
}

int Chooser::rank(const DatedPlace& place) const {
  const TokenIndex first = place.tokens.first;
  if (text_[first].quote != text_[cue_.first].quote) return kNone;
  if (dates_thing(place)) return attribution_.content_holds(first) && ends_content(place) ? 3 : kNone;
  if (first < tag_first_ && dates_what_is_answered(place)) return kNone;
  if (attribution_.content_holds(first)) return begins_content(place) ? 0 : ends_content(place) ? 3 : kNone;
  const bool in_source = attribution_.source && attribution_.source->holds(place.tokens.first);
  if (in_source && place.tokens.first > 0 && text_[place.tokens.first - 1].in(kNominal))
    return kNone;  // a name
  if (dates_an_event(text_, place, &attribution_)) return kNone;
  return place.tokens.first > cue_.last ? rank_behind(place) : rank_before(place);
}

/// Words without a year that would lie ahead mean the year before: "on 20 January she told" in a text of 4
/// January.
std::optional<Date> Chooser::past(const DatedPlace& place) const {
  const auto today = dates_.day_of(text_[cue_.first].paragraph);
  if (!today || place.date <= *today) return place.date;
  if (place.date.precision() != Precision::day && place.date.year == today->year) {
    if (place.date <= Date{today->year, place.date.month ? today->month : 0, 0}) return place.date;
  }
  const bool numbered = text_[place.tokens.first].initial == Initial::digit ||
                        text_[place.tokens.last].initial == Initial::digit;
  if (place.year_given || !numbered) return std::nullopt;
  const Date date{place.date.year - 1, place.date.month, place.date.day};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

/// "1990s", however the tokenizer cuts it.
bool Chooser::is_decade(TokenIndex i) const {
  if (text_[i].initial != Initial::digit) return false;
  const std::string_view word = text_.source.substr(text_[i].span.begin, 5);
  return word.size() == 5 && word.ends_with("0s") && word[2] >= '0' && word[2] <= '9';
}

/// "has long said", "once said", "said at the time", "For years he has warned", "In the 1990s he said", "When
/// he was a student he said".
bool Chooser::is_undated() const {
  for (TokenIndex i = cue_.first; i < cue_.last; ++i)
    if (text_[i].in(WordSet::undated_adverb)) return true;
  for (TokenIndex i = sentence_.first; i < cue_.first; ++i) {
    if (is_decade(i) && !attribution_.content_holds(i)) return true;
  }
  for (TokenIndex i = sentence_.first; i + 2 <= sentence_.last; ++i)
    if (text_[i].is("at") && text_[i + 1].is("the") && text_[i + 2].is("time") &&
        !attribution_.content_holds(i))
      return true;
  if (tag_first_ == sentence_.first) return false;
  const Token& first = text_[sentence_.first];
  const bool when = first.is("when") && text_[sentence_.first + 1].pos == Pos::subject_pronoun;
  const Token& last = text_[tag_first_ - 1].is(Symbol::comma) && tag_first_ - 1 > sentence_.first
                          ? text_[tag_first_ - 2]
                          : text_[tag_first_ - 1];
  return when || (first.is("for") && last.is("years"));
}

Attachment Chooser::choose(const std::vector<Range>& foreign) const {
  Attachment best;
  int best_rank = kNone;
  const auto distance = [&](const DatedPlace& place) {
    return place.tokens.first > cue_.last ? place.tokens.first - cue_.last : cue_.first - place.tokens.last;
  };
  bool since = false;
  for (const DatedPlace& place : dates_.in(sentence_)) {
    const bool open_ended =
        place.tokens.first > sentence_.first &&
        (text_[place.tokens.first - 1].is("since") || text_[place.tokens.first - 1].is("before"));
    if (open_ended) {
      if (attribution_.content_holds(place.tokens.first)) continue;
      since = since || place.tokens.last < cue_.first;
      continue;
    }
    const auto holds = [&](Range range) { return range.holds(place.tokens.first); };
    if (std::any_of(foreign.begin(), foreign.end(), holds)) continue;
    const int rank = this->rank(place);
    if (rank > best_rank || rank == kNone) continue;
    const auto date = past(place);
    if (!date) continue;
    const bool finer = best.place && date->precision() > best.date.precision();
    const bool coarser = best.place && date->precision() < best.date.precision();
    if (rank == best_rank && (coarser || (!finer && best.place && distance(place) >= distance(*best.place))))
      continue;
    best = {&place, *date, rank == 3 || is_of_document(place), false};
    best_rank = rank;
  }
  if (!best.place) best.undated = since || is_undated();
  return best;
}

}  // namespace

bool dates_an_event(const Text& text, const DatedPlace& place, const Attribution* attribution) {
  const Range sentence = text.sentence_of(place.tokens.first);
  const auto is_cue = [&](TokenIndex i) { return attribution && attribution->cue.holds(i); };
  TokenIndex first = place.tokens.first;
  while (first > sentence.first && !is_cue(first - 1) && leads_to_date(text[first - 1])) --first;
  if (first == sentence.first) return false;
  const Token& head = text[first - 1];
  if (is_cue(first - 1)) return false;
  const bool of = text[first].is("of");
  if (of && head.in(kNominal) && !head.in(WordSet::time_span_noun) && !head.in(WordSet::venue_noun))
    return true;
  const bool noun =
      head.in(WordSet::venue_noun) || (first > sentence.first + 1 && text[first - 2].in({Pos::determiner}));
  const bool remarks = first > sentence.first + 1 && text[first - 2].in(WordSet::remark_noun);  // "came"
  const bool told = first > sentence.first + 1 && text[first - 2].in({Pos::subject_pronoun});   // "It fell"
  if (head.in({Pos::past, Pos::ing}) && !noun && !remarks && !(told && !attribution) &&
      !head.in(WordSet::dated_participle))
    return true;
  const bool own_phrase = head.is(Symbol::comma);
  for (TokenIndex i = first; i-- > sentence.first;) {
    const Token& token = text[i];
    if (is_cue(i) || token.is(Symbol::semicolon) || token.is_quote_mark()) break;
    if (token.is("ahead") || token.is("due") || token.is("scheduled") || token.is("expected") ||
        token.is("planned"))
      return !own_phrase;
    if (token.is(Symbol::comma)) break;
    const bool subject =
        attribution && attribution->source && attribution->source->last == i;  // "N, who on Monday said"
    if (token.pos == Pos::wh && !subject && !token.is("when") && !token.is("where")) return true;
  }
  return false;
}

Attachment attached_date(const Text& text, const Attribution& attribution, const DateMentions& dates,
                         const std::vector<Range>& foreign) {
  return Chooser(text, attribution, dates).choose(foreign);
}

}  // namespace onrecord::extract
