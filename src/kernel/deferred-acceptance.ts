import { checkCount, checkEdges, checkLength, checkSeats } from "./assignment-problem.js";

/** Two sides with preferences over each other; every column has a number of seats. */
export type StableProblem = {
  readonly rows: number;
  readonly columns: number;
  /** Seats of each column, from 0. */
  readonly seats: Int32Array;
  /** Mutual candidates grouped by row: those of row `i` are `start[i] … start[i + 1] - 1`. */
  readonly start: Int32Array;
  /** Column of each pair. */
  readonly column: Int32Array;
  /** How the row ranks the column of each pair, from 0; equal ranks are a tie. */
  readonly rowRank: Int32Array;
  /** How the column ranks the row of each pair, from 0; equal ranks are a tie. */
  readonly columnRank: Int32Array;
  /** Which side asks, and gets the best it can get in any stable matching. Default `"rows"`. */
  readonly proposing?: "rows" | "columns";
};

/**
 * A stable matching, best for the proposing side among all stable ones when ranks are strict.
 *
 * @throws RangeError on malformed input, before any work
 */
export function deferredAcceptance(problem: StableProblem): Int32Array {
  const { rows, columns, seats, start, column, rowRank, columnRank, proposing = "rows" } = problem;
  checkCount("rows", rows);
  checkCount("columns", columns);
  checkSeats(seats, columns);
  checkEdges("", start, column, rows, columns);
  checkLength("rowRank", rowRank.length, column.length);
  checkLength("columnRank", columnRank.length, column.length);
  if (proposing !== "rows" && proposing !== "columns") {
    throw new RangeError(`proposing is ${String(proposing)}, neither "rows" nor "columns"`);
  }
  const rowOf = new Int32Array(column.length);
  for (let i = 0; i < rows; i++) rowOf.fill(i, start[i], start[i + 1]);
  const columnOf = new Int32Array(rows).fill(-1);
  const byRow = Int32Array.from(rowOf.keys()).sort(
    (a, b) => rowOf[a]! - rowOf[b]! || rowRank[a]! - rowRank[b]! || column[a]! - column[b]!,
  );
  const byColumn = Int32Array.from(rowOf.keys()).sort(
    (a, b) => column[a]! - column[b]! || columnRank[a]! - columnRank[b]! || rowOf[a]! - rowOf[b]!,
  );
  const place = new Int32Array(column.length);
  const taken = new Int32Array(columns);
  const held = new Int32Array(rows).fill(-1); // pair
  if (proposing === "rows") {
    byColumn.forEach((e, k) => (place[e] = k));
    const next = start.slice();
    const stack = Array.from({ length: rows }, (_, i) => i);
    const heldBy: number[][] = Array.from({ length: columns }, () => []);
    while (stack.length) {
      const i = stack.pop()!;
      if (next[i]! >= start[i + 1]!) continue;
      const e = byRow[next[i]!++]!;
      const j = column[e]!;
      const there = heldBy[j]!;
      there.push(e);
      there.sort((a, b) => place[a]! - place[b]!);
      columnOf[i] = j;
      if (there.length > seats[j]!) {
        const out = rowOf[there.pop()!]!;
        columnOf[out] = -1;
        stack.push(out);
      }
    }
    return columnOf;
  }
  byRow.forEach((e, k) => (place[e] = k));
  const from = new Int32Array(columns + 1);
  for (let e = 0; e < column.length; e++) from[column[e]! + 1]!++;
  for (let j = 0; j < columns; j++) from[j + 1]! += from[j]!;
  const next = from.slice();
  const stack = Array.from({ length: columns }, (_, j) => j);
  while (stack.length) {
    const j = stack.pop()!;
    while (taken[j]! < seats[j]! && next[j]! < from[j + 1]!) {
      const e = byColumn[next[j]!++]!;
      const i = rowOf[e]!;
      if (held[i]! >= 0 && place[held[i]!]! < place[e]!) continue;
      if (held[i]! >= 0) {
        taken[columnOf[i]!]!--;
        stack.push(columnOf[i]!);
      }
      held[i] = e;
      columnOf[i] = j;
      taken[j]!++;
    }
  }
  return columnOf;
}
