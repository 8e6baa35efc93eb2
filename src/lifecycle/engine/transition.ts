import type { SourceRef } from "../../codes/source.js";
import type { Actor } from "./actor.js";
import type { Lifecycle } from "./lifecycle.js";

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

/** A table of any length for a machine: what a table written `as const` must satisfy. */
export type TableOf<T extends Lifecycle> = readonly Transition<
  T["state"]["status"],
  T["command"]["type"],
  T["reason"]["code"]
>[];

/** The lines of a table for one command. */
export type LineOf<Table extends readonly Transition[], Type extends string> = Extract<
  Table[number],
  { readonly command: Type }
>;
