import {
  checkCount,
  checkEdges,
  checkInts,
  checkLength,
  checkObject,
  checkSeats,
  shown,
} from "./assignment-problem.js";
import { preferenceOrder, type RankedPairs, swapSides } from "./preference-lists.js";

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
  /** Column of each pair. A row names a column at most once; only candidates are ever matched. */
  readonly column: Int32Array;
  /** The row's rank of the column, for each pair: any whole numbers, lower is better, equal is a tie. */
  readonly rowRank: Int32Array;
  /** The column's rank of the row, for each pair: any whole numbers, lower is better, equal is a tie. */
  readonly columnRank: Int32Array;
  /** The side that proposes; default `"rows"`. */
  readonly proposing?: "rows" | "columns";
};

/**
 * Matches two sides so that no row and column both prefer each other to what they got (Gale and Shapley).
 *
 * Ties are broken by the lower number: of columns for a row, of rows for a column. So with ties the matching is
 * weakly stable: no two candidates both *strictly* prefer each other to what they got. A column with a free
 * seat prefers any candidate to none. Without ties, each member of the proposing side gets its best partner of
 * all stable matchings, and each member of the other side its worst. The same rows are matched whichever side
 * proposes.
 *
 * Complexity: O(pairs × log(most seats of a column)) for consecutive ranks, from any number and without large
 * gaps. For other ranks, sorting them is added.
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
  const pairs: RankedPairs = { start, receiver: column, rank: rowRank, receiverRank: columnRank };
  if (proposing === "rows") {
    const { slotStart, taken, held } = propose(pairs, one, seats);
    for (let j = 0; j < columns; j++) {
      const end = slotStart[j]! + taken[j]!;
      for (let slot = slotStart[j]!; slot < end; slot++) columnOf[held[2 * slot + 1]!] = j;
    }
  } else {
    const { slotStart, taken, held } = propose(swapSides(pairs, columns), seats, one);
    for (let i = 0; i < rows; i++) if (taken[i]! > 0) columnOf[i] = held[2 * slotStart[i]! + 1]!;
  }
  return columnOf;
}

/**
 * Slots of the receiving side: those of member `a` begin at `slotStart[a]`, and the first `taken[a]` are
 * occupied. Slot `s` has the receiver's rank of its holder in `held[2 * s]`, the holder in `held[2 * s + 1]`.
 */
type Slots = { readonly slotStart: Int32Array; readonly taken: Int32Array; readonly held: Int32Array };

/** Each proposer goes down its list until it has what it wants; each receiver keeps the best proposals so far. */
function propose(pairs: RankedPairs, wants: Int32Array, seats: Int32Array): Slots {
  const { start, receiver, receiverRank } = pairs;
  const order = preferenceOrder(pairs);
  const slotStart = slotStarts(receiver, seats);
  const taken = new Int32Array(seats.length);
  const held = new Int32Array(2 * slotStart[seats.length]!); // the slots of a receiver are a heap, worst first
  const open = wants.slice();
  const next = start.slice();
  const stack = new Int32Array(wants.length); // displaced proposers; those from `first` on have not proposed yet
  let depth = 0;
  for (let first = 0; first < wants.length || depth > 0;) {
    const p = depth > 0 ? stack[--depth]! : first++;
    const beforeList = start[p]! - 1;
    const end = start[p + 1]!;
    while (open[p]! > 0 && next[p]! < end) {
      const pair = beforeList + order[next[p]!++]!;
      const a = receiver[pair]!;
      const r = receiverRank[pair]!;
      const base = 2 * slotStart[a]!;
      const count = taken[a]!;
      if (count < slotStart[a + 1]! - slotStart[a]!) {
        taken[a] = count + 1;
        siftUp(held, base, count, r, p);
        open[p]!--;
      } else if (count > 0 && (r < held[base]! || (r === held[base] && p < held[base + 1]!))) {
        const displaced = held[base + 1]!;
        siftDown(held, base, count, r, p);
        open[p]!--;
        if (open[displaced]!++ === 0) stack[depth++] = displaced;
      }
    }
  }
  return { slotStart, taken, held };
}

/** First slot of each receiver. More seats than candidates would stay free, so they get no slot. */
function slotStarts(receiver: Int32Array, seats: Int32Array): Int32Array {
  const slotStart = new Int32Array(seats.length + 1);
  let all = 0;
  for (let a = 0; a < seats.length; a++) all += seats[a]!;
  // Counting candidates takes a pass over the pairs. Without it there may be as many slots as pairs.
  const counted = all > receiver.length;
  for (let e = 0; counted && e < receiver.length; e++) slotStart[receiver[e]! + 1]!++;
  for (let a = 0; a < seats.length; a++) {
    slotStart[a + 1] = slotStart[a]! + (counted ? Math.min(slotStart[a + 1]!, seats[a]!) : seats[a]!);
  }
  return slotStart;
}

/** Adds a holder to the heap of `count` slots that begins at `base`. */
function siftUp(held: Int32Array, base: number, count: number, rank: number, proposer: number): void {
  let at = count;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const other = held[base + 2 * up]!;
    const holder = held[base + 2 * up + 1]!;
    if (other > rank || (other === rank && holder > proposer)) break;
    held[base + 2 * at] = other;
    held[base + 2 * at + 1] = holder;
    at = up;
  }
  held[base + 2 * at] = rank;
  held[base + 2 * at + 1] = proposer;
}

/** Replaces the worst holder. */
function siftDown(held: Int32Array, base: number, count: number, rank: number, proposer: number): void {
  let at = 0;
  for (let child = 1; child < count; child = 2 * at + 1) {
    let other = held[base + 2 * child]!;
    let holder = held[base + 2 * child + 1]!;
    if (child + 1 < count) {
      const right = held[base + 2 * child + 2]!;
      const rightHolder = held[base + 2 * child + 3]!;
      if (right > other || (right === other && rightHolder > holder)) {
        child++;
        other = right;
        holder = rightHolder;
      }
    }
    if (other < rank || (other === rank && holder < proposer)) break;
    held[base + 2 * at] = other;
    held[base + 2 * at + 1] = holder;
    at = child;
  }
  held[base + 2 * at] = rank;
  held[base + 2 * at + 1] = proposer;
}
