import * as z from "zod";
import { lengthOf } from "../../base/text-length.js";
import { audiences } from "../../codes/law/provenance-keys.js";
import { difficultyOrigins, difficultyOutcomes } from "../../codes/people/difficulty-keys.js";
import { surveyLevels } from "../../codes/people/survey-keys.js";
import { scopes } from "../../codes/programs/scope-keys.js";
import { yearStages } from "../../codes/reports/report-keys.js";
import { code, day, id, keyOf, list, none, problem, verbatim, whole } from "../../model/fields.js";
import { levelSchema } from "../../model/program-difficulty.js";
import { type FieldSchemas, type Given, recordSchema, type RecordSchema } from "../../model/record-schema.js";
import { fieldsOf, itemsOf } from "../../model/unknown.js";
import { valueOf } from "../counting/value-of.js";
import type {
  OfSomebody,
  RecordCodes,
  ReportPlace,
  ReportRecord,
  StandingRecord,
  SurveyRecord,
  Swot,
} from "../records/report-record.js";
import { daysReversed, moreThanCounted, moreThanWhole, ratingsMissing } from "./broken-report-record.js";
import { measure, mostCounted } from "./report-schema.js";

type RecordOf<Kind extends ReportRecord["kind"]> = Extract<ReportRecord, { readonly kind: Kind }>;

/** A schema for each kind of record: a kind or a field without one does not compile. */
type ReportRecordSchemas = { readonly [Kind in ReportRecord["kind"]]: RecordSchema<RecordOf<Kind>> };

const count = whole(0, mostCounted);
const mostPoints = 1_000;
const points = whole(0, mostPoints);

/** Several codes are counted under one value, all of them joined, and a report has room for so many characters of it. */
const longestValue = 4_000;
const mostCodes = 10_000;

const codes = list(code, mostCodes, (given) => {
  const length = lengthOf(valueOf(given.filter((each) => typeof each === "string")));
  return length > longestValue ? [problem(given, "text.too-long", { max: longestValue, length })] : none;
});

const place: z.ZodType<ReportPlace, Given<ReportPlace>> = z.lazy(() =>
  z.strictObject({
    organisation: id("organisation").exactOptional(),
    type: code.exactOptional(),
    municipality: verbatim.exactOptional(),
    region: verbatim.exactOptional(),
  }),
);

const codesOfRecord = {
  audience: keyOf(audiences).exactOptional(),
  scope: keyOf(scopes).exactOptional(),
  forms: codes.exactOptional(),
  kinds: codes.exactOptional(),
  menteeCategories: codes.exactOptional(),
  mentorQualifications: codes.exactOptional(),
} satisfies FieldSchemas<RecordCodes>;

/** A number of the person within the organisation: more contributors would be taken for those of another. */
const ofSomebody = { contributor: whole(0, 2 ** 31 - 1).exactOptional() } satisfies FieldSchemas<OfSomebody>;

type Was = NonNullable<StandingRecord["was"]>;

const was: z.ZodType<Was, Given<Was>> = z.lazy(() =>
  z.strictObject({ ...codesOfRecord, place: place.exactOptional() }),
);

const standing = {
  ...codesOfRecord,
  place,
  from: day.exactOptional(),
  ended: day.exactOptional(),
  was: was.exactOptional(),
} satisfies FieldSchemas<StandingRecord>;

type SurveyAnswer = SurveyRecord["answers"][number];

const answer: z.ZodType<SurveyAnswer, Given<SurveyAnswer>> = z.lazy(() =>
  z
    .strictObject({ scale: verbatim, points, lowest: points, highest: points })
    .check(({ value: { points: given, lowest, highest }, issues }) => {
      if (given < lowest) issues.push(problem(given, "number.too-small", { min: lowest }, ["points"]));
      if (given > highest && given <= mostPoints)
        issues.push(problem(given, "number.too-big", { max: highest }, ["points"]));
    }),
);

const swot: z.ZodType<Swot, Given<Swot>> = z.lazy(() =>
  z.strictObject({ strengths: codes, weaknesses: codes, opportunities: codes, threats: codes }),
);

