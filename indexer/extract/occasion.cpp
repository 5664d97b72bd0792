#include "indexer/extract/occasion.h"

#include <algorithm>

#include "common/dates/expressions.h"

namespace onrecord::extract {
namespace {

bool in_content(const Attribution* attribution, TokenIndex i) {
  return attribution && attribution->content_holds(i);
}

/// A noun where it stands, although its form can be a verb's ("T.V. channels last night", "conference call
/// on").
bool reads_as_noun(const Text& text, TokenIndex i, TokenIndex last) {
  if (text[i].in(kNounPhrase)) return !text[i].is("that");
  if (!text[i].in({Pos::third_person, Pos::verb}) || text[i].word->classes.weight[OpenClasses::noun] <= 0)
    return false;
  return i == last || text[i + 1].in({Pos::punctuation, Pos::preposition, Pos::to}) ||
         text[i + 1].in(WordSet::time);
}

/// The last token of "interview with al-Suriya and al-Ikhbariya T.V. channels", from its noun on.
TokenIndex venue_end(const Text& text, TokenIndex noun, TokenIndex last) {
  TokenIndex end = noun;
  while (end < last) {
    const Token& next = text[end + 1];
    const bool link = next.is("with") || next.is("to") || next.is("of") || next.is("and") || next.is("on") ||
                      next.is("at") || next.is("in");
    if (next.is_quote_mark() || next.in(WordSet::time)) break;
    if (link ? end + 2 > last || !text[end + 2].in(kNounPhrase) || text[end + 2].in(WordSet::time)
             : !reads_as_noun(text, end + 1, last))
      break;
    ++end;
  }
  return end;
}

}  // namespace

Occasions::Occasions(const Text& text, const Cast& cast, const std::optional<Date>& published)
    : text_(text), cast_(cast), published_(published) {
  find_remarks();
}

Occasion Occasions::of(const Attribution& attribution, const Resolved& speaker) {
  const Range sentence = text_.sentence_of(attribution.cue.last);
  Occasion occasion = in_sentence(sentence, &attribution);
  if (!speaker.person) return occasion;
  if (const auto told = remarks_.find(*speaker.person); told != remarks_.end()) {
    if (!occasion.said) occasion.said = told->second.said;
    if (!occasion.venue) occasion.venue = told->second.venue;
  }
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  if (last_ && last_->person == *speaker.person && paragraph <= last_->paragraph + 1) {
    if (!occasion.said) occasion.said = last_->occasion.said;
    if (!occasion.venue) occasion.venue = last_->occasion.venue;
  }
  last_ = Last{*speaker.person, paragraph, occasion};
  return occasion;
}

Occasion Occasions::in_sentence(Range sentence, const Attribution* attribution) const {
  return {date_in(sentence, attribution), venue_in(sentence, attribution)};
}

std::optional<Said> Occasions::date_in(Range sentence, const Attribution* attribution) const {
  bool any = false;
  for (TokenIndex i = sentence.first; i <= sentence.last && !any; ++i)
    any = text_[i].in(WordSet::time) && !in_content(attribution, i);
  if (!any) return std::nullopt;
  const Span span = text_.span(sentence);
  for (const DateMention& mention : find_dates(span.of(text_.source), published_)) {
    const Span place{span.begin + mention.span.begin, span.begin + mention.span.end};
    const auto covers = [&](Range range) { return text_.span(range).overlaps(place); };
    if (attribution && std::any_of(attribution->content.begin(), attribution->content.end(), covers))
      continue;
    if (published_ && mention.date > *published_) continue;
    return Said{mention.date, DateBasis::text, std::string(place.of(text_.source))};
  }
  return std::nullopt;
}

/// "in an interview with X", "at a press conference", "on Twitter" outside the content.
std::optional<std::string> Occasions::venue_in(Range sentence, const Attribution* attribution) const {
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    if (!text_[i].in(WordSet::venue_preposition) || text_[i].quote || in_content(attribution, i)) continue;
    TokenIndex begin = i + 1;
    while (begin < sentence.last && text_[begin].in({Pos::determiner, Pos::possessive})) ++begin;
    TokenIndex noun = begin;
    while (noun < sentence.last && text_[noun].in({Pos::adjective, Pos::noun, Pos::name, Pos::number}) &&
           !text_[noun].in(WordSet::venue_noun))
      ++noun;
    if (!text_[noun].in(WordSet::venue_noun) || text_[noun].in(WordSet::time) ||
        in_content(attribution, noun))
      continue;
    return std::string(text_.span({begin, venue_end(text_, noun, sentence.last)}).of(text_.source));
  }
  return std::nullopt;
}

void Occasions::find_remarks() {
  for (const Range sentence : text_.sentences)
    if (const auto person = remarks_of(sentence))
      remarks_.try_emplace(*person, in_sentence(sentence, nullptr));
}

/// "X’s remarks came …", "His comments were made …": whose?
std::optional<PersonIndex> Occasions::remarks_of(Range sentence) const {
  constexpr TokenIndex kReach = 8;
  for (TokenIndex i = sentence.first; i + 1 <= std::min(sentence.last, sentence.first + kReach); ++i) {
    if (!text_[i].in(WordSet::remark_noun) || !text_[i + 1].in(kFinite)) continue;
    if (i < sentence.first + 1 || text_[i].quote) return std::nullopt;
    if (text_[i + 1].pos == Pos::be && !(i + 2 <= sentence.last && text_[i + 2].is("made")))
      return std::nullopt;
    if (text_[i + 1].pos != Pos::be && !text_[i + 1].is("came") && !text_[i + 1].is("come") &&
        !text_[i + 1].is("follow") && !text_[i + 1].is("followed"))
      return std::nullopt;
    if (text_[i - 1].is("'s") && i >= sentence.first + 2)
      if (const Mention* mention = cast_.mention_at(i - 2)) return mention->person;
    if (text_[i - 1].pos != Pos::possessive) return std::nullopt;
    for (std::size_t m = cast_.first_mention_from(i); m-- > 0;)
      if (cast_.mentions()[m].person) return cast_.mentions()[m].person;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
