import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./item-state-keys.js";
import type { ItemState, DocumentState, StepState } from "./item-state-keys.js";

/**
 * How far a part of the target model is in place. Half-points keep scores whole: two for a part in place, one for
 * half a part; what is not `scored` leaves the base.
 */
export const itemStates: Readonly<
  Record<ItemState, CodeEntry & { readonly halfPoints: 0 | 1 | 2; readonly scored: boolean }>
> = /* @__PURE__ */ labelled(keys.itemStates, {
  absent: { ru: "отсутствует", en: "absent", source: ownDesign },
  partial: { ru: "имеется частично", en: "partly present", source: ownDesign },
  present: { ru: "имеется", en: "present", source: ownDesign },
  "not-applicable": { ru: "неприменимо", en: "not applicable", source: ownDesign },
});

/** What became of a document; only one that is `binding` counts as kept. */
export const documentStates: Readonly<Record<DocumentState, CodeEntry & { readonly binding: boolean }>> =
  /* @__PURE__ */ labelled(keys.documentStates, {
    drafted: { ru: "проект", en: "drafted", source: ownDesign },
    "in-force": { ru: "действует", en: "in force", source: ownDesign },
    repealed: { ru: "утратил силу", en: "repealed", source: ownDesign },
  });

/** How a step of a roadmap or a stage of a plan stands; `settled` ones ask for no more work. */
export const stepStates: Readonly<Record<StepState, CodeEntry & { readonly settled: boolean }>> =
  /* @__PURE__ */ labelled(keys.stepStates, {
    planned: { ru: "запланировано", en: "planned", source: ownDesign },
    "under-way": { ru: "выполняется", en: "under way", source: ownDesign },
    done: { ru: "выполнено", en: "done", source: ownDesign },
    cancelled: { ru: "отменено", en: "cancelled", source: ownDesign },
  });
