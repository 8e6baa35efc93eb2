import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ProgramScope = "pair" | "group" | "organisation" | "municipality" | "region";

/**
 * `personalised` programs work with named participants and are bound by the term of 3 to 12 months; the others
 * are frames in which such programs are drawn up.
 */
export type ScopeEntry = CodeEntry & { readonly personalised: boolean };

export const scopes: Keys<ProgramScope, ScopeEntry> = {
  pair: { personalised: true },
  group: { personalised: true },
  organisation: { personalised: false },
  municipality: { personalised: false },
  region: { personalised: false },
};
