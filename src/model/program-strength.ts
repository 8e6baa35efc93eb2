import * as z from "zod";
import type { Coded } from "./coded.js";
import { emptyCoded, withoutUndefined } from "./coded.js";
import { always, code, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/** A strong side of a mentee that the program is to support. `ref` is its key inside the program. */
export type ProgramStrength = Coded & {
  readonly ref: string;
  /** The participant who has it; absent when all mentees do. */
  readonly mentee?: string;
};

export const programStrengthSchema: z.ZodType<ProgramStrength, Given<ProgramStrength>> = z.lazy(() =>
  z
    .strictObject({
      ref: code,
      code: code.optional(),
      asWritten: text.exactOptional(),
      mentee: code.exactOptional(),
    })
    .check(always(emptyCoded), z.overwrite(withoutUndefined)),
);
