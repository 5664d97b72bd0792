// The resolver's part for the labels of turns that no name of the text explains.
#include <algorithm>
#include <array>
#include <string_view>

#include "common/base/utf8.h"
#include "common/text/fold.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/office_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// Papers and channels that are called by a common word.
constexpr std::array<std::string_view, 28> kOutlets{
    "atlantic", "billboard", "courier", "economist", "esquire",  "express",     "forbes",
    "fortune",  "globe",     "insider", "intercept", "mirror",   "independent", "nature",
    "newsweek", "people",    "rte",     "science",   "scotsman", "spectator",   "spiegel",
    "standard", "star",      "sun",     "time",      "variety",  "vogue",       "wired"};

/// Surnames that are words of the dictionary: what somebody did, a colour, a place in the country.
constexpr std::array<std::string_view, 66> kSurnames{
    "archer", "baker",  "banks",     "barber", "bash",    "bell",   "black",  "bond",   "brooks", "brown",
    "bush",   "butler", "carpenter", "carter", "church",  "cook",   "cooper", "cox",    "cross",  "day",
    "fields", "fisher", "flint",     "fox",    "gardner", "gore",   "gray",   "green",  "grey",   "hall",
    "hardy",  "hill",   "hunt",      "hunter", "lane",    "law",    "li",     "little", "love",   "mason",
    "mercer", "miller", "moore",     "ng",     "page",    "parker", "pen",    "piper",  "porter", "potter",
    "powers", "price",  "rice",      "rose",   "sharp",   "short",  "smith",  "snow",   "stone",  "swift",
    "tapper", "taylor", "turner",    "walker", "white",   "young"};

/// "KESSLER" -> "Kessler", "O’BRIEN" -> "O’Brien".
std::string without_shout(std::string name) {
  const bool shouted = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const std::string lower = to_lower(name);
  if (!shouted || lower.size() != name.size()) return name;
  const auto is_letter = [](char c) {
    return (c & 0x80) != 0 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  constexpr std::string_view kApostrophe = "’";
  for (std::size_t i = code_point_at(name, 0).size; i < name.size(); ++i) {
    const bool apart =
        i >= kApostrophe.size() &&
        std::string_view(name).substr(i - kApostrophe.size(), kApostrophe.size()) == kApostrophe;
    if (is_letter(name[i - 1]) && !apart) name[i] = lower[i];
  }
  return name;
}

/// "TOM “ACE” HALE"
bool has_nickname(const Text& text, Range label) {
  return label.size() > 3 && text[label.first + 1].is_quote_mark() && text[label.last - 1].is_quote_mark();
}

std::string without_nickname(const Text& text, Range label) {
  if (!has_nickname(text, label)) return words_of(text, label);
  return words_of(text, {label.first, label.first}) + " " + words_of(text, {label.last, label.last});
}

/// "MODERATOR", "Reporter", "Audience", "Me": an office, a part in the talk, several people.
bool names_part(const Token& token) {
  const bool person = token.word->noun == NounDomain::person && !token.word->proper_noun;
  const bool several = is_plural(token) && !token.word->proper_noun && token.word->classes.any();
  return token.in(WordSet::turn_letter) || token.in(WordSet::role_noun) || token.in(WordSet::witness_noun) ||
         token.in(WordSet::court_noun) || token.in(WordSet::unnamed_source) ||
         token.in(WordSet::group_noun) || token.in(WordSet::body_noun) || token.in(WordSet::personal) ||
         token.in(WordSet::name_title) || person || several;
}

/// "HOST", "THE CHAIRWOMAN", "Coroner": a part in a talk that one person has.
bool is_part_of_one(const Token& token) {
  constexpr std::array<std::string_view, 16> kParts{
      "host",    "moderator",   "chair", "chairman", "president", "chairwoman", "chairperson", "presenter",
      "coroner", "interviewer", "mayor", "premier",  "governor",  "chancellor", "secretary",   "speaker"};
  return token.is_any(kParts);
}

/// "London", "Norland": no speaker, or more than one.
bool names_place(const Token& token) {
  return token.in(WordSet::place_word) || token.word->country != 0 || token.in(WordSet::date_word) ||
         (token.word->proper_noun && token.word->noun != NounDomain::person);
}

/// "CNN", "BBC": letters that cannot be read as a word.
bool is_unreadable(const Token& token) {
  const std::string_view vowels = token.span.size() > 3 ? "aeiouy" : "aeiou";
  return token.all_upper && token.word->lower.find_first_of(vowels) == std::string::npos &&
         (static_cast<unsigned char>(token.word->lower.front()) & 0x80) == 0;
}

/// "UNIDENTIFIED MALE", "Unknown caller".
bool is_unidentified(const Token& token) {
  return token.is("unidentified") || token.is("unknown") || token.is("male") || token.is("female");
}

}  // namespace

/// Of each surname, the label that has a first name in front of it: "ANNA REED, HOST:" for "REED:"; of each
/// office, who holds it: "Madam Deputy Speaker (Anna Reed):" for "Madam Deputy Speaker:".
void Resolver::note_labels() {
  labels_noted_ = true;
  for (const Attribution& one : all_) {
    if (one.mark != Mark::turn || !one.source) continue;
    const Token& first = text_[one.source->first];
    const TokenIndex open = one.source->first == 0 ? 0 : one.source->first - 1;
    TokenIndex office = open;
    while (office > 0 && text_[office - 1].paragraph == text_[open].paragraph) --office;
    if (text_[open].is(Symbol::open_bracket) && office < open)
      holders_.try_emplace(to_lower(words_of(text_, {office, open - 1})), *one.source);
    turn_takers_.insert(text_[one.source->last].word);
    shouted_labels_ = shouted_labels_ && (first.all_upper || first.in(WordSet::turn_letter));
    const bool full = one.source->size() == 2 || has_nickname(text_, *one.source);
    if (full && first.word->first_name && !first.in(WordSet::name_title))
      full_labels_.try_emplace(text_[one.source->last].word, *one.source);
  }
}

