import type { Text } from "../../base/text.js";
import type { CommandsOf } from "./command-of.js";
import type { Growing } from "./growing.js";
import type { AnyCommand, FieldCheck, Lifecycle, Obstacle, StatusEntry, StoredEvent } from "./lifecycle.js";
import type { TableOf } from "./transition.js";

/** A named step from an event of one version to the same event of the next; events are as they were stored. */
export type Upgrade = {
  readonly from: number;
  readonly name: string;
  /** `index` from 0; `subject` as the caller of `readHistory` gives it. */
  readonly step: (event: StoredEvent, place: HistoryPlace) => StoredEvent;
};

export type HistoryPlace = { readonly index: number; readonly subject?: string };

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
  readonly transitions: TableOf<T>;
  readonly commands: { readonly [Type in T["command"]["type"]]: MachineCommand<T> };
  /** Undefined lets the command through. A command may lack any of its fields here. */
  readonly guards: { readonly [Code in T["reason"]["code"]]: GuardOf<T> };
  /** Whose history an event belongs to: the id of the record in the context. */
  readonly subjectOf: (context: T["context"]) => T["event"]["subject"];
  /** Steps from older versions, oldest first; the last one leads to `version`. */
  readonly upgrades: readonly Upgrade[];
  /** The same table for looking up. */
  readonly index: MachineIndex<T>;
};

/** A command of a machine, whatever its table: `CommandOf` is the same with the lines known. */
export type MachineCommand<T extends Lifecycle> = {
  readonly label: Text;
  readonly event: T["event"]["type"];
  readonly fields: Readonly<Record<string, FieldCheck>>;
  /** What an allowed command says in its event. */
  readonly causes: (state: T["state"], command: T["command"], context: T["context"]) => object;
  readonly next: { readonly [Status in T["state"]["status"]]?: MachineStep<T> };
};

/** The state after an event, or undefined when the event cannot happen in this state. */
export type MachineStep<T extends Lifecycle> = (
  state: T["state"],
  event: T["event"],
  growing: Growing,
) => T["state"] | undefined;

/** What stands in the way of a command, if anything does. */
export type GuardOf<T extends Lifecycle> = (
  state: T["state"],
  command: AnyCommand,
  context: T["context"],
) => Obstacle<T["reason"]> | undefined;

/** What a machine is made of. With the type of a table written `as const`, its commands are checked line by line. */
export type MachineDefinition<T extends Lifecycle, Table extends TableOf<T> = TableOf<T>> = Omit<
  Machine<T>,
  "transitions" | "commands" | "index"
> & {
  readonly transitions: Table;
  readonly commands: number extends Table["length"] ? Machine<T>["commands"] : CommandsOf<T, Table>;
};

/** One line of the table with what its command and its guards do, ready to be called. */
export type IndexedLine<T extends Lifecycle> = {
  readonly line: TableOf<T>[number];
  readonly checks: readonly GuardOf<T>[];
  readonly command: MachineCommand<T>;
  readonly fields: FieldList;
  readonly step: MachineStep<T>;
};

/** The fields of an event with their checks, in order. */
export type FieldList = readonly (readonly [field: string, check: FieldCheck])[];

export type MachineIndex<T extends Lifecycle> = {
  /** By status and type of the command. */
  readonly byCommand: ReadonlyMap<string, ReadonlyMap<string, IndexedLine<T>>>;
  /** By status and type of the event: several where several commands cause the same one. */
  readonly byEvent: ReadonlyMap<string, ReadonlyMap<string, readonly IndexedLine<T>[]>>;
  /** By type of the event: the fields that it has, for each command that causes it. */
  readonly fields: ReadonlyMap<string, readonly FieldList[]>;
};
