import * as z from "zod";
import { activityTimings } from "../codes/programs/activity-keys.js";
import type { PlanFrequency } from "../time/plan-time.js";
import { mostTimes, type ActivityTime } from "./activity-time.js";
import { day, keyOf, problem, text, whole } from "./fields.js";
import type { Given } from "./record-schema.js";

const units = [
  "day",
  "week",
  "month",
  "quarter",
  "school-quarter",
  "half-year",
  "year",
  "term",
] as const satisfies readonly PlanFrequency["per"][];

const frequencySchema: z.ZodType<PlanFrequency, Given<PlanFrequency>> = z.lazy(() =>
  z
    .strictObject({
      min: whole(0, mostTimes).exactOptional(),
      max: whole(0, mostTimes).exactOptional(),
      every: whole(1, mostTimes).exactOptional(),
      per: z.enum(units),
    })
    .check(({ value: { min, max }, issues }) => {
      if (min !== undefined && max !== undefined && max < min)
        issues.push(problem(max, "bounds.reversed", { earliest: min, latest: max }));
    }),
);

export const activityTimeSchema: z.ZodType<ActivityTime, Given<ActivityTime>> = z.lazy(() =>
  z
    .strictObject({
      timing: keyOf(activityTimings),
      asWritten: text.exactOptional(),
      from: day.exactOptional(),
      to: day.exactOptional(),
      deadline: z.literal(true).exactOptional(),
      frequency: frequencySchema.exactOptional(),
    })
    .check(({ value: { from, to }, issues }) => {
      if (from !== undefined && to !== undefined && to < from)
        issues.push(problem(to, "bounds.reversed", { earliest: from, latest: to }));
    }),
);
