import { at, type Links } from "./hierarchy.js";

/**
 * Every set of rows that lie on a common cycle, each set once: the strongly connected components of more than one row,
 * and rows linked to themselves. Linear in rows and links; a chain of any depth is walked without recursion (Tarjan's algorithm with
 * its stack written out).
 */
export function cyclesIn({ start, to }: Links): readonly (readonly number[])[] {
  const rows = start.length - 1;
  const order = new Int32Array(rows); // 0 = not met yet
  const low = new Int32Array(rows);
  const next = start.slice();
  const onPath = new Uint8Array(rows);
  const path: number[] = [];
  const found: number[][] = [];
  const calls: number[] = [];
  let count = 0;

  const enter = (row: number) => {
    order[row] = low[row] = ++count;
    onPath[row] = 1;
    path.push(row);
    calls.push(row);
  };
  const reach = (row: number, value: number) => {
    if (value < at(low, row)) low[row] = value;
  };

  for (let root = 0; root < rows; root++) {
    if (at(order, root) > 0) continue;
    enter(root);
    for (let row = calls.at(-1); row !== undefined; row = calls.at(-1)) {
      const link = at(next, row);
      if (link < at(start, row + 1)) {
        next[row] = link + 1;
        const target = at(to, link);
        if (at(order, target) === 0) enter(target);
        else if (onPath[target] === 1) reach(row, at(order, target));
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller !== undefined) reach(caller, at(low, row));
      if (at(low, row) === at(order, row)) {
        const cycle = path.splice(path.lastIndexOf(row));
        for (const member of cycle) onPath[member] = 0;
        if (cycle.length > 1 || to.subarray(at(start, row), at(start, row + 1)).includes(row))
          found.push(cycle);
      }
    }
  }
  return found;
}
