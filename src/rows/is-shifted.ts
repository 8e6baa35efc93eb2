import type { Cell } from "./cell.js";
import type { CellContext, CellReader } from "./column.js";
import type { FieldColumn } from "./field-column.js";

type Cells = readonly (Cell | "unreadable" | undefined)[];

/** Two columns further nobody shifts a row by hand. */
const offsets = [1, -1, 2, -2] as const;

/**
 * By how many columns the values stand away from their headings: at least two strict columns cannot read their own cell,
 * and each of them can read the one so far away. One wrong value is a wrong value.
 */
export function isShifted(cells: Cells, fields: readonly FieldColumn[]): number | undefined {
  const strict = fields.filter(({ column }) => column.strict === true);
  const failing = strict.filter(({ at, column }) => cells[at] !== undefined && !canRead(cells[at], column));
  if (failing.length < 2) return undefined;
  // That a column can read what its neighbour of the same sort has tells nothing: yes and no stand under either.
  const isForeign = (place: number, read: CellReader) =>
    !fields.some(({ at, column }) => at === place && column.read === read);
  return offsets.find(
    (by) =>
      failing.every(({ at, column }) => canRead(cells[at + by], column)) &&
      failing.some(({ at, column }) => isForeign(at + by, column.read)),
  );
}

function canRead(cell: Cell | "unreadable" | undefined, column: FieldColumn["column"]): boolean {
  if (cell === undefined || cell === "unreadable" || cell.text === "") return false;
  const context: CellContext = { field: column.field };
  const problem = column.read(cell, { categories: [{}] }, context);
  return problem === undefined || problem.code === "cell.when-unknown";
}
