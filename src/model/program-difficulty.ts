import * as z from "zod";
import type { DifficultyOrigin, DifficultyOutcome } from "../codes/people/difficulty-keys.js";
import { difficultyOrigins, difficultyOutcomes } from "../codes/people/difficulty-keys.js";
import type { Coded } from "./coded.js";
import { emptyCoded, withoutUndefined } from "./coded.js";
import { always, code, keyOf, text } from "./fields.js";
import type { Given } from "./record-schema.js";

/** 1 slight, 2 noticeable, 3 strong. */
export type DifficultyLevel = 1 | 2 | 3;

/** What is left of a difficulty at the end; 0 is nothing. */
export type LevelAtEnd = 0 | DifficultyLevel;

/** A professional difficulty the program is to remove. `ref` is its key inside the program. `Code`: codes of a catalogue of constants. */
export type ProgramDifficulty<Code extends string = string> = Coded<Code> & {
  readonly ref: string;
  /** The participant who has it; absent when all mentees do. */
  readonly mentee?: string;
  readonly level?: DifficultyLevel;
  readonly levelAtEnd?: LevelAtEnd;
  readonly origin?: DifficultyOrigin;
  /** Whether the mentee sees it so too, where somebody else named it; absent when nobody asked. */
  readonly menteeAgrees?: boolean;
  readonly outcome?: DifficultyOutcome;
};

export const levelSchema: z.ZodType<DifficultyLevel, DifficultyLevel> = z.lazy(() => z.literal([1, 2, 3]));

export const programDifficultySchema: z.ZodType<ProgramDifficulty, Given<ProgramDifficulty>> = z.lazy(() =>
  z
    .strictObject({
      ref: code,
      code: code.optional(),
      asWritten: text.exactOptional(),
      mentee: code.exactOptional(),
      level: levelSchema.exactOptional(),
      levelAtEnd: z.literal([0, 1, 2, 3]).exactOptional(),
      origin: keyOf(difficultyOrigins).exactOptional(),
      menteeAgrees: z.boolean().exactOptional(),
      outcome: keyOf(difficultyOutcomes).exactOptional(),
    })
    .check(always(emptyCoded), z.overwrite(withoutUndefined)),
);
