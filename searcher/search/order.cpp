#include "searcher/search/order.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "common/store/schema.h"

namespace onrecord::search {
namespace {

Xapian::valueno number(Slot slot) { return static_cast<Xapian::valueno>(slot); }

void set_order(Xapian::Enquire& enquire, const Compiled& compiled, Order order) {
  switch (order) {
    case Order::relevance:
      enquire.set_query(compiled.ranked);
      // Statements are of like length: b = 0 spares reading each one's length (docs/decisions).
      enquire.set_weighting_scheme(Xapian::BM25Weight(1, 0, 1, 0, 0.5));
      enquire.set_sort_by_relevance_then_value(number(Slot::newest), true);
      return;
    case Order::newest:
    case Order::oldest:
      enquire.set_query(compiled.match);
      enquire.set_weighting_scheme(Xapian::BoolWeight());
      enquire.set_sort_by_value(number(order == Order::newest ? Slot::newest : Slot::oldest),
                                order == Order::newest);
      return;
  }
}

/// A match with the first bytes of its sort key: what a stream of all rows holds of each.
struct SmallKey {
  std::uint64_t key = 0;
  Xapian::docid row = 0;
};

std::uint64_t first_bytes(const std::string& value) {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < sizeof key; ++i)
    key = key << 8 | (i < value.size() ? static_cast<unsigned char>(value[i]) : 0U);
  return key;
}

class KeySpy : public Xapian::MatchSpy {
 public:
  KeySpy(Slot slot, std::vector<SmallKey>& keys) : slot_(number(slot)), keys_(keys) {}
  void operator()(const Xapian::Document& document, double) override {
    keys_.push_back({first_bytes(document.get_value(slot_)), document.get_docid()});
  }

 private:
  Xapian::valueno slot_;
  std::vector<SmallKey>& keys_;
};

/// Sorts by the first 8 bytes (the day and 5 bytes of the id), and by the whole value where these are equal.
void sort_keys(const Xapian::Database& database, Slot slot, std::vector<SmallKey>& keys) {
  const auto whole = [&](const SmallKey& key) {
    return database.get_document(key.row).get_value(number(slot));
  };
  std::sort(keys.begin(), keys.end(), [&](const SmallKey& a, const SmallKey& b) {
    if (a.key != b.key) return a.key < b.key;
    return a.row != b.row && whole(a) < whole(b);
  });
  if (slot == Slot::newest) std::reverse(keys.begin(), keys.end());
}

}  // namespace

Order order_of(const Request& request, const Compiled& compiled) {
  switch (request.sort) {
    case Sort::relevance:
      return Order::relevance;
    case Sort::newest:
      return Order::newest;
    case Sort::oldest:
      return Order::oldest;
    case Sort::automatic:
      break;
  }
  const bool ranks = compiled.has_content || compiled.has_name_levels;
  return ranks && request.limit > 0 ? Order::relevance : Order::newest;
}

Page find_page(const Xapian::Database& database, const Compiled& compiled, Order order,
               const Request& request) {
  Xapian::Enquire enquire(database);
  set_order(enquire, compiled, order);
  const auto most = database.get_doccount();
  const auto offset = static_cast<Xapian::doccount>(std::min<std::size_t>(request.offset, most));
  const auto limit = static_cast<Xapian::doccount>(std::min<std::size_t>(request.limit, most));
  const Xapian::MSet found = enquire.get_mset(offset, limit);
  Page page;
  for (auto at = found.begin(); at != found.end(); ++at) page.rows.push_back({*at, at.get_weight()});
  if (found.get_matches_lower_bound() == found.get_matches_upper_bound())
    page.hits = found.get_matches_upper_bound();
  return page;
}

std::vector<RankedRow> find_all(const Xapian::Database& database, const Compiled& compiled, Order order,
                                std::size_t offset) {
  std::vector<RankedRow> rows;
  Xapian::Enquire enquire(database);
  set_order(enquire, compiled, order);
  const auto most = database.get_doccount();
  if (order == Order::relevance) {
    const Xapian::MSet found =
        enquire.get_mset(static_cast<Xapian::doccount>(std::min<std::size_t>(offset, most)), most);
    for (auto at = found.begin(); at != found.end(); ++at) rows.push_back({*at, at.get_weight()});
    return rows;
  }
  const Slot slot = order == Order::newest ? Slot::newest : Slot::oldest;
  std::vector<SmallKey> keys;
  KeySpy spy(slot, keys);
  enquire.set_sort_by_relevance();
  enquire.add_matchspy(&spy);
  enquire.get_mset(0, 0, most);
  sort_keys(database, slot, keys);
  for (std::size_t i = offset; i < keys.size(); ++i) rows.push_back({keys[i].row, 0});
  return rows;
}

}  // namespace onrecord::search
