#pragma once
#include <span>
#include <string_view>

#include "indexer/extract/rules/open_content.h"

namespace onrecord::extract {

/// A reason for which a content ends before token `at`, or behind the quotation that ends in front of it.
/// Stops are pure: a new one is a function and a row of its family's table.
struct Stop {
  std::string_view name;
  bool (*holds)(const OpenContent& content, TokenIndex at);
};

/// What is asked behind a comma, a dash or a semicolon at `mark`, which is not the content's last token.
[[nodiscard]] const Stop* stop_behind_mark(const OpenContent& content, TokenIndex mark);

/// What is asked behind a comma only.
[[nodiscard]] const Stop* stop_behind_comma(const OpenContent& content, TokenIndex comma);

/// What else happened when it was said: asked behind a comma, a dash or a semicolon.
[[nodiscard]] const Stop* stop_at_occasion(const OpenContent& content, TokenIndex mark);

/// ", and N accused her of lying", ", and N called it a circus": what another did in the past is no part of
/// what would be or had been.
[[nodiscard]] bool another_acts(const OpenContent& content, TokenIndex first);

/// "said she would go", "said the driver had left": is somebody the subject of a verb before `end`?
[[nodiscard]] bool has_somebody(const OpenContent& content, TokenIndex end);

/// "and walked out", ", then left the stage", "but was unable to say when": what the speaker did, from the
/// conjunction or the comma's next word on.
[[nodiscard]] bool speaker_moves(const OpenContent& content, TokenIndex link);

/// The same behind a whole clause in quotation marks, whoever it tells of.
[[nodiscard]] bool speaker_moves_behind(const OpenContent& content, TokenIndex conjunction);

/// "before leaving the meeting": the same as a phrase.
[[nodiscard]] bool speaker_moves_before(const OpenContent& content, TokenIndex link);

/// What is asked at "and" and "but", not the content's last token.
[[nodiscard]] const Stop* stop_at_conjunction(const OpenContent& content, TokenIndex conjunction);

/// What is asked at all other words.
[[nodiscard]] const Stop* stop_at_word(const OpenContent& content, TokenIndex i);

/// What is asked at any token but the last of a complement that is a noun phrase.
[[nodiscard]] const Stop* stop_in_complement(const OpenContent& content, TokenIndex i);

/// What is asked behind a quotation that the content begins with (`opens`) or holds.
[[nodiscard]] const Stop* stop_behind_quote(const OpenContent& content, Range quote, bool opens);

/// The first of a family's stops that holds; null if the content goes on.
[[nodiscard]] inline const Stop* first_of(std::span<const Stop> stops, const OpenContent& content,
                                          TokenIndex at) {
  for (const Stop& stop : stops)
    if (stop.holds(content, at)) return &stop;
  return nullptr;
}

/// The first reason for which the content ends before token `at`; null where there is none.
[[nodiscard]] const Stop* stop_before(const OpenContent& content, TokenIndex at);

}  // namespace onrecord::extract
