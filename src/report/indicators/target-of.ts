import { yearOf } from "../../base/calendar-date.js";
import { federalTargets, type Target } from "./data/federal-targets.js";
import type { IndicatorValue } from "./indicators-of.js";

/** A value beside its target. `verified` is false while the target is only recalled. */
export type TargetComparison = {
  readonly target: Target;
  readonly year: number;
  /** 0 to 1. */
  readonly share: number;
  readonly met: boolean;
  readonly verified: boolean;
};

/**
 * The target of an indicator's own level in the year of its day, or undefined: no target, no traffic light. A value of a
 * part of the region, or of several regions, is never compared with a region's target.
 *
 * @example
 * const values = indicatorsOf(regionIn2024, { within: { region: "66" } });
 * values.map((value) => targetOf(value)).at(-1); // { year: 2024, share: 0.7, met: true, verified: true, … }
 */
export function targetOf(
  value: IndicatorValue,
  targets: readonly Target[] = federalTargets,
): TargetComparison | undefined {
  const { region, municipality } = value.within;
  if (value.withheld === true || value.value === undefined || value.unit !== "share") return undefined;
  if (region === undefined || municipality !== undefined) return undefined;
  const target = targets.find(({ indicator, level }) => indicator === value.code && level === "region");
  const year = yearOf(value.on);
  const percent = target?.percent[year];
  if (target === undefined || percent === undefined) return undefined;
  const share = percent / 100;
  const verified = target.source.certainty === "seen";
  return { target, year, share, met: value.value >= share, verified };
}
