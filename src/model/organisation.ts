import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId, PersonId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { OpenCode } from "../codes/code-list.js";
import type { ModelComponent } from "../codes/organisations/model-component-keys.js";
import type { ModelItem } from "../codes/organisations/model-item-keys.js";
import type { ModelStage } from "../codes/organisations/model-stage-keys.js";
import type { LawfulBasis, MentorPay } from "../codes/organisations/organisation-keys.js";
import { lawfulBases, mentorPays } from "../codes/organisations/organisation-keys.js";
import type { OrganisationType } from "../codes/organisations/organisation-type-keys.js";
import type { Audience } from "../codes/law/provenance-keys.js";
import { audiences } from "../codes/law/provenance-keys.js";
import type { RegionCode } from "../codes/organisations/region-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, day, id, keyOf, list, text } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import { repeats } from "./repeats.js";
import type { Staffing } from "./staffing.js";
import { staffingSchema } from "./staffing.js";
import type { KeptDocument, Standing } from "./standing.js";
import { keptDocumentSchema, standingSchema } from "./standing.js";
import { recordSchema, type RecordSchema } from "./record-schema.js";

/** A stage of introducing the target model that an organisation has reached. */
export type StageReached = {
  readonly stage: OpenCode<ModelStage>;
  readonly on?: CalendarDate;
  readonly evidence?: string;
};

/**
 * An organisation in which mentoring is done, as it stands: where it is, how many work there, which documents it
 * keeps, how far the conditions, resources and components of the target model are in place. What it still plans is
 * its `TargetModel`. What a list does not name is not said, which is another thing than absent.
 */
export type Organisation = {
  readonly kind: "organisation";
  readonly schemaVersion: 1;
  readonly id: OrganisationId;
  readonly type: OpenCode<OrganisationType>;
  readonly audience: Audience;
  readonly region?: Coded<RegionCode>;
  readonly municipality?: Coded;
  /** Id of the overlay by which it adopted a model as its own: see `profileOn`. */
  readonly overlay?: string;
  readonly mentorPay?: MentorPay;
  readonly lawfulBasis?: LawfulBasis;
  readonly curators: readonly PersonId[];
  /** One for each reference day. */
  readonly staffing: readonly Staffing[];
  readonly documents: readonly KeptDocument[];
  readonly items: readonly Standing<ModelItem>[];
  readonly components: readonly Standing<ModelComponent>[];
  readonly stages: readonly StageReached[];
};

/** Shape only; what an organisation lacks by the rules of a day is a question for `checkOrganisation`. */
export const organisationSchema: RecordSchema<Organisation> = /* @__PURE__ */ recordSchema<Organisation>(
  () => ({
    kind: z.literal("organisation"),
    schemaVersion: z.literal(1),
    id: id("organisation"),
    type: code,
    audience: keyOf(audiences),
    region: coded.exactOptional(),
    municipality: coded.exactOptional(),
    overlay: code.exactOptional(),
    mentorPay: keyOf(mentorPays).exactOptional(),
    lawfulBasis: keyOf(lawfulBases).exactOptional(),
    curators: list(id("person")),
    staffing: list(staffingSchema),
    documents: list(keptDocumentSchema),
    items: list(standingSchema),
    components: list(standingSchema),
    stages: list(z.strictObject({ stage: code, on: day.exactOptional(), evidence: text.exactOptional() })),
  }),
  saidTwice,
);

function saidTwice(value: unknown): readonly z.core.$ZodRawIssue[] {
  return [
    ...repeats(value, ["staffing"], "on"),
    ...repeats(value, ["items"], "code"),
    ...repeats(value, ["components"], "code"),
    ...repeats(value, ["stages"], "stage"),
  ];
}

/**
 * Reads an organisation from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parseOrganisation({ ...organisation, mentorPay: "иногда" });
 * if (!read.ok) read.issues;
 * // [{ code: "code.unknown", path: ["mentorPay"], details: { allowed: ["paid", "unpaid", "permanent-duty"] } }]
 */
export function parseOrganisation(input: unknown): Result<Organisation, InputIssue> {
  return parseWith(organisationSchema, input);
}
