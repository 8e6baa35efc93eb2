import type { CalendarDate } from "../base/calendar-date.js";
import type { Text } from "../base/text.js";
import type { Role } from "../codes/roles.js";
import type { SourceRef } from "../codes/source.js";

export type AnyState = { readonly status: string };
export type AnyCommand = { readonly type: string };
export type AnyEvent = { readonly type: string };
export type AnyReason = { readonly code: string; readonly details: object };

/** What a decision needs beside state and command: the day, and who asks. */
export type DecisionContext = { readonly on: CalendarDate; readonly actor: Role };

/** One line of a machine's table: from where, by which command, to where, who may, under which guards, and why. */
export type Transition<Status extends string, CommandType extends string, Guard extends string> = {
  readonly from: Status;
  readonly command: CommandType;
  readonly to: Status;
  readonly actors: readonly Role[];
  readonly guards: readonly Guard[];
  readonly source: SourceRef;
};

/** A terminal status has no way out. */
export type StatusEntry = { readonly terminal: boolean; readonly label: Text };

/**
 * A lifecycle as data: the engine, the diagrams and the tests read the same `transitions`. A guard is named after
 * the reason it gives when it does not let a command through.
 */
export type Machine<
  State extends AnyState,
  Command extends AnyCommand,
  Event extends AnyEvent,
  Reason extends AnyReason,
  Context extends DecisionContext,
> = {
  readonly name: string;
  readonly version: number;
  readonly initial: State;
  readonly states: { readonly [Status in State["status"]]: StatusEntry };
  /** What each command is called on a button. */
  readonly commands: { readonly [Type in Command["type"]]: Text };
  readonly transitions: readonly Transition<State["status"], Command["type"], Reason["code"]>[];
  /** Each says what stands in the way of a command, or nothing. */
  readonly guards: {
    readonly [Code in Reason["code"]]: (
      state: State,
      command: Command,
      context: Context,
    ) => Reason | undefined;
  };
  /** What an allowed command causes. */
  readonly eventOf: (state: State, command: Command, context: Context) => Event;
  /** The state after an event, or undefined when the event cannot happen in this state. */
  readonly next: (state: State, event: Event) => State | undefined;
};
