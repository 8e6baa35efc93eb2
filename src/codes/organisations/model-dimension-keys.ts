import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type ModelDimension =
  "staff" | "organisational-methodical" | "material-technical" | "financial-economic" | "psychological";

export const modelDimensions: Keys<ModelDimension, CodeEntry> = {
  staff: {},
  "organisational-methodical": {},
  "material-technical": {},
  "financial-economic": {},
  psychological: {},
};
