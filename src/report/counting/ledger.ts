import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { exactly } from "../cell-book.js";
import type { OfSomebody, ReportPlace } from "../records/report-record.js";
import { Contributors } from "./contributors.js";
import { type LineBook, type Values, wholeLine } from "./line-book.js";
import type { PlaceBook } from "./place-book.js";
import { type Layout, layoutOf, type Sheet } from "./sheet.js";
import { WholeCounts } from "./whole-counts.js";

/** The counts of one line in one municipality, as the place where they begin among all counts of the ledger. */
export type Row = number;

/** The rows of one municipality by line; sparse, for few municipalities have every line. */
type Page = (Row | undefined)[];

/** A dimension that only some measures have: its rows are short. */
type Further = { readonly values: Values; readonly layout: Layout; readonly width: number };

/**
 * The counts of one kind of record, while records come in: a page for each municipality, on it a line for each value of a
 * dimension, and a column for each measure. A record is opened, which finds its rows, one in each dimension; what it counts is
 * noted, column by column; and then the notes are posted, to its rows or to one of a further dimension. So texts become
 * numbers once, nothing is made for a record alone, and a record that is refused while it is noted counts nowhere.
 *
 * Memory is one short row for each distinct cell, whatever the number of records (and, where records say whose they are, a few
 * numbers for each person in each cell), and nothing is put in order before the report is asked for.
 */
export class Ledger<Counted extends { readonly place: ReportPlace }> {
  readonly measures: readonly Measure[];
  readonly #places: PlaceBook;
  readonly #lines: LineBook;
  readonly #breakdown: readonly { readonly values: Values; readonly valueOf: (record: Counted) => string }[];
  /** The dimensions that only some measures have, as they come into use. */
  readonly #further = new Map<Dimension, Further>();
  /** Of all other rows: every column at its number. */
  readonly #layout: Layout;
  /** By the number of the municipality; the row of the whole, which every record asks for, stands on no page. */
  readonly #pages: Page[] = [];
  readonly #wholes: Row[] = [];
  /**
   * All rows one after another, two numbers for each column: what was counted, and by how many the people behind it are
   * fewer. That adds up, and is 0 for most measures. Only a new row makes the array grow.
   */
  readonly #counts = new WholeCounts();
  #end = 0;
  #contributors: Contributors | undefined;

