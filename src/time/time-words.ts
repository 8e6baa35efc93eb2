import type { PartOfYear, Season, Unit } from "./lexicon.js";

/**
 * What people write about time, cut into words that carry meaning; periods and plan times are read from the same.
 * Months are 1 to 12, weekdays 1 (Monday) to 7.
 */
export type TimeWord =
  | Moment
  | Length
  | Years
  | Frequency
  /** A day and a month in figures: a moment beside other days, a number or an hour otherwise. */
  | { readonly is: "short"; readonly month: number; readonly day: number }
  /** Years of work or study, counted: the second year, the first three. */
  | { readonly is: "ordinal"; readonly from: number; readonly to: number }
  /** Quarters, half-years and other parts of a year, by their numbers. */
  | { readonly is: "part"; readonly part: PartOfYear; readonly which?: readonly number[] }
  /** Weeks or decades of a month by their numbers; −1 is the last. */
  | { readonly is: "week"; readonly which: readonly number[] }
  | { readonly is: "decade"; readonly which: readonly number[] }
  | { readonly is: "break"; readonly season?: Season }
  /** A day of a month that only a heading names: до 25 числа. */
  | { readonly is: "month_day"; readonly day: number }
  /** How many times, with no word of how often that is. */
  | { readonly is: "count"; readonly min?: number; readonly max?: number }
  | { readonly is: "until"; readonly wholly?: true }
  | PlainTimeWord;

export type PlainTimeWord = { readonly [Is in PlainWord]: { readonly is: Is } }[PlainWord];

/** A day, a month or a year, with or without the larger parts. */
export type Moment = {
  readonly is: "moment";
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

/** Parts that nobody wrote are fields too, for objects of one form are read more quickly than those of many. */
export function momentOf(year: number | undefined, month?: number, day?: number): Moment {
  return { is: "moment", year, month, day };
}

/** Two years written as a pair. */
export type Years = { readonly is: "years"; readonly from: number; readonly to: number };

/** Between two numbers of whole months; `max` is Infinity when nobody says how long at most. */
export type Length = {
  readonly is: "length";
  readonly min: number;
  readonly max: number;
  /** What it was counted in, from the coarsest: a year and three months are one length, three months and a year two. */
  readonly unit: "academic" | "year" | "month" | "day";
  /** The numbers, where they were counted in weeks: “1 week” in a plan may be the first one. */
  readonly weeks?: readonly number[];
};

/** How often; `max` is absent for “at least”, `min` for “at most”. */
export type Frequency = {
  readonly is: "frequency";
  readonly min?: number;
  readonly max?: number;
  /** Counted in so many units: once in two weeks. */
  readonly every?: number;
  readonly per: Unit;
  /** Said as a rhythm (every month), so that a number of times may stand beside it. */
  readonly rhythm?: true;
};

/**
 * Words that say no number. `doubt` is what nobody should guess about, such as “about 3 months”; `service` counts
 * years of somebody's life; `number` has no unit; `stop` ends a thought; `month` is the one that a heading names.
 */
export type PlainWord =
  | (
      | "blank"
      | "endless"
      | "since"
      | "toward"
      | "dash"
      | "and"
      | "or"
      | "stop"
      | "line"
      | "in"
      | "at_most"
      | "at_least"
    )
  | ("or_more" | "doubt" | "service" | "number" | "academic" | "academic_years" | "misprint" | "reference")
  | (
      | "the_month"
      | "a_month"
      | "the_week"
      | "the_year"
      | "the_time"
      | "ongoing"
      | "as_needed"
      | "by_document"
      | "event"
      | "while"
      | "every"
    )
  | ("weekday" | "clock" | "filler" | "other");

/** A word and where it stands: the tokens from `from` to before `to`. */
export type PlacedWord = { readonly word: TimeWord; readonly from: number; readonly to: number };
