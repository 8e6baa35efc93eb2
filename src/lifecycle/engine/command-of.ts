import type { Text } from "../../base/text.js";
import type { Growing } from "./growing.js";
import type { CommandIn, EventIn, FieldCheck, Lifecycle, Stamp, StateIn } from "./lifecycle.js";
import type { LineOf, TableOf } from "./transition.js";

/**
 * Everything about one command of a machine but its lines, which stand in the table, and its guards, which commands
 * share. It answers to the table by type: `next` has one function for each line, gets the state where the line starts and
 * returns the one where it leads.
 */
export type CommandOf<
  T extends Lifecycle,
  Table extends TableOf<T>,
  Type extends T["command"]["type"],
  Caused extends T["event"]["type"] = T["event"]["type"],
> = Caused extends unknown
  ? {
      /** What it is called on a button. */
      readonly label: Text;
      /** The type of the event that it causes. Commands that cause the same one are told apart by `fields`. */
      readonly event: Caused;
      /** The fields of the event beside its stamp. */
      readonly fields: FieldsOf<T, Caused>;
      /** What an allowed command says in its event; `decide` adds stamp and type. */
      readonly causes: (
        state: StateIn<T, LineOf<Table, Type>["from"]>,
        command: CommandIn<T, Type>,
        context: T["context"],
      ) => FactsIn<T, Caused>;
      /** For each line the state after the event, or undefined when the event cannot happen in this state. */
      readonly next: NextOf<T, Table, Type, Caused>;
    }
  : never;

/** The facts of an event: what it says beside its stamp and its type. */
export type FactsIn<T extends Lifecycle, Type extends string> = Omit<EventIn<T, Type>, keyof Stamp | "type">;

/** A check for each fact of an event. */
export type FieldsOf<T extends Lifecycle, Type extends string> = {
  readonly [Field in keyof FactsIn<T, Type>]-?: FieldCheck;
};

/** The steps of a command: exactly one for each of its lines. */
export type NextOf<
  T extends Lifecycle,
  Table extends TableOf<T>,
  Type extends string,
  Caused extends string,
> = {
  readonly [Line in LineOf<Table, Type> as Line["from"]]: (
    state: StateIn<T, Line["from"]>,
    event: EventIn<T, Caused>,
    growing: Growing,
  ) => StateIn<T, Line["to"]> | undefined;
};

/** All commands of a machine. One that no line of the table takes does not compile. */
export type CommandsOf<T extends Lifecycle, Table extends TableOf<T>> = {
  readonly [Type in T["command"]["type"]]: Type extends Table[number]["command"]
    ? CommandOf<T, Table, Type>
    : never;
};
