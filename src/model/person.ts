import * as z from "zod";
import type { CalendarDate } from "../base/calendar-date.js";
import type { OrganisationId, PersonId } from "../base/id.js";
import type { Result } from "../base/result.js";
import type { OpenCode } from "../codes/code-list.js";
import type {
  AttainedEducation,
  EmploymentBasis,
  QualificationCategory,
} from "../codes/people/person-keys.js";
import type { Post } from "../codes/people/post-keys.js";
import type { Coded } from "./coded.js";
import { coded } from "./coded.js";
import { code, day, id, list, problem, whole } from "./fields.js";
import type { InputIssue } from "./input-issue.js";
import { parseWith } from "./parse.js";
import type { DayBounds } from "../time/period.js";
import { dayBounds } from "./period-schema.js";
import { type Given, recordSchema, type RecordSchema } from "./record-schema.js";

/** Age in whole years on a day, between two bounds, both inclusive: equal when known, those of a band otherwise. */
export type AgeOnDay = { readonly on: CalendarDate; readonly min: number; readonly max: number };

/** One education of a person, finished or still going on. */
export type PersonEducation = {
  readonly level: OpenCode<AttainedEducation>;
  readonly finished: boolean;
  /** In teaching, or not. */
  readonly pedagogical?: boolean;
};

/** A category that certification gave; since 1 September 2023 categories have no last day. */
export type HeldCategory = {
  readonly category: OpenCode<QualificationCategory>;
  readonly since?: CalendarDate;
};

/** Personal data that stand open to everybody, such as on a site: since when, until when, and codes of what. */
export type PublishedData = {
  readonly since: CalendarDate;
  /** Last day; absent while they stand. */
  readonly until?: CalendarDate;
  /** In the codes that consents use, such as `post` or `subject`. */
  readonly scope: readonly string[];
};

/**
 * What is known of somebody who works: facts, no identity and no verdict. Whether somebody is a young specialist is
 * asked of `statusOf` on a day and by a named definition, never stored. What is not known is absent.
 */
export type Person = {
  readonly kind: "person";
  readonly schemaVersion: 1;
  readonly id: PersonId;
  readonly organisation?: OrganisationId;
  readonly posts: readonly Coded<Post>[];
  readonly subjects: readonly string[];
  /** The day from which service in the profession counts, breaks taken off. */
  readonly inProfessionSince?: DayBounds;
  readonly inOrganisationSince?: DayBounds;
  /** The day from which work of any kind counts (трудовой стаж), breaks taken off; not later than service in the profession. */
  readonly workingSince?: DayBounds;
  /** The first job in the qualification received; work during the studies does not count against it. */
  readonly firstJob?: boolean;
  /** Put into the present post without experience in it. */
  readonly newToPost?: boolean;
  readonly age?: AgeOnDay;
  readonly education: readonly PersonEducation[];
  readonly categories: readonly HeldCategory[];
  readonly employment?: Coded<EmploymentBasis>;
  /** A disciplinary penalty stands; some local acts let nobody mentor under one. */
  readonly openPenalty?: boolean;
  readonly published?: PublishedData;
};

const ageOnDay: z.ZodType<AgeOnDay, Given<AgeOnDay>> = z.lazy(() =>
  z
    .strictObject({ on: day, min: whole(0, 120), max: whole(0, 120) })
    .check(({ value: { min, max }, issues }) => {
      if (max < min) issues.push(problem(max, "bounds.reversed", { earliest: min, latest: max }));
    }),
);

const publishedData: z.ZodType<PublishedData, Given<PublishedData>> = z.lazy(() =>
  z
    .strictObject({ since: day, until: day.exactOptional(), scope: list(code) })
    .check(({ value: { since, until }, issues }) => {
      if (until !== undefined && until < since)
        issues.push(problem(until, "bounds.reversed", { earliest: since, latest: until }, ["until"]));
    }),
);

/** Shape only, for what `parsePerson` reads. */
export const personSchema: RecordSchema<Person> = /* @__PURE__ */ recordSchema<Person>(() => ({
  kind: z.literal("person"),
  schemaVersion: z.literal(1),
  id: id("person"),
  organisation: id("organisation").exactOptional(),
  posts: list(coded),
  subjects: list(code),
  inProfessionSince: dayBounds.exactOptional(),
  inOrganisationSince: dayBounds.exactOptional(),
  workingSince: dayBounds.exactOptional(),
  firstJob: z.boolean().exactOptional(),
  newToPost: z.boolean().exactOptional(),
  age: ageOnDay.exactOptional(),
  education: list(
    z.strictObject({ level: code, finished: z.boolean(), pedagogical: z.boolean().exactOptional() }),
  ),
  categories: list(z.strictObject({ category: code, since: day.exactOptional() })),
  employment: coded.exactOptional(),
  openPenalty: z.boolean().exactOptional(),
  published: publishedData.exactOptional(),
}));

/**
 * Reads facts of a person from unknown data: every problem with its place, nothing thrown, nothing coerced.
 *
 * @example
 * const read = parsePerson({ ...person, phone: "+7 900 000-00-00" }); // nothing that names a person is kept
 * if (!read.ok) read.issues; // [{ code: "key.unknown", path: ["phone"], details: {} }]
 */
export function parsePerson(input: unknown): Result<Person, InputIssue> {
  return parseWith(personSchema, input);
}
