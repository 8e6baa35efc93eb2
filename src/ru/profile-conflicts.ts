import type { FactsOf, Sentences } from "../base/text.js";
import { countRu, numberRu } from "../base/words-ru.js";
import { modelItems } from "../codes/organisations/model-items.js";
import { qualificationCategories } from "../codes/people/person-facts.js";
import { criteriaRu } from "../rules/criteria-text.js";
import type { Severity } from "../rules/finding.js";
import type { NumericSetting, ProfileConflict } from "../rules/profile-conflict.js";
import type { TermMonths } from "../rules/term-limits.js";
import { labelOfCode } from "./label-of-code.js";

/** Why a profile cannot be built. A rule is named by its code: that is the key under which the overlay sets it. */
export const profileConflicts: Sentences<FactsOf<ProfileConflict>> = {
  "overlay.unknown-rule": ({ overlay, rule }) =>
    `Профиль «${overlay}» настраивает неизвестное правило «${rule}»`,
  "overlay.loosens": ({ overlay, rule, from, to }) =>
    `Профиль «${overlay}» ослабляет закреплённое правило «${rule}»: ${severities[from]} → ${severities[to]}`,
  "overlay.widens-term": ({ overlay, from, to }) =>
    `Профиль «${overlay}» расширяет срок программы: ${termRu(from)} → ${termRu(to)}`,
  "overlay.loosens-eligibility": ({ overlay, criterion, from, to }) =>
    `Профиль «${overlay}» ослабляет требование к наставнику (${criteriaRu[criterion]}): ${demandRu(from)} → ${demandRu(to)}`,
  "overlay.unknown-item": ({ overlay, item }) =>
    `Профиль «${overlay}» взвешивает неизвестный пункт модели «${item}»`,
  "overlay.reweighs": ({ overlay, item, from, to }) =>
    `Профиль «${overlay}» меняет вес пункта «${modelItems[item].ru}», заданный выше: ${numberRu(from)} → ${numberRu(to)}`,
  "overlay.out-of-range": ({ overlay, setting, value, min, max }) =>
    `Профиль «${overlay}»: ${settingRu(setting)} — ${Number.isFinite(value) ? numberRu(value) : "не число"}, а нужно целое число от ${numberRu(min)} до ${numberRu(max)}`,
  "overlay.out-of-order": ({ overlay }) => `Профиль «${overlay}» стоит после профиля более низкого уровня`,
};

const severities: Readonly<Record<Severity | "off", string>> = {
  off: "выключено",
  info: "сведение",
  warning: "предупреждение",
  error: "ошибка",
};

function termRu({ minMonths, maxMonths }: TermMonths): string {
  return `${numberRu(minMonths)}–${numberRu(maxMonths)} мес.`;
}

function demandRu(asked: string | number | boolean): string {
  if (typeof asked === "number") return countRu(asked, ["год", "года", "лет"]);
  if (typeof asked === "boolean") return asked ? "не допускаются" : "допускаются"; // penalties, the only yes or no
  return labelOfCode(qualificationCategories, asked);
}

type ItemWeight = `itemWeights.${string}`;

function settingRu(setting: NumericSetting): string {
  if (!isItemWeight(setting)) return settings[setting];
  return `вес пункта «${labelOfCode(modelItems, setting.slice("itemWeights.".length))}»`;
}

function isItemWeight(setting: NumericSetting): setting is ItemWeight {
  return setting.startsWith("itemWeights.");
}

const settings: Readonly<Record<Exclude<NumericSetting, ItemWeight>, string>> = {
  "term.minMonths": "наименьший срок программы в месяцах",
  "term.maxMonths": "наибольший срок программы в месяцах",
  maxMenteesPerMentor: "предел наставляемых у одного наставника",
  "eligibility.yearsInProfession": "педагогический стаж наставника в годах",
  "eligibility.yearsInOrganisation": "стаж наставника в организации в годах",
  "lifecycle.reviews.halfwayUpToMonths": "срок программы с одним промежуточным анализом в месяцах",
  "lifecycle.reviews.everyMonths": "число месяцев между промежуточными анализами",
  "lifecycle.extensionCapMonths": "предельный срок программы с продлениями в месяцах",
  "lifecycle.archiveAfterMonths": "число месяцев до передачи программы в архив",
};
