#include "indexer/extract/occasion/occasion.h"

#include <algorithm>
#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/occasion/date_attachment.h"
#include "indexer/extract/occasion/venue.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/spans.h"

namespace onrecord::extract {
namespace {

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

/// "The committee met on Wednesday", "The Dáil was suspended on Wednesday".
bool is_day_of_sitting(const Text& text, const DatedPlace& place) {
  constexpr std::array<std::string_view, 7> kSits{"adjourned", "convened", "gathered", "met",
                                                  "resumed",   "sat",      "suspended"};
  TokenIndex verb = place.tokens.first;
  if (verb > 0 && text[verb - 1].pos == Pos::preposition) --verb;
  return verb > 0 && text[verb - 1].is_any(kSits);
}

/// "she wrote" behind "in a letter".
bool goes_on_writing(const Attribution& attribution) {
  if (!attribution.lemma) return attribution.mark == Mark::continuation;
  return attribution.lemma->has(CueTrait::letter);
}

void take_venue(Occasion& occasion, const Occasion& from) {
  if (occasion.venue) return;
  occasion.venue = from.venue;
  occasion.sitting = from.sitting;
  occasion.spoken = from.spoken;
}

/// "She said he had told them …": what is told within was not said when it was told. "SANA reported that
/// Mekdad said …" was.
bool is_told_within(const std::vector<Attribution>& all, const std::vector<Resolved>& speakers,
                    std::size_t index) {
  const auto outer = all[index].outer;
  if (!outer || all[*outer].mark == Mark::according_to) return false;
  return speakers[*outer].kind != SpeakerKind::organisation;
}

}  // namespace

Occasions::Occasions(const Text& text, const Cast& cast, const std::optional<Date>& published)
    : text_(text), cast_(cast), dates_(text, published), published_(published) {
  note_words();
  find_remarks();
  find_assembly();
}

void Occasions::note_words() {
  words_of_.reserve(text_.sentences.size());
  for (const Range sentence : text_.sentences) {
    WordSets sets;
    for (TokenIndex i = sentence.first; i <= sentence.last; ++i) sets |= text_[i].word->sets;
    words_of_.push_back(sets);
  }
}

/// "says", "tells": the day at hand.
bool Occasions::is_present(const Attribution& attribution) const {
  return text_[attribution.cue.last].pos == Pos::third_person;
}

/// Nothing of what was said before holds: "had said", "told us", "now says".
bool Occasions::begins_anew(const Attribution& attribution) const {
  const TokenIndex cue = attribution.cue.first;
  if (text_[cue].is("had")) return true;
  for (TokenIndex i = text_.sentence_of(cue).first; i < cue; ++i)
    if (text_[i].is("now")) return true;
  const TokenIndex behind = attribution.cue.last + 1;
  return behind < text_.size() &&
         (text_[behind].is("us") || text_[behind].is("afterwards") || text_[behind].is("later"));
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
  find_venue(occasion, attribution);
  occasion.whole = occasion.spoken || attached.of_occasion || (occasion.venue && !venue_of_verb(attribution));
  return occasion;
}

/// What the tag's sentence says of the place: by its verb, by whom was told, by a phrase.
void Occasions::find_venue(Occasion& occasion, const Attribution& attribution) const {
  occasion.venue = venue_of_verb(attribution);
  if (occasion.venue) return;
  if (attribution.addressee) {
    const auto venue = venue_of_addressee(text_, *attribution.addressee);
    if (venue && assembly_.venue && is_named_before(text_, *attribution.addressee))
      occasion.venue = assembly_.venue;
    else if (venue)
      set_venue(occasion, *venue);
  }
  if (occasion.venue) return;
  if (const auto venue = venue_in(text_, text_.sentence_of(attribution.cue.last), &attribution))
    set_venue(occasion, *venue);
}

/// The date and venue of a sentence that is about an occasion, not a statement.
Occasion Occasions::in_sentence(Range sentence) const {
  Occasion occasion;
  for (const DatedPlace& place : dates_.in(sentence)) {
    const bool event = dates_an_event(text_, place, nullptr) && !is_day_of_sitting(text_, place);
    if ((published_ && place.date > *published_) || event) continue;
    occasion.said = said(place, place.date);
    break;
  }
  if (const auto venue = venue_in(text_, sentence, nullptr)) set_venue(occasion, *venue);
  return occasion;
}

void Occasions::settle(const std::vector<Attribution>& attributions, const std::vector<Resolved>& speakers) {
  find_told(attributions);
  drop_day_spoken_of(attributions);
  settled_.assign(attributions.size(), {});
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    settled_[i] = own(attributions[i], contents_beside(text_, attributions, i));
    if (!is_told_within(attributions, speakers, i)) settle_one(settled_[i], attributions[i], speakers[i]);
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
      take_venue(occasion, told->second);
    }
  take_told(occasion, attribution, speaker);
  if (const Last* last = last_of(attribution, speaker)) take_last(occasion, attribution, *last);
  if (!occasion.said)
    if (const DatedPlace* heading = dates_.heading(paragraph)) occasion.said = said(*heading, heading->date);
  note_assembly(occasion, attribution);
  assembly_.over = assembly_.over || ends_assembly(occasion, attribution);
  take_assembly(occasion, attribution, speaker);
  before_ = {paragraph, occasion, is_present(attribution), speaker.name.empty()};
  if (!speaker.name.empty()) last_[speaker.name] = *before_;
}

