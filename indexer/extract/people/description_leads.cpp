// Descriptions in headlines and leads, of people whom the text names below.
#include <algorithm>
#include <array>

#include "common/text/fold.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description.h"
#include "indexer/extract/people/description_words.h"

namespace onrecord::extract {
namespace {

/// "her son", "his six-year-old daughter"
bool tells_of_child(const Text& text, Range sentence) {
  constexpr std::array<std::string_view, 8> kChildren{"son",  "daughter",  "child",   "baby",
                                                      "sons", "daughters", "toddler", "children"};
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    if (!text[i].is("her") && !text[i].is("his")) continue;
    const TokenIndex noun = i + (text[i + 1].pos == Pos::adjective || text[i + 1].pos == Pos::number ? 2 : 1);
    if (text[noun].is_any(kChildren)) return true;
  }
  return false;
}

/// "An Oldtown man says he was robbed. ¶ N N, 34, was arrested": another than he.
bool tells_of_suspect(const Text& text, TokenIndex from, TokenIndex to) {
  return any_token(text, from, to, [](const Token& t) {
    return t.is("arrested") || t.is("charged") || t.is("suspected") || t.is("detained") || t.is("accused") ||
           t.is("denied") || t.is("denies");
  });
}

/// "N N, 47, from Oldtown, told", "N N (52), who led it, said": behind what is told of a name up to its verb;
/// `i` where no verb follows a comma.
TokenIndex behind_asides(const Text& text, TokenIndex i, TokenIndex last) {
  constexpr TokenIndex kLongest = 24;
  if (text[i].is(Symbol::open_bracket)) {
    while (i < last && !text[i].is(Symbol::close_bracket)) ++i;
    if (i < last) ++i;
  }
  if (!text[i].is(Symbol::comma)) return i;
  for (TokenIndex comma = i + 1; comma + 1 < last && comma - i < kLongest; ++comma) {
    if (text[comma].is_quote_mark()) break;
    if (!text[comma].is(Symbol::comma)) continue;
    const Token& next = text[comma + 1];
    if (is_finite_speech_cue(next) || next.in({Pos::adverb, Pos::have})) return comma + 1;
  }
  return i;
}

}  // namespace

