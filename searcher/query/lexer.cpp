#include "searcher/query/lexer.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "common/base/utf8.h"
#include "searcher/query/characters.h"

namespace onrecord::query {
namespace {

constexpr std::array<std::pair<std::string_view, TokenKind>, 6> kOperators{{{"AND", TokenKind::op_and},
                                                                            {"OR", TokenKind::op_or},
                                                                            {"NOT", TokenKind::op_not},
                                                                            {"XOR", TokenKind::op_xor},
                                                                            {"NEAR", TokenKind::op_near},
                                                                            {"ADJ", TokenKind::op_adjacent}}};

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

class Lexer {
 public:
  Lexer(std::string_view query, std::size_t from) : query_(query), at_(from) {}

  Result<std::vector<Token>> run() {
    while (skip_spaces()) {
      auto status = next();
      if (!status) return fail(std::move(status.error()));
    }
    return std::move(tokens_);
  }

 private:
  bool skip_spaces() {
    while (at_ < query_.size()) {
      const std::size_t size = space_size(query_, at_);
      if (size == 0) return true;
      at_ += size;
    }
    return false;
  }

  Status next() {
    const char c = query_[at_];
    if (c == '(') return single(TokenKind::open);
    if (c == ')') return single(TokenKind::close);
    if (c == '-') return minus();
    if (quote_size(query_, at_)) return phrase();
    return chunk();
  }

  Status single(TokenKind kind) {
    add(kind, at_, at_ + 1);
    ++at_;
    return {};
  }

  Status minus() {
    if (at_ + 1 == query_.size() || space_size(query_, at_ + 1))
      return fail_at(ErrorCode::bad_query, span_of(at_, at_ + 1), "a - by itself",
                     "write it close to what it excludes: -word");
    return single(TokenKind::minus);
  }

  Result<QuotedStretch> quoted() {
    auto stretch = read_quoted(query_, at_);
    if (!stretch.closed)
      return fail_at(ErrorCode::bad_query, span_of(at_, query_.size()), "the quotation is not closed");
    return stretch;
  }

  Status phrase() {
    auto stretch = quoted();
    if (!stretch) return fail(std::move(stretch.error()));
    if (!holds_word(stretch->text))
      return fail_at(ErrorCode::bad_query, span_of(at_, stretch->end), "the phrase holds no word");
    add(TokenKind::phrase, at_, stretch->end).text = std::move(stretch->text);
    at_ = stretch->end;
    return {};
  }

  /// What runs up to a space, bracket or quotation mark.
  Status chunk() {
    std::size_t end = at_;
    while (end < query_.size() && query_[end] != '(' && query_[end] != ')' && !space_size(query_, end) &&
           !quote_size(query_, end))
      end += code_point_at(query_, end).size;
    const std::string_view text = query_.substr(at_, end - at_);
    if (const std::size_t name = field_name_size(text)) return field(name, end);
    if (const auto kind = operator_kind(text)) return add_operator(*kind, end);
    return word(text, end);
  }

  static std::optional<TokenKind> operator_kind(std::string_view text) {
    for (const auto& [name, kind] : kOperators) {
      const bool counts = kind == TokenKind::op_near || kind == TokenKind::op_adjacent;
      if (text == name || (counts && text.starts_with(name) && text.substr(name.size(), 1) == "/"))
        return kind;
    }
    return std::nullopt;
  }

  Status add_operator(TokenKind kind, std::size_t end) {
    const std::string_view text = query_.substr(at_, end - at_);
    int distance = kDefaultDistance;
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
      const char* last = text.data() + text.size();
      const auto [stop, error] = std::from_chars(text.data() + slash + 1, last, distance);
      if (error != std::errc{} || stop != last || distance < 1 || distance > kMaxDistance)
        return fail_at(ErrorCode::bad_query, span_of(at_, end), fmt::format("“{}” has no distance", text),
                       fmt::format("a number from 1 to {}: {}/5", kMaxDistance, text.substr(0, slash)));
    }
    add(kind, at_, end).distance = distance;
    at_ = end;
    return {};
  }

  Status field(std::size_t name_size, std::size_t end) {
    Token token{.kind = TokenKind::field, .name = to_lower_ascii(query_.substr(at_, name_size))};
    std::size_t begin = at_ + name_size + 1;
    if (begin < end && query_[begin] == '=') {
      token.exact = true;
      ++begin;
    }
    token.text = query_.substr(begin, end - begin);
    if (begin == end && end < query_.size() && quote_size(query_, end)) {
      std::swap(at_, end);
      auto stretch = quoted();
      std::swap(at_, end);
      if (!stretch) return fail(std::move(stretch.error()));
      token.quoted = true;
      token.text = std::move(stretch->text);
      end = stretch->end;
    }
    token.value = span_of(begin, end);
    token.span = span_of(at_, end);
    tokens_.push_back(std::move(token));
    at_ = end;
    return {};
  }

  Status word(std::string_view text, std::size_t end) {
    const std::size_t begin = std::exchange(at_, end);
    if (text == "*") {
      add(TokenKind::everything, begin, end);
      return {};
    }
    const std::size_t star = text.find('*');
    if (star == std::string_view::npos) {
      if (holds_word(text)) add(TokenKind::word, begin, end).text = text;
      return {};
    }
    if (star == 0 || star + 1 != text.size() || !holds_word(text))
      return fail_at(ErrorCode::bad_query, span_of(begin + star, begin + star + 1),
                     "a * stands at the end of a word or alone", "word* finds words that begin so");
    add(TokenKind::prefix, begin, end).text = text.substr(0, star);
    return {};
  }

  Token& add(TokenKind kind, std::size_t begin, std::size_t end) {
    return tokens_.emplace_back(Token{.kind = kind, .span = span_of(begin, end)});
  }

  std::string_view query_;
  std::size_t at_;
  std::vector<Token> tokens_;
};

}  // namespace

Result<std::vector<Token>> lex(std::string_view query, std::size_t from) {
  if (query.size() > kMaxQueryBytes)
    return fail_at(ErrorCode::bad_query, span_of(kMaxQueryBytes, query.size()),
                   fmt::format("the query is longer than {} bytes", kMaxQueryBytes));
  if (const auto bad = find_invalid_utf8(query))
    return fail_at(ErrorCode::bad_query, span_of(*bad, *bad + 1), "the query is not UTF-8 here");
  return Lexer(query, from).run();
}

}  // namespace onrecord::query
