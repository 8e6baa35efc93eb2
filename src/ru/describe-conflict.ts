import { say } from "../base/say.js";
import type { ReportConflict } from "../report/merge-reports.js";
import type { ProfileConflict } from "../rules/profile-conflict.js";
import { profileConflicts } from "./profile-conflicts.js";
import { reportConflicts } from "./report-conflicts.js";

/**
 * Says in Russian why two reports cannot be added, or why a profile cannot be built.
 *
 * @example
 * const sum = mergeReports(report, report);
 * if (!sum.ok) sum.issues.map(describeConflict);
 * // ["Отчёты пересекаются: в обоих 1 организация («organisation:o1»)"]
 */
export function describeConflict(conflict: ReportConflict | ProfileConflict): string {
  return isOfReports(conflict) ? say(reportConflicts, conflict) : say(profileConflicts, conflict);
}

function isOfReports(conflict: ReportConflict | ProfileConflict): conflict is ReportConflict {
  return Object.hasOwn(reportConflicts, conflict.code);
}
