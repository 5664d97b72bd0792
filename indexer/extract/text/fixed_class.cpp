#include "indexer/extract/text/fixed_class.h"

#include "indexer/extract/text/inflection.h"
#include "indexer/extract/text/spelling.h"

namespace onrecord::extract {

bool is_currency(std::string_view sign) { return sign == "£" || sign == "€" || sign == "¥" || sign == "₹"; }

bool is_attributive_adverb(const Word& word) { return word.classes.weight[OpenClasses::adjective] > 0; }

Pos fixed_class_of(const Word& word) {
  const bool moves =
      word.lower == "'s" || word.in(WordSet::approximator) || word.in(WordSet::class_by_neighbours);
  if (moves) return Pos::none;
  const Spelling spelling = spelling_of(word.lower);
  const char first = word.lower.front();
  const bool sign = spelling.initial == Initial::other;
  if (sign && (first == '@' || first == '#')) return Pos::none;
  if (sign && is_currency(word.lower)) return Pos::number;
  if (sign && word.closed_class == Pos::none && first != '$') return Pos::punctuation;
  if (word.lower.ends_with("-old")) return Pos::noun;
  if (spelling.initial == Initial::digit || first == '$') return Pos::number;
  if (word.closed_class != Pos::none) return word.closed_class;
  if (word.in(WordSet::adverb)) return is_attributive_adverb(word) ? Pos::none : Pos::adverb;
  if (word.only_class == Pos::none && !word.classes.any()) return unknown_word_class(word.lower);
  const bool may_be_past = word.only_class == Pos::verb && word.in(WordSet::unchanging_past);
  return may_be_past ? Pos::none : word.only_class;
}

}  // namespace onrecord::extract
