#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {

/// A cue verb where it stands: what every rule of it is asked about.
struct CueSite {
  const Text& text;
  const CueUse& use;
  const std::vector<Attribution>& found;  ///< the attributions before this one
  Range sentence;

  CueSite(const Text& its_text, const CueUse& its_use, const std::vector<Attribution>& before)
      : text(its_text), use(its_use), found(before), sentence(its_text.sentence_of(its_use.at)) {}

  [[nodiscard]] const Token& cue() const { return text[use.at]; }
  [[nodiscard]] bool ends_sentence() const { return use.at == sentence.last; }
  /// The token behind the cue, which must not end its sentence.
  [[nodiscard]] const Token& behind() const { return text[use.at + 1]; }
  [[nodiscard]] bool stands_before(std::string_view word) const {
    return !ends_sentence() && behind().is(word);
  }
  [[nodiscard]] bool has(CueTrait trait) const { return use.lemma().has(trait); }
  [[nodiscard]] bool takes(Complement complement) const { return use.takes(complement); }
  [[nodiscard]] Act act() const { return use.lemma().act; }
  /// Does the token stand in the cue's quotation, or outside of all as it does?
  [[nodiscard]] bool is_own(const Token& token) const { return token.quote == cue().quote; }
  /// A mark of a quotation the cue does not stand in.
  [[nodiscard]] bool is_other_quote(const Token& token) const {
    return token.is_quote_mark() && token.quote && !is_own(token);
  }
  /// "did not say": is the verb group denied?
  [[nodiscard]] bool is_negated() const {
    for (TokenIndex i = use.group; i < use.at; ++i)
      if (text[i].in(WordSet::negation)) return true;
    return false;
  }
};

/// What the rules of a cue have found so far.
struct Report {
  Attribution made;
  std::optional<LeftContent> left;  ///< the content in front of the tag
  std::optional<Range> told;        ///< the subject of a passive: who was told
  TokenIndex unit_end = 0;          ///< last token of "S V" or "V S"
  bool quoted = false;              ///< "was quoted as saying"
  std::optional<Range> quoting;     ///< who quotes, in "N quoted S as saying"
  bool shared = false;              ///< the source is that of another verb

  explicit Report(const CueSite& site) : unit_end(site.use.at) {
    made.cue = {site.use.group, site.use.at};
    made.lemma = &site.use.lemma();
    made.form = site.use.form;
  }
  /// Takes the source of another verb, if there is one.
  bool share(std::optional<Range> source) {
    made.source = source;
    shared = source.has_value();
    return shared;
  }
  void add_content(const Text& text, Range range) { made.content.push_back(trim(text, range)); }
  void take_left(const Text& text, const LeftContent& content) {
    left = content;
    made.left = content.side;
    add_content(text, content.range);
  }
};

}  // namespace onrecord::extract
