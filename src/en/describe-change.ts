import { changeCauses, dimensions } from "../codes/reports/report-facts.js";
import { measures } from "../codes/reports/measures.js";
import type { DifferencePart } from "../report/indicators/difference-of.js";

/**
 * One cause of a change in English: “programs running on the reporting day: entered: +12”.
 *
 * @example
 * describeChange({ measure: "programs.running", dimension: "all", value: "", cause: "entered", change: 12 });
 * // "programs running on the reporting day: entered: +12"
 */
export function describeChange({ measure, dimension, value, cause, among, change }: DifferencePart): string {
  const where =
    dimension === "all" ? "" : ` (${dimensions[dimension].en}: ${value === "" ? "not stated" : value})`;
  const why =
    among === undefined
      ? changeCauses[cause].en
      : `${changeCauses[cause].en}: ${among.map((each) => changeCauses[each].en).join(" or ")}`;
  return `${measures[measure].en}${where}: ${why}: ${change > 0 ? "+" : "−"}${Math.abs(change)}`;
}
