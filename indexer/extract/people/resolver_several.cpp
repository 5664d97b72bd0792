// Several who speak together: each of them is a source of its own.
#include <algorithm>
#include <array>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/conjuncts.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// "Norholm AG", "the BBC", "France": a body by what it is called.
bool is_body_name(const Text& text, Range name) {
  const Token& last = text[name.last];
  return last.pos == Pos::name &&
         (last.all_upper || last.in(WordSet::organisation_word) || last.in(WordSet::firm_suffix) ||
          last.word->country != 0 || text[name.first].is("the") || name.size() > 1);
}

/// "A spokesman for N", "a bench of Justices N": a name behind "and" may be one more of these.
bool is_of_named(const Text& text, Range range) {
  return any_link(text, range, [&](TokenIndex i) {
    return text[i - 1].pos == Pos::noun || text[i - 1].in(WordSet::member_noun);
  });
}

/// "The MP for F": a name behind "and" is one more part of the seat.
bool is_seat(const Text& text, Range range) {
  return any_link(text, range,
                  [&](TokenIndex i) { return text[i].is("for") && text[i - 1].in(WordSet::member_noun); });
}

/// "Deputy Industry" in "Deputy Industry and Trade Minister N": a word of the dictionary behind a title.
bool is_field(const Text& text, const Mention& mention) {
  const Word& last = *text[mention.range.last].word;
  return !text[mention.range.first].in(WordSet::honorific) && mention.range.size() > 1 &&
         mention.core.size() == 1 && is_office_word(text[mention.range.first]) && last.classes.any() &&
         !last.proper_noun && !last.first_name;
}

}  // namespace

/// "Infrastructure and Trade Agency": one body, what stands before "and" being no body’s name by itself.
bool Resolver::is_joint_body(Range one, Range other) const {
  const auto is_common = [](const Token& t) { return t.word->classes.any() && !t.word->proper_noun; };
  const Token& field = text_[one.last];
  const Mention* left = cast_.mention_at(one.last);
  const bool somebody = left && left->person && cast_[*left->person].has_full_name();
  return !somebody && other.size() > 1 && text_[other.last].in(WordSet::organisation_word) &&
         !field.in(WordSet::organisation_word) && field.pos == Pos::name && !field.all_upper &&
         is_common(text_[other.first]) && (is_common(field) || other.size() > 2);
}

/// "N of F": a body or a surname behind "and" may be one more part of F.
bool Resolver::is_person_of(Range one) const {
  return any_link(text_, one, [&](TokenIndex i) {
    const Mention* holder = cast_.mention_at(i - 1);
    return holder && holder->person;
  });
}

/// "N and M", "N and her lawyer", "the police and the council", "Norholm and its chief, N": two, not
/// "Health and Safety Minister N" or "the actor and director N".
bool Resolver::speaks_besides(Range one, Range other) const {
  const Mention* left = cast_.mention_at(one.last);
  if (left && left->range.last > one.last) return false;
  const bool left_person =
      left && left->person && (cast_[*left->person].has_full_name() || !is_field(text_, *left));
  const bool left_opened = text_[one.first].in({Pos::determiner, Pos::possessive});
  const bool left_named = any_of(text_, one, {Pos::name});
  if (text_[other.first].in({Pos::determiner, Pos::possessive})) {
    if (is_seat(text_, one) || (is_of_named(text_, one) && text_[other.last].pos == Pos::name)) return false;
    return left_named || left_opened || is_plural(text_[one.last]);
  }
  if (is_of_named(text_, one) || is_joint_body(one, other)) return false;
  TokenIndex name = other.first;
  while (name < other.last && !cast_.mention_at(name) && text_[name].in({Pos::noun, Pos::adjective})) ++name;
  const Mention* right = cast_.mention_at(name);
  if (!right || (is_person_of(one) && !(right->person && other.size() > 1))) return false;
  if (right->person) {
    if (left_person) return left->person != right->person;
    const bool office = left_opened && name == other.first && is_office_word(text_[one.last]);
    const bool titled = is_office_word(text_[name]) && !text_[name].in(WordSet::honorific);
    const bool body = left && !left->person && is_body_name(text_, one) &&
                      !any_token(text_, one.first, one.last + 1, is_office_word);
    return office || (body && !(titled && one.size() == 1));
  }
  if (other.first != name || text_[name].in(WordSet::honorific)) return false;
  if (left_person) return is_body_name(text_, other);
  return left && is_apart(*left, other);
}

/// "Poland and Estonia", "the BBC and Sky News": two bodies, not "the Food and Drug Administration".
bool Resolver::is_apart(const Mention& left, Range other) const {
  if (whole_name(left.range, other.last).last > left.range.last) return false;
  const Range name{other.first, other.first};
  TokenIndex last = whole_name(name, other.last).last;
  while (last < other.last && text_[last + 1].pos == Pos::name) ++last;
  const SourceHead head{SourceHead::Kind::name, left.range, {}};
  return last == other.last && by_name(head, left.range).kind == SpeakerKind::organisation;
}

