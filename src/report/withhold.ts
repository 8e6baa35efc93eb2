import { columnLegs, type Move, moveAlong, placeLegs } from "./publication-moves.js";
import type { PublicationTable, Relation } from "./publication-table.js";
import { restOf } from "./publication-table.js";

/** Something small that nobody may work out: a count, or the rest of a share. `sets` are the measures that move it. */
type Secret = {
  readonly place: number;
  readonly column: number;
  readonly sets: readonly (readonly number[])[];
};

/**
 * Which cells to withhold so that every count from 1 to `threshold − 1`, and every such rest of a share, could be any
 * of at least `threshold − 1` whole numbers to somebody who knows everything published, the relations of the table, and
 * that a withheld count is not 0. Each small one is covered by a move over withheld cells; the move that withholds the
 * fewest further cells, sums weighing more than parts, is taken, and what proves needless in the end is shown again.
 *
 * Time grows with the small counts, and for each with its neighbouring places times the values of its dimension.
 */
export function withhold(table: PublicationTable, threshold: number): ReadonlySet<number> {
  const small = smallCells(table, threshold);
  const withheld = new Set(small);
  const secrets = secretsOf(table, small, threshold);
  const moves = secrets.map((secret): Move => {
    const move = cheapestMove(table, secret, threshold - 2, withheld, true) ?? everything(table, secret);
    for (const cell of move.cells) withheld.add(cell);
    return move;
  });
  showNeedless(table, threshold - 2, secrets, moves, new Set(small), withheld);
  return withheld;
}

function smallCells({ counts }: PublicationTable, threshold: number): readonly number[] {
  const cells: number[] = [];
  counts.forEach((count, cell) => {
    if (count > 0 && count < threshold) cells.push(cell);
  });
  return cells;
}

function secretsOf(table: PublicationTable, small: readonly number[], threshold: number): readonly Secret[] {
  const wide = table.measures.length;
  const secrets = small.map((cell): Secret => {
    const measure = cell % wide;
    const at = Math.floor(cell / wide);
    const column = at % table.columns.length;
    return { place: Math.floor(at / table.columns.length), column, sets: setsOf(table, measure, []) };
  });
  table.places.forEach((_, place) => {
    table.columns.forEach((_, column) => {
      for (const relation of table.relations) {
        const rest = relation.share ? restOf(table, relation, place, column) : 0;
        if (rest > 0 && rest < threshold) secrets.push({ place, column, sets: restSets(table, relation) });
      }
    });
  });
  return secrets;
}

/** A measure alone, with what it lies within, with what lies within it, with both: as the relations leave room. */
function setsOf(
  { relations }: PublicationTable,
  measure: number,
  fixed: readonly number[],
): readonly (readonly number[])[] {
  const free = (all: readonly number[]) => all.filter((each) => !fixed.includes(each));
  const above = closures([measure], (each) =>
    relations.filter(({ lower }) => lower.includes(each)).map(({ upper }) => free(upper)),
  );
  const below = closures([measure], (each) =>
    relations.filter(({ upper }) => upper.includes(each)).map(({ lower }) => free(lower)),
  );
  const both = above.flatMap((up) => below.map((down) => [...new Set([...up, ...down])]));
  const sets = [[measure], ...above, ...below, ...both];
  return [...new Map(sets.map((set) => [[...set].sort((a, b) => a - b).join(), set])).values()];
}

function restSets(table: PublicationTable, { lower, upper }: Relation): readonly (readonly number[])[] {
  const moving = (from: readonly number[], fixed: readonly number[]) =>
    from.filter((each) => !fixed.includes(each)).flatMap((each) => setsOf(table, each, fixed));
  return [...moving(lower, upper), ...moving(upper, lower)];
}

/** Every way to add to a set one of the measures that each of its measures asks for. */
function closures(
  set: readonly number[],
  asksOf: (measure: number) => readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const open = set.flatMap(asksOf).find((any) => any.length > 0 && !any.some((each) => set.includes(each)));
  return open === undefined ? [set] : open.flatMap((each) => closures([...set, each], asksOf));
}

/** `mayHide` lets the move take cells that are still shown. */
function cheapestMove(
  table: PublicationTable,
  { place, column, sets }: Secret,
  width: number,
  withheld: ReadonlySet<number>,
  mayHide: boolean,
): Move | undefined {
  const { counts } = table;
  // Cells that are withheld anyhow are taken first, then the larger ones; an empty one never.
  const worthOf = (cell: number) =>
    (counts[cell] ?? 0) === 0 ? -1e9 : withheld.has(cell) ? 1e6 : Math.min(counts[cell] ?? 0, 100);
  let cheapest: { readonly move: Move; readonly cost: number } | undefined;
  for (const set of sets) {
    for (const columns of columnLegs(table, column, set[0] ?? 0)) {
      for (const places of placeLegs(table, place)) {
        const move = moveAlong(table, set, columns, places, worthOf);
        if (move === undefined || move.rises + move.falls < width) continue;
        const cost = move.cells.reduce(
          (sum, cell) => sum + (withheld.has(cell) ? 0 : costOf(table, cell)),
          0,
        );
        if (cost === 0) return move;
        if (mayHide && (cheapest === undefined || cost < cheapest.cost)) cheapest = { move, cost };
      }
    }
  }
  return cheapest?.move;
}

/** The last resort, for counts that contradict each other: nothing of these measures is shown. */
function everything({ counts, measures }: PublicationTable, { sets }: Secret): Move {
  const cells: number[] = [];
  counts.forEach((count, cell) => {
    if (count > 0 && sets.some((set) => set.includes(cell % measures.length))) cells.push(cell);
  });
  return { cells, rises: Infinity, falls: Infinity };
}

/** A sum is worth more to a reader than a part of it: two figures for each step up, and for the whole of a place. */
function costOf({ places, columns, measures, counts }: PublicationTable, cell: number): number {
  const at = Math.floor(cell / measures.length);
  const place = places[Math.floor(at / columns.length)];
  const isWhole = at % columns.length === 0;
  const above = place === undefined || place.children.length === 0 ? 0 : place.parent < 0 ? 2 : 1;
  return 1 + 2 * above + (isWhole ? 2 : 0) + (counts[cell] ?? 0) / 1e12; // of as costly ones the smallest
}

/** From the largest count down, shows each cell again that every small one can do without. */
function showNeedless(
  table: PublicationTable,
  width: number,
  secrets: readonly Secret[],
  moves: (Move | undefined)[],
  small: ReadonlySet<number>,
  withheld: Set<number>,
): void {
  const count = (cell: number) => table.counts[cell] ?? 0;
  const protecting = [...withheld]
    .filter((cell) => !small.has(cell))
    .sort((a, b) => count(b) - count(a) || a - b);
  const usersOf = new Map<number, Set<number>>();
  const use = (secret: number, move: Move | undefined) => {
    for (const cell of move?.cells ?? []) {
      const users = usersOf.get(cell);
      if (users === undefined) usersOf.set(cell, new Set([secret]));
      else users.add(secret);
    }
  };
  moves.forEach((move, secret) => use(secret, move));
  for (const cell of protecting) {
    withheld.delete(cell);
    const users = [...(usersOf.get(cell) ?? [])].filter((secret) => moves[secret]?.cells.includes(cell));
    const others = users.map((secret) => {
      const wanted = secrets[secret];
      return wanted && cheapestMove(table, wanted, width, withheld, false);
    });
    if (others.includes(undefined)) withheld.add(cell);
    else users.forEach((secret, i) => use(secret, (moves[secret] = others[i])));
  }
}
