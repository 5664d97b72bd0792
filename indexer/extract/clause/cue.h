#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// How a cue stands in its sentence.
enum class CueForm : std::uint8_t {
  finite,       ///< said, says, has said
  participle,   ///< ", adding that"
  progressive,  ///< is saying
  infinitive,   ///< went on to say, refused to say
  passive       ///< was told, it was said by
};

/// A token that is plausibly a cue verb where it stands.
struct CueUse {
  TokenIndex at = 0;
  TokenIndex group = 0;  ///< first token of its verb group ("has repeatedly said")
  const CueForms* forms = nullptr;
  CueForm form = CueForm::finite;

  [[nodiscard]] const CueLemma& lemma() const { return *forms->lemma; }
  [[nodiscard]] bool takes(Complement c) const { return forms->takes(c); }
};

/// Tests whether token `i` is a cue verb (extraction.md 7): rejects names, noun readings and attributive
/// participles.
[[nodiscard]] std::optional<CueUse> find_cue(const Text& text, TokenIndex i);

/// True if the token can be a finite speech cue by its form and class: ends contents, tells tags.
[[nodiscard]] bool is_finite_speech_cue(const Token& token);

/// "quoted N as saying", "reported N as saying", "a transcript recorded N as saying": N's words follow "as".
[[nodiscard]] bool may_cite(const Token& verb);

/// The same, where its class says so too: it reports.
[[nodiscard]] bool is_finite_report(const Token& token);

}  // namespace onrecord::extract
