import type { Text } from "../../base/text.js";
import { datedBy, isTimely, obstaclesTo, refusedByLine, unreadable } from "./decide.js";
import type { Actor } from "./actor.js";
import type { Lifecycle, Obstacle } from "./lifecycle.js";
import type { IndexedLine, Machine } from "./machine.js";
import type { Refusal } from "./refusal.js";
import type { Remedy } from "./remedy.js";

/**
 * One command of the present status. `now`: it can be given as it is. `with-input`: once `inputs` are filled in,
 * nothing else stands in its way. `refused`: something does, and `refusal` says what.
 */
export type CommandAnswer<T extends Lifecycle> = {
  readonly command: T["command"]["type"];
  readonly to: T["state"]["status"];
  readonly label: Text;
  readonly actors: readonly Actor[];
  /** What has to be put into fields of the command before it can be given. */
  readonly inputs: readonly InputRemedy[];
} & (
  | { readonly allowed: "now" | "with-input" }
  | { readonly allowed: "refused"; readonly refusal: Refusal<T["reason"]> }
);

/** A remedy that is a field to be filled. */
export type InputRemedy = Extract<Remedy, { readonly do: "supply" | "choose" | "choose-day" }>;

/**
 * Every command of a status with its answer: a user interface draws its buttons and their forms from it. Commands
 * are judged as if nothing had been filled in. Never throws, whatever the context holds. Linear in the lines of the status and their guards.
 *
 * @example
 * const buttons = allowedCommands(programMachine, state, { ...context, on: calendarDate("2025-09-01") });
 * buttons.filter(({ allowed }) => allowed !== "refused").map(({ label }) => label.en); // ["start", "cancel"]
 */
export function allowedCommands<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  context: T["context"],
): readonly CommandAnswer<T>[] {
  const lines = [...(machine.index.byCommand.get(state.status)?.values() ?? [])];
  return lines.map((found): CommandAnswer<T> => {
    const { command, to, actors } = found.line;
    const named = { command, to, label: found.command.label, actors };
    try {
      return { ...named, ...answerTo(machine, found, state, context) };
    } catch (error) {
      return {
        ...named,
        inputs: [],
        allowed: "refused",
        refusal: unreadable(machine, state, command, error),
      };
    }
  });
}

function answerTo<T extends Lifecycle>(
  machine: Machine<T>,
  found: IndexedLine<T>,
  state: T["state"],
  context: T["context"],
): { readonly inputs: readonly InputRemedy[] } & (
  | { readonly allowed: "now" | "with-input" }
  | { readonly allowed: "refused"; readonly refusal: Refusal<T["reason"]> }
) {
  const order = { type: found.line.command };
  const judged = datedBy(state, context);
  const failed = obstaclesTo(machine, found, state, order, judged) ?? [];
  const inputs = failed.flatMap(({ remedy }) => (isInput(remedy) ? [remedy] : []));
  const obstacles = failed.filter(({ remedy }) => !isInput(remedy));
  if (obstacles.length === 0 && judged === context && isTimely(found, state, context)) {
    return { inputs, allowed: inputs.length === 0 ? "now" : "with-input" };
  }
  const refusal = refusedByLine(machine, found, state, order, context, obstacles);
  return { inputs, allowed: "refused", refusal };
}

/** What the context lacks, such as a calendar, is not for a form. */
function isInput(remedy: Obstacle<unknown>["remedy"]): remedy is InputRemedy {
  if (remedy.do === "supply") return remedy.field !== "context";
  return remedy.do === "choose" || remedy.do === "choose-day";
}
