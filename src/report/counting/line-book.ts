import { compareText } from "../../base/order.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { Cell } from "../report.js";

/** What a report breaks a municipality down by: a value of a dimension, or the whole. */
export type Line = Pick<Cell, "dimension" | "value">;

/** The values of one dimension that are in use, each with the number of its line. */
export type Values = { readonly dimension: Dimension; readonly numbers: Map<string, number> };

/** The lines of a report as numbers, the same in every municipality and for every kind of record. */
export class LineBook {
  readonly #lines: Line[] = [whole];
  readonly #valuesIn: ReadonlyMap<Dimension, Values>;

  constructor(wanted: readonly Dimension[]) {
    this.#valuesIn = new Map(wanted.map((dimension) => [dimension, { dimension, numbers: new Map() }]));
  }

  /** None when the dimension is not wanted. */
  valuesIn(dimension: Dimension): Values | undefined {
    return this.#valuesIn.get(dimension);
  }

  numberOf({ dimension, numbers }: Values, value: string): number {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = this.#lines.push({ dimension, value }) - 1));
    return number;
  }

  at(number: number): Line {
    return this.#lines[number] ?? whole;
  }

  /** For each line its place in the order of dimensions and values. */
  ranks(): readonly number[] {
    const numbers = [...this.#lines.keys()].sort((a, b) => compareLines(this.at(a), this.at(b)));
    const ranks = new Array<number>(numbers.length).fill(0);
    numbers.forEach((number, rank) => (ranks[number] = rank));
    return ranks;
  }
}

function compareLines(a: Line, b: Line): number {
  return compareText(a.dimension, b.dimension) || compareText(a.value, b.value);
}

const whole: Line = { dimension: "all", value: "" };

/** The line that every municipality and every kind of record has. */
export const wholeLine = 0;
