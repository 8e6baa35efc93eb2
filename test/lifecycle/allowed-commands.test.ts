import { expect, test } from "vitest";
import {
  allowedCommands,
  assignmentMachine,
  calendarDate,
  decide,
  evolve,
  pairingMachine,
  programMachine,
  roles,
  type Machine,
} from "nastavnik";
import { scenariosOf, type Actor, type Lifecycle } from "nastavnik/lifecycle";
import { assignmentFacts, assignmentIn, programFacts, reached } from "../support/lifecycle.js";

const day = calendarDate;
const actors = [...(Object.keys(roles) as Actor[]), "system" as const];

test("a curator's buttons on a running program", () => {
  const state = { ...reached({ status: "active", startedOn: day("2025-09-01") }), ends: day("2026-05-31") };
  const context = { ...programFacts(), on: day("2025-12-01"), actor: "curator" } as const;
  const buttons = allowedCommands(programMachine, state, context).map(({ command, allowed }) => [
    command,
    allowed,
  ]);
  expect(buttons).toEqual([
    ["record-activity", "refused"],
    ["review", "now"],
    ["amend", "with-input"],
    ["extend", "with-input"],
    ["suspend", "with-input"],
    ["await-mentor", "refused"],
    ["finish-plan", "refused"],
    ["end-term", "refused"],
    ["terminate", "with-input"],
  ]);
});

test("the inputs of a command are the fields of its form", () => {
  const state = { ...reached({ status: "active", startedOn: day("2025-09-01") }), ends: day("2026-05-31") };
  const context = { ...programFacts(), on: day("2025-12-01"), actor: "mentor" } as const;
  const extend = allowedCommands(programMachine, state, context).find(({ command }) => command === "extend");
  expect(extend).toEqual({
    command: "extend",
    to: "active",
    label: { ru: "продлить", en: "extend" },
    actors: ["mentor", "mentee", "curator"],
    allowed: "with-input",
    inputs: [
      { do: "choose-day", field: "ends", from: "2026-06-01" },
      {
        do: "supply",
        field: "agreedBy",
        missing: [
          { what: "agreement", of: "mentor" },
          { what: "agreement", of: "mentee" },
        ],
      },
      { do: "supply", field: "contract", missing: [{ what: "document", of: "contract" }] },
    ],
  });
});

test("every command of every status is listed, and what may be given now is what decide allows", () => {
  agrees(programMachine);
  agrees(assignmentMachine);
  agrees(pairingMachine);
});

function agrees<T extends Lifecycle>(machine: Machine<T>): void {
  for (const { steps } of scenariosOf(machine)) {
    let before = machine.initial;
    for (const { command, context, events } of steps) {
      for (const actor of actors) {
        const answers = allowedCommands(machine, before, { ...context, actor });
        const lines = machine.transitions.filter(({ from }) => from === before.status);
        expect(answers.map((answer) => answer.command)).toEqual(lines.map((line) => line.command));
        for (const answer of answers) {
          const bare = { type: answer.command } as T["command"];
          const decided = decide(machine, before, bare, { ...context, actor });
          expect(decided.ok).toBe(answer.allowed === "now");
          const isTheirs = answer.actors.includes(actor);
          if (!isTheirs) expect(answer.allowed).toBe("refused");
        }
        // What the step really gave had to be allowed, now or with its inputs.
        const given = answers.find((answer) => answer.command === command.type);
        if (actor === context.actor) expect(given?.allowed).not.toBe("refused");
      }
      before = evolve(machine, before, events[0]!);
    }
  }
}

test("what the context lacks is no field of a form", () => {
  const { calendar, week, ...facts } = {
    ...assignmentFacts(),
    on: day("2026-02-26"),
    actor: "mentor",
  } as const;
  const notice = (context: object) =>
    allowedCommands(assignmentMachine, assignmentIn("active"), { ...facts, ...context })[0];
  expect(notice({ calendar, week })).toMatchObject({ command: "give-notice", allowed: "with-input" });
  expect(notice({})).toMatchObject({
    allowed: "refused",
    inputs: [{ field: "document" }],
    refusal: { reasons: [{ code: "calendar.missing" }] },
  });
});

test("in a terminal status there is nothing to draw", () => {
  const { steps } = scenariosOf(programMachine)[0]!;
  const state = steps
    .flatMap(({ events }) => events)
    .reduce((from, event) => evolve(programMachine, from, event), programMachine.initial);
  const context = { ...programFacts(), on: day("2030-01-01"), actor: "curator" } as const;
  expect(allowedCommands(programMachine, state, context)).toEqual([]);
});
