#include "indexer/extract/people/participants.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

constexpr double kCertainty = .9;  ///< of the speaker around, at most
constexpr double kHearer = .85;
constexpr double kReply = .75;              ///< somebody else may have been asked
constexpr TokenIndex kLongestWitness = 10;  ///< of the line that calls one
constexpr double kWe = .6;                  ///< he may not have been among those who said it

using TurnTakers = std::vector<const Resolved*>;

/// The people who take turns, each by the last one; three at most, as beside one of them there are then
/// several.
TurnTakers turn_takers(const std::vector<Attribution>& all, const std::vector<Resolved>& speakers) {
  constexpr std::size_t kMost = 3;
  TurnTakers takers;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].mark != Mark::turn || !speakers[i].person) continue;
    const auto known = std::find_if(takers.begin(), takers.end(), [&](const Resolved* taker) {
      return taker->person == speakers[i].person;
    });
    if (known != takers.end()) *known = &speakers[i];
    if (known == takers.end() && takers.size() < kMost) takers.push_back(&speakers[i]);
  }
  return takers;
}

/// The only one of them beside `asker`.
const Resolved* only_other(const TurnTakers& takers, const Resolved& asker) {
  const Resolved* other = nullptr;
  for (const Resolved* taker : takers) {
    if (taker->person == asker.person) continue;
    if (other) return nullptr;
    other = taker;
  }
  return other;
}

/// "Director, you say that C. ¶ Mr MARSH. I do.": who takes the turn behind the one that says "you".
std::optional<Resolved> who_replies(const std::vector<Attribution>& all,
                                    const std::vector<Resolved>& speakers, std::size_t turn) {
  std::size_t next = turn + 1;
  while (next < all.size() && all[next].mark != Mark::turn) ++next;
  if (next == all.size() || !speakers[next].person || speakers[next].person == speakers[turn].person)
    return std::nullopt;
  Resolved reply = speakers[next];
  reply.certainty = std::min(reply.certainty, kReply);
  return reply;
}

/// “You wrote that C,” she told N
std::optional<Resolved> named_hearer(const Text& text, const Cast& cast, const Attribution& words) {
  const auto told = addressee_of(text, words);
  const Mention* mention = told ? cast.mention_at(told->last) : nullptr;
  if (!mention || !mention->person) return std::nullopt;
  return Resolved{
      SpeakerKind::person, ResolvedBy::pronoun, mention->person, cast[*mention->person].name, kHearer, {}};
}

}  // namespace

void resolve_participants(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                          std::vector<Resolved>& speakers) {
  const TurnTakers takers = turn_takers(all, speakers);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& source = all[i].source;
    if (speakers[i].kind != SpeakerKind::unknown || !source || source->size() != 1 || !all[i].outer) continue;
    const bool we = text[source->first].is("we");
    const bool self = we || text[source->first].is("i");
    if (!self && !text[source->first].is("you")) continue;
    const std::size_t around = *all[i].outer;
    const bool turns = all[around].mark == Mark::turn;
    const Resolved* meant = self ? &speakers[around] : turns ? only_other(takers, speakers[around]) : nullptr;
    std::optional<Resolved> hearer;
    if (!meant && !self)
      hearer = turns ? who_replies(all, speakers, around) : named_hearer(text, cast, all[around]);
    if (hearer) meant = &*hearer;
    if (!meant || meant->kind == SpeakerKind::unknown) continue;
    speakers[i] = *meant;
    speakers[i].by = meant->kind == SpeakerKind::person ? ResolvedBy::pronoun : ResolvedBy::none;
    speakers[i].certainty = std::min(meant->certainty, we ? kWe : kCertainty);
  }
}

namespace {

/// "N N" of "By N N, Retail Editor"; empty where that is no single name of two words or more.
std::string_view one_name(std::string_view author) {
  if (author.starts_with("By ")) author.remove_prefix(3);
  author = author.substr(0, author.find(','));
  const bool several = author.find(" and ") != std::string_view::npos || author.starts_with("The ");
  return several || author.find(' ') == std::string_view::npos ? std::string_view{} : author;
}

/// "JT" of "Josie Tennant", of ASCII letters.
std::string initials_of(std::string_view name) {
  std::string letters;
  for (std::size_t i = 0; i < name.size(); ++i)
    if ((i == 0 || name[i - 1] == ' ') && name[i] >= 'A' && name[i] <= 'Z') letters += name[i];
  return letters;
}

/// "A: I burnt the loaf": does a letter stand for one whose name is known?
bool answers_by_letter(const Text& text, const std::vector<Attribution>& all,
                       const std::vector<Resolved>& speakers) {
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].mark == Mark::turn && speakers[i].person && all[i].source && all[i].source->size() == 1 &&
        is_answer_letter(text[all[i].source->first]))
      return true;
  return false;
}

}  // namespace

