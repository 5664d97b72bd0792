#include "common/store/logged_stamps.h"

#include <algorithm>
#include <cstring>

#include "common/store/bytes.h"
#include "common/store/codec.h"

namespace onrecord {
namespace {

constexpr std::size_t kKeyBytes = 16;

template <class Key>
Key to_key(std::string_view bytes) {
  Key key{};
  std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
  return key;
}

}  // namespace

std::size_t LoggedStamps::Hash::operator()(const Key& key) const {
  std::size_t hash = 0;
  std::memcpy(&hash, key.data(), sizeof hash);
  return hash;
}

void LoggedStamps::put(std::string_view key, const std::string& path, Place place) {
  const auto [file, is_new] = files_.try_emplace(path, static_cast<std::uint32_t>(documents_.size()));
  if (is_new) documents_.push_back(0);
  place.file = file->second;
  ++documents_[place.file];
  Place& known = places_[to_key<Key>(key)];
  if (known.size > 0) --documents_[known.file];
  known = place;
}

Status LoggedStamps::learn(const BulkLogReader::Frame& frame) {
  Place place;
  if (frame.kind == FrameKind::restamp) {
    const auto stamp = decode_stamp(frame.payload.substr(std::min(kKeyBytes, frame.payload.size())));
    if (!stamp) return fail(stamp.error());
    place.at = frame.at + kKeyBytes;
    place.size = static_cast<std::uint32_t>(frame.payload.size() - kKeyBytes);
    place.is_stamp = true;
    put(frame.payload.substr(0, kKeyBytes), stamp->path, place);
    return {};
  }
  ByteReader in(frame.payload);
  const std::string_view bytes = in.raw(in.number());
  const auto document = decode_document(bytes);
  if (!document) return fail(document.error());
  place.at = frame.at + (frame.payload.size() - in.left() - bytes.size());
  place.size = static_cast<std::uint32_t>(bytes.size());
  put(document_key(document->info.id), document->stamp.path, place);
  return {};
}

void LoggedStamps::forget_file(const std::string& path) {
  const auto file = files_.find(path);
  if (file == files_.end() || documents_[file->second] == 0) return;
  std::erase_if(places_, [&](const auto& entry) { return entry.second.file == file->second; });
  documents_[file->second] = 0;
}

Result<std::optional<DocumentStamp>> LoggedStamps::find(std::string_view key,
                                                        const BulkLogReader& log) const {
  const auto found = places_.find(to_key<Key>(key));
  if (found == places_.end()) return std::nullopt;
  const Place& place = found->second;
  std::string bytes;
  if (auto read = log.read(place.at, place.size, bytes); !read) return fail(read.error());
  if (place.is_stamp)
    return decode_stamp(bytes).map([](DocumentStamp stamp) { return std::optional(std::move(stamp)); });
  return decode_document(bytes).map(
      [](StoredDocument document) { return std::optional(std::move(document.stamp)); });
}

}  // namespace onrecord
