#include "indexer/extract/occasion.h"

#include <algorithm>

#include "indexer/extract/date_attachment.h"
#include "indexer/extract/spans.h"

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

/// "says", "tells": the day at hand.
bool is_present(const Text& text, const Attribution& attribution) {
  return text[attribution.cue.last].pos == Pos::third_person;
}

/// The contents of other statements with a tag in the sentence, but for those around this one.
std::vector<Range> contents_beside(const Text& text, const std::vector<Attribution>& all, std::size_t index) {
  std::vector<Range> out;
  const std::uint32_t sentence = text[all[index].cue.last].sentence;
  const auto add = [&](const Attribution& other) {
    for (Range range : other.content)
      if (!range.holds(all[index].cue.first)) out.push_back(range);
  };
  for (std::size_t i = index; i-- > 0 && text[all[i].cue.last].sentence == sentence;) add(all[i]);
  for (std::size_t i = index + 1; i < all.size() && text[all[i].cue.last].sentence == sentence; ++i)
    add(all[i]);
  return out;
}

/// Nothing of what was said before holds: "had said", "told us", "now says".
bool begins_anew(const Text& text, const Attribution& attribution) {
  const TokenIndex cue = attribution.cue.first;
  if (text[cue].is("had")) return true;
  for (TokenIndex i = text.sentence_of(cue).first; i < cue; ++i)
    if (text[i].is("now")) return true;
  const TokenIndex behind = attribution.cue.last + 1;
  return behind < text.size() &&
         (text[behind].is("us") || text[behind].is("afterwards") || text[behind].is("later"));
}

}  // namespace

Occasions::Occasions(const Text& text, const Cast& cast, const std::optional<Date>& published)
    : text_(text), cast_(cast), dates_(text, published), published_(published) {
  find_remarks();
  find_assembly();
}

Said Occasions::said(const DatedPlace& place, const Date& date) const {
  return {date, DateBasis::text, std::string(place.span.of(text_.source))};
}

Occasion Occasions::own(const Attribution& attribution, const std::vector<Range>& foreign) const {
  Occasion occasion;
  Attribution clean = attribution;
  if (auto content = clean_content(text_, attribution); !content.empty()) clean.content = std::move(content);
  const Attachment attached = attached_date(text_, clean, dates_, foreign);
  if (attached.place) occasion.said = said(*attached.place, attached.date);
  occasion.undated = attached.undated;
  occasion.venue = venue_in(text_.sentence_of(attribution.cue.last), &attribution);
  occasion.whole = occasion.venue || attached.of_occasion;
  return occasion;
}

/// The date and venue of a sentence that is about an occasion, not a statement.
Occasion Occasions::in_sentence(Range sentence) const {
  Occasion occasion;
  for (const DatedPlace& place : dates_.in(sentence)) {
    if ((published_ && place.date > *published_) || dates_an_event(text_, place, nullptr)) continue;
    occasion.said = said(place, place.date);
    break;
  }
  occasion.venue = venue_in(sentence, nullptr);
  return occasion;
}

void Occasions::settle(const std::vector<Attribution>& attributions, const std::vector<Resolved>& speakers) {
  find_told(attributions);
  settled_.assign(attributions.size(), {});
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    settled_[i] = own(attributions[i], contents_beside(text_, attributions, i));
    settle_one(settled_[i], attributions[i], speakers[i]);
  }
  reach_back(attributions, speakers);
}

/// The occasion that may go on: that of the speaker's statement before; for "it said", whose speaker is not
/// known, that of the statement before.
const Occasions::Last* Occasions::last_of(const Attribution& attribution, const Resolved& speaker) const {
  if (!speaker.name.empty()) {
    const auto last = last_.find(speaker.name);
    if (last != last_.end()) return &last->second;
    // "She gave an interview on Monday. In it she said … Renn said": the first with a name goes on.
    const bool goes_on = before_ && before_->nameless && before_->occasion.whole &&
                         before_->paragraph == text_[attribution.cue.last].paragraph;
    return goes_on ? &*before_ : nullptr;
  }
  const bool pronoun =
      !attribution.source ||
      (attribution.source->size() == 1 &&
       (text_[attribution.source->first].is("it") || text_[attribution.source->first].is("they") ||
        text_[attribution.source->first].is("he") || text_[attribution.source->first].is("she")));
  const bool near = before_ && before_->paragraph + 1 >= text_[attribution.cue.last].paragraph;
  return pronoun && near ? &*before_ : nullptr;
}

void Occasions::settle_one(Occasion& occasion, const Attribution& attribution, const Resolved& speaker) {
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  if (occasion.undated) return;
  if (speaker.person)
    if (const auto told = remarks_.find(*speaker.person); told != remarks_.end()) {
      if (!occasion.said) occasion.said = told->second.said;
      if (!occasion.venue) occasion.venue = told->second.venue;
    }
  take_told(occasion, attribution, speaker);
  if (const Last* last = last_of(attribution, speaker)) take_last(occasion, attribution, *last);
  if (!occasion.said)
    if (const DatedPlace* heading = dates_.heading(paragraph)) occasion.said = said(*heading, heading->date);
  note_assembly(occasion, attribution);
  const bool elsewhere = occasion.venue || !speaker.person;
  if (!occasion.said && assembly_ && !elsewhere && !is_present(text_, attribution) &&
      !begins_anew(text_, attribution))
    occasion.said = assembly_;
  before_ = {paragraph, occasion, is_present(text_, attribution), speaker.name.empty()};
  if (!speaker.name.empty()) last_[speaker.name] = *before_;
}

