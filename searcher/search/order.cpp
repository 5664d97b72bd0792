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
      enquire.set_sort_by_relevance_then_value(
          number(compiled.has_content ? Slot::relevance_tie : Slot::newest), true);
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

/// Collects the matches of one part. What a spy sees of a row's number counts within the part: `to_whole`
/// makes it the number in all parts read as one (Xapian deals rows out to parts in turn).
class KeySpy : public Xapian::MatchSpy {
 public:
  KeySpy(Slot slot, std::vector<SmallKey>& keys) : slot_(number(slot)), keys_(keys) {}
  void set_part(Xapian::docid part, Xapian::docid parts) {
    part_ = part;
    parts_ = parts;
  }
  void operator()(const Xapian::Document& document, double) override {
    keys_.push_back({first_bytes(document.get_value(slot_)), to_whole(document.get_docid())});
  }

 private:
  [[nodiscard]] Xapian::docid to_whole(Xapian::docid row) const { return (row - 1) * parts_ + part_ + 1; }

  Xapian::valueno slot_;
  std::vector<SmallKey>& keys_;
  Xapian::docid part_ = 0;
  Xapian::docid parts_ = 1;
};

std::vector<SmallKey> collect_keys(const IndexReader::Impl& index, const Xapian::Query& match, Slot slot) {
  std::vector<SmallKey> keys;
  KeySpy spy(slot, keys);
  for (std::size_t part = 0; part < index.parts.size(); ++part) {
    spy.set_part(static_cast<Xapian::docid>(part), static_cast<Xapian::docid>(index.parts.size()));
    Xapian::Enquire enquire(index.parts[part]);
    enquire.set_query(match);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, index.parts[part].get_doccount());
  }
  return keys;
}

std::vector<RankedRow> all_by_relevance(const Xapian::Database& database, const Compiled& compiled,
                                        std::size_t offset) {
  Xapian::Enquire enquire(database);
  set_order(enquire, compiled, Order::relevance);
  const auto most = database.get_doccount();
  const Xapian::MSet found =
      enquire.get_mset(static_cast<Xapian::doccount>(std::min<std::size_t>(offset, most)), most);
  std::vector<RankedRow> rows;
  for (auto at = found.begin(); at != found.end(); ++at) rows.push_back({*at, at.get_weight()});
  return rows;
}

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

std::vector<RankedRow> find_all(const IndexReader::Impl& index, const Compiled& compiled, Order order,
                                std::size_t offset) {
  if (order == Order::relevance) return all_by_relevance(index.database, compiled, offset);
  const Slot slot = order == Order::newest ? Slot::newest : Slot::oldest;
  auto keys = collect_keys(index, compiled.match, slot);
  sort_keys(index.database, slot, keys);
  std::vector<RankedRow> rows;
  for (std::size_t i = offset; i < keys.size(); ++i) rows.push_back({keys[i].row, 0});
  return rows;
}

}  // namespace onrecord::search
