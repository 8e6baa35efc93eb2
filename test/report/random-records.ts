import fc from "fast-check";
import { calendarDate, idOf } from "nastavnik";
import { type ReportPlace, type ReportRecord } from "nastavnik/report";

export const day = calendarDate;
export const period = { starts: day("2025-09-01"), ends: day("2026-08-31") };
export const on = day("2026-08-31");

const days = fc.constantFrom(
  ...["2024-05-06", "2025-08-31", "2025-09-01", "2026-01-15", "2026-08-31", "2026-09-01"].map(day),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Where a school with this key stands: the same for all its records. */
export function placeOf(key: string): Required<ReportPlace> {
  const number = key.charCodeAt(1);
  return {
    organisation: idOf("organisation", `organisation:${key}`),
    type: number % 3 === 0 ? "kindergarten" : "school",
    municipality: `${key[0]}${number % 2}`,
    region: key < "b" ? "north" : "south",
  };
}

/** Drops what is undefined: a record has no such values. */
export function tidy<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

const codes = {
  audience: maybe(fc.constantFrom("staff", "learners")),
  scope: fc.constantFrom("pair", "group"),
  forms: fc.subarray(["teacher-teacher", "head-teacher"]),
  kinds: fc.subarray(["traditional", "reverse"]),
  menteeCategories: fc.subarray(["growth", "digital", "burnout"], { maxLength: 1 }),
  mentorQualifications: fc.subarray(["first", "highest"], { maxLength: 1 }),
} as const;

function recordOf(keys: readonly string[]): fc.Arbitrary<ReportRecord> {
  const place = fc.constantFrom(...keys).map(placeOf);
  const was = maybe(
    fc
      .record({
        audience: codes.audience,
        forms: codes.forms,
        menteeCategories: codes.menteeCategories,
        mentorQualifications: codes.mentorQualifications,
        place: maybe(place),
      })
      .map(tidy),
  );
  const standing = { place, from: maybe(days), ended: maybe(days), was, ...codes };
  const count = fc.nat(6);
  const kinds: readonly fc.Arbitrary<object>[] = [
    fc.record({
      ...standing,
      kind: fc.constant("program"),
      ending: fc.constantFrom("completed", "terminated"),
      endReason: maybe(fc.constantFrom("by-mentor", "staff-change")),
      activities: maybe(
        fc.tuple(count, count, count).map(([a, b, c]) => ({ planned: a + b + c, due: a + b, done: a })),
      ),
      difficulties: fc.array(
        fc.record({
          code: fc.constantFrom("d1", "d2"),
          outcome: fc.constantFrom("removed", "reduced", "unchanged", "not-assessed"),
        }),
        { maxLength: 3 },
      ),
      mentorReplacedOn: fc.array(days, { maxLength: 2 }),
    }),
    fc.record({ ...standing, kind: fc.constant("pairing"), mentees: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      ...standing,
      kind: fc.constant("assignment"),
      consent: fc.boolean(),
      supplement: fc.boolean(),
      order: fc.boolean(),
    }),
    fc.record({
      ...standing,
      kind: fc.constant("participant"),
      side: fc.constantFrom("mentor", "mentee"),
      staff: fc.boolean(),
      young: fc.boolean(),
      newcomer: fc.boolean(),
      paired: fc.boolean(),
      finished: maybe(fc.record({ certified: fc.boolean(), contests: fc.boolean() })),
    }),
    fc.record({
      place,
      kind: fc.constant("organisation"),
      staff: maybe(
        fc.tuple(count, count).map(([a, b]) => ({
          teaching: a + b + 100,
          young: b + 50,
          newcomers: a + 50,
          categoryHolders: a + b,
        })),
      ),
      complete: fc.boolean(),
      incentives: fc.boolean(),
      readiness: maybe(fc.record({ present: count, partial: count, absent: count })),
      retention: maybe(
        fc
          .tuple(fc.constantFrom(12, 36), count, count)
          .map(([months, a, b]) => [{ months, hired: a + b, stayed: b }]),
      ),
    }),
    fc.record({
      place,
      kind: fc.constant("survey"),
      on: days,
      side: fc.constantFrom("mentor", "mentee", "curator"),
      level: fc.constantFrom("reaction", "learning"),
      answers: fc.array(
        fc
          .record({
            scale: fc.constantFrom("s1", "s2"),
            points: fc.integer({ min: 1, max: 10 }),
            lowest: fc.constant(1),
            highest: fc.constantFrom(10, 5),
          })
          .map((answer) => ({ ...answer, points: Math.min(answer.points, answer.highest) })),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      place,
      kind: fc.constant("diagnostics"),
      scale: maybe(fc.constantFrom("s1", "s2")),
      before: maybe(count),
      after: maybe(count),
    }),
    fc.record({
      place,
      kind: fc.constant("assessment"),
      level: fc.constantFrom("learning", "behaviour", "result"),
      positive: fc.boolean(),
      menteeCategories: codes.menteeCategories,
    }),
    fc.record({
      place,
      kind: fc.constant("process"),
      forms: codes.forms,
      ratings: maybe(fc.array(fc.constantFrom(0, 1, 2), { minLength: 9, maxLength: 9 })),
      swot: maybe(
        fc.constant({
          strengths: ["staff"],
          weaknesses: ["finance-and-incentives", "other"],
          opportunities: [],
          threats: [],
        }),
      ),
    }),
    fc.record({
      place,
      kind: fc.constant("needs"),
      program: fc.constantFrom("running", "over", "none"),
      stage: maybe(fc.constantFrom("start", "middle", "end")),
      menteeCategories: codes.menteeCategories,
      contributor: maybe(fc.nat(3)),
      difficulties: fc.array(
        fc
          .record({
            code: fc.constantFrom("PD-1", "PD-2"),
            level: maybe(fc.constantFrom(1, 2, 3)),
            origin: maybe(fc.constantFrom("self", "mentor", "diagnostics")),
          })
          .map(tidy),
        { maxLength: 4 },
      ),
    }),
    fc.record({
      place,
      kind: fc.constant("count"),
      counts: fc.record({ "own.visits": count, "youth.residents": count }),
    }),
  ];
  return fc.oneof(...kinds).map((record) => tidy(record) as ReportRecord);
}

export function records(keys: readonly string[], maxLength = 14): fc.Arbitrary<ReportRecord[]> {
  return fc.array(recordOf(keys), { maxLength }).map(eachOrganisationOnce);
}

/** The same without what only a slip of the pen explains: days the wrong way round, which a reader refuses. */
export function readableRecords(keys: readonly string[], maxLength?: number): fc.Arbitrary<ReportRecord[]> {
  return records(keys, maxLength).map((all) => all.map(withDaysInOrder));
}

function withDaysInOrder(record: ReportRecord): ReportRecord {
  const { from, ended, mentorReplacedOn } = {
    mentorReplacedOn: undefined,
    from: undefined,
    ended: undefined,
    ...record,
  };
  if (ended === undefined) return record;
  const [first = ended, last = ended] = from === undefined ? [] : [from, ended].sort();
  return {
    ...record,
    ...(from !== undefined && { from: first }),
    ended: last,
    ...(mentorReplacedOn && { mentorReplacedOn: mentorReplacedOn.filter((each) => each <= last) }),
  } as ReportRecord;
}

/** An organisation has one record of its own. */
function eachOrganisationOnce(all: readonly ReportRecord[]): ReportRecord[] {
  const described = new Set<string | undefined>();
  return all.filter(({ kind, place }) => {
    if (kind !== "organisation") return true;
    if (described.has(place.organisation)) return false;
    described.add(place.organisation);
    return true;
  });
}
