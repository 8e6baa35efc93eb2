import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { SourceRef } from "../source.js";
import { ownDesign, source } from "../source.js";

export type VocabularyVersion =
  "learners-model" | "staff-model" | "staff-regulation" | "labour-law" | "youth-law" | "local-acts";

/** Whose words a meaning is in: acts define the same term differently, and no two meanings are merged. */
export const vocabularyVersions: Readonly<Record<VocabularyVersion, CodeEntry>> = {
  "learners-model": {
    ru: "целевая модель для обучающихся",
    en: "target model for learners",
    source: source("r-145", "seen"),
  },
  "staff-model": {
    ru: "модель наставничества педагогов",
    en: "model of staff mentoring",
    source: source("az-1128", "seen"),
  },
  "staff-regulation": {
    ru: "глоссарий примерного положения",
    en: "glossary of the model regulation",
    source: source("az-1128", "seen"),
  },
  "labour-law": { ru: "трудовое законодательство", en: "labour law", source: source("tk-351.8", "seen") },
  "youth-law": {
    ru: "закон о молодёжной политике",
    en: "youth policy law",
    source: source("fz-489", "seen"),
  },
  "local-acts": { ru: "локальные акты", en: "local acts", source: ownDesign },
};

export type Term =
  | "mentoring"
  | "target-model"
  | "methodology"
  | "staff-mentoring"
  | "mentoring-program"
  | "personalised-program"
  | "mentor"
  | "mentee"
  | "curator"
  | "young-specialist"
  | "community"
  | "form"
  | "kind"
  | "difficulty"
  | "deficit"
  | "roadmap"
  | "mentors-council"
  | "individual-route";

/** What a term means in one vocabulary, in this project's words. */
export type Meaning = Text & { readonly version: VocabularyVersion; readonly source: SourceRef };

/** A term with every meaning met; the first is the one this library's records follow. */
export type TermEntry = CodeEntry & { readonly meanings: readonly [Meaning, ...Meaning[]] };
