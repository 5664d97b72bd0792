#pragma once
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/extract/analysis.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/rules/rules.h"

// What the extraction makes of a text before the rules run, in a form that tests can write down.

namespace onrecord::test {

/// The lexicons as they are compiled in, loaded once.
inline const extract::Lexicon& lexicon() {
  static const extract::Lexicon kLexicon = extract::Lexicon::load(DataSource{}, "en").value();
  return kLexicon;
}

/// A text taken apart, with its source and vocabulary kept alive.
class Analysed {
 public:
  explicit Analysed(std::string source) : source_(std::move(source)), vocabulary_(lexicon()) {
    const std::vector<Span> all{{0, static_cast<std::uint32_t>(source_.size())}};
    extract::analyse(source_, all, vocabulary_, text_);
  }
  Analysed(const Analysed&) = delete;
  Analysed& operator=(const Analysed&) = delete;

  [[nodiscard]] const extract::Text& text() const { return text_; }

  /// The place of the `n`th token spelled `word` (from 0). Throws if there is none: the test is wrong.
  [[nodiscard]] extract::TokenIndex at(std::string_view word, int n = 0) const {
    for (extract::TokenIndex i = 0; i < text_.size(); ++i)
      if (text_.text(i) == word && n-- == 0) return i;
    throw std::invalid_argument("no token " + std::string(word));
  }

  [[nodiscard]] std::string words(extract::Range range) const {
    return std::string(text_.span(range).of(text_.source));
  }
  [[nodiscard]] std::string words(const std::optional<extract::Range>& range) const {
    return range ? words(*range) : "-";
  }

  /// The tokens joined by `|`, a paragraph's end by `/`.
  [[nodiscard]] std::string tokens() const {
    std::string out;
    for (extract::TokenIndex i = 0; i < text_.size(); ++i) {
      if (i > 0) out += text_[i].paragraph == text_[i - 1].paragraph ? '|' : '/';
      out += text_.text(i);
    }
    return out;
  }

  /// The sentences' words, one string each.
  [[nodiscard]] std::vector<std::string> sentences() const {
    std::vector<std::string> out;
    for (const extract::Range range : text_.sentences) out.push_back(words(range));
    return out;
  }

  /// The quotations with their marks, one string each; `+` behind one that the next paragraph continues, `~`
  /// behind one that nothing closes.
  [[nodiscard]] std::vector<std::string> quotes() const {
    std::vector<std::string> out;
    for (const extract::Quote& quote : text_.quotes) {
      out.push_back(words(quote.range));
      if (quote.end == extract::Quote::End::continued) out.back() += '+';
      if (quote.end == extract::Quote::End::open) out.back() += '~';
    }
    return out;
  }

  /// The word classes' letters (pos.h), one a token.
  [[nodiscard]] std::string classes() const {
    std::string out;
    for (const extract::Token& token : text_.tokens) out += static_cast<char>(token.pos);
    return out;
  }
  [[nodiscard]] char class_of(std::string_view word, int n = 0) const {
    return static_cast<char>(text_[at(word, n)].pos);
  }

 private:
  std::string source_;
  extract::Vocabulary vocabulary_;
  extract::Text text_;
};

}  // namespace onrecord::test
