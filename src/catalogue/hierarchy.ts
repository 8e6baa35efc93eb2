import type { Catalogue } from "./catalogue.js";
import { compiled } from "./compiled.js";

/** Many-to-many links of rows: those of `row` are `to[start[row]] … to[start[row + 1] - 1]`. */
export type Links = { readonly start: Int32Array; readonly to: Int32Array };

/**
 * The entries as row numbers, in their order. The tree of first parents is numbered so that whatever stands under a row
 * has its `first` between that row's `first` and `last`; a second parent is a step outside the tree, and `fork` leads to it.
 */
export type Hierarchy = {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly parents: Links;
  readonly children: Links;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The nearest row, from this one up the tree, that has a second parent, or -1. */
  readonly fork: Int32Array;
};

export function hierarchyOf(catalogue: Catalogue): Hierarchy {
  return compiled(catalogue, buildHierarchy);
}

export function rowsOf(catalogue: Catalogue): ReadonlyMap<string, number> {
  return compiled(catalogue, buildRows);
}

/** Rows are asked for inside their bounds only; -1 is for the compiler and for row -1, "none". */
export function at(numbers: Int32Array, row: number): number {
  return numbers[row] ?? -1;
}

export function linksOf({ start, to }: Links, row: number): Int32Array {
  return to.subarray(at(start, row), at(start, row + 1));
}

/** Every row the links lead to from this one, the nearest first, itself not among them. */
export function allAlong(links: Links, from: number): ReadonlySet<number> {
  const found = new Set([from]); // a Set is walked in the order of arrival, while it grows
  for (const row of found) {
    for (const next of linksOf(links, row)) found.add(next);
  }
  found.delete(from);
  return found;
}

/**
 * Whether `upper` is `lower` or stands above it. Constant time in a tree; otherwise it grows with the second parents
 * above `lower`, never with the size or the depth of the catalogue.
 */
export function reaches(hierarchy: Hierarchy, upper: number, lower: number): boolean {
  if (inTree(hierarchy, upper, lower)) return true;
  const { fork, parents } = hierarchy;
  const seen = new Set<number>();
  const open = [at(fork, lower)];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    while (row >= 0 && !seen.has(row)) {
      seen.add(row);
      const from = at(parents.start, row);
      for (let link = from + 1; link < at(parents.start, row + 1); link++) {
        const parent = at(parents.to, link);
        if (inTree(hierarchy, upper, parent)) return true;
        open.push(at(fork, parent));
      }
      row = at(fork, at(parents.to, from)); // on up the tree
    }
  }
  return false;
}

export function inTree({ first, last }: Hierarchy, upper: number, lower: number): boolean {
  const place = at(first, lower);
  return at(first, upper) <= place && place <= at(last, upper);
}

function buildRows(catalogue: Catalogue): ReadonlyMap<string, number> {
  return new Map(catalogue.entries.map(({ code }, row) => [code, row]));
}

function buildHierarchy(catalogue: Catalogue): Hierarchy {
  const rowOf = rowsOf(catalogue);
  const parents = linkRows(catalogue.entries.map((entry) => rowsKnown(rowOf, entry.parents)));
  const children = reverse(parents);
  return { rowOf, parents, children, ...numberTree(parents, children) };
}

export function rowsKnown(rowOf: ReadonlyMap<string, number>, codes: readonly string[]): number[] {
  return codes.flatMap((code) => rowOf.get(code) ?? []);
}

export function linkRows(lists: readonly (readonly number[])[]): Links {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => void (start[row + 1] = at(start, row) + list.length));
  return { start, to: Int32Array.from(lists.flat()) };
}

/**
 * Every row after all that it links to. Rows that lead into a circle, possible only in a value written by hand, have no
 * place.
 */
export function targetsFirst(links: Links): Iterable<number> {
  const sources = reverse(links);
  const waiting = Int32Array.from({ length: links.start.length - 1 }, (_, row) => linksOf(links, row).length);
  const order = new Set<number>(); // a Set is walked in the order of arrival, while it grows
  waiting.forEach((targets, row) => targets === 0 && order.add(row));
  for (const target of order) {
    for (const row of linksOf(sources, target)) {
      waiting[row] = at(waiting, row) - 1;
      if (waiting[row] === 0) order.add(row);
    }
  }
  return order;
}

/** Rows stay in order: the children of a row come as the entries do. */
function reverse({ start, to }: Links): Links {
  const rows = start.length - 1;
  const back = new Int32Array(rows + 1);
  for (const target of to) back[target + 1] = at(back, target + 1) + 1;
  for (let row = 0; row < rows; row++) back[row + 1] = at(back, row + 1) + at(back, row);
  const next = back.slice();
  const from = new Int32Array(to.length);
  for (let row = 0; row < rows; row++) {
    for (let link = at(start, row); link < at(start, row + 1); link++) {
      const target = at(to, link);
      from[at(next, target)] = row;
      next[target] = at(next, target) + 1;
    }
  }
  return { start: back, to: from };
}

/** Depth is the author's, so no recursion. A row on a cycle, possible only in a value written by hand, is under nothing. */
function numberTree(parents: Links, children: Links): Pick<Hierarchy, "first" | "last" | "fork"> {
  const rows = parents.start.length - 1;
  const first = new Int32Array(rows).fill(-1);
  const last = new Int32Array(rows).fill(-2);
  const fork = new Int32Array(rows).fill(-1);
  const firstParent = (row: number) =>
    linksOf(parents, row).length === 0 ? -1 : at(parents.to, at(parents.start, row));
  const nextChild = children.start.slice();
  let count = 0;

  for (let root = 0; root < rows; root++) {
    if (firstParent(root) >= 0) continue;
    for (let row = root; row >= 0;) {
      if (at(first, row) < 0) {
        first[row] = count++;
        fork[row] = linksOf(parents, row).length > 1 ? row : at(fork, firstParent(row));
      }
      const link = at(nextChild, row);
      if (link < at(children.start, row + 1)) {
        nextChild[row] = link + 1;
        const child = at(children.to, link);
        if (firstParent(child) === row) row = child;
      } else {
        last[row] = count - 1;
        row = firstParent(row);
      }
    }
  }
  return { first, last, fork };
}