/// "N of Marl, Pierce and Smith", "Marl, Pierce and Smith Inc", "Marl, Pierce and Smith analyst N": surnames
/// that nobody in the text bears are those of a firm's partners. "Ford, Toyota and Honda" are three.
bool Resolver::are_partners(const std::vector<Range>& list) const {
  constexpr std::ptrdiff_t kFewest = 2;
  const Range front = list.front(), back = list.back();
  const auto is_office = [](const Token& t) { return is_office_word(t) || names_people(t); };
  const bool firm = text_[back.last].in(WordSet::firm_suffix) ||
                    (back.size() > 2 && any_token(text_, back.first + 1, back.last, is_office));
  if (front.size() > 1 ? !any_of(text_, front, kPrepositional) : !firm) return false;
  const auto is_unknown = [&](Range one) {
    const Token& name = text_[one.first];
    if (one.size() > 1 || name.pos != Pos::name || name.all_upper || name.word->country != 0 ||
        name.word->noun == NounDomain::group || name.in(WordSet::organisation_word))
      return false;
    const Mention* mention = cast_.mention_at(one.first);
    return !mention || !mention->person || !cast_[*mention->person].has_full_name();
  };
  return std::count_if(list.begin(), list.end(), is_unknown) >= kFewest;
}

/// "They moved to F and the company said", "He has demonised F and N said": the first belongs to the clause
/// before.
bool Resolver::ends_clause_before(Range source, Range other) const {
  constexpr std::array<std::string_view, 5> kLinks{"in", "at", "on", "into", "for"};
  const Range sentence = text_.sentence_of(source.first);
  if (source.first < sentence.first + 3) return false;
  const Token& link = text_[source.first - 1];
  const Token& before = text_[source.first - 2];
  if (link.in({Pos::past, Pos::third_person, Pos::verb}) && !link.word->cue) return true;
  if (text_[other.first].pos != Pos::determiner) return false;
  return link.is_any(kLinks) || (link.is("to") && !before.is("according") && !before.is("due"));
}

/// "the Ministry of Labour and Social Protection": what it is for, and no other body.
bool Resolver::is_one_ministry(Range source) const {
  const TokenIndex office = text_[source.first].in(WordSet::article) ? source.first + 1 : source.first;
  if (office + 3 >= source.last || !opens_ministry(text_, office)) return false;
  TokenIndex field = office + 2;
  if (text_[field].is("the")) ++field;
  const TokenIndex first = field_end(text_, field, source.last);
  return first >= field && fields_end(text_, first, source.last) == source.last;
}

/// Who they are, where a source is a list; none where it is one.
std::vector<Range> Resolver::who_speak(Range source) const {
  std::vector<Range> list = conjuncts_of(text_, source);
  if (list.size() < 2) return {};
  const bool marked = list.size() > 2 || text_[list[0].last + 1].is(Symbol::comma);
  if (!marked && ends_clause_before(source, list[1])) return {list[1]};
  if (!marked && !speaks_besides(list[0], list[1])) return {};
  if (are_partners(list) || is_one_ministry(source)) return {};
  const Range first = list.front();  // "the parents of the girl, N and M", "two provinces, F and G"
  const bool counted = any_of(text_, first, {Pos::number}) ||  // "the two leading Republicans, N and M"
                       any_of(text_, first, WordSet::quantity);
  const bool apposed =
      list.size() > 2 && is_plural(text_[first.last]) && (counted || text_[first.last].pos == Pos::noun);
  const TokenIndex head = nominal_head(text_, first);
  if (list.size() > 2 && head < first.last && text_[head].pos == Pos::noun && is_plural(text_[head]))
    return {};
  if (apposed) list.erase(list.begin());
  return list;
}

Resolved Resolver::resolve_together(Range source) {
  const std::vector<Range> list = who_speak(source);
  if (list.empty())
    return is_one_ministry(source) ? organisation(words_of(text_, without_leading_article(text_, source)))
                                   : resolve_source(source);
  const auto resolved = [&](Range one) {  // "the airline" beside another is what it is called
    const bool firm = text_[one.first].pos == Pos::determiner && text_[one.last].in(WordSet::firm_noun);
    return firm ? describe(one) : resolve_source(one);
  };
  Resolved result = resolved(list.front());
  if (result.kind == SpeakerKind::unknown) return resolve_source(source);
  for (std::size_t i = 1; i < list.size(); ++i) {
    Resolved other = resolved(list[i]);
    const bool others = text_[list[i].last].is("others") || text_[list[i].last].is("colleagues");
    if (other.kind != SpeakerKind::unknown && !others && other.name != result.name)
      result.others.push_back(std::move(other));
  }
  return result;
}

/// "In a statement to N, the company said", "Asked about N, the minister said": who is told, asked or spoken
/// of in the phrase that opens the clause is not its subject.
bool Resolver::stands_in_front(Range name, TokenIndex source) const {
  constexpr std::array<std::string_view, 6> kLinks{"to", "by", "with", "about", "alongside", "beside"};
  const Range sentence = text_.sentence_of(source);
  TokenIndex first = name.first;
  const auto apposed = [&](TokenIndex i) {  // "Asked by the chairman, N"
    return text_[i].is(Symbol::comma) && i > sentence.first && text_[i - 1].pos == Pos::noun;
  };
  while (first > sentence.first &&
         (text_[first - 1].in({Pos::determiner, Pos::noun, Pos::adjective}) || apposed(first - 1)))
    --first;
  if (first == sentence.first || name.last + 1 >= source || !text_[first - 1].is_any(kLinks)) return false;
  const bool by = text_[first - 1].is("by");
  for (TokenIndex i = sentence.first; i < first && !by; ++i)  // but "N spoke to M, and the minister said"
    if (text_[i].in(kAuxiliary) || text_[i].pos == Pos::subject_pronoun ||
        (text_[i].in(kFinite) && i > sentence.first && !text_[i - 1].in(kNominal)))
      return false;
  const auto comma = [](const Token& t) { return t.is(Symbol::comma); };
  return by || any_token(text_, name.last + 1, source, comma);
}

}  // namespace onrecord::extract
