import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowedCommands,
  assignmentMachine,
  calendarDate,
  decide,
  evolve,
  idOf,
  pairingMachine,
  programMachine,
  readHistory,
  replay,
  type Machine,
} from "nastavnik";
import {
  scenariosOf,
  type Actor,
  type Lifecycle,
  type PairingLifecycle,
  type ProgramLifecycle,
} from "nastavnik/lifecycle";
import { describeRefusal as inEnglish, describeRemedy as remedyInEnglish } from "nastavnik/en";
import { describeRefusal as inRussian, describeRemedy as remedyInRussian } from "nastavnik/ru";
import { period, program } from "../support/build.js";
import { assignmentFacts, given, pairingFacts, programFacts, type Step } from "../support/lifecycle.js";

const odd: readonly unknown[] = [
  ...[
    undefined,
    null,
    5,
    NaN,
    "",
    "x",
    "2025-02-30",
    "9999-12-31",
    "__proto__",
    true,
    new Date(0),
    new Map(),
  ],
  ...[{}, { a: 1 }, { discipline: "removed", toJSON: "x" }, Object.assign([], { discipline: "removed" })],
  ...[[], [undefined, "mentor"], ["mentor", "mentee", { x: 1 }], ["mentor", "mentee", "ghost"], Array(3)],
  Object.assign(Object.create({ a: "b" }) as object, { discipline: "removed" }),
  ["content", "term", "form", "payment", { x: 1 }],
  ["content", "term", "form", "payment", "colour"],
];
const oddOrAny = fc.oneof({ arbitrary: fc.constantFrom(...odd), weight: 3 }, fc.jsonValue());
const optional = ["reason", "contract", "heldOn", "until", "lastDay"]; // a command may have one that it does not need

describe("what decide lets through is read back and replays to the same state, whatever the command holds", () => {
  test("of a program", () => expect(survivors(programMachine)).toBeGreaterThan(200));
  test("of an assignment", () => expect(survivors(assignmentMachine)).toBeGreaterThan(200));
  test("of a pair", () => expect(survivors(pairingMachine)).toBeGreaterThan(200));
});

/** How many of the commands tried were allowed. */
function survivors<T extends Lifecycle>(machine: Machine<T>): number {
  const places = scenariosOf(machine).flatMap(({ steps }) =>
    steps.map((step, i) => ({ step, before: steps.slice(0, i).flatMap(({ events }) => events) })),
  );
  let allowed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(), oddOrAny, ({ step, before }, which, value) => {
      const { command, context } = step;
      const named = [...Object.keys(command).filter((field) => field !== "type"), ...optional];
      const facts = { [named[which % named.length]!]: value };
      const state = before.reduce((from, event) => evolve(machine, from, event), machine.initial);
      const answer = decide(machine, state, { ...command, ...facts, type: command.type }, context);
      if (!answer.ok) return;
      allowed++;
      const events = [...before, ...answer.value];
      const stored = readHistory(machine, JSON.parse(JSON.stringify(events)));
      expect(stored).toStrictEqual({ ok: true, value: events });
      const after = answer.value.reduce((from, event) => evolve(machine, from, event), state);
      expect(replay(machine, events)).toStrictEqual({ ok: true, value: after });
    }),
    { numRuns: 12_000 },
  );
  return allowed;
}

const day = calendarDate;
const both = ["mentor", "mentee"] as const;
type ProgramStep = Step<ProgramLifecycle>;
const drawnUp: ProgramStep[] = [
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "mentee", { type: "agree" }],
];
const started: ProgramStep[] = [
  ...drawnUp,
  ["2025-08-26", "curator", { type: "agree" }],
  ["2025-08-27", "head", { type: "approve" }],
  ["2025-09-01", "curator", { type: "start", order: "№ 1", consents: both }],
];
const aProgram = (steps: readonly ProgramStep[], facts: Parameters<typeof programFacts>[0] = {}) =>
  given(programMachine, programFacts(facts), steps);
const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

describe("a command that is none", () => {
  test.each([null, undefined, 5, "submit", [], {}, { type: 5 }, { type: null }])(
    "is refused: %j",
    (command) => {
      const { refusal } = aProgram([]);
      const answer = refusal(["2025-08-25", "mentor", command as unknown as ProgramStep[2]]);
      expect(answer).toMatchObject({
        command: "",
        possible: "never",
        reasons: [{ code: "command.not-in-status" }],
      });
      expect(inRussian(answer) + inEnglish(answer)).not.toMatch(/undefined|null/);
    },
  );
});

