import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";
import type { FigureName, PublicationCertificate, UnguardedFigure } from "./certificate.js";
import { columnKey, type FigureTable, spotOf } from "./figure-table.js";
import type { PublishedFigure } from "./published-report.js";
import type { Request } from "./request.js";
import type { Secret } from "./secrets.js";
import type { Suppression } from "./suppression-task.js";

/** The number of a published figure by its place and column. */
export type FigureNumbers = ReadonlyMap<string, number>;

export function figureNumbers(figures: readonly PublishedFigure[]): FigureNumbers {
  return new Map(figures.map((figure, number) => [figureKey(figure), number]));
}

export function figureKey({
  level,
  region,
  municipality,
  dimension,
  value,
}: Omit<PublishedFigure, "counts">): string {
  return `${JSON.stringify([level, region, municipality])}${columnKey({ dimension, value })}`;
}

export function certificateOf(
  { table, salt, seed, small, facts }: Request,
  { witnesses, unguarded }: Suppression,
  numbers: FigureNumbers,
): PublicationCertificate {
  const numberAt = new Map<number, number>();
  const numberOf = (place: number, column: number): number => {
    const spot = place * table.columns.length + column;
    let number = numberAt.get(spot);
    if (number === undefined) {
      number = numbers.get(figureKey(nameAt(table, place, column, [])))!;
      numberAt.set(spot, number);
    }
    return number;
  };
  const alreadyShown = [...small.keys()].filter((cell) => facts.known.has(cell));
  return {
    kind: "publication-certificate",
    schemaVersion: 1,
    salt,
    seed,
    measures: table.measures as readonly (Measure | OwnMeasure)[],
    witnesses: witnesses.map(({ cells, changes, up, down }) => ({
      up,
      down,
      changes: cells.flatMap((cell, i) => {
        const { place, column, measure } = spotOf(table, cell);
        return [numberOf(place, column), measure, changes[i]!];
      }),
    })),
    unguarded: [
      ...unguarded.map(({ secret, from }): UnguardedFigure => ({ ...nameOf(table, secret), from })),
      ...alreadyShown.map((cell): UnguardedFigure => ({ ...cellName(table, cell), from: "shown-beside" })),
    ],
  };
}

export function cellName(table: FigureTable, cell: number): FigureName {
  const { place, column, measure } = spotOf(table, cell);
  return nameAt(table, place, column, [measure]);
}

function nameOf(table: FigureTable, { place, column, what }: Secret): FigureName {
  return "cell" in what
    ? cellName(table, what.cell)
    : nameAt(
        table,
        place,
        column,
        what.rest.terms.map(([measure]) => measure),
      );
}

function nameAt(table: FigureTable, place: number, column: number, some: readonly number[]): FigureName {
  const { level, region, municipality } = table.places[place]!;
  const { dimension, value } = table.columns[column]!;
  const measures = some.map((measure) => table.measures[measure] as Measure | OwnMeasure);
  return { level, region, municipality, dimension, value, measures };
}
