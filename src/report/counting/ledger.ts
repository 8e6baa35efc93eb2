import { compareText } from "../../base/order.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import { measures } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import type { PlaceBook } from "./place-book.js";
import type { Cell } from "../report.js";
import type { OfSomebody, ReportPlace } from "../records/report-record.js";

/** The counts of one cell: a number for each column of the sheet. */
export class Row {
  readonly counts: number[];
  /** By how many the people behind a count are fewer than it says. */
  readonly fewer: number[];
  /** By person, the columns in which something of theirs was counted, one bit each. */
  known: Map<number, number> | undefined;
  /** By organisation, group and column, how many things were counted of unknown people. */
  unknown: Map<string, number> | undefined;

  constructor(columns: number) {
    this.counts = new Array<number>(columns).fill(0);
    this.fewer = new Array<number>(columns).fill(0);
  }
}

/**
 * Whose a thing is. Where nobody says it, things of one `group` in one organisation are of different people, and those of
 * different groups may be of the same; without a group each is somebody else's.
 */
export type Contributor = {
  readonly organisation: number;
  readonly person?: number;
  readonly group?: string;
};

/** Where a record is counted: the whole of its place, and its value in each dimension of its sheet. */
export type Spot = { readonly page: Page; readonly rows: readonly Row[] };

/** What one kind of record counts, each measure in its column, and under what value a record stands in a dimension. */
export type Sheet<Counted> = {
  readonly columns: Readonly<Partial<Record<Measure, number>>>;
  readonly breakdown: Readonly<Partial<Record<Dimension, (record: Counted) => string>>>;
};

/** The rows of one municipality: its whole, and one for each line in use. */
type Page = {
  readonly whole: Row;
  readonly rows: Map<number, Row>;
};

/** The values of a dimension that are in use, each with the number of its line, the same on every page. */
type Lines = { readonly dimension: Dimension; readonly numbers: Map<string, number> };

/**
 * The counts of one kind of record, while records come in: a page for each municipality, on it a line for each value of a
 * dimension, and a column for each measure. Texts become numbers once at the door: a record finds its rows, one in
 * each dimension, and then only adds to their columns. Memory is one short row for each distinct cell, whatever the
 * number of records (and, where records say whose they are, a number for each person in each cell), and nothing is put in order before the report is asked for.
 */
export class Ledger<Counted extends { readonly place: ReportPlace }> {
  readonly #measures: readonly Measure[];
  readonly #places: PlaceBook;
  /** By the number of the municipality. */
  readonly #pages: (Page | undefined)[] = [];
  readonly #lines: Pick<Cell, "dimension" | "value">[] = [];
  readonly #linesOf: ReadonlyMap<Dimension, Lines>;
  readonly #breakdown: readonly { readonly lines: Lines; readonly valueOf: (record: Counted) => string }[];

