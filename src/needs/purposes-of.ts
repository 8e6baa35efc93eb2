import { menteeCategories, type MenteeCategory } from "../codes/people/mentee-category-keys.js";
import type { MentoringPurpose } from "../codes/programs/purpose-keys.js";
import type { Coded } from "../model/coded.js";

/** Which of several main purposes goes first: to become a teacher, then to settle in, then to grow. */
const firstThings: readonly MentoringPurpose[] = ["formation", "adaptation", "development"];

/**
 * What a mentee of these categories is mentored for, the main purpose first; the same for any order of the categories. None
 * for categories that are not coded or not known.
 *
 * @example purposesOf([{ code: "new-to-profession" }, { code: "new-technology" }]) // ["formation", "development", "adaptation"]
 */
export function purposesOf(categories: readonly Coded<MenteeCategory>[]): readonly MentoringPurpose[] {
  const place = new Map<MentoringPurpose, number>();
  for (const { code: category = "" } of categories) {
    const purposes = Object.hasOwn(menteeCategories, category)
      ? menteeCategories[category as MenteeCategory].purposes
      : [];
    purposes.forEach((purpose, at) => place.set(purpose, Math.min(at, place.get(purpose) ?? at)));
  }
  return [...place]
    .sort(([a, m], [b, n]) => m - n || firstThings.indexOf(a) - firstThings.indexOf(b))
    .map(([purpose]) => purpose);
}
