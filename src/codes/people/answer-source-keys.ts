import type { CodeEntry } from "../code-list.js";
import type { Keys } from "../keys-and-labels.js";
import type { DifficultyOrigin } from "./difficulty-keys.js";

export type AnswerSource =
  "self" | "mentor" | "colleague" | "administration" | "lesson-observation" | "learner-results";

export const answerSources: Keys<AnswerSource, CodeEntry & { readonly origin: DifficultyOrigin }> = {
  self: { origin: "self" },
  mentor: { origin: "mentor" },
  colleague: { origin: "diagnostics" },
  administration: { origin: "diagnostics" },
  "lesson-observation": { origin: "diagnostics" },
  "learner-results": { origin: "diagnostics" },
};
