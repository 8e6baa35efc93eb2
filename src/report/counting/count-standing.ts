import type { CalendarDate } from "../../base/calendar-date.js";
import type { Movement } from "../../codes/reports/measure-keys.js";
import { add, type Ledger, type Row, type Spot } from "./ledger.js";
import type { StandingRecord } from "../records/report-record.js";
import { type ReportWindow, sideOf } from "../report-window.js";

export type Stock = "programs" | "pairings" | "mentors" | "mentees";

/** What stands on the reporting day, by stock. */
export const closingMeasure = {
  programs: "programs.running",
  pairings: "pairings.confirmed",
  mentors: "mentors.active",
  mentees: "mentees.active",
} as const;

/** The columns of the account of a stock. */
export type Account = Readonly<Record<Movement | "closing", number>>;

/** Found once, not for each record. */
export function accountOf<S extends Stock>(
  stock: S,
  columns: Readonly<Record<`${S}.${Movement}` | (typeof closingMeasure)[S], number>>,
): Account {
  return {
    opening: columns[`${stock}.opening`],
    entered: columns[`${stock}.entered`],
    left: columns[`${stock}.left`],
    "moved-in": columns[`${stock}.moved-in`],
    "moved-out": columns[`${stock}.moved-out`],
    closing: columns[closingMeasure[stock]],
  };
}

/** Whether a thing stood before the window, began and ended in it, and stands on its last day. */
export type Stay = {
  readonly stood: boolean;
  readonly entered: boolean;
  readonly left: boolean;
  readonly stands: boolean;
};

const neverBegan: Stay = { stood: false, entered: false, left: false, stands: false };

export function stayOf(record: StandingRecord, window: ReportWindow): Stay {
  const { from } = record;
  if (from === undefined) return neverBegan;
  const ended = endOf(record);
  const begin = sideOf(window.beginning ?? window, from);
  const end = ended === undefined ? 1 : Math.max(begin, sideOf(window, ended));
  return {
    stood: begin < 0 && end >= 0,
    entered: begin === 0,
    left: end === 0,
    stands: begin <= 0 && end > 0,
  };
}

/** An end before the beginning is a slip of the pen: the thing ended as it began. */
export function endOf({ from, ended }: StandingRecord): CalendarDate | undefined {
  return from !== undefined && ended !== undefined && ended < from ? from : ended;
}

/**
 * The account of a stock: what stood on the day before the period, with those that entered and moved in, less those that
 * left and moved out, is what stands on the reporting day, in every cell.
 */
export function countStanding<Standing extends StandingRecord>(
  ledger: Ledger<Standing>,
  record: Standing,
  account: Account,
  window: ReportWindow,
): Spot & Stay {
  const { page, rows } = ledger.spot(record);
  const { stood, entered, left, stands } = stayOf(record, window);
  if (entered) add(rows, account.entered, 1);
  if (left) add(rows, account.left, 1);
  if (stands) add(rows, account.closing, 1);
  if (stood) countOpening(ledger, record, account, rows);
  return { page, rows, stood, entered, left, stands };
}

function countOpening<Standing extends StandingRecord>(
  ledger: Ledger<Standing>,
  record: Standing,
  account: Account,
  now: readonly Row[],
): void {
  const { was, place } = record;
  if (was === undefined) {
    add(now, account.opening, 1);
    return;
  }
  const before = ledger.spot({ ...record, ...was, place: was.place ?? place }).rows;
  const arrived = now.filter((row) => !before.includes(row));
  const gone = before.filter((row) => !now.includes(row));
  add(before, account.opening, 1);
  add(arrived, account["moved-in"], 1);
  add(gone, account["moved-out"], 1);
}
