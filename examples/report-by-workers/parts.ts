import { academicYear, calendarDate, type ReportOptions } from "nastavnik";
import type { MadeUp } from "../report-region/made-up-region.js";

/** The settings of every worker: reports by other rules or of other days are not merged. */
export const options: ReportOptions = { period: academicYear(2025), on: calendarDate("2026-05-15") };

/** The task of a worker. No organisation is in two parts, and the id identifies the part. */
export type Part = MadeUp & { readonly id: string };

/** A made-up region in parts, a municipality each. */
export const parts: readonly Part[] = Array.from({ length: 24 }, (_, i) => {
  const municipality = `municipality-${String(i + 1).padStart(2, "0")}`;
  return { id: municipality, region: "made-up", municipality, schools: 20 + ((i * 7) % 30), pairs: 12 };
});

/** A part that nobody can count: half a pair stands in its records, and every worker throws at it. */
export const brokenPart: Part = {
  id: "municipality-25",
  region: "made-up",
  municipality: "municipality-25",
  schools: 20,
  pairs: 1.5,
};
