import type { Sentence } from "../../base/text.js";
import { entryIn } from "../../codes/code-list.js";
import { menteeCategories } from "../../codes/people/mentee-category-keys.js";
import { menteeCategories as labels } from "../../codes/people/mentee-categories.js";
import type { Mentee } from "../../model/mentee.js";
import type { Check, RuleEntry } from "../rule.js";
import { nearestIn } from "../unknown-codes.js";

export const rule: RuleEntry = { source: { certainty: "design" }, layer: "hint", severity: "info" };

export type Facts = { readonly category: string; readonly nearest?: string };

export const check: Check<Mentee, Facts> = ({ categories }) =>
  categories.flatMap(({ code }, i) =>
    code === undefined || entryIn(menteeCategories, code)
      ? []
      : [{ path: ["categories", i], details: { category: code, ...nearestIn(menteeCategories, code) } }],
  );

export const ru: Sentence<Facts> = ({ category, nearest }) =>
  `Категории «${category}» нет в справочнике; она сохранена как есть${nearest ? `. Возможно, это «${entryIn(labels, nearest)?.ru ?? nearest}»` : ""}`;

export const en: Sentence<Facts> = ({ category, nearest }) =>
  `The category “${category}” is in no list; it is kept as it is${nearest ? `. Perhaps “${entryIn(labels, nearest)?.en ?? nearest}” was meant` : ""}`;