describe("a day that is none", () => {
  test.each([undefined, null, "zzz", "2025-99-99", 5, {}])(
    "is refused, and stamped into no event: %j",
    (on) => {
      const { state, contextOf } = aProgram(started);
      const context = { ...contextOf(started[4]!), on: on as ReturnType<typeof day> };
      for (const type of ["review", "end-term", "extend", "record-activity"] as const) {
        const answer = decide(programMachine, state, { type } as ProgramStep[2], context);
        if (answer.ok) throw new Error("allowed");
        const [refusal] = answer.issues;
        expect(refusal.reasons).toContainEqual({
          code: "command.undated",
          details: {},
          remedy: { do: "choose-day", field: "on", from: "2025-09-01" },
        });
        expect(inRussian(refusal) + inEnglish(refusal)).not.toMatch(/undefined|NaN/);
      }
      const buttons = allowedCommands(programMachine, state, context);
      expect(buttons.every(({ allowed }) => allowed === "refused")).toBe(true);
    },
  );
});

test("a field that cannot be kept is named, and left out it does no harm", () => {
  const reason = { a: 1 } as unknown as string;
  const assignments = [] as const;
  const terminate = (facts: object): ProgramStep => [
    "2025-12-01",
    "mentor",
    { type: "terminate", ground: "by-mentor", ...facts },
    { assignments },
  ];
  const { refusal, after } = aProgram(started);
  const refused = refusal(terminate({ reason }));
  expect(refused.reasons).toEqual([
    { code: "command.malformed", details: { field: "reason" }, remedy: { do: "drop", field: "reason" } },
  ]);
  expect(inRussian(refused)).toContain("«причина»");
  expect(inEnglish(refused)).toContain("“reason”");
  const { remedy } = refused.reasons[0]!;
  expect([remedyInRussian(remedy), remedyInEnglish(remedy)]).toEqual([
    "убрать лишнее в поле «причина»",
    "leave out what is too much in the field “reason”",
  ]);
  expect(after(terminate({}))).toMatchObject({ status: "terminated" });
});

test("under a basis that nobody knows an order needs the contract clause", () => {
  const basis = "charity" as "extra-work";
  const { refusal } = given(assignmentMachine, assignmentFacts({ basis }), [
    ["2025-08-18", "curator", { type: "offer" }],
    ["2025-08-19", "mentor", { type: "consent", document: "согласие" }],
  ]);
  const order = { type: "issue-order", order: "№ 1" } as const;
  expect(codes(refusal(["2025-08-25", "head", order]))).toEqual(["contract.not-signed"]);
});

describe("who is asked", () => {
  test("to agree are those who have not agreed", () => {
    const agree = (by: Actor): ProgramStep => ["2025-08-27", by, { type: "agree" }];
    const { refusal } = aProgram(drawnUp);
    expect(refusal(agree("head"))).toMatchObject({
      actors: ["curator", "council"],
      reasons: [{ code: "command.wrong-actor", remedy: { do: "ask", actors: ["curator", "council"] } }],
    });
    const all = aProgram([...drawnUp, agree("curator"), agree("council")]);
    expect(all.refusal(agree("head"))).toMatchObject({ possible: "never" });
  });

  test("for each agreement before approval is the one whose it is", () => {
    const { refusal } = aProgram(drawnUp.slice(0, 1));
    const { reasons } = refusal(["2025-08-27", "head", { type: "approve" }]);
    expect(reasons).toMatchObject([
      {
        remedy: {
          steps: [
            { command: "agree", of: "mentee", actors: ["mentee"] },
            { command: "agree", of: "curator", actors: ["curator"] },
          ],
        },
      },
    ]);
  });
});

