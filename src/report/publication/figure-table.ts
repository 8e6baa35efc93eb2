import type { Dimension } from "../../codes/reports/report-keys.js";
import { entriesOf } from "../cell-book.js";
import type { Figure } from "../rows/figures-of.js";
import { mostOfEach } from "./most-of-each.js";
import { placeAbove, type PublishedPlace } from "./place-above.js";
import type { PlaceLevel } from "./published-report.js";
import { type Relation, type RelationSource, relationsAmong } from "./relations.js";

/** A place of a publication; a leaf is a municipality. */
export type TablePlace = {
  readonly level: PlaceLevel;
  readonly region: string;
  readonly municipality: string;
  readonly parent: number;
  readonly children: readonly number[];
};

/**
 * Everything that is published together, as one table of numbers: places by lines. A line is a measure under one value of a
 * dimension; column 0 is the whole of a place. What everybody knows of it: a place is the sum of its children, column 0 is
 * the sum of the columns of each dimension, and the relations hold.
 */
export type FigureTable = {
  readonly places: readonly TablePlace[];
  readonly columns: readonly { readonly dimension: Dimension; readonly value: string }[];
  readonly measures: readonly string[];
  readonly lines: readonly { readonly column: number; readonly measure: number }[];
  /** The columns of each dimension in use, without the whole. */
  readonly dimensions: readonly (readonly number[])[];
  readonly relations: readonly TableRelation[];
  /** Row-major places × lines. */
  readonly counts: Float64Array;
  /** How many people stand behind each. */
  readonly persons: Float64Array;
  /** Row-major places × columns, whether anything is published there: nowhere else can a 0 be suppressed. */
  readonly hasFigure: Uint8Array;
  /** By measure, the least that a suppressed figure can be: 0 or 1. */
  readonly least: Uint8Array;
  /** By measure: no matter of people, shown whatever it is. */
  readonly open: Uint8Array;
  /** The line of a measure in a column, or −1. */
  readonly lineOf: (column: number, measure: number) => number;
  /** Whether a measure is broken down by the dimension of a column. */
  readonly hasColumn: (measure: number, column: number) => boolean;
  readonly placeOf: (place: Pick<Figure, "level" | "region" | "municipality">) => number;
  readonly columnOf: (column: Pick<Figure, "dimension" | "value">) => number;
  readonly measureOf: ReadonlyMap<string, number>;
};

/** In the numbers of measures. */
export type TableRelation = {
  readonly terms: readonly (readonly [measure: number, factor: number])[];
  readonly share: boolean;
  /** By column, whether it says something there. */
  readonly holdsIn: Uint8Array;
};

/** What the measures are, for a table. */
export type MeasureKinds = {
  readonly isInternal: (code: string) => boolean;
  readonly isOpen: (code: string) => boolean;
  /** Measures of which a suppressed figure may be 0. */
  readonly mayBeNone: ReadonlySet<string>;
  /** The measure whose people stand behind this one, also where it is 0. */
  readonly peopleOf: (code: string) => string | undefined;
  /** What a measure is a part of, or rides on. */
  readonly aboveOf: (code: string) => readonly string[];
};

