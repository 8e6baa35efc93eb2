import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { AnswersId, Id, OrganisationId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { AnswerSource } from "../codes/people/answer-source-keys.js";
import { answerSources } from "../codes/people/answer-source-keys.js";
import type { SurveyStage } from "../codes/people/survey-keys.js";
import { surveyStages } from "../codes/people/survey-keys.js";
import { code, day, id, idOfAny, keyOf, list, text, whole } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

/** One answer: the id of an item of the questionnaire, and points of its scale or the words of an open question. */
export type ItemAnswer = {
  readonly item: string;
  readonly points?: number;
  readonly asWritten?: string;
};

/**
 * One filled-in questionnaire about one teacher: from one source, by one instrument, on one day. What it says of
 * difficulties only `needsOf` of `nastavnik/needs` can tell; the anonymous survey is `Survey`.
 */
export type Answers = {
  readonly kind: "answers";
  readonly schemaVersion: 1;
  readonly id: AnswersId;
  readonly organisation: OrganisationId;
  /** The teacher the answers are about, whoever gave them. */
  readonly of: Id<"mentee" | "mentor" | "person">;
  readonly by: AnswerSource;
  /** The questionnaire and the version that was filled in. */
  readonly instrument: { readonly id: string; readonly version: string };
  readonly on: CalendarDate;
  readonly stage?: SurveyStage;
  readonly answers: readonly ItemAnswer[];
};

const itemAnswerSchema: z.ZodType<ItemAnswer, Given<ItemAnswer>> = z.lazy(() =>
  z.strictObject({
    item: code,
    points: whole(0, 1_000).exactOptional(),
    asWritten: text.exactOptional(),
  }),
);

/** Shape only, for what `parseAnswers` reads. */
export const answersSchema: RecordSchema<Answers> = /* @__PURE__ */ recordSchema<Answers>(() => ({
  kind: z.literal("answers"),
  schemaVersion: z.literal(1),
  id: id("answers"),
  organisation: id("organisation"),
  of: idOfAny("mentee", "mentor", "person"),
  by: keyOf(answerSources),
  instrument: z.strictObject({ id: code, version: code }),
  on: day,
  stage: keyOf(surveyStages).exactOptional(),
  answers: list(itemAnswerSchema),
}));

/**
 * Reads a filled-in questionnaire: every problem with its place, nothing thrown, nothing coerced. Whether an item or a
 * number of points belongs to the questionnaire, only the questionnaire knows: `needsOf` lists what does not.
 *
 * @example
 * const read = parseAnswers({ ...answers, by: "директор" });
 * if (!read.ok) read.issues.map(({ code }) => code); // ["code.unknown"]
 */
export function parseAnswers(input: unknown): Result<Answers, InputIssue> {
  return parseWith(answersSchema, input);
}
