import * as z from "zod";
import type { MenteeId, MentorId, OrganisationId, PersonId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { EducationLevel } from "../catalogue/data/education-level-keys.js";
import type { OpenCode } from "../codes/code-list.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import type { MentoringKind } from "../codes/programs/kind-keys.js";
import type { MeetingMode } from "../codes/programs/meeting-mode-keys.js";
import { meetingModes } from "../codes/programs/meeting-mode-keys.js";
import type { WeekSlot } from "../codes/people/week-slot-keys.js";
import { weekSlots } from "../codes/people/week-slot-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, keyOf, list, whole } from "./fields.js";
import type { GroupSize } from "./group-size.js";
import { groupSizeSchema } from "./group-size.js";
import type { InputIssue } from "./input-issue.js";
import type { MeasuredResult, TrajectoryEvidence } from "./mentor-evidence.js";
import { measuredResultSchema, trajectoryEvidenceSchema } from "./mentor-evidence.js";
import { parseWith } from "./parse.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/**
 * A teacher who may be a mentor, by what matters for a pair. `competences` are codes of the difficulty catalogue
 * the mentor can help with; `seats` is how many mentees the mentor takes at a time.
 */
export type Mentor = {
  readonly kind: "mentor";
  readonly schemaVersion: 2;
  readonly id: MentorId;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly results: readonly MeasuredResult[];
  /** Evidence that the mentor can build an individual path of somebody's development. */
  readonly buildsTrajectory?: readonly TrajectoryEvidence[];
  readonly competences: readonly string[];
  readonly subjects: readonly string[];
  readonly forms: readonly Coded<MentoringForm>[];
  readonly kinds: readonly Coded<MentoringKind>[];
  readonly seats: number;
  /** Consent in writing to mentor, given or not. */
  readonly consents: boolean;
  /** Mentees the mentor would like, most preferred first. */
  readonly prefers: readonly MenteeId[];
  /** The same with ties, most preferred first: those of one inner list are preferred equally. Replaces `prefers` when given. */
  readonly preferTiers?: readonly (readonly MenteeId[])[];
  /** Sizes of the group the mentor leads, when the mentor leads a group. */
  readonly groupSize?: GroupSize;
  /** Levels of education the mentor works at. */
  readonly levels?: readonly OpenCode<EducationLevel>[];
  /** Ways of meeting open to the mentor; absent when nobody asked. */
  readonly modes?: readonly MeetingMode[];
  /** Parts of the week free for meetings; absent when nobody asked. */
  readonly slots?: readonly WeekSlot[];
  /** Code of the place of work, such as a municipality or a district: equal codes are one place. */
  readonly place?: string;
  /** The direct manager. */
  readonly reportsTo?: PersonId;
  /** When the mentor is free to mentor. */
  readonly period?: PeriodReading;
};

/** Shape only, for what `parseMentor` reads. */
export const mentorSchema: RecordSchema<Mentor> = /* @__PURE__ */ recordSchema<Mentor>(() => ({
  kind: z.literal("mentor"),
  schemaVersion: z.literal(2),
  id: id("mentor"),
  person: id("person"),
  organisation: id("organisation"),
  results: list(measuredResultSchema),
  buildsTrajectory: list(trajectoryEvidenceSchema).exactOptional(),
  competences: list(code),
  subjects: list(code),
  forms: list(coded),
  kinds: list(coded),
  seats: whole(0, 1_000),
  consents: z.boolean(),
  prefers: list(id("mentee")),
  preferTiers: list(list(id("mentee"))).exactOptional(),
  groupSize: groupSizeSchema.exactOptional(),
  levels: list(code).exactOptional(),
  modes: list(keyOf(meetingModes)).exactOptional(),
  slots: list(keyOf(weekSlots)).exactOptional(),
  place: code.exactOptional(),
  reportsTo: id("person").exactOptional(),
  period: periodSchema.exactOptional(),
}));

/**
 * Reads a mentor from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseMentor({ ...mentor, name: "Анна" }); // people have no names here
 * if (!read.ok) read.issues; // [{ code: "key.unknown", path: ["name"], details: {} }]
 */
export function parseMentor(input: unknown): Result<Mentor, InputIssue> {
  return parseWith(mentorSchema, input);
}
