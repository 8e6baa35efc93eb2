import type { CodeEntry } from "../code-list.js";
import { ownDesign } from "../source.js";

export type DifficultyOrigin = "self" | "mentor" | "diagnostics";

/** Who named a difficulty: a felt one is a difficulty, a measured one a deficit. */
export const difficultyOrigins: Readonly<Record<DifficultyOrigin, CodeEntry>> = {
  self: { ru: "самооценка", en: "self-assessment", source: ownDesign },
  mentor: { ru: "оценка наставника", en: "mentor's assessment", source: ownDesign },
  diagnostics: { ru: "диагностика", en: "diagnostics", source: ownDesign },
};

export type DifficultyOutcome = "removed" | "reduced" | "unchanged" | "not-assessed";

/** What became of a difficulty by the end of a program. `overcome` counts as a result. */
export const difficultyOutcomes: Readonly<
  Record<DifficultyOutcome, CodeEntry & { readonly overcome: boolean }>
> = {
  removed: { ru: "устранено", en: "removed", overcome: true, source: ownDesign },
  reduced: { ru: "снижено", en: "reduced", overcome: true, source: ownDesign },
  unchanged: { ru: "без изменений", en: "unchanged", overcome: false, source: ownDesign },
  "not-assessed": { ru: "не оценено", en: "not assessed", overcome: false, source: ownDesign },
};
