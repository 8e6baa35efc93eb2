import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  decide,
  evolve,
  programMachine,
  replay,
  toMermaid,
  type Program,
  type ProgramCommand,
  type ProgramContext,
  type ProgramEvent,
  type ProgramState,
  type Refusal,
  type Role,
} from "nastavnik";
import { describeRefusal as inEnglish } from "nastavnik/en";
import { describeRefusal as inRussian } from "nastavnik/ru";
import { profile, program } from "../support/build.js";

type Possible = Refusal["possible"] | { readonly from: string };
type Step = readonly [day: string, actor: Role, command: ProgramCommand];
const order = "приказ № 1";
const outcomes = { d1: "reduced" } as const;
const surveyed = ["mentor", "mentee"] as const;

const drawnUp: Step[] = [
  ["2025-08-25", "mentor", { type: "submit" }],
  ["2025-08-26", "mentee", { type: "agree" }],
];
const approved: Step[] = [...drawnUp, ["2025-08-27", "head", { type: "approve" }]];
const started: Step[] = [...approved, ["2025-09-01", "curator", { type: "start", order }]];
const done: Step[] = [...started, ["2025-10-01", "mentor", { type: "record-activity", activity: "a1" }]];
const finished: Step[] = [...done, ["2026-05-20", "mentor", { type: "finish-plan" }]];

function contextOf(day: string, actor: Role, record: Program = program()): ProgramContext {
  return { on: calendarDate(day), actor, program: record, profile: profile(day, true) };
}

/** Every step must be allowed. */
function given(steps: readonly Step[], record: Program = program()) {
  let state: ProgramState = programMachine.initial;
  const history: ProgramEvent[] = [];
  for (const [day, actor, command] of steps) {
    const answer = decide(programMachine, state, command, contextOf(day, actor, record));
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    for (const event of answer.value) {
      state = evolve(programMachine, state, event);
      history.push(event);
    }
  }
  return {
    state,
    history,
    refusal: ([day, actor, command]: Step) => {
      const answer = decide(programMachine, state, command, contextOf(day, actor, record));
      return answer.ok ? undefined : answer.issues[0];
    },
  };
}

test("a program goes from draft to completion, and its history replays to the same state", () => {
  const { state, history } = given([
    ...finished,
    ["2026-05-31", "curator", { type: "complete", surveyed, outcomes }],
  ]);
  expect(state).toEqual({
    status: "completed",
    startedOn: "2025-09-01",
    completedOn: "2026-05-31",
    outcomes,
  });
  expect(replay(programMachine, structuredClone(history))).toEqual({ ok: true, value: state });
});

