import { type Together, together } from "./possible-table.js";
import { type PublicationTable, type Relation, restOf } from "./publication-table.js";

/**
 * Something nobody may work out: a withheld count, or the small rest of a share. `ways` are the measures that can change
 * together so that it changes, the fewest first.
 */
export type Secret = {
  readonly place: number;
  readonly column: number;
  readonly what: { readonly cell: number } | { readonly rest: Relation };
  readonly ways: readonly Together[];
};

/** By how much a secret changes when cells change by so much. */
export function changeOf(
  { cellOf }: PublicationTable,
  secret: Secret,
  changeAt: (cell: number) => number,
): number {
  const { what, place, column } = secret;
  if ("cell" in what) return changeAt(what.cell);
  const sum = (measures: readonly number[]) =>
    measures.reduce((all, measure) => all + changeAt(cellOf(place, column, measure)), 0);
  return sum(what.rest.upper) - sum(what.rest.lower);
}

/** Cells with a count from 1 to `threshold − 1`. */
export function smallCells({ counts }: PublicationTable, threshold: number): readonly number[] {
  const cells: number[] = [];
  counts.forEach((count, cell) => {
    if (count > 0 && count < threshold) cells.push(cell);
  });
  return cells;
}

/** The cells of a table as secrets; the ways of a measure are worked out once. */
export function secretsIn(table: PublicationTable): (cell: number) => Secret {
  const ways = new Map<number, readonly Together[]>();
  return (cell) => {
    const { place, column, measure } = table.spotOf(cell);
    let known = ways.get(measure);
    if (known === undefined) ways.set(measure, (known = waysOf(table, setsOf(table, measure, []))));
    return { place, column, what: { cell }, ways: known };
  };
}

/** The rests of shares from 1 to `threshold − 1`. */
export function smallRests(table: PublicationTable, threshold: number): readonly Secret[] {
  return table.relations
    .filter(({ share }) => share)
    .flatMap((rest) => {
      const ways = waysOf(table, restSets(table, rest)).filter(({ slopes }) =>
        slopes.some(([of]) => of === rest),
      );
      return table.places.flatMap((_, place) =>
        table.columns.flatMap((_, column): readonly Secret[] => {
          const size = restOf(table, rest, place, column);
          return size > 0 && size < threshold ? [{ place, column, what: { rest }, ways }] : [];
        }),
      );
    });
}

function waysOf(table: PublicationTable, sets: readonly (readonly number[])[]): readonly Together[] {
  const distinct = new Map(sets.map((set) => [[...set].sort((a, b) => a - b).join(), set]));
  return [...distinct.values()]
    .map((set) => together(table, set))
    .sort((a, b) => a.measures.length - b.measures.length);
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
  return [[measure], ...above, ...below, ...both];
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
