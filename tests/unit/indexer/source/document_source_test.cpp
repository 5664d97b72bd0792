#include "indexer/source/document_source.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/support/read_all.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;
using test::read_all;
using test::Seen;
using test::TempFolder;

namespace {

Seen read_lines(std::string_view lines, SourceOptions options = {}) {
  const TempFolder folder;
  return read_all({folder.write("x.jsonl", lines)}, std::move(options));
}

const Document& only(const Seen& seen) {
  REQUIRE(seen.documents.size() == 1);
  return seen.documents[0].document;
}

std::string only_reject(const Seen& seen) {
  REQUIRE(seen.rejects.size() == 1);
  const std::string text = to_string(seen.rejects[0]);
  return text.substr(text.rfind("/x.") + 1);
}

}  // namespace

TEST_CASE("folders are read recursively by name, ids begin with the folder's own name") {
  const TempFolder folder;
  folder.write("2021/b.txt", "Text b");
  folder.write("2021/a/z.txt", "Text z");
  folder.write("2021/B.TXT", "Text B");
  folder.write("2021/c.pdf", "%PDF");
  folder.write("2021/.hidden.txt", "no");
  folder.write("2021/.git/x.txt", "no");
  folder.write("2021/plain", "Text without a telling name");
  folder.write("2021/records", "{\"text\":\"x\"}\n\n{\"text\":\"y\"}\n");
  folder.write("2021/binary", std::string_view("\x7F"
                                               "ELF\0\1",
                                               6));
  const std::string path = (folder.path() / "2021").string();
  const char* expected = "2021/B.TXT 2021/a/z.txt 2021/b.txt 2021/plain 2021/records#1 2021/records#3 ";
  for (const std::string& given : {path, path + "/", path + "/a/.."}) {
    const Seen seen = read_all({given});
    CHECK(seen.ids() == expected);
    CHECK(seen.rejects.empty());
    CHECK(seen.counts.unknown == 2);
    CHECK(seen.counts.files == 5);
  }
}

TEST_CASE("a file given by itself has its name for id") {
  const TempFolder folder;
  CHECK(read_all({folder.write("a/x.txt", "Text"), folder.write("b/x.jsonl", "{\"text\":\"\"}")}).ids() ==
        "x.txt x.jsonl#1 ");
}

TEST_CASE("a file given by itself is tried whatever its name") {
  const TempFolder folder;
  CHECK(read_all({folder.write("x.log", "Text"), folder.write("x.json", " {\"text\":\"x\"}")}).ids() ==
        "x.log x.json#1 ");
  CHECK(only_reject(read_all({folder.write("x.bin", std::string_view("\0\1\2", 3))})) ==
        "x.bin: neither text nor JSONL");
}

TEST_CASE("names that are not UTF-8 give ids that are") {
  const TempFolder folder;
  CHECK(read_all({folder.write("b\xFFr.txt", "Text")}).ids() == "b%FFr.txt ");
}

TEST_CASE("a path that is not there is found before any work") {
  const TempFolder folder;
  const std::string there = folder.write("x.txt", "Text");
  const auto source = DocumentSource::open({there, there + ".gone"}, {});
  REQUIRE_FALSE(source);
  CHECK(source.error().code == ErrorCode::not_found);
  CHECK(source.error().message.find("x.txt.gone") != std::string::npos);
  CHECK(check_paths({there, "-"}));
}

TEST_CASE("an unknown format is refused by name") {
  SourceOptions options;
  options.format = "tape";
  const auto source = DocumentSource::open({}, options);
  REQUIRE_FALSE(source);
  CHECK(source.error().code == ErrorCode::usage);
  CHECK(source.error().hint.find("jsonl") != std::string::npos);
}

TEST_CASE("plain text in UTF-16 is decoded, its mark kept") {
  const TempFolder folder;
  const std::string little(
      "\xFF\xFE"
      "H\0\xE9\0\x3D\xD8\x00\xDE",
      10);
  CHECK(only(read_all({folder.write("x.txt", little)})).text == "\uFEFFHé\U0001F600");
  const std::string big("\xFE\xFF\0H\0\xE9", 6);
  CHECK(only(read_all({folder.write("x.txt", big)})).text == "\uFEFFHé");
  CHECK(only_reject(read_all({folder.write("x.txt", big + "\xD8" + '\0' + '\0' + "H")})) ==
        "x.txt: byte 6: not valid UTF-16");
  CHECK(only_reject(read_all({folder.write("x.txt", big + 'x')})) == "x.txt: byte 6: not valid UTF-16");
}

