import * as z from "zod";
import { day, problem, verbatim, whole } from "./fields.js";
import type { DayBounds, MonthBounds, PeriodPrecision, PeriodReading } from "../time/period.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

const precisions = [
  "day",
  "month",
  "academic-year",
  "year-pair",
  "year",
  "duration",
  "open",
  "relative",
  "template",
  "unknown",
] as const satisfies readonly PeriodPrecision[];

export const dayBounds: z.ZodType<DayBounds, Given<DayBounds>> = z.lazy(() =>
  z.strictObject({ earliest: day, latest: day }).check(({ value, issues }) => {
    if (value.latest < value.earliest) issues.push(problem(value, "bounds.reversed", value));
  }),
);

const monthBounds: z.ZodType<MonthBounds, Given<MonthBounds>> = z.lazy(() =>
  z
    .strictObject({ min: whole(0, 1_200), max: whole(0, 1_200).exactOptional() })
    .check(({ value: { min, max }, issues }) => {
      if (max !== undefined && max < min)
        issues.push(problem(max, "bounds.reversed", { earliest: min, latest: max }));
    }),
);

/** A period as it is stored; to read one from words use `readPeriod`. */
export const periodSchema: RecordSchema<PeriodReading> = /* @__PURE__ */ recordSchema<PeriodReading>(() => ({
  asWritten: verbatim,
  precision: z.enum(precisions),
  starts: dayBounds.exactOptional(),
  ends: dayBounds.exactOptional(),
  months: monthBounds.exactOptional(),
}));
