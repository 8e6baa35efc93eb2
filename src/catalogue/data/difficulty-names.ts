import type { DifficultyCode } from "./difficulty-code.js";
import { namesOfOtherWork } from "./names-of-other-work.js";
import { namesOfTeaching } from "./names-of-teaching.js";
import type { OtherNames } from "./other-names.js";

/** Names, abbreviations and everyday words beside the titles. Common usage of schools, collected by this project. */
export const otherNames: Readonly<Record<DifficultyCode, OtherNames>> = {
  ...namesOfTeaching,
  ...namesOfOtherWork,
};