  /** Of the dimensions of the sheet only the wanted ones are counted; every record has a type of organisation. */
  constructor({ columns, breakdown }: Sheet<Counted>, wanted: readonly Dimension[], places: PlaceBook) {
    this.#places = places;
    this.#measures = Object.keys(columns) as Measure[];
    this.#linesOf = new Map(wanted.map((dimension) => [dimension, { dimension, numbers: new Map() }]));
    const all: typeof breakdown = { "organisation-type": ({ place: { type = "" } }) => type, ...breakdown };
    this.#breakdown = [...this.#linesOf.values()].flatMap((lines) => {
      const valueOf = all[lines.dimension];
      return valueOf === undefined ? [] : [{ lines, valueOf }];
    });
  }

  spot(record: Counted): Spot {
    const page = this.#pageOf(record.place);
    const rows = [page.whole];
    for (const { lines, valueOf } of this.#breakdown) rows.push(this.#rowOf(page, lines, valueOf(record)));
    return { page, rows };
  }

  /** Whose a record is: undefined when it is one person's who has nothing else. */
  contributorOf({ place, contributor }: Counted & OfSomebody, group?: string): Contributor | undefined {
    if (contributor === undefined && group === undefined) return undefined;
    const organisation = this.#places.organisationNumber(place);
    return contributor === undefined
      ? { organisation, ...(group !== undefined && { group }) }
      : { organisation, person: contributor };
  }

  has(dimension: Dimension): boolean {
    return this.#linesOf.has(dimension);
  }

  /** The row of a value in one more dimension, which some measures only have; none when it was not asked for. */
  extra({ page }: Spot, dimension: Dimension, value: string): readonly Row[] {
    const lines = this.#linesOf.get(dimension);
    return lines === undefined ? none : [this.#rowOf(page, lines, value)];
  }

  /** In no particular order, and not without empty ones. */
  *cells(): Iterable<Cell> {
    for (const [place, page] of this.#pages.entries()) {
      if (page === undefined) continue;
      const at = this.#places.municipalityAt(place);
      yield { ...at, dimension: "all", value: "", ...this.#countsIn(page.whole) };
      for (const [number, row] of page.rows) {
        const line = this.#lines[number];
        if (line !== undefined) yield { ...at, ...line, ...this.#countsIn(row) };
      }
    }
  }

  #pageOf(place: ReportPlace): Page {
    const number = this.#places.numberOf(place);
    while (this.#pages.length <= number) this.#pages.push(undefined);
    return (this.#pages[number] ??= { whole: this.#emptyRow(), rows: new Map() });
  }

  #rowOf({ rows }: Page, { dimension, numbers }: Lines, value: string): Row {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = this.#lines.push({ dimension, value }) - 1));
    let row = rows.get(number);
    if (row === undefined) rows.set(number, (row = this.#emptyRow()));
    return row;
  }

  #emptyRow(): Row {
    return new Row(this.#measures.length);
  }

  #countsIn(row: Row): Pick<Cell, "counts" | "persons"> {
    const counts: Partial<Record<Measure, number>> = {};
    const persons: Partial<Record<Measure, number>> = {};
    let fewerIn = 0;
    this.#measures.forEach((code, column) => {
      const count = row.counts[column] ?? 0;
      if (count === 0) return;
      counts[code] = count;
      const fewer = row.fewer[column] ?? 0;
      if (fewer === 0) return;
      persons[code] = count - fewer;
      fewerIn++;
    });
    return { counts, ...(fewerIn > 0 && { persons }) };
  }
}

const none: readonly Row[] = [];

/**
 * Counts people, or what is no matter of people.
 *
 * @throws RangeError when the count is below 0 or no number
 */
export function add(rows: readonly Row[], column: number, count: number): void {
  if (!isSome(count)) return;
  for (const { counts } of rows) counts[column] = (counts[column] ?? 0) + count;
}

/**
 * Counts so many things of one person, who is counted once in each row.
 *
 * @throws RangeError when the count is below 0 or no number
 */
export function addThings(
  rows: readonly Row[],
  column: number,
  count: number,
  whose: Contributor | undefined,
): void {
  if (!isSome(count)) return;
  for (const row of rows) {
    row.counts[column] = (row.counts[column] ?? 0) + count;
    const fewer = whose === undefined || isNew(row, column, whose) ? count - 1 : count;
    if (fewer > 0) row.fewer[column] = (row.fewer[column] ?? 0) + fewer;
  }
}

function isSome(count: number): boolean {
  if (count > 0) return true;
  if (count === 0) return false;
  throw new RangeError(`not a count: ${count}`);
}

/** More contributors of one organisation than that would be taken for others. */
const mostContributors = 2 ** 31;

function isNew(row: Row, column: number, { organisation, person, group = "" }: Contributor): boolean {
  if (person !== undefined) {
    const key = organisation * mostContributors + person;
    const known = (row.known ??= new Map<number, number>());
    const seen = known.get(key) ?? 0;
    known.set(key, seen | (1 << column));
    return (seen & (1 << column)) === 0;
  }
  const unknown = (row.unknown ??= new Map<string, number>());
  const of = `${organisation} ${column}`;
  const inGroup = (unknown.get(`${of} ${group}`) ?? 0) + 1;
  unknown.set(`${of} ${group}`, inGroup);
  if (inGroup <= (unknown.get(of) ?? 0)) return false;
  unknown.set(of, inGroup);
  return true;
}

type StemOf<Code extends Measure> = Code extends `${infer Stem}.${string}` ? Stem : never;

/** A column for each measure of these stems, as `programs` is that of `programs.started`, in the order of codes. */
export function columnsOf<Stem extends StemOf<Measure>>(
  ...stems: readonly Stem[]
): Readonly<Record<Extract<Measure, `${Stem}.${string}`>, number>> {
  const codes = (Object.keys(measures) as Measure[]).filter((code) =>
    stems.some((stem) => code.startsWith(`${stem}.`)),
  );
  const columns = codes.sort(compareText).map((code, column) => [code, column] as const);
  return Object.fromEntries(columns) as Record<Measure, number>;
}
