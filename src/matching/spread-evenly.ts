/** An optimal assignment with its prices; columns of one mentor share a load. */
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
 * Moves mentees between equally good seats until the load of mentors is as even as any optimal assignment can make it.
 *
 * By complementary slackness the optimal assignments are those that use only pairs worth their price and leave no seat
 * with a price empty. So a mentee may step from mentor to mentor along such pairs, from a mentor whose seat costs
 * nothing to another with a free one; a load is even when no chain of steps leads from a mentor to one with two less
 * (Harvey, Ladner, Lovász and Tamir). That is the least sum of squares, and the least greatest load.
 *
 * Complexity: O(steps × pairs worth their price), where each chain of steps lowers the sum of squares.
 *
 * @param columnOf changed in place
 */
export function spreadEvenly(assigned: PricedAssignment, columnOf: Int32Array): void {
  const columns = assigned.seats.length;
  // One column more, which is outside: a mentee whose seat gains nothing may leave, and that evens the load the most.
  const outside = columns;
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
  const worth = pairsWorthTheirPrice(assigned);
  const seenIn = new Int32Array(columns + 1).fill(-1); // the round that saw the column last
  const by = new Int32Array(columns + 1); // the row that steps to the column
  const from = new Int32Array(columns + 1); // the column that it leaves
  const queue = new Int32Array(columns + 1);
  const settled = new Uint8Array(columns + 1); // no chain from here is of use, until the next step
  let round = 0;

  const chainFrom = (first: number): number => {
    const most = load[owner[first]!]!;
    let [head, length, best] = [0, 0, -1];
    seenIn[first] = ++round;
    queue[length++] = first;
    while (head < length) {
      const c = queue[head++]!;
      for (const row of rowsAt[c]!) {
        for (const next of worth.of(row)) {
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
      for (let k = 0; k < length; k++) if (load[owner[queue[k]!]!]! <= most) settled[queue[k]!] = 1;
    return best;
  };

  for (let moved = true; moved;) {
    moved = false;
    const order = Array.from(rowsAt.keys()).sort((a, b) => load[owner[b]!]! - load[owner[a]!]! || a - b);
    settled.fill(0);
    for (const first of order) {
      if (first === outside || columnPrice[first] !== 0) continue;
      while (!settled[first] && rowsAt[first]!.length > 0) {
        const last = chainFrom(first);
        if (last === -1) break;
        for (let c = last; c !== first; c = from[c]!) {
          const row = by[c]!;
          rowsAt[from[c]!]!.splice(rowsAt[from[c]!]!.indexOf(row), 1);
          rowsAt[c]!.push(row);
          columnOf[row] = c === outside ? -1 : c;
        }
        load[owner[first]!]!--;
        load[owner[last]!]!++;
        settled.fill(0);
        moved = true;
      }
    }
  }
}

/**
 * For each row the columns whose pairs are worth their price, which is what an optimal assignment may use; and the one
 * outside, the last, where nothing is gained.
 */
function pairsWorthTheirPrice({ start, column, scores, columnPrice }: PricedAssignment): {
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
