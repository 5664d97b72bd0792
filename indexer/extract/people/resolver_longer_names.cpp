// The resolver's part for bodies that are called by a part of their name: what the text calls them in full.
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
/// A lead's "A hospital trust": the only body named in the next paragraphs whose name ends so.
std::optional<Range> Resolver::body_named_below(Range asked) const {
  constexpr std::uint32_t kLead = 3, kParagraphs = 4;
  const Token& noun = text_[asked.last];
  const Token& opener = text_[asked.first];
  if (opener.sentence >= kLead || !(opener.is("a") || opener.is("an")) || noun.upper() ||
      !(noun.in(WordSet::body_noun) || noun.in(WordSet::organisation_word)) || asked.size() > 4)
    return std::nullopt;
  std::optional<Range> only;
  for (std::size_t m = cast_.first_mention_from(asked.last); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph > opener.paragraph + kParagraphs) break;
    if (mention.person || mention.range.size() < 3 || text_[mention.range.last].word != noun.word) continue;
    if (only && words_of(text_, *only) != words_of(text_, mention.range)) return std::nullopt;
    only = mention.range;
  }
  return only;
}

/// A lead's "A major lift maker", where the next paragraph opens with a firm's name and what it says or does.
std::optional<Range> Resolver::firm_named_next(Range asked) const {
  constexpr std::uint32_t kLead = 3;
  const Token& opener = text_[asked.first];
  const Token& noun = text_[asked.last];
  if (opener.sentence >= kLead || !(opener.is("a") || opener.is("an")) || noun.upper() ||
      !noun.in(WordSet::firm_noun) ||
      any_token(text_, asked.last, text_.sentence_of(asked.last).last, is_who))
    return std::nullopt;
  TokenIndex first = text_.sentence_of(asked.last).last;
  while (first < text_.size() && text_[first].paragraph == opener.paragraph) ++first;
  if (first + 1 < text_.size() && text_[first].is("the")) ++first;
  const Mention* name = first < text_.size() ? cast_.mention_at(first) : nullptr;
  const bool subject = name && !name->person && name->range.first == first &&
                       text_[name->range.last + 1].in(kFinite) &&
                       text_[name->range.last].word->noun != NounDomain::place;
  return subject ? std::optional(name->range) : std::nullopt;
}

/// "Oldmere City" where "Oldmere" speaks, "Severn Reach Water" where "Severn Reach" does: the only longer
/// name before that begins so and is nobody’s.
std::optional<Range> Resolver::longer_name(Range name) const {
  const Word& first = *text_[name.first].word;
  if (first.country != 0 || first.first_name || (first.classes.any() && name.size() == 1))
    return std::nullopt;
  std::optional<Range> only;
  bool introduced = false;  // its first mention is the longer name
  std::size_t m = cast_.first_mention_from(name.first);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].word != &first || text_[mention.range.first].sentence == 0) continue;
    if (mention.person) return std::nullopt;
    const Token& last = text_[mention.range.last];
    const bool body = !last.all_upper || any_of(text_, mention.range, WordSet::organisation_word) ||
                      last.in(WordSet::firm_suffix);  // not "Kodak KIMS"
    introduced = false;                               // so far back by the short name
    if (mention.range.size() <= name.size() || !body) continue;
    for (TokenIndex i = 1; i < name.size(); ++i)
      if (text_[mention.range.first + i].word != text_[name.first + i].word) return std::nullopt;
    if (only && words_of(text_, *only) != words_of(text_, mention.range)) return std::nullopt;
    only = mention.range;
    introduced = true;
  }
  return first.classes.any() && !introduced ? std::nullopt : only;
}

/// "Rovers" for Oldtown Rovers: the only longer name of the text that ends so.
std::optional<Range> Resolver::name_that_ends_so(Range name) const {
  const Token& word = text_[name.first];
  if (name.size() != 1 || !word.in(WordSet::organisation_word) || word.in(WordSet::body_noun) ||
      word.all_upper)
    return std::nullopt;
  std::optional<Range> only;
  for (std::size_t m = 0; m < std::min(cast_.mentions().size(), Cast::kMentionsBack); ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex last = mention.range.last;
    if (mention.person || mention.range.size() < 2 || text_[last].word != word.word) continue;
    if (only && words_of(text_, *only) != words_of(text_, mention.range)) return std::nullopt;
    only = mention.range;
  }
  return only;
}

