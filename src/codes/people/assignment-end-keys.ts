import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type AssignmentEnd =
  | "completed"
  | "by-mentor"
  | "by-mentee"
  | "by-mutual"
  | "by-curator"
  | "by-employer"
  | "staff-change"
  | "term-expired";

export const assignmentEnds: Keys<AssignmentEnd, CodeEntry & { readonly reasonNeeded: boolean }> = {
  completed: { reasonNeeded: false },
  "by-mentor": { reasonNeeded: false },
  "by-mentee": { reasonNeeded: true },
  "by-mutual": { reasonNeeded: true },
  "by-curator": { reasonNeeded: true },
  "by-employer": { reasonNeeded: false },
  "staff-change": { reasonNeeded: false },
  "term-expired": { reasonNeeded: false },
};