TEST_CASE("invalid UTF-8 is a reject with its byte") {
  const TempFolder folder;
  const Seen seen = read_all({folder.write("x.txt", "Caf\xE9 open")});
  CHECK(only_reject(seen) == "x.txt: byte 3: not valid UTF-8 (convert it, e.g. with iconv -t UTF-8)");
  CHECK(seen.rejects[0].error.code == ErrorCode::bad_input);
}

TEST_CASE("a text over the limit is a reject") {
  const TempFolder folder;
  SourceOptions options;
  options.max_document_bytes = 10;
  CHECK(only_reject(read_all({folder.write("x.txt", "12345678901")}, options)) ==
        "x.txt: longer than 10 bytes");
  CHECK(read_all({folder.write("x.txt", "1234567890")}, options).documents.size() == 1);
}

TEST_CASE("JSONL: every key and its synonyms") {
  const Seen seen = read_lines(
      R"({"id":"a","text":"T","title":"H","date":"2022-02-24T10:00:00Z","source":"S","url":"U","lang":"en-GB","author":"A","x":[1,{"id":2}]})"
      "\n"
      R"({"body":"T","headline":"H","published":"Feb 24, 2022","publisher":"S","language":"EN"})"
      "\n"
      R"({"content":"T","date_publish":"20220224","source_domain":"S","url":"U"})"
      "\n"
      R"({"maintext":"T","datePublished":"24 Feb 2022","site":"S"})"
      "\n");
  CHECK(seen.rejects.empty());
  CHECK(seen.ids() == "a x.jsonl#2 U x.jsonl#4 ");
  REQUIRE(seen.documents.size() == 4);
  for (const auto& sourced : seen.documents) {
    CHECK(sourced.document.text == "T");
    CHECK(sourced.document.info.source == "S");
    CHECK(sourced.document.info.published == Date{2022, 2, 24});
  }
  CHECK(seen.documents[0].document.info.lang == "en");
  CHECK(seen.documents[1].document.info.lang == "en");
  CHECK(seen.documents[0].document.info.author == "A");
  CHECK(seen.documents[1].document.info.title == "H");
  CHECK(seen.documents[1].document.title_apart);
}

TEST_CASE("JSONL: ready-made speech") {
  const Document document = only(
      read_lines(R"({"id":7,"text":"I agree.","speaker":"A. Marsh","speaker_id":12,"topic":"Schools"})"));
  REQUIRE(document.speech);
  CHECK(document.info.id == "7");
  CHECK(document.speech->speaker == "A. Marsh");
  CHECK(document.speech->speaker_id == "12");
  CHECK(document.speech->topic == "Schools");
  CHECK_FALSE(only(read_lines(R"({"text":"x","speaker":null,"topic":"y"})")).speech);
}

TEST_CASE("JSONL: ids") {
  CHECK(only(read_lines(R"({"id":"","url":"U","text":""})")).info.id == "U");
  CHECK(only(read_lines(R"({"id":null,"text":""})")).info.id == "x.jsonl#1");
  CHECK(only(read_lines(R"({"id":12345678901,"text":""})")).info.id == "12345678901");
  CHECK(only(read_lines(R"({"id":-1.5,"text":""})")).info.id == "-1.5");
  CHECK(only(read_lines(R"({"id":[1],"text":""})")).info.id == "x.jsonl#1");
}

TEST_CASE("JSONL: an empty text is a document, a missing one is not") {
  const Document document = only(read_lines(R"({"id":"a","text":""})"));
  CHECK(document.text.empty());
  CHECK(document.readable.empty());
  const char* hint = " (one of the keys text, body, content, maintext is needed)";
  CHECK(only_reject(read_lines(R"({"id":"a"})")) == std::string("x.jsonl:1: byte 0: no text") + hint);
  CHECK(only_reject(read_lines("{\"text\":\"\"}\n{\"text\":null}")) ==
        std::string("x.jsonl:2: byte 12: no text") + hint);
  CHECK(only_reject(read_lines(R"({"text":["a"]})")) == "x.jsonl:1: byte 0: the text is not a string");
}

