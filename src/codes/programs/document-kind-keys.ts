import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type DocumentKind =
  "program" | "pair-program" | "plan" | "roadmap" | "order" | "template" | "regulation" | "practice";

export const documentKinds: Keys<DocumentKind, CodeEntry> = {
  program: {},
  "pair-program": {},
  plan: {},
  roadmap: {},
  order: {},
  template: {},
  regulation: {},
  practice: {},
};
