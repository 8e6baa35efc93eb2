import * as z from "zod";
import type { OrganisationId, ProgramId } from "../base/id.js";
import type { OpenCode } from "../codes/code-list.js";
import type { ActCode } from "../codes/law/legal-act-keys.js";
import type { MentoringForm } from "../codes/programs/form-keys.js";
import type { MentoringKind } from "../codes/programs/kind-keys.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import type { OrganisationType } from "../codes/organisations/organisation-type-keys.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import { audiences } from "../codes/law/provenance-keys.js";
import type { ProgramScope } from "../codes/programs/scope-keys.js";
import { scopes } from "../codes/programs/scope-keys.js";
import type { Activity } from "./activity.js";
import { activitySchema } from "./activity.js";
import type { Approval } from "./approval.js";
import { approvalSchema } from "./approval.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, id, keyOf, list, text, whole } from "./fields.js";
import type { Participant } from "./participant.js";
import { participantSchema } from "./participant.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import type { ProgramDifficulty } from "./program-difficulty.js";
import { programDifficultySchema } from "./program-difficulty.js";
import type { ProgramStrength } from "./program-strength.js";
import { programStrengthSchema } from "./program-strength.js";
import type { Provenance } from "./provenance.js";
import { provenanceSchema } from "./provenance.js";
import { brokenRefs } from "./program-refs.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** Where a program is carried out. */
export type ProgramPlace = {
  readonly organisation?: OrganisationId;
  readonly type?: OrganisationType | (string & {});
  readonly municipality?: Coded;
  readonly region?: Coded;
};

/** How many take part when the participants are not listed one by one; `asWritten` keeps "more than 30". */
export type Headcount = { readonly mentors?: number; readonly mentees?: number; readonly asWritten?: string };

/**
 * A mentoring program. For a pair or a group it is the personalised program: short-term, with forms and kinds of
 * mentoring and a list of activities that remove the mentee's identified difficulties and support strong sides.
 * For an organisation, a municipality or a region it is the frame in which such programs are drawn up.
 *
 * Every list may be empty while the program is a draft: shape is one question, law another.
 */
export type Program = {
  readonly kind: "program";
  readonly schemaVersion: 2;
  readonly id: ProgramId;
  readonly scope: ProgramScope;
  readonly audience: Audience;
  readonly place: ProgramPlace;
  readonly period?: PeriodReading;
  readonly participants: readonly Participant[];
  readonly headcount?: Headcount;
  /** The document's own limit, where it sets one. */
  readonly maxMenteesPerMentor?: number;
  /** Formation, development, adaptation: what the program is for. */
  readonly purposes: readonly OpenCode<MentoringPurpose>[];
  readonly forms: readonly Coded<MentoringForm>[];
  readonly kinds: readonly Coded<MentoringKind>[];
  readonly directions: readonly string[];
  readonly difficulties: readonly ProgramDifficulty[];
  readonly strengths: readonly ProgramStrength[];
  readonly goals: readonly string[];
  readonly activities: readonly Activity[];
  readonly meetingFrequency?: string;
  readonly expectedResults: readonly string[];
  readonly monitoringTools: readonly string[];
  /** Posts of those who drew the program up. */
  readonly authorPosts: readonly string[];
  readonly approvals: readonly Approval[];
  readonly regulations: readonly Coded<ActCode>[];
  readonly earlyTermination?: string;
  /** Longer support is a chain of programs. */
  readonly previousProgram?: ProgramId;
  readonly provenance?: Provenance;
};

/** Shape only; whether the program is lawful on a given day is a question for `checkProgram`. */
export const programSchema: RecordSchema<Program> = /* @__PURE__ */ recordSchema<Program>(
  () => ({
    kind: z.literal("program"),
    schemaVersion: z.literal(2),
    id: id("program"),
    scope: keyOf(scopes),
    audience: keyOf(audiences),
    place: z.strictObject({
      organisation: id("organisation").exactOptional(),
      type: text.exactOptional(),
      municipality: coded.exactOptional(),
      region: coded.exactOptional(),
    }),
    period: periodSchema.exactOptional(),
    participants: list(participantSchema),
    headcount: z
      .strictObject({
        mentors: whole(0, 1_000_000).exactOptional(),
        mentees: whole(0, 1_000_000).exactOptional(),
        asWritten: text.exactOptional(),
      })
      .exactOptional(),
    maxMenteesPerMentor: whole(1, 1_000).exactOptional(),
    purposes: list(code),
    forms: list(coded),
    kinds: list(coded),
    directions: list(text),
    difficulties: list(programDifficultySchema),
    strengths: list(programStrengthSchema),
    goals: list(text),
    activities: list(activitySchema),
    meetingFrequency: text.exactOptional(),
    expectedResults: list(text),
    monitoringTools: list(text),
    authorPosts: list(text),
    approvals: list(approvalSchema),
    regulations: list(coded),
    earlyTermination: text.exactOptional(),
    previousProgram: id("program").exactOptional(),
    provenance: provenanceSchema.exactOptional(),
  }),
  brokenRefs,
);
