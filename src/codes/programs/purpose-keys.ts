import type { Text } from "../../base/text.js";
import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type MentoringPurpose = "formation" | "development" | "adaptation";

/** `outputs` are outcomes to ask of a program for the purpose. */
export type MentoringPurposeEntry = CodeEntry & {
  readonly outputs: readonly Text[];
};

export const mentoringPurposes: Keys<MentoringPurpose, MentoringPurposeEntry> = {
  formation: {},
  development: {},
  adaptation: {},
};
