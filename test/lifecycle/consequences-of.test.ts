import { describe, expect, test } from "vitest";
import {
  assignmentMachine,
  calendarDate,
  consequencesOf,
  decide,
  evolve,
  idOf,
  pairingMachine,
  programMachine,
  type AssignmentEvent,
  type AssignmentState,
  type ProgramEvent,
  type ProgramState,
} from "nastavnik";
import { type LifecycleDataset, type LifecycleEvent } from "nastavnik/lifecycle";
import { profile, program } from "../support/build.js";
import {
  assignmentFacts,
  assignmentIn,
  completedProgram,
  confirmedPair,
  pairingFacts,
  reached,
  runningProgram,
} from "../support/lifecycle.js";

const day = calendarDate;
const a1 = idOf("assignment", "assignment:a1");
const a2 = idOf("assignment", "assignment:a2");
const p1 = idOf("pairing", "pairing:p1");

type Linked = LifecycleDataset["programs"][number];
const aProgram = (key: string, state: ProgramState, links: Partial<Linked> = {}): Linked => ({
  program: program({ id: idOf("program", `program:${key}`) }),
  profile: profile("2025-09-01", true),
  state,
  assignments: [a1],
  ...links,
});
const anAssignment = (id: typeof a1, state: AssignmentState) => ({
  assignment: assignmentFacts({ id }).assignment,
  state,
});
const pairs = [{ pairing: pairingFacts().pairing, state: confirmedPair }];

const assignmentEnded: AssignmentEvent = {
  machine: "assignment",
  version: 1,
  subject: a1,
  seq: 6,
  on: day("2026-03-04"),
  by: "system",
  type: "ended",
  lastDay: day("2026-03-03"),
  because: "notice",
};
const programCompleted: ProgramEvent = {
  machine: "program",
  version: 3,
  subject: idOf("program", "program:one"),
  seq: 9,
  on: day("2026-05-29"),
  by: "curator",
  type: "completed",
  surveyed: [],
  report: "отчёт",
  outcomes: {},
};
const told = (events: readonly LifecycleEvent[]) =>
  events.map(({ subject, type, on, by }) => [subject, type, on, by]);

describe("an assignment ends", () => {
  test("and each of its running programs awaits a mentor, unless another one serves it", () => {
    const dataset: LifecycleDataset = {
      programs: [
        aProgram("one", runningProgram),
        aProgram("two", runningProgram, { assignments: [a1, a2] }),
        aProgram("other", runningProgram, { assignments: [a2] }),
        aProgram("over", completedProgram),
        aProgram("draft", programMachine.initial),
      ],
      assignments: [anAssignment(a1, assignmentIn("ended")), anAssignment(a2, assignmentIn("active"))],
      pairings: pairs,
    };
    expect(told(consequencesOf(assignmentEnded, dataset))).toEqual([
      ["program:one", "mentor-lost", "2026-03-04", "system"],
    ]);
  });

  test("and a suspended program awaits one too, on the last day its history has reached", () => {
    const late = { ...runningProgram, asOf: day("2026-03-20") };
    const dataset = {
      programs: [aProgram("one", late)],
      assignments: [anAssignment(a1, assignmentIn("ended"))],
      pairings: [],
    };
    const [event] = consequencesOf(assignmentEnded, dataset);
    expect(event).toMatchObject({ type: "mentor-lost", on: "2026-03-20", seq: 7 });
  });

  test("nothing follows from a notice, which only announces it", () => {
    const dataset = {
      programs: [aProgram("one", runningProgram)],
      assignments: [anAssignment(a1, assignmentIn("notice"))],
      pairings: [],
    };
    const given: LifecycleEvent = {
      ...assignmentEnded,
      type: "notice-given",
      side: "mentor",
      document: "№ 1",
      lastDay: day("2026-03-03"),
      certainty: "decree",
    };
    expect(consequencesOf(given, dataset)).toEqual([]);
  });
});

