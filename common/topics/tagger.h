#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/base/span.h"
#include "common/data/tsv.h"

namespace onrecord {

/// An acronym that a document explains itself: "the Rivers Watch Office (RWO)".
struct IntroducedAcronym {
  std::string acronym;    ///< as written
  std::string expansion;  ///< as written
  std::string label;      ///< the taxonomy's topic, else the expansion
};

namespace topics {
struct Phrase;
}

/// A phrase that stands in a document; whether it names its topic may depend on what else the document names.
struct TopicCandidate {
  Span span;
  const topics::Phrase* phrase = nullptr;
  bool stand_in = false;  ///< "the alliance"
};

/// What one document names: lets "the alliance" stand for NATO where the document has named it, and only it.
struct TopicContext {
  std::vector<std::uint32_t> mentioned;  ///< topics with a stand-in phrase that the document names, sorted
  std::vector<std::uint32_t> families;   ///< all topics named without doubt, and their parents, sorted
  std::vector<IntroducedAcronym> acronyms;
  std::string_view document;  ///< must outlive the context
  std::vector<TopicCandidate>
      candidates;  ///< in order of their beginnings, those of one beginning best first
};

/// A set of ASCII letters, without case, and digits; others are always in it.
class LetterSet {
 public:
  [[nodiscard]] static constexpr LetterSet all() {
    LetterSet letters;
    letters.bits_ = ~std::uint64_t{0};
    return letters;
  }
  constexpr void add(char c) { bits_ |= bit(c); }
  [[nodiscard]] constexpr bool has(char c) const { return (bits_ & bit(c)) != 0; }

 private:
  static constexpr std::uint64_t bit(char c) {
    if (c >= '0' && c <= '9') return std::uint64_t{1} << (32 + (c - '0'));
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'z' ? std::uint64_t{1} << (lower - 'a') : kOther;
  }
  static constexpr std::uint64_t kOther = std::uint64_t{1} << 63;
  std::uint64_t bits_ = kOther;
};

/// The phrases that may begin at a word. For callers that keep what they know of words.
struct TopicBeginnings {
  const std::vector<topics::Phrase>* names = nullptr;      ///< of the taxonomy
  const std::vector<topics::Phrase>* stand_ins = nullptr;  ///< behind "the"
  /// False where the word is several to the tagger ("U.S.-led"): then the lists only say that something may
  /// begin.
  bool whole = true;
  bool ask_before = true;             ///< may the word before decide?
  LetterSet next = LetterSet::all();  ///< with what the word behind begins, where one of `names` stands
};

/// A word at which a topic may begin, and the word before it (empty at the beginning), as bytes of the
/// document.
struct TopicPlace {
  Span before, word;
  const TopicBeginnings* beginnings = nullptr;
};

/// A topic where it is named.
struct TopicMention {
  Span span;  ///< bytes of the text searched
  std::string_view label;
};

/// Finds the taxonomy's topics (politics to sport, countries with demonyms, organisations with acronyms) in
/// text, at lexicon speed. Immutable after `make`; one instance serves all threads.
class TopicTagger {
 public:
  [[nodiscard]] static Result<TopicTagger> make(const DataSource& data);
  TopicTagger(TopicTagger&&) noexcept;
  TopicTagger& operator=(TopicTagger&&) noexcept;
  ~TopicTagger();

  [[nodiscard]] TopicContext context(std::string_view document) const;
  /// The same where the caller knows the document's words: only at `places` may a topic begin.
  [[nodiscard]] TopicContext context(std::string_view document, std::span<const TopicPlace> places) const;

  /// What a word (lower case) may begin; valid as long as the tagger.
  [[nodiscard]] TopicBeginnings beginnings(std::string_view lower) const;

  /// The labels of the topics named in `content`, in order of first mention, each once.
  [[nodiscard]] std::vector<std::string> tag(std::string_view content, const TopicContext& context) const;
  /// The same with their places; an empty label where a phrase is about something else than the names in it
  /// ("New Mexico"). Labels live as long as tagger and context.
  [[nodiscard]] std::vector<TopicMention> find(std::string_view content, const TopicContext& context) const;

  /// As `find` for a stretch of the context's own document (spans into the document): the document is read
  /// but once.
  [[nodiscard]] std::vector<TopicMention> find_in(Span stretch, const TopicContext& context) const;

  /// The label a phrase of a query stands for ("Nato", "the alliance", "Syrian" -> "NATO", "NATO", "Syria"),
  /// whole phrase only: labels, names, and for subjects of few phrases these ("truce" -> "ceasefire", but not
  /// "judge" -> "courts").
  [[nodiscard]] std::optional<std::string> resolve(std::string_view phrase) const;
  /// The label of any topic whose phrase it is: what `topic:judge` means.
  [[nodiscard]] std::optional<std::string> topic_of(std::string_view phrase) const;

  /// What the stand-in `phrase` ("the alliance") means in a document: the only one of the topics it may stand
  /// for that the document names. Nothing for any other phrase ("the company", "the police").
  [[nodiscard]] std::optional<std::string> stand_in(std::string_view phrase,
                                                    const TopicContext& context) const;

  /// True for labels of the taxonomy.
  [[nodiscard]] bool knows(std::string_view label) const;
  /// The labels above one, nearest first, each once; nothing for labels that are not in the taxonomy.
  [[nodiscard]] std::vector<std::string> ancestors(std::string_view label) const;
  /// The labels below one, the next level first, each once.
  [[nodiscard]] std::vector<std::string> descendants(std::string_view label) const;

 private:
  [[nodiscard]] std::vector<IntroducedAcronym> introduced_acronyms(std::string_view document) const;
  struct Impl;
  explicit TopicTagger(std::unique_ptr<Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace onrecord
