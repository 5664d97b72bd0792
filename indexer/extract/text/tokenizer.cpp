#include "indexer/extract/text/tokenizer.h"

#include <algorithm>
#include <array>

#include "indexer/extract/text/scanner.h"

namespace onrecord::extract {
namespace {

/// Collects tokens and numbers their paragraphs.
class TokenBuilder {
 public:
  TokenBuilder(std::string_view source, Vocabulary& vocabulary, Tokens& tokens)
      : source_(source), vocabulary_(vocabulary), tokens_(tokens) {
    tokens_.clear();
  }

  /// The pieces of a stretch, each looked up a few behind where it was seen: memory is waited for less.
  void add_all(Scanner& scanner, bool wrapped) {
    struct Seen {
      Piece piece;
      std::uint64_t hash = 0;
    };
    std::array<Seen, 16> seen;
    for (std::size_t count = seen.size(); count == seen.size();) {
      count = 0;
      for (; count < seen.size() && scanner.next(seen[count].piece); ++count)
        seen[count].hash = vocabulary_.expect(seen[count].piece.span.of(source_));
      for (std::size_t i = 0; i < count; ++i) {
        const auto& [piece, hash] = seen[i];
        if (wrapped ? piece.line_breaks > 1 : piece.line_breaks > 0) begin_paragraph();
        add(piece.span, hash);
      }
    }
  }

  void begin_paragraph() { paragraph_pending_ = !tokens_.empty(); }

 private:
  void add(Span span, std::uint64_t hash) {
    const std::string_view text = span.of(source_);
    if (const Surface& surface = vocabulary_.surface(text, hash); surface.word)
      return push(span, surface.word, surface.spelling);
    push_whole({span.begin, span.end - 1});  // a full stop that is no part of the word
    push_whole({span.end - 1, span.end});
  }

  /// One token, whatever its last character ("http://example.org/..." has more than one full stop).
  void push_whole(Span span) {
    const std::string_view text = span.of(source_);
    const Surface& surface = vocabulary_.surface(text);
    push(span, surface.word ? surface.word : vocabulary_.find(text), surface.spelling);
  }

  void push(Span span, const Word* word, Spelling spelling) {
    if (paragraph_pending_) ++paragraph_;
    paragraph_pending_ = false;
    __builtin_prefetch(word);  // the rules ask it soon
    __builtin_prefetch(&word->cue);
    Token& token = tokens_.emplace_back();
    token.span = span;
    token.word = word;
    token.symbol = spelling.symbol == Symbol::hyphen && stands_alone(span) ? Symbol::dash : spelling.symbol;
    token.initial = spelling.initial;
    token.all_upper = spelling.all_upper;
    token.name_prefix = spelling.name_prefix;
    token.paragraph = paragraph_;
  }

  /// "the mayor - a teacher - said": a hyphen between two spaces is a dash.
  [[nodiscard]] bool stands_alone(Span span) const {
    return span.begin > 0 && source_[span.begin - 1] == ' ' && span.end < source_.size() &&
           source_[span.end] == ' ';
  }

  std::string_view source_;
  Vocabulary& vocabulary_;
  Tokens& tokens_;
  std::uint32_t paragraph_ = 0;
  bool paragraph_pending_ = false;
};

/// Widths of the lines of one block, and how its lines end.
struct WrapCounts {
  std::size_t full = 0;        ///< lines with another line of their block behind them
  std::size_t wide = 0;        ///< of these, as wide as lines wrapped at one margin are
  std::size_t unfinished = 0;  ///< of these, not ending a sentence
};

bool ends_sentence(std::string_view line) {
  return !line.empty() && std::string_view(".!?:\"").find(line.back()) != std::string_view::npos;
}

void count_block(const std::vector<std::string_view>& block, WrapCounts& counts) {
  if (block.size() < 2) return;
  std::size_t widest = 0;
  for (std::string_view line : block) widest = std::max(widest, line.size());
  for (std::size_t i = 0; i + 1 < block.size(); ++i) {
    ++counts.full;
    counts.wide += block[i].size() * 10 >= widest * 7 && widest <= 120 && block[i].size() >= 30;
    counts.unfinished += !ends_sentence(block[i]);
  }
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
    line.remove_suffix(1);
  return line;
}

}  // namespace

bool is_hard_wrapped(std::string_view text) {
  WrapCounts counts;
  std::vector<std::string_view> block;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trimmed(text.substr(at, end - at));
    if (line.empty()) {
      count_block(block, counts);
      block.clear();
    } else {
      block.push_back(line);
    }
    at = end + 1;
  }
  count_block(block, counts);
  return counts.full >= 3 && counts.wide * 10 >= counts.full * 8 && counts.unfinished * 10 >= counts.full * 5;
}

void tokenize(std::string_view source, std::span<const Span> readable, Vocabulary& vocabulary,
              Tokens& tokens) {
  TokenBuilder builder(source, vocabulary, tokens);
  for (const Span stretch : readable) {
    const bool wrapped = is_hard_wrapped(stretch.of(source));
    builder.begin_paragraph();
    Scanner scanner(source, stretch);
    builder.add_all(scanner, wrapped);
  }
}

}  // namespace onrecord::extract
