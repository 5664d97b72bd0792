// Headlines whose words a label gives to somebody: "N: C", "C: N", "“C” – N".
#include "indexer/extract/rules/headlines.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/turn_labels.h"
#include "indexer/extract/text/dateline.h"
#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestHeadline = 30;
constexpr TokenIndex kShortestClaim = 4;

/// The first paragraph without signs in front ("⚡ N:") and what a site puts behind ("| The Leyton Post").
Range headline_of(const Text& text) {
  Range headline{0, 0};
  while (!text.ends_paragraph(headline.last) && !begins_headline_tail(text, headline.last + 1))
    ++headline.last;
  while (headline.first < headline.last && text[headline.first].is(Symbol::other)) ++headline.first;
  return headline;
}

bool any_quotation(const Text& text, Range range) {
  return any_token(text, range.first, range.last,
                   [](const Token& token) { return token.is_quote_mark() && token.quote; });
}

// ---- what stands behind the label "N:"

/// "What we know", "Should Reed resign?", "Five things to know", "Key points": what the article answers.
bool announces_article(const Text& text, Range content) {
  constexpr std::array<std::string_view, 8> kThings{"things", "ways",    "facts",   "takeaways",
                                                    "points", "lessons", "moments", "questions"};
  constexpr TokenIndex kReach = 3;
  if (text[content.last].is(Symbol::question)) return true;
  const Token& first = text[content.first];
  if (first.is_quote_mark()) return false;
  if (first.word->closed_class == Pos::wh || first.is("how") || first.is("why")) return true;
  const TokenIndex end = std::min(content.last, content.first + kReach) + 1;
  return !any_of(text, content, kFinite) &&
         any_token(text, content.first, end, [&](const Token& t) { return t.is_any(kThings); });
}

/// "Stop lying to voters", "Give us our money", "No deal without dam": what somebody calls for, and no name
/// of something.
bool is_call(const Text& text, Range content) {
  constexpr std::array<std::string_view, 3> kPleas{"don't", "do", "let"};
  const Token& first = text[content.first];
  if (content.size() < 3 || any_of(text, content, kFinite)) return false;
  if (first.is("no") || first.is_any(kPleas)) return true;
  const auto& weight = first.word->classes.weight;
  constexpr PosSet kObjects{Pos::ing, Pos::determiner, Pos::possessive, Pos::object_pronoun};
  return weight[OpenClasses::verb] > 0 && text[content.first + 1].in(kObjects);
}

/// "Study: …" speaks; "Analysis: …", "Review: …" head what the paper itself says.
bool is_rubric(const Token& noun) {
  constexpr std::array<std::string_view, 6> kRubrics{"analysis", "review",  "comment",
                                                     "opinion",  "profile", "editorial"};
  return noun.is_any(kRubrics);
}

/// "Ex-minister"
bool is_former_office(const Token& noun) { return noun.word->lower.starts_with("ex-"); }

}  // namespace

bool is_known_acronym(const Token& token) {
  constexpr std::array<std::string_view, 9> kBodies{"un",   "who", "nato",   "imf", "unicef",
                                                    "iaea", "wfp", "unesco", "eu"};
  return token.all_upper && token.is_any(kBodies);
}

