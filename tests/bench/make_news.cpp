// make_news MEGABYTES [--seed N] [--days N] FILE.jsonl…: news text of any size on stdout, as JSON Lines. The
// documents of the files are repeated with other ids, days, names and numbers, so that no two are alike; the
// same arguments give the same bytes.
#include <fmt/core.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/base/date.h"

using nlohmann::json;

namespace {

/// SplitMix64: the same numbers everywhere.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }

 private:
  std::uint64_t state_;
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Changes one word in eight of those that look like names or numbers: surnames become others, the same one
/// the same within a document.
class Changer {
 public:
  explicit Changer(Random& random) : random_(random) {}

  std::string change(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && (is_upper(text[end]) || is_lower(text[end]) || is_digit(text[end]))) ++end;
      if (end == at) {
        out += text[at++];
        continue;
      }
      const std::string word(text.substr(at, end - at));
      const bool inside = at > 1 && text[at - 1] == ' ' && is_lower(text[at - 2]);
      out += is_digit(word[0]) ? number(word) : inside && is_name(word) ? name(word) : word;
      at = end;
    }
    return out;
  }

 private:
  static bool is_name(const std::string& word) {
    return word.size() > 4 && is_upper(word[0]) && is_lower(word[1]);
  }
  std::string number(std::string word) {
    if (word.size() < 5) word.back() = static_cast<char>('0' + random_.below(10));
    return word;
  }
  std::string name(const std::string& word) {
    std::string& other = names_[word];
    if (!other.empty()) return other;
    constexpr std::string_view kEndings[] = {"",   "",    "",   "",    "er",   "son",
                                             "ov", "ini", "ez", "ard", "wood", "sky"};
    return other = word + std::string(kEndings[random_.below(std::size(kEndings))]);
  }

  Random& random_;
  std::unordered_map<std::string, std::string> names_;
};

std::vector<json> read_documents(const std::vector<std::string>& paths) {
  std::vector<json> documents;
  for (const std::string& path : paths) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      json document = json::parse(line, nullptr, false);
      if (document.is_object() && document.contains("text") && document["text"].is_string())
        documents.push_back(std::move(document));
    }
  }
  return documents;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  std::uint64_t seed = 1, megabytes = 0;
  std::size_t days = 7300;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--seed" && i + 1 < argc) {
      seed = std::strtoull(argv[++i], nullptr, 10);
    } else if (argument == "--days" && i + 1 < argc) {
      days = std::strtoull(argv[++i], nullptr, 10);
    } else if (megabytes == 0) {
      megabytes = std::strtoull(argv[i], nullptr, 10);
    } else {
      paths.emplace_back(argument);
    }
  }
  std::vector<json> documents = read_documents(paths);
  if (megabytes == 0 || days == 0 || documents.empty()) {
    fmt::print(stderr, "usage: make_news MEGABYTES [--seed N] [--days N] FILE.jsonl…\n");
    return 2;
  }
  Random random(seed);
  constexpr std::string_view kOutlets[] = {"Continental Wire", "Daily Lamp", "Morning Courier", "SAHNA",
                                           "Tribune"};
  constexpr int kFirstDay = 10957;  // 2000-01-01
  for (std::uint64_t bytes = 0, number = 0; bytes < megabytes * 1'000'000; ++number) {
    const json& model = documents[random.below(documents.size())];
    Changer changer(random);
    const onrecord::Date day = onrecord::from_day_number(kFirstDay + static_cast<int>(random.below(days)));
    json document = {{"id", fmt::format("news-{}-{}", seed, number)},
                     {"date", to_string(day)},
                     {"source", kOutlets[random.below(std::size(kOutlets))]},
                     {"text", changer.change(model["text"].get_ref<const std::string&>())}};
    if (const auto title = model.find("title"); title != model.end() && title->is_string())
      document["title"] = changer.change(title->get_ref<const std::string&>());
    const std::string line = document.dump(-1, ' ', false, json::error_handler_t::replace);
    fmt::print("{}\n", line);
    bytes += line.size() + 1;
  }
  return 0;
}
