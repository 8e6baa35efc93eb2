import { modelItems } from "../codes/organisations/model-items.js";
import type { ProfileConflict } from "../rules/profile-overlay.js";
import type { TermMonths } from "../rules/term-limits.js";
import type { ReportBasis } from "../report/report.js";
import type { ReportConflict } from "../report/merge-reports.js";
import { criteriaEn } from "./register-sentences.js";
import { countEn, dayEn } from "./words.js";

/**
 * Says in English why two reports cannot be added, or why a profile cannot be built.
 *
 * @example
 * const sum = mergeReports(report, report);
 * if (!sum.ok) sum.issues.map(describeConflict);
 * // ["The reports overlap: both cover 1 organisation (organisation:o1)"]
 */
export function describeConflict(conflict: ReportConflict | ProfileConflict): string {
  switch (conflict.code) {
    case "report.overlap":
      return `The reports overlap: both cover ${countEn(conflict.organisations.length, ["organisation", "organisations"])} (${conflict.organisations.join(", ")})`;
    case "report.other-period":
      return `The reports have different periods: ${conflict.periods.map(({ starts, ends }) => `${dayEn(starts)} – ${dayEn(ends)}`).join(" and ")}`;
    case "report.other-day":
      return `The reports have different reporting days: ${conflict.days.map(dayEn).join(" and ")}`;
    case "report.other-basis":
      return `The reports are made by different rules: ${conflict.differs.map((part) => basisParts[part]).join(", ")}`;
    case "overlay.unknown-rule":
      return `Profile “${conflict.overlay}” sets an unknown rule, “${conflict.rule}”`;
    case "overlay.loosens":
      return `Profile “${conflict.overlay}” loosens the locked rule “${conflict.rule}”: ${conflict.from} → ${conflict.to}`;
    case "overlay.widens-term":
      return `Profile “${conflict.overlay}” widens the term of a program: ${termEn(conflict.from)} → ${termEn(conflict.to)}`;
    case "overlay.loosens-eligibility":
      return `Profile “${conflict.overlay}” asks less of a mentor (${criteriaEn[conflict.criterion]}): ${conflict.from} → ${conflict.to}`;
    case "overlay.unknown-item":
      return `Profile “${conflict.overlay}” weighs an unknown item of the model, “${conflict.item}”`;
    case "overlay.reweighs":
      return `Profile “${conflict.overlay}” changes the weight of “${modelItems[conflict.item].en}”, set above: ${conflict.from} → ${conflict.to}`;
    case "overlay.out-of-range":
      return `Profile “${conflict.overlay}”: ${conflict.setting} is ${conflict.value}, but must be whole, from ${conflict.min} to ${conflict.max}`;
    case "overlay.out-of-order":
      return `Profile “${conflict.overlay}” stands after one of a lower layer`;
  }
}

function termEn({ minMonths, maxMonths }: TermMonths): string {
  return `${minMonths}–${maxMonths} months`;
}

const basisParts: Readonly<Record<keyof ReportBasis, string>> = {
  definitions: "definitions of the measures",
  dimensions: "set of dimensions",
  satisfied: "cut of satisfaction",
  questionnaire: "cut of the questionnaire",
  young: "definition of a young teacher",
  catalogue: "catalogue of difficulties",
  sensitiveGroups: "sensitive groups of difficulties",
};
