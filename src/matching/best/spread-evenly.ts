/** An optimal assignment with its prices; the columns of one mentor share a load. */
export type PricedAssignment = {
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly scores: Float64Array;
  readonly seats: Int32Array;
  readonly columnPrice: Float64Array;
  /** Mentor of each column. */
  readonly owner: Int32Array;
  /** Load of each mentor before anybody is seated here. */
  readonly load: Int32Array;
};

/**
 * Moves mentees between equally good seats until the load of mentors is as even as in any optimal assignment.
 *
 * By complementary slackness, optimal assignments are exactly those that use only tight pairs and fill every
 * seat with a price above 0. A tight pair gives its row the largest gain at these prices. So a chain of moves
 * along tight pairs may lead from a mentor with seats at price 0 to one with a free seat at price 0. The load
 * is even when no chain leads from a mentor to one with two mentees less (Harvey, Ladner, Lovász and Tamir).
 * Then the sum of squares is least, and so is the greatest load.
 *
 * Complexity: O(chains × tight pairs); each chain lowers the sum of squares.
 *
 * @param columnOf changed in place
 */
export function spreadEvenly(assigned: PricedAssignment, columnOf: Int32Array): void {
  const columns = assigned.seats.length;
  // One more column for mentees without a seat. A mentee who gains nothing from a seat may leave it, which
  // evens the load most.
  const unseated = columns;
  const seats = [...assigned.seats, Infinity];
  const columnPrice = [...assigned.columnPrice, 0];
  const owner = [...assigned.owner, assigned.load.length];
  const load = [...assigned.load, -Infinity];
  const rowsAt: number[][] = Array.from({ length: columns + 1 }, () => []);
  columnOf.forEach((c, row) => {
    if (c < 0) return;
    rowsAt[c]!.push(row);
    load[owner[c]!]!++;
  });
  const tightPairs = tightPairsOf(assigned);
  const seenIn = new Int32Array(columns + 1).fill(-1); // last round that reached the column
  const by = new Int32Array(columns + 1); // row that moves to the column
  const from = new Int32Array(columns + 1); // column that it leaves
  const queue = new Int32Array(columns + 1);
  const exhausted = new Uint8Array(columns + 1); // no chain from here helps, until the next move
  let round = 0;

  const chainFrom = (first: number): number => {
    const most = load[owner[first]!]!;
    let [head, length, best] = [0, 0, -1];
    seenIn[first] = ++round;
    queue[length++] = first;
    while (head < length) {
      const c = queue[head++]!;
      for (const row of rowsAt[c]!) {
        for (const next of tightPairs.of(row)) {
          if (seenIn[next] === round) continue;
          seenIn[next] = round;
          by[next] = row;
          from[next] = c;
          queue[length++] = next;
          const least = best === -1 ? most - 1 : load[owner[best]!]!;
          const open = columnPrice[next] === 0 && rowsAt[next]!.length < seats[next]!;
          if (open && load[owner[next]!]! < least) best = next;
        }
      }
    }
    if (best === -1)
      for (let k = 0; k < length; k++) if (load[owner[queue[k]!]!]! <= most) exhausted[queue[k]!] = 1;
    return best;
  };

  for (let moved = true; moved;) {
    moved = false;
    const order = Array.from(rowsAt.keys()).sort((a, b) => load[owner[b]!]! - load[owner[a]!]! || a - b);
    exhausted.fill(0);
    for (const first of order) {
      if (first === unseated || columnPrice[first] !== 0) continue;
      while (!exhausted[first] && rowsAt[first]!.length > 0) {
        const last = chainFrom(first);
        if (last === -1) break;
        for (let c = last; c !== first; c = from[c]!) {
          const row = by[c]!;
          rowsAt[from[c]!]!.splice(rowsAt[from[c]!]!.indexOf(row), 1);
          rowsAt[c]!.push(row);
          columnOf[row] = c === unseated ? -1 : c;
        }
        load[owner[first]!]!--;
        load[owner[last]!]!++;
        exhausted.fill(0);
        moved = true;
      }
    }
  }
}

/**
 * For each row the columns of its tight pairs, which an optimal assignment may use. If the row gains nothing,
 * they include the last column, for rows without a seat.
 */
function tightPairsOf({ start, column, scores, columnPrice }: PricedAssignment): {
  readonly of: (row: number) => Int32Array;
} {
  const rows = start.length - 1;
  const from = new Int32Array(rows + 1);
  const kept = new Int32Array(column.length + rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    let gain = 0;
    for (let e = start[row]!; e < start[row + 1]!; e++) {
      gain = Math.max(gain, scores[e]! - columnPrice[column[e]!]!);
    }
    for (let e = start[row]!; e < start[row + 1]!; e++) {
      if (scores[e]! - columnPrice[column[e]!]! === gain) kept[count++] = column[e]!;
    }
    if (gain === 0) kept[count++] = columnPrice.length;
    from[row + 1] = count;
  }
  return { of: (row) => kept.subarray(from[row], from[row + 1]) };
}
