#include "searcher/people_output.h"

#include <fmt/core.h>
#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "common/base/json_writer.h"

namespace onrecord {
namespace {

namespace fs = std::filesystem;
using search::ListedSpeaker;
using search::Mention;
using search::Profile;

constexpr std::string_view kHeading =
    "# What the user of this index has put right; docs/people.md tells what the lines mean.\n";

bool is_json(format::Format format) {
  return format == format::Format::json || format == format::Format::ndjson;
}

void write_speaker(JsonWriter& json, const ListedSpeaker& speaker) {
  json.key("name");
  json.string(speaker.name);
  json.key("id");
  json.string(speaker.id);
  json.key("kind");
  json.string(speaker.person ? "person" : "organisation");
  json.key("surname_only");
  json.boolean(speaker.bare);
  json.key("statements");
  json.integer(speaker.statements);
  json.key("documents");
  json.integer(speaker.documents);
}

void write_mentions(JsonWriter& json, std::string_view key, const std::vector<Mention>& mentions) {
  json.key(key);
  json.begin_array();
  for (const Mention& mention : mentions) {
    json.begin_object();
    json.key("text");
    json.string(mention.text);
    json.key("statements");
    json.integer(mention.statements);
    json.key("documents");
    json.integer(mention.documents);
    json.key("first");
    mention.first.empty() ? json.null() : json.string(mention.first);
    json.key("last");
    mention.last.empty() ? json.null() : json.string(mention.last);
    json.key("outlets");
    json.begin_array();
    for (const std::string& outlet : mention.outlets) json.string(outlet);
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

std::string profile_json(const Profile& profile) {
  JsonWriter json;
  json.begin_object();
  json.key("type");
  json.string("speaker");
  write_speaker(json, profile.speaker);
  json.key("match");
  json.string(profile.match);
  json.key("first");
  profile.first.empty() ? json.null() : json.string(profile.first);
  json.key("last");
  profile.last.empty() ? json.null() : json.string(profile.last);
  json.key("doubtful");
  json.boolean(profile.doubtful);
  json.key("ids");
  json.begin_array();
  for (const std::string& id : profile.ids) json.string(id);
  json.end_array();
  write_mentions(json, "variants", profile.variants);
  write_mentions(json, "roles", profile.roles);
  write_mentions(json, "speaker_ids", profile.speaker_ids);
  write_mentions(json, "topics", profile.topics);
  json.end_object();
  return std::string(json.text()) + '\n';
}

std::string mention_lines(std::string_view heading, const std::vector<Mention>& mentions) {
  std::string out;
  for (const Mention& mention : mentions) {
    out += fmt::format("  {:9}{} ({}", out.empty() ? heading : "", mention.text, mention.statements);
    if (!mention.first.empty())
      out += mention.first == mention.last ? ", " + mention.first
                                           : fmt::format(", {} to {}", mention.first, mention.last);
    if (!mention.outlets.empty()) out += fmt::format("; {}", fmt::join(mention.outlets, ", "));
    out += ")\n";
  }
  return out;
}

std::string profile_lines(const Profile& profile) {
  const ListedSpeaker& speaker = profile.speaker;
  std::string out =
      fmt::format("{} [{}]{}{}\n", speaker.name, speaker.id, speaker.person ? "" : ", organisation",
                  speaker.bare ? ", only the surname is known" : "");
  out +=
      fmt::format("  {} statement{} in {} document{}", speaker.statements, speaker.statements == 1 ? "" : "s",
                  speaker.documents, speaker.documents == 1 ? "" : "s");
  if (!profile.first.empty())
    out += profile.first == profile.last ? ", " + profile.first
                                         : fmt::format(", {} to {}", profile.first, profile.last);
  out += '\n';
  out += mention_lines("names", profile.variants) + mention_lines("roles", profile.roles) +
         mention_lines("ids", profile.speaker_ids) + mention_lines("topics", profile.topics);
  if (profile.doubtful)
    out +=
        "  note: roles and outlets lie apart: perhaps two people of one name (a people list or --split parts "
        "them)\n";
  if (profile.speaker_ids.size() > 1)
    out +=
        fmt::format("  note: {} speaker ids: one person or several (a people list or --split parts them)\n",
                    profile.speaker_ids.size());
  return out;
}

Result<Corrections> read_file(const fs::path& path, bool must_be_there) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    if (!must_be_there) return Corrections();
    return fail(ErrorCode::usage, fmt::format("{}: cannot be read", path.string()));
  }
  std::ostringstream text;
  text << in.rdbuf();
  auto read = Corrections::parse(text.str());
  // To the user of searcher this is a file they have to mend, as a wrong option is.
  if (!read) read.error().code = ErrorCode::usage;
  return read;
}

}  // namespace

std::string list_text(const std::vector<ListedSpeaker>& speakers, format::Format format) {
  std::string out;
  for (const ListedSpeaker& speaker : speakers) {
    if (!is_json(format)) {
      out += fmt::format("{}\t{}\t{}{}\n", speaker.statements, speaker.name, speaker.id,
                         speaker.bare ? "\tsurname only" : "");
      continue;
    }
    JsonWriter json;
    json.begin_object();
    json.key("type");
    json.string("speaker");
    write_speaker(json, speaker);
    json.end_object();
    (out += json.text()) += '\n';
  }
  return out;
}

std::string list_text(const std::vector<search::FacetValue>& topics, format::Format format) {
  std::string out;
  for (const search::FacetValue& topic : topics) {
    if (!is_json(format)) {
      out += fmt::format("{}\t{}\n", topic.count, topic.value);
      continue;
    }
    JsonWriter json;
    json.begin_object();
    json.key("type");
    json.string("topic");
    json.key("label");
    json.string(topic.value);
    json.key("statements");
    json.integer(topic.count);
    json.end_object();
    (out += json.text()) += '\n';
  }
  return out;
}

std::string who_text(const std::vector<Profile>& profiles, format::Format format) {
  std::string out;
  for (const Profile& profile : profiles)
    out += is_json(format) ? profile_json(profile) : profile_lines(profile);
  return out;
}

Result<Corrections> read_corrections(const SearcherOptions& options) {
  if (options.corrections)
    return read_file(*options.corrections, options.task != SearcherOptions::Task::correct);
  Corrections all;
  for (const fs::path& database : options.databases) {
    auto own = read_file(database / kCorrectionsFile, false);
    if (!own) return own;
    all.add(*own);
  }
  return all;
}

Status write_correction(const SearcherOptions& options) {
  const fs::path path =
      options.corrections ? *options.corrections : options.databases.front() / kCorrectionsFile;
  const fs::path fresh = path.string() + ".new";
  std::string text;
  if (std::ifstream in(path, std::ios::binary); in) {
    std::ostringstream old;
    old << in.rdbuf();
    text = old.str();
  } else {
    text = kHeading;
  }
  if (!text.empty() && text.back() != '\n') text += '\n';
  const std::string all = text + options.correction + '\n';
  if (auto readable = Corrections::parse(all); !readable) return fail(readable.error());
  std::ofstream out(fresh, std::ios::binary);
  out << all;
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(fresh, path, error);
  if (!out || error) return fail(ErrorCode::io, fmt::format("{}: cannot be written", path.string()));
  return {};
}

}  // namespace onrecord
