import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { SourceRef } from "../source.js";

export type VocabularyVersion =
  "learners-model" | "staff-model" | "staff-regulation" | "labour-law" | "youth-law" | "local-acts";

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

/** A term with all meanings found; this library's records follow the first. */
export type TermEntry = CodeEntry & { readonly meanings: readonly [Meaning, ...Meaning[]] };

export const vocabularyVersions: Keys<VocabularyVersion, CodeEntry> = {
  "learners-model": {},
  "staff-model": {},
  "staff-regulation": {},
  "labour-law": {},
  "youth-law": {},
  "local-acts": {},
};

export const vocabulary: Keys<Term, TermEntry> = {
  mentoring: {},
  "target-model": {},
  methodology: {},
  "staff-mentoring": {},
  "mentoring-program": {},
  "personalised-program": {},
  mentor: {},
  mentee: {},
  curator: {},
  "young-specialist": {},
  community: {},
  form: {},
  kind: {},
  difficulty: {},
  deficit: {},
  roadmap: {},
  "mentors-council": {},
  "individual-route": {},
};
