import { numberRu } from "../base/words-ru.js";
import { changeCauses, dimensions } from "../codes/reports/report-facts.js";
import { measures } from "../codes/reports/measures.js";
import type { DifferencePart } from "../report/indicators/difference-of.js";
import { labelOfCode } from "./label-of-code.js";

/**
 * One cause of a change in Russian: “программы, выполняемые на отчётную дату: вошли: +12”.
 *
 * @example
 * describeChange({ measure: "programs.running", dimension: "all", value: "", cause: "entered", change: 12 });
 * // "программы, выполняемые на отчётную дату: вошли: +12"
 */
export function describeChange({ measure, dimension, value, cause, among, change }: DifferencePart): string {
  const where =
    dimension === "all"
      ? ""
      : ` (${labelOfCode(dimensions, dimension)}: ${value === "" ? "не указано" : value})`;
  const why =
    among === undefined || among.length === 0
      ? labelOfCode(changeCauses, cause)
      : `${labelOfCode(changeCauses, cause)}: ${among.map((each) => labelOfCode(changeCauses, each)).join(" или ")}`;
  return `${labelOfCode(measures, measure)}${where}: ${why}: ${change > 0 ? "+" : "−"}${numberRu(Math.abs(change))}`;
}
