import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";

export type Dimension =
  | "all"
  | "organisation-type"
  | "audience"
  | "scope"
  | "form"
  | "kind"
  | "mentee-category"
  | "mentor-qualification"
  | "difficulty-group"
  | "difficulty"
  | "difficulty-level"
  | "difficulty-origin"
  | "document-kind"
  | "year-stage"
  | "scale"
  | "end-reason"
  | "questionnaire-level"
  | "swot-theme"
  | "month";

export type QuestionnaireLevel = "optimal" | "admissible" | "inadmissible";

/** When in a school year something was asked. */
export type YearStage = "start" | "middle" | "end";

export type SwotTheme =
  | "joint-work"
  | "staff"
  | "organisation-and-methods"
  | "material-base"
  | "finance-and-incentives"
  | "psychological-climate"
  | "partners"
  | "other";

export type WithheldReason =
  "small-count" | "all-or-none" | "sensitive-code" | "internal-measure" | "undeclared-measure";

export type ChangeCause =
  | "entered"
  | "left"
  | "moved-in"
  | "moved-out"
  | "corrected-late"
  | "definition-changed"
  | "coverage-changed"
  | "between-reports"
  | "not-separable";

export const dimensions: Keys<Dimension, CodeEntry> = {
  all: {},
  "organisation-type": {},
  audience: {},
  scope: {},
  form: {},
  kind: {},
  "mentee-category": {},
  "mentor-qualification": {},
  "difficulty-group": {},
  difficulty: {},
  "difficulty-level": {},
  "difficulty-origin": {},
  "document-kind": {},
  "year-stage": {},
  scale: {},
  "end-reason": {},
  "questionnaire-level": {},
  "swot-theme": {},
  month: {},
};

export const questionnaireLevels: Keys<QuestionnaireLevel, CodeEntry & { readonly from: number }> = {
  optimal: { from: 15 },
  admissible: { from: 9 },
  inadmissible: { from: 0 },
};

export const yearStages: Keys<YearStage, CodeEntry> = { start: {}, middle: {}, end: {} };

export const swotThemes: Keys<SwotTheme, CodeEntry> = {
  "joint-work": {},
  staff: {},
  "organisation-and-methods": {},
  "material-base": {},
  "finance-and-incentives": {},
  "psychological-climate": {},
  partners: {},
  other: {},
};

export const withheldReasons: Keys<WithheldReason, CodeEntry> = {
  "small-count": {},
  "all-or-none": {},
  "sensitive-code": {},
  "internal-measure": {},
  "undeclared-measure": {},
};

export const changeCauses: Keys<ChangeCause, CodeEntry> = {
  entered: {},
  left: {},
  "moved-in": {},
  "moved-out": {},
  "corrected-late": {},
  "definition-changed": {},
  "coverage-changed": {},
  "between-reports": {},
  "not-separable": {},
};
