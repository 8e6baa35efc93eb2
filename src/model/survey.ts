import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId, ProgramId, SurveyId } from "../base/id.js";
import type { SurveyLevel, SurveyStage } from "../codes/people/survey-keys.js";
import { surveyLevels, surveyStages } from "../codes/people/survey-keys.js";
import { code, day, id, keyOf, list, problem, whole } from "./fields.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

/** One answer on a scale of whole points from `lowest` to `highest`. */
export type SurveyAnswer = {
  readonly question: string;
  readonly points: number;
  readonly lowest: number;
  readonly highest: number;
};

/** One participant's answers, by side and stage; who answered is not kept. */
export type Survey = {
  readonly kind: "survey";
  readonly schemaVersion: 1;
  readonly id: SurveyId;
  readonly organisation: OrganisationId;
  readonly program?: ProgramId;
  readonly on: CalendarDate;
  readonly side: "mentor" | "mentee" | "curator";
  readonly stage: SurveyStage;
  readonly level: SurveyLevel;
  readonly answers: readonly SurveyAnswer[];
};

const answerSchema: z.ZodType<SurveyAnswer, Given<SurveyAnswer>> = z.lazy(() =>
  z
    .strictObject({
      question: code,
      points: whole(0, 1_000),
      lowest: whole(0, 1_000),
      highest: whole(0, 1_000),
    })
    .check(({ value: { points, lowest, highest }, issues }) => {
      if (![points, lowest, highest].every(Number.isInteger)) return;
      if (points < lowest) issues.push(problem(points, "number.too-small", { min: lowest }, ["points"]));
      if (points > highest) issues.push(problem(points, "number.too-big", { max: highest }, ["points"]));
    }),
);

/** Shape only, for what `parseSurvey` reads. */
export const surveySchema: RecordSchema<Survey> = /* @__PURE__ */ recordSchema<Survey>(() => ({
  kind: z.literal("survey"),
  schemaVersion: z.literal(1),
  id: id("survey"),
  organisation: id("organisation"),
  program: id("program").exactOptional(),
  on: day,
  side: z.enum(["mentor", "mentee", "curator"]),
  stage: keyOf(surveyStages),
  level: keyOf(surveyLevels),
  answers: list(answerSchema),
}));
