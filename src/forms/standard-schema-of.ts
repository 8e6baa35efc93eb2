import type { Path } from "../base/path.js";
import type { Result } from "../base/result.js";
import type { Answers } from "../model/answers.js";
import type { Assignment } from "../model/assignment.js";
import type { Community } from "../model/community.js";
import type { Consent } from "../model/consent.js";
import type { DevelopmentPlan } from "../model/development-plan.js";
import type { InputIssue } from "../model/input-issue.js";
import type { Meeting } from "../model/meeting.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import type { Methodology } from "../model/methodology.js";
import type { Organisation } from "../model/organisation.js";
import type { Pairing } from "../model/pairing.js";
import { parseWith } from "../model/parse.js";
import type { Person } from "../model/person.js";
import type { Program } from "../model/program.js";
import type { Given } from "../model/record-schema.js";
import type { Survey } from "../model/survey.js";
import type { TargetModel } from "../model/target-model.js";
import { recordSchemas } from "./record-schemas.js";

/** Records by their kinds, as forms name them. */
export type FormRecords = {
  readonly answers: Answers;
  readonly assignment: Assignment;
  readonly community: Community;
  readonly consent: Consent;
  readonly "development-plan": DevelopmentPlan;
  readonly meeting: Meeting;
  readonly mentee: Mentee;
  readonly mentor: Mentor;
  readonly methodology: Methodology;
  readonly organisation: Organisation;
  readonly pairing: Pairing;
  readonly person: Person;
  readonly program: Program;
  readonly survey: Survey;
  readonly "target-model": TargetModel;
};

/** The interface that form and server libraries ask for, version 1 of Standard Schema; types only, no package. */
export type StandardSchema<Input, Output> = {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** The record, or what is wrong with it; never throws and never waits. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
};

export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

export type StandardIssue = { readonly message: string; readonly path?: Path };

/**
 * A record's reader as a Standard Schema: what a form library, tRPC or Hono takes. The input is typed, with ids and days as
 * plain strings; the messages are the sentences of `say`, such as `describeIssueOf("mentor")` of `nastavnik/ru`. A form typed by
 * the record itself, as `useForm<Mentor>`, names that type: `standardSchemaOf<"mentor", Mentor>(…)`. Never throws.
 *
 * @example
 * const schema = standardSchemaOf("mentor", describeIssueOf("mentor"));
 * schema["~standard"].vendor; // "nastavnik"
 */
export function standardSchemaOf<
  Kind extends keyof FormRecords,
  Input extends Given<FormRecords[Kind]> = Given<FormRecords[Kind]>,
>(record: Kind, say: (issue: InputIssue) => string): StandardSchema<Input, FormRecords[Kind]> {
  const validate = (value: unknown): StandardResult<FormRecords[Kind]> => {
    const read = parseWith(recordSchemas[record], value) as Result<FormRecords[Kind], InputIssue>;
    if (read.ok) return { value: read.value };
    return { issues: read.issues.map((issue) => ({ message: say(issue), ...placeOf(issue) })) };
  };
  return { "~standard": { version: 1, vendor: "nastavnik", validate } };
}

/** Libraries look up the place of an issue in their input: what cannot be read they are not sent to. */
function placeOf({ code, path }: InputIssue): Pick<StandardIssue, "path"> {
  return code === "input.unreadable" ? {} : { path };
}
