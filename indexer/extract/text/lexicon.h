#pragma once
#include <tsl/hopscotch_map.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"
#include "common/model/enums.h"
#include "indexer/extract/text/pos.h"
#include "indexer/extract/text/word_sets.h"

namespace onrecord::extract {

/// What may follow a cue verb (cues.tsv).
enum class Complement : std::uint8_t { say = 1, that = 2, tell = 4, top = 8 };

/// Habits of single cue verbs that the rules ask for (cues.tsv, column traits).
enum class CueTrait : std::uint8_t {
  plain,        ///< reports and little else: "…, X said" ends a content
  base_counts,  ///< its base form after a number or quantity is finite ("most say")
  base_verb,    ///< its base form is finite where the word class says verb
  addressee,    ///< takes the one spoken to as its object
  question,     ///< takes an indirect question
  bare,         ///< takes a bare clause although it is no say-verb
  left,         ///< may follow its content although it is no say-verb
  speaks,       ///< its clause beats an enclosing complement pattern
  object,       ///< reports speech only with an object that means words ("raised concerns")
  two,          ///< takes an object and what it is called ("called it a mistake")
  quote,        ///< brings quotations only ("laughed")
  phrasal,      ///< a cue only with its particle ("hit back")
  finding,      ///< speech where a study, a court or researchers are the subject ("the inquiry found that")
  recipient,    ///< "to N" behind it is not what is said ("apologised to N for C")
  request,      ///< "advised N to C" holds N, as "asked N to C" does
  valuing,      ///< reports a figure only ("put the loss at £3m")
  quoting,      ///< an act rather than words, but for what it quotes ("attacked it as “a disgrace”")
  general,      ///< says what stands behind it even where no clause is seen ("said to wait")
  telling,      ///< its hearer stands in front of a clause without "that" ("told N prices rose")
  told,         ///< in the passive its subject hears and nobody is named ("the court was told that C")
  citing,       ///< "quoted N as saying C": the saying is the cue
  written,      ///< only what is written does it ("the statement read: “C”")
  quotable,     ///< with `object`: a quotation is object enough ("expressed “sorrow”")
  withholding,  ///< its object may be what is withheld ("was denied bail")
  not_to,       ///< no speech in front of "to" ("thanks to N")
  compound,     ///< a noun behind some nouns ("member state")
  answering,    ///< to whom asked before
  relaying,     ///< by it an outlet passes on the words of those it cites ("reported C, citing S")
  uttering,     ///< a word in marks right behind it is what was said ("yelled “shame” from the gallery")
  letter,       ///< what goes on in a letter: "in a letter … she wrote", "she added"
  count_
};

/// Forms of a verb; a word form may be several.
enum class Form : std::uint8_t { base = 1, third = 2, past = 4, participle = 8, ing = 16 };

/// A verb that reports speech.
struct CueLemma {
  std::string lemma;
  std::uint8_t complements = 0;  ///< bits of Complement
  std::uint32_t traits = 0;      ///< bit 1 << CueTrait
  bool speech = true;            ///< false: mental
  Act act = Act::say;
  std::vector<std::string> particles;

  [[nodiscard]] bool takes(Complement c) const { return complements & static_cast<std::uint8_t>(c); }
  [[nodiscard]] bool has(CueTrait t) const { return traits & (1U << static_cast<unsigned>(t)); }
  /// Does that word belong to the verb: "out" of "point out"?
  [[nodiscard]] bool has_particle(std::string_view word) const {
    return std::find(particles.begin(), particles.end(), word) != particles.end();
  }
};

/// A word form that can be a cue.
struct CueForms {
  const CueLemma* lemma = nullptr;  ///< the first lemma listed with this form
  std::uint8_t forms = 0;           ///< bits of Form
  std::uint8_t complements = 0;     ///< of all lemmas with this form
  [[nodiscard]] bool is(Form f) const { return forms & static_cast<std::uint8_t>(f); }
  [[nodiscard]] bool takes(Complement c) const { return complements & static_cast<std::uint8_t>(c); }
};

enum class Gender : std::uint8_t { unknown, male, female };

/// What the lexicon files say of one lower-case word.
struct LexiconEntry {
  WordSets sets;
  Pos closed_class = Pos::none;
  std::optional<CueForms> cue;
  const CueLemma* noun_of = nullptr;    ///< the verb of a noun that reports speech ("claim")
  std::vector<std::string> stands_for;  ///< words that it may be said instead of (descriptions.tsv)
  bool first_name = false;
  Gender first_name_gender = Gender::unknown;         ///< of most who are called so
  bool tells_gender = false;                          ///< of all of them
  bool begins_country = false, ends_country = false;  ///< in a name of several words ("Sri Lanka")
  std::uint8_t country = 0;  ///< the line of countries.tsv that it is a name or a people of; 0: of none
};

/// All lexicons of one language, immutable.
class Lexicon {
 public:
  /// Reads cues, closed classes, word sets, first names, descriptions and countries. Errors name the file,
  /// the line and the unknown word.
  [[nodiscard]] static Result<Lexicon> load(const DataSource& data, std::string_view language);

  /// The entry of a lower-case word (typographic apostrophes made plain), if it is in any list.
  [[nodiscard]] const LexiconEntry* find(const std::string& word) const {
    const auto at = entries_.find(word);
    return at == entries_.end() ? nullptr : &at->second;
  }

 private:
  [[nodiscard]] Status load_cues(const std::string& text);
  [[nodiscard]] Status load_closed_classes(const std::string& text);
  [[nodiscard]] Status load_word_sets(const std::string& text);
  [[nodiscard]] Status load_first_names(const std::string& text);
  [[nodiscard]] Status load_descriptions(const std::string& text);
  [[nodiscard]] Status load_countries(const std::string& text);
  void add_cue_form(const std::string& form, Form kind, const CueLemma& lemma);

  std::vector<std::unique_ptr<CueLemma>> lemmas_;          ///< behind pointers: forms refer to them
  tsl::hopscotch_map<std::string, LexiconEntry> entries_;  ///< settled after `load`: words point into it
};

}  // namespace onrecord::extract
