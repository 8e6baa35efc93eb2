import type { Dimension } from "../../codes/reports/report-keys.js";
import type { NeedsRecord } from "../records/report-record.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import { columnsOf, type Ledger, type Sheet, type Spot } from "./ledger.js";
import { valueOf } from "./value-of.js";

const columns = columnsOf("needs");

export const needsSheet: Sheet<NeedsRecord> = {
  columns,
  breakdown: {
    "mentee-category": ({ menteeCategories }) => valueOf(menteeCategories),
    "year-stage": ({ stage = "" }) => stage,
  },
};

type Found = NeedsRecord["difficulties"][number];

/** Each difficulty of one mentee once in each dimension; the mentee is one person in each row. */
export function countNeeds(
  ledger: Ledger<NeedsRecord>,
  record: NeedsRecord,
  groupOf: (code: string) => GroupedDifficulty,
): void {
  const spot = ledger.spot(record);
  const { difficulties, program } = record;
  ledger.addThings(spot, columns["needs.asked"], 1);
  const count = (at: Spot, found: number): void => {
    ledger.addThings(at, columns["needs.difficulties"], found);
    if (program === "running") ledger.add(at, columns["needs.in-running"], found);
    if (program === "none") ledger.add(at, columns["needs.without-program"], found);
  };
  count(spot, difficulties.length);
  const values: readonly (readonly [Dimension, (found: Found) => string])[] = [
    ["difficulty", ({ code }) => code],
    ["difficulty-group", ({ code }) => groupOf(code).group],
    ["difficulty-level", ({ level }) => (level === undefined ? "" : String(level))],
    ["difficulty-origin", ({ origin = "" }) => origin],
  ];
  for (const [dimension, valueIn] of values) {
    const sums = new Map<string, number>();
    for (const found of difficulties) sums.set(valueIn(found), (sums.get(valueIn(found)) ?? 0) + 1);
    for (const [value, found] of sums) count(ledger.extra(spot, dimension, value), found);
  }
}
