#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/store/schema.h"

namespace onrecord {

/// Prefix + value; a value that would make the term too long for Xapian (245 bytes) is replaced by its hash.
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view value);

/// The three terms' prefixes under which a date is found: by year, month and day.
struct DatePrefixes {
  std::string_view year, month, day;
};
inline constexpr DatePrefixes kSaidPrefixes{prefix::kSaidYear, prefix::kSaidMonth, prefix::kSaidDay};
inline constexpr DatePrefixes kPublishedPrefixes{prefix::kPublishedYear, prefix::kPublishedMonth,
                                                 prefix::kPublishedDay};

/// Y2022 M202202 D20220224, as far as the date is known.
[[nodiscard]] std::vector<std::string> date_terms(const DatePrefixes& prefixes, const Date& date);

/// The smallest set of year, month and day terms of which one stands in every row whose whole period lies
/// from `first` to `last` (days, both included), and in no other.
[[nodiscard]] std::vector<std::string> period_terms(const DatePrefixes& prefixes, const Date& first,
                                                    const Date& last);

/// Confidence is stored in steps of 1/10000.
inline constexpr double kConfidenceSteps = 10000;

/// "093" for 0.93.
[[nodiscard]] std::string confidence_bucket(double confidence);

/// The value of Slot::newest: read downwards it gives newest first, then least id, undated last. The date is
/// `said`, else `published`; of a month or year its first day.
[[nodiscard]] std::string newest_key(const Statement& statement, const DocumentInfo& document);
/// The value of Slot::oldest: read upwards it gives oldest first, then least id, undated last.
[[nodiscard]] std::string oldest_key(const Statement& statement, const DocumentInfo& document);

/// True for English words that carry no meaning of their own in names of offices and bare queries ("the",
/// "of", "and").
[[nodiscard]] bool is_function_word(std::string_view folded);

/// So many stems are worth their memory (2 MB) where much is indexed.
inline constexpr std::size_t kStemsForIndexing = std::size_t{1} << 15;

/// English Snowball stems with a cache. One instance per thread.
class Stemmer {
 public:
  explicit Stemmer(std::size_t words_kept = 1024);
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;
  ~Stemmer();

  /// The stem of a folded word; valid until the next call.
  [[nodiscard]] const std::string& stem(const std::string& folded);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord
