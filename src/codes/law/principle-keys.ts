import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type Principle =
  | "scientific-basis"
  | "wholeness"
  | "legitimacy"
  | "personal-rights"
  | "voluntariness"
  | "values"
  | "personal-responsibility"
  | "individualisation"
  | "equality";

/**
 * `hasRules` marks a principle that rules follow from: consent and the right to leave follow from
 * voluntariness.
 */
export type PrincipleEntry = CodeEntry & { readonly hasRules: boolean };

const listed = { hasRules: false } as const;

export const principles: Keys<Principle, PrincipleEntry> = {
  "scientific-basis": { hasRules: false },
  wholeness: listed,
  legitimacy: listed,
  "personal-rights": listed,
  voluntariness: { ...listed, hasRules: true },
  values: listed,
  "personal-responsibility": listed,
  individualisation: listed,
  equality: listed,
};
