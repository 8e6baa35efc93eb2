import * as z from "zod";
import { problem, whole } from "./fields.js";
import type { Given } from "./record-schema.js";

/** Fewest and most mentees of one group, both inclusive. */
export type GroupSize = { readonly min: number; readonly max: number };

export const groupSizeSchema: z.ZodType<GroupSize, Given<GroupSize>> = z.lazy(() =>
  z.strictObject({ min: whole(1, 1_000), max: whole(1, 1_000) }).check(({ value: { min, max }, issues }) => {
    if (max < min) issues.push(problem(max, "bounds.reversed", { earliest: min, latest: max }));
  }),
);
