#pragma once
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A content that has begun: what its stops are asked about.
struct OpenContent {
  const Text& text;
  TokenIndex start = 0;         ///< its first token
  TokenIndex last = 0;          ///< the last token it can reach: its sentence's
  std::uint32_t quote = 0;      ///< the quotation its cue stands in (Token::quote)
  bool complement = false;      ///< "praised N for C": the object of the cue
  bool told_before = false;     ///< the cue is a simple past
  bool told_now = false;        ///< the cue is in the present
  bool told_earlier = false;    ///< the cue is a past perfect
  bool told_lately = false;     ///< the cue is a present perfect
  bool participle = false;      ///< the cue is an -ing form
  bool headline = false;        ///< "N warns C as prices fall": what the headline ties to the report
  bool in_relative = false;     ///< "N, who said C, left": the main verb follows
  bool resumed = false;         ///< "C, N said, C": what goes on behind the tag
  bool behind_who = false;      ///< "a man who questioned C was": the main verb follows without a comma
  bool in_subordinate = false;  ///< "While he said C, …": the main clause follows

  /// Is token `i` a mark of a quotation that the cue does not stand in?
  [[nodiscard]] bool is_other_quote(TokenIndex i) const {
    return text[i].is_quote_mark() && text[i].quote && text[i].quote != quote;
  }
  /// Does any token of the content before `end` have one of the classes?
  [[nodiscard]] bool any_before(TokenIndex end, PosSet classes) const {
    return any_of(text, {start, end - 1}, classes);
  }
  [[nodiscard]] TokenIndex behind_adverbs(TokenIndex i) const {
    while (i < last && text[i].pos == Pos::adverb) ++i;
    return i;
  }
};

/// The content that begins at `start` and belongs to the cue at `cue`.
[[nodiscard]] OpenContent open_content(const Text& text, TokenIndex start, TokenIndex cue, bool complement);

/// A past or third person of a verb that reports and little else.
[[nodiscard]] bool is_plain_cue(const Token& token);
/// The same, where its class says verb.
[[nodiscard]] bool plainly_reports(const Token& token);

/// "officials said": from `first` on, a new subject with a plain cue of its own.
[[nodiscard]] bool own_subject_speaks(const OpenContent& content, TokenIndex first);
/// "a spokeswoman confirmed": the same with any verb of speech, where the subject is a source without a name.
[[nodiscard]] bool source_reports(const OpenContent& content, TokenIndex first);
/// "…, but officials insist it is": a plural that names people, and a verb without an ending.
[[nodiscard]] bool others_report(const OpenContent& content, TokenIndex first);
/// "claims they laughed": does somebody do something in the content before `end`?
[[nodiscard]] bool is_about_somebody(const OpenContent& content, TokenIndex end);
/// "Anna" and "he"
[[nodiscard]] bool are_of_two_genders(const Token& name, const Token& pronoun);
/// "accepted", "concedes"
[[nodiscard]] bool admits(const Token& verb);
/// "N accepted": from `first` on, a new subject that admits something.
[[nodiscard]] bool own_subject_admits(const OpenContent& content, TokenIndex first);
/// "opposition alleges": the same with any verb of speech.
[[nodiscard]] bool own_subject_reports(const OpenContent& content, TokenIndex first);
/// "forecasters warn of a storm": the same, and what they report behind it.
[[nodiscard]] bool own_subject_reports_more(const OpenContent& content, TokenIndex first);

/// "Reed replied: “…”": the same, and a quotation behind it.
[[nodiscard]] bool own_subject_quotes(const OpenContent& content, TokenIndex first);

/// ", said Smith", ", Smith said": a tag behind the comma.
[[nodiscard]] bool tag_follows(const OpenContent& content, TokenIndex comma);

/// "and she left": from the conjunction on, a clause of the report ("promised a spade and she left").
[[nodiscard]] bool pronoun_goes_on(const OpenContent& content, TokenIndex conjunction);

/// "in a tweet on Sunday", "during an interview": where it was said.
[[nodiscard]] bool names_venue(const OpenContent& content, TokenIndex i);

/// "a step that …": a remark on the noun in front, unless it is one of a list.
[[nodiscard]] bool opens_apposition(const OpenContent& content, TokenIndex i);

}  // namespace onrecord::extract
