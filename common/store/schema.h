#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace onrecord {

/// The fields of the query language and of the index: the one list that parser, store, help and documents
/// read.
enum class Field {
  text,
  speaker,
  role,
  org,
  topic,
  about,
  said,
  pub,
  source,
  via,
  to,
  venue,
  kind,
  act,
  polarity,
  lang,
  doc,
  id,
  conf
};

/// How a field's values are written in a query.
enum class FieldKind {
  words,    ///< free words, stemmed, phrases allowed
  name,     ///< resolved through people or topics
  keyword,  ///< one exact value, folded
  choice,   ///< one of a fixed list (an enum of the model)
  date,     ///< a date or a range of dates
  number    ///< a number or a range
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
    {Field::speaker, "speaker", "XS", FieldKind::name, true,
     "who said it: full name, surname, any spelling; speaker:=Name is exact"},
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
    {Field::act, "act", "XC", FieldKind::choice, true,
     "say, deny, promise, warn, accuse, praise, demand, ask, announce, other"},
    {Field::polarity, "polarity", "XG", FieldKind::choice, false, "affirmative or negative"},
    {Field::lang, "lang", "L", FieldKind::keyword, true, "language of the document"},
    {Field::doc, "doc", "XD", FieldKind::keyword, false, "id of the document"},
    {Field::id, "id", "Q", FieldKind::keyword, false, "id of the statement"},
    {Field::conf, "conf", "XB", FieldKind::number, false, "confidence, 0 to 1: conf:0.9.."},
}};

[[nodiscard]] constexpr const FieldInfo& info(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

[[nodiscard]] constexpr std::optional<Field> find_field(std::string_view name) {
  for (const FieldInfo& entry : kFields)
    if (!entry.name.empty() && entry.name == name) return entry.field;
  return std::nullopt;
}

/// Bump when an index written before can no longer be read: such an index is refused with
/// ErrorCode::index_schema.
inline constexpr int kSchemaVersion = 3;

/// The term prefixes. Values behind them are folded (no capitals), so no `:` is needed between.
namespace prefix {
inline constexpr std::string_view kStem = "Z";
inline constexpr std::string_view kTitle = "S";
inline constexpr std::string_view kStatementId = "Q";
inline constexpr std::string_view kNameId = "XS";
inline constexpr std::string_view kBucket = "XW";
inline constexpr std::string_view kSurname = "XN";
inline constexpr std::string_view kNameWord = "XF";
inline constexpr std::string_view kTopic = "XT";
inline constexpr std::string_view kTopicCarried = "XU";
inline constexpr std::string_view kSource = "XO";
inline constexpr std::string_view kKind = "XK";
inline constexpr std::string_view kAct = "XC";
inline constexpr std::string_view kPolarity = "XG";
inline constexpr std::string_view kRole = "XR";
inline constexpr std::string_view kVia = "XV";
inline constexpr std::string_view kTo = "XA";
inline constexpr std::string_view kVenue = "XE";
inline constexpr std::string_view kConfidence = "XB";
inline constexpr std::string_view kLanguage = "L";
inline constexpr std::string_view kDocument = "XD";
inline constexpr std::string_view kHeadline = "XH";
inline constexpr std::string_view kSpeakerKind = "XQ";
inline constexpr std::string_view kSaidYear = "Y";
inline constexpr std::string_view kSaidMonth = "M";
inline constexpr std::string_view kSaidDay = "D";
inline constexpr std::string_view kPublishedYear = "XPY";
inline constexpr std::string_view kPublishedMonth = "XPM";
inline constexpr std::string_view kPublishedDay = "XPD";
}  // namespace prefix

struct TermInfo {
  std::string_view prefix;  ///< empty: the words of the statement as they stand, folded
  bool positions;           ///< phrases and NEAR are possible
  std::string_view holds;
};

/// Every kind of term in the index: what docs/schema.md explains and `--explain` names.
inline constexpr std::array<TermInfo, 29> kTerms{{
    {"", true, "words of the statement, folded; 100 positions between content spans"},
    {prefix::kStem, false, "their English stems: what bare words match and BM25 weighs"},
    {prefix::kTitle, false, "stems of the title: only add weight"},
    {prefix::kStatementId, false, "id of the statement"},
    {prefix::kNameId, false, "name id of each speaker, a bare surname's included"},
    {prefix::kBucket, false, "bare surname: surname, outlet and quarter"},
    {prefix::kSurname, false, "surname key of each person speaking"},
    {prefix::kNameWord, true, "words of the speakers' names and descriptors"},
    {prefix::kTopic, false, "topic, folded"},
    {prefix::kTopicCarried, false, "topic carried over from the sentence before"},
    {prefix::kSource, false, "outlet, folded"},
    {prefix::kKind, false, "direct, indirect, mixed"},
    {prefix::kAct, false, "say, deny, promise …"},
    {prefix::kPolarity, false, "affirmative, negative"},
    {prefix::kRole, true, "words of the speakers' roles, function words left out"},
    {prefix::kVia, true, "words of those through whom the words came"},
    {prefix::kTo, true, "words of the addressee"},
    {prefix::kVenue, true, "words of the venue"},
    {prefix::kConfidence, false, "confidence in hundredths, three digits"},
    {prefix::kLanguage, false, "language of the document"},
    {prefix::kDocument, false, "id of the document"},
    {prefix::kHeadline, false, "1: the statement stands in the headline"},
    {prefix::kSpeakerKind, false, "person, organisation, group, unnamed, unknown"},
    {prefix::kSaidYear, false, "year in which it was said"},
    {prefix::kSaidMonth, false, "month, where known"},
    {prefix::kSaidDay, false, "day, where known"},
    {prefix::kPublishedYear, false, "year of publication"},
    {prefix::kPublishedMonth, false, "month of publication, where known"},
    {prefix::kPublishedDay, false, "day of publication, where known"},
}};

/// Value slots: what sorting and counting read for every match.
enum class Slot : std::uint32_t {
  newest = 0,  ///< read downwards: newest first, then by id; undated last
  oldest = 1,  ///< read upwards: oldest first, then by id; undated last
  speakers = 2,
  topics = 3,
  year = 4,
  source = 5,
  kind = 6,
  relevance_tie = 7  ///< read downwards: the text's before the headline's, then as `newest`
};

/// Positions between two content spans: no phrase and no NEAR reaches across.
inline constexpr std::uint32_t kSpanGap = 100;

/// Joins the values of a multi-valued slot.
inline constexpr char kValueSeparator = '\n';

}  // namespace onrecord
