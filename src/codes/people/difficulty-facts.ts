import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./difficulty-keys.js";
import type { DifficultyOrigin, DifficultyOutcome } from "./difficulty-keys.js";

/** Who named a difficulty. One that the person feels is a difficulty, a measured one is a deficit. */
export const difficultyOrigins: Readonly<Record<DifficultyOrigin, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.difficultyOrigins,
  {
    self: { ru: "самооценка", en: "self-assessment", source: ownDesign },
    mentor: { ru: "оценка наставника", en: "mentor's assessment", source: ownDesign },
    diagnostics: { ru: "диагностика", en: "diagnostics", source: ownDesign },
  },
);

/** State of a difficulty at the end of a program. `overcome` counts as a result. */
export const difficultyOutcomes: Readonly<
  Record<DifficultyOutcome, CodeEntry & { readonly overcome: boolean }>
> = /* @__PURE__ */ labelled(keys.difficultyOutcomes, {
  removed: { ru: "устранено", en: "removed", source: ownDesign },
  reduced: { ru: "снижено", en: "reduced", source: ownDesign },
  unchanged: { ru: "без изменений", en: "unchanged", source: ownDesign },
  "not-assessed": { ru: "не оценено", en: "not assessed", source: ownDesign },
});
