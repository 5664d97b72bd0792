#include "indexer/extract/tokenizer.h"

#include <algorithm>
#include <array>

#include "common/base/utf8.h"
#include "common/text/fold.h"
#include "indexer/extract/scanner.h"

namespace onrecord::extract {
namespace {

struct SymbolName {
  std::string_view text;
  Symbol symbol;
};
constexpr std::array<SymbolName, 33> kSymbols{{{",", Symbol::comma},
                                               {".", Symbol::period},
                                               {":", Symbol::colon},
                                               {";", Symbol::semicolon},
                                               {"!", Symbol::exclamation},
                                               {"?", Symbol::question},
                                               {"...", Symbol::ellipsis},
                                               {"…", Symbol::ellipsis},
                                               {"—", Symbol::dash},
                                               {"–", Symbol::dash},
                                               {"-", Symbol::hyphen},
                                               {"(", Symbol::open_bracket},
                                               {"[", Symbol::open_bracket},
                                               {")", Symbol::close_bracket},
                                               {"]", Symbol::close_bracket},
                                               {"“", Symbol::opening_quote},
                                               {"„", Symbol::opening_quote},
                                               {"«", Symbol::opening_quote},
                                               {"``", Symbol::opening_quote},
                                               {"”", Symbol::closing_quote},
                                               {"»", Symbol::closing_quote},
                                               {"\"", Symbol::straight_quote},
                                               {"''", Symbol::straight_quote},
                                               {"’", Symbol::apostrophe},
                                               {"'", Symbol::apostrophe},
                                               {"‘", Symbol::opening_single_quote},
                                               {"`", Symbol::opening_single_quote},
                                               {"&", Symbol::ampersand},
                                               {"@", Symbol::other},
                                               {"#", Symbol::other},
                                               {"$", Symbol::other},
                                               {"%", Symbol::other},
                                               {"*", Symbol::other}}};

/// Symbols of one ASCII character, `other` for all that have no name.
constexpr auto kAsciiSymbols = [] {
  std::array<Symbol, 128> symbols{};
  symbols.fill(Symbol::other);
  for (const SymbolName& name : kSymbols)
    if (name.text.size() == 1) symbols[static_cast<unsigned char>(name.text.front())] = name.symbol;
  for (std::size_t c = '0'; c <= '9'; ++c) symbols[c] = Symbol::word;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) symbols[c] = symbols[c + 32] = Symbol::word;
  return symbols;
}();

Symbol symbol_of(std::string_view text) {
  const auto c = static_cast<unsigned char>(text.front());
  if (c < 0x80 && (text.size() == 1 || kAsciiSymbols[c] == Symbol::word)) return kAsciiSymbols[c];
  if (text.size() >= 2 && text.find_first_not_of('-') == std::string_view::npos) return Symbol::dash;
  for (const SymbolName& name : kSymbols)
    if (name.text == text) return name.symbol;
  if (c < 0x80) return Symbol::word;
  return is_letter_or_digit(code_point_at(text, 0).value) ? Symbol::word : Symbol::other;
}

Initial initial_of(std::string_view text) {
  const char32_t c = code_point_at(text, 0).value;
  if (is_upper(c)) return Initial::upper;
  if (c >= '0' && c <= '9') return Initial::digit;
  return is_letter(c) ? Initial::lower : Initial::other;
}

bool has_lower(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "U.S.", "a.m.", "J.": letters each followed by a full stop; a lone small letter is a unit ("£5m.").
bool is_dotted_letters(std::string_view text) {
  if (text.size() < 2 || text.size() % 2 ||
      (text.size() == 2 && !is_upper(static_cast<unsigned char>(text[0]))))
    return false;
  for (std::size_t i = 0; i < text.size(); i += 2)
    if (!is_letter(static_cast<unsigned char>(text[i])) || text[i + 1] != '.') return false;
  return true;
}

/// Collects tokens and numbers their paragraphs.
class TokenBuilder {
 public:
  TokenBuilder(std::string_view source, Vocabulary& vocabulary, std::vector<Token>& tokens)
      : source_(source), vocabulary_(vocabulary), tokens_(tokens) {
    tokens_.clear();
  }

  void add(Span span) {
    const std::string_view text = span.of(source_);
    if (text.size() > 1 && text.back() == '.' && text != "..." && !keeps_full_stop(text)) {
      add_one({span.begin, span.end - 1});
      add_one({span.end - 1, span.end});
    } else {
      add_one(span);
    }
  }

  void begin_paragraph() { paragraph_pending_ = !tokens_.empty(); }

 private:
  bool keeps_full_stop(std::string_view text) {
    return is_dotted_letters(text) || vocabulary_.find(text)->in(WordSet::abbreviation);
  }

  void add_one(Span span) {
    if (paragraph_pending_) ++paragraph_;
    paragraph_pending_ = false;
    const std::string_view text = span.of(source_);
    Token token;
    token.span = span;
    token.word = vocabulary_.find(text);
    token.symbol = symbol_of(text);
    token.initial = initial_of(text);
    token.all_upper = !has_lower(text);
    token.paragraph = paragraph_;
    tokens_.push_back(token);
  }

  std::string_view source_;
  Vocabulary& vocabulary_;
  std::vector<Token>& tokens_;
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
              std::vector<Token>& tokens) {
  TokenBuilder builder(source, vocabulary, tokens);
  for (const Span stretch : readable) {
    const bool wrapped = is_hard_wrapped(stretch.of(source));
    builder.begin_paragraph();
    Scanner scanner(source, stretch);
    while (const auto piece = scanner.next()) {
      if (wrapped ? piece->line_breaks > 1 : piece->line_breaks > 0) builder.begin_paragraph();
      builder.add(piece->span);
    }
  }
}

}  // namespace onrecord::extract
