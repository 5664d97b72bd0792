#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace onrecord {

enum class StatementKind { direct, indirect, mixed };
enum class Polarity { affirmative, negative };
enum class Act { say, deny, promise, warn, accuse, praise, demand, ask, announce, other };
enum class SpeakerKind { person, organisation, group, unnamed, unknown };
enum class ResolvedBy {
  full_name,
  surname,
  role,
  pronoun,
  continuation,
  organisation,
  transcript,
  list,
  authority,
  none
};
enum class DateBasis { text, article, unknown };
enum class Part { text, title };

/// The words of the record for each enum, in the order of its values: one table per concept, read by the
/// record writer, the record reader, the store's terms and the query language.
template <class E>
struct EnumNames;

template <>
struct EnumNames<StatementKind> {
  static constexpr std::array<std::string_view, 3> kNames{"direct", "indirect", "mixed"};
};
template <>
struct EnumNames<Polarity> {
  static constexpr std::array<std::string_view, 2> kNames{"affirmative", "negative"};
};
template <>
struct EnumNames<Act> {
  static constexpr std::array<std::string_view, 10> kNames{
      "say", "deny", "promise", "warn", "accuse", "praise", "demand", "ask", "announce", "other"};
};
template <>
struct EnumNames<SpeakerKind> {
  static constexpr std::array<std::string_view, 5> kNames{"person", "organisation", "group", "unnamed",
                                                          "unknown"};
};
template <>
struct EnumNames<ResolvedBy> {
  static constexpr std::array<std::string_view, 10> kNames{
      "full_name",    "surname",    "role", "pronoun",   "continuation",
      "organisation", "transcript", "list", "authority", "none"};
};
template <>
struct EnumNames<DateBasis> {
  static constexpr std::array<std::string_view, 3> kNames{"text", "article", "unknown"};
};
template <>
struct EnumNames<Part> {
  static constexpr std::array<std::string_view, 2> kNames{"text", "title"};
};

template <class E>
[[nodiscard]] constexpr std::string_view to_string(E value) requires requires {
  EnumNames<E>::kNames;
}
{ return EnumNames<E>::kNames[static_cast<std::size_t>(value)]; }

template <class E>
[[nodiscard]] constexpr std::optional<E> parse_enum(std::string_view name) {
  for (std::size_t i = 0; i < EnumNames<E>::kNames.size(); ++i)
    if (EnumNames<E>::kNames[i] == name) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace onrecord
