/** What a single word means in talk about time; numbers count from 1. */
export type Sense =
  | { readonly is: "month" | "weekday" | "roman" | "numeral" | "ordinal"; readonly n: number }
  | { readonly is: "unit" | "each"; readonly unit: Unit }
  | { readonly is: "part"; readonly part: PartOfYear }
  | { readonly is: "season"; readonly season: Season }
  | { readonly is: PlainSense };

export type Unit = "day" | "week" | "month" | "quarter" | "school-quarter" | "half-year" | "year" | "term";
export type PartOfYear = "quarter" | "school-quarter" | "half-year" | "trimester" | "semester" | "period";
export type Season = "autumn" | "winter" | "spring" | "summer";
type PlainSense =
  | (
      | "academic"
      | "since"
      | "until"
      | "inside"
      | "and"
      | "or"
      | "not"
      | "than"
      | "begin"
      | "finish"
      | "end"
      | "about"
    )
  | (
      | "more"
      | "less"
      | "most"
      | "least"
      | "utmost"
      | "lowest"
      | "extent"
      | "exceed"
      | "may"
      | "later"
      | "service"
    )
  | ("work" | "paper" | "flow" | "whole" | "every" | "times" | "half" | "one-and-half" | "break" | "endless")
  | (
      | "without"
      | "limit"
      | "present"
      | "time"
      | "calendar"
      | "last"
      | "toward"
      | "start"
      | "rarer"
      | "oftener"
    )
  | (
      | "schedule"
      | "accordance"
      | "need"
      | "measure"
      | "ask"
      | "circumstance"
      | "chance"
      | "presence"
      | "after"
    )
  | (
      | "outcome"
      | "moment"
      | "once"
      | "twice"
      | "thrice"
      | "session"
      | "day-number"
      | "clock"
      | "ongoing"
      | "decade"
    )
  | ("any" | "letter");

/** Words by what they mean: `*` stands for any ending, `~` for that of a noun such as январь. */
export type Lexicon = readonly (readonly [words: string, sense: Sense])[];
export type SenseOf = (word: string) => Sense | undefined;

/** One sense with numbers from 1, for words that stand in a row. */
export function counted(is: "month" | "weekday" | "roman" | "numeral" | "ordinal", rows: string): Lexicon {
  return rows.split(";").map((words, i) => [words, { is, n: i + 1 }]);
}

const longestStem = 13;

/** How to find the sense of a word in lower case, without ё: whole, else by the longest known beginning of it. */
export function senses(lexicon: Lexicon): SenseOf {
  const whole = new Map<string, Sense>();
  const stems = new Map<string, Sense>();
  for (const [words, sense] of lexicon)
    for (const word of words.split(" ")) {
      if (word.endsWith("*")) stems.set(word.slice(0, -1), sense);
      else if (word.endsWith("~"))
        for (const end of ["ь", "я", "е", "ю", "ем"]) whole.set(word.slice(0, -1) + end, sense);
      else whole.set(word, sense);
    }
  return (word) => {
    const sense = whole.get(word);
    if (sense !== undefined) return sense;
    for (let length = Math.min(word.length, longestStem); length > 2; length--) {
      const found = stems.get(word.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
