#include <cstdio>

#include "common/base/version.h"

int main() { std::printf("searcher %s\n", onrecord::kVersion); }
