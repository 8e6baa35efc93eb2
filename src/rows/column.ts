import type { Text } from "../base/text.js";
import type { Cell } from "./cell.js";
import type { TableIssueCode, TableIssueDetails, TableOptions } from "./table.js";

/** A record in the making. */
export type Draft = Record<string, unknown>;

/** What a cell was not taken for; its place is added by whoever reads the row. */
export type CellProblem = {
  readonly [Code in TableIssueCode]: { readonly code: Code; readonly details: TableIssueDetails[Code] };
}[TableIssueCode];

/** What a column may ask beside its cell. */
export type CellContext = TableOptions & {
  readonly field: string;
  /** 1 to 12: the month of the section that the row stands in. */
  readonly month?: number;
};

/** Puts a value into the draft and answers with nothing, or says why not. */
export type CellReader = (cell: Cell, draft: Draft, context: CellContext) => CellProblem | undefined;

/**
 * One column of a kind of table. `heads` are words that a heading must have, in any order: the column with most of them
 * wins; `not` are words that must not be there. A `strict` column takes few values, so that a wrong one tells of a shifted row.
 */
export type Column = {
  readonly field: string;
  readonly heading: Text;
  readonly heads: readonly string[];
  readonly not?: readonly string[];
  readonly strict?: boolean;
  readonly read: CellReader;
  /** Undefined for an empty cell. */
  readonly write: (
    record: Readonly<Record<string, unknown>>,
    language: "ru" | "en",
  ) => string | number | undefined;
};
