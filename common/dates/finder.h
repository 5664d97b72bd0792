#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "common/dates/expressions.h"
#include "common/dates/tokens.h"

namespace onrecord::dates {

/// Searches one text for date expressions.
class Finder {
 public:
  Finder(std::string_view text, DateContext& context)
      : text_(text), anchor_(context.anchor.value_or(Date{})), context_(context), tokens_(tokens(text)) {}

  [[nodiscard]] std::vector<DateMention> run();

 private:
  struct Match {
    Date date;
    std::size_t next = 0;  ///< the token behind it
    bool year_given = false;
    bool moves_context = true;
  };
  using Found = std::optional<Match>;

  [[nodiscard]] bool may_begin(std::size_t at) const;
  [[nodiscard]] Found match(std::size_t at) const;
  [[nodiscard]] Found absolute(std::size_t at) const;
  [[nodiscard]] Found year_of_occasion(std::size_t at) const;
  [[nodiscard]] Found part_of_year(std::size_t at) const;
  [[nodiscard]] Found holiday(std::size_t at) const;
  [[nodiscard]] Found day_of_month(std::size_t at) const;
  // relative.cpp
  [[nodiscard]] Found named_day(std::size_t at) const;
  [[nodiscard]] Found weekday_named(std::size_t at) const;
  [[nodiscard]] Found neighbour_period(std::size_t at) const;
  [[nodiscard]] Found ago(std::size_t at) const;
  [[nodiscard]] Found from_context(std::size_t at) const;
  [[nodiscard]] Found steps_from_context(std::size_t at) const;
  [[nodiscard]] std::optional<Date> step_from_context(const Token& unit, int steps) const;
  [[nodiscard]] bool ends_phrase(std::size_t at) const;

  [[nodiscard]] bool knows_day() const { return anchor_.day != 0; }
  [[nodiscard]] const Token& token(std::size_t at) const {
    static const Token kNone;
    return at < tokens_.size() ? tokens_[at] : kNone;
  }
  [[nodiscard]] std::uint32_t end_of(std::size_t at) const { return tokens_[at].span.end; }
  [[nodiscard]] std::string_view written(std::size_t at) const { return token(at).span.of(text_); }
  [[nodiscard]] std::size_t behind_part_of_day(std::size_t at) const;
  [[nodiscard]] bool is_introduced(std::size_t at) const;
  [[nodiscard]] bool is_part_of_name(std::size_t at) const;
  [[nodiscard]] bool is_day_range(std::size_t at, std::size_t next) const;
  [[nodiscard]] bool is_that_year(std::size_t at) const;
  [[nodiscard]] std::optional<Date> filled_in(Date parts) const;
  [[nodiscard]] std::optional<Date> week(int weeks) const;
  [[nodiscard]] std::optional<Date> weekend(int step) const;
  [[nodiscard]] Found neighbour_unit(Word unit, int step, std::size_t next) const;

  std::string_view text_;
  Date anchor_;
  DateContext& context_;
  std::vector<Token> tokens_;
};

[[nodiscard]] bool is_part_of_day(const Token& token);
/// The month two days share, else the year, else nothing.
[[nodiscard]] std::optional<Date> shared(const Date& first, const Date& last);

}  // namespace onrecord::dates