export function figureTable(
  figures: readonly Figure[],
  kinds: MeasureKinds,
  source: Omit<RelationSource, "most">,
): FigureTable {
  const places = numbered(figures, placeKey);
  const columns = numbered([{ dimension: "all", value: "" } as const, ...figures], columnKey);
  const found = new Set(figures.flatMap(({ counts }) => Object.keys(counts)));
  const parts = [...kinds.mayBeNone].filter((code) => kinds.aboveOf(code).some((above) => found.has(above)));
  const codes = [...new Set([...found, ...parts])].filter((code) => !kinds.isInternal(code));
  const measureOf = new Map(codes.map((code, number) => [code, number]));
  const lineAt = new Int32Array(columns.items.length * codes.length).fill(-1);
  for (const figure of figures) {
    const at = columns.of(figure) * codes.length;
    for (const code of Object.keys(figure.counts)) {
      const measure = measureOf.get(code);
      if (measure !== undefined) lineAt[at + measure] = 0;
    }
  }
  const broken = new Set(
    figures.flatMap(({ dimension, counts }) => Object.keys(counts).map((code) => `${code} ${dimension}`)),
  );
  const isBroken = (code: string, dimension: Dimension) =>
    !found.has(code) || broken.has(`${code} ${dimension}`);
  // A part that may be none has a line wherever its whole has one.
  codes.forEach((code, measure) => {
    if (!kinds.mayBeNone.has(code)) return;
    const above = kinds.aboveOf(code).flatMap((each) => measureOf.get(each) ?? []);
    columns.items.forEach(({ dimension }, column) => {
      const at = column * codes.length;
      if (isBroken(code, dimension) && above.some((each) => lineAt[at + each] === 0))
        lineAt[at + measure] = 0;
    });
  });
  const lines: FigureTable["lines"][number][] = [];
  lineAt.forEach((known, at) => {
    if (known < 0) return;
    lineAt[at] = lines.length;
    lines.push({ column: Math.floor(at / codes.length), measure: at % codes.length });
  });
  const counts = new Float64Array(places.items.length * lines.length);
  const persons = new Float64Array(counts.length);
  const hasFigure = new Uint8Array(places.items.length * columns.items.length);
  for (const figure of figures) {
    if (Object.keys(figure.counts).some((code) => measureOf.has(code)))
      hasFigure[places.of(figure) * columns.items.length + columns.of(figure)] = 1;
    const base = places.of(figure) * lines.length;
    const at = columns.of(figure) * codes.length;
    for (const [code, count] of entriesOf(figure.counts)) {
      const measure = measureOf.get(code);
      if (measure === undefined) continue;
      const cell = base + lineAt[at + measure]!;
      counts[cell] = count;
      persons[cell] = figure.persons?.[code] ?? count;
    }
  }
  lines.forEach(({ column, measure }, line) => {
    const whole = measureOf.get(kinds.peopleOf(codes[measure]!) ?? "");
    const wholeLine = whole === undefined ? -1 : lineAt[column * codes.length + whole]!;
    if (wholeLine < 0) return;
    places.items.forEach((_, place) => {
      const cell = place * lines.length + line;
      const people = persons[place * lines.length + wholeLine]!;
      persons[cell] = Math.min(counts[cell] || Infinity, people);
    });
  });
  const numberOf = new Map<Dimension, number>([["all", 0]]);
  const dimensions: number[][] = [];
  const dimensionAt = columns.items.map(({ dimension }, column) => {
    let number = numberOf.get(dimension);
    if (number === undefined) numberOf.set(dimension, (number = numberOf.size));
    if (column > 0) (dimensions[number - 1] ??= []).push(column);
    return number;
  });
  const has = new Uint8Array(codes.length * numberOf.size);
  for (const { column, measure } of lines) has[measure * numberOf.size + dimensionAt[column]!] = 1;
  const hasColumn = (measure: number, column: number) =>
    has[measure * numberOf.size + dimensionAt[column]!] === 1;
  const most = mostOfEach(figures, source.basis);
  const relations = relationsAmong(new Set(codes), { ...source, most });
  return {
    places: treeOf(places.items, places.of),
    columns: columns.items.map(({ dimension, value }) => ({ dimension, value })),
    measures: codes,
    lines,
    dimensions,
    relations: relations.map((relation) => inNumbers(relation, measureOf, columns.items, hasColumn)),
    counts,
    persons,
    hasFigure,
    least: Uint8Array.from(codes, (code) => (kinds.mayBeNone.has(code) ? 0 : 1)),
    open: Uint8Array.from(codes, (code) => (kinds.isOpen(code) ? 1 : 0)),
    lineOf: (column, measure) => lineAt[column * codes.length + measure] ?? -1,
    hasColumn,
    placeOf: places.of,
    columnOf: columns.of,
    measureOf,
  };
}

/** A relation says something where all its larger sides are broken down, and a smaller one. */
function inNumbers(
  { terms, share, only, except = [] }: Relation,
  measureOf: ReadonlyMap<string, number>,
  columns: readonly { readonly dimension: Dimension; readonly value: string }[],
  hasColumn: FigureTable["hasColumn"],
): TableRelation {
  const numbers = terms.map(([code, factor]) => [measureOf.get(code)!, factor] as const);
  const holdsIn = Uint8Array.from(columns, ({ dimension, value }, column) => {
    if (except.includes(dimension)) return 0;
    if (only !== undefined && (only.dimension !== dimension || only.value !== value)) return 0;
    const broken = (sign: 1 | -1) =>
      numbers.filter(([, factor]) => factor * sign > 0).map(([measure]) => hasColumn(measure, column));
    return broken(1).every(Boolean) && broken(-1).some(Boolean) ? 1 : 0;
  });
  return { terms: numbers, share, holdsIn };
}

/** A figure by its place and line, and what the line is of. */
export function spotOf(
  { lines }: Pick<FigureTable, "lines">,
  cell: number,
): {
  readonly place: number;
  readonly line: number;
  readonly column: number;
  readonly measure: number;
} {
  const line = cell % lines.length;
  return { place: (cell - line) / lines.length, line, ...lines[line]! };
}

/** The sum of a relation at a place and column: what the larger side has beside the smaller one. */
export function slackOf(
  { lines, lineOf }: FigureTable,
  values: Float64Array,
  { terms }: TableRelation,
  place: number,
  column: number,
): number {
  let slack = 0;
  for (const [measure, factor] of terms) {
    const line = lineOf(column, measure);
    if (line >= 0) slack += factor * values[place * lines.length + line]!;
  }
  return slack;
}

function placeKey({
  level,
  region,
  municipality,
}: Pick<Figure, "level" | "region" | "municipality">): string {
  return JSON.stringify([level, region, municipality]);
}

export function columnKey({ dimension, value }: Pick<Figure, "dimension" | "value">): string {
  return JSON.stringify([dimension, value]);
}

function numbered<Item, Key extends Item>(
  all: readonly Key[],
  keyOf: (item: Item) => string,
): { readonly items: readonly Key[]; readonly of: (item: Item) => number } {
  const numbers = new Map<string, number>();
  const items = all.filter((item) => {
    const key = keyOf(item);
    if (numbers.has(key)) return false;
    numbers.set(key, numbers.size);
    return true;
  });
  return { items, of: (item) => numbers.get(keyOf(item)) ?? -1 };
}

function treeOf(items: readonly Figure[], numberOf: (item: PublishedPlace) => number): readonly TablePlace[] {
  const children: number[][] = items.map(() => []);
  const parents = items.map((item, number) => {
    const above = placeAbove(item);
    const parent = above === undefined ? -1 : numberOf(above);
    children[parent]?.push(number);
    return parent;
  });
  return items.map(({ level, region, municipality }, number) => ({
    level,
    region,
    municipality,
    parent: parents[number]!,
    children: children[number]!,
  }));
}
