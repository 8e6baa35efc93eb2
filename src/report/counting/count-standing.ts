import type { Movement } from "../../codes/reports/measure-keys.js";
import type { DayBook, KnownDay } from "./day-book.js";
import type { Ledger, Row } from "./ledger.js";
import type { StandingRecord } from "../records/report-record.js";

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

/** Whether a thing stood before the window, began and ended in it, and stands on its last day; and its own days. */
export type Stay = {
  readonly began: KnownDay | undefined;
  readonly ended: KnownDay | undefined;
  readonly stood: boolean;
  readonly entered: boolean;
  readonly left: boolean;
  readonly stands: boolean;
};

/** An end before the beginning is a slip of the pen: the thing ended as it began. */
export function stayOf({ from, ended }: StandingRecord, days: DayBook): Stay {
  if (from === undefined) return neverBegan;
  const first = days.at(from);
  const last = ended === undefined || ended >= from ? ended && days.at(ended) : first;
  const begin = first.beginning;
  const end = last === undefined ? Infinity : Math.max(begin, last.side);
  return {
    began: first,
    ended: last,
    stood: begin < 0 && end >= 0,
    entered: begin === 0,
    left: end === 0,
    stands: begin <= 0 && end > 0,
  };
}

const neverBegan: Stay = {
  began: undefined,
  ended: undefined,
  stood: false,
  entered: false,
  left: false,
  stands: false,
};

/**
 * Opens a record and notes the account of its stock: what stood on the day before the period, with those that entered and
 * moved in, less those that left and moved out, is what stands on the reporting day, in every cell.
 */
export function noteStanding<Standing extends StandingRecord>(
  ledger: Ledger<Standing>,
  record: Standing,
  account: Account,
  days: DayBook,
): Stay {
  ledger.open(record);
  const stay = stayOf(record, days);
  if (stay.stood && record.was === undefined) ledger.add(account.opening, 1);
  if (stay.entered) ledger.add(account.entered, 1);
  if (stay.left) ledger.add(account.left, 1);
  if (stay.stands) ledger.add(account.closing, 1);
  return stay;
}

/** Posts what is noted; what was elsewhere on the day before the period stood there, and moved. */
export function postStanding<Standing extends StandingRecord>(
  ledger: Ledger<Standing>,
  record: Standing,
  account: Account,
  { stood }: Stay,
): void {
  ledger.post();
  const { was, place } = record;
  if (!stood || was === undefined) return;
  const now = ledger.rowsOf(record);
  const before = ledger.rowsOf({ ...record, ...was, place: was.place ?? place });
  ledger.addOne(before, account.opening);
  ledger.addOne(missingIn(before, now), account["moved-in"]);
  ledger.addOne(missingIn(now, before), account["moved-out"]);
}

function missingIn(some: readonly Row[], all: readonly Row[]): readonly Row[] {
  return all.filter((row) => !some.includes(row));
}