/** What `parseReportRecord` reads, by kind. Each is built when it is first used. */
export const reportRecordSchemas: ReportRecordSchemas = {
  organisation: /* @__PURE__ */ recordSchema<RecordOf<"organisation">>(
    () => ({
      kind: z.literal("organisation"),
      place,
      staff: z
        .strictObject({
          teaching: count,
          young: count.exactOptional(),
          newcomers: count.exactOptional(),
          categoryHolders: count.exactOptional(),
        })
        .exactOptional(),
      complete: z.boolean().exactOptional(),
      incentives: z.boolean().exactOptional(),
      withPairs: z.boolean().exactOptional(),
      documents: list(code).exactOptional(),
      readiness: z.strictObject({ present: count, partial: count, absent: count }).exactOptional(),
      retention: list(
        z.strictObject({ months: z.literal([12, 36]), hired: count, stayed: count }),
      ).exactOptional(),
    }),
    (record) => {
      const { staff, retention } = fieldsOf(record);
      return [
        ...["young", "newcomers", "categoryHolders"].flatMap((part) =>
          moreThanWhole(staff, part, "teaching", ["staff"]),
        ),
        ...itemsOf(retention).flatMap((each, i) => moreThanWhole(each, "stayed", "hired", ["retention", i])),
      ];
    },
  ),
  program: /* @__PURE__ */ recordSchema<RecordOf<"program">>(
    () => ({
      ...standing,
      ...ofSomebody,
      kind: z.literal("program"),
      ending: z.enum(["completed", "terminated"]).exactOptional(),
      endReason: verbatim.exactOptional(),
      activities: z.strictObject({ planned: count, due: count, done: count }).exactOptional(),
      difficulties: list(
        z.strictObject({ code: verbatim, outcome: keyOf(difficultyOutcomes).exactOptional() }),
      ).exactOptional(),
      mentorReplacedOn: list(day).exactOptional(),
    }),
    (record) => {
      const { activities } = fieldsOf(record);
      return [
        ...daysReversed(record),
        ...moreThanWhole(activities, "due", "planned", ["activities"]),
        ...moreThanWhole(activities, "done", "due", ["activities"]),
      ];
    },
  ),
  pairing: /* @__PURE__ */ recordSchema<RecordOf<"pairing">>(
    () => ({
      ...standing,
      kind: z.literal("pairing"),
      mentees: count,
      sameSubject: z.boolean().exactOptional(),
    }),
    daysReversed,
  ),
  assignment: /* @__PURE__ */ recordSchema<RecordOf<"assignment">>(
    () => ({
      ...standing,
      ...ofSomebody,
      kind: z.literal("assignment"),
      consent: z.boolean(),
      supplement: z.boolean(),
      order: z.boolean(),
    }),
    daysReversed,
  ),
  participant: /* @__PURE__ */ recordSchema<RecordOf<"participant">>(
    () => ({
      ...standing,
      kind: z.literal("participant"),
      side: z.enum(["mentor", "mentee"]),
      staff: z.boolean(),
      young: z.boolean().exactOptional(),
      newcomer: z.boolean().exactOptional(),
      paid: z.boolean().exactOptional(),
      byOrder: z.boolean().exactOptional(),
      contestEntrant: z.boolean().exactOptional(),
      paired: z.boolean().exactOptional(),
      finished: z.strictObject({ certified: z.boolean(), contests: z.boolean() }).exactOptional(),
    }),
    daysReversed,
  ),
  survey: /* @__PURE__ */ recordSchema<RecordOf<"survey">>(() => ({
    ...ofSomebody,
    kind: z.literal("survey"),
    place,
    on: day,
    side: z.enum(["mentor", "mentee", "curator"]),
    level: keyOf(surveyLevels),
    answers: list(answer),
  })),
  diagnostics: /* @__PURE__ */ recordSchema<RecordOf<"diagnostics">>(() => ({
    ...ofSomebody,
    kind: z.literal("diagnostics"),
    place,
    scale: verbatim.exactOptional(),
    difficulty: verbatim.exactOptional(),
    before: points.exactOptional(),
    after: points.exactOptional(),
  })),
  assessment: /* @__PURE__ */ recordSchema<RecordOf<"assessment">>(() => ({
    ...ofSomebody,
    kind: z.literal("assessment"),
    place,
    level: z.enum(["learning", "behaviour", "result"]),
    positive: z.boolean(),
    menteeCategories: codes.exactOptional(),
  })),
  process: /* @__PURE__ */ recordSchema<RecordOf<"process">>(
    () => ({
      ...ofSomebody,
      kind: z.literal("process"),
      place,
      forms: codes.exactOptional(),
      ratings: list(z.literal([0, 1, 2]), 9).exactOptional(),
      swot: swot.exactOptional(),
    }),
    ratingsMissing,
  ),
  needs: /* @__PURE__ */ recordSchema<RecordOf<"needs">>(() => ({
    ...ofSomebody,
    kind: z.literal("needs"),
    place,
    stage: keyOf(yearStages).exactOptional(),
    program: z.enum(["running", "over", "none"]),
    menteeCategories: codes.exactOptional(),
    difficulties: list(
      z.strictObject({
        code: verbatim,
        level: levelSchema.exactOptional(),
        origin: keyOf(difficultyOrigins).exactOptional(),
      }),
    ),
  })),
  count: /* @__PURE__ */ recordSchema<RecordOf<"count">>(
    () => ({
      kind: z.literal("count"),
      place,
      counts: z.record(measure, count),
      persons: z.record(measure, whole(1, mostCounted)).exactOptional(),
    }),
    moreThanCounted,
  ),
};
