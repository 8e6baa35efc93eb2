import type { CalendarDate } from "../base/calendar-date.js";
import type { Measure, Movement } from "../codes/measures.js";
import type { Counters } from "./cell-book.js";
import type { StandingRecord } from "./report-record.js";
import { isWithin, type ReportWindow } from "./report-window.js";
import { add, type Spot, type StandingDimension, type Tally } from "./tally.js";

export type Stock = "programs" | "pairings" | "mentors" | "mentees";

/** What stands on the reporting day, by stock. */
export const closingMeasure = {
  programs: "programs.running",
  pairings: "pairings.confirmed",
  mentors: "mentors.active",
  mentees: "mentees.active",
} as const;

/** What became of a standing thing in the window. */
export type Stay = { readonly entered: boolean; readonly left: boolean; readonly stands: boolean };

/**
 * The account of a stock: what stood on the day before the period, with those that entered and moved in, less those that
 * left and moved out, is what stands on the reporting day, in every cell.
 */
export function countStanding(
  tally: Tally,
  record: StandingRecord,
  stock: Stock,
  by: readonly StandingDimension[],
  window: ReportWindow,
): Spot & Stay {
  const { place, cells } = tally.standing(record.place, record, by);
  const { from, was } = record;
  const flows = flowsOf[stock];
  const ended = endOf(record);
  const entered = isWithin(window, from);
  const left = from !== undefined && isWithin(window, ended);
  const stands = standsOn(window.closing, from, ended);
  if (entered) add(cells, flows.entered, 1);
  if (left) add(cells, flows.left, 1);
  if (stands) add(cells, closingMeasure[stock], 1);
  if (from !== undefined && from < window.starts && !(ended !== undefined && ended < window.starts)) {
    if (was === undefined) add(cells, flows.opening, 1);
    else {
      const before = tally.standing(was.place ?? record.place, { ...record, ...was }, by).cells;
      add(before, flows.opening, 1);
      countMove(flows, before, cells);
    }
  }
  return { place, cells, entered, left, stands };
}

type Flows = Readonly<Record<Movement, Measure>>;

/** Made once, for these names are looked up several times for each record. */
const flowsOf: Readonly<Record<Stock, Flows>> = {
  programs: flowsNamed("programs"),
  pairings: flowsNamed("pairings"),
  mentors: flowsNamed("mentors"),
  mentees: flowsNamed("mentees"),
};

function flowsNamed(stock: Stock): Flows {
  return {
    opening: `${stock}.opening`,
    entered: `${stock}.entered`,
    left: `${stock}.left`,
    "moved-in": `${stock}.moved-in`,
    "moved-out": `${stock}.moved-out`,
  };
}

function countMove(flows: Flows, before: readonly Counters[], now: readonly Counters[]): void {
  const [stayedBefore, stayedNow] = [new Set(before), new Set(now)];
  add(
    now.filter((cell) => !stayedBefore.has(cell)),
    flows["moved-in"],
    1,
  );
  add(
    before.filter((cell) => !stayedNow.has(cell)),
    flows["moved-out"],
    1,
  );
}

/** An end before the beginning is a slip of the pen: the thing ended as it began. */
export function endOf({ from, ended }: StandingRecord): CalendarDate | undefined {
  return from !== undefined && ended !== undefined && ended < from ? from : ended;
}

export function standsOn(day: CalendarDate, from?: CalendarDate, ended?: CalendarDate): boolean {
  return from !== undefined && from <= day && !(ended !== undefined && ended <= day);
}
