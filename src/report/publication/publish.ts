import { measures, type MeasureEntry } from "../../codes/reports/measure-keys.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import { entryIn } from "../../codes/code-list.js";
import type { Behaviour } from "../../codes/keys-and-labels.js";
import { CellBook, entriesOf } from "../cell-book.js";
import { indicators as builtIn } from "../indicators/data/indicator-keys.js";
import { type Figure, figuresOf } from "../rows/figures-of.js";
import type { IndicatorFormula } from "../indicators/indicator.js";
import { columnKey, type PublicationTable, publicationTable, type Spot } from "./publication-table.js";
import type { PublishedFigure, PublishedReport } from "./published-report.js";
import type { Cell, Counts, Report } from "../report.js";
import { withhold } from "./withhold.js";

export type PublishOptions = {
  /** Counts from 1 to one less are withheld: whole, at least 3; 5 by default. */
  readonly threshold?: number;
  /** Below this number a sensitive code is not even named: at least `threshold`; twice as many by default. */
  readonly sensitiveThreshold?: number;
  /** Those that will be shown beside the figures: the rest of their shares is protected like a count. */
  readonly indicators?: Readonly<Record<string, IndicatorFormula>>;
};

/**
 * What may be shown to everybody. Small counts and sums of points are withheld, small rests of shares, and as many
 * further figures as it takes that no small one can be worked out from everything published here together: no interval
 * for it is narrower than from 1 to `threshold − 1`. A true zero is shown. Counts of organisations are shown at any size:
 * they are not of people.
 *
 * It guards one publication. Two publications of the same days, or of parts of what is covered here, can still be
 * subtracted: publish once, from the report of the widest level. No Russian act sets a threshold; 5 is this project's.
 *
 * @throws RangeError when a threshold is not whole or too low
 * @example
 * const page = publish(region, { threshold: 5 });
 * page.withheld; // [{ reason: "small-count", … }, …]
 */
export function publish(
  report: Report,
  { threshold = 5, sensitiveThreshold = 2 * threshold, indicators = builtIn }: PublishOptions = {},
): PublishedReport {
  if (!Number.isInteger(threshold) || threshold < 3) throw new RangeError(`threshold: ${threshold}`);
  if (!Number.isInteger(sensitiveThreshold) || sensitiveThreshold < threshold)
    throw new RangeError(`sensitiveThreshold: ${sensitiveThreshold}`);
  const all = figuresOf(report.cells);
  const unnamed = sensitiveColumns(all, report.basis.sensitiveGroups, sensitiveThreshold);
  const figures = unnamed.size === 0 ? all : figuresOf(withoutNames(report.cells, unnamed));
  const published = hideCounts(figures, Object.values(indicators), threshold);
  const gone = published.reduce(
    (sum, { counts }) => sum + Object.values(counts).filter((count) => count === null).length,
    0,
  );
  const internal = figures.some(({ counts }) => entriesOf(counts).some(([code]) => isInternal(code)));
  const { period, on, basis, covers } = report;
  return {
    kind: "published-report",
    schemaVersion: 1,
    period,
    on,
    basis,
    organisations: covers.length,
    threshold,
    sensitiveThreshold,
    figures: published,
    withheld: [
      ...(gone > 0 ? [{ reason: "small-count", figures: gone } as const] : []),
      ...(unnamed.size > 0 ? [{ reason: "sensitive-code" } as const] : []),
      ...(internal ? [{ reason: "internal-measure" } as const] : []),
    ],
  };
}

/**
 * Columns with a sensitive code that somewhere stands for fewer than the threshold: unnamed everywhere, so that no sum
 * names it.
 */
function sensitiveColumns(
  figures: readonly Figure[],
  groups: readonly string[],
  threshold: number,
): ReadonlySet<string> {
  const few = figures.filter(
    (figure) =>
      isSensitive(figure, groups) &&
      entriesOf(figure.counts).some(([code, count]) => !isInternal(code) && count < threshold),
  );
  return new Set(few.map(columnKey));
}

function isSensitive({ dimension, value }: Cell, groups: readonly string[]): boolean {
  const codes = value.split("+");
  if (dimension === "mentee-category")
    return codes.some((code) => entryIn(menteeCategories, code)?.sensitive === true);
  return dimension === "difficulty-group" && codes.some((code) => groups.includes(code));
}

function withoutNames(cells: readonly Cell[], unnamed: ReadonlySet<string>): readonly Cell[] {
  const book = new CellBook();
  for (const cell of cells) book.addCell(unnamed.has(columnKey(cell)) ? { ...cell, value: "" } : cell);
  return book.cells();
}

/** Counts first; then sums such as points, which go wherever a count that they ride on has gone. */
function hideCounts(
  figures: readonly Figure[],
  indicators: readonly IndicatorFormula[],
  threshold: number,
): readonly PublishedFigure[] {
  const counts = publicationTable(figures, indicators, (code) => isProtected(code) && !isSum(code));
  const isGone = hiddenIn(counts, withhold(counts, threshold));
  const sums = publicationTable(figures, indicators, isSum);
  const isSumGone = hiddenIn(sums, withhold(sums, threshold, cellsRidingOn(isGone, sums)));
  return figures.flatMap((figure): readonly PublishedFigure[] => {
    const spot = counts.spotAt(figure);
    const shown = shownCounts(figure.counts, (code) => (isSum(code) ? isSumGone : isGone)(spot, code));
    return Object.keys(shown).length === 0 ? [] : [{ ...figure, counts: shown }];
  });
}

type Hidden = (spot: Spot, code: string) => boolean;

function hiddenIn({ measureOf, cellOf }: PublicationTable, cells: ReadonlySet<number>): Hidden {
  return ({ place, column }, code) => {
    const measure = measureOf.get(code);
    return measure !== undefined && cells.has(cellOf(place, column, measure));
  };
}

function cellsRidingOn(isGone: Hidden, { counts, measures, spotOf }: PublicationTable): ReadonlySet<number> {
  const cells = new Set<number>();
  counts.forEach((count, cell) => {
    const spot = spotOf(cell);
    const carriers = entryOf(measures[spot.measure] ?? "")?.rides ?? [];
    if (count > 0 && carriers.some((code) => isGone(spot, code))) cells.add(cell);
  });
  return cells;
}

function shownCounts(counts: Counts, isGone: (code: string) => boolean): PublishedFigure["counts"] {
  const shown: Partial<Record<keyof Counts, number | null>> = {};
  for (const [code, count] of entriesOf(counts))
    if (!isInternal(code)) shown[code] = isGone(code) ? null : count;
  return shown;
}

/** What can be withheld at all. */
function isProtected(code: string): boolean {
  return entryOf(code)?.open !== true && !isInternal(code);
}

function isSum(code: string): boolean {
  return entryOf(code)?.rides !== undefined;
}

function isInternal(code: string): boolean {
  return entryOf(code)?.internal === true;
}

function entryOf(code: string): Behaviour<MeasureEntry> | undefined {
  return entryIn(measures, code);
}
