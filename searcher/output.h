#pragma once
#include <array>
#include <streambuf>

namespace onrecord {

/// A stream buffer over a file descriptor that remembers why writing failed: a reader that has gone away is
/// no failure of ours. Does not own the descriptor. SIGPIPE must be ignored.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);

  /// The `errno` of the first write that failed; 0 if none did.
  [[nodiscard]] int error() const { return error_; }

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  int error_ = 0;
  std::array<char, 65536> bytes_{};
};

}  // namespace onrecord
