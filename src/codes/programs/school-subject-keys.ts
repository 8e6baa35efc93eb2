import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type SchoolSubject =
  | "primary"
  | "russian"
  | "native-language"
  | "literature"
  | "mathematics"
  | "informatics"
  | "physics"
  | "astronomy"
  | "chemistry"
  | "biology"
  | "geography"
  | "history"
  | "social-studies"
  | "economics"
  | "law"
  | "foreign-language"
  | "english"
  | "german"
  | "french"
  | "spanish"
  | "chinese"
  | "physical-education"
  | "safety"
  | "technology"
  | "art"
  | "world-art"
  | "music"
  | "world-around"
  | "religions-and-ethics"
  | "individual-project";

export type SchoolSubjectEntry = CodeEntry & { readonly alsoCalled?: readonly string[] };

export const schoolSubjects: Keys<SchoolSubject, SchoolSubjectEntry> = {
  primary: {},
  russian: {},
  "native-language": {},
  literature: {},
  mathematics: {},
  informatics: {},
  physics: {},
  astronomy: {},
  chemistry: {},
  biology: {},
  geography: {},
  history: {},
  "social-studies": {},
  economics: {},
  law: {},
  "foreign-language": {},
  english: {},
  german: {},
  french: {},
  spanish: {},
  chinese: {},
  "physical-education": {},
  safety: {},
  technology: {},
  art: {},
  "world-art": {},
  music: {},
  "world-around": {},
  "religions-and-ethics": {},
  "individual-project": {},
};