void resolve_author(const Text& text, const std::vector<Attribution>& all, std::string_view author,
                    std::vector<Resolved>& speakers) {
  constexpr double kAuthor = .85;
  const std::string_view name = one_name(author);
  if (name.empty()) return;
  const std::string initials = initials_of(name);
  const bool interview = answers_by_letter(text, all, speakers);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& source = all[i].source;
    if (speakers[i].person || !source || source->size() != 1 || all[i].outer) continue;
    const bool self =
        speakers[i].kind == SpeakerKind::unknown && text[source->first].is("i") && !text[source->first].quote;
    const bool turn = all[i].mark == Mark::turn;
    const bool label = turn && (text.text(source->first) == initials ||  // "JT:"
                                (interview && is_question_letter(text[source->first])));
    if (!self && !label) continue;
    speakers[i].kind = SpeakerKind::person;
    speakers[i].by = label ? ResolvedBy::transcript : ResolvedBy::pronoun;
    speakers[i].name = name;
    speakers[i].certainty = kAuthor;
  }
}

namespace {

/// "questions for N", "an interview with N", "examination of N": does the word at `i` and the one behind it
/// tell whose answers follow?
bool announces_answers(const Text& text, TokenIndex i) {
  const Token& noun = text[i];
  const Token& link = text[i + 1];
  return (noun.is("questions") && link.is("for")) || (noun.is("interview") && link.is("with")) ||
         (noun.is("examination") && link.is("of"));
}

/// Who asks and who answers.
struct Pair {
  std::optional<PersonIndex> asks, answers;
};

/// The person whose mention begins at a token.
std::optional<PersonIndex> person_at(const Cast& cast, TokenIndex i) {
  const Mention* mention = cast.mention_at(i);
  return mention && mention->range.first == i ? mention->person : std::nullopt;
}

/// "The exchange, between N and M, …": N, who asks, and M.
std::optional<Pair> exchange_between(const Text& text, const Cast& cast, TokenIndex i) {
  constexpr TokenIndex kReach = 24;
  if (!(text[i].is("exchange") || text[i].is("conversation") || text[i].is("interview"))) return std::nullopt;
  TokenIndex between = i + 1;
  if (between < text.size() && text[between].is(Symbol::comma)) ++between;
  if (between >= text.size() || !text[between].is("between")) return std::nullopt;
  Pair pair;
  const TokenIndex end = std::min(text.size() - 1, between + kReach);
  for (TokenIndex k = between + 1; k <= end && text[k].sentence == text[i].sentence && !pair.answers; ++k)
    if (const auto who = person_at(cast, k)) (pair.asks ? pair.answers : pair.asks) = who;
  return pair.answers ? std::optional(pair) : std::nullopt;
}

/// "N was speaking before a recital", "N was talking to M": N, who answered.
std::optional<Pair> was_speaking(const Text& text, const Cast& cast, TokenIndex i) {
  if (i == 0 || i + 1 >= text.size() || !(text[i].is("was") || text[i].is("is")) ||
      !(text[i + 1].is("speaking") || text[i + 1].is("talking")))
    return std::nullopt;
  const Mention* who = cast.mention_at(i - 1);
  if (!who || !who->person) return std::nullopt;
  const Token& link = text[i + 2];  // not "was speaking in F when"
  if (!link.is("to") && !link.is("before") && !link.is("ahead") && !link.is("with")) return std::nullopt;
  Pair pair{{}, who->person};
  if (link.is("to") || link.is("with")) pair.asks = person_at(cast, i + 3);
  return pair;
}

/// "DARIA HOLT (sworn)" over "Examined by MR LOCKE": who asks from there on, and who answers.
struct Examination {
  TokenIndex at;
  Pair pair;
};

/// "Witness: N. Counsel to the Inquiry: M": the part that somebody has in a hearing, and the token behind the
/// colon.
std::optional<TokenIndex> behind_part(const Text& text, TokenIndex i, std::string_view part) {
  constexpr TokenIndex kLongest = 5;
  if (!text[i].is(part)) return std::nullopt;
  TokenIndex colon = i + 1;
  while (colon - i < kLongest && text[colon].is(Symbol::word) && !text[colon].in(kFinite)) ++colon;
  return text[colon].is(Symbol::colon) ? std::optional(colon + 1) : std::nullopt;
}

/// The examinations that a transcript of a court or an inquiry announces between the turns.
std::vector<Examination> examinations(const Text& text, const Cast& cast) {
  constexpr std::array<std::string_view, 8> kWords{"questioned",     "examined",          "examination",
                                                   "questions",      "cross-examination", "cross-examined",
                                                   "re-examination", "re-examined"};
  std::vector<Examination> found;
  std::optional<PersonIndex> witness;
  for (TokenIndex i = 0; i + 2 < text.size(); ++i) {
    if (!text.begins_paragraph(i)) continue;
    TokenIndex by = i + 1;
    if (text[by].is("in") || text[by].is("continued")) ++by;
    if (text[by].is("chief")) ++by;
    const bool announces = text[i].is_any(kWords) && (text[by].is("by") || text[by].is("from"));
    const auto asks = announces ? person_at(cast, by + (text[by + 1].is("the") ? 2 : 1)) : std::nullopt;
    if (asks && witness) found.push_back({i, {asks, witness}});
    if (announces) continue;
    if (const auto listed = behind_part(text, i, "witness"))  // "Witness: Mr N, Head of Operations"
      witness = person_at(cast, *listed);
    TokenIndex last = i;
    while (!text.ends_paragraph(last)) ++last;
    const Mention* mention = cast.mention_at(i);
    const bool line = mention && mention->person && mention->range.first == i && last - i < kLongestWitness &&
                      (mention->range.last == last || !text[mention->range.last + 1].is(Symbol::colon));
    if (line) witness = mention->person;
  }
  return found;
}

/// The only witness, and who examines, as the head of a transcript lists them.
Pair listed(const Text& text, const Cast& cast, TokenIndex end) {
  Pair pair;
  for (TokenIndex i = 0; i < end; ++i) {
    if (const auto name = behind_part(text, i, "witness"); name && !pair.answers)
      pair.answers = person_at(cast, *name);
    if (const auto name = behind_part(text, i, "counsel"); name && !pair.asks)
      pair.asks = person_at(cast, *name);
  }
  return pair;
}

/// The two of whom the text around the turns says so; nobody answers where it says it of more than one.
Pair announced(const Text& text, const Cast& cast, const std::vector<Attribution>& all) {
  const auto in_turn = [&](TokenIndex i) {  // “I said so in an interview with N”
    return std::any_of(all.begin(), all.end(), [&](const Attribution& one) {
      return one.mark == Mark::turn && one.content_holds(i);
    });
  };
  Pair pair, told;
  bool several = false;
  for (TokenIndex i = 0; i + 2 < text.size(); ++i) {
    auto one = exchange_between(text, cast, i);
    if (!one) one = was_speaking(text, cast, i);
    if (one && !in_turn(i)) {
      several = several || (told.answers && told.answers != one->answers);
      told = *one;
    }
    const auto who = announces_answers(text, i) ? person_at(cast, i + 2) : std::nullopt;
    if (!who || in_turn(i)) continue;
    if (pair.answers && pair.answers != who) return {};
    pair.answers = who;
    const TokenIndex by = cast.mention_at(i + 2)->range.last + 1;
    if (by + 1 < text.size() && text[by].is("by")) pair.asks = person_at(cast, by + 1);
  }
  return pair.answers || several ? pair : told;
}

/// "HOST: I’m N", "HOST: Good morning, I’m N": whom a turn names as who speaks in it; no question, no "I’m
/// N’s friend".
std::optional<PersonIndex> names_himself(const Text& text, const Cast& cast, const Attribution& turn) {
  for (const Range range : turn.content)
    for (TokenIndex i = range.first; i + 2 <= range.last; ++i) {
      if (text[i].quote || !text[i].is("i") || !(text[i + 1].is("'m") || text[i + 1].is("am"))) continue;
      const Range sentence = text.sentence_of(i);
      const bool opens = i == std::max(sentence.first, range.first) || text[i - 1].is(Symbol::comma);
      const auto who = person_at(cast, i + 2);
      if (!opens || !who || text[sentence.last].is(Symbol::question)) continue;
      if (!text[cast.mention_at(i + 2)->range.last + 1].is("'s")) return who;
    }
  return std::nullopt;
}

}  // namespace

