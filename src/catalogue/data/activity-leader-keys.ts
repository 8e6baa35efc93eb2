import type { CodeEntry } from "../../codes/code-list.js";
import type { Keys } from "../../codes/keys-and-labels.js";

export type ActivityLeader =
  | "mentor"
  | "mentee"
  | "curator"
  | "psychologist"
  | "methodologist"
  | "deputy-head"
  | "teachers-group"
  | "external-expert"
  | "diagnostics-centre"
  | "training-provider"
  | "host-organisation";

export const activityLeaders: Keys<ActivityLeader, CodeEntry> = {
  mentor: {},
  mentee: {},
  curator: {},
  psychologist: {},
  methodologist: {},
  "deputy-head": {},
  "teachers-group": {},
  "external-expert": {},
  "diagnostics-centre": {},
  "training-provider": {},
  "host-organisation": {},
};
