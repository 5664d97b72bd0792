#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/model/statement.h"
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/occasion/date_mentions.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// When and where something was said, as far as the text tells.
struct Occasion {
  std::optional<Said> said;          ///< only if the text gives a date
  std::optional<std::string> venue;  ///< "interview with al-Suriya"
  bool undated = false;              ///< "has long said": not the document's day either
  bool whole = false;    ///< the date is that of a speech, interview …: of all that was said at it
  bool sitting = false;  ///< the venue is one at which others speak as well: "council meeting"
  bool spoken = false;   ///< the venue is an occasion its speaker goes on at, no letter or post
};

/// Finds dates and venues of statements: in the tag's sentence outside the content; else the date line above;
/// else a sentence that tells it for all of a speaker's words ("Mekdad’s remarks came during an interview …
/// last night", "She held a news conference on Monday."); else those of the speaker's statement before.
class Occasions {
 public:
  Occasions(const Text& text, const Cast& cast, const std::optional<Date>& published);

  /// Settles all statements of the document, given in the order of their cues with their speakers.
  void settle(const std::vector<Attribution>& attributions, const std::vector<Resolved>& speakers);
  [[nodiscard]] const Occasion& of(std::size_t attribution) const { return settled_[attribution]; }

 private:
  /// What a speaker's next statements take over.
  struct Last {
    std::uint32_t paragraph = 0;
    Occasion occasion;
    bool present = false;   ///< "says"
    bool nameless = false;  ///< whose speaker is not known by name
  };
  /// The match, hearing, council … that the lead is about.
  struct Assembly {
    std::optional<Said> said;
    std::optional<std::string> venue;
    TokenIndex at = 0;     ///< where the venue is told
    TokenIndex day = 0;    ///< where the date is told
    bool decides = false;  ///< a meeting or a court, not a lecture or match: "afterwards" they are gone
    bool over = false;     ///< the text has come to what was said later
  };
  /// An occasion told in a sentence without statement.
  struct Told {
    TokenIndex at = 0;
    std::optional<PersonIndex> person;  ///< absent: whoever speaks next
    Occasion occasion;
    bool taken = false;
  };

  void note_words();
  /// Has the sentence a word of that list? Most have none of those that tell of an occasion.
  [[nodiscard]] bool has_any(Range sentence, WordSet set) const {
    return words_of_[text_[sentence.first].sentence][static_cast<std::size_t>(set)];
  }
  [[nodiscard]] const Last* last_of(const Attribution& attribution, const Resolved& speaker) const;
  [[nodiscard]] Occasion own(const Attribution& attribution, const std::vector<Range>& foreign) const;
  [[nodiscard]] bool is_present(const Attribution& attribution) const;
  [[nodiscard]] bool begins_anew(const Attribution& attribution) const;
  void drop_day_spoken_of(const std::vector<Attribution>& attributions);
  void note_assembly(const Occasion& occasion, const Attribution& attribution);
  [[nodiscard]] bool ends_assembly(const Occasion& occasion, const Attribution& attribution) const;
  void take_assembly(Occasion& occasion, const Attribution& attribution, const Resolved& speaker) const;
  void find_venue(Occasion& occasion, const Attribution& attribution) const;
  void settle_one(Occasion& occasion, const Attribution& attribution, const Resolved& speaker);
  void take_told(Occasion& occasion, const Attribution& attribution, const Resolved& speaker);
  void take_last(Occasion& occasion, const Attribution& attribution, const Last& last) const;
  void reach_back(const std::vector<Attribution>& attributions, const std::vector<Resolved>& speakers);
  void set_venue(Occasion& occasion, Range venue) const;
  [[nodiscard]] std::string words(Range range) const;
  void find_told(const std::vector<Attribution>& attributions);
  [[nodiscard]] std::optional<PersonIndex> subject_before(Range sentence, TokenIndex verb) const;
  [[nodiscard]] bool is_indefinite(TokenIndex noun) const;
  [[nodiscard]] bool is_gathering(Range sentence) const;
  [[nodiscard]] bool is_about_assembly(Range sentence) const;
  [[nodiscard]] Occasion of_court(Range sentence) const;
  [[nodiscard]] bool is_about_match(Range sentence) const;
  [[nodiscard]] Occasion in_sentence_before(Range sentence) const;
  [[nodiscard]] Occasion of_decision_before(Range sentence) const;
  [[nodiscard]] Occasion of_hearing() const;
  [[nodiscard]] Occasion of_match() const;
  void find_assembly();
  void find_remarks();
  [[nodiscard]] std::optional<PersonIndex> remarks_of(Range sentence) const;
  [[nodiscard]] std::optional<PersonIndex> maker_of_remarks(Range sentence) const;
  [[nodiscard]] Occasion in_sentence(Range sentence) const;
  [[nodiscard]] Said said(const DatedPlace& place, const Date& date) const;

  const Text& text_;
  const Cast& cast_;
  DateMentions dates_;
  std::optional<Date> published_;
  std::vector<WordSets> words_of_;  ///< of each sentence, the lists one of its words is in
  std::map<PersonIndex, Occasion> remarks_;
  Assembly assembly_;
  std::vector<Told> told_;
  std::map<std::string, Last> last_;  ///< by the speaker's name
  std::optional<Last> before_;        ///< of the statement before, whoever spoke
  std::vector<Occasion> settled_;
};

}  // namespace onrecord::extract
