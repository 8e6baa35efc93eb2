import type { CalendarDate } from "../../base/calendar-date.js";
import type { Text } from "../../base/text.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import { entriesOf, exactly } from "../cell-book.js";
import { indicators as builtIn } from "./data/indicators.js";
import type { Indicator, IndicatorLevel, IndicatorUnit } from "./indicator.js";
import type { PublishedPlace } from "../publication/place-above.js";
import { figureBounds } from "./figure-bounds.js";
import { type IndicatorBounds, indicatorBounds } from "./indicator-bounds.js";
import type { PublishedReport } from "../publication/published-report.js";
import { shareTerms } from "../publication/relations.js";
import type { Report } from "../report.js";
import type { OwnMeasure } from "../records/report-record.js";

/** A part of what a report covers: a region, or a municipality of it; the whole when both are absent. */
export type PlaceWithin = { readonly region?: string; readonly municipality?: string };

type IndicatorHead = {
  readonly code: string;
  readonly name: Text;
  readonly version: number;
  readonly on: CalendarDate;
  readonly unit: IndicatorUnit;
  readonly level: IndicatorLevel;
  readonly within: PlaceWithin;
};

/** `value` of a share runs from 0 to 1: there is none without a base, or with one that is less than its part. */
export type IndicatorKnown = IndicatorHead & {
  readonly withheld?: never;
  readonly value?: number;
  readonly numerator: number;
  readonly denominator?: number;
};

/**
 * An indicator of a publication whose counts are withheld, in whole or in part (`counts`); which the publication was not
 * guarded for, so that its value might give a small number away (`not-guarded`); of a measure that is not published at all
 * (`not-published`). There is no value at any precision, for beside what is shown it would give a withheld count back.
 */
export type IndicatorWithheld = IndicatorHead & {
  readonly withheld: true;
  readonly value?: never;
  readonly why: "counts" | "not-guarded" | "not-published";
  /** Where the value lies, as everybody can tell from what is published; absent when nobody can tell anything. */
  readonly between?: IndicatorBounds;
};

export type IndicatorValue = IndicatorKnown | IndicatorWithheld;

export type IndicatorOptions = {
  /** Those of the library by default; your own have the same shape. */
  readonly indicators?: Readonly<Record<string, Indicator>>;
  readonly within?: PlaceWithin;
};

/**
 * Every indicator in force on the reporting day, in the order of the set; none of a place that is not there. Shares are read
 * from sums, never stored and never averaged, so reports add up. Of a publication only what was not withheld is read, and only
 * shares that it was guarded for; of the others `between` says what its shown figures leave possible. What it is published of
 * and has none of is 0.
 *
 * @throws RangeError when a sum is not whole and exact
 * @example
 * indicatorsOf(report, { within: { region: "66" } }).find(({ code }) => code === "IND-P-01");
 */
export function indicatorsOf(report: Report, options?: IndicatorOptions): readonly IndicatorKnown[];
export function indicatorsOf(
  report: Report | PublishedReport,
  options?: IndicatorOptions,
): readonly IndicatorValue[];
export function indicatorsOf(
  report: Report | PublishedReport,
  { indicators = builtIn, within = {} }: IndicatorOptions = {},
): readonly IndicatorValue[] {
  const isPublished = report.kind === "published-report";
  const totals = isPublished ? publishedTotals(report, within) : totalsOf(report, within);
  const { on } = report;
  if (totals === undefined) return [];
  const isKnown = isPublished ? membership(report.measures) : () => true;
  let boundsOf: ReturnType<typeof figureBounds> | undefined;
  return Object.entries(indicators).flatMap(([code, indicator]): readonly IndicatorValue[] => {
    const { version, unit, level, inForce, numerator: over, less = [], denominator: under } = indicator;
    if (on < (inForce?.from ?? on) || on > (inForce?.until ?? on)) return [];
    const head = { code, name: { ru: indicator.ru, en: indicator.en }, version, on, unit, level, within };
    if (isPublished && !isGuarded(report, indicator))
      return [{ ...head, withheld: true, why: "not-guarded" }];
    if (![...over, ...less, ...(under ?? [])].every(isKnown))
      return [{ ...head, withheld: true, why: "not-published" }];
    const [plus, minus, denominator] = [sum(totals, over), sum(totals, less), sum(totals, under ?? [])];
    if (plus === null || minus === null || denominator === null) {
      if (isPublished) boundsOf ??= figureBounds(report, placeOf(within));
      const between = boundsOf && indicatorBounds(indicator, boundsOf);
      return [{ ...head, withheld: true, why: "counts", ...(between && { between }) }];
    }
    const numerator = plus - minus;
    if (under === undefined) return [{ ...head, value: numerator, numerator }];
    const value = quotient(unit, numerator, denominator);
    return [{ ...head, ...(value !== undefined && { value }), numerator, denominator }];
  });
}

/** A share of which the part is more than the whole is none: somebody gave one of the two and not the other. */
function quotient(unit: IndicatorUnit, numerator: number, denominator: number): number | undefined {
  if (denominator <= 0) return undefined;
  if (unit === "share" && (numerator < 0 || numerator > denominator)) return undefined;
  return numerator / denominator;
}

/** Whether a publication was guarded for a share, or there is nothing in it to be guarded. */
function isGuarded({ promise }: PublishedReport, indicator: Indicator): boolean {
  const { numerator, denominator } = indicator;
  if (shareTerms(indicator) === undefined) return true;
  const key = JSON.stringify([numerator, denominator]);
  return promise.shares.some((share) => JSON.stringify([share.numerator, share.denominator]) === key);
}

function membership(codes: readonly string[]): (code: string) => boolean {
  const all = new Set(codes);
  return (code) => all.has(code);
}

type Totals = ReadonlyMap<string, number | null>;

function sum(totals: Totals, codes: readonly (Measure | OwnMeasure)[]): number | null {
  let all = 0;
  for (const code of codes) {
    const count = totals.get(code) ?? (totals.has(code) ? null : 0);
    if (count === null) return null;
    all = exactly(code, all + count);
  }
  return all;
}

function totalsOf({ cells }: Report, within: PlaceWithin): Totals | undefined {
  const totals = new Map<string, number>();
  let isThere = within.region === undefined && within.municipality === undefined;
  for (const { region, municipality, dimension, counts } of cells) {
    if (dimension !== "all" || region !== (within.region ?? region)) continue;
    if (municipality !== (within.municipality ?? municipality)) continue;
    isThere = true;
    for (const [code, count] of entriesOf(counts))
      totals.set(code, exactly(code, (totals.get(code) ?? 0) + count));
  }
  return isThere ? totals : undefined;
}

function publishedTotals({ figures }: PublishedReport, within: PlaceWithin): Totals | undefined {
  const { level, region, municipality } = placeOf(within);
  const whole = figures.find(
    (figure) =>
      figure.dimension === "all" &&
      figure.level === level &&
      figure.region === region &&
      figure.municipality === municipality,
  );
  if (whole === undefined) return undefined;
  return new Map(entriesOf<number | null>(whole.counts));
}

function placeOf({ region, municipality }: PlaceWithin): PublishedPlace {
  const level = municipality !== undefined ? "municipality" : region !== undefined ? "region" : "all";
  return { level, region: region ?? "", municipality: municipality ?? "" };
}
