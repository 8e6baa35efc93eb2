import type { CodeEntry } from "../../codes/code-list.js";
import type { Keys } from "../../codes/keys-and-labels.js";

export type EducationLevel = "preschool" | "primary" | "basic" | "secondary" | "vocational" | "supplementary";

export const educationLevels: Keys<EducationLevel, CodeEntry> = {
  preschool: {},
  primary: {},
  basic: {},
  secondary: {},
  vocational: {},
  supplementary: {},
};

export const school: readonly EducationLevel[] = ["primary", "basic", "secondary"];
/** Where there are lessons, homework and marks. */
export const lessons: readonly EducationLevel[] = [...school, "vocational"];
export const afterPreschool: readonly EducationLevel[] = [...lessons, "supplementary"];
export const everyLevel: readonly EducationLevel[] = ["preschool", ...afterPreschool];
