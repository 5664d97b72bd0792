#include "indexer/extract/record/statement_topics.h"

#include <algorithm>
#include <array>

#include "common/text/fold.h"

namespace onrecord::extract {
namespace {

void add_once(std::vector<std::string>& labels, std::string_view label) {
  if (label.empty() || std::find(labels.begin(), labels.end(), label) != labels.end()) return;
  constexpr std::size_t kUsual = 6;  // most statements name no more
  if (labels.empty()) labels.reserve(kUsual);
  labels.emplace_back(label);
}

/// "the ministry": what may stand for a name that holds it.
bool is_body_noun(const Token& token) {
  constexpr std::array<std::string_view, 19> kNouns{
      "ministry",   "company",     "bank",       "union",      "party",   "agency", "committee",
      "council",    "institute",   "university", "commission", "group",   "board",  "office",
      "department", "association", "federation", "fund",       "alliance"};
  return token.is_any(kNouns);
}

/// "it", "they", "that": the content speaks of what was named before.
bool points_back(const Text& text, const std::vector<Range>& content) {
  TokenIndex first = content.front().first;
  while (first < content.front().last && !text[first].is(Symbol::word)) ++first;
  constexpr std::array<std::string_view, 9> kPronouns{"it",   "its",  "they",  "them", "their",
                                                      "this", "that", "these", "those"};
  return text[first].is_any(kPronouns);
}

/// Does the word behind token i begin with one of the letters? Most places of topics of several words fall
/// here.
bool goes_on_with(const Text& text, TokenIndex i, const LetterSet& letters) {
  const auto is_blank_or_sign = [](char c) {
    return !(c >= '0' && c <= '9') && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') &&
           static_cast<unsigned char>(c) < 0x80;
  };
  std::size_t at = text[i].span.end;
  while (at < text.source.size() && is_blank_or_sign(text.source[at])) ++at;
  return letters.has(at < text.source.size() ? text.source[at] : ' ');
}

/// The tokens at which a topic may begin.
std::vector<TopicPlace> topic_places(const Text& text) {
  std::vector<TokenIndex> candidates;
  candidates.reserve(text.size() / 4);
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (!text[i].word->begins_topic) continue;
    __builtin_prefetch(text[i].word->topic);
    candidates.push_back(i);
  }
  std::vector<TopicPlace> places;
  places.reserve(candidates.size());
  for (const TokenIndex i : candidates) {
    const TopicBeginnings& topic = *text[i].word->topic;
    __builtin_prefetch(topic.names);
    if ((topic.names && goes_on_with(text, i, topic.next)) ||
        (topic.stand_ins && i > 0 && text[i - 1].is("the")))
      places.push_back({i > 0 ? text[i - 1].span : Span{}, text[i].span, &topic});
  }
  return places;
}

}  // namespace

StatementTopics::StatementTopics(const Text& text, const Cast& cast, const TopicTagger& tagger)
    : text_(text),
      tagger_(tagger),
      context_(tagger.context(text.source, topic_places(text))),
      things_(find_named_things(text, cast)) {}

/// Named things of the range that no topic of the taxonomy covers.
void StatementTopics::add_named(std::vector<std::string>& labels, Range range,
                                const std::vector<TopicMention>& known) const {
  auto thing = std::partition_point(things_.begin(), things_.end(),
                                    [&](const NamedThing& t) { return t.range.first < range.first; });
  for (; thing != things_.end() && thing->range.last <= range.last; ++thing) {
    const Span place = text_.span(thing->range);
    const bool covered = std::any_of(known.begin(), known.end(), [&](const TopicMention& mention) {
      return mention.span.overlaps(place) &&
             (thing->range.size() == 1 || mention.label.empty() || mention.span.size() + 1 >= place.size());
    });
    if (covered) continue;
    const auto own =
        std::find_if(context_.acronyms.begin(), context_.acronyms.end(), [&](const auto& introduced) {
          return introduced.acronym == thing->label || introduced.expansion == thing->label;
        });
    if (own != context_.acronyms.end()) {
      add_once(labels, own->label);
    } else if (const auto label = tagger_.resolve(thing->label)) {
      add_once(labels, *label);
    } else {
      add_once(labels, thing->label);
    }
  }
}

