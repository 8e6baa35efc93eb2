import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { ProgramId } from "../base/id.js";
import type { OpenCode } from "../codes/code-list.js";
import type { ResultDirection, TrajectoryEvidenceKind } from "../codes/people/evidence-keys.js";
import { resultDirections } from "../codes/people/evidence-keys.js";
import { code, day, id, keyOf, text } from "./fields.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import type { Given } from "./record-schema.js";

/**
 * One measured result of a mentor's work: what was measured, the value it set out from, the value it reached, which way is
 * better, in which unit, on which day, and the proof. What it lacks of base, direction and day, nobody can judge.
 */
export type MeasuredResult = {
  readonly measure: string;
  readonly base?: number;
  readonly value: number;
  readonly better?: ResultDirection;
  readonly unit: string;
  readonly on?: CalendarDate;
  readonly period?: PeriodReading;
  readonly evidence?: string;
};

/**
 * What shows that the mentor can build an individual path of somebody's development: its kind and day, or an earlier
 * program; `reference` says where it is found.
 */
export type TrajectoryEvidence = {
  readonly kind?: OpenCode<TrajectoryEvidenceKind>;
  readonly on?: CalendarDate;
  readonly program?: ProgramId;
  readonly reference?: string;
};

export const measuredResultSchema: z.ZodType<MeasuredResult, Given<MeasuredResult>> = z.lazy(() =>
  z.strictObject({
    measure: text,
    base: z.number().exactOptional(),
    value: z.number(),
    better: keyOf(resultDirections).exactOptional(),
    unit: text,
    on: day.exactOptional(),
    period: periodSchema.exactOptional(),
    evidence: text.exactOptional(),
  }),
);

export const trajectoryEvidenceSchema: z.ZodType<TrajectoryEvidence, Given<TrajectoryEvidence>> = z.lazy(() =>
  z.strictObject({
    kind: code.exactOptional(),
    on: day.exactOptional(),
    program: id("program").exactOptional(),
    reference: text.exactOptional(),
  }),
);
