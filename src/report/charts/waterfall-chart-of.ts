import type { Text } from "../../base/text.js";
import type { DifferencePart } from "../indicators/difference-of.js";
import { amountText, chartSpec, type ChartFrame, type ChartSpec } from "./chart-spec.js";

/** One step of a waterfall: where it starts and where it ends. */
export type WaterfallStep = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly step: "before" | "more" | "less" | "after";
  readonly text: string;
};

/**
 * How a figure came from one report to the next: what stood before, each cause of the change, what stands after. Give the
 * parts of one measure, dimension and value; the last bar is the sum of all others.
 *
 * @param before the figure in the earlier report
 * @param options `causeName` says a part in words, such as `({ cause }) => labelOfCode(changeCauses, cause)`
 * @throws RangeError when the parts are of several figures
 * @example
 * const part = { measure: "programs.running", dimension: "all", value: "", cause: "entered", change: 12 } as const;
 * const causeName = () => "entered";
 * waterfallChartOf([part], 30, { language: "en", title: "Programs", causeName }).data.values.at(-1)?.to; // 42
 */
export function waterfallChartOf(
  parts: readonly DifferencePart[],
  before: number,
  { causeName, ...frame }: ChartFrame & { readonly causeName: (part: DifferencePart) => string },
): ChartSpec<WaterfallStep> {
  const figures = new Set(
    parts.map(({ measure, dimension, value }) => [measure, dimension, value].join("|")),
  );
  if (figures.size > 1) throw new RangeError(`several figures in one waterfall: ${[...figures].join(", ")}`);
  const { language } = frame;
  const whole = (step: "before" | "after", to: number): WaterfallStep => {
    return { label: ends[step][language], from: 0, to, step, text: amountText(to, false, language) };
  };
  const steps: WaterfallStep[] = [whole("before", before)];
  let reached = before;
  for (const part of parts) {
    const from = reached;
    reached += part.change;
    const sign = part.change > 0 ? "+" : "";
    const text = sign + amountText(part.change, false, language);
    steps.push({ label: causeName(part), from, to: reached, step: part.change > 0 ? "more" : "less", text });
  }
  steps.push(whole("after", reached));
  const y = { field: "label", type: "nominal", title: null, sort: steps.map(({ label }) => label) };
  const range = ["#7f7f7f", "#009e73", "#d55e00", "#0072b2"];
  return chartSpec(frame, {
    values: steps,
    height: { step: 26 },
    layer: [
      {
        mark: { type: "bar" },
        encoding: {
          y,
          x: { field: "from", type: "quantitative", title: null },
          x2: { field: "to" },
          color: {
            field: "step",
            type: "nominal",
            scale: { domain: ["before", "more", "less", "after"], range },
            legend: null,
          },
        },
      },
      {
        transform: [{ calculate: "max(datum.from, datum.to)", as: "end" }],
        mark: { type: "text", align: "left", dx: 4 },
        encoding: {
          y,
          x: { field: "end", type: "quantitative" },
          text: { field: "text", type: "nominal" },
        },
      },
    ],
  });
}

const ends: Readonly<Record<"before" | "after", Text>> = {
  before: { ru: "было", en: "before" },
  after: { ru: "стало", en: "after" },
};
