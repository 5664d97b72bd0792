# Every third-party library, all from Debian 12. Where each may be used: docs/architecture.md.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(tsl-hopscotch-map REQUIRED)
find_package(nlohmann_json REQUIRED)
pkg_check_modules(XAPIAN REQUIRED IMPORTED_TARGET xapian-core)
pkg_check_modules(ICU_UC REQUIRED IMPORTED_TARGET icu-uc)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)

add_library(onrecord_cld2 INTERFACE)
target_link_libraries(onrecord_cld2 INTERFACE cld2)
