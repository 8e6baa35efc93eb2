/** What a single word means in talk about time; numbers count from 1. */
export type Sense =
  | { readonly is: CountedSense; readonly n: number }
  | { readonly is: "unit" | "each"; readonly what: Unit }
  | { readonly is: "part"; readonly what: PartOfYear }
  | { readonly is: "season"; readonly what: Season }
  | { readonly is: PlainSense };

type CountedSense = "month" | "weekday" | "roman" | "numeral" | "ordinal";

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

/**
 * Words by what they mean: `*` stands for any ending, `~` for that of a noun such as январь. Where numbers are meant,
 * semicolons part the words of 1, of 2 and so on.
 */
export type Lexicon = { readonly [Is in PlainSense | CountedSense]?: string } & {
  readonly [Is in "unit" | "each"]?: Readonly<Partial<Record<Unit, string>>>;
} & {
  readonly part?: Readonly<Record<PartOfYear, string>>;
  readonly season?: Readonly<Record<Season, string>>;
};
export type SenseOf = (word: string) => Sense | undefined;

const shortestStem = 3;

/** How to find the sense of a word in lower case, without ё: whole, else by the longest known beginning of it. */
export function senses(...lexicons: readonly Lexicon[]): SenseOf {
  const whole = new Map<string, Sense>();
  const stems = new Map<string, (readonly [stem: string, sense: Sense])[]>(); // by their first letters
  const add = (word: string, sense: Sense) => {
    const stem = word.slice(0, -1);
    if (word.endsWith("~")) for (const end of ["ь", "я", "е", "ю", "ем"]) whole.set(stem + end, sense);
    else if (word.endsWith("*")) {
      const begin = stem.slice(0, shortestStem);
      stems.set(begin, [...(stems.get(begin) ?? []), [stem, sense] as const].sort(longestFirst));
    } else whole.set(word, sense);
  };
  for (const lexicon of lexicons)
    for (const [is, words] of Object.entries(lexicon)) {
      const rows = typeof words === "string" ? words.split(";") : Object.values(words);
      const whats = Object.keys(typeof words === "string" ? rows : words);
      rows.forEach((row, i) => {
        const sense = { is, n: i + 1, what: whats[i] } as Sense;
        for (const word of row.split(" ")) add(word, sense);
      });
    }
  return (word) =>
    whole.get(word) ?? stems.get(word.slice(0, shortestStem))?.find(([stem]) => word.startsWith(stem))?.[1];
}

function longestFirst([one]: readonly [string, Sense], [other]: readonly [string, Sense]): number {
  return other.length - one.length;
}
