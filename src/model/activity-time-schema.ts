import * as z from "zod";
import { activityTimings } from "../codes/programs/activity-keys.js";
import type { PlanFrequency } from "../time/plan-time.js";
import { mostParts, mostTimes, type ActivityTime, type ActivityTimePart } from "./activity-time.js";
import { day, keyOf, list, problem, text, whole } from "./fields.js";
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

const partSchema: z.ZodType<ActivityTimePart, Given<ActivityTimePart>> = z.lazy(() =>
  z
    .strictObject({
      asWritten: text.exactOptional(),
      from: day.exactOptional(),
      to: day.exactOptional(),
    })
    .check(inOrder),
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
      parts: list(partSchema, mostParts).exactOptional(),
    })
    .check(inOrder),
);

function inOrder({ value: { from, to }, issues }: z.core.ParsePayload<ActivityTimePart>): void {
  if (from !== undefined && to !== undefined && to < from)
    issues.push(problem(to, "bounds.reversed", { earliest: from, latest: to }));
}
