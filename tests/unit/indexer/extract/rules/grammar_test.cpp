// The tables of the rules: each refusal and each stop by its name, with a sentence it is there for.
#include <catch2/catch.hpp>

#include "indexer/extract/rules/content_stops.h"
#include "indexer/extract/rules/cue_rule.h"
#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

/// The refusal of the cue spelled `cue`; "-" if it is none where it stands, "" if it is not refused.
std::string refusal_of(const Analysed& sample, std::string_view cue) {
  const auto use = find_cue(sample.text(), sample.at(cue));
  return use ? std::string(cue_rule(sample.text(), *use, {}).refused) : "-";
}

/// The stop that ends the content, as content_end walks; "" where the sentence does.
std::string stop_of(const OpenContent& content) {
  const Text& text = content.text;
  for (TokenIndex i = content.start; i <= content.last;) {
    const Stop* stop = nullptr;
    TokenIndex next = i + 1;
    if (content.is_other_quote(i)) {
      stop = stop_behind_quote(content, text.quote_of(i), i == content.start);
      next = text.quote_of(i).last + 1;
    } else if (i > content.start) {
      stop = stop_before(content, i);
    }
    if (stop) return std::string(stop->name);
    i = next;
  }
  return "";
}

}  // namespace

TEST_CASE("grammar: what looks like a report is refused by name") {
  struct Row {
    std::string refusal, text, cue;
  };
  const std::vector<Row> rows{
      {"", "Reed said prices would rise.", "said"},
      {"mental state", "Reed believes that prices will rise.", "believes"},
      {"", "The inquiry found that prices had risen.", "found"},
      {"asks for anonymity", "The clerk requested anonymity.", "requested"},
      {"counterfactual", "Reed would have asked whether prices rose.", "asked"},
      {"asks for silence", "The clerk asked not to be named.", "asked"},
      {"refuses to speak", "Reed declined to comment.", "declined"},
      {"does not deny", "Reed did not dispute the figures.", "dispute"},
      {"says nothing", "Reed said nothing about prices.", "said"},
      {"not said", "Reed did not say when prices would rise.", "say"},
      {"quotes words", "The paper quoted Reed as saying prices would rise.", "quoted"},
      {"", "The paper quoted Reed as saying prices would rise.", "saying"},
      {"preposition", "It was dry, thanks to the council.", "thanks"},
      {"name of a thing", "Reed joined a party called Bridge Night.", "called"},
      {"describes people", "A farmer named Reed told Marsh that prices would rise.", "named"},
      {"", "A farmer named Reed told Marsh that prices would rise.", "told"},
      {"describes people", "People briefed on the talks said prices would rise.", "briefed"},
      {"has no hearer", "It was denied in May.", "denied"},
      {"said by nobody", "Nobody said prices would rise.", "said"},
      {"on a sign", "A banner says prices will rise.", "says"},
      {"read by somebody", "She has read that prices would rise.", "read"},
      {"only possible", "Critics might argue that prices will rise.", "argue"},
      {"no content", "Reed said.", "said"},
      {"done by a thing", "The storm threatened the harbour wall.", "threatened"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(refusal_of(Analysed(row.text), row.cue) == row.refusal);
  }
}

TEST_CASE("grammar: a content ends by a stop with a name") {
  struct Row {
    std::string stop, text, cue, first;  ///< the content's first word
    bool complement = false;
  };
  const std::vector<Row> rows{
      {"", "Reed said prices, rents and wages would rise.", "said", "prices"},
      {"subordinate clause", "Reed said prices would rise, although Marsh left.", "said", "prices"},
      {"subordinate clause", "Reed said prices would rise, even as Marsh left.", "said", "prices"},
      {"participle that reports", "Reed said prices would rise, adding that wages would.", "said", "prices"},
      {"co-ordinated cue", "Reed said prices would rise, and denied that wages would.", "said", "prices"},
      {"somebody, but", "Reed said prices would rise, but Marsh left.", "said", "prices"},
      {"somebody else speaks", "Reed said prices would rise, and officials said no.", "said", "prices"},
      {"main verb behind a relative clause", "Reed, who said prices would rise, left.", "said", "prices"},
      {"main clause behind one that opens the sentence", "While Reed said prices would rise, Marsh left.",
       "said", "prices"},
      {"without doing", "Reed said prices would rise, without giving a reason.", "said", "prices"},
      {"reporter's verdict", "Reed said prices would rise, in a blow to the town.", "said", "prices"},
      {"participle that reports", "Reed denied that, saying prices would rise.", "denied", "that"},
      {"next report of a headline", "Mayor orders probe, opposition says rents rose", "orders", "probe",
       true},
      {"next report of a headline", "Mayor orders probe, town’s keeper, Anna Reed, says", "orders", "probe",
       true},
      {"next tag", "Reed said prices were “quite mad,” the memo says.", "said", "prices"},
      {"what happened meanwhile", "Reed promised an inquiry, as trains resumed.", "promised", "an", true},
      {"clause with as", "Reed praised the plan, as prices fall.", "praised", "the", true},
      {"next part has a speaker", "Reed said prices would rise; officials said no.", "said", "prices"},
      {"somebody else said", "Reed said prices would rise and Marsh said no.", "said", "prices"},
      {"silence", "Reed said prices would rise but did not elaborate.", "said", "prices"},
      {"says more", "Reed said prices would rise and denied the claim.", "said", "prices"},
      {"clause behind an infinitive", "Reed told Marsh to wait and he left.", "told", "to"},
      {"reports meanwhile", "Reed said prices would rise while adding that wages would.", "said", "prices"},
      {"when asked", "Reed said prices would rise when asked about it.", "said", "prices"},
      {"what a headline ties to the report", "Reed warns of floods as rivers rise", "warns", "of", true},
      {"according to", "Reed said prices would rise according to plan.", "said", "prices"},
      {"clause with after", "Reed called for an inquiry after a weir was drained.", "called", "an", true},
      {"remark on the noun", "Reed praised the council, which left.", "praised", "the", true},
      {"where it was said", "Reed thanked the council in a tweet on Sunday.", "thanked", "the", true},
      {"what the speaker did", "Reed called the plan a mistake and left.", "called", "the", true},
      {"co-ordinated verb", "Reed called the plan a mistake and raised fares.", "called", "the", true},
      {"closed by a comma", "Reed said, “Prices will rise in May,” and left.", "said", "“"},
      {"clause of the report", "Reed promised “a spade” and she left.", "promised", "“", true},
      {"apposition", "Reed said prices were “quite mad,” a reference to rents.", "said", "prices"},
      {"semicolon", "Reed said prices were “quite mad”; Marsh left.", "said", "prices"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto content =
        open_content(sample.text(), sample.at(row.first), sample.at(row.cue), row.complement);
    CHECK(stop_of(content) == row.stop);
  }
}
