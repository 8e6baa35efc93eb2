import type { Sentence } from "../../base/text.js";
import { colonEn, listEn } from "../../base/words-en.js";
import { colonRu, listRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { menteeCategories as categoryLabels } from "../../codes/people/mentee-categories.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import { mentoringPurposes as labels } from "../../codes/programs/purposes.js";
import { isReadWhole } from "../../model/is-read-whole.js";
import type { Program } from "../../model/program.js";
import type { Check, RuleEntry } from "../rule.js";
import { isMentee } from "./roles-of.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

/** A program of a mentee whose category is known does not say what it is for; the sentence offers what is usual for the category. */
export type Facts = { readonly category: string };

export const check: Check<Program, Facts> = (program) => {
  if (program.purposes.length > 0 || !isReadWhole(program)) return [];
  const category = program.participants
    .filter(isMentee)
    .map(({ category }) => category?.code ?? "")
    .find((code) => entryIn(menteeCategories, code) !== undefined);
  return category === undefined ? [] : [{ path: ["purposes"], details: { category } }];
};

export const ru: Sentence<Facts> = ({ category }) => {
  const usual = (entryIn(menteeCategories, category)?.purposes ?? []).map((purpose) => labels[purpose].ru);
  return (
    `Не указана цель программы для наставляемого категории «${entryIn(categoryLabels, category)?.ru ?? category}»` +
    colonRu(usual.length === 0 ? [] : [`обычно это ${listRu(usual)}`])
  );
};

export const en: Sentence<Facts> = ({ category }) => {
  const usual = (entryIn(menteeCategories, category)?.purposes ?? []).map((purpose) => labels[purpose].en);
  return (
    `The purpose of the program is not given for a mentee of the category “${entryIn(categoryLabels, category)?.en ?? category}”` +
    colonEn(usual.length === 0 ? [] : [`usual ${usual.length === 1 ? "is" : "are"} ${listEn(usual)}`])
  );
};
