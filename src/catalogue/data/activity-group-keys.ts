import type { CodeEntry } from "../../codes/code-list.js";
import type { Keys } from "../../codes/keys-and-labels.js";

export type ActivityGroup =
  | "meeting"
  | "diagnostics"
  | "observation"
  | "analysis"
  | "co-work"
  | "consultation"
  | "learning"
  | "community"
  | "product"
  | "evaluation";

export const activityGroups: Keys<ActivityGroup, CodeEntry> = {
  meeting: {},
  diagnostics: {},
  observation: {},
  analysis: {},
  "co-work": {},
  consultation: {},
  learning: {},
  community: {},
  product: {},
  evaluation: {},
};
