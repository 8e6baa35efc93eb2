import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type Mechanism =
  | "legal"
  | "organisational"
  | "staff-development"
  | "motivation"
  | "network-partnership"
  | "information-support"
  | "monitoring";

export const mechanisms: Keys<Mechanism, CodeEntry> = {
  legal: {},
  organisational: {},
  "staff-development": {},
  motivation: {},
  "network-partnership": {},
  "information-support": {},
  monitoring: {},
};
