#include "indexer/source/packed.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/support/packed_files.h"
#include "tests/support/read_all.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using source::Packing;
using test::read_all;
using test::Seen;
using test::TempFolder;

namespace {

constexpr const char* kLines = "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n";

std::string many_lines(int count) {
  std::string out;
  for (int i = 0; i < count; ++i)
    out += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"line " + std::to_string(i * 7919) + "\"}\n";
  return out;
}

}  // namespace

TEST_CASE("how a file is packed is told by its name") {
  struct Case {
    const char* name;
    Packing packing;
    const char* unpacked;
  };
  for (const auto& [name, packing, unpacked] :
       std::initializer_list<Case>{{"a.txt", Packing::none, "a.txt"},
                                   {"a.txt.gz", Packing::compressed, "a.txt"},
                                   {"A.JSONL.GZ", Packing::compressed, "A.JSONL"},
                                   {"a.zst", Packing::compressed, "a"},
                                   {"a.tar", Packing::members, "a.tar"},
                                   {"a.tar.xz", Packing::members, "a.tar"},
                                   {"a.tgz", Packing::members, "a.tgz"},
                                   {"a.zip", Packing::members, "a.zip"},
                                   {".gz", Packing::none, ".gz"}}) {
    INFO(name);
    CHECK(source::packing_of(name) == packing);
    CHECK(source::unpacked_name(name) == unpacked);
  }
}

TEST_CASE("compressed files are read in place, whatever packed them") {
  const TempFolder folder;
  const auto [ending, filter] = GENERATE(
      table<std::string, std::string>({{".gz", "gzip"}, {".bz2", "bzip2"}, {".xz", "xz"}, {".zst", "zstd"}}));
  INFO(ending);
  std::filesystem::create_directories(folder.path() / "in");
  test::write_compressed(folder.path() / "in" / ("a.txt" + ending), filter, "Title: T\n\nA text.");
  test::write_compressed(folder.path() / "in" / ("b.jsonl" + ending), filter, kLines);
  test::write_compressed(folder.path() / "in" / ("c.pdf" + ending), filter, "%PDF");
  test::write_compressed(folder.path() / "in" / ("d" + ending), filter, kLines);
  test::write_compressed(folder.path() / "in" / ("e.txt" + ending), filter, "");
  const Seen seen = read_all({(folder.path() / "in").string()});
  CHECK(seen.ids() == "in/a.txt" + ending + " a b a b in/e.txt" + ending + " ");
  CHECK(seen.reasons().empty());
  CHECK(seen.counts.unknown == 1);
  CHECK(seen.documents[0].document.text == "Title: T\n\nA text.");
}

TEST_CASE("the files of an archive are documents of the archive's file") {
  const TempFolder folder;
  const auto [name, format, filter] =
      GENERATE(table<std::string, std::string, std::string>({{"x.zip", "zip", "none"},
                                                             {"x.tar", "ustar", "none"},
                                                             {"x.tar.gz", "ustar", "gzip"},
                                                             {"x.tgz", "ustar", "gzip"}}));
  INFO(name);
  test::write_archive(folder.path() / name, format, filter,
                      {{"./2021/a.txt", "A text."},
                       {"b.jsonl", kLines},
                       {".hidden.txt", "no"},
                       {"2021/c.pdf", "%PDF"},
                       {"bad.txt", "x\xFF"},
                       {"z.txt", "The last."}});
  const std::string path = (folder.path() / name).string();
  const Seen seen = read_all({path});
  CHECK(seen.ids() == name + "/2021/a.txt a b " + name + "/z.txt ");
  CHECK(seen.counts.unknown == 1);
  CHECK(seen.reasons() ==
        path + "/bad.txt: byte 1: not valid UTF-8 (convert it, e.g. with iconv -t UTF-8)\n");
  CHECK(seen.documents[0].origin.file.path == path);
  SourceOptions only;
  only.filter.include = {"z*.txt"};
  CHECK(read_all({path}, only).ids() == name + "/z.txt ");
}

TEST_CASE("a cut file gives what stands before the cut, then the place and the reason") {
  const TempFolder folder;
  const auto path = folder.path() / "x.jsonl.gz";
  test::write_compressed(path, "gzip", many_lines(20000));
  std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
  const Seen seen = read_all({path.string()});
  CHECK(seen.documents.size() > 1000);
  CHECK(seen.documents.size() < 20000);
  REQUIRE(seen.rejects.size() == 1);
  CHECK(seen.rejects[0].origin.line == seen.documents.size() + 1);
  CHECK(seen.reasons().find("cannot unpack: truncated gzip input") != std::string::npos);
  test::write_compressed(folder.path() / "y.txt.gz", "gzip", many_lines(20000));
  std::filesystem::resize_file(folder.path() / "y.txt.gz", 1000);
  const Seen text = read_all({(folder.path() / "y.txt.gz").string()});
  CHECK(text.documents.empty());
  CHECK(text.rejects.size() == 1);
}

