import { type FigureTable, spotOf } from "./figure-table.js";

/** Cells that say the same: a sum with one part that is more than 0 is that part, so neither is shown without the other. */
export class EqualCells {
  readonly #table: FigureTable;

  constructor(table: FigureTable) {
    this.#table = table;
  }

  /** The cell and all that equal it, up and down its place and between the whole and its dimensions. */
  of(cell: number): readonly number[] {
    const found = new Set([cell]);
    for (const each of found) {
      for (const sum of this.#sumsOf(each)) if (this.#partOf(sum) === each) found.add(sum.cell);
      for (const sum of this.#partsOf(each)) {
        const part = this.#partOf(sum);
        if (part !== undefined) found.add(part);
      }
    }
    return [...found];
  }

  /** The sums that a cell is a part of. */
  #sumsOf(cell: number): readonly Sum[] {
    const { places, lineOf } = this.#table;
    const { place, line, column, measure } = spotOf(this.#table, cell);
    const { parent } = places[place]!;
    const sums: Sum[] = [];
    if (parent >= 0) sums.push(this.#overPlaces(parent, line));
    if (column > 0) {
      const own = this.#table.dimensions.find((columns) => columns.includes(column))!;
      const whole = lineOf(0, measure);
      if (whole >= 0) sums.push(this.#overColumns(place, whole, measure, own));
    }
    return sums;
  }

  /** What a cell is the sum of. */
  #partsOf(cell: number): readonly Sum[] {
    const { places, dimensions, hasColumn } = this.#table;
    const { place, line, column, measure } = spotOf(this.#table, cell);
    const broken = column > 0 ? [] : dimensions.filter(([first]) => hasColumn(measure, first!));
    return [
      ...(places[place]!.children.length > 0 ? [this.#overPlaces(place, line)] : []),
      ...broken.map((columns) => this.#overColumns(place, line, measure, columns)),
    ];
  }

  #overPlaces(place: number, line: number): Sum {
    const { places, lines } = this.#table;
    const parts = places[place]!.children.map((child) => child * lines.length + line);
    return { cell: place * lines.length + line, parts };
  }

  #overColumns(place: number, whole: number, measure: number, columns: readonly number[]): Sum {
    const { lines, lineOf } = this.#table;
    const base = place * lines.length;
    const parts = columns.map((column) => lineOf(column, measure)).filter((line) => line >= 0);
    return { cell: base + whole, parts: parts.map((line) => base + line) };
  }

  #partOf({ parts }: Sum): number | undefined {
    const [only, another] = parts.filter((part) => this.#table.counts[part]! > 0);
    return another === undefined ? only : undefined;
  }
}

type Sum = { readonly cell: number; readonly parts: readonly number[] };