namespace {

/// "Chef", "Police", "Study": can the label's last word speak?
bool is_called_speaker(const Text& text, TokenIndex first, TokenIndex last) {
  const Token& noun = text[last];
  return noun.in(WordSet::role_noun) || noun.in(WordSet::unnamed_source) || noun.in(WordSet::body_noun) ||
         noun.in(WordSet::group_noun) || is_former_office(noun) ||
         (noun.in(WordSet::finder) && first == last && !is_rubric(noun));
}

/// "Okafor on ring road: We got it wrong", "Okafor to MPs: ‘C’": the name in front of what it is about.
std::optional<Range> name_with_topic(const Text& text, Range label) {
  TokenIndex last = label.first;
  if (text[last].pos != Pos::name) return std::nullopt;
  while (last < label.last && text[last + 1].pos == Pos::name) ++last;
  const bool about = last < label.last && (text[last + 1].is("on") || text[last + 1].is("to"));
  return about ? std::optional(Range{label.first, last}) : std::nullopt;
}

/// The label's colon, if it stands among the first words and no verb or comma before it.
std::optional<TokenIndex> colon_of_label(const Text& text, Range headline) {
  constexpr TokenIndex kLongestLabel = 8;
  const TokenIndex first = headline.first;
  if (is_finite_speech_cue(text[first])) return std::nullopt;             // "Confirmed N: “C”"
  if (text[first].in({Pos::preposition, Pos::ing})) return std::nullopt;  // "Regarding N: C"
  for (TokenIndex i = first + 1; i + 2 < headline.last && i < first + kLongestLabel; ++i) {
    if (text[i].is(Symbol::comma) || text[i].is(Symbol::open_bracket) || text[i].in(kFinite) ||
        text[i].pos == Pos::subject_pronoun)
      return std::nullopt;  // "Velarix plc (LSE: VLX) today"
    if (text[i].is(Symbol::colon)) return i;
  }
  return std::nullopt;
}

/// "N: ‘C’ after the match": the quotation, and all that is said where none opens the content.
Range content_behind(const Text& text, TokenIndex colon, Range headline) {
  Range content{colon + 1, headline.last};
  if (!text[content.first].is_quote_mark() || !text[content.first].quote) return content;
  const TokenIndex close = text.quote_of(content.first).last;
  if (close < headline.last && text[close + 1].in(WordSet::headline_link)) content.last = close;
  return content;
}

Attribution spoken(std::optional<Range> source, TokenIndex mark, Range content) {
  Attribution one;
  one.source = source;
  one.cue = {mark, mark};
  one.mark = Mark::headline;
  one.content.push_back(content);
  return one;
}

/// "Ukraine war: ‘We live in fear’": what the headline is about, in front of a whole quotation; the text
/// below tells whose words they are.
bool is_topic(const Text& text, TokenIndex noun, Range content) {
  const bool quoted = text[content.first].is_quote_mark() && text[content.first].quote &&
                      text.quote_of(content.first).last == content.last;
  const bool owned = noun > 0 && text[noun - 1].is("'s");  // "Reed’s verdict: “C”"
  return quoted && !owned && content.size() >= kShortestClaim && text[noun].pos == Pos::noun &&
         !names_people(text[noun]) && !text[noun].in(WordSet::speaking_thing) &&
         !text[noun].in(WordSet::finder) && !text[noun].in(WordSet::firm_noun);
}

/// "KARACHI: “The road is closed,” N said on Monday.": a sentence with a tag of its own behind a place.
bool has_own_tag(const Text& text, Range label, Range content) {
  constexpr TokenIndex kLongestSubject = 5;
  const auto is_small = [](const Token& t) { return !t.all_upper; };
  const bool place = label.size() == 1 || !any_token(text, label.first, label.last + 1, is_small);
  if (!place || !text[content.last].is(Symbol::period)) return false;
  const auto opens_tag = [](const Token& t) { return t.is(Symbol::comma) || t.is_quote_mark(); };
  for (TokenIndex i = content.first + 2; i < content.last; ++i) {
    const bool says =
        text[i].quote == 0 && is_finite_report(text[i]) && text[i].word->cue->takes(Complement::say);
    if (says && any_token(text, std::max(content.first + 1, i - std::min(i, kLongestSubject)), i, opens_tag))
      return true;
  }
  return false;
}

/// "Mayor: We will rebuild", "Police: Man used stolen digger", "N: ‘C’ after the match".
std::optional<Attribution> label_in_front(const Text& text, Range headline) {
  const auto colon = headline.size() > kLongestHeadline ? std::nullopt : colon_of_label(text, headline);
  if (!colon) return std::nullopt;
  const TokenIndex first = headline.first, i = *colon;
  if (text[first].is("rt")) return std::nullopt;  // a caption
  if (text[first].all_upper && dateline_end(text, first) == i && !speaks_in_person(text, headline))
    return std::nullopt;  // "NEW OLDTOWN: Police have"
  const Range content = content_behind(text, i, headline);
  const Token& speaker = text[i - 1];
  if (announces_article(text, content) || (first + 1 == i && is_rubric(speaker))) return std::nullopt;
  const bool called = is_called_speaker(text, first, i - 1);
  if (!called && has_own_tag(text, {first, i - 1}, content)) return std::nullopt;
  const bool own = called || text[content.first].is_quote_mark() || speaks_in_person(text, content);
  const auto name = own ? name_with_topic(text, {first, i - 1}) : std::nullopt;
  if (!called && !name && is_topic(text, i - 1, content)) return spoken(std::nullopt, i, trim(text, content));
  if (!called && !name && speaker.pos != Pos::name) return std::nullopt;
  const bool source = called || is_known_acronym(speaker) ||
                      any_of(text, {first, i - 1}, WordSet::role_noun);  // "Chancellor N N: No new taxes"
  const bool named = text[first].pos == Pos::name && speaker.pos == Pos::name;
  const bool said = any_quotation(text, content) || clause_ahead(text, content.first) ||
                    (named && is_call(text, content)) || (source && content.size() >= kShortestClaim);
  if (!said) return std::nullopt;
  return spoken(name.value_or(Range{first, i - 1}), i, trim(text, content));
}

// ---- what stands in front of the label ": N"

/// "‘We were asleep’", "‘Game over’", "‘Enough’", no "‘Partygate’", "‘The Last Bridge’": does somebody say
/// so?
bool is_sentence_said(const Text& text, Range quotation) {
  const TokenIndex first = quotation.first + 1;
  const bool small = quotation.last > first && text[quotation.last - 1].initial == Initial::lower;
  const bool word = quotation.size() == 3 && !text[first].in(kNominal);
  return speaks_in_person(text, quotation) || small || word ||
         (any_of(text, quotation, kFinite) && !is_title(text, quotation));
}

/// Does the text below write the name again? A place that no country has the name of says nothing.
bool is_named_below(const Text& text, Range name) {
  constexpr TokenIndex kReach = 2000;
  const Token& last = text[name.last];
  if (last.word->noun == NounDomain::place && last.word->country == 0) return false;
  const TokenIndex end = std::min(text.size(), name.last + kReach);
  return any_token(text, name.last + 1, end,
                   [&](const Token& t) { return t.word == last.word && t.upper(); });
}

/// "‘C’: Anger as trees are felled": a common noun that names nobody.
bool names_no_one(const Text& text, Range name) {
  const Token& noun = text[name.last];
  const bool common = name.size() == 1 && noun.word->classes.weight[OpenClasses::noun] > 0 &&
                      !noun.word->proper_noun && !noun.word->first_name && !noun.all_upper &&
                      noun.word->country == 0;
  return common && !names_people(noun) && !noun.in(WordSet::role_noun) && !noun.in(WordSet::firm_noun) &&
         !noun.in(WordSet::body_noun) && !noun.in(WordSet::finder) && !noun.in(WordSet::group_noun) &&
         !is_named_below(text, name);
}

/// "N on saving wheat", "an interview with N": the name behind the colon or dash of a headline; not "N faces
/// questions", "N’s best film" behind what is no sentence.
std::optional<Range> name_behind(const Text& text, TokenIndex mark, Range headline) {
  constexpr TokenIndex kReach = 6;
  TokenIndex first = mark + 1;
  while (first < headline.last && first - mark < kReach && !text[first].upper()) ++first;
  const bool named = first == mark + 1 || text[first - 1].is("with");
  if (!named || !text[first].upper()) return std::nullopt;
  TokenIndex last = first;
  const auto is_verb = [](const Token& t) { return t.in(kFiniteOrBase); };
  while (last < headline.last && text[last + 1].upper() && !is_verb(text[last + 1])) ++last;
  const bool acts =
      last < headline.last &&
      (text[last + 1].is("'s") || text[last + 1].is(Symbol::apostrophe) || is_verb(text[last + 1]));
  if (acts && !is_sentence_said(text, text.quote_of(mark - 1))) return std::nullopt;
  if (!names_no_one(text, {first, last})) return Range{first, last};
  while (last < headline.last && text[last + 1].pos == Pos::noun) ++last;  // "Window cleaner wins"
  return names_people(text[last]) ? std::optional(Range{first, last}) : std::nullopt;
}

/// "police", "union", "ministry"
bool is_body_called(const Token& noun) {
  constexpr std::array<std::string_view, 4> kBodies{"media", "ministry", "party", "union"};
  return noun.in(WordSet::firm_noun) || noun.in(WordSet::body_noun) || noun.is_any(kBodies);
}

/// How a label is parted from the words in front of it.
enum class Parting : std::uint8_t { colon, dash, dash_behind_clause };

/// "official", "police", "union", "World Bank", "VP": may the noun that ends a headline be who says it?
bool may_end_headline(const Text& text, Range source, Parting parting) {
  const Token& noun = text[source.last];
  const bool dash = parting == Parting::dash;
  const bool free = !dash && (parting == Parting::colon || source.size() == 1);
  const bool acronym = source.size() == 1 && noun.all_upper && noun.span.size() >= 2 &&
                       noun.span.size() <= 6 && parting == Parting::colon;  // "Trade target to rise: VP"
  const bool office = source.size() <= 2 && noun.in(WordSet::role_noun);    // "C — governor"
  const bool known =
      noun.in(WordSet::unnamed_source) || noun.in(WordSet::group_noun) || is_body_called(noun) || office;
  const bool somebody = office || acronym || is_body_called(noun) || noun.in(WordSet::unnamed_source) ||
                        noun.in(WordSet::outlet_word) ||
                        (free && (noun.word->noun == NounDomain::person || noun.in(WordSet::group_noun) ||
                                  (noun.in(WordSet::finder) && !is_rubric(noun))));
  const bool common =  // "Plan Is Dead: Minister", "Plan Is Dead: Police"
      !noun.upper() || (source.size() <= 2 && (noun.pos != Pos::name || (known && source.size() == 1)));
  return somebody && (common || acronym || (parting != Parting::colon && noun.in(WordSet::body_noun)));
}

/// "Okafor", "Kenji Nakamura", "Iran", "World Bank", "Opposition leader Okafor": nothing but a name.
bool is_bare_name(const Text& text, Range source) {
  constexpr TokenIndex kLongestName = 3;
  const bool titled = source.size() == kLongestName && text[source.first + 1].in(WordSet::role_noun);
  const TokenIndex first = titled ? source.last : source.first;  // behind "Opposition leader"
  return source.size() <= kLongestName && !any_token(text, first, source.last + 1, [](const Token& t) {
           return !t.upper() || t.pos != Pos::name || t.in(WordSet::date_word);
         });
}

/// "“C”: N on saving wheat", "“C”: mayor"; "“C”: Gran’s horror as a shop shuts" and "“C” – N after a defeat"
/// leave it to the text below to tell whose words they are.
std::optional<Attribution> quotation_in_front(const Text& text, Range headline) {
  constexpr TokenIndex kFewestWords = 3;
  if (!text[headline.first].is_quote_mark() || !text[headline.first].quote) return std::nullopt;
  const Range quotation = text.quote_of(headline.first);
  const TokenIndex mark = quotation.last + 1;
  if (mark >= headline.last || (!text[mark].is(Symbol::colon) && !text[mark].is(Symbol::dash)))
    return std::nullopt;
  std::optional<Range> source;
  if (text[mark].is(Symbol::colon)) source = name_behind(text, mark, headline);
  const Range label{mark + 1, headline.last};
  constexpr TokenIndex kLongestLabel = 3;
  if (!source && label.size() <= kLongestLabel && !any_of(text, label, kFinite) &&
      may_end_headline(text, label, Parting::colon))
    source = label;
  if (!source && quotation.size() < kFewestWords + 2) return std::nullopt;
  return spoken(source, mark, quotation);
}

/// "Plan will fail", "No deal without dam", "Prices to rise again"
bool says_something(const Text& text, Range content) {
  if (any_of(text, content, kFinite) || text[content.first].is("no")) return true;
  for (TokenIndex i = content.first + 1; i < content.last; ++i)
    if (text[i].pos == Pos::to && text[i + 1].in({Pos::verb, Pos::be})) return true;
  return false;
}

/// "Two engineers suspended: official", "Ring road will fail: Okafor": who is named last in a headline.
std::optional<Attribution> label_behind(const Text& text, Range headline) {
  constexpr TokenIndex kLongestSource = 5;
  constexpr TokenIndex kShortestContent = 2;
  if (text[headline.last].is(Symbol::period)) return std::nullopt;
  for (TokenIndex colon = headline.last;
       colon > headline.first + kShortestContent && headline.last - colon <= kLongestSource; --colon) {
    const bool dash = text[colon].is(Symbol::dash);  // "C — ministry"
    if (!text[colon].is(Symbol::colon) && !dash) continue;
    const Range source{colon + 1, headline.last};
    if (source.first > source.last) return std::nullopt;
    TokenIndex first = headline.first;  // behind "❗️"
    while (first + 1 < colon && text[first].is(Symbol::other) && text[first].span.size() > 1) ++first;
    const Range content = behind_catchword(text, trim(text, {first, colon - 1}));
    const bool clause = says_something(text, content);
    const Parting parting = !dash ? Parting::colon : clause ? Parting::dash_behind_clause : Parting::dash;
    const bool named = is_bare_name(text, source) && (clause || any_quotation(text, content)) &&
                       !announces_article(text, content) && is_named_below(text, source);
    const bool said = clause || (content.size() > kShortestContent + 1 && !text[source.last].upper());
    if (any_of(text, source, kFinite) || !(named || (said && may_end_headline(text, source, parting))))
      return std::nullopt;
    return spoken(source, colon, content);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Attribution> labelled_headline(const Text& text) {
  if (text.size() == 0) return std::nullopt;
  const Range headline = headline_of(text);
  if (auto front = label_in_front(text, headline)) return front;
  if (auto quoted = quotation_in_front(text, headline)) return quoted;
  return label_behind(text, headline);
}

Range behind_catchword(const Text& text, Range content) {
  constexpr TokenIndex kLongest = 5;
  TokenIndex colon = content.first;
  while (colon < content.last && colon < kLongest &&
         (text[colon].in(kNounPhrase) || text[colon].is("live") || text[colon].initial == Initial::digit ||
          text[colon].word->classes.weight[OpenClasses::noun] > 0))
    ++colon;
  const bool catchword = colon > content.first && text[colon].is(Symbol::colon) && colon + 2 < content.last;
  return catchword ? trim(text, {colon + 1, content.last}) : content;
}

namespace {

/// The first comma, colon or dash behind the cue; without one, the sentence's last token.
TokenIndex end_of_phrase(const CueSite& s) {
  TokenIndex end = s.use.at + 1;
  while (end < s.sentence.last && !s.text[end].is(Symbol::comma) && !s.text[end].is(Symbol::colon) &&
         !s.text[end].is(Symbol::dash))
    ++end;
  return end;
}

}  // namespace

bool is_announced(const CueSite& s, const Report&) {
  constexpr TokenIndex kLongestSubject = 5;
  const Token& opener = s.text[s.sentence.first];
  const bool asks = opener.is("what") || opener.is("how") || opener.is("why");
  return s.sentence.first == 0 && asks && s.use.at > 1 && s.use.group <= kLongestSubject &&
         !has_end_mark(s.text, s.sentence) && s.text[1].in({Pos::name, Pos::noun, Pos::determiner}) &&
         !any_of(s.text, {s.sentence.first, s.use.at - 1}, kFinite);
}

bool is_of_two_countries(const CueSite& s, const Report& r) {
  if (s.sentence.first != 0 || s.act() != Act::warn || !r.made.source || s.use.at + 1 != s.sentence.last ||
      s.use.at == 0 || !s.text[s.use.at - 1].is(Symbol::comma))
    return false;
  return s.behind().word->country != 0 && s.text[s.sentence.first].word->country != 0 &&
         any_of(s.text, {s.sentence.first, s.use.at - 1}, {Pos::third_person});
}

bool is_headline_passive(const CueSite& s, const Report&) {
  if (s.sentence.first != 0 || s.use.form != CueForm::finite || s.use.group != s.use.at ||
      s.ends_sentence() || !s.use.forms->is(Form::past) || has_end_mark(s.text, s.sentence))
    return false;
  const std::string_view lemma = s.use.lemma().lemma;
  if (s.act() == Act::promise) {
    const bool nominal = s.behind().in({Pos::noun, Pos::adjective});
    return lemma == "promise" && nominal && !clause_ahead(s.text, s.use.at + 1, end_of_phrase(s));
  }
  if ((s.act() == Act::warn || s.has(CueTrait::telling)) && s.behind().pos == Pos::adverb)
    return !any_of(s.text, {s.use.at + 1, end_of_phrase(s)}, kFinite);  // "Driver warned twice before crash"
  const bool has_others_act = s.act() == Act::ask || (s.act() == Act::demand && lemma != "demand") ||
                              s.has(CueTrait::telling) || s.has(CueTrait::general) || lemma == "report";
  return has_others_act && s.behind().pos == Pos::to && s.use.at + 2 <= s.sentence.last &&
         s.text[s.use.at + 2].in({Pos::verb, Pos::be, Pos::have, Pos::do_});
}

}  // namespace onrecord::extract