TEST_CASE("JSONL: of double keys the last counts, of synonyms the first of the contract") {
  CHECK(only(read_lines(R"({"text":"a","text":"b"})")).text == "b");
  CHECK(only(read_lines(R"({"body":"a","text":"b","content":"c"})")).text == "b");
  CHECK(only(read_lines(R"({"text":null,"body":"a"})")).text == "a");
}

TEST_CASE("JSONL: bad lines are rejects, and reading goes on") {
  const Seen seen = read_lines(
      "{\"text\":\"a\"}\nnot json\n[1,2]\n\"s\"\n{\"text\":\"a\n{\"text\":\"\xFF\"}\n \r\n{\"text\":\"b\"} "
      "x\n{\"text\":\"c\"}");
  CHECK(seen.ids() == "x.jsonl#1 x.jsonl#9 ");
  REQUIRE(seen.rejects.size() == 6);
  const std::pair<std::uint64_t, std::uint64_t> places[] = {{2, 13}, {3, 22}, {4, 28},
                                                            {5, 32}, {6, 43}, {8, 59}};
  for (std::size_t i = 0; i < seen.rejects.size(); ++i) {
    CHECK(seen.rejects[i].origin.line == places[i].first);
    CHECK(seen.rejects[i].origin.byte == places[i].second);
    CHECK(seen.rejects[i].error.code == ErrorCode::bad_input);
  }
  REQUIRE(seen.rejects[4].error.span);
  CHECK(seen.rejects[4].error.span->begin == 9);
  CHECK(seen.rejects[1].error.message == "not a JSON object");
}

TEST_CASE("JSONL: lines over the limit are passed over without being kept") {
  SourceOptions options;
  options.max_document_bytes = 1000;
  const std::string filler(600000, 'x');
  const Seen seen =
      read_lines("{\"text\":\"a\"}\n{\"text\":\"" + filler + "\"}\n{\"text\":\"b\"}\n" + filler, options);
  CHECK(seen.ids() == "x.jsonl#1 x.jsonl#3 ");
  REQUIRE(seen.rejects.size() == 2);
  CHECK(seen.rejects[0].origin.line == 2);
  CHECK(seen.rejects[0].origin.byte == 13);
  CHECK(seen.rejects[0].origin.end == 13 + 600000 + 12);
  CHECK(seen.rejects[1].origin.line == 4);
}

TEST_CASE("JSONL: long lines within the limit are read whole") {
  const std::string filler(3000000, 'x');
  const Seen seen = read_lines("{\"text\":\"a\"}\n{\"text\":\"" + filler + "\"}\n{\"text\":\"b\"}");
  REQUIRE(seen.documents.size() == 3);
  CHECK(seen.documents[1].document.text == filler);
  CHECK(seen.documents[2].document.text == "b");
}

TEST_CASE("JSONL: a byte order mark and Windows line ends do no harm") {
  const Seen seen = read_lines("\xEF\xBB\xBF{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n");
  CHECK(seen.rejects.empty());
  CHECK(seen.ids() == "x.jsonl#1 x.jsonl#2 ");
}

TEST_CASE("JSONL: a text that begins like a plain text has its header read") {
  const Document document =
      only(read_lines(R"({"text":" date 2022-02-24 A headline, according to SANA.\n\nBody."})"));
  CHECK(document.info.published == Date{2022, 2, 24});
  CHECK(document.info.source == "SANA");
  CHECK_FALSE(document.title_apart);
}

TEST_CASE("reading goes on behind any document") {
  const TempFolder folder;
  const std::string path =
      folder.write("x.jsonl", "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\r\n{\"text\":\"c\"}");
  const Seen all = read_all({path});
  REQUIRE(all.documents.size() == 3);
  for (std::size_t i = 0; i < all.documents.size(); ++i) {
    SourceOptions options;
    const Origin& origin = all.documents[i].origin;
    options.start_at = [&](const FileStamp&) { return StartAt{false, origin.end, origin.line}; };
    const Seen rest = read_all({path}, options);
    REQUIRE(rest.documents.size() == 2 - i);
    for (std::size_t k = 0; k < rest.documents.size(); ++k) {
      CHECK(rest.documents[k].document.info.id == all.documents[i + 1 + k].document.info.id);
      CHECK(rest.documents[k].origin.byte == all.documents[i + 1 + k].origin.byte);
    }
  }
}

