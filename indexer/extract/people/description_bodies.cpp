// What descriptions of bodies mean: "the company", "the council".
#include <algorithm>
#include <array>
#include <unordered_map>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description.h"

namespace onrecord::extract {

/// Is the noun, or a word it stands for, part of the name?
bool Descriptions::means(const Mention& mention, const Token& noun) const {
  const auto& others = noun.word->stands_for;
  for (TokenIndex i = mention.range.first; i <= mention.range.last; ++i) {
    if (text_[i].word == noun.word) return true;
    const bool edge = i == mention.range.first || i == mention.range.last;  // no club "Oldtown Town Hall"
    if (others && edge && std::find(others->begin(), others->end(), text_[i].word->lower) != others->end())
      return true;
  }
  return false;
}

/// "Hanbit Semiconductor Co.", "Chipmaker Hanbit", "Conline, the supplier".
bool Descriptions::is_firm(const Mention& mention) const {
  const Token& first = text_[mention.range.first];  // "S.A." behind a bracket
  if (first.in(WordSet::firm_suffix) && first.word->lower.find('.') != std::string::npos) return false;
  const auto is_noun = [&](TokenIndex i) {
    return i < text_.size() && (text_[i].in(WordSet::firm_noun) || text_[i].is("app") ||
                                text_[i].is("contractor") || text_[i].is("promoter"));
  };
  if (mention.range.first == mention.range.last && text_[mention.range.first].word->noun == NounDomain::place)
    return false;
  for (TokenIndex i = mention.range.first; i <= mention.range.last; ++i)
    if (text_[i].in(WordSet::firm_suffix) || is_noun(i)) return true;
  if (mention.range.first > 0 && is_noun(mention.range.first - 1)) return true;
  if (is_noun(mention.range.last + 1) && text_[mention.range.last + 1].pos == Pos::noun)
    return true;  // "Conline airline"
  const Word& name = *text_[mention.range.first].word;
  if (mention.range.size() == 1 && !name.classes.any() && !name.first_name &&
      has_executive_or_shares(mention))
    return true;  // "Conline chief executive N"
  if (mention.range.first > 0 && text_[mention.range.first - 1].in(WordSet::place_preposition)) return false;
  const TokenIndex comma = mention.range.last + 1;
  if (comma + 3 >= text_.size() || !text_[comma].is(Symbol::comma)) return false;
  for (TokenIndex i = comma + 1; i < comma + 5 && i < text_.size() && text_[i].in(kNounPhrase); ++i)
    if (is_noun(i)) return true;
  return false;
}

/// A name that only says which: neither a place, a person, nor a date.
bool Descriptions::is_called_so(const Mention& mention) const {
  const Token& last = text_[mention.range.last];
  return may_be_firm(mention) && !last.word->proper_noun && !last.in(WordSet::organisation_word);
}

/// "Oldland Commercial, the company’s bank,": what the apposition calls it.
bool Descriptions::is_apposed(const Mention& mention, const Token& noun) const {
  constexpr TokenIndex kLongest = 7;
  const TokenIndex comma = mention.range.last + 1;
  if (comma + 3 >= text_.size() || !text_[comma].is(Symbol::comma) || !noun.in(WordSet::firm_noun))
    return false;
  const bool opens = text_[comma + 1].in(WordSet::article) || text_[comma + 1].pos == Pos::possessive;
  for (TokenIndex i = comma + 2; opens && i < comma + kLongest && i + 1 < text_.size(); ++i) {
    if (text_[i].word == noun.word) return text_[i + 1].pos == Pos::punctuation;
    if (!text_[i].in(kNounPhrase)) return false;
  }
  return false;
}

std::optional<Range> Descriptions::body(Range source) const {
  const auto phrase = parse(source);
  if (!phrase || (phrase->opening && text_[source.first].in({Pos::determiner}))) return std::nullopt;
  const Token& noun = text_[phrase->noun];
  if (noun.word->noun == NounDomain::person && !noun.word->stands_for && !noun.in(WordSet::firm_noun))
    return std::nullopt;
  if (noun.in(WordSet::unnamed_source) || noun.in(WordSet::venue_document))
    return std::nullopt;  // "the source" is no "Home Office source", "the letter" no "Treasury letter"
  const Mention* found = nullptr;
  TokenIndex behind = 0;
  std::size_t m = Cast::furthest_back(cast_.first_mention_from(source.first));
  for (; m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    const bool before = mention.range.first < source.first;
    if (!before && (found || !phrase->opening)) break;
    if (mention.person || (mention.range.first >= source.first && mention.range.first <= source.last) ||
        text_[mention.range.last].in(WordSet::role_noun))
      continue;
    const bool genitive = mention.range.first > 0 && text_[mention.range.first - 1].is(Symbol::apostrophe);
    const TokenIndex link =
        mention.range.last + 1;  // "the Department for Energy", not "the Bank for this view"
    const bool of = link + 1 < text_.size() &&
                    (text_[link].is("of") || (text_[link].is("for") && text_[link + 1].upper()));
    if ((mention.range.size() > 1 || genitive || of) && means(mention, noun)) {
      found = &mention;
      behind = 0;
    }
    if (is_apposed(mention, noun)) {
      found = &mention;
      behind = 0;
    }
    const TokenIndex first = mention.range.first;  // "the rights group Free Vale"
    const bool place = mention.range.size() == 1 &&
                       (text_[first].word->country != 0 || text_[first].word->noun == NounDomain::place ||
                        text_[first].in(WordSet::time));
    if (first > 0 && text_[first - 1].word == noun.word && text_[first - 1].pos == Pos::noun && !place &&
        text_[first].sentence == text_[first - 1].sentence) {
      found = &mention;
      behind = 0;
    }
    const TokenIndex next = mention.range.last + 1;  // "the GVD union"
    if (next < text_.size() && text_[next].word == noun.word && text_[next].pos == Pos::noun &&
        is_called_so(mention)) {
      found = &mention;
      behind = 1;
    }
  }
  if (found) return Range{found->range.first, found->range.last + behind};
  if (phrase->noun > source.first && text_[phrase->noun - 1].is("central"))
    return std::nullopt;                                          // "the central bank"
  const bool named = phrase->modifier && phrase->country == 0 &&  // not "the Danish company"
                     phrase->modifier->word->lower.find('-') == std::string::npos &&
                     phrase->modifier->word->noun != NounDomain::place &&  // "the San Francisco company"
                     !phrase->modifier->all_upper;                         // "the DIY chain"
  if (named) return std::nullopt;  // "the Orbita corporation" has a name of its own
  const bool whose =
      phrase->complement && text_[phrase->complement->first].pos == Pos::name;  // "the Bank of F"
  return noun.in(WordSet::firm_noun) && !noun.is("agency") && !whose ? last_firm(source.first) : std::nullopt;
}

/// "It was funded by Norholm, a maker of steps. The company said": the only firm of the sentence before.
std::optional<Range> Descriptions::firm_right_before(TokenIndex before) const {
  const std::uint32_t sentence = text_[before].sentence;
  if (sentence == 0 || text_[text_.sentences[sentence - 1].first].paragraph != text_[before].paragraph)
    return std::nullopt;
  const Range range = text_.sentences[sentence - 1];
  const Mention* subject = subject_mention(range);
  if (subject && !subject->person && (is_firm(*subject) || text_[subject->range.last + 1].is(Symbol::comma)))
    return std::nullopt;  // what the sentence is about counts
  const Mention* only = nullptr;
  for (std::size_t m = cast_.first_mention_from(range.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first <= range.last; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person || !is_firm(mention) || !text_[without_description(mention.range).first].upper())
      continue;
    if (only && !same_name(*only, mention)) return std::nullopt;
    only = &mention;
  }
  return only ? std::optional(without_description(only->range)) : std::nullopt;
}

/// "the company": the only firm of the text so far, else the body that the sentences right before are about.
std::optional<Range> Descriptions::last_firm(TokenIndex before) const {
  if (const auto main = main_body(before)) return main;
  if (const auto near = firm_right_before(before)) return near;
  const Mention* firm = nullptr;
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person || mention.range.last + 2 == before || !is_firm(mention))
      continue;  // not "on N, the company"
    if (firm && !same_name(*firm, mention)) {
      const auto focus = body_in_focus(before);
      if (focus && text_[focus->first].paragraph + 1 >= text_[before].paragraph) return focus;
      const auto lead = lead_firm(before);
      return lead ? lead : focus;
    }
    if (!firm || mention.range.size() > firm->range.size()) firm = &mention;
  }
  if (const auto focus = body_in_focus(before)) return focus;
  if (firm) return without_description(firm->range);
  const auto only = only_body(before);
  return only ? only : lead_firm(before);
}

