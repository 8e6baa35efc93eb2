import { describe, expect, test } from "vitest";
import {
  allowedCommands,
  assignmentMachine,
  calendarDate,
  decide,
  pairingMachine,
  programMachine,
  readHistory,
  replay,
  type Machine,
} from "nastavnik";
import { scenariosOf, type Lifecycle } from "nastavnik/lifecycle";
import * as english from "nastavnik/en";
import * as russian from "nastavnik/ru";
import { assignmentFacts, openPenalty, pairingFacts, programFacts } from "../support/lifecycle.js";

type Told = readonly [on: string, by: string, facts: Readonly<Record<string, unknown>>];

/** A history as somebody may have written it into a file. */
function told<T extends Lifecycle>({ name, version }: Machine<T>, events: readonly Told[]): T["event"][] {
  const stamp = { machine: name, version, subject: `${name}:a1` };
  const stored = events.map(([on, by, facts], i) => ({ ...stamp, seq: i + 1, on, by, ...facts }));
  return stored as unknown as T["event"][];
}

describe("replay finds what contradicts itself", () => {
  const offered: Told = ["2025-09-01", "curator", { type: "offered" }];
  const consented: Told = ["2025-09-01", "mentor", { type: "consented", document: "№ 1" }];
  const covers = ["content", "term", "form", "payment"];
  const signed = (until?: string): Told => [
    "2025-09-02",
    "head",
    { type: "supplement-signed", document: "№ 2", covers, ...(until !== undefined && { until }) },
  ];
  const ordered = (on = "2025-09-03"): Told => [on, "head", { type: "order-issued", order: "№ 3" }];
  const given: Told = [
    "2026-02-26",
    "mentor",
    { type: "notice-given", side: "mentor", document: "№ 4", lastDay: "2026-03-03", certainty: "decree" },
  ];
  const ended = (on: string, because: string, lastDay = on): Told => {
    const by = because === "dismissal" ? "head" : "system";
    return [on, by, { type: "ended", because, lastDay }];
  };
  const extended = (on: string, until: string): Told => [
    on,
    "head",
    { type: "term-extended", document: "№ 5", until },
  ];
  const withdrawn = (on: string): Told => [on, "mentor", { type: "notice-withdrawn" }];

  test.each<readonly [what: string, from: readonly Told[], lawful: Told, contradictory: Told]>([
    ["a term over before it is agreed", [offered, consented], signed("2025-09-02"), signed("2025-09-01")],
    [
      "an order after the contract's end",
      [offered, consented, signed("2025-09-30")],
      ordered("2025-09-30"),
      ordered("2025-10-01"),
    ],
    [
      "an end before the beginning",
      [offered, consented, ordered()],
      ended("2025-09-10", "dismissal", "2025-09-03"),
      ended("2025-09-10", "dismissal", "2025-09-02"),
    ],
    [
      "an end after its record",
      [offered, consented, ordered()],
      ended("2025-09-10", "program-closed"),
      ended("2025-09-10", "program-closed", "2025-09-11"),
    ],
    [
      "an end before the contract's",
      [offered, consented, signed("2026-05-31"), ordered()],
      ended("2026-06-01", "term", "2026-05-31"),
      ended("2026-06-01", "term", "2026-05-30"),
    ],
    [
      "an end with a term that is not over",
      [offered, consented, signed("2026-05-31"), ordered()],
      ended("2026-06-01", "term", "2026-05-31"),
      ended("2026-05-31", "term", "2026-05-31"),
    ],
    [
      "an end before the notice's last day",
      [offered, consented, ordered(), given],
      ended("2026-03-04", "notice", "2026-03-03"),
      ended("2026-03-04", "notice", "2026-03-02"),
    ],
    [
      "an end during the notice",
      [offered, consented, ordered(), given],
      ended("2026-03-04", "notice", "2026-03-03"),
      ended("2026-03-03", "notice", "2026-03-03"),
    ],
    [
      "a notice withdrawn when it was over",
      [offered, consented, ordered(), given],
      withdrawn("2026-03-03"),
      withdrawn("2026-03-04"),
    ],
    [
      "a first term that is over already",
      [offered, consented, ordered()],
      extended("2026-01-12", "2026-01-13"),
      extended("2026-01-12", "2026-01-12"),
    ],
  ])("of an assignment: %s", (_, from, lawful, contradictory) => {
    const { length } = from;
    expect(replay(assignmentMachine, told(assignmentMachine, [...from, lawful]))).toMatchObject({ ok: true });
    expect(replay(assignmentMachine, told(assignmentMachine, [...from, contradictory]))).toMatchObject({
      ok: false,
      issues: [{ code: "history.impossible-event", index: length }],
    });
  });

  const running = (ends?: string): readonly Told[] => [
    ["2025-08-20", "mentor", { type: "submitted" }],
    ["2025-08-25", "head", { type: "approved" }],
    ["2025-09-01", "curator", { type: "started", order: "№ 1", ...(ends !== undefined && { ends }) }],
  ];
  const held = (heldOn: string): Told => [
    "2026-06-10",
    "mentor",
    { type: "activity-recorded", activity: "visit", heldOn },
  ];
  const reviewed = (on: string): Told => [on, "curator", { type: "reviewed" }];
  const longer = (ends: string): Told => ["2026-06-10", "curator", { type: "extended", ends }];
  const suspended: Told = ["2026-01-10", "curator", { type: "suspended", reason: "болезнь" }];
  const resumed = (ends: string): Told => ["2026-01-20", "curator", { type: "resumed", ends }];
  const over = (on: string): Told => [on, "system", { type: "term-ended", shorterThanMinimum: false }];
  const terminated = (ground: string, reason?: string): Told => [
    "2026-02-02",
    "curator",
    { type: "terminated", ground, ...(reason !== undefined && { reason }) },
  ];

  test.each<readonly [what: string, from: readonly Told[], lawful: Told, contradictory: Told]>([
    ["an activity after the end", running("2026-05-31"), held("2026-05-31"), held("2026-06-01")],
    ["an activity before the start", running("2026-05-31"), held("2025-09-01"), held("2025-08-31")],
    [
      "an activity before it was held last",
      [...running(), held("2025-10-10")],
      held("2025-10-11"),
      held("2025-10-10"),
    ],
    ["an activity after its record", running(), held("2026-06-10"), held("2026-06-11")],
    [
      "two reviews on a day",
      [...running(), reviewed("2025-12-01")],
      reviewed("2025-12-02"),
      reviewed("2025-12-01"),
    ],
    [
      "two later reviews on a day",
      [...running(), reviewed("2025-12-01"), reviewed("2026-03-01")],
      reviewed("2026-03-02"),
      reviewed("2026-03-01"),
    ],
    ["a longer term as long as before", running("2026-07-31"), longer("2026-08-01"), longer("2026-07-31")],
    ["a longer term that is over", running("2026-05-31"), longer("2026-06-10"), longer("2026-06-09")],
    ["a first end that is over", running(), longer("2026-06-10"), longer("2026-06-09")],
    [
      "days that a suspension took",
      [...running("2026-05-31"), suspended],
      resumed("2026-05-31"),
      resumed("2026-05-30"),
    ],
    [
      "more days than a suspension had",
      [...running("2026-05-31"), suspended],
      resumed("2026-06-10"),
      resumed("2026-06-11"),
    ],
    [
      "an end from a suspension without one",
      [...running(), suspended],
      ["2026-01-20", "curator", { type: "resumed" }],
      resumed("2026-05-31"),
    ],
    ["a term that ended on its last day", running("2026-05-31"), over("2026-06-01"), over("2026-05-31")],
    [
      "no reason where the ground needs one",
      running("2026-05-31"),
      terminated("by-curator", "уход"),
      terminated("by-curator"),
    ],
    [
      "a blank reason where the ground needs one",
      running("2026-05-31"),
      terminated("by-mentor", " "),
      terminated("by-curator", " "),
    ],
  ])("of a program: %s", (_, from, lawful, contradictory) => {
    const { length } = from;
    expect(replay(programMachine, told(programMachine, [...from, lawful]))).toMatchObject({ ok: true });
    expect(replay(programMachine, told(programMachine, [...from, contradictory]))).toMatchObject({
      ok: false,
      issues: [{ code: "history.impossible-event", index: length }],
    });
  });

  test.each([
    { machine: programMachine, fields: ["remark", "reason", "order"] },
    { machine: assignmentMachine, fields: ["document", "order"] },
    { machine: pairingMachine, fields: ["order", "reason"] },
  ])("papers and reasons that are blank: $machine.name", ({ machine, fields }) => {
    const found = blanksFound(machine as unknown as Machine<Lifecycle>, fields);
    expect(found.length).toBeGreaterThan(1);
    expect(
      found.filter(({ code, field, blanked }) => code !== "history.malformed-event" || field !== blanked),
    ).toEqual([]);
  });
});

