#include "indexer/extract/text/sentences.h"

#include <algorithm>
#include <array>
#include <optional>

#include "indexer/extract/text/dateline.h"

namespace onrecord::extract {
namespace {

bool is_closing(const Token& token) {
  return token.is_quote_mark() || token.is(Symbol::close_bracket) || token.is(Symbol::apostrophe);
}

/// The last token before `i` that is no closing mark, at most two back.
TokenIndex terminal_before(const Text& text, TokenIndex i) {
  TokenIndex at = i - 1;
  while (at > 0 && at + 3 > i && is_closing(text[at])) --at;
  return at;
}

bool is_end_mark(const Token& token) {
  return token.is(Symbol::period) || token.is(Symbol::exclamation) || token.is(Symbol::question) ||
         token.is(Symbol::ellipsis);
}

/// An abbreviation may end a sentence too, unless it is a title: "in Santa Monica, Calif. The reality …".
bool is_terminal(const Token& token) {
  const bool abbreviation =
      token.in(WordSet::abbreviation) && !token.in(WordSet::name_title) && !token.in(WordSet::honorific);
  return is_end_mark(token) || abbreviation;
}

/// "£3m was missing."
bool is_money(std::string_view word) {
  return word.front() == '$' || word.starts_with("£") || word.starts_with("€") || word.starts_with("¥") ||
         word.starts_with("₹") || word.starts_with("₦");
}

bool may_open(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  const char first = text.text(i).front();
  return token.upper() || token.initial == Initial::digit || token.is_quote_mark() ||
         token.is(Symbol::open_bracket) || token.is(Symbol::opening_single_quote) || token.is(Symbol::dash) ||
         first == '@' || first == '#' || is_money(text.text(i));
}

bool opens_behind_abbreviation(const Token& token) {
  constexpr PosSet kOpeners{Pos::determiner, Pos::subject_pronoun, Pos::preposition, Pos::subordinator};
  return kOpeners.has(token.word->closed_class) || token.is("who") || token.is_quote_mark() ||
         token.in(WordSet::and_but) || token.is("in");
}

/// "Band D. On whether …": a letter with a full stop.
bool is_initial(const Text& text, TokenIndex i) {
  const std::string_view word = text.text(i);
  return word.size() == 2 && word[1] == '.' && text[i].upper();
}

/// "Q.", "A.": who asks and who answers, in front of what they say.
bool is_turn_letter(const Text& text, TokenIndex i) {
  return (text[i].is("q.") || text[i].is("a.")) && text.begins_paragraph(i);
}

/// "Q. Who went? ¶ A. |Graham Lyle.": the letter of the one who answers the paragraph before.
bool answers_paragraph_before(const Text& text, TokenIndex letter) {
  if (letter == 0 || !is_turn_letter(text, letter)) return false;
  TokenIndex first = letter - 1;
  while (!text.begins_paragraph(first)) --first;
  return is_turn_letter(text, first) && text[first].word != text[letter].word;
}

/// The finite cue within five tokens from `i`, no comma or full stop in between.
std::optional<TokenIndex> cue_behind(const Text& text, TokenIndex i) {
  for (TokenIndex at = i; at < std::min(i + 5, text.size()); ++at) {
    const CueForms* cue = text[at].word->cue;
    if ((text[at].is("wanted") || text[at].is("wants")) && at + 2 < text.size() && text[at + 2].is("know"))
      return at + 2;
    if (cue && (cue->is(Form::past) || cue->is(Form::third))) return at;
    if (text[at].is(Symbol::comma) || text[at].is(Symbol::period)) return std::nullopt;
  }
  return std::nullopt;
}

/// “Really?” Norholm chief executive N asked. “Really?” N, 34, asked.: names, and what is told of them, up to
/// a cue that ends the sentence.
bool long_tag_follows(const Text& text, TokenIndex i) {
  constexpr TokenIndex kLongest = 24;
  constexpr PosSet kVerbs{Pos::be, Pos::have, Pos::modal, Pos::do_, Pos::subject_pronoun};
  TokenIndex comma = i;
  while (comma < text.size() && comma - i < kLongest && text[comma].upper()) ++comma;
  const bool named = comma > i && comma < text.size() && text[comma].is(Symbol::comma);
  for (TokenIndex at = i; at + 1 < text.size() && at - i < kLongest; ++at) {
    const Token& token = text[at];
    if (token.is_quote_mark() || token.is(Symbol::period) || token.is(Symbol::colon) ||
        kVerbs.has(token.word->closed_class) || text[at + 1].paragraph != text[i].paragraph)
      return false;
    if (token.is(Symbol::comma) && !named) return false;
    const CueForms* cue = token.word->cue;
    if (!cue || !(token.in(WordSet::said) || cue->lemma->act == Act::ask) || !text[at + 1].is(Symbol::period))
      continue;
    return at > i && (named ? text[at - 1].is(Symbol::comma) : text[at - 1].upper());
  }
  return false;
}

/// `“Really?” Smith asked` belongs together, `“Really?” Smith joked that he did` does not.
bool tag_follows(const Text& text, TokenIndex i) {
  if (text[i - 1].is_quote_mark() && long_tag_follows(text, i)) return true;
  const auto cue = cue_behind(text, i);
  if (!cue || *cue + 1 == text.size()) return cue.has_value();
  const Token& next = text[*cue + 1];
  return !next.is("that") && next.word->closed_class != Pos::subject_pronoun;
}

/// “Who asked, “C?” He answered, “C2””: the quotation that ends before `i` has a tag in front, and what
/// follows has a quotation of its own.
bool next_tag_follows(const Text& text, TokenIndex i) {
  const auto cue = cue_behind(text, i);
  if (!cue || *cue + 2 >= text.size() || !text[i - 1].is_quote_mark() || !text[i - 1].quote) return false;
  const TokenIndex open = text.quote_of(i - 1).first;
  const auto is_mark = [&](TokenIndex k) { return text[k].is(Symbol::comma) || text[k].is(Symbol::colon); };
  return !text.begins_paragraph(open) && is_mark(open - 1) && is_mark(*cue + 1) &&
         text[*cue + 2].is_quote_mark();
}

/// `“It was late.” Smith said.`: the whole of what follows is a tag.
bool is_only_tag(const Text& text, TokenIndex i) {
  const auto cue = cue_behind(text, i);
  const TokenIndex open = text[i - 1].quote ? text.quote_of(i - 1).first : 0;
  if (open > 0 && (text[open - 1].is(Symbol::colon) || text[open - 1].is(Symbol::comma)))
    return false;  // it has a tag already
  return cue && *cue > i && text[*cue].in(WordSet::said) && *cue + 1 < text.size() &&
         text[*cue + 1].is(Symbol::period);
}

/// "Hill Jr. |Hill said", "Norholm Ltd. |Reed said", "in the U.S. |According to": what stands behind the
/// abbreviation is no part of that name.
bool opens_behind_name(const Text& text, TokenIndex end, TokenIndex i) {
  constexpr std::array<std::string_view, 9> kEnds{"jr.", "sr.",  "inc.", "ltd.", "corp.",
                                                  "co.", "u.s.", "u.k.", "ph.d."};
  constexpr std::array<std::string_view, 12> kOpeners{"according", "asked", "nobody", "everyone",
                                                      "everybody", "mr.",   "mr",     "mrs.",
                                                      "mrs",       "ms.",   "ms",     "dr."};
  if (!text[end].is_any(kEnds) || end + 1 != i || !text[i].upper() || i + 2 >= text.size()) return false;
  if (text[i].is_any(kOpeners)) return true;
  const bool suffix = text[end].is("jr.") || text[end].is("sr.");
  if (suffix && text[i].word == text[end - 1].word) return true;
  const bool country = text[end].is("u.s.") || text[end].is("u.k.");
  const Word& word = *text[i].word;
  const bool name = word.first_name || !word.classes.any() || (suffix && word.proper_noun);
  const bool called = text[i].in(WordSet::title) || text[i].in(WordSet::name_title) ||
                      text[i].in(WordSet::role_noun) || text[i].in(WordSet::outlet_word);
  const bool place = word.noun == NounDomain::place && !word.first_name;  // "Norholm Corp. Canada said"
  if ((name || (!country && !called)) && !place && text[i + 1].in(WordSet::said)) return true;
  return !country && word.first_name && text[i + 1].upper() && text[i + 2].in(WordSet::said);
}

/// Does a sentence begin inside a paragraph?
bool sentence_begins(const Text& text, TokenIndex i) {
  if (!text.spaced(i) || !may_open(text, i)) return false;  // most, without a look at another word
  const TokenIndex end = terminal_before(text, i);
  if (i > 4 && end + 2 == i && text[i - 1].is(Symbol::close_bracket) && text[i - 4].is(Symbol::open_bracket))
    return false;  // "Colonel (ret.) N"
  const bool platform = is_initial(text, end) && end > 0 && text.text(end) == "X." && text[end - 1].is("on");
  if (platform) return true;  // "posted on X. Reed"
  if (is_initial(text, end))  // "Band D. On whether", "Q. When did"
    return opens_behind_abbreviation(text[i]) ||
           (is_turn_letter(text, end) &&
            (text[i].word->closed_class != Pos::none || answers_paragraph_before(text, end)));
  if (!is_terminal(text[end])) return false;
  const bool number =
      text[i].initial == Initial::digit || !text[end].is("no.");  // "She said no. One critic …"
  if (text[end].in(WordSet::abbreviation) && number && !opens_behind_abbreviation(text[i]) &&
      !opens_behind_name(text, end, i))
    return false;
  const bool asked = text[end].is(Symbol::exclamation) || text[end].is(Symbol::question);
  if (end + 1 >= i || !text[i].upper()) return true;
  return !(asked ? tag_follows(text, i) && !next_tag_follows(text, i)
                 : text[i - 1].is_quote_mark() && is_only_tag(text, i));
}

/// "– Reuters", "- BBC News", "- The Leyton Post": does an outlet's name, and no more, end the paragraph?
bool is_outlet_to_end(const Text& text, TokenIndex first) {
  constexpr TokenIndex kLongestName = 5;
  bool outlet = false;
  TokenIndex i = first;
  for (; i < text.size() && text[i].paragraph == text[first].paragraph; ++i) {
    const bool small = text[i].is("of") || text[i].is("the");
    if (i - first >= kLongestName || !(text[i].upper() || (small && i > first))) return false;
    outlet = outlet || text[i].in(WordSet::outlet_word);
  }
  return outlet;
}

}  // namespace

void find_sentences(Text& text) {
  text.sentences.clear();
  if (text.size() == 0) return;
  std::optional<TokenIndex> dateline;
  TokenIndex first = 0;  // of the sentence at hand
  for (TokenIndex i = 0, size = text.size(); i < size; ++i) {
    Token& token = text.tokens[i];
    const bool opens_paragraph = text.begins_paragraph(i);
    const bool behind_dateline = dateline && i == *dateline + 1;
    const bool opens = opens_paragraph || i - first >= kLongestSentence || behind_dateline ||
                       (token.initial != Initial::lower && sentence_begins(text, i)) ||
                       (token.initial == Initial::other && begins_headline_tail(text, i));
    if (opens && i > 0) {
      text.sentences.push_back({first, i - 1});
      first = i;
    }
    token.sentence = static_cast<std::uint32_t>(text.sentences.size());
    if (opens_paragraph) dateline = dateline_end(text, i);
  }
  text.sentences.push_back({first, text.size() - 1});
}

bool begins_headline_tail(const Text& text, TokenIndex i) {
  constexpr TokenIndex kShortestHeadline = 4, kLongestLine = 40;
  if (text[i].paragraph != text[0].paragraph || i < kShortestHeadline || i > kLongestLine ||
      text.ends_paragraph(i) || !text.spaced(i) || !text.spaced(i + 1))
    return false;
  const bool bar = text[i].is(Symbol::other) && text.text(i) == "|";
  const bool stroke = text[i].is(Symbol::dash) || text[i].is(Symbol::hyphen);
  return bar || (stroke && is_outlet_to_end(text, i + 1));
}

bool has_end_mark(const Text& text, Range sentence) {
  return is_end_mark(text[terminal_before(text, sentence.last + 1)]);
}

}  // namespace onrecord::extract
