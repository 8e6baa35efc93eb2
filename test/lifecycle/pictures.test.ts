import { readFileSync } from "node:fs";
import { createMachine, initialTransition, transition } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { describe, expect, test } from "vitest";
import { assignmentMachine, pairingMachine, programMachine, type Machine } from "nastavnik";
import {
  scenariosOf,
  toMarkdownTable,
  toMermaid,
  toXState,
  type Lifecycle,
  type MachineTable,
} from "nastavnik/lifecycle";
import { root } from "../support/sources.js";

const machines: readonly MachineTable[] = [programMachine, assignmentMachine, pairingMachine];
const guides = { en: `${root}docs/lifecycle.md`, ru: `${root}docs/ru/lifecycle.md` } as const;

describe.each(machines.map((machine) => [machine.name, machine] as const))(
  "the machine %s",
  (name, machine) => {
    test.each(["ru", "en"] as const)("is drawn in %s", async (language) => {
      await expect(toMermaid(machine, language)).toMatchFileSnapshot(
        `../golden/${name}-machine.${language}.mmd`,
      );
    });

    test("is the same machine to XState's own graph tools", () => {
      const config = toXState(machine);
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
      const theirs = createMachine(config);
      const paths = getShortestPaths(theirs);
      const reached = paths.map(({ state }) => statusOf(state.value));
      expect([...new Set(reached)].sort()).toEqual(Object.keys(machine.states).sort());
      // Every line of ours is a move of theirs, to the same place; from every status they reach an end.
      for (const { state } of paths) {
        const status = statusOf(state.value);
        for (const { command, to } of machine.transitions.filter(({ from }) => from === status)) {
          expect(statusOf(transition(theirs, state, { type: command })[0].value)).toBe(to);
        }
        const onward = getShortestPaths(theirs, { fromState: state }).map((path) => path.state.status);
        expect(onward).toContain("done");
      }
      const moves = paths.flatMap(({ state }) => Object.keys(config.states[statusOf(state.value)]?.on ?? {}));
      expect(moves).toHaveLength(machine.transitions.length);
      expect(statusOf(initialTransition(theirs)[0].value)).toBe(machine.initial.status);
    });
  },
);

describe("by the names of events", () => {
  test("every stored history of the program can be sent to XState", () => sends(programMachine));
  test("every stored history of an assignment can be sent to XState", () => sends(assignmentMachine));
  test("every stored history of a pair can be sent to XState", () => sends(pairingMachine));

  test("commands with the same event are one move, which names them all", () => {
    const { on = {} } = toXState(assignmentMachine, { on: "events" }).states["active"] ?? {};
    expect(Object.keys(on)).toEqual(["notice-given", "term-extended", "end-agreed", "ended"]);
    expect(on["ended"]).toEqual({
      target: "ended",
      description: "end with the term, end with the program, record the mentor's departure",
      meta: {
        commands: ["expire", "close", "record-departure"],
        actors: ["system", "curator", "head"],
        guards: ["term.open", "term.running", "program.running", "duty.running", "departure.unknown"],
      },
    });
    expect(toXState(assignmentMachine).states["active"]?.on?.["close"]?.meta.commands).toEqual(["close"]);
  });

  test("an event that leads from one status to two is no move", () => {
    const transitions = assignmentMachine.transitions.map((line) =>
      line.from === "active" && line.command === "close" ? { ...line, to: "withdrawn" as const } : line,
    );
    const forked = { ...assignmentMachine, transitions };
    expect(() => toXState(forked, { on: "events" })).toThrow('"ended" leads to "ended" and to "withdrawn"');
    expect(toXState(forked).states["active"]?.on?.["close"]?.target).toBe("withdrawn");
  });

  function sends<T extends Lifecycle>(machine: Machine<T>): void {
    const theirs = createMachine(toXState(machine, { on: "events" }));
    for (const { steps } of scenariosOf(machine)) {
      let [at] = initialTransition(theirs);
      for (const { events, to } of steps) {
        for (const event of events) [at] = transition(theirs, at, event);
        expect(statusOf(at.value)).toBe(to);
      }
      expect(at.status).toBe("done");
    }
  }
});

test.each(["en", "ru"] as const)("the guide in %s shows the machines as they are", async (language) => {
  // Run with `-u` to write it anew.
  const docs = readFileSync(guides[language], "utf8");
  const shown = machines.reduce((text, machine) => {
    const [begin, end] = [`<!-- ${machine.name} -->`, `<!-- /${machine.name} -->`];
    const [before, rest = ""] = text.split(begin);
    const [, after] = rest.split(end);
    expect(after, `${begin} … ${end}`).toBeDefined();
    const diagram = ["```mermaid", toMermaid(machine, language), "```"].join("\n");
    const table = [
      "<!-- prettier-ignore-start -->",
      toMarkdownTable(machine, language),
      "<!-- prettier-ignore-end -->",
    ];
    return `${before ?? ""}${begin}\n\n${diagram}\n\n${table.join("\n\n")}\n\n${end}${after ?? ""}`;
  }, docs);
  await expect(shown).toMatchFileSnapshot(guides[language]);
});

test("a table in Russian names statuses, roles and the certainty of each source in Russian", () => {
  const table = toMarkdownTable(pairingMachine);
  expect(table.split("\n")[0]).toBe(
    "| Из состояния | Команда | В состояние | Кто может | Что мешает | Источник |",
  );
  expect(table).toContain(
    "| согласована | закрепить пару приказом (`confirm`) | закреплена приказом | руководитель организации |",
  );
  expect(table).toContain("АЗ-1128/08 (`az-1128`), дорожная карта: текст просмотрен");
  expect(table.split("\n")).toHaveLength(pairingMachine.transitions.length + 2);
});

/** Our machines are flat: the value of a snapshot is the name of a status. */
function statusOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new Error(`nested: ${JSON.stringify(value)}`);
}
