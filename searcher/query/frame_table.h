#pragma once
#include <array>
#include <optional>
#include <string_view>

#include "common/model/enums.h"
#include "searcher/query/ast.h"

namespace onrecord::query {

// The English question frames as data. A pattern is a row of pieces; a piece in small letters is literal
// ("did|has"), with ? behind it it may be missing; a piece in capitals is a class of words below or one of
// the slots:
//   X     whom the question is about: becomes speaker:        K      the same, but only if the index knows a
//   speaker of that name VERB  any verb of saying; sets act: if it has one         ACT    only a verb that
//   sets act: Y     what it is about, up to the rest of the pattern     TO     to whom it was said TAIL
//   dates, "via X" and known outlets, any number        WHERE  the same and "in X", "to X", "at X" of any
//   name REST  words that have no place
// The first pattern that fits the whole question wins; inside it the shortest X and Y, the longest dates.

struct Frame {
  std::string_view pattern;
  Wanted wanted = Wanted::statements;
};

struct WordClass {
  std::string_view name;
  std::string_view words;
};

struct SpeechVerb {
  std::string_view forms;
  std::optional<Act> act = std::nullopt;
};

inline constexpr std::array<WordClass, 18> kWordClasses{{
    {"AUX", "did|do|does|has|have|had|is|are|was|were|'s"},
    {"DID", "did|does|has|have|had"},
    {"BEEN", "been|being"},
    {"ADV", "actually|really|ever|also|exactly|just|recently|publicly|once|already|been|reportedly"},
    {"ELSE", "else|exactly|all"},
    {"ABOUT", "about|on|regarding|concerning|with regard to|with respect to"},
    {"ANY", "anything|something|what|nothing|that|it|this"},
    {"THAT", "that"},
    {"OF", "that|of|from|for|to|against|with|over"},
    {"TELL", "tell|tells|told|telling"},
    {"FIRST", "first|for the first time"},
    {"BY", "by|from|of"},
    {"NOUN", "statements|statement|quotes|quote|quotations|quotation|remarks|comments|comment|sayings"},
    {"OPINION",
     "position|view|views|stance|opinion|opinions|comment|comments|statement|statements|remarks|promise|"
     "promises|words|thoughts|reaction|response|answer|reply|attitude|line"},
    {"LEAD", "all|the|any|show|me|find|list|give|get|please|latest|recent|newest|last|some"},
    {"ASK",
     "tell me|show me|give me|find me|let me know|i want|i need|i want to know|i would like to know|do you "
     "know|can you tell me|could you tell me|please tell me|can you show me|find out|please"},
    {"ALL", "what|whatever|everything|everything that|anything|anything that|all|all that"},
    {"PEOPLE", "people|everyone|everybody|anyone|anybody|others|they"},
}};

inline constexpr std::array<SpeechVerb, 45> kSpeechVerbs{{
    {"say|says|said|saying"},
    {"claim|claims|claimed|claiming"},
    {"state|states|stated|stating"},
    {"think|thinks|thought|thinking"},
    {"announce|announces|announced|announcing", Act::announce},
    {"declare|declares|declared|declaring"},
    {"affirm|affirms|affirmed|affirming"},
    {"confirm|confirms|confirmed|confirming"},
    {"add|adds|added|adding"},
    {"note|notes|noted|noting"},
    {"stress|stresses|stressed|stressing"},
    {"argue|argues|argued|arguing"},
    {"insist|insists|insisted|insisting"},
    {"explain|explains|explained|explaining"},
    {"mention|mentions|mentioned|mentioning"},
    {"comment|comments|commented|commenting"},
    {"remark|remarks|remarked|remarking"},
    {"speak|speaks|spoke|spoken|speaking"},
    {"talk|talks|talked|talking"},
    {"write|writes|wrote|written|writing"},
    {"tweet|tweets|tweeted|tweeting"},
    {"reply|replies|replied|replying"},
    {"respond|responds|responded|responding"},
    {"reiterate|reiterates|reiterated|reiterating"},
    {"suggest|suggests|suggested|suggesting"},
    {"predict|predicts|predicted|predicting"},
    {"call for|calls for|called for|calling for|call on|calls on|called on|calling on", Act::demand},
    {"call|calls|called|calling"},
    {"deny|denies|denied|denying", Act::deny},
    {"reject|rejects|rejected|rejecting", Act::deny},
    {"refuse|refuses|refused|refusing", Act::deny},
    {"dismiss|dismisses|dismissed|dismissing", Act::deny},
    {"refute|refutes|refuted|refuting", Act::deny},
    {"promise|promises|promised|promising", Act::promise},
    {"pledge|pledges|pledged|pledging", Act::promise},
    {"vow|vows|vowed|vowing", Act::promise},
    {"warn|warns|warned|warning", Act::warn},
    {"accuse|accuses|accused|accusing", Act::accuse},
    {"blame|blames|blamed|blaming", Act::accuse},
    {"demand|demands|demanded|demanding", Act::demand},
    {"urge|urges|urged|urging", Act::demand},
    {"order|orders|ordered|ordering", Act::demand},
    {"ask|asks|asked|asking", Act::ask},
    {"praise|praises|praised|praising", Act::praise},
    {"hail|hails|hailed|hailing", Act::praise},
}};

inline constexpr std::array<Frame, 58> kFrames{{
    {"what AUX BEEN? said TAIL ABOUT Y by K TAIL"},
    {"what AUX BEEN? said TAIL ABOUT Y TAIL"},
    {"what AUX PEOPLE VERB ABOUT Y TAIL"},
    {"what ELSE? AUX X ADV? VERB WHERE ABOUT Y TAIL"},
    {"what ELSE? AUX X ADV? TELL TO TAIL ABOUT Y TAIL"},
    {"what ELSE? AUX X ADV? TELL TO TAIL"},
    {"what ELSE? AUX X ADV? VERB WHERE"},
    {"what ELSE? AUX X ADV? ACT WHERE OF"},
    {"what ELSE? AUX X ADV? ACT WHERE OF? Y TAIL"},
    {"what ELSE? AUX X ADV? VERB of Y TAIL"},
    {"what ELSE? AUX X ADV? VERB WHERE REST ABOUT Y TAIL"},
    {"what ELSE? AUX X ADV? VERB WHERE REST TAIL"},
    {"what DID X have to say WHERE ABOUT Y TAIL"},
    {"what DID X have to say WHERE"},
    {"what AUX X OPINION ABOUT Y TAIL"},
    {"what AUX X OPINION of|to|towards Y TAIL"},
    {"what DID X make of Y TAIL"},
    {"how DID X see|view Y TAIL"},
    {"what|which NOUN AUX X ADV? make|made|given|give WHERE ABOUT Y TAIL"},
    {"what|which NOUN AUX X ADV? make|made|given|give WHERE"},
    {"how many NOUN AUX X ADV? make|made|given|give WHERE ABOUT Y TAIL", Wanted::count},
    {"how often AUX X ADV? VERB ANY? WHERE ABOUT Y TAIL", Wanted::count},
    {"how often AUX X ADV? VERB THAT? Y TAIL", Wanted::count},
    {"how many times AUX X ADV? VERB ANY? WHERE ABOUT Y TAIL", Wanted::count},
    {"how many times AUX X ADV? VERB THAT? Y TAIL", Wanted::count},
    {"who AUX the? FIRST to VERB ANY? ABOUT Y TAIL", Wanted::first},
    {"who AUX the? FIRST to VERB THAT? Y TAIL", Wanted::first},
    {"who|whom AUX X ADV? ACT WHERE"},
    {"who|whom AUX X ADV? ACT OF? Y TAIL"},
    {"who AUX? FIRST? ADV? TELL TO THAT|ABOUT Y FIRST? TAIL FIRST?"},
    {"who AUX? FIRST? ADV? VERB ANY? WHERE ABOUT Y FIRST? TAIL FIRST?"},
    {"who AUX? FIRST? ADV? VERB THAT? Y FIRST? TAIL FIRST?"},
    {"when|where AUX X FIRST? ADV? VERB ANY? ABOUT Y FIRST? TAIL"},
    {"when|where AUX X FIRST? ADV? VERB THAT? Y FIRST? TAIL"},
    {"DID X ADV? VERB ANY? WHERE ABOUT Y TAIL"},
    {"DID X ADV? VERB ANY WHERE"},
    {"DID X ADV? VERB THAT? Y TAIL"},
    {"DID X ADV? VERB TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN by|from X ABOUT Y TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN of K ABOUT Y TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN of K TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN ABOUT Y by|from K TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN about|on|regarding|concerning Y TAIL"},
    {"LEAD? LEAD? LEAD? LEAD? NOUN by|from X TAIL"},
    {"LEAD? latest|news from K TAIL"},
    {"ASK? everything|anything|all ABOUT Y TAIL"},
    {"ASK? ALL X ADV? VERB WHERE ABOUT Y TAIL"},
    {"ASK? ALL X ADV? TELL TO TAIL ABOUT Y TAIL"},
    {"ASK? ALL X ADV? TELL TO TAIL"},
    {"ASK? ALL X ADV? VERB of Y TAIL"},
    {"ASK? ALL X ADV? VERB WHERE"},
    {"K NOUN about|on|regarding|concerning Y TAIL"},
    {"K OPINION of|to|towards Y TAIL"},
    {"K NOUN TAIL"},
    {"K VERB ABOUT Y TAIL"},
    {"K VERB THAT Y TAIL"},
    {"K on|about|regarding|concerning Y TAIL"},
    {"why AUX X ADV? VERB ANY? WHERE ABOUT? THAT? Y TAIL"},
}};

/// Words that may stand before X without being of the name.
inline constexpr std::array<std::string_view, 5> kBeforeName{"the", "a", "an", "both", "either"};
/// Words that are in no name: X ends before them.
inline constexpr std::array<std::string_view, 28> kNeverInName{
    "things", "did",      "say",     "says",      "said",       "saying",   "tell",
    "tells",  "told",     "about",   "regarding", "concerning", "that",     "when",
    "what",   "who",      "ever",    "also",      "really",     "been",     "first",
    "being",  "actually", "exactly", "does",      "already",    "recently", "publicly"};
/// Verbs that are the question's own wherever they stand.
inline constexpr std::array<std::string_view, 3> kMainVerbs{"say", "says", "tell"};
/// Words between two names.
inline constexpr std::array<std::string_view, 5> kBetweenNames{"and", "&", "vs", "versus", "or"};
/// Words that open the DATES part; what they open is read by common/dates.
inline constexpr std::array<std::string_view, 20> kDateOpeners{
    "in",   "on",   "since",     "before", "after",   "until", "till",   "between", "from", "during",
    "last", "this", "yesterday", "today",  "tonight", "over",  "within", "earlier", "up",   "at"};
/// Words with which Y cannot end: what follows them is of Y.
inline constexpr std::array<std::string_view, 20> kNotLast{
    "about", "the", "a",    "an", "of", "in",      "on",  "to",  "for",   "from",
    "and",   "or",  "with", "by", "at", "between", "its", "his", "their", "since"};
/// "in support of Ukraine" is no place.
inline constexpr std::array<std::string_view, 14> kNoPlace{
    "support", "response", "reply",  "reaction", "favour", "favor",  "defence",
    "defense", "general",  "public", "detail",   "return", "answer", "particular"};
/// To whom nearly everything is said: documents seldom repeat it.
inline constexpr std::array<std::string_view, 5> kAudience{"reporters", "journalists", "press", "media",
                                                           "newsmen"};
/// Words that say nothing by themselves: if only such have no place they are no condition.
inline constexpr std::array<std::string_view, 24> kFunctionWords{
    "the", "a",    "an",   "so", "far", "then", "there", "here", "to",   "of", "in",  "on",
    "at",  "that", "this", "it", "him", "her",  "them",  "us",   "when", "as", "and", "or"};

}  // namespace onrecord::query
