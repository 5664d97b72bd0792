// Any bytes as a stored statement: `corrupt`, or a statement that is written and read again as the same.
#include "common/store/codec.h"
#include "tests/fuzz/expect.h"

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto stored = decode_statement({reinterpret_cast<const char*>(data), size});
  if (!stored) {
    fuzz::expect(stored.error().code == ErrorCode::corrupt, "damage is corrupt");
    return 0;
  }
  fuzz::expect(stored->document_key.size() == 16 && stored->statement.id.size() == 32, "whole keys");
  const auto again = decode_statement(encode_statement(stored->statement, stored->document_key));
  fuzz::expect(again.has_value(), "what was decoded can be encoded");
  // A damaged number may be no number, which equals nothing.
  const bool same =
      again->statement == stored->statement || stored->statement.confidence != stored->statement.confidence;
  fuzz::expect(same && again->document_key == stored->document_key, "and is the same");
  return 0;
}
