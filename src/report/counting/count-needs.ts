import type { Dimension } from "../../codes/reports/report-keys.js";
import type { NeedsRecord } from "../records/report-record.js";
import type { GroupedDifficulty } from "./difficulty-groups.js";
import type { Ledger } from "./ledger.js";
import { columnsOf, type Sheet } from "./sheet.js";
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
  const { difficulties, program } = record;
  const note = (found: number): void => {
    ledger.addThings(columns["needs.difficulties"], found);
    if (program === "running") ledger.add(columns["needs.in-running"], found);
    if (program === "none") ledger.add(columns["needs.without-program"], found);
  };
  ledger.open(record);
  ledger.addThings(columns["needs.asked"], 1);
  note(difficulties.length);
  ledger.post();
  const values: readonly (readonly [Dimension, (found: Found) => string])[] = [
    ["difficulty", ({ code }) => code],
    ["difficulty-group", ({ code }) => groupOf(code).group],
    ["difficulty-level", ({ level }) => (level === undefined ? "" : String(level))],
    ["difficulty-origin", ({ origin = "" }) => origin],
  ];
  for (const [dimension, valueIn] of values) {
    if (!ledger.has(dimension)) continue;
    const sums = new Map<string, number>();
    for (const found of difficulties) sums.set(valueIn(found), (sums.get(valueIn(found)) ?? 0) + 1);
    for (const [value, found] of sums) {
      note(found);
      ledger.postIn(dimension, value);
    }
  }
}
