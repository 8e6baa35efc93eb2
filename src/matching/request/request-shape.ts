import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { PeriodReading } from "../../time/period.js";
import type { Criterion } from "./criteria.js";
import { hardRules } from "./hard-rules.js";
import type { MatchingRequest } from "./matching-request.js";

/** Where a value is not of a kind: the rest of its place, `""` for itself, or undefined where it is. */
type Shape = (value: unknown) => string | undefined;

const anything: Shape = () => undefined;
const text: Shape = (value) => (typeof value === "string" ? undefined : "");
const number: Shape = (value) => (typeof value === "number" ? undefined : "");
const flag: Shape = (value) => (typeof value === "boolean" ? undefined : "");
const code: Shape = (value) => (typeof value === "function" ? undefined : "");
const table: Shape = (value) => (Object.prototype.toString.call(value) === "[object Map]" ? undefined : "");

const rule: Shape = (value) =>
  typeof value === "string" && Object.hasOwn(hardRules, value) ? undefined : "";

/** No request has so many people; a list of billions would never end. */
const mostItems = 10_000_000;

function list(each: Shape, length?: number): Shape {
  return (value) => {
    if (!Array.isArray(value) || typeof value.flatMap !== "function") return ""; // a proxy may lie
    if (value.length > mostItems || value.length !== (length ?? value.length)) return "";
    for (let i = 0; i < value.length; i++) {
      const at = each(value[i]);
      if (at !== undefined) return `[${i}]${at}`;
    }
    return undefined;
  };
}

/** A shape for each field of the type; `optional` ones may be absent. */
function fields<Value>(
  shapes: Readonly<Record<keyof Value & string, Shape>>,
  optional: readonly (keyof Value & string)[] = [],
): Shape {
  const entries = Object.entries<Shape>(shapes);
  const absent = new Set<string>(optional);
  return (value) => {
    if (typeof value !== "object" || value === null) return "";
    for (const [key, shape] of entries) {
      const field: unknown = (value as Readonly<Record<string, unknown>>)[key];
      if (field === undefined && absent.has(key)) continue;
      const at = shape(field);
      if (at !== undefined) return `.${key}${at}`;
    }
    return undefined;
  };
}

/** Built when a request comes, for nothing else asks. */
function requestShape(): Shape {
  const texts = list(text);
  const coded = list(fields({ code: text, asWritten: text }, ["code", "asWritten"]));
  const tiers = list(texts);
  const bounds = fields({ earliest: text, latest: text });
  const months = fields<{ min: number; max: number }>({ min: number, max: number }, ["max"]);
  const period = fields<Pick<PeriodReading, "starts" | "ends" | "months">>(
    { starts: bounds, ends: bounds, months },
    ["starts", "ends", "months"],
  );
  const both = {
    kind: text,
    schemaVersion: number,
    id: text,
    person: text,
    organisation: text,
    subjects: texts,
    forms: coded,
    kinds: coded,
    prefers: texts,
    preferTiers: tiers,
    levels: texts,
    modes: texts,
    slots: texts,
    place: text,
    reportsTo: text,
    period,
  };
  const some = ["preferTiers", "levels", "modes", "slots", "place", "reportsTo", "period"] as const;
  const mentor = fields<Mentor>(
    {
      ...both,
      results: list(anything),
      buildsTrajectory: list(anything),
      competences: texts,
      seats: number,
      consents: flag,
      groupSize: fields({ min: number, max: number }),
    },
    [...some, "buildsTrajectory", "groupSize"],
  );
  const difficulty = fields({ code: text, level: number });
  const mentee = fields<Mentee>(
    {
      ...both,
      categories: coded,
      difficulties: list(difficulty),
      strengths: coded,
      request: fields({}),
    },
    [...some, "forms", "kinds", "request"],
  );
  const criterion = fields<Criterion>(
    {
      code: text,
      label: anything,
      weight: number,
      mentorWeight: number,
      required: flag,
      read: code,
      compile: code,
      mentorsFor: code,
    },
    ["mentorWeight", "required", "compile", "mentorsFor"],
  );
  const pairs = list(list(text, 2));
  const shapes: Readonly<Record<keyof MatchingRequest, Shape>> = {
    mentees: list(mentee),
    mentors: list(mentor),
    criteria: list(criterion),
    locked: pairs,
    forbidden: pairs,
    taken: table,
    ineligible: table,
    waived: list(fields({ mentee: text, mentor: text, rule })),
    floor: number,
    minimum: table,
    together: list(texts),
    apart: list(texts),
    perMentee: number,
  };
  const required = ["mentees", "mentors", "criteria"];
  return fields<MatchingRequest>(
    shapes,
    (Object.keys(shapes) as (keyof MatchingRequest)[]).filter((key) => !required.includes(key)),
  );
}

/**
 * Refuses what the types rule out, before anything is computed: a request that was never parsed, or built by hand.
 *
 * @throws RangeError naming the place
 */
export function checkRequestShape(request: MatchingRequest): void {
  let at: string | undefined;
  try {
    at = requestShape()(request);
  } catch (cause) {
    throw new RangeError("the request cannot be read", { cause });
  }
  if (at !== undefined) throw new RangeError(`not what a request has: request${at}`);
}