/// "The chief executive of N", "N’s shares", "shares in N": what has an executive or shares is a firm.
bool Descriptions::has_executive_or_shares(const Mention& mention) const {
  const auto firms_own = [](const Token& t) {
    return t.is("executive") || t.is("boss") || t.is("shares") || t.is("shareholders") || t.is("ceo");
  };
  const Range name = mention.range;
  if (name.first > 1 && text_[name.first - 1].in(kPrepositional) && firms_own(text_[name.first - 2]))
    return true;
  if (name.last + 3 >= text_.size()) return false;
  const TokenIndex next = name.last + (text_[name.last + 1].is("'s") ? 2 : 1);
  return firms_own(text_[next]) || (text_[next].is("chief") && firms_own(text_[next + 1]));
}

/// The only firm of the text’s first sentences, if no other body is named more often.
std::optional<Range> Descriptions::lead_firm(TokenIndex before) const {
  constexpr std::uint32_t kOpening = 3;
  const Mention* lead = nullptr;
  for (const Mention& mention : cast_.mentions()) {
    if (mention.range.first >= before || text_[mention.range.first].sentence >= kOpening) break;
    if (!may_be_firm(mention) || !(is_firm(mention) || has_executive_or_shares(mention))) continue;
    if (lead && !same_name(*lead, mention)) return std::nullopt;
    if (!lead || mention.range.size() > lead->range.size()) lead = &mention;
  }
  if (!lead) return std::nullopt;
  const Token& name = text_[without_description(lead->range).first];
  const bool made_up = name.word->noun == NounDomain::other &&
                       name.word->classes.weight[OpenClasses::noun] <= 0 &&
                       name.word->lower.find('-') == std::string::npos;
  const bool apposed = lead->range.last + 1 < text_.size() && text_[lead->range.last + 1].is(Symbol::comma);
  if (!made_up && !apposed && lead->range.size() == 1)
    return std::nullopt;  // a headline’s "Boatyard", "Oldtown-based"; but "Orbit, the note-taking app,"
  const auto count = times_named(before);
  const auto own = count.find(name.word);
  for (const auto& [word, times] : count)
    if (word != name.word && (own == count.end() || times > own->second)) return std::nullopt;
  return without_description(lead->range);
}

