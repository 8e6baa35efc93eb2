import type { Texts } from "../../papers/kinds/curator-report.js";
import { line } from "../../papers/line.js";
import { indicatorAmount } from "../indicator-text.js";

export const curatorReport: Texts = {
  title: "Curator's final report on the mentoring programs",
  period: (period) => line`Period: ${period}`,
  from: (starts, ends) => `from ${starts} to ${ends}`,
  asOf: (day) => `as of ${day}`,
  indicators: "Indicators",
  columns: ["No.", "Indicator", "Value", "Made of", "Period before"],
  name: ({ name }) => name.en,
  value: indicatorAmount,
  base: (numerator, denominator) => `${numerator} to ${denominator}`,
  compared: (before) => line`Compared with the period before: ${before}`,
  conclusions: "Conclusions and proposals",
  exact: "The report holds exact figures and is for internal use.",
};
