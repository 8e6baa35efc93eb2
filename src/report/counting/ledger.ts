import { compareText } from "../../base/order.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import { measures } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { OfSomebody, ReportPlace } from "../records/report-record.js";
import { Contributors, mostColumns } from "./contributors.js";
import { type LineBook, type Values, wholeLine } from "./line-book.js";
import type { PlaceBook } from "./place-book.js";

/** The counts of one line in one municipality, as the place where they begin among all counts of the ledger. */
export type Row = number;

/** The rows of one municipality by line; sparse, for few municipalities have every line. */
type Page = (Row | undefined)[];

/** Where a record is counted, and whose it is. */
export type Spot = {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly organisation: number;
  /** Undefined when nobody says whose it is. */
  readonly person: number | undefined;
  /** What is known of the person, in each of the rows. */
  readonly slots: readonly number[] | undefined;
};

/** What one kind of record counts, each measure in its column, and under what value a record stands in a dimension. */
export type Sheet<Counted> = {
  readonly columns: Readonly<Partial<Record<Measure, number>>>;
  readonly breakdown: Readonly<Partial<Record<Dimension, (record: Counted) => string>>>;
};

/**
 * The counts of one kind of record, while records come in: a page for each municipality, on it a line for each value of a
 * dimension, and a column for each measure. Texts become numbers once at the door: a record finds its rows, one in
 * each dimension, and then only adds to their columns. Memory is one short row for each distinct cell, whatever the
 * number of records (and, where records say whose they are, a few numbers for each person in each cell), and nothing is put in
 * order before the report is asked for.
 */
export class Ledger<Counted extends { readonly place: ReportPlace }> {
  readonly measures: readonly Measure[];
  readonly #places: PlaceBook;
  readonly #lines: LineBook;
  readonly #breakdown: readonly { readonly values: Values; readonly valueOf: (record: Counted) => string }[];
  /** By the number of the municipality. */
  readonly #pages: Page[] = [];
  /**
   * All rows one after another: the count of a column is at `row + column`, and as far again behind all columns by how many
   * the people are fewer than the count says. That adds up, and is 0 for most measures. Only a new row makes the array grow.
   */
  #counts = new Float64Array(0);
  #end = 0;
  #contributors: Contributors | undefined;