/// How often each body that may be a firm is named in front of `before`, by the first word of its name.
std::unordered_map<const Word*, std::size_t> Descriptions::times_named(TokenIndex before) const {
  std::unordered_map<const Word*, std::size_t> count;
  std::size_t m = Cast::furthest_back(cast_.first_mention_from(before));
  for (; m < cast_.mentions().size() && cast_.mentions()[m].range.first < before; ++m)
    if (may_be_firm(cast_.mentions()[m]))
      ++count[text_[without_description(cast_.mentions()[m].range).first].word];
  return count;
}

/// The body that the text is about: named in its first sentences, at least three times so far, and twice as
/// often as any other. None where the sentence right before is about another one.
std::optional<Range> Descriptions::main_body(TokenIndex before) const {
  constexpr std::size_t kLeast = 3;
  constexpr std::uint32_t kOpening = 3;
  auto count = times_named(before);
  const Mention* main = nullptr;
  std::size_t m = Cast::furthest_back(cast_.first_mention_from(before));
  for (; m < cast_.mentions().size() && cast_.mentions()[m].range.first < before; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (!may_be_firm(mention)) continue;
    const Word* word = text_[without_description(mention.range).first].word;
    if (!main && text_[mention.range.first].sentence < kOpening) main = &mention;
    if (main && word == text_[without_description(main->range).first].word &&
        mention.range.size() > main->range.size())
      main = &mention;
  }
  if (!main) return std::nullopt;
  const Word* name = text_[without_description(main->range).first].word;
  if (count[name] < kLeast) return std::nullopt;
  for (const auto& [word, times] : count)
    if (word != name && times * 2 > count[name]) return std::nullopt;
  if (text_[before].sentence > 0) {
    const Mention* subject = subject_mention(text_.sentences[text_[before].sentence - 1]);
    if (subject && !subject->person && text_[without_description(subject->range).first].word != name)
      return std::nullopt;
  }
  return without_description(main->range);
}

