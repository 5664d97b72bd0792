#include "indexer/extract/record/named_things.h"

#include <algorithm>
#include <vector>

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongest = 7;

/// Finds the runs of one text.
class Finder {
 public:
  Finder(const Text& text, const Cast& cast) : text_(text) {
    for (const Mention& mention : cast.mentions())
      if (mention.person)
        for (TokenIndex i = mention.core.first; i <= mention.core.last; ++i)
          if (text[i].pos == Pos::name) person_words_.push_back(text[i].word);
    std::sort(person_words_.begin(), person_words_.end());
    person_words_.erase(std::unique(person_words_.begin(), person_words_.end()), person_words_.end());
  }

  [[nodiscard]] std::vector<NamedThing> run() const {
    std::vector<NamedThing> out;
    out.reserve(text_.size() / 16);
    for (TokenIndex i = 0; i < text_.size(); ++i) {
      if (!may_begin(i)) continue;
      const Range range{i, end_of(i)};
      if (is_thing(range)) out.push_back({range, label_of(range)});
      i = range.last;
    }
    return out;
  }

 private:
  [[nodiscard]] bool is_name(TokenIndex i) const {
    const Token& token = text_[i];
    return token.pos == Pos::name && token.upper() && !token.in(WordSet::date_word) &&
           !token.in(WordSet::honorific);
  }
  [[nodiscard]] bool may_begin(TokenIndex i) const { return is_name(i) && !text_[i].is("i"); }
  [[nodiscard]] TokenIndex end_of(TokenIndex first) const {
    TokenIndex last = first;
    while (last + 1 < text_.size() && last - first < kLongest && same_place(first, last + 1)) {
      if (is_name(last + 1)) {
        ++last;
        continue;
      }
      const bool link = text_[last + 1].is("of") || text_[last + 1].is("for");
      TokenIndex next = last + 2;
      if (link && next < text_.size() && text_[next].is("the")) ++next;
      if (!link || next >= text_.size() || !same_place(first, next) || !is_name(next) || is_person(next))
        break;
      last = next;
    }
    return last;
  }
  [[nodiscard]] bool same_place(TokenIndex a, TokenIndex b) const {
    return text_[a].sentence == text_[b].sentence && text_[a].quote == text_[b].quote;
  }
  [[nodiscard]] bool is_person(TokenIndex i) const {
    return std::binary_search(person_words_.begin(), person_words_.end(), text_[i].word);
  }
  [[nodiscard]] bool is_thing(Range range) const;
  [[nodiscard]] std::string label_of(Range range) const;

  const Text& text_;
  std::vector<const Word*> person_words_;  ///< sorted
};

bool Finder::is_thing(Range range) const {
  if (text_[range.first].word->first_name && range.size() > 1 &&
      !text_[range.last].in(WordSet::organisation_word))
    return false;
  bool told = false;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    if (is_person(i) && !text_[range.last].in(WordSet::organisation_word)) return false;
    told = told || !text_[i].in(WordSet::name_title);
  }
  const bool opens = range.first == text_.sentence_of(range.first).first ||
                     text_[range.first - 1].is_quote_mark() ||
                     text_[range.first - 1].is(Symbol::colon);  // any word may be written large there
  if (range.size() == 1 && opens) return false;
  return told && text_[range.first].span.end - text_[range.first].span.begin > 1;
}

/// One blank between the words, whatever stands there.
std::string Finder::label_of(Range range) const {
  std::string out(text_.span(range).of(text_.source));
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
  out.erase(std::unique(out.begin(), out.end(), both_blank), out.end());
  return out;
}

}  // namespace

std::vector<NamedThing> find_named_things(const Text& text, const Cast& cast) {
  return Finder(text, cast).run();
}

}  // namespace onrecord::extract
