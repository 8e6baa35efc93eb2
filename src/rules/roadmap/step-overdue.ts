import type { Sentence } from "../../base/text.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import { dayEn } from "../../base/words-en.js";
import { dayRu } from "../../base/words-ru.js";
import { stepStates } from "../../codes/organisations/item-state-keys.js";
import { stepsOf } from "./steps-of.js";
import type { TargetModel } from "../../model/target-model.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
};

export type Facts = { readonly ref: string; readonly by: CalendarDate };

export const check: Check<TargetModel, Facts> = (model, { on }) =>
  stepsOf(model).flatMap(([{ ref, period, state }, path]) => {
    const by = period?.ends?.latest;
    return by !== undefined && by < on && !stepStates[state].settled ? [{ path, details: { ref, by } }] : [];
  });

export const ru: Sentence<Facts> = ({ ref, by }, called) =>
  `Срок шага дорожной карты${called(ref)} истёк ${dayRu(by)}, а шаг не выполнен`;

export const en: Sentence<Facts> = ({ ref, by }, called) =>
  `A step${called(ref)} of the roadmap was due by ${dayEn(by)} and is not done`;
