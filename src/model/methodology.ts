import * as z from "zod";
import type { Id } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { Ground, MethodologyPart } from "../codes/organisations/community-keys.js";
import { grounds, methodologyParts } from "../codes/organisations/community-keys.js";
import type { ActCode } from "../codes/law/legal-act-keys.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import { audiences } from "../codes/law/provenance-keys.js";
import type { ActivityCode } from "../catalogue/data/activity-keys.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import type { MentoringKind } from "../codes/programs/kind-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, keyOf, list, text } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import { repeats } from "./repeats.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

export type MethodologyId = Id<"methodology">;

/** Where a part of a methodology comes from: a study or a practice, by its published title or link. */
export type MethodologyGround = { readonly ground: Ground; readonly reference: string };

/**
 * One concept, approach or method. Without grounds it is an opinion yet: a draft may hold some. A method names the forms,
 * kinds and activities it serves, so that the work of a pair can be arranged by it.
 */
export type MethodologyTenet = {
  readonly ref: string;
  readonly part: MethodologyPart;
  readonly statement: string;
  readonly grounds: readonly MethodologyGround[];
  readonly forms: readonly Coded<MentoringForm>[];
  readonly kinds: readonly Coded<MentoringKind>[];
  readonly activities: readonly Coded<ActivityCode>[];
};

/**
 * A methodology of mentoring: concepts, approaches and methods, grounded in research and practice, by which the work
 * of mentor and mentee is understood and arranged.
 */
export type Methodology = {
  readonly kind: "methodology";
  readonly schemaVersion: 2;
  readonly id: MethodologyId;
  readonly title: string;
  readonly audience: Audience;
  readonly tenets: readonly MethodologyTenet[];
  readonly acts: readonly Coded<ActCode>[];
};

/** Shape only, for what `parseMethodology` reads. */
export const methodologySchema: RecordSchema<Methodology> = /* @__PURE__ */ recordSchema<Methodology>(
  () => ({
    kind: z.literal("methodology"),
    schemaVersion: z.literal(2),
    id: id("methodology"),
    title: text,
    audience: keyOf(audiences),
    tenets: list(
      z.strictObject({
        ref: code,
        part: keyOf(methodologyParts),
        statement: text,
        grounds: list(z.strictObject({ ground: keyOf(grounds), reference: text })),
        forms: list(coded),
        kinds: list(coded),
        activities: list(coded),
      }),
    ),
    acts: list(coded),
  }),
  (value) => repeats(value, ["tenets"], "ref"),
);

/**
 * Reads a methodology from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseMethodology({ ...methodology, tenets: [...methodology.tenets, ...methodology.tenets] });
 * if (!read.ok) read.issues; // [{ code: "ref.repeated", path: ["tenets", 1, "ref"], … }]
 */
export function parseMethodology(input: unknown): Result<Methodology, InputIssue> {
  return parseWith(methodologySchema, input);
}
