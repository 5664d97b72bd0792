#include "indexer/pipeline/selection.h"

#include <fmt/core.h>

#include <charconv>

#include "common/model/statement_id.h"

namespace onrecord {
namespace {

constexpr std::uint32_t kMostShards = 10000;

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Result<ShardPart> parse_shard_part(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto part = number(text.substr(0, slash));
  const auto of = slash == std::string_view::npos ? std::nullopt : number(text.substr(slash + 1));
  if (!part || !of || *part < 1 || *part > *of || *of > kMostShards)
    return fail(ErrorCode::usage, fmt::format("--shard wants I/N, as 1/4, not '{}'", text),
                "this machine's part, from 1 to N");
  return ShardPart{*part, *of};
}

bool Selection::takes(const DocumentInfo& document) const {
  if (since && document.published && last_day_number(*document.published) < first_day_number(*since))
    return false;
  if (!shard || shard->of == 1) return true;
  const auto hash = std::stoull(hash_hex(document.id).substr(0, 16), nullptr, 16);
  return hash % shard->of == shard->part - 1;
}

std::string Selection::text() const {
  std::string out;
  if (since) out += "since " + to_string(*since) + '\n';
  if (shard) out += fmt::format("shard {}/{}\n", shard->part, shard->of);
  return out;
}

}  // namespace onrecord