describe("a program is over", () => {
  const dataset: LifecycleDataset = {
    programs: [
      aProgram("one", completedProgram, { assignments: [a1, a2], pairing: p1 }),
      aProgram("two", runningProgram, { assignments: [a2] }),
    ],
    assignments: [anAssignment(a1, assignmentIn("active")), anAssignment(a2, assignmentIn("active"))],
    pairings: pairs,
  };

  test("and the assignments and the pair that serve no other end with it", () => {
    expect(told(consequencesOf(programCompleted, dataset))).toEqual([
      [a1, "ended", "2026-05-29", "system"],
      [p1, "dissolved", "2026-05-29", "system"],
    ]);
  });

  test("and asked again, once they are kept, nothing more follows", () => {
    const events = consequencesOf(programCompleted, dataset);
    const after: LifecycleDataset = {
      ...dataset,
      assignments: dataset.assignments.map(({ assignment, state }) => ({
        assignment,
        state: events.reduce(
          (from, event) =>
            event.machine === "assignment" && event.subject === assignment.id
              ? evolve(assignmentMachine, from, event)
              : from,
          state,
        ),
      })),
      pairings: dataset.pairings.map(({ pairing, state }) => ({
        pairing,
        state: events.reduce(
          (from, event) => (event.machine === "pairing" ? evolve(pairingMachine, from, event) : from),
          state,
        ),
      })),
    };
    expect(consequencesOf(programCompleted, after)).toEqual([]);
  });

  test("but a paid duty does not end that day when the program ends early", () => {
    const startedOn = day("2025-09-01");
    const early = reached({ status: "terminated", startedOn, terminatedOn: day("2026-02-27") });
    const event: ProgramEvent = {
      ...programCompleted,
      on: day("2026-02-27"),
      type: "terminated",
      ground: "by-mutual",
      reason: "по просьбе",
    };
    const after = (state: AssignmentState, on = event.on) =>
      consequencesOf(
        { ...event, on },
        {
          programs: [aProgram("one", early)],
          assignments: [anAssignment(a1, state)],
          pairings: [],
        },
      );
    const until = day("2026-03-31");
    expect(after(assignmentIn("active"))).toEqual([]);
    expect(after({ ...assignmentIn("active"), until } as AssignmentState)).toEqual([]);
    expect(after(assignmentIn("notice"))).toEqual([]);
    // What is over by itself ends on its own day.
    expect(after(assignmentIn("notice"), day("2026-03-04"))).toMatchObject([
      { type: "ended", lastDay: "2026-03-03", because: "notice" },
    ]);
    expect(after({ ...assignmentIn("active"), until } as AssignmentState, day("2026-04-01"))).toMatchObject([
      { type: "ended", lastDay: until, because: "term" },
    ]);
    // Of a notice and a term the one that is over first; on one day it is the notice, which somebody gave.
    const noticed = assignmentIn("notice");
    for (const [last, because] of [
      ["2026-03-02", "term"],
      ["2026-03-03", "notice"],
      ["2026-03-04", "notice"],
    ] as const) {
      const state = { ...noticed, until: day(last) } as AssignmentState;
      expect(after(state, day("2026-03-10"))).toMatchObject([{ type: "ended", because }]);
    }
  });

  test("an agreed end leaves its programs without a mentor like any other end", () => {
    const agreed: LifecycleEvent = {
      machine: "assignment",
      version: 1,
      subject: a1,
      seq: 6,
      on: day("2026-03-04"),
      by: "head",
      type: "end-agreed",
      document: "соглашение № 3",
      lastDay: day("2026-03-04"),
    };
    const dataset = {
      programs: [aProgram("one", runningProgram)],
      assignments: [anAssignment(a1, assignmentIn("ended"))],
      pairings: [],
    };
    expect(told(consequencesOf(agreed, dataset))).toEqual([
      ["program:one", "mentor-lost", "2026-03-04", "system"],
    ]);
  });

  test("but a pair that another of its programs needs stays", () => {
    const chained = {
      ...dataset,
      programs: [
        aProgram("one", completedProgram, { pairing: p1 }),
        aProgram("next", programMachine.initial, { pairing: p1, assignments: [] }),
      ],
    };
    expect(consequencesOf(programCompleted, chained).map(({ machine }) => machine)).toEqual(["assignment"]);
  });

  test("but nothing follows while it still runs, nor from a pair", () => {
    const going = { ...dataset, programs: [aProgram("one", runningProgram, { pairing: p1 })] };
    expect(consequencesOf({ ...programCompleted, type: "approved" }, going)).toEqual([]);
    const context = { ...pairingFacts(), on: day("2026-01-01"), actor: "curator" } as const;
    const answer = decide(pairingMachine, confirmedPair, { type: "dissolve", reason: "по просьбе" }, context);
    expect(answer.ok && consequencesOf(answer.value[0]!, dataset)).toEqual([]);
  });
});