/// "She held a news conference on Monday." before the statement.
void Occasions::take_told(Occasion& occasion, const Attribution& attribution, const Resolved& speaker) {
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  for (Told& told : told_) {
    if (told.at > attribution.cue.first) break;
    const bool near = text_[told.at].paragraph + 1 >= paragraph;
    const bool fits = told.person ? speaker.person == told.person : near && !told.taken;
    if (!fits || begins_anew(text_, attribution)) continue;
    told.taken = true;
    if (occasion.said) continue;
    occasion.said = told.occasion.said;
    occasion.whole = occasion.whole || told.occasion.whole;
    if (!occasion.venue) occasion.venue = told.occasion.venue;
  }
}

/// A dated speech or interview holds for the speaker's statements to its end; a mere date for those right
/// behind it.
void Occasions::take_last(Occasion& occasion, const Attribution& attribution, const Last& last) const {
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  const bool near = paragraph <= last.paragraph + 1;
  const bool same_time = last.present || !is_present(text_, attribution);
  if (dates_.heading(paragraph) != dates_.heading(last.paragraph)) return;
  if (!same_time || begins_anew(text_, attribution)) return;
  const auto& before = last.occasion;
  const bool is_day = before.said && before.said->date && before.said->date->day;
  if (!occasion.said && ((is_day && near) || before.whole)) {
    occasion.said = before.said;
    occasion.whole = before.whole;
  }
  if (!occasion.venue && near) occasion.venue = before.venue;
}

/// The headline's and the lead's statements were said when the first dated one of their speaker was.
void Occasions::reach_back(const std::vector<Attribution>& attributions,
                           const std::vector<Resolved>& speakers) {
  constexpr std::uint32_t kParagraphs = 2;
  std::map<std::string, std::vector<std::size_t>> open;
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    if (speakers[i].name.empty() || settled_[i].undated) continue;
    auto& waiting = open[speakers[i].name];
    if (!settled_[i].said) {
      waiting.push_back(i);
      continue;
    }
    const auto& found = settled_[i];
    const bool is_day = found.said->date && found.said->date->day;
    const bool goes_back = is_day && !begins_anew(text_, attributions[i]);
    for (const std::size_t before : waiting) {
      const std::uint32_t gap =
          text_[attributions[i].cue.last].paragraph - text_[attributions[before].cue.last].paragraph;
      const bool lead = text_[attributions[before].cue.last].paragraph <= 1;
      const bool same_line = dates_.heading(text_[attributions[i].cue.last].paragraph) ==
                             dates_.heading(text_[attributions[before].cue.last].paragraph);
      if (goes_back && same_line && lead && gap > 0 && gap <= kParagraphs) settled_[before].said = found.said;
    }
    waiting.clear();
  }
}

std::optional<PersonIndex> Occasions::subject_before(Range sentence, TokenIndex verb) const {
  for (std::size_t m = cast_.first_mention_from(sentence.first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.range.first >= verb) break;
    if (mention.person) return mention.person;
  }
  return std::nullopt;
}

/// Sentences without a statement that date an occasion: "Governor Fenwick held a news conference on Monday."
void Occasions::find_told(const std::vector<Attribution>& attributions) {
  std::vector<bool> has_tag(text_.sentences.size());
  for (const Attribution& attribution : attributions) has_tag[text_[attribution.cue.last].sentence] = true;
  for (std::size_t s = 0; s < text_.sentences.size(); ++s) {
    const Range sentence = text_.sentences[s];
    if (has_tag[s] || dates_.in(sentence).empty()) continue;
    bool venue = false;
    bool remarks = false;
    TokenIndex verb = sentence.last + 1;
    for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
      venue = venue || text_[i].in(WordSet::venue_noun);
      remarks = remarks || text_[i].in(WordSet::remark_noun);
      if (verb > sentence.last && text_[i].in(WordSet::occasion_verb)) verb = i;
    }
    if (verb > sentence.last || text_[verb].quote) continue;
    Told told{sentence.first, subject_before(sentence, verb), in_sentence(sentence), false};
    told.occasion.whole = venue;
    if (!told.occasion.said || (!venue && !told.person)) continue;
    if (!told.person && !venue && !remarks) continue;
    told_.push_back(std::move(told));
  }
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

/// "told the hearing" by someone whose day is known.
void Occasions::note_assembly(const Occasion& occasion, const Attribution& attribution) {
  const TokenIndex noun = attribution.cue.last + 2;
  if (assembly_ || !occasion.said || !occasion.said->date->day || noun >= text_.size()) return;
  if (text_[noun - 1].is("the") && text_[noun].in(WordSet::assembly_noun)) assembly_ = occasion.said;
}

/// A lead about a match, hearing or meeting and its day.
void Occasions::find_assembly() {
  constexpr std::uint32_t kParagraphs = 4;
  for (const Range sentence : text_.sentences) {
    if (text_[sentence.first].paragraph >= kParagraphs) break;
    const bool assembly =
        std::any_of(text_.tokens.begin() + sentence.first, text_.tokens.begin() + sentence.last + 1,
                    [](const Token& token) { return token.in(WordSet::assembly_noun) && !token.quote; });
    if (!assembly) continue;
    const Occasion occasion = in_sentence(sentence);
    if (!occasion.said || !occasion.said->date->day) continue;
    assembly_ = occasion.said;
    break;
  }
}

void Occasions::find_remarks() {
  for (const Range sentence : text_.sentences)
    if (const auto person = remarks_of(sentence)) remarks_.try_emplace(*person, in_sentence(sentence));
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
