import {
  checkCount,
  checkEdges,
  checkInts,
  checkLength,
  checkObject,
  checkSeats,
  shown,
} from "./assignment-problem.js";
import { callsInOrder, type RankedPairs, turnRanked } from "./preference-lists.js";

/** Two sides that rank each other. Every row wants one seat; column `j` has `seats[j]` of them. */
export type StableProblem = {
  /** Number of rows, a whole number from 0. */
  readonly rows: number;
  /** Number of columns, a whole number from 0. */
  readonly columns: number;
  /** Seats of each column, from 0. */
  readonly seats: Int32Array;
  /** `rows + 1` ascending positions: the candidates of row `i` are the pairs `start[i] … start[i + 1] - 1`. */
  readonly start: Int32Array;
  /** Column of each pair. A row names a column at most once; who is not a candidate is never matched. */
  readonly column: Int32Array;
  /** The row's rank of the column, for each pair: any whole numbers, lower is better, equal is a tie. */
  readonly rowRank: Int32Array;
  /** The column's rank of the row, for each pair: any whole numbers, lower is better, equal is a tie. */
  readonly columnRank: Int32Array;
  /** The side that asks; default `"rows"`. */
  readonly proposing?: "rows" | "columns";
};

/**
 * Matches two sides so that no row and column would both rather have each other (Gale and Shapley).
 *
 * Ties fall by the lower number: of columns for a row, of rows for a column. So with ties the matching is weakly
 * stable: no candidates both *strictly* prefer each other to what they got (for a column with a free seat, any
 * candidate is better than none). Without ties each member of the proposing side gets the best it can get in any
 * stable matching, and each of the other side the worst. The same rows are matched whoever proposes.
 *
 * Complexity: O(pairs × log(most seats of a column)) for ranks counted from some number without large gaps; else
 * sorting the ranks is added.
 *
 * @returns column of each row, -1 for none
 * @throws RangeError before any work, naming field and index: a length that does not fit, a negative seat count, a
 * column out of range or named twice in a row, `start` that does not ascend
 * @example
 * const pairs = { start: Int32Array.of(0, 2, 4), column: Int32Array.of(0, 1, 0, 1) }; // anybody with anybody
 * const ranks = { rowRank: Int32Array.of(1, 2, 1, 2), columnRank: Int32Array.of(2, 1, 1, 2) }; // both want column 0
 * deferredAcceptance({ rows: 2, columns: 2, seats: Int32Array.of(1, 1), ...pairs, ...ranks }); // Int32Array.of(1, 0)
 */
export function deferredAcceptance(problem: StableProblem): Int32Array {
  checkObject("problem", problem);
  const { rows, columns, seats, start, column, rowRank, columnRank, proposing = "rows" } = problem;
  checkCount("rows", rows);
  checkCount("columns", columns);
  checkSeats(seats, columns);
  checkEdges("", start, column, rows, columns);
  checkInts("rowRank", rowRank);
  checkInts("columnRank", columnRank);
  checkLength("rowRank", rowRank.length, column.length);
  checkLength("columnRank", columnRank.length, column.length);
  if (proposing !== "rows" && proposing !== "columns") {
    throw new RangeError(`proposing is ${shown(proposing)}, neither "rows" nor "columns"`);
  }
  const columnOf = new Int32Array(rows).fill(-1);
  const one = new Int32Array(rows).fill(1);
  const pairs: RankedPairs = { start, asked: column, rank: rowRank, askedRank: columnRank };
  if (proposing === "rows") {
    const { slotStart, taken, holder } = propose(pairs, one, seats);
    for (let j = 0; j < columns; j++) {
      for (let slot = slotStart[j]!; slot < slotStart[j]! + taken[j]!; slot++) columnOf[holder[slot]!] = j;
    }
  } else {
    const { slotStart, taken, holder } = propose(turnRanked(pairs, columns), seats, one);
    for (let i = 0; i < rows; i++) if (taken[i]! > 0) columnOf[i] = holder[slotStart[i]!]!;
  }
  return columnOf;
}

/** The slots of the asked: those of member `a` begin at `slotStart[a]`, and the first `taken[a]` of them are held. */
type Held = { readonly slotStart: Int32Array; readonly taken: Int32Array; readonly holder: Int32Array };

/** Every member of one side asks down its list until it has what it wants; who is asked keeps the best so far. */
function propose(pairs: RankedPairs, wants: Int32Array, seats: Int32Array): Held {
  const { start, asked } = pairs;
  const calls = callsInOrder(pairs);
  const slotStart = new Int32Array(seats.length + 1);
  for (let e = 0; e < asked.length; e++) slotStart[asked[e]! + 1]!++;
  for (let a = 0; a < seats.length; a++) {
    slotStart[a + 1] = slotStart[a]! + Math.min(slotStart[a + 1]!, seats[a]!); // seats beyond the candidates stay free
  }
  const taken = new Int32Array(seats.length);
  // The slots of a full member are a heap, the worst holder first.
  const holder = new Int32Array(slotStart[seats.length]!);
  const heldRank = new Int32Array(holder.length);
  const open = wants.slice();
  const next = start.slice();
  const stack = new Int32Array(wants.length); // displaced proposers; the rest follows from `first` on
  let depth = 0;
  for (let first = 0; first < wants.length || depth > 0;) {
    // A displaced proposer asks on at once, so the lists at work stay near at hand.
    const p = depth > 0 ? stack[--depth]! : first++;
    const end = start[p + 1]!;
    while (open[p]! > 0 && next[p]! < end) {
      const call = 2 * next[p]!++;
      const a = calls[call]!;
      const r = calls[call + 1]!;
      const base = slotStart[a]!;
      const count = taken[a]!;
      if (count < slotStart[a + 1]! - base) {
        taken[a] = count + 1;
        siftUp(heldRank, holder, base, count, r, p);
        open[p]!--;
      } else if (count > 0 && (r < heldRank[base]! || (r === heldRank[base] && p < holder[base]!))) {
        const displaced = holder[base]!;
        siftDown(heldRank, holder, base, count, r, p);
        open[p]!--;
        if (open[displaced]!++ === 0) stack[depth++] = displaced;
      }
    }
  }
  return { slotStart, taken, holder };
}

function siftUp(
  heldRank: Int32Array,
  holder: Int32Array,
  base: number,
  count: number,
  rank: number,
  proposer: number,
): void {
  let at = count;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const other = heldRank[base + up]!;
    if (other > rank || (other === rank && holder[base + up]! > proposer)) break;
    heldRank[base + at] = other;
    holder[base + at] = holder[base + up]!;
    at = up;
  }
  heldRank[base + at] = rank;
  holder[base + at] = proposer;
}

/** Puts a proposer in the place of the worst holder. */
function siftDown(
  heldRank: Int32Array,
  holder: Int32Array,
  base: number,
  count: number,
  rank: number,
  proposer: number,
): void {
  let at = 0;
  for (let child = 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count) {
      const left = heldRank[base + child]!;
      const right = heldRank[base + child + 1]!;
      if (right > left || (right === left && holder[base + child + 1]! > holder[base + child]!)) child++;
    }
    const other = heldRank[base + child]!;
    if (other < rank || (other === rank && holder[base + child]! < proposer)) break;
    heldRank[base + at] = other;
    holder[base + at] = holder[base + child]!;
    at = child;
  }
  heldRank[base + at] = rank;
  holder[base + at] = proposer;
}
