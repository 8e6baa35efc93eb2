import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type ItemState = "absent" | "partial" | "present" | "not-applicable";

/**
 * How far a part of the target model is in place. Half-points keep scores whole: two for a part in place, one for
 * half a part; what is not `scored` leaves the base.
 */
export const itemStates: Readonly<
  Record<ItemState, CodeEntry & { readonly halfPoints: 0 | 1 | 2; readonly scored: boolean }>
> = {
  absent: { ru: "отсутствует", en: "absent", halfPoints: 0, scored: true, source: ownDesign },
  partial: { ru: "имеется частично", en: "partly present", halfPoints: 1, scored: true, source: ownDesign },
  present: { ru: "имеется", en: "present", halfPoints: 2, scored: true, source: ownDesign },
  "not-applicable": {
    ru: "неприменимо",
    en: "not applicable",
    halfPoints: 0,
    scored: false,
    source: ownDesign,
  },
};

export type DocumentState = "drafted" | "in-force" | "repealed";

/** What became of a document; only one that is `binding` counts as kept. */
export const documentStates: Readonly<Record<DocumentState, CodeEntry & { readonly binding: boolean }>> = {
  drafted: { ru: "проект", en: "drafted", binding: false, source: ownDesign },
  "in-force": { ru: "действует", en: "in force", binding: true, source: ownDesign },
  repealed: { ru: "утратил силу", en: "repealed", binding: false, source: ownDesign },
};

export type StepState = "planned" | "under-way" | "done" | "cancelled";

/** How a step of a roadmap or a stage of a plan stands; `settled` ones ask for no more work. */
export const stepStates: Readonly<Record<StepState, CodeEntry & { readonly settled: boolean }>> = {
  planned: { ru: "запланировано", en: "planned", settled: false, source: ownDesign },
  "under-way": { ru: "выполняется", en: "under way", settled: false, source: ownDesign },
  done: { ru: "выполнено", en: "done", settled: true, source: ownDesign },
  cancelled: { ru: "отменено", en: "cancelled", settled: true, source: ownDesign },
};
