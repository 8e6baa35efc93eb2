import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";
import * as keys from "./mechanism-keys.js";
import type { Mechanism } from "./mechanism-keys.js";

const recalled: SourceRef = { act: "az-1128", certainty: "recalled" };

/** Mechanisms for implementing the target model. */
export const mechanisms: Readonly<Record<Mechanism, CodeEntry>> = /* @__PURE__ */ labelled(keys.mechanisms, {
  legal: { ru: "нормативно-правовой механизм", en: "legal", source: recalled },
  organisational: { ru: "организационный механизм", en: "organisational", source: recalled },
  "staff-development": { ru: "развитие кадров", en: "staff development", source: recalled },
  motivation: { ru: "мотивация", en: "motivation", source: recalled },
  "network-partnership": { ru: "сетевое партнёрство", en: "network partnership", source: recalled },
  "information-support": { ru: "информационное сопровождение", en: "information support", source: recalled },
  monitoring: { ru: "мониторинг", en: "monitoring", source: recalled },
});