void resolve_self_named(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                        std::vector<Resolved>& speakers) {
  constexpr double kSelf = .9;
  const auto is_part = [&](std::size_t i) {  // "HOST:"
    return all[i].mark == Mark::turn && all[i].source && !speakers[i].person &&
           speakers[i].kind != SpeakerKind::unknown;
  };
  std::unordered_map<std::string, std::optional<PersonIndex>>
      named;  // nobody where two callers say who they are
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto who = is_part(i) ? names_himself(text, cast, all[i]) : std::nullopt;
    if (!who) continue;
    const auto [known, added] = named.try_emplace(speakers[i].name, who);
    if (!added && known->second != who) known->second.reset();
  }
  if (named.empty()) return;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto known = is_part(i) ? named.find(speakers[i].name) : named.end();
    if (known == named.end() || !known->second) continue;
    const PersonIndex who = *known->second;
    speakers[i] = {SpeakerKind::person, ResolvedBy::transcript, who, cast[who].name, kSelf, {}};
  }
}

namespace {

/// The only one whom the text in front of the talk names by a full name: of him it tells before he answers,
/// unless he "sat down with" somebody, "talks to", "meets".
std::optional<PersonIndex> only_introduced(const Text& text, const Cast& cast, TokenIndex end) {
  constexpr std::array<std::string_view, 14> kAsking{"sat",   "sits", "spoke",  "speaks",      "talked",
                                                     "talks", "met",  "meets",  "interviewed", "interviews",
                                                     "asked", "asks", "caught", "catches"};
  std::optional<PersonIndex> only;
  for (const Mention& mention : cast.mentions()) {
    if (mention.range.first >= end) break;
    if (!mention.person) continue;
    if ((only && mention.person != only) || text[mention.range.last + 1].is_any(kAsking)) return std::nullopt;
    only = mention.person;
  }
  return only && cast[*only].has_full_name() ? only : std::nullopt;
}

/// "MS M: Dr P, what did you see? ¶ A. A fire.": whom the turn in front of the first answer speaks to.
std::optional<PersonIndex> addressed_before(const Text& text, const Cast& cast,
                                            const std::vector<Attribution>& all, std::size_t answer) {
  std::size_t turn = answer;
  do {
    if (turn-- == 0) return std::nullopt;
  } while (all[turn].mark != Mark::turn);
  std::optional<PersonIndex> only;
  for (const Range range : all[turn].content)
    for (std::size_t m = cast.first_mention_from(range.first); m < cast.mentions().size(); ++m) {
      const Mention& mention = cast.mentions()[m];
      if (mention.range.last > range.last) break;
      TokenIndex first = mention.core.first;
      while (first > range.first && text[first - 1].in(WordSet::honorific)) --first;
      const bool opens =
          first == range.first || text[first - 1].is(Symbol::comma) || is_ender(text[first - 1]);
      const Token& next = text[mention.range.last + 1];
      const bool closes = next.is(Symbol::comma) || is_ender(next);
      if (!mention.person || first == mention.core.first || !opens || !closes || only == mention.person)
        continue;
      if (only) return std::nullopt;
      only = mention.person;
    }
  return only;
}

}  // namespace

