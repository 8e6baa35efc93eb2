import { isCalendarDate } from "../../base/calendar-date.js";
import { isId, isIdOfAnyKind } from "../../base/id.js";
import type { Result } from "../../base/result.js";
import type { Actor } from "./actor.js";
import { faultyAmong } from "./field-checks.js";
import type { AnyCommand, AnyReason, Lifecycle, Obstacle } from "./lifecycle.js";
import type { IndexedLine, Machine } from "./machine.js";
import { pathTo } from "./path-to.js";
import type { CommonReason, Refusal } from "./refusal.js";
import { nothingHelps, supply, type Remedy } from "./remedy.js";

/**
 * What a command would cause: events, or one refusal with every reason at once. Stores nothing; hand the events
 * to `evolve`. Never throws, whatever stands in place of the command or of the context, or in their fields; and what it
 * lets through, `readHistory` reads. A lookup and the guards of one line.
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
  try {
    return answerTo(machine, state, command, context);
  } catch (error) {
    return { ok: false, issues: [unreadable(machine, state, typeOf(command), error)] };
  }
}

function answerTo<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  command: T["command"],
  context: T["context"],
): Result<readonly T["event"][], Refusal<T["reason"]>> {
  const order = orderOf(command);
  const found = machine.index.byCommand.get(state.status)?.get(order.type);
  if (found === undefined) return { ok: false, issues: [refusedInStatus(machine, state, order, context)] };
  const judged = datedBy(state, context);
  const failed = obstaclesTo(machine, found, state, order, judged);
  if (failed !== undefined || judged !== context || !isTimely(found, state, context)) {
    return { ok: false, issues: [refusedByLine(machine, found, state, order, context, failed ?? [])] };
  }
  const facts = found.command.causes(state, command, context);
  const field = faultyAmong(found.fields, facts);
  if (field === undefined) return { ok: true, value: [stamped(machine, found, state, context, facts)] };
  const malformed = malformedField(field, { do: "drop", field });
  return { ok: false, issues: [refusedByLine(machine, found, state, order, context, [malformed])] };
}

/** A command may be no command at all; no line takes one without a type. */
function orderOf(command: unknown): AnyCommand {
  const isCommand = typeof command === "object" && command !== null && "type" in command;
  return isCommand && typeof command.type === "string" ? (command as AnyCommand) : { type: "" };
}

/** A command may be one that throws when its type is asked for. */
function typeOf(command: unknown): string {
  try {
    return orderOf(command).type;
  } catch {
    return "";
  }
}

/**
 * The answer where a guard could not read the context. What was thrown is in the facts, so that a slip in a guard of your
 * own can be told from a context that lacks a field.
 */
export function unreadable<T extends Lifecycle>(
  { name, index }: Machine<T>,
  { status }: T["state"],
  command: string,
  error: unknown,
): Refusal<T["reason"]> {
  const said = error instanceof Error ? error.message : "";
  const remedy = supply("context", "text");
  const actors = index.byCommand.get(status)?.get(command)?.line.actors ?? [];
  const reason = { code: "context.unreadable", details: { said }, remedy } as const;
  const missing = [{ what: "text", of: "context" }] as const;
  return { machine: name, command, status, reasons: [reason], missing, actors, possible: "when-mended" };
}

/** Whether the actor is one of the line's, and the day, which is one, is not before the last of the history. */
export function isTimely<T extends Lifecycle>(
  { line }: IndexedLine<T>,
  { asOf }: T["state"],
  { on, actor }: T["context"],
): boolean {
  return on >= asOf && line.actors.includes(actor);
}

/** The context itself when its day is one: guards judge others on the last day of the history. That day needs no second look. */
export function datedBy<T extends Lifecycle>({ asOf }: T["state"], context: T["context"]): T["context"] {
  return context.on === asOf || isCalendarDate(context.on) ? context : { ...context, on: asOf };
}

/**
 * What stands in the way of a command, or undefined when nothing does: what the guards of the line say, and what of the
 * context cannot be kept in the stamp of an event.
 */
export function obstaclesTo<T extends Lifecycle>(
  machine: Machine<T>,
  found: IndexedLine<T>,
  state: T["state"],
  command: AnyCommand,
  context: T["context"],
): readonly Obstacle<T["reason"] | CommonReason>[] | undefined {
  const failed = failedGuards(found, state, command, context);
  const { person } = context;
  const isKnown = isIdOfAnyKind(machine.name, machine.subjectOf(context));
  if (isKnown && (person === undefined || isId("person", person))) return failed;
  return [
    ...(isKnown ? [] : [malformedField("subject", supply("context", "id", machine.name))]),
    ...(person === undefined || isId("person", person)
      ? []
      : [malformedField("person", { do: "drop", field: "person" })]),
    ...(failed ?? []),
  ];
}

function malformedField(field: string, remedy: Remedy): Obstacle<CommonReason> {
  return { code: "command.malformed", details: { field }, remedy };
}

