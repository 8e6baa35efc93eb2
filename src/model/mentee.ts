import * as z from "zod";
import type { MenteeId, MentorId, OrganisationId, PersonId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { EducationLevel } from "../catalogue/data/education-level-keys.js";
import type { OpenCode } from "../codes/code-list.js";
import type { DifficultyOrigin } from "../codes/people/difficulty-keys.js";
import { difficultyOrigins } from "../codes/people/difficulty-keys.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import type { MentoringKind } from "../codes/programs/kind-keys.js";
import type { MeetingMode } from "../codes/programs/meeting-mode-keys.js";
import { meetingModes } from "../codes/programs/meeting-mode-keys.js";
import type { MenteeCategory } from "../codes/people/mentee-category-keys.js";
import type { WeekSlot } from "../codes/people/week-slot-keys.js";
import { weekSlots } from "../codes/people/week-slot-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, keyOf, list, text } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import type { DifficultyLevel } from "./program-difficulty.js";
import { levelSchema } from "./program-difficulty.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** A difficulty as it stands before the program: a catalogue code, how strong it is, who named it. */
export type MenteeDifficulty<Code extends string = string> = {
  readonly code: Code;
  readonly level: DifficultyLevel;
  readonly origin: DifficultyOrigin;
  /** Whether the mentee sees it so too, where somebody else named it; absent when nobody asked. */
  readonly menteeAgrees?: boolean;
};

/**
 * What the mentee asks of mentoring and of further training: needs, the professional he or she wants to become,
 * and the outcomes wanted.
 */
export type EducationalRequest = {
  readonly needs: readonly string[];
  readonly desiredSelfImage?: string;
  readonly outcomes: readonly string[];
};

/** A teacher who is to be mentored, by what matters for a pair. */
export type Mentee = {
  readonly kind: "mentee";
  readonly schemaVersion: 2;
  readonly id: MenteeId;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly categories: readonly Coded<MenteeCategory>[];
  readonly difficulties: readonly MenteeDifficulty[];
  readonly strengths: readonly Coded[];
  readonly request?: EducationalRequest;
  readonly subjects: readonly string[];
  /** Mentors the mentee would like, most preferred first. */
  readonly prefers: readonly MentorId[];
  /** The same with ties, most preferred first: those of one inner list are preferred equally. Replaces `prefers` when given. */
  readonly preferTiers?: readonly (readonly MentorId[])[];
  /** Forms asked for; absent or empty when any will do. */
  readonly forms?: readonly Coded<MentoringForm>[];
  /** Kinds asked for; absent or empty when any will do. */
  readonly kinds?: readonly Coded<MentoringKind>[];
  /** Levels of education the mentee works at. */
  readonly levels?: readonly OpenCode<EducationLevel>[];
  /** Ways of meeting open to the mentee; absent when nobody asked. */
  readonly modes?: readonly MeetingMode[];
  /** Parts of the week free for meetings; absent when nobody asked. */
  readonly slots?: readonly WeekSlot[];
  /** Code of the place of work, such as a municipality or a district: equal codes are one place. */
  readonly place?: string;
  /** The direct manager. */
  readonly reportsTo?: PersonId;
  /** When the mentee is to be mentored. */
  readonly period?: PeriodReading;
};

/** Shape only, for what `parseMentee` reads. */
export const menteeSchema: RecordSchema<Mentee> = /* @__PURE__ */ recordSchema<Mentee>(() => ({
  kind: z.literal("mentee"),
  schemaVersion: z.literal(2),
  id: id("mentee"),
  person: id("person"),
  organisation: id("organisation"),
  categories: list(coded),
  difficulties: list(
    z.strictObject({
      code,
      level: levelSchema,
      origin: keyOf(difficultyOrigins),
      menteeAgrees: z.boolean().exactOptional(),
    }),
  ),
  strengths: list(coded),
  request: z
    .strictObject({ needs: list(text), desiredSelfImage: text.exactOptional(), outcomes: list(text) })
    .exactOptional(),
  subjects: list(code),
  prefers: list(id("mentor")),
  preferTiers: list(list(id("mentor"))).exactOptional(),
  forms: list(coded).exactOptional(),
  kinds: list(coded).exactOptional(),
  levels: list(code).exactOptional(),
  modes: list(keyOf(meetingModes)).exactOptional(),
  slots: list(keyOf(weekSlots)).exactOptional(),
  place: code.exactOptional(),
  reportsTo: id("person").exactOptional(),
  period: periodSchema.exactOptional(),
}));

/**
 * Reads a mentee from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseMentee({ ...mentee, id: "mentor:b" });
 * if (!read.ok) read.issues; // [{ code: "id.malformed", path: ["id"], details: { kind: "mentee" } }]
 */
export function parseMentee(input: unknown): Result<Mentee, InputIssue> {
  return parseWith(menteeSchema, input);
}
