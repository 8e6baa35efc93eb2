import type { Sentence } from "../../base/text.js";
import { listEn } from "../../base/words-en.js";
import { listRu } from "../../base/words-ru.js";
import { entryIn } from "../../codes/code-list.js";
import { qualificationCategories } from "../../codes/people/person-facts.js";
import type { Mentor } from "../../model/mentor.js";
import type { AskedCategory } from "../mentor-eligibility.js";
import type { Check, RuleEntry } from "../rule.js";
import { criteriaThat, personOf } from "./asked-eligibility.js";

export const rule: RuleEntry = {
  source: { certainty: "recalled", clause: "локальные акты организаций" },
  layer: "local",
  severity: "error",
};

export type Facts = { readonly atLeast: AskedCategory; readonly held: readonly string[] };

export const check: Check<Mentor, Facts> = (mentor, context) => {
  const { categoryAtLeast } = context.profile.eligibility;
  if (categoryAtLeast === undefined || !criteriaThat("unmet", mentor, context).includes("categoryAtLeast"))
    return [];
  const held = (personOf(mentor, context)?.categories ?? [])
    .filter(({ since = context.on }) => since <= context.on)
    .map(({ category }) => category);
  return [{ path: ["person"], details: { atLeast: categoryAtLeast, held } }];
};

export const ru: Sentence<Facts> = ({ atLeast, held }) =>
  `Наставнику нужна ${qualificationCategories[atLeast].ru} или выше, а ` +
  (held.length === 0
    ? "категория не указана"
    : `указано: ${listRu(held.map((code) => entryIn(qualificationCategories, code)?.ru ?? code))}`);

export const en: Sentence<Facts> = ({ atLeast, held }) =>
  `A mentor must hold the ${qualificationCategories[atLeast].en} or a higher one; ` +
  (held.length === 0
    ? "none is given"
    : `given: ${listEn(held.map((code) => entryIn(qualificationCategories, code)?.en ?? code))}`);
