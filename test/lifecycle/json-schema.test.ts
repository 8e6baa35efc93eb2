import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as codes from "nastavnik/codes";
import {
  assignmentMachine,
  pairingMachine,
  programMachine,
  readHistory,
  scenariosOf,
  type AssignmentLifecycle,
  type Lifecycle,
  type Machine,
  type PairingLifecycle,
  type ProgramLifecycle,
} from "nastavnik/lifecycle";
import { root } from "../support/sources.js";

const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: true, formats: { date: true } });

type Event = Readonly<Record<string, unknown>>;
type Subject = {
  readonly name: string;
  readonly events: readonly Event[];
  readonly fields: Readonly<Record<string, object>>;
  readonly reads: (events: unknown) => boolean;
  readonly fits: (events: unknown) => boolean;
};

function subjectOf<T extends Lifecycle>(machine: Machine<T>): Subject {
  const text = readFileSync(`${root}docs/json-schema/${machine.name}-history.json`, "utf8");
  const fits = ajv.compile(JSON.parse(text) as object);
  const events = scenariosOf(machine).flatMap(({ steps }) =>
    steps.flatMap(({ events }) => events as readonly Event[]),
  );
  return {
    name: machine.name,
    events: [...new Map(events.map((event) => [keyOf(event), event])).values()],
    fields: Object.fromEntries(
      [...machine.index.fields].map(([type, [list = []]]) => [type, Object.fromEntries(list)]),
    ),
    reads: (input) => readHistory(machine, input).ok,
    fits: (input) => fits(input),
  };
}

/** One event for each type and each set of fields it comes with. */
function keyOf(event: Event): string {
  return [event["type"], ...Object.keys(event)].join(" ");
}

const subjects = [
  subjectOf<ProgramLifecycle>(programMachine),
  subjectOf<AssignmentLifecycle>(assignmentMachine),
  subjectOf<PairingLifecycle>(pairingMachine),
];

/** Values that stand in some field, or in none: right and wrong ones of every type. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      "program",
      "assignment",
      "pairing",
      "mentor",
      "system",
      "head",
      "nobody",
      "constructor",
      "__proto__",
      "",
    ],
    ...[
      "2025-02-28",
      "2025-02-29",
      "0000-01-01",
      "2025-09-01\n",
      "person:a",
      "person:a\n",
      "program:p",
      "pairing:p",
    ],
    ...[
      "removed",
      "notice",
      "term",
      "dismissal",
      "decree",
      "employer",
      "content",
      "by-mentor",
      "drawn-up",
      "ended",
    ],
    ...[0, 1, 2, 3, 1.5, -1, 1.0000000000000002, 5e-324, 2 ** 53 - 1, 2 ** 53, 1e21],
    ...[true, false, null, [], {}, [null], ["mentor"], ["nobody"], ["content"], [["mentor"]]],
    ...[{ d1: "removed" }, { d1: "gone" }, { d1: null }, { length: 1 }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe.each(subjects)("the JSON Schema of the history of $name", ({ events, fields, reads, fits }) => {
  test("has a case for each event of the machine", () => {
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(Object.keys(fields).sort());
  });

  test("takes what the machine writes", () => {
    expect([reads(events), fits(events)]).toEqual([true, true]);
    expect([reads([]), fits([])]).toEqual([true, true]);
    for (const none of [null, {}, "[]", 7, { length: 0 }])
      expect([reads(none), fits(none)]).toEqual([false, false]);
  });

  test("agrees with the reader on an event without any one of its fields, and with one too many", () => {
    for (const event of events) {
      for (const gone of Object.keys(event)) {
        const less = [Object.fromEntries(Object.entries(event).filter(([field]) => field !== gone))];
        if (gone === "version") continue; // an event without one is of the first version, which is brought up
        expect(fits(less), JSON.stringify(less)).toBe(reads(less));
      }
      const more = [{ ...event, note: null }];
      expect([reads(more), fits(more)]).toEqual([true, true]);
    }
  });

  test("agrees with the reader on any value in any field, of any event", () => {
    const fieldsOfAll = [
      ...new Set([
        ...events.flatMap((event) => Object.keys(event)),
        "person",
        "ends",
        "until",
        "reason",
        "contract",
      ]),
    ].filter((field) => field !== "version");
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.constantFrom(...fieldsOfAll), odd, (event, field, value) => {
        const changed = JSON.parse(JSON.stringify([{ ...event, [field]: value }])) as unknown;
        expect(fits(changed)).toBe(reads(changed));
      }),
      { numRuns: 1_000 },
    );
  });

  test("takes each code that the reader takes, and no other", () => {
    const words = new Set(wordsOfAllLists());
    for (const event of events)
      for (const field of Object.keys(fields[String(event["type"])] ?? {}))
        for (const word of words)
          for (const value of [word, [word], { d: word }]) {
            const changed = [{ ...event, [field]: value }];
            expect(fits(changed), JSON.stringify(changed)).toBe(reads(changed));
          }
  });
});

/** Every key of every code list. */
function wordsOfAllLists(): readonly string[] {
  return Object.values(codes as Readonly<Record<string, unknown>>).flatMap((list) =>
    typeof list === "object" && list !== null && !Array.isArray(list) ? Object.keys(list) : [],
  );
}
