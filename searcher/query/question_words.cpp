#include "searcher/query/question_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/base/utf8.h"
#include "searcher/query/characters.h"

namespace onrecord::query {
namespace {

constexpr std::array<std::string_view, 7> kOpening{"(", "[", "'", "‘", "«", "¿", ","};
constexpr std::array<std::string_view, 12> kClosing{"?", "!", ",", ";", ":", ")",
                                                    "]", "'", "’", "»", "…", "?!"};
constexpr std::array<std::string_view, 5> kSplitBeforeS{"what", "who", "when", "where", "how"};

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string fold_word(std::string_view text) {
  std::string folded = to_lower_ascii(text);
  constexpr std::string_view kApostrophe = "’";
  for (std::size_t at = folded.find(kApostrophe); at != std::string::npos; at = folded.find(kApostrophe, at))
    folded.replace(at, kApostrophe.size(), "'");
  return folded;
}

/// True if field terms begin here: everything behind is the field language's.
bool begins_filter(std::string_view rest, std::size_t chunk_size) {
  std::string_view chunk = rest.substr(0, chunk_size);
  if (chunk == "NOT") return true;
  const std::size_t start = std::min(chunk.find_first_not_of("(-"), chunk.size());
  if (chunk.substr(0, start).find('-') != std::string_view::npos)
    return chunk.size() > 1 || (rest.size() > 1 && quote_size(rest, 1) > 0);
  chunk.remove_prefix(start);
  const std::size_t name = field_name_size(chunk);
  if (name == 0) return false;
  const std::size_t behind = start + name + 1;
  return behind < chunk_size || (behind < rest.size() && quote_size(rest, behind) > 0);
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::optional<QuestionText> run() {
    for (std::size_t at = 0; at < text_.size();) {
      if (const std::size_t space = space_size(text_, at)) {
        at += space;
        continue;
      }
      const std::size_t end = chunk_end(at);
      if (begins_filter(text_.substr(at), end - at)) {
        result_.filter = at;
        drop_operator();
        break;
      }
      if (end == at && !add_quotation(at)) return std::nullopt;
      if (end != at) add_chunk(at, end);
      at = std::max(end, next_);
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::size_t chunk_end(std::size_t at) const {
    while (at < text_.size() && !space_size(text_, at) && !quote_size(text_, at))
      at += code_point_at(text_, at).size;
    return at;
  }

  bool add_quotation(std::size_t at) {
    QuotedStretch stretch = read_quoted(text_, at);
    if (!stretch.closed) return false;
    next_ = stretch.end;
    if (holds_word(stretch.text)) {
      std::string folded = fold_word(stretch.text);
      result_.words.push_back(
          {span_of(at, stretch.end), std::move(stretch.text), std::move(folded), true, false});
    }
    return true;
  }

  void add_chunk(std::size_t begin, std::size_t end) {
    const bool comma = text_[end - 1] == ',';
    trim(begin, end);
    const std::string_view text = text_.substr(begin, end - begin);
    if (!holds_word(text)) return;
    const std::string folded = fold_word(text);
    for (const std::string_view base : kSplitBeforeS) {
      if (folded.size() != base.size() + 2 || !folded.starts_with(base) || !folded.ends_with("'s")) continue;
      add_word(begin, begin + base.size(), false);
      add_word(begin + base.size(), end, comma);
      return;
    }
    add_word(begin, end, comma);
  }

  void add_word(std::size_t begin, std::size_t end, bool comma) {
    const std::string_view text = text_.substr(begin, end - begin);
    result_.words.push_back({span_of(begin, end), std::string(text), fold_word(text), false, comma});
  }

  /// Cuts punctuation off both ends; a full stop only where it is the word's only one ("NATO." but "U.S.").
  void trim(std::size_t& begin, std::size_t& end) const {
    const auto text = [&] { return text_.substr(begin, end - begin); };
    for (bool cut = true; cut && begin < end;) {
      cut = false;
      for (const std::string_view mark : kOpening)
        if (text().starts_with(mark)) begin += mark.size(), cut = true;
      for (const std::string_view mark : kClosing)
        if (text().ends_with(mark)) end -= mark.size(), cut = true;
      if (text().ends_with('.') && text().find('.') + 1 == text().size()) --end, cut = true;
    }
  }

  /// "… about NATO AND kind:direct": the AND belongs to neither side.
  void drop_operator() {
    if (!result_.words.empty() && result_.words.back().text == "AND") result_.words.pop_back();
  }

  std::string_view text_;
  QuestionText result_;
  std::size_t next_ = 0;
};

}  // namespace

std::string QuestionText::join(WordRange range) const {
  std::string out;
  for (std::size_t i = range.begin; i < range.end; ++i) out += (out.empty() ? "" : " ") + words[i].text;
  return out;
}

Span QuestionText::span(WordRange range) const {
  return {words[range.begin].span.begin, words[range.end - 1].span.end};
}

std::optional<QuestionText> split_question(std::string_view text) { return Splitter(text).run(); }

}  // namespace onrecord::query
