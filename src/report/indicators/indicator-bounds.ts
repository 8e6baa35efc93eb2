import type { Bounds } from "./figure-bounds.js";
import type { IndicatorFormula } from "./indicator.js";
import { mostPoints } from "../publication/relations.js";
import type { Measure } from "../../codes/reports/measure-keys.js";
import type { OwnMeasure } from "../records/report-record.js";

/** Both ends inclusive; without `most` there may be any number more. Of a share both lie from 0 to 1. */
export type IndicatorBounds = { readonly least: number; readonly most?: number };

type Code = Measure | OwnMeasure;

/** Between what an indicator lies, by the bounds of its figures; undefined where they say nothing, or there may be no base. */
export function indicatorBounds(
  { unit, numerator, less = [], denominator }: IndicatorFormula,
  boundsOf: (code: Code) => Bounds | undefined,
): IndicatorBounds | undefined {
  const isKnown = [...numerator, ...less, ...(denominator ?? [])].every(
    (code) => boundsOf(code) !== undefined,
  );
  if (!isKnown) return undefined;
  const sum = (codes: readonly Code[], end: keyof Bounds) =>
    codes.reduce((all, code) => all + (boundsOf(code)?.[end] ?? 0), 0);
  const over = {
    least: sum(numerator, "least") - sum(less, "most"),
    most: sum(numerator, "most") - sum(less, "least"),
  };
  if (denominator === undefined) return told(over, false, true);
  const under = { least: sum(denominator, "least"), most: sum(denominator, "most") };
  if (under.least < 1) return undefined;
  const isShare = unit === "share";
  if (isShare && less.length === 0) {
    // What both have in common moves both: the share grows with it and falls with what only the denominator has.
    const rest = denominator.filter((code) => !numerator.includes(code));
    const [few, many] = [sum(rest, "least"), sum(rest, "most")];
    const isPart = numerator.every((code) => denominator.includes(code));
    return told(
      isPart
        ? { least: quotient(over.least, over.least + many), most: quotient(over.most, over.most + few) }
        : { least: quotient(over.least, under.most), most: quotient(over.most, under.least) },
      isShare,
    );
  }
  return told(
    {
      least: quotient(over.least, over.least < 0 ? under.least : under.most),
      most: Math.min(
        quotient(over.most, over.most < 0 ? under.most : under.least),
        mostOfEach(numerator, denominator),
      ),
    },
    isShare,
  );
}

/** A questionnaire has no more points than its scale, however few are known to be filled in. */
function mostOfEach([over, ...others]: readonly Code[], [under, ...more]: readonly Code[]): number {
  const isScale = over === "questionnaires.points" && under === "questionnaires.filled";
  return isScale && others.length === 0 && more.length === 0 ? mostPoints : Infinity;
}

/** Of unbounded figures the limit: all of them are the share, or nothing bounds the ratio. */
function quotient(over: number, under: number): number {
  if (over === Infinity) return Infinity;
  return under === Infinity ? 0 : over / under;
}

function told({ least, most }: Bounds, isShare: boolean, isCount = false): IndicatorBounds | undefined {
  if (isShare) {
    const bounds = { least: Math.max(0, least), most: Math.min(1, most) };
    return bounds.least === 0 && bounds.most === 1 ? undefined : bounds;
  }
  if (least === -Infinity) return undefined;
  if (most !== Infinity) return { least, most };
  // That there is somebody goes without saying.
  return least > (isCount ? 1 : 0) ? { least } : undefined;
}
