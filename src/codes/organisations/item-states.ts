import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./item-state-keys.js";
import type { ItemState, DocumentState, StepState } from "./item-state-keys.js";

/**
 * How far a part of the target model is in place. Scores are whole half-points: two for a part in place, one
 * for half a part. Parts that are not `scored` are not counted in the base.
 */
export const itemStates: Readonly<
  Record<ItemState, CodeEntry & { readonly halfPoints: 0 | 1 | 2; readonly scored: boolean }>
> = /* @__PURE__ */ labelled(keys.itemStates, {
  absent: { ru: "отсутствует", en: "absent", source: ownDesign },
  partial: { ru: "имеется частично", en: "partly present", source: ownDesign },
  present: { ru: "имеется", en: "present", source: ownDesign },
  "not-applicable": { ru: "неприменимо", en: "not applicable", source: ownDesign },
});

/** State of a document; only a `binding` one counts as kept. One that is not listed at all is not said to be absent. */
export const documentStates: Readonly<Record<DocumentState, CodeEntry & { readonly binding: boolean }>> =
  /* @__PURE__ */ labelled(keys.documentStates, {
    absent: { ru: "нет", en: "not there", source: ownDesign },
    drafted: { ru: "проект", en: "drafted", source: ownDesign },
    "in-force": { ru: "действует", en: "in force", source: ownDesign },
    repealed: { ru: "утратил силу", en: "repealed", source: ownDesign },
  });

/** State of a step of a roadmap or a stage of a plan; `settled` ones need no more work. */
export const stepStates: Readonly<Record<StepState, CodeEntry & { readonly settled: boolean }>> =
  /* @__PURE__ */ labelled(keys.stepStates, {
    planned: { ru: "запланировано", en: "planned", source: ownDesign },
    "under-way": { ru: "выполняется", en: "under way", source: ownDesign },
    done: { ru: "выполнено", en: "done", source: ownDesign },
    cancelled: { ru: "отменено", en: "cancelled", source: ownDesign },
  });
