#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace onrecord {

/// The fields of the query language and of the index: the one list that parser, store, help and documents read.
enum class Field {
  text, speaker, role, org, topic, about, said, pub, source, via, to, venue, kind, act, polarity, lang, doc, id, conf
};

/// How a field's values are written in a query.
enum class FieldKind {
  words,   ///< free words, stemmed, phrases allowed
  name,    ///< resolved through people or topics
  keyword, ///< one exact value, folded
  choice,  ///< one of a fixed list (an enum of the model)
  date,    ///< a date or a range of dates
  number   ///< a number or a range
};

struct FieldInfo {
  Field field;
  std::string_view name;    ///< as typed before the colon; empty for bare words
  std::string_view prefix;  ///< the term prefix in Xapian; empty where a field is resolved into others
  FieldKind kind;
  bool facetable;
  std::string_view help;
};

// The schema in prose stands in docs/schema.md. One Xapian document is one statement.
inline constexpr std::array<FieldInfo, 19> kFields{{
    {Field::text, "", "", FieldKind::words, false, "words of the statement"},
    {Field::speaker, "speaker", "XS", FieldKind::name, true, "who said it: full name, surname, any spelling; speaker:=Name is exact"},
    {Field::role, "role", "XR", FieldKind::words, false, "the speaker's office, as the document gives it"},
    {Field::org, "org", "", FieldKind::name, false, "an organisation or its spokespeople as speaker"},
    {Field::topic, "topic", "XT", FieldKind::name, true, "what it is about: a topic of the statement"},
    {Field::about, "about", "", FieldKind::name, false, "topic, its synonyms, or words of the statement"},
    {Field::said, "said", "", FieldKind::date, true, "when it was said: 2022, 2022-02, 2022-02-24, a..b"},
    {Field::pub, "pub", "XP", FieldKind::date, false, "when it was published"},
    {Field::source, "source", "XO", FieldKind::keyword, true, "the outlet"},
    {Field::via, "via", "XV", FieldKind::words, false, "through whom the words came"},
    {Field::to, "to", "XA", FieldKind::words, false, "to whom it was said"},
    {Field::venue, "venue", "XE", FieldKind::words, false, "where it was said (interview with …)"},
    {Field::kind, "kind", "XK", FieldKind::choice, true, "direct, indirect or mixed"},
    {Field::act, "act", "XC", FieldKind::choice, true, "say, deny, promise, warn, accuse, praise, demand, ask, announce, other"},
    {Field::polarity, "polarity", "XG", FieldKind::choice, false, "affirmative or negative"},
    {Field::lang, "lang", "L", FieldKind::keyword, true, "language of the document"},
    {Field::doc, "doc", "XD", FieldKind::keyword, false, "id of the document"},
    {Field::id, "id", "Q", FieldKind::keyword, false, "id of the statement"},
    {Field::conf, "conf", "XB", FieldKind::number, false, "confidence, 0 to 1: conf:0.9.."},
}};

[[nodiscard]] constexpr const FieldInfo& info(Field field) { return kFields[static_cast<std::size_t>(field)]; }

[[nodiscard]] constexpr std::optional<Field> find_field(std::string_view name) {
  for (const FieldInfo& entry : kFields)
    if (!entry.name.empty() && entry.name == name) return entry.field;
  return std::nullopt;
}

}  // namespace onrecord