TEST_CASE("unchanged files are skipped by their stamp") {
  const TempFolder folder;
  folder.write("d/a.txt", "Text a");
  folder.write("d/b.txt", "Text b");
  SourceOptions options;
  std::vector<FileStamp> stamps;
  options.start_at = [&](const FileStamp& stamp) {
    stamps.push_back(stamp);
    return StartAt{stamp.id == "d/a.txt", 0, 0};
  };
  const Seen seen = read_all({(folder.path() / "d").string()}, options);
  CHECK(seen.ids() == "d/b.txt ");
  CHECK(seen.counts.skipped == 1);
  REQUIRE(stamps.size() == 2);
  CHECK(stamps[0].size == 6);
  CHECK(stamps[0].mtime_ns > 0);
}

TEST_CASE("one file that cannot be opened does not end the run") {
  const TempFolder folder;
  folder.write("d/b.txt", "Text b");
  std::filesystem::create_symlink("nowhere", folder.path() / "d" / "a.txt");
  const Seen seen = read_all({(folder.path() / "d").string()});
  CHECK(seen.ids() == "d/b.txt ");
  CHECK(seen.rejects.size() == 1);
}

TEST_CASE("links to folders inside of folders are not followed") {
  const TempFolder folder;
  folder.write("d/b.txt", "Text b");
  std::filesystem::create_directory_symlink(folder.path() / "d", folder.path() / "d" / "circle");
  CHECK(read_all({(folder.path() / "d").string()}).ids() == "d/b.txt ");
}

TEST_CASE("JSONL: 03/04/2022 is decided by the other dates of the feed, wherever they stand") {
  const auto dates = [](std::string_view lines) {
    std::string out;
    const Seen seen = read_lines(lines);
    for (const auto& document : seen.documents)
      out += to_string(document.document.info.published.value_or(Date{})) + ' ';
    return out + std::to_string(seen.counts.dates_in_doubt);
  };
  CHECK(dates("{\"date\":\"03/04/2022\",\"text\":\"a\"}\n{\"date\":\"14/04/2022\",\"text\":\"b\"}\n") ==
        "2022-04-03 2022-04-14 0");
  CHECK(dates("{\"date\":\"03/04/2022\",\"text\":\"a\"}\n{\"date\":\"04/14/2022\",\"text\":\"b\"}\n") ==
        "2022-03-04 2022-04-14 0");
  CHECK(dates("{\"date\":\"03/04/2022\",\"text\":\"a\"}\n") == "2022-04 1");
  CHECK(dates("{\"date\":\"03/04/2022\",\"text\":\"It met on 14/04/2022.\"}\n") == "2022-04-03 0");
  CHECK(dates("{\"date\":\"03/04/2022\",\"url\":\"https://a.example/2022/03/04/x\",\"text\":\"a\"}\n") ==
        "2022-03-04 0");
}

TEST_CASE("JSONL: dates in numbers, in other languages, in the URL") {
  CHECK(only(read_lines(R"({"date":1645697472,"text":"a"})")).info.published == Date{2022, 2, 24});
  CHECK(only(read_lines(R"({"date":1645697472000,"text":"a"})")).info.published == Date{2022, 2, 24});
  CHECK(only(read_lines(R"({"date":"24 февраля 2022","text":"a"})")).info.published == Date{2022, 2, 24});
  CHECK(only(read_lines(R"({"url":"https://a.example/2022/02/24/x","text":"a"})")).info.published ==
        Date{2022, 2, 24});
  CHECK(only(read_lines(R"({"url":"https://a.example/2022/2/4/x","text":"a"})")).info.published ==
        Date{2022, 2, 4});
  CHECK(only(read_lines(R"({"url":"https://a.example/news-20220224.html","text":"a"})")).info.published ==
        Date{2022, 2, 24});
  CHECK_FALSE(only(read_lines(R"({"url":"https://a.example/2022/x/12345678","text":"a"})")).info.published);
}
