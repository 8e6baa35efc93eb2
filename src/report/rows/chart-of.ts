import type { Language } from "../../base/text.js";
import type { IndicatorValue } from "../indicators/indicators-of.js";

/** One mark of a chart. */
export type ChartPoint = {
  readonly on: string;
  readonly indicator: string;
  readonly place: string;
  readonly value: number;
};

/** A Vega-Lite 5 specification with its data inside: plain JSON for any renderer. */
export type ChartSpec = {
  readonly $schema: string;
  readonly title: string;
  readonly width: number;
  readonly height: number | { readonly step: number };
  readonly data: { readonly values: readonly ChartPoint[] };
  readonly mark: object;
  readonly encoding: Readonly<Record<string, object>>;
};

export type ChartOptions = {
  readonly language: Language;
  readonly title: string;
  /** The name of a place; its codes by default. */
  readonly nameOf?: (within: IndicatorValue["within"]) => string;
};

/**
 * A chart of indicator values: lines when they are of several days, otherwise a bar for each, by place when there are
 * several places. Values that are withheld or have no base leave a gap: nothing is drawn as 0 that is not 0. Give values
 * of one unit; shares are drawn as percent, from 0 to 100.
 *
 * @throws RangeError when the values are of several units
 * @example
 * const values = indicatorsOf(report).filter(({ code }) => code === "IND-A-04");
 * chartOf(values, { language: "ru", title: "Программы" }).data.values; // [{ on: "2026-05-15", value: 1, … }]
 */
export function chartOf(
  values: readonly IndicatorValue[],
  { language, title, nameOf = placeName }: ChartOptions,
): ChartSpec {
  const units = new Set(values.map(({ unit }) => unit));
  if (units.size > 1) throw new RangeError(`several units in one chart: ${[...units].join(", ")}`);
  const isShare = units.has("share");
  const points = values.flatMap((each): readonly ChartPoint[] => {
    if (each.withheld === true || each.value === undefined) return [];
    const indicator = each.name[language];
    return [{ on: each.on, indicator, place: nameOf(each.within), value: each.value }];
  });
  const count = (key: "on" | "indicator" | "place") => new Set(points.map((point) => point[key])).size;
  const amount = {
    field: "value",
    type: "quantitative",
    title: null,
    axis: { format: isShare ? ".0%" : ",.4~g" },
    ...(isShare && { scale: { domain: [0, 1] } }),
  };
  const series = count("place") > 1 && count("indicator") === 1 ? "place" : "indicator";
  const nominal = { field: series, type: "nominal", title: null };
  const overTime = count("on") > 1;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title,
    width: 420,
    height: overTime ? 240 : { step: 24 },
    data: { values: points },
    mark: overTime ? { type: "line", point: true } : { type: "bar", cornerRadiusEnd: 2 },
    encoding: overTime
      ? {
          x: { field: "on", type: "ordinal", title: null, axis: { labelAngle: 0 } },
          y: amount,
          color: { ...nominal, legend: { labelLimit: 400, orient: "bottom", columns: 1 } },
        }
      : { y: { ...nominal, sort: null, axis: { labelLimit: 400 } }, x: amount },
  };
}

function placeName({ region, municipality }: IndicatorValue["within"]): string {
  return [region, municipality].filter(Boolean).join(", ");
}
