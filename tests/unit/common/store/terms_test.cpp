#include "common/store/terms.h"

#include <catch2/catch.hpp>
#include <set>

using namespace onrecord;

TEST_CASE("stems are the same whatever else was kept in one place") {
  Stemmer one(1), many(64);
  for (const char* word : {"pledges", "pledged", "ministers", "pledges", "", "ministers"})
    CHECK(one.stem(word) == many.stem(word));
  CHECK(one.stem("pledges") == "pledg");
}

TEST_CASE("each prefix of the schema stands once, and no term of one can be taken for another's") {
  std::set<std::string_view> prefixes;
  for (const TermInfo& term : kTerms) CHECK(prefixes.insert(term.prefix).second);
  for (const FieldInfo& field : kFields)
    if (!field.prefix.empty() && field.field != Field::pub) CHECK(prefixes.count(field.prefix) == 1);
  // Values are folded: a prefix that goes on with a capital is another prefix.
  for (const std::string_view one : prefixes)
    for (const std::string_view other : prefixes)
      if (one != other && !one.empty() && other.starts_with(one)) {
        INFO(one << " " << other);
        CHECK(std::isupper(static_cast<unsigned char>(other[one.size()])));
      }
}

TEST_CASE("long terms are hashed") {
  CHECK(make_term("XD", "a.txt") == "XDa.txt");
  const std::string a = make_term("XD", std::string(5000, 'a')), b = make_term("XD", std::string(5001, 'a'));
  CHECK(a.size() < 245);
  CHECK(a != b);
  CHECK(make_term("XD", std::string(228, 'a')).size() == 230);
}

TEST_CASE("date terms as far as the date is known") {
  using Terms = std::vector<std::string>;
  CHECK(date_terms(kSaidPrefixes, {2022, 2, 24}) == Terms{"Y2022", "M202202", "D20220224"});
  CHECK(date_terms(kPublishedPrefixes, {2022, 2, 0}) == Terms{"XPY2022", "XPM202202"});
  CHECK(date_terms(kSaidPrefixes, {2022, 0, 0}) == Terms{"Y2022"});
}

TEST_CASE("a period is covered by the largest units") {
  using Terms = std::vector<std::string>;
  const auto cover = [](const char* first, const char* last) {
    return period_terms(kSaidPrefixes, *parse_iso_date(first), *parse_iso_date(last));
  };
  CHECK(cover("2022-01-01", "2022-12-31") == Terms{"Y2022"});
  CHECK(cover("2022-02-01", "2022-02-28") == Terms{"M202202"});
  CHECK(cover("2022-02-24", "2022-02-24") == Terms{"D20220224"});
  CHECK(cover("2021-12-31", "2023-01-01") == Terms{"D20211231", "Y2022", "D20230101"});
  CHECK(cover("2022-01-30", "2022-03-01") == Terms{"D20220130", "D20220131", "M202202", "D20220301"});
  CHECK(cover("2022-03-02", "2022-03-01").empty());
}

TEST_CASE("a period's terms match just the dates that lie in it as a whole") {
  const Date first{2020, 2, 10}, last{2022, 5, 3};
  const auto cover = period_terms(kSaidPrefixes, first, last);
  const std::set<std::string> terms(cover.begin(), cover.end());
  const auto check = [&](const Date& date) {
    std::size_t found = 0;
    for (const std::string& term : date_terms(kSaidPrefixes, date)) found += terms.count(term);
    const bool inside =
        first_day_number(date) >= first_day_number(first) && last_day_number(date) <= last_day_number(last);
    INFO(to_string(date));
    CHECK(found == (inside ? 1 : 0));
  };
  for (int day = first_day_number({2019, 12, 1}); day < first_day_number({2022, 7, 1}); ++day)
    check(from_day_number(day));
  for (int year = 2019; year <= 2023; ++year) {
    check({year, 0, 0});
    for (int month = 1; month <= 12; ++month) check({year, month, 0});
  }
}

TEST_CASE("sort keys: date, then id; undated last either way") {
  DocumentInfo document;
  const auto make = [](const char* id, std::optional<Date> date) {
    Statement statement;
    statement.id = std::string(id) + std::string(30, '0');
    statement.said.date = date;
    return statement;
  };
  const Statement old_a = make("aa", Date{2020, 1, 1}), new_a = make("0a", Date{2021, 0, 0}),
                  new_b = make("0b", Date{2021, 1, 1}), undated = make("00", std::nullopt);
  const auto newest = [&](const Statement& s) { return newest_key(s, document); };
  const auto oldest = [&](const Statement& s) { return oldest_key(s, document); };
  CHECK(newest(new_a) > newest(new_b));
  CHECK(newest(new_b) > newest(old_a));
  CHECK(newest(old_a) > newest(undated));
  CHECK(oldest(old_a) < oldest(new_a));
  CHECK(oldest(new_a) < oldest(new_b));
  CHECK(oldest(new_b) < oldest(undated));
  document.published = Date{1999, 1, 1};
  CHECK(newest(undated) < newest(old_a));
  CHECK(oldest(undated) < oldest(old_a));
}

TEST_CASE("confidence buckets and stems") {
  CHECK(confidence_bucket(0.93) == "093");
  CHECK(confidence_bucket(1) == "100");
  Stemmer stemmer;
  CHECK(stemmer.stem("organizations") == stemmer.stem("organization"));
}
