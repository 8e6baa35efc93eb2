import { changeCauses, dimensions } from "../codes/reports/report-facts.js";
import { measures } from "../codes/reports/measures.js";
import type { DifferencePart } from "../report/indicators/difference-of.js";

/**
 * One cause of a change in Russian: “программы, выполняемые на отчётную дату: вошли: +12”.
 *
 * @example
 * describeChange({ measure: "programs.running", dimension: "all", value: "", cause: "entered", change: 12 });
 * // "программы, выполняемые на отчётную дату: вошли: +12"
 */
export function describeChange({ measure, dimension, value, cause, among, change }: DifferencePart): string {
  const where =
    dimension === "all" ? "" : ` (${dimensions[dimension].ru}: ${value === "" ? "не указано" : value})`;
  const why =
    among === undefined
      ? changeCauses[cause].ru
      : `${changeCauses[cause].ru}: ${among.map((each) => changeCauses[each].ru).join(" или ")}`;
  return `${measures[measure].ru}${where}: ${why}: ${change > 0 ? "+" : "−"}${Math.abs(change)}`;
}