/// "She held a news conference on Monday." before the statement.
void Occasions::take_told(Occasion& occasion, const Attribution& attribution, const Resolved& speaker) {
  constexpr std::ptrdiff_t kReach = 64;  // occasions: a text may be of any length
  if (told_.empty() || begins_anew(attribution)) return;
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  const auto end = std::partition_point(told_.begin(), told_.end(),
                                        [&](const Told& told) { return told.at <= attribution.cue.first; });
  for (auto at = end - std::min(kReach, end - told_.begin()); at != end; ++at) {
    Told& told = *at;
    const bool near = text_[told.at].paragraph + 1 >= paragraph;
    const bool fits = told.person ? speaker.person == told.person : near && !told.taken;
    if (!fits) continue;
    told.taken = true;
    if (occasion.said && occasion.said != told.occasion.said) continue;
    occasion.said = told.occasion.said;
    occasion.whole = occasion.whole || told.occasion.whole;
    take_venue(occasion, told.occasion);
  }
}

/// A dated speech or interview holds for the speaker's statements to its end; a mere date for those right
/// behind it.
void Occasions::take_last(Occasion& occasion, const Attribution& attribution, const Last& last) const {
  const std::uint32_t paragraph = text_[attribution.cue.last].paragraph;
  const bool near = paragraph <= last.paragraph + 1;
  const bool same_time = last.present || !is_present(attribution);
  if (dates_.heading(paragraph) != dates_.heading(last.paragraph)) return;
  if (!same_time || begins_anew(attribution)) return;
  const auto& before = last.occasion;
  const bool is_day = before.said && before.said->date && before.said->date->day;
  const bool same_day = !occasion.said || (before.said && occasion.said->date == before.said->date);
  if (!occasion.said && ((is_day && near) || before.whole)) {
    occasion.said = before.said;
    occasion.whole = before.whole;
  }
  const bool same_paragraph = paragraph == last.paragraph;
  if (same_day && (same_paragraph || before.spoken || (near && goes_on_writing(attribution))))
    take_venue(occasion, before);
}

/// The headline's and the lead's statements were said when the first dated one of their speaker was.
void Occasions::reach_back(const std::vector<Attribution>& attributions,
                           const std::vector<Resolved>& speakers) {
  constexpr std::uint32_t kParagraphs = 2;
  std::vector<std::size_t> open;  // those of the lead that wait for a date
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    if (speakers[i].name.empty() || settled_[i].undated) continue;
    const std::uint32_t paragraph = text_[attributions[i].cue.last].paragraph;
    const auto& found = settled_[i];
    if (!found.said) {
      if (paragraph <= 1) open.push_back(i);
      continue;
    }
    const bool is_day = found.said->date && found.said->date->day;
    const bool goes_back = is_day && !open.empty() && !begins_anew(attributions[i]);
    std::erase_if(open, [&](std::size_t before) {
      if (speakers[before].name != speakers[i].name) return false;
      const std::uint32_t from = text_[attributions[before].cue.last].paragraph;
      const std::uint32_t gap = paragraph - from;
      const bool same_line = dates_.heading(paragraph) == dates_.heading(from);
      if (goes_back && same_line && gap > 0 && gap <= kParagraphs) settled_[before].said = found.said;
      return true;
    });
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
    if (has_tag[s] || !has_any(sentence, WordSet::occasion_verb)) continue;
    bool venue = false;
    bool remarks = false;
    TokenIndex verb = sentence.last + 1;
    for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
      venue = venue || text_[i].in(WordSet::venue_noun);
      remarks = remarks || text_[i].in(WordSet::remark_noun);
      if (verb > sentence.last && text_[i].in(WordSet::occasion_verb)) verb = i;
    }
    if (verb > sentence.last || text_[verb].quote || (!venue && dates_.in(sentence).empty())) continue;
    Told told{sentence.first, subject_before(sentence, verb), in_sentence(sentence), false};
    told.occasion.whole = venue;
    if (!told.person && !venue && !remarks) continue;
    if (!told.occasion.said && !(told.person && told.occasion.venue)) continue;
    told_.push_back(std::move(told));
  }
}

std::string Occasions::words(Range range) const {
  std::string out(text_.span(range).of(text_.source));
  std::replace(out.begin(), out.end(), '\n', ' ');
  if (out == "X.") out.pop_back();  // taken for an initial
  return out;
}

void Occasions::set_venue(Occasion& occasion, Range venue) const {
  occasion.venue = words(venue);
  occasion.sitting = is_sitting(text_, venue);
  occasion.spoken = is_spoken(text_, venue);
}

void Occasions::find_remarks() {
  for (const Range sentence : text_.sentences) {
    if (!has_any(sentence, WordSet::remark_noun)) continue;
    const auto person = remarks_of(sentence);
    if (!person) continue;
    const Occasion occasion = in_sentence(sentence);
    remarks_.try_emplace(*person, occasion);
    if (!occasion.spoken) continue;
    // "at a news conference with his counterpart, Samir Benouada": both speak there
    for (std::size_t m = cast_.first_mention_from(sentence.first); m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (mention.range.first > sentence.last) break;
      if (mention.person) remarks_.try_emplace(*mention.person, occasion);
    }
  }
}

/// "Yelkenci made the remarks at a news conference".
std::optional<PersonIndex> Occasions::maker_of_remarks(Range sentence) const {
  for (TokenIndex i = sentence.first; i + 2 <= sentence.last; ++i) {
    if (!text_[i].is("made") || text_[i].quote) continue;
    if (text_[i + 1].in({Pos::determiner, Pos::possessive}) && text_[i + 2].in(WordSet::remark_noun))
      return subject_before(sentence, i);
  }
  return std::nullopt;
}

/// "X’s remarks came …", "His comments were made …": whose?
std::optional<PersonIndex> Occasions::remarks_of(Range sentence) const {
  constexpr TokenIndex kReach = 8;
  if (const auto maker = maker_of_remarks(sentence)) return maker;
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
