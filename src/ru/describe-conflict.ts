import { say } from "../base/say.js";
import { modelItems } from "../codes/organisations/model-items.js";
import type { TermMonths } from "../rules/term-limits.js";
import type { ProfileConflict } from "../rules/profile-overlay.js";
import type { ReportConflict } from "../report/merge-reports.js";
import { criteriaRu } from "./register-sentences.js";
import { reportConflicts } from "./report-conflicts.js";

/**
 * Says in Russian why two reports cannot be added, or why a profile cannot be built.
 *
 * @example
 * const sum = mergeReports(report, report);
 * if (!sum.ok) sum.issues.map(describeConflict);
 * // ["Отчёты пересекаются: в обоих 1 организация (organisation:o1)"]
 */
export function describeConflict(conflict: ReportConflict | ProfileConflict): string {
  if (isOfReports(conflict)) return say(reportConflicts, conflict);
  switch (conflict.code) {
    case "overlay.unknown-rule":
      return `Профиль «${conflict.overlay}» настраивает неизвестное правило «${conflict.rule}»`;
    case "overlay.loosens":
      return `Профиль «${conflict.overlay}» ослабляет закреплённое правило «${conflict.rule}»: ${conflict.from} → ${conflict.to}`;
    case "overlay.widens-term":
      return `Профиль «${conflict.overlay}» расширяет срок программы: ${termRu(conflict.from)} → ${termRu(conflict.to)}`;
    case "overlay.loosens-eligibility":
      return `Профиль «${conflict.overlay}» ослабляет требование к наставнику (${criteriaRu[conflict.criterion]}): ${conflict.from} → ${conflict.to}`;
    case "overlay.unknown-item":
      return `Профиль «${conflict.overlay}» взвешивает неизвестный пункт модели «${conflict.item}»`;
    case "overlay.reweighs":
      return `Профиль «${conflict.overlay}» меняет вес пункта «${modelItems[conflict.item].ru}», заданный выше: ${conflict.from} → ${conflict.to}`;
    case "overlay.out-of-range":
      return `Профиль «${conflict.overlay}»: ${conflict.setting} = ${conflict.value}, а нужно целое число от ${conflict.min} до ${conflict.max}`;
    case "overlay.out-of-order":
      return `Профиль «${conflict.overlay}» стоит после профиля более низкого уровня`;
    default:
      return (conflict as { readonly code: string }).code;
  }
}

function isOfReports(conflict: ReportConflict | ProfileConflict): conflict is ReportConflict {
  return Object.hasOwn(reportConflicts, conflict.code);
}

function termRu({ minMonths, maxMonths }: TermMonths): string {
  return `${minMonths}–${maxMonths} мес.`;
}