/** What `readHistory` says of every history of the scenarios in which one of the texts is blank. */
function blanksFound(machine: Machine<Lifecycle>, fields: readonly string[]) {
  const histories = scenariosOf(machine).map(({ steps }) => steps.flatMap((step) => step.events));
  return histories.flatMap((events) =>
    events.flatMap((event, i) =>
      fields
        // The ground of a termination says whether it needs a reason.
        .filter((field) => Object.hasOwn(event, field) && event.type !== "terminated")
        .map((blanked) => {
          const history = events.map((one, at) => (at === i ? { ...one, [blanked]: " \n" } : one));
          const read = readHistory(machine, history);
          const answer = replay(machine, history);
          const [issue] = answer.ok ? [undefined] : answer.issues;
          expect(read.ok).toBe(false);
          return { blanked, ...(issue as { readonly code: string; readonly field?: string }) };
        }),
    ),
  );
}

describe("decide refuses what could not be read back", () => {
  const on = calendarDate("2025-08-20");

  test.each([undefined, null, "", 7, "program:", "person:a1", "program:a b", "Программа", {}, []])(
    "a context whose record has no id: %j",
    (id) => {
      const facts = programFacts();
      const program = { ...facts.program, id } as typeof facts.program;
      const context = { ...facts, program, on, actor: "mentee" } as const;
      const answer = decide(programMachine, programMachine.initial, { type: "draw-up" }, context);
      expect(answer).toMatchObject({
        ok: false,
        issues: [
          {
            reasons: [
              {
                code: "command.malformed",
                details: { field: "subject" },
                remedy: { do: "supply", field: "context", missing: [{ what: "id", of: "program" }] },
              },
            ],
            missing: [{ what: "id", of: "program" }],
            possible: "when-mended",
          },
        ],
      });
      const [button] = allowedCommands(programMachine, programMachine.initial, context);
      expect(button).toMatchObject({ command: "draw-up", allowed: "refused", inputs: [] });
      if (answer.ok) throw new Error("allowed");
      expect(russian.describeRefusal(answer.issues[0])).not.toMatch(/undefined|null/);
      expect(english.describeRemedy(answer.issues[0].reasons[0]!.remedy)).toBe("give the id of the program");
    },
  );

  test.each([null, "", 7, "mentor:a1", "Иванова", "person:", "person:a b", {}, ["person:a1"]])(
    "a person that is no id: %j",
    (person) => {
      const { pairing } = pairingFacts();
      const facts = { on, actor: "curator", pairing } as const;
      const context = { ...facts, person: person as unknown as typeof pairing.mentor };
      const answer = decide(pairingMachine, pairingMachine.initial, { type: "propose" }, context);
      expect(answer).toMatchObject({
        ok: false,
        issues: [
          {
            reasons: [
              {
                code: "command.malformed",
                details: { field: "person" },
                remedy: { do: "drop", field: "person" },
              },
            ],
          },
        ],
      });
      expect(allowedCommands(pairingMachine, pairingMachine.initial, context)[0]).toMatchObject({
        allowed: "refused",
      });
      const { ok } = decide(pairingMachine, pairingMachine.initial, { type: "propose" }, facts);
      expect(ok).toBe(true);
    },
  );

  test("with every other reason beside it", () => {
    const { assignment } = assignmentFacts();
    const context = {
      on,
      actor: "mentee",
      assignment: { ...assignment, id: "a1" as typeof assignment.id },
      person: "a1" as typeof assignment.mentor,
      unmet: [openPenalty],
    } as const;
    const answer = decide(assignmentMachine, assignmentMachine.initial, { type: "offer" }, context);
    if (answer.ok) throw new Error("allowed");
    expect(
      answer.issues[0].reasons.map(({ code, details }) => [code, "field" in details ? details.field : ""]),
    ).toEqual([
      ["command.wrong-actor", ""],
      ["command.malformed", "subject"],
      ["command.malformed", "person"],
      ["mentor.unfit", ""],
    ]);
  });
});
