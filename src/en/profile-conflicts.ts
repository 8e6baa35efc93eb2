import type { FactsOf, Sentences } from "../base/text.js";
import { countEn, monthsEn } from "../base/words-en.js";
import { modelItems } from "../codes/organisations/model-items.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import { criteriaEn } from "../rules/criteria-text.js";
import type { NumericSetting, ProfileConflict } from "../rules/profile-conflict.js";
import type { TermMonths } from "../rules/term-limits.js";
import { labelOfCode } from "./label-of-code.js";

/** Why a profile cannot be built. A rule is named by its code: that is the key under which the overlay sets it. */
export const profileConflicts: Sentences<FactsOf<ProfileConflict>> = {
  "overlay.unknown-rule": ({ overlay, rule }) => `Profile “${overlay}” sets an unknown rule, “${rule}”`,
  "overlay.loosens": ({ overlay, rule, from, to }) =>
    `Profile “${overlay}” loosens the locked rule “${rule}”: ${from} → ${to}`,
  "overlay.widens-term": ({ overlay, from, to }) =>
    `Profile “${overlay}” widens the term of a program: ${termEn(from)} → ${termEn(to)}`,
  "overlay.loosens-eligibility": ({ overlay, criterion, from, to }) =>
    `Profile “${overlay}” asks less of a mentor (${criteriaEn[criterion]}): ${demandEn(from)} → ${demandEn(to)}`,
  "overlay.unknown-item": ({ overlay, item }) =>
    `Profile “${overlay}” weighs an unknown item of the model, “${item}”`,
  "overlay.reweighs": ({ overlay, item, from, to }) =>
    `Profile “${overlay}” changes the weight of “${modelItems[item].en}”, set above: ${from} → ${to}`,
  "overlay.out-of-range": ({ overlay, setting, value, min, max }) =>
    `Profile “${overlay}”: ${settingEn(setting)} is ${numberEn(value)}, but must be whole, from ${min} to ${max}`,
  "overlay.out-of-order": ({ overlay }) => `Profile “${overlay}” stands after one of a lower layer`,
};

function termEn({ minMonths, maxMonths }: TermMonths): string {
  return `${minMonths}–${monthsEn(maxMonths)}`;
}

function demandEn(asked: string | number | boolean): string {
  if (typeof asked === "number") return countEn(asked, ["year", "years"]);
  if (typeof asked === "boolean") return asked ? "not allowed" : "allowed"; // penalties, the only yes or no
  return labelOfCode(qualificationCategories, asked);
}

type ItemWeight = `itemWeights.${string}`;

function settingEn(setting: NumericSetting): string {
  if (!isItemWeight(setting)) return settings[setting];
  return `the weight of “${labelOfCode(modelItems, setting.slice("itemWeights.".length))}”`;
}

function isItemWeight(setting: NumericSetting): setting is ItemWeight {
  return setting.startsWith("itemWeights.");
}

const settings: Readonly<Record<Exclude<NumericSetting, ItemWeight>, string>> = {
  "term.minMonths": "the shortest term of a program, in months,",
  "term.maxMonths": "the longest term of a program, in months,",
  maxMenteesPerMentor: "the limit of mentees of one mentor",
  "eligibility.yearsInProfession": "the mentor's service in the profession, in years,",
  "eligibility.yearsInOrganisation": "the mentor's service in the organisation, in years,",
  "lifecycle.reviews.halfwayUpToMonths": "the longest term with one interim review, in months,",
  "lifecycle.reviews.everyMonths": "the number of months between interim reviews",
  "lifecycle.extensionCapMonths": "the longest term with all extensions, in months,",
  "lifecycle.archiveAfterMonths": "the number of months before archiving",
};

function numberEn(value: number): string {
  return Number.isFinite(value) ? String(value).replace("-", "−") : "no number";
}
