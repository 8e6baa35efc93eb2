import type { DayBounds } from "./period.js";
import type { Length, Moment, PlacedWord, TimeWord, Years } from "./time-words.js";

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
  const found = words.flatMap(({ word }, i) => periodWordOf(word, words[i - 1]?.word, words[i + 1]?.word));
  return found.filter(({ is }, i) => is !== "other" || found[i - 1]?.is !== "other");
}

function periodWordOf(
  word: TimeWord,
  before: TimeWord | undefined,
  after: TimeWord | undefined,
): PeriodWord | readonly PeriodWord[] {
  switch (word.is) {
    case "short":
      // between other days 12.09 is a day; by itself it may be the number of a clause
      return isSide(before) || isTo(after)
        ? { is: "moment", month: word.month, day: word.day }
        : [{ is: "number" }, { is: "stop" }, { is: "number" }];
    case "break":
      return { is: "doubt" };
    case "misprint":
      return { is: "unclear" };
    case "in":
    case "reference":
      return { is: "stop" };
    case "the_month":
      return { is: "length", min: 1, max: 1, unit: "month" };
    case "the_week":
      return { is: "length", min: 0, max: 1, unit: "day" };
    case "the_year": // a year in a school may be the school's year
      return { is: "length", min: 9, max: 12, unit: "year" };
    case "while":
      return { is: "relative" };
    case "line":
      return [];
    case "frequency":
    case "count":
    case "month_day":
    case "decade":
    case "toward":
    case "a_month":
    case "the_time":
    case "ongoing":
    case "as_needed":
    case "by_document":
    case "event":
    case "weekday":
    case "clock":
    case "filler":
      return { is: "other" };
    default:
      return word;
  }
}

function isSide(word: TimeWord | undefined): boolean {
  return word?.is === "since" || isTo(word);
}

function isTo(word: TimeWord | undefined): boolean {
  return word?.is === "until" || word?.is === "dash";
}
