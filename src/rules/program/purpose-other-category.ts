import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { menteeCategories as categoryLabels } from "../../codes/people/mentee-categories.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import { mentoringPurposes as labels } from "../../codes/programs/purposes.js";
import { mentoringPurposes } from "../../codes/programs/purpose-keys.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { isMentee } from "./roles-of.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A purpose that no category of the program's mentees is mentored for; `category` is the first of them. */
export type Facts = { readonly purpose: string; readonly category: string };

/** Judged only where the category of every mentee is known: another mentee may be the one the purpose is for. */
export const check: Check<Program, Facts> = ({ purposes, participants }) => {
  const codes = participants.filter(isMentee).map(({ category }) => category?.code ?? "");
  const [category] = codes;
  if (category === undefined || !codes.every((code) => entryIn(menteeCategories, code))) return [];
  const usual = new Set<string>(codes.flatMap((code) => entryIn(menteeCategories, code)?.purposes ?? []));
  return purposes.flatMap((purpose, i) =>
    entryIn(mentoringPurposes, purpose) === undefined || usual.has(purpose)
      ? []
      : [{ path: ["purposes", i], details: { purpose, category } }],
  );
};

export const ru: Sentence<Facts> = ({ purpose, category }) =>
  `Цель «${entryIn(labels, purpose)?.ru ?? purpose}» не для наставляемого категории ` +
  `«${entryIn(categoryLabels, category)?.ru ?? category}»: проверьте цель или категорию`;

export const en: Sentence<Facts> = ({ purpose, category }) =>
  `The purpose “${entryIn(labels, purpose)?.en ?? purpose}” is not for a mentee of the category ` +
  `“${entryIn(categoryLabels, category)?.en ?? category}”: check the purpose or the category`;