/// Whom the sentences back to the paragraph before are about, the nearest first: the body that begins one.
std::optional<Range> Descriptions::body_in_focus(TokenIndex before) const {
  constexpr std::uint32_t kParagraphs = 2, kSentences = 40;
  const std::uint32_t paragraph = text_[before].paragraph;
  const std::uint32_t last = text_[before].sentence;
  for (std::uint32_t s = last; s-- > 0 && last - s < kSentences;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph + kParagraphs < paragraph) return std::nullopt;
    const Mention* subject = subject_mention(sentence);
    if (subject && may_be_firm(*subject)) return without_description(subject->range);
  }
  return std::nullopt;
}

/// The first mention of the sentence, if nothing but a description stands before it, outside of quotations.
const Mention* Descriptions::subject_mention(Range sentence) const {
  const std::size_t m = cast_.first_mention_from(sentence.first);
  if (m >= cast_.mentions().size()) return nullptr;
  const Mention& mention = cast_.mentions()[m];
  if (mention.range.last >= sentence.last || text_[mention.range.first].quote) return nullptr;
  for (TokenIndex i = sentence.first; i < mention.range.first; ++i)
    if (!text_[i].in(kNounPhrase) && text_[i].pos != Pos::conjunction && !text_[i].is(Symbol::comma))
      return nullptr;
  const Token& next = text_[mention.range.last + 1];
  const bool subject = next.in(kFinite) || next.is(Symbol::comma) || next.is("'s") ||
                       next.is(Symbol::apostrophe) || next.pos == Pos::adverb ||
                       next.is(Symbol::open_bracket) || next.pos == Pos::preposition;
  return subject ? &mention : nullptr;
}

namespace {

/// Firms that everybody knows by a word which the dictionary has for a person or a place.
constexpr std::array<std::string_view, 13> kKnownFirms{"amazon", "dior",   "disney",  "ford",   "halifax",
                                                       "heinz",  "hermes", "kellogg", "lloyds", "morrisons",
                                                       "nike",   "oracle", "toyota"};

}  // namespace

/// Neither a date, an office, an authority, a person nor a place, as the last word tells ("Exeter", not
/// "Exeter Railways").
bool Descriptions::may_be_body(const Mention& mention) const {
  const Token& first = text_[mention.range.first];
  const Token& last = text_[mention.range.last];
  const TokenIndex name = mention.range.first;
  const bool home =
      name > 1 && text_[name - 1].is("of") && text_[name - 2].is(Symbol::comma);  // "N, of Wigan,"
  if (home || mention.person || last.span.size() < 2 || first.in(WordSet::date_word) ||
      first.in(WordSet::name_title) || first.in(WordSet::authority_word) || last.in(WordSet::authority_word))
    return false;
  if (mention.range.size() == 1 && last.is_any(kKnownFirms)) return true;
  return last.word->noun != NounDomain::place && !last.in(WordSet::place_word) &&
         last.word->noun != NounDomain::person;
}

/// Nor an outlet or a group.
bool Descriptions::may_be_firm(const Mention& mention) const {
  const Token& last = text_[mention.range.last];
  return may_be_body(mention) && !last.in(WordSet::body_noun) && !last.in(WordSet::outlet_word) &&
         !last.in(WordSet::group_noun);
}

/// "Shares in Swiftway fell after the parcels group said …": the only name of this and the paragraph before
/// that is neither a person’s nor a place’s.
std::optional<Range> Descriptions::only_body(TokenIndex before) const {
  const std::uint32_t paragraph = text_[before].paragraph;
  const Mention* body = nullptr;
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    const Token& name = text_[mention.range.first];
    if (name.paragraph + 1 < paragraph) break;
    if (!may_be_body(mention) || name.quote) continue;
    if (body && !same_name(*body, mention)) return std::nullopt;
    body = &mention;
  }
  const bool place = body && is_place_of(text_, body->range.first);
  return body && !place ? std::optional(body->range) : std::nullopt;
}

/// One begins with a word of the other: "Hanbit" and "Hanbit Semiconductor Co.".
bool Descriptions::same_name(const Mention& a, const Mention& b) const {
  const auto holds = [&](Range range, const Word* word) {
    for (TokenIndex i = range.first; i <= range.last; ++i)
      if (text_[i].word == word) return true;
    return false;
  };
  return holds(a.range, text_[without_description(b.range).first].word) ||
         holds(b.range, text_[without_description(a.range).first].word);
}

/// "Chipmaker Hanbit" -> "Hanbit".
Range Descriptions::without_description(Range name) const {
  while (name.first < name.last && text_[name.first].in(WordSet::firm_noun) && !text_[name.first].is("paper"))
    ++name.first;
  return name;
}

}  // namespace onrecord::extract
