import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type StageSet = "learners" | "staff";

export type ModelStage =
  | "learners.preparation"
  | "learners.mentee-base"
  | "learners.mentor-base"
  | "learners.selection"
  | "learners.pairing"
  | "learners.work"
  | "learners.completion"
  | "staff.acts"
  | "staff.mentee-bank"
  | "staff.mentor-bank"
  | "staff.selection"
  | "staff.work"
  | "staff.completion"
  | "staff.information";

/** A `parallel` stage runs alongside all others and is not a last step; `outputs` are the results of a stage. */
export type ModelStageEntry = CodeEntry & {
  readonly set: StageSet;
  /** Position in the set, from 1. */
  readonly order: number;
  readonly parallel: boolean;
  readonly outputs: readonly Text[];
};

const learners = { set: "learners", parallel: false } as const;
const staff = { set: "staff", parallel: false } as const;

export const stageSets: Keys<StageSet, CodeEntry> = {
  learners: {},
  staff: {},
};

export const modelStages: Keys<ModelStage, ModelStageEntry> = {
  "learners.preparation": { ...learners, order: 1 },
  "learners.mentee-base": { ...learners, order: 2 },
  "learners.mentor-base": { ...learners, order: 3 },
  "learners.selection": { ...learners, order: 4 },
  "learners.pairing": { ...learners, order: 5 },
  "learners.work": { ...learners, order: 6 },
  "learners.completion": { ...learners, order: 7 },
  "staff.acts": { ...staff, order: 1 },
  "staff.mentee-bank": { ...staff, order: 2 },
  "staff.mentor-bank": { ...staff, order: 3 },
  "staff.selection": { ...staff, order: 4 },
  "staff.work": { ...staff, order: 5 },
  "staff.completion": { ...staff, order: 6 },
  "staff.information": { ...staff, order: 7, parallel: true },
};