describe("a refusal gives every reason at once", () => {
  const [mentor, mentee, head, curator] = ["mentor", "mentee", "head", "curator"] as const;
  const cases: readonly (readonly [string, readonly Step[], Step, readonly string[], Possible, Program?])[] =
    [
      [
        "an unlawful program is not submitted",
        [],
        ["2025-08-25", mentor, { type: "submit" }],
        ["program.unlawful"],
        "when-mended",
        program({ directions: [] }),
      ],
      [
        "an empty plan neither",
        [],
        ["2025-08-25", mentee, { type: "submit" }],
        ["command.wrong-actor", "program.unlawful", "program.empty-plan"],
        "when-mended",
        program({ activities: [] }),
      ],
      [
        "nobody approves before the mentee agrees",
        drawnUp.slice(0, 1),
        ["2025-08-26", head, { type: "approve" }],
        ["mentee.has-not-agreed"],
        "when-mended",
      ],
      [
        "a program does not start before its first day",
        approved,
        ["2025-08-31", curator, { type: "start", order }],
        ["start.too-early"],
        { from: "2025-09-01" },
      ],
      [
        "nor without an order",
        approved,
        ["2025-08-31", curator, { type: "start", order: " " }],
        ["start.too-early", "start.no-order"],
        "when-mended",
      ],
      [
        "an activity that is not in the plan",
        started,
        ["2025-10-01", mentor, { type: "record-activity", activity: "a9" }],
        ["activity.unknown"],
        "when-mended",
      ],
      [
        "an activity before the start",
        started,
        ["2025-08-31", mentor, { type: "record-activity", activity: "a1" }],
        ["activity.before-start"],
        "when-mended",
      ],
      [
        "an activity twice",
        done,
        ["2025-10-02", mentor, { type: "record-activity", activity: "a1" }],
        ["activity.recorded"],
        "when-mended",
      ],
      [
        "a plan with an obligatory activity open",
        started,
        ["2026-05-20", mentor, { type: "finish-plan" }],
        ["plan.unfinished"],
        "when-mended",
      ],
      [
        "a completion without survey and outcomes",
        finished,
        ["2026-05-31", curator, { type: "complete", surveyed: [], outcomes: { d2: "removed" } }],
        ["survey.missing", "outcome.missing", "outcome.unknown-difficulty"],
        "when-mended",
      ],
      [
        "a command of another status",
        started,
        ["2025-09-02", head, { type: "approve" }],
        ["command.not-in-status"],
        "in-another-status",
      ],
    ];

  test.each(cases.map(([name, ...rest]) => [name, rest] as const))(
    "%s",
    (_, [steps, step, reasons, possible, record]) => {
      const refusal = given(steps, steps.length > 0 ? undefined : record).refusal(step);
      expect(refusal?.reasons.map(({ code }) => code)).toEqual(reasons);
      expect(refusal?.possible).toEqual(possible);
      expect(refusal?.actors.length).toBeGreaterThan(0);
      expect(inRussian(refusal!)).toMatch(/^Нельзя [а-я]/);
      expect(inEnglish(refusal!)).toMatch(/^Cannot [a-z]/);
      expect(inRussian(refusal!) + inEnglish(refusal!)).not.toMatch(/undefined|\[object/);
    },
  );

  test("every reason of the machine has been seen above", () => {
    expect(new Set([...cases.flatMap(([, , , reasons]) => reasons)])).toEqual(
      new Set([...Object.keys(programMachine.guards), "command.wrong-actor", "command.not-in-status"]),
    );
  });

  test("nothing can be done to a program that has ended, nor by a command that does not exist", () => {
    const { refusal } = given([["2025-08-20", "head", { type: "cancel", ground: "пара не состоялась" }]]);
    expect(refusal(["2025-08-21", "mentor", { type: "submit" }])?.possible).toBe("never");
    const unknown = { type: "__proto__" } as unknown as ProgramCommand;
    expect(refusal(["2025-08-21", "mentor", unknown])).toMatchObject({
      possible: "never",
      reasons: [{ code: "command.not-in-status", details: { possibleIn: [] } }],
    });
  });
});

describe("a damaged history", () => {
  const { history } = given(finished);

  test("is told by the index of the first event that does not fit", () => {
    const damaged = [history[0]!, history[2]!, ...history.slice(3)];
    expect(replay(programMachine, damaged)).toEqual({
      ok: false,
      issues: [{ code: "history.impossible-event", index: 1, event: "approved", status: "agreement" }],
    });
  });

  test("evolve throws on it, as nothing else does", () => {
    expect(() => evolve(programMachine, programMachine.initial, history[3]!)).toThrow(RangeError);
  });

  test("events repeated, dropped, shuffled or dated before the start never replay into a state beyond their reach", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...history, history[4]!]), (events) => {
        const result = replay(programMachine, events);
        const inOrder = history.slice(0, events.length);
        const isPrefix = JSON.stringify(events) === JSON.stringify(inOrder);
        expect(result.ok).toBe(isPrefix);
      }),
    );
  });
});

describe("the table", () => {
  const { transitions, states, initial } = programMachine;

  test("every status is reached, every one that is not terminal has a way out, and ends have none", () => {
    const reached = new Set<string>([initial.status]);
    for (let before = 0; before !== reached.size;) {
      before = reached.size;
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(states).sort());
    for (const [status, { terminal }] of Object.entries(states)) {
      expect(transitions.some(({ from }) => from === status)).toBe(!terminal);
    }
  });

  test("an allowed command leads where its line says", () => {
    const commands: readonly ProgramCommand[] = [
      { type: "submit" },
      { type: "return", remark: "уточнить сроки" },
      { type: "agree" },
      { type: "approve" },
      { type: "start", order },
      { type: "record-activity", activity: "a1" },
      { type: "finish-plan" },
      { type: "complete", surveyed, outcomes },
      { type: "terminate", ground: "перевод" },
      { type: "cancel", ground: "нет наставника" },
    ];
    const roles: Role[] = ["mentor", "mentee", "head", "curator"];
    const seen = new Set<string>();
    const open: ProgramState[] = [initial];
    const known = new Set([JSON.stringify(initial)]);
    for (const state of open) {
      for (const command of commands) {
        for (const actor of roles) {
          const answer = decide(programMachine, state, command, contextOf("2025-10-01", actor));
          if (!answer.ok) continue;
          const line = transitions.find(
            ({ from, command: type }) => from === state.status && type === command.type,
          );
          expect(line?.actors).toContain(actor);
          const next = answer.value.reduce((from, event) => evolve(programMachine, from, event), state);
          expect(next.status).toBe(line?.to);
          seen.add(`${state.status} ${command.type}`);
          if (!known.has(JSON.stringify(next))) open.push(next);
          known.add(JSON.stringify(next));
        }
      }
    }
    expect(seen.size).toBe(transitions.length);
  });

  test("is drawn", async () => {
    await expect(toMermaid(programMachine, "ru")).toMatchFileSnapshot("../golden/program-machine.ru.mmd");
  });
});
