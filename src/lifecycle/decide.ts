import type { Result } from "../base/result.js";
import type { Role } from "../codes/roles.js";
import type {
  AnyCommand,
  AnyEvent,
  AnyReason,
  AnyState,
  DecisionContext,
  Machine,
  Transition,
} from "./machine.js";
import type { CommonReason, Refusal } from "./refusal.js";

/**
 * What a command would cause: events, or one refusal with every reason at once. Stores nothing; hand the events
 * to `evolve`. The work is linear in the number of transitions.
 *
 * @example
 * const command = { type: "start", order: "12-од" };
 * const answer = decide(programMachine, state, command, { on, actor: "curator", program, profile });
 * if (!answer.ok) answer.issues[0].reasons; // [{ code: "start.too-early", details: { from: "2025-09-01" } }]
 */
export function decide<
  State extends AnyState,
  Command extends AnyCommand,
  Event extends AnyEvent,
  Reason extends AnyReason,
  Context extends DecisionContext,
>(
  machine: Machine<State, Command, Event, Reason, Context>,
  state: State,
  command: Command,
  context: Context,
): Result<readonly Event[], Refusal<Reason>> {
  const takers = machine.transitions.filter((transition) => transition.command === command.type);
  const transition = takers.find(({ from }) => from === state.status);
  const reasons = transition
    ? obstacles(machine, transition, state, command, context)
    : [notInStatus(takers.map(({ from }) => from))];
  if (transition !== undefined && reasons.length === 0) {
    return { ok: true, value: [machine.eventOf(state, command, context)] };
  }
  const actors = [...new Set((transition ? [transition] : takers).flatMap((line) => line.actors))];
  const possible = transition ? whenPossible(reasons) : wherePossible(machine, state, takers.length);
  return { ok: false, issues: [{ command: command.type, status: state.status, reasons, actors, possible }] };
}

type LineOf<State extends AnyState, Command extends AnyCommand, Reason extends AnyReason> = Transition<
  State["status"],
  Command["type"],
  Reason["code"]
>;

function obstacles<
  State extends AnyState,
  Command extends AnyCommand,
  Event extends AnyEvent,
  Reason extends AnyReason,
  Context extends DecisionContext,
>(
  machine: Machine<State, Command, Event, Reason, Context>,
  { actors, guards }: LineOf<State, Command, Reason>,
  state: State,
  command: Command,
  context: Context,
): readonly (Reason | CommonReason)[] {
  const failed = guards.flatMap(
    (guard: Reason["code"]) => machine.guards[guard](state, command, context) ?? [],
  );
  return [...wrongActor(context.actor, actors), ...failed];
}

function wrongActor(actor: Role, actors: readonly Role[]): readonly CommonReason[] {
  return actors.includes(actor) ? [] : [{ code: "command.wrong-actor", details: { actor, actors } }];
}

function notInStatus(statuses: readonly string[]): CommonReason {
  return { code: "command.not-in-status", details: { possibleIn: [...new Set(statuses)] } };
}

/** A lone day is a promise; with other reasons beside it, they must be mended first. */
function whenPossible(reasons: readonly AnyReason[]): Refusal["possible"] {
  const [only, ...others] = reasons;
  if (only === undefined || others.length > 0 || !("from" in only.details)) return "when-mended";
  return { from: only.details.from as Extract<Refusal["possible"], object>["from"] };
}

function wherePossible(
  machine: { readonly states: Readonly<Record<string, { readonly terminal: boolean }>> },
  { status }: AnyState,
  takers: number,
): Refusal["possible"] {
  return takers === 0 || machine.states[status]?.terminal ? "never" : "in-another-status";
}