/// Is the person, or are others, named between these tokens? "The secretary told MPs … Pressed by N, she said
/// … N said": N is not the secretary; nor is "the manager" who is named next where somebody else was named
/// before.
bool Descriptions::is_named_in(Range stretch, PersonIndex person, Whom whom) const {
  for (std::size_t m = cast_.first_mention_from(stretch.first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < stretch.last; ++m) {
    const auto& named = cast_.mentions()[m].person;
    if (named && (*named == person) == (whom == Whom::same)) return true;
  }
  return false;
}

/// Is the person the subject of a verb of speech there ("N told the council")?
bool Descriptions::speaks_in(PersonIndex person, Range sentence) const {
  for (std::size_t m = cast_.first_mention_from(sentence.first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.range.last >= sentence.last) return false;
    if (mention.person != person) continue;
    const TokenIndex tag = mention.range.first - 1;  // “…,” says N
    if (mention.range.first > sentence.first + 1 && is_finite_speech_cue(text_[tag]) &&
        text_[tag - 1].is_quote_mark())
      return true;
    TokenIndex verb = behind_asides(text_, mention.range.last + 1, sentence.last);
    while (verb < sentence.last && text_[verb].in({Pos::adverb, Pos::have})) ++verb;
    return is_finite_speech_cue(text_[verb]);
  }
  return false;
}

/// The only person of whom that holds from here on.
std::optional<PersonIndex> Descriptions::only_later(
    TokenIndex from, const std::function<bool(const Person&)>& is_meant) const {
  std::optional<PersonIndex> only;
  for (std::size_t m = cast_.first_mention_from(from); m < cast_.mentions().size(); ++m) {
    const auto& person = cast_.mentions()[m].person;
    if (!person || only == person || !is_meant(cast_[*person])) continue;
    if (only) return std::nullopt;
    only = person;
  }
  return only;
}

/// "a senior bank official" is not the Finance Minister who is named next: no word of where he is one is told
/// of her.
bool Descriptions::is_official_elsewhere(const Person& person, const Phrase& phrase, Range source) const {
  if (!text_[phrase.noun].is("official") || person.titles.contains("official")) return false;
  const std::string role = to_lower(person.role.value_or(""));
  bool elsewhere = false;
  for (TokenIndex i = source.first; i < phrase.noun; ++i) {
    const Token& word = text_[i];
    if (word.pos != Pos::noun || word.is("government") || word.is("state")) continue;
    if (person.titles.contains(word.word->lower) || role.find(word.word->lower) != std::string::npos)
      return false;
    elsewhere = true;
  }
  return elsewhere;
}

/// "the coroner for West Oldland" of a lead, where "The coroner, Dr N N," follows somewhere.
std::optional<PersonIndex> Descriptions::apposed_later(const Phrase& phrase) const {
  constexpr std::size_t kReach = 1000;  // mentions: a text may be of any length
  std::optional<PersonIndex> only;
  const std::size_t from = cast_.first_mention_from(phrase.noun);
  for (std::size_t m = from; m < std::min(cast_.mentions().size(), from + kReach); ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex first = mention.range.first;
    const bool apposed = mention.person && first > phrase.noun + 3 && text_[first - 1].is(Symbol::comma) &&
                         text_[first - 2].word == text_[phrase.noun].word && text_[first - 3].is("the");
    if (!apposed || only == mention.person) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  return only;
}

/// “The referee told me,” where "The referee, N," follows somewhere.
std::optional<PersonIndex> Descriptions::apposed_below(Range source) const {
  if (source.size() != 2 || !text_[source.first].is("the") || text_[source.last].in(WordSet::unnamed_source))
    return std::nullopt;
  const auto phrase = parse(source);
  const auto one = phrase && phrase->noun == source.last ? apposed_later(*phrase) : std::nullopt;
  return one && fits(*one, *phrase) ? one : std::nullopt;
}

/// A headline or first paragraph says "a coroner", "Oldland vice minister" and the text then names her: the
/// only one so called.
std::optional<PersonIndex> Descriptions::named_later(const Phrase& phrase, Range source) const {
  if (text_[source.first].is("one")) return std::nullopt;  // "one official", and whoever is named is another
  const auto called = [&](const Person& person) { return is_called(person, phrase, Wording::own); };
  const auto called_otherwise = [&](const Person& person) {
    return is_called(person, phrase, Wording::other);
  };
  const bool field =  // "the justice secretary", a headline's "Justice secretary"
      phrase.noun > source.first && text_[phrase.noun - 1].in({Pos::noun, Pos::adjective});
  std::uint32_t next =
      text_[source.first].sentence == 0 ? lines_above_lead() + 1 : text_[source.first].sentence + 1;
  while (next < text_.sentences.size() && next > 1 &&
         text_[text_.sentences[next].first].paragraph == text_[source.first].paragraph)
    ++next;
  if (next < text_.sentences.size()) {
    const auto subject = subject_of(text_.sentences[next], text_.sentences[next].last + 1);
    const bool plain = !field || text_[phrase.noun - 1].pos == Pos::adjective;  // "the regional governor"
    if (subject && plain && !phrase.complement &&
        (called(cast_[*subject]) || (!field && called_otherwise(cast_[*subject]))))
      return subject;
  }
  if (!field)
    if (const auto found = only_later(source.last, called)) return found;
  const auto holds_it_there =
      [&](const Person& person) {  // "Oldland minister": the country is the headline's
        return person.titles.contains(text_[phrase.noun].word->lower, phrase.shadow) &&
               !is_of_other_country(person, phrase);
      };
  if (text_[source.first].sentence == 0 && !text_[phrase.noun].in(WordSet::unnamed_source)) {
    if (const auto found = only_later(source.last, called_otherwise)) return found;
    if (phrase.modifier && phrase.modifier->word->proper_noun)
      if (const auto found = only_later(source.last, holds_it_there)) return found;
  }
  const auto has_office_words = [&](const Person& person) {
    if (phrase.owner != 0 && is_of_other_country(person, phrase)) return false;
    for (TokenIndex i = source.first; i < phrase.noun; ++i)
      if (text_[i].in({Pos::noun, Pos::adjective}) && !text_[i].in(WordSet::shadow_word) &&
          !person.titles.contains(text_[i].word->lower))
        return false;
    return person.titles.contains(text_[phrase.noun].word->lower, phrase.shadow);
  };
  if (!phrase.complement && phrase.noun > source.first &&
      text_[phrase.noun - 1].in({Pos::noun, Pos::adjective}))
    if (const auto found = only_later(source.last, has_office_words)) return found;
  if (phrase.definite && phrase.complement && text_[phrase.noun].in(WordSet::role_noun))
    if (const auto apposed = apposed_later(phrase)) return apposed;
  const bool seat = phrase.complement && text_[phrase.noun].in(WordSet::member_noun);  // "the MP for Oldtown"
  return seat ? std::nullopt : named_next(phrase, source);
}

/// Does the person, or "he" or "she", speak in that sentence or the next ones?
bool Descriptions::speaks_soon(PersonIndex person, std::uint32_t sentence) const {
  constexpr std::uint32_t kReach = 8;
  const std::size_t end = std::min<std::size_t>(text_.sentences.size(), sentence + kReach);
  for (std::size_t s = sentence; s < end; ++s) {
    const Range range = text_.sentences[s];
    if (speaks_in(person, range)) return true;
    for (TokenIndex i = range.first; i < range.last; ++i)
      if ((text_[i].is("he") || text_[i].is("she")) && !text_[i].quote && is_finite_speech_cue(text_[i + 1]))
        return true;
  }
  return false;
}

/// The name that begins the sentence, behind what it is called at most ("Teaching assistant N N, 36,").
const Mention* Descriptions::first_in(Range sentence) const {
  TokenIndex at = sentence.first;
  while (at < sentence.last && !cast_.mention_at(at) && text_[at].in({Pos::noun, Pos::adjective, Pos::ing}))
    ++at;
  return cast_.mention_at(at);
}

/// "N KC said": who speaks of the accused is not the accused.
bool Descriptions::is_counsel(const Mention& mention) const {
  const auto silk = [&](TokenIndex i) {
    return i < text_.size() && (text_[i].is("kc") || text_[i].is("qc"));
  };
  return silk(mention.range.last) || silk(mention.range.last + 1);
}

/// "who retired from F": tells why he is called a former inspector.
bool Descriptions::is_retired(TokenIndex who) const {
  constexpr std::array<std::string_view, 7> kLeft{"retired",  "left",  "served", "worked",
                                                  "resigned", "spent", "quit"};
  return is_who(text_[who]) && text_[who + 1].is_any(kLeft);
}

/// "A farmer has said C. ¶ N N said C2": who speaks in the next paragraph, of whom the text tells no office,
/// because it has just said what he is.
std::optional<PersonIndex> Descriptions::speaks_next(Range sentence, Range source) const {
  const auto subject = bare_subject(sentence, source);
  return subject && speaks_in(*subject, sentence) ? subject : std::nullopt;
}

/// "A shop owner says C. ¶ N was asleep": no public office, whose holder a text would tell.
static bool is_ordinary(const Token& noun) {
  constexpr std::array<std::string_view, 12> kOrdinary{"owner",       "teacher",   "farmer", "landlord",
                                                       "doctor",      "engineer",  "oap",    "gp",
                                                       "headteacher", "pensioner", "author", "actor"};
  return noun.is_any(kOrdinary);
}

/// "Raj Patel was asleep": whom the sentence is about, if it names him in full for the first time and tells
/// nothing of who he is.
std::optional<PersonIndex> Descriptions::bare_subject(Range sentence, Range source) const {
  const auto subject = subject_of(sentence, sentence.last + 1);
  const auto honours = [](const std::string& title) {
    return title == "professor" || title == "prof" || title == "doctor" || title == "dr";
  };
  const bool office = subject && cast_[*subject].titles.has_office() &&
                      !std::all_of(cast_[*subject].titles.begin(), cast_[*subject].titles.end(), honours);
  if (!subject || office || tells_of_suspect(text_, sentence.first, sentence.last) ||
      !cast_[*subject].has_full_name() || is_named_in({0, sentence.first}, *subject, Whom::same) ||
      is_named_in({source.first, sentence.first}, *subject, Whom::others))
    return std::nullopt;
  const auto m = cast_.first_mention_from(sentence.first);
  const Mention& mention = cast_.mentions()[m];
  const TokenIndex next = mention.range.last + 1;
  TokenIndex name = mention.range.first;  // "C, the head of the dig said. ¶ Professor N"
  const auto honours_name = [&](TokenIndex i) {
    return text_[i].in(WordSet::honorific) || text_[i].is("professor");
  };
  while (text_[source.first].is("the") && name < mention.core.first && honours_name(name)) ++name;
  const bool bare =
      mention.person == subject && !is_counsel(mention) && mention.core.first == name &&
      (next >= text_.size() || !text_[next].is(Symbol::comma) || text_[next + 1].initial == Initial::digit ||
       is_retired(next + 1)) &&
      (mention.range.first == sentence.first || text_[mention.range.first - 1].is(Symbol::comma));
  return bare ? subject : std::nullopt;
}

/// "The health secretary told MPs C. N N said C2": the next sentence of the paragraph names, and tells no
/// office of, who has just been called by one.
std::optional<PersonIndex> Descriptions::introduced_behind(Range source) const {
  constexpr TokenIndex kShortest = 3;
  const TokenIndex head = nominal_head(text_, source);
  const std::uint32_t next = text_[source.first].sentence + 1;
  const bool opens = text_.sentence_of(source.first).first == source.first && !text_[source.first].quote;
  if (!opens || source.size() < kShortest || !text_[source.first].is("the") ||
      !text_[head].in(WordSet::role_noun) || next >= text_.sentences.size() ||
      text_[text_.sentences[next].first].paragraph != text_[source.first].paragraph)
    return std::nullopt;
  const auto one = speaks_next(text_.sentences[next], source);
  return one && agree(cast_[*one].gender, gender_of(text_[head])) ? one : std::nullopt;
}

/// "A MUM has told how": the phrase that opens the lead, where it calls somebody as the headline does.
std::optional<Range> Descriptions::same_in_lead(const Phrase& phrase, Range lead) const {
  constexpr TokenIndex kLongest = 5;
  const Token& called = text_[phrase.noun];
  if (!(text_[lead.first].is("a") || text_[lead.first].is("an"))) return std::nullopt;
  for (TokenIndex i = lead.first + 1; i < lead.last && i - lead.first < kLongest; ++i) {
    if (!text_[i].in(kNounPhrase)) return std::nullopt;
    const bool kin = is_kin(called) && is_kin(text_[i]) && gender_of(called) == gender_of(text_[i]);
    if (text_[i].word == called.word || kin) return Range{lead.first, i};
  }
  return std::nullopt;
}

/// "C, a leading geographer has said. ¶ In her lecture Professor N argued": the first one named below, in the
/// paragraphs that follow, if she speaks there and is told no office.
std::optional<PersonIndex> Descriptions::first_to_speak(const Phrase& phrase, Range source) const {
  constexpr std::uint32_t kReach = 3;
  const Token& noun = text_[phrase.noun];
  const std::uint32_t lead = text_[source.first].paragraph;
  if (text_[source.first].pos == Pos::possessive) return std::nullopt;  // "My companion, a magistrate,"
  const std::size_t mentions = cast_.mentions().size();
  std::size_t named = cast_.first_mention_from(text_.sentence_of(source.first).last + 1);
  while (named < mentions && !cast_.mentions()[named].person) ++named;
  if (named == mentions) return std::nullopt;
  const PersonIndex one = *cast_.mentions()[named].person;
  const Range sentence = text_.sentence_of(cast_.mentions()[named].range.first);
  const std::uint32_t paragraph = text_[sentence.first].paragraph;
  if (paragraph == lead || paragraph > lead + kReach) return std::nullopt;
  const bool meant = !is_counsel(cast_.mentions()[named]) && cast_[one].has_full_name() &&
                     fits(one, phrase) && speaks_in(one, sentence) &&
                     !is_named_in({0, sentence.first}, one, Whom::same) && is_titled_only(one, noun) &&
                     !tells_of_suspect(text_, sentence.first, sentence.last);
  return meant ? std::optional(one) : std::nullopt;
}

/// "The mother of a boy who died told an inquest C. … N said her son had been ill": the only one who speaks
/// of a child of hers in the paragraphs that follow.
std::optional<PersonIndex> Descriptions::speaks_of_child(const Phrase& phrase, Range source) const {
  constexpr std::uint32_t kReach = 5;
  const Gender gender = gender_of(text_[phrase.noun]);
  if (!is_kin(text_[phrase.noun]) || gender == Gender::unknown) return std::nullopt;
  std::optional<PersonIndex> only;
  for (std::uint32_t s = text_[source.first].sentence + 1; s < text_.sentences.size(); ++s) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph > text_[source.first].paragraph + kReach) break;
    const auto subject = subject_of(sentence, sentence.last + 1);
    const bool speaks = subject && speaks_in(*subject, sentence) && agree(cast_[*subject].gender, gender);
    if (!speaks || !tells_of_child(text_, sentence)) continue;
    if (only && only != subject) return std::nullopt;
    only = subject;
  }
  return only;
}

