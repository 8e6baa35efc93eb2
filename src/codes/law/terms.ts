import type { CodeEntry } from "../code-list.js";
import { labelled } from "../keys-and-labels.js";
import { ownDesign } from "../source.js";
import * as keys from "./term-keys.js";
import type { VocabularyVersion } from "./term-keys.js";

/** The source of a meaning. Acts define the same term differently, and meanings are not merged. */
export const vocabularyVersions: Readonly<Record<VocabularyVersion, CodeEntry>> = /* @__PURE__ */ labelled(
  keys.vocabularyVersions,
  {
    "learners-model": {
      ru: "целевая модель для обучающихся",
      en: "target model for learners",
      source: { act: "r-145", certainty: "seen" },
    },
    "staff-model": {
      ru: "модель наставничества педагогов",
      en: "model of staff mentoring",
      source: { act: "az-1128", certainty: "seen" },
    },
    "staff-regulation": {
      ru: "глоссарий примерного положения",
      en: "glossary of the model regulation",
      source: { act: "az-1128", certainty: "seen" },
    },
    "labour-law": {
      ru: "трудовое законодательство",
      en: "labour law",
      source: { act: "tk-351.8", certainty: "seen" },
    },
    "youth-law": {
      ru: "закон о молодёжной политике",
      en: "youth policy law",
      source: { act: "fz-489", certainty: "seen" },
    },
    "local-acts": { ru: "локальные акты", en: "local acts", source: ownDesign },
  },
);
