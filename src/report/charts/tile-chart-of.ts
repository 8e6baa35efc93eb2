import type { IndicatorValue } from "../indicators/indicators-of.js";
import { pointsOf, unitOf, type ChartOptions } from "./chart-of.js";
import { chartSpec, type ChartPoint, type ChartSpec } from "./chart-spec.js";

/** A place on the grid, from 0. */
export type TilePlace = { readonly column: number; readonly row: number };

export type TilePoint = ChartPoint & TilePlace;

/**
 * A tile for each place, coloured by its value: a map without shapes. Give values of one indicator and one day. `at` puts a
 * place where it lies; without it, or where it answers with nothing, places stand in rows in the order given. What is
 * withheld is grey and says so; a true 0 has the first colour of the scale and its number.
 *
 * @throws RangeError when the values are of several units
 * @example
 * const values = indicatorsOf(report).filter(({ code }) => code === "IND-A-04");
 * tileChartOf(values, { language: "en", title: "Programs" }).data.values[0]?.column; // 0
 */
export function tileChartOf(
  values: readonly IndicatorValue[],
  {
    at,
    ...options
  }: ChartOptions & { readonly at?: (within: IndicatorValue["within"]) => TilePlace | undefined },
): ChartSpec<TilePoint> {
  const isShare = unitOf(values) === "share";
  const columns = Math.max(1, Math.ceil(Math.sqrt(values.length)));
  const points = pointsOf(values, isShare, options).map((point, i): TilePoint => {
    const within = values[i]?.within ?? {};
    const own = at?.(within) ?? { column: i % columns, row: Math.floor(i / columns) };
    return { ...point, ...own };
  });
  const place = {
    x: { field: "column", type: "ordinal", axis: null },
    y: { field: "row", type: "ordinal", axis: null },
  };
  const tooltip = ["place", "text"].map((field) => ({ field, type: "nominal" }));
  const limit = ((options.width ?? 420) - 20) / (1 + Math.max(0, ...points.map(({ column }) => column)));
  const most = isShare ? 1 : Math.max(...points.map(({ value }) => value ?? 0));
  const color = { condition: { test: `datum.value > ${0.6 * most}`, value: "white" }, value: "black" };
  const domain = isShare ? { domain: [0, 1] } : { zero: true };
  return chartSpec(options, {
    values: points,
    height: { step: 64 },
    layer: [
      {
        transform: [{ filter: "datum.shown !== 'value'" }],
        mark: { type: "rect", stroke: "white", strokeWidth: 2, color: "#d9d9d9" },
        encoding: { ...place, tooltip },
      },
      {
        transform: [{ filter: "datum.shown === 'value'" }],
        mark: { type: "rect", stroke: "white", strokeWidth: 2 },
        encoding: {
          ...place,
          color: {
            field: "value",
            type: "quantitative",
            title: null,
            scale: { scheme: "blues", ...domain },
            legend: isShare ? { format: ".0%" } : {},
          },
          tooltip,
        },
      },
      {
        mark: { type: "text", dy: -8, limit },
        encoding: { ...place, color, text: { field: "place", type: "nominal" } },
      },
      {
        mark: { type: "text", dy: 10, fontWeight: "bold", limit },
        encoding: { ...place, color, text: { field: "text", type: "nominal" } },
      },
    ],
  });
}
