import {
  amountText,
  chartSpec,
  shownWords,
  type ChartFrame,
  type ChartSpec,
  type Shown,
} from "./chart-spec.js";

/** One stage of a funnel; `count` is absent where it is withheld. */
export type FunnelStage = { readonly label: string; readonly count?: number };

/** A stage as it is drawn: around the middle, with its share of the first one. */
export type FunnelPoint = {
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly shown: Shown;
  readonly text: string;
};

/**
 * How many come to each stage: a bar around the middle for each, with its count and its share of the first. A stage whose
 * count is withheld stands in words and has no bar; shares are said only where the first count is known and not 0.
 *
 * @example
 * const stages = [{ label: "started", count: 40 }, { label: "completed", count: 30 }];
 * funnelChartOf(stages, { language: "en", title: "Programs" }).data.values[1]?.text; // "30 (75%)"
 */
export function funnelChartOf(stages: readonly FunnelStage[], frame: ChartFrame): ChartSpec<FunnelPoint> {
  const { language } = frame;
  const first = stages[0]?.count;
  const points = stages.map(({ label, count }, i): FunnelPoint => {
    if (count === undefined)
      return { label, from: null, to: null, shown: "withheld", text: shownWords.withheld[language] };
    const share =
      i === 0 || first === undefined || first === 0 ? "" : ` (${amountText(count / first, true, language)})`;
    const text = amountText(count, false, language) + share;
    return { label, from: -count / 2, to: count / 2, shown: "value", text };
  });
  const y = { field: "label", type: "nominal", title: null, sort: stages.map(({ label }) => label) };
  return chartSpec(frame, {
    values: points,
    height: { step: 34 },
    layer: [
      {
        mark: { type: "bar", color: "#56b4e9", height: 26 },
        encoding: { y, x: { field: "from", type: "quantitative", axis: null }, x2: { field: "to" } },
      },
      {
        mark: { type: "text" },
        encoding: { y, x: { datum: 0, type: "quantitative" }, text: { field: "text", type: "nominal" } },
      },
    ],
  });
}
