# What every target is compiled with: an interface target, so that nothing is set globally.
option(ONRECORD_WERROR "warnings are errors" OFF)
option(ONRECORD_TESTS "build the tests" ON)
set(ONRECORD_SANITIZE "" CACHE STRING "sanitizers, as -fsanitize= takes them")

add_library(onrecord_flags INTERFACE)
target_compile_features(onrecord_flags INTERFACE cxx_std_20)
target_include_directories(onrecord_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(onrecord_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wnull-dereference -Wimplicit-fallthrough>)
# g++ 12 warns of overlaps inside std::string that cannot be (its bug 105329).
target_compile_options(onrecord_flags INTERFACE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-restrict>)
if(ONRECORD_WERROR)
  target_compile_options(onrecord_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
if(ONRECORD_SANITIZE)
  target_compile_options(onrecord_flags INTERFACE -fsanitize=${ONRECORD_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all
    # g++ 12 sees uninitialised memory in <regex> and <functional> where sanitizers are on.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(onrecord_flags INTERFACE -fsanitize=${ONRECORD_SANITIZE})
  if(ONRECORD_SANITIZE MATCHES address)
    target_sources(onrecord_flags INTERFACE
      $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${CMAKE_SOURCE_DIR}/cmake/asan_options.cpp>)
  endif()
endif()

# onrecord_library(NAME SOURCES a.cpp … LINKS target …): one library of one folder.
function(onrecord_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(arg_SOURCES)
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC onrecord_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE onrecord_flags ${arg_LINKS})
  endif()
endfunction()
