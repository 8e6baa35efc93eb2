import type { CalendarDate } from "../base/calendar-date.js";
import { addDays } from "../base/calendar-date.js";
import { entryIn } from "../codes/code-list.js";
import type { Behaviour } from "../codes/keys-and-labels.js";
import { attainedEducations } from "../codes/people/person-keys.js";
import type { YearLimit, YoungSpecialistDefinition } from "../codes/law/young-specialist-keys.js";
import { youngSpecialistDefinitions } from "../codes/law/young-specialist-keys.js";
import type { AgeOnDay, Person } from "../model/person.js";
import type { DayBounds } from "../time/period.js";
import { monthsLater } from "./months-later.js";

/** A condition of a definition. `in-force` is that the document was in force on the day. */
export type YoungCondition =
  "in-force" | "age" | "service" | "first-job" | "training" | "not-otherwise-young";

/** `unknown` when the fact is missing, or too vague to tell. */
type ConditionVerdict = "holds" | "fails" | "unknown";

/**
 * The answer, with what it rests on: `no` on the conditions that fail, `yes` and `undecided` on those that hold.
 * `missing` names the conditions that nobody could judge, also when the answer is clear without them.
 */
export type YoungSpecialistStatus = {
  readonly status: "yes" | "no" | "undecided";
  readonly definition: YoungSpecialistDefinition;
  readonly on: CalendarDate;
  readonly restsOn: readonly YoungCondition[];
  readonly missing: readonly YoungCondition[];
};

/**
 * Whether a person is a young specialist on a day by one definition. Facts given in bounds are judged for every day
 * between them: the answer is `undecided` when some days say yes and some no. Never throws on a parsed person.
 *
 * @example
 * statusOf(person, youngSpecialistDefinitions["fz-489-specialist"], on);
 * // { status: "undecided", restsOn: ["in-force", "age", "first-job"], missing: ["training"], … }
 */
export function statusOf(
  person: Person,
  definition: YoungSpecialistDefinition,
  on: CalendarDate,
): YoungSpecialistStatus {
  const { status, restsOn, missing } = youngBy(person, definition, on);
  return { status, definition, on, restsOn, missing };
}

/** What a definition asks, without its words. */
type Conditions = Behaviour<YoungSpecialistDefinition>;

/** The status by the conditions alone: whoever counts needs no definition's name. */
export function youngBy(
  person: Person,
  conditions: Conditions,
  on: CalendarDate,
): Pick<YoungSpecialistStatus, "status" | "restsOn" | "missing"> {
  const judged = judge(person, conditions, on);
  const those = (verdict: ConditionVerdict) =>
    judged.flatMap(([condition, found]) => (found === verdict ? [condition] : []));
  const [failing, missing] = [those("fails"), those("unknown")];
  const status = failing.length > 0 ? "no" : missing.length > 0 ? "undecided" : "yes";
  return { status, restsOn: status === "no" ? failing : those("holds"), missing };
}

type Judged = readonly (readonly [YoungCondition, ConditionVerdict])[];

function judge(person: Person, definition: Conditions, on: CalendarDate): Judged {
  const { age, service, firstJob, training, except, inForce } = definition;
  const judged: Judged = [
    ...(inForce ? [["in-force", inForceOn(inForce, on)] as const] : []),
    ...(age ? [["age", ageWithin(person.age, age, on)] as const] : []),
    ...(service ? [["service", serviceWithin(person, service, on)] as const] : []),
    ...(firstJob ? [["first-job", answered(person.firstJob)] as const] : []),
    ...(training ? [["training", trained(person)] as const] : []),
  ];
  if (except === undefined) return judged;
  const { status } = youngBy(person, youngSpecialistDefinitions[except], on);
  const otherwise = { yes: "fails", no: "holds", undecided: "unknown" } as const;
  return [...judged, ["not-otherwise-young", otherwise[status]]];
}

function answered(fact: boolean | undefined): ConditionVerdict {
  return fact === undefined ? "unknown" : fact ? "holds" : "fails";
}

function inForceOn(
  { from, until }: NonNullable<YoungSpecialistDefinition["inForce"]>,
  on: CalendarDate,
): ConditionVerdict {
  return answered(from <= on && (until ?? on) >= on);
}

/**
 * Whole years of age on one day leave a year of possible birthdays. Too old are those born by the day that lies the
 * limit's years before `on`.
 */
function ageWithin(age: AgeOnDay | undefined, limit: YearLimit, on: CalendarDate): ConditionVerdict {
  const lastYearBefore = age && monthsLater(age.on, -12 * (age.max + 1));
  const bornLatest = age && monthsLater(age.on, -12 * age.min);
  const tooOld = monthsLater(on, -12 * (limit.inclusive ? limit.years + 1 : limit.years));
  if (lastYearBefore === undefined || bornLatest === undefined || tooOld === undefined) return "unknown";
  if (addDays(lastYearBefore, 1) > tooOld) return "holds";
  return bornLatest <= tooOld ? "fails" : "unknown";
}

function serviceWithin(
  person: Person,
  { where, orNewToPost, ...limit }: NonNullable<YoungSpecialistDefinition["service"]>,
  on: CalendarDate,
): ConditionVerdict {
  const since = where === "profession" ? person.inProfessionSince : person.inOrganisationSince;
  const long = lengthWithin(since, limit, on);
  if (!orNewToPost || long === "holds") return long;
  const fresh = answered(person.newToPost);
  return fresh === "fails" ? long : fresh;
}

function lengthWithin(since: DayBounds | undefined, limit: YearLimit, on: CalendarDate): ConditionVerdict {
  const first = since && monthsLater(since.earliest, 12 * limit.years);
  const last = since && monthsLater(since.latest, 12 * limit.years);
  if (first === undefined || last === undefined) return "unknown";
  const within = (completed: CalendarDate) => (limit.inclusive ? on <= completed : on < completed);
  if (within(first) !== within(last)) return "unknown";
  return answered(within(first));
}

/** Holds as soon as one education is known to count; an unknown level leaves it open. */
function trained({ education }: Person): ConditionVerdict {
  const finished = education.filter(({ finished }) => finished);
  const counts = finished.map(({ level }) => entryIn(attainedEducations, level)?.professional);
  if (counts.includes(true)) return "holds";
  return education.length === 0 || counts.includes(undefined) ? "unknown" : "fails";
}