TEST_CASE("what is no packed file at all is a reject") {
  const TempFolder folder;
  const auto name = GENERATE(as<std::string>(), "x.txt.gz", "x.zip", "x.tar.xz", "x.jsonl.zst");
  const Seen seen = read_all({folder.write(name, "This is no packed file, it only says so.")});
  INFO(name << seen.reasons());
  CHECK(seen.documents.empty());
  CHECK(seen.rejects.size() == 1);
}

TEST_CASE("a bomb is refused long before it has gone off") {
  const TempFolder folder;
  const std::string zeros(std::size_t{200} << 20, '0');
  const Seen seen = [&] {
    const auto kind = GENERATE(0, 1);
    const auto path = folder.path() / (kind == 0 ? "bomb.jsonl.gz" : "bomb.zip");
    if (kind == 0) test::write_compressed(path, "gzip", zeros);
    if (kind == 1) test::write_archive(path, "zip", "none", {{"a.jsonl", zeros}});
    return read_all({path.string(), folder.write("after.txt", "Read all the same.")});
  }();
  CHECK(seen.ids() == "after.txt ");
  REQUIRE(seen.rejects.size() == 1);
  CHECK(seen.reasons().find("expands to more than 200 times its size") != std::string::npos);
}

TEST_CASE("a file that changes while it is read is not trusted") {
  const TempFolder folder;
  SourceOptions options;
  options.start_at = [](const FileStamp& file) {
    std::ofstream(file.path, std::ios::app) << kLines;
    return StartAt{};
  };
  const Seen text = read_all({folder.write("x.txt", "A text.")}, options);
  CHECK(text.documents.empty());
  CHECK(text.reasons().find("x.txt: changed while it was read (run again when it is complete)") !=
        std::string::npos);
  const Seen lines = read_all({folder.write("x.jsonl", kLines)}, options);
  CHECK(lines.documents.size() == 4);  // whole lines are whole documents
  CHECK(lines.rejects.size() == 1);
}

TEST_CASE("a text with NUL bytes is no text") {
  const TempFolder folder;
  const Seen seen = read_all({folder.write("x.txt", std::string_view("A te\0xt.", 8))});
  CHECK(seen.documents.empty());
  CHECK(seen.reasons().find("x.txt: byte 4: a NUL byte") != std::string::npos);
}

TEST_CASE("links that lead in a circle are named, other links to folders passed over") {
  const TempFolder folder;
  folder.write("in/a/x.txt", "Text");
  folder.write("out/y.txt", "Text");
  std::filesystem::create_directory_symlink("..", folder.path() / "in/a/up");
  std::filesystem::create_directory_symlink("../out", folder.path() / "in/aside");
  std::filesystem::create_symlink("self", folder.path() / "in/self");
  const Seen seen = read_all({(folder.path() / "in").string()});
  CHECK(seen.ids() == "in/a/x.txt ");
  REQUIRE(seen.rejects.size() == 2);
  CHECK(seen.reasons().find("in/a/up: a link that leads back to a folder above it") != std::string::npos);
  CHECK(seen.reasons().find("in/self: cannot look at: Too many levels of symbolic links") !=
        std::string::npos);
}

TEST_CASE("files are chosen by patterns") {
  const TempFolder folder;
  for (const char* name : {"in/a.txt", "in/b.jsonl", "in/2021/a.txt", "in/2021/c.txt", "in/old/a.txt"})
    folder.write(name, std::string(name).ends_with(".txt") ? "Text" : kLines);
  const auto ids = [&](std::vector<std::string> include, std::vector<std::string> exclude) {
    SourceOptions options;
    options.filter = {std::move(include), std::move(exclude)};
    return read_all({(folder.path() / "in").string()}, options).ids();
  };
  CHECK(ids({"a.txt"}, {}) == "in/2021/a.txt in/a.txt in/old/a.txt ");
  CHECK(ids({}, {"old", "*.jsonl"}) == "in/2021/a.txt in/2021/c.txt in/a.txt ");
  CHECK(ids({"in/2021/*"}, {"c.*"}) == "in/2021/a.txt ");
}

TEST_CASE("keys of records can have names of one's own") {
  const TempFolder folder;
  SourceOptions options;
  options.keys = {{"text", "fulltext"}, {"id", "key"}};
  const Seen seen = read_all({folder.write("x.jsonl",
                                           "{\"key\":\"k1\",\"fulltext\":\"Mine\",\"text\":\"other\"}\n"
                                           "{\"id\":\"k2\",\"text\":\"usual\"}\n")},
                             options);
  CHECK(seen.ids() == "k1 k2 ");
  CHECK(seen.documents[0].document.text == "Mine");
  CHECK(is_record_key("speaker_id"));
  CHECK_FALSE(is_record_key("body"));
}