describe("a consent", () => {
  const [m1, n1, n2] = [
    idOf("person", "person:m1"),
    idOf("person", "person:n1"),
    idOf("person", "person:n2"),
  ];
  type PairStep = Step<PairingLifecycle>;
  const consent = (actor: Actor, of: typeof m1, person?: typeof m1): PairStep => [
    "2025-08-16",
    actor,
    { type: "consent", of },
    person ? { person } : {},
  ];
  const group = (...steps: PairStep[]) =>
    given(pairingMachine, pairingFacts([n1, n2]), [["2025-08-15", "curator", { type: "propose" }], ...steps]);

  test.each([
    ["the mentor's by a mentee", consent("mentee", m1, n1), ["mentor", "curator"]],
    ["the mentor's by a mentee of whom nothing is known", consent("mentee", m1), ["mentor", "curator"]],
    ["a mentee's by the mentor", consent("mentor", n1, m1), ["mentee", "curator"]],
    ["a mentee's by another mentee", consent("mentee", n1, n2), ["mentee", "curator"]],
    ["the mentor's by a stranger", consent("mentor", m1, n2), ["mentor", "curator"]],
  ])("to a pair is not given by others: %s", (_, step, asked) => {
    expect(group().refusal(step)).toMatchObject({
      actors: asked,
      reasons: [{ code: "consent.not-theirs", remedy: { do: "ask", actors: asked } }],
    });
  });

  test.each([
    ["mentor", m1, m1],
    ["mentor", m1, undefined],
    ["mentee", n2, n2],
    ["curator", n1, m1],
    ["curator", m1, undefined],
  ] as const)("to a pair is one's own, or recorded by the curator: %s", (actor, of, person) => {
    const { state, after } = group();
    expect(state).toMatchObject({ consents: {} });
    expect(after(consent(actor, of, person))).toMatchObject({ consents: { [of]: "2025-08-16" } });
  });

  test("of nobody known is chosen among those who are still to give theirs", () => {
    const stranger = idOf("person", "person:x");
    const { reasons } = group(consent("mentor", m1)).refusal(consent("curator", stranger));
    expect(reasons).toMatchObject([{ code: "participant.unknown", remedy: { among: [n1, n2] } }]);
    const all = group(consent("mentor", m1), consent("mentee", n1), consent("mentee", n2));
    expect(all.refusal(consent("curator", stranger)).possible).toBe("never");
  });

  test("to an assignment is the mentor's own, as are refusal and notice", () => {
    const { refusal, after } = given(assignmentMachine, assignmentFacts(), [
      ["2025-08-18", "curator", { type: "offer" }],
    ]);
    const document = "согласие";
    for (const command of [{ type: "consent", document }, { type: "decline" }] as const) {
      const refused = refusal([
        "2025-08-19",
        "mentor",
        command,
        { person: idOf("person", "person:stranger") },
      ]);
      expect(refused).toMatchObject({ actors: ["mentor"], reasons: [{ code: "mentor.other-person" }] });
      const person = assignmentFacts().assignment.mentor;
      expect(after(["2025-08-19", "mentor", command, { person }]).seq).toBe(2);
    }
  });
});

describe("where nothing is said of the assignments", () => {
  const unsaid = { assignments: undefined } as object;

  test("a program neither ends by notice nor waits for a mentor", () => {
    const { refusal, after } = aProgram(started);
    const leave = { type: "terminate", ground: "by-mentor" } as const;
    for (const [actor, command] of [
      ["mentor", leave],
      ["head", { type: "terminate", ground: "by-employer" }],
      ["system", { type: "await-mentor" }],
    ] as const) {
      const step: ProgramStep = ["2025-12-01", actor, command, unsaid];
      expect(refusal(step)).toMatchObject({
        reasons: [
          { code: "assignment.unknown", remedy: { do: "bring", machine: "assignment", to: ["ended"] } },
        ],
        possible: "when-mended",
      });
      expect(after(["2025-12-01", actor, command, { assignments: [] }]).seq).toBe(6);
    }
    const byMutual = { type: "terminate", ground: "by-mutual", reason: "—", agreedBy: both } as const;
    expect(after(["2025-12-01", "mentor", byMutual, unsaid])).toMatchObject({ status: "terminated" });
  });

  test("learners have none to say anything of", () => {
    const learners = aProgram(started, {
      program: program({ audience: "learners", expectedResults: ["уверенный ученик"] }),
    });
    const leave = { type: "terminate", ground: "by-mentor" } as const;
    expect(learners.after(["2025-12-01", "mentor", leave, unsaid])).toMatchObject({ status: "terminated" });
  });
});

test("an amendment does not lengthen the term: that takes an extension", () => {
  const agreedBy = ["mentor", "mentee", "curator"] as const;
  const amend = (ends: string): ProgramStep => [
    "2025-12-01",
    "curator",
    { type: "amend", reason: "расписание", agreedBy },
    { program: program({ period: period("2025-09-01", ends) }) },
  ];
  const { refusal, after } = aProgram(started);
  expect(refusal(amend("2026-06-01")).reasons).toEqual([
    {
      code: "amendment.longer-term",
      details: { ends: "2026-06-01" },
      remedy: { do: "mend", record: "program" },
    },
  ]);
  expect(after(amend("2026-05-31"))).toMatchObject({ edition: 2, ends: "2026-05-31" });
  const extended: ProgramStep = [
    "2025-11-01",
    "mentor",
    { type: "extend", ends: day("2026-06-01"), agreedBy: both, contract: "№ 2" },
  ];
  expect(aProgram([...started, extended]).after(amend("2026-06-01"))).toMatchObject({ edition: 2 });
});
