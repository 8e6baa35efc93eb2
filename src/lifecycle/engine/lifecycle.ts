import type { CalendarDate } from "../../base/calendar-date.js";
import type { PersonId } from "../../base/id.js";
import type { Text } from "../../base/text.js";
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

/** The state of a machine in one status. */
export type StateIn<T extends Lifecycle, Status extends string> = Extract<
  T["state"],
  { readonly status: Status }
>;

/** The command of a machine with this type. */
export type CommandIn<T extends Lifecycle, Type extends string> = Extract<
  T["command"],
  { readonly type: Type }
>;

/** The event of a machine with this type. */
export type EventIn<T extends Lifecycle, Type extends string> = Extract<T["event"], { readonly type: Type }>;

/** Where a status stands: before the work has force, while it has, or after. */
export type Phase = "before" | "during" | "after";

/** A terminal status has no way out. */
export type StatusEntry = { readonly terminal: boolean; readonly phase: Phase; readonly label: Text };

/** A reason with what would mend it. */
export type Obstacle<Reason> = Reason & { readonly remedy: Remedy };

/** Whether a field of a stored event is what it should be. */
export type FieldCheck = (value: unknown) => boolean;

/** An event as it comes from a file: nothing about it is known but that it is an object. */
export type StoredEvent = Readonly<Record<string, unknown>>;

/** The events of a machine by their types: what sentences are written for. */
export type EventsByType<T extends Lifecycle> = {
  readonly [Type in T["event"]["type"]]: EventIn<T, Type>;
};
