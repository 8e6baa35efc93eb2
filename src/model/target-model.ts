import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { Id, OrganisationId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { OpenCode } from "../codes/code-list.js";
import type { StepState } from "../codes/organisations/item-state-keys.js";
import { stepStates } from "../codes/organisations/item-state-keys.js";
import type { Mechanism } from "../codes/organisations/mechanism-keys.js";
import type { ModelComponent } from "../codes/organisations/model-component-keys.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { ModelStage, StageSet } from "../codes/organisations/model-stage-keys.js";
import type { Principle } from "../codes/law/principle-keys.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import { audiences } from "../codes/law/provenance-keys.js";
import type { Role } from "../codes/people/role-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, day, id, keyOf, list, text } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import type { MethodologyId } from "./methodology.js";
import { parseWith } from "./parse.js";
import type { PeriodReading } from "../time/period.js";
import { periodSchema } from "./period-schema.js";
import { repeats } from "./repeats.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

export type TargetModelId = Id<"target-model">;

/** One line of a roadmap: what is done at which stage, when, by whom, and what comes of it. */
export type RoadmapStep = {
  readonly ref: string;
  readonly title: string;
  readonly stage?: OpenCode<ModelStage>;
  /** The condition or resource that the step puts in place. */
  readonly item?: OpenCode<ModelItem>;
  readonly period?: PeriodReading;
  readonly responsible: readonly Coded<Role>[];
  readonly expectedResult?: string;
  readonly state: StepState;
  readonly doneOn?: CalendarDate;
  readonly evidence?: string;
};

/**
 * The target model of an organisation as it is being put in place: the system of conditions, resources and processes
 * that mentoring programs need, each with the steps towards it. What stands already is the `Organisation`.
 */
export type TargetModel = {
  readonly kind: "target-model";
  readonly schemaVersion: 1;
  readonly id: TargetModelId;
  readonly organisation: OrganisationId;
  readonly audience: Audience;
  readonly stageSet: OpenCode<StageSet>;
  readonly period?: PeriodReading;
  readonly methodology?: MethodologyId;
  readonly principles: readonly OpenCode<Principle>[];
  readonly mechanisms: readonly OpenCode<Mechanism>[];
  /** Who and what takes part, inside and outside the organisation. */
  readonly components: readonly OpenCode<ModelComponent>[];
  readonly conditions: readonly RoadmapStep[];
  readonly resources: readonly RoadmapStep[];
  readonly processes: readonly RoadmapStep[];
};

const roadmapStep: z.ZodType<RoadmapStep, Given<RoadmapStep>> = z.lazy(() =>
  z.strictObject({
    ref: code,
    title: text,
    stage: code.exactOptional(),
    item: code.exactOptional(),
    period: periodSchema.exactOptional(),
    responsible: list(coded),
    expectedResult: text.exactOptional(),
    state: keyOf(stepStates),
    doneOn: day.exactOptional(),
    evidence: text.exactOptional(),
  }),
);

/** Shape only, for what `parseTargetModel` reads. */
export const targetModelSchema: RecordSchema<TargetModel> = /* @__PURE__ */ recordSchema<TargetModel>(
  () => ({
    kind: z.literal("target-model"),
    schemaVersion: z.literal(1),
    id: id("target-model"),
    organisation: id("organisation"),
    audience: keyOf(audiences),
    stageSet: code,
    period: periodSchema.exactOptional(),
    methodology: id("methodology").exactOptional(),
    principles: list(code),
    mechanisms: list(code),
    components: list(code),
    conditions: list(roadmapStep),
    resources: list(roadmapStep),
    processes: list(roadmapStep),
  }),
  (value) => repeats(value, ["conditions", "resources", "processes"], "ref"),
);

/**
 * Reads a target model from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseTargetModel({ ...targetModel, audience: "teachers" });
 * if (!read.ok) read.issues; // [{ code: "code.unknown", path: ["audience"], … }]
 */
export function parseTargetModel(input: unknown): Result<TargetModel, InputIssue> {
  return parseWith(targetModelSchema, input);
}
