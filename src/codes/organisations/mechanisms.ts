import type { CodeEntry } from "../code-list.js";
import { source } from "../source.js";

export type Mechanism =
  | "legal"
  | "organisational"
  | "staff-development"
  | "motivation"
  | "network-partnership"
  | "information-support"
  | "monitoring";

const recalled = source("az-1128", "recalled");

/** By what means the target model is put to work. */
export const mechanisms: Readonly<Record<Mechanism, CodeEntry>> = {
  legal: { ru: "нормативно-правовой механизм", en: "legal", source: recalled },
  organisational: { ru: "организационный механизм", en: "organisational", source: recalled },
  "staff-development": { ru: "развитие кадров", en: "staff development", source: recalled },
  motivation: { ru: "мотивация", en: "motivation", source: recalled },
  "network-partnership": { ru: "сетевое партнёрство", en: "network partnership", source: recalled },
  "information-support": { ru: "информационное сопровождение", en: "information support", source: recalled },
  monitoring: { ru: "мониторинг", en: "monitoring", source: recalled },
};
