import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ProgramScope = "pair" | "group" | "organisation" | "municipality" | "region";

/**
 * `personalised` programs have named participants and must last 3 to 12 months. The others are frameworks in
 * which such programs are written.
 */
export type ScopeEntry = CodeEntry & { readonly personalised: boolean };

export const scopes: Keys<ProgramScope, ScopeEntry> = {
  pair: { personalised: true },
  group: { personalised: true },
  organisation: { personalised: false },
  municipality: { personalised: false },
  region: { personalised: false },
};
