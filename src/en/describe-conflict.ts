import { say } from "../base/say.js";
import { modelItems } from "../codes/organisations/model-items.js";
import type { ProfileConflict } from "../rules/profile-overlay.js";
import type { TermMonths } from "../rules/term-limits.js";
import type { ReportConflict } from "../report/merge-reports.js";
import { criteriaEn } from "./register-sentences.js";
import { reportConflicts } from "./report-conflicts.js";

/**
 * Says in English why two reports cannot be added, or why a profile cannot be built.
 *
 * @example
 * const sum = mergeReports(report, report);
 * if (!sum.ok) sum.issues.map(describeConflict);
 * // ["The reports overlap: both cover 1 organisation (organisation:o1)"]
 */
export function describeConflict(conflict: ReportConflict | ProfileConflict): string {
  if (isOfReports(conflict)) return say(reportConflicts, conflict);
  switch (conflict.code) {
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
    default:
      return (conflict as { readonly code: string }).code;
  }
}

function isOfReports(conflict: ReportConflict | ProfileConflict): conflict is ReportConflict {
  return Object.hasOwn(reportConflicts, conflict.code);
}

function termEn({ minMonths, maxMonths }: TermMonths): string {
  return `${minMonths}–${maxMonths} months`;
}
