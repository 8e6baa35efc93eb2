import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { Id, MenteeId, MentorId, ProgramId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { OpenCode } from "../codes/code-list.js";
import type { StepState } from "../codes/organisations/item-state-keys.js";
import { stepStates } from "../codes/organisations/item-state-keys.js";
import type { QualificationCategory } from "../codes/people/person-keys.js";
import type { YoungSpecialistDefinitionCode } from "../codes/law/young-specialist-keys.js";
import { code, day, id, keyOf, list, text } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import { repeats } from "./repeats.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

export type DevelopmentPlanId = Id<"development-plan">;

/** One stage of professional formation, with what it is to end in. */
export type DevelopmentStage = {
  readonly ref: string;
  readonly title: string;
  readonly period?: PeriodReading;
  readonly expectedResult?: string;
  readonly state: StepState;
  readonly doneOn?: CalendarDate;
};

/**
 * The plan by which a young specialist grows under the direct guidance of a mentor, or the individual plan of somebody
 * without one. It may span several programs; it holds once all it names have agreed: see `agreedOn`.
 */
export type DevelopmentPlan = {
  readonly kind: "development-plan";
  readonly schemaVersion: 2;
  readonly id: DevelopmentPlanId;
  readonly mentee: MenteeId;
  /** Absent in an individual plan that the mentee follows alone. */
  readonly mentor?: MentorId;
  /** By which definition the mentee counts as young. */
  readonly definition?: OpenCode<YoungSpecialistDefinitionCode>;
  readonly menteeAgreedOn?: CalendarDate;
  readonly mentorAgreedOn?: CalendarDate;
  /** What the mentee wants to become better in, in the mentee's own words. */
  readonly wishes: readonly string[];
  readonly stages: readonly DevelopmentStage[];
  /** The category to apply for, and the last day to do so. */
  readonly expectedQualification?: {
    readonly category: OpenCode<QualificationCategory>;
    readonly by?: CalendarDate;
  };
  readonly programs: readonly ProgramId[];
};

/** Shape only, for what `parseDevelopmentPlan` reads. */
export const developmentPlanSchema: RecordSchema<DevelopmentPlan> =
  /* @__PURE__ */ recordSchema<DevelopmentPlan>(
    () => ({
      kind: z.literal("development-plan"),
      schemaVersion: z.literal(2),
      id: id("development-plan"),
      mentee: id("mentee"),
      mentor: id("mentor").exactOptional(),
      definition: code.exactOptional(),
      menteeAgreedOn: day.exactOptional(),
      mentorAgreedOn: day.exactOptional(),
      wishes: list(text),
      stages: list(
        z.strictObject({
          ref: code,
          title: text,
          period: periodSchema.exactOptional(),
          expectedResult: text.exactOptional(),
          state: keyOf(stepStates),
          doneOn: day.exactOptional(),
        }),
      ),
      expectedQualification: z.strictObject({ category: code, by: day.exactOptional() }).exactOptional(),
      programs: list(id("program")),
    }),
    (value) => repeats(value, ["stages"], "ref"),
  );

/**
 * The day from which the plan holds, the later of the agreements, or undefined while a side has not agreed. A plan
 * without a mentor holds by the mentee's word alone.
 *
 * @example
 * const [mentorAgreedOn, menteeAgreedOn] = [calendarDate("2025-09-01"), calendarDate("2025-09-03")];
 * agreedOn({ ...plan, mentorAgreedOn }); // undefined
 * agreedOn({ ...plan, mentorAgreedOn, menteeAgreedOn }); // "2025-09-03"
 */
export function agreedOn({
  mentor,
  menteeAgreedOn,
  mentorAgreedOn,
}: DevelopmentPlan): CalendarDate | undefined {
  if (mentor === undefined) return menteeAgreedOn;
  if (menteeAgreedOn === undefined || mentorAgreedOn === undefined) return undefined;
  return menteeAgreedOn > mentorAgreedOn ? menteeAgreedOn : mentorAgreedOn;
}

/**
 * Reads a development plan from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseDevelopmentPlan({ ...plan, menteeAgreedOn: "2025-09-31" });
 * if (!read.ok) read.issues; // [{ code: "date.malformed", path: ["menteeAgreedOn"], details: {} }]
 */
export function parseDevelopmentPlan(input: unknown): Result<DevelopmentPlan, InputIssue> {
  return parseWith(developmentPlanSchema, input);
}
