// Build step: wordnet_table_generator FOLDER OUTPUT
#include <cstdio>
#include <exception>

#include "common/base/file.h"
#include "common/data/wordnet_build.h"

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::fprintf(stderr, "usage: wordnet_table_generator WORDNET_FOLDER OUTPUT\n");
    return 2;
  }
  const auto table = onrecord::build_wordnet_table(argv[1]);
  const auto written = table ? onrecord::write_file_atomically(argv[2], *table)
                             : onrecord::Status(tl::make_unexpected(table.error()));
  if (!written) std::fprintf(stderr, "%s\n", to_string(written.error()).c_str());
  return written ? 0 : 5;
} catch (const std::exception& error) {
  std::fprintf(stderr, "wordnet_table_generator: %s\n", error.what());
  return 70;
}
