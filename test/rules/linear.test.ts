import { describe, expect, test } from "vitest";
import {
  calendarDate,
  checkAssignment,
  checkDataset,
  checkOrganisation,
  checkPairing,
  checkProgram,
  idOf,
  type RuleContext,
} from "nastavnik";
import { type DatasetRecord } from "nastavnik/model";
import { checkConsent, checkMentee, checkMentor } from "nastavnik/rules";
import {
  assignment,
  consent,
  meeting,
  mentee,
  mentor,
  pairing,
  participant,
  profile,
  program,
  survey,
} from "../support/build.js";
import { fullOrganisation, fullPerson, organisation } from "../support/build-organisation.js";

const context: RuleContext = { on: calendarDate("2025-12-01"), profile: profile("2025-12-01", true) };
const times = <Item>(count: number, item: (i: number) => Item) =>
  Array.from({ length: count }, (_, i) => item(i));

/**
 * How often a field or an item of a record is read: growth is counted, because time cannot be relied on. What a rule
 * makes of the record by itself, such as a list of entries, is not seen.
 */
function readsOf<Subject extends object>(subject: Subject, ask: (subject: Subject) => unknown): number {
  let reads = 0;
  const watched = new Map<object, object>();
  const watch = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known !== undefined) return known as Value;
    const proxy = new Proxy(value, {
      get: (target, key, receiver) => {
        reads++;
        return watch(Reflect.get(target, key, receiver) as unknown);
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  ask(watch(subject));
  return reads;
}

const id = idOf("program", "program:p1");
const crowd = (count: number, size: number) =>
  pairing({
    mentees: times(count, (i) => idOf("mentee", `mentee:e${i}`)),
    consents: times(size, (i) => ({ of: idOf("mentee", `mentee:e${i}`), on: calendarDate("2025-09-02") })),
  });

/** Records that break what they can, so that nothing is over early; every list grows. */
const growing: readonly (readonly [string, (size: number) => number])[] = [
  [
    "a program with many of everything",
    (size) =>
      readsOf(
        program({
          forms: times(size, (i) => ({ code: i % 2 === 0 ? "head-teacher" : "teacher-teacher" })),
          kinds: times(size, (i) => ({ code: i % 2 === 0 ? "speed" : "group" })),
          participants: times(size, (i) =>
            participant(["mentor", "mentee", "curator"][i % 3]!, {
              ref: `p${i}`,
              person: idOf("person", `person:${i % 5}`),
              post: { code: ["head", "student", "teacher"][i % 3]! },
              experience: { years: i % 7 },
            }),
          ),
          difficulties: times(size, (i) => ({ ref: `d${i}`, code: "PD-CLM-01" })),
          activities: times(size, (i) => ({
            ref: `a${i}`,
            title: "встреча",
            addresses: [`d${i % 3}`],
            supports: [],
            responsible: [],
            obligatory: true,
            state: "done",
            doneOn: calendarDate("2024-01-01"),
          })),
          approvals: times(size, () => ({ step: "approved", by: { asWritten: "заместитель" } })),
        }),
        (record) => checkProgram(record, context),
      ),
  ],
  [
    "a mentor",
    (size) =>
      readsOf(mentor("a", { buildsTrajectory: times(size, () => ({ reference: "…" })) }), (record) =>
        checkMentor(record, context),
      ),
  ],
  [
    "a mentee",
    (size) =>
      readsOf(mentee("a", { categories: times(size, (i) => ({ code: `c${i}` })) }), (record) =>
        checkMentee(record, context),
      ),
  ],
  ["a pair", (size) => readsOf(crowd(size, size), (record) => checkPairing(record, context))],
  ["a pair without consents", (size) => readsOf(crowd(size, 0), (record) => checkPairing(record, context))],
  [
    "an assignment",
    (size) =>
      readsOf(assignment({ programs: times(size, (i) => idOf("program", `program:${i}`)) }), (record) =>
        checkAssignment(record, context),
      ),
  ],
  [
    "a consent",
    (size) =>
      readsOf(consent({ scope: times(size, (i) => `s${i}`) }), (record) => checkConsent(record, context)),
  ],
  [
    "an organisation",
    (size) =>
      readsOf(
        fullOrganisation({
          documents: times(size, (i) => ({
            code: ["register-mentees", "roadmap", "memo"][i % 3]!,
            state: "in-force",
            from: calendarDate("2020-01-01"),
          })),
          items: times(size, (i) => ({ code: `item-${i}`, state: "absent" })),
          components: times(size, (i) => ({ code: `component-${i}`, state: "absent" })),
          staffing: times(size, () => organisation().staffing[0]!),
        }),
        (record) => checkOrganisation(record, context),
      ),
  ],
  [
    "a dataset of every kind of record",
    (size) =>
      readsOf(
        {
          kind: "dataset" as const,
          schemaVersion: 1 as const,
          records: times(size, (i): readonly DatasetRecord[] => [
            program({ id: idOf("program", `program:p${i}`) }),
            mentor(`m${i}`),
            mentee(`e${i}`, { person: mentor(`m${i}`).person }),
            pairing({
              id: idOf("pairing", `pairing:p${i}`),
              mentors: [mentor(`m${i % 2}`).id],
              mentees: [mentee(`e${i}`).id],
            }),
            assignment({ id: idOf("assignment", `assignment:a${i}`) }),
            meeting({ id: idOf("meeting", `meeting:m${i}`), program: id }),
            survey({ id: idOf("survey", `survey:s${i}`), program: idOf("program", `program:p${i}`) }),
            consent({ id: idOf("consent", `consent:c${i}`), person: mentor(`m${i % 2}`).person }),
            fullPerson({ id: mentor(`m${i}`).person }),
            organisation({ id: idOf("organisation", `organisation:o${i}`) }),
          ]).flat(),
        },
        (dataset) => checkDataset(dataset, context),
      ),
  ],
];

describe.each(growing)("%s", (_, reads) => {
  test("is read in proportion to its size", () => {
    const [small, large] = [reads(100), reads(1_000)];
    expect(large).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(10 * small);
  });
});
