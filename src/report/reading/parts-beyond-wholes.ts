import type * as z from "zod";
import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import { type MeasureEntry, measures } from "../../codes/reports/measure-keys.js";
import { problem } from "../../model/fields.js";
import { fieldsOf } from "../../model/unknown.js";

type Issues = readonly z.core.$ZodRawIssue[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Wholes that other records count than those of their parts, or only statistics. Whoever has not given them for a place has
 * said nothing, so there they hold for the region. Every other whole is counted along with its parts.
 */
const fromElsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "adolescents.residents",
  "early-teachers.total",
  "enterprises.total",
  "learners.total",
  "staff.newcomers",
  "staff.teaching",
  "staff.young",
  "youth.residents",
]);

/** Where a part of a measure is more than what it is a part of, also where there is none of that. Linear in what the cells count. */
export function partsBeyondWholes(cells: readonly Fields[]): Issues {
  const sums = regionalSums(cells);
  return cells.flatMap(({ region, dimension, counts }, i) => {
    const all = fieldsOf(counts);
    return Object.entries(all).flatMap(([measure, sum]) =>
      wholesOf(measure).flatMap((within) => {
        const whole = Object.hasOwn(all, within) ? all[within] : 0;
        if (!isCount(sum) || !isCount(whole) || sum <= whole) return [];
        const said = (part: number, of: number) => [
          problem(sum, "sum.exceeds-whole", { measure, sum: part, whole: of }, [
            "cells",
            i,
            "counts",
            measure,
          ]),
        ];
        if (whole > 0 || !fromElsewhere.has(within)) return said(sum, whole);
        const [part, of] = [measure, within].map((code) => sums.get(keyOf(region, code)) ?? 0);
        return dimension === "all" && part !== undefined && of !== undefined && of > 0 && part > of
          ? said(part, of)
          : [];
      }),
    );
  });
}

/** By region and measure, what its municipalities have together; of what is not counted there is nothing. */
function regionalSums(cells: readonly Fields[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { region, dimension, counts } of cells) {
    if (dimension !== "all") continue;
    for (const [measure, count] of Object.entries(fieldsOf(counts))) {
      const key = keyOf(region, measure);
      // What it should have been nobody knows: it is compared with nothing.
      sums.set(key, (sums.get(key) ?? 0) + (isCount(count) ? count : NaN));
    }
  }
  return sums;
}

function wholesOf(measure: string): readonly string[] {
  return entryIn<Behaviour<MeasureEntry>>(measures, measure)?.within ?? [];
}

function keyOf(region: unknown, measure: string): string {
  return `${measure} ${String(region)}`;
}

function isCount(count: unknown): count is number {
  return Number.isFinite(count);
}