  /** Of the open record: the number of its municipality, its rows (of the whole and in the breakdown), and whose it is. */
  #place = -1;
  readonly #rows: Row[];
  readonly #furtherRow: Row[] = [0];
  #person: number | undefined;
  /** What is noted of it: the columns, how many in each, and whether they are things of a person. */
  #notes = 0;
  #things = 0;
  readonly #columns: number[] = [];
  readonly #noted: number[] = [];
  readonly #areThings: boolean[] = [];

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
    this.#rows = [0, ...this.#breakdown.map(() => 0)];
    this.#layout = this.measures.map((_, column) => column);
  }

  /** From now on this record is noted; notes of another that were not posted are forgotten. */
  open(record: Counted & OfSomebody): void {
    const { place, contributor } = record;
    this.#forget();
    this.#place = this.#places.numberOf(place);
    this.#fillRows(this.#rows, this.#place, record);
    this.#person =
      contributor === undefined ? undefined : this.#known.personOf(this.#places.organisation, contributor);
  }

  has(dimension: Dimension): boolean {
    return this.#lines.valuesIn(dimension) !== undefined;
  }

  /**
   * Notes people, or what is no matter of people.
   *
   * @throws RangeError when the count is not whole and exact
   */
  add(column: number, count: number): void {
    this.#note(column, count, false);
  }

  /**
   * Notes so many things of one person, who is counted once in each row.
   *
   * @throws RangeError when the count is not whole and exact
   */
  addThings(column: number, count: number): void {
    this.#note(column, count, true);
  }

  /**
   * Counts the notes in the rows of the open record. Where nobody says whose they are, things of one `group` in one
   * organisation are of different people, and those of different groups may be of the same; without a group each record is
   * somebody else's.
   */
  post(group?: string): void {
    this.#postTo(this.#rows, this.#layout, group);
  }

  /** The same under a value of a dimension that only some measures have; nowhere when it is not wanted. */
  postIn(dimension: Dimension, value: string, group?: string): void {
    const further = this.#furtherOf(dimension);
    if (further !== undefined) {
      const { values, layout, width } = further;
      this.#furtherRow[0] = this.#rowOf(
        this.#pageOf(this.#place),
        this.#lines.numberOf(values, value),
        width,
      );
      this.#postTo(this.#furtherRow, layout, group);
    }
    this.#forget();
  }

  /** Counts one of something in each of these rows, whatever is noted of the open record. */
  addOne(rows: readonly Row[], column: number): void {
    for (const row of rows) this.#counts.add(row + 2 * column, 1);
  }

  /** The rows that a record would have if it were opened. */
  rowsOf(record: Counted): readonly Row[] {
    const rows = this.#rows.slice();
    this.#fillRows(rows, this.#places.numberOf(record.place), record);
    return rows;
  }

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** The lines that are in use in a municipality, in no particular order. */
  linesAt(place: number): readonly number[] {
    const lines = this.#wholes[place] === undefined ? [] : [wholeLine];
    this.#pages[place]?.forEach((_, line) => lines.push(line));
    return lines;
  }

  /** The row of a line in a municipality, if it is in use. */
  rowAt(place: number, line: number): Row | undefined {
    return line === wholeLine ? this.#wholes[place] : this.#pages[place]?.[line];
  }

  layoutOf(dimension: Dimension): Layout {
    return this.#further.get(dimension)?.layout ?? this.#layout;
  }

  /** @param at where the layout of the row has the column */
  countAt(row: Row, at: number): number {
    return this.#counts.at(row + 2 * at);
  }

  /** By how many the people behind a count are fewer than it says. */
  fewerAt(row: Row, at: number): number {
    return this.#counts.at(row + 2 * at + 1);
  }

  /** Made when it is asked for: most ledgers of one organisation's report know nobody. */
  get #known(): Contributors {
    return (this.#contributors ??= new Contributors());
  }

  #fillRows(rows: Row[], place: number, record: Counted): void {
    const width = this.measures.length;
    rows[0] = this.#wholes[place] ??= this.#emptyRow(width);
    if (this.#breakdown.length === 0) return;
    const page = this.#pageOf(place);
    let at = 1;
    for (const { values, valueOf } of this.#breakdown)
      rows[at++] = this.#rowOf(page, this.#lines.numberOf(values, valueOf(record)), width);
  }

  #pageOf(place: number): Page {
    return (this.#pages[place] ??= []);
  }

  #furtherOf(dimension: Dimension): Further | undefined {
    const values = this.#lines.valuesIn(dimension);
    let further = this.#further.get(dimension);
    if (values !== undefined && further === undefined) {
      const [layout, width] = layoutOf(this.measures, dimension);
      this.#further.set(dimension, (further = { values, layout, width }));
    }
    return further;
  }

  #rowOf(page: Page, line: number, width: number): Row {
    return (page[line] ??= this.#emptyRow(width));
  }

  #emptyRow(width: number): Row {
    const row = this.#end;
    this.#end += 2 * width;
    if (this.#end > this.#counts.length) this.#counts.grow(this.#end);
    return row;
  }

  #note(column: number, count: number, areThings: boolean): void {
    if (count === 0) return;
    if (!(count > 0 && Number.isSafeInteger(count))) exactly(this.measures[column] ?? "", count);
    const at = this.#notes++;
    this.#columns[at] = column;
    this.#noted[at] = count;
    this.#areThings[at] = areThings;
    if (areThings) this.#things++;
  }

  /** Column by column, so that the processor waits for all rows at once. */
  #postTo(rows: readonly Row[], layout: Layout, group: string | undefined): void {
    const person = this.#person;
    if (person !== undefined && this.#things > 0) this.#known.enter(rows, person);
    for (let i = 0; i < this.#notes; i++) {
      const column = this.#columns[i] ?? 0;
      const count = this.#noted[i] ?? 0;
      const place = layout[column];
      if (place === undefined) continue;
      const at = 2 * place;
      for (const row of rows) this.#counts.add(row + at, count);
      if (this.#areThings[i] !== true) continue;
      if (person !== undefined) this.#putFewerOfKnown(rows, at, column, count);
      else if (group !== undefined) this.#putFewerInGroup(rows, at, count, group);
      else if (count > 1) for (const row of rows) this.#counts.add(row + at + 1, count - 1);
    }
    this.#forget();
  }

  #forget(): void {
    this.#notes = 0;
    this.#things = 0;
  }

  /** The people are fewer by all but one of a person's things, or by all when something of the person was counted before. */
  #putFewerOfKnown(rows: readonly Row[], at: number, column: number, count: number): void {
    for (let i = 0; i < rows.length; i++) {
      const fewer = this.#known.isNew(i, column) ? count - 1 : count;
      if (fewer > 0) this.#counts.add((rows[i] ?? 0) + at + 1, fewer);
    }
  }

  #putFewerInGroup(rows: readonly Row[], at: number, count: number, group: string): void {
    const { organisation } = this.#places;
    for (const row of rows) {
      const fewer = this.#known.isNewInGroup(row + at, organisation, group) ? count - 1 : count;
      if (fewer > 0) this.#counts.add(row + at + 1, fewer);
    }
  }
}
