#include "indexer/option_table.h"

#include "common/cli/help.h"
#include "indexer/options.h"

namespace onrecord {
namespace {

constexpr std::string_view kTask = "What to do";
constexpr std::string_view kReading = "How to read";
constexpr std::string_view kRunning = "How to run";

constexpr Option kOptions[] = {
    {.name = "db",
     .value = "DB",
     .help = "keep the index in folder DB up to date with the PATHs; it is made if it is not there",
     .section = kTask},
    {.name = "extract",
     .help =
         "write the statements as records (JSON, one a line) to stdout, in the order of the input; no index",
     .section = kTask},
    {.name = "trace",
     .help = "with --extract: each record says which rule, cue and mention made it, and who else fitted",
     .section = kTask},
    {.name = "prune",
     .help = "with --db: take out documents read earlier below the PATHs whose files or lines are gone",
     .section = kTask},
    {.name = "remove",
     .value = "ID",
     .help = "with --db: take out the document of that id",
     .section = kTask,
     .repeatable = true},
    {.name = "people",
     .value = "FILE",
     .help =
         "a list of people and their spellings (JSON Lines, Popolo JSON or TSV). With --db: in place of the "
         "index's older one; an empty file takes it out. With --extract: its names and ids go into the "
         "records",
     .section = kTask},
    {.name = "check",
     .help = "with --db: verify the index against itself and its texts; exit code 6 if something is damaged",
     .section = kTask},
    {.name = "stats",
     .help = "with --db: say what stands in the index and how large it is",
     .section = kTask},
    {.name = "compact",
     .help = "with --db: rewrite the index without gaps and dead texts, as a new generation",
     .section = kTask},
    {.name = "input-format",
     .value = "auto|text|jsonl|records",
     .fallback = "auto",
     .help = "what the PATHs hold; auto goes by name, on stdin by the first character; records are what "
             "--extract writes",
     .section = kReading},
    {.name = "include",
     .value = "PATTERN",
     .help = "read only files that match (shell pattern; with a / in it, of the whole path)",
     .section = kReading,
     .repeatable = true},
    {.name = "exclude",
     .value = "PATTERN",
     .help = "pass over files and folders that match",
     .section = kReading,
     .repeatable = true},
    {.name = "since",
     .value = "DATE",
     .help = "leave out documents published before that day, month or year; undated ones are kept",
     .section = kReading},
    {.name = "shard",
     .value = "I/N",
     .help =
         "this machine's part: of the documents, shared out by their ids among N machines, those of the I-th",
     .section = kReading},
    {.name = "map",
     .value = "FIELD=NAME",
     .help =
         "the records' key NAME holds the FIELD (id, text, title, date, source, url, lang, author, speaker, "
         "speaker_id, topic)",
     .section = kReading,
     .repeatable = true},
    {.name = "source-name",
     .value = "NAME",
     .help = "the outlet, where a document's own data name none",
     .section = kReading},
    {.name = "data",
     .value = "DIR",
     .help = "word lists in DIR (en/cues.tsv …) replace those of the same name compiled in",
     .section = kReading},
    {.name = "topics",
     .value = "FILE",
     .help = "topics of your own: they replace those of the same name or are added (docs/topics.md)",
     .section = kReading},
    {.name = "jobs",
     .short_name = 'j',
     .value = "N",
     .help = "threads that look for statements (default: one per core); 1 means no threads; the output is "
             "the same",
     .section = kRunning},
    {.name = "build",
     .value = "auto|bulk|increment",
     .fallback = "auto",
     .help = "how the index is written: bulk makes a new generation beside the one in use, increment commits "
             "into "
             "it; auto takes bulk for much text and a small index",
     .section = kRunning},
    {.name = "memory",
     .value = "SIZE",
     .fallback = "1G",
     .help = "what the run may use, as 512M or 4G; the longest document allowed is a sixteenth of it",
     .section = kRunning},
    {.name = "batch",
     .value = "N",
     .fallback = "8000",
     .help = "statements of a throw-away part of a bulk build",
     .section = kRunning},
    {.name = "rejects",
     .value = "FILE",
     .help = "write what could not be read to FILE, one JSON object a line with place and reason",
     .section = kRunning},
    {.name = "report",
     .value = "FILE",
     .help = "write what was done to FILE (JSON): totals, and documents and statements by source and day",
     .section = kRunning},
    {.name = "progress",
     .value = "auto|json|none",
     .fallback = "auto",
     .help =
         "on stderr: auto is a line that renews itself on a terminal, else a line every 30 seconds; json an "
         "object a line",
     .section = kRunning},
    {.name = "quiet",
     .short_name = 'q',
     .help = "no progress and no closing line on stderr; what was refused is still named",
     .section = kRunning},
    {.name = "verbose", .short_name = 'v', .help = "name every file read on stderr", .section = kRunning},
    {.name = "help", .short_name = 'h', .help = "this text", .section = kRunning},
    {.name = "version", .help = "the version", .section = kRunning},
};

constexpr std::string_view kUsage =
    "indexer [options] --db DB PATH…\n"
    "       indexer [options] --extract PATH…\n"
    "       indexer --db DB --remove ID\n"
    "       indexer --db DB --check | --stats | --compact";

constexpr std::string_view kSummary =
    "Finds who said what in the texts below the PATHs (files, folders, or - for stdin) and keeps it in an "
    "index for "
    "searcher, or writes it out. Run again, it reads only what has changed.";

constexpr std::string_view kEpilog =
    "Exit codes: 0 done; 2 the command line is wrong or a PATH is not there; 3 the index is locked or of "
    "another\n"
    "version; 4 done, but some documents were skipped (named on stderr); 5 stopped by an input or output "
    "error, what\n"
    "was committed is kept; 6 --check found damage; 70 a fault of the program; 130 stopped by Ctrl-C, what "
    "was read is kept.";

}  // namespace

std::span<const Option> indexer_option_table() { return kOptions; }

std::string indexer_help() { return help_text({kUsage, kSummary, kOptions, kEpilog}); }

}  // namespace onrecord