/// "Wessex & Coastal Railway", of which "Wessex & Coastal" is the beginning; "Halden & Crane", of which
/// "Halden" is.
std::optional<Range> Resolver::fuller_joined(Range name) const {
  if (!any_ampersand(text_, name) && name.size() > 1) return std::nullopt;
  const std::size_t near = cast_.first_mention_from(name.first);
  const std::size_t end = std::min(cast_.mentions().size(), near + Cast::kMentionsBack);
  for (std::size_t m = Cast::furthest_back(near); m < end; ++m) {
    const Range range = cast_.mentions()[m].range;
    if (range.first < 2 || !text_[range.first - 1].is(Symbol::ampersand)) continue;
    const Range whole = whole_name(range, text_.size() - 1);
    if (whole.size() <= name.size()) continue;
    bool begins = true;
    for (TokenIndex i = 0; i < name.size(); ++i)
      begins = begins && text_[whole.first + i].word == text_[name.first + i].word;
    if (begins) return whole;
  }
  return std::nullopt;
}

/// "Operator Hebridean Lines": without the kind of firm that opens the sentence.
Range Resolver::without_kind(Range name) const {
  if (cast_.fuller_organisation(name)) return name;  // "Business Computer" Solutions Inc
  const Mention* const called = cast_.mention_at(name.first);
  const bool kind = called && !called->person && called->range.first == name.first &&
                    called->core.first <= name.last && text_[name.first].in(WordSet::firm_noun) &&
                    !text_[name.first].is("paper") && !text_[name.first].in(WordSet::organisation_word);
  return kind ? Range{called->core.first, name.last} : name;
}

/// "Superintendent of Police (Rural) N N": the name behind what tells the office apart.
std::optional<PersonIndex> Resolver::behind_bracket(Range source) const {
  const Mention* mention = cast_.mention_at(source.last);
  const bool behind = mention && mention->person && mention->range.first > source.first + 3 &&
                      text_[mention->range.first - 1].is(Symbol::close_bracket);
  return behind ? mention->person : std::nullopt;
}

/// "The Irish Nurses and Carers’ Organisation (INCO)": the whole name, whose first letters stand in brackets.
std::optional<Range> Resolver::spelled_in_brackets(Range source) const {
  const TokenIndex close = source.last;
  if (source.size() < 5 || !text_[close].is(Symbol::close_bracket) ||
      !text_[close - 2].is(Symbol::open_bracket) || !text_[close - 1].all_upper)
    return std::nullopt;
  std::string letters;
  const Range name = without_leading_article(text_, {source.first, close - 3});
  bool joined = false;
  for (TokenIndex i = name.first; i <= name.last; ++i) {
    if (text_[i].upper()) letters += text_[i].word->lower.front();
    joined = joined || text_[i].is("and") || text_[i].is(Symbol::ampersand);
  }
  return joined && letters == text_[close - 1].word->lower ? std::optional(name) : std::nullopt;
}

/// A headline's "Council" for the Oldtown Council: the only name below that ends so.
std::optional<Range> Resolver::named_below(Range name) const {
  const Token& body = text_[name.first];
  if (name.size() != 1 || body.sentence != 0 ||
      !(body.in(WordSet::organisation_word) || body.in(WordSet::body_noun)))
    return std::nullopt;
  constexpr TokenIndex kLeastWords = 3;  // "the Security Council", "Harvard University" may be any
  std::optional<Range> only;
  for (std::size_t m = cast_.first_mention_from(name.last + 1); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person || mention.range.size() < kLeastWords || text_[mention.range.last].word != body.word)
      continue;
    if (only && words_of(text_, *only) != words_of(text_, mention.range)) return std::nullopt;
    only = mention.range;
  }
  return only;
}

}  // namespace onrecord::extract
