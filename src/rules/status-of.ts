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

/**
 * A condition of a definition. `in-force` is that the document was in force on the day; `other-grounds` are those of
 * which no record tells.
 */
export type YoungCondition =
  | "in-force"
  | "age"
  | "service"
  | "first-job"
  | "training"
  | "willing"
  | "not-otherwise-young"
  | "new-to-post"
  | "other-grounds";

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
 * What shows that somebody is willing and inclined to improve, with its day: an educational request, a course taken, an agreed
 * plan of professional formation. A word without a day shows nothing.
 */
export type WillingnessEvidence = { readonly kind: string; readonly on?: CalendarDate };

/**
 * Whether a person is a young specialist on a day by one definition. Facts given in bounds are judged for every day
 * between them: the answer is `undecided` when some days say yes and some no. Never throws on a parsed person.
 *
 * @param willingness what the definition of pedagogical mentoring asks for beside the facts of the person
 *
 * @example
 * statusOf(person, youngSpecialistDefinitions["fz-489-specialist"], on);
 * // { status: "undecided", restsOn: ["in-force", "age", "first-job"], missing: ["training"], … }
 */
export function statusOf(
  person: Person,
  definition: YoungSpecialistDefinition,
  on: CalendarDate,
  willingness: readonly WillingnessEvidence[] = [],
): YoungSpecialistStatus {
  const { status, restsOn, missing } = youngBy(person, definition, on, willingness);
  return { status, definition, on, restsOn, missing };
}

/** What a definition asks, without its words. */
type Conditions = Behaviour<YoungSpecialistDefinition>;

/** The status by the conditions alone: whoever counts needs no definition's name. */
export function youngBy(
  person: Person,
  conditions: Conditions,
  on: CalendarDate,
  willingness: readonly WillingnessEvidence[] = [],
): Pick<YoungSpecialistStatus, "status" | "restsOn" | "missing"> {
  const judged = judge(person, conditions, on, willingness);
  const those = (verdict: ConditionVerdict) =>
    judged.flatMap(([condition, found]) => (found === verdict ? [condition] : []));
  const [failing, missing] = [those("fails"), those("unknown")];
  const status = failing.length > 0 ? "no" : missing.length > 0 ? "undecided" : "yes";
  const found = { status, restsOn: status === "no" ? failing : those("holds"), missing } as const;
  return failing.includes("in-force") ? found : byOtherWays(found, person, conditions);
}

type Found = Pick<YoungSpecialistStatus, "status" | "restsOn" | "missing">;

/** Whoever fails, or leaves open, what is usually asked may still count by another branch of the document. */
function byOtherWays(found: Found, { newToPost }: Person, { orNewToPost, namesOthers }: Conditions): Found {
  if (found.status === "yes") return found;
  if (orNewToPost && newToPost) return { status: "yes", restsOn: ["new-to-post"], missing: found.missing };
  const open: readonly YoungCondition[] = [
    ...(orNewToPost && newToPost === undefined ? (["new-to-post"] as const) : []),
    ...(namesOthers ? (["other-grounds"] as const) : []),
  ];
  if (open.length === 0) return found;
  const restsOn = found.status === "no" ? [] : found.restsOn;
  return { status: "undecided", restsOn, missing: [...found.missing, ...open] };
}

type Judged = readonly (readonly [YoungCondition, ConditionVerdict])[];

function judge(
  person: Person,
  definition: Conditions,
  on: CalendarDate,
  willingness: readonly WillingnessEvidence[],
): Judged {
  const { age, service, firstJob, training, willing, except, inForce } = definition;
  const judged: Judged = [
    ...(inForce ? [["in-force", inForceOn(inForce, on)] as const] : []),
    ...(age ? [["age", ageWithin(person.age, age, on)] as const] : []),
    ...(service ? [["service", serviceWithin(person, service, on)] as const] : []),
    ...(firstJob ? [["first-job", inFirstJob(person, firstJob, on)] as const] : []),
    ...(training ? [["training", trainedFor(person, training)] as const] : []),
    ...(willing ? [["willing", willingBy(willingness, on)] as const] : []),
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
  return answered((from ?? on) <= on && (until ?? on) >= on);
}

/** A first job that is known to have begun long ago is nobody's first time today. */
function inFirstJob(
  { firstJob, inProfessionSince }: Person,
  { startedWithinYears: years }: NonNullable<Conditions["firstJob"]>,
  on: CalendarDate,
): ConditionVerdict {
  const first = answered(firstJob);
  if (first !== "holds" || inProfessionSince === undefined) return first;
  return lengthWithin(inProfessionSince, { years, inclusive: true }, on);
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
  { workingSince, inProfessionSince, inOrganisationSince }: Person,
  { where, ...limit }: NonNullable<YoungSpecialistDefinition["service"]>,
  on: CalendarDate,
): ConditionVerdict {
  const since = { work: workingSince, profession: inProfessionSince, organisation: inOrganisationSince }[
    where
  ];
  const long = lengthWithin(since, limit, on);
  if (where !== "work" || long !== "unknown") return long;
  // Work is at least as long as that of the profession or of this organisation.
  const atLeast = [inProfessionSince, inOrganisationSince].map((part) => lengthWithin(part, limit, on));
  return atLeast.includes("fails") ? "fails" : "unknown";
}

function lengthWithin(since: DayBounds | undefined, limit: YearLimit, on: CalendarDate): ConditionVerdict {
  const first = since && monthsLater(since.earliest, 12 * limit.years);
  const last = since && monthsLater(since.latest, 12 * limit.years);
  if (first === undefined || last === undefined) return "unknown";
  const within = (completed: CalendarDate) => (limit.inclusive ? on <= completed : on < completed);
  if (within(first) !== within(last)) return "unknown";
  return answered(within(first));
}

/** What is asked as a rule excludes nobody. */
function trainedFor(person: Person, asked: true | "as-a-rule"): ConditionVerdict {
  const found = trained(person);
  return found === "fails" && asked === "as-a-rule" ? "unknown" : found;
}

/** Nobody is judged unwilling: without evidence by the day the condition stays open. */
function willingBy(evidence: readonly WillingnessEvidence[], by: CalendarDate): ConditionVerdict {
  return evidence.some(({ kind, on }) => kind !== "" && on !== undefined && on <= by) ? "holds" : "unknown";
}

/** Holds as soon as one education is known to count; an unknown level leaves it open. */
function trained({ education }: Person): ConditionVerdict {
  const finished = education.filter(({ finished }) => finished);
  const counts = finished.map(({ level }) => entryIn(attainedEducations, level)?.professional);
  if (counts.includes(true)) return "holds";
  return education.length === 0 || counts.includes(undefined) ? "unknown" : "fails";
}
