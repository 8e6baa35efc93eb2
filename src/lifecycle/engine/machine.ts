import type { CalendarDate } from "../../base/calendar-date.js";
import type { PersonId } from "../../base/id.js";
import type { Text } from "../../base/text.js";
import type { SourceRef } from "../../codes/source.js";
import type { Actor } from "./actor.js";
import type { Remedy } from "./remedy.js";

/** What every state knows: how many events led to it, and the day of the last one; no event may be earlier. */
export type AnyState = { readonly status: string; readonly seq: number; readonly asOf: CalendarDate };

/** An order as it may come from outside: only its type can be relied on. */
export type AnyCommand = { readonly type: string; readonly [field: string]: unknown };

/**
 * What every event carries: the machine and its version, whose history it belongs to, its place in that history
 * (1 for the first), the day, and who acted: a role, and an opaque id when the caller gives one.
 */
export type Stamp<Name extends string = string, Subject extends string = string> = {
  readonly machine: Name;
  readonly version: number;
  readonly subject: Subject;
  readonly seq: number;
  readonly on: CalendarDate;
  readonly by: Actor;
  readonly person?: PersonId;
};

export type AnyEvent = Stamp & { readonly type: string };
export type AnyReason = { readonly code: string; readonly details: object };

/** What a decision needs beside state and command: the day, and who asks. */
export type DecisionContext = {
  readonly on: CalendarDate;
  readonly actor: Actor;
  readonly person?: PersonId;
};

/** The five types of one machine, under one name. */
export type Lifecycle = {
  readonly state: AnyState;
  readonly command: AnyCommand;
  readonly event: AnyEvent;
  readonly reason: AnyReason;
  readonly context: DecisionContext;
};

/** An event without its stamp. */
export type BodyOf<Event extends AnyEvent> = Event extends AnyEvent ? Omit<Event, keyof Stamp> : never;

/** One line of a machine's table: from where, by which command, to where, who may, under which guards, and why. */
export type Transition<
  Status extends string = string,
  CommandType extends string = string,
  Guard extends string = string,
> = {
  readonly from: Status;
  readonly command: CommandType;
  readonly to: Status;
  readonly actors: readonly Actor[];
  readonly guards: readonly Guard[];
  readonly source: SourceRef;
};

/** Where a status stands: before the work has force, while it has, or after. */
export type Phase = "before" | "during" | "after";

/** A terminal status has no way out. */
export type StatusEntry = { readonly terminal: boolean; readonly phase: Phase; readonly label: Text };

/** A reason with what would mend it. */
export type Obstacle<Reason> = Reason & { readonly remedy: Remedy };

/** Whether a field of a stored event is what it should be. */
export type FieldCheck = (value: unknown) => boolean;

type FieldsOf<Event extends AnyEvent, Type extends Event["type"]> = Exclude<
  keyof Extract<Event, { readonly type: Type }>,
  keyof Stamp | "type"
>;

/** A named step from an event of one version to the same event of the next; events are as they were stored. */
export type Upgrade = {
  readonly from: number;
  readonly name: string;
  /** `index` from 0; `subject` as the caller of `readHistory` gives it. */
  readonly step: (event: StoredEvent, place: HistoryPlace) => StoredEvent;
};

export type HistoryPlace = { readonly index: number; readonly subject?: string };

/** An event as it comes from a file: nothing about it is known but that it is an object. */
export type StoredEvent = Readonly<Record<string, unknown>>;

/** A command with everything that lets it through at its place, made no earlier than `context.on`. */
export type SampleMove<T extends Lifecycle> = {
  readonly command: T["command"];
  readonly context: T["context"];
};

/**
 * A lifecycle as data: the engine, the diagrams, the documentation and the tests read the same `transitions`. A
 * guard is named after the reason it gives when it does not let a command through. A status has one line for each
 * command.
 */
export type Machine<T extends Lifecycle> = {
  readonly name: T["event"]["machine"];
  readonly version: number;
  readonly initial: T["state"];
  readonly states: { readonly [Status in T["state"]["status"]]: StatusEntry };
  /** What each command is called on a button. */
  readonly commands: { readonly [Type in T["command"]["type"]]: Text };
  readonly transitions: readonly Transition<
    T["state"]["status"],
    T["command"]["type"],
    T["reason"]["code"]
  >[];
  /** Undefined lets the command through. A command may lack any of its fields here. */
  readonly guards: {
    readonly [Code in T["reason"]["code"]]: (
      state: T["state"],
      command: AnyCommand,
      context: T["context"],
    ) => Obstacle<T["reason"]> | undefined;
  };
  /** What an allowed command causes; `decide` stamps it. */
  readonly eventOf: (state: T["state"], command: T["command"], context: T["context"]) => BodyOf<T["event"]>;
  /** The command that causes an event: whose line of the table an event of a history stands on. */
  readonly commandOf: (event: T["event"]) => T["command"]["type"];
  /** The state after an event, or undefined when the event cannot happen in this state. */
  readonly next: (state: T["state"], event: T["event"]) => T["state"] | undefined;
  /** Whose history an event belongs to: the id of the record in the context. */
  readonly subjectOf: (context: T["context"]) => T["event"]["subject"];
  /** The fields of each event beside its stamp. */
  readonly fields: {
    readonly [Type in T["event"]["type"]]: {
      readonly [Field in FieldsOf<T["event"], Type>]-?: FieldCheck;
    };
  };
  /** Steps from older versions, oldest first; the last one leads to `version`. */
  readonly upgrades: readonly Upgrade[];
  /** For each command the moves, made up, that lead to it and end with it; a leading one may be done already. */
  readonly samples: () => { readonly [Type in T["command"]["type"]]: readonly SampleMove<T>[] };
  /** The lines by status and command, each with the functions of its guards, for looking up. */
  readonly lines: LineIndex<T>;
};

/** One line of the table with the functions of its guards, in their order. */
export type IndexedLine<T extends Lifecycle> = {
  readonly line: Machine<T>["transitions"][number];
  readonly checks: readonly Machine<T>["guards"][T["reason"]["code"]][];
};

export type LineIndex<T extends Lifecycle> = ReadonlyMap<string, ReadonlyMap<string, IndexedLine<T>>>;

/**
 * A machine from its table: one of your own, or one of these with other lines. Linear in the lines.
 *
 * @throws RangeError when a status has two lines for one command
 * @example
 * // pairs are proposed by the curator only
 * const ours = defineMachine<PairingLifecycle>({
 *   ...pairingMachine,
 *   transitions: pairingMachine.transitions.map((line) =>
 *     line.command === "propose" ? { ...line, actors: ["curator"] } : line,
 *   ),
 * });
 */
export function defineMachine<T extends Lifecycle>(definition: Omit<Machine<T>, "lines">): Machine<T> {
  const lines = new Map<string, Map<string, IndexedLine<T>>>();
  for (const line of definition.transitions) {
    const ofStatus = lines.get(line.from) ?? new Map<string, IndexedLine<T>>();
    if (ofStatus.has(line.command)) throw new RangeError(`two lines for "${line.command}" in "${line.from}"`);
    const checks = line.guards.map((guard: T["reason"]["code"]) => definition.guards[guard]);
    lines.set(line.from, ofStatus.set(line.command, { line, checks }));
  }
  return { ...definition, lines };
}
