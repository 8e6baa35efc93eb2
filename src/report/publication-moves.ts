import type { PublicationTable } from "./publication-table.js";
import { restOf } from "./publication-table.js";

/** Places or columns that go up by as much as the others go down: no sum outside them changes. */
export type Leg = { readonly up: readonly number[]; readonly down: readonly number[] };

/**
 * A way to change the table so that every published sum stays: `up` cells grow by one and `down` cells shrink by one, for
 * each step, as often as `rises` says, or the other way round as often as `falls` says. To somebody who does not see these
 * cells all those tables look the same.
 */
export type Move = { readonly cells: readonly number[]; readonly rises: number; readonly falls: number };

/** The columns of a move besides `column`: another value of its dimension, or what one more record would be counted under. */
export function columnLegs(table: PublicationTable, column: number, measure: number): readonly Leg[] {
  const dimensions = table.dimensionsOf[measure] ?? [];
  const own = dimensions.find((columns) => columns.includes(column)) ?? [];
  const swaps = own.filter((other) => other !== column).map((other) => ({ up: [column], down: [other] }));
  const record = column === 0 ? [0] : [0, column];
  return [...swaps, { up: record, down: [] }];
}

/** The places of a move: with a neighbour under the same place, or higher up, or all the way to the whole. */
export function placeLegs({ places }: PublicationTable, place: number): readonly Leg[] {
  const legs: Leg[] = [];
  const up = [place];
  for (let at = place; ;) {
    const parent = places[at]?.parent ?? -1;
    for (const neighbour of places[parent]?.children ?? [])
      if (neighbour !== at) legs.push({ up: [...up], down: [neighbour] });
    if (parent < 0) return [...legs, { up, down: [] }];
    up.push(parent);
    at = parent;
  }
}

/**
 * The move of these measures along two legs, completed: a place changes with one of its children, a place's whole with
 * one column of each other dimension. `worthOf` says how gladly a cell is taken. Undefined when some cell cannot change.
 */
export function moveAlong(
  table: PublicationTable,
  set: readonly number[],
  columns: Leg,
  places: Leg,
  worthOf: (cell: number) => number,
): Move | undefined {
  const cells: number[] = [];
  const room = { rises: Infinity, falls: Infinity };
  const wholeMoves = columns.down.length === 0;
  const perPlace: (readonly [number, 1 | -1])[] = [];
  const seedColumns = [...columns.up, ...columns.down];
  for (const [seeds, sign] of [
    [places.up, 1],
    [places.down, -1],
  ] as const) {
    const top = places.up[0] ?? 0;
    for (const place of seeds) perPlace.push([place, sign]);
    const last = sign === 1 ? top : seeds[0];
    if (last === undefined) continue;
    for (const below of downFrom(table, last, set, seedColumns, worthOf)) perPlace.push([below, sign]);
  }
  const spots = wholeMoves
    ? completion(
        table,
        set,
        columns.up,
        perPlace.map(([place]) => place),
        worthOf,
      )
    : [...columns.up, ...columns.down].map((column) => ({ column, set }));
  if (spots === undefined) return undefined;
  for (const [place, placeSign] of perPlace) {
    for (const { column, set: here } of spots) {
      const sign = columns.down.includes(column) ? -placeSign : placeSign;
      if (!take(table, here, place, column, sign === 1 ? 1 : -1, cells, room)) return undefined;
    }
  }
  return { cells, rises: room.rises, falls: room.falls };
}

/** Adds the cells of one place and column; false when one of them is 0, for everybody sees that, and so cannot change. */
function take(
  table: PublicationTable,
  set: readonly number[],
  place: number,
  column: number,
  sign: 1 | -1,
  cells: number[],
  room: { rises: number; falls: number },
): boolean {
  for (const measure of set) {
    if (!hasColumn(table, measure, column)) continue;
    const cell = table.cellOf(place, column, measure);
    const count = table.counts[cell] ?? 0;
    if (count === 0) return false;
    cells.push(cell);
    if (sign === 1) room.falls = Math.min(room.falls, count - 1);
    else room.rises = Math.min(room.rises, count - 1);
  }
  for (const relation of table.relations) {
    const slope = sign * (overlap(relation.upper, set) - overlap(relation.lower, set));
    const rest = slope === 0 ? -1 : restOf(table, relation, place, column);
    if (rest < 0) continue;
    if (slope < 0) room.rises = Math.min(room.rises, Math.floor(rest / -slope));
    else room.falls = Math.min(room.falls, Math.floor(rest / slope));
  }
  return true;
}

function overlap(measures: readonly number[], set: readonly number[]): number {
  return measures.filter((measure) => set.includes(measure)).length;
}

/** Whether a measure is broken down by the dimension of a column, be it 0 there. */
function hasColumn({ dimensionsOf, columns }: PublicationTable, measure: number, column: number): boolean {
  const dimension = columns[column]?.dimension;
  return (
    column === 0 ||
    (dimensionsOf[measure] ?? []).some(([first = 0]) => columns[first]?.dimension === dimension)
  );
}

/** The line of children, down to a municipality, that is taken most gladly. */
function downFrom(
  table: PublicationTable,
  place: number,
  set: readonly number[],
  columns: readonly number[],
  worthOf: (cell: number) => number,
): readonly number[] {
  const line: number[] = [];
  for (let at = place; ;) {
    const next = best(table.places[at]?.children ?? [], (child) =>
      worthAt(table, set, [child], columns, worthOf),
    );
    if (next === undefined) return line;
    line.push(next);
    at = next;
  }
}

type Spot = { readonly column: number; readonly set: readonly number[] };

/**
 * The columns of the leg, and one of each other dimension that the measures have. A start and an end fall into months of
 * their own, so that a month is chosen for each measure; the month of the leg is that of the first.
 */
function completion(
  table: PublicationTable,
  set: readonly number[],
  columns: readonly number[],
  places: readonly number[],
  worthOf: (cell: number) => number,
): readonly Spot[] | undefined {
  const [first = 0] = set;
  const spots: Spot[] = columns.map((column) => ({ column, set: isMonth(table, column) ? [first] : set }));
  for (const measure of set) {
    for (const dimension of table.dimensionsOf[measure] ?? []) {
      if (spots.some((spot) => dimension.includes(spot.column) && spot.set.includes(measure))) continue;
      const together = isMonth(table, dimension[0] ?? 0) ? [measure] : set;
      const column = best(dimension, (each) => worthAt(table, together, places, [each], worthOf));
      if (column === undefined) return undefined;
      spots.push({ column, set: together });
    }
  }
  return spots;
}

function isMonth({ columns }: PublicationTable, column: number): boolean {
  return columns[column]?.dimension === "month";
}

function worthAt(
  table: PublicationTable,
  set: readonly number[],
  places: readonly number[],
  columns: readonly number[],
  worthOf: (cell: number) => number,
): number {
  let worth = 0;
  for (const place of places)
    for (const column of columns)
      for (const measure of set)
        if (hasColumn(table, measure, column)) worth += worthOf(table.cellOf(place, column, measure));
  return worth;
}

function best(items: readonly number[], worthOf: (item: number) => number): number | undefined {
  let found: { readonly item: number; readonly worth: number } | undefined;
  for (const item of items) {
    const worth = worthOf(item);
    if (found === undefined || worth > found.worth) found = { item, worth };
  }
  return found?.item;
}
