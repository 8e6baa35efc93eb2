import type { Result } from "../base/result.js";
import type { Actor } from "./actor.js";
import type {
  AnyCommand,
  AnyReason,
  BodyOf,
  IndexedLine,
  Lifecycle,
  Machine,
  Obstacle,
  Transition,
} from "./machine.js";
import { pathTo } from "./path-to.js";
import type { CommonReason, Refusal } from "./refusal.js";
import { nothingHelps, type Remedy } from "./remedy.js";

/**
 * What a command would cause: events, or one refusal with every reason at once. Stores nothing; hand the events
 * to `evolve`. Never throws, whatever the command has in its fields. A lookup and the guards of one line.
 *
 * @example
 * const command = { type: "start", order: "12-од", consents: ["mentor", "mentee"] } as const;
 * const answer = decide(programMachine, state, command, context);
 * if (!answer.ok) answer.issues[0].reasons;
 * // [{ code: "start.too-early", details: { from: "2025-09-01" }, remedy: { do: "wait", until: "2025-09-01" } }]
 */
export function decide<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  command: T["command"],
  context: T["context"],
): Result<readonly T["event"][], Refusal<T["reason"]>> {
  const found = machine.lines.get(state.status)?.get(command.type);
  if (found === undefined) return { ok: false, issues: [refusedInStatus(machine, state, command.type)] };
  const failed = failedGuards(found, state, command, context);
  const isTheirs = found.line.actors.includes(context.actor);
  if (failed === undefined && isTheirs && context.on >= state.asOf) {
    return { ok: true, value: [stamped(machine, state, context, machine.eventOf(state, command, context))] };
  }
  return { ok: false, issues: [refusedByLine(machine, found.line, state, context, failed ?? [])] };
}

/** What the guards of a line say of a command, or undefined when all let it through. */
export function failedGuards<T extends Lifecycle>(
  { checks }: IndexedLine<T>,
  state: T["state"],
  command: AnyCommand,
  context: T["context"],
): Obstacle<T["reason"]>[] | undefined {
  let failed: Obstacle<T["reason"]>[] | undefined;
  for (const check of checks) {
    const obstacle = check(state, command, context);
    if (obstacle !== undefined) (failed ??= []).push(obstacle);
  }
  return failed;
}

/** One literal and one `Object.assign` into it: a spread that adds fields costs ten times as much. */
function stamped<T extends Lifecycle>(
  { name, version, subjectOf }: Machine<T>,
  { seq }: T["state"],
  context: T["context"],
  body: BodyOf<T["event"]>,
): T["event"] {
  const { on, actor: by, person } = context;
  const stamp = { machine: name, version, subject: subjectOf(context), seq: seq + 1, on, by };
  return Object.assign(stamp, body, person === undefined ? undefined : { person });
}

/** A refusal by one line of the table: the actor, the day, and the guards that failed. */
export function refusedByLine<T extends Lifecycle>(
  { name }: Machine<T>,
  line: Transition,
  { status, asOf }: T["state"],
  { on, actor }: T["context"],
  failed: readonly Obstacle<T["reason"]>[],
): Refusal<T["reason"]> {
  const actors = failed.reduce(
    (left: readonly Actor[], { remedy }) =>
      remedy.do === "ask" ? left.filter((one) => remedy.actors.includes(one)) : left,
    line.actors,
  );
  const common: Obstacle<CommonReason>[] = [];
  if (!line.actors.includes(actor)) {
    const remedy: Remedy = { do: "ask", actors };
    common.push({ code: "command.wrong-actor", details: { actor, actors: line.actors }, remedy });
  }
  if (on < asOf) {
    const remedy: Remedy = { do: "wait", until: asOf };
    common.push({ code: "command.out-of-order", details: { on, last: asOf }, remedy });
  }
  const reasons = [...common, ...failed];
  const missing = reasons.flatMap(({ remedy }) => ("missing" in remedy ? remedy.missing : []));
  const possible = whenPossible(reasons);
  return { machine: name, command: line.command, status, reasons, missing, actors, possible };
}

/** Days alone are a promise: the latest of them; with other reasons beside, those must be mended first. */
function whenPossible(reasons: readonly Obstacle<AnyReason>[]): Refusal["possible"] {
  if (reasons.some(({ remedy }) => remedy.do === "nothing")) return "never";
  const days = reasons.flatMap(({ remedy }) => (remedy.do === "wait" ? [remedy.until] : [])).sort();
  const from = days.at(-1);
  return from !== undefined && days.length === reasons.length ? { from } : "when-mended";
}

/** The status has no line for the command: the way to one that has, by the fewest commands. */
function refusedInStatus<T extends Lifecycle>(
  machine: Machine<T>,
  { status }: T["state"],
  command: string,
): Refusal<T["reason"]> {
  const takers = machine.transitions.filter((line) => line.command === command);
  const possibleIn = [...new Set(takers.map(({ from }) => from))];
  const path = pathTo(machine, status, (reached) => possibleIn.includes(reached));
  const steps = path?.map((line) => ({
    machine: machine.name,
    command: line.command,
    actors: line.actors,
  }));
  const remedy: Remedy = steps ? { do: "first", steps, missing: [] } : nothingHelps;
  return {
    machine: machine.name,
    command,
    status,
    reasons: [{ code: "command.not-in-status", details: { possibleIn }, remedy }],
    missing: [],
    actors: [...new Set(takers.flatMap(({ actors }) => actors))],
    possible: path ? "in-another-status" : "never",
  };
}
