import { compareText } from "../../base/order.js";
import type { IndicatorValue } from "../indicators/indicators-of.js";
import {
  amountEncoding,
  amountText,
  boundsText,
  chartSpec,
  dayText,
  lookOf,
  shownWords,
  type ChartFrame,
  type ChartPoint,
  type ChartSpec,
} from "./chart-spec.js";

export type ChartOptions = ChartFrame & {
  /** The name of a place; its codes by default. */
  readonly nameOf?: (within: IndicatorValue["within"]) => string;
};

/**
 * A chart of indicator values: lines when they are of several days, otherwise bars; with several indicators of several
 * places a bar for each place beside the others. A value that is withheld or has no base interrupts its line and stands
 * in words where its bar would be, so that it is not taken for 0; the words say what is known of a withheld one. Each bar has its value beside it. Give values of one
 * unit; shares are drawn as percent, from 0 to 100. Up to forty lines look different.
 *
 * @throws RangeError when the values are of several units
 * @example
 * const values = indicatorsOf(report).filter(({ code }) => code === "IND-A-04");
 * chartOf(values, { language: "ru", title: "Программы" }).data.values; // [{ on: "2026-05-15", value: 1, text: "1", … }]
 */
export function chartOf(values: readonly IndicatorValue[], options: ChartOptions): ChartSpec<ChartPoint> {
  const isShare = unitOf(values) === "share";
  const points = pointsOf(values, isShare, options);
  const isOverTime = distinct(points.map(({ on }) => on)).length > 1;
  const layers = isOverTime ? linesOf(points, isShare) : barsOf(points, isShare);
  return chartSpec(options, { values: points, ...layers });
}

/** @throws RangeError when there are several */
export function unitOf(values: readonly IndicatorValue[]): IndicatorValue["unit"] | undefined {
  const [unit, ...others] = distinct(values.map((each) => each.unit));
  if (others.length > 0) throw new RangeError(`several units in one chart: ${[unit, ...others].join(", ")}`);
  return unit;
}

/** The values as points, each named by what tells it from the others: its place, its indicator, or both. */
export function pointsOf(
  values: readonly IndicatorValue[],
  isShare: boolean,
  { language, nameOf = placeName }: ChartOptions,
): readonly ChartPoint[] {
  const places = distinct(values.map(({ within }) => nameOf(within)));
  const indicators = distinct(values.map(({ name }) => name[language]));
  return values.map((each) => {
    const [indicator, place] = [each.name[language], nameOf(each.within)];
    const series = places.length < 2 ? indicator : indicators.length < 2 ? place : `${indicator}: ${place}`;
    const { on } = each;
    const head = { on, day: dayText(on, language), indicator, place, series };
    const gap = (shown: "withheld" | "no-base") =>
      ({ ...head, value: null, shown, text: shownWords[shown][language] }) as const;
    if (each.withheld === true) {
      const { text, ...withheld } = gap("withheld");
      const between = each.between && boundsText(each.between, each.unit, language);
      return { ...withheld, text: between === undefined ? text : `${text}, ${between}` };
    }
    if (each.value === undefined) return gap("no-base");
    return { ...head, value: each.value, shown: "value", text: amountText(each.value, isShare, language) };
  });
}

function placeName({ region, municipality }: IndicatorValue["within"]): string {
  return [region, municipality].filter(Boolean).join(", ");
}

function distinct<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

type Layers = { readonly height: number | { readonly step: number }; readonly layer: readonly object[] };

function linesOf(points: readonly ChartPoint[], isShare: boolean): Layers {
  const days = distinct(points.map(({ on }) => on).sort(compareText));
  const labels = days.map((on) => points.find((point) => point.on === on)?.day ?? on);
  const x = { field: "day", type: "ordinal", title: null, sort: labels, axis: { labelAngle: 0 } };
  const encoding = { x, y: amountEncoding(isShare), ...lookOf(distinct(points.map(({ series }) => series))) };
  const tooltip = [{ field: "series" }, { field: "day" }, { field: "text" }].map((each) => ({
    ...each,
    type: "nominal",
  }));
  const missing = { field: "series", type: "nominal" };
  return {
    height: 240,
    layer: [
      { mark: { type: "line", point: true }, encoding: { ...encoding, tooltip } },
      {
        transform: [{ filter: "datum.shown !== 'value'" }],
        mark: { type: "text", baseline: "bottom", dy: -2, fontSize: 13 },
        encoding: { x, y: { value: 240 }, text: { value: "×" }, detail: missing, tooltip },
      },
    ],
  };
}

function barsOf(points: readonly ChartPoint[], isShare: boolean): Layers {
  const indicators = distinct(points.map(({ indicator }) => indicator));
  const places = distinct(points.map(({ place }) => place));
  const isGrouped = indicators.length > 1 && places.length > 1;
  const field = isGrouped ? "indicator" : "series";
  const y = { field, type: "nominal", title: null, sort: distinct(points.map((point) => point[field])) };
  const offset = isGrouped && { yOffset: { field: "place", type: "nominal", sort: places } };
  const own = { field: "place", type: "nominal", title: null, scale: { domain: places } };
  const label = { field: "text", type: "nominal" };
  const bar = {
    y,
    ...offset,
    x: { ...amountEncoding(isShare), stack: null },
    ...(isGrouped && { color: own }),
  };
  const text = (filter: string, x: object) => ({
    transform: [{ filter }],
    mark: { type: "text", align: "left", dx: 4 },
    encoding: { y, ...offset, x, text: label },
  });
  return {
    height: { step: isGrouped ? 18 : 24 },
    layer: [
      { mark: { type: "bar", cornerRadiusEnd: 2 }, encoding: bar },
      text("datum.shown === 'value'", { field: "value", type: "quantitative" }),
      text("datum.shown !== 'value'", { value: 0 }),
    ],
  };
}
