import { readFileSync } from "node:fs";
import { assignmentMachine, pairingMachine, programMachine } from "nastavnik";
import { roles } from "nastavnik/codes";
import { replay, scenariosOf, type Lifecycle, type Machine } from "nastavnik/lifecycle";
import { root } from "../support/sources.js";

/**
 * Who may act, and the three tables as JSON: the state before all events, statuses, lines with the event of each and its
 * fields, and by scenario the events of a whole way with the status after each and the state at the end.
 */
export function machinesText(): string {
  const machines = [ofMachine(programMachine), ofMachine(assignmentMachine), ofMachine(pairingMachine)];
  const actors = JSON.stringify(["system", ...Object.keys(roles)]);
  return `{"version":1,"actors":${actors},"machines":[\n${machines.join(",\n")}\n]}\n`;
}

function ofMachine<T extends Lifecycle>(machine: Machine<T>): string {
  const { name, version, initial, states, transitions } = machine;
  const statuses = Object.fromEntries(
    Object.entries<{ readonly terminal: boolean }>(states).map(([status, { terminal }]) => [
      status,
      { terminal },
    ]),
  );
  const fieldsOf = fieldFinder(machine);
  const lines = transitions.map(({ from, command, to, actors, guards }) =>
    JSON.stringify({ from, command, to, actors, guards, ...fieldsOf(command) }),
  );
  const histories = scenariosOf(machine).map(({ name: scenario, steps }) => {
    const events = steps.flatMap((step) => step.events);
    const reached = replay(machine, events);
    if (!reached.ok) throw new Error(`a scenario is no history: ${scenario}`);
    return JSON.stringify({
      name: scenario,
      events,
      statuses: steps.map(({ to }) => to),
      state: reached.value,
    });
  });
  const head = JSON.stringify({ name, version, initial, states: statuses }).slice(0, -1);
  return `${head},"lines":[\n${lines.join(",\n")}\n],"histories":[\n${histories.join(",\n")}\n]}`;
}

type Schema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
};

type EventSchema = {
  readonly properties: Readonly<Record<string, Schema & { readonly const?: unknown }>>;
  readonly required: readonly string[];
};

/** The event of a command, and its fields in the order in which they are looked at; those with a "?" may be absent. */
function fieldFinder<T extends Lifecycle>({ name, commands }: Machine<T>) {
  const text = readFileSync(`${root}docs/json-schema/${name}-history.json`, "utf8");
  const { items } = JSON.parse(text) as { readonly items: { readonly anyOf: readonly EventSchema[] } };
  const schemas = new Map(items.anyOf.map((each) => [each.properties["type"]?.const, each]));
  return (command: T["command"]["type"]) => {
    const { event, fields } = commands[command];
    const schema = schemas.get(event);
    const said = Object.entries(fields).map(([field, check]) => {
      const { [field]: of = {} } = schema?.properties ?? {};
      const key = schema?.required.includes(field) === true ? field : `${field}?`;
      return [key, of.enum === undefined ? inWords(of) : of.enum.filter(check)] as const;
    });
    return { event, fields: Object.fromEntries(said) };
  };
}

/** The words that docs/vectors.md explains. */
function inWords({ type, format, pattern = "", enum: words, items, additionalProperties }: Schema): unknown {
  if (words !== undefined) return words;
  if (items !== undefined) return { list: inWords(items) };
  if (additionalProperties !== undefined) return { table: inWords(additionalProperties) };
  if (format === "date") return "day";
  if (type === "integer") return "ordinal";
  if (type === "boolean") return "boolean";
  if (pattern.startsWith("^person:")) return "person";
  return pattern === "" ? "text" : "filled";
}
