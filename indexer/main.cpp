#include <cstdio>

#include "common/base/version.h"

int main() { std::printf("indexer %s\n", onrecord::kVersion); }