/** What the guards of a line say of a command, or undefined when all let it through. */
function failedGuards<T extends Lifecycle>(
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

/** One literal and at most one `Object.assign` into it: a spread that adds fields costs ten times as much. */
function stamped<T extends Lifecycle>(
  { name, version, subjectOf }: Machine<T>,
  { command: { event: type }, fields }: IndexedLine<T>,
  { seq }: T["state"],
  context: T["context"],
  facts: object,
): T["event"] {
  const { on, actor: by, person } = context;
  const stamp = { machine: name, version, subject: subjectOf(context), seq: seq + 1, on, by, type };
  if (person !== undefined) return Object.assign(stamp, facts, { person });
  return fields.length === 0 ? stamp : Object.assign(stamp, facts);
}

/** A refusal by one line of the table: the actor, the day, and the guards that failed. */
export function refusedByLine<T extends Lifecycle>(
  { name }: Machine<T>,
  found: IndexedLine<T>,
  state: T["state"],
  order: AnyCommand,
  context: T["context"],
  failed: readonly Obstacle<T["reason"] | CommonReason>[],
): Refusal<T["reason"]> {
  const { line } = found;
  const { status, asOf } = state;
  const { on, actor } = context;
  const asked = failed.reduce(
    (left: readonly Actor[], { remedy }) =>
      remedy.do === "ask" ? left.filter((one) => remedy.actors.includes(one)) : left,
    line.actors,
  );
  const common: Obstacle<CommonReason>[] = [];
  let actors = asked;
  if (typeof actor !== "string") {
    common.push(malformedField("actor", { do: "ask", actors: line.actors }));
  } else if (!line.actors.includes(actor)) {
    const able = failed.some(isFinal)
      ? asked
      : asked.filter((one) => !isBarred(found, state, order, { ...context, actor: one, person: undefined }));
    if (able.length > 0) actors = able;
    const remedy: Remedy = able.length > 0 ? { do: "ask", actors } : nothingHelps;
    common.push({ code: "command.wrong-actor", details: { actor, actors: line.actors }, remedy });
  }
  if (!isCalendarDate(on)) {
    const remedy: Remedy = { do: "choose-day", field: "on", from: asOf };
    common.push({ code: "command.undated", details: {}, remedy });
  } else if (on < asOf) {
    const remedy: Remedy = { do: "wait", until: asOf };
    common.push({ code: "command.out-of-order", details: { on, last: asOf }, remedy });
  }
  const reasons = [...common, ...failed.map((one) => askedOf(one, actors))];
  const missing = reasons.flatMap(({ remedy }) => ("missing" in remedy ? remedy.missing : []));
  const possible = whenPossible(reasons);
  return { machine: name, command: line.command, status, reasons, missing, actors, possible };
}

/** A guard does not know who may give the command at all; who is asked must be one of them. */
function askedOf<Reason extends AnyReason>(
  obstacle: Obstacle<Reason>,
  actors: readonly Actor[],
): Obstacle<Reason> {
  return obstacle.remedy.do === "ask" && actors.length > 0
    ? { ...obstacle, remedy: { do: "ask", actors } }
    : obstacle;
}

/** Whether a guard of the line says that nothing would help. */
function isBarred<T extends Lifecycle>(
  found: IndexedLine<T>,
  state: T["state"],
  order: AnyCommand,
  context: T["context"],
): boolean {
  return failedGuards(found, state, order, datedBy(state, context))?.some(isFinal) ?? false;
}

function isFinal({ remedy }: Obstacle<AnyReason>): boolean {
  return remedy.do === "nothing";
}

/** Days alone are a promise: the latest of them; with other reasons beside, those must be mended first. */
function whenPossible(reasons: readonly Obstacle<AnyReason>[]): Refusal["possible"] {
  if (reasons.some(isFinal)) return "never";
  const days = reasons.flatMap(({ remedy }) => (remedy.do === "wait" ? [remedy.until] : [])).sort();
  const from = days.at(-1);
  return from !== undefined && days.length === reasons.length ? { from } : "when-mended";
}

/**
 * The status has no line for the command: the way to one that has, by the fewest commands, unless what is known already
 * bars it there.
 */
function refusedInStatus<T extends Lifecycle>(
  machine: Machine<T>,
  state: T["state"],
  order: AnyCommand,
  context: T["context"],
): Refusal<T["reason"]> {
  const { status } = state;
  const takers = machine.transitions.filter(({ command }) => command === order.type);
  const possibleIn = [...new Set(takers.map(({ from }) => from))];
  const isOpen = (from: string, type: string): boolean => {
    const found = machine.index.byCommand.get(from)?.get(type);
    const step = type === order.type ? order : { type };
    return found !== undefined && !isBarred(found, state, step, context);
  };
  const path = pathTo(
    machine,
    status,
    (reached) => isOpen(reached, order.type),
    ({ from, command }) => isOpen(from, command),
  );
  const steps = path?.map((line) => ({
    machine: machine.name,
    command: line.command,
    actors: line.actors,
  }));
  const remedy: Remedy = steps ? { do: "first", steps, missing: [] } : nothingHelps;
  return {
    machine: machine.name,
    command: order.type,
    status,
    reasons: [{ code: "command.not-in-status", details: { possibleIn }, remedy }],
    missing: [],
    actors: [...new Set(takers.flatMap(({ actors }) => actors))],
    possible: path ? "in-another-status" : "never",
  };
}