bool Descriptions::is_anybody_named_in(Range stretch) const {
  const std::size_t m = cast_.first_mention_from(stretch.first), end = cast_.first_mention_from(stretch.last);
  return std::any_of(cast_.mentions().begin() + static_cast<std::ptrdiff_t>(m),
                     cast_.mentions().begin() + static_cast<std::ptrdiff_t>(end),
                     [](const Mention& mention) { return mention.person; });
}

/// Is the person called by no more than a rank or degree that whoever the noun calls so may have?
bool Descriptions::is_titled_only(PersonIndex person, const Token& noun) const {
  constexpr std::array<std::string_view, 4> kDegrees{"dr", "doctor", "prof", "professor"};
  constexpr std::array<std::string_view, 6> kRanks{"sir", "dame", "lord", "admiral", "general", "gen"};
  const auto is_in = [](const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  constexpr std::array<std::string_view, 12> kLearned{"ologist",    "scientist",  "economist", "historian",
                                                      "geographer", "physicist",  "chemist",   "psychiatrist",
                                                      "expert",     "researcher", "academic",  "doctor"};
  const bool degree = std::any_of(kLearned.begin(), kLearned.end(),
                                  [&](std::string_view end) { return noun.word->lower.ends_with(end); });
  return std::all_of(cast_[person].titles.begin(), cast_[person].titles.end(), [&](const std::string& title) {
    if (is_in(kDegrees, title)) return degree;  // "A patient" is not Dr N
    return noun_domain(title) != NounDomain::person || is_in(kRanks, title) || title == noun.word->lower;
  });
}

/// How many lines that are no sentences stand between the headline and the lead: who wrote it, where.
std::uint32_t Descriptions::lines_above_lead() const {
  constexpr std::uint32_t kMost = 3;
  std::uint32_t lines = 0;
  for (std::uint32_t s = 1; s < text_.sentences.size() && lines < kMost; ++s) {
    const Range line = text_.sentences[s];
    const bool whole = text_.begins_paragraph(line.first) && text_.ends_paragraph(line.last);
    if (!whole || text_[line.last].is(Symbol::period) || text_[line.last].is_quote_mark()) break;
    ++lines;
  }
  return lines;
}

/// "A mum says C. ¶ N N, 34, had …": whom the lead is about, and the next paragraph introduces with the age.
std::optional<PersonIndex> Descriptions::introduced_next(const Phrase& phrase, Range source) const {
  constexpr std::uint32_t kLead = 2;
  const Token& lead = text_[source.first];
  const Token& noun = text_[phrase.noun];
  const bool local = phrase.modifier && (noun.is("man") || noun.is("woman"));  // "An Oldtown man"
  const TokenIndex first = text_.sentence_of(source.first).first;
  const bool speaks_for = phrase.complement && noun.word->lower.starts_with("spokes");  // "a spokesman for F"
  const bool opens =
      first == source.first || text_[source.first - 1].is(Symbol::dash) ||  // "OLDTOWN — A man"
      text_[source.first - 1].is(Symbol::colon) ||                          // "‘C’: Mum tells"
      ((speaks_for || (phrase.complement && phrase.definite)) &&            // "C, a spokesman for F said"
       text_[source.first - 1].is(Symbol::comma));
  const std::uint32_t labels = lines_above_lead();
  const bool early = lead.sentence <= kLead + labels && lead.paragraph < kLead + labels;
  constexpr std::array<std::string_view, 2> kArticles{"a", "an"};
  const bool article = lead.is_any(kArticles) ||
                       (lead.is("the") && phrase.noun < source.last);  // "The head of F has told a court"
  const bool office = lead.is("the") && phrase.noun < source.last && phrase.noun > source.first + 1 &&
                      text_[phrase.noun - 1].pos == Pos::adjective;  // "the chief financial officer of F"
  const bool other = (noun.in(WordSet::unnamed_source) && !local && !speaks_for && !office) ||
                     (noun.in(WordSet::court_noun) && !phrase.former);
  const bool headed = text_[text_.sentences.front().first].paragraph != lead.paragraph;
  const TokenIndex body = headed && text_.sentences.size() > 1 ? text_.sentences[1].first : 0;
  const bool alone = article && !is_anybody_named_in({body, source.first});
  if (early && opens && phrase.noun < source.last)
    if (const auto parent = speaks_of_child(phrase, source)) return parent;
  if (early && alone && !other)
    if (const auto one = first_to_speak(phrase, source)) return one;
  if (!early || !opens || other) return std::nullopt;
  std::uint32_t next = lead.sentence + 1;
  while (next < text_.sentences.size() && text_[text_.sentences[next].first].paragraph == lead.paragraph)
    ++next;
  if (next == text_.sentences.size()) return std::nullopt;
  if (const auto told = lead.sentence == 0 ? same_in_lead(phrase, text_.sentences[next]) : std::nullopt)
    return person(*told, {});  // the headline's "Mum" is the lead's "A mum"
  if (const auto one = speaks_next(text_.sentences[next], source); one && fits(*one, phrase)) return one;
  if (speaks_for) return std::nullopt;
  if (lead.is_any(kArticles) && (!noun.in(WordSet::role_noun) || is_ordinary(noun)))
    if (const auto one = bare_subject(text_.sentences[next], source);
        one && fits(*one, phrase) && speaks_soon(*one, next))
      return one;
  const Mention* mention = first_in(text_.sentences[next]);
  if (!mention || !mention->person || !fits(*mention->person, phrase)) return std::nullopt;
  const TokenIndex mark = mention->range.last + 1;
  const bool aged = mark + 1 < text_.size() &&
                    (text_[mark].is(Symbol::comma) || text_[mark].is(Symbol::open_bracket)) &&
                    text_[mark + 1].initial == Initial::digit;
  if (tells_of_suspect(text_, mark, text_.sentences[next].last)) return std::nullopt;
  const bool new_here = !is_named_in({0, source.first}, *mention->person, Whom::same);
  return aged && new_here && speaks_soon(*mention->person, next) ? mention->person : std::nullopt;
}

/// The lead says "the UN’s envoy to Oldland" and the next paragraph names her: the next person that a
/// sentence is about, if her office is that, or if none is told and the description is a full one.
std::optional<PersonIndex> Descriptions::named_next(const Phrase& phrase, Range source) const {
  constexpr std::uint32_t kReach = 4;
  const std::uint32_t first = text_[source.last].sentence;
  const std::uint32_t paragraph = text_[source.last].paragraph;
  for (std::uint32_t s = first + 1; s < text_.sentences.size(); ++s) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph > paragraph + kReach) return std::nullopt;
    const auto subject = subject_of(sentence, sentence.last + 1);
    if (!subject) continue;
    if (!fits(*subject, phrase)) return std::nullopt;
    const Token& opener = text_[source.first];  // "An official said": none whom the text has named
    const bool some = opener.is("a") || opener.is("an");
    if (some && is_named_in({0, source.first}, *subject, Whom::same)) return std::nullopt;
    if (is_of_other_country(cast_[*subject], phrase)) return std::nullopt;
    if (is_official_elsewhere(cast_[*subject], phrase, source)) return std::nullopt;
    if (has_office_again(cast_[*subject], phrase)) return subject;
    const bool same_office = phrase.complement && phrase.definite && speaks_in(*subject, sentence) &&
                             cast_[*subject].titles.hold(*text_[phrase.noun].word, phrase.shadow);
    if (same_office && !is_anybody_named_before(source.first))
      return subject;  // "The leader of the dockers’ union … N, general secretary of Quay"
    const bool other = phrase.definite && is_named_in({0, source.first}, *subject, Whom::others);
    if (other || is_named_in({source.last, sentence.first}, *subject, Whom::same)) return std::nullopt;
    const bool kind = phrase.noun > source.first + 1;                        // "the energy minister"
    const bool label = text_[source.first].sentence == 0 && phrase.opening;  // a headline's "minister"
    const bool sole = text_[phrase.noun].in(WordSet::sole_office);
    const bool known = !text_[phrase.noun].in(WordSet::court_noun) && speaks_in(*subject, sentence);
    const bool full =
        phrase.complement || phrase.modifier || phrase.owned || ((kind || label || sole) && known);
    const bool article = text_[source.first].is("a") || text_[source.first].is("an");
    return full && !article && !cast_[*subject].titles.has_office() ? subject : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract
