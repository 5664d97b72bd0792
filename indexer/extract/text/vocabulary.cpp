#include "indexer/extract/text/vocabulary.h"

#include <xxhash.h>

#include <algorithm>

#include "common/data/wordnet_table.h"
#include "common/text/fold.h"
#include "indexer/extract/text/fixed_class.h"

namespace onrecord::extract {

std::size_t WordHash::operator()(std::string_view spelling) const { return hash_of_spelling(spelling); }

std::uint64_t hash_of_long(std::string_view spelling) {
  return XXH3_64bits(spelling.data(), spelling.size());
}

namespace {

using Index = OpenClasses::Index;

float verb_count(const std::string& base) {
  return WordNetTable::embedded().counts(base).of(WordNetClass::verb);
}
float noun_count(const std::string& base) {
  return WordNetTable::embedded().counts(base).of(WordNetClass::noun);
}

void add_listed(OpenClasses& classes, std::string_view word) {
  const WordNetCounts counts = WordNetTable::embedded().counts(word);
  classes.weight[Index::noun] += counts.of(WordNetClass::noun);
  classes.weight[Index::verb] += counts.of(WordNetClass::verb);
  classes.weight[Index::adjective] += counts.of(WordNetClass::adjective);
  classes.weight[Index::adverb] += counts.of(WordNetClass::adverb);
}

void add_irregular(OpenClasses& classes, std::string_view word) {
  for (const WordNetException& e : WordNetTable::embedded().exceptions(word)) {
    const float count = std::max<float>(1, WordNetTable::embedded().counts(e.base).of(e.word_class));
    const Index index = e.word_class == WordNetClass::noun ? Index::noun
                        : word.ends_with("ing")            ? Index::ing
                        : word.ends_with('s')              ? Index::third_person
                                                           : Index::past;
    classes.weight[index] += count;
  }
}

void add_s_forms(OpenClasses& classes, const std::string& word) {
  if (!word.ends_with('s') || word.size() <= 3 || word.ends_with("ss")) return;
  const auto add = [&](const std::string& base) {
    classes.weight[Index::third_person] += verb_count(base);
    classes.weight[Index::noun] += noun_count(base);
  };
  add(word.substr(0, word.size() - 1));
  const std::string stem = word.substr(0, word.size() - 2);
  const auto takes_es = [&](std::string_view end) { return stem.ends_with(end); };
  constexpr std::array<std::string_view, 6> kTakesEs{"s", "x", "z", "ch", "sh", "o"};
  if (word.ends_with("es") && std::any_of(kTakesEs.begin(), kTakesEs.end(), takes_es)) add(stem);
  if (word.ends_with("ies")) add(word.substr(0, word.size() - 3) + "y");
}

/// "women", "policemen": plurals of nouns in -man, of which the exceptions list few.
void add_men_forms(OpenClasses& classes, const std::string& word) {
  if (!word.ends_with("men") || classes.weight[Index::noun] > 0) return;
  classes.weight[Index::noun] += noun_count(word.substr(0, word.size() - 2) + "an");
}

bool doubled_before(const std::string& word, std::size_t suffix) {
  return word.size() > suffix + 2 && word[word.size() - suffix - 1] == word[word.size() - suffix - 2];
}

void add_ed_forms(OpenClasses& classes, const std::string& word) {
  if (!word.ends_with("ed")) return;
  float& past = classes.weight[Index::past];
  past += verb_count(word.substr(0, word.size() - 2));
  past += verb_count(word.substr(0, word.size() - 1));
  if (doubled_before(word, 2)) past += verb_count(word.substr(0, word.size() - 3));
  if (word.ends_with("ied")) past += verb_count(word.substr(0, word.size() - 3) + "y");
}

void add_ing_forms(OpenClasses& classes, const std::string& word) {
  if (!word.ends_with("ing")) return;
  float& ing = classes.weight[Index::ing];
  ing += verb_count(word.substr(0, word.size() - 3));
  ing += verb_count(word.substr(0, word.size() - 3) + "e");
  if (doubled_before(word, 3)) ing += verb_count(word.substr(0, word.size() - 4));
}

/// "oldest", "happier", "biggest": degrees of an adjective.
void add_degree_forms(OpenClasses& classes, const std::string& word) {
  const std::size_t suffix = word.ends_with("est") ? 3 : word.ends_with("er") ? 2 : 0;
  if (suffix == 0 || word.size() <= suffix + 2 || noun_count(word) > 0) return;  // "insider" is no degree
  const auto add = [&](const std::string& base) {
    classes.weight[Index::adjective] += WordNetTable::embedded().counts(base).of(WordNetClass::adjective);
  };
  const std::string stem = word.substr(0, word.size() - suffix);
  add(stem);
  add(stem + "e");
  if (stem.ends_with('i')) add(stem.substr(0, stem.size() - 1) + "y");
  if (doubled_before(word, suffix)) add(stem.substr(0, stem.size() - 1));
}

}  // namespace

bool OpenClasses::any() const {
  return std::any_of(weight.begin(), weight.end(), [](float w) { return w > 0; });
}

Pos OpenClasses::only() const {
  const auto possible = [](float w) { return w > 0; };
  if (std::count_if(weight.begin(), weight.end(), possible) != 1) return Pos::none;
  return kPos[static_cast<std::size_t>(std::find_if(weight.begin(), weight.end(), possible) -
                                       weight.begin())];
}

OpenClasses open_classes(std::string_view text) {
  const std::string word(text);
  OpenClasses classes;
  add_listed(classes, word);
  add_irregular(classes, word);
  add_s_forms(classes, word);
  add_ed_forms(classes, word);
  add_ing_forms(classes, word);
  add_degree_forms(classes, word);
  add_men_forms(classes, word);
  if (word.ends_with("ly") && !classes.any()) classes.weight[Index::adverb] = 1;
  return classes;
}

namespace {

/// The domain of the singular of a regular plural or one in -men; `other` if it is none.
NounDomain domain_of_singular(std::string_view word) {
  const WordNetTable& table = WordNetTable::embedded();
  if (word.ends_with("men")) return table.noun_domain(std::string(word.substr(0, word.size() - 2)) + "an");
  if (!word.ends_with('s')) return NounDomain::other;
  if (word.ends_with("ies")) return table.noun_domain(std::string(word.substr(0, word.size() - 3)) + "y");
  const NounDomain plain = table.noun_domain(word.substr(0, word.size() - 1));
  return plain == NounDomain::other && word.ends_with("es")
             ? table.noun_domain(word.substr(0, word.size() - 2))
             : plain;
}

}  // namespace

NounDomain noun_domain(std::string_view word) {
  const WordNetTable& table = WordNetTable::embedded();
  const NounDomain own = table.noun_domain(word);
  if (own != NounDomain::other) return own;
  for (const WordNetException& e : table.exceptions(word))
    if (e.word_class == WordNetClass::noun) return table.noun_domain(e.base);
  const NounDomain singular = domain_of_singular(word);
  // "judges" are people although the Bible has a book of that name, "glasses" no people
  const bool listed = table.counts(word).of(WordNetClass::noun) > 0;
  return listed && singular != NounDomain::person ? own : singular;
}

namespace {

/// "1,234.5", "10:30", "12%": in no lexicon.
bool is_number(std::string_view lower) {
  return lower.front() >= '0' && lower.front() <= '9' &&
         lower.find_first_not_of("0123456789.,:%-/") == std::string_view::npos;
}

/// Lower case, apostrophes plain.
std::string lower_of(std::string_view surface) {
  constexpr std::string_view kApostrophe = "’";
  std::string lower = to_lower(surface);
  for (std::size_t at = 0; (at = lower.find(kApostrophe, at)) != std::string::npos;)
    lower.replace(at, kApostrophe.size(), "'");
  return lower;
}

}  // namespace

const Surface& Vocabulary::learn(Surface& recent, std::string_view text, std::uint64_t hash) {
  recent.has_stop = text.size() > 1 && text.back() == '.' && text != "..." && !keeps_full_stop(text);
  recent.hash = hash;
  recent.word = recent.has_stop ? nullptr : find(text);
  recent.spelling = spelling_of(text);
  return recent;
}

bool Vocabulary::keeps_full_stop(std::string_view text) const {
  if (is_dotted_letters(text)) return true;
  const std::string lower = lower_of(text);
  const LexiconEntry* entry = lexicon_.find(lower);
  if (!entry || !entry->sets[static_cast<std::size_t>(WordSet::abbreviation)]) return false;
  return lower != text || !open_classes(lower.substr(0, lower.size() - 1)).any();  // not "he was ill."
}

const Word* Vocabulary::find(std::string_view surface) {
  std::string lower = lower_of(surface);
  const auto at = words_.find(std::string_view(lower));
  return at != words_.end() ? *at : add(std::move(lower));
}

const Word* Vocabulary::add(std::string lower) {
  Word* word = &pool_.emplace_back();
  word->lower = std::move(lower);
  word->head = head_of(word->lower);
  words_.insert(word);
  if (!is_number(word->lower)) describe(*word);
  word->fixed_class = fixed_class_of(*word);
  word->may_report =
      word->cue || word->noun_of || word->in(WordSet::phrase_tag_word) || word->in(WordSet::according_word);
  return word;
}

void Vocabulary::describe(Word& word) {
  if (const LexiconEntry* entry = lexicon_.find(word.lower)) {
    word.sets = entry->sets;
    word.closed_class = entry->closed_class;
    if (entry->cue) word.cue = &*entry->cue;
    word.noun_of = entry->noun_of;
    if (!entry->stands_for.empty()) word.stands_for = &entry->stands_for;
    word.first_name = entry->first_name;
    word.first_name_gender = entry->first_name_gender;
    word.tells_gender = entry->tells_gender;
    word.country = entry->country;
    word.begins_country = entry->begins_country;
    word.ends_country = entry->ends_country;
  }
  word.classes = open_classes(word.lower);
  constexpr std::size_t kShortestGerund = 7;         // not "Chao-ming"
  const std::size_t prefix = word.lower.rfind('-');  // "Cross-examining N, M said"
  if (prefix != std::string::npos && word.lower.ends_with("ing") && !word.classes.any() &&
      word.lower.size() > prefix + kShortestGerund)
    word.classes = open_classes(word.lower.substr(prefix + 1));
  if (word.first_name && word.classes.only() == Pos::adverb) word.classes = {};  // "Emily", "Carly"
  word.only_class = word.classes.only();
  word.noun = word.in(WordSet::job_noun) ? NounDomain::person : noun_domain(word.lower);
  const std::size_t hyphen = word.lower.rfind('-');  // "co-author", "singer-songwriter"
  const bool compound = hyphen != std::string::npos && word.noun == NounDomain::other &&
                        word.classes.weight[OpenClasses::noun] == 0;
  const std::size_t of = word.lower.find("-of-");  // "mother-of-two"
  const std::string part = !compound                 ? std::string()
                           : of != std::string::npos ? word.lower.substr(0, of)
                                                     : word.lower.substr(hyphen + 1);
  const bool job = word.in(WordSet::job_noun) &&
                   (word.classes.weight[OpenClasses::noun] == 0 || word.lower == "mum");  // "concreter"
  const bool artist =
      word.lower.ends_with("ist") && word.lower.size() > 5 && !word.classes.any();  // "gallerist"
  const bool former = compound && word.lower.starts_with("ex-") &&                  // "ex-trawlerman"
                      (part.ends_with("man") || part.ends_with("woman"));
  if (job || artist || former ||
      (compound && (noun_domain(part) == NounDomain::person || part == "mum") &&
       !WordNetTable::embedded().is_proper_noun(part))) {
    constexpr float kMost = 100;  // whatever verb is made of it
    word.noun = NounDomain::person;
    word.classes.weight[OpenClasses::noun] = kMost;
    word.only_class = word.classes.only();
  }
  const bool of_proper =  // "Davies", of which Davy is one
      word.lower.ends_with("ies") &&
      WordNetTable::embedded().is_proper_noun(word.lower.substr(0, word.lower.size() - 3) + "y");
  word.proper_noun = of_proper || WordNetTable::embedded().is_proper_noun(word.lower);
  const TopicBeginnings topic = topics_ ? topics_->beginnings(word.lower) : TopicBeginnings{};
  word.begins_topic = topic.names || topic.stand_ins;
  if (word.begins_topic) word.topic = &begun_.emplace_back(topic);
}

const WordMarks& Vocabulary::begin_marks() {
  if (marks_.begin_document())
    for (const Word& word : pool_) word.mark = 0;
  return marks_;
}

void Vocabulary::trim() {
  if (words_.size() <= kBound) return;
  words_.clear();
  pool_.clear();
  begun_.clear();
  recent_.assign(kRecent, {});
}

}  // namespace onrecord::extract
