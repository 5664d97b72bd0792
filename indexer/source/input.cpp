#include "indexer/source/input.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "indexer/source/file_bytes.h"
#include "indexer/source/packed.h"

namespace onrecord::source {
namespace {

constexpr std::size_t kPeekBytes = 4096;

Status pass_over(ByteSource& bytes, std::uint64_t count) {
  std::vector<char> buffer(std::min<std::uint64_t>(count, 1 << 16));
  while (count > 0) {
    const auto got = bytes.read(buffer.data(), std::min<std::uint64_t>(count, buffer.size()));
    if (!got) return fail(got.error());
    if (*got == 0) break;
    count -= *got;
  }
  return {};
}

Result<std::shared_ptr<ByteSource>> open_member(const FileStamp& stamp) {
  auto archive = Packed::open(stamp, Packing::members);
  if (!archive) return fail(archive.error());
  while (true) {
    const auto member = (*archive)->next();
    if (!member) return fail(member.error());
    if (!*member) return fail(ErrorCode::not_found, "is not in its archive any more");
    if ((*member)->name == stamp.member) return std::shared_ptr<ByteSource>(std::move(*archive));
  }
}

Result<std::shared_ptr<ByteSource>> open_bytes(const FileStamp& stamp, std::uint64_t from) {
  const bool compressed = packing_of(stamp.path) == Packing::compressed;
  if (stamp.member.empty() && !compressed) return open_file_bytes(stamp, from);
  auto bytes = [&]() -> Result<std::shared_ptr<ByteSource>> {
    if (!stamp.member.empty()) return open_member(stamp);
    return Packed::open(stamp, Packing::compressed);
  }();
  if (!bytes) return bytes;
  if (auto passed = pass_over(**bytes, from); !passed) return fail(passed.error());
  return bytes;
}

}  // namespace

Result<Input> Input::open(FileStamp stamp, std::uint64_t from) {
  auto bytes = open_bytes(stamp, from);
  if (!bytes) return fail(bytes.error());
  return Input(std::move(stamp), std::move(*bytes));
}

Result<std::size_t> Input::read(char* bytes, std::size_t size) {
  if (taken_ == ahead_.size()) return bytes_->read(bytes, size);
  const std::size_t count = std::min(size, ahead_.size() - taken_);
  std::memcpy(bytes, ahead_.data() + taken_, count);
  taken_ += count;
  return count;
}

Result<std::string_view> Input::peek() {
  while (ahead_.size() < kPeekBytes) {
    char buffer[kPeekBytes];
    const auto got = bytes_->read(buffer, kPeekBytes - ahead_.size());
    if (!got) return fail(got.error());
    if (*got == 0) break;
    ahead_.append(buffer, *got);
  }
  return std::string_view(ahead_);
}

Result<char> Input::peek_first() {
  auto head = peek();
  if (!head) return fail(head.error());
  if (head->starts_with("\xEF\xBB\xBF")) head->remove_prefix(3);
  const std::size_t at = head->find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? '\0' : (*head)[at];
}

}  // namespace onrecord::source
