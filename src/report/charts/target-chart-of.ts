import { federalTargets, type Target } from "../indicators/data/federal-targets.js";
import type { IndicatorValue } from "../indicators/indicators-of.js";
import { targetOf } from "../indicators/target-of.js";
import { pointsOf, unitOf, type ChartOptions } from "./chart-of.js";
import { amountEncoding, chartSpec, type ChartPoint, type ChartSpec } from "./chart-spec.js";

/** A point beside its target, from 0 to 1; without a target there is nothing to be measured against. */
export type TargetPoint = ChartPoint & { readonly target?: number; readonly met?: boolean };

/**
 * Fact against target: a bar for each value and a tick where its target stands. A value without a target of its own level
 * and year has no tick, and no colour says that it is good or bad. What is withheld stands in words.
 *
 * @throws RangeError when the values are of several units
 * @example
 * const values = indicatorsOf(regionIn2024, { within: { region: "66" } }).filter(({ unit }) => unit === "share");
 * targetChartOf(values, { language: "en", title: "Target" }).data.values.at(-1)?.target; // 0.7
 */
export function targetChartOf(
  values: readonly IndicatorValue[],
  { targets = federalTargets, ...options }: ChartOptions & { readonly targets?: readonly Target[] },
): ChartSpec<TargetPoint> {
  const isShare = unitOf(values) === "share";
  const points = pointsOf(values, isShare, options).map((point, i): TargetPoint => {
    const value = values[i];
    const found = value && targetOf(value, targets);
    const series = distinctDays(values) > 1 ? `${point.series}, ${point.day}` : point.series;
    return { ...point, series, ...(found && { target: found.share, met: found.met }) };
  });
  const y = { field: "series", type: "nominal", title: null, sort: points.map(({ series }) => series) };
  const x = amountEncoding(isShare);
  const colour = {
    condition: [
      { test: "datum.met === true", value: "#009e73" },
      { test: "datum.met === false", value: "#d55e00" },
    ],
    value: "#7f7f7f",
  };
  const text = (filter: string, at: object) => ({
    transform: [{ filter }],
    mark: { type: "text", align: "left", dx: 4 },
    encoding: { y, x: at, text: { field: "text", type: "nominal" } },
  });
  return chartSpec(options, {
    values: points,
    height: { step: 28 },
    layer: [
      { mark: { type: "bar", height: 14 }, encoding: { y, x, color: colour } },
      {
        transform: [{ filter: "isValid(datum.target)" }],
        mark: { type: "tick", thickness: 3, size: 22, color: "#000" },
        encoding: { y, x: { field: "target", type: "quantitative" } },
      },
      text("datum.shown === 'value'", { field: "value", type: "quantitative" }),
      text("datum.shown !== 'value'", { value: 0 }),
    ],
  });
}

function distinctDays(values: readonly IndicatorValue[]): number {
  return new Set(values.map(({ on }) => on)).size;
}