/// "the ministry" where the document names one ministry.
void StatementTopics::add_stand_ins(std::vector<std::string>& labels, Range range) const {
  for (TokenIndex i = range.first + 1; i <= range.last; ++i) {
    if (text_[i].pos != Pos::noun || !text_[i - 1].is("the") || !is_body_noun(text_[i])) continue;
    const std::string* only = nullptr;
    for (const NamedThing& thing : things_) {
      bool holds = false;
      for (TokenIndex j = thing.range.first; j <= thing.range.last; ++j)
        holds = holds || text_[j].word == text_[i].word;
      if (!holds || thing.range.size() < 2 || (only && *only == thing.label)) continue;
      if (only) {
        only = nullptr;
        break;
      }
      only = &thing.label;
    }
    if (only) add_once(labels, tagger_.resolve(*only).value_or(*only));
  }
}

void StatementTopics::add_range(std::vector<std::string>& labels, Range range) const {
  const auto known = tagger_.find_in(text_.span(range), context_);
  for (const TopicMention& mention : known) add_once(labels, mention.label);
  add_named(labels, range, known);
  add_stand_ins(labels, range);
}

std::vector<std::string> StatementTopics::in_range(Range range) const {
  std::vector<std::string> labels;
  add_range(labels, range);
  return labels;
}

std::vector<std::string> StatementTopics::in_content(const std::vector<Range>& content) const {
  std::vector<std::string> labels;
  for (const Range range : content) add_range(labels, range);
  return labels;
}

std::vector<std::string> StatementTopics::carried(const Statement& statement, const Attribution& attribution,
                                                  const std::vector<Range>& content) const {
  const TokenIndex at = content.front().first;
  const std::uint32_t paragraph = text_[at].paragraph;
  const std::string speaker = statement.speaker.name.value_or("");
  // The rest of the sentence: "Asked about NATO, he said it …".
  const Range sentence = text_.sentence_of(attribution.cue.last);
  std::vector<std::string> out;
  const TokenIndex tag =
      std::min(attribution.cue.first, attribution.source ? attribution.source->first : ~0U);
  if (tag > sentence.first && at > tag) out = in_range({sentence.first, tag - 1});
  if (!out.empty()) return out;
  if (before_) {
    const Before& last = *before_;
    const bool same = last.speaker == speaker && !speaker.empty();
    const bool near = last.paragraph + 1 >= paragraph && last.paragraph <= paragraph;
    const bool question =
        statement.speaker.resolved_by == ResolvedBy::transcript;  // the turn before asked it
    if (near && (same || last.paragraph == paragraph || question) && !last.topics.empty()) return last.topics;
  }
  if (sentence.first > 0 && text_[sentence.first - 1].paragraph == paragraph)
    out = in_range(text_.sentence_of(sentence.first - 1));
  return out;
}

void StatementTopics::settle(Statement& statement, const Attribution& attribution,
                             const std::vector<Range>& content) {
  statement.topics = in_content(content);
  const bool answers = before_ && before_->question &&
                       statement.speaker.resolved_by == ResolvedBy::transcript &&
                       before_->speaker != statement.speaker.name.value_or("");
  if (statement.topics.empty() || points_back(text_, content) || answers) {
    for (const std::string& label : carried(statement, attribution, content))
      if (std::find(statement.topics.begin(), statement.topics.end(), label) == statement.topics.end())
        add_once(statement.topics_carried, label);
  }
  note(statement, text_[content.front().first].paragraph);
}

/// Assigned member by member, so that the strings' memory serves the next statement.
void StatementTopics::note(const Statement& statement, std::uint32_t paragraph) {
  if (!before_) before_ = Before{};
  before_->speaker.clear();
  if (statement.speaker.name) before_->speaker = *statement.speaker.name;
  before_->paragraph = paragraph;
  before_->topics = statement.topics;
  before_->topics.insert(before_->topics.end(), statement.topics_carried.begin(),
                         statement.topics_carried.end());
  before_->question = statement.text.ends_with('?');
}

}  // namespace onrecord::extract