void resolve_letters(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                     std::vector<Resolved>& speakers) {
  constexpr double kAnnounced = .85;
  const auto is_open = [&](std::size_t i, auto is_letter) {
    return all[i].mark == Mark::turn && speakers[i].kind == SpeakerKind::unknown && all[i].source &&
           all[i].source->size() == 1 && is_letter(text[all[i].source->first]);
  };
  std::size_t first = 0;
  while (first < all.size() && !is_open(first, is_answer_letter)) ++first;
  if (first == all.size()) return;
  const std::vector<Examination> examined = examinations(text, cast);
  Pair pair = examined.empty() ? announced(text, cast, all) : Pair{};
  if (!pair.answers && examined.empty()) pair = listed(text, cast, all[first].source->first);
  if (!pair.answers && !pair.asks && examined.empty())
    pair.answers = only_introduced(text, cast, all[first].source->first);
  if (!pair.answers && examined.empty()) pair.answers = addressed_before(text, cast, all, first);
  const auto name = [&](std::size_t i, PersonIndex person) {
    speakers[i] = {SpeakerKind::person, ResolvedBy::transcript, person, cast[person].name, kAnnounced, {}};
  };
  auto next = examined.begin();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].source)
      for (; next != examined.end() && next->at < all[i].source->first; ++next) pair = next->pair;
    if (pair.answers && is_open(i, is_answer_letter)) name(i, *pair.answers);
    if (pair.asks && is_open(i, is_question_letter)) name(i, *pair.asks);
  }
}

}  // namespace onrecord::extract
