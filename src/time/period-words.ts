import type { DayBounds } from "./period.js";
import type { Length, Moment, PlacedWord, TimeWord, Years } from "./time-words.js";
import { momentOf } from "./time-words.js";

/** The words about time that say something of a period; `other` is any run of the rest. */
export type PeriodWord =
  | Moment
  | Length
  | PeriodSpan
  | PeriodYears
  | PeriodBounds
  | Extract<TimeWord, { is: "ordinal" | "part" | "week" | "until" }>
  | { readonly is: PlainPeriodWord };

/**
 * From one moment to another; a side that is absent is open. No word by itself: words make it together. `wholly`: the
 * last moment counts to its end; `listed`: months were named one by one.
 */
export type PeriodSpan = {
  readonly is: "span";
  readonly from?: Moment;
  readonly to?: Moment;
  readonly wholly?: true;
  readonly listed?: true;
};

/** Two years written as a pair; with `open` only one side of them is said: since 2024/2025, until 2024/2025. */
export type PeriodYears = Years & { readonly open?: "since" | "until" };

/** Days between which the first and the last day lie, as of the first week of a month. */
export type PeriodBounds = { readonly is: "bounds"; readonly starts: DayBounds; readonly ends: DayBounds };

/** `unclear` makes the whole text unreadable. */
type PlainPeriodWord =
  | (
      | "blank"
      | "every"
      | "endless"
      | "since"
      | "dash"
      | "and"
      | "or"
      | "stop"
      | "at_most"
      | "at_least"
      | "or_more"
    )
  | ("doubt" | "service" | "number" | "academic" | "academic_years" | "other" | "relative" | "unclear");

/** What the words of a text say of a period, in their order. */
export function periodWordsOf(words: readonly PlacedWord[]): readonly PeriodWord[] {
  const found: PeriodWord[] = [];
  let before: TimeWord | undefined;
  words.forEach(({ word }, i) => {
    if (word.is === "short")
      for (const said of dayOrNumber(word, before, words[i + 1]?.word)) add(found, said);
    else if (isOfPeriods(word)) add(found, word);
    else for (const said of readAs[word.is]) add(found, said);
    before = word;
  });
  return found;
}

function add(found: PeriodWord[], said: PeriodWord): void {
  if (said.is !== "other" || found.at(-1)?.is !== "other") found.push(said);
}

/** Between other days 12.09 is a day; by itself it may be the number of a clause. */
function dayOrNumber(
  { month, day }: Extract<TimeWord, { is: "short" }>,
  before: TimeWord | undefined,
  after: TimeWord | undefined,
): readonly PeriodWord[] {
  return isSide(before) || isTo(after)
    ? [momentOf(undefined, month, day)]
    : [{ is: "number" }, { is: "stop" }, { is: "number" }];
}

type Foreign = Exclude<TimeWord, PeriodWord | { is: "short" | "moment" | "length" | "years" }>["is"];

const other: readonly PeriodWord[] = [{ is: "other" }];
const stop: readonly PeriodWord[] = [{ is: "stop" }];

/** What words that no period has say of one. */
const readAs: { readonly [Is in Foreign]: readonly PeriodWord[] } = {
  break: [{ is: "doubt" }],
  misprint: [{ is: "unclear" }],
  in: stop,
  reference: stop,
  the_month: [{ is: "length", min: 1, max: 1, unit: "month" }],
  the_week: [{ is: "length", min: 0, max: 1, unit: "day" }],
  the_year: [{ is: "length", min: 9, max: 12, unit: "year" }], // in a school it may be the school's year
  while: [{ is: "relative" }],
  line: [],
  frequency: other,
  count: other,
  month_day: other,
  decade: other,
  toward: other,
  a_month: other,
  the_time: other,
  ongoing: other,
  as_needed: other,
  by_document: other,
  event: other,
  weekday: other,
  clock: other,
  filler: other,
};

function isOfPeriods(word: TimeWord): word is Exclude<TimeWord, { is: Foreign | "short" }> {
  const others: Readonly<Partial<Record<TimeWord["is"], unknown>>> = readAs;
  return others[word.is] === undefined; // quicker than `in`
}

function isSide(word: TimeWord | undefined): boolean {
  return word?.is === "since" || isTo(word);
}

function isTo(word: TimeWord | undefined): boolean {
  return word?.is === "until" || word?.is === "dash";
}
