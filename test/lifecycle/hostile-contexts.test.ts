import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowedCommands,
  assignmentMachine,
  decide,
  evolve,
  pairingMachine,
  programMachine,
  readHistory,
  type Machine,
} from "nastavnik";
import { describeRefusal as inEnglish, describeRemedy as remedyInEnglish } from "nastavnik/en";
import {
  defineMachine,
  scenariosOf,
  type Lifecycle,
  type PairingLifecycle,
  type Refusal,
} from "nastavnik/lifecycle";
import { describeRefusal as inRussian, describeRemedy as remedyInRussian } from "nastavnik/ru";
import { hostileCopy, hostileNames, placesOf } from "../support/hostile-values.js";
import { assignmentIn, pairingFacts } from "../support/lifecycle.js";

/** All but a list of four thousand million places: guards walk the lists of a context, and this one is as long as it says. */
const hostile = hostileNames.filter((name) => name !== "huge list");

describe("whatever stands in a context, decide answers, and keeps nothing that cannot be read back", () => {
  test("of a program", () => {
    const pairing = { status: "confirmed", seq: 4, asOf: "2025-08-25", consents: {}, order: "№ 1" };
    answers(programMachine, { pairing, assignments: [assignmentIn("active"), assignmentIn("notice")] });
  });
  test("of an assignment", () => {
    answers(assignmentMachine, { programs: [], unmet: [] });
  });
  test("of a pair", () => {
    answers(pairingMachine, { load: { seats: 3, taken: 0 } });
  });
});

function answers<T extends Lifecycle>(machine: Machine<T>, more: object): void {
  const steps = scenariosOf(machine).flatMap(({ steps: all }) =>
    all.map((step, i) => ({ ...step, before: all.slice(0, i).flatMap(({ events }) => events) })),
  );
  const seen = { refused: 0, unreadable: 0, accepted: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...steps),
      fc.nat(),
      fc.constantFrom(...hostile),
      ({ command, context, before }, at, name) => {
        const sound = { person: "person:mentor", ...more, ...context };
        const places = placesOf(sound);
        const path = places[at % places.length]!;
        const given = hostileCopy(sound, path, name) as T["context"];
        const state = before.reduce((from, event) => evolve(machine, from, event), machine.initial);
        const kept = JSON.stringify(state);
        const answer = decide(machine, state, command, given);
        const buttons = allowedCommands(machine, state, given);
        expect(JSON.stringify(state)).toBe(kept);
        expect(buttons.length).toBe(machine.transitions.filter(({ from }) => from === state.status).length);
        if (answer.ok) {
          seen.accepted++;
          const events = [...before, ...answer.value];
          const read = readHistory(machine, JSON.parse(JSON.stringify(events)));
          expect(read).toStrictEqual({ ok: true, value: events });
        } else {
          const [refusal] = answer.issues;
          isSaid(refusal);
          seen[
            refusal.reasons.some(({ code }) => code === "context.unreadable") ? "unreadable" : "refused"
          ]++;
        }
      },
    ),
    { numRuns: 1_000, seed: 17 },
  );
  for (const [, count] of Object.entries(seen)) expect(count).toBeGreaterThan(10);
}

/** A refusal is whole, and can be said where it holds only what types promise. */
function isSaid({ reasons, actors, possible, missing }: Refusal): void {
  expect(reasons.length).toBeGreaterThan(0);
  expect([Array.isArray(actors), Array.isArray(missing)]).toEqual([true, true]);
  expect(typeof possible === "string" || typeof possible.from === "string").toBe(true);
}

test.each([
  { context: null, said: /null/ },
  { context: undefined, said: /undefined/ },
  { context: { ...pairingFacts(), actor: "curator", on: "2025-08-15", pairing: null }, said: /null/ },
  { context: { actor: "curator", on: "2025-08-15" }, said: /undefined/ },
])("a context that lacks what guards read is named in the refusal: $context", ({ context, said }) => {
  const { initial } = pairingMachine;
  const answer = decide(pairingMachine, initial, { type: "propose" }, context as never);
  if (answer.ok) throw new Error("allowed");
  const [refusal] = answer.issues;
  expect(refusal).toMatchObject({
    machine: "pairing",
    command: "propose",
    status: "new",
    reasons: [{ code: "context.unreadable", remedy: { do: "supply", field: "context" } }],
    possible: "when-mended",
  });
  const [reason] = refusal.reasons;
  expect(reason?.code === "context.unreadable" ? reason.details.said : "").toMatch(said);
  expect(inRussian(refusal)).not.toMatch(/undefined|null|[a-z]/i);
  expect(inEnglish(refusal)).not.toMatch(/undefined|null|[а-яё]/i);
  const remedy = reason!.remedy;
  expect([remedyInRussian(remedy), remedyInEnglish(remedy)]).toEqual([
    "указать сведения, по которым судят о команде",
    "give the facts that the command is judged by",
  ]);
  const [button] = allowedCommands(pairingMachine, initial, context as never);
  expect(button).toMatchObject({ command: "propose", allowed: "refused", refusal, inputs: [] });
});

test("an actor that is no role is asked for, whatever it is", () => {
  for (const actor of [null, 7, {}, Symbol("actor"), ["curator"]]) {
    const context = { ...pairingFacts(), on: "2025-08-15", actor } as never;
    const answer = decide(pairingMachine, pairingMachine.initial, { type: "propose" }, context);
    if (answer.ok) throw new Error("allowed");
    expect(answer.issues[0].reasons).toMatchObject([
      { code: "command.malformed", details: { field: "actor" }, remedy: { do: "ask" } },
    ]);
    expect(inRussian(answer.issues[0])).not.toMatch(/undefined|null|Symbol/);
  }
});

test("a slip in a guard of one's own is told in the refusal", () => {
  const ours = defineMachine<PairingLifecycle>({
    ...pairingMachine,
    guards: {
      ...pairingMachine.guards,
      "pair.nobody": () => {
        throw new Error("no such table");
      },
    },
  });
  const context = { ...pairingFacts(), on: "2025-08-15", actor: "curator" } as never;
  expect(decide(ours, ours.initial, { type: "propose" }, context)).toMatchObject({
    issues: [{ reasons: [{ code: "context.unreadable", details: { said: "no such table" } }] }],
  });
});