  /** Of the dimensions of the sheet only the wanted ones are counted; every record has a type of organisation. */
  constructor({ columns, breakdown }: Sheet<Counted>, lines: LineBook, places: PlaceBook) {
    this.#places = places;
    this.#lines = lines;
    this.measures = Object.keys(columns) as Measure[];
    const all: typeof breakdown = { "organisation-type": ({ place: { type = "" } }) => type, ...breakdown };
    this.#breakdown = (Object.keys(all) as Dimension[]).flatMap((dimension) => {
      const [values, valueOf] = [lines.valuesIn(dimension), all[dimension]];
      return values === undefined || valueOf === undefined ? [] : [{ values, valueOf }];
    });
  }

  /** The whole of a record's place, and its value in each dimension of the sheet. */
  spot(record: Counted & OfSomebody): Spot {
    const { place, contributor } = record;
    const page = this.#pageOf(place);
    const rows = [this.#rowOf(page, wholeLine)];
    for (const { values, valueOf } of this.#breakdown)
      rows.push(this.#rowOf(page, this.#lines.numberOf(values, valueOf(record))));
    const { organisation } = this.#places;
    const person = contributor === undefined ? undefined : this.#known.personOf(organisation, contributor);
    return this.#spotAt(page, rows, organisation, person);
  }

  has(dimension: Dimension): boolean {
    return this.#lines.valuesIn(dimension) !== undefined;
  }

  /** A value in one more dimension, which some measures only have; no row when it was not asked for. */
  extra({ page, organisation, person }: Spot, dimension: Dimension, value: string): Spot {
    const values = this.#lines.valuesIn(dimension);
    if (values === undefined) return nowhere;
    const row = this.#rowOf(page, this.#lines.numberOf(values, value));
    return this.#spotAt(page, [row], organisation, person);
  }

  /** The same record with a value in one more dimension. */
  withExtra(spot: Spot, dimension: Dimension, value: string): Spot {
    const { page, organisation, person, rows } = spot;
    return this.#spotAt(page, [...rows, ...this.extra(spot, dimension, value).rows], organisation, person);
  }

  /**
   * Counts people, or what is no matter of people.
   *
   * @throws RangeError when the count is below 0 or no number
   */
  add({ rows }: Pick<Spot, "rows">, column: number, count: number): void {
    if (isSome(count)) this.#put(rows, column, count);
  }

  /**
   * Counts so many things of one person, who is counted once in each row. Where nobody says whose they are, things of one
   * `group` in one organisation are of different people, and those of different groups may be of the same; without a group
   * each record is somebody else's.
   *
   * @throws RangeError when the count is below 0 or no number
   */
  addThings({ rows, slots, organisation }: Spot, column: number, count: number, group?: string): void {
    if (!isSome(count)) return;
    this.#put(rows, column, count);
    const behind = column + this.measures.length;
    if (slots === undefined && group === undefined) {
      this.#put(rows, behind, count - 1);
      return;
    }
    rows.forEach((row, i) => {
      const slot = slots?.[i];
      const isNew =
        slot === undefined
          ? this.#known.isNewInGroup(row, column, organisation, group ?? "")
          : this.#known.isNew(slot, column);
      const fewer = isNew ? count - 1 : count;
      this.#counts[row + behind] = (this.#counts[row + behind] ?? 0) + fewer;
    });
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** The lines that are in use in a municipality, in no particular order. */
  linesAt(place: number): readonly number[] {
    const lines: number[] = [];
    this.#pages[place]?.forEach((_, line) => lines.push(line));
    return lines;
  }

  /** The row of a line in a municipality, if it is in use. */
  rowAt(place: number, line: number): Row | undefined {
    return this.#pages[place]?.[line];
  }

  countAt(row: Row, column: number): number {
    return this.#counts[row + column] ?? 0;
  }

  /** By how many the people behind a count are fewer than it says. */
  fewerAt(row: Row, column: number): number {
    return this.#counts[row + this.measures.length + column] ?? 0;
  }

  /** Made when it is asked for: most ledgers of one organisation's report know nobody. */
  get #known(): Contributors {
    return (this.#contributors ??= new Contributors());
  }

  #pageOf(place: ReportPlace): Page {
    return (this.#pages[this.#places.numberOf(place)] ??= []);
  }

  #rowOf(page: Page, line: number): Row {
    return (page[line] ??= this.#emptyRow());
  }

  #emptyRow(): Row {
    const row = this.#end;
    this.#end += 2 * this.measures.length;
    if (this.#end > this.#counts.length) {
      const more = new Float64Array(2 * this.#end);
      more.set(this.#counts);
      this.#counts = more;
    }
    return row;
  }

  #spotAt(page: Page, rows: readonly Row[], organisation: number, person: number | undefined): Spot {
    const slots = person === undefined ? undefined : rows.map((row) => this.#known.slotOf(row, person));
    return { page, rows, organisation, person, slots };
  }

  #put(rows: readonly Row[], column: number, count: number): void {
    if (count === 0) return;
    const counts = this.#counts;
    for (const row of rows) counts[row + column] = (counts[row + column] ?? 0) + count;
  }
}

const nowhere: Spot = { page: [], rows: [], organisation: 0, person: undefined, slots: undefined };

function isSome(count: number): boolean {
  if (count > 0) return true;
  if (count === 0) return false;
  throw new RangeError(`not a count: ${count}`);
}

type StemOf<Code extends Measure> = Code extends `${infer Stem}.${string}` ? Stem : never;

/** A column for each measure of these stems, as `programs` is that of `programs.started`, in the order of codes. */
export function columnsOf<Stem extends StemOf<Measure>>(
  ...stems: readonly Stem[]
): Readonly<Record<Extract<Measure, `${Stem}.${string}`>, number>> {
  const codes = (Object.keys(measures) as Measure[]).filter((code) =>
    stems.some((stem) => code.startsWith(`${stem}.`)),
  );
  if (codes.length > mostColumns) throw new RangeError(`${codes.length} measures of one kind of record`);
  const columns = codes.sort(compareText).map((code, column) => [code, column] as const);
  return Object.fromEntries(columns) as Record<Measure, number>;
}
