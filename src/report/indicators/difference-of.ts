import { addDays } from "../../base/calendar-date.js";
import { compareText } from "../../base/order.js";
import type { Measure, Movement } from "../../codes/reports/measure-keys.js";
import type { ChangeCause, Dimension } from "../../codes/reports/report-keys.js";
import { closingMeasure, type Stock } from "../counting/count-standing.js";
import type { PlaceWithin } from "./indicators-of.js";
import { basisDifference } from "../merge-reports.js";
import type { Report } from "../report.js";
import { windowOf } from "../report-window.js";

/** One cause of the change of one figure. For a figure they add up to the change exactly. */
export type DifferencePart = {
  readonly measure: (typeof closingMeasure)[Stock];
  readonly dimension: Dimension;
  readonly value: string;
  readonly cause: ChangeCause;
  /** What `not-separable` may consist of. */
  readonly among?: readonly ChangeCause[];
  /** Whole, never 0. */
  readonly change: number;
};

export type DifferenceOptions = {
  /**
   * The earlier report made again from the records as they were known then, but with the definitions of the later one:
   * what separates a changed definition from a late correction, which counts alone cannot.
   */
  readonly restated?: Report;
  readonly within?: PlaceWithin;
};

/**
 * Why the programs, pairings, mentors and mentees that stand differ between two reports, in every dimension and value.
 *
 * A report carries its own account of each stock: what stood the day before the period, what entered, left and moved. So
 * two reports explain each other without a person in either: in the later of two neighbouring periods, entered and left
 * are its flows, and what it says of its opening against what the earlier one said of the same day was corrected late. In
 * two reports of one period, on two days, entered and left are the growth of the flows; of the same day, all is correction.
 * Where several causes meet, such as other organisations and another definition, the part says so and is not split.
 *
 * @example
 * differenceOf(lastYear, thisYear).filter(({ measure, dimension }) => measure === "programs.running" && dimension === "all")
 */
export function differenceOf(
  before: Report,
  after: Report,
  { restated, within = {} }: DifferenceOptions = {},
): readonly DifferencePart[] {
  const [was, again, is] = [before, restated ?? before, after].map((report) => accountsIn(report, within));
  const causes = specialCauses(restated ?? before, after);
  const timing = timingOf(before, after);
  const keys = [...new Set([was, again, is].flatMap((accounts) => [...(accounts?.keys() ?? [])]))].sort(
    compareText,
  );
  return keys.flatMap((key) => {
    const [dimension, value, stock] = JSON.parse(key) as [Dimension, string, Stock];
    const head = { measure: closingMeasure[stock], dimension, value };
    const [old, base, now] = [was?.get(key) ?? nothing, again?.get(key) ?? nothing, is?.get(key) ?? nothing];
    const flow = (movement: Movement) => flowOf(timing, movement, base, now);
    const parts = [
      { cause: "entered", change: flow("entered") },
      { cause: "left", change: -flow("left") },
      { cause: "moved-in", change: flow("moved-in") },
      { cause: "moved-out", change: -flow("moved-out") },
      { cause: "definition-changed", change: base.closing - old.closing },
    ] as const;
    const explained = parts.reduce((sum, { change }) => sum + change, 0);
    const rest = now.closing - old.closing - explained;
    const cause =
      causes.length === 0
        ? ({ cause: "corrected-late" } as const)
        : ({ cause: "not-separable", among: [...causes, "corrected-late"] } as const);
    return [...parts, { ...cause, change: rest }]
      .filter(({ change }) => change !== 0)
      .map((part) => ({ ...head, ...part }));
  });
}

/** `opening` to `closing` of one stock in one cell. */
type Account = Readonly<Record<Movement | "closing", number>>;

const nothing: Account = { opening: 0, entered: 0, left: 0, "moved-in": 0, "moved-out": 0, closing: 0 };
const stocks = Object.keys(closingMeasure) as Stock[];
const movements: readonly Movement[] = ["opening", "entered", "left", "moved-in", "moved-out"];

function accountsIn({ cells }: Report, within: PlaceWithin): ReadonlyMap<string, Account> {
  const accounts = new Map<string, Record<Movement | "closing", number>>();
  for (const { region, municipality, dimension, value, counts } of cells) {
    if (region !== (within.region ?? region) || municipality !== (within.municipality ?? municipality))
      continue;
    for (const stock of stocks) {
      const key = JSON.stringify([dimension, value, stock]);
      const count = (measure: Measure) => counts[measure] ?? 0;
      const account = accounts.get(key) ?? { ...nothing };
      for (const movement of movements) account[movement] += count(`${stock}.${movement}`);
      account.closing += count(closingMeasure[stock]);
      accounts.set(key, account);
    }
  }
  return accounts;
}

type Timing = "next-period" | "later-day" | "same-day";

function timingOf(before: Report, after: Report): Timing {
  const [was, is] = [windowOf(before.period, before.on), windowOf(after.period, after.on)];
  if (was.starts !== is.starts) return "next-period";
  return was.closing === is.closing ? "same-day" : "later-day";
}

function flowOf(timing: Timing, movement: Movement, base: Account, now: Account): number {
  switch (timing) {
    case "next-period":
      return now[movement];
    case "later-day":
      return now[movement] - base[movement];
    case "same-day":
      return 0;
  }
}

/** What besides late corrections can lie in the rest. */
function specialCauses(before: Report, after: Report): readonly ChangeCause[] {
  const [was, is] = [windowOf(before.period, before.on), windowOf(after.period, after.on)];
  const neighbours = was.starts === is.starts || addDays(was.closing, 1) === is.starts;
  return [
    ...(before.covers.join() === after.covers.join() ? [] : (["coverage-changed"] as const)),
    ...(basisDifference(before.basis, after.basis).length === 0 ? [] : (["definition-changed"] as const)),
    ...(neighbours ? [] : (["between-reports"] as const)),
  ];
}