/// "HOST:" where the text names the "host Anna Reed": the only one it gives that part to, and no "vice
/// president" for "PRESIDENT:".
std::optional<Resolved> Resolver::by_part(Range label) const {
  const bool bare = label.size() == 1 || (label.size() == 2 && text_[label.first].is("the"));
  if (!bare || !is_part_of_one(text_[label.last])) return std::nullopt;
  const auto is_called = [&](const Mention& mention) {
    if (!mention.person || mention.core.first == 0) return false;
    TokenIndex colon = mention.core.first - 1;  // "Chair: Dame N" in the head
    while (colon > 1 && text_[colon].in(WordSet::honorific)) --colon;
    if (colon > 0 && text_[colon].is(Symbol::colon) && text_.begins_paragraph(colon - 1))
      return text_[colon - 1].word == text_[label.last].word;
    const TokenIndex noun = mention.core.first - 1;
    if (text_[noun].word != text_[label.last].word) return false;
    const OfficeWords office = office_words(text_, noun, text_.sentence_of(noun).first);
    return !office.former && office.modifiers.empty();
  };
  std::optional<PersonIndex> holder;
  for (const Mention& mention : cast_.mentions()) {
    if (!is_called(mention) || holder == mention.person) continue;
    if (holder) return std::nullopt;
    holder = mention.person;
  }
  return holder ? std::optional(person(*holder, ResolvedBy::transcript, .85)) : std::nullopt;
}

/// "Wilson:", "KESSLER:", "ANNA REED:", "Guardian:": somebody whom the text names nowhere else, or an outlet.
std::optional<Resolved> Resolver::by_label(Range label) {
  const auto named = [](std::string name) {
    return Resolved{SpeakerKind::person, ResolvedBy::transcript, {}, std::move(name), .88, {}};
  };
  const Token& word = text_[label.last];
  if (!word.is(Symbol::word) || !text_[label.first].is(Symbol::word)) return std::nullopt;
  if (is_unidentified(text_[label.first]) && label.size() > 1) return describe(label);
  if (label.size() > 1 && word.is("members")) return describe(label);  // "Hon. Members:"
  if (const Mention* mention = cast_.mention_at(label.last); mention && mention->person) return std::nullopt;
  if (!labels_noted_) note_labels();
  if (const auto holder = holders_.find(to_lower(words_of(text_, label))); holder != holders_.end()) {
    const Mention* mention = cast_.mention_at(holder->second.last);
    if (mention && mention->person) return person(*mention->person, ResolvedBy::transcript, .9);
  }
  if (label.size() > 2 && !has_nickname(text_, label)) return std::nullopt;
  if (auto holder = by_part(label)) return holder;
  if (const auto full = full_labels_.find(word.word); full != full_labels_.end()) {
    if (label.size() >= 2 && label != full->second &&
        text_[label.first].word != text_[full->second.first].word)
      return std::nullopt;
    const Mention* mention = cast_.mention_at(full->second.last);
    return mention && mention->person ? person(*mention->person, ResolvedBy::transcript, .9)
                                      : named(without_shout(without_nickname(text_, full->second)));
  }
  const bool particle = label.size() == 2 && text_[label.first].in(WordSet::name_particle);  // "LE PEN"
  if (label.size() == 2 && !(particle && word.all_upper)) return std::nullopt;
  if (word.in(WordSet::outlet_word) || word.is_any(kOutlets)) return organisation(words_of(text_, label));
  const bool surname = word.is_any(kSurnames);
  if (!surname && !particle && (names_part(word) || names_place(word) || is_unreadable(word)))
    return std::nullopt;
  if (word.all_upper && !shouted_labels_ && word.span.size() > 1) return organisation(words_of(text_, label));
  const bool common = word.word->classes.any() && !word.word->proper_noun && !word.word->first_name;
  if (common && !surname && !particle) return std::nullopt;
  return named(without_shout(words_of(text_, label)));
}

/// "ANNA REED, CHIEF ECONOMIST": a name in capitals beside a quotation, which nothing else tells to be one.
std::optional<Resolved> Resolver::by_shouted_name(Range name) const {
  const Token& first = text_[name.first];
  const Token& last = text_[name.last];
  if (name.size() != 2 || !first.all_upper || !last.all_upper || !first.word->first_name ||
      names_part(last) || last.in(WordSet::organisation_word))
    return std::nullopt;
  if (const Mention* mention = cast_.mention_at(name.last); mention && mention->person) return std::nullopt;
  return Resolved{
      SpeakerKind::person, ResolvedBy::full_name, {}, without_shout(words_of(text_, name)), .9, {}};
}

/// "Reed: What did your wife say? ¶ Marsh: She said": who spoke right before a turn, where the two talk to
/// one another. That is "you", and never "she".
std::optional<PersonIndex> Resolver::who_is_talked_to() {
  constexpr std::size_t kReach = 64;  // reports inside the turn before
  if (!current_->outer || all_[*current_->outer].mark != Mark::turn) return std::nullopt;
  const std::size_t turn = std::min(*current_->outer, results_.size());
  for (std::size_t i = turn; i-- > 0 && turn - i < kReach;) {
    if (all_[i].mark != Mark::turn) continue;
    if (!labels_noted_) note_labels();
    const Range words = all_[i].content.back();
    const auto is_you = [](const Token& token) { return token.is("you") || token.is("your"); };
    const bool talks = turn_takers_.size() == 2 || any_token(text_, words.first, words.last + 1, is_you);
    return talks ? results_[i] : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
