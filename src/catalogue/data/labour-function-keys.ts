import type { CodeEntry } from "../../codes/code-list.js";
import type { Keys } from "../../codes/keys-and-labels.js";

export type LabourFunction =
  "A/01.6" | "A/02.6" | "A/03.6" | "B/01.5" | "B/02.6" | "B/03.6" | "B/04.6" | "B/05.6";

export const labourFunctions: Keys<LabourFunction, CodeEntry> = {
  "A/01.6": {},
  "A/02.6": {},
  "A/03.6": {},
  "B/01.5": {},
  "B/02.6": {},
  "B/03.6": {},
  "B/04.6": {},
  "B/05.6": {},
};
