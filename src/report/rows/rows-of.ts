import type { Measure } from "../../codes/reports/measure-keys.js";
import type { Dimension } from "../../codes/reports/report-keys.js";
import { compareText } from "../../base/order.js";
import { measures } from "../../codes/reports/measure-keys.js";
import { entriesOf } from "../cell-book.js";
import { figuresOf } from "./figures-of.js";
import { isBrokenBy } from "./true-zeros.js";
import type { PlaceLevel, PublishedFigure, PublishedReport } from "../publication/published-report.js";
import type { Report } from "../report.js";
import type { OwnMeasure } from "../records/report-record.js";

/** Where a row stands: the days, the place, and what it is broken down by. */
export type RowHead = {
  readonly starts: string;
  readonly ends: string;
  readonly on: string;
  readonly level: PlaceLevel;
  readonly region: string;
  readonly municipality: string;
  readonly dimension: Dimension;
  readonly value: string;
};

/** One line of a flat table, ready for CSV, SQL or a chart. A count that is null is withheld. */
export type Row = RowHead & { readonly measure: Measure | OwnMeasure; readonly count: number | null };

/**
 * A line with a column for each measure of the library that its dimension breaks down, in the order of codes. 0 is none;
 * null is withheld; absent is what the dimension does not break down, and what is not published.
 */
export type WideRow = RowHead & Readonly<Partial<Record<Measure, number | null>>>;

/**
 * Every figure of a report or a publication as a row, sums included, in a fixed order: the whole, then each region and
 * its municipalities; dimensions, values and measures in the order of their codes.
 *
 * @example
 * rowsOf(report).filter(({ level, dimension }) => level === "all" && dimension === "all");
 * // [{ measure: "activities.planned", count: 1, … }, …]
 */
export function rowsOf(report: Report | PublishedReport): readonly Row[] {
  return figuresIn(report).flatMap((figure) => {
    const head = headOf(report, figure);
    return entriesOf<number | null>(figure.counts).map(([measure, count]) => ({ ...head, measure, count }));
  });
}

/**
 * The same with a row for each figure and a column for each measure; measures of your own are in the long rows only.
 *
 * @example wideRowsOf(report)[0] // { level: "all", "programs.running": 1, "programs.completed": 0, … }
 */
export function wideRowsOf(report: Report | PublishedReport): readonly WideRow[] {
  const figures = figuresIn(report);
  const isFound = saidIn(figures);
  const published = new Set<string>(report.kind === "report" ? wideMeasures : report.measures);
  const isSaid = (code: Measure, dimension: Dimension) =>
    isFound(code, dimension) || (published.has(code) && isBrokenBy(code, dimension));
  const noneIn = new Map<Dimension, Readonly<Partial<Record<Measure, number>>>>();
  return figures.map((figure) => {
    const { dimension } = figure;
    let none = noneIn.get(dimension);
    if (none === undefined) {
      const codes = wideMeasures.filter((code) => isSaid(code, dimension));
      none = Object.fromEntries(codes.map((code) => [code, 0]));
      noneIn.set(dimension, none);
    }
    return { ...headOf(report, figure), ...none, ...known(figure) };
  });
}

/** The columns after the head of a wide row, in their order. */
export const wideMeasures: readonly Measure[] = (Object.keys(measures) as Measure[]).sort(compareText);

/** Also what a dimension does not break down, where a report from elsewhere has it. */
function saidIn(figures: readonly PublishedFigure[]): (code: Measure, dimension: Dimension) => boolean {
  const said = new Set(
    figures.flatMap(({ dimension, counts }) => Object.keys(counts).map((code) => `${dimension} ${code}`)),
  );
  return (code, dimension) => said.has(`${dimension} ${code}`);
}

function known({ counts }: PublishedFigure): Partial<Record<Measure, number | null>> {
  return Object.fromEntries(
    entriesOf<number | null>(counts).filter(([code]) => Object.hasOwn(measures, code)),
  );
}

function figuresIn(report: Report | PublishedReport): readonly PublishedFigure[] {
  return report.kind === "report" ? figuresOf(report.cells) : report.figures;
}

function headOf({ period, on }: Report | PublishedReport, figure: PublishedFigure): RowHead {
  const { level, region, municipality, dimension, value } = figure;
  return { starts: period.starts, ends: period.ends, on, level, region, municipality, dimension, value };
}
