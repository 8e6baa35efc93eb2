import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type DocumentKind =
  "program" | "pair-program" | "plan" | "roadmap" | "order" | "template" | "regulation" | "practice";

/** `asksMentor` is no for an individual plan: a teacher may follow it before a mentor is found. */
export type DocumentKindEntry = CodeEntry & { readonly asksMentor: boolean };

export const documentKinds: Keys<DocumentKind, DocumentKindEntry> = {
  program: { asksMentor: true },
  "pair-program": { asksMentor: true },
  plan: { asksMentor: false },
  roadmap: { asksMentor: true },
  order: { asksMentor: true },
  template: { asksMentor: true },
  regulation: { asksMentor: true },
  practice: { asksMentor: true },
};
