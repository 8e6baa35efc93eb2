import type { DifficultyCode } from "./difficulty-code.js";
import { namesOfOtherWork } from "./names-of-other-work.js";
import { namesOfTeaching } from "./names-of-teaching.js";

/** By what else a difficulty goes: names and abbreviations to print, words that people only type, English names; `; ` between. */
export type OtherNames = readonly [printed: string, typed: string, english?: string];

/** Names, abbreviations and everyday words beside the titles. Common usage of schools, collected by this project. */
export const otherNames: Readonly<Record<DifficultyCode, OtherNames>> = {
  ...namesOfTeaching,
  ...namesOfOtherWork,
};
