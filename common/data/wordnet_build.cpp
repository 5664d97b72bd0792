#include "common/data/wordnet_build.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

#include "common/base/file.h"
#include "common/data/wordnet_table.h"

namespace onrecord {
namespace {

struct Entry {
  std::array<std::uint32_t, 4> counts{};
  NounDomain noun = NounDomain::other;
  bool proper_noun = false;
};
using Words = std::map<std::string, Entry>;

struct Exception {
  std::string form, base;
  WordNetClass word_class;
};

Status read_index(const std::filesystem::path& path, std::size_t word_class, Words& words) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  std::istringstream lines(*bytes);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(' ')) continue;  // the licence
    const std::string word = line.substr(0, line.find(' '));
    if (word.find('_') == std::string::npos && word.size() <= WordNetTable::kMaxLength)
      words[word].counts[word_class] = 1;
  }
  return {};
}

/// Lines "lemma%C:… sense count"; C: 1 noun, 2 verb, 3 and 5 adjective, 4 adverb.
Status read_counts(const std::filesystem::path& path, Words& words) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  std::istringstream lines(*bytes);
  constexpr std::array<std::size_t, 6> kClassOf{0, 0, 1, 2, 3, 2};
  for (std::string key, sense, count; lines >> key >> sense >> count;) {
    const std::size_t percent = key.find('%');
    const auto word = words.find(key.substr(0, percent));
    if (word == words.end() || percent == std::string::npos) continue;
    std::uint32_t& total = word->second.counts[kClassOf.at(static_cast<std::size_t>(key[percent + 1] - '0'))];
    total = std::max(total, 1U) + static_cast<std::uint32_t>(std::stoul(count));
  }
  return {};
}

/// Does the synset at `offset` ("offset file n words word id word id …") write the word with a capital?
bool is_capitalised(std::string_view data, std::size_t offset, const std::string& lemma) {
  const std::string_view line = data.substr(offset, data.find('\n', offset) - offset);
  const auto same = [](char written, char lower) {
    return written == lower || (written >= 'A' && written <= 'Z' && written + 32 == lower);
  };
  std::istringstream cells{std::string(line.substr(0, line.find('|')))};
  for (std::string cell; cells >> cell;)
    if (cell.front() != lemma.front() &&
        std::equal(cell.begin(), cell.end(), lemma.begin(), lemma.end(), same))
      return true;
  return false;
}

/// Lines "lemma n senses pointers … senses tagged offset…", the commonest sense first; at its offset
/// `data.noun` has "offset file …", file 14 for groups, 15 for places and 18 for people.
Status read_noun_domains(const std::filesystem::path& folder, Words& words) {
  const auto index = read_file(folder / "index.noun");
  if (!index) return fail(index.error());
  const auto data = read_file(folder / "data.noun");
  if (!data) return fail(data.error());
  constexpr std::size_t kOffsetSize = 8;
  std::istringstream lines(*index);
  for (std::string line; std::getline(lines, line);) {
    const auto word = words.find(line.substr(0, line.find(' ')));
    if (line.starts_with(' ') || word == words.end()) continue;
    std::istringstream cells(line);
    std::string lemma, skipped;
    std::size_t senses = 0, pointers = 0, offset = 0;
    cells >> lemma >> skipped >> senses >> pointers;
    for (std::size_t i = 0; i < pointers + 2; ++i) cells >> skipped;  // pointers, senses again, tagged
    if (!(cells >> offset) || offset + kOffsetSize + 3 > data->size()) continue;
    const std::string_view file = std::string_view(*data).substr(offset + kOffsetSize + 1, 2);
    word->second.noun = file == "18"   ? NounDomain::person
                        : file == "14" ? NounDomain::group
                        : file == "15" ? NounDomain::place
                                       : NounDomain::other;
    word->second.proper_noun = is_capitalised(*data, offset, lemma);
  }
  return {};
}

Status read_exceptions(const std::filesystem::path& path, WordNetClass word_class,
                       std::vector<Exception>& out) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  std::istringstream lines(*bytes);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    Exception entry{{}, {}, word_class};
    if (cells >> entry.form >> entry.base &&
        std::max(entry.form.size(), entry.base.size()) <= WordNetTable::kMaxLength)
      out.push_back(std::move(entry));
  }
  return {};
}

class Pool {
 public:
  std::uint32_t add(const std::string& word) {
    const auto offset = static_cast<std::uint32_t>(bytes_.size());
    bytes_ += word;
    return offset << 6 | static_cast<std::uint32_t>(word.size());
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

template <class T>
void append(std::string& out, const std::vector<T>& items) {
  out.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
}

std::string serialise(const Words& words, const std::vector<Exception>& exceptions) {
  Pool pool;
  std::vector<WordNetTable::Slot> slots(std::bit_ceil(words.size() * 3 / 2));
  for (const auto& [word, entry] : words) {
    const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
    std::size_t at = hash & (slots.size() - 1);
    while (slots[at].offset_and_length) at = (at + 1) & (slots.size() - 1);
    slots[at].offset_and_length = pool.add(word);
    for (std::size_t i = 0; i < 4; ++i)
      slots[at].count[i] = static_cast<std::uint16_t>(std::min(entry.counts[i], 65535U));
    slots[at].noun = entry.noun;
    slots[at].proper_noun = entry.proper_noun;
    slots[at].tag = WordNetTable::tag_of(hash);
  }
  std::vector<WordNetTable::ExceptionSlot> irregular;
  for (const auto& e : exceptions)
    irregular.push_back({pool.add(e.form), pool.add(e.base), static_cast<std::uint32_t>(e.word_class)});
  const std::vector<WordNetTable::Header> header{
      {WordNetTable::kMagic, static_cast<std::uint32_t>(slots.size()),
       static_cast<std::uint32_t>(irregular.size()), static_cast<std::uint32_t>(pool.bytes().size())}};
  std::string out;
  append(out, header);
  append(out, slots);
  append(out, irregular);
  return out + pool.bytes();
}

}  // namespace

Result<std::string> build_wordnet_table(const std::filesystem::path& folder) {
  Words words;
  constexpr std::array<const char*, 4> kIndexes{"index.noun", "index.verb", "index.adj", "index.adv"};
  for (std::size_t i = 0; i < kIndexes.size(); ++i)
    if (auto read = read_index(folder / kIndexes[i], i, words); !read) return fail(read.error());
  if (auto read = read_counts(folder / "cntlist.rev", words); !read) return fail(read.error());
  if (auto read = read_noun_domains(folder, words); !read) return fail(read.error());
  std::vector<Exception> exceptions;
  if (auto read = read_exceptions(folder / "verb.exc", WordNetClass::verb, exceptions); !read)
    return fail(read.error());
  if (auto read = read_exceptions(folder / "noun.exc", WordNetClass::noun, exceptions); !read)
    return fail(read.error());
  std::stable_sort(exceptions.begin(), exceptions.end(),
                   [](const Exception& a, const Exception& b) { return a.form < b.form; });
  return serialise(words, exceptions);
}

}  // namespace onrecord
